//! Pairs into settings, by the rows of a form.

use std::collections::BTreeMap;

use super::pair::{Kind, Pair, Value, is_secret};
use super::servers::{Hit, Server, servers};
use super::table::{Form, Quotes, Row, Table, Target};
use super::value::{Plain, plain};
use super::words::{address, said};
use crate::import::Import;
use crate::vocab::{Field, Side};

/// A form's reading of a text, with what it must not say.
pub(super) struct Reading<'a> {
    pub(super) import: Import,
    /// Each secret, as it is written and as it is read.
    pub(super) secrets: Vec<String>,
    /// Where settings stand in the text, and where secrets begin.
    pub(super) places: Vec<(usize, usize)>,
    pub(super) lines: Vec<usize>,
    pub(super) form: &'static Form,
    table: &'static Table,
    pub(super) quotes: &'static Quotes,
    variables: &'a BTreeMap<&'a str, Value<'a>>,
    /// Where secrets stand that were counted.
    pub(super) counted: Vec<*const u8>,
    pub(super) login: Login,
    /// The encryption of the service that is named.
    pub(super) service: Option<&'static str>,
}

/// What was seen of a login.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Login {
    Unseen,
    /// Its names stand there with nothing behind them.
    Empty,
    Seen,
}

/// What a secret is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Password,
    /// Another one that the form knows.
    Named,
    /// One that only its name tells.
    Other,
}

/// Reads pairs of one kind by one form.
pub(super) fn fill<'a>(
    table: &'static Table,
    form: &'static Form,
    quotes: &'static Quotes,
    pairs: &[&Pair<'a>],
    variables: &'a BTreeMap<&'a str, Value<'a>>,
    text: &str,
) -> Option<Reading<'a>> {
    let (servers, mut certain) = servers(form, pairs);
    if servers.iter().all(|server| server.hits.is_empty()) {
        return None;
    }
    certain |= form.says.iter().any(|word| text.contains(word));
    if !certain && form.needs {
        return None;
    }
    let mut import = Import::of(form.id);
    import.certain = certain;
    let mut reading = Reading {
        import,
        secrets: Vec::new(),
        places: Vec::new(),
        lines: Vec::new(),
        form,
        table,
        quotes,
        variables,
        counted: Vec::new(),
        login: Login::Unseen,
        service: None,
    };
    reading.servers(&servers);
    let settings = &reading.import.settings;
    if settings.outgoing.is_none() && settings.incoming.is_none() {
        return None;
    }
    if let Some(client) = form.client {
        reading.import.settings.client = Some(client.to_owned());
    }
    reading.rest(pairs);
    Some(reading)
}

impl<'a> Reading<'a> {
    fn servers(&mut self, servers: &[Server<'_, 'a>]) {
        let first = servers.iter().position(Server::has_host).unwrap_or(0);
        for (n, server) in servers.iter().enumerate() {
            if n == first {
                self.server(server);
                continue;
            }
            if server.has_host() {
                let name = if server.name.is_empty() {
                    server.hits[0].1.name
                } else {
                    server.name
                };
                self.import.note(name);
            }
            for (row, pair) in &server.hits {
                self.places.push((pair.at, pair.end));
                if matches!(
                    row.target,
                    Target::Password(_)
                        | Target::Secret
                        | Target::Login(_)
                        | Target::Map(_)
                        | Target::Url
                ) {
                    self.secret(pair, Use::Other);
                }
            }
        }
    }

    /// The first server: of each row its last pair.
    fn server(&mut self, server: &Server<'_, 'a>) {
        let mut last: BTreeMap<(&str, bool), usize> = BTreeMap::new();
        for (n, (row, pair)) in server.hits.iter().enumerate() {
            self.places.push((pair.at, pair.end));
            let security = matches!(row.target, Target::Field(Field::Security(_)));
            last.insert((&row.pattern, security), n);
        }
        let hits: Vec<Hit> = server
            .hits
            .iter()
            .enumerate()
            .filter(|(n, (row, _))| {
                let security = matches!(row.target, Target::Field(Field::Security(_)));
                last.get(&(row.pattern.as_str(), security)) == Some(n)
            })
            .map(|(_, hit)| *hit)
            .collect();
        for (row, pair) in &hits {
            self.take(row, pair);
        }
        self.sender(&hits);
        for side in [Side::Outgoing, Side::Incoming] {
            self.security(side, &hits);
        }
        self.account();
    }

