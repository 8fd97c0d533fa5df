//! What servers say: their replies, and what those mean.

mod parse;

pub use parse::{Parsed, escape, parse};
