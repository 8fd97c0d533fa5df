//! What the engines find: a name within its scopes, and a value that is not read yet.

use std::collections::BTreeMap;

use super::table::{Table, normal};

/// Where a pair was found, which says how its value is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `name = value`, a line of its own.
    Line,
    /// `name value`, a line of its own.
    Words,
    /// `name: value`, under names that are indented less.
    Yaml,
    /// What a container is given: `- NAME=value`, `name:` beside `value:`, `-e NAME=value`.
    Given,
    /// Code, and JSON.
    Code,
    /// An attribute or the text of an element.
    Tag,
    /// An option of a command.
    Option,
}

/// A value as it stands there.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// The rest of a line, quotes and comments and all.
    Raw(&'a str),
    /// What stands between quotes.
    Quoted(&'a str, char),
    /// A quote that ends before its text does.
    Broken(&'a str),
    /// A number, a symbol, a constant, or a name that was given a value elsewhere.
    Word(&'a str),
    /// A call, or a name that stands for itself.
    Said,
    /// Something that only running the program tells.
    Elsewhere,
}

/// A name with its value.
pub(super) struct Pair<'a> {
    pub(super) kind: Kind,
    /// The form that carries it, where that is not its own.
    pub(super) carrier: Option<&'static str>,
    /// Scopes and name, small letters, without the signs between words.
    pub(super) path: String,
    /// The name as it is written.
    pub(super) name: &'a str,
    /// The scope's name as it is written.
    pub(super) scope: &'a str,
    /// Which scope: two of one name differ.
    pub(super) id: u32,
    pub(super) value: Value<'a>,
    /// Where it begins and ends in the text.
    pub(super) at: usize,
    pub(super) end: usize,
    /// Whether the table knows its last name.
    pub(super) known: bool,
}

/// A scope that pairs stand in.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) name: &'a str,
    pub(super) id: u32,
}

/// What an engine found.
#[derive(Clone, Copy)]
pub(super) struct Found<'a, 's> {
    pub(super) kind: Kind,
    pub(super) carrier: Option<&'static str>,
    pub(super) scopes: &'s [Scope<'a>],
    /// Names before the last one: `$mail` of `$mail->Host`.
    pub(super) before: &'s [&'a str],
    pub(super) name: &'a str,
    /// `#` for a call, `#1` for its first argument.
    pub(super) suffix: &'static str,
    pub(super) value: Value<'a>,
}

impl<'a, 's> Found<'a, 's> {
    pub(super) fn new(
        kind: Kind,
        scopes: &'s [Scope<'a>],
        name: &'a str,
        value: Value<'a>,
    ) -> Self {
        Found {
            kind,
            carrier: None,
            scopes,
            before: &[],
            name,
            suffix: "",
            value,
        }
    }
}

/// More than anybody's configuration has.
const MOST: usize = 1024;

/// Scopes that a path keeps.
const DEEP: usize = 8;

/// What was found in a text, for a table.
pub(super) struct Sink<'a> {
    text: &'a str,
    table: &'static Table,
    pub(super) pairs: Vec<Pair<'a>>,
    /// Names of code that were given a value.
    pub(super) variables: BTreeMap<&'a str, Value<'a>>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(text: &'a str, table: &'static Table) -> Self {
        Sink {
            text,
            table,
            pairs: Vec::new(),
            variables: BTreeMap::new(),
        }
    }

    /// Whether a function's first argument is a name and its second a value.
    pub(super) fn gives(&self, function: &str) -> bool {
        self.table.gives(function)
    }

    /// Whether the table has a name whose last part is this.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.table.knows(name, "")
    }

    /// Takes a pair, if it may be of use: the table knows it, it speaks of mail, or it is a secret.
    pub(super) fn take(&mut self, found: &Found<'a, '_>) {
        let Found { name, value, .. } = *found;
        if name.is_empty() || name.len() > 80 || self.pairs.len() >= MOST {
            return;
        }
        let known = self.table.knows(name, found.suffix);
        if !known && (!found.suffix.is_empty() || !(is_mail(name) || is_secret(name))) {
            return;
        }
        let at = self.place(name);
        let end = match value {
            Value::Raw(text) | Value::Quoted(text, _) | Value::Broken(text) | Value::Word(text) => {
                self.place(text) + text.len()
            }
            Value::Said | Value::Elsewhere => at + name.len(),
        };
        let deep = found.scopes.len().saturating_sub(DEEP);
        let scopes = found.scopes[deep..].iter().map(|scope| scope.name);
        let names = scopes.chain(found.before.iter().copied()).chain([name]);
        let mut path = path(found.kind, names);
        path.push_str(found.suffix);
        let inner = found.scopes.last();
        let said = found.scopes.iter().rfind(|scope| !scope.name.is_empty());
        self.pairs.push(Pair {
            kind: found.kind,
            carrier: found.carrier,
            path,
            name,
            scope: said.map_or("", |scope| scope.name),
            id: inner.map_or(0, |scope| scope.id),
            value,
            at,
            end: end.max(at + name.len()),
            known,
        });
    }

    /// Takes a name that code gives a value.
    pub(super) fn assigned(&mut self, name: &'a str, value: Value<'a>) {
        if matches!(value, Value::Quoted(..) | Value::Broken(_) | Value::Word(_))
            && self.variables.len() < MOST
        {
            self.variables.insert(name, value);
        }
    }

    /// Takes a pair whose name stands for a place in the text.
    pub(super) fn given(
        &mut self,
        kind: Kind,
        scopes: &[Scope<'a>],
        name: &'static str,
        place: &'a str,
        value: Value<'a>,
    ) {
        let before = self.pairs.len();
        self.take(&Found::new(kind, scopes, name, value));
        let at = self.place(place);
        for pair in &mut self.pairs[before..] {
            (pair.at, pair.end) = (at, at + place.len());
        }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Its lines.
    pub(super) fn lines(&self) -> std::str::Lines<'a> {
        self.text.lines()
    }

    /// Where a part of the text stands in it.
    pub(super) fn place(&self, part: &str) -> usize {
        (part.as_ptr() as usize)
            .saturating_sub(self.text.as_ptr() as usize)
            .min(self.text.len())
    }
}

/// The names as one path. Options are told apart by their letters.
fn path<'n>(kind: Kind, names: impl Iterator<Item = &'n str>) -> String {
    let mut path = String::new();
    for name in names.filter(|name| !name.is_empty()) {
        if !path.is_empty() {
            path.push('.');
        }
        if kind == Kind::Option {
            path.push_str(name);
        } else {
            normal(name, &mut path);
        }
    }
    path
}

/// Whether a name speaks of mail.
pub(super) fn is_mail(name: &str) -> bool {
    ["smtp", "mail"].iter().any(|word| has(name, word))
}

/// Whether a name is that of a secret. A file's or a switch's name is not one.
pub(super) fn is_secret(name: &str) -> bool {
    const SECRETS: [&str; 5] = ["pass", "pwd", "secret", "token", "key"];
    const OTHERS: [&str; 8] = [
        "file", "eval", "cmd", "command", "path", "maps", "type", "keyring",
    ];
    SECRETS.iter().any(|word| has(name, word)) && !OTHERS.iter().any(|word| ends(name, word))
}

fn has(name: &str, word: &str) -> bool {
    name.len() >= word.len()
        && name
            .as_bytes()
            .windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

fn ends(name: &str, word: &str) -> bool {
    name.len() >= word.len()
        && name.as_bytes()[name.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
}
