//! What the server did on the way of the user's program, as the causes that lie in it ask.

use super::clues::{clue, fact_seen, if_seen, yes};
use super::{Ask, Bearing, Clue, Look, Scene, Seen};
use crate::vocab::{Alien, Fact, Runs, Stage, TlsFault};

/// A command got no answer. It was we who ended the wait, so it proves no more than that.
pub(super) const UNANSWERED: Clue = clue(
    "command-unanswered",
    unanswered,
    Bearing::For(3),
    Bearing::Silent,
    Ask::Later,
);

/// Of several checks one after the other some got through and some did not.
pub(super) const SOMETIMES: Clue = clue(
    "works-sometimes",
    |scene, _| sometimes(scene, false),
    Bearing::For(4),
    Bearing::Silent,
    Ask::Repeat,
);

/// The same, and those that got through went to another address.
pub(super) const SOMETIMES_ELSEWHERE: Clue = clue(
    "works-at-another-address",
    |scene, _| sometimes(scene, true),
    Bearing::For(5),
    Bearing::Silent,
    Ask::Repeat,
);

fn sometimes(scene: &Scene<'_>, elsewhere: bool) -> Look {
    match scene.case.runs.filter(Runs::vary) {
        Some(runs) if runs.elsewhere || !elsewhere => yes([], runs.values()),
        _ => Look::Open,
    }
}

fn unanswered(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(climb) = &scene.climb else {
        return Look::Open;
    };
    let gave_up = climb.find(|fact| match fact {
        Fact::TimedOut { stage, seconds } => Some((*stage, *seconds)),
        _ => None,
    });
    let Some((evidence, (stage, seconds))) = gave_up else {
        return Look::Open;
    };
    // What answers a challenge is hidden; the command that it belongs to stands before it.
    let command = climb.evidence.iter().rev().find_map(|one| match &one.fact {
        Fact::Sent { stage: of, line } if *of == stage && line != "***" => Some(line.clone()),
        _ => None,
    });
    match command {
        Some(line) if stage != Stage::Farewell => {
            let seconds = ("seconds", seconds.to_string());
            yes([evidence], vec![("command", line), seconds])
        }
        _ => Look::Open,
    }
}

pub(super) fn speaks_other(scene: &Scene<'_>, _: &'static str) -> Look {
    let seen = fact_seen(scene, |fact| is_other(fact) || greets(fact, true));
    // Where nothing came on the way, what a look made it say.
    let looked = || {
        let look = scene.look_at_own_port()?;
        look.find(|fact| match fact {
            Fact::SpokeOther { text, .. } if is_other(fact) => Some(vec![("reply", text.clone())]),
            _ => None,
        })
    };
    let greeted = scene.climb.as_ref().and_then(Seen::greeting).is_some();
    if_seen(seen.or_else(|| looked().filter(|_| !greeted)))
}

/// Another protocol; a TLS record in answer to clear text is only the other encryption.
fn is_other(fact: &Fact) -> bool {
    match fact {
        Fact::SpokeOther { protocol, .. } => !matches!(protocol, Alien::Tls | Alien::Other),
        _ => false,
    }
}

/// A greeting, of FTP or not. FTP greets with 220 as well (RFC 959 section 5.4), and its servers name themselves.
fn greets(fact: &Fact, ftp: bool) -> bool {
    match fact {
        Fact::Replied {
            stage: Stage::Greeting,
            reply,
            ..
        } => {
            let text = reply.text().to_ascii_lowercase();
            (text.contains("ftp") && !text.contains("smtp")) == ftp
        }
        _ => false,
    }
}

pub(super) fn greets_as_smtp(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| greets(fact, false)))
}

/// No greeting came, and what answers a TLS hello is no TLS.
pub(super) fn neither_greets_nor_encrypts(scene: &Scene<'_>, cause: &'static str) -> Look {
    let look = scene
        .look_at_own_port()
        .filter(|look| look.greeting().is_none());
    match (
        silent_at_greeting(scene, cause),
        look.and_then(Seen::tls_fault),
    ) {
        (Look::Yes(_), Some((evidence, TlsFault::NotTls))) => {
            let port = scene.checked().dialled_port();
            yes([evidence], vec![("port", port.to_string())])
        }
        _ => Look::Open,
    }
}

/// Three digits where they mean nothing, or no digits at all.
pub(super) fn out_of_place(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(
            fact,
            Fact::SpokeOther {
                protocol: Alien::Other,
                ..
            }
        )
    }))
}

pub(super) fn closed_in_place(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| match fact {
        Fact::ClosedEarly { stage, .. } => !matches!(stage, Stage::Greeting | Stage::Farewell),
        _ => false,
    }))
}

pub(super) fn breaks_rules(scene: &Scene<'_>, _: &'static str) -> Look {
    // It said yes to STARTTLS and went on in clear.
    let in_clear = || {
        fact_seen(scene, |fact| {
            matches!(
                fact,
                Fact::Replied {
                    stage: Stage::StartTls,
                    ..
                }
            )
        })?;
        fact_seen(scene, |fact| {
            matches!(
                fact,
                Fact::TlsFailed {
                    fault: TlsFault::NotTls
                }
            )
        })
    };
    let broken = fact_seen(scene, |fact| {
        matches!(fact, Fact::Odd { .. } | Fact::TooMuch { .. })
    });
    if_seen(broken.or_else(in_clear))
}

pub(super) fn greeted_late(scene: &Scene<'_>, _: &'static str) -> Look {
    let late = fact_seen(scene, |fact| {
        matches!(
            fact,
            Fact::StillSilent {
                stage: Stage::Greeting,
                ..
            }
        )
    });
    if_seen(late.filter(|_| fact_seen(scene, |fact| greets(fact, false)).is_some()))
}

/// EHLO was answered as an unknown command, and HELO as a known one.
pub(super) fn only_helo(scene: &Scene<'_>, _: &'static str) -> Look {
    let unknown = fact_seen(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::Hello,
            reply,
            ..
        } => matches!(reply.code, 500 | 502),
        _ => false,
    });
    let taken = fact_seen(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::Hello,
            reply,
            ..
        } => reply.is_positive(),
        _ => false,
    });
    if_seen(unknown.filter(|_| taken.is_some()))
}

pub(super) fn greeting_refuses(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::Greeting,
            reply,
            ..
        } => reply.is_negative(),
        _ => false,
    }))
}

pub(super) fn closed_at_greeting(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(
            fact,
            Fact::ClosedEarly {
                stage: Stage::Greeting,
                ..
            }
        )
    }))
}

pub(super) fn silent_at_greeting(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(
            fact,
            Fact::TimedOut {
                stage: Stage::Greeting,
                ..
            }
        )
    }))
}

/// At the address that the way led to no program can log in, and another address of the name offers that on the same port. Both
/// were asked the same, so they differ. What passes by itself, and what we ended, shows no difference.
pub(super) fn other_member(scene: &Scene<'_>, _: &'static str) -> Look {
    let led_to = scene.climb.as_ref().and_then(Seen::address);
    let passes = |look: &Seen<'_>| {
        let greeting = look.greeting();
        greeting.is_some_and(|(_, reply)| reply.is_transient())
    };
    let mut own = scene.members.iter().filter(|look| {
        look.ended && look.address() == led_to && look.login_offer().is_none() && !passes(look)
    });
    let last = own.find_map(|look| look.evidence.last());
    let mut others = scene.members.iter().filter(|look| look.is_usable());
    match (last, others.find_map(Seen::login_offer)) {
        (Some(last), Some((offer, _))) => yes([last.id, offer], Vec::new()),
        _ => Look::Open,
    }
}
