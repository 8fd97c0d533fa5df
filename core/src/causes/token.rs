//! Clues from what a token of OAuth says of itself, and from what a server says of it.

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene};
use crate::vocab::{Fact, TokenFault, TokenFlaw};

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

fn doubt<'a>(scene: &Scene<'a>, fits: impl Fn(TokenFlaw) -> bool) -> Option<(u32, &'a TokenFault)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::TokenDoubted(doubt) if fits(doubt.flaw) => Some(doubt),
        _ => None,
    })
}

/// The server's answer, where its words do not name another reason: the best token is of no use where a switch is off.
fn refused<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TokenFault)> {
    let of_login = |cause| scene.decisive().is_none_or(|said| said.is_first(cause));
    doubt(scene, TokenFlaw::is_said).filter(|_| of_login("credentials-wrong") || of_login(BAD))
}

fn told((evidence, doubt): (u32, &TokenFault)) -> Look {
    let values = vec![
        ("how", doubt.flaw.id().to_owned()),
        ("about", doubt.about.clone()),
    ];
    yes([evidence], values)
}

fn itself(scene: &Scene<'_>, _: &'static str) -> Look {
    // What else it says may be no fault in the eyes of a server, unless that refuses it.
    let is_refused = refused(scene).is_some();
    let counts = |flaw: TokenFlaw| flaw == TokenFlaw::TokenExpired || !flaw.is_said() && is_refused;
    doubt(scene, counts).map_or(Look::Open, told)
}

fn answered(scene: &Scene<'_>, cause: &'static str) -> Look {
    match refused(scene) {
        Some((evidence, _)) if cause != BAD => no([evidence]),
        found => found.map_or(Look::Open, told),
    }
}
