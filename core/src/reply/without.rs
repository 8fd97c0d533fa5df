//! What readings leave out beside others that tell more.

use super::reached::{Reached, is_of_certificate};
use super::table::Reading;

/// Leaves out what any program may say, where something else was said.
pub(crate) fn without_general<T>(all: &mut Vec<T>, reading: impl Fn(&T) -> &Reading) {
    if all.iter().any(|one| !reading(one).is_general()) {
        all.retain(|one| !reading(one).is_general());
    }
}

/// Leaves out vague words of what a connection is shown to be past: those of a program, or of somebody who tells. Words of a
/// certificate show that a connection stands, too.
pub(crate) fn without_unreached<T>(
    all: &mut Vec<T>,
    reached: Reached,
    told: impl Fn(&T) -> bool,
    reading: impl Fn(&T) -> &Reading,
) {
    let shown = |one: &T| {
        let phrases = reading(one).row.phrases;
        is_of_certificate(reading(one).first())
            && phrases.iter().any(|words| words.contains("cert"))
    };
    let reached = if all.iter().any(shown) {
        reached.max(Reached::Connected)
    } else {
        reached
    };
    let vague = |one: &T| reading(one).is_frame() || told(one);
    all.retain(|one| !(reached.is_past(reading(one).first()) && vague(one)));
}

/// Leaves out what was said of a certificate where the connection was encrypted nevertheless, and the login refused on it
/// behind that: it was a warning.
pub(crate) fn without_warnings<T>(
    all: &mut Vec<T>,
    reached: Reached,
    place: impl Fn(&T) -> usize,
    reading: impl Fn(&T) -> &Reading,
) {
    if reached != Reached::Secured {
        return;
    }
    let refused = all
        .iter()
        .filter(|one| reading(one).first() == "credentials-wrong");
    let refused = refused.map(&place).max();
    all.retain(|one| !(is_of_certificate(reading(one).first()) && Some(place(one)) < refused));
}

/// Leaves out that the network is unreachable, where a connection was refused or waited for in vain beside it: that went
/// over a network, and only the other family of addresses is missing here.
pub(crate) fn without_offline<T>(all: &mut Vec<T>, reading: impl Fn(&T) -> &Reading) {
    const OFFLINE: [&str; 2] = ["client-offline", "one-address-family-broken"];
    let says = |one: &T, words: &str| {
        let phrases = reading(one).row.phrases;
        phrases.iter().any(|phrase| phrase.contains(words))
    };
    let went = |one: &T| {
        ["timed out", "opentimeout", "execution expired", "refused"]
            .iter()
            .any(|words| says(one, words))
    };
    if all.iter().any(went) {
        let of_a_family = |one: &T| OFFLINE.contains(&reading(one).first());
        let unreachable = |one: &T| says(one, "unreachable") || says(one, "cannot assign");
        all.retain(|one| !(of_a_family(one) && unreachable(one)));
    }
}
