//! Tapes: our own side of real conversations, each demand of a dialogue with what the world answered.
//!
//! A tape (`tests/data/tapes/NAME.jsonl`) is made by the program `tape` from a scenario's real world, and plays the same
//! check again without it. First line: what was known beforehand. Then one line for each demand, in the order of their
//! answers; last line: what was concluded. Secrets are never on a tape: `send-secret ***` stands for the lines that held
//! one, `secret` for the password itself, `***` for what a server said back.
//!
//! ```text
//! {"scenario":"tls-required","settings":{…},"password":{…shape…}}
//! {"step":1,"demand":"send EHLO [127.0.0.1]\\r\\n","reading":"done","ms":3}
//! {"step":1,"demand":"read 15000","reading":{"bytes":"250 mail.lab.test\\r\\n"},"ms":4}
//! {"steps":[…],"outcome":"fails","causes":[["tls-required","confirmed"],…]}
//! ```

mod play;
mod read;
mod record;

use std::net::IpAddr;

use mailmedic_core::dialogue::{Demand, Dialled, Reading};
use mailmedic_core::vocab::{PasswordShape, Refusal, Step};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub use play::{Deck, Player};
pub use record::Recorder;

use crate::liar::escape;

/// A whole check, as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Tape {
    /// What was known beforehand.
    pub head: Head,
    /// Every demand with its answer.
    pub turns: Vec<Turn>,
    /// What was concluded.
    pub end: End,
}

/// What was known beforehand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The scenario it was made of.
    pub scenario: String,
    /// The settings, as the settings JSON.
    pub settings: Map<String, Value>,
    /// What the user pasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What may be known of the password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<PasswordShape>,
}

/// One demand with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The step that demanded it.
    pub step: u16,
    /// The demand, in words.
    pub demand: String,
    /// The answer.
    pub reading: Value,
    /// Milliseconds since the step began.
    pub ms: u32,
}

/// What was concluded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// What was done.
    pub steps: Vec<Step>,
    /// How it ended.
    pub outcome: String,
    /// The causes, best first, with their standing.
    pub causes: Vec<(String, String)>,
}

impl End {
    /// The conclusion in an answer.
    pub fn of(answer: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let causes = answer["causes"].as_array().map_or(&[][..], Vec::as_slice);
        Self {
            steps: serde_json::from_value(answer["steps"].clone()).unwrap_or_default(),
            outcome: text(&answer["outcome"]),
            causes: causes
                .iter()
                .map(|cause| (text(&cause["id"]), text(&cause["standing"])))
                .collect(),
        }
    }
}

/// A demand in words, without its secret.
fn words_of(demand: &Demand) -> String {
    match demand {
        Demand::Resolve(host) => format!("resolve {host}"),
        Demand::Explain(host) => format!("explain {host}"),
        Demand::Survey(host, port, _) => format!("survey {host} {port}"),
        Demand::Dial(address, port) => format!("dial {address} {port}"),
        Demand::DialAny(addresses, port) => {
            let all: Vec<String> = addresses.iter().map(ToString::to_string).collect();
            format!("dial-any {} {port}", all.join(","))
        }
        Demand::Send(bytes) => format!("send {}", escape(bytes)),
        Demand::SendSecret(_) => "send-secret ***".to_owned(),
        Demand::Read(within) => format!("read {within}"),
        Demand::Secure(host) => format!("secure {host}"),
        Demand::SecureUnnamed(host) => format!("secure-unnamed {host}"),
        Demand::Hello(host, version) => format!("hello {host} {}", version.id()),
        Demand::Wait(milliseconds) => format!("wait {milliseconds}"),
        Demand::Secret => "secret".to_owned(),
        Demand::Certificate => "certificate".to_owned(),
        Demand::Seed => "seed".to_owned(),
        Demand::Kerberos { service, host, .. } => format!("kerberos {service} {host}"),
        Demand::Done => "done".to_owned(),
    }
}

/// An answer as JSON; `shown` is what is left of its bytes.
fn json_of(reading: &Reading, shown: impl Fn(&[u8]) -> Vec<u8>) -> Value {
    match reading {
        Reading::Addresses(addresses) => json!({ "addresses": addresses }),
        Reading::NameMissing => json!("name-missing"),
        Reading::NameEmpty => json!("name-empty"),
        Reading::NameFailed(unchecked) if unchecked.is_empty() => json!("name-failed"),
        Reading::NameFailed(unchecked) => json!({ "name-unchecked": unchecked }),
        Reading::ResolverSilent => json!("resolver-silent"),
        Reading::Told(told) => json!({ "told": told }),
        Reading::Done => json!("done"),
        Reading::ConnectFailed(fault) => json!({ "connect-failed": fault }),
        Reading::Raced(tried) => {
            let came = |(address, came): &(IpAddr, Dialled)| match came {
                Dialled::Stands => json!([address, "stands"]),
                Dialled::Failed(fault) => json!([address, fault]),
                Dialled::Refused(_) => json!([address, "forbidden"]),
            };
            json!({ "raced": tried.iter().map(came).collect::<Vec<Value>>() })
        }
        Reading::Bytes(bytes) => json!({ "bytes": escape(&shown(bytes)) }),
        Reading::TimedOut => json!("timed-out"),
        Reading::TooSlow => json!("too-slow"),
        Reading::Closed(how) => json!({ "closed": how }),
        Reading::Secured(report) => json!({ "secured": report }),
        Reading::Chose(version) => json!({ "chose": version.id() }),
        Reading::TlsFailed(fault) => json!({ "tls-failed": fault }),
        Reading::Secret(_) => json!("secret"),
        Reading::Seed { .. } => json!("seed"),
        Reading::Kerberos(_) => json!("kerberos"),
        Reading::KerberosFailed(failed) => json!({ "kerberos-failed": failed }),
        Reading::Refused(Refusal::Forbidden) => json!({ "refused": "forbidden" }),
        Reading::Refused(Refusal::NoSecret) => json!({ "refused": "no-secret" }),
        Reading::Refused(Refusal::Unprotected) => json!({ "refused": "unprotected" }),
    }
}
