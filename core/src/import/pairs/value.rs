//! Values, with the quotes of their form.

use super::pair::Value;
use super::table::{Mark, Quotes};
use crate::import::{Effect, Mangle};

/// Stand for the quotes of text in which a backslash is one: `r'…'` of Python, `@"…"` of C#.
pub(super) const RAW: char = 'r';
pub(super) const VERBATIM: char = '@';

/// A value without its quotes.
pub(super) struct Plain<'a> {
    /// As it is written between the quotes.
    pub(super) written: &'a str,
    /// Where it stands: `bare`, `double`, `single`, `back`, `triple`, `text`, `word`.
    place: &'static str,
    /// A quote within it ends it early.
    ends: Option<char>,
}

/// Takes the quotes away. Nothing where only running the program tells the value.
pub(super) fn plain<'a>(value: Value<'a>, quotes: &Quotes) -> Option<Plain<'a>> {
    let of = |written, place| Plain {
        written,
        place,
        ends: None,
    };
    Some(match value {
        Value::Raw(raw) => bare(raw.trim(), quotes),
        Value::Quoted(inner, quote) => of(inner, place(quote)),
        Value::Broken(rest) => {
            let rest = rest.trim_end_matches([',', ';', ')', '}', ']', ' ']);
            let ends = rest.chars().find(|c| matches!(c, '"' | '\''));
            Plain {
                written: rest.trim_end_matches(['"', '\'']),
                place: "word",
                ends,
            }
        }
        Value::Word(word) => of(word, "word"),
        Value::Said => of("", "word"),
        Value::Elsewhere => return None,
    })
}

fn place(quote: char) -> &'static str {
    match quote {
        '"' => "double",
        '\'' => "single",
        '`' => "back",
        RAW => "raw",
        VERBATIM => "verbatim",
        _ => "text",
    }
}

/// The rest of a line.
fn bare<'a>(raw: &'a str, quotes: &Quotes) -> Plain<'a> {
    let first = raw.chars().next().filter(|c| quotes.marks.contains(*c));
    if let Some(quote) = first {
        return quoted(raw, quote, quotes);
    }
    let bytes = raw.as_bytes();
    let comment = (1..bytes.len()).find(|&at| {
        let blank = matches!(bytes[at - 1], b' ' | b'\t');
        blank && quotes.comments.as_bytes().contains(&bytes[at])
    });
    Plain {
        written: raw[..comment.unwrap_or(raw.len())].trim_end(),
        place: "bare",
        ends: None,
    }
}

/// A value that begins with a quote.
fn quoted<'a>(raw: &'a str, quote: char, quotes: &Quotes) -> Plain<'a> {
    let triple = [quote; 3].iter().collect::<String>();
    if let Some(inner) = raw.strip_prefix(triple.as_str())
        && let Some(end) = inner.find(triple.as_str())
    {
        return Plain {
            written: &inner[..end],
            place: "triple",
            ends: None,
        };
    }
    let place = place(quote);
    let escapes = quotes.has(place, Effect::Escapes);
    let mut behind = false;
    let inner = &raw[1..];
    let close = inner.char_indices().find(|(_, c)| {
        let close = *c == quote && !behind;
        behind = escapes && *c == '\\' && !behind;
        close
    });
    let close = close.map(|(at, _)| at);
    if let Some(end) = close {
        let behind = inner[end + 1..].trim_start();
        if behind.is_empty() || behind.starts_with(['#', ';', ',']) || behind.starts_with("//") {
            return Plain {
                written: &inner[..end],
                place,
                ends: None,
            };
        }
    }
    let written = inner.trim_end_matches([',', ';']);
    Plain {
        written: written.strip_suffix(quote).unwrap_or(written),
        place,
        ends: Some(quote),
    }
}

impl Quotes {
    fn has(&self, place: &str, effect: Effect) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| row.place == place && row.effect == effect)
    }

    /// Whether a backslash before this character is one that the program takes away.
    fn escapes(&self, place: &str, next: char) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| {
            row.place == place
                && row.effect == Effect::Escapes
                && (row.before.is_empty() || row.before.contains(next))
        })
    }

    /// A text without what is written as the form wants it: `\\\\`, `\\"`, `$$`, `&amp;`.
    fn live(&self, text: &str, place: &str) -> String {
        let mut live = String::with_capacity(text.len());
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            let rest = &text[at + c.len_utf8()..];
            let next = rest.chars().next();
            let escaped = |next: char| {
                let right = !next.is_alphanumeric() || unicode(rest).is_some();
                c == '\\' && right && self.escapes(place, next)
            };
            let doubled = self.doubles.contains(c) && next == Some(c);
            let entity = c == '&' && self.has(place, Effect::Entity) && is_entity(rest);
            if doubled || next.is_some_and(escaped) {
                chars.next();
                live.push(DONE);
            } else if entity {
                live.push(DONE);
            } else {
                live.push(c);
            }
        }
        live
    }
}

impl<'a> Plain<'a> {
    /// What the program reads.
    pub(super) fn text(&self, quotes: &Quotes) -> String {
        if self.place == "text" || quotes.has(self.place, Effect::Entity) {
            return entities(self.written);
        }
        if self.place == "word" {
            return self.written.to_owned();
        }
        if self.place == "verbatim" {
            return self.written.replace("\"\"", "\"");
        }
        let mut text = unescaped(self.written, self.place, quotes);
        for sign in quotes.doubles.chars() {
            let one = sign.to_string();
            text = text.replace(&one.repeat(2), &one);
        }
        text
    }

