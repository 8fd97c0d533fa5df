//! Clues and fixes from what stood between the user and a Kerberos ticket.

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene, fixes};
use crate::vocab::{Fact, FailedProof, Fix, ProofFault};

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

fn failed<'a>(scene: &Scene<'a>) -> Option<(u32, &'a FailedProof)> {
    scene.climb.as_ref()?.find(|fact| match fact {
        Fact::KerberosFailed(failed) => Some(failed),
        _ => None,
    })
}

/// Yes, in the words for what was seen.
pub(super) fn told((evidence, failed): (u32, &FailedProof)) -> Look {
    let values = vec![
        ("how", failed.fault.id().to_owned()),
        ("about", failed.about.clone()),
    ];
    yes([evidence], values)
}

fn refused(scene: &Scene<'_>, cause: &'static str) -> Look {
    let Some(found) = failed(scene).filter(|(_, failed)| failed.fault.is_certain()) else {
        return Look::Open;
    };
    let own = match found.1.fault {
        ProofFault::PasswordWrong => "credentials-wrong",
        _ => MISSING,
    };
    if own != cause {
        no([found.0])
    } else if found.1.fault == ProofFault::TicketNotTaken {
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
    (cause == MISSING && failed.fault == ProofFault::TicketNotTaken).then_some(evidence)
}

/// What mends it, by what it was.
pub(super) fn get_ticket(scene: &Scene<'_>) -> Vec<Fix> {
    let id = match failed(scene).map(|(_, failed)| failed.fault) {
        Some(ProofFault::NoTicket | ProofFault::TicketExpired) => "get-ticket",
        Some(ProofFault::ClockSkew) => "set-clock",
        Some(ProofFault::KdcSilent | ProofFault::KdcMissing) => "join-company-network",
        Some(ProofFault::PrincipalUnknown) => "use-company-username",
        Some(ProofFault::ServiceUnknown) => "use-own-name-of-server",
        _ => return fixes::ask_administrator(scene),
    };
    fixes::advice(id)
}
