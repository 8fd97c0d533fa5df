//! Lines out, replies in: what every exchange shares, whatever is spoken.

use super::connection::Connection;
use super::line::{Demand, Reading};
use super::{limit, patience};
use crate::reply::{Parsed, escape};
use crate::vocab::{Alien, Fact, Reply, Rung, SecretBytes, Stage};

/// So much is shown of what is no SMTP, in characters.
const SHOWN: usize = 200;

/// How a read ended.
enum Got {
    Reply(Reply),
    /// The server closed, and that has been noted.
    Ended,
}

impl Connection {
    /// Sends a line and reads the reply to it.
    pub(super) async fn command(&mut self, stage: Stage, line: &str) -> Option<Reply> {
        self.line.note(
            stage.rung(),
            Fact::Sent {
                stage,
                line: line.to_owned(),
            },
        );
        let reading = self
            .line
            .ask(Demand::Send(format!("{line}\r\n").into_bytes()))
            .await;
        self.sent(stage, &reading)?;
        let within = if stage == Stage::Auth {
            patience::AUTH
        } else {
            patience::REPLY
        };
        let reply = self.expect(stage, within, within).await?;
        // RFC 5321 section 4.2.1: 3xx asks for more, which only AUTH and DATA have.
        if reply.is_intermediate() && !matches!(stage, Stage::Auth | Stage::Content) {
            return self.unexpected(stage, &reply);
        }
        Some(reply)
    }

    /// Notes a reply that has no meaning where it came.
    pub(super) fn unexpected<T>(&self, stage: Stage, reply: &Reply) -> Option<T> {
        let mut reply = reply.clone();
        self.hide_echo(&mut reply);
        let fact = Fact::SpokeOther {
            stage,
            protocol: Alien::Other,
            text: reply.to_string(),
        };
        self.line.note(stage.rung(), fact);
        None
    }

    /// Sends a line that holds a secret; `shown` stands for it everywhere else.
    pub(super) async fn send_secret(&mut self, bytes: SecretBytes, shown: &str) -> Option<()> {
        if let Some(echo) = &mut self.echo {
            echo.remember(&bytes);
        }
        self.line.note(
            Rung::Login,
            Fact::Sent {
                stage: Stage::Auth,
                line: shown.to_owned(),
            },
        );
        let reading = self.line.ask(Demand::SendSecret(bytes)).await;
        self.sent(Stage::Auth, &reading)
    }

    pub(super) fn sent(&self, stage: Stage, reading: &Reading) -> Option<()> {
        match reading {
            Reading::Done => Some(()),
            Reading::Closed(how) => {
                self.line
                    .note(stage.rung(), Fact::ClosedEarly { stage, how: *how });
                None
            }
            Reading::Refused(why) => {
                let why = (*why).into();
                self.line.note(stage.rung(), Fact::NotTried { why });
                None
            }
            _ => {
                self.line.note(
                    stage.rung(),
                    Fact::TimedOut {
                        stage,
                        seconds: patience::REPLY / 1000,
                    },
                );
                None
            }
        }
    }

    /// Reads one reply. The first `slow` milliseconds of silence are noted, at `patience` it ends.
    pub(super) async fn expect(&mut self, stage: Stage, slow: u32, patience: u32) -> Option<Reply> {
        let mut waited = 0;
        loop {
            if let Some(got) = self.parsed(stage) {
                return match got {
                    Got::Reply(reply) => Some(reply),
                    Got::Ended => None,
                };
            }
            let within = if waited == 0 { slow } else { patience - waited };
            let reading = self.line.ask(Demand::Read(within)).await;
            if !matches!(reading, Reading::Bytes(_)) && self.spoke_other(stage) {
                return None;
            }
            if matches!(reading, Reading::TimedOut) {
                waited += within;
                if waited < patience {
                    self.line.note(
                        stage.rung(),
                        Fact::StillSilent {
                            stage,
                            seconds: waited / 1000,
                        },
                    );
                    continue;
                }
                self.line.note(
                    stage.rung(),
                    Fact::TimedOut {
                        stage,
                        seconds: patience / 1000,
                    },
                );
                return None;
            }
            self.take(stage, reading)?;
        }
    }

    /// Puts what was read into the buffer, or notes why nothing was.
    pub(super) fn take(&mut self, stage: Stage, reading: Reading) -> Option<()> {
        match reading {
            Reading::Bytes(bytes) => {
                self.read += bytes.len();
                if self.read > limit::TOTAL {
                    self.line.note(stage.rung(), Fact::TooMuch { stage });
                    return None;
                }
                self.buffer.extend_from_slice(&bytes);
                Some(())
            }
            Reading::Closed(how) => {
                self.line
                    .note(stage.rung(), Fact::ClosedEarly { stage, how });
                None
            }
            Reading::TooSlow => {
                self.line.note(stage.rung(), Fact::TooMuch { stage });
                None
            }
            _ => {
                self.line.note(
                    stage.rung(),
                    Fact::TimedOut {
                        stage,
                        seconds: patience::REPLY / 1000,
                    },
                );
                None
            }
        }
    }

    /// Takes a reply from the front of the buffer, if a whole one is there.
    fn parsed(&mut self, stage: Stage) -> Option<Got> {
        if self.buffer.is_empty() {
            return None;
        }
        let protected = self.tls.is_some();
        match self.form.parse(&self.buffer) {
            Parsed::NeedMore => None,
            Parsed::Reply {
                mut reply,
                taken,
                odd,
            } => {
                self.buffer.drain(..taken);
                let heard = reply.clone();
                self.hide_echo(&mut reply);
                if odd && !std::mem::replace(&mut self.odd, true) {
                    self.line.note(stage.rung(), Fact::Odd { stage });
                }
                self.line.note(
                    stage.rung(),
                    Fact::Replied {
                        stage,
                        reply: reply.clone(),
                        protected,
                    },
                );
                // A challenge may hold what we said (RFC 5802 section 5.1), and is answered as it came.
                Some(Got::Reply(if heard.is_intermediate() {
                    heard
                } else {
                    reply
                }))
            }
            // Its first line is shown whole, however it came; the bytes of a TLS record have none.
            Parsed::Alien(protocol)
                if protocol != Alien::Tls
                    && !self.buffer.contains(&b'\n')
                    && self.buffer.len() <= limit::LINE =>
            {
                None
            }
            Parsed::Alien(_) => {
                self.spoke_other(stage);
                Some(Got::Ended)
            }
            Parsed::TooMuch => {
                self.line.note(stage.rung(), Fact::TooMuch { stage });
                Some(Got::Ended)
            }
        }
    }

    /// Takes what the server says back out of its words.
    pub(super) fn hide_echo(&self, reply: &mut Reply) {
        if let Some(echo) = &self.echo {
            for line in &mut reply.lines {
                *line = echo.hide(line);
            }
        }
    }

    /// Notes that what is in the buffer is no SMTP, if that is what it is.
    fn spoke_other(&self, stage: Stage) -> bool {
        let Parsed::Alien(protocol) = self.form.parse(&self.buffer) else {
            return false;
        };
        let line = self.buffer.split(|&byte| byte == b'\n').next();
        let line = line.unwrap_or_default();
        let mut text = String::new();
        if protocol != Alien::Tls {
            text = escape(line[..line.len().min(limit::LINE)].trim_ascii_end());
            if let Some(echo) = &self.echo {
                text = echo.hide(&text);
            }
            text = text.chars().take(SHOWN).collect();
        }
        let fact = Fact::SpokeOther {
            stage,
            protocol,
            text,
        };
        self.line.note(stage.rung(), fact);
        true
    }
}
