//! The incoming server: its name, whose it is, and what travels to it in clear.

use super::host::{WEB, named};
use super::{Found, Rule, Sight, hosts, incoming, rule};
use crate::vocab::{Auth, Field, Port, Security, Severity, Side};

const HOST: Field = Field::Host(Side::Incoming);
const PORT: Field = Field::Port(Side::Incoming);
const SECURITY: Field = Field::Security(Side::Incoming);

pub(super) const RULES: &[Rule] = &[
    rule(
        "incoming-host-mistyped",
        Severity::Warning,
        &["RFC 1123 section 2.1"],
        |sight, found| super::known::mistyped(sight, found, Side::Incoming),
    ),
    rule(
        "sending-host-name-for-incoming",
        Severity::Warning,
        &["RFC 6186 section 3"],
        |sight, found| {
            named(
                sight,
                found,
                Side::Incoming,
                "smtp,smtps,smtp-relay,submission,mailout,smtpout,smtpauth,relay",
            );
        },
    ),
    rule(
        "web-host-name-for-incoming",
        Severity::Warning,
        &["RFC 6186 section 3"],
        |sight, found| {
            named(sight, found, Side::Incoming, WEB);
        },
    ),
    rule(
        "incoming-port-unusual",
        Severity::Warning,
        &["RFC 8314 section 7", "RFC 9051 section 2.1"],
        unusual_port,
    ),
    rule(
        "incoming-password-sent-in-clear",
        Severity::Warning,
        &["RFC 8314 section 4.1"],
        in_clear,
    ),
    rule(
        "incoming-encryption-only-if-offered",
        Severity::Info,
        &["RFC 8314 section 4.1", "RFC 2595 section 2.1"],
        |sight, found| weak(sight, found, Security::Auto),
    ),
    rule(
        "incoming-of-another-provider",
        Severity::Info,
        &["RFC 6186 section 3"],
        of_another_provider,
    ),
];

/// Whether the server for receiving is this machine.
fn stays_here(sight: &Sight) -> bool {
    let host = sight.settings.incoming.host.as_ref();
    host.is_some_and(crate::vocab::Host::is_this_machine)
}

/// A number on which no server is known to hand out mail; the usual ones of test servers are left alone. Ports for
/// sending have a rule of their own.
fn unusual_port(sight: &Sight, found: &mut Found) {
    const KNOWN: [u16; 16] = [
        25, 110, 143, 465, 587, 993, 995, 1110, 1143, 1993, 1995, 2143, 3110, 3143, 3993, 3995,
    ];
    let incoming = &sight.settings.incoming;
    if let Some(port) = incoming.port
        && !KNOWN.contains(&port.number())
        && !port.is_begun("993 995 143 110")
        && !stays_here(sight)
    {
        let tls = incoming
            .security
            .is_none_or(|security| security == Security::Tls);
        let usual = incoming
            .protocol
            .and_then(|protocol| incoming::usual_port(protocol, tls));
        let fixes = usual.map(incoming::use_port).into_iter().collect();
        found.add(&[PORT], &[("port", &port.to_string())], fixes);
    }
}

/// An encryption that lets mail or password leave this machine in clear. On a port that begins with TLS nothing leaves
/// at all; that has a rule of its own.
fn weak(sight: &Sight, found: &mut Found, security: Security) {
    let incoming = &sight.settings.incoming;
    if incoming.security == Some(security)
        && incoming.port.and_then(Port::begins_with_tls) != Some(true)
        && !stays_here(sight)
    {
        let fix = incoming::use_security(Security::StartTls);
        found.add(&[SECURITY], &[], vec![fix]);
    }
}

fn in_clear(sight: &Sight, found: &mut Found) {
    if matches!(
        sight.settings.incoming.auth,
        Some(Auth::Password | Auth::OAuth2)
    ) {
        weak(sight, found, Security::None);
    }
}

fn of_another_provider(sight: &Sight, found: &mut Found) {
    let (sending, receiving) = (&sight.settings.outgoing.host, &sight.settings.incoming.host);
    if let (Some(sending), Some(receiving)) = (sending, receiving)
        && hosts::is_mixed(sending.as_str(), receiving.as_str())
    {
        let values = [("host", receiving.as_str()), ("outgoing", sending.as_str())];
        found.add(&[HOST, Field::Host(Side::Outgoing)], &values, Vec::new());
    }
}
