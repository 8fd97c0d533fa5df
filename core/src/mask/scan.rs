//! What the scanners share: words with their places, and how a word looks.

use std::ops::Range;

/// The words of a part of a line, by blanks.
pub(super) fn words(line: &str, within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = within.start;
    let mut rest = line.as_bytes().get(within).unwrap_or_default();
    std::iter::from_fn(move || {
        let blanks = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        let word = &rest[blanks..];
        let length = word.iter().position(u8::is_ascii_whitespace);
        let length = length.unwrap_or(word.len());
        rest = &word[length..];
        let start = at + blanks;
        at = start + length;
        Some(start..at)
    })
}

/// The place behind the bytes that fit, from a place on.
pub(super) fn skip(line: &str, from: usize, fits: impl Fn(u8) -> bool) -> usize {
    let fitting = line.as_bytes()[from..]
        .iter()
        .take_while(|&&b| fits(b))
        .count();
    from + fitting
}

/// Base64 in both alphabets (RFC 4648), and the characters of a token (RFC 6750 section 2.1).
pub(super) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/=-._~".contains(&byte)
}

/// A word of a language: letters alone, with at most the first or all of them capitals.
pub(super) fn is_word(text: &str) -> bool {
    let letters = text.bytes().all(|b| b.is_ascii_alphabetic());
    let rest = text.as_bytes().get(1..).unwrap_or_default();
    let lower = rest.iter().all(u8::is_ascii_lowercase);
    let upper = text.bytes().all(|b| b.is_ascii_uppercase());
    letters && text.len() <= 16 && (lower || upper)
}

/// Letters and digits together, as words of a language never are.
pub(super) fn is_mixed(word: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| word.as_bytes().iter().any(kind);
    word.len() >= 6
        && has(u8::is_ascii_digit)
        && has(u8::is_ascii_alphabetic)
        && !word.contains("://")
}

/// The end of a quoted text that begins at a quote: behind a backslash, and doubled, the quote goes on. The end of the
/// line where it is never closed.
pub(super) fn quoted_end(line: &str, quote_at: usize) -> usize {
    let bytes = line.as_bytes();
    let quote = bytes[quote_at];
    let mut at = quote_at + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b if b == quote && bytes.get(at + 1) == Some(&quote) && at > quote_at + 1 => at += 1,
            b if b == quote => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Whether the text goes on like that, whatever its capitals.
pub(super) fn starts(text: &str, with: &str) -> bool {
    let head = text.as_bytes().get(..with.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
}

/// Whether the text ends like that, whatever its capitals.
pub(super) fn ends(text: &str, with: &str) -> bool {
    // The last byte alone tells most of them apart.
    let last = |text: &str| text.as_bytes().last().map(u8::to_ascii_lowercase);
    let from = text.len().checked_sub(with.len());
    last(text) == last(with)
        && from.is_some_and(|from| text.as_bytes()[from..].eq_ignore_ascii_case(with.as_bytes()))
}
