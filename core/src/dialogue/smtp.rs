//! The SMTP client's side (RFC 5321), one exchange at a time. What goes wrong is noted as a fact and ends the
//! dialogue: that is what `None` means throughout.

use std::net::IpAddr;

use super::connection::Connection;
use super::line::Line;
use super::{patience, sasl};
use crate::reply::Form;
use crate::vocab::{Fact, Host, Mailbox, Port, Reply, Rung, Stage, WireText};

/// One connection to an SMTP server.
pub(super) struct Smtp {
    pub(super) wire: Connection,
    /// SASL mechanisms of the latest EHLO.
    pub(super) mechanisms: Vec<String>,
    /// Whether the latest EHLO lists STARTTLS.
    pub(super) starttls: bool,
}

impl Smtp {
    /// Connects to the server, at this address where one is given.
    pub(super) async fn dial(
        line: Line,
        host: &Host,
        at: Option<IpAddr>,
        port: Port,
    ) -> Option<Smtp> {
        Some(Smtp {
            wire: Connection::dial(line, host, at, port, Form::Smtp).await?,
            mechanisms: Vec::new(),
            starttls: false,
        })
    }

    /// Reads the greeting (RFC 5321 section 4.3.1). Says so when it is slow, and goes on waiting.
    pub(super) async fn greet(&mut self) -> Option<Reply> {
        let reply = self
            .wire
            .expect(Stage::Greeting, patience::SLOW, patience::GREETING)
            .await?;
        if reply.code != 220 && !reply.is_negative() {
            return self.wire.unexpected(Stage::Greeting, &reply);
        }
        (reply.code == 220).then_some(reply)
    }

    /// A line before the greeting, where none came: a mail server lets it wait, any other says who it is.
    pub(super) async fn talk_first(&mut self) -> Option<()> {
        let stage = Stage::Greeting;
        self.wire.command(stage, "NOOP").await.map(|_| ())
    }

    /// EHLO (RFC 5321 section 4.1.1.1), and HELO where EHLO is not understood.
    pub(super) async fn hello(&mut self, name: &str) -> Option<Reply> {
        let mut reply = self
            .wire
            .command(Stage::Hello, &format!("EHLO {name}"))
            .await?;
        if matches!(reply.code, 500 | 502) {
            self.mechanisms.clear();
            self.starttls = false;
            reply = self
                .wire
                .command(Stage::Hello, &format!("HELO {name}"))
                .await?;
            return reply.is_positive().then_some(reply);
        }
        if !reply.is_positive() {
            return None;
        }
        (self.starttls, self.mechanisms) = offers(&reply);
        self.wire.line.note(
            Rung::Hello,
            Fact::Offered {
                protected: self.wire.tls.is_some(),
                starttls: self.starttls,
                mechanisms: self.mechanisms.clone(),
            },
        );
        Some(reply)
    }

    /// STARTTLS (RFC 3207). Everything learnt before it is dropped; a byte that came too early ends the dialogue.
    pub(super) async fn start_tls(&mut self) -> Option<()> {
        self.ask_for_tls().await?;
        self.wire.secure().await
    }

    /// STARTTLS alone: when it returns, a handshake may begin.
    pub(super) async fn ask_for_tls(&mut self) -> Option<()> {
        let reply = self.wire.command(Stage::StartTls, "STARTTLS").await?;
        if reply.code != 220 {
            return if reply.is_negative() {
                None
            } else {
                self.wire.unexpected(Stage::StartTls, &reply)
            };
        }
        self.mechanisms.clear();
        self.starttls = false;
        self.wire.nothing_early().await
    }

    /// AUTH (RFC 4954 section 4) with one mechanism. `Some(false)` where it was refused.
    pub(super) async fn log_in(
        &mut self,
        mechanism: &sasl::Mechanism,
        username: Option<WireText>,
    ) -> Option<bool> {
        let Some(mut exchange) = self.wire.begin(mechanism, "smtp", username).await? else {
            return Some(false);
        };
        let name = mechanism.name;
        let reply = if let Some(initial) = exchange.first() {
            let line = sasl::initial_line("AUTH ", name, initial.expose());
            self.wire
                .secret_command(line, &format!("AUTH {name} ***"))
                .await?
        } else {
            self.wire
                .command(Stage::Auth, &format!("AUTH {name}"))
                .await?
        };
        let decided = self.wire.answer_challenges(&mut *exchange, reply).await?;
        Some(decided.is_some_and(|reply| self.wire.judge_login(mechanism, &reply)))
    }

    /// MAIL FROM (RFC 5321 section 4.1.1.2). `Some(false)` where it was refused.
    pub(super) async fn mail(&mut self, sender: &Mailbox, own: bool) -> Option<bool> {
        let reply = self
            .wire
            .command(Stage::Sender, &format!("MAIL FROM:<{}>", sender.as_str()))
            .await?;
        let positive = reply.is_positive();
        self.wire.line.note(
            Rung::Sender,
            Fact::SenderAnswered {
                sender: sender.as_str().to_owned(),
                own,
                reply,
            },
        );
        Some(positive)
    }

    /// RCPT TO (RFC 5321 section 4.1.1.3). `Some(false)` where it was refused.
    pub(super) async fn rcpt(
        &mut self,
        recipient: &Mailbox,
        local: bool,
        own_sender: bool,
    ) -> Option<bool> {
        let reply = self
            .wire
            .command(
                Stage::Recipient,
                &format!("RCPT TO:<{}>", recipient.as_str()),
            )
            .await?;
        let positive = reply.is_positive();
        let recipient = recipient.as_str().to_owned();
        self.wire.line.note(
            Rung::Recipient,
            Fact::RecipientAnswered {
                recipient,
                local,
                own_sender,
                reply,
            },
        );
        Some(positive)
    }

    /// RSET (RFC 5321 section 4.1.1.5): nothing of the transaction is left.
    pub(super) async fn reset(&mut self) -> Option<()> {
        self.wire.command(Stage::Farewell, "RSET").await.map(|_| ())
    }

    /// QUIT (RFC 5321 section 4.1.1.10).
    pub(super) async fn quit(self) {
        self.wire.part(Rung::Recipient, "QUIT").await;
    }
}

/// STARTTLS and the mechanisms in an EHLO reply. `AUTH=` is the form of a time before RFC 2554.
fn offers(reply: &Reply) -> (bool, Vec<String>) {
    let mut starttls = false;
    let mut mechanisms = Vec::new();
    for line in reply.lines.iter().skip(1) {
        let line = line.to_ascii_uppercase();
        let mut words = line.split([' ', '=']).filter(|word| !word.is_empty());
        match words.next() {
            Some("STARTTLS") => starttls = true,
            Some("AUTH") => {
                for word in words {
                    if !mechanisms.iter().any(|known| known == word) {
                        mechanisms.push(word.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    (starttls, mechanisms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offer_is_read_in_both_forms_and_any_case() {
        let lines = [
            "mail.example.org",
            "starttls",
            "AUTH PLAIN LOGIN",
            "AUTH=LOGIN CRAM-MD5",
        ];
        let reply = Reply {
            code: 250,
            enhanced: None,
            lines: lines.iter().map(|&line| line.to_owned()).collect(),
        };
        let (starttls, mechanisms) = offers(&reply);
        assert!(starttls);
        assert_eq!(mechanisms, ["PLAIN", "LOGIN", "CRAM-MD5"]);
    }
}
