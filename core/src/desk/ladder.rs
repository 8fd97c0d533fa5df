//! How far the user's program gets: seven rungs where mail is sent, five where it is fetched.

use std::cmp::Ordering;

use serde::Serialize;

use super::answer::common;
use super::{hide, table};
use crate::causes::{Scene, Seen};
use crate::diagnose::{Outcome, diagnose, outcome};
use crate::vocab::{
    Case, Evidence, Fact, NotTried, ProofFault, Reply, Rung, Security, Stage, Values,
};
use crate::words::Words;

/// One rung as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RungView {
    /// Its id.
    pub rung: Rung,
    /// `waiting`, `running`, `passed`, `not-sent`, `cause` or `broke`.
    pub state: &'static str,
    /// Milliseconds that it took, where it was climbed.
    pub ms: Option<u32>,
    /// Its name.
    pub title: String,
    /// One short fact.
    pub says: String,
}

/// The ladder of the latest way.
pub fn ladder(case: &Case, words: &Words) -> Vec<RungView> {
    let table = table();
    let scene = Scene::of(case, &table);
    let judged = diagnose(&scene);
    let broke = scene.climb.as_ref().and_then(broke);
    let passes = outcome(&scene, &judged) == Outcome::Works;
    let guilty = judged
        .first()
        .filter(|_| !passes)
        .and_then(|judged| guilty(judged.cause.id));
    let mut reached = 0;
    let mut rungs = Vec::new();
    // Where mail is fetched, nothing comes behind the login.
    let count = if scene.fetches() { 5 } else { 7 };
    for rung in Rung::ALL.into_iter().take(count) {
        let (mut state, values) = state(&scene, rung, broke.clone());
        let mut key = if values.is_empty() || state != "broke" {
            state
        } else {
            "refused"
        };
        if state == "not-sent" && guilty == Some(rung) {
            state = "cause";
            key = "not-sent";
        }
        // It was we who may not dial there, or did not let a password go in clear.
        if let Some(held) = held(&scene).filter(|(at, _)| *at == rung && state != "passed") {
            (state, key) = ("not-sent", held.1);
        }
        // The login at the other server opened the way.
        if state == "not-sent" && rung == Rung::Login && scene.fetched.is_some() {
            state = "passed";
            key = "fetched";
        }
        let last = scene.climb.as_ref().and_then(|climb| {
            climb
                .evidence
                .iter()
                .filter(|e| place(e) == rung && !is_farewell(&e.fact))
                .map(|e| e.ms)
                .max()
        });
        let ms = last
            .filter(|_| matches!(state, "passed" | "broke"))
            .and_then(|ms| ms.checked_sub(reached));
        reached = reached.max(last.unwrap_or(0));
        let mut given = hide(values);
        given.extend(common(&scene, words));
        let says = words
            .text(&["ladder", rung.id(), key], &given)
            .unwrap_or_default();
        let title = words
            .text(&["ladder", rung.id(), "title"], &[])
            .unwrap_or_else(|| rung.id().to_owned());
        rungs.push(RungView {
            rung,
            state,
            ms,
            title,
            says,
        });
    }
    rungs
}

/// Where we held back, and the key of the sentence that says so.
fn held(scene: &Scene<'_>) -> Option<(Rung, &'static str)> {
    match scene.climb.as_ref()?.not_tried()? {
        (_, NotTried::Forbidden) => Some((Rung::Reach, "forbidden")),
        (_, NotTried::Unprotected) => Some((Rung::Login, "unprotected")),
        _ => None,
    }
}

fn is_farewell(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Finished
            | Fact::Sent {
                stage: Stage::Farewell,
                ..
            }
            | Fact::Replied {
                stage: Stage::Farewell,
                ..
            }
    )
}

/// The rung of an exchange: before a greeting comes, the connection already stands.
fn climbs(stage: Stage) -> Rung {
    match stage {
        Stage::Greeting => Rung::Hello,
        _ => stage.rung(),
    }
}

/// The rung of a piece of evidence.
fn place(evidence: &Evidence) -> Rung {
    match &evidence.fact {
        Fact::Replied { stage, .. }
        | Fact::SpokeOther { stage, .. }
        | Fact::StillSilent { stage, .. }
        | Fact::TimedOut { stage, .. }
        | Fact::ClosedEarly { stage, .. }
        | Fact::TooMuch { stage } => climbs(*stage),
        _ => evidence.rung,
    }
}

/// The rung where a cause sits that shows only further up.
fn guilty(cause: &str) -> Option<Rung> {
    match cause {
        "relay-without-login"
        | "login-switched-off"
        | "login-never-sent"
        | "login-needs-tls"
        | "login-not-offered"
        | "wrong-login-method" => Some(Rung::Login),
        "tls-required" => Some(Rung::Secure),
        _ => None,
    }
}

