//! The tables of `core/knowledge/import/`: forms and their names, ways of quoting, services by name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::pair::Kind;
use crate::import::Effect;
use crate::vocab::{Field, Side};

const KEYS: &str = include_str!("../../../knowledge/import/keys.txt");
const QUOTES: &str = include_str!("../../../knowledge/import/quotes.txt");
const SERVICES: &str = include_str!("../../../knowledge/import/services.txt");

/// Everything that is known of forms.
#[derive(Default)]
pub(super) struct Table {
    pub(super) forms: Vec<Form>,
    quotes: BTreeMap<&'static str, Quotes>,
    services: BTreeMap<&'static str, [&'static str; 3]>,
    /// Functions whose arguments are a name and a value.
    gives: Vec<String>,
    /// The last parts of all names; true where more may stand before it in the same word.
    names: BTreeMap<String, bool>,
    /// By the first byte of a name, the lengths that there are.
    lengths: Vec<u64>,
}

/// One form.
#[derive(Default)]
pub(super) struct Form {
    pub(super) id: &'static str,
    pub(super) kinds: Vec<Kind>,
    pub(super) quotes: &'static str,
    pub(super) client: Option<&'static str>,
    /// Names that only this form has, and words that only it says.
    pub(super) signs: Vec<String>,
    pub(super) says: Vec<&'static str>,
    /// Whether it is believed only with one of its signs.
    pub(super) needs: bool,
    /// Whether what a program runs in may carry it.
    pub(super) carried: bool,
    /// The encryption where none is named.
    pub(super) unless: Vec<Meaning>,
    /// The way to log in where a login stands there and no way.
    pub(super) login: Option<&'static str>,
    /// What schemes before a host mean, where they mean something of their own.
    pub(super) schemes: Vec<Meaning>,
    pub(super) rows: Vec<Row>,
    /// What the rows that are read next stand right below.
    within: Vec<&'static str>,
}

/// A name, and what its value is for.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) pattern: String,
    /// More may stand before it in the same word.
    pub(super) loose: bool,
    /// Nothing may stand before it.
    pub(super) whole: bool,
    pub(super) target: Target,
    pub(super) meanings: Vec<Meaning>,
    /// Another form's, which a row of the form's own replaces.
    like: bool,
}

/// What a value is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Field(Field),
    Password(Side),
    /// Another secret.
    Secret,
    /// `host:port`
    HostPort(Side),
    /// The address of a server.
    Url,
    /// `user:secret`
    Login(Side),
    /// A table of logins, or one login as a table.
    Map(Side),
    /// The way to log in, in any words.
    Method(Side),
    /// The name of a service.
    Service,
    /// The parts of the sender's address.
    FromName,
    FromDomain,
    /// A new server begins.
    Server,
    /// It says nothing of the settings.
    Nothing,
    /// It may mean one thing or another.
    Unclear,
}

/// What a word means.
#[derive(Clone, Copy)]
pub(super) struct Meaning {
    pub(super) word: &'static str,
    /// On this port only.
    pub(super) port: Option<&'static str>,
    pub(super) means: &'static str,
    /// It outweighs all other names.
    pub(super) always: bool,
    /// All other names outweigh it.
    pub(super) weak: bool,
}

/// One way of quoting: what a character does, bare or between which quotes.
#[derive(Default)]
pub(super) struct Quotes {
    /// Quotes that are no part of the value.
    pub(super) marks: &'static str,
    /// Signs that begin a comment behind a blank.
    pub(super) comments: &'static str,
    /// Signs of which two stand for one.
    pub(super) doubles: &'static str,
    pub(super) rows: Vec<Mark>,
}

/// What a character does at one place.
pub(super) struct Mark {
    pub(super) place: &'static str,
    pub(super) sign: &'static str,
    pub(super) effect: Effect,
    /// Before which characters only; none for all.
    pub(super) before: &'static str,
}

