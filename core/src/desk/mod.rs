//! The desk: questions in, answers in words out. Everything that page and terminal show is made here.

mod answer;
mod consent;
mod ladder;
mod rounds;
mod transcript;

use serde::Serialize;
use serde_json::Value;

use crate::mask::mask;
use crate::plan::fit;
use crate::reply::Table;
use crate::rules;
use crate::vocab::{
    Answer, Case, Draft, Finding, PasswordShape, ShapeError, SpokenFinding, Values,
};
use crate::words::Words;

pub use answer::answer;
pub use consent::{ConsentRow, Lack, Planned, consent_rows, plan, plan_without};
pub use ladder::{RungView, ladder};
pub use rounds::{Rounds, View};
pub use transcript::{TranscriptLine, transcript};

/// A question to `explain`.
#[derive(Clone, Debug, Default)]
pub struct Explain {
    /// Given back with the answer.
    pub id: Option<Value>,
    /// What the program says.
    pub text: Option<String>,
    /// The settings, if known.
    pub settings: Option<Draft>,
    /// The time to answer for (RFC 3339), for replay.
    pub now: Option<String>,
    /// Whether to list what is ruled out.
    pub all: bool,
    /// Whether the file that the settings came from changes characters of the password. No member of the JSON: it is seen
    /// where the file is read.
    pub mangled: bool,
}

impl Explain {
    /// Reads a question: an object of `id`, `text`, `settings`, `now` and `all`, each of which may be missing.
    pub fn from_json(json: &str) -> Result<Explain, ShapeError> {
        let value = serde_json::from_str(json).map_err(|error| ShapeError {
            path: String::new(),
            what: error.to_string(),
        })?;
        Explain::from_value(value)
    }

    /// Reads a question that is JSON already.
    pub fn from_value(value: Value) -> Result<Explain, ShapeError> {
        let fault = |path: &str, what: &str| ShapeError {
            path: path.to_owned(),
            what: what.to_owned(),
        };
        let Value::Object(members) = value else {
            return Err(fault("", "wrong type"));
        };
        let mut question = Explain::default();
        for (name, value) in members {
            match (name.as_str(), value) {
                ("id", id) => question.id = Some(id),
                ("text", Value::String(text)) => question.text = Some(text),
                ("now", Value::String(now)) if is_time(&now) => question.now = Some(now),
                ("now", Value::String(_)) => return Err(fault(&name, "no time (RFC 3339)")),
                ("all", Value::Bool(all)) => question.all = all,
                ("settings", settings) if !settings.is_null() => {
                    question.settings = Some(Draft::from_value(&settings)?);
                }
                ("text" | "now" | "all" | "settings", Value::Null) => {}
                ("text" | "now" | "all", _) => return Err(fault(&name, "wrong type")),
                _ => return Err(fault(&name, "unknown member")),
            }
        }
        Ok(question)
    }
}

/// Whether a text is a time such as `2026-11-25T09:00:00Z` (RFC 3339 section 5.6).
pub fn is_time(text: &str) -> bool {
    let shape = |shape: &str, text: &str| {
        shape.len() == text.len()
            && shape
                .bytes()
                .zip(text.bytes())
                .all(|(shape, byte)| match shape {
                    b'0' => byte.is_ascii_digit(),
                    _ => shape == byte.to_ascii_uppercase(),
                })
    };
    let Some((moment, zone)) = text.split_at_checked(19) else {
        return false;
    };
    let digits = zone.strip_prefix('.').map_or(0, |zone| {
        1 + zone.bytes().take_while(u8::is_ascii_digit).count()
    });
    let zone = &zone[digits..];
    let zones = ["Z", "+00:00", "-00:00"];
    shape("0000-00-00T00:00:00", moment) && zones.iter().any(|one| shape(one, zone))
}

/// Longest text that is read, in bytes; of a longer one the end is read, where a log says what failed.
pub const LONGEST_TEXT: usize = 1024 * 1024;

/// Settings alone.
pub fn check(draft: &Draft, password: Option<&PasswordShape>, words: &Words) -> Answer {
    of_findings(rules::check(draft, password), draft, words)
}

/// What a page shows of settings that are being typed, before it has the diagnosis.
#[derive(Debug, Serialize)]
pub struct Typed {
    /// What is to be said of them.
    pub findings: Vec<SpokenFinding>,
    /// Whether they can be dialled.
    pub fit: bool,
}

/// Settings that are being typed. The findings are those of the whole answer, as long as there is no text.
pub fn typed(draft: &Draft, words: &Words) -> Typed {
    let case = Case::of(draft.clone());
    Typed {
        findings: spoken(rules::of_case(&case), draft, words),
        fit: fit(&case),
    }
}

/// What settings show, in words.
fn of_findings(findings: Vec<Finding>, draft: &Draft, words: &Words) -> Answer {
    Answer {
        version: 1,
        id: None,
        findings: spoken(findings, draft, words),
        causes: None,
        outcome: None,
        next: None,
        masked: 0,
        steps: None,
        evidence: None,
        matrix: None,
    }
}

fn spoken(findings: Vec<Finding>, draft: &Draft, words: &Words) -> Vec<SpokenFinding> {
    let client = draft.client.as_deref();
    let speak = |mut finding: Finding| {
        finding.values = hide(finding.values);
        words.finding(&finding, client)
    };
    findings.into_iter().map(speak).collect()
}

/// A text, with the settings if they are known.
pub fn explain(question: &Explain, words: &Words) -> Answer {
    let mut case = Case::of(question.settings.clone().unwrap_or_default());
    case.mangled = question.mangled;
    paste(&mut case, question.text.as_deref().unwrap_or_default());
    let mut answer = answer(&case, words, question.all);
    answer.id.clone_from(&question.id);
    answer
}

/// Takes a pasted text into a case: its end, without its secrets.
pub fn paste(case: &mut Case, text: &str) {
    let mut start = text.len().saturating_sub(LONGEST_TEXT);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    case.cut = start > 0;
    let masked = mask(&text[start..]);
    case.masked = masked.count;
    case.text = Some(masked.text).filter(|text| !text.trim().is_empty());
}

/// The table of replies that everything here reads by.
fn table() -> Table {
    Table::standard()
}

/// Values that came from a text or a field, without secrets.
fn hide(values: Values) -> Values {
    values
        .into_iter()
        .map(|(name, value)| (name, mask(&value).text))
        .collect()
}
