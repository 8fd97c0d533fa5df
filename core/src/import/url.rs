//! `smtp://user:secret@host:port` and its kin (RFC 3986; the `MAILER_DSN` of Symfony and its like).

use std::borrow::Cow;

use super::{Effect, Import, Mangle, rest};
use crate::mask::MASK;
use crate::vocab::{Field, Side};

/// Schemes: protocol, encryption, side.
const SCHEMES: [(&str, &str, &str, Side); 16] = [
    ("smtp", "smtp", "auto", Side::Outgoing),
    ("smtps", "smtp", "tls", Side::Outgoing),
    ("smtp+tls", "smtp", "starttls", Side::Outgoing),
    ("smtp+starttls", "smtp", "starttls", Side::Outgoing),
    ("smtp+ssl", "smtp", "tls", Side::Outgoing),
    ("smtp+plain", "smtp", "starttls", Side::Outgoing),
    ("smtp+login", "smtp", "starttls", Side::Outgoing),
    ("smtps+plain", "smtp", "tls", Side::Outgoing),
    ("smtps+login", "smtp", "tls", Side::Outgoing),
    ("smtp+insecure", "smtp", "none", Side::Outgoing),
    ("submission", "smtp", "starttls", Side::Outgoing),
    ("submissions", "smtp", "tls", Side::Outgoing),
    ("imap", "imap", "auto", Side::Incoming),
    ("imaps", "imap", "tls", Side::Incoming),
    ("pop3", "pop3", "auto", Side::Incoming),
    ("pop3s", "pop3", "tls", Side::Incoming),
];

/// Longer than an address is; what comes behind in its line is not looked at.
const LONGEST: usize = 2048;

pub(super) fn read(text: &str) -> Option<Import> {
    // There may be very many lines.
    if !text.contains("://") {
        return None;
    }
    let mut import = Import::of("smtp-url");
    let mut secrets = Vec::new();
    let mut found = false;
    let mut rest = Vec::new();
    for line in text.lines() {
        if let Some(url) = address(line) {
            take(&mut import, url, &mut secrets);
            found = true;
            let (line, _) = without_secrets(line);
            if rest::tells(&line) {
                rest.push(Cow::Owned(line));
            }
        } else if !line.trim().is_empty() {
            rest.push(Cow::Borrowed(line));
        }
    }
    rest.retain(|line| matches!(line, Cow::Borrowed(_)) || !rest::holds_any(line, &secrets));
    if found {
        import.rest = rest::clean(&rest.join("\n"), &secrets);
    }
    found.then_some(import)
}

/// One address, and the secrets in it.
pub(super) struct One {
    pub(super) import: Import,
    pub(super) secrets: Vec<String>,
}

/// Reads a text that is one address.
pub(super) fn one(text: &str) -> Option<One> {
    let mut one = One {
        import: Import::of("smtp-url"),
        secrets: Vec::new(),
    };
    let at = text.find("://")?;
    let start = text[..at].trim_end_matches(of_scheme).len();
    scheme(&text[start..])?;
    take(&mut one.import, text[start..].trim_end(), &mut one.secrets);
    Some(one)
}

/// A text without the secrets of the addresses in it, and how many there were.
pub(super) fn without_secrets(text: &str) -> (String, u32) {
    let mut clean = String::with_capacity(text.len());
    let mut count = 0;
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some(url) = address(rest) {
            let start = url.as_ptr() as usize - rest.as_ptr() as usize;
            let end = start + url.len();
            let login = url.rfind('@').unwrap_or(0);
            let behind = url.find("://").map_or(0, |at| at + 3);
            let colon = url[behind..].find(':').map(|at| behind + at + 1);
            match colon.filter(|colon| *colon < login && url[*colon..login] != *MASK) {
                Some(colon) => {
                    count += 1;
                    clean.push_str(&rest[..start + colon]);
                    clean.push_str(MASK);
                    clean.push_str(&rest[start + login..end]);
                }
                None => clean.push_str(&rest[..end]),
            }
            rest = &rest[end..];
        }
        clean.push_str(rest);
    }
    (clean, count)
}

