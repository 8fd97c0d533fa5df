//! What was found on a screen, put together: which server a setting belongs to, and what the port decides.

use super::label::{self, Label};
use super::line::Line;
use super::value::{self, Found};
use super::words::{Kind, Place, Secure};
use crate::import::Import;
use crate::import::autodiscover::begins_in_clear;
use crate::import::rest::Secrets;
use crate::vocab::{Field, Protocol, Side};

/// One server; what came first counts.
#[derive(Default)]
struct Server {
    protocol: Option<Protocol>,
    host: Option<String>,
    port: Option<String>,
    /// With how it was said: a label of its own outweighs words behind a port.
    secure: Option<(Secure, bool)>,
    auth: Option<&'static str>,
    username: Option<String>,
}

impl Server {
    fn is_there(&self) -> bool {
        self.host.is_some() || self.port.is_some()
    }

    fn fields(&self) -> usize {
        usize::from(self.host.is_some())
            + usize::from(self.port.is_some())
            + usize::from(self.secure.is_some())
            + usize::from(self.auth.is_some())
            + usize::from(self.username.is_some())
    }

    fn secure(&mut self, secure: Secure, strong: bool) {
        if self.secure.is_none_or(|(_, before)| strong && !before) {
            self.secure = Some((secure, strong));
        }
    }
}

/// The account that grows line by line.
#[derive(Default)]
pub(super) struct Account {
    outgoing: Server,
    incoming: Server,
    address: Option<String>,
    from: Option<String>,
    hello: Option<String>,
    /// The part of the screen that was entered last.
    place: Option<Place>,
    /// What came before any part was entered.
    early: Vec<(Label, String)>,
    /// A user name that no part claims, and whether there was another.
    username: Option<String>,
    usernames: usize,
    protocol: Option<Protocol>,
    pub(super) import: Import,
    pub(super) secrets: Secrets,
}

impl Account {
    /// Enters a part of the screen.
    pub(super) fn enter(&mut self, place: Place) {
        if place.side.is_some() {
            self.place = Some(place);
        }
    }

    /// Keeps a password out that stands in a line that is none of the settings.
    pub(super) fn hide(&mut self, line: &str) {
        if let Some(secret) = label::hidden(&Line::of(line)) {
            self.secrets.take(&mut self.import, secret);
        }
    }

    /// Takes what stands behind a label. False where it could not be read.
    pub(super) fn take(&mut self, label: Label, name: &str, text: &str) -> bool {
        let read = self.read(label, text);
        if !read {
            self.import
                .note(name.trim_matches(|c: char| !c.is_alphanumeric()));
        }
        read
    }

    fn read(&mut self, label: Label, text: &str) -> bool {
        if !label.place.both {
            self.enter(label.place);
        }
        let found = value::scan(text);
        match label.kind {
            None | Some(Kind::Other | Kind::Error | Kind::Name | Kind::Mail) => true,
            Some(Kind::Password) => {
                self.secret(text);
                true
            }
            Some(Kind::Login) => self.login(label, text),
            Some(Kind::Address) => Self::first(&mut self.address, address(text)),
            Some(Kind::From) => Self::first(&mut self.from, address(text)),
            Some(Kind::Hello) => Self::first(&mut self.hello, value::single(text)),
            Some(Kind::Protocol) => self.protocol(label, &found),
            Some(Kind::Username) => self.username(label, text),
            Some(Kind::Server | Kind::Host) if found.host.is_none() => {
                self.without_name(label, text, &found)
            }
            Some(Kind::Port) => {
                // A number behind that label is a port, whichever it is; a name is not what it asks for.
                let port = Found {
                    port: found.number.clone(),
                    host: None,
                    ..found
                };
                self.server(label, text, &port)
            }
            Some(_) => self.server(label, text, &found),
        }
    }

    fn secret(&mut self, text: &str) {
        let secret = text.trim().trim_start_matches("**").trim();
        let secret = secret.trim_matches(['`', '"']);
        if !value::is_description(secret) {
            self.secrets.take(&mut self.import, secret);
        }
    }

    /// `anna / secret`
    fn login(&mut self, label: Label, text: &str) -> bool {
        if value::is_description(text) {
            return true;
        }
        let between = |c: char| c.is_whitespace() || "/,;|:".contains(c);
        let (username, secret) = text.trim().split_once(between).unwrap_or((text, ""));
        self.secret(secret.trim_matches(between));
        self.username(label, username)
    }

    fn first(place: &mut Option<String>, value: Option<&str>) -> bool {
        if place.is_none() {
            *place = value.map(str::to_owned);
        }
        value.is_some()
    }

    fn protocol(&mut self, label: Label, found: &Found) -> bool {
        if found.host.is_some() {
            return self.server(label, "", found);
        }
        let [protocol] = found.protocols.as_slice() else {
            return found.protocols.len() > 1;
        };
        if *protocol != Protocol::Smtp {
            self.protocol = self.protocol.or(Some(*protocol));
        }
        self.enter(of_protocol(*protocol));
        // The kind of account may stand below its server.
        for (label, text) in std::mem::take(&mut self.early) {
            self.read(label, &text);
        }
        true
    }

