//! The SMTP client's side (RFC 5321), one exchange at a time. What goes wrong is noted as a fact and ends the
//! dialogue: that is what `None` means throughout.

use super::line::{Demand, Line, Reading};
use super::ticket::ticket;
use super::{patience, sasl};
use crate::reply::{Parsed, parse};
use crate::vocab::{
    Auth, Fact, Host, KerberosFault, Mailbox, NotTried, Port, Reply, Rung, Secret, Stage,
    TicketFault, TlsFault, TlsReport, WireText,
};

/// More rounds than any mechanism here needs.
const MOST_ROUNDS: usize = 8;

/// One connection to an SMTP server.
pub(super) struct Smtp {
    pub(super) line: Line,
    host: Host,
    pub(super) buffer: Vec<u8>,
    pub(super) read: usize,
    /// Whether TLS is on, and what it showed.
    pub(super) tls: Option<TlsReport>,
    /// SASL mechanisms of the latest EHLO.
    pub(super) mechanisms: Vec<String>,
    /// Whether the latest EHLO lists STARTTLS.
    pub(super) starttls: bool,
}

impl Smtp {
    /// Resolves the name and connects to the first of its addresses that answers.
    pub(super) async fn dial(line: Line, host: &Host, port: Port) -> Option<Smtp> {
        let addresses = resolve(&line, host).await?;
        for address in addresses {
            match line.ask(Demand::Dial(address, port)).await {
                Reading::Done => {
                    line.note(Rung::Reach, Fact::Connected { address, port });
                    return Some(Smtp {
                        line,
                        host: host.clone(),
                        buffer: Vec::new(),
                        read: 0,
                        tls: None,
                        mechanisms: Vec::new(),
                        starttls: false,
                    });
                }
                Reading::ConnectFailed(how) => {
                    line.note(Rung::Reach, Fact::ConnectFailed { address, port, how });
                }
                Reading::Refused(why) => line.note(Rung::Reach, Fact::NotTried { why: why.into() }),
                _ => return None,
            }
        }
        None
    }

    /// Reads the greeting (RFC 5321 section 4.3.1). Says so when it is slow, and goes on waiting.
    pub(super) async fn greet(&mut self) -> Option<Reply> {
        let reply = self
            .expect(Stage::Greeting, patience::SLOW, patience::GREETING)
            .await?;
        (reply.code == 220).then_some(reply)
    }

    /// Reads the greeting while only looking: `Some(None)` means silence so far.
    pub(super) async fn greet_if_any(&mut self) -> Option<Option<Reply>> {
        match self.line.ask(Demand::Read(patience::LOOK)).await {
            Reading::TimedOut => {
                let seconds = patience::LOOK / 1000;
                self.line.note(
                    Rung::Reach,
                    Fact::StillSilent {
                        stage: Stage::Greeting,
                        seconds,
                    },
                );
                Some(None)
            }
            reading => {
                self.take(Stage::Greeting, reading)?;
                self.expect(Stage::Greeting, patience::REPLY, patience::REPLY)
                    .await
                    .map(Some)
            }
        }
    }

    /// EHLO (RFC 5321 section 4.1.1.1), and HELO where EHLO is not understood.
    pub(super) async fn hello(&mut self, name: &str) -> Option<Reply> {
        let mut reply = self.command(Stage::Hello, &format!("EHLO {name}")).await?;
        if matches!(reply.code, 500 | 502) {
            self.mechanisms.clear();
            self.starttls = false;
            reply = self.command(Stage::Hello, &format!("HELO {name}")).await?;
            return reply.is_positive().then_some(reply);
        }
        if !reply.is_positive() {
            return None;
        }
        (self.starttls, self.mechanisms) = offers(&reply);
        self.line.note(
            Rung::Hello,
            Fact::Offered {
                protected: self.tls.is_some(),
                starttls: self.starttls,
                mechanisms: self.mechanisms.clone(),
            },
        );
        Some(reply)
    }

    /// STARTTLS (RFC 3207). Everything learnt before it is dropped; a byte that came too early ends the dialogue.
    pub(super) async fn start_tls(&mut self) -> Option<()> {
        let reply = self.command(Stage::StartTls, "STARTTLS").await?;
        if reply.code != 220 {
            return None;
        }
        if !self.buffer.is_empty() {
            self.line.note(Rung::Secure, Fact::EarlyBytes);
            return None;
        }
        self.secure().await
    }

    /// TLS on the connection.
    pub(super) async fn secure(&mut self) -> Option<()> {
        self.mechanisms.clear();
        self.starttls = false;
        match self.line.ask(Demand::Secure(self.host.clone())).await {
            Reading::Secured(report) => {
                self.line.note(
                    Rung::Secure,
                    Fact::Secured {
                        report: (*report).clone(),
                    },
                );
                self.tls = Some(*report);
                Some(())
            }
            Reading::TlsFailed(fault) => {
                self.line.note(Rung::Secure, Fact::TlsFailed { fault });
                None
            }
            Reading::TimedOut => {
                self.line.note(
                    Rung::Secure,
                    Fact::TlsFailed {
                        fault: TlsFault::TimedOut,
                    },
                );
                None
            }
            _ => {
                self.line.note(
                    Rung::Secure,
                    Fact::TlsFailed {
                        fault: TlsFault::Closed,
                    },
                );
                None
            }
        }
    }

    /// The secret, where the driver gives it for this channel.
    async fn secret(&self) -> Option<Secret> {
        let why = match self.line.ask(Demand::Secret).await {
            Reading::Secret(secret) => return Some(secret),
            Reading::Refused(why) => why.into(),
            _ => NotTried::NoSecret,
        };
        self.line.note(Rung::Login, Fact::NotTried { why });
        None
    }

