//! Tapes from and to their files.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use mailmedic_core::dialogue::{Dialled, Reading, Seed};
use mailmedic_core::vocab::{
    ClosedHow, ConnectFault, FailedProof, Refusal, Secret, TlsFault, TlsReport, TlsVersion,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Tape, Turn};
use crate::liar::unescape;
use crate::recording::data;

impl Tape {
    /// The folder of tapes.
    pub fn folder() -> PathBuf {
        data().join("tapes")
    }

    /// Reads a file.
    pub fn load(file: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(file)?;
        let mut lines: Vec<&str> = text.lines().collect();
        let (Some(end), false) = (lines.pop(), lines.is_empty()) else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let head = serde_json::from_str(lines.remove(0))?;
        let turns: Result<Vec<Turn>, _> = lines.into_iter().map(serde_json::from_str).collect();
        Ok(Self {
            head,
            turns: turns?,
            end: serde_json::from_str(end)?,
        })
    }

    /// Its file's text.
    pub fn text(&self) -> serde_json::Result<String> {
        let mut text = serde_json::to_string(&self.head)?;
        for turn in &self.turns {
            text.push('\n');
            text.push_str(&serde_json::to_string(turn)?);
        }
        text.push('\n');
        text.push_str(&serde_json::to_string(&self.end)?);
        text.push('\n');
        Ok(text)
    }
}

/// The answer that stands on a tape; `None` where it is none.
pub(super) fn reading(value: &Value) -> Option<Reading> {
    if let Some(word) = value.as_str() {
        return Some(match word {
            "name-missing" => Reading::NameMissing,
            "name-empty" => Reading::NameEmpty,
            "name-failed" => Reading::NameFailed(Vec::new()),
            "resolver-silent" => Reading::ResolverSilent,
            "done" => Reading::Done,
            "timed-out" => Reading::TimedOut,
            "too-slow" => Reading::TooSlow,
            // Only methods that use neither are on tape.
            "seed" => Reading::Seed {
                seed: Seed {
                    random: [0; 32],
                    seconds: 0,
                },
                binding: None,
            },
            "secret" => Reading::Secret(Secret::new("***".to_owned())),
            _ => return None,
        });
    }
    let (kind, value) = value.as_object()?.iter().next()?;
    Some(match kind.as_str() {
        "addresses" => Reading::Addresses(of(value)?),
        "name-unchecked" => Reading::NameFailed(of(value)?),
        "told" => Reading::Told(of(value)?),
        "raced" => Reading::Raced(value.as_array()?.iter().map(raced).collect::<Option<_>>()?),
        "connect-failed" => Reading::ConnectFailed(of::<ConnectFault>(value)?),
        "bytes" => Reading::Bytes(unescape(value.as_str()?)?),
        "closed" => Reading::Closed(of::<ClosedHow>(value)?),
        "secured" => Reading::Secured(Box::new(of::<TlsReport>(value)?)),
        "chose" => Reading::Chose(
            TlsVersion::ALL
                .into_iter()
                .find(|version| Some(version.id()) == value.as_str())?,
        ),
        "tls-failed" => Reading::TlsFailed(of::<TlsFault>(value)?),
        "kerberos-failed" => Reading::KerberosFailed(of::<FailedProof>(value)?),
        "refused" => Reading::Refused(match value.as_str()? {
            "forbidden" => Refusal::Forbidden,
            "no-secret" => Refusal::NoSecret,
            "unprotected" => Refusal::Unprotected,
            _ => return None,
        }),
        _ => return None,
    })
}

/// One address of a race.
fn raced(value: &Value) -> Option<(IpAddr, Dialled)> {
    let (address, word): (IpAddr, String) = of(value)?;
    let came = match word.as_str() {
        "stands" => Dialled::Stands,
        "forbidden" => Dialled::Refused(Refusal::Forbidden),
        fault => Dialled::Failed(of(&Value::from(fault))?),
    };
    Some((address, came))
}

fn of<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}