    fn username(&mut self, label: Label, text: &str) -> bool {
        let Some(username) = value::single(text) else {
            return false;
        };
        self.usernames += 1;
        if label.place.side.is_none() {
            self.username = Some(username.to_owned());
            if label.place.both || self.place.is_none() {
                return true;
            }
        }
        if let Some(server) = self.target(label.place) {
            server.username.get_or_insert_with(|| username.to_owned());
        }
        true
    }

    /// Behind a server's label stands no name with dots: a port, a short name, or nothing that can be read.
    fn without_name(&mut self, label: Label, text: &str, found: &Found) -> bool {
        let placed = label.place.side.is_some();
        if placed && found.port.is_some() && found.strange == 0 {
            return self.server(label, text, found);
        }
        let short = value::single(text).filter(|name| {
            name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && found.port.is_none()
        });
        match short {
            Some(name) if found.strange == 1 => {
                let named = Found {
                    host: Some(name.to_owned()),
                    ..Found::default()
                };
                self.server(label, text, &named)
            }
            _ => false,
        }
    }

    /// Takes what belongs to one server.
    fn server(&mut self, label: Label, text: &str, found: &Found) -> bool {
        if label.kind == Some(Kind::Port)
            && label.place.side.is_none()
            && !found.protocols.is_empty()
        {
            return self.ports(text);
        }
        let place = label.place;
        if place.side.is_none() && self.place.is_none() {
            let Some(side) = guess(found) else {
                self.early.push((label, text.to_owned()));
                return true;
            };
            self.guessed(side);
        }
        let Some(server) = self.target(place) else {
            // Another protocol for receiving than the one that counts.
            return true;
        };
        put(server, label, found)
    }

    /// Ports of several protocols: `993 (IMAP), 587 (SMTP)`.
    fn ports(&mut self, text: &str) -> bool {
        let mut port: Option<&str> = None;
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if word.parse::<u16>().is_ok() {
                port = Some(word);
            }
            let protocol = value::scan(word).protocols.first().copied();
            if let (Some(number), Some(protocol)) = (port, protocol) {
                if let Some(server) = self.target(of_protocol(protocol)) {
                    server.port.get_or_insert_with(|| number.to_owned());
                }
                port = None;
            }
        }
        true
    }

    /// Takes a line that has no colon.
    pub(super) fn bare(&mut self, label: Label, text: &str, found: &Found) {
        self.enter(label.place);
        if let Some(address) = &found.address {
            match label.kind {
                Some(Kind::Address) => drop(Self::first(&mut self.address, Some(address))),
                Some(Kind::Username) => drop(self.username(label, address)),
                _ => {}
            }
        }
        self.server(label, text, found);
    }

    /// A part that its server's name or port tells.
    fn guessed(&mut self, side: Side) {
        self.place = Some(Place {
            side: Some(side),
            ..Place::default()
        });
        for (label, text) in std::mem::take(&mut self.early) {
            self.read(label, &text);
        }
    }

    /// The server that a label's place names, or the part of the screen.
    fn target(&mut self, place: Place) -> Option<&mut Server> {
        let place = if place.side.is_some() {
            place
        } else {
            self.place.unwrap_or_default()
        };
        if place.side? == Side::Outgoing {
            return Some(&mut self.outgoing);
        }
        let protocol = place.protocol;
        match (self.incoming.protocol, protocol) {
            (Some(one), Some(other)) if one != other => return None,
            (None, Some(_)) => self.incoming.protocol = protocol,
            _ => {}
        }
        Some(&mut self.incoming)
    }

    /// The import, where enough was found to call it settings.
    pub(super) fn finish(mut self) -> Option<(Import, Secrets)> {
        // A name alone may be any server's.
        let only_names = |early: &[(Label, String)]| {
            let name = |label: &Label| matches!(label.kind, Some(Kind::Server | Kind::Host));
            early.iter().all(|(label, _)| name(label))
        };
        match (self.outgoing.is_there(), self.incoming.is_there()) {
            (true, false) => self.guessed(Side::Incoming),
            (false, false) if only_names(&self.early) => self.early.clear(),
            _ => self.guessed(Side::Outgoing),
        }
        if let Some(username) = self.username.take().filter(|_| self.usernames == 1) {
            for server in [&mut self.outgoing, &mut self.incoming] {
                if server.is_there() && server.username.is_none() {
                    server.username = Some(username.clone());
                }
            }
        }
        let fields = self.outgoing.fields() + self.incoming.fields();
        if fields + usize::from(self.address.is_some()) < 2
            || !(self.outgoing.is_there() || self.incoming.is_there())
        {
            return None;
        }
        let mut import = self.import;
        for (field, text) in [
            (Field::Address, &self.address),
            (Field::From, &self.from),
            (Field::Hello, &self.hello),
        ] {
            import.take(field, text.as_deref().unwrap_or_default(), "");
        }
        if self.incoming.fields() > 0 {
            let known = self.incoming.protocol.or(self.protocol);
            self.incoming.protocol = known.or_else(|| receiving(&self.incoming));
        }
        if self.outgoing.fields() > 0 {
            self.outgoing.protocol = Some(Protocol::Smtp);
        }
        write(&mut import, Side::Outgoing, &self.outgoing);
        write(&mut import, Side::Incoming, &self.incoming);
        Some((import, self.secrets))
    }
}

