//! The incoming server: protocol, port and encryption that do not belong together.

use super::{Found, Rule, Sight, mend};
use crate::vocab::{Change, Field, Fix, Port, Protocol, Security, Severity, Side};

const PORT: Field = Field::Port(Side::Incoming);
const PROTOCOL: Field = Field::Protocol(Side::Incoming);
const SECURITY: Field = Field::Security(Side::Incoming);

const fn rule(id: &'static str, check: fn(&Sight, &mut Found)) -> Rule {
    Rule {
        id,
        severity: Severity::Error,
        undiallable: false,
        sources: &["RFC 8314 section 7", "RFC 2595 section 2"],
        check,
    }
}

pub(super) const RULES: &[Rule] = &[
    rule("incoming-protocol-is-smtp", protocol_is_smtp),
    rule("sending-port-for-incoming", sending_port),
    rule("imap-on-pop3-port", |sight, found| {
        other_port(sight, found, Protocol::Imap);
    }),
    rule("pop3-on-imap-port", |sight, found| {
        other_port(sight, found, Protocol::Pop3);
    }),
    rule("incoming-tls-on-plain-port", tls_on_plain_port),
    rule("incoming-plain-on-tls-port", plain_on_tls_port),
];

/// What the numbers belong to: a protocol, and whether it begins with TLS.
fn owner(port: Port) -> Option<(Protocol, bool)> {
    match port.number() {
        110 => Some((Protocol::Pop3, false)),
        143 => Some((Protocol::Imap, false)),
        993 => Some((Protocol::Imap, true)),
        995 => Some((Protocol::Pop3, true)),
        _ => None,
    }
}

/// The number that belongs to a protocol for receiving.
pub(super) fn usual_port(protocol: Protocol, tls: bool) -> Option<Port> {
    let number = match (protocol, tls) {
        (Protocol::Imap, true) => "993",
        (Protocol::Imap, false) => "143",
        (Protocol::Pop3, true) => "995",
        (Protocol::Pop3, false) => "110",
        (Protocol::Smtp, _) => return None,
    };
    Port::read(number).ok()
}

fn typed_port(sight: &Sight) -> Option<Port> {
    sight.settings.incoming.port
}

/// Another port for receiving.
pub(super) fn use_port(port: Port) -> Fix {
    let set = Change::set(PORT, port.to_string());
    mend::yours("use-incoming-port", vec![set])
}

/// Another encryption for receiving.
pub(super) fn use_security(security: Security) -> Fix {
    let set = Change::set(SECURITY, security.id());
    mend::yours("use-incoming-security", vec![set])
}

fn protocol_is_smtp(sight: &Sight, found: &mut Found) {
    if sight.settings.incoming.protocol == Some(Protocol::Smtp) {
        let fix = typed_port(sight).and_then(owner).map(|(protocol, _)| {
            let word = if protocol == Protocol::Imap {
                "imap"
            } else {
                "pop3"
            };
            mend::set("use-incoming-protocol", PROTOCOL, word)
        });
        found.add(&[PROTOCOL], &[], fix.into_iter().collect());
    }
}

fn sending_port(sight: &Sight, found: &mut Found) {
    let sending = [Port::SMTP, Port::SUBMISSIONS, Port::SUBMISSION];
    if let Some(port) = typed_port(sight)
        && sending.contains(&port)
    {
        let incoming = &sight.settings.incoming;
        let tls = incoming.security == Some(Security::Tls);
        let usual = incoming
            .protocol
            .and_then(|protocol| usual_port(protocol, tls));
        let fixes = usual.map(use_port).into_iter().collect();
        found.add(&[PORT], &[("port", &port.to_string())], fixes);
    }
}

fn other_port(sight: &Sight, found: &mut Found, protocol: Protocol) {
    if let Some(port) = typed_port(sight)
        && sight.settings.incoming.protocol == Some(protocol)
        && let Some((owner, tls)) = owner(port)
        && owner != protocol
    {
        let fixes = usual_port(protocol, tls)
            .map(use_port)
            .into_iter()
            .collect();
        found.add(&[PORT, PROTOCOL], &[("port", &port.to_string())], fixes);
    }
}

fn tls_on_plain_port(sight: &Sight, found: &mut Found) {
    if let Some(port) = typed_port(sight)
        && sight.settings.incoming.security == Some(Security::Tls)
        && let Some((protocol, false)) = owner(port)
    {
        let usual = usual_port(protocol, true).map(use_port);
        let fixes = usual.into_iter().chain([use_security(Security::StartTls)]);
        found.add(
            &[SECURITY, PORT],
            &[("port", &port.to_string())],
            fixes.collect(),
        );
    }
}

fn plain_on_tls_port(sight: &Sight, found: &mut Found) {
    let security = sight.settings.incoming.security;
    if let Some(port) = typed_port(sight)
        && security.is_some_and(|security| security != Security::Tls)
        && let Some((_, true)) = owner(port)
    {
        let fixes = vec![use_security(Security::Tls)];
        found.add(&[SECURITY, PORT], &[("port", &port.to_string())], fixes);
    }
}
