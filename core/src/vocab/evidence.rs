//! A fact with its place: how far the connection was, who saw it, and when.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Fact;

/// How far a connection got, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Rung {
    /// The name has an address.
    Name,
    /// A TCP connection stands and something greets.
    Reach,
    /// TLS is on, where the settings want it.
    Secure,
    /// EHLO, CAPABILITY or CAPA is answered.
    Hello,
    /// The login is accepted.
    Login,
    /// MAIL FROM is accepted.
    Sender,
    /// RCPT TO is accepted.
    Recipient,
}

impl Rung {
    /// All of them, from the ground up.
    pub const ALL: [Rung; 7] = [
        Rung::Name,
        Rung::Reach,
        Rung::Secure,
        Rung::Hello,
        Rung::Login,
        Rung::Sender,
        Rung::Recipient,
    ];

    /// The word for it.
    pub fn id(self) -> &'static str {
        match self {
            Rung::Name => "name",
            Rung::Reach => "reach",
            Rung::Secure => "secure",
            Rung::Hello => "hello",
            Rung::Login => "login",
            Rung::Sender => "sender",
            Rung::Recipient => "recipient",
        }
    }
}

/// The exchange that a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// The server's first words.
    Greeting,
    /// EHLO or HELO; CAPABILITY; CAPA.
    Hello,
    /// STARTTLS or STLS.
    StartTls,
    /// AUTH; AUTHENTICATE or LOGIN; USER and PASS.
    Auth,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA and what follows.
    Content,
    /// RSET, QUIT; LOGOUT.
    Farewell,
}

impl Stage {
    /// The rung that this exchange climbs to.
    pub fn rung(self) -> Rung {
        match self {
            Stage::Greeting => Rung::Reach,
            Stage::Hello => Rung::Hello,
            Stage::StartTls => Rung::Secure,
            Stage::Auth => Rung::Login,
            Stage::Sender => Rung::Sender,
            Stage::Recipient | Stage::Content | Stage::Farewell => Rung::Recipient,
        }
    }
}

/// Where something was seen from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(transparent)]
pub struct Vantage(pub String);

impl Vantage {
    /// The checker that the user asked.
    pub fn here() -> Vantage {
        Vantage("here".to_owned())
    }
}

impl fmt::Display for Vantage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One numbered fact of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Evidence {
    /// Its number in the case, from 1.
    pub id: u32,
    /// The step it comes from.
    pub step: u16,
    /// How far that step was.
    pub rung: Rung,
    /// Where it was seen from.
    pub vantage: Vantage,
    /// Milliseconds since the check began.
    pub ms: u32,
    /// What was seen.
    pub fact: Fact,
}
