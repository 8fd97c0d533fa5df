//! Clues from what a token of OAuth says of itself, and from what a server says of it.

use super::clues::{clue, no};
use super::kerberos::told;
use super::{Ask, Bearing, Clue, Look, Scene};
use crate::vocab::{Fact, FailedProof, ProofFault};

/// What the token itself says speaks against it. By a clock of ours it is likely, and no more.
pub(super) const TOKEN_ITSELF: Clue = clue(
    "token-itself",
    itself,
    Bearing::For(9),
    Bearing::Silent,
    Ask::Login,
);

/// The server refused it; no password was ever sent there.
pub(super) const TOKEN_ANSWERED: Clue = clue(
    "token-answered",
    answered,
    Bearing::For(9),
    Bearing::RulesOut,
    Ask::Login,
);

const BAD: &str = "oauth-token-bad";

/// The first doubt of the server, or of the token itself.
fn doubt<'a>(scene: &Scene<'a>, of_server: bool) -> Option<(u32, &'a FailedProof)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::TokenDoubted(doubt) if doubt.fault.is_said() == of_server => Some(doubt),
        _ => None,
    })
}

/// Whether the words that came with it name another reason: the best token is of no use where a switch is off.
fn names_another(scene: &Scene<'_>) -> bool {
    scene
        .decisive()
        .is_some_and(|said| !said.is_first("credentials-wrong") && !said.is_first(BAD))
}

fn itself(scene: &Scene<'_>, cause: &'static str) -> Look {
    match doubt(scene, false) {
        // What else it says may be no fault in the eyes of a server, unless that refuses it.
        Some(found)
            if cause == BAD
                && (found.1.fault == ProofFault::TokenExpired
                    || doubt(scene, true).is_some() && !names_another(scene)) =>
        {
            told(found)
        }
        _ => Look::Open,
    }
}

fn answered(scene: &Scene<'_>, cause: &'static str) -> Look {
    match doubt(scene, true) {
        // Whatever the server's reason is, it never saw a password.
        Some((evidence, _)) if cause != BAD => no([evidence]),
        Some(found) if !names_another(scene) => told(found),
        _ => Look::Open,
    }
}
