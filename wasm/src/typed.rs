//! Settings as they are typed: the first module that a page loads knows no more, and answers before the diagnosis is there.

use mailmedic_core::desk;
use mailmedic_core::vocab::Draft;
use mailmedic_core::words::Words;
use wasm_bindgen::prelude::*;

use crate::{fault, json, written};

/// Findings on settings, in the words of one language pack.
#[wasm_bindgen]
pub struct Typed {
    words: Words,
}

#[wasm_bindgen]
impl Typed {
    /// Takes a language pack as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Typed, JsError> {
        Ok(Typed {
            words: Words::from_value(json::read(pack)?).map_err(fault)?,
        })
    }

    /// `findings` on settings, and whether they are `fit` to be dialled. Throws where the settings have a wrong shape, with
    /// the path.
    pub fn look(&self, settings: &str) -> Result<String, JsError> {
        let settings = Draft::from_value(&json::read(settings)?).map_err(fault)?;
        written(&desk::typed(&settings, &self.words))
    }
}
