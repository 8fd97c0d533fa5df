//! Takes the wrappings off a pasted text: JSON and HTML escapes, soft line breaks, colours, typographic quotes.

use super::encoded::{decoded, parted};
use crate::reply::is_broken_word;
use crate::vocab::is_letter;

/// A text without wrappings, and where its lines come from.
pub(super) struct Plain {
    pub(super) text: String,
    /// For each line its first byte and its number in the pasted text, from 1.
    lines: Vec<(usize, usize)>,
}

impl Plain {
    /// The number of the pasted line that holds this byte.
    pub(super) fn line_at(&self, at: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= at);
        self.lines
            .get(after.saturating_sub(1))
            .map_or(1, |(_, number)| *number)
    }

    /// What the last line holds so far.
    fn last_line(&self) -> &str {
        let start = self.lines.last().map_or(0, |(start, _)| *start);
        &self.text[start..]
    }

    /// Each line's first byte and its text.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let ends = self
            .lines
            .iter()
            .skip(1)
            .map(|(start, _)| start - 1)
            .chain([self.text.len()]);
        self.lines
            .iter()
            .zip(ends)
            .map(|((start, _), end)| (*start, &self.text[*start..end]))
    }
}

/// Tags that end a line, and tags that mean nothing here. Others may be addresses.
const BREAKS: [&str; 7] = ["br", "/p", "/div", "/li", "/tr", "/pre", "/h1"];
const TAGS: [&str; 28] = [
    "p", "div", "li", "tr", "pre", "h1", "td", "/td", "th", "/th", "b", "/b", "i", "/i", "em",
    "/em", "code", "/code", "strong", "/strong", "span", "/span", "font", "/font", "tt", "/tt",
    "ul", "/ul",
];
const ENTITIES: [(&str, char); 5] = [
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&amp;", '&'),
    ("&quot;", '"'),
    ("&nbsp;", ' '),
];

/// Unwraps any text. What is no wrapping stays as it is.
pub(super) fn unwrap(pasted: &str) -> Plain {
    let decoded = decoded(pasted);
    let decoded = parted(&decoded);
    let spaced = decoded.contains("  ").then(|| single_blanks(&decoded));
    let pasted = spaced.as_deref().unwrap_or(&decoded);
    let mark = mark_of_all(pasted);
    let mut plain = Plain {
        text: String::with_capacity(pasted.len()),
        lines: vec![(0, 1)],
    };
    let mut number = 1;
    let mut rest = pasted.strip_prefix(mark).unwrap_or(pasted);
    while let Some(next) = rest.bytes().position(is_special) {
        plain.text.push_str(&rest[..next]);
        rest = &rest[next..];
        let (shown, taken) = wrapping(rest, plain.text.as_bytes().last().copied());
        number += rest[..taken].bytes().filter(|byte| *byte == b'\n').count();
        let written = rest.starts_with('\\');
        let mut behind = &rest[taken..];
        if matches!(shown, Shown::Break) && !mark.is_empty() {
            behind = behind.strip_prefix(mark).unwrap_or(behind);
        }
        match shown {
            Shown::Break if !written && cuts_a_word(plain.last_line(), behind) => {}
            Shown::Nothing => {}
            Shown::Char(c) => plain.text.push(c),
            Shown::Break => {
                plain.text.push('\n');
                plain.lines.push((plain.text.len(), number));
            }
        }
        rest = behind;
    }
    plain.text.push_str(rest);
    plain
}

/// Bytes of the shortest line that may have been broken because it was long.
const LONG: usize = 60;

/// Whether a line was broken at its length, in the middle of a word that we know.
fn cuts_a_word(line: &str, next: &str) -> bool {
    const LONGEST_WORD: usize = 24;
    if line.len() < LONG || !next.starts_with(|c: char| c.is_ascii_lowercase()) {
        return false;
    }
    let letters = line.chars().rev().take_while(|c| is_letter(*c));
    let taken: usize = letters.take(LONGEST_WORD).map(char::len_utf8).sum();
    let left = &line[line.len() - taken..];
    let letters = next.chars().take_while(|c| is_letter(*c));
    let taken: usize = letters.take(LONGEST_WORD).map(char::len_utf8).sum();
    !left.is_empty()
        && is_broken_word(
            &left.to_ascii_lowercase(),
            &next[..taken].to_ascii_lowercase(),
        )
}

