//! YAML: names under names that are indented less, and the lists that containers are given.

use super::pair::{Found, Kind, Scope, Sink, Value};

/// A name that waits for what is indented more.
struct Open<'a> {
    indent: usize,
    scope: Scope<'a>,
}

/// Deeper than anybody nests.
const DEEP: usize = 24;

/// Forms that carry what they give to a program.
const COMPOSE: &str = "docker-compose";
const KUBERNETES: &str = "kubernetes";

pub(super) fn read<'a>(sink: &mut Sink<'a>) {
    let mut open: Vec<Open<'a>> = Vec::new();
    let mut item: Option<(usize, &'a str)> = None;
    let mut id = 0;
    for line in sink.lines() {
        let mut rest = line.trim_start();
        if rest.is_empty() || rest.starts_with('#') {
            continue;
        }
        let mut indent = line.len() - rest.len();
        let mut listed = false;
        while let Some(behind) = rest.strip_prefix("- ") {
            let trimmed = behind.trim_start();
            indent += rest.len() - trimmed.len();
            rest = trimmed;
            listed = true;
        }
        let keep = open.iter().take_while(|open| open.indent < indent).count();
        open.truncate(keep);
        if listed && given(sink, rest.trim_end()) {
            continue;
        }
        let Some((name, value)) = split(rest) else {
            continue;
        };
        if value.is_empty() || value.starts_with('#') || value.starts_with('&') {
            id += 1;
            let scope = Scope { name, id };
            if open.len() < DEEP {
                open.push(Open { indent, scope });
            }
            item = None;
            continue;
        }
        if listed && name == "name" {
            item = Some((indent, value));
        } else if let Some((at, named)) = item
            && name == "value"
            && at == indent
        {
            let named = named.trim_matches(['"', '\'']);
            let mut found = Found::new(Kind::Given, &[], named, Value::Raw(value));
            found.carrier = Some(KUBERNETES);
            sink.take(&found);
            continue;
        }
        let scopes: Vec<Scope<'a>> = open.iter().map(|open| open.scope).collect();
        let mut found = Found::new(Kind::Yaml, &scopes, name, Value::Raw(value));
        if scopes
            .last()
            .is_some_and(|scope| scope.name == "environment")
        {
            found.carrier = Some(COMPOSE);
        }
        sink.take(&found);
    }
}

/// `NAME=value` of a list, perhaps in quotes.
fn given<'a>(sink: &mut Sink<'a>, item: &'a str) -> bool {
    let quote = item.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = match quote {
        Some(quote) => {
            &item[1..item
                .rfind(quote)
                .filter(|end| *end > 0)
                .unwrap_or(item.len())]
        }
        None => item,
    };
    let Some((name, value)) = inner.split_once('=') else {
        return false;
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    if name.is_empty() || !name.chars().all(plain) {
        return false;
    }
    let value = match quote {
        Some(quote) => Value::Quoted(value, quote),
        None => Value::Raw(value),
    };
    let mut found = Found::new(Kind::Given, &[], name, value);
    found.carrier = Some(COMPOSE);
    sink.take(&found);
    true
}

/// `name: value`; the name without its quotes.
fn split(line: &str) -> Option<(&str, &str)> {
    let quote = line.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (name, rest) = if let Some(quote) = quote {
        let end = line[1..].find(quote)? + 1;
        (&line[1..end], line[end + 1..].trim_start())
    } else {
        let end = line.find(':')?;
        (line[..end].trim_end(), &line[end..])
    };
    let value = rest.strip_prefix(':')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.-/[]".contains(c);
    let fits = !name.is_empty() && name.len() <= 80 && name.chars().all(plain);
    (fits && (value.is_empty() || value.starts_with([' ', '\t']))).then(|| (name, value.trim()))
}
