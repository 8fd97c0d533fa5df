//! Placeholders: `{name}` in a text becomes a value, made harmless for the marks of the text.

use std::fmt::Write as _;

use super::Given;
use crate::vocab::is_invisible;

/// The placeholder that takes instructions: text of the pack itself, whose marks stay.
const CHANGES: &str = "changes";

/// Longest value in characters. A reply line is shorter; a pasted megabyte in a host field is not.
const LONGEST: usize = 1000;

/// A piece of a template.
enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
}

/// Fills `{name}` with the value of that name and `{changes}` with instructions. `{{` and `}}` are braces. A name
/// without a value stays as it is written, so that a test and a reader can see it.
pub(super) fn fill(template: &str, values: Given, changes: &str) -> String {
    let holds = |brace: u8| template.as_bytes().contains(&brace);
    if !holds(b'{') && !holds(b'}') {
        return template.to_owned();
    }
    let mut filled = String::with_capacity(template.len() + changes.len() + 16);
    // Between backticks the renderer reads no other mark.
    let mut mono = false;
    pieces(template, |piece| match piece {
        Piece::Text(text) => {
            for byte in text.as_bytes() {
                mono ^= *byte == b'`';
            }
            filled.push_str(text);
        }
        Piece::Name(CHANGES) if !changes.is_empty() => filled.push_str(changes),
        Piece::Name(name) => {
            if let Some((_, value)) = values.iter().find(|(key, _)| *key == name) {
                push_value(&mut filled, value, mono);
            } else {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
    });
    filled
}

/// Words that stand for an unknown name are no machine's words: they lose their mark, and begin a sentence as such.
pub(super) fn unmarked(says: &str, stand_in: &str, first: &str) -> String {
    if !says.contains('`') {
        return says.to_owned();
    }
    let marked = format!("`{stand_in}`");
    let mut pieces = says.split(&marked);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let before = text.trim_end();
        let begins = before.is_empty() || before.ends_with(['.', '?', '!']);
        text.push_str(if begins { first } else { stand_in });
        text.push_str(piece);
    }
    text
}

/// The names of the placeholders of a text, in order.
pub(super) fn placeholders(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    pieces(template, |piece| {
        if let Piece::Name(name) = piece {
            names.push(name);
        }
    });
    names
}

fn pieces<'a>(template: &'a str, mut take: impl FnMut(Piece<'a>)) {
    let mut rest = template;
    // Byte by byte: to look for either of two characters takes many times as long.
    while let Some(at) = rest.bytes().position(|b| b == b'{' || b == b'}') {
        take(Piece::Text(&rest[..at]));
        let brace = &rest[at..=at];
        let behind = &rest[at + 1..];
        if let Some(behind) = behind.strip_prefix(brace) {
            take(Piece::Text(brace));
            rest = behind;
        } else if let (true, Some((name, behind))) = (brace == "{", behind.split_once('}')) {
            take(Piece::Name(name));
            rest = behind;
        } else {
            take(Piece::Text(brace));
            rest = behind;
        }
    }
    take(Piece::Text(rest));
}

/// A value is somebody else's text: it may not end a mark, begin one, or steer a terminal.
fn push_value(filled: &mut String, value: &str, mono: bool) {
    let mut asterisk = false;
    let mut rest = value.chars();
    for c in rest.by_ref().take(LONGEST) {
        let pair = c == '*' && (asterisk || filled.ends_with('*'));
        asterisk = c == '*';
        match c {
            '`' => filled.push('\''),
            '*' if pair && !mono => filled.push('\u{2217}'),
            '\t' => filled.push(' '),
            _ if c.is_control() || is_invisible(c) => {
                let _ = write!(filled, "{}", c.escape_unicode());
            }
            _ => filled.push(c),
        }
    }
    if rest.next().is_some() {
        filled.push('…');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(template: &str, value: &str) -> String {
        fill(template, &[("x", value.to_owned())], "")
    }

    #[test]
    fn names_are_filled_and_doubled_braces_are_braces() {
        assert_eq!(with("a {x} b {{x}} {y}", "1"), "a 1 b {x} {y}");
        assert_eq!(with("{", "1"), "{");
        assert_eq!(with("} {x", "1"), "} {x");
        assert_eq!(placeholders("{a} {{b}} {c}"), ["a", "c"]);
    }

    #[test]
    fn a_value_cannot_end_a_mark_or_bring_a_placeholder() {
        assert_eq!(
            with("said `{x}`.", "a ` b **c** ***"),
            "said `a ' b **c** ***`."
        );
        let outside = with("said {x}.", "a **c** ***");
        assert!(!outside.contains("**"), "{outside}");
        assert!(!with("*{x}", "*").contains("**"));
        assert_eq!(
            fill("{x}", &[("x", "{changes}".to_owned())], "do it"),
            "{changes}"
        );
    }

    #[test]
    fn words_for_an_unknown_name_begin_a_sentence_with_a_capital() {
        let says = "`the server` waits. Ask `the server`. `the server` knows `mail.example.org`.";
        assert_eq!(
            unmarked(says, "the server", "The server"),
            "The server waits. Ask the server. The server knows `mail.example.org`."
        );
        assert_eq!(unmarked("`été`", "été", "Été"), "Été");
        assert_eq!(unmarked("`the` names", "", ""), "`the` names");
    }

    #[test]
    fn a_value_cannot_steer_a_terminal_or_hide_a_character() {
        assert_eq!(
            with("{x}", "a\x1b[2Jb\u{202e}\r\n"),
            "a\\u{1b}[2Jb\\u{202e}\\u{d}\\u{a}"
        );
    }

    #[test]
    fn a_value_without_end_is_cut() {
        assert_eq!(
            with("{x}", &"a".repeat(1 << 20)).chars().count(),
            LONGEST + 1
        );
        assert_eq!(with("{x}", &"a".repeat(LONGEST)).chars().count(), LONGEST);
    }
}