/// Whether a wrapping may begin with that byte; the first of each letter beyond ASCII is one.
fn is_special(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'\\' | b'&' | b'<' | b'=' | 0x7f..)
}

/// Runs of blanks as one: how far a program sets its words apart says nothing.
fn single_blanks(text: &str) -> String {
    let mut single = String::with_capacity(text.len());
    let mut last = b'\n';
    for part in text.split_inclusive(' ') {
        if part != " " || last != b' ' {
            single.push_str(part);
        }
        last = part.as_bytes().last().copied().unwrap_or(last);
    }
    single
}

/// What stands before every line: the mark of a quotation, or the name of a container. A sentence that was broken there
/// goes on behind it.
fn mark_of_all(pasted: &str) -> &str {
    let mut lines = pasted.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let end = ["> > ", "> ", "| "]
        .iter()
        .find_map(|mark| first.find(mark).map(|at| at + mark.len()));
    let Some(mark) = end.filter(|end| *end < 40).map(|end| &first[..end]) else {
        return "";
    };
    let quotes = mark.bytes().all(|byte| b"> ".contains(&byte));
    let named = mark.ends_with("| ");
    let mut others = 0;
    let all = lines.all(|line| {
        others += 1;
        line.starts_with(mark) || line.trim_end() == mark.trim_end()
    });
    if all && others > 0 && (quotes || named) {
        mark
    } else {
        ""
    }
}

enum Shown {
    Nothing,
    Char(char),
    Break,
}

/// What stands for the wrapping that a text begins with, and how many bytes it takes.
fn wrapping(text: &str, before: Option<u8>) -> (Shown, usize) {
    let first = text.chars().next().unwrap_or(' ');
    let found = match first {
        '\r' if text[1..].starts_with('\n') => Some((Shown::Break, 2)),
        '\n' | '\r' => Some((Shown::Break, 1)),
        '\x1b' => Some((Shown::Nothing, colour(text))),
        '\\' => escape(text),
        '&' => ENTITIES
            .iter()
            .find(|(entity, _)| text.starts_with(entity))
            .map(|(entity, c)| (Shown::Char(*c), entity.len()))
            .or_else(|| numbered(text))
            .or_else(|| named(text)),
        '<' => tag(text),
        '=' => quoted_printable(text, before),
        '\u{2018}' | '\u{2019}' | '\u{201a}' => Some((Shown::Char('\''), 3)),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{300c}' | '\u{300d}' => {
            Some((Shown::Char('"'), 3))
        }
        '\u{ab}' | '\u{bb}' => Some((Shown::Char('"'), 2)),
        '\u{c2}' | '\u{c3}' => misread(text),
        '\u{ff1a}' => Some((Shown::Char(':'), 3)),
        '\u{2010}' | '\u{2011}' => Some((Shown::Char('-'), 3)),
        '\u{2028}' | '\u{2029}' => Some((Shown::Break, 3)),
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {
            Some((Shown::Nothing, first.len_utf8()))
        }
        c if c.is_control() || (c.is_whitespace() && !c.is_ascii()) => {
            Some((Shown::Char(' '), c.len_utf8()))
        }
        _ => None,
    };
    found.unwrap_or((Shown::Char(first), first.len_utf8()))
}

/// `&#39;` and `&#x27;`.
fn numbered(text: &str) -> Option<(Shown, usize)> {
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let digits = text[..end].strip_prefix("&#")?;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    let c = char::from_u32(number.ok()?).filter(|c| !c.is_control())?;
    Some((Shown::Char(c), end + 1))
}

