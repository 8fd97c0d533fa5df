//! What page and probe server say to each other: JSON text frames, one message each. A secret is never among
//! them: it travels as a binary frame of its own, before `run`.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::vocab::{Case, Consent, Draft, Evidence, SearchReport, Step, Vantage};

/// The version both sides must speak.
pub const WIRE: u32 = 1;

/// Longest text frame, in bytes.
pub const LONGEST_FRAME: usize = 64 * 1024;

/// What the page says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of them in a whole session"
)]
pub enum ToServer {
    /// Begin a check.
    Run {
        /// The version of the wire.
        wire: u32,
        /// The settings as typed.
        settings: Draft,
        /// What the user agreed to.
        consent: Consent,
    },
    /// Look for the settings of an address. No secret takes part in it.
    Discover {
        /// The version of the wire.
        wire: u32,
        /// The address as typed.
        address: String,
        /// The settings as typed, which the proposals are compared with.
        #[serde(default)]
        settings: Draft,
    },
    /// End the running check or search at once.
    Stop,
}

/// What the server says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum ToClient {
    /// The first message.
    Welcome {
        /// The version of the wire.
        wire: u32,
        /// What this server calls itself.
        vantage: Vantage,
    },
    /// These steps begin now.
    Planned {
        /// The steps, numbered.
        steps: Vec<Step>,
    },
    /// Something was seen.
    Heard {
        /// What, where and when.
        evidence: Evidence,
    },
    /// A step is over.
    Ended {
        /// Its number.
        step: u16,
    },
    /// A question of a search was answered.
    Searching {
        /// Questions that have their answer.
        done: u32,
        /// Questions asked until now; answers lead to more.
        all: u32,
    },
    /// What a search came to. It is finished then.
    Proposed {
        /// The proposals, and all that was asked.
        report: Box<SearchReport>,
    },
    /// The check or search is over.
    Finished {
        /// How it ended.
        why: Finish,
    },
    /// The check did not begin, or broke off through a fault that is not the mail server's.
    Failed {
        /// The kind of fault.
        fault: Fault,
        /// The member of the message at fault, where there is one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        at: String,
    },
}

impl ToClient {
    /// Reads a message. `None` for a kind, or a kind of fact, that this version does not know: a newer server may
    /// say more than we can use.
    pub fn from_json(json: &str) -> Result<Option<ToClient>, serde_json::Error> {
        Ok(ToClient::from_value(&serde_json::from_str(json)?))
    }

    /// Reads a message that is JSON already; `None` as above.
    pub fn from_value(message: &Value) -> Option<ToClient> {
        match message.get("say").and_then(Value::as_str) {
            Some("planned") => message
                .get("steps")
                .and_then(Step::list_from_value)
                .map(|steps| ToClient::Planned { steps }),
            Some("heard") => message
                .get("evidence")
                .and_then(Evidence::from_value)
                .map(|evidence| ToClient::Heard { evidence }),
            Some("ended") => {
                let step = message.get("step").and_then(Value::as_u64);
                step.and_then(|step| u16::try_from(step).ok())
                    .map(|step| ToClient::Ended { step })
            }
            _ => None,
        }
    }
}

impl ToClient {
    /// Takes what it says into a case; what says nothing about the case changes nothing.
    pub fn grow(self, case: &mut Case) {
        match self {
            ToClient::Planned { steps } => case.steps.extend(steps),
            ToClient::Heard { evidence } => case.evidence.push(Arc::new(evidence)),
            ToClient::Ended { step } => case.ended.push(step),
            _ => {}
        }
    }

    /// The same for a checker at another place: with numbers that none here has.
    pub fn grow_far(mut self, case: &mut Case) {
        match &mut self {
            ToClient::Planned { steps } => {
                for step in steps {
                    step.id = step.id.saturating_add(Case::FAR_STEPS);
                }
            }
            ToClient::Heard { evidence } => {
                evidence.id = evidence.id.saturating_add(Case::FAR_EVIDENCE);
                evidence.step = evidence.step.saturating_add(Case::FAR_STEPS);
            }
            ToClient::Ended { step } => *step = step.saturating_add(Case::FAR_STEPS),
            _ => return,
        }
        self.grow(case.far.get_or_insert_default());
    }
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Finish {
    /// Nothing is left to do.
    Done,
    /// The user stopped it.
    Stopped,
    /// Its time was over.
    Time,
}

/// Faults of the session itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The message is not of this wire.
    BadMessage,
    /// A text frame held a secret.
    SecretInText,
    /// The secret is empty, too long or no text.
    BadSecret,
    /// The settings cannot be dialled: a field is missing or wrong.
    BadSettings,
    /// The other side speaks another version.
    OtherVersion,
    /// Too many checks are running.
    Busy,
    /// A fault of ours.
    Internal,
}
