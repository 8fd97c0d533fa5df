//! A simulated SMTP server on one connection: it obeys the scenario and speaks from recordings.

use std::collections::BTreeSet;
use std::sync::Arc;

use mailmedic_core::vocab::ClosedHow;

use super::Site;
use super::sasl::Verifier;
use crate::phrasebook::{Phrasebook, Places};
use crate::world::{Certificate, Login, Machine, Port, Refusal, Relay, Senders, Tls, Trouble};

/// The sender on every list of unwanted ones.
const UNWANTED: &str = "alice@lab.test";

/// Longer than what any server here takes unless told otherwise, in bytes; their EHLO lists it.
const MOST: u64 = 60_000_000;

/// What AUTH still waits for (RFC 4954 section 4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Waiting {
    Command,
    Plain,
    User,
    Password(String),
    /// The next word of an exchange.
    Exchange,
    Message,
}

/// One connection, seen from the server.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) machine: Machine,
    rules: Port,
    words: Phrasebook,
    client: &'static str,
    names: Arc<BTreeSet<String>>,
    /// Whether the next bytes must be those of a handshake.
    upgrading: bool,
    tls: bool,
    pub(super) waiting: Waiting,
    hello: String,
    mechanism: String,
    pub(super) exchange: Option<Box<dyn Verifier>>,
    pub(super) user: Option<String>,
    sender: Option<String>,
    recipients: usize,
    heard: Vec<u8>,
    pub(super) said: Vec<u8>,
    ended: Option<ClosedHow>,
}

impl Server {
    /// Takes a connection, with one word too many where the client holds too many of them. `names` are those that exist.
    pub(super) fn new(
        site: &Site,
        rules: Port,
        client: &'static str,
        crowded: bool,
        names: Arc<BTreeSet<String>>,
    ) -> Self {
        let mut server = Self {
            upgrading: rules.tls == Tls::Implicit,
            machine: site.machine.clone(),
            rules,
            words: site.words.clone(),
            client,
            names,
            tls: false,
            waiting: Waiting::Command,
            hello: String::new(),
            mechanism: String::new(),
            exchange: None,
            user: None,
            sender: None,
            recipients: 0,
            heard: Vec::new(),
            said: Vec::new(),
            ended: None,
        };
        if crowded {
            server.reply("too-many-connections", "");
            server.ended = Some(ClosedHow::Closed);
        } else if !server.upgrading {
            server.greet();
        }
        server
    }

    fn greet(&mut self) {
        if self.troubles("(connect)", "") {
            self.ended = Some(ClosedHow::Closed);
        } else {
            self.reply("greeting", "");
        }
    }

    /// The certificate that it shows.
    pub(super) fn certificate(&self) -> &Certificate {
        &self.machine.certificate
    }

    /// A handshake; false where the other side must have taken it for a command.
    pub(super) fn start_tls(&mut self) -> bool {
        if !self.upgrading || self.ended.is_some() {
            return false;
        }
        (self.upgrading, self.tls) = (false, true);
        // RFC 3207 section 4.2: what was said before is forgotten.
        (self.user, self.sender) = (None, None);
        if self.rules.tls == Tls::Implicit {
            self.greet();
        }
        true
    }

