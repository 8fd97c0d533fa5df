//! A server that does what its script says, however wrong: the language of the scripts, and what a script does next.
//!
//! The same script is played in the simulated world (`sim::stage`) and on real sockets (the program `liar`).
//!
//! ```text
//! # a remark; empty lines mean nothing
//! like NAME          begins with all of tests/scenarios/scripts/NAME.txt; a block below replaces that block of it
//! say TEXT           says TEXT and CRLF
//! bytes TEXT         says TEXT as it is
//! times N TEXT       says TEXT so often, all at once
//! turn TEXT | TEXT   says one of them and CRLF: the first at the first time, over all connections to the port, and so on; then
//!                    the last
//! wait SECONDS       says nothing for so long; fractions are fine
//! pace N             from here on says N bytes a second; 0: as fast as it can (the default)
//! pieces N           from here on says it in pieces of N bytes, TLS included; 0: in one piece (the default)
//! expect             waits for a line of the client
//! hello              waits for the client's first bytes of TLS
//! tls                waits for them, and starts TLS with the machine's certificate
//! tls N              the same, but only the first N bytes of the answer are let out
//! again              goes back to the first step of the block
//! silent             says nothing more, and never ends the connection
//! close, reset       ends the connection (FIN, RST)
//! on VERB            begins the block that answers VERB (`on *`: any line without a block of its own)
//! on tls VERB        the same inside TLS; without it `on VERB` answers there too
//! ```
//!
//! What stands before the first `on` happens when a client connects. When a block is done the next line of the client
//! chooses a block; a line without one is not answered. On a port with `tls = "implicit"` the script begins inside TLS.
//!
//! TEXT may hold `\r`, `\n`, `\t`, `\0`, `\\` and `\xNN`; `{line}` is the client's last line, and `{secret}` what its
//! last word says in base64, behind the last NUL. `{scram REST}` is a server's first message of SCRAM in base64 (RFC 5802): the
//! nonce of the client's last line, and REST right behind it.

mod play;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde::Deserialize;

pub use play::{Act, Play, Turns};

use crate::recording::data;

/// A script in a scenario: its lines, or the name of a file in `tests/scenarios/scripts`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// The name of a file, without its ending.
    Named(String),
    /// The lines.
    Lines(Vec<String>),
}

/// A script that was read: what to do for each event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    blocks: BTreeMap<String, Vec<Step>>,
}

/// One step of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Say(Vec<u8>),
    /// By turns.
    Turn(Vec<Vec<u8>>),
    /// In milliseconds.
    Wait(u32),
    Pace(u32),
    Pieces(usize),
    Expect,
    Hello,
    Tls(Option<usize>),
    Again,
    Silent,
    Close,
    Reset,
}

/// Why a text is no script.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// A file of scripts can't be read.
    #[error("script {name}: {error}")]
    Io {
        /// Its name.
        name: String,
        /// What went wrong.
        error: std::io::Error,
    },
    /// A line that is no step.
    #[error("{0:?} is no step of a script")]
    NoStep(String),
    /// Scripts that begin with each other.
    #[error("the script {0} begins with itself")]
    Circle(String),
}

/// So many scripts may begin with one another.
const DEEPEST: usize = 4;

impl Text {
    /// The lines, those of a file included.
    pub fn lines(&self) -> Result<Vec<String>, ScriptError> {
        match self {
            Self::Named(name) => file(name),
            Self::Lines(lines) => Ok(lines.clone()),
        }
    }

    /// Reads it.
    pub fn script(&self) -> Result<Script, ScriptError> {
        let mut script = Script::default();
        script.add(&self.lines()?, 0)?;
        Ok(script)
    }

    /// The lines with those of all scripts that it begins with, for a reader without the folder of scripts.
    pub fn whole(&self) -> Result<String, ScriptError> {
        let mut text = String::new();
        unfold(&self.lines()?, 0, &mut text)?;
        Ok(text)
    }
}