/// Puts what a value says into a server. False where its own setting is not there.
fn put(server: &mut Server, label: Label, found: &Found) -> bool {
    let own = match label.kind {
        Some(Kind::Security) => match (found.secure, found.yes) {
            (Some(secure), _) => Some((secure, true)),
            _ if found.none => Some((Secure::None, true)),
            (None, Some(true)) => Some((ticked(label.secure), true)),
            (None, Some(false)) => Some((Secure::None, false)),
            // `TLS/SSL: Port 995`
            (None, None) if found.port.is_some() && found.strange == 0 => {
                label.secure.map(|secure| (secure, false))
            }
            (None, None) => None,
        },
        Some(Kind::Auth) => {
            let first = found.auth.filter(|_| !found.none_first);
            let auth = first.or(match found.yes {
                _ if found.none => Some("none"),
                Some(true) => Some("password"),
                Some(false) => Some("none"),
                None => None,
            });
            server.auth = server.auth.or(auth);
            return auth.is_some();
        }
        Some(Kind::Spa) => {
            if found.yes == Some(true) {
                server.auth = server.auth.or(Some("ntlm"));
            }
            return found.yes.is_some();
        }
        _ => None,
    };
    if let Some((secure, strong)) = own {
        server.secure(secure, strong);
    } else if label.kind == Some(Kind::Security) {
        return false;
    }
    if let Some(host) = &found.host {
        server.host.get_or_insert_with(|| host.clone());
    }
    if let Some(port) = &found.port {
        let first = server.port.is_none();
        server.port.get_or_insert_with(|| port.clone());
        if let Some(secure) = label
            .secure
            .filter(|_| first && label.kind == Some(Kind::Port))
        {
            server.secure(secure, false);
        }
    }
    if label.kind != Some(Kind::Security)
        && let Some(secure) = found.secure
    {
        server.secure(secure, false);
    }
    if matches!(label.kind, Some(Kind::Server | Kind::Host | Kind::Port)) && found.strange == 0 {
        server.auth = server.auth.or(found.auth);
    }
    match label.kind {
        Some(Kind::Security) => own.is_some(),
        Some(Kind::Port) => found.port.is_some(),
        _ => found.host.is_some() || found.port.is_some(),
    }
}

/// What a box that is ticked means.
fn ticked(named: Option<Secure>) -> Secure {
    match named {
        Some(Secure::Starttls) => Secure::Starttls,
        _ => Secure::ByPort,
    }
}

fn of_protocol(protocol: Protocol) -> Place {
    let side = match protocol {
        Protocol::Smtp => Side::Outgoing,
        Protocol::Imap | Protocol::Pop3 => Side::Incoming,
    };
    Place {
        side: Some(side),
        protocol: Some(protocol),
        both: false,
    }
}

/// Which side a server's name or port tells.
fn guess(found: &Found) -> Option<Side> {
    let host = found
        .host
        .as_deref()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if host.starts_with("smtp") {
        return Some(Side::Outgoing);
    }
    if host.starts_with("imap") || host.starts_with("pop") {
        return Some(Side::Incoming);
    }
    match found.port.as_deref()? {
        "25" | "26" | "465" | "587" | "2525" => Some(Side::Outgoing),
        "110" | "143" | "993" | "995" => Some(Side::Incoming),
        _ => None,
    }
}

/// Which protocol for receiving a server's name or port tells.
fn receiving(server: &Server) -> Option<Protocol> {
    let host = server
        .host
        .as_deref()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match server.port.as_deref() {
        Some("143" | "993") => Some(Protocol::Imap),
        Some("110" | "995") => Some(Protocol::Pop3),
        _ if host.starts_with("imap") => Some(Protocol::Imap),
        _ if host.starts_with("pop") => Some(Protocol::Pop3),
        _ => None,
    }
}

/// The one address that is a value.
fn address(text: &str) -> Option<&str> {
    value::single(text).filter(|text| text.contains('@'))
}

fn write(import: &mut Import, side: Side, server: &Server) {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let protocol = server.protocol.map_or("", Protocol::id);
    let secure = match server.secure.map(|(secure, _)| secure) {
        None => "",
        Some(Secure::None) => "none",
        Some(Secure::Auto) => "auto",
        Some(Secure::ByPort) if begins_in_clear(&text(&server.port)) => "starttls",
        Some(Secure::Starttls) => "starttls",
        Some(Secure::Tls | Secure::ByPort) => "tls",
    };
    import.take(Field::Protocol(side), protocol, "");
    import.take(Field::Host(side), &text(&server.host), "");
    import.take(Field::Port(side), &text(&server.port), "");
    import.take(Field::Security(side), secure, "");
    import.take(Field::Auth(side), server.auth.unwrap_or_default(), "");
    import.take(Field::Username(side), &text(&server.username), "");
}
