//! What was said, by whom, and what it can mean.

use crate::pasted::{Reached, Speaker, Utterance};
use crate::reply::{Reading, Strength, Table};
use crate::vocab::{Evidence, Fact, Reply, Stage, Values};

/// Where a saying comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The user pasted it.
    Paste,
    /// The server said it to us, on the way of the user's program.
    Server {
        /// Its number.
        evidence: u32,
    },
}

/// One saying and its readings, best first.
#[derive(Clone, Debug)]
pub struct Said {
    /// Where it comes from.
    pub source: Source,
    /// Who spoke.
    pub speaker: Speaker,
    /// In answer to what.
    pub stage: Option<Stage>,
    /// The recipient that it is about, where something tells.
    pub recipient: Option<String>,
    /// The words, as they can be quoted.
    pub text: String,
    /// The reply, where it is one.
    pub reply: Option<Reply>,
    /// Only a consequence of another refusal.
    pub follow_up: bool,
    /// What it can mean.
    pub readings: Vec<Reading>,
}

/// Whether all that tells of a cause is that no first answer came: a server that waits for TLS gives none, either.
fn is_silence(cause: &str) -> bool {
    let silent = [
        "closed-before-greeting",
        "plain-on-tls-port",
        "server-silent",
    ];
    silent.contains(&cause)
}

/// Longer than a line that a program shows, in bytes.
const LONG: usize = 200;

impl Said {
    /// Whether a reading names the cause, how surely, and whether as the first of its list.
    pub fn names(&self, cause: &str) -> Option<(Strength, bool)> {
        self.readings.iter().enumerate().find_map(|(nth, reading)| {
            let place = reading.causes.iter().position(|&id| id == cause)?;
            // A program's own words that only frame a reason name none, nor do words that any program may say, nor
            // do those of many servers in what somebody writes at length, or in one word.
            let word = matches!(reading.row.phrases, [only] if !only.contains(' '));
            let common = reading.is_common() && (word || self.text.len() > LONG);
            let vague = reading.is_frame() || common;
            if reading.is_general() || vague && self.is_of_program() {
                return Some((Strength::Form, false));
            }
            Some((reading.strength, place == 0 && nth == 0))
        })
    }

    /// Whether a program said it, or the person at it, and no server's reply stands in it.
    fn is_of_program(&self) -> bool {
        self.speaker == Speaker::Program && self.reply.is_none()
    }

    /// Whether the best reading names the cause first, be it only a program's frame for a reason.
    pub fn is_first(&self, cause: &str) -> bool {
        let best = self.readings.first();
        best.is_some_and(|reading| reading.causes.first() == Some(&cause))
    }

    /// Whether the server's name may be wrong: where anything else was said, it was found, and is that of the certificate.
    pub(super) fn doubts_name(&self) -> bool {
        let names = ["name-missing", "certificate-name-mismatch"];
        self.readings.is_empty() || names.iter().any(|name| self.names(name).is_some())
    }

    /// A refusal by a server, and no mere consequence of another one.
    pub fn is_refusal(&self) -> bool {
        !self.follow_up && self.reply.as_ref().is_some_and(Reply::is_negative)
    }

    /// Numbers of the evidence.
    pub fn evidence(&self) -> Vec<u32> {
        match self.source {
            Source::Paste => Vec::new(),
            Source::Server { evidence } => vec![evidence],
        }
    }

    /// What a sentence about it names.
    pub fn values(&self) -> Values {
        vec![("reply", self.text.clone())]
    }

    /// What somebody pasted.
    pub(super) fn pasted(utterance: &Utterance, reached: Reached, table: &Table) -> Said {
        let mut readings = table.read(utterance);
        // Silence has the same words before the server's first answer and behind it, where it is no cause of these.
        readings.retain(|reading| {
            let first = reading.first();
            !(reached.is_past(first) && is_silence(first))
        });
        Said {
            source: Source::Paste,
            speaker: utterance.speaker,
            stage: utterance.stage,
            recipient: utterance.recipient.clone(),
            text: utterance
                .reply
                .as_ref()
                .map_or_else(|| utterance.text.clone(), ToString::to_string),
            reply: utterance.reply.clone(),
            follow_up: utterance.follow_up,
            readings,
        }
    }

    /// A refusal that we were given ourselves. Replies that let us go on say nothing of a cause.
    pub(super) fn heard(evidence: &Evidence, table: &Table) -> Option<Said> {
        let Fact::Replied { stage, reply, .. } = &evidence.fact else {
            return None;
        };
        // 334 may carry an error in base64 (RFC 7628 section 3.2.3); it is read where tokens are.
        if !reply.is_negative() || *stage == Stage::Farewell {
            return None;
        }
        let utterance = Utterance::reply(*stage, reply);
        Some(Said {
            source: Source::Server {
                evidence: evidence.id,
            },
            speaker: Speaker::Server,
            stage: Some(*stage),
            recipient: None,
            text: reply.to_string(),
            reply: Some(reply.clone()),
            follow_up: false,
            readings: table.read(&utterance),
        })
    }
}
