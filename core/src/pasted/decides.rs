//! Which of several refusals decides.

use super::Utterance;

/// Marks the one that decides, and those that only follow from another one.
pub(super) fn mark(said: &mut [Utterance]) {
    mark_derailed(said);
    mark_last(said);
}

/// Behind a refusal that a client does not heed, what it sends next is no command: that answer only follows.
fn mark_derailed(said: &mut [Utterance]) {
    let mut refused = false;
    for one in said {
        let Some(reply) = &one.reply else { continue };
        let unknown = matches!(reply.code, 500 | 502 | 503);
        one.follow_up |= unknown && refused;
        refused |= one.is_negative() && !unknown && reply.code >= 500;
    }
}

/// The last refusal decides, if it is no mere consequence of an earlier one.
fn mark_last(said: &mut [Utterance]) {
    for one in said.iter_mut() {
        one.last = false;
    }
    let refused =
        |one: &Utterance| one.is_negative() || (one.reply.is_none() && one.enhanced.is_some());
    let decides = said
        .iter()
        .rposition(|one| refused(one) && !one.follow_up)
        .or_else(|| said.iter().rposition(refused))
        .or_else(|| said.len().checked_sub(1));
    if let Some(decides) = decides {
        said[decides].last = true;
    }
}
