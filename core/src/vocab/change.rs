//! Findings and fixes: what is wrong with settings, and the change that mends it.

use serde::{Deserialize, Serialize};

use super::{Draft, Field, PortText, Side};

/// Named values that fill the placeholders of a text.
pub type Values = Vec<(&'static str, String)>;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It cannot work.
    Error,
    /// It works, and is unsafe or likely to fail.
    Warning,
    /// Good to know.
    Info,
}

/// Who can make a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// The person with the mail problem.
    You,
    /// Who runs the mail server.
    Administrator,
    /// The company that provides the account.
    Provider,
    /// Who runs the network between.
    Network,
    /// The person or server that the mail goes to.
    Recipient,
}

/// One change of the settings, or one thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(untagged)]
pub enum Change {
    /// Give a field a value.
    Set {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        set: Field,
        #[cfg_attr(feature = "typescript", ts(type = "number | string"))]
        #[allow(missing_docs)]
        to: PortText,
    },
    /// Empty a field.
    Clear {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        clear: Field,
    },
    /// Type a field again.
    Retype {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        retype: Field,
    },
    /// Ask somebody for something.
    Ask {
        #[allow(missing_docs)]
        ask: Who,
        /// The request's id among the words.
        what: String,
    },
}

impl Change {
    /// Makes it one of the other server, where it is one of a server.
    pub fn turn_to(&mut self, side: Side) {
        if let Change::Set { set: field, .. }
        | Change::Clear { clear: field }
        | Change::Retype { retype: field } = self
        {
            *field = field.of(side);
        }
    }

    /// Give a field a value.
    pub fn set(field: Field, to: impl Into<String>) -> Change {
        Change::Set {
            set: field,
            to: PortText(to.into()),
        }
    }

    /// Makes the change; false for what is not a change of settings.
    pub fn apply(&self, draft: &mut Draft) -> bool {
        match self {
            Change::Set { set, to } => draft.write(*set, Some(&to.0)),
            Change::Clear { clear } => draft.write(*clear, None),
            Change::Retype { .. } | Change::Ask { .. } => false,
        }
    }
}

/// Changes that remove a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Its id among the words.
    pub id: &'static str,
    /// Who can do it.
    pub who: Who,
    /// What is changed.
    pub changes: Vec<Change>,
    /// What its text names.
    pub values: Values,
}

/// What a rule says about settings alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The fields it is about, the one at fault first.
    pub at: Vec<Field>,
    /// What its text names.
    pub values: Values,
    /// What would mend it.
    pub fixes: Vec<Fix>,
}