fn of_scheme(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '+'
}

/// The first address of a mail server in a line. A secret that nobody escaped may hold any character, so the place of the
/// server is looked for behind the last `@`.
fn address(line: &str) -> Option<&str> {
    line.match_indices("://").find_map(|(at, _)| {
        let start = line[..at].trim_end_matches(of_scheme).len();
        let rest = &line[start..];
        let rest = &rest[..rest.floor_char_boundary(LONGEST)];
        scheme(rest)?;
        let behind = at + 3 - start;
        let rest = &rest[..next(rest, behind)];
        let before = line[..start].chars().next_back();
        let end = quoted(rest, behind, before).unwrap_or_else(|| word(rest, behind));
        let url = rest[..end].trim_end_matches(['.', ':', ';']);
        scheme(url).map(|_| url)
    })
}

/// What no name of a server holds.
fn ends(c: char) -> bool {
    c.is_whitespace() || "\"'<>`,;(){}|\\".contains(c)
}

/// Where another address begins behind this one, else the end.
fn next(rest: &str, behind: usize) -> usize {
    let mut others = rest[behind..].match_indices("://");
    let other = others.find_map(|(at, _)| {
        let at = behind + at;
        let start = rest[..at].trim_end_matches(of_scheme).len();
        scheme(&rest[start..]).map(|_| start)
    });
    other.filter(|start| *start > behind).unwrap_or(rest.len())
}

/// Where an address ends that begins behind a quote.
fn quoted(rest: &str, behind: usize, before: Option<char>) -> Option<usize> {
    let close = match before? {
        '<' => '>',
        quote @ ('"' | '\'' | '`') => quote,
        _ => return None,
    };
    let mut ends = rest[behind..].match_indices(close).map(|(n, _)| behind + n);
    ends.find(|&end| {
        let follows = rest[end + 1..].chars().next();
        follows.is_none_or(|c| c.is_whitespace() || ",);:]}".contains(c))
            && is_place(&rest[behind..end])
    })
}

/// Where an address ends that stands for itself: at a blank, unless a server stands behind a later `@`.
fn word(rest: &str, behind: usize) -> usize {
    let blank = |from: usize| rest[from..].find(char::is_whitespace).map(|n| from + n);
    let mut end = blank(behind).unwrap_or(rest.len());
    let whole = last(rest, behind, end);
    let place = &rest[behind..whole];
    let (login, server) = place.rsplit_once('@').unwrap_or(("", place));
    let said = is_place(place);
    if !(said && login.contains(':') && server.contains(':')) {
        let signs = || rest[end..].match_indices('@').map(|(n, _)| end + n);
        let ported = |at: &usize| {
            let server = &rest[at + 1..last(rest, at + 1, rest.len())];
            is_place(server) && server.contains(':')
        };
        let later = signs().rfind(ported);
        if let Some(at) = later.or_else(|| signs().next().filter(|_| !said)) {
            end = blank(at).unwrap_or(rest.len());
        }
    }
    last(rest, behind, end)
}

/// Where the server ends that stands behind the last `@` of a part.
fn last(rest: &str, behind: usize, end: usize) -> usize {
    let from = rest[behind..end].rfind('@').map_or(behind, |n| behind + n);
    rest[from..end].find(ends).map_or(end, |n| from + n)
}

/// Whether a server stands behind the last `@`, with a port that is a number or none.
fn is_place(text: &str) -> bool {
    let server = text.rsplit('@').next().unwrap_or_default();
    let server = server.split(['/', '?']).next().unwrap_or_default();
    let server = server.trim_end_matches(['.', ':', ';', ',']);
    let port = port(server).1;
    !server.is_empty() && !server.contains(ends) && port.bytes().all(|b| b.is_ascii_digit())
}

