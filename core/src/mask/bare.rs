//! Secrets that only their place tells: netrc and msmtp, Postfix's table of logins, options of swaks and curl.

use std::ops::Range;

use super::Secrets;
use super::scan::{skip, starts, words};

/// What follows the word in a sentence about passwords.
const PROSE: &[&str] = &[
    "authentication",
    "error",
    "expired",
    "failed",
    "failure",
    "hash",
    "incorrect",
    "invalid",
    "mismatch",
    "prompt",
    "rejected",
    "required",
    "reset",
    "too",
    "wrong",
];

/// Options that take a secret, and those that take `name:secret`.
const OPTIONS: &[&str] = &["-ap", "--ap"];
const PAIRS: &[&str] = &["-u", "--user", "--proxy-user"];

/// Words that a password may follow without a sign between.
const SAID: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passwort",
    "kennwort",
    "pwd",
];

/// Marks what follows such a word.
pub(super) fn find(secrets: &mut Secrets) {
    let line = secrets.line;
    let mut parts = words(line, 0..line.len());
    let Some(first) = parts.next() else { return };
    let first = &line[first];
    let second = parts.next();
    let third = parts.next();
    if let (Some(second), None) = (&second, third) {
        let word = &line[second.clone()];
        let prose = PROSE.iter().any(|known| {
            word.trim_end_matches(['.', ',', ':'])
                .eq_ignore_ascii_case(known)
        });
        if matches!(first, "password" | "passwd") && !prose && !word.starts_with(['=', ':']) {
            secrets.add(second.clone());
        }
        if is_bracketed_host(first)
            && let Some(colon) = word.find(':')
        {
            secrets.add(second.start + colon + 1..second.end);
        }
    }
    let netrc = matches!(first, "machine" | "default" | "login");
    let mut before = "";
    let (mut said, mut auth) = (false, false);
    for part in words(line, 0..line.len()) {
        let word = &line[part.clone()];
        let option = before.starts_with('-');
        if (option && OPTIONS.contains(&before)) || (netrc && before == "password") {
            secrets.add(part);
        } else if option
            && PAIRS.contains(&before)
            && let Some(colon) = word.find(':')
        {
            let quote = skip(word, 0, |b| b == b'"' || b == b'\'');
            let end = match quote {
                0 => part.end,
                _ => super::scan::quoted_end(line, part.start),
            };
            secrets.add(part.start + colon + 1..end);
        } else if (said && is_mixed(word)) || (auth && is_response(word)) {
            secrets.add(part);
        } else if let Some(inner) = login_of_host(word) {
            secrets.add(part.start + inner.start..part.start + inner.end);
        }
        let is = |known: &&str| known.eq_ignore_ascii_case(word);
        said = SAID.iter().any(is) || (said && ["is", "ist"].iter().any(is));
        let method = word.bytes().all(|b| !b.is_ascii_lowercase());
        auth = word.eq_ignore_ascii_case("AUTH")
            || starts(word, "AUTH=")
            || (auth && (method || is_response(word)));
        before = word;
    }
}

/// Letters and digits together, as words of a language never are.
fn is_mixed(word: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| word.as_bytes().iter().any(kind);
    word.len() >= 6
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_alphabetic)
        && !word.contains("://")
}

/// Base64 behind the name of a method (RFC 4954 section 4), and no name or word of a language.
fn is_response(word: &str) -> bool {
    let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
    word.len() >= 8
        && word.len().is_multiple_of(4)
        && word.bytes().all(base64)
        && (is_mixed(word) || word.ends_with('='))
}

/// The password of `name:password@host`, where no address looks so.
fn login_of_host(word: &str) -> Option<Range<usize>> {
    let start = word.find(':')? + 1;
    let end = word.rfind('@').filter(|end| *end > start)?;
    let password = &word[start..end];
    let odd = password.bytes().any(|b| b"!$%&*#?^~".contains(&b));
    (odd && password != super::MASK && !password.starts_with("//")).then_some(start..end)
}

/// `[mail.example.org]:587`, as in Postfix's table of logins.
fn is_bracketed_host(text: &str) -> bool {
    let Some((host, port)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return false;
    };
    let digits = |port: &str| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    host.contains('.') && (port.is_empty() || port.strip_prefix(':').is_some_and(digits))
}
