//! Answers without a case: what settings show, and what a text tells.

use mailmedic_core::desk::{self, Explain};
use mailmedic_core::vocab::Draft;
use mailmedic_core::words::Words;
use wasm_bindgen::prelude::*;

use crate::{fault, json, written};

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
