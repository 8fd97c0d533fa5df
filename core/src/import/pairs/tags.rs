//! XML: attributes, the text of elements, and attributes that hold a name beside its value.

use super::pair::{Found, Kind, Scope, Sink, Value};

/// Attributes that hold a name, and those that hold its value.
const NAMES: [&str; 3] = ["key", "name", "property"];
const VALUES: [&str; 2] = ["value", "val"];

/// Longer than a value is.
const LONGEST: usize = 2000;

/// Deeper than anybody nests.
const DEEP: usize = 24;

pub(super) fn read<'a>(sink: &mut Sink<'a>) {
    let text = sink.text();
    let mut open: Vec<Scope<'a>> = Vec::new();
    let mut id = 0;
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|n| at + n + 1) {
        at = start;
        let tag = &text[start..];
        if let Some(comment) = tag.strip_prefix("!--") {
            match comment.find("-->") {
                Some(end) => at = start + 3 + end + 3,
                None => return,
            }
            continue;
        }
        let closing = tag.starts_with('/');
        let name = word(&tag[usize::from(closing)..]);
        if name.is_empty() {
            continue;
        }
        at += name.len() + usize::from(closing);
        if closing {
            if let Some(last) = open.iter().rposition(|scope| scope.name == name) {
                open.truncate(last);
            }
            continue;
        }
        id += 1;
        if open.len() < DEEP {
            open.push(Scope { name, id });
        }
        let Some(end) = attributes(sink, &open, at) else {
            open.pop();
            continue;
        };
        let empty = text[..end].ends_with("/>") || text[..end].ends_with("?>");
        at = end;
        if empty {
            open.pop();
            continue;
        }
        let close = text[at..].bytes().take(LONGEST).position(|b| b == b'<');
        let inner = &text[at..close.map_or(at, |n| at + n)];
        if !inner.trim().is_empty() {
            let scopes = &open[..open.len().saturating_sub(1)];
            let value = Value::Quoted(inner.trim(), '<');
            sink.take(&Found::new(Kind::Tag, scopes, name, value));
        }
    }
}

/// Takes the attributes of a tag; where it ends.
fn attributes<'a>(sink: &mut Sink<'a>, open: &[Scope<'a>], start: usize) -> Option<usize> {
    let text = sink.text();
    let (mut named, mut valued) = (None, None);
    let mut at = start;
    loop {
        let rest = &text[at..];
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/' || c == '?');
        at = text.len() - rest.len();
        if rest.starts_with('>') {
            if let (Some(name), Some(value)) = (named, valued) {
                sink.take(&Found::new(Kind::Tag, open, name, value));
            }
            return Some(at + 1);
        }
        let name = word(rest);
        let behind = rest[name.len()..]
            .trim_start()
            .strip_prefix('=')?
            .trim_start();
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        if name.is_empty() {
            return None;
        }
        let inner = &behind[1..];
        let near = inner.floor_char_boundary(LONGEST);
        let end = inner[..near].find(quote)?;
        let value = Value::Quoted(&inner[..end], quote);
        at = text.len() - inner.len() + end + 1;
        if NAMES.contains(&name) {
            named = Some(&inner[..end]);
        } else if VALUES.contains(&name) {
            valued = Some(value);
        } else {
            sink.take(&Found::new(Kind::Tag, open, name, value));
        }
    }
}

/// The name that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "_.-:".contains(c)));
    &text[..end.unwrap_or(text.len())]
}
