//! Words that are percent-encoded, as an address carries an error: `?error=535%205.7.8%20authentication%20failed`.

use std::borrow::Cow;

/// A blank, encoded: a word that holds one is a sentence, and its other escapes mean characters as well.
const BLANK: &str = "%20";

/// The two sides of a dialogue, as PHPMailer names them before each line.
const SIDES: [&str; 2] = ["SERVER -> CLIENT:", "CLIENT -> SERVER:"];

/// A dialogue that a page has lost the line ends of, with written ones before what each side says, so that lines keep their
/// numbers.
pub(super) fn parted(text: &str) -> Cow<'_, str> {
    let names = |line: &str| -> usize { SIDES.iter().map(|side| line.matches(side).count()).sum() };
    if !text.contains(SIDES[0]) || text.lines().all(|line| names(line) < 2) {
        return Cow::Borrowed(text);
    }
    let plain = SIDES.iter().fold(text.to_owned(), |text, side| {
        text.replace(&format!(" {side}"), &format!(" \\n{side}"))
    });
    Cow::Owned(plain)
}

/// The text with its encoded sentences in clear (RFC 3986 section 2.1). An encoded line end becomes a written one, so
/// that lines keep their numbers.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains(BLANK) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
        if word.contains(BLANK) {
            decode(word, &mut plain);
        } else {
            plain.push_str(word);
        }
    }
    Cow::Owned(plain)
}

fn decode(word: &str, plain: &mut String) {
    let mut rest = word;
    while let Some(at) = rest.find(['%', '=']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (shown, taken) = escaped(rest);
        match shown {
            // What stands before a value is no part of its words.
            None if rest.starts_with('=') => plain.push_str("= "),
            None => plain.push('%'),
            Some('\n') => plain.push_str("\\n"),
            Some(c) => plain.push(c),
        }
        rest = &rest[taken..];
    }
    plain.push_str(rest);
}

/// The character that a text begins with in its escaped form, and how many bytes it takes; none for a mere sign.
fn escaped(text: &str) -> (Option<char>, usize) {
    let Some(first) = byte(text) else {
        return (None, 1);
    };
    let length = match first {
        b'\r' if byte(&text[3..]) == Some(b'\n') => return (Some('\n'), 6),
        ..0x80 => 1,
        0xc2..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    let mut bytes = [first; 4];
    for (place, slot) in bytes.iter_mut().enumerate().take(length).skip(1) {
        match text.get(3 * place..).and_then(byte) {
            Some(byte) => *slot = byte,
            None => return (None, 1),
        }
    }
    let c = str::from_utf8(&bytes[..length]).ok();
    let c = c.and_then(|c| c.chars().next());
    match c.filter(|c| *c == '\n' || !c.is_control()) {
        Some(c) => (Some(c), 3 * length),
        None => (None, 1),
    }
}

/// `%3A`
fn byte(text: &str) -> Option<u8> {
    let digits = text.strip_prefix('%')?.get(..2)?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u8::from_str_radix(digits, 16).ok().filter(|_| hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoded_sentence_is_read_and_nothing_else() {
        for (text, plain) in [
            (
                "535%205.7.8%20Error%3A%20authentication%20failed",
                "535 5.7.8 Error: authentication failed",
            ),
            (
                "https://app.example.org/?error=550%20%3Ca%40b.example%3E%20no%0D%0ABye&x=1",
                "https://app.example.org/?error= 550 <a@b.example> no\\nBye&x= 1",
            ),
            (
                "f%C3%BCr%20%E4%B8%AD%20%F0%9F%93%A7",
                "f\u{fc}r \u{4e2d} \u{1f4e7}",
            ),
            ("100%25%20sure", "100% sure"),
            ("a%FF%20%C3%20b%2", "a%FF %C3 b%2"),
            ("a%00%20b%+1%", "a%00 b%+1%"),
            ("p=50%3A", "p=50%3A"),
            ("a%20b c%3Ad=e", "a b c%3Ad=e"),
        ] {
            assert_eq!(decoded(text), plain, "{text}");
        }
    }
}