    /// A pair's value; nothing where only running the program tells it, which is noted.
    pub(super) fn text(&mut self, row: &Row, pair: &Pair<'a>) -> Option<String> {
        let switch = !row.meanings.is_empty() || is_way(row.target);
        if matches!(pair.value, Value::Said) {
            return switch.then(|| "yes".to_owned());
        }
        let value = self.resolved(pair.value, switch);
        let settled = plain(value, self.quotes).and_then(Plain::settled);
        let named = |plain: &Plain| plain.is_name() && self.table.knows(plain.written, "");
        let text = settled.filter(|plain| !plain.runs() && !named(plain));
        if text.is_none() {
            self.import.note(pair.name);
        }
        text.map(|plain| plain.text(self.quotes))
    }

    /// A name of code that was given a value, as that value. Other words stand for what is elsewhere.
    pub(super) fn resolved(&self, value: Value<'a>, word: bool) -> Value<'a> {
        let Value::Word(name) = value else {
            return value;
        };
        if let Some(known) = self.variables.get(name) {
            return *known;
        }
        // PowerShell's own.
        if let "$true" | "$false" = name {
            return Value::Word(&name[1..]);
        }
        let number = name.bytes().all(|b| b.is_ascii_digit());
        let nothing = matches!(
            name,
            "null" | "None" | "nil" | "NULL" | "undefined" | "false" | "False"
        );
        match () {
            () if nothing && !word => Value::Quoted("", '"'),
            () if number || word || name.starts_with('"') => value,
            () => Value::Elsewhere,
        }
    }

    fn take(&mut self, row: &'static Row, pair: &Pair<'a>) {
        match row.target {
            Target::Nothing
            | Target::Server
            | Target::FromName
            | Target::FromDomain
            | Target::Field(Field::Security(_)) => {}
            Target::Unclear => {
                let all = row.meanings.is_empty();
                let text = self.text(row, pair).filter(|_| !all);
                if all || text.is_some_and(|text| said(&row.meanings, &text, None).is_some()) {
                    self.import.note(pair.name);
                }
            }
            Target::Map(side) => self.map(side, pair),
            Target::Password(_) => {
                if row.target == Target::Password(Side::Outgoing) {
                    self.seen(pair.value);
                }
                self.secret(pair, Use::Password);
            }
            Target::Secret => self.secret(pair, Use::Named),
            Target::Login(side) => self.login(side, pair),
            Target::Url => self.url(pair),
            _ => {
                if row.target == Target::Field(Field::Username(Side::Outgoing)) {
                    self.seen(pair.value);
                }
                if let Some(text) = self.text(row, pair) {
                    self.set(row, pair, text.trim());
                }
            }
        }
    }

    /// Sets a field from a value that is known.
    fn set(&mut self, row: &'static Row, pair: &Pair<'a>, text: &str) {
        let text = match row.target {
            Target::HostPort(side) | Target::Field(Field::Host(side)) => {
                self.without_scheme(side, text)
            }
            _ => text,
        };
        let empty = text.is_empty() || matches!(text, "null" | "(null)" | "None" | "nil");
        match row.target {
            Target::HostPort(side) if !empty => {
                if text.contains("://") {
                    return self.address(text, pair.name);
                }
                // Exim writes the colon twice.
                let doubled = text.split_once("::").filter(|(host, port)| {
                    let number = port.bytes().all(|b| b.is_ascii_digit());
                    number && !port.is_empty() && !host.is_empty() && !host.contains(':')
                });
                let (host, port) = match doubled.or(text.rsplit_once(':')) {
                    Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                        (host, port)
                    }
                    _ => (text, ""),
                };
                let host = host
                    .strip_prefix('[')
                    .and_then(|h| h.strip_suffix(']'))
                    .unwrap_or(host);
                // The code of a reply, as in `SMTP (535)`.
                if !host.bytes().all(|b| b.is_ascii_digit()) {
                    self.import.take(Field::Host(side), host, pair.name);
                    self.import.take(Field::Port(side), port, pair.name);
                }
            }
            Target::Method(side) => self.method(side, text, pair.name),
            Target::Service if !empty => match self.table.service(text) {
                Some([host, port, security]) => {
                    self.service = Some(security);
                    let settings = &mut self.import.settings;
                    for (field, value) in [
                        (Field::Host(Side::Outgoing), host),
                        (Field::Port(Side::Outgoing), port),
                    ] {
                        if settings.text(field).is_none() {
                            settings.write(field, Some(value));
                        }
                    }
                }
                None => self.import.note(pair.name),
            },
            Target::Field(field) if !empty => {
                let word = said(&row.meanings, text, None).map(|meaning| meaning.means);
                let text = match field {
                    Field::From | Field::Address => address(text),
                    Field::Host(_) if text.contains("://") && text.contains('@') => {
                        return self.address(text, pair.name);
                    }
                    Field::Auth(_) | Field::Protocol(_) if word.is_none() => {
                        return self.import.note(pair.name);
                    }
                    _ => word.unwrap_or(text),
                };
                self.import.take(field, text, pair.name);
            }
            _ => {}
        }
    }

