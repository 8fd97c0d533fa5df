//! The answer in words: the JSON of the contract.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Change, Evidence, Field, Severity, Step, Who};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SpokenFinding {
    /// The rule's id.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// The fields it is about.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub at: Vec<Field>,
    /// What is wrong, in a few words.
    pub title: String,
    /// Why.
    pub says: String,
    /// What would mend it.
    pub fixes: Vec<SpokenFix>,
}

/// A fix in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SpokenFix {
    /// The fix's id.
    pub id: String,
    /// Who can do it.
    pub who: Who,
    /// What to do, in a few words.
    pub title: String,
    /// What to do, in the words of the user's program.
    pub says: String,
    /// The same as data.
    pub changes: Vec<Change>,
    /// The lines of the program's file or code as they are with these changes, where it is set by such lines; no password
    /// stands in them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub lines: Option<String>,
}

/// A clue in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SpokenClue {
    /// The clue's id.
    pub clue: String,
    /// What was seen.
    pub says: String,
    /// Where it was seen.
    pub evidence: Vec<u32>,
}

/// A judged cause in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SpokenCause {
    /// The cause's id.
    pub id: String,
    /// `confirmed`, `likely`, `disputed`, `possible` or `ruled-out`.
    pub standing: String,
    /// What is wrong, in a few words.
    pub title: String,
    /// What that means here.
    pub says: String,
    /// What speaks for it.
    #[serde(rename = "for")]
    pub in_favour: Vec<SpokenClue>,
    /// What speaks against it.
    pub against: Vec<SpokenClue>,
    /// What would mend it.
    pub fixes: Vec<SpokenFix>,
}

/// What would decide between the causes that are left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SpokenNext {
    /// The question's id.
    pub id: String,
    /// The question.
    pub says: String,
}

/// One cell of the matrix: what a port really speaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Cell {
    /// The port.
    pub port: u16,
    /// `none`, `starttls` or `tls`.
    pub security: String,
    /// The address dialled.
    pub address: String,
    /// `usable`, `unsafe`, `no-login`, `not-offered`, `silent`, `refused`, `no-answer`, `other` or `unknown`.
    pub speaks: String,
    /// Whether the settings name this cell.
    pub yours: bool,
}

/// The answer of `check`, `explain` and `probe`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
pub struct Answer {
    /// Always 1.
    pub version: u32,
    /// The id of the case, where one was given.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "super::number::write_id"
    )]
    #[cfg_attr(feature = "typescript", ts(type = "unknown"))]
    pub id: Option<serde_json::Value>,
    /// What the settings alone show.
    pub findings: Vec<SpokenFinding>,
    /// The causes, best first; `None` where none were looked for (`check`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub causes: Option<Vec<SpokenCause>>,
    /// `works`, `fails` or `could-not-tell`; `None` for `check`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// What would decide between the causes that are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Vec<SpokenNext>>,
    /// How many secrets were removed from the input.
    pub masked: u32,
    /// What was done, for `probe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<Step>>,
    /// What was seen, for `probe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<Arc<Evidence>>>,
    /// What each port really speaks, for `probe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Vec<Cell>>,
}
