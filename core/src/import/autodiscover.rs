//! Outlook's Autodiscover, the answer in plain XML ([MS-OXDSCLI] section 2.2.4).

use super::Import;
use super::rest::{Secrets, around};
use super::xml::{Piece, Pieces, attribute};
use crate::vocab::{Field, Side};

pub(super) fn read(text: &str) -> Option<Import> {
    let (start, mut pieces) = Pieces::of(text, "Autodiscover")?;
    let mut import = Import::of("autodiscover");
    let mut protocols: Vec<Vec<(&str, String)>> = Vec::new();
    let mut address = String::new();
    // The names of the elements that are open.
    let mut path: Vec<&str> = Vec::new();
    for piece in &mut pieces {
        match piece {
            Piece::Open("Protocol", attributes) => {
                path.push("Protocol");
                let kind = attribute(attributes, "Type").map(|kind| ("Type", kind.into_owned()));
                protocols.push(kind.into_iter().collect());
            }
            Piece::Open(name, _) => {
                if path.last() == Some(&"Protocol")
                    && let Some(values) = protocols.last_mut()
                {
                    values.push((name, String::new()));
                }
                path.push(name);
            }
            Piece::Close => drop(path.pop()),
            Piece::Text(_) | Piece::Plain(_) => match path.as_slice() {
                [.., "Protocol", _] => {
                    if let Some((_, value)) = protocols.last_mut().and_then(|one| one.last_mut()) {
                        value.push_str(&piece.text());
                    }
                }
                [.., "EMailAddress" | "AutoDiscoverSMTPAddress"] => address.push_str(&piece.text()),
                _ => {}
            },
        }
    }
    import.take(Field::Address, &address, "EMailAddress");
    for side in [Side::Outgoing, Side::Incoming] {
        let of_side = |values: &&Vec<(&str, String)>| {
            let kind = value(values, "Type").to_ascii_lowercase();
            match side {
                Side::Outgoing => kind == "smtp",
                Side::Incoming => matches!(kind.as_str(), "imap" | "pop3"),
            }
        };
        if let Some(values) = protocols.iter().find(of_side) {
            take(&mut import, side, values);
        }
    }
    Secrets::default().leave(&mut import, around(text, start, pieces.at()));
    Some(import)
}

fn value<'a>(values: &'a [(&str, String)], name: &str) -> &'a str {
    let found = values.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, value)| value.trim())
}

fn take(import: &mut Import, side: Side, values: &[(&str, String)]) {
    let value = |name| value(values, name);
    let on = |name| match value(name).to_ascii_lowercase().as_str() {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    };
    let kind = value("Type").to_ascii_lowercase();
    import.take(Field::Protocol(side), &kind, "Type");
    import.take(Field::Host(side), value("Server"), "Server");
    import.take(Field::Port(side), value("Port"), "Port");
    import.take(Field::Username(side), value("LoginName"), "LoginName");
    // Where Encryption stands, SSL is not read. Its TLS begins in clear.
    let security = match value("Encryption").to_ascii_lowercase().as_str() {
        "none" => "none",
        "ssl" => "tls",
        "tls" | "starttls" => "starttls",
        "auto" => "auto",
        "" => match on("SSL") {
            Some(true) if begins_in_clear(value("Port")) => "starttls",
            Some(true) => "tls",
            Some(false) => "none",
            None => "",
        },
        _ => {
            import.note("Encryption");
            ""
        }
    };
    import.take(Field::Security(side), security, "Encryption");
    let auth = match (on("SMTPLast"), on("AuthRequired"), on("SPA")) {
        (Some(true), ..) if side == Side::Outgoing => "pop-before-smtp",
        (_, Some(false), _) => "none",
        (.., Some(true)) => "ntlm",
        (_, Some(true), _) => "password",
        _ => "",
    };
    import.take(Field::Auth(side), auth, "AuthRequired");
}

/// Whether encryption on this port begins after words in clear (RFC 8314).
pub(crate) fn begins_in_clear(port: &str) -> bool {
    matches!(port.trim(), "25" | "26" | "587" | "2525" | "143" | "110")
}