/// `&eacute;` and its kin: what stands for a letter with a mark in Western languages, and quotes.
fn named(text: &str) -> Option<(Shown, usize)> {
    const MARKS: [(&str, &str, &str); 7] = [
        (
            "grave",
            "AEIOUaeiou",
            "\u{c0}\u{c8}\u{cc}\u{d2}\u{d9}\u{e0}\u{e8}\u{ec}\u{f2}\u{f9}",
        ),
        (
            "acute",
            "AEIOUaeiou",
            "\u{c1}\u{c9}\u{cd}\u{d3}\u{da}\u{e1}\u{e9}\u{ed}\u{f3}\u{fa}",
        ),
        (
            "circ",
            "AEIOUaeiou",
            "\u{c2}\u{ca}\u{ce}\u{d4}\u{db}\u{e2}\u{ea}\u{ee}\u{f4}\u{fb}",
        ),
        (
            "uml",
            "AEIOUaeiou",
            "\u{c4}\u{cb}\u{cf}\u{d6}\u{dc}\u{e4}\u{eb}\u{ef}\u{f6}\u{fc}",
        ),
        ("tilde", "ANOano", "\u{c3}\u{d1}\u{d5}\u{e3}\u{f1}\u{f5}"),
        ("cedil", "Cc", "\u{c7}\u{e7}"),
        ("zlig", "s", "\u{df}"),
    ];
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let c = match name {
        "apos" | "lsquo" | "rsquo" => '\'',
        "ldquo" | "rdquo" | "laquo" | "raquo" => '"',
        _ => {
            let letter = name.chars().next()?;
            let mark = &name[letter.len_utf8()..];
            let (_, letters, marked) = MARKS.iter().find(|(known, ..)| *known == mark)?;
            let place = letters.chars().position(|one| one == letter)?;
            marked.chars().nth(place)?
        }
    };
    Some((Shown::Char(c), end + 1))
}

/// A letter of UTF-8 whose two bytes were shown as one letter each, by ISO 8859-1 or Windows-1252: `\u{c3}\u{bc}` for
/// `\u{fc}`.
fn misread(text: &str) -> Option<(Shown, usize)> {
    let mut letters = text.chars();
    let lead = letters.next()?;
    let shown = letters.next()?;
    let second = match u32::from(shown) {
        0x20ac => 0x80,
        0x2030 => 0x89,
        0x160 => 0x8a,
        0x153 => 0x9c,
        0x178 => 0x9f,
        code @ 0x80..=0xbf => code,
        _ => return None,
    };
    let high = if lead == '\u{c3}' { 0x40 } else { 0 };
    let c = char::from_u32(second + high).filter(|c| !c.is_control())?;
    let c = if c == '\u{a0}' { ' ' } else { c };
    Some((Shown::Char(c), lead.len_utf8() + shown.len_utf8()))
}

/// `\n`, `\r\n`, `\"`, `\u003c`, once or twice escaped.
fn escape(text: &str) -> Option<(Shown, usize)> {
    let slashes = text
        .bytes()
        .take(4)
        .take_while(|byte| *byte == b'\\')
        .count();
    let rest = &text[slashes..];
    match rest.bytes().next()? {
        b'r' => {
            let line_feed = rest[1..]
                .trim_start_matches('\\')
                .strip_prefix('n')
                .filter(|_| rest[1..].starts_with('\\'));
            Some((
                Shown::Break,
                line_feed.map_or(slashes + 1, |after| text.len() - after.len()),
            ))
        }
        b'n' => Some((Shown::Break, slashes + 1)),
        b't' => Some((Shown::Char(' '), slashes + 1)),
        quote @ (b'"' | b'\'' | b'/') => Some((Shown::Char(char::from(quote)), slashes + 1)),
        // A byte that Python shows by its number, escaped again by what shows it.
        b'x' if slashes > 1 => Some((Shown::Char('\\'), slashes)),
        b'u' => {
            let number = u32::from_str_radix(rest.get(1..5)?, 16).ok()?;
            let c = char::from_u32(number).filter(|c| !c.is_control())?;
            let (shown, _) = if c.is_ascii() {
                (Shown::Char(c), 0)
            } else {
                wrapping(c.encode_utf8(&mut [0; 4]), None)
            };
            Some((shown, slashes + 5))
        }
        _ => None,
    }
}

/// `ESC [ … m` and its kin (ECMA-48 section 5.4).
fn colour(text: &str) -> usize {
    let Some(sequence) = text.strip_prefix("\x1b[") else {
        return 1;
    };
    let end = sequence
        .bytes()
        .take(16)
        .position(|byte| (0x40..=0x7e).contains(&byte));
    end.map_or(1, |end| end + 3)
}

fn tag(text: &str) -> Option<(Shown, usize)> {
    if !text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
        return None;
    }
    let end = text.bytes().take(80).position(|byte| byte == b'>')?;
    let inside = &text[1..end];
    let name = inside
        .split(|c: char| c.is_whitespace())
        .next()
        .unwrap_or_default()
        .trim_end_matches('/');
    let is = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is(&BREAKS) {
        Some((Shown::Break, end + 1))
    } else {
        is(&TAGS).then_some((Shown::Nothing, end + 1))
    }
}

