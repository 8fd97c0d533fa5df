//! A name and a password side by side: lists of logins (Postfix's `sasl_passwd`), and a method with its login.

use std::ops::Range;

use super::scan::{is_mixed, is_word};
use super::talk::is_mechanism;

/// What a log puts before a colon, and no name of a login.
const FIELDS: &[&str] = &[
    "auth",
    "cert",
    "code",
    "error",
    "fingerprint",
    "id",
    "md5",
    "msgid",
    "node",
    "port",
    "queue",
    "security",
    "session",
    "sha1",
    "sha256",
    "sid",
    "ssl",
    "state",
    "status",
    "tid",
    "tls",
];

/// The password within a word, told by the word before it. `alone`: the two are the whole line.
pub(super) fn find(word: &str, before: &str, alone: bool) -> Option<Range<usize>> {
    let sign = word.bytes().position(|b| b == b':' || b == b'/')?;
    if word[sign..].starts_with("://") {
        return key(word, sign);
    }
    if let Some(found) = entry(word) {
        return Some(found);
    }
    let inner = unquoted(word);
    let start = word.len() - inner.len();
    let sign = sign.checked_sub(start)?;
    let (name, value) = (&inner[..sign], &inner[sign + 1..]);
    let found = start + sign + 1..word.len();
    let colon = inner.as_bytes()[sign] == b':';
    let listed = colon && is_bracketed_host(before);
    if listed && alone {
        return Some(found);
    }
    if !is_login(name) || value.starts_with("//") || is_protocol(value) {
        return None;
    }
    let method = unquoted(before);
    if !colon && is_mixed(value) && method.eq_ignore_ascii_case("login") {
        return Some(found);
    }
    if is_mixed(value) && is_mechanism(method) && method.bytes().all(|b| !b.is_ascii_lowercase()) {
        return Some(found);
    }
    if !colon || inner.bytes().all(|b| b.is_ascii_hexdigit() || b == b':') {
        return None;
    }
    let listed = listed || is_host_and_port(before);
    let address = name.split_once('@').is_some_and(|(_, host)| is_host(host));
    // `git@example.org:team/repository`
    let said = is_mixed(value) && (listed || (address && !value.contains('/') && !is_host(value)));
    let whole = alone && listed && value.len() >= 4 && value.bytes().any(|b| !b.is_ascii_digit());
    (said || whole).then_some(found)
}

/// The key of `sendgrid+api://KEY@default`, and what stands beside it: addresses of a provider's interface (Symfony) hold no
/// name of a person.
fn key(word: &str, sign: usize) -> Option<Range<usize>> {
    let scheme = &word[..sign];
    let start = sign + 3;
    let end = start + word[start..].find('@')?;
    let of_api = scheme.ends_with("+api") || scheme.ends_with("+https");
    (of_api && end > start).then_some(start..end)
}

/// The password of `*.example.org:anna:…`, a line of Exim's list of logins.
fn entry(word: &str) -> Option<Range<usize>> {
    let (host, rest) = word.split_once(':')?;
    let (name, value) = rest.split_once(':')?;
    let host = host.strip_prefix("*.").unwrap_or(host);
    (is_host(host) && is_login(name) && is_mixed(value))
        .then(|| word.len() - value.len()..word.len())
}

/// A word without the signs before it.
fn unquoted(word: &str) -> &str {
    word.trim_start_matches(['(', '"', '\'', '['])
}

/// Whether a text is the name of a host: labels with dots between, the last of letters.
pub(super) fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.rsplit_once('.').is_some_and(|(labels, top)| {
        top.len() >= 2
            && top.bytes().all(|b| b.is_ascii_alphabetic())
            && labels.split('.').all(label)
    })
}

fn is_host_and_port(text: &str) -> bool {
    let (host, port) = text.split_once(':').unwrap_or((text, ""));
    port.bytes().all(|b| b.is_ascii_digit())
        && port.is_empty() != text.contains(':')
        && is_host(host)
}

/// The name of a login begins with a letter.
fn is_login(name: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"._-+@".contains(&b);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(fits)
        && !FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name))
}

/// `TLSv1.2`, `IMAP4rev1`
fn is_protocol(value: &str) -> bool {
    let head = |with: &str| {
        value
            .get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    is_word(value) && value.len() < 4 || head("tls") || head("ssl") || head("imap")
}

/// `[mail.example.org]:587`, as in Postfix's table of logins.
fn is_bracketed_host(text: &str) -> bool {
    let Some((host, port)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return false;
    };
    let digits = |port: &str| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    host.contains('.') && (port.is_empty() || port.strip_prefix(':').is_some_and(digits))
}
