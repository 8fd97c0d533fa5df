//! A simulated server for incoming mail on one connection, up to the login: it obeys the scenario and speaks from
//! recordings. What IMAP and POP3 share stands here, their commands in files of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mailmedic_core::vocab::ClosedHow;

use super::sasl::{Next, Verifier, apop_digest, verifier};
use super::{imap, pop3};
use crate::base64;
use crate::phrasebook::{Phrasebook, Places};
use crate::world::{Certificate, Login, Machine, Port, Protocol, Tls};

/// What a login still waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Waiting {
    Command,
    Plain,
    User,
    Password(String),
    /// The next word of an exchange.
    Exchange,
}

/// How far TLS is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Channel {
    Clear,
    /// The next bytes must be those of a handshake.
    Upgrading,
    Secure,
}

/// One connection, seen from the server.
#[derive(Debug)]
pub(super) struct Incoming {
    machine: Machine,
    rules: Port,
    words: Phrasebook,
    channel: Channel,
    waiting: Waiting,
    exchange: Option<Box<dyn Verifier>>,
    /// The name in the client's certificate, where that is good.
    certified: Option<String>,
    /// IMAP: what the latest command began with.
    pub(super) tag: String,
    /// IMAP: whether the client asks for capabilities by itself, since TLS.
    pub(super) asks: bool,
    /// POP3: the name that USER told.
    pub(super) named: Option<String>,
    pub(super) logged_in: bool,
    /// Whether anybody did on this machine.
    fetched: Arc<AtomicBool>,
    heard: Vec<u8>,
    said: Vec<u8>,
    ended: Option<ClosedHow>,
}

impl Incoming {
    /// Takes a connection.
    pub(super) fn new(
        machine: Machine,
        rules: Port,
        words: Phrasebook,
        fetched: Arc<AtomicBool>,
    ) -> Self {
        let mut server = Self {
            channel: if rules.tls == Tls::Implicit {
                Channel::Upgrading
            } else {
                Channel::Clear
            },
            machine,
            rules,
            words,
            waiting: Waiting::Command,
            exchange: None,
            certified: None,
            tag: String::new(),
            asks: false,
            named: None,
            logged_in: false,
            fetched,
            heard: Vec::new(),
            said: Vec::new(),
            ended: None,
        };
        if server.channel == Channel::Clear {
            server.greet();
        }
        server
    }

    /// A handshake; false where the other side must have taken it for a command.
    pub(super) fn start_tls(&mut self, shown: Option<&Certificate>) -> bool {
        if self.channel != Channel::Upgrading || self.ended.is_some() {
            return false;
        }
        (self.channel, self.asks) = (Channel::Secure, false);
        self.certified = self.rules.certified(shown);
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
        if self.channel == Channel::Upgrading {
            // Clear text where a handshake is expected.
            let phrase = self.words.phrase(&self.event("plain-on-tls-port"));
            let ending = phrase.and_then(|phrase| phrase.turn().ending.clone());
            self.ended = Some(if ending.as_deref() == Some("reset by the server") {
                ClosedHow::Reset
            } else {
                ClosedHow::Closed
            });
            return;
        }
        if self.ended.is_none() {
            self.heard.extend_from_slice(bytes);
        }
        while let Some(end) = self.heard.windows(2).position(|pair| pair == b"\r\n") {
            let line: Vec<u8> = self.heard.drain(..end + 2).take(end).collect();
            let line = String::from_utf8_lossy(&line).into_owned();
            match self.waiting.clone() {
                Waiting::Command if self.rules.protocol == Protocol::Pop3 => {
                    pop3::command(self, &line);
                }
                Waiting::Command => imap::command(self, &line),
                _ if line == "*" => {
                    self.waiting = Waiting::Command;
                    self.reply("auth-aborted");
                }
                waiting => self.answer("asked", &waiting, &line),
            }
        }
    }

    /// Ends the connection.
    pub(super) fn close(&mut self) {
        self.ended = Some(ClosedHow::Closed);
    }

    fn event(&self, name: &str) -> String {
        let protocol = match self.rules.protocol {
            Protocol::Pop3 => "pop3",
            Protocol::Imap | Protocol::Smtp => "imap",
        };
        format!("{protocol}-{name}")
    }

