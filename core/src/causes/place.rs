//! Clues that a cause is ruled out by how far the mail came: what was passed is not what failed. Words that name the
//! cause outweigh the place, for servers often tell a reason later than they knew it.

use super::clues::{clue, yes};
use super::{Ask, Bearing, Clue, Look, Said, Scene, Seen};
use crate::pasted::Speaker;
use crate::reply::Strength;
use crate::vocab::{Stage, Values};

/// A server answered, so the way to it is open.
pub(super) const SERVER_ANSWERED: Clue = ruled_out("server-answered", answered, Ask::OtherPlace);

/// The refusal came after TLS would have been begun.
pub(super) const PAST_TLS: Clue = ruled_out("refused-after-tls", past_tls, Ask::OtherPlace);

/// The refusal answered MAIL, RCPT or the message, so the session had begun well.
pub(super) const PAST_LOGIN: Clue = ruled_out("refused-after-login", past_login, Ask::OtherPlace);

/// A login was accepted.
pub(super) const LOGIN_WORKED: Clue =
    ruled_out("login-accepted", login_worked, Ask::LoginElsewhere);

/// The refusal is for good.
pub(super) const FOR_GOOD: Clue = ruled_out("refused-for-good", for_good, Ask::Later);

/// The server took the message.
pub(super) const MAIL_TAKEN: Clue = ruled_out("message-taken", taken, Ask::Later);

/// The refusal came before the server could know sender, recipient or message.
pub(super) const fn refused_early(ask: Ask) -> Clue {
    ruled_out("refused-before-mail", early, ask)
}

/// The server took the message, and what would tell where it did not.
pub(super) const fn mail_taken(ask: Ask) -> Clue {
    ruled_out("message-taken", taken, ask)
}

const fn ruled_out(id: &'static str, look: fn(&Scene<'_>, &'static str) -> Look, ask: Ask) -> Clue {
    clue(id, look, Bearing::RulesOut, Bearing::Silent, ask)
}

/// The pasted refusal of the user's own server that decides, where no words at all name the cause.
fn refusal<'s>(scene: &'s Scene<'_>, cause: &str) -> Option<&'s Said> {
    if scene.climb.is_some() {
        return None;
    }
    let own = |said: &&Said| said.speaker == Speaker::Server && said.reply.is_some();
    let said = scene.decisive().filter(own)?;
    (!is_named(scene, cause)).then_some(said)
}

fn is_named(scene: &Scene<'_>, cause: &str) -> bool {
    scene
        .said
        .iter()
        .any(|said| matches!(said.names(cause), Some((Strength::Exact, _))))
}

fn at(scene: &Scene<'_>, cause: &str, stages: impl Fn(Stage) -> bool) -> Look {
    match refusal(scene, cause) {
        Some(said) if said.stage.is_some_and(stages) => yes(said.evidence(), said.values()),
        _ => Look::Open,
    }
}

fn answered(scene: &Scene<'_>, cause: &'static str) -> Look {
    refusal(scene, cause).map_or(Look::Open, |said| yes(said.evidence(), said.values()))
}

fn past_tls(scene: &Scene<'_>, cause: &'static str) -> Look {
    at(scene, cause, |stage| stage >= Stage::Auth)
}

fn past_login(scene: &Scene<'_>, cause: &'static str) -> Look {
    at(scene, cause, |stage| stage >= Stage::Sender)
}

fn early(scene: &Scene<'_>, cause: &'static str) -> Look {
    at(scene, cause, |stage| stage <= Stage::Auth)
}

fn for_good(scene: &Scene<'_>, cause: &'static str) -> Look {
    match refusal(scene, cause) {
        Some(said)
            if said
                .reply
                .as_ref()
                .is_some_and(|reply| !reply.is_transient()) =>
        {
            yes(said.evidence(), said.values())
        }
        _ => Look::Open,
    }
}

fn login_worked(scene: &Scene<'_>, cause: &'static str) -> Look {
    let login = match &scene.climb {
        Some(climb) => climb.logged_in().map(|evidence| vec![evidence]),
        None => (scene.logged_in() == Some(true)).then(Vec::new),
    };
    match login {
        Some(evidence) if !is_named(scene, cause) => yes(evidence, Values::new()),
        _ => Look::Open,
    }
}

fn taken(scene: &Scene<'_>, cause: &'static str) -> Look {
    let pasted = scene.paste.as_ref().is_some_and(|paste| paste.taken);
    let seen = scene.climb.as_ref().is_some_and(Seen::works);
    if (seen || (pasted && scene.climb.is_none())) && !is_named(scene, cause) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}
