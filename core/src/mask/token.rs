//! Tokens that tell by themselves: passwords in URLs, bearer tokens, keys of known make.

use super::Secrets;
use super::scan::{ends, is_token_byte, is_word, skip, starts};

/// How tokens and keys of known make begin. A JSON web token has a dot; the error that a server sends in base64 begins
/// alike and has none.
const MAKES: &[&str] = &["SG.", "eyJ", "xkeysib-", "xsmtpsib-", "ya29."];

/// Marks them.
pub(super) fn find(secrets: &mut Secrets) {
    urls(secrets);
    schemes(secrets);
    makes(secrets);
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

fn makes(secrets: &mut Secrets) {
    let line = secrets.line;
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
        at = end.max(start + 1);
    }
}
