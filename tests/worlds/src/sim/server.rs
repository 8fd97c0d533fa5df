//! A simulated SMTP server on one connection: it obeys the scenario and speaks from recordings.

mod envelope;
mod exchange;
mod login;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use mailmedic_core::vocab::ClosedHow;

use super::sasl::Verifier;
use crate::phrasebook::{Phrasebook, Places};
use crate::world::{Certificate, ClientCertificate, Login, Machine, Port, Tls};

/// What AUTH still waits for (RFC 4954 section 4).
#[derive(Debug, Clone, PartialEq, Eq)]
enum Waiting {
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
    machine: Machine,
    rules: Port,
    words: Phrasebook,
    client: &'static str,
    names: Arc<BTreeSet<String>>,
    /// Whether this client logged in to fetch mail.
    fetched: Arc<AtomicBool>,
    /// Whether the next bytes must be those of a handshake.
    upgrading: bool,
    tls: bool,
    waiting: Waiting,
    hello: String,
    mechanism: String,
    exchange: Option<Box<dyn Verifier>>,
    /// The name in the client's certificate, where that is good.
    certified: Option<String>,
    /// Whether the client showed any.
    shown: bool,
    user: Option<String>,
    sender: Option<String>,
    recipients: usize,
    heard: Vec<u8>,
    said: Vec<u8>,
    ended: Option<ClosedHow>,
}

impl Server {
    /// Takes a connection, with one word too many where the client holds too many of them. `names` are those that exist.
    pub(super) fn new(
        machine: Machine,
        rules: Port,
        words: Phrasebook,
        client: &'static str,
        crowded: bool,
        names: Arc<BTreeSet<String>>,
    ) -> Self {
        let mut server = Self {
            upgrading: rules.tls == Tls::Implicit,
            machine,
            rules,
            words,
            client,
            names,
            fetched: Arc::default(),
            tls: false,
            waiting: Waiting::Command,
            hello: String::new(),
            mechanism: String::new(),
            exchange: None,
            certified: None,
            shown: false,
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

    /// The same, opened by a login on this machine's other ports.
    pub(super) fn opened_by(self, fetched: Arc<AtomicBool>) -> Self {
        Self { fetched, ..self }
    }

    fn greet(&mut self) {
        if self.troubles("(connect)", "") {
            self.ended = Some(ClosedHow::Closed);
        } else {
            self.reply("greeting", "");
        }
    }

    /// A handshake; false where the other side must have taken it for a command.
    pub(super) fn start_tls(&mut self, shown: Option<&Certificate>) -> bool {
        if !self.upgrading || self.ended.is_some() || self.does("tls-fails") {
            return false;
        }
        (self.upgrading, self.tls) = (false, true);
        (self.certified, self.shown) = (self.rules.certified(shown), shown.is_some());
        // RFC 3207 section 4.2: what was said before is forgotten.
        (self.user, self.sender) = (None, None);
        match self.rules.tls {
            Tls::Implicit if self.lacks_certificate() => self.refuse_for_certificate(),
            Tls::Implicit => self.greet(),
            _ => {}
        }
        true
    }

    fn lacks_certificate(&self) -> bool {
        self.rules.client_certificate == ClientCertificate::Required && self.certified.is_none()
    }

    /// Postfix completes the handshake without the certificate it wants, and the first thing it says then is no.
    fn refuse_for_certificate(&mut self) {
        // Of one that it does not trust it has other words.
        let shown = self.shown && self.does("client-certificate-not-trusted");
        self.reply(
            if shown {
                "client-certificate-not-trusted"
            } else {
                "client-certificate-required"
            },
            "",
        );
        self.ended = Some(ClosedHow::Closed);
    }

    /// The alert with which its own handshakes fail, by its name in RFC 8446 (section 6), if they do.
    pub(super) fn alert(&self) -> Option<String> {
        let phrase = self.words.phrase("tls-fails").filter(|_| self.upgrading)?;
        let (_, name) = phrase.turn().ending.as_deref()?.split_once("alert: ")?;
        let mut snake = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
        Some(snake)
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

    fn reply(&mut self, event: &str, recipient: &str) {
        let mechanisms = self.mechanisms().join(" ");
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

    /// The mechanisms that this client is offered.
    fn mechanisms(&self) -> Vec<String> {
        let hidden = self.certified.is_none() && self.machine.software.hides_external();
        let mut mechanisms = self.machine.mechanisms.clone();
        mechanisms.retain(|name| !hidden || name != "EXTERNAL");
        mechanisms
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
            "EHLO" | "HELO" if self.tls && self.lacks_certificate() => {
                self.refuse_for_certificate();
            }
            "EHLO" | "HELO" => self.hello(&verb, rest),
            "NOOP" => self.reply("noop-ok", ""),
            "STARTTLS" => self.starttls(rest),
            "AUTH" if in_clear && self.does("must-starttls-auth") => {
                self.reply("must-starttls-auth", "");
            }
            "MAIL" if in_clear => self.reply("must-starttls", ""),
            "RCPT" | "DATA" if in_clear && self.does("must-starttls-rest") => {
                self.reply("must-starttls-rest", "");
            }
            "RSET" if in_clear && self.does("must-starttls-reset") => {
                self.reply("must-starttls-reset", "");
            }
            "AUTH" => self.auth(rest),
            "MAIL" => self.mail(rest),
            "RCPT" => self.rcpt(rest),
            "RSET" => {
                self.sender = None;
                // Where another server stands behind, that one answers after the login.
                let early = self.user.is_none() && self.does("rset-before-login");
                self.reply(
                    if early {
                        "rset-before-login"
                    } else {
                        "rset-ok"
                    },
                    "",
                );
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
        // RFC 5321 section 4.1.1.1: a domain or an address literal.
        if name.contains('_') && self.does("hello-illegal") {
            return self.reply("hello-illegal", "");
        }
        name.clone_into(&mut self.hello);
        if verb == "HELO" {
            return self.reply("hello", "");
        }
        let starttls = self.rules.tls == Tls::Starttls && !self.tls;
        let event = match (starttls, self.takes_login()) {
            (true, true) => "ehlo-starttls-auth",
            // AUTH is listed with nothing behind it.
            (true, false)
                if self.rules.login == Login::AfterTls
                    && !self.rules.tls_required
                    && self.does("ehlo-starttls-auth-empty") =>
            {
                "ehlo-starttls-auth-empty"
            }
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
        if self.mechanisms().is_empty() {
            return false;
        }
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
}
