//! Values: what stands behind a label, or a line without a colon.

use super::line::Line;
use super::words::{Kind, LONGEST, Secure, Value, words};
use crate::vocab::Protocol;

/// What a value holds. Of each kind the first counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) host: Option<String>,
    /// A number that is surely a port: behind that word, behind a server's name, or usual for mail.
    pub(super) port: Option<String>,
    /// The first number.
    pub(super) number: Option<String>,
    pub(super) secure: Option<Secure>,
    pub(super) auth: Option<&'static str>,
    pub(super) address: Option<String>,
    /// No encryption, or no login.
    pub(super) none: bool,
    /// That stands before any login.
    pub(super) none_first: bool,
    pub(super) yes: Option<bool>,
    pub(super) protocols: Vec<Protocol>,
    /// How many words are none that is known.
    pub(super) strange: usize,
}

/// The ports of mail, also those that providers and test servers offer beside them.
const USUAL: [&str; 12] = [
    "25", "26", "110", "143", "465", "587", "588", "993", "995", "1025", "1143", "2525",
];

/// Signs round a value.
const ROUND: &str = "\"'`*()[]{}<>,;|/\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}\u{2018}\u{2019}";

/// Without the signs round it.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim().trim_matches(|c| ROUND.contains(c));
    text.trim_end_matches(['.', ':']).trim()
}

/// Reads a value word by word.
pub(super) fn scan(text: &str) -> Found {
    let mut found = Found::default();
    let line = Line::of(text);
    let mut at = 0;
    // Where the last encryption ended: `TLS (STARTTLS)` is one.
    let mut secured = usize::MAX;
    let mut covered = 0;
    for chunk in text.split_whitespace() {
        let place = chunk.as_ptr() as usize - text.as_ptr() as usize;
        let end = place + chunk.len();
        if place < covered {
            continue;
        }
        let next = line.before(end);
        if at < next && name(&mut found, chunk) {
            at = next;
            continue;
        }
        while at < next {
            let length = phrase(&line, at, &mut found, &mut secured);
            at += length;
        }
        covered = line.word(at.wrapping_sub(1)).map_or(end, |word| word.end);
    }
    found
}

/// Takes a chunk that is a server's name or an address.
fn name(found: &mut Found, chunk: &str) -> bool {
    let chunk = bare(chunk);
    if chunk.contains('@') {
        found.address.get_or_insert_with(|| chunk.to_owned());
        return true;
    }
    let (host, port) = match chunk.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => {
            (host, Some(port))
        }
        _ => (chunk, None),
    };
    let is_host = is_host(host);
    if is_host {
        found.host.get_or_insert_with(|| host.to_owned());
        if let Some(port) = port {
            found.port.get_or_insert_with(|| port.to_owned());
        }
    }
    is_host
}

/// Takes the phrase that begins at a word; how many words it has.
fn phrase(line: &Line, at: usize, found: &mut Found, secured: &mut usize) -> usize {
    let words = words();
    if line.is_number(at) {
        let number = line.words(at, at + 1);
        let glued = line.word(at).is_some_and(|word| word.glued);
        if !glued && number.parse::<u16>().is_ok_and(|number| number > 0) {
            found.number.get_or_insert_with(|| number.to_owned());
            let named = at > 0 && {
                let before = words.label(line.words(at - 1, at));
                before.is_some_and(|(kind, _)| kind == Some(Kind::Port))
            };
            if named || USUAL.contains(&number) {
                found.port.get_or_insert_with(|| number.to_owned());
            }
        }
        return 1;
    }
    let longest = LONGEST.min(line.len() - at);
    for length in (1..=longest).rev() {
        let text = line.words(at, at + length);
        let cut = (at + 1..at + length).any(|one| line.word(one).is_some_and(|word| word.cut));
        if cut {
            continue;
        }
        if let Some(value) = words.value(text) {
            if let Some(protocol) = words.label(text).and_then(|(_, place)| place.protocol) {
                found.protocols.push(protocol);
            }
            match value {
                Value::Secure(secure) => {
                    let goes_on = *secured == at && line.word(at).is_some_and(|word| !word.cut);
                    if goes_on || found.secure.is_none() && !found.none {
                        found.secure = Some(secure);
                        *secured = at + length;
                    }
                }
                Value::Auth(auth) => drop(found.auth.get_or_insert(auth)),
                Value::None => {
                    found.none |= found.secure.is_none();
                    found.none_first |= found.auth.is_none();
                }
                Value::Yes => drop(found.yes.get_or_insert(true)),
                Value::No => drop(found.yes.get_or_insert(false)),
            }
            return length;
        }
        if let Some((_, place)) = words.label(text) {
            found.protocols.extend(place.protocol);
            return length;
        }
        if words.is_filler(text) {
            return length;
        }
    }
    found.strange += 1;
    1
}

