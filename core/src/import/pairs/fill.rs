//! Pairs into settings, by the rows of a form.

use std::collections::BTreeMap;

use super::pair::{Kind, Pair, Value, is_secret};
use super::table::{Form, Meaning, Quotes, Row, Table, Target};
use super::value::{Plain, plain};
use crate::import::{Import, url};
use crate::vocab::{Field, Side};

/// A form's reading of a text, with what it must not say.
pub(super) struct Reading<'a> {
    pub(super) import: Import,
    /// Each secret, as it is written and as it is read.
    pub(super) secrets: Vec<String>,
    /// Where settings stand in the text, and where secrets begin.
    pub(super) places: Vec<(usize, usize)>,
    pub(super) lines: Vec<usize>,
    form: &'static Form,
    table: &'static Table,
    quotes: &'static Quotes,
    variables: &'a BTreeMap<&'a str, Value<'a>>,
    /// Where secrets stand that were counted.
    counted: Vec<*const u8>,
    login: Login,
    /// The encryption of the service that is named.
    service: Option<&'static str>,
}

/// What was seen of a login.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Login {
    Unseen,
    /// Its names stand there with nothing behind them.
    Empty,
    Seen,
}

/// What a secret is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Password,
    /// Another one that the form knows.
    Named,
    /// One that only its name tells.
    Other,
}

/// A row with the pair that it fits.
type Hit<'p, 'a> = (&'static Row, &'p Pair<'a>);

/// One server's rows.
#[derive(Default)]
struct Server<'p, 'a> {
    name: &'a str,
    hits: Vec<Hit<'p, 'a>>,
}

impl<'a> Server<'_, 'a> {
    fn has_host(&self) -> bool {
        self.hits.iter().any(|(row, _)| names_host(row.target))
    }
}

fn names_host(target: Target) -> bool {
    matches!(target, Target::HostPort(_) | Target::Url | Target::Service)
        || matches!(target, Target::Field(Field::Host(_)))
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
    if reading.import.fields() == 0 {
        return None;
    }
    if let Some(client) = form.client {
        reading.import.settings.client = Some(client.to_owned());
    }
    reading.rest(pairs);
    Some(reading)
}

