//! The lines beside the settings, without the secrets that stood in these.

use super::Import;
use crate::mask::{MASK, mask};
use crate::vocab::Field;

/// A shorter secret is found in words by chance.
const SHORTEST: usize = 4;

/// What stands in examples in place of a password, and in what programs say as well.
const PLACES: [&str; 4] = ["password", "Password", "pass", "secret"];

/// More secrets than a paste has; then nothing of the rest is kept.
const MOST: usize = 128;

/// How many secrets of one text are looked for elsewhere by the readers that keep them.
const MOST_KEPT: usize = 8;

/// A shorter part of a secret is found elsewhere by chance.
const PART: usize = 6;

/// The secrets of one text, kept while it is read and no longer.
#[derive(Default)]
pub(super) struct Secrets(Vec<zeroize::Zeroizing<String>>);

impl Secrets {
    /// Takes what may be known of a secret, and remembers it until the reading ends.
    pub(super) fn take(&mut self, import: &mut Import, value: &str) {
        import.secret(value);
        let known = self.0.iter().any(|one| one.as_str() == value);
        if !known && value.len() >= SHORTEST && self.0.len() < MOST_KEPT {
            self.0.push(zeroize::Zeroizing::new(value.to_owned()));
        }
    }

    /// Gives an import the lines that are no settings, without these secrets in any writing; the names it could not
    /// read as well. What other secrets tell by themselves goes when the import is believed.
    pub(super) fn leave<'a>(&self, import: &mut Import, lines: impl Iterator<Item = &'a str>) {
        let lines: Vec<&str> = lines.filter(|line| !line.trim().is_empty()).collect();
        import.rest = self.without(lines.join("\n"));
        // A user's name that is the password: whoever reads the one would know the other.
        for field in Field::all() {
            let text = import.settings.text(field);
            if text.is_some_and(|text| self.0.iter().any(|one| one.as_str() == text)) {
                import.settings.write(field, None);
            }
        }
        for name in &mut import.unread {
            *name = self.without(std::mem::take(name));
        }
    }

    /// A text without these secrets, as a line of many secrets or as a name.
    fn without(&self, mut text: String) -> String {
        let secrets: Vec<&str> = self.0.iter().map(|secret| secret.as_str()).collect();
        scrub(&mut text, &secrets);
        text
    }
}

/// The lines before and behind a part, without what belongs to the form itself: tags, fences, bytes of an envelope.
pub(super) fn around(text: &str, start: usize, end: usize) -> impl Iterator<Item = &str> {
    let of_form = |line: &&str| {
        let line = line.trim_start();
        is_tag(line)
            || line.starts_with("```")
            || line.contains(|c: char| c == '\u{fffd}' || c.is_control() && c != '\t')
    };
    let before = text.get(..start).unwrap_or_default().lines();
    let behind = text.get(end..).unwrap_or_default().lines();
    before.chain(behind).filter(move |line| !of_form(line))
}

/// Parts of a line that look like those of a secret, letters of both kinds or with digits: a quote that nobody closed may
/// leave a part of it outside.
pub(super) fn parts(line: &str) -> impl Iterator<Item = &str> {
    let parts = line.split(|c: char| !c.is_ascii_alphanumeric());
    parts.filter(|part| part.len() >= PART && is_mixed(part))
}

fn is_mixed(part: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| part.bytes().any(|b| kind(&b));
    let inner = || part.bytes().skip(1).any(|b| b.is_ascii_uppercase());
    let (digit, small) = (has(u8::is_ascii_digit), has(u8::is_ascii_lowercase));
    digit && (small || has(u8::is_ascii_uppercase)) || small && inner()
}

/// So many words in a row of words are no setting but tell something.
const TELLING: usize = 4;

/// Keys that a log gives its message by (logfmt), no blank between.
const LOGGED: [&str; 5] = ["error=", "err=", "msg=", "level=", "time="];

/// Whether a line that settings were read in, or that stands among them, tells something beside, as an error does:
/// `Failed to connect to smtp://mail.example.org:587, connection timed out`.
pub(super) fn tells(line: &str) -> bool {
    let text = line.trim();
    let comment = ["#", "//", "/*", ";", "<", "-- "];
    if comment.iter().any(|sign| text.starts_with(sign)) {
        return false;
    }
    let behind = [" #", "\t#", " //", "\t//"].iter();
    let end = behind.filter_map(|sign| text.find(sign)).min();
    let words = text[..end.unwrap_or(text.len())].split_whitespace();
    let words = words.filter(|word| {
        let word = word.trim_matches(|c: char| "\"'`()[]<>*_.,:;!?".contains(c));
        word.len() > 1 && word.chars().all(char::is_alphabetic)
    });
    words.take(TELLING).count() == TELLING
}

/// Whether a line is one of a log that names its message or begins with the time.
pub(super) fn is_logged(line: &str) -> bool {
    let text = line.trim_start().trim_start_matches('[');
    let clock = |part: &str| {
        let mut parts = part.split(':');
        let two = |part: Option<&str>| {
            part.is_some_and(|part| {
                part.len() >= 2 && part.bytes().take(2).all(|b| b.is_ascii_digit())
            })
        };
        two(parts.next()) && two(parts.next()) && two(parts.next())
    };
    LOGGED.iter().any(|key| text.starts_with(key)) || text.split([' ', 'T', ',']).take(4).any(clock)
}

/// What begins the words for a failure, in the languages of those who ask.
const FAILURES: &str = include_str!("../../knowledge/import/failures.txt");

/// Ports that look like codes of replies.
const PORTS: [&str; 4] = ["443", "465", "587", "563"];

