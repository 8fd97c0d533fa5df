//! Finds reply codes in a line: a number is one only where something tells so.

use super::lead::{Lead, lead};
use crate::vocab::Enhanced;
use crate::vocab::is_letter;

/// A place where a reply begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The first byte of the code.
    pub(super) at: usize,
    /// The first byte of the words.
    pub(super) words: usize,
    /// The code; none where only an enhanced code is there.
    pub(super) code: Option<u16>,
    /// The enhanced code, where it stands in front.
    pub(super) enhanced: Option<Enhanced>,
    /// More lines of the same reply follow: `550-`.
    pub(super) more: bool,
    /// The quote that the words stand in.
    pub(super) quote: Option<u8>,
    /// It begins the line.
    pub(super) leads: bool,
}

/// Words before a code, in several languages.
const BEFORE: [&str; 26] = [
    "server",
    "error",
    "code",
    "status",
    "with",
    "returned",
    "reply",
    "response",
    "smtp",
    "got",
    "said",
    "was",
    "fehler",
    "antwort",
    "erreur",
    "errore",
    "código",
    "codigo",
    "réponse",
    "risposta",
    "respuesta",
    "fout",
    "błąd",
    "kod",
    "ошибка",
    "failed",
];

/// Words after a number that is no code.
const UNITS: [&str; 24] = [
    "ms", "s", "sec", "secs", "second", "seconds", "min", "minutes", "bytes", "kb", "mb", "gb",
    "kib", "mib", "px", "of", "times", "messages", "emails", "mails", "users", "people", "lines",
    "items",
];

/// All codes of a line. `line` is in lower case; `start` is its first byte in the text; `open` is the code of a reply
/// whose last line has not come.
pub(super) fn find(line: &str, start: usize, open: Option<u16>, into: &mut Vec<Found>) -> Lead {
    let lead = lead(line);
    let mut open = open;
    let mut at = lead.skip;
    let bytes = line.as_bytes();
    while at < bytes.len() {
        if !matches!(bytes[at], b'2'..=b'5') || (at > 0 && is_inside(bytes[at - 1])) {
            at += 1;
            continue;
        }
        let found = code(line, at, at == lead.skip, open)
            .or_else(|| enhanced_alone(line, at, at == lead.skip));
        if let Some(mut found) = found {
            open = found.code.filter(|_| found.more);
            at = found.words.max(at + 1);
            found.at += start;
            found.words += start;
            into.push(found);
        } else {
            at += 1;
        }
    }
    lead
}

/// Whether a reply goes on: behind `550-`, or on a next line that repeats the enhanced code alone, as programs show it.
pub(super) fn goes_on(last: &Found, next: &Found, first: &Found, lower: &str) -> bool {
    let repeats = || {
        let between = &lower[last.words..next.at];
        next.leads
            && next.code.is_none()
            && next.enhanced.is_some()
            && next.enhanced == first.enhanced
            && between.bytes().filter(|byte| *byte == b'\n').count() == 1
    };
    last.more && next.code == first.code || repeats()
}

/// Whether a byte before a digit makes it part of a longer number or name.
fn is_inside(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-_/@%$+".contains(&byte)
}

fn code(line: &str, at: usize, leads: bool, open: Option<u16>) -> Option<Found> {
    let digits = line.get(at..at + 3)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // 587 and 465 are ports: the second digit of a code is at most 5 (RFC 5321 section 4.2.1), 571 excepted.
    if !(b'0'..=b'5').contains(&digits.as_bytes()[1]) && digits != "571" {
        return None;
    }
    let code: u16 = digits.parse().ok()?;
    let after = &line[at + 3..];
    let before = &line[..at];
    // Outlook names the code of the reply again that it has just quoted.
    if before.ends_with("server error: ") && before.contains("server response: '") {
        return None;
    }
    let more = after.starts_with('-');
    let quote = before
        .bytes()
        .next_back()
        .filter(|byte| b"'\"`".contains(byte));
    let found = |words: usize, enhanced, quote| {
        Some(Found {
            at,
            words,
            code: Some(code),
            enhanced,
            more,
            quote,
            leads,
        })
    };
    // `(535, b'5.7.8 no')`, `retcode (535); Msg: b'5.7.8 no'`.
    if let Some(quoted) = quoted(after) {
        let words = line.len() - quoted.len();
        let (enhanced, words) =
            enhanced_at(line, words).map_or((None, words), |(code, words)| (Some(code), words));
        return found(
            words,
            enhanced,
            line.as_bytes().get(line.len() - quoted.len() - 1).copied(),
        );
    }
    let blank = after.starts_with([' ', '-']);
    if let Some((enhanced, words)) = enhanced_at(line, at + 3 + usize::from(blank))
        && (blank || leads)
        && u16::from(enhanced.class) >= 4.min(code / 100)
    {
        return found(words, Some(enhanced), quote);
    }
    let words = at + 3 + usize::from(blank);
    if open == Some(code) && blank {
        return found(words, None, quote);
    }
    let told = is_told(before);
    let text = &line[words..];
    let first = text.trim_start().chars().next();
    let named = told && (after.is_empty() || after.starts_with([':', ',', '.', ')', '"', '\'']));
    let speaks = blank
        && first.is_some_and(|c| is_letter(c) || "<[(#*'\"\u{fffd}\\".contains(c))
        && !is_unit(text);
    let placed = told
        || leads
        || before
            .trim_end()
            .ends_with([':', ';', '=', '(', '[', '{', '\'', '"', '`', '>', '|', '#']);
    let bare = leads && after.trim_end_matches(['"', '\'', '.']).is_empty();
    let listed = leads && blank && code < 400;
    let valid = code >= 400 || leads;
    (valid && (named || bare || listed || (placed && speaks)))
        .then(|| found(words, None, quote))
        .flatten()
}

