//! The password among the arguments of a call: `login("anna", "…")`, `setPassword("…")`, `auth=("anna", "…")`.

use std::ops::Range;

use super::Secrets;
use super::names::{is_empty, is_secret};
use super::scan::{ends, is_mixed, quoted_end, skip};
use super::talk::is_mechanism;

/// How a call ends that takes a password, and how many arguments stand before it.
const CALLS: &[(&str, usize)] = &[
    ("login", 1),
    ("auth", 1),
    ("plainauth", 2),
    ("authenticate", 1),
    ("authenticateasync", 1),
    ("authentication", 1),
    ("credential", 1),
    ("credentials", 1),
    ("authenticator", 1),
    ("passwordauthentication", 1),
    ("gmail", 1),
    ("yagmail.smtp", 1),
    ("dialer", 3),
    ("withsmtpserver", 3),
    ("addsmtpsender", 3),
    ("connect", 3),
    ("start", 4),
];

/// An argument without quotes is no longer than this.
const BARE: usize = 80;

/// What follows a quoted argument is no longer than this: `.to_owned()`.
const TAIL: usize = 40;

/// Marks the password of a call whose name stands at a place.
pub(super) fn find(secrets: &mut Secrets, name: &Range<usize>) {
    let line = secrets.line;
    let Some((open, near)) = open(line, name.end) else {
        return;
    };
    let Some(before) = before(line, name) else {
        return;
    };
    if line.as_bytes()[open] == b'[' && !ends(&line[name.clone()], "auth") {
        return;
    }
    let mut at = open + 1;
    for n in 0..=before {
        let Some(argument) = argument(line, at) else {
            return;
        };
        let text = &line[argument.inner.clone()];
        if n == before {
            let bare = near && before == 1 && is_mixed(text);
            if (argument.quoted || bare) && !is_mechanism(text) && !is_empty(text) {
                let end = argument.end;
                secrets.add(argument.inner);
                // `AUTH(connection, 'anna', '…')`
                if let Some(next) = next(line, end).filter(|_| before == 1) {
                    secrets.add(next);
                }
            } else if text.is_empty() && line[argument.end..].starts_with('(') {
                nested(secrets, argument.end + 1);
            }
            return;
        }
        let rest = line
            .floor_char_boundary(argument.end + TAIL)
            .min(line.len());
        let fits = |b: &u8| b.is_ascii_alphanumeric() || b" ._()".contains(b);
        let tail = line.as_bytes()[argument.end..rest].iter();
        at = argument.end + tail.take_while(|b| fits(b)).count();
        if line.as_bytes().get(at) != Some(&b',') {
            return;
        }
        at += 1;
    }
}

/// The quoted argument that comes next, and is no method.
fn next(line: &str, end: usize) -> Option<Range<usize>> {
    let behind = line[end..].strip_prefix(',')?;
    let next = argument(line, line.len() - behind.len())?;
    let text = &line[next.inner.clone()];
    (next.quoted && !is_mechanism(text) && !is_empty(text)).then_some(next.inner)
}

/// The first quoted text of a command within an argument: `(ConvertTo-SecureString "…" -AsPlainText)`.
fn nested(secrets: &mut Secrets, from: usize) {
    let line = secrets.line;
    let name = skip(line, from, |b| b.is_ascii_alphanumeric() || b == b'-');
    if let Some(quoted) = argument(line, name).filter(|inner| inner.quoted) {
        secrets.add(quoted.inner);
    }
}

/// Where the arguments begin, and whether they begin at once.
fn open(line: &str, end: usize) -> Option<(usize, bool)> {
    let bytes = line.as_bytes();
    let blank = |b: u8| b == b' ';
    match bytes.get(end)? {
        b'(' => return Some((end, true)),
        b' ' | b'"' | b'\'' | b'=' | b':' if may_be(line, end) => {}
        _ => return None,
    }
    let quote = usize::from(matches!(bytes[end], b'"' | b'\''));
    let at = skip(line, end + quote, blank);
    let sign = bytes[at..]
        .iter()
        .take(2)
        .take_while(|b| b"=:>".contains(b))
        .count();
    let at = skip(line, at + sign, blank);
    match bytes.get(at)? {
        b'(' if quote == 0 || sign > 0 => Some((at, sign > 0)),
        b'[' if sign > 0 => Some((at, true)),
        _ => None,
    }
}

/// Whether a name ends in `auth`, or in `e` as `Authenticate`, `n` or `l`: most have no other sign than a bracket.
fn may_be(line: &str, end: usize) -> bool {
    end > 0
        && matches!(
            line.as_bytes()[end - 1] | 0x20,
            b'h' | b'c' | b'l' | b'e' | b'n' | b's'
        )
}

/// How many arguments stand before the password.
fn before(line: &str, name: &Range<usize>) -> Option<usize> {
    let text = &line[name.clone()];
    if is_secret(text) {
        return Some(0);
    }
    if text == "new" && ends(&line[..name.start], "credentials::") {
        return Some(1);
    }
    let calls = CALLS.iter().rev();
    calls
        .filter(|(call, _)| ends(text, call))
        .max_by_key(|(call, _)| call.len())
        .map(|(_, before)| *before)
}

struct Argument {
    /// Without its quotes.
    inner: Range<usize>,
    /// Behind the quote that closes it.
    end: usize,
    quoted: bool,
}

fn argument(line: &str, from: usize) -> Option<Argument> {
    let bytes = line.as_bytes();
    let start = skip(line, from, |b| b == b' ');
    let first = *bytes.get(start)?;
    if line[start..].starts_with("\\\"") {
        let inside = start + 2;
        let end = inside + line[inside..].find("\\\"")?;
        return Some(Argument {
            inner: inside..end,
            end: end + 2,
            quoted: true,
        });
    }
    let quote_at = start + usize::from(b"bruf$@".contains(&first));
    if matches!(bytes.get(quote_at), Some(b'"' | b'\'')) {
        let end = quoted_end(line, quote_at);
        return Some(Argument {
            inner: quote_at + 1..end,
            end: line.len().min(end + 1),
            quoted: true,
        });
    }
    let fits = |b: u8| !b.is_ascii_whitespace() && !b",()[]{}<>\"'".contains(&b);
    let most = line.floor_char_boundary(start + BARE);
    let end = skip(&line[..most], start, fits);
    Some(Argument {
        inner: start..end,
        end,
        quoted: false,
    })
}
