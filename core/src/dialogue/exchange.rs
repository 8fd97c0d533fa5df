//! Lines out, replies in: what every exchange shares, whatever is spoken.

use super::connection::Connection;
use super::line::{Demand, Reading};
use super::{limit, patience};
use crate::reply::{Parsed, escape};
use crate::vocab::{Alien, Fact, Reply, Rung, SecretBytes, Stage};

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
        self.expect(stage, within, within).await
    }

    /// Sends a line that holds a secret; `shown` stands for it everywhere else.
    pub(super) async fn send_secret(&mut self, bytes: SecretBytes, shown: &str) -> Option<()> {
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

    fn sent(&self, stage: Stage, reading: &Reading) -> Option<()> {
        match reading {
            Reading::Done => Some(()),
            Reading::Closed(how) => {
                self.line
                    .note(stage.rung(), Fact::ClosedEarly { stage, how: *how });
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
            Parsed::Reply { reply, taken, .. } => {
                self.buffer.drain(..taken);
                self.line.note(
                    stage.rung(),
                    Fact::Replied {
                        stage,
                        reply: reply.clone(),
                        protected,
                    },
                );
                Some(Got::Reply(reply))
            }
            Parsed::Alien(protocol) => {
                let shown = &self.buffer[..self.buffer.len().min(200)];
                // The bytes of a TLS record are no text that helps anybody.
                let text = if protocol == Alien::Tls {
                    String::new()
                } else {
                    escape(shown.trim_ascii_end())
                };
                self.line.note(
                    stage.rung(),
                    Fact::SpokeOther {
                        stage,
                        protocol,
                        text,
                    },
                );
                Some(Got::Ended)
            }
            Parsed::TooMuch => {
                self.line.note(stage.rung(), Fact::TooMuch { stage });
                Some(Got::Ended)
            }
        }
    }
}