/// A server's name and its port.
fn port(server: &str) -> (&str, &str) {
    match server.rsplit_once(':') {
        Some((host, port)) if !host.ends_with(':') => (host, port),
        _ => (server, ""),
    }
}

fn scheme(word: &str) -> Option<&'static (&'static str, &'static str, &'static str, Side)> {
    let (name, behind) = word.split_once("://")?;
    let known = SCHEMES
        .iter()
        .find(|(scheme, ..)| scheme.eq_ignore_ascii_case(name));
    known.filter(|_| !behind.is_empty())
}

/// Where the query begins: at a question mark with a name and `=` behind it, and no login behind that.
fn query(behind: &str) -> Option<usize> {
    let at = behind.rfind('@').unwrap_or(0);
    let login = behind
        .find('?')
        .filter(|mark| *mark < at && named(&behind[mark + 1..]));
    // `?from=a@b` behind a login or a port.
    let early = login.filter(|mark| {
        let before = &behind[..*mark];
        before.contains('@') && is_place(before) || !before.contains(':')
    });
    early.or_else(|| behind[at..].find('?').map(|n| at + n))
}

fn named(text: &str) -> bool {
    let name = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    name.len() < text.len() && name.starts_with('=')
}

/// Takes the parts of one address, the user and the secret without their percent signs (RFC 3986 section 2.1).
fn take(import: &mut Import, url: &str, secrets: &mut Vec<String>) {
    let Some((name, protocol, security, side)) = scheme(url) else {
        return;
    };
    let behind = url.split_once("://").map_or("", |(_, behind)| behind);
    let (place, query) = match query(behind) {
        Some(mark) => (&behind[..mark], &behind[mark + 1..]),
        None => (behind, ""),
    };
    // A secret may hold an `@`, a `/` or a `?` that nobody escaped.
    let (login, server) = match place.rsplit_once('@') {
        Some((login, server)) => (Some(login), server),
        None => (None, place),
    };
    let server = server.split('/').next().unwrap_or_default();
    let (host, port) = port(server);
    let field = Field::Port(*side);
    import.take(Field::Protocol(*side), protocol, name);
    import.take(Field::Host(*side), host.trim_matches(['[', ']']), name);
    if port.parse::<u16>().is_ok() {
        import.take(field, port, field.name());
    } else if !port.is_empty() {
        // It may be the secret of a login that was cut.
        import.note(field.name());
    }
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
        // A variable of the shell or of mutt.
        if !secret.starts_with(['$', '{']) || !is_variable(secret) {
            hide(import, secret, secrets);
        }
        let marks = secret.char_indices().filter(|(at, c)| match c {
            '%' => !is_escape(&secret[*at..]),
            c => "@/?#[]".contains(*c),
        });
        for (_, mark) in marks {
            let mangle = Mangle {
                mark,
                effect: Effect::Percent,
            };
            if !import.mangles.contains(&mangle) {
                import.mangles.push(mangle);
            }
        }
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
            ("password" | "pass" | "token" | "secret" | "key", _) => hide(import, value, secrets),
            _ => import.note(&key),
        }
    }
}

/// `$my_pass`, `${PASS}`
fn is_variable(text: &str) -> bool {
    let name = text.trim_start_matches(['$', '{']).trim_end_matches('}');
    let fits = |c: char| c.is_ascii_alphabetic() || c == '_';
    !name.is_empty()
        && name.chars().all(fits)
        && name.contains('_') | name.chars().all(|c| c.is_ascii_uppercase())
}

fn is_escape(text: &str) -> bool {
    let hex = text.as_bytes().get(1..3);
    hex.is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
}

/// Counts a secret, and remembers it to keep it out of the rest.
fn hide(import: &mut Import, secret: &str, secrets: &mut Vec<String>) {
    let plain = decoded(secret);
    import.secret(&plain);
    for one in [secret.to_owned(), plain] {
        if !one.is_empty() && !secrets.contains(&one) {
            secrets.push(one);
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
