//! `smtp://user:secret@host:port` and its kin (RFC 3986; the `MAILER_DSN` of Symfony and its like).

use super::Import;
use crate::vocab::{Field, Side};

/// Schemes: protocol, encryption, side.
const SCHEMES: [(&str, &str, &str, Side); 10] = [
    ("smtp", "smtp", "auto", Side::Outgoing),
    ("smtps", "smtp", "tls", Side::Outgoing),
    ("smtp+tls", "smtp", "starttls", Side::Outgoing),
    ("smtp+starttls", "smtp", "starttls", Side::Outgoing),
    ("smtp+ssl", "smtp", "tls", Side::Outgoing),
    ("submission", "smtp", "starttls", Side::Outgoing),
    ("imap", "imap", "auto", Side::Incoming),
    ("imaps", "imap", "tls", Side::Incoming),
    ("pop3", "pop3", "auto", Side::Incoming),
    ("pop3s", "pop3", "tls", Side::Incoming),
];

pub(super) fn read(text: &str) -> Option<Import> {
    let mut import = Import::of("smtp-url");
    let mut found = false;
    let mut rest = Vec::new();
    for line in text.lines() {
        if let Some(url) = address(line) {
            take(&mut import, url);
            found = true;
        } else if !line.trim().is_empty() {
            rest.push(line);
        }
    }
    import.rest = rest.join("\n");
    found.then_some(import)
}

/// The first address of a mail server in a line.
pub(super) fn address(line: &str) -> Option<&str> {
    line.match_indices("://").find_map(|(at, _)| {
        let of_scheme = |c: char| c.is_ascii_alphanumeric() || c == '+';
        let start = line[..at].trim_end_matches(of_scheme).len();
        let ends = |c: char| c.is_whitespace() || "\"'<>`,".contains(c);
        let url = line[start..].split(ends).next().unwrap_or_default();
        scheme(url).map(|_| url)
    })
}

fn scheme(word: &str) -> Option<&'static (&'static str, &'static str, &'static str, Side)> {
    let (name, behind) = word.split_once("://")?;
    let known = SCHEMES
        .iter()
        .find(|(scheme, ..)| scheme.eq_ignore_ascii_case(name));
    known.filter(|_| !behind.is_empty())
}

/// Takes the parts of one address, the user and the secret without their percent signs (RFC 3986 section 2.1).
pub(super) fn take(import: &mut Import, url: &str) {
    let Some((name, protocol, security, side)) = scheme(url) else {
        return;
    };
    let behind = url.split_once("://").map_or("", |(_, behind)| behind);
    let (place, query) = behind.split_once('?').unwrap_or((behind, ""));
    let place = place.split('/').next().unwrap_or_default();
    // A secret may hold an `@` that nobody escaped.
    let (login, server) = match place.rsplit_once('@') {
        Some((login, server)) => (Some(login), server),
        None => (None, place),
    };
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) if !host.ends_with(':') => (host, port),
        _ => (server, ""),
    };
    import.take(Field::Protocol(*side), protocol, name);
    import.take(Field::Host(*side), host.trim_matches(['[', ']']), name);
    import.take(Field::Port(*side), port, name);
    import.take(Field::Security(*side), security, name);
    if let Some(login) = login {
        let (user, secret) = login.split_once(':').unwrap_or((login, ""));
        // `user;AUTH=PLAIN`
        let (user, method) = user.split_once(';').unwrap_or((user, ""));
        import.take(Field::Username(*side), &decoded(user), name);
        import.take(Field::Auth(*side), "password", name);
        if let Some(mechanism) = method.strip_prefix("AUTH=") {
            import.take(Field::Mechanism(*side), mechanism, name);
        }
        import.secret(&decoded(secret));
        import.mangles = secret
            .chars()
            .filter(|c| "@:/?#%".contains(*c) && *c != '%')
            .collect();
    }
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        let key = key.to_ascii_lowercase();
        match (key.as_str(), value.to_ascii_lowercase().as_str()) {
            ("encryption" | "secure" | "tls", "ssl" | "smtps" | "true" | "1") => {
                import.take(Field::Security(*side), "tls", &key);
            }
            ("encryption", "tls" | "starttls") => {
                import.take(Field::Security(*side), "starttls", &key);
            }
            ("encryption", "none" | "") => import.take(Field::Security(*side), "none", &key),
            ("auth_mode", mechanism) => {
                import.take(
                    Field::Mechanism(*side),
                    &mechanism.to_ascii_uppercase(),
                    &key,
                );
            }
            ("local_domain", name) => import.take(Field::Hello, name, &key),
            ("password" | "pass" | "token", _) => import.secret(&decoded(value)),
            _ => import.note(&key),
        }
    }
}

/// Percent signs read.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let code = hex.and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            plain.push(byte);
            at += 3;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        let import = read(text).expect("an address");
        serde_json::to_string(&import.settings).expect("settings")
    }

    #[test]
    fn the_parts_of_an_address_become_settings() {
        assert_eq!(
            json("MAILER_DSN=smtp://anna%40example.org:s3cr3t@mail.example.org:587?encryption=tls"),
            r#"{"outgoing":{"protocol":"smtp","host":"mail.example.org","port":587,"security":"starttls","auth":"password","username":"anna@example.org"}}"#
        );
        assert_eq!(
            json("smtps://mail.example.org"),
            r#"{"outgoing":{"protocol":"smtp","host":"mail.example.org","security":"tls"}}"#
        );
    }

    #[test]
    fn a_secret_is_counted_and_not_kept() {
        let import = read("smtp://u:hunter2@h.example").expect("an address");
        assert_eq!(import.secrets, 1);
        assert!(!format!("{import:?}").contains("hunter2"));
        assert_eq!(
            read("smtp://u:***@h.example").expect("an address").secrets,
            0
        );
        assert_eq!(read("https://example.org"), None);
    }
}