/// A soft line break, or one of the characters that mail programs encode most (RFC 2045 section 6.7).
fn quoted_printable(text: &str, before: Option<u8>) -> Option<(Shown, usize)> {
    if before == Some(b'=') || before.is_none() {
        return None;
    }
    let rest = &text[1..];
    if rest.starts_with("\r\n") {
        return Some((Shown::Nothing, 3));
    }
    if rest.starts_with('\n') {
        return Some((Shown::Nothing, 2));
    }
    let code = rest.get(..2)?;
    if let Some(c) = quoted_letter(rest) {
        return Some((Shown::Char(c), 6));
    }
    let c = match code {
        "20" => ' ',
        "22" => '"',
        "27" => '\'',
        "3C" => '<',
        "3D" => '=',
        "3E" => '>',
        _ => return None,
    };
    // `pid=2045` is no blank.
    let hex = code == "20" && rest.as_bytes().get(2).is_some_and(u8::is_ascii_digit);
    (!hex).then_some((Shown::Char(c), 3))
}

/// `C3=BC`: a letter of two bytes, behind its first sign.
fn quoted_letter(rest: &str) -> Option<char> {
    let byte = |at: usize| u8::from_str_radix(rest.get(at..at + 2)?, 16).ok();
    let bytes = [byte(0)?, byte(3)?];
    let letter = rest.as_bytes()[2] == b'=' && bytes[0] >= 0xc3;
    let c = str::from_utf8(&bytes).ok()?.chars().next();
    c.filter(|_| letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        unwrap(text).text
    }

    #[test]
    fn escapes_of_json_and_html_become_what_they_stand_for() {
        assert_eq!(
            plain(r#"{\"response\":\"550 5.7.1 \u003ca@b\u003e no\r\n\"}"#),
            "{\"response\":\"550 5.7.1 <a@b> no\n\"}"
        );
        assert_eq!(plain(r"550-a\\r\\n550 b"), "550-a\n550 b");
        assert_eq!(plain("550 &lt;a@b&gt;: no<br/>Bye"), "550 <a@b>: no\nBye");
    }

    #[test]
    fn soft_breaks_join_and_typographic_quotes_become_plain() {
        assert_eq!(
            plain("550 5.7.1 Relay acc=\r\ness denied=20x"),
            "550 5.7.1 Relay access denied x"
        );
        assert_eq!(
            plain("\u{201e}554 no\u{201c}\u{a0}\u{200b}isn\u{2019}t"),
            "\"554 no\" isn't"
        );
        assert_eq!(plain("====\n554"), "====\n554");
    }

    #[test]
    fn letters_with_marks_are_read_however_they_are_written() {
        let shown = "\u{c9}chec: d\u{e9}lai pass\u{e9}, f\u{fc}r ma\u{f1}ana, gro\u{df}";
        for text in [
            "&Eacute;chec: d&eacute;lai pass&eacute;, f&uuml;r ma&ntilde;ana, gro&szlig;",
            "\u{c3}\u{2030}chec: d\u{c3}\u{a9}lai pass\u{c3}\u{a9}, f\u{c3}\u{bc}r ma\u{c3}\u{b1}ana, gro\u{c3}\u{178}",
            "=C3=89chec: d=C3=A9lai pass=C3=A9, f=C3=BCr ma=C3=B1ana, gro=C3=9F",
        ] {
            // A text begins with no soft sign of its own.
            assert_eq!(plain(&format!("> {text}")), format!("> {shown}"), "{text}");
        }
        assert_eq!(plain("can&apos;t &laquo;x&raquo;"), "can't \"x\"");
        for text in ["conex\u{c3}o", "&euro;&foo;&x", "\u{c3}", "a=C3 b=AB=CD"] {
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn an_address_in_angle_brackets_stays() {
        assert_eq!(
            plain("554 <b@c.example>: no <b>way</b>"),
            "554 <b@c.example>: no way"
        );
    }

    #[test]
    fn lines_keep_the_numbers_of_the_pasted_text() {
        let plain = unwrap("a\r\nb=\nc\nd\\ne\nf");
        let lines: Vec<_> = plain
            .lines()
            .map(|(start, text)| (plain.line_at(start), text))
            .collect();
        assert_eq!(lines, [(1, "a"), (2, "bc"), (4, "d"), (4, "e"), (5, "f")]);
    }

    #[test]
    fn colours_and_control_characters_go() {
        assert_eq!(plain("\x1b[31m554 no\x1b[0m\0x"), "554 no x");
    }
}
