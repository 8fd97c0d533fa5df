//! The port and the encryption for sending: which belong together (RFC 8314 section 3.3).

use super::{Found, Rule, Sight, mend, rule};
use crate::vocab::{Auth, Change, Field, Port, Protocol, Security, Severity, Side};

const PORT: Field = Field::Port(Side::Outgoing);
const SECURITY: Field = Field::Security(Side::Outgoing);
const PROTOCOL: Field = Field::Protocol(Side::Outgoing);

const SUBMISSION: &[&str] = &["RFC 8314 section 3.3", "RFC 6409 section 3.1"];
const CLEARTEXT: &[&str] = &["RFC 8314 section 4.1", "RFC 4954 section 4"];

pub(super) const RULES: &[Rule] = &[
    rule(
        "outgoing-protocol-not-smtp",
        Severity::Error,
        &["RFC 6409"],
        not_smtp,
    ),
    rule(
        "incoming-port-for-sending",
        Severity::Error,
        &["RFC 8314 section 7"],
        incoming_port,
    ),
    rule(
        "port-unusual-for-sending",
        Severity::Warning,
        &["RFC 8314 section 7", "RFC 6409 section 3.1"],
        unusual_port,
    ),
    rule(
        "web-port-for-sending",
        Severity::Warning,
        &["RFC 9110 section 4.2", "RFC 6409 section 3.1"],
        web_port,
    ),
    rule(
        "tls-on-starttls-port",
        Severity::Error,
        SUBMISSION,
        tls_on_starttls_port,
    ),
    rule(
        "starttls-on-tls-port",
        Severity::Error,
        SUBMISSION,
        starttls_on_tls_port,
    ),
    rule(
        "plaintext-on-tls-port",
        Severity::Error,
        SUBMISSION,
        plaintext_on_tls_port,
    ),
    rule(
        "password-sent-in-clear",
        Severity::Warning,
        CLEARTEXT,
        password_in_clear,
    ),
    rule(
        "port-25-for-submission",
        Severity::Info,
        &["RFC 6409 section 3.1", "RFC 5068 section 3.1"],
        port_25,
    ),
    rule(
        "encryption-only-if-offered",
        Severity::Info,
        &["RFC 8314 section 4.1", "RFC 3207 section 6"],
        only_if_offered,
    ),
    rule(
        "connection-not-encrypted",
        Severity::Info,
        CLEARTEXT,
        not_encrypted,
    ),
];

fn not_smtp(sight: &Sight, found: &mut Found) {
    if matches!(
        sight.settings.outgoing.protocol,
        Some(Protocol::Imap | Protocol::Pop3)
    ) {
        let smtp = Change::set(PROTOCOL, "smtp");
        let fix = mend::yours("use-smtp", vec![smtp]);
        found.add(&[PROTOCOL], &[], vec![fix]);
    }
}

/// A number that no mail server is known to listen on; the most usual ones of test servers are left alone.
fn unusual_port(sight: &Sight, found: &mut Found) {
    const KNOWN: [u16; 17] = [
        25, 26, 465, 587, 588, 1025, 1465, 1587, 2465, 2525, 2526, 2587, 3025, 8025, 8465, 10025,
        10587,
    ];
    let outgoing = &sight.settings.outgoing;
    if let Some(port) = outgoing.port
        && !KNOWN.contains(&port.number())
        && ![110, 143, 993, 995].contains(&port.number())
        && !WEB.contains(&port.number())
        && !port.is_begun("587 465 2525")
        && !sight.stays_here()
    {
        let fix = mend::use_port(Port::SUBMISSION);
        found.add(&[PORT], &[("port", port.to_string().as_str())], vec![fix]);
    }
}

/// Ports of web servers.
const WEB: [u16; 4] = [80, 443, 8080, 8443];

/// Some services listen there too, for networks that let nothing but the web through.
fn web_port(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let known = |host: &crate::vocab::Host| super::hosts::is_known(host.as_str());
    if let Some(port) = outgoing.port.filter(|port| WEB.contains(&port.number()))
        && !outgoing.host.as_ref().is_some_and(known)
        && !sight.stays_here()
    {
        let fix = mend::use_port(Port::SUBMISSION);
        found.add(&[PORT], &[("port", port.to_string().as_str())], vec![fix]);
    }
}

