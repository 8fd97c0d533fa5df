//! Mailmedic's core in the browser: thin bindings. Values travel as JSON texts, one serialiser for page and wire.

#[cfg(feature = "probe")]
mod case;
mod json;
#[cfg(feature = "probe")]
mod link;

use mailmedic_core::desk::{self, Explain};
use mailmedic_core::vocab::Draft;
use mailmedic_core::words::Words;
use serde_json::to_string;
use wasm_bindgen::prelude::*;

#[cfg(feature = "probe")]
pub use case::Case;
#[cfg(feature = "probe")]
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