impl Table {
    pub(super) fn get() -> &'static Table {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(Table::read)
    }

    fn read() -> Table {
        let mut table = Table {
            lengths: vec![0; 256],
            ..Table::default()
        };
        for line in lines(KEYS) {
            if let Some(id) = section(line) {
                table.forms.push(Form {
                    id,
                    ..Form::default()
                });
            } else if let Some(words) = line.strip_prefix("gives:") {
                table.gives = words.split_whitespace().map(normalised).collect();
            } else {
                table.form_line(line);
            }
        }
        table.quotes = quotes();
        for line in lines(SERVICES) {
            let mut words = line.split_whitespace();
            if let (Some(name), Some(host), Some(port), Some(security)) =
                (words.next(), words.next(), words.next(), words.next())
            {
                table.services.insert(name, [host, port, security]);
            }
        }
        table.index();
        table
    }

    fn form_line(&mut self, line: &'static str) {
        let Some((form, before)) = self.forms.split_last_mut() else {
            return;
        };
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let words = || rest.split_whitespace();
        match first {
            "read:" => form.kinds = words().flat_map(kinds).copied().collect(),
            "quotes:" => form.quotes = rest.trim(),
            "client:" => form.client = Some(rest.trim()),
            "sign:" => form.signs.extend(words().map(normalised)),
            "says:" => form.says.extend(words()),
            "needs:" => form.needs = true,
            "carried:" => form.carried = true,
            "unless:" => form.unless = words().filter_map(meaning).collect(),
            "login:" => form.login = Some(rest.trim()),
            "schemes:" => form.schemes = words().filter_map(meaning).collect(),
            "like:" => {
                let others = words().filter_map(|id| before.iter().find(|form| form.id == id));
                form.rows.extend(others.flat_map(|form| form.rows.clone()));
                for row in &mut form.rows {
                    row.like = true;
                }
            }
            "in:" => form.within = words().collect(),
            _ => form.row(first, rest),
        }
    }

    fn index(&mut self) {
        let mut names = BTreeMap::new();
        for row in self.forms.iter().flat_map(|form| &form.rows) {
            let last = row.pattern.rsplit('.').next().unwrap_or_default();
            *names.entry(last.to_owned()).or_insert(false) |= row.loose;
        }
        for name in names.keys() {
            self.lengths[usize::from(name.as_bytes()[0])] |= 1 << name.len().min(63);
        }
        self.names = names;
    }

    /// Whether a name's last part is in some row.
    pub(super) fn knows(&self, name: &str, suffix: &str) -> bool {
        let last = name.rsplit('.').next().unwrap_or_default();
        if last.is_empty() || last.len() > 60 {
            return false;
        }
        if last.starts_with('-') {
            return self.names.contains_key(last);
        }
        // Most names of most texts are no one's, and there may be very many.
        let first = usize::from(last.as_bytes()[0].to_ascii_lowercase());
        let upto = (1_u64 << (last.len() + suffix.len() + 1).min(63)) - 1;
        let signs = last.bytes().any(|b| matches!(b, b'_' | b'-' | b'$' | b'@'));
        if !signs && self.lengths[first] & upto == 0 {
            return false;
        }
        let mut word = String::with_capacity(64);
        normal(last, &mut word);
        word.push_str(suffix);
        if self.has(&word).is_some() {
            return true;
        }
        suffix.is_empty()
            && parts(last).any(|part| {
                word.clear();
                normal(part, &mut word);
                self.has(&word) == Some(true)
            })
    }

    fn has(&self, word: &str) -> Option<bool> {
        let first = *word.as_bytes().first()?;
        if self.lengths[usize::from(first)] & (1 << word.len().min(63)) == 0 {
            return None;
        }
        self.names.get(word).copied()
    }

    pub(super) fn gives(&self, function: &str) -> bool {
        self.gives.contains(&normalised(function))
    }

    pub(super) fn quotes(&self, name: &str) -> Option<&Quotes> {
        self.quotes.get(name)
    }

    pub(super) fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// Host, port and encryption of a service.
    pub(super) fn service(&self, name: &str) -> Option<&[&'static str; 3]> {
        let name: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        self.services.get(name.as_str())
    }
}

impl Form {
    /// Takes a row, below each name that rows stand in.
    fn row(&mut self, name: &'static str, rest: &'static str) {
        let Some(row) = row(name, rest, &self.kinds) else {
            return;
        };
        let mut rows = Vec::new();
        for within in &self.within {
            let (whole, scope) = match *within {
                "^" => (true, ""),
                scope => (false, scope),
            };
            let dot = if whole { "" } else { "." };
            rows.push(Row {
                pattern: [scope, dot, &row.pattern].concat(),
                whole,
                ..row.clone()
            });
        }
        if self.within.is_empty() {
            rows.push(row);
        }
        for row in rows {
            self.rows
                .retain(|old| !old.like || old.pattern != row.pattern);
            self.rows.push(row);
        }
    }
}

