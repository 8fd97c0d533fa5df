//! Ports that are no ports.

use super::{Found, Rule, SIDES, Sight, mend};
use crate::vocab::{Field, Fix, Port, PortFault, Security, Severity, Side};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "port-not-a-number",
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 6335 section 6"],
        check: |sight, found| malformed(sight, found, PortFault::NotANumber),
    },
    Rule {
        id: "port-out-of-range",
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 6335 section 6"],
        check: |sight, found| malformed(sight, found, PortFault::OutOfRange),
    },
];

fn malformed(sight: &Sight, found: &mut Found, fault: PortFault) {
    for side in SIDES {
        let field = Field::Port(side);
        let Some(text) = sight.typed(field) else {
            continue;
        };
        if Port::read(&text) != Err(fault) {
            continue;
        }
        let meant = digits(&text).or_else(|| usual(sight, side));
        let fixes: Vec<Fix> = meant
            .map(|port| mend::cleaned(field, &port.to_string()))
            .into_iter()
            .collect();
        found.add(&[field], &[("port", &text)], fixes);
    }
}

/// The only number in the text.
fn digits(text: &str) -> Option<Port> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty());
    let number = Port::read(numbers.next()?).ok()?;
    numbers.next().is_none().then_some(number)
}

/// The port that belongs to the encryption, where one was chosen.
fn usual(sight: &Sight, side: Side) -> Option<Port> {
    let service = sight.settings.service(side);
    let tls = match service.security? {
        Security::Tls => true,
        Security::StartTls => false,
        Security::None | Security::Auto => return None,
    };
    match side {
        Side::Outgoing if tls => Some(Port::SUBMISSIONS),
        Side::Outgoing => Some(Port::SUBMISSION),
        Side::Incoming => super::incoming::usual_port(service.protocol?, tls),
    }
}
