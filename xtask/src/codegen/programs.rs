//! What mail programs lack: read from their words in `core/texts/en/clients/`, and folded into one text for the rules.

use toml::{Table, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

/// The words for a program that is not known.
const GENERIC: &str = "generic";

/// Writes one line for each program: its id, the form of the file that holds its settings, the encryption and the login
/// methods that it lacks, and the fields that it has no setting for. `-` stands for nothing.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let mut content = String::from(
        "# Made from core/texts/en/clients/ by `cargo xtask codegen`; change those files, not this one.\n",
    );
    for path in place::list(&place::root().join("core/texts/en/clients"))? {
        let id = place::stem(&path);
        if id == GENERIC {
            continue;
        }
        let file: Table = place::read(&path)?
            .parse()
            .map_err(|e| format!("{}: {e}", shown(&path)))?;
        let lacks = |kind: &str| words(file.get("lacks").and_then(|lacks| lacks.get(kind)));
        let (security, auth) = (lacks("security"), lacks("auth"));
        let columns = [
            &id,
            form(&file),
            &security,
            &auth,
            &words(file.get("without")),
        ];
        content.push_str(&columns.join(" "));
        content.push('\n');
    }
    Ok(vec![Generated {
        path: place::root().join("core/src/rules/programs.txt"),
        content,
    }])
}

/// A list, parted by commas.
fn words(list: Option<&Value>) -> String {
    let list = list.and_then(Value::as_array);
    let words: Vec<&str> = list
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if words.is_empty() {
        "-".to_owned()
    } else {
        words.join(",")
    }
}

/// What kind of text the settings stand in, as the way to them tells: a file of variables, an address, sections, or code.
fn form(file: &Table) -> &'static str {
    let way = file.get("where").and_then(|way| way.get("outgoing"));
    let way = words(way);
    let ends = |endings: &[&str]| {
        let mut parts = way.split(',');
        parts.any(|part| endings.contains(&part.rsplit('.').next().unwrap_or_default()))
    };
    if way.contains("MAILER_DSN") {
        "url"
    } else if ends(&["env"]) {
        "env"
    } else if ends(&["ini"]) {
        "ini"
    } else if ends(&["py", "rb", "your code"]) {
        "code"
    } else {
        "-"
    }
}