impl Row {
    /// Whether a path, and the name at its end as it is written, is that of the row.
    pub(super) fn is(&self, path: &str, name: &str) -> bool {
        if self.loose {
            let last = name.rsplit('.').next().unwrap_or_default();
            let mut word = String::new();
            return parts(last).chain([last]).any(|part| {
                word.clear();
                normal(part, &mut word);
                word == self.pattern
            });
        }
        match path.strip_suffix(self.pattern.as_str()) {
            Some("") => true,
            Some(before) => !self.whole && before.ends_with('.'),
            None => false,
        }
    }
}

/// The ends of a name, behind each sign between its words.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    let signs = name.match_indices(['_', '-']);
    signs.map(|(at, _)| &name[at + 1..])
}

/// Small letters, without the signs between words.
pub(super) fn normal(name: &str, to: &mut String) {
    let kept = name.chars().filter(|c| !matches!(c, '_' | '-' | '$' | '@'));
    to.extend(kept.map(|c| c.to_ascii_lowercase()));
}

pub(super) fn normalised(name: &str) -> String {
    let mut word = String::new();
    normal(name, &mut word);
    word
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn section(line: &'static str) -> Option<&'static str> {
    line.strip_prefix('[')?.strip_suffix(']')
}

fn kinds(word: &str) -> &'static [Kind] {
    match word {
        "lines" => &[Kind::Line],
        "words" => &[Kind::Words],
        "yaml" => &[Kind::Yaml],
        "given" => &[Kind::Given],
        "code" => &[Kind::Code],
        "tags" => &[Kind::Tag],
        "options" => &[Kind::Option],
        _ => &[],
    }
}

fn row(name: &'static str, rest: &'static str, kinds: &[Kind]) -> Option<Row> {
    let mut words = rest.split_whitespace();
    let target = target(words.next()?)?;
    let (whole, name) = match name.strip_prefix('^') {
        Some(name) => (true, name),
        None => (false, name),
    };
    let (loose, name) = match name.strip_prefix('*') {
        Some(name) => (true, name),
        None => (false, name),
    };
    let pattern = if kinds.contains(&Kind::Option) {
        name.to_owned()
    } else {
        normalised(name)
    };
    Some(Row {
        pattern,
        loose,
        whole,
        target,
        meanings: words.filter_map(meaning).collect(),
        like: false,
    })
}

fn target(word: &str) -> Option<Target> {
    let (side, rest) = match word.strip_prefix("incoming.") {
        Some(rest) => (Side::Incoming, rest),
        None => (
            Side::Outgoing,
            word.strip_prefix("outgoing.").unwrap_or(word),
        ),
    };
    Some(match rest {
        "password" => Target::Password(side),
        "secret" => Target::Secret,
        "host-port" => Target::HostPort(side),
        "url" => Target::Url,
        "login" => Target::Login(side),
        "map" => Target::Map(side),
        "method" => Target::Method(side),
        "service" => Target::Service,
        "from-name" => Target::FromName,
        "from-domain" => Target::FromDomain,
        "server" => Target::Server,
        "unclear" => Target::Unclear,
        "-" => Target::Nothing,
        _ => Target::Field(Field::from_path(word)?),
    })
}

/// `word=meaning`, `word@port=meaning`; `!` behind it for what outweighs all, `?` for what all outweigh.
fn meaning(text: &'static str) -> Option<Meaning> {
    let (word, means) = text.split_once('=')?;
    let (word, port) = match word.split_once('@') {
        Some((word, port)) => (word, Some(port)),
        None => (word, None),
    };
    Some(Meaning {
        word,
        port,
        means: means.trim_end_matches(['!', '?']),
        always: means.ends_with('!'),
        weak: means.ends_with('?'),
    })
}

fn quotes() -> BTreeMap<&'static str, Quotes> {
    let mut all: BTreeMap<&'static str, Quotes> = BTreeMap::new();
    let mut name = "";
    for line in lines(QUOTES) {
        if let Some(id) = section(line) {
            name = id;
            continue;
        }
        let quotes = all.entry(name).or_default();
        let mut words = line.split_whitespace();
        match (words.next(), words.next(), words.next()) {
            (Some("marks:"), Some(marks), _) => quotes.marks = marks,
            (Some("comments:"), Some(marks), _) => quotes.comments = marks,
            (Some("doubles:"), Some(signs), _) => quotes.doubles = signs,
            (Some(place), Some(mark), Some(effect)) => {
                if let Some(effect) = Effect::named(effect) {
                    quotes.rows.push(Mark {
                        place,
                        sign: mark,
                        effect,
                        before: words.next().unwrap_or_default(),
                    });
                }
            }
            _ => {}
        }
    }
    all
}
