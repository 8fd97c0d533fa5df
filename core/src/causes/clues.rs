//! Clue builders: the questions that many causes share.

use super::{Ask, Bearing, Breadth, Cause, Clue, Look, Said, Scene, Seen, Sign, Source};
use crate::pasted::Speaker;
use crate::reply::Strength;
use crate::vocab::{Fact, Fix, NotTried, Rung, Security, Stage, Values};

/// Yes, seen in this evidence.
pub(super) fn yes(evidence: impl IntoIterator<Item = u32>, values: Values) -> Look {
    Look::Yes(Sign {
        evidence: evidence.into_iter().collect(),
        values,
    })
}

/// No, seen in this evidence.
pub(super) fn no(evidence: impl IntoIterator<Item = u32>) -> Look {
    Look::No(Sign {
        evidence: evidence.into_iter().collect(),
        values: Vec::new(),
    })
}

/// Yes or open.
pub(super) fn if_seen(found: Option<(u32, Values)>) -> Look {
    found.map_or(Look::Open, |(evidence, values)| yes([evidence], values))
}

/// A clue.
pub(super) const fn clue(
    id: &'static str,
    look: fn(&Scene<'_>, &'static str) -> Look,
    is: Bearing,
    is_not: Bearing,
    ask: Ask,
) -> Clue {
    Clue {
        id,
        look,
        yes: is,
        no: is_not,
        ask,
        of_words: false,
    }
}

/// A clue that words alone can answer, those that name the cause.
const fn of_words(
    id: &'static str,
    look: fn(&Scene<'_>, &'static str) -> Look,
    is: Bearing,
    ask: Ask,
) -> Clue {
    Clue {
        of_words: true,
        ..clue(id, look, is, Bearing::Silent, ask)
    }
}

/// The words that decide name this cause as the first of theirs.
pub(super) const SAYS_SO: Clue = of_words("reply-says-so", says_so, Bearing::For(6), Ask::Text);

/// The words that decide leave this cause open, or name it only by their code.
pub(super) const MAY_MEAN_IT: Clue = of_words(
    "reply-may-mean-it",
    may_mean_it,
    Bearing::For(2),
    Ask::Nothing,
);

/// The code alone fits.
pub(super) const CODE_FITS: Clue = of_words("code-fits", code_fits, Bearing::For(1), Ask::Nothing);

/// An earlier failure in what was pasted names it; a later one decides.
pub(super) const EARLIER_SAYS: Clue = of_words(
    "earlier-reply-says-so",
    earlier_says,
    Bearing::For(1),
    Ask::Nothing,
);

/// The person tells of it beside what the program says.
pub(super) const PERSON_TELLS: Clue = clue(
    "person-tells",
    person_tells,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Nothing,
);

/// Another recipient was refused for it.
pub(super) const OTHER_RECIPIENT: Clue = of_words(
    "other-recipient-refused",
    other_recipient,
    Bearing::For(4),
    Ask::Nothing,
);

/// A cause that words name, and that the clues of its kind speak against.
pub(super) const fn told(
    id: &'static str,
    clues: &'static [Clue],
    breadth: Breadth,
    fixes: fn(&Scene<'_>) -> Vec<Fix>,
) -> Cause {
    Cause {
        id,
        breadth,
        clues,
        fixes,
    }
}

/// How the decisive words name a cause.
fn naming(scene: &Scene<'_>, cause: &str) -> Option<(Strength, bool, Sign)> {
    let said = scene.decisive()?;
    let (strength, first) = said.names(cause)?;
    Some((
        strength,
        first,
        Sign {
            evidence: said.evidence(),
            values: said.values(),
        },
    ))
}

/// That nothing came is all that a program can tell where nothing came: it may have many reasons.
const SYMPTOMS: [&str; 2] = ["closed-before-greeting", "server-silent"];

fn is_symptom(scene: &Scene<'_>, cause: &str) -> bool {
    let Some(said) = scene.decisive().filter(|said| said.source == Source::Paste) else {
        return false;
    };
    // That no recipient is left only follows from refusals that are not shown.
    let none_left = || {
        ["rcpt", "recipients"]
            .iter()
            .any(|word| said.text.to_ascii_lowercase().contains(word))
    };
    if said.follow_up && none_left() {
        return true;
    }
    // That a session was idle for too long says nothing of why.
    let idle = said
        .reply
        .as_ref()
        .is_some_and(|reply| matches!(reply.code, 421 | 451));
    let waited = || {
        let text = said.text.to_ascii_lowercase();
        ["timeout", "timed out", "socketerror"]
            .iter()
            .any(|words| text.contains(words))
    };
    if idle && waited() {
        return true;
    }
    let vague = |cause: &&str| SYMPTOMS.contains(cause);
    let about_nothing = || {
        let best = said.readings.first();
        best.is_some_and(|reading| reading.causes.iter().any(vague))
    };
    said.speaker == Speaker::Program
        && (SYMPTOMS.contains(&cause) || (cause == "plain-on-tls-port" && about_nothing()))
}

fn says_so(scene: &Scene<'_>, cause: &'static str) -> Look {
    match naming(scene, cause) {
        Some((Strength::Exact, true, sign)) if !is_symptom(scene, cause) => Look::Yes(sign),
        _ => Look::Open,
    }
}

fn may_mean_it(scene: &Scene<'_>, cause: &'static str) -> Look {
    match naming(scene, cause) {
        Some((Strength::Exact, false, sign) | (Strength::Form, _, sign)) => Look::Yes(sign),
        Some((Strength::Exact, true, sign)) if is_symptom(scene, cause) => Look::Yes(sign),
        _ => Look::Open,
    }
}

fn code_fits(scene: &Scene<'_>, cause: &'static str) -> Look {
    match naming(scene, cause) {
        Some((Strength::Code, _, sign)) => Look::Yes(sign),
        _ => Look::Open,
    }
}

/// Only the most telling of what the person says, so that one remark does not speak for several causes alike.
fn person_tells(scene: &Scene<'_>, cause: &'static str) -> Look {
    let told = scene.told.first() == Some(&cause) && scene.climb.is_none();
    // Where no connection came about nothing can have opened its encryption.
    let unreached = || {
        let said = scene.decisive();
        said.is_some_and(|said| matches!(said.names("port-blocked"), Some((Strength::Exact, true))))
    };
    if told && !(cause == "tls-intercepted" && unreached()) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

/// A refusal that was pasted beside the one that decides, and names the cause as the first of its own.
fn beside<'s>(
    scene: &'s Scene<'_>,
    cause: &str,
    fits: impl Fn(&Said, &Said) -> bool,
) -> Option<&'s Said> {
    let decisive = scene.decisive()?;
    if matches!(decisive.names(cause), Some((Strength::Exact, true))) {
        return None;
    }
    scene.said.iter().find(|said| {
        said.source == Source::Paste
            && said.is_refusal()
            && matches!(said.names(cause), Some((Strength::Exact, true)))
            && fits(said, decisive)
    })
}