    /// A host without `ssl://` or its kin, which PHP takes for the encryption.
    fn without_scheme<'t>(&mut self, side: Side, text: &'t str) -> &'t str {
        let Some((scheme, host)) = text.split_once("://") else {
            return text;
        };
        let security = match said(&self.form.schemes, scheme, None) {
            Some(meaning) => meaning.means,
            None if scheme.eq_ignore_ascii_case("ssl") => "tls",
            None if scheme.eq_ignore_ascii_case("tls") => "tls",
            None => return text,
        };
        let field = Field::Security(side);
        self.import.take(field, security, field.name());
        host.trim_end_matches('/')
    }

    /// Names that the form does not know, and secrets under any name.
    fn rest(&mut self, pairs: &[&Pair<'a>]) {
        let own = |pair: &Pair| {
            self.form
                .rows
                .iter()
                .any(|row| row.is(&pair.path, pair.name))
        };
        let known = pairs.iter().filter(|pair| pair.known && pair.id != 0);
        let scopes: Vec<u32> = known.filter(|pair| own(pair)).map(|pair| pair.id).collect();
        let others: Vec<&Pair<'a>> = pairs.iter().filter(|pair| !own(pair)).copied().collect();
        for pair in others.iter().filter(|pair| !pair.path.contains('#')) {
            let inside = match pair.kind {
                Kind::Code | Kind::Tag => is_protection(pair) && scopes.contains(&pair.id),
                _ => scopes.contains(&pair.id) || begins_as_mail(pair.name),
            };
            if is_secret(pair.name) {
                self.secret(pair, Use::Other);
            } else if inside {
                self.import.note(pair.name);
            } else {
                continue;
            }
            self.places.push((pair.at, pair.end));
        }
    }
}

/// Whether a name speaks of encryption and has a value of its own.
fn is_protection(pair: &Pair) -> bool {
    let name = pair.name.to_ascii_lowercase();
    let words = ["tls", "ssl", "secur", "encrypt"];
    words.iter().any(|word| name.contains(word)) && !matches!(pair.value, Value::Elsewhere)
}

fn begins_as_mail(name: &str) -> bool {
    let name = super::table::normalised(name);
    ["smtp", "mail", "email"]
        .iter()
        .any(|word| name.starts_with(word))
}

/// Whether a target takes words of programs, which are never variables.
fn is_way(target: Target) -> bool {
    matches!(target, Target::Method(_))
}
