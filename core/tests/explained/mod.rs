//! What a text is explained by, as tests of several files ask it.

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

/// The causes of a text beside settings, best first, with their standing.
pub(crate) fn causes(text: &str, settings: &Value) -> Vec<(String, String)> {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let question = json!({ "text": text, "settings": settings });
    let question = Explain::from_value(question).expect("a question");
    let causes = explain(&question, &words).causes.expect("causes");
    causes
        .into_iter()
        .map(|cause| (cause.id, cause.standing))
        .collect()
}
