//! A case on the page: it is told of settings, texts and messages of a checker, and shown as one view.

use std::sync::Arc;

use serde::Serialize;

use super::{Planned, RungView, TranscriptLine, answer, ladder, paste, plan, transcript};
use crate::vocab::{Answer, Case, Draft, PasswordShape};
use crate::wire::ToClient;
use crate::words::Words;

/// Everything that the page shows of a case.
#[derive(Debug, Serialize)]
pub struct View {
    /// The answer.
    pub answer: Answer,
    /// How far it got.
    pub ladder: Vec<RungView>,
    /// What was said.
    pub transcript: Vec<TranscriptLine>,
    /// The view of the round before a fix was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Arc<View>>,
}

/// One case and its round before.
pub struct Rounds {
    words: Words,
    case: Case,
    /// The settings that were checked; what was seen says nothing of others.
    checked: Option<Draft>,
    before: Option<Arc<View>>,
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

    /// Takes settings as typed. Another name of the program changes the words alone, so what was seen stays.
    pub fn set_settings(&mut self, settings: Draft) {
        if let Some(checked) = &mut self.checked {
            checked.client.clone_from(&settings.client);
        }
        self.case.draft = settings;
    }

    /// Takes what the program says; its secrets are removed first.
    pub fn set_text(&mut self, text: &str) {
        paste(&mut self.case, text);
    }

    /// What the program says, without its secrets.
    pub fn text(&self) -> &str {
        self.case.text.as_deref().unwrap_or_default()
    }

    /// Takes whether the file that was pasted changes characters of the password.
    pub fn set_mangled(&mut self, mangled: bool) {
        self.case.mangled = mangled;
    }

    /// Takes what may be known of the password that was typed for the next check.
    pub fn set_password(&mut self, password: Option<PasswordShape>) {
        self.case.password = password;
    }

    /// Takes one message of a checker; what says nothing about the case changes nothing.
    pub fn hear(&mut self, message: ToClient) {
        if matches!(message, ToClient::Planned { .. }) {
            self.checked.get_or_insert_with(|| self.case.draft.clone());
        }
        message.grow(&mut self.case);
    }

    /// Takes one message of a checker at another place, which was given the same settings.
    pub fn hear_far(&mut self, message: ToClient) {
        message.grow_far(&mut self.case);
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
        self.before = Some(Arc::new(before));
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
        let mut case = self.case.clone();
        case.steps.clear();
        case.evidence.clear();
        case.ended.clear();
        case.far = None;
        case
    }

    fn show(&self, case: &Case, all: bool, before: Option<Arc<View>>) -> View {
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
