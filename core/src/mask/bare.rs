//! Secrets that only their place tells: netrc and msmtp, Postfix's table of logins, options of swaks and curl.

use std::ops::Range;

use super::Secrets;
use super::echo::PROMPTS;
use super::groups::{Groups, is_joined};
use super::names::{is_copula, is_password, is_prose};
use super::pairs;
use super::scan::{is_mixed, is_word, quoted_end, skip, starts, words};
use super::talk::is_mechanism;

/// Options that take a secret, and those that take `name:secret`.
const OPTIONS: &[&str] = &["-ap", "--ap", "-xp"];
const PAIRS: &[&str] = &["-u", "--user", "--proxy-user"];

/// Marks what follows such a word.
pub(super) fn find(secrets: &mut Secrets) {
    let line = secrets.line;
    let mut parts = words(line, 0..line.len());
    let Some(first) = parts.next() else { return };
    let first = &line[first];
    let second = parts.next();
    let third = parts.next();
    let two = second.is_some() && third.is_none();
    if let (Some(second), true) = (second, two) {
        let word = &line[second.clone()];
        if matches!(first, "password" | "passwd")
            && !is_prose(word)
            && !word.starts_with(['=', ':'])
        {
            secrets.add(second);
        }
    }
    let netrc = matches!(first, "machine" | "default" | "login");
    let mut before = "";
    // The word before, and the one before that.
    let mut last: Option<Range<usize>> = None;
    let mut earlier: Option<Range<usize>> = None;
    let (mut said, mut auth) = (Said::No, false);
    let mut groups = Groups::default();
    for part in words(line, 0..line.len()) {
        let word = &line[part.clone()];
        let option = before.starts_with('-');
        if (option && OPTIONS.contains(&before)) || (netrc && before == "password") {
            secrets.add(part.clone());
        } else if option
            && PAIRS.contains(&before)
            && let Some(colon) = word.find(':')
        {
            let quote = skip(word, 0, |b| b == b'"' || b == b'\'');
            let end = match quote {
                0 => part.end,
                _ => quoted_end(line, part.start),
            };
            secrets.add(part.start + colon + 1..end);
        } else if said != Said::No
            && let Some(found) = value(line, &part, said)
        {
            secrets.add(found);
        } else if auth && is_response(word) {
            secrets.add(part.clone());
        } else if let Some(inner) = login_of_host(word).or_else(|| pairs::find(word, before, two)) {
            secrets.add(part.start + inner.start..part.start + inner.end);
        }
        let name = unquoted(word);
        let password = is_password(name);
        // `… as password.`
        let ended = || is_password(name.trim_end_matches(['.', ',', ';']));
        if before.eq_ignore_ascii_case("as") && ended() {
            let told = earlier.clone().filter(|part| is_mixed(&line[part.clone()]));
            if let Some(told) = told {
                secrets.add(told);
            }
        }
        if let Some(found) = groups.hear(&part, word, password) {
            secrets.add(found);
        }
        said = match said {
            _ if name.eq_ignore_ascii_case("pass") => Said::Pass,
            _ if password => Said::Name,
            Said::Name if ["I", "we", "use", "used", "set"].contains(&word) => Said::Name,
            Said::Name | Said::Pass if is_copula(word.trim_end_matches(':')) => Said::Is,
            _ => Said::No,
        };
        let method = || word.bytes().all(|b| !b.is_ascii_lowercase());
        auth = word.eq_ignore_ascii_case("AUTH")
            || starts(word, "AUTH=")
            || (auth && (method() || is_response(word)));
        before = word;
        earlier = last.replace(part);
    }
}

/// A word without the signs around it.
fn unquoted(word: &str) -> &str {
    let letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = word.as_bytes();
    if letter(bytes.first()) && letter(bytes.last()) {
        return word;
    }
    word.trim_start_matches(['(', '"', '\'', '[', '*'])
        .trim_end_matches(['"', '\'', '*'])
}

/// A line of a file, as a stack trace names it: `a/b.js:12:3)`.
fn is_place(word: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    word.strip_suffix(')')
        .and_then(|place| place.rsplit_once(':'))
        .is_some_and(|(file, line)| number(line) && file.contains('.'))
}

/// What was said just before a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    No,
    /// `pass`, which is also what a check of a sender comes to.
    Pass,
    /// A word for a password.
    Name,
    /// A word for a password, and `is`.
    Is,
}

/// The password that a sentence goes on with, by how it looks: no word of a language looks so.
fn value(line: &str, part: &Range<usize>, said: Said) -> Option<Range<usize>> {
    let word = &line[part.clone()];
    if said == Said::Pass
        && (!word.starts_with(|c: char| c.is_ascii_alphanumeric()) || word.contains('='))
    {
        return None;
    }
    let quote = word.as_bytes().first().filter(|b| b"\"'".contains(b));
    if said == Said::Is && quote.is_some() {
        let end = quoted_end(line, part.start);
        let inner = part.start + 1..end;
        return (end < line.len() && !is_word(&line[inner.clone()])).then_some(inner);
    }
    let inner = word.trim_start_matches(['(', '[', '<']);
    let start = part.end - inner.len();
    if is_mixed(inner) && !is_place(inner) {
        return Some(start..part.end);
    }
    let joined = inner.trim_end_matches([')', ']', '>', ',', '.', ';']);
    (said != Said::Pass && is_joined(joined)).then_some(start..start + joined.len())
}

/// Base64 behind the name of a method (RFC 4954 section 4), and no name or word of a language.
fn is_response(word: &str) -> bool {
    let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
    word.len() >= 8
        && word.len().is_multiple_of(4)
        && word.bytes().all(base64)
        && (is_mixed(word) || word.ends_with('='))
        && !starts(word, "AUTH=")
        && !is_mechanism(word)
        && !PROMPTS.contains(&word)
}

/// The password of `name:password@host`, where no address looks so.
fn login_of_host(word: &str) -> Option<Range<usize>> {
    let start = word.bytes().position(|b| b == b':')? + 1;
    if word[start..].starts_with("//") {
        return None;
    }
    let end = word.rfind('@').filter(|end| *end > start)?;
    let password = &word[start..end];
    let odd = password.bytes().any(|b| b"!$%&*#?^~".contains(&b));
    (odd && password != super::MASK).then_some(start..end)
}
