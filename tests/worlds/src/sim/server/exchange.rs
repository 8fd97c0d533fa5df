//! The simulated server's part of a login of several rounds (RFC 4954 section 4).

use super::{Server, Waiting};
use crate::base64;
use crate::sim::sasl::{Next, verifier};

impl Server {
    pub(super) fn begin_exchange(&mut self, mechanism: &str, initial: &str) {
        let certified = self.certified.as_deref();
        self.exchange = verifier(mechanism, &self.machine, certified);
        match &mut self.exchange {
            // The world lists a mechanism of which no conversation was recorded.
            None => self.reply("auth-mechanism-unknown", ""),
            Some(_) if !initial.is_empty() => {
                self.login(&Waiting::Exchange, initial, "auth-malformed");
            }
            Some(exchange) => {
                let challenge = exchange.begin();
                self.challenge(&challenge);
            }
        }
    }

    /// Asks on: the empty prompt, with something to answer behind it.
    pub(super) fn challenge(&mut self, challenge: &[u8]) {
        self.waiting = Waiting::Exchange;
        self.reply("auth-prompt-plain", "");
        let end = self.said.len() - 2;
        self.said.truncate(end);
        let text = base64::encode(challenge);
        self.said.extend_from_slice(text.as_bytes());
        self.said.extend_from_slice(b"\r\n");
    }

    /// What the client said in an exchange.
    pub(super) fn hear_exchange(&mut self, said: &[u8]) {
        let Some(exchange) = &mut self.exchange else {
            return self.reply("auth-failed", "");
        };
        match exchange.hear(said, &self.machine.accounts) {
            Next::Challenge(challenge) => self.challenge(&challenge),
            Next::Accept(user) => {
                self.user = Some(user);
                self.reply("auth-ok", "");
            }
            Next::TellWhy(event) => {
                self.waiting = Waiting::Exchange;
                self.reply(event, "");
            }
            Next::Refuse => self.reply("auth-failed", ""),
        }
    }
}
