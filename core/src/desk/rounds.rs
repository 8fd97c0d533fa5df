//! A case on the page: it is told of settings, texts and messages of a checker, and shown as one view.

use serde::Serialize;

use super::{Planned, RungView, TranscriptLine, answer, ladder, paste, plan, transcript};
use crate::vocab::{Answer, Case, Draft, ShapeError};
use crate::wire::ToClient;
use crate::words::Words;

/// Everything that the page shows of a case.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// How far it got.
    pub ladder: Vec<RungView>,
    /// What was said.
    pub transcript: Vec<TranscriptLine>,
    /// The view of the round before a fix was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Box<View>>,
}

/// One case and its round before.
pub struct Rounds {
    words: Words,
    case: Case,
    before: Option<Box<View>>,
}

impl Rounds {
    /// An empty case.
    pub fn new(words: Words) -> Rounds {
        Rounds {
            words,
            case: Case::default(),
            before: None,
        }
    }

    /// Takes settings as typed.
    pub fn set_settings(&mut self, json: &str) -> Result<(), ShapeError> {
        self.case.draft = Draft::from_json(json)?;
        Ok(())
    }

    /// Takes what the program says; its secrets are removed first.
    pub fn set_text(&mut self, text: &str) {
        paste(&mut self.case, text);
    }

    /// Takes one message of a checker; what says nothing about the case changes nothing.
    pub fn hear(&mut self, message: &str) -> Result<(), serde_json::Error> {
        match ToClient::from_json(message)? {
            Some(ToClient::Planned { steps }) => self.case.steps.extend(steps),
            Some(ToClient::Heard { evidence }) => self.case.evidence.push(evidence),
            Some(ToClient::Ended { step }) => self.case.ended.push(step),
            _ => {}
        }
        Ok(())
    }

    /// Begins a new round: what was seen is kept as the round before.
    pub fn start_round(&mut self) {
        let mut before = self.view(false);
        before.before = None;
        self.before = Some(Box::new(before));
        self.case.steps.clear();
        self.case.evidence.clear();
        self.case.ended.clear();
    }

    /// Everything to show.
    pub fn view(&self, all: bool) -> View {
        let mut answer = answer(&self.case, &self.words, all);
        // A page shows lists; a list that is not there yet is an empty one.
        answer.steps.get_or_insert_default();
        answer.evidence.get_or_insert_default();
        answer.matrix.get_or_insert_default();
        View {
            answer,
            ladder: ladder(&self.case, &self.words),
            transcript: transcript(&self.case),
            before: self.before.clone(),
        }
    }

    /// What a check would do.
    pub fn plan(&self) -> Planned {
        plan(&self.case, &self.words)
    }
}
