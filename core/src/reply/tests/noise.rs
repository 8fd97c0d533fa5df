//! What stands round a reply changes nothing: every row's line in every wrapping has the cause that it has alone.

#![expect(clippy::disallowed_macros, reason = "the figures are worth seeing")]

use toml::{Table as Toml, Value};

use super::super::generated::EXAMPLES;
use super::super::vocabulary::is_word;
use super::super::*;
use crate::causes::Scene;
use crate::diagnose::{Standing, diagnose};
use crate::vocab::Case;

const WRAPPINGS: &str = include_str!("../../../../tests/data/wrappings/wrappings.toml");

struct Wrapping {
    id: String,
    text: String,
    prefix: String,
    width: Option<usize>,
    /// Broken there, be it within a word.
    cut: bool,
    /// Only round what begins with a reply code.
    reply: bool,
    /// Each line is an entry of a log.
    entries: bool,
}

fn wrappings() -> Vec<Wrapping> {
    let file: Toml = WRAPPINGS.parse().expect("a file of wrappings");
    let all = file["wrapping"].as_array().expect("a list of wrappings");
    let text = |one: &Value, name: &str| {
        let text = one.get(name).and_then(Value::as_str);
        text.map(str::to_owned)
    };
    all.iter()
        .map(|one| {
            assert!(text(one, "source").is_some_and(|source| source.starts_with("https://")));
            Wrapping {
                id: text(one, "id").expect("an id"),
                text: text(one, "text").expect("a text"),
                prefix: text(one, "prefix").unwrap_or_default(),
                width: one
                    .get("width")
                    .and_then(Value::as_integer)
                    .and_then(|width| usize::try_from(width).ok()),
                cut: one.get("cut").is_some(),
                reply: one.get("reply").is_some(),
                entries: one.get("entries").is_some(),
            }
        })
        .collect()
}

/// The code that a line begins with, and the rest.
fn code(line: &str) -> Option<(&str, &str)> {
    let (code, rest) = line.split_at_checked(3)?;
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    (digits && rest.starts_with([' ', '-'])).then(|| (code, &rest[1..]))
}

/// Breaks at blanks, as mail programs do.
fn broken(line: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().expect("a line");
        if !last.is_empty() && last.len() + 1 + word.len() > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines.join("\n")
}

/// Breaks within words, as the edge of a window does. Numbers, addresses and words whose halves are words stay whole:
/// nothing tells their halves.
fn cut(line: &str, width: usize) -> String {
    let mut lines = String::new();
    let mut length = 0;
    for word in line.split_inclusive([' ', '\n']) {
        let letters = word.trim_end_matches([' ', '\n', '.', ',']).len();
        let left = width.saturating_sub(length);
        let plain = word[..letters]
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic());
        let halves = word[..letters].split_at_checked(left);
        let breaks = halves.is_some_and(|(left, right)| {
            plain
                && !left.is_empty()
                && right.starts_with(|c: char| c.is_ascii_lowercase())
                && !(is_word(&left.to_ascii_lowercase()) && is_word(right))
        });
        if breaks {
            lines.extend([&word[..left], "\n", &word[left..]]);
            length = word.len() - left;
        } else {
            lines.push_str(word);
            length += word.len();
        }
        if word.ends_with('\n') {
            length = 0;
        }
    }
    lines
}

/// As an address carries it.
fn percent(text: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let encode = |byte: u8| match byte {
        byte if bare(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// As Python shows bytes.
fn bytes(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\'', "\\'")
        .replace('\n', "\\n")
}

impl Wrapping {
    fn round(&self, line: &str) -> Option<String> {
        // A number without a word is a reply only where something tells so.
        let bare = !line.bytes().any(|byte| byte.is_ascii_alphabetic());
        let (code, rest) = match code(line) {
            None if self.reply => return None,
            _ if bare && !self.reply => return None,
            parts => parts.unwrap_or_default(),
        };
        let json = serde_json::to_string(line).expect("JSON");
        let broken = self.width.map_or_else(
            || line.to_owned(),
            |width| {
                if self.cut {
                    cut(line, width)
                } else {
                    broken(line, width)
                }
            },
        );
        // Only lines of a reply are entries of their own; a message of several lines is one.
        let replies = broken.lines().all(|line| self::code(line).is_some());
        let prefix = if self.entries && !replies {
            ""
        } else {
            &self.prefix
        };
        Some(
            self.text
                .replace("{line}", &broken.replace('\n', &format!("\n{prefix}")))
                .replace("{percent}", &percent(line))
                .replace("{json}", &json[1..json.len() - 1])
                .replace("{bytes}", &bytes(line))
                .replace("{rest}", &bytes(rest))
                .replace("{one}", &line.replace('\n', " "))
                .replace("{code}", code),
        )
    }
}

fn first(text: &str, table: &Table) -> Option<&'static str> {
    let case = Case {
        text: Some(crate::mask::mask(text).text),
        ..Case::default()
    };
    let scene = Scene::of(&case, table);
    let best = diagnose(&scene).into_iter().next()?;
    (best.standing != Standing::RuledOut).then_some(best.cause.id)
}

#[test]
fn no_wrapping_changes_the_first_cause() {
    let wrappings = wrappings();
    assert!(
        wrappings.len() >= 20,
        "{} kinds of wrapping",
        wrappings.len()
    );
    let table = Table::standard();
    let mut changed = Vec::new();
    let mut tried = 0;
    for (id, line) in EXAMPLES {
        let alone = first(line, &table);
        for wrapping in &wrappings {
            let Some(text) = wrapping.round(line) else {
                continue;
            };
            tried += 1;
            let wrapped = first(&text, &table);
            if wrapped != alone {
                changed.push(format!(
                    "{id} in {}: {wrapped:?}, alone {alone:?}\n    {text:?}",
                    wrapping.id
                ));
            }
        }
    }
    println!("{tried} wrapped lines");
    assert!(
        changed.is_empty(),
        "{} changed:\n{}",
        changed.len(),
        changed.join("\n")
    );
}