    /// What stands in for a variable; nothing where it is one and nothing does.
    pub(super) fn settled(self) -> Option<Plain<'a>> {
        let word = self.written;
        // Roundcube's `%u`: whoever logs in.
        if word.len() == 2 && word.starts_with('%') {
            return None;
        }
        let wrapped = [
            ("${", "}"),
            ("$(", ")"),
            ("{{", "}}"),
            ("<%", "%>"),
            ("%(", ")s"),
            ("%env(", ")%"),
        ];
        for (open, close) in wrapped {
            let Some(inner) = word.strip_prefix(open).and_then(|w| w.strip_suffix(close)) else {
                continue;
            };
            if inner.contains(open) {
                continue;
            }
            let name = |c: char| c.is_ascii_alphanumeric() || "_.-[]'\"".contains(c);
            let end = inner.find(|c| !name(c)).unwrap_or(inner.len());
            let word = inner[end..].strip_prefix(':')?;
            let word = word.strip_prefix(['-', '=']).unwrap_or(word);
            return (open == "${").then_some(Plain {
                written: word,
                ..self
            });
        }
        let variable = word.strip_prefix('$').is_some_and(|name| {
            let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            !name.is_empty() && name.chars().all(fits)
        });
        (!variable
            && !word.starts_with('`')
            && !word.starts_with("!secret ")
            && !word.starts_with("ENC("))
        .then_some(self)
    }

    /// Whether it is bare and looks like the name of a variable.
    pub(super) fn is_name(&self) -> bool {
        let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        self.place == "bare" && self.written.contains('_') && self.written.chars().all(fits)
    }

    /// Whether it is bare and asks the environment.
    pub(super) fn asks(&self) -> bool {
        let calls = [
            "environ",
            "getenv(",
            "env(",
            "config(",
            "ENV[",
            "ENV.",
            "process.env",
        ];
        self.place == "bare" && calls.iter().any(|call| self.written.contains(call))
    }

    /// Whether a part of it is told by a variable, or it is a call.
    pub(super) fn runs(&self) -> bool {
        let call = || {
            let name = |c: char| c.is_ascii_alphanumeric() || "_.[]'\"".contains(c);
            let open = self.written.find('(').unwrap_or(0);
            open > 0 && self.written.ends_with(')') && self.written[..open].chars().all(name)
        };
        let variables = self.place != "single"
            && ["${", "{{", "#{"]
                .iter()
                .any(|sign| self.written.contains(sign));
        let dollar = self.written.starts_with('$') && self.place != "single";
        variables || dollar || self.asks() || self.place == "bare" && call()
    }

    /// What the form makes of its characters, were it a password. What is written as the form wants it is no fault.
    pub(super) fn mangles(&self, quotes: &Quotes) -> Vec<Mangle> {
        let mut all: Vec<Mangle> = Vec::new();
        let mut add = |mark: char, effect| {
            let mangle = Mangle { mark, effect };
            if !all.contains(&mangle) {
                all.push(mangle);
            }
        };
        if let Some(quote) = self.ends {
            add(quote, Effect::Ends);
        }
        let live = quotes.live(self.written, self.place);
        for row in quotes.rows.iter().filter(|row| row.place == self.place) {
            if let Some(mark) = found(&live, row) {
                add(mark, row.effect);
            }
        }
        all
    }
}

/// Stands for what is written as the form wants it.
const DONE: char = '\0';

/// The first character of a mark that a text has: `^` before it for the text's begin, `_` for a blank.
fn found(text: &str, row: &Mark) -> Option<char> {
    let (has, first) = match row.sign {
        "space" => (text.contains([' ', '\t']), ' '),
        mark => {
            if let Some(mark) = mark.strip_prefix('^').filter(|mark| !mark.is_empty()) {
                (text.starts_with(mark), mark.chars().next()?)
            } else if let Some(mark) = mark.strip_prefix('_').filter(|mark| !mark.is_empty()) {
                let blank = [" ", mark].concat();
                (text.contains(&blank), mark.chars().next()?)
            } else if let Some((open, close)) = mark.split_once('…') {
                let mut parts = text.split(open).skip(1);
                (parts.any(|part| part.contains(close)), open.chars().next()?)
            } else {
                let behind = |(at, _)| text[at + mark.len()..].chars().next();
                let mut all = text.match_indices(mark);
                (all.any(|at| row.holds(behind(at))), mark.chars().next()?)
            }
        }
    };
    has.then_some(first)
}

impl Mark {
    /// Whether it does something before this character.
    fn holds(&self, next: Option<char>) -> bool {
        match (self.before, next) {
            ("", _) => true,
            (_, None | Some(DONE)) => false,
            ("name", Some(c)) => c.is_ascii_alphabetic() || c == '_' || c == '{',
            (before, Some(c)) => before.contains(c),
        }
    }
}

/// Whether a text behind `&` ends an entity.
fn is_entity(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '#';
    let behind = text.trim_start_matches(fits);
    behind.len() < text.len() && behind.starts_with(';')
}

/// The character of `u0026`, behind a backslash.
fn unicode(text: &str) -> Option<char> {
    let digits = text.strip_prefix('u')?.get(..4)?;
    let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    let code = u32::from_str_radix(digits, 16).ok().filter(|_| hex)?;
    char::from_u32(code)
}

fn unescaped(text: &str, place: &str, quotes: &Quotes) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next().filter(|_| c == '\\');
        let Some(next) = next.filter(|next| quotes.escapes(place, *next)) else {
            plain.push(c);
            continue;
        };
        if let Some(sign) = unicode(rest) {
            plain.push(sign);
            chars.nth(4);
        } else {
            plain.push(next);
            chars.next();
        }
    }
    plain
}

fn entities(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    let mut plain = text.to_owned();
    for (entity, sign) in pairs {
        if plain.contains(entity) {
            plain = plain.replace(entity, sign);
        }
    }
    plain
}
