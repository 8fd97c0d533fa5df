//! A liar's script played on the simulated world's clock.

use mailmedic_core::dialogue::{Pace, Reading, patience};
use mailmedic_core::vocab::{ClosedHow, TlsFault};

use super::takes;
use crate::liar::{Act, Play, Script, Text, Turns};
use crate::world::{Port, Tls};

/// More bytes of a handshake than any client takes.
const MOST_SHAKEN: usize = 64 * 1024;

/// One connection of a liar.
#[derive(Debug)]
pub(super) struct Stage {
    play: Play,
    /// Whether the port begins with a handshake that has not come yet.
    implicit: bool,
    /// How long it goes on saying nothing, in milliseconds.
    lag: u32,
    /// How fast it speaks, as the client's side sees it.
    pace: Pace,
    /// Milliseconds since the connection came to stand.
    now: u32,
}

impl Stage {
    pub(super) fn new(rules: &Port, turns: Turns) -> Self {
        let script = rules.script.as_ref().map(Text::script);
        let script: Script = script
            .expect("a liar has a script")
            .expect("it was read with the scenario");
        let implicit = rules.tls == Tls::Implicit;
        Self {
            play: Play::new(script, turns),
            implicit,
            lag: 0,
            pace: Pace::default(),
            now: 0,
        }
    }

    pub(super) fn hear(&mut self, bytes: &[u8]) {
        self.pace.begin();
        if !self.implicit {
            self.play.hear(bytes);
        }
    }

    /// What the client reads, and how many milliseconds that takes.
    pub(super) fn read(&mut self, within: u32) -> (u32, Reading) {
        let began = self.now;
        let reading = self.wait(within);
        (self.now - began, reading)
    }

    fn wait(&mut self, within: u32) -> Reading {
        let end = self.now + within;
        // The client gives up where either its patience or the slowest pace ends.
        let judged = self.pace.judged_at().unwrap_or(u32::MAX);
        let until = end.min(judged);
        loop {
            if self.now + self.lag > until || self.lag == u32::MAX {
                if self.lag != u32::MAX {
                    self.lag -= until - self.now;
                }
                self.now = until;
                if self.pace.is_too_slow(self.now) {
                    return Reading::TooSlow;
                }
                if self.now < end {
                    return self.wait(end - self.now);
                }
                return Reading::TimedOut;
            }
            self.now += std::mem::take(&mut self.lag);
            match self.next() {
                Act::Say(bytes) => {
                    self.now += takes::ROUND_TRIP;
                    self.pace.heard(self.now, bytes.len());
                    return Reading::Bytes(bytes);
                }
                Act::Wait(milliseconds) => self.lag = milliseconds,
                Act::Close => {
                    self.now += takes::ROUND_TRIP;
                    return Reading::Closed(ClosedHow::Closed);
                }
                Act::Reset => {
                    self.now += takes::ROUND_TRIP;
                    return Reading::Closed(ClosedHow::Reset);
                }
                // Until the client says something, which it does not while it reads.
                Act::Listen | Act::Hello | Act::Tls(_) => {
                    self.now = until;
                    if self.pace.is_too_slow(self.now) {
                        return Reading::TooSlow;
                    }
                    if self.now < end {
                        return self.wait(end - self.now);
                    }
                    return Reading::TimedOut;
                }
            }
        }
    }

    fn next(&mut self) -> Act {
        if self.implicit {
            Act::Tls(None)
        } else {
            self.play.act()
        }
    }

    /// A client begins a handshake: how long it takes, and why it fails.
    pub(super) fn start_tls(&mut self) -> (u32, Option<TlsFault>) {
        self.pace.begin();
        let mut spent = std::mem::take(&mut self.lag);
        let mut said: Vec<u8> = Vec::new();
        loop {
            if spent >= patience::HANDSHAKE {
                self.now += patience::HANDSHAKE;
                return (
                    patience::HANDSHAKE,
                    Some(broken_off(&said, TlsFault::TimedOut)),
                );
            }
            let act = self.next();
            match act {
                Act::Tls(None) => {
                    if self.implicit {
                        self.implicit = false;
                        self.play.begun_inside_tls();
                    } else {
                        self.play.shook(true);
                    }
                    self.now += spent + takes::HANDSHAKE;
                    return (spent + takes::HANDSHAKE, None);
                }
                // The start of a handshake record, which never comes to its end.
                Act::Tls(Some(first)) => {
                    said.extend([22, 3, 3, 0xff, 0xff].iter().take(first));
                    self.play.shook(false);
                }
                Act::Hello => self.play.heard_hello(),
                Act::Say(bytes) => said.extend_from_slice(&bytes),
                Act::Wait(milliseconds) => spent += milliseconds,
                end @ (Act::Close | Act::Reset) => {
                    self.now += spent;
                    let fault = judge(&said).unwrap_or(match end {
                        Act::Reset => broken_off(&said, TlsFault::Closed),
                        _ => TlsFault::Closed,
                    });
                    return (spent + takes::ROUND_TRIP, Some(fault));
                }
                // A hello is no line, so it is not answered.
                Act::Listen => {
                    let fault = judge(&said);
                    let spent = if fault.is_some() {
                        spent
                    } else {
                        patience::HANDSHAKE
                    };
                    self.now += spent;
                    return (
                        spent + takes::ROUND_TRIP,
                        Some(fault.unwrap_or(broken_off(&said, TlsFault::TimedOut))),
                    );
                }
            }
            if let Some(fault) = judge(&said) {
                self.now += spent;
                return (spent + takes::ROUND_TRIP, Some(fault));
            }
        }
    }
}

/// What a handshake shows that ended thus after the server had said this.
fn broken_off(said: &[u8], end: TlsFault) -> TlsFault {
    if said.is_empty() {
        end
    } else {
        TlsFault::Stalled
    }
}

/// What a TLS client makes of these bytes; `None` while they may still become an answer.
fn judge(said: &[u8]) -> Option<TlsFault> {
    if said.len() > MOST_SHAKEN {
        return Some(TlsFault::Broken {
            detail: "too much".to_owned(),
        });
    }
    match *said {
        // RFC 8446 section 6: level and description.
        [21, 3, _, 0, 2, _, description, ..] => Some(TlsFault::Alert {
            alert: match description {
                40 => "handshake_failure".to_owned(),
                70 => "protocol_version".to_owned(),
                112 => "unrecognized_name".to_owned(),
                other => other.to_string(),
            },
        }),
        [20..=23, 3, ..] | [20..=23] | [] => None,
        _ => Some(TlsFault::NotTls),
    }
}