    /// AUTH (RFC 4954 section 4) with one mechanism. `Some(false)` where it was refused.
    pub(super) async fn log_in(
        &mut self,
        mechanism: &sasl::Mechanism,
        username: Option<WireText>,
    ) -> Option<bool> {
        let name_of_user = username.clone().map(String::from).unwrap_or_default();
        let mut context = None;
        // With Kerberos the secret goes no further than the driver.
        let secret = if mechanism.auth == Auth::Kerberos {
            context = ticket(&self.line, "smtp", &self.host, username).await;
            if context.is_none() {
                return Some(false);
            }
            Secret::new(String::new())
        } else {
            self.secret().await?
        };
        let Reading::Seed { seed, binding } = self.line.ask(Demand::Seed).await else {
            return None;
        };
        let name = mechanism.name;
        let mut exchange = (mechanism.begin)(sasl::Login {
            username: name_of_user,
            secret,
            host: self.host.as_str().to_owned(),
            service: "smtp",
            seed,
            binding,
            context,
        });
        let mut reply = if let Some(initial) = exchange.first() {
            self.send_secret(
                sasl::initial_line("AUTH ", name, initial.expose()),
                &format!("AUTH {name} ***"),
            )
            .await?;
            self.expect(Stage::Auth, patience::AUTH, patience::AUTH)
                .await?
        } else {
            self.command(Stage::Auth, &format!("AUTH {name}")).await?
        };
        // RFC 4954 section 4: 334 asks on. No mechanism here needs more than four rounds.
        for _ in 0..MOST_ROUNDS {
            if !reply.is_intermediate() {
                break;
            }
            let answer = sasl::unbase64(&reply.text())
                .ok_or(sasl::Broken::Malformed)
                .and_then(|challenge| exchange.answer(&challenge));
            match answer {
                Ok(answer) => {
                    self.send_secret(sasl::base64_line(answer.expose()), "***")
                        .await?;
                    reply = self
                        .expect(Stage::Auth, patience::AUTH, patience::AUTH)
                        .await?;
                }
                Err(broken) => {
                    reply = self.command(Stage::Auth, "*").await?;
                    // It was we who refused, not the server.
                    if let sasl::Broken::Kerberos(failed) = broken {
                        self.line.note(Rung::Login, Fact::KerberosFailed(failed));
                        return Some(false);
                    }
                }
            }
        }
        if reply.is_positive() {
            self.line.note(
                Rung::Login,
                Fact::LoggedIn {
                    mechanism: name.to_owned(),
                },
            );
        } else {
            self.line.note(
                Rung::Login,
                Fact::LoginRefused {
                    mechanism: name.to_owned(),
                    reply: reply.clone(),
                },
            );
            if mechanism.auth == Auth::Kerberos {
                // The words are those for a wrong password, which the server never saw.
                let failed = TicketFault {
                    fault: KerberosFault::TicketNotTaken,
                    about: self.host.as_str().to_owned(),
                };
                self.line.note(Rung::Login, Fact::KerberosFailed(failed));
            }
        }
        Some(reply.is_positive())
    }

    /// MAIL FROM (RFC 5321 section 4.1.1.2). `Some(false)` where it was refused.
    pub(super) async fn mail(&mut self, sender: &Mailbox, own: bool) -> Option<bool> {
        let reply = self
            .command(Stage::Sender, &format!("MAIL FROM:<{}>", sender.as_str()))
            .await?;
        let positive = reply.is_positive();
        self.line.note(
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
            .command(
                Stage::Recipient,
                &format!("RCPT TO:<{}>", recipient.as_str()),
            )
            .await?;
        let positive = reply.is_positive();
        let recipient = recipient.as_str().to_owned();
        self.line.note(
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
        self.command(Stage::Farewell, "RSET").await.map(|_| ())
    }

    /// QUIT (RFC 5321 section 4.1.1.10). A server that just closes has done nothing worse than that.
    pub(super) async fn quit(mut self) {
        self.line.note(Rung::Recipient, Fact::Finished);
        self.line.note(
            Rung::Recipient,
            Fact::Sent {
                stage: Stage::Farewell,
                line: "QUIT".to_owned(),
            },
        );
        if let Reading::Done = self.line.ask(Demand::Send(b"QUIT\r\n".to_vec())).await
            && let Reading::Bytes(bytes) = self.line.ask(Demand::Read(patience::SLOW)).await
        {
            self.buffer.extend_from_slice(&bytes);
            if let Parsed::Reply { reply, .. } = parse(&self.buffer) {
                let protected = self.tls.is_some();
                self.line.note(
                    Rung::Recipient,
                    Fact::Replied {
                        stage: Stage::Farewell,
                        reply,
                        protected,
                    },
                );
            }
        }
    }
}

/// Asks for the addresses of a name and notes the answer.
pub(super) async fn resolve(line: &Line, name: &Host) -> Option<Vec<std::net::IpAddr>> {
    let name = name.clone();
    let fact = match line.ask(Demand::Resolve(name.clone())).await {
        Reading::Addresses(addresses) => {
            line.note(
                Rung::Name,
                Fact::Resolved {
                    name,
                    addresses: addresses.clone(),
                },
            );
            return Some(addresses);
        }
        Reading::NameMissing => Fact::NameMissing { name },
        Reading::NameEmpty => Fact::NameEmpty { name },
        Reading::NameFailed => Fact::NameFailed { name },
        Reading::Refused(why) => Fact::NotTried { why: why.into() },
        _ => Fact::ResolverSilent { name },
    };
    line.note(Rung::Name, fact);
    None
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
