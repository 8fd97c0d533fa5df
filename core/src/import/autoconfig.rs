//! Mozilla's autoconfiguration (`config-v1.1.xml`), which Thunderbird and others ask a provider for.

use super::Import;
use super::rest::{Secrets, around};
use super::xml::{Piece, Pieces, attribute};
use crate::vocab::{Field, Mailbox, Side};

/// The file's words for encryption.
const SECURITY: [(&str, &str); 3] = [("plain", "none"), ("ssl", "tls"), ("starttls", "starttls")];

/// The file's words for login, those of its first version too.
const AUTH: [(&str, &str); 13] = [
    ("password-cleartext", "password"),
    ("plain", "password"),
    ("password-encrypted", "encrypted-password"),
    ("secure", "encrypted-password"),
    ("cram-md5", "encrypted-password"),
    ("ntlm", "ntlm"),
    ("gssapi", "kerberos"),
    ("client-ip-address", "none"),
    ("none", "none"),
    ("tls-client-cert", "client-certificate"),
    ("oauth2", "oauth2"),
    ("smtp-after-pop", "pop-before-smtp"),
    ("pop-before-smtp", "pop-before-smtp"),
];

/// How many lines beside the file are looked at for an address.
const MOST_LINES: usize = 200;

/// What one server's element holds, first come.
#[derive(Default)]
struct Server {
    protocol: String,
    values: Vec<(&'static str, String)>,
}

/// The elements of a server that say something.
const ELEMENTS: [&str; 6] = [
    "hostname",
    "port",
    "socketType",
    "authentication",
    "username",
    "password",
];

pub(super) fn read(text: &str) -> Option<Import> {
    let (start, mut pieces) = Pieces::of(text, "clientConfig")?;
    let mut import = Import::of("autoconfig");
    let mut secrets = Secrets::default();
    let mut servers: Vec<(Side, Server)> = Vec::new();
    let mut open: Option<(Side, Server, usize)> = None;
    let mut element: Option<&'static str> = None;
    let mut depth = 0_usize;
    for piece in &mut pieces {
        match piece {
            Piece::Open(name, attributes) => {
                depth += 1;
                let side = match name {
                    "incomingServer" => Some(Side::Incoming),
                    "outgoingServer" => Some(Side::Outgoing),
                    _ => None,
                };
                if let Some(side) = side.filter(|_| open.is_none()) {
                    let protocol = attribute(attributes, "type").unwrap_or_default();
                    let server = Server {
                        protocol: protocol.to_ascii_lowercase(),
                        values: Vec::new(),
                    };
                    open = Some((side, server, depth));
                }
                element = ELEMENTS.into_iter().find(|known| *known == name);
                if let (Some(element), Some((_, server, _))) = (element, &mut open) {
                    server.values.push((element, String::new()));
                }
            }
            Piece::Close => {
                element = None;
                if open.as_ref().is_some_and(|(.., at)| *at == depth) {
                    servers.extend(open.take().map(|(side, server, _)| (side, server)));
                }
                depth = depth.saturating_sub(1);
            }
            Piece::Text(_) | Piece::Plain(_) => {
                if let (Some(_), Some((_, server, _))) = (element, &mut open)
                    && let Some((_, value)) = server.values.last_mut()
                {
                    value.push_str(&piece.text());
                }
            }
        }
    }
    servers.extend(open.map(|(side, server, _)| (side, server)));
    let end = pieces.at();
    let address = address(around(text, start, end));
    if let Some(address) = &address {
        import.take(Field::Address, address, "");
    }
    for side in [Side::Outgoing, Side::Incoming] {
        let known = |server: &Server| match side {
            Side::Outgoing => matches!(server.protocol.as_str(), "smtp" | ""),
            Side::Incoming => matches!(server.protocol.as_str(), "imap" | "pop3"),
        };
        let mut of_side = servers.iter().filter(|(one, _)| *one == side);
        if let Some((_, server)) = of_side.find(|(_, server)| known(server)) {
            take(&mut import, side, server, address.as_deref());
        }
    }
    for (name, value) in servers.iter().flat_map(|(_, server)| &server.values) {
        if *name == "password" {
            secrets.take(&mut import, value.trim());
        }
    }
    secrets.leave(&mut import, around(text, start, end));
    Some(import)
}

fn take(import: &mut Import, side: Side, server: &Server, address: Option<&str>) {
    let protocol = match server.protocol.as_str() {
        "" => "smtp",
        named => named,
    };
    import.take(Field::Protocol(side), protocol, "type");
    let mut seen: Vec<&str> = Vec::new();
    for (name, value) in &server.values {
        // An element may stand there more than once: the methods of login, best first.
        if value.trim().is_empty() || seen.contains(name) {
            continue;
        }
        let lower = value.trim().to_ascii_lowercase();
        let word = |words: &[(&str, &'static str)]| {
            words
                .iter()
                .find(|(known, _)| *known == lower)
                .map(|(_, word)| *word)
        };
        let (field, value) = match *name {
            "hostname" => (Field::Host(side), filled(import, value, address)),
            "username" => (Field::Username(side), filled(import, value, address)),
            "port" => (Field::Port(side), Some(value.clone())),
            "socketType" => (Field::Security(side), word(&SECURITY).map(str::to_owned)),
            "authentication" => (Field::Auth(side), word(&AUTH).map(str::to_owned)),
            _ => continue,
        };
        match value {
            Some(value) => {
                import.take(field, &value, name);
                seen.push(*name);
            }
            None if matches!(*name, "socketType" | "authentication") => import.note(name),
            None => {}
        }
    }
}

/// Placeholders filled from the address; where it is not known, what would have stood there is noted.
fn filled(import: &mut Import, value: &str, address: Option<&str>) -> Option<String> {
    let value = value.trim();
    let parts = address.and_then(|address| address.rsplit_once('@'));
    let mut filled = value.to_owned();
    for (name, part) in [
        ("%EMAILADDRESS%", address),
        ("%EMAILLOCALPART%", parts.map(|(local, _)| local)),
        ("%EMAILDOMAIN%", parts.map(|(_, domain)| domain)),
    ] {
        if filled.contains(name) {
            let Some(part) = part else {
                // The address is the name to log in with, which everybody knows of their own.
                if value != "%EMAILADDRESS%" {
                    import.note(value);
                }
                return None;
            };
            filled = filled.replace(name, part);
        }
    }
    Some(filled)
}

/// The one mail address that was pasted beside the file.
fn address<'a>(lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let of_address = |c: char| c.is_alphanumeric() || "@.-_+".contains(c);
    let mut found: Option<String> = None;
    for line in lines.filter(|line| line.contains('@')).take(MOST_LINES) {
        for word in line.split(|c| !of_address(c)) {
            let Ok(mailbox) = Mailbox::read(word.trim_matches('.')) else {
                continue;
            };
            match &found {
                Some(one) if one == mailbox.as_str() => {}
                Some(_) => return None,
                None => found = Some(mailbox.as_str().to_owned()),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "<clientConfig><emailProvider><outgoingServer type='smtp'><hostname>smtp.%EMAILDOMAIN%</hostname>\
        <username>%EMAILLOCALPART%</username><authentication>telepathy</authentication>\
        <authentication>OAuth2</authentication></outgoingServer></emailProvider></clientConfig>";

    #[test]
    fn a_login_that_is_the_whole_address_is_nothing_unread() {
        let whole = FILE.replace("%EMAILLOCALPART%", "%EMAILADDRESS%");
        let import = read(&whole).expect("a file");
        assert_eq!(import.unread, ["smtp.%EMAILDOMAIN%", "authentication"]);
    }

    #[test]
    fn placeholders_are_filled_only_from_an_address_that_is_known() {
        let import = read(FILE).expect("a file");
        assert_eq!(import.settings.text(Field::Host(Side::Outgoing)), None);
        assert_eq!(
            import.unread,
            ["smtp.%EMAILDOMAIN%", "%EMAILLOCALPART%", "authentication"]
        );
        let import = read(&format!("for anna@example.org\n{FILE}\nend")).expect("a file");
        let text = |field| import.settings.text(field).unwrap_or_default();
        assert_eq!(text(Field::Host(Side::Outgoing)), "smtp.example.org");
        assert_eq!(text(Field::Username(Side::Outgoing)), "anna");
        assert_eq!(text(Field::Auth(Side::Outgoing)), "oauth2");
        assert_eq!(text(Field::Address), "anna@example.org");
        assert_eq!(import.rest, "for anna@example.org\nend");
        let two = read(&format!("a@b.example c@d.example\n{FILE}")).expect("a file");
        assert_eq!(two.settings.text(Field::Username(Side::Outgoing)), None);
    }
}
