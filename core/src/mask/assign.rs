//! Names with a value, in the forms of env, ini, yaml, json, xml, php and command lines.

use std::ops::Range;

use super::Secrets;
use super::calls;
use super::names::{is_empty, is_secret};
use super::next::Open;
use super::scan::{is_word, quoted_end, skip, starts, words};

/// What stands before the first name of a line of a configuration.
const LEADS: &[&str] = &["", "export", "set", "env", "setenv", "const", "let", "var"];

/// What may follow the quote that closes a value.
const BEHIND: &[u8] = b",;:)}]></&|\\.+\"'`?";

/// Marks the value of every name that is one of a secret. Whether the last is left to the next line.
pub(super) fn find(secrets: &mut Secrets, is_reply: bool) -> Open {
    let line = secrets.line;
    let mut left = Open::No;
    let mut at = 0;
    while at < line.len() {
        at = skip(line, at, |b| !is_name_byte(b));
        let end = skip(line, at, is_name_byte);
        let name = at..end;
        at = end;
        calls::find(secrets, &name);
        if !is_secret(&line[name.clone()]) {
            continue;
        }
        if let Some(value) = value(line, &name, is_reply) {
            at = value.end.max(end);
            let text = line[value.clone()].trim_matches(['"', '\'', ',', ';', ' ']);
            if !is_empty(text) {
                secrets.add(value);
            }
        } else if line.len() - end <= 8 {
            left = match open(line, &name) {
                // A server may end a sentence so, and a person behind what a server said.
                Open::Name if is_reply => Open::Label,
                _ if is_reply => Open::No,
                left => left,
            };
        }
    }
    left
}

/// Letters of other scripts too: they are more than one byte each, none of them ASCII.
fn is_name_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' | 0x80..)
}

/// Whether a name is the last of its line, and its value still to come.
fn open(line: &str, name: &Range<usize>) -> Open {
    let behind = line[name.end + quote(line, name.end)..].trim();
    let tag = behind == ">" && line[..name.start].ends_with('<');
    if tag || matches!(behind, ":" | "=" | ": |" | ": >") {
        return Open::Name;
    }
    let label = || words(line, 0..name.end).take(4).count() < 4;
    if matches!(behind, "" | ",") && label() {
        return Open::Label;
    }
    Open::No
}

/// Where the value of a name stands, without its quotes.
fn value(line: &str, name: &Range<usize>, is_reply: bool) -> Option<Range<usize>> {
    let blank = |b: u8| b == b' ' || b == b'\t';
    let quote = quote(line, name.end);
    let behind = name.end + quote;
    let at = skip(line, behind, blank);
    let rest = &line[at..];
    let before = line[..name.start].trim_end_matches(['"', '\'', '\\', '$', '@', ':']);
    let flag = line[name.clone()].starts_with('-') && at > name.end;
    let mut prose = false;
    let separator = match rest.as_bytes().first() {
        Some(b'=') if rest.starts_with("=>") => 2,
        Some(b':') if rest.starts_with(":=") => 2,
        Some(b'=') if rest.starts_with("==") => return None,
        Some(b':') if rest.starts_with("::") || rest.starts_with("://") => return None,
        Some(b'=') => 1,
        Some(b':') => {
            prose = true;
            1
        }
        // | SMTP password | … |
        Some(b'|') if before.contains('|') => return cell(line, at + 1),
        // define('SMTP_PASS', '…')
        Some(b',') if quote > 0 && before.ends_with('(') => 1,
        // "name": "PASSWORD", "value": "…"
        Some(b',') if quote > 0 => beside(rest)?,
        // <password>…</password>
        Some(b'>') if before.ends_with('<') => return element(line, at + 1),
        // <add key="smtpPassword" value="…"/>
        Some(b'v' | b'V') if quote > 0 && starts(rest, "value=") => 6,
        Some(_) if flag => 0,
        _ => return None,
    };
    let start = skip(line, at + separator, blank);
    let first = line.as_bytes().get(start)?;
    if line[start..].starts_with("\\\"") {
        let inside = start + 2;
        let end = line[inside..]
            .find("\\\"")
            .map_or(line.len(), |n| inside + n);
        return Some(inside..end);
    }
    if let Some(inside) = curved(line, start) {
        return Some(inside);
    }
    let prefix = usize::from(b"bruf$@".contains(first));
    if matches!(line.as_bytes().get(start + prefix), Some(b'"' | b'\'')) {
        let quote_at = start + prefix;
        let close = quoted_end(line, quote_at);
        // A quote that ends before its word does is a part of the value.
        return Some(match line.as_bytes().get(close + 1) {
            Some(next) if !next.is_ascii_whitespace() && !BEHIND.contains(next) => {
                quote_at..unquoted_end(line, close + 1, false)
            }
            _ => quote_at + 1..close,
        });
    }
    if is_reply && prose {
        let end = unquoted_end(line, start, false);
        let value = &line[start..end];
        return (!is_word(value) && !value.contains("://")).then_some(start..end);
    }
    let lead = before
        .get(before.len().saturating_sub(80)..)
        .unwrap_or_default();
    let lead =
        lead.trim_start_matches(|c: char| !(c.is_ascii_digit() || crate::vocab::is_letter(c)));
    let is_lead = |lead: &str| LEADS.iter().any(|known| known.eq_ignore_ascii_case(lead));
    let alone = before.len() < 80 && is_lead(lead.trim_end());
    let end = unquoted_end(line, start, alone && !flag);
    (!is_reply || !is_word(&line[start..end])).then_some(start..end)
}

