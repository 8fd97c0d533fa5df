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

const MISSING: &str = "kerberos-ticket-missing";

fn failed<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TicketFault)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::KerberosFailed(failed) => Some(failed),
        _ => None,
    })
}

fn told((evidence, failed): (u32, &TicketFault)) -> Look {
    seen(evidence, failed.fault.id(), &failed.about)
}

/// Yes, in the words for what was seen.
pub(super) fn seen(evidence: u32, how: &str, about: &str) -> Look {
    let values = vec![("how", how.to_owned()), ("about", about.to_owned())];
    yes([evidence], values)
}

fn refused(scene: &Scene<'_>, cause: &'static str) -> Look {
    let Some(found) = failed(scene).filter(|(_, failed)| failed.fault.is_certain()) else {
        return Look::Open;
    };
    let own = match found.1.fault {
        KerberosFault::PasswordWrong => "credentials-wrong",
        _ => MISSING,
    };
    if own != cause {
        no([found.0])
    } else if found.1.fault == KerberosFault::TicketNotTaken {
        Look::Open
    } else {
        told(found)
    }
}

fn none_came(scene: &Scene<'_>, cause: &'static str) -> Look {
    let found = failed(scene).filter(|(_, failed)| !failed.fault.is_certain());
    // The other methods of their kind share the list of clues.
    found.filter(|_| cause == MISSING).map_or(Look::Open, told)
}

/// The evidence that a server refused a ticket, for this cause.
pub(super) fn not_taken(scene: &Scene<'_>, cause: &str) -> Option<u32> {
    let (evidence, failed) = failed(scene)?;
    (cause == MISSING && failed.fault == KerberosFault::TicketNotTaken).then_some(evidence)
}

/// What mends it, by what it was.
pub(super) fn get_ticket(scene: &Scene<'_>) -> Vec<Fix> {
    let id = match failed(scene).map(|(_, failed)| failed.fault) {
        Some(KerberosFault::NoTicket | KerberosFault::TicketExpired) => "get-ticket",
        Some(KerberosFault::ClockSkew) => "set-clock",
        Some(KerberosFault::KdcSilent | KerberosFault::KdcMissing) => "join-company-network",
        Some(KerberosFault::PrincipalUnknown) => "use-company-username",
        Some(KerberosFault::ServiceUnknown) => "use-own-name-of-server",
        _ => return fixes::ask_administrator(scene),
    };
    fixes::advice(id)
}
