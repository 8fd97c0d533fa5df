//! Tokens that tell by themselves: passwords in URLs, bearer tokens, keys of known make.

use super::Secrets;
use super::names::is_secret;
use super::scan::{ends, is_token_byte, is_word, skip, starts, words};

/// How tokens and keys of known make begin. A JSON web token has a dot; the error that a server sends in base64 begins
/// alike and has none.
const MAKES: &[&str] = &["GOCSPX-", "SG.", "eyJ", "xkeysib-", "xsmtpsib-", "ya29."];

/// Lines in which the other key of Amazon is awaited, that with the first one among them.
const AWAITED: u8 = 4;

/// No line with such a token is shorter: `a://:b@`.
const SHORTEST: usize = 7;

/// No word with a login in base64 is shorter.
const SHORTEST_PLAIN: usize = 12;

/// No key of known make is shorter.
const SHORTEST_KEY: usize = 20;

/// Marks them. `amazon`: lines for which a secret key of Amazon may still come.
pub(super) fn find(secrets: &mut Secrets, amazon: &mut u8) {
    // There may be very many short lines.
    if secrets.line.len() < SHORTEST {
        *amazon = amazon.saturating_sub(1);
        return;
    }
    let address = secrets.line.as_bytes().contains(&b'@');
    if address {
        urls(secrets);
        lookups(secrets);
    }
    plain(secrets);
    wide_colons(secrets);
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
        // A quote may be a part of the secret: behind one that closes, no letter stands.
        let whole = skip(line, end, |b| !b.is_ascii_whitespace());
        let opens = line[end..]
            .chars()
            .nth(1)
            .is_some_and(|c| !",:;)]}".contains(c) && !c.is_whitespace());
        let end = match line[end..whole].rfind('@') {
            Some(more) if opens && !line[start..end].contains(['@', '/']) => end + more + 1,
            Some(more) if opens && is_open(&line[start..end]) => end + more + 1,
            _ => end,
        };
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
        let from = start + colon + 1;
        if let Some(stop) = known.rfind('@') {
            secrets.add(from..from + stop);
        } else if url[..colon].contains('@') {
            // The server is missing behind it: where the user's name is an address, no port stands there.
            let port = behind.bytes().all(|b| b.is_ascii_digit() || b == b'/');
            if !port {
                secrets.add(from..end);
            }
        }
    }
}

/// Whether an address has a user's name and the beginning of a secret, and no server yet: `anna@example.org:begin`.
fn is_open(url: &str) -> bool {
    let colon = url.rfind(':');
    colon.is_some_and(|at| url[..at].contains('@') && !url[at..].contains('@'))
}

/// `lookup name:secret@host`, as programs in Go say it.
fn lookups(secrets: &mut Secrets) {
    let line = secrets.line;
    let mut before = "";
    for part in words(line, 0..line.len()) {
        let word = &line[part.clone()];
        if before == "lookup"
            && let Some((colon, stop)) = word.find(':').zip(word.rfind('@'))
            && colon < stop
        {
            secrets.add(part.start + colon + 1..part.start + stop);
        }
        before = word;
    }
}

/// A whole login of PLAIN in base64 (RFC 4616), which begins with NUL.
fn plain(secrets: &mut Secrets) {
    let line = secrets.line;
    let bytes = line.as_bytes();
    let begins = |at: usize| at == 0 || bytes[at - 1].is_ascii_whitespace();
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|&b| b == b'A') {
        let start = at + found;
        at = start + 1;
        if !begins(start) {
            continue;
        }
        let end = skip(line, start, |b| {
            b.is_ascii_alphanumeric() || b == b'+' || b == b'/'
        });
        if is_plain(&bytes[start..end])
            && skip(line, start, |b| !b.is_ascii_whitespace()) - start >= SHORTEST_PLAIN
        {
            let padding = |byte: u8| byte == b'=';
            secrets.add(start..skip(line, end, padding));
        }
        at = end;
    }
}

/// A name and a colon of full width, as Chinese and Japanese are typed.
fn wide_colons(secrets: &mut Secrets) {
    const COLON: &str = "\u{ff1a}";
    let line = secrets.line;
    if line.is_ascii() {
        return;
    }
    for (at, _) in line.match_indices(COLON) {
        let name = line[..at].split_whitespace().next_back();
        let start = skip(line, at + COLON.len(), |b| b == b' ');
        if name.is_some_and(is_secret) {
            secrets.add(start..skip(line, start, |b| !b.is_ascii_whitespace()));
        }
    }
}

/// Whether base64 holds NUL, a name, NUL and a password.
fn is_plain(word: &[u8]) -> bool {
    let (mut bits, mut count, mut at, mut second) = (0_u32, 0, 0_usize, None);
    for byte in word {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        bits = (bits << 6) | u32::from(six);
        count += 6;
        if count < 8 {
            continue;
        }
        count -= 8;
        match (bits >> count) & 0xff {
            0 if at == 0 => {}
            0 if at > 1 && second.is_none() => second = Some(at),
            0..0x20 | 0x7f => return false,
            _ if at == 0 => return false,
            _ => {}
        }
        at += 1;
    }
    second.is_some_and(|second| at > second + 1)
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
    let bytes = line.as_bytes();
    let part =
        |b: u8| matches!(b, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'+');
    let mut amazon = false;
    let mut at = 0;
    // No key begins before a byte that is part of none and ends far enough behind it: most of a line is never looked at.
    while let Some(ahead) = bytes.get(at..at + SHORTEST_KEY) {
        let gap = ahead.iter().rposition(|&b| !part(b)).map_or(0, |n| n + 1);
        if gap == ahead.len() {
            at += gap;
            continue;
        }
        let start = at + gap;
        let end = skip(line, start, part);
        at = end;
        if end - start < SHORTEST_KEY {
            continue;
        }
        let token = &line[start..end];
        let make = MAKES.iter().any(|make| token.starts_with(make));
        if (make && token.contains(['.', '-'])) || is_named_key(token) {
            secrets.add(start..end);
        }
        if is_access_key(token) {
            secrets.add(start..end);
            amazon = true;
        }
    }
    amazon
}

/// Keys of Mailgun and Resend: a short name, then letters and digits at random.
fn is_named_key(token: &str) -> bool {
    let Some(rest) = token.strip_prefix("key-").or(token.strip_prefix("re_")) else {
        return false;
    };
    let has = |kind: fn(&u8) -> bool| rest.bytes().any(|b| kind(&b));
    rest.len() >= 20
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_lowercase)
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