/// The servers that a text names, in order, and whether a sign of the form was seen.
fn servers<'p, 'a>(form: &'static Form, pairs: &[&'p Pair<'a>]) -> (Vec<Server<'p, 'a>>, bool) {
    let mut servers = vec![Server::default()];
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    let mut certain = false;
    for pair in pairs.iter().filter(|pair| pair.known) {
        let last = pair.path.rsplit('.').next().unwrap_or_default();
        certain |= form.signs.iter().any(|sign| {
            sign == last || sign == &pair.path || pair.path.ends_with(sign.as_str()) && sign.contains('.')
        });
        for row in form.rows.iter().filter(|row| row.is(&pair.path, pair.name)) {
            let current = servers.last_mut().filter(|server| server.has_host());
            if row.target == Target::Server {
                let name = match pair.value {
                    Value::Raw(name) => name,
                    _ => pair.name,
                };
                match current {
                    Some(_) => {
                        servers.push(Server { name, hits: Vec::new() });
                        seen.clear();
                    }
                    None => {
                        if let Some(server) = servers.last_mut() {
                            server.name = name;
                        }
                    }
                }
            } else {
                let of_account = matches!(row.target, Target::Field(Field::From | Field::Hello | Field::Address));
                let before = seen.insert(&row.pattern, pair.id);
                let again = before.is_some_and(|id| id != pair.id && id != 0 && pair.id != 0);
                if again && !of_account && current.is_some() {
                    servers.push(Server { name: pair.scope, hits: Vec::new() });
                    seen.clear();
                    seen.insert(&row.pattern, pair.id);
                }
            }
            if let Some(server) = servers.last_mut() {
                server.hits.push((row, pair));
            }
        }
    }
    (servers, certain)
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
                let name = if server.name.is_empty() { server.hits[0].1.name } else { server.name };
                self.import.note(name);
            }
            for (row, pair) in &server.hits {
                self.places.push((pair.at, pair.end));
                if matches!(row.target, Target::Password(_) | Target::Secret | Target::Login(_) | Target::Url) {
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
    fn text(&mut self, row: &Row, pair: &Pair<'a>) -> Option<String> {
        let switch = !row.meanings.is_empty() || is_way(row.target);
        if matches!(pair.value, Value::Said) {
            return switch.then(|| "yes".to_owned());
        }
        let value = self.resolved(pair.value, switch);
        let settled = plain(value, self.quotes).and_then(Plain::settled);
        let named = |plain: &Plain| plain.is_name() && self.table.knows(plain.written, "");
        match settled.filter(|plain| !plain.runs() && !named(plain)) {
            Some(plain) => Some(plain.text(self.quotes)),
            None => {
                self.import.note(pair.name);
                None
            }
        }
    }

    /// A name of code that was given a value, as that value. Other words stand for what is elsewhere.
    fn resolved(&self, value: Value<'a>, word: bool) -> Value<'a> {
        let Value::Word(name) = value else {
            return value;
        };
        if let Some(known) = self.variables.get(name) {
            return *known;
        }
        let number = name.bytes().all(|b| b.is_ascii_digit());
        let nothing = matches!(name, "null" | "None" | "nil" | "NULL" | "undefined" | "false" | "False");
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
            Target::Unclear => self.import.note(pair.name),
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
        let empty = text.is_empty() || matches!(text, "null" | "(null)" | "None" | "nil");
        match row.target {
            Target::HostPort(side) if !empty => {
                if text.contains("://") {
                    return self.address(text, pair.name);
                }
                let (host, port) = match text.rsplit_once(':') {
                    Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, port),
                    _ => (text, ""),
                };
                let host = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
                self.import.take(Field::Host(side), host, pair.name);
                self.import.take(Field::Port(side), port, pair.name);
            }
            Target::Method(side) => self.method(side, text, pair.name),
            Target::Service if !empty => match self.table.service(text) {
                Some([host, port, security]) => {
                    self.service = Some(security);
                    let settings = &mut self.import.settings;
                    for (field, value) in [(Field::Host(Side::Outgoing), host), (Field::Port(Side::Outgoing), port)] {
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
                    Field::Auth(_) | Field::Protocol(_) if word.is_none() => return self.import.note(pair.name),
                    _ => word.unwrap_or(text),
                };
                self.import.take(field, text, pair.name);
            }
            _ => {}
        }
    }

    /// Whether a login's name or password is there, or its place alone.
    fn seen(&mut self, value: Value<'a>) {
        let value = self.resolved(value, false);
        let empty = plain(value, self.quotes).is_some_and(|plain| {
            let text = plain.written.trim();
            text.is_empty() || matches!(text, "null" | "(null)" | "None" | "nil")
        });
        if !empty {
            self.login = Login::Seen;
        } else if self.login == Login::Unseen {
            self.login = Login::Empty;
        }
    }

    /// Takes what may be known of a secret, and remembers it to keep it out of everything else.
    fn secret(&mut self, pair: &Pair<'a>, for_what: Use) {
        let value = match pair.value {
            Value::Word(_) => self.resolved(pair.value, false),
            value => value,
        };
        let plain = plain(value, self.quotes).and_then(Plain::settled);
        let Some(plain) = plain.filter(|plain| !plain.asks()) else {
            if for_what != Use::Other {
                self.import.note(pair.name);
            }
            return;
        };
        let text = plain.text(self.quotes);
        let before = self.import.secrets;
        let shape = self.import.password;
        self.import.secret(&text);
        if self.import.secrets == before {
            return;
        }
        let place = plain.written.as_ptr();
        if self.counted.contains(&place) {
            self.import.secrets = before;
        }
        self.counted.push(place);
        if for_what == Use::Password {
            self.import.mangles = plain.mangles(self.quotes);
        } else {
            self.import.password = shape;
        }
        self.hide(plain.written);
        self.hide(&text);
        self.lines.push(pair.at);
    }

    fn hide(&mut self, secret: &str) {
        if !secret.is_empty() && !self.secrets.iter().any(|known| known == secret) {
            self.secrets.push(secret.to_owned());
        }
    }

    /// `user:secret`
    fn login(&mut self, side: Side, pair: &Pair<'a>) {
        let Some(plain) = plain(pair.value, self.quotes).and_then(Plain::settled) else {
            return self.import.note(pair.name);
        };
        self.login = Login::Seen;
        let text = plain.text(self.quotes);
        let (user, secret) = text.split_once(':').unwrap_or((&text, ""));
        self.import.take(Field::Username(side), user, pair.name);
        self.import.secret(secret);
        self.import.mangles = plain.mangles(self.quotes);
        self.hide(secret);
        self.lines.push(pair.at);
        if let Some((_, written)) = plain.written.split_once(':') {
            self.hide(written);
        }
    }

    fn url(&mut self, pair: &Pair<'a>) {
        let value = self.resolved(pair.value, false);
        let Some(plain) = plain(value, self.quotes).and_then(Plain::settled) else {
            return self.import.note(pair.name);
        };
        let marks = plain.mangles(self.quotes);
        let text = plain.text(self.quotes);
        let before = self.import.secrets;
        self.address(&text, pair.name);
        if self.import.secrets > before {
            self.import.mangles.extend(marks);
            self.lines.push(pair.at);
            // As it is written, with what the quotes take away.
            self.secrets.extend(url::one(plain.written).into_iter().flat_map(|one| one.secrets));
        }
    }

    /// Takes the address of a server. Where the scheme is that of both ways, other names decide.
    fn address(&mut self, text: &str, name: &str) {
        let Some(found) = url::one(text) else {
            if text.contains("://") {
                self.import.note(name);
            }
            return;
        };
        self.secrets.extend(found.secrets);
        let new = found.import;
        for field in Field::all() {
            if let Some(text) = new.settings.text(field) {
                self.import.settings.write(field, Some(&text));
            }
        }
        for side in [Side::Outgoing, Side::Incoming] {
            if new.settings.text(Field::Username(side)).is_some() {
                self.login = Login::Seen;
            }
        }
        for name in &new.unread {
            self.import.note(name);
        }
        if new.secrets > 0 {
            self.import.secrets += new.secrets;
            self.import.password = new.password;
            self.import.mangles = new.mangles;
        }
    }

    /// A way to log in: a switch, a mechanism, or a word for one.
    fn method(&mut self, side: Side, text: &str, name: &str) {
        const MECHANISMS: [(&str, &str); 14] = [
            ("PLAIN", "password"),
            ("LOGIN", "password"),
            ("CRAM-MD5", "encrypted-password"),
            ("DIGEST-MD5", "encrypted-password"),
            ("SCRAM-SHA-1", "encrypted-password"),
            ("SCRAM-SHA-256", "encrypted-password"),
            ("XOAUTH2", "oauth2"),
            ("OAUTHBEARER", "oauth2"),
            ("NTLM", "ntlm"),
            ("GSSAPI", "kerberos"),
            ("EXTERNAL", "client-certificate"),
            ("OAUTH2", "oauth2"),
            ("OAUTH", "oauth2"),
            ("BASIC", "password"),
        ];
        let last = text.rsplit(['.', ':', '>']).next().unwrap_or(text);
        let word = last.trim_matches(['\'', '"']).to_ascii_uppercase().replace('_', "-");
        let word = word.strip_prefix("AUTH").map_or(word.as_str(), |rest| rest.trim_start_matches('-'));
        let word = match word {
            "CRAMMD5" => "CRAM-MD5",
            word => word,
        };
        if yes(text) {
            self.import.take(Field::Auth(side), "password", name);
        } else if text.is_empty() {
        } else if no(text) {
            self.import.take(Field::Auth(side), "none", name);
        } else if let Some((mechanism, auth)) = MECHANISMS.iter().find(|(known, _)| *known == word) {
            self.import.take(Field::Auth(side), auth, name);
            if !matches!(*mechanism, "OAUTH2" | "OAUTH" | "BASIC") {
                self.import.take(Field::Mechanism(side), mechanism, name);
            }
        } else {
            self.import.note(name);
        }
    }

    /// The sender's address out of its two parts.
    fn sender(&mut self, hits: &[Hit<'_, 'a>]) {
        let of = |target| hits.iter().find(|(row, _)| row.target == target).copied();
        let Some((row, pair)) = of(Target::FromName) else {
            return;
        };
        let Some(name) = self.text(row, pair).filter(|name| !name.is_empty()) else {
            return;
        };
        if name.contains('@') {
            return self.import.take(Field::From, address(&name), pair.name);
        }
        let Some((row, pair)) = of(Target::FromDomain) else {
            return;
        };
        if let Some(domain) = self.text(row, pair).filter(|domain| !domain.is_empty()) {
            let address = [&name, "@", domain.trim_start_matches('@')].concat();
            self.import.take(Field::From, &address, pair.name);
        }
    }

    /// The encryption, when the port is known: of several switches the one that says most.
    fn security(&mut self, side: Side, hits: &[Hit<'_, 'a>]) {
        let of_side = |row: &Row| row.target == Target::Field(Field::Security(side));
        let port = self.import.settings.text(Field::Port(side));
        let mut best: Option<(u8, &str)> = None;
        for (row, pair) in hits.iter().filter(|(row, _)| of_side(row)) {
            let Some(text) = self.text(row, pair) else {
                continue;
            };
            match said(&row.meanings, text.trim(), port.as_deref()) {
                Some(meaning) if meaning.means.is_empty() => {}
                Some(meaning) => {
                    let rank = rank(meaning);
                    if best.is_none_or(|(least, _)| rank >= least) {
                        best = Some((rank, meaning.means));
                    }
                }
                None => self.import.note(pair.name),
            }
        }
        let field = Field::Security(side);
        let addressed = self.import.settings.text(field);
        if addressed.as_deref() == Some("tls") && best.is_none_or(|(rank, _)| rank < ALWAYS) {
            return;
        }
        if let Some((_, word)) = best {
            self.import.take(field, word, field.name());
        } else if side == Side::Outgoing && addressed.as_deref().is_none_or(|word| word == "auto") {
            self.unless(port.as_deref());
        }
    }

    /// What the form does where no encryption is named.
    fn unless(&mut self, port: Option<&str>) {
        let service = self.import.settings.outgoing.as_ref();
        if service.is_none_or(|service| service.host.is_none()) {
            return;
        }
        let usual = said(&self.form.unless, "", port).map(|meaning| meaning.means);
        if let Some(word) = self.service.or(usual) {
            let field = Field::Security(Side::Outgoing);
            self.import.take(field, word, field.name());
        }
    }

    /// What follows from what was found: the protocol, and whether there is a login.
    fn account(&mut self) {
        let settings = &mut self.import.settings;
        if let Some(outgoing) = &mut settings.outgoing {
            if outgoing.protocol.is_none() {
                settings.write(Field::Protocol(Side::Outgoing), Some("smtp"));
            }
        }
        let auth = Field::Auth(Side::Outgoing);
        if settings.text(auth).is_none() && settings.outgoing.is_some() {
            match self.login {
                Login::Seen => settings.write(auth, Some("password")),
                Login::Empty => settings.write(auth, Some("none")),
                Login::Unseen => true,
            };
        }
        if let Some(incoming) = &mut settings.incoming {
            if incoming.protocol.is_none() {
                settings.write(Field::Protocol(Side::Incoming), Some("imap"));
            }
            let named = settings.text(Field::Username(Side::Incoming)).is_some();
            if named && settings.text(Field::Auth(Side::Incoming)).is_none() {
                settings.write(Field::Auth(Side::Incoming), Some("password"));
            }
        }
    }

    /// A pair of another kind: a secret is one wherever it stands.
    pub(super) fn other(&mut self, pair: &Pair<'a>) {
        if !is_secret(pair.name) || self.places.iter().any(|place| place.0 <= pair.at && pair.at < place.1) {
            return;
        }
        let Some(plain) = plain(pair.value, self.quotes).and_then(Plain::settled) else {
            return;
        };
        if plain.written.is_empty() || plain.written.contains(' ') {
            return;
        }
        let text = plain.text(self.quotes);
        self.hide(plain.written);
        self.hide(&text);
        self.places.push((pair.at, pair.end));
    }

    /// Names that the form does not know, and secrets under any name.
    fn rest(&mut self, pairs: &[&Pair<'a>]) {
        let own = |pair: &Pair| self.form.rows.iter().any(|row| row.is(&pair.path, pair.name));
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
    ["smtp", "mail", "email"].iter().any(|word| name.starts_with(word))
}

/// Whether a target takes words of programs, which are never variables.
fn is_way(target: Target) -> bool {
    matches!(target, Target::Method(_))
}

const ALWAYS: u8 = 6;

/// How much a word for an encryption weighs beside others.
fn rank(meaning: &Meaning) -> u8 {
    match meaning.means {
        _ if meaning.always => ALWAYS,
        _ if meaning.weak => 1,
        "tls" => 5,
        "starttls" => 4,
        "none" => 3,
        _ => 2,
    }
}

/// What a word means: as it is, as a switch, or as anything.
fn said<'m>(meanings: &'m [Meaning], text: &str, port: Option<&str>) -> Option<&'m Meaning> {
    let last = text.rsplit(['.', ':', '>']).next().unwrap_or(text);
    let plain = |text: &str| super::table::normalised(text);
    let words = [plain(text), plain(last)];
    let fits = |meaning: &Meaning| match meaning.word {
        "yes" => yes(text),
        "no" => no(text),
        "*" => true,
        word => words.iter().any(|said| *said == plain(word)),
    };
    let special = |meaning: &Meaning| !matches!(meaning.word, "yes" | "no" | "*");
    let ported = |meaning: &Meaning| meaning.port.is_none_or(|one| Some(one) == port);
    let all = || meanings.iter().filter(|meaning| fits(meaning) && ported(meaning));
    all()
        .filter(|m| special(m))
        .max_by_key(|m| m.port.is_some())
        .or_else(|| all().find(|m| m.word != "*" && m.port.is_some()))
        .or_else(|| all().find(|m| m.word != "*"))
        .or_else(|| all().find(|m| m.port.is_some()))
        .or_else(|| all().next())
}

fn yes(text: &str) -> bool {
    let words = ["true", "yes", "on", "1", "y", "enable", "enabled", "t"];
    words.iter().any(|word| word.eq_ignore_ascii_case(text.trim_matches(['\'', '"'])))
}

fn no(text: &str) -> bool {
    let words = ["", "false", "no", "off", "0", "n", "null", "none", "nil", "disable", "disabled", "f", "undefined"];
    words.iter().any(|word| word.eq_ignore_ascii_case(text.trim_matches(['\'', '"'])))
}

/// The address of `Name <address>`.
fn address(text: &str) -> &str {
    let inner = text.rsplit_once('<').and_then(|(_, behind)| behind.split_once('>'));
    inner.map_or(text, |(address, _)| address).trim()
}