fn incoming_port(sight: &Sight, found: &mut Found) {
    let Some(port) = sight.settings.outgoing.port else {
        return;
    };
    let (protocol, fix) = match port.number() {
        110 => (Protocol::Pop3, Port::SUBMISSION),
        143 => (Protocol::Imap, Port::SUBMISSION),
        993 => (Protocol::Imap, Port::SUBMISSIONS),
        995 => (Protocol::Pop3, Port::SUBMISSIONS),
        _ => return,
    };
    let protocol = if protocol == Protocol::Imap {
        "IMAP"
    } else {
        "POP3"
    };
    let port = port.to_string();
    let values = [("port", port.as_str()), ("protocol", protocol)];
    found.add(&[PORT], &values, vec![mend::use_port(fix)]);
}

/// The pair as it was typed: a missing half is no mistake.
fn pair(sight: &Sight) -> Option<(Port, Security)> {
    let outgoing = &sight.settings.outgoing;
    Some((outgoing.port?, outgoing.security?))
}

fn tls_on_starttls_port(sight: &Sight, found: &mut Found) {
    let host = sight.settings.outgoing.host.as_ref();
    if let Some((port, Security::Tls)) = pair(sight)
        && (port == Port::SUBMISSION || port == Port::SMTP)
        && !host.is_some_and(|host| super::hosts::begins_with_tls(host.as_str()))
    {
        let fixes = vec![
            mend::use_starttls(),
            mend::use_port_alone(Port::SUBMISSIONS),
        ];
        found.add(
            &[SECURITY, PORT],
            &[("port", port.to_string().as_str())],
            fixes,
        );
    }
}

fn starttls_on_tls_port(sight: &Sight, found: &mut Found) {
    if let Some((Port::SUBMISSIONS, Security::StartTls | Security::Auto)) = pair(sight) {
        let fixes = vec![mend::use_tls(), mend::use_port(Port::SUBMISSION)];
        found.add(&[SECURITY, PORT], &[], fixes);
    }
}

fn plaintext_on_tls_port(sight: &Sight, found: &mut Found) {
    if let Some((Port::SUBMISSIONS, Security::None)) = pair(sight) {
        let fixes = vec![mend::use_tls(), mend::use_port(Port::SUBMISSION)];
        found.add(&[SECURITY, PORT], &[], fixes);
    }
}

/// Whether the connection leaves this machine in clear, on a port where that is possible.
fn leaves_in_clear(sight: &Sight) -> bool {
    let outgoing = &sight.settings.outgoing;
    outgoing.security == Some(Security::None)
        && outgoing.port != Some(Port::SUBMISSIONS)
        && !sight.stays_here()
}

/// Whether the password itself travels; a challenge that is answered keeps it.
fn password_travels(sight: &Sight) -> bool {
    let outgoing = &sight.settings.outgoing;
    match outgoing.mechanism.as_deref() {
        Some(mechanism) => matches!(mechanism, "PLAIN" | "LOGIN" | "XOAUTH2" | "OAUTHBEARER"),
        None => matches!(outgoing.auth, Some(Auth::Password | Auth::OAuth2)),
    }
}

fn password_in_clear(sight: &Sight, found: &mut Found) {
    if leaves_in_clear(sight) && password_travels(sight) {
        let fixes = vec![mend::use_starttls(), mend::use_port(Port::SUBMISSIONS)];
        found.add(&[SECURITY], &[], fixes);
    }
}

fn not_encrypted(sight: &Sight, found: &mut Found) {
    if leaves_in_clear(sight) && !password_travels(sight) {
        found.add(&[SECURITY], &[], vec![mend::use_starttls()]);
    }
}

fn only_if_offered(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let tls_port = outgoing.port == Some(Port::SUBMISSIONS);
    if outgoing.security == Some(Security::Auto) && !sight.stays_here() && !tls_port {
        found.add(&[SECURITY], &[], vec![mend::use_starttls()]);
    }
}

/// Without a login port 25 is how a server takes mail from addresses it knows: that is `no-login-on-port-25`.
fn port_25(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let logs_in = outgoing.auth.is_none_or(Auth::logs_in);
    if outgoing.port == Some(Port::SMTP) && logs_in && !sight.stays_here() {
        found.add(&[PORT], &[], vec![mend::use_port(Port::SUBMISSION)]);
    }
}
