//! Language packs: the words of `core/texts/<language>/` as one JSON file for each language, and the lists of the languages
//! that the binary carries and the page offers.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

/// The language that every other one is a translation of.
const ENGLISH: &str = "en";

/// What translators tell each other: no words of the pack.
const NOTES: &str = "README.md";

/// What a file on a mail program knows besides words. It is the same in every language, so it stands in English alone.
const FACTS: [&str; 4] = ["without", "lacks", "snippet", "snippet-values"];

/// One pack for each folder in `core/texts/`: a file becomes a member by its name, a folder a
/// nested object. Keys are sorted, so that a change shows where it is.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let folders = place::list(&place::root().join("core/texts"))?;
    let folders: Vec<&PathBuf> = folders.iter().filter(|path| path.is_dir()).collect();
    let names: Vec<String> = folders.iter().map(|folder| place::stem(folder)).collect();
    let english = folders
        .iter()
        .find(|folder| place::stem(folder) == ENGLISH)
        .ok_or("core/texts holds no English")?;
    let english = read(english)?;
    let mut files = Vec::new();
    for folder in folders {
        let mut pack = read(folder)?;
        take_facts(&mut pack, &english);
        pack.insert("language".to_owned(), Value::String(place::stem(folder)));
        let mut pack = Value::Object(pack);
        pack.sort_all_objects();
        files.push(Generated {
            path: folder.with_extension("json"),
            content: format!("{pack:#}\n"),
        });
    }
    files.push(carried(&names));
    files.push(offered(&names));
    Ok(files)
}

/// The packs that the binary carries.
fn carried(names: &[String]) -> Generated {
    let pack =
        |name: &String| format!("    ({name:?}, include_str!(\"../../texts/{name}.json\")),");
    let packs = names.iter().map(pack).collect::<Vec<_>>().join("\n");
    Generated {
        path: place::root().join("core/src/words/packs.rs"),
        content: format!(
            "//! The languages there are, one for each folder in `core/texts/`. Made by `cargo xtask codegen`.\n\n\
             /// Every pack by its language (BCP 47).\n\
             pub const PACKS: &[(&str, &str)] = &[\n{packs}\n];\n"
        ),
    }
}

/// The languages that the page can be read in.
fn offered(names: &[String]) -> Generated {
    let list: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    Generated {
        path: place::root().join("web/src/generated/languages.ts"),
        content: format!(
            "// The languages there are, one for each folder in core/texts. Made by `cargo xtask codegen`.\n\
             export const LANGUAGES: readonly string[] = [{}];\n",
            list.join(", ")
        ),
    }
}

/// Gives each program of a pack the facts that English has of it, where the pack has no words of its own for them.
fn take_facts(pack: &mut Map<String, Value>, english: &Map<String, Value>) {
    let Some(programs) = pack.get_mut("clients").and_then(Value::as_object_mut) else {
        return;
    };
    for (id, program) in programs {
        for fact in FACTS {
            let Some(known) = english.get("clients").and_then(|all| all[id].get(fact)) else {
                continue;
            };
            if let Some(program) = program.as_object_mut() {
                let own = program.entry(fact).or_insert_with(|| known.clone());
                fill_up(own, known);
            }
        }
    }
}

/// Adds what a table lacks of another.
fn fill_up(own: &mut Value, known: &Value) {
    if let (Value::Object(own), Value::Object(known)) = (own, known) {
        for (name, value) in known {
            fill_up(
                own.entry(name.clone()).or_insert_with(|| value.clone()),
                value,
            );
        }
    }
}

fn read(folder: &Path) -> Outcome<Map<String, Value>> {
    let mut object = Map::new();
    for path in place::list(folder)? {
        if path.ends_with(NOTES) {
            continue;
        }
        let value = if path.is_dir() {
            Value::Object(read(&path)?)
        } else if path.extension().is_some_and(|e| e == "toml") {
            let table: toml::Table = place::read(&path)?
                .parse()
                .map_err(|e| format!("{}: {e}", shown(&path)))?;
            serde_json::to_value(table).map_err(|e| format!("{}: {e}", shown(&path)))?
        } else {
            return Err(format!("{} is no TOML file", shown(&path)));
        };
        if object.insert(place::stem(&path), value).is_some() {
            return Err(format!(
                "{} gives a name that is there already",
                shown(&path)
            ));
        }
    }
    Ok(object)
}
