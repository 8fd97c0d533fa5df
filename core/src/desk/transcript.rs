//! The dialogue of the user's way, line by line.

use serde::Serialize;

use crate::vocab::{Case, Fact, Probe};

/// One line of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct TranscriptLine {
    /// Its number, from 1.
    pub n: u32,
    /// `checker` or `server`.
    pub who: &'static str,
    /// The line; secrets are `***`.
    pub line: String,
    /// The evidence that it belongs to.
    pub evidence: u32,
}

/// What was said on the way of the user's program.
pub fn transcript(case: &Case) -> Vec<TranscriptLine> {
    let fetches = case.draft.read().fetches_first();
    let climb = case.steps.iter().rfind(|step| match step.probe {
        Probe::Climb { .. } => true,
        // Asked beside the way, it is no part of it.
        Probe::Fetch { .. } => fetches,
        _ => false,
    });
    let Some(climb) = climb else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    let mut say = |who, line, evidence| {
        let n = u32::try_from(lines.len() + 1).unwrap_or(u32::MAX);
        lines.push(TranscriptLine {
            n,
            who,
            line,
            evidence,
        });
    };
    for evidence in case.of_step(climb.id) {
        match &evidence.fact {
            Fact::Sent { line, .. } => say("checker", line.clone(), evidence.id),
            Fact::Replied { reply, .. } => {
                let last = reply.lines.len().saturating_sub(1);
                let enhanced = reply
                    .enhanced
                    .map(|code| format!("{code} "))
                    .unwrap_or_default();
                for (at, text) in reply.lines.iter().enumerate() {
                    let sign = if at == last { ' ' } else { '-' };
                    let line = match reply.code {
                        0 => text.clone(),
                        code => format!("{code}{sign}{enhanced}{text}"),
                    };
                    say("server", line, evidence.id);
                }
            }
            Fact::SpokeOther { text, .. } if !text.is_empty() => {
                say("server", text.clone(), evidence.id);
            }
            _ => {}
        }
    }
    lines
}