fn file(name: &str) -> Result<Vec<String>, ScriptError> {
    let path = data()
        .join("../scenarios/scripts")
        .join(format!("{name}.txt"));
    let text = fs::read_to_string(path).map_err(|error| ScriptError::Io {
        name: name.to_owned(),
        error,
    })?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn unfold(lines: &[String], depth: usize, text: &mut String) -> Result<(), ScriptError> {
    for line in lines {
        match line.trim().strip_prefix("like ") {
            Some(name) if depth < DEEPEST => {
                unfold(&file(name)?, depth + 1, text)?;
                // What follows is a block of its own again: the one for a new connection.
                text.push_str("on connect\n");
            }
            Some(name) => return Err(ScriptError::Circle(name.to_owned())),
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    Ok(())
}

impl Script {
    /// Reads a text that begins with no other script.
    pub fn read(text: &str) -> Result<Self, ScriptError> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut script = Self::default();
        script.add(&lines, DEEPEST)?;
        Ok(script)
    }

    fn add(&mut self, lines: &[String], depth: usize) -> Result<(), ScriptError> {
        let mut block = String::new();
        let mut begun = false;
        for line in lines {
            let line = line.trim_start();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "like" if depth < DEEPEST => self.add(&file(rest)?, depth + 1)?,
                "like" => return Err(ScriptError::Circle(rest.to_owned())),
                "on" => {
                    block = if rest == "connect" {
                        String::new()
                    } else {
                        rest.to_owned()
                    };
                    begun = false;
                }
                _ => {
                    let step = Step::read(word, rest)
                        .ok_or_else(|| ScriptError::NoStep(line.to_owned()))?;
                    let steps = self.blocks.entry(block.clone()).or_default();
                    if !begun {
                        steps.clear();
                    }
                    begun = true;
                    steps.push(step);
                }
            }
        }
        Ok(())
    }

    /// The block for a line of the client.
    fn block(&self, verb: &str, tls: bool) -> Option<&str> {
        let verb = verb.to_ascii_uppercase();
        let inside = [format!("tls {verb}"), "tls *".to_owned()];
        let anywhere = [verb, "*".to_owned()];
        let [verb_inside, any_inside] = inside;
        let [verb, any] = anywhere;
        let names = [
            tls.then_some(verb_inside),
            // An empty line is none that begins a connection.
            (!verb.is_empty()).then_some(verb),
            tls.then_some(any_inside),
            Some(any),
        ];
        names
            .into_iter()
            .flatten()
            .find_map(|name| self.blocks.get_key_value(&name))
            .map(|(name, _)| name.as_str())
    }
}

impl Step {
    fn read(word: &str, rest: &str) -> Option<Self> {
        Some(match (word, rest) {
            ("say", text) => {
                let mut bytes = unescape(text)?;
                bytes.extend_from_slice(b"\r\n");
                Self::Say(bytes)
            }
            ("bytes", text) => Self::Say(unescape(text)?),
            ("turn", texts) => {
                let texts = texts.split(" | ");
                let lines = texts.map(|text| unescape(&format!("{text}\\r\\n")));
                Self::Turn(lines.collect::<Option<_>>()?)
            }
            ("times", rest) => {
                let (number, text) = rest.split_once(' ')?;
                Self::Say(unescape(text)?.repeat(number.parse().ok()?))
            }
            ("wait", seconds) => Self::Wait(milliseconds(seconds)?),
            ("pace", number) => Self::Pace(number.parse().ok()?),
            ("pieces", number) => Self::Pieces(number.parse().ok()?),
            ("expect", "") => Self::Expect,
            ("hello", "") => Self::Hello,
            ("tls", "") => Self::Tls(None),
            ("tls", number) => Self::Tls(Some(number.parse().ok()?)),
            ("again", "") => Self::Again,
            ("silent", "") => Self::Silent,
            ("close", "") => Self::Close,
            ("reset", "") => Self::Reset,
            _ => return None,
        })
    }
}

fn milliseconds(seconds: &str) -> Option<u32> {
    let (whole, part) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let thousandths: String = part.chars().chain("00".chars()).take(3).collect();
    let whole: u32 = whole.parse().ok()?;
    whole
        .checked_mul(1000)?
        .checked_add(thousandths.parse().ok()?)
}

/// The bytes of a text with escapes.
pub fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        bytes.push(match rest.next()? {
            b'r' => b'\r',
            b'n' => b'\n',
            b't' => b'\t',
            b'0' => 0,
            b'\\' => b'\\',
            b'x' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            _ => return None,
        });
    }
    Some(bytes)
}

/// A text with escapes for these bytes: [`unescape`] gives them back.
pub fn escape(bytes: &[u8]) -> String {
    let mut text = String::new();
    for &byte in bytes {
        match byte {
            b'\r' => text.push_str("\\r"),
            b'\n' => text.push_str("\\n"),
            b'\\' => text.push_str("\\\\"),
            b' '..=b'~' => text.push(char::from(byte)),
            _ => {
                let _ = write!(text, "\\x{byte:02x}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> Text {
        Text::Lines(lines.iter().map(|&line| line.to_owned()).collect())
    }

    #[test]
    fn a_block_below_replaces_that_block_of_the_script_above() {
        let healthy = Text::Named("healthy".to_owned())
            .script()
            .expect("a script");
        let other = lines(&["like healthy", "on EHLO", "say 502 no"]);
        let script = other.script().expect("a script");
        assert_eq!(script.blocks["EHLO"], [Step::Say(b"502 no\r\n".to_vec())]);
        assert_eq!(script.blocks["MAIL"], healthy.blocks["MAIL"]);
        assert_eq!(script.blocks[""], healthy.blocks[""]);
        let alone = Script::read(&other.whole().expect("its text")).expect("a script");
        assert_eq!(alone, script, "what a program without the folder reads");
    }

    #[test]
    fn what_is_no_step_is_named() {
        for wrong in ["say \\q", "wait soon", "close now", "dance"] {
            let error = lines(&[wrong]).script().expect_err(wrong).to_string();
            assert!(error.contains("is no step"), "{error}");
        }
        assert!(Text::Named("no-such".to_owned()).script().is_err());
    }

    #[test]
    fn escapes_are_read_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unescape(&escape(&bytes)), Some(bytes));
        assert_eq!(milliseconds("1.25"), Some(1250));
    }
}