/// `, b'` and its kin: what follows the opening quote.
fn quoted(after: &str) -> Option<&str> {
    const OPENINGS: [&str; 10] = [
        ", b'",
        ", b\"",
        ", '",
        ", \"",
        ",b'",
        ",'",
        "); msg: b'",
        "); msg: b\"",
        ": b'",
        ", message: '",
    ];
    OPENINGS
        .iter()
        .find_map(|opening| after.strip_prefix(opening))
}

/// Whether a word before says that a code comes.
fn is_told(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '=', '#', '(', '"', '\'']);
    let word = before
        .rsplit(|c: char| !is_letter(c))
        .next()
        .unwrap_or_default();
    BEFORE.contains(&word)
}

fn is_unit(text: &str) -> bool {
    let word = text
        .split(|c: char| !c.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    UNITS.contains(&word)
}

/// An enhanced code at a place, and where the words behind it begin; `#5.7.1` and `(5.7.1)` too.
fn enhanced_at(line: &str, at: usize) -> Option<(Enhanced, usize)> {
    let text = line.get(at..)?;
    let inner = text.trim_start_matches([' ', '#', '(', '[', '<']);
    let start = at + text.len() - inner.len();
    let end = inner
        .bytes()
        .position(|byte| !byte.is_ascii_digit() && byte != b'.')
        .unwrap_or(inner.len());
    let digits = inner[..end].trim_end_matches('.');
    let enhanced = Enhanced::read(digits)?;
    let rest = &line[start + digits.len()..];
    if rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    let words = rest.trim_start_matches([' ', ')', ']', ':', '>', '-']);
    Some((enhanced, line.len() - words.len()))
}

/// `responded: 5.7.1 no`: some programs leave the code out.
fn enhanced_alone(line: &str, at: usize, leads: bool) -> Option<Found> {
    let before = line[..at].trim_end_matches([' ', '#', '(', '"', '\'']);
    if !leads && !before.ends_with([':', ';', '<']) && !is_told(before) {
        return None;
    }
    let (enhanced, words) = enhanced_at(line, at)?;
    let speaks = line[words..].starts_with(|c: char| is_letter(c) || "<[(#".contains(c));
    let quote = line[..at]
        .bytes()
        .next_back()
        .filter(|byte| b"'\"`".contains(byte));
    let found = Found {
        at,
        words,
        code: None,
        enhanced: Some(enhanced),
        more: false,
        quote,
        leads,
    };
    (speaks && enhanced.class >= 4).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(line: &str) -> Vec<(Option<u16>, String)> {
        let lower = line.to_ascii_lowercase();
        let mut found = Vec::new();
        find(&lower, 0, None, &mut found);
        found
            .iter()
            .map(|found| (found.code, line[found.words..].to_owned()))
            .collect()
    }

    #[test]
    fn a_code_is_found_where_something_tells_so() {
        let cases = [
            ("554 5.7.1 <b>: no", Some(554), "<b>: no"),
            ("550-Please log in", Some(550), "Please log in"),
            (
                "SMTPAuthenticationError: (535, b'5.7.8 no')",
                Some(535),
                "no')",
            ),
            (
                "Error: Invalid login: 535 Authentication failed",
                Some(535),
                "Authentication failed",
            ),
            ("the mail server responded: 5.7.1 <b>: no", None, "<b>: no"),
            (
                "Diagnostic-Code: smtp; 550 5.1.1 unknown",
                Some(550),
                "unknown",
            ),
            (
                "said 550 #5.1.0 Address rejected",
                Some(550),
                "Address rejected",
            ),
            ("SMTP error code 550", Some(550), ""),
            (
                "response: '553 Mail from must'",
                Some(553),
                "Mail from must'",
            ),
        ];
        for (line, code, words) in cases {
            assert_eq!(codes(line), [(code, words.to_owned())], "{line}");
        }
    }

    #[test]
    fn other_numbers_are_no_codes() {
        for line in [
            "took 550 ms",
            "port 587",
            "550 messages were sent",
            "at Connection.js:535:20",
            "version 5.7.1 of the library",
            "10.5.5.50 connected",
            "call 555-550-1234",
            "responseCode: 535,",
        ] {
            assert_eq!(codes(line), [], "{line}");
        }
    }
}
