//! The importer in the browser: a module of its own, which the page loads when somebody pastes what may be settings.

use mailmedic_core::import::import;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Reads settings out of a pasted text, in whatever form. Answers JSON: the form, the settings, what could not be read, how
/// many secrets stood there, and the rest of the text without them; nothing where no settings are found.
#[wasm_bindgen]
pub fn read(text: &str) -> Option<String> {
    serde_json::to_string(&import(text)?).ok()
}
