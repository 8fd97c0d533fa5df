//! Which lines of a paste are no settings: what a program said, pasted along.

use super::pair::Kind;
use crate::import::rest;

/// Words that code begins a line with.
const WORDS: [&str; 34] = [
    "import",
    "from",
    "const",
    "let",
    "var",
    "use",
    "using",
    "require",
    "require_once",
    "include",
    "def",
    "class",
    "function",
    "func",
    "return",
    "if",
    "else",
    "try",
    "except",
    "catch",
    "package",
    "public",
    "private",
    "static",
    "end",
    "with",
    "await",
    "async",
    "print",
    "new",
    "elif",
    "foreach",
    "for",
    "namespace",
];

/// No error that somebody pastes beside settings is longer.
const LONGEST: usize = 128 << 10;

/// The lines without a setting, and without what stands around settings; and those that tell something all the same, where
/// none of the secrets stands in them.
pub(super) fn lines(
    text: &str,
    places: &mut [(usize, usize)],
    kind: Kind,
    secrets: &[String],
) -> String {
    places.sort_unstable();
    let first = places.first().map_or(0, |place| place.0);
    let last = places.iter().map(|place| place.1).max().unwrap_or(0);
    let mut rest = String::new();
    let (mut start, mut next, mut reach) = (0, 0, 0);
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        while places.get(next).is_some_and(|place| place.0 < end) {
            reach = reach.max(places[next].1);
            next += 1;
        }
        let claimed = reach > start;
        let within = start >= first && end <= last;
        start = end;
        if rest.len() > LONGEST {
            break;
        }
        let line = line.trim_end();
        let stays = || is_said(line) && !rest::holds_any(line, secrets);
        if !claimed && !is_around(line, kind, within) || stays() {
            if !rest.is_empty() {
                rest.push('\n');
            }
            rest.push_str(line);
        }
    }
    rest
}

/// Whether a line says what happened, and is neither code nor a value with a sentence in it.
fn is_said(line: &str) -> bool {
    let text = line.trim();
    let thrown = text.split(": ").next().is_some_and(|first| {
        !first.contains(' ') && (first.ends_with("Exception") || first.ends_with("Error"))
    });
    let code = text.ends_with([';', '{', '(', ',']) || is_assigned(text);
    rest::tells(text) && (!code || thrown || rest::is_logged(text))
}

/// Whether a line is a part of a configuration or of code.
fn is_around(line: &str, kind: Kind, within: bool) -> bool {
    let text = line.trim();
    let comment = ["#", "//", "/*", ";", "<!--", "```"]
        .iter()
        .any(|sign| text.starts_with(sign));
    if text.is_empty() || comment || is_section(text) || is_assigned(text) {
        return true;
    }
    if text.chars().all(|c| "{}[]()<>,;:-|`\"'/ ".contains(c)) {
        return true;
    }
    match kind {
        Kind::Code => is_code(text, within),
        Kind::Yaml | Kind::Given => is_yaml(line, within),
        Kind::Tag => rest::is_tag(text) || within || text.contains("=\""),
        Kind::Option => text.starts_with('-') || text.ends_with('\\'),
        Kind::Line | Kind::Words => {
            within && !text.contains(':') && text.split_whitespace().count() <= 4
        }
    }
}

fn is_section(text: &str) -> bool {
    let inner = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    inner.is_some_and(|inner| !inner.contains(']') && (!inner.contains(':') || inner.contains('"')))
}

/// `NAME=value`, `name = value`. A line of a log has several of them.
fn is_assigned(text: &str) -> bool {
    let text = text
        .strip_prefix("export ")
        .or(text.strip_prefix("set "))
        .unwrap_or(text);
    let name = |c: char| c.is_ascii_alphanumeric() || "_.$->[]'\"".contains(c);
    let behind = text.trim_start_matches(name);
    let assigned = behind.len() < text.len() && behind.trim_start().starts_with('=');
    assigned
        && text
            .split_whitespace()
            .filter(|word| word.contains('='))
            .count()
            <= 2
}

fn is_code(text: &str, within: bool) -> bool {
    let word = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .next()
        .unwrap_or_default();
    let signs = text.contains(['(', '{', ';', '='])
        || text.ends_with(':')
        || text.contains('"')
        || text.contains('\'');
    let begins = WORDS.contains(&word) && signs
        || text.starts_with("<?")
        || text.starts_with('}')
        || text == "end";
    let ends = text.ends_with(';') || text.ends_with('{') && within;
    let name = |c: char| c.is_ascii_alphanumeric() || "_.$->:".contains(c);
    let behind = text.trim_start_matches(name);
    let call =
        text.ends_with(')') && (within || behind.starts_with('(') && behind.len() < text.len());
    let bare = text.trim_start_matches(['"', '\'']);
    let behind = bare.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let behind = behind.trim_start_matches(['"', '\'', ':', ' ', '=', '>']);
    let opens =
        behind.len() < bare.len() && (behind == "{" || behind == "[" || behind.starts_with("{ "));
    begins
        || within && is_basic(text)
        || ends
        || call
        || opens
        || within && text.ends_with([',', '(', '[', '>', '.', '"', '\''])
}

/// What stands around settings in Visual Basic: `With fields`, `.Update`, `End With`.
fn is_basic(text: &str) -> bool {
    let words = || text.split_whitespace();
    let first = words().next().unwrap_or_default();
    match first {
        "With" => words().count() == 2,
        "Dim" | "Set" => words().count() <= 4,
        "End" => matches!(words().nth(1), Some("With" | "Sub" | "If" | "Function")),
        _ => first.len() > 1 && first.starts_with('.') && words().count() == 1,
    }
}

fn is_yaml(line: &str, within: bool) -> bool {
    let text = line.trim();
    let key = text
        .split_once(": ")
        .map(|(key, value)| (key, value.trim()));
    let plain = |key: &str| {
        key.chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
    };
    let pair = key.is_some_and(|(key, value)| {
        plain(key)
            && (within
                || line.starts_with(' ')
                || key.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !value.contains(' '))
    });
    text.starts_with("- ") || text.strip_suffix(':').is_some_and(plain) || pair
}