/// Whether a word is a server's name or address, as far as its letters tell.
pub(super) fn is_host(text: &str) -> bool {
    if text.parse::<std::net::Ipv4Addr>().is_ok() || text == "localhost" {
        return true;
    }
    let label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || "-_".contains(c))
    };
    let Some((_, last)) = text.rsplit_once('.') else {
        return false;
    };
    text.len() <= 253
        && text.split('.').all(label)
        && last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic)
}

/// A value that is one word: a user's name. A remark in brackets behind it does not count.
pub(super) fn single(text: &str) -> Option<&str> {
    let text = text.trim().trim_start_matches(['*', '`']);
    let text = text.split_once(" (").map_or(text, |(value, _)| value);
    if text
        .trim_start()
        .starts_with(['[', '<', '(', '%', '{', '$'])
    {
        return None;
    }
    let text = bare(text);
    let line = Line::of(text);
    let words = words();
    let told = |at| {
        let word = line.words(at, at + 1);
        words.describes(word) || words.value(word).is_some() || words.label(word).is_some()
    };
    let says_nothing = (0..line.len()).all(told);
    (!text.is_empty() && !text.contains(char::is_whitespace) && !says_nothing).then_some(text)
}

/// Whether words stand there in place of a password: `your mailbox password`, `[PASSWORD]`.
pub(super) fn is_description(text: &str) -> bool {
    let text = text.trim();
    let between = |open, close| text.starts_with(open) && text.ends_with(close);
    if between('[', ']') || between('<', '>') || between('(', ')') {
        return true;
    }
    let line = Line::of(text);
    let told = |at| words().describes(line.words(at, at + 1));
    text.contains(char::is_whitespace) && (0..line.len()).any(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_hold_more_than_its_label_says() {
        let found = scan("smtp.x.example (port 587, STARTTLS)");
        assert_eq!(found.host.as_deref(), Some("smtp.x.example"));
        assert_eq!(found.port.as_deref(), Some("587"));
        assert_eq!(found.secure, Some(Secure::Starttls));
        assert_eq!(scan("smtp.x.example:465 SSL").port.as_deref(), Some("465"));
        assert_eq!(scan("SSL Auto").secure, Some(Secure::Auto));
        assert_eq!(
            scan("587 (STARTTLS), 465 (SSL)").secure,
            Some(Secure::Starttls)
        );
        assert_eq!(scan("it does not work").host, None);
    }

    #[test]
    fn a_description_is_no_value() {
        for text in [
            "your full email address",
            "[user]",
            "E-Mail-Adresse",
            "<name>",
            "",
        ] {
            assert_eq!(single(text), None, "{text}");
        }
        assert_eq!(
            single("`anna@example.org` (same as above)"),
            Some("anna@example.org")
        );
        assert!(is_description("Your mailbox password") && is_description("[PASSWORD]"));
        assert!(!is_description("hunter2") && !is_description("abcd efgh ijkl mnop"));
    }
}
