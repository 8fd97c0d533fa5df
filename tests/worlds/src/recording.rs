//! Recordings of real servers: what was said, turn by turn.
//!
//! A recording is a text file under `tests/data/recordings/SOFTWARE`, written by the program `record`. A header of
//! `name: value` lines ends at an empty line; then `C:` lines are the client's and `S:` lines the server's, without
//! their line ends. `S-hex:` lines are bytes that are no text, and `#` lines are events of the connection.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One conversation of one client with one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// The values that were in use: host, client, sender, recipient, user, mechanisms; also software, date and port.
    pub header: BTreeMap<String, String>,
    /// What was said, in order.
    pub turns: Vec<Turn>,
}

/// One thing that happened at the client's side, and what the server did then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turn {
    /// The client's line, or what else it did: `(connect)`, `(TLS)`, `(TLS client hello)`.
    pub client: String,
    /// The lines of the server's reply.
    pub lines: Vec<String>,
    /// The server's answer as bytes, where it was written down so.
    pub bytes: Vec<u8>,
    /// How the connection ended, or failed: `closed by the server`, `reset by the server`, `silence`, `refused`,
    /// `TLS failed: …`.
    pub ending: Option<String>,
}

/// Why a recording or phrasebook can't be used.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// The file can't be read.
    #[error("{}: {error}", file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// What went wrong.
        error: std::io::Error,
    },
    /// A line of a recording that is none of the forms above.
    #[error("line {0} of the recording is neither C:, S:, S-hex: nor #")]
    Line(usize),
    /// The phrasebook is not TOML of the right shape.
    #[error("{0}")]
    Phrasebook(#[from] toml::de::Error),
    /// A phrase points at a place that the recording does not have.
    #[error("phrase {phrase:?}: {recording} has no reply number {nth} to {after:?}")]
    NoSuchReply {
        /// The phrase.
        phrase: String,
        /// The recording it points into.
        recording: String,
        /// The client's line.
        after: String,
        /// Which of the turns with that line, counted from 1.
        nth: usize,
    },
}

/// The folder of the test data.
pub(crate) fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

pub(crate) fn text_of(file: &Path) -> Result<String, RecordingError> {
    fs::read_to_string(file).map_err(|error| RecordingError::Io {
        file: file.to_owned(),
        error,
    })
}

/// The text with every date and time (RFC 5322, section 3.3) replaced by a word: servers tell when they spoke.
pub fn without_dates(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let long = words.get(at..at + 5).is_some_and(|part| {
            part[0].len() == 4 && part[0].ends_with(',') && begins_with_time(part[4])
        });
        // As in Dovecot's `[mail.example:2026-11-26 09:37:50]`.
        let short = word.matches('-').count() == 2
            && word.ends_with(|last: char| last.is_ascii_digit())
            && words.get(at + 1).is_some_and(|next| begins_with_time(next));
        let length = match (long, short) {
            (true, _) => 5,
            (_, true) => 2,
            _ => 0,
        };
        if length == 0 {
            kept.push((*word).to_owned());
            at += 1;
        } else {
            at += length;
            kept.push(format!("(date){}", &words[at - 1][TIME..]));
        }
    }
    kept.join(" ")
}

/// The length of `09:37:50`.
const TIME: usize = 8;

fn begins_with_time(word: &str) -> bool {
    word.get(..TIME).is_some_and(|time| {
        time.bytes().enumerate().all(|(at, byte)| match at {
            2 | 5 => byte == b':',
            _ => byte.is_ascii_digit(),
        })
    })
}

impl Recording {
    /// Reads the recording of this name (without ending) of a software.
    pub fn load(software: &str, name: &str) -> Result<Self, RecordingError> {
        Self::read(&text_of(
            &data()
                .join("recordings")
                .join(software)
                .join(format!("{name}.txt")),
        )?)
    }

    /// Reads the text of a recording.
    pub fn read(text: &str) -> Result<Self, RecordingError> {
        let mut lines = text.lines().enumerate();
        let header = lines
            .by_ref()
            .map_while(|(_, line)| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut turns = vec![Turn {
            client: "(connect)".to_owned(),
            ..Turn::default()
        }];
        for (number, line) in lines {
            let turn = turns.last_mut().ok_or(RecordingError::Line(number + 1))?;
            if let Some(said) = line.strip_prefix("S: ") {
                turn.lines.push(said.to_owned());
            } else if let Some(hex) = line.strip_prefix("S-hex: ") {
                for byte in hex.split(' ') {
                    turn.bytes.push(
                        u8::from_str_radix(byte, 16)
                            .map_err(|_| RecordingError::Line(number + 1))?,
                    );
                }
            } else if let Some(said) = line.strip_prefix("C: ") {
                turns.push(Turn {
                    client: said.to_owned(),
                    ..Turn::default()
                });
            } else if let Some(event @ ("TLS" | "TLS client hello")) = line.strip_prefix("# ") {
                turns.push(Turn {
                    client: format!("({event})"),
                    ..Turn::default()
                });
            } else if let Some(ending) = line.strip_prefix("# ") {
                turn.ending = Some(ending.to_owned());
            } else {
                return Err(RecordingError::Line(number + 1));
            }
        }
        Ok(Self { header, turns })
    }

    /// The `nth` turn (from 1) with this line of the client.
    pub fn turn(&self, client: &str, nth: usize) -> Option<&Turn> {
        self.turns
            .iter()
            .filter(|turn| turn.client == client)
            .nth(nth.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::without_dates;

    #[test]
    fn dates_are_told_from_the_words_around_them() {
        let greeting = "220 mail ESMTP Exim 4.96 Thu, 26 Nov 2026 09:25:20 +0000";
        assert_eq!(
            without_dates(greeting),
            "220 mail ESMTP Exim 4.96 (date) +0000"
        );
        let refusal = "454 4.7.0 Failure. [mail.lab.test:2026-11-26 09:37:50]\"]}";
        assert_eq!(without_dates(refusal), "454 4.7.0 Failure. (date)]\"]}");
        assert_eq!(
            without_dates("250 2.1.0 Ok, a-b-c 1"),
            "250 2.1.0 Ok, a-b-c 1"
        );
    }
}
