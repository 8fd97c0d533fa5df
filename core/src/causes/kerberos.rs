//! Clues and fixes from what stood between the user and a Kerberos ticket.

use super::clues::{clue, yes};
use super::{Ask, Bearing, Clue, Look, Scene, fixes};
use crate::vocab::{Change, Fact, Field, Fix, KerberosFault, Side, TicketFault, Values, Who};

/// The cache or the KDC itself says that there is no ticket.
pub(super) const NO_TICKET: Clue = clue(
    "ticket-refused",
    no_ticket,
    Bearing::Confirms,
    Bearing::Silent,
    Ask::Login,
);

/// No ticket came, and why may lie with this network or this checker.
pub(super) const NONE_CAME: Clue = clue(
    "ticket-not-had",
    none_came,
    Bearing::For(3),
    Bearing::Silent,
    Ask::Login,
);

/// The mail server refused a ticket that the KDC had just given.
pub(super) const NOT_TAKEN: Clue = clue(
    "ticket-not-taken",
    not_taken,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Login,
);

/// The KDC took the password for wrong.
pub(super) const PASSWORD_WRONG: Clue = clue(
    "kdc-refused-password",
    password_wrong,
    Bearing::Confirms,
    Bearing::Silent,
    Ask::Login,
);

/// The mail server saw no password at all, so it has refused none.
pub(super) const BY_TICKET: Clue = clue(
    "login-was-by-ticket",
    not_taken,
    Bearing::RulesOut,
    Bearing::Silent,
    Ask::Login,
);

fn failed<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TicketFault)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::KerberosFailed(failed) => Some(failed),
        _ => None,
    })
}

fn look(scene: &Scene<'_>, fits: fn(KerberosFault) -> bool) -> Look {
    match failed(scene) {
        Some((evidence, failed)) if fits(failed.fault) => yes([evidence], values(failed)),
        _ => Look::Open,
    }
}

fn values(failed: &TicketFault) -> Values {
    vec![
        ("how", failed.fault.id().to_owned()),
        ("about", failed.about.clone()),
        ("number", failed.number.unsigned_abs().to_string()),
    ]
}

/// What the user's own program would be told as well.
fn is_certain(fault: KerberosFault) -> bool {
    matches!(
        fault,
        KerberosFault::NoTicket
            | KerberosFault::TicketExpired
            | KerberosFault::ClockSkew
            | KerberosFault::PrincipalUnknown
            | KerberosFault::ServiceUnknown
    )
}

fn no_ticket(scene: &Scene<'_>, _: &'static str) -> Look {
    look(scene, is_certain)
}

fn none_came(scene: &Scene<'_>, _: &'static str) -> Look {
    look(scene, |fault| {
        !is_certain(fault) && fault != KerberosFault::PasswordWrong
    })
}

fn password_wrong(scene: &Scene<'_>, _: &'static str) -> Look {
    look(scene, |fault| fault == KerberosFault::PasswordWrong)
}

fn not_taken(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene.climb.as_ref().and_then(|climb| {
        climb.find(|fact| match fact {
            Fact::LoginRefused { mechanism, reply } if mechanism == "GSSAPI" => {
                Some(reply.to_string())
            }
            _ => None,
        })
    });
    match refused {
        Some((evidence, reply)) => yes([evidence], vec![("reply", reply)]),
        None => Look::Open,
    }
}

/// What mends it, by what it was.
pub(super) fn get_ticket(scene: &Scene<'_>) -> Vec<Fix> {
    let host = Change::Retype {
        retype: Field::Host(Side::Outgoing),
    };
    let username = Change::Retype {
        retype: Field::Username(Side::Outgoing),
    };
    let found = failed(scene);
    let (id, changes) = match found.map(|(_, failed)| failed.fault) {
        Some(KerberosFault::NoTicket | KerberosFault::TicketExpired) => ("get-ticket", Vec::new()),
        Some(KerberosFault::ClockSkew) => ("set-clock", Vec::new()),
        Some(KerberosFault::PrincipalUnknown | KerberosFault::RealmUnknown) => {
            ("use-company-username", vec![username])
        }
        Some(KerberosFault::ServiceUnknown) => ("use-own-name-of-server", vec![host]),
        Some(KerberosFault::KdcSilent | KerberosFault::KdcMissing) => {
            ("join-company-network", Vec::new())
        }
        _ => return fixes::ask_administrator(scene),
    };
    let given = found.map_or_else(Vec::new, |(_, failed)| values(failed));
    vec![
        Fix {
            id,
            who: Who::You,
            changes,
            values: given,
        },
        fixes::ask(Who::Administrator, "ask-administrator"),
    ]
}
