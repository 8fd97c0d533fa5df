//! Secrets that only their place tells: netrc and msmtp, Postfix's table of logins, options of swaks and curl.

use super::Secrets;
use super::scan::{skip, words};

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
    for part in words(line, 0..line.len()) {
        let word = &line[part.clone()];
        if OPTIONS.contains(&before) || (netrc && before == "password") {
            secrets.add(part);
        } else if PAIRS.contains(&before)
            && let Some(colon) = word.find(':')
        {
            let quote = skip(word, 0, |b| b == b'"' || b == b'\'');
            let end = match quote {
                0 => part.end,
                _ => super::scan::quoted_end(line, part.start),
            };
            secrets.add(part.start + colon + 1..end);
        }
        before = word;
    }
}

/// `[mail.example.org]:587`, as in Postfix's table of logins.
fn is_bracketed_host(text: &str) -> bool {
    let Some((host, port)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return false;
    };
    let digits = |port: &str| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    host.contains('.') && (port.is_empty() || port.strip_prefix(':').is_some_and(digits))
}
