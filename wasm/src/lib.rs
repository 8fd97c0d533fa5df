//! Mailmedic's core in the browser: thin bindings. Values travel as JSON texts, one serialiser for page and wire.

#[cfg(feature = "probe")]
mod case;
mod json;
#[cfg(feature = "probe")]
mod link;
#[cfg(feature = "explain")]
mod medic;
mod typed;

use serde_json::to_string;
use wasm_bindgen::prelude::*;

#[cfg(feature = "probe")]
pub use case::Case;
#[cfg(feature = "probe")]
pub use link::Link;
#[cfg(feature = "explain")]
pub use medic::Medic;
pub use typed::Typed;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn fault(error: impl std::fmt::Display) -> JsError {
    JsError::new(&error.to_string())
}

fn written<T: serde::Serialize>(value: &T) -> Result<String, JsError> {
    to_string(value).map_err(fault)
}
