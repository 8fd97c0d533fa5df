//! The words of a server software, each taken from a recording of the real one.
//!
//! A phrasebook holds no words itself: each phrase points at a reply in a recording, so that a simulated server can't
//! say what the real one has never said. The places to fill (host name, addresses, user) are found by the values that
//! were in use when it was recorded. `tests/data/phrasebook/common.toml` says where the words of all servers stand;
//! `SOFTWARE.toml` beside it says what stands elsewhere, and what its software has no words for, because it never does
//! that. The command that a phrase answers is the one at which the software does it.
//!
//! ```toml
//! lacks = ["sender-not-owned"]
//!
//! [relay-denied]
//! in    = "no-login-possible"            # the recording
//! after = "RCPT TO:<bob@far.example>"    # the client's line, or (connect), (TLS), (TLS client hello)
//! nth   = 1                              # which of several turns with that line (the default: the first)
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Deserialize;

use crate::recording::{Recording, RecordingError, Turn, data, text_of};
use crate::world::Software;

/// The values that stand in a reply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places<'a> {
    /// The server's own name.
    pub host: &'a str,
    /// The client's address.
    pub client: &'a str,
    /// The envelope sender, without brackets.
    pub sender: &'a str,
    /// The recipient, without brackets.
    pub recipient: &'a str,
    /// The name of the login.
    pub user: &'a str,
    /// The SASL mechanisms offered, with a space between.
    pub mechanisms: &'a str,
    /// The name that the client calls itself.
    pub hello: &'a str,
    /// The SASL mechanism that the client asks for.
    pub mechanism: &'a str,
}

/// All phrases of one software.
#[derive(Debug, Clone)]
pub struct Phrasebook {
    phrases: Arc<BTreeMap<String, Phrase>>,
}

/// One reply, as it was recorded.
#[derive(Debug, Clone)]
pub struct Phrase {
    verb: String,
    turn: Turn,
    recorded: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    r#in: String,
    after: String,
    #[serde(default = "first")]
    nth: usize,
}

/// One file.
#[derive(Deserialize)]
struct Book {
    #[serde(default)]
    lacks: BTreeSet<String>,
    #[serde(flatten)]
    entries: BTreeMap<String, Entry>,
}

impl Phrasebook {
    /// The phrasebook of a software, with all recordings it points into; read once.
    pub fn of(software: Software) -> Result<Self, RecordingError> {
        static KNOWN: Mutex<BTreeMap<Software, Phrasebook>> = Mutex::new(BTreeMap::new());
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(book) = known.get(&software) {
            return Ok(book.clone());
        }
        let book = Self::load(software)?;
        known.insert(software, book.clone());
        Ok(book)
    }

    fn load(software: Software) -> Result<Self, RecordingError> {
        let file = |name: &str| text_of(&data().join("phrasebook").join(format!("{name}.toml")));
        let own: Book = toml::from_str(&file(software.id())?)?;
        let mut all: Book = toml::from_str(&file("common")?)?;
        all.entries.extend(own.entries);
        all.entries.retain(|event, _| !own.lacks.contains(event));
        Self::look_up(software, all.entries)
    }

    /// Reads the text of a phrasebook alone.
    pub fn read(software: Software, text: &str) -> Result<Self, RecordingError> {
        let book: Book = toml::from_str(text)?;
        Self::look_up(software, book.entries)
    }

    fn look_up(
        software: Software,
        entries: BTreeMap<String, Entry>,
    ) -> Result<Self, RecordingError> {
        let mut recordings = BTreeMap::new();
        let mut phrases = BTreeMap::new();
        for (name, entry) in entries {
            if !recordings.contains_key(&entry.r#in) {
                recordings.insert(
                    entry.r#in.clone(),
                    Recording::load(software.id(), &entry.r#in)?,
                );
            }
            let recording = &recordings[&entry.r#in];
            let turn = recording.turn(&entry.after, entry.nth).filter(|turn| {
                !(turn.lines.is_empty() && turn.bytes.is_empty() && turn.ending.is_none())
            });
            let Some(turn) = turn else {
                return Err(RecordingError::NoSuchReply {
                    phrase: name,
                    recording: entry.r#in,
                    after: entry.after,
                    nth: entry.nth,
                });
            };
            let mut recorded = recording.header.clone();
            let mechanism = entry.after.strip_prefix("AUTH ").unwrap_or_default();
            let mechanism = mechanism.split(' ').next().unwrap_or_default();
            recorded.insert("mechanism".to_owned(), mechanism.to_owned());
            phrases.insert(
                name,
                Phrase {
                    verb: verb_of(&entry.after),
                    turn: turn.clone(),
                    recorded,
                },
            );
        }
        Ok(Self {
            phrases: Arc::new(phrases),
        })
    }

    /// The phrase for an event, if this software has it.
    pub fn phrase(&self, event: &str) -> Option<&Phrase> {
        self.phrases.get(event)
    }

    /// Names of all events, in order.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.phrases.keys().map(String::as_str)
    }
}

impl Phrase {
    /// The lines of the reply, without line ends, with these values in their places.
    pub fn lines(&self, places: &Places<'_>) -> Vec<String> {
        let values = [
            ("sender", places.sender),
            ("recipient", places.recipient),
            ("user", places.user),
            ("host", places.host),
            ("client", places.client),
            ("mechanisms", places.mechanisms),
            ("hello", places.hello),
            ("mechanism", places.mechanism),
        ];
        let pairs: Vec<(&str, &str)> = values
            .into_iter()
            .filter_map(|(name, value)| Some((self.recorded.get(name)?.as_str(), value)))
            .filter(|(recorded, _)| !recorded.is_empty())
            .collect();
        self.turn
            .lines
            .iter()
            .map(|line| fill(line, &pairs))
            .collect()
    }

    /// The command that it answers, in capitals, or `(connect)`.
    pub fn verb(&self) -> &str {
        &self.verb
    }

    /// The turn as it was recorded.
    pub fn turn(&self) -> &Turn {
        &self.turn
    }

    /// The values that were in use when it was recorded, by name.
    pub fn recorded(&self, name: &str) -> &str {
        self.recorded.get(name).map_or("", String::as_str)
    }
}

fn verb_of(line: &str) -> String {
    if line.starts_with('(') {
        return line.to_owned();
    }
    let verb = line.split(' ').next().unwrap_or_default();
    verb.to_ascii_uppercase()
}

/// Replaces each recorded value by its new one, in one pass: a new value is never taken for a recorded one.
fn fill(line: &str, pairs: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        if let Some((recorded, value)) = pairs
            .iter()
            .find(|(recorded, _)| rest.starts_with(recorded))
        {
            filled.push_str(value);
            rest = &rest[recorded.len()..];
        } else {
            filled.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    filled
}

const fn first() -> usize {
    1
}