/// Whether a line tells of a failure: in a word for it, or with the code of a reply (RFC 5321 section 4.2).
pub(super) fn fails(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let lists = FAILURES.lines().filter(|line| !line.starts_with('#'));
    let failures = lists.flat_map(|line| line.split(' '));
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        let code = word.len() == 3
            && word.starts_with(['4', '5'])
            && word.bytes().all(|b| b.is_ascii_digit())
            && !PORTS.contains(&word);
        code || failures.clone().any(|failure| word.starts_with(failure))
    })
}

/// Whether a line begins with a tag, and not with an address: `<anna@example.org>: Relay access denied`.
pub(super) fn is_tag(line: &str) -> bool {
    let inner = line
        .strip_prefix('<')
        .and_then(|rest| rest.split('>').next());
    inner.is_some_and(|inner| !inner.contains('@') || inner.contains([' ', '=']))
}

/// Whether a line holds one of the secrets that were read, however short.
pub(super) fn holds_any(line: &str, secrets: &[String]) -> bool {
    let is_there = |secret: &String| !secret.is_empty() && line.contains(secret.as_str());
    secrets.iter().any(is_there)
}

/// The rest without secrets: as they were written, in base64, with percent signs, or escaped as in JSON.
pub(super) fn clean(rest: &str, secrets: &[String]) -> String {
    let mut secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    secrets.retain(|secret| secret.len() >= SHORTEST && !PLACES.contains(secret));
    if secrets.len() > MOST {
        return String::new();
    }
    // A secret may be a part of another.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let mut text = rest.to_owned();
    scrub(&mut text, &secrets);
    let lines: Vec<String> = text
        .lines()
        .map(|line| named(line).unwrap_or(line.to_owned()))
        .collect();
    mask(&lines.join("\n")).text
}

/// Masks secrets in each of their writings.
fn scrub(text: &mut String, secrets: &[&str]) {
    for secret in secrets {
        for form in forms(secret) {
            if text.contains(&form) {
                *text = text.replace(&form, MASK);
            }
        }
    }
    if !secrets.is_empty() {
        *text = without_base64(text, secrets);
    }
}

/// Whether a text holds one of the secrets.
pub(super) fn holds(text: &str, secrets: &[String]) -> bool {
    let long = |secret: &&String| secret.len() >= SHORTEST;
    text.len() >= SHORTEST
        && secrets
            .iter()
            .filter(long)
            .take(MOST)
            .any(|secret| text.contains(secret.as_str()))
}

/// The ways in which a secret may be written.
fn forms(secret: &str) -> Vec<String> {
    let mut percent = String::new();
    for byte in secret.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            percent.push(char::from(byte));
        } else {
            let digit = |four: u8| char::from(b"0123456789ABCDEF"[usize::from(four)]);
            percent.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    let json = serde_json::Value::from(secret).to_string();
    let small = percent.to_ascii_lowercase();
    let mut forms = vec![
        secret.to_owned(),
        json[1..json.len() - 1].to_owned(),
        percent,
        xml(secret),
    ];
    if secret.bytes().all(|b| !b.is_ascii_uppercase()) {
        forms.push(small);
    }
    forms.dedup();
    forms
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;")
}

/// Masks what is a secret in base64, alone or within a login (RFC 4616).
fn without_base64(text: &str, secrets: &[&str]) -> String {
    let bytes = text.as_bytes();
    let of_base64 = |b: &u8| b.is_ascii_alphanumeric() || b"+/-_".contains(b);
    let mut clean = String::with_capacity(text.len());
    let (mut done, mut at) = (0, 0);
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|b| of_base64(b)).count();
        if length < SHORTEST {
            at += length.max(1);
            continue;
        }
        let end = at + length;
        let plain = decoded(&bytes[at..end]);
        let has = |secret: &&str| {
            plain
                .windows(secret.len())
                .any(|part| part == secret.as_bytes())
        };
        if length <= 4096 && secrets.iter().any(has) {
            clean.push_str(&text[done..at]);
            clean.push_str(MASK);
            done = end + bytes[end..].iter().take_while(|b| **b == b'=').count();
            at = done;
        } else {
            at = end;
        }
    }
    clean.push_str(&text[done..]);
    clean
}

fn decoded(word: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(word.len());
    let (mut bits, mut count) = (0_u32, 0);
    for byte in word {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            _ => 63,
        };
        bits = (bits << 6) | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            plain.push(u8::try_from((bits >> count) & 0xff).unwrap_or(0));
        }
    }
    plain
}

/// A line in which a name of a secret is given a value, without the value.
fn named(line: &str) -> Option<String> {
    const NAMES: [&str; 5] = ["pass", "pwd", "secret", "token", "key"];
    let at = line.find('=')?;
    let before = line[..at]
        .trim_end()
        .trim_end_matches(['"', '\'', ']', ' ']);
    let word = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
    let name = &before[before.trim_end_matches(word).len()..];
    let small = name.to_ascii_lowercase();
    let secret = NAMES.iter().any(|word| small.contains(word));
    let value = line[at + 1..].trim_start_matches(['>', ' ']);
    (secret && !value.is_empty()).then(|| [&line[..=at], " ", MASK].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_goes_in_each_of_its_writings() {
        let (mut import, mut secrets) = (Import::of("x"), Secrets::default());
        secrets.take(&mut import, "a&b\"c d");
        let text = "1 a&b\"c d 2 YSZiImMgZA== 3 a%26b%22c%20d 4 a&amp;b&quot;c d 5 a&b\\\"c d 6";
        secrets.leave(&mut import, text.lines());
        assert_eq!(import.rest, "1 *** 2 *** 3 *** 4 *** 5 *** 6");
        assert_eq!(import.secrets, 1);
    }
}