    /// Says what was recorded for an event, with this connection's tag and this machine's mechanisms.
    pub(super) fn reply(&mut self, name: &str) {
        let event = self.event(name);
        // APOP is a command, and told by the greeting alone.
        let mechanisms = self.machine.mechanisms.iter().map(String::as_str);
        let mechanisms = mechanisms
            .filter(|name| *name != "APOP")
            .collect::<Vec<_>>();
        let mechanisms = mechanisms.join(" ");
        let places = Places {
            host: self.machine.host_name(),
            mechanisms: &mechanisms,
            ..Places::default()
        };
        let phrase = self
            .words
            .phrase(&event)
            .unwrap_or_else(|| panic!("the phrasebook has no {event}"));
        let as_capabilities = |names: &str| {
            let each = names.split(' ').map(|name| format!("AUTH={name}"));
            each.collect::<Vec<_>>().join(" ")
        };
        let recorded = as_capabilities(phrase.recorded("mechanisms"));
        for line in phrase.lines(&places) {
            let line = line.replace(&recorded, &as_capabilities(&mechanisms));
            self.said
                .extend_from_slice(tagged(&line, &self.tag).as_bytes());
            self.said.extend_from_slice(b"\r\n");
        }
    }

    fn greet(&mut self) {
        match self.rules.protocol {
            Protocol::Pop3 => {
                self.reply("greeting");
                if let Some(stamp) = self.stamp() {
                    let end = self.said.len() - 2;
                    self.said.truncate(end);
                    self.said
                        .extend_from_slice(format!(" {stamp}\r\n").as_bytes());
                }
            }
            Protocol::Imap | Protocol::Smtp => self.reply(&self.as_offered("greeting")),
        }
    }

    /// The timestamp of a greeting for APOP (RFC 1939 section 7).
    pub(super) fn stamp(&self) -> Option<String> {
        let has = self.machine.mechanisms.iter().any(|name| name == "APOP");
        has.then(|| format!("<1896.697170952@{}>", self.machine.host_name()))
    }

    /// APOP: a name, and the digest of timestamp and password.
    pub(super) fn apop(&mut self, rest: &str) {
        let stamp = self.stamp().unwrap_or_default();
        let right = rest.split_once(' ').is_some_and(|(name, digest)| {
            let known = self.machine.accounts.get(name);
            known.is_some_and(|password| digest == apop_digest(&stamp, password))
        });
        if right {
            self.welcome();
        } else {
            self.reply("auth-failed");
        }
    }

    /// What it can do.
    pub(super) fn offer(&mut self) {
        self.reply(&self.as_offered("offer"));
    }

    fn as_offered(&self, name: &str) -> String {
        let starttls = self.rules.tls == Tls::Starttls && !self.is_secure();
        let (upgrade, login) = match (starttls, self.takes_login()) {
            (true, true) => ("-starttls", "-login"),
            (true, false) => ("-starttls", ""),
            (false, true) => ("", "-login"),
            (false, false) => ("", ""),
        };
        format!("{name}{upgrade}{login}")
    }

    /// Whether a password is taken here.
    pub(super) fn takes_login(&self) -> bool {
        self.is_secure() || self.rules.login == Login::Always
    }

    fn is_secure(&self) -> bool {
        self.channel == Channel::Secure
    }

    /// STARTTLS or STLS.
    pub(super) fn upgrade(&mut self) {
        let event = if self.is_secure() {
            "starttls-active"
        } else if self.rules.tls == Tls::None {
            "starttls-not-offered"
        } else {
            self.channel = Channel::Upgrading;
            "starttls-ready"
        };
        self.reply(event);
    }

