//! How far the user's program gets: seven rungs.

use serde::Serialize;

use super::answer::common;
use super::{hide, table};
use crate::causes::{Scene, Seen};
use crate::diagnose::{Outcome, diagnose, outcome};
use crate::vocab::{Case, Fact, NotTried, Rung, Security, Stage, Values};
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
    for rung in Rung::ALL {
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
        let last = scene.climb.as_ref().and_then(|climb| {
            climb
                .evidence
                .iter()
                .filter(|e| e.rung == rung && !is_farewell(&e.fact))
                .map(|e| e.ms)
                .max()
        });
        let ms = last
            .filter(|_| matches!(state, "passed" | "broke"))
            .map(|ms| ms.saturating_sub(reached));
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
            let reply = |rung, reply: &crate::vocab::Reply| {
                Some((rung, vec![("reply", reply.to_string())]))
            };
            match fact {
                Fact::NameMissing { .. }
                | Fact::NameEmpty { .. }
                | Fact::NameFailed { .. }
                | Fact::ResolverSilent { .. } => Some((Rung::Name, Vec::new())),
                Fact::ConnectFailed { .. } if climb.connected().is_none() => {
                    Some((Rung::Reach, Vec::new()))
                }
                Fact::TlsFailed { .. } | Fact::EarlyBytes => Some((Rung::Secure, Vec::new())),
                Fact::Secured { report } if !report.is_verified() => {
                    Some((Rung::Secure, Vec::new()))
                }
                Fact::TimedOut { stage, .. }
                | Fact::ClosedEarly { stage, .. }
                | Fact::TooMuch { stage }
                | Fact::SpokeOther { stage, .. } => Some((stage.rung(), Vec::new())),
                Fact::Replied {
                    stage,
                    reply: answer,
                    ..
                } if answer.is_negative()
                    && matches!(stage, Stage::Greeting | Stage::Hello | Stage::StartTls) =>
                {
                    reply(stage.rung(), answer)
                }
                Fact::NotTried {
                    why: NotTried::Forbidden,
                } => Some((Rung::Reach, Vec::new())),
                Fact::NotTried {
                    why: NotTried::NotOffered,
                } => None,
                Fact::NotTried {
                    why: NotTried::NoSender,
                } => Some((Rung::Sender, Vec::new())),
                Fact::NotTried { .. } => Some((Rung::Login, Vec::new())),
                Fact::LoginRefused { reply: answer, .. } => reply(Rung::Login, answer),
                Fact::SenderAnswered { reply: answer, .. } if answer.is_negative() => {
                    reply(Rung::Sender, answer)
                }
                Fact::RecipientAnswered {
                    local: false,
                    reply: answer,
                    ..
                } if answer.is_negative() => reply(Rung::Recipient, answer),
                _ => None,
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
        .map(|e| e.rung)
        .max();
    let security = scene.settings.outgoing.submission_security();
    let skips = match rung {
        Rung::Login => climb.logged_in().is_none() && climb.login_refused().is_none(),
        Rung::Secure => {
            let optional = [Security::None, Security::Auto].contains(&security);
            climb.secured().is_none() && optional
        }
        _ => false,
    };
    if let Some((at, values)) = broke {
        return match rung.cmp(&at) {
            std::cmp::Ordering::Equal => ("broke", values),
            std::cmp::Ordering::Less if skips => ("not-sent", Vec::new()),
            std::cmp::Ordering::Less => passed(climb, rung),
            std::cmp::Ordering::Greater => ("waiting", Vec::new()),
        };
    }
    match top {
        Some(top) if rung < top || (climb.ended && rung == top) => {
            if skips {
                ("not-sent", Vec::new())
            } else {
                passed(climb, rung)
            }
        }
        Some(top) if rung == top => ("running", Vec::new()),
        None if rung == Rung::Name => ("running", Vec::new()),
        _ => ("waiting", Vec::new()),
    }
}

fn passed(climb: &Seen<'_>, rung: Rung) -> (&'static str, Values) {
    let mechanism = climb.find(|fact| match fact {
        Fact::LoggedIn { mechanism } if rung == Rung::Login => {
            Some(vec![("mechanism", mechanism.clone())])
        }
        _ => None,
    });
    (
        "passed",
        mechanism.map(|(_, values)| values).unwrap_or_default(),
    )
}