fn earlier_says(scene: &Scene<'_>, cause: &'static str) -> Look {
    beside(scene, cause, |said, decisive| {
        !is_other_recipient(said, decisive)
    })
    .map_or(Look::Open, |said| yes(said.evidence(), said.values()))
}

fn other_recipient(scene: &Scene<'_>, cause: &'static str) -> Look {
    beside(scene, cause, is_other_recipient)
        .map_or(Look::Open, |said| yes(said.evidence(), said.values()))
}

/// Both answer a recipient, and not the same one.
fn is_other_recipient(said: &Said, decisive: &Said) -> bool {
    let of_recipient =
        |said: &Said| said.stage == Some(Stage::Recipient) || said.speaker == Speaker::Recipient;
    of_recipient(said)
        && of_recipient(decisive)
        && said
            .recipient
            .as_ref()
            .zip(decisive.recipient.as_ref())
            .is_some_and(|(one, other)| one != other)
}

/// A server told us so itself, in the words that decide.
pub(super) fn server_says(scene: &Scene<'_>, cause: &str) -> Option<(u32, Values)> {
    let said = scene.decisive()?;
    let Source::Server { evidence } = said.source else {
        return None;
    };
    matches!(said.names(cause), Some((Strength::Exact, true))).then(|| (evidence, said.values()))
}

/// The way of the user's program, once it has come past EHLO without a login.
pub(super) fn without_login<'s, 'a>(scene: &'s Scene<'a>) -> Option<&'s Seen<'a>> {
    let climb = scene.climb.as_ref()?;
    let past = climb
        .evidence
        .iter()
        .any(|evidence| evidence.rung >= Rung::Sender);
    (past && climb.logged_in().is_none()).then_some(climb)
}

/// The offer of a login at the port in the settings, seen on the way or by a look.
pub(super) fn login_offer_here(scene: &Scene<'_>) -> Option<(u32, Values)> {
    let mut places = scene.climb.iter().chain(scene.look_at_own_port());
    let (evidence, mechanisms) = places.find_map(Seen::login_offer)?;
    let port = scene.checked().dialled_port();
    Some((
        evidence,
        vec![
            ("mechanisms", mechanisms.join(", ")),
            ("port", port.to_string()),
        ],
    ))
}

/// Why the login was not tried.
pub(super) fn login_not_tried(scene: &Scene<'_>, wanted: NotTried) -> Option<u32> {
    let climb = scene.climb.as_ref()?;
    climb
        .not_tried()
        .filter(|(_, why)| *why == wanted)
        .map(|(evidence, _)| evidence)
}

/// A fact on the way of the user's program.
pub(super) fn on_the_way<T>(
    scene: &Scene<'_>,
    fits: impl Fn(&Fact) -> Option<T>,
) -> Option<(u32, T)> {
    scene.climb.as_ref()?.find(fits)
}

/// The first fact of a kind on the way of the user's program, and what a sentence about it names.
pub(super) fn fact_seen(scene: &Scene<'_>, fits: fn(&Fact) -> bool) -> Option<(u32, Values)> {
    let climb = scene.climb.as_ref()?;
    let evidence = climb.evidence.iter().find(|seen| fits(&seen.fact))?;
    let mut values = Values::new();
    match &evidence.fact {
        Fact::Replied { reply, .. } => values.push(("reply", reply.to_string())),
        Fact::SpokeOther { text, .. } => values.push(("reply", text.clone())),
        _ => {}
    }
    Some((evidence.id, values))
}

/// The settings name this port and one of these encryptions.
pub(super) fn settings_are(scene: &Scene<'_>, tls: bool, securities: &[Security]) -> Look {
    let (_, Some(port), Some(security)) = scene.mode() else {
        return Look::Open;
    };
    if port.begins_with_tls() == Some(tls) && securities.contains(&security) {
        yes(
            [],
            vec![
                ("port", port.to_string()),
                ("security", security.id().to_owned()),
            ],
        )
    } else {
        no([])
    }
}

/// Whether the incoming server takes the pair that was refused for sending.
pub(super) const fn works_elsewhere(is: Bearing, is_not: Bearing) -> Clue {
    let look: fn(&Scene<'_>, &'static str) -> Look = |scene, _| match scene.elsewhere {
        Some((evidence, true)) => yes([evidence], Values::new()),
        Some((evidence, false)) => no([evidence]),
        None => Look::Open,
    };
    clue("works-elsewhere", look, is, is_not, Ask::LoginElsewhere)
}