    /// AUTHENTICATE or AUTH: a mechanism and perhaps its first answer.
    pub(super) fn authenticate(&mut self, rest: &str) {
        let (mechanism, initial) = rest.split_once(' ').unwrap_or((rest, ""));
        let mechanism = mechanism.to_ascii_uppercase();
        if !self.machine.mechanisms.contains(&mechanism) {
            return self.reply("mechanism-unknown");
        }
        match (mechanism.as_str(), initial) {
            ("PLAIN" | "LOGIN", _) if !self.takes_login() => self.reply("auth-needs-tls"),
            ("PLAIN", "") => {
                self.waiting = Waiting::Plain;
                self.reply("prompt-plain");
            }
            ("PLAIN", initial) => self.answer("auth", &Waiting::Plain, initial),
            ("LOGIN", "") => {
                self.waiting = Waiting::User;
                self.reply("prompt-user");
            }
            ("LOGIN", _) => self.reply("mechanism-unknown"),
            (name, initial) => self.begin_exchange(name, initial),
        }
    }

    /// A login of several rounds.
    fn begin_exchange(&mut self, mechanism: &str, initial: &str) {
        let certified = self.certified.as_deref();
        self.exchange = verifier(mechanism, &self.machine, certified);
        match &mut self.exchange {
            None => self.reply("mechanism-unknown"),
            Some(_) if !initial.is_empty() => self.answer("auth", &Waiting::Exchange, initial),
            Some(exchange) => {
                let challenge = exchange.begin();
                self.challenge(&challenge);
            }
        }
    }

    /// Asks on: the empty prompt, with something to answer behind it.
    fn challenge(&mut self, challenge: &[u8]) {
        self.waiting = Waiting::Exchange;
        self.reply("prompt-plain");
        let end = self.said.len() - 2;
        self.said.truncate(end);
        let text = base64::encode(challenge);
        self.said.extend_from_slice(text.as_bytes());
        self.said.extend_from_slice(b"\r\n");
    }

    /// What the client said in an exchange.
    fn hear_exchange(&mut self, said: &[u8]) {
        let heard = self.exchange.as_mut();
        match heard.map_or(Next::Refuse, |one| one.hear(said, &self.machine.accounts)) {
            Next::Challenge(challenge) => self.challenge(&challenge),
            Next::Accept(_) => self.welcome(),
            Next::TellWhy(event) => {
                self.waiting = Waiting::Exchange;
                self.reply(event);
            }
            Next::Refuse => self.reply("auth-failed"),
        }
    }

    /// One line of a login, in the command (`auth`) or in answer to a question (`asked`).
    fn answer(&mut self, way: &str, waiting: &Waiting, line: &str) {
        self.waiting = Waiting::Command;
        // RFC 9051 section 6.2.2 and RFC 5034 section 4: `=` stands for an empty first word.
        let bytes = if line == "=" {
            Some(Vec::new())
        } else {
            base64::decode(line)
        };
        if let (Waiting::Exchange, Some(said)) = (waiting, &bytes) {
            return self.hear_exchange(said);
        }
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text else {
            return self.reply("auth-malformed");
        };
        match waiting {
            // RFC 4616 section 2: authorization identity, NUL, name, NUL, password.
            Waiting::Plain => match text.splitn(3, '\0').collect::<Vec<_>>()[..] {
                [_, name, password] => self.judge(way, name, password),
                _ => self.reply("auth-failed"),
            },
            Waiting::User => {
                self.waiting = Waiting::Password(text);
                self.reply("prompt-password");
            }
            Waiting::Password(name) => self.judge(way, name, &text),
            Waiting::Command | Waiting::Exchange => {}
        }
    }

    /// Lets somebody in or not, by AUTH or by a command of the protocol. What IMAP can do then is told in a line of its own
    /// to a client that asked before.
    pub(super) fn judge(&mut self, way: &str, name: &str, password: &str) {
        let known = self.machine.accounts.get(name);
        if known.is_some_and(|known| known == password) {
            self.welcome();
        } else {
            self.reply(&format!("{way}-failed"));
        }
    }

    fn welcome(&mut self) {
        self.logged_in = true;
        self.fetched.store(true, Ordering::Relaxed);
        self.reply(if self.asks {
            "welcome-offer"
        } else {
            "welcome"
        });
    }
}

/// A recorded line with another tag.
fn tagged(line: &str, tag: &str) -> String {
    let recorded = line.split_once(' ').filter(|(word, _)| {
        let number = word.strip_prefix('a').unwrap_or_default();
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    recorded.map_or_else(|| line.to_owned(), |(_, rest)| format!("{tag} {rest}"))
}
