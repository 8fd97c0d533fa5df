//! What servers say: their replies, and what those mean.

mod anchors;
mod generated;
mod parse;
mod reached;
mod rows;
mod status;
mod table;
mod utterance;
mod vocabulary;
mod without;

pub(crate) use anchors::Anchors;
#[cfg(test)]
mod tests;

pub use parse::{Parsed, escape, parse};
pub use reached::Reached;
pub use rows::Row;
pub use status::Form;
pub use table::{Reading, Strength, Table, causes, read};
pub use utterance::{Speaker, Utterance};
pub(crate) use utterance::{lower, normal};
pub(crate) use vocabulary::is_broken_word;
pub(crate) use without::{without_general, without_offline, without_unreached, without_warnings};
