//! The words of the terminal: which language, and how to look one up.

use std::sync::{Arc, LazyLock};
use std::thread;

use mailmedic_core::words::{ENGLISH, PACKS, Words};

use super::Misuse;
use super::arguments::Output;

/// A pack that is read once somebody needs it.
type Pack = LazyLock<Words, Box<dyn FnOnce() -> Words + Send>>;

/// Words in one language.
pub(super) struct Speech {
    /// The whole pack.
    pub(super) words: Arc<Pack>,
}

impl Speech {
    /// In the language asked for; without a wish in that of the environment, or else English.
    pub(super) fn of(output: &Output) -> Result<Speech, Misuse> {
        let Some(wish) = &output.lang else {
            return Ok(Speech::of_environment());
        };
        pack(wish).ok_or_else(|| {
            let languages: Vec<&str> = PACKS.iter().map(|(name, _)| *name).collect();
            let languages = languages.join(", ");
            Misuse::of(
                "no-words",
                [("language", wish.clone()), ("languages", languages)],
            )
        })
    }

    /// In the language of the environment, or else English.
    pub(super) fn of_environment() -> Speech {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        set.and_then(|language| pack(&language))
            .unwrap_or_else(Speech::english)
    }

    /// In English.
    pub(super) fn english() -> Speech {
        Speech::from(ENGLISH)
    }

    /// In a language that is built in. It is read beside what comes first, for a check says little until its end.
    fn from(pack: &'static str) -> Speech {
        let read = move || Words::from_json(pack).expect("packs are built in, and tested");
        let words: Arc<Pack> = Arc::new(LazyLock::new(Box::new(read)));
        let ahead = Arc::clone(&words);
        // Where no thread can be had, whoever needs them first reads them.
        let _ = thread::Builder::new().spawn(move || {
            LazyLock::force(&ahead);
        });
        Speech { words }
    }

    /// A sentence of the terminal's own.
    pub(super) fn say(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.of_part("terminal", id, values)
    }

    /// A sentence of any part of the pack.
    pub(super) fn of_part(
        &self,
        part: &str,
        id: &str,
        values: &[(&'static str, String)],
    ) -> String {
        self.words
            .text(&[part, id], values)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A sentence shared with the page.
    pub(super) fn ui(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.words
            .text(&["ui", id], values)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A sentence shared with the page, in the grammatical number of `n`.
    pub(super) fn count(&self, id: &str, n: usize) -> String {
        let number = if n == 1 { "one" } else { "other" };
        self.ui(&format!("{id}-{number}"), &[("n", n.to_string())])
    }
}

/// `de_AT.UTF-8` and `de-AT` are both `de`.
fn pack(language: &str) -> Option<Speech> {
    let language = language
        .split(['_', '-', '.', '@'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let (_, pack) = PACKS.iter().find(|(name, _)| *name == language)?;
    Some(Speech::from(pack))
}
