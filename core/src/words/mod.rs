//! Words: a language pack held as parsed JSON, texts looked up by kind and id, placeholders filled.

mod clock;
mod fill;
mod instructions;
mod packs;
mod snippet;
mod spoken;

pub use packs::PACKS;
pub use snippet::PLACEHOLDERS as SNIPPET_PLACEHOLDERS;

use serde_json::Value;

/// The English pack, as `cargo xtask codegen` wrote it.
pub const ENGLISH: &str = include_str!("../../texts/en.json");

/// What a text is about: the file of the pack it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A request to somebody else: `asks.toml`.
    Ask,
    /// A cause: `causes.toml`.
    Cause,
    /// An observation that speaks for or against a cause: `clues.toml`.
    Clue,
    /// A fix: `fixes.toml`.
    Fix,
    /// A rung of the ladder: `ladder.toml`.
    Ladder,
    /// What would decide between causes: `next.toml`.
    Next,
    /// A settings rule: `rules.toml`.
    Rule,
}

impl Kind {
    /// The member of the pack, which is the name of the file.
    pub fn member(self) -> &'static str {
        match self {
            Kind::Ask => "asks",
            Kind::Cause => "causes",
            Kind::Clue => "clues",
            Kind::Fix => "fixes",
            Kind::Ladder => "ladder",
            Kind::Next => "next",
            Kind::Rule => "rules",
        }
    }
}

/// Named values, as [`crate::vocab::Values`] holds them.
pub type Given<'a> = &'a [(&'static str, String)];

/// A language pack.
#[derive(Clone, Debug)]
pub struct Words {
    pack: Value,
    /// Every text at the place that the hash of its path tells, or behind it: an answer looks up some hundred texts. More than
    /// half of the places are free.
    texts: Vec<Option<(u64, String)>>,
}

/// The text is not a language pack.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It is not JSON.
    #[error("the language pack is not JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    /// It is JSON, but no object with the member `language`.
    #[error("the language pack is not an object that names its language")]
    NoLanguage,
}

impl Words {
    /// Reads a pack.
    pub fn from_json(pack: &str) -> Result<Words, PackError> {
        Words::from_value(serde_json::from_str(pack)?)
    }

    /// Takes a pack that is JSON already.
    pub fn from_value(pack: Value) -> Result<Words, PackError> {
        if pack.get("language").is_some_and(Value::is_string) {
            let mut gathered = Vec::new();
            gather(&pack, START, &mut gathered);
            let mut texts = vec![None; (gathered.len() * 2 + 1).next_power_of_two()];
            for (hash, text) in gathered {
                let place = place(&texts, hash);
                texts[place] = Some((hash, text));
            }
            Ok(Words { pack, texts })
        } else {
            Err(PackError::NoLanguage)
        }
    }

    /// The language of the pack (BCP 47).
    pub fn language(&self) -> &str {
        self.find(&["language"]).unwrap_or_default()
    }

    /// What it is, in a few words; the id where the pack has no words for it.
    pub fn title(&self, kind: Kind, id: &str, values: Given) -> String {
        self.text(&[kind.member(), id, "title"], values)
            .unwrap_or_else(|| id.to_owned())
    }

    /// What it means; the id where the pack has no words for it. A text without a title may stand in the pack as a
    /// mere string.
    pub fn says(&self, kind: Kind, id: &str, values: Given) -> String {
        self.text(&[kind.member(), id, "says"], values)
            .or_else(|| self.text(&[kind.member(), id], values))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The text at a path, filled; `None` where the pack has none.
    pub fn text(&self, path: &[&str], values: Given) -> Option<String> {
        Some(fill::fill(self.find(path)?, values, ""))
    }

    /// The text at a path as it stands in the pack, with its placeholders.
    pub fn find(&self, path: &[&str]) -> Option<&str> {
        let hash = path.iter().fold(START, |hash, name| hashed(hash, name));
        let (_, text) = self.texts[place(&self.texts, hash)].as_ref()?;
        Some(text)
    }

    /// The programs that the pack has words for, by id.
    pub fn programs(&self) -> impl Iterator<Item = &str> {
        let clients = self.value(&["clients"]).and_then(Value::as_object);
        let ids = clients.into_iter().flat_map(|clients| clients.keys());
        ids.map(String::as_str).filter(|id| *id != "generic")
    }

    /// Whether the pack has words for a program.
    pub fn knows_program(&self, id: &str) -> bool {
        self.programs().any(|known| known == id)
    }

    fn value(&self, path: &[&str]) -> Option<&Value> {
        path.iter()
            .try_fold(&self.pack, |value, key| value.get(key))
    }
}

/// Where a hash has its place in a table of a power of two of places, not all taken.
fn place(texts: &[Option<(u64, String)>], hash: u64) -> usize {
    let mask = texts.len() - 1;
    #[expect(clippy::cast_possible_truncation, reason = "only the low bits count")]
    let mut place = hash as usize & mask;
    while texts[place].as_ref().is_some_and(|(own, _)| *own != hash) {
        place = (place + 1) & mask;
    }
    place
}

/// The hash of a path without names, of Fowler, Noll and Vo (FNV-1a).
const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a path with one name more.
fn hashed(path: u64, name: &str) -> u64 {
    let bytes = name.bytes().chain([0]);
    bytes.fold(path, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// All texts below a value.
fn gather(value: &Value, path: u64, texts: &mut Vec<(u64, String)>) {
    match value {
        Value::String(text) => texts.push((path, text.clone())),
        Value::Object(members) => {
            for (name, value) in members {
                gather(value, hashed(path, name), texts);
            }
        }
        _ => {}
    }
}

/// The names of the placeholders of a text, in order.
pub fn placeholders(template: &str) -> Vec<&str> {
    fill::placeholders(template)
}

/// A text in which words stand for a name that is not known: without their mark, and as the beginning of a sentence.
pub(crate) fn unmarked(says: &str, stand_in: &str, first: &str) -> String {
    fill::unmarked(says, stand_in, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pack_is_refused() {
        assert!(matches!(Words::from_json("no"), Err(PackError::NotJson(_))));
        assert!(matches!(Words::from_json("{}"), Err(PackError::NoLanguage)));
        assert_eq!(
            Words::from_json(ENGLISH)
                .expect("the English pack")
                .language(),
            "en"
        );
    }

    #[test]
    fn a_text_is_found_filled_and_never_panics() {
        let words = Words::from_json(
            r#"{"language":"en","rules":{"a":{"title":"Port {port}","says":"No."}},"clues":{"b":"Seen at {port}."}}"#,
        )
        .expect("a pack");
        let values = [("port", "465".to_owned())];
        assert_eq!(words.title(Kind::Rule, "a", &values), "Port 465");
        assert_eq!(words.says(Kind::Clue, "b", &values), "Seen at 465.");
        assert_eq!(words.title(Kind::Cause, "not-there", &values), "not-there");
        assert_eq!(words.says(Kind::Ladder, "not-there", &values), "not-there");
    }
}
