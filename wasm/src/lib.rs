//! Mailmedic's core in the browser: thin bindings. Values travel as JSON texts, one serialiser for page and wire.

mod json;
mod link;

use mailmedic_core::desk::{self, Explain, Rounds};
use mailmedic_core::vocab::Draft;
use mailmedic_core::wire::ToClient;
use mailmedic_core::words::Words;
use serde_json::to_string;
use wasm_bindgen::prelude::*;

pub use link::Link;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn fault(error: impl std::fmt::Display) -> JsError {
    JsError::new(&error.to_string())
}

fn written<T: serde::Serialize>(value: &T) -> Result<String, JsError> {
    to_string(value).map_err(fault)
}

/// Answers from settings and texts alone, in the words of one language pack.
#[wasm_bindgen]
pub struct Medic {
    words: Words,
}

#[wasm_bindgen]
impl Medic {
    /// Takes a language pack as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Medic, JsError> {
        Ok(Medic {
            words: Words::from_value(json::read(pack)?).map_err(fault)?,
        })
    }

    /// Findings on settings. Throws where the settings have a wrong shape, with the path.
    pub fn check(&self, settings: &str) -> Result<String, JsError> {
        written(&desk::check(
            &Draft::from_value(&json::read(settings)?).map_err(fault)?,
            None,
            &self.words,
        ))
    }

    /// Causes for `{"text", "settings", "id", "now", "all"}`, each of which may be missing.
    pub fn explain(&self, question: &str) -> Result<String, JsError> {
        let question = Explain::from_value(json::read(question)?).map_err(fault)?;
        written(&desk::explain(&question, &self.words))
    }
}

/// One person's trouble: settings, error text, and what a checker saw.
#[wasm_bindgen]
pub struct Case {
    rounds: Rounds,
}

#[wasm_bindgen]
impl Case {
    /// Takes a language pack as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Case, JsError> {
        Ok(Case {
            rounds: Rounds::new(Words::from_value(json::read(pack)?).map_err(fault)?),
        })
    }

    /// Takes settings as typed. Throws where they have a wrong shape, with the path.
    #[wasm_bindgen(js_name = setSettings)]
    pub fn set_settings(&mut self, settings: &str) -> Result<(), JsError> {
        let settings = Draft::from_value(&json::read(settings)?).map_err(fault)?;
        self.rounds.set_settings(settings);
        Ok(())
    }

    /// Takes what the program says.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: &str) {
        self.rounds.set_text(text);
    }

    /// Takes one message of a checker.
    pub fn hear(&mut self, message: &str) -> Result<(), JsError> {
        if let Some(message) = ToClient::from_value(&json::read(message)?) {
            self.rounds.hear(message);
        }
        Ok(())
    }

    /// Begins a new round and keeps the former one for comparison.
    #[wasm_bindgen(js_name = startRound)]
    pub fn start_round(&mut self) {
        self.rounds.start_round();
    }

    /// Everything to show, as JSON.
    pub fn view(&self, all: bool) -> Result<String, JsError> {
        written(&self.rounds.view(all))
    }

    /// What a check would do, as JSON.
    pub fn plan(&self) -> Result<String, JsError> {
        written(&self.rounds.plan())
    }
}