/// How long `, "value":` is.
fn beside(rest: &str) -> Option<usize> {
    let name = rest[1..].trim_start().strip_prefix(['"', '\''])?;
    let behind = name.strip_prefix("value")?.strip_prefix(['"', '\''])?;
    let value = behind.trim_start().strip_prefix(':')?;
    Some(rest.len() - value.len())
}

/// A cell of a table behind that of its name; a plain word may be the head of another column.
fn cell(line: &str, start: usize) -> Option<Range<usize>> {
    let end = start + line[start..].find('|')?;
    let text = line[start..end].trim();
    let start = start + line[start..end].find(text)?;
    (!text.is_empty() && !is_word(text) && text.bytes().any(|b| b.is_ascii_alphanumeric()))
        .then_some(start..start + text.len())
}

/// How long the quote is that closes a name.
fn quote(line: &str, at: usize) -> usize {
    let rest = &line[at..];
    match rest.as_bytes().first() {
        Some(b'\\') if rest.starts_with("\\\"") => 2,
        // .Item("sendpassword") = …
        Some(b'"' | b'\'') if is_given(rest[1..].strip_prefix(')')) => 2,
        // $config['password'] = …, $self->{'password'} = …
        Some(b'"' | b'\'') if rest[1..].starts_with([']', '}']) => 2,
        Some(b'"' | b'\'' | b'`') => 1,
        _ => 0,
    }
}

/// Whether a value is given behind a bracket.
fn is_given(behind: Option<&str>) -> bool {
    let behind = behind.map_or("", str::trim_start);
    behind.starts_with('=') && !behind.starts_with("==")
}

/// A value in the quotes that a word processor makes, without them.
fn curved(line: &str, start: usize) -> Option<Range<usize>> {
    let open = line[start..].chars().next()?;
    let close: &[char] = match open {
        '\u{2018}' | '\u{201a}' => &['\u{2019}', '\u{2018}'],
        '\u{201c}' | '\u{201e}' => &['\u{201d}', '\u{201c}'],
        '\u{ab}' => &['\u{bb}'],
        _ => return None,
    };
    let inside = start + open.len_utf8();
    let end = line[inside..].find(close).map(|n| inside + n)?;
    (inside < end).then_some(inside..end)
}

/// The text of an XML element.
fn element(line: &str, start: usize) -> Option<Range<usize>> {
    let rest = &line[start..];
    // `LOGIN <user> <pass>` in a sentence.
    let end = match rest.find('<') {
        None if rest.trim().contains(' ') => return None,
        end => end.map_or(line.len(), |n| start + n),
    };
    (start < end).then_some(start..end)
}

/// A value without quotes goes on to the next name with a value. Where it does not stand alone in its line, a blank
/// ends it as well.
fn unquoted_end(line: &str, start: usize, alone: bool) -> usize {
    let bytes = line.as_bytes();
    let is_blank = |b: u8| b == b' ' || b == b'\t';
    let mut at = start;
    while at < bytes.len() {
        if is_blank(bytes[at]) {
            let next = skip(line, at, is_blank);
            let goes_on = alone || is_app_password(line, start, at);
            if next == bytes.len() || is_name(line, next) || !goes_on {
                return at;
            }
            at = next;
        } else if b",;&".contains(&bytes[at]) {
            let next = skip(line, at, |b| is_blank(b) || b",;&".contains(&b));
            if is_name(line, next) {
                return at;
            }
            at = next;
        } else {
            at += 1;
        }
    }
    bytes.len()
}

/// A name and what gives it a value.
pub(super) fn is_name(line: &str, at: usize) -> bool {
    let at = at + quote(line, at);
    if !line
        .as_bytes()
        .get(at)
        .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'-')
    {
        return false;
    }
    let end = line.len().min(at + 40);
    let bytes = &line.as_bytes()[at..end];
    let name = bytes.iter().take_while(|&&b| is_name_byte(b)).count();
    let behind = &bytes[name..];
    let behind = behind
        .strip_prefix(b"\"")
        .or(behind.strip_prefix(b"'"))
        .unwrap_or(behind);
    let behind = behind.trim_ascii_start();
    matches!(behind, [b'=' | b':', ..]) && !behind.starts_with(b"://") || bytes.starts_with(b"--")
}

/// Four groups of four letters, as app passwords are shown: whether the blank at a place is within them.
fn is_app_password(line: &str, start: usize, blank: usize) -> bool {
    let group = |at: usize| {
        let end = skip(line, at, |b| b.is_ascii_lowercase());
        end == at + 4
    };
    let groups = (0..4).take_while(|n| start + n * 5 < line.len() && group(start + n * 5));
    groups.count() == 4 && blank < start + 19
}
