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
    /// The settings that were checked; what was seen says nothing of others.
    checked: Option<Draft>,
    before: Option<Box<View>>,
}

impl Rounds {
    /// An empty case.
    pub fn new(words: Words) -> Rounds {
        Rounds {
            words,
            case: Case::default(),
            checked: None,
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
            Some(ToClient::Planned { steps }) => {
                self.checked.get_or_insert_with(|| self.case.draft.clone());
                self.case.steps.extend(steps);
            }
            Some(ToClient::Heard { evidence }) => self.case.evidence.push(evidence),
            Some(ToClient::Ended { step }) => self.case.ended.push(step),
            _ => {}
        }
        Ok(())
    }

    /// Begins a new round: what was seen, if anything, is kept as the round before, with the settings it was seen
    /// with.
    pub fn start_round(&mut self) {
        let Some(draft) = self.checked.take() else {
            return;
        };
        let mut checked = self.case.clone();
        checked.draft = draft;
        let before = self.show(&checked, false, None);
        self.before = Some(Box::new(before));
        self.case = self.unchecked();
    }

    /// Everything to show.
    pub fn view(&self, all: bool) -> View {
        match &self.checked {
            Some(checked) if *checked != self.case.draft => {
                self.show(&self.unchecked(), all, self.before.clone())
            }
            _ => self.show(&self.case, all, self.before.clone()),
        }
    }

    fn unchecked(&self) -> Case {
        Case {
            steps: Vec::new(),
            evidence: Vec::new(),
            ended: Vec::new(),
            ..self.case.clone()
        }
    }

    fn show(&self, case: &Case, all: bool, before: Option<Box<View>>) -> View {
        let mut answer = answer(case, &self.words, all);
        // A page shows lists; a list that is not there yet is an empty one.
        answer.steps.get_or_insert_default();
        answer.evidence.get_or_insert_default();
        answer.matrix.get_or_insert_default();
        View {
            answer,
            ladder: ladder(case, &self.words),
            transcript: transcript(case),
            before,
        }
    }

    /// What a check would do.
    pub fn plan(&self) -> Planned {
        plan(&self.case, &self.words)
    }
}
