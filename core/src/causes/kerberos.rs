//! Clues and fixes from what stood between the user and a Kerberos ticket.

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene, fixes};
use crate::vocab::{Fact, Fix, KerberosFault, TicketFault};

/// What stood in the way proves this cause, or that it is another one.
pub(super) const TICKET_REFUSED: Clue = clue(
    "ticket-refused",
    refused,
    Bearing::Confirms,
    Bearing::RulesOut,
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

/// What a fault tells of its causes.
#[derive(Clone, Copy, PartialEq)]
enum Tells {
    /// The user's own program would be told the same: there is no ticket.
    NoTicket,
    /// The password is wrong.
    Password,
    /// The password is right, and the ticket is no use.
    NotTaken,
    /// Little: it may lie with us.
    Little,
}

fn failed<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TicketFault, Tells)> {
    let (evidence, failed) = scene.climb.as_ref()?.find(|fact| match fact {
        Fact::KerberosFailed(failed) => Some(failed),
        _ => None,
    })?;
    let tells = match failed.fault {
        KerberosFault::PasswordWrong => Tells::Password,
        KerberosFault::NotTaken => Tells::NotTaken,
        KerberosFault::NoTicket
        | KerberosFault::TicketExpired
        | KerberosFault::ClockSkew
        | KerberosFault::PrincipalUnknown
        | KerberosFault::ServiceUnknown => Tells::NoTicket,
        _ => Tells::Little,
    };
    Some((evidence, failed, tells))
}

fn look(scene: &Scene<'_>, is: Tells, is_not: &[Tells]) -> Look {
    match failed(scene) {
        Some((evidence, failed, tells)) if tells == is => {
            let values = vec![
                ("how", failed.fault.id().to_owned()),
                ("about", failed.about.clone()),
                ("number", failed.number.unsigned_abs().to_string()),
            ];
            yes([evidence], values)
        }
        Some((evidence, _, tells)) if is_not.contains(&tells) => no([evidence]),
        _ => Look::Open,
    }
}

fn refused(scene: &Scene<'_>, cause: &'static str) -> Look {
    match cause {
        "credentials-wrong" => look(scene, Tells::Password, &[Tells::NoTicket, Tells::NotTaken]),
        "kerberos-ticket-missing" => look(scene, Tells::NoTicket, &[Tells::Password]),
        _ => Look::Open,
    }
}

fn none_came(scene: &Scene<'_>, cause: &'static str) -> Look {
    of_ticket(scene, cause, Tells::Little)
}

fn not_taken(scene: &Scene<'_>, cause: &'static str) -> Look {
    of_ticket(scene, cause, Tells::NotTaken)
}

/// The other methods of their kind share the list of clues.
fn of_ticket(scene: &Scene<'_>, cause: &str, is: Tells) -> Look {
    if cause == "kerberos-ticket-missing" {
        look(scene, is, &[])
    } else {
        Look::Open
    }
}

/// What mends it, by what it was.
pub(super) fn get_ticket(scene: &Scene<'_>) -> Vec<Fix> {
    let id = match failed(scene).map(|(_, failed, _)| failed.fault) {
        Some(KerberosFault::NoTicket | KerberosFault::TicketExpired) => "get-ticket",
        Some(KerberosFault::ClockSkew) => "set-clock",
        Some(KerberosFault::KdcSilent | KerberosFault::KdcMissing) => "join-company-network",
        Some(KerberosFault::PrincipalUnknown) => return fixes::retype_login(scene),
        Some(KerberosFault::ServiceUnknown) => return fixes::retype_host(scene),
        _ => return fixes::ask_administrator(scene),
    };
    vec![fixes::you(id, Vec::new(), Vec::new())]
}
