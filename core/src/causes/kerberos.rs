//! Clues and fixes from what stood between the user and a Kerberos ticket.

use super::clues::{clue, if_seen, yes};
use super::{Ask, Bearing, Clue, Look, Scene, fixes};
use crate::vocab::{Fact, Fix, KerberosFault, TicketFault};

/// The cache or the KDC itself says why there is no ticket, and for this cause.
pub(super) const TICKET_REFUSED: Clue = clue(
    "ticket-refused",
    ticket_refused,
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

/// The mail server saw no password at all, so it has refused none.
pub(super) const BY_TICKET: Clue = clue(
    "login-was-by-ticket",
    not_taken,
    Bearing::RulesOut,
    Bearing::Silent,
    Ask::Login,
);

const MISSING: &str = "kerberos-ticket-missing";

/// The cause of a fault, where the user's own program would be told the same.
fn proven(fault: KerberosFault) -> Option<&'static str> {
    match fault {
        KerberosFault::PasswordWrong => Some("credentials-wrong"),
        KerberosFault::NoTicket
        | KerberosFault::TicketExpired
        | KerberosFault::ClockSkew
        | KerberosFault::PrincipalUnknown
        | KerberosFault::ServiceUnknown => Some(MISSING),
        _ => None,
    }
}

fn failed<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TicketFault)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::KerberosFailed(failed) => Some(failed),
        _ => None,
    })
}

fn look(scene: &Scene<'_>, cause: Option<&str>) -> Look {
    match failed(scene) {
        Some((evidence, failed)) if proven(failed.fault) == cause => yes(
            [evidence],
            vec![
                ("how", failed.fault.id().to_owned()),
                ("about", failed.about.clone()),
                ("number", failed.number.unsigned_abs().to_string()),
            ],
        ),
        _ => Look::Open,
    }
}

fn ticket_refused(scene: &Scene<'_>, cause: &'static str) -> Look {
    look(scene, Some(cause))
}

fn none_came(scene: &Scene<'_>, _: &'static str) -> Look {
    look(scene, None)
}

fn not_taken(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene.climb.as_ref().and_then(|climb| {
        climb.find(|fact| match fact {
            Fact::LoginRefused { mechanism, reply } if mechanism == "GSSAPI" => Some(reply),
            _ => None,
        })
    });
    if_seen(refused.map(|(evidence, reply)| (evidence, vec![("reply", reply.to_string())])))
}

/// What mends it, by what it was.
pub(super) fn get_ticket(scene: &Scene<'_>) -> Vec<Fix> {
    let id = match failed(scene).map(|(_, failed)| failed.fault) {
        Some(KerberosFault::NoTicket | KerberosFault::TicketExpired) => "get-ticket",
        Some(KerberosFault::ClockSkew) => "set-clock",
        Some(KerberosFault::KdcSilent | KerberosFault::KdcMissing) => "join-company-network",
        Some(KerberosFault::PrincipalUnknown) => return fixes::retype_login(scene),
        Some(KerberosFault::ServiceUnknown) => return fixes::retype_host(scene),
        _ => return fixes::ask_administrator(scene),
    };
    vec![fixes::you(id, Vec::new(), Vec::new())]
}
