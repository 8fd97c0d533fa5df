//! The simulated server's part of a login (RFC 4954).

use super::{Server, Waiting};
use crate::base64;
use crate::world::Login;

impl Server {
    pub(super) fn auth(&mut self, rest: &str) {
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
        } else if !self.mechanisms().contains(&mechanism) {
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
            base64::decode(line)
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
}
