//! The simulated server's part of an envelope, and the trouble of its port.

use std::sync::atomic::Ordering;

use mailmedic_core::vocab::ClosedHow;

use super::Server;
use crate::world::{Login, Refusal, Relay, Senders, Trouble};

/// Longer than what any server here takes unless told otherwise, in bytes; their EHLO lists it.
const MOST: u64 = 60_000_000;

/// The sender on every list of unwanted ones.
const UNWANTED: &str = "alice@lab.test";

impl Server {
    /// The trouble of this port, where it comes at this command.
    pub(super) fn troubles(&mut self, verb: &str, rest: &str) -> bool {
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
            Trouble::Recipients => self.is_local(path(rest, "TO:").unwrap_or_default()),
            Trouble::FarRecipients => {
                self.user.is_some() && !self.is_local(path(rest, "TO:").unwrap_or_default())
            }
            Trouble::Clients
            | Trouble::ClientRate
            | Trouble::Greylist
            | Trouble::TlsSetup
            | Trouble::Tables
            | Trouble::Service
            | Trouble::Addresses
            | Trouble::Size
            | Trouble::Content
            | Trouble::HeaderFrom
            | Trouble::SlowLogins
            | Trouble::Locked
            | Trouble::Expired
            | Trouble::LoginRate => true,
        };
        let events = ["", "-hello", "-starttls", "-rest"].map(|part| format!("{event}{part}"));
        let event = events.into_iter().find(|event| self.does_at(event, verb));
        let Some(event) = event.filter(|_| concerned) else {
            return false;
        };
        let before = self.sender.replace(sender);
        self.reply(&event, path(rest, "TO:").unwrap_or_default());
        self.sender = before;
        let phrase = self.words.phrase(&event);
        let ending = phrase.and_then(|phrase| phrase.turn().ending.as_deref());
        self.ended = ending.map(|ending| match ending {
            "reset by the server" => ClosedHow::Reset,
            _ => ClosedHow::Closed,
        });
        true
    }

    pub(super) fn mail(&mut self, rest: &str) {
        let event = match path(rest, "FROM:") {
            _ if self.hello.is_empty() && self.does("mail-before-hello") => "mail-before-hello",
            _ if self.sender.is_some() => "mail-nested",
            None => "mail-syntax",
            Some(_) if size(rest) > MOST && self.does("mail-too-big") => "mail-too-big",
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

    pub(super) fn rcpt(&mut self, rest: &str) {
        let Some(sender) = self.sender.clone() else {
            let demands = self.refusal("", false) == Some("login-demanded");
            let demands = demands && self.does("login-demanded-rest");
            let event = if demands {
                "login-demanded-rest"
            } else {
                "rcpt-before-mail"
            };
            return self.reply(event, "");
        };
        let Some(recipient) = path(rest, "TO:") else {
            return self.reply("rcpt-syntax", "");
        };
        let local = self.is_local(recipient);
        let event = self
            .refusal(&sender, local)
            .filter(|event| self.does_at(event, "RCPT"))
            .unwrap_or("rcpt-ok");
        if event == "rcpt-ok" {
            self.recipients += 1;
        }
        self.reply(event, recipient);
    }

    fn is_local(&self, recipient: &str) -> bool {
        let domain = recipient.rsplit('@').next().unwrap_or_default();
        let mut local = self.machine.local.iter();
        local.any(|name| name.eq_ignore_ascii_case(domain))
    }

    /// Whether nobody has to log in from where this client is.
    fn is_listed(&self) -> bool {
        let listed = self.rules.relay_from.map(|address| address.to_string());
        listed.as_deref() == Some(self.client)
    }

    /// Why mail of this sender is refused, if it is.
    fn refusal(&self, sender: &str, local: bool) -> Option<&'static str> {
        let offered = self.rules.login != Login::Never && self.user.is_none();
        let words = if offered && self.does("relay-denied-login-offered") {
            "relay-denied-login-offered"
        } else {
            "relay-denied"
        };
        let denied = (!local).then_some(words);
        match (&self.user, self.rules.relay) {
            (Some(user), _)
                if self.rules.senders == Senders::Own && !user.eq_ignore_ascii_case(sender) =>
            {
                Some("sender-not-owned")
            }
            (_, Relay::Anyone)
            | (Some(_), Relay::AfterLogin | Relay::AfterPop | Relay::Listed | Relay::Certified) => {
                None
            }
            (_, Relay::AfterPop)
                if self.rules.window() > 0 && self.fetched.load(Ordering::Relaxed) =>
            {
                None
            }
            (_, Relay::Listed) if self.is_listed() => None,
            (_, Relay::Certified) if self.certified.is_some() => None,
            (
                _,
                Relay::Never | Relay::Named | Relay::AfterPop | Relay::Listed | Relay::Certified,
            ) => denied,
            (None, Relay::AfterLogin) => match self.rules.refuses_with {
                Refusal::Usual if !self.does("relay-denied") => Some("login-demanded"),
                Refusal::Usual | Refusal::Relay => denied,
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
