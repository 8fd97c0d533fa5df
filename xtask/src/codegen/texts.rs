//! Language packs: the words of `core/texts/<language>/` as one JSON file for each language.

use std::path::Path;

use serde_json::{Map, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

/// One pack for each folder in `core/texts/`: a file becomes a member by its name, a folder a
/// nested object. Keys are sorted, so that a change shows where it is.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let mut packs = Vec::new();
    for folder in place::list(&place::root().join("core/texts"))? {
        if !folder.is_dir() {
            continue;
        }
        let mut pack = read(&folder)?;
        pack.insert("language".to_owned(), Value::String(place::stem(&folder)));
        let mut pack = Value::Object(pack);
        pack.sort_all_objects();
        packs.push(Generated {
            path: folder.with_extension("json"),
            content: format!("{pack:#}\n"),
        });
    }
    if packs.is_empty() {
        return Err("core/texts holds no language".to_owned());
    }
    Ok(packs)
}

fn read(folder: &Path) -> Outcome<Map<String, Value>> {
    let mut object = Map::new();
    for path in place::list(folder)? {
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