/// The rung where it broke, and what its sentence names.
fn broke(climb: &Seen<'_>) -> Option<(Rung, Values)> {
    climb
        .find(|fact| {
            let reply = |rung, reply: &Reply| Some((rung, vec![("reply", reply.to_string())]));
            match fact {
                Fact::NameMissing { .. }
                | Fact::NameEmpty { .. }
                | Fact::NameFailed { .. }
                | Fact::ResolverSilent { .. } => Some((Rung::Name, Vec::new())),
                // As long as the way goes on, another of the name's addresses may answer.
                Fact::ConnectFailed { .. } if climb.ended && climb.connected().is_none() => {
                    Some((Rung::Reach, Vec::new()))
                }
                Fact::TlsFailed { .. } | Fact::EarlyBytes => Some((Rung::Secure, Vec::new())),
                Fact::Secured { report } if !report.is_verified() => {
                    Some((Rung::Secure, Vec::new()))
                }
                Fact::TimedOut { stage, .. }
                | Fact::ClosedEarly { stage, .. }
                | Fact::TooMuch { stage }
                | Fact::SpokeOther { stage, .. } => Some((climbs(*stage), Vec::new())),
                Fact::Replied {
                    stage,
                    reply: answer,
                    ..
                } if match stage {
                    Stage::Greeting | Stage::StartTls => {
                        answer.code != 220 && (answer.code > 0 || answer.is_negative())
                    }
                    // HELO may follow, and to list nothing is no fault of a POP3 server (RFC 2449 section 3).
                    Stage::Hello => {
                        answer.is_negative() && climb.ended && passed(climb, Rung::Hello).is_none()
                    }
                    Stage::Content => answer.is_negative(),
                    _ => false,
                } =>
                {
                    reply(climbs(*stage), answer)
                }
                // No server did that: it was we who did not. Another place never has a password.
                Fact::NotTried {
                    why:
                        NotTried::Forbidden
                        | NotTried::NotOffered
                        | NotTried::NoSecret
                        | NotTried::Unprotected,
                } => None,
                Fact::NotTried {
                    why: NotTried::NoSender,
                } => Some((Rung::Sender, Vec::new())),
                Fact::NotTried { .. } | Fact::KerberosFailed(_) => Some((Rung::Login, Vec::new())),
                // The others are heard of where the login is refused.
                Fact::TokenDoubted(doubt) if doubt.fault == ProofFault::TokenExpired => {
                    Some((Rung::Login, Vec::new()))
                }
                _ => {
                    let (rung, answer) = refusal(fact)?;
                    reply(rung, answer)
                }
            }
        })
        .map(|(_, broke)| broke)
}

fn state(scene: &Scene<'_>, rung: Rung, broke: Option<(Rung, Values)>) -> (&'static str, Values) {
    let Some(climb) = &scene.climb else {
        return ("waiting", Vec::new());
    };
    let top = climb
        .evidence
        .iter()
        .filter(|e| !is_farewell(&e.fact))
        .map(|e| place(e))
        .max();
    let security = scene.checked().dialled_security();
    let skips = match rung {
        Rung::Login => climb.logged_in().is_none() && climb.login_refused().is_none(),
        Rung::Secure => {
            let optional = [Security::None, Security::Auto].contains(&security);
            climb.secured().is_none() && optional
        }
        _ => false,
    };
    let passed = passed(climb, rung);
    if let Some((at, values)) = broke {
        // It was we who had nobody to name.
        if rung == Rung::Sender
            && climb
                .not_tried()
                .is_some_and(|(_, why)| why == NotTried::NoSender)
        {
            return ("not-sent", Vec::new());
        }
        return match (rung.cmp(&at), passed) {
            (Ordering::Equal, _) => ("broke", values),
            // EHLO is answered before STARTTLS is sent; and where it was allowed, the way goes on over a channel that
            // nobody vouches for.
            (_, Some(values)) => ("passed", values),
            (_, None) if skips && (rung < at || top > Some(rung)) => ("not-sent", Vec::new()),
            _ => refused(climb, rung).map_or(("waiting", Vec::new()), |values| ("broke", values)),
        };
    }
    let state = match (passed, top) {
        (Some(values), _) => return ("passed", values),
        (None, Some(top)) if skips && (rung < top || (climb.ended && rung == top)) => "not-sent",
        (None, top) if !climb.ended && rung == top.unwrap_or(Rung::Name) => "running",
        _ => "waiting",
    };
    (state, Vec::new())
}

/// The rung that a reply refused, and that reply.
fn refusal(fact: &Fact) -> Option<(Rung, &Reply)> {
    let (rung, reply) = match fact {
        Fact::LoginRefused { reply, .. } => return Some((Rung::Login, reply)),
        Fact::SenderAnswered { reply, .. } => (Rung::Sender, reply),
        Fact::RecipientAnswered {
            local: false,
            reply,
            ..
        } => (Rung::Recipient, reply),
        _ => return None,
    };
    reply.is_negative().then_some((rung, reply))
}

/// What the sentence of a rung names that a reply refused; `None` where none did.
fn refused(climb: &Seen<'_>, rung: Rung) -> Option<Values> {
    let own = |fact| refusal(fact).filter(|(at, _)| *at == rung);
    let (_, (_, reply)) = climb.find(own)?;
    Some(vec![("reply", reply.to_string())])
}

/// What the sentence of a rung names that was climbed; `None` where nothing seen says that it was.
fn passed(climb: &Seen<'_>, rung: Rung) -> Option<Values> {
    let verified = climb
        .secured()
        .is_some_and(|(_, report)| report.is_verified());
    let found = climb.find(|fact| {
        let climbed = match fact {
            Fact::Resolved { .. } => Rung::Name,
            Fact::Connected { .. } => Rung::Reach,
            Fact::Secured { report } if report.is_verified() => Rung::Secure,
            // After STARTTLS the answer from before it counts no more (RFC 3207 section 4.2).
            Fact::Replied {
                stage: Stage::Hello,
                reply,
                protected,
            } if reply.is_positive() && (*protected || !verified) => Rung::Hello,
            Fact::Sent {
                stage: Stage::Auth, ..
            } => Rung::Hello,
            Fact::LoggedIn { .. } => Rung::Login,
            Fact::SenderAnswered { reply, .. } if reply.is_positive() => Rung::Sender,
            Fact::RecipientAnswered {
                local: false,
                reply,
                ..
            } if reply.is_positive() => Rung::Recipient,
            _ => return None,
        };
        (climbed == rung).then(|| match fact {
            Fact::LoggedIn { mechanism } => vec![("mechanism", mechanism.clone())],
            _ => Vec::new(),
        })
    });
    found.map(|(_, values)| values)
}
