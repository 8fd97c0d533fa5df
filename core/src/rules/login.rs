//! Login method, mechanism and user name.

use super::{Found, Rule, Sight, mend, rule};
use crate::vocab::{Auth, Change, Field, Port, Severity, Side};

const AUTH: Field = Field::Auth(Side::Outgoing);
const MECHANISM: Field = Field::Mechanism(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);

// Sending without a login is no error: a server may know the client by its address. But on these
// ports almost every server asks for one.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "mechanism-malformed",
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 4422 section 3.1"],
        check: mechanism_malformed,
    },
    rule(
        "username-without-login",
        Severity::Warning,
        &["RFC 6409 section 4.3"],
        username_without_login,
    ),
    rule(
        "no-login-on-submission-port",
        Severity::Warning,
        &["RFC 6409 section 4.3"],
        no_login,
    ),
    rule(
        "mechanism-against-method",
        Severity::Warning,
        &["RFC 4422 section 3.1"],
        against_method,
    ),
    rule(
        "pop-before-smtp-without-incoming",
        Severity::Warning,
        &["RFC 6409 section 4.3"],
        pop_without_incoming,
    ),
    rule(
        "no-login-on-port-25",
        Severity::Info,
        &["RFC 5321 section 7.9"],
        no_login_on_port_25,
    ),
    rule(
        "login-without-username",
        Severity::Info,
        &["RFC 4616 section 2"],
        without_username,
    ),
    rule(
        "usernames-differ",
        Severity::Info,
        &["RFC 6186 section 4"],
        usernames_differ,
    ),
];

fn mechanism_malformed(sight: &Sight, found: &mut Found) {
    for side in super::SIDES {
        let field = Field::Mechanism(side);
        // Line breaks and the like have a rule of their own.
        let typed = sight
            .typed(field)
            .filter(|text| !text.contains(char::is_control));
        let Some(text) = typed else { continue };
        let name = text.trim();
        let legal = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if name.len() > 20 || !name.bytes().all(legal) {
            let clear = Change::Clear { clear: field };
            let fix = mend::yours("clear-mechanism", vec![clear]);
            found.add(&[field], &[("mechanism", &text)], vec![fix]);
        }
    }
}

fn username_without_login(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    if outgoing.auth == Some(Auth::None)
        && let Some(username) = &outgoing.username
    {
        let values = [("username", username.as_str())];
        let fix = mend::turn_on_login(sight.draft);
        found.add(&[AUTH, USERNAME], &values, vec![fix]);
    }
}

fn no_login(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let ports = [Port::SUBMISSION, Port::SUBMISSIONS, Port::ALTERNATE];
    if let Some(port) = outgoing.port
        && outgoing.auth == Some(Auth::None)
        && outgoing.username.is_none()
        && ports.contains(&port)
    {
        let fix = mend::turn_on_login(sight.draft);
        found.add(&[AUTH], &[("port", &port.to_string())], vec![fix]);
    }
}

fn no_login_on_port_25(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    if outgoing.port == Some(Port::SMTP)
        && outgoing.auth == Some(Auth::None)
        && outgoing.username.is_none()
        && !sight.stays_here()
    {
        let mut fix = mend::use_port(Port::SUBMISSION);
        fix.changes.extend(mend::turn_on_login(sight.draft).changes);
        fix.id = "use-submission-with-login";
        found.add(&[AUTH, Field::Port(Side::Outgoing)], &[], vec![fix]);
    }
}

/// The login method that a mechanism belongs to.
fn method(mechanism: &str) -> Option<Auth> {
    Some(match mechanism {
        "PLAIN" | "LOGIN" => Auth::Password,
        "CRAM-MD5" | "DIGEST-MD5" => Auth::EncryptedPassword,
        "GSSAPI" | "GS2-KRB5" => Auth::Kerberos,
        "NTLM" => Auth::Ntlm,
        "XOAUTH2" | "OAUTHBEARER" => Auth::OAuth2,
        "EXTERNAL" => Auth::ClientCertificate,
        _ if mechanism.starts_with("SCRAM-") => Auth::EncryptedPassword,
        _ => return None,
    })
}

fn against_method(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    if let (Some(mechanism), Some(auth)) = (outgoing.mechanism.as_deref(), outgoing.auth)
        && let Some(method) = method(mechanism)
        && auth != method
        && auth != Auth::Auto
    {
        let values = [("mechanism", mechanism)];
        let clear = Change::Clear { clear: MECHANISM };
        let fixes = vec![
            mend::set("use-method-of-mechanism", AUTH, method.id()),
            mend::yours("clear-mechanism", vec![clear]),
        ];
        found.add(&[MECHANISM, AUTH], &values, fixes);
    }
}

fn pop_without_incoming(sight: &Sight, found: &mut Found) {
    let host = Field::Host(Side::Incoming);
    let pop = sight.settings.outgoing.auth == Some(Auth::PopBeforeSmtp);
    if pop && sight.typed(host).is_none() {
        found.add(&[AUTH, host], &[], Vec::new());
    }
}

fn without_username(sight: &Sight, found: &mut Found) {
    let named = matches!(
        sight.settings.outgoing.auth,
        Some(Auth::Password | Auth::EncryptedPassword | Auth::Ntlm | Auth::OAuth2)
    );
    if named && sight.typed(USERNAME).is_none() {
        let fix = mend::known_name(sight.draft)
            .map(|name| mend::set("use-known-username", USERNAME, &name));
        found.add(&[USERNAME], &[], fix.into_iter().collect());
    }
}

/// Two names at one server are rare, and one of them is then usually mistyped.
fn usernames_differ(sight: &Sight, found: &mut Found) {
    let (outgoing, incoming) = (&sight.settings.outgoing, &sight.settings.incoming);
    let same_host = outgoing.host.is_some() && outgoing.host == incoming.host;
    if let (Some(sending), Some(receiving)) = (&outgoing.username, &incoming.username)
        && same_host
        && outgoing.auth.is_none_or(Auth::logs_in)
        && !sending.as_str().eq_ignore_ascii_case(receiving.as_str())
    {
        let values = [
            ("outgoing", sending.as_str()),
            ("incoming", receiving.as_str()),
        ];
        let set = Change::set(USERNAME, receiving.as_str());
        let fix = mend::yours("use-incoming-username", vec![set]);
        found.add(
            &[USERNAME, Field::Username(Side::Incoming)],
            &values,
            vec![fix],
        );
    }
}