    /// Everything said since the last time.
    pub(super) fn say(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.said)
    }

    /// How it ended the connection, if it did.
    pub(super) fn ended(&self) -> Option<ClosedHow> {
        self.ended
    }

    /// Takes bytes and obeys the whole lines among them.
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        if self.upgrading {
            self.take_for_handshake();
            return;
        }
        if self.ended.is_none() {
            self.heard.extend_from_slice(bytes);
        }
        while let Some(end) = self.heard.windows(2).position(|pair| pair == b"\r\n") {
            let line: Vec<u8> = self.heard.drain(..end + 2).take(end).collect();
            let line = String::from_utf8_lossy(&line).into_owned();
            match self.waiting.clone() {
                Waiting::Command => self.command(&line),
                Waiting::Message => {
                    if line == "." {
                        self.waiting = Waiting::Command;
                        self.sender = None;
                        self.reply("data-ok", "");
                    }
                }
                _ if line == "*" => {
                    self.waiting = Waiting::Command;
                    self.reply("auth-aborted", "");
                }
                waiting => self.login(&waiting, &line, "auth-malformed-answer"),
            }
        }
    }

    /// Clear text where a handshake is expected ends as it was recorded.
    fn take_for_handshake(&mut self) {
        let phrase = self.words.phrase("plain-on-tls-port");
        self.ended = match phrase.and_then(|phrase| phrase.turn().ending.as_deref()) {
            Some("reset by the server") => Some(ClosedHow::Reset),
            _ => Some(ClosedHow::Closed),
        };
    }

    pub(super) fn reply(&mut self, event: &str, recipient: &str) {
        let mechanisms = self.machine.mechanisms.join(" ");
        let places = Places {
            host: self.machine.host_name(),
            client: self.client,
            sender: self.sender.as_deref().unwrap_or_default(),
            recipient,
            user: self.user.as_deref().unwrap_or_default(),
            mechanisms: &mechanisms,
            hello: &self.hello,
            mechanism: &self.mechanism,
        };
        let phrase = self
            .words
            .phrase(event)
            .unwrap_or_else(|| panic!("the phrasebook has no {event}"));
        for line in phrase.lines(&places) {
            self.said.extend_from_slice(line.as_bytes());
            self.said.extend_from_slice(b"\r\n");
        }
    }

    /// Whether the software does this at all.
    fn does(&self, event: &str) -> bool {
        self.words.phrase(event).is_some()
    }

    /// Whether the software does this at that command.
    fn does_at(&self, event: &str, verb: &str) -> bool {
        let phrase = self.words.phrase(event);
        phrase.is_some_and(|phrase| phrase.verb() == verb)
    }

    /// The trouble of this port, where it comes at this command.
    fn troubles(&mut self, verb: &str, rest: &str) -> bool {
        let Some(trouble) = self.rules.trouble else {
            return false;
        };
        let event = format!("trouble-{}", trouble.id());
        let sender = path(rest, "FROM:").or(self.sender.as_deref());
        let sender = sender.unwrap_or_default().to_owned();
        let domain = sender.rsplit('@').next().unwrap_or_default();
        let hello = if verb == "EHLO" { rest } else { &self.hello };
        let concerned = match trouble {
            Trouble::HelloNames => !hello.contains('.'),
            Trouble::SenderDomains => !self.names.contains(domain),
            Trouble::SenderList => sender.eq_ignore_ascii_case(UNWANTED),
            Trouble::LoginBackend => self.takes_login(),
            Trouble::Clients
            | Trouble::ClientRate
            | Trouble::Greylist
            | Trouble::TlsSetup
            | Trouble::Tables => true,
        };
        if !concerned || !self.does_at(&event, verb) {
            return false;
        }
        let before = self.sender.replace(sender);
        self.reply(&event, path(rest, "TO:").unwrap_or_default());
        self.sender = before;
        let phrase = self.words.phrase(&event);
        if phrase.is_some_and(|phrase| phrase.turn().ending.is_some()) {
            self.ended = Some(ClosedHow::Closed);
        }
        true
    }

    fn command(&mut self, line: &str) {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let in_clear = self.rules.tls_required && !self.tls;
        let verb = verb.to_ascii_uppercase();
        // A login is judged when all of it is known.
        if verb != "AUTH" && self.troubles(&verb, rest) {
            return;
        }
        match verb.as_str() {
            "QUIT" => {
                self.reply("quit", "");
                self.ended = Some(ClosedHow::Closed);
            }
            // What only a web browser says ends the connection where the software knows it.
            "GET" | "POST" | "CONNECT" if self.does("other-protocol") => {
                self.reply("other-protocol", "");
                self.ended = Some(ClosedHow::Closed);
            }
            "EHLO" | "HELO" => self.hello(&verb, rest),
            "NOOP" => self.reply("noop-ok", ""),
            "STARTTLS" => self.starttls(rest),
            "AUTH" if in_clear && self.does("must-starttls-auth") => {
                self.reply("must-starttls-auth", "");
            }
            "MAIL" if in_clear => self.reply("must-starttls", ""),
            "RCPT" | "RSET" | "DATA" if in_clear && self.does("must-starttls-rest") => {
                self.reply("must-starttls-rest", "");
            }
            "AUTH" => self.auth(rest),
            "MAIL" => self.mail(rest),
            "RCPT" => self.rcpt(rest),
            "RSET" => {
                self.sender = None;
                self.reply("rset-ok", "");
            }
            "DATA" if self.sender.is_none() => self.reply("data-before-rcpt", ""),
            "DATA" if self.recipients == 0 => self.reply("data-no-recipients", ""),
            "DATA" => {
                self.waiting = Waiting::Message;
                self.reply("data-ready", "");
            }
            _ => self.reply("unknown-command", ""),
        }
    }

    fn hello(&mut self, verb: &str, name: &str) {
        self.sender = None;
        if name.is_empty() {
            let kind = if verb == "EHLO" { "ehlo" } else { "hello" };
            return self.reply(&format!("{kind}-syntax"), "");
        }
        name.clone_into(&mut self.hello);
        if verb == "HELO" {
            return self.reply("hello", "");
        }
        let starttls = self.rules.tls == Tls::Starttls && !self.tls;
        let event = match (starttls, self.takes_login()) {
            (true, true) => "ehlo-starttls-auth",
            (true, false) => "ehlo-starttls",
            (false, true) => "ehlo-auth",
            (false, false) => "ehlo",
        };
        // Some list other words inside TLS.
        let inside = format!("{event}-in-tls");
        if self.tls && self.does(&inside) {
            self.reply(&inside, "");
        } else {
            self.reply(event, "");
        }
    }

    fn takes_login(&self) -> bool {
        match self.rules.login {
            Login::Never => false,
            Login::Always => self.tls || !self.rules.tls_required,
            Login::AfterTls => self.tls,
        }
    }

    fn starttls(&mut self, rest: &str) {
        if !rest.is_empty() {
            return self.reply("starttls-syntax", "");
        }
        if self.tls {
            return self.reply("starttls-active", "");
        }
        if self.rules.tls == Tls::None {
            return self.reply("starttls-not-offered", "");
        }
        self.reply("starttls-ready", "");
        self.upgrading = true;
    }

    fn auth(&mut self, rest: &str) {
        let (mechanism, initial) = rest.split_once(' ').unwrap_or((rest, ""));
        let mechanism = mechanism.to_ascii_uppercase();
        self.mechanism.clone_from(&mechanism);
        let event = if !self.takes_login() {
            // Some servers speak otherwise where TLS would make AUTH possible.
            if self.rules.login == Login::Never || !self.does("auth-before-tls") {
                "auth-not-enabled"
            } else {
                "auth-before-tls"
            }
        } else if self.sender.is_some() {
            "auth-in-mail"
        } else if self.user.is_some() {
            "auth-again"
        } else if mechanism.is_empty() {
            "auth-syntax"
        } else if !self.machine.mechanisms.contains(&mechanism) {
            "auth-mechanism-unknown"
        } else {
            match (mechanism.as_str(), initial) {
                ("PLAIN", "") => {
                    self.waiting = Waiting::Plain;
                    "auth-prompt-plain"
                }
                ("PLAIN", initial) => {
                    return self.login(&Waiting::Plain, initial, "auth-malformed");
                }
                ("LOGIN", "") => {
                    self.waiting = Waiting::User;
                    "auth-prompt-user"
                }
                ("LOGIN", initial) => return self.login(&Waiting::User, initial, "auth-malformed"),
                (name, initial) => return self.begin_exchange(name, initial),
            }
        };
        self.reply(event, "");
    }

    /// One line of a login.
    pub(super) fn login(&mut self, waiting: &Waiting, line: &str, malformed: &str) {
        self.waiting = Waiting::Command;
        let bytes = if line == "=" {
            Some(Vec::new())
        } else {
            super::base64::decode(line)
        };
        if let (Waiting::Exchange, Some(said)) = (waiting, &bytes) {
            return self.hear_exchange(said);
        }
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text else {
            return self.reply(malformed, "");
        };
        match waiting {
            // RFC 4616 section 2: authorization identity, NUL, name, NUL, password.
            Waiting::Plain => match text.splitn(3, '\0').collect::<Vec<_>>()[..] {
                [_, name, password] => self.judge(name, password),
                _ => self.reply("auth-failed", ""),
            },
            Waiting::User => {
                self.waiting = Waiting::Password(text);
                self.reply("auth-prompt-password", "");
            }
            Waiting::Password(name) => self.judge(name, &text),
            Waiting::Command | Waiting::Exchange | Waiting::Message => {}
        }
    }

    fn judge(&mut self, name: &str, password: &str) {
        let right = self
            .machine
            .accounts
            .get(name)
            .is_some_and(|known| known == password);
        if self.troubles("AUTH", "") {
            return;
        }
        self.user = right.then(|| name.to_owned());
        self.reply(if right { "auth-ok" } else { "auth-failed" }, "");
    }

    fn mail(&mut self, rest: &str) {
        let event = match path(rest, "FROM:") {
            _ if self.hello.is_empty() && self.does("mail-before-hello") => "mail-before-hello",
            _ if self.sender.is_some() => "mail-nested",
            None => "mail-syntax",
            Some(_) if size(rest) > MOST => "mail-too-big",
            Some(sender) => {
                self.sender = Some(sender.to_owned());
                self.recipients = 0;
                self.refusal(sender, false)
                    .filter(|event| self.does_at(event, "MAIL"))
                    .unwrap_or("mail-ok")
            }
        };
        let recorded = self.sender.clone();
        self.reply(event, "");
        self.sender = recorded.filter(|_| event == "mail-ok" || event == "mail-nested");
    }

    fn rcpt(&mut self, rest: &str) {
        let Some(sender) = self.sender.clone() else {
            return self.reply("rcpt-before-mail", "");
        };
        let Some(recipient) = path(rest, "TO:") else {
            return self.reply("rcpt-syntax", "");
        };
        let domain = recipient.rsplit('@').next().unwrap_or_default();
        let local = self
            .machine
            .local
            .iter()
            .any(|name| name.eq_ignore_ascii_case(domain));
        let event = self
            .refusal(&sender, local)
            .filter(|event| self.does_at(event, "RCPT"))
            .unwrap_or("rcpt-ok");
        if event == "rcpt-ok" {
            self.recipients += 1;
        }
        self.reply(event, recipient);
    }

    /// Why mail of this sender is refused, if it is.
    fn refusal(&self, sender: &str, local: bool) -> Option<&'static str> {
        let denied = (!local).then_some("relay-denied");
        match (&self.user, self.rules.relay) {
            (Some(user), _)
                if self.rules.senders == Senders::Own && !user.eq_ignore_ascii_case(sender) =>
            {
                Some("sender-not-owned")
            }
            (_, Relay::Anyone) | (Some(_), Relay::AfterLogin) => None,
            (_, Relay::Never) => denied,
            (None, Relay::AfterLogin) => match self.rules.refuses_with {
                Refusal::Relay => denied,
                Refusal::Demand => Some("login-demanded"),
                Refusal::Denied => Some("denied"),
            },
        }
    }
}

/// The size that is announced (RFC 1870 section 6), in bytes.
fn size(rest: &str) -> u64 {
    rest.split(' ')
        .filter_map(|word| word.strip_prefix("SIZE="))
        .find_map(|size| size.parse().ok())
        .unwrap_or(0)
}

/// The address in `FROM:<…>` or `TO:<…>` (RFC 5321 section 4.1.2).
fn path<'a>(rest: &'a str, keyword: &str) -> Option<&'a str> {
    let begins = rest
        .get(..keyword.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(keyword));
    let (address, _) = rest
        .get(keyword.len()..)
        .filter(|_| begins)?
        .trim_start()
        .strip_prefix('<')?
        .split_once('>')?;
    Some(address)
}
