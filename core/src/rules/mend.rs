//! Fixes that more than one place offers.

use crate::vocab::{Auth, Change, Draft, Field, Fix, Mailbox, Port, Security, Side, Who};

const AUTH: Field = Field::Auth(Side::Outgoing);
const PORT: Field = Field::Port(Side::Outgoing);
const SECURITY: Field = Field::Security(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);

/// A fix that the user makes in the settings.
pub(crate) fn yours(id: &'static str, changes: Vec<Change>) -> Fix {
    Fix {
        id,
        who: Who::You,
        changes,
        values: Vec::new(),
    }
}

/// Gives one field a value.
pub(crate) fn set(id: &'static str, field: Field, to: &str) -> Fix {
    yours(id, vec![Change::set(field, to)])
}

/// Gives a field its cleaned text.
pub(crate) fn cleaned(field: Field, text: &str) -> Fix {
    set("use-cleaned-value", field, text)
}

/// Another server.
pub(crate) fn use_host(side: Side, host: &str) -> Fix {
    let field = Field::Host(side);
    Fix {
        values: vec![("better", host.to_owned())],
        ..yours("use-host", vec![Change::set(field, host)])
    }
}

/// STARTTLS on the same port.
pub(crate) fn use_starttls() -> Fix {
    let starttls = Change::set(SECURITY, Security::StartTls.id());
    yours("use-starttls", vec![starttls])
}

/// Encryption from the first byte, on the same port.
pub(crate) fn use_tls() -> Fix {
    let tls = Change::set(SECURITY, Security::Tls.id());
    yours("use-tls", vec![tls])
}

/// Another port, with the encryption that belongs to it (RFC 8314 section 3.3).
pub(crate) fn use_port(port: Port) -> Fix {
    let (id, security) = if port == Port::SUBMISSIONS {
        ("use-port-465", Security::Tls)
    } else {
        ("use-port-587", Security::StartTls)
    };
    let port = Change::set(PORT, port.to_string());
    yours(id, vec![port, Change::set(SECURITY, security.id())])
}

/// The same port number as the encryption asks for, and nothing else changed.
pub(crate) fn use_port_alone(port: Port) -> Fix {
    let id = if port == Port::SUBMISSIONS {
        "use-port-465"
    } else {
        "use-port-587"
    };
    yours(id, vec![Change::set(PORT, port.to_string())])
}

/// A login with the password, and with the name that is known, where none was typed.
pub(crate) fn turn_on_login(draft: &Draft) -> Fix {
    let mut changes = vec![Change::set(AUTH, Auth::Password.id())];
    changes.extend(known_name(draft).map(|name| Change::set(USERNAME, name)));
    yours("turn-on-login", changes)
}

/// The login name that the settings hold elsewhere; `None` also where one is typed for sending.
pub(crate) fn known_name(draft: &Draft) -> Option<String> {
    let settings = draft.read();
    if settings.outgoing.username.is_some() {
        return None;
    }
    let incoming = settings.incoming.username;
    let address = || settings.address.as_ref().map(Mailbox::as_str);
    incoming
        .as_ref()
        .map(crate::vocab::WireText::as_str)
        .or_else(address)
        .map(str::to_owned)
}
