//! The fixes that change settings.

use mailmedic_core::vocab::{Change, Field, Side};

const OUT: Side = Side::Outgoing;

fn set(field: Field, to: &str) -> Change {
    Change::set(field, to)
}

/// The fixes that change settings, with every kind of change that the rules and causes give them.
pub(crate) fn fixes() -> Vec<(&'static str, Vec<Change>)> {
    let clear = |clear| Change::Clear { clear };
    let retype = |retype| Change::Retype { retype };
    let host = |to| set(Field::Host(OUT), to);
    let port = |to| set(Field::Port(OUT), to);
    let security = |to| set(Field::Security(OUT), to);
    let auth = |to| set(Field::Auth(OUT), to);
    let username = |to| set(Field::Username(OUT), to);
    let password = || retype(Field::Password(OUT));
    let incoming = Side::Incoming;
    let hello = || clear(Field::Hello);
    let mechanism = || clear(Field::Mechanism(OUT));
    vec![
        ("use-cleaned-value", vec![host("mail.example.org")]),
        ("use-starttls", vec![security("starttls")]),
        ("use-tls", vec![security("tls")]),
        ("use-port-465", vec![port("465"), security("tls")]),
        ("use-port-587", vec![port("587"), security("starttls")]),
        ("turn-on-login", vec![auth("password"), username("anna")]),
        ("turn-off-login", vec![auth("none")]),
        (
            "use-submission-with-login",
            vec![port("587"), security("starttls"), auth("password")],
        ),
        ("use-known-username", vec![username("anna@example.org")]),
        ("use-fixed-username", vec![username("apikey")]),
        ("use-incoming-username", vec![username("anna")]),
        (
            "use-address-as-username",
            vec![username("anna@example.org")],
        ),
        ("use-name-without-domain", vec![username("anna")]),
        ("use-method-of-mechanism", vec![auth("encrypted-password")]),
        ("clear-mechanism", vec![mechanism()]),
        ("retype-password", vec![password()]),
        ("use-smtp", vec![set(Field::Protocol(OUT), "smtp")]),
        ("use-incoming-port", vec![set(Field::Port(incoming), "993")]),
        (
            "use-incoming-protocol",
            vec![set(Field::Protocol(incoming), "imap")],
        ),
        (
            "use-incoming-security",
            vec![set(Field::Security(incoming), "tls")],
        ),
        ("use-no-encryption", vec![security("none")]),
        ("use-other-port", vec![port("2525"), security("starttls")]),
        ("use-offered-method", vec![auth("kerberos"), mechanism()]),
        (
            "retype-login",
            vec![retype(Field::Username(OUT)), password()],
        ),
        ("use-app-password", vec![password()]),
        ("use-key-as-password", vec![password()]),
        ("make-secret-there", vec![password()]),
        ("quote-password", vec![password()]),
        ("use-oauth2", vec![auth("oauth2")]),
        ("use-host", vec![host("mail.example.org"), port("587")]),
        ("retype-host", vec![retype(Field::Host(OUT))]),
        ("use-own-sender", vec![set(Field::From, "anna@example.org")]),
        ("use-address", vec![set(Field::Address, "anna@example.org")]),
        ("clear-hello-name", vec![hello()]),
        (
            "submit-with-login",
            vec![port("587"), security("starttls"), auth("password")],
        ),
    ]
}
