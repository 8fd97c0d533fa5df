//! Protocol dialogues without I/O: each is a straight-line `async fn` that asks a driver and is answered.

mod climb;
mod connection;
mod echo;
mod exchange;
mod imap;
mod inspect;
mod letter;
mod line;
mod look;
mod pace;
mod pop3;
mod sasl;
mod smtp;
mod ticket;

pub use climb::{Climb, climb};
pub use inspect::inspect;
pub use letter::{Content, Letter, Permission};
pub use line::{Ask, Demand, Dialled, Line, Reading, Talk, World, drive};
pub use look::{look, lookup, survey};
pub use pace::Pace;
pub(crate) use sasl::base64;
pub use sasl::{Binding, Context, Seed, mechanisms};

/// How long a dialogue waits, in milliseconds. RFC 5321 section 4.5.3.2 allows minutes; people do not.
pub mod patience {
    /// For the greeting. Greeting delays of mail servers reach 30 s.
    pub const GREETING: u32 = 35_000;
    /// For the answer to an AUTH line: servers slow failed logins down on purpose.
    pub const AUTH: u32 = 30_000;
    /// For any other reply.
    pub const REPLY: u32 = 15_000;
    /// After this much silence a greeting is called slow, and another look is worth it.
    pub const SLOW: u32 = 5_000;
    /// For a first byte, when a port is only looked at.
    pub const LOOK: u32 = 3_000;
    /// The same at a port that begins with TLS: a server there is silent until we begin, and one that speaks in clear
    /// does so at once, or in answer to what it cannot read.
    pub const LOOK_TLS: u32 = 1_000;
    /// For a TCP connection.
    pub const CONNECT: u32 = 10_000;
    /// For a TCP connection to one of several addresses, before the next is tried beside it (RFC 8305 section 5).
    pub const ATTEMPT: u32 = 250;
    /// For a TLS handshake.
    pub const HANDSHAKE: u32 = 10_000;
    /// For an answer of the resolver.
    pub const RESOLVE: u32 = 5_000;
    /// For the answer to a whole message. Filters take their time over it.
    pub const CONTENT: u32 = 30_000;
    /// Before a login that could not be checked is tried once more.
    pub const AGAIN: u32 = 5_000;
    /// For a whole check.
    pub const CHECK: u32 = 60_000;
}

/// How much a dialogue reads, in bytes.
pub mod limit {
    /// One line (RFC 5321 section 4.5.3.1.5 says 512; real servers exceed it).
    pub const LINE: usize = 2_048;
    /// One reply.
    pub const REPLY: usize = 16 * 1024;
    /// Lines in one reply.
    pub const LINES: usize = 128;
    /// Everything read in one connection.
    pub const TOTAL: usize = 64 * 1024;
    /// The slowest that a reply may come, in bytes a second.
    pub const PACE: usize = 8;
    /// Over how long that is measured, in milliseconds.
    pub const PACE_SPAN: u32 = 15_000;
}
