//! Tokens that tell by themselves: passwords in URLs, bearer tokens, keys of known make.

use super::Secrets;
use super::scan::{ends, is_token_byte, is_word, skip, starts};

/// How tokens and keys of known make begin. A JSON web token has a dot; the error that a server sends in base64 begins
/// alike and has none.
const MAKES: &[&str] = &["GOCSPX-", "SG.", "eyJ", "xkeysib-", "xsmtpsib-", "ya29."];

/// Lines in which the other key of Amazon is awaited, that with the first one among them.
const AWAITED: u8 = 4;

/// No line with such a token is shorter: `a://:b@`.
const SHORTEST: usize = 7;

/// Marks them. `amazon`: lines for which a secret key of Amazon may still come.
pub(super) fn find(secrets: &mut Secrets, amazon: &mut u8) {
    // There may be very many short lines.
    if secrets.line.len() < SHORTEST {
        *amazon = amazon.saturating_sub(1);
        return;
    }
    urls(secrets);
    schemes(secrets);
    if makes(secrets) {
        *amazon = AWAITED;
    }
    if *amazon > 0 {
        *amazon -= 1;
        secret_keys(secrets);
    }
}

/// `scheme://name:secret@host` (RFC 3986 section 3.2.1).
fn urls(secrets: &mut Secrets) {
    let line = secrets.line;
    if !line.as_bytes().contains(&b':') {
        return;
    }
    let mut at = 0;
    while let Some(found) = line[at..].find("://") {
        let start = at + found + 3;
        let end = skip(line, start, |b| {
            !b.is_ascii_whitespace() && !b"\"'<>`".contains(&b)
        });
        at = end;
        let url = &line[start..end];
        let Some(colon) = url
            .find([':', '/', '['])
            .filter(|&n| url.as_bytes()[n] == b':')
        else {
            continue;
        };
        let behind = &url[colon + 1..];
        let known = match query(behind) {
            Some(query) if behind[..query].contains('@') => &behind[..query],
            _ => behind,
        };
        if let Some(stop) = known.rfind('@') {
            secrets.add(start + colon + 1..start + colon + 1 + stop);
        }
    }
}

/// Where a query begins: a question mark with a name and `=` behind it.
fn query(text: &str) -> Option<usize> {
    let at = text.find('?')?;
    let name = skip(text, at + 1, |b| b.is_ascii_alphanumeric() || b == b'_');
    (name > at + 1 && text[name..].starts_with('=')).then_some(at)
}

/// `Bearer` (RFC 6750) and `Basic` (RFC 7617) with what follows.
fn schemes(secrets: &mut Secrets) {
    let line = secrets.line;
    let mut at = 0;
    loop {
        let start = skip(line, at, |b| b != b'B' && b != b'b');
        if start == line.len() {
            return;
        }
        at = start + 1;
        let rest = &line[start..];
        let (word, sure) = if starts(rest, "Bearer ") {
            ("Bearer ", ends(&line[..start], "auth="))
        } else if starts(rest, "Basic ") {
            ("Basic ", false)
        } else {
            continue;
        };
        let header = line[..start]
            .trim_end()
            .trim_end_matches([':', '"', '\'', '=', ' ']);
        let header = ends(header, "authorization");
        let token = skip(line, start + word.len(), |b| b == b' ');
        let end = skip(line, token, is_token_byte);
        let text = &line[token..end];
        let bearer = word == "Bearer " && text.len() >= 8 && !is_word(text);
        if sure || header || bearer {
            secrets.add(token..end);
        }
        at = end.max(at);
    }
}

/// Whether an access key of Amazon is among them.
fn makes(secrets: &mut Secrets) -> bool {
    let line = secrets.line;
    let mut amazon = false;
    let mut at = 0;
    while at < line.len() {
        let part = |b: u8| matches!(b, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'+');
        let start = skip(line, at, |b| !part(b));
        let end = skip(line, start, part);
        let token = &line[start..end];
        if token.len() >= 20
            && MAKES.iter().any(|make| token.starts_with(make))
            && token.contains(['.', '-'])
        {
            secrets.add(start..end);
        }
        if is_access_key(token) {
            secrets.add(start..end);
            amazon = true;
        }
        at = end.max(start + 1);
    }
    amazon
}

fn is_access_key(token: &str) -> bool {
    token.len() == 20
        && (token.starts_with("AKIA") || token.starts_with("ASIA"))
        && token
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Secret keys of Amazon, of 40 letters, and the passwords for sending that are made of them, of 44.
fn secret_keys(secrets: &mut Secrets) {
    let line = secrets.line;
    let base64 = |b: u8| b.is_ascii_alphanumeric() || b == b'+' || b == b'/';
    let mut at = 0;
    while at < line.len() {
        let start = skip(line, at, |b| !base64(b));
        let end = skip(line, start, base64);
        let key = &line.as_bytes()[start..end];
        let has = |kind: fn(&u8) -> bool| key.iter().any(kind);
        let mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase);
        if (40..=44).contains(&key.len()) && mixed {
            secrets.add(start..end);
        }
        at = end.max(start + 1);
    }
}
