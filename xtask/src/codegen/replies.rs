//! Known replies: the rows of `core/knowledge/replies/*.toml` as Rust statics. The examples, real
//! lines of real servers, go into the tests only.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use toml::{Table, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

const HEAD: &str = "\
//! Replies known by their words, from `core/knowledge/replies/` by `cargo xtask codegen`; change
//! those files, not this one.

use super::table::Row;
";

const MEMBERS: [&str; 11] = [
    "id",
    "line",
    "causes",
    "phrases",
    "code",
    "enhanced",
    "stage",
    "source",
    "date",
    "constructed",
    "note",
];

struct Row {
    id: String,
    software: String,
    line: String,
    causes: Vec<String>,
    phrases: Vec<String>,
    codes: Vec<u16>,
    enhanced: Vec<String>,
    stages: Vec<String>,
}

/// Reads and checks every row, and writes them in the order of files and rows.
pub(super) fn generate() -> Outcome<Generated> {
    let causes = cause_ids()?;
    let mut rows = Vec::new();
    for path in place::list(&place::root().join("core/knowledge/replies"))? {
        let file: Table = place::read(&path)?
            .parse()
            .map_err(|e| format!("{}: {e}", shown(&path)))?;
        let there = shown(&path);
        if let Some(unknown) = file
            .keys()
            .find(|key| !["software", "row"].contains(&key.as_str()))
        {
            return Err(format!("{there}: `{unknown}` is not known here"));
        }
        let software =
            text(&file, "software").ok_or_else(|| format!("{there}: `software` is missing"))?;
        let entries = file
            .get("row")
            .and_then(Value::as_array)
            .ok_or_else(|| format!("{there}: no [[row]]"))?;
        for entry in entries {
            let row = read(&path, &software, entry).map_err(|e| format!("{there}: {e}"))?;
            check(&row, &causes).map_err(|e| format!("{there}: {}: {e}", row.id))?;
            rows.push(row);
        }
    }
    let mut ids = BTreeSet::new();
    if let Some(twice) = rows.iter().find(|row| !ids.insert(&row.id)) {
        return Err(format!("the reply {} is there twice", twice.id));
    }
    if rows.is_empty() {
        return Err("core/knowledge/replies holds no rows".to_owned());
    }
    Ok(Generated {
        path: place::root().join("core/src/reply/generated.rs"),
        content: written(&rows),
    })
}

fn cause_ids() -> Outcome<BTreeSet<String>> {
    let table = place::read(&place::root().join("tests/data/causes.tsv"))?;
    Ok(table
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').next())
        .map(str::to_owned)
        .collect())
}

fn read(path: &Path, software: &str, entry: &Value) -> Outcome<Row> {
    let table = entry.as_table().ok_or("a row is no table")?;
    let id = text(table, "id").ok_or("a row has no `id`")?;
    if let Some(unknown) = table.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
        return Err(format!("{id}: `{unknown}` is not known here"));
    }
    for needed in ["line", "source"] {
        if text(table, needed).is_none_or(|value| value.trim().is_empty()) {
            return Err(format!("{id}: `{needed}` is missing"));
        }
    }
    let mut codes = Vec::new();
    for code in table
        .get("code")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let code = code.as_integer().and_then(|code| u16::try_from(code).ok());
        codes.push(
            code.filter(|code| (200..600).contains(code))
                .ok_or_else(|| format!("{id}: no reply code"))?,
        );
    }
    Ok(Row {
        id: format!("{}/{id}", place::stem(path)),
        software: software.to_owned(),
        line: text(table, "line").unwrap_or_default(),
        causes: texts(table, "causes")?,
        phrases: texts(table, "phrases")?,
        codes,
        enhanced: texts(table, "enhanced")?,
        stages: texts(table, "stage")?,
    })
}

/// A row must match its own example, and name causes that exist.
fn check(row: &Row, causes: &BTreeSet<String>) -> Outcome {
    let line = row.line.to_lowercase();
    if row.causes.is_empty() || row.phrases.is_empty() {
        return Err("`causes` and `phrases` must not be empty".to_owned());
    }
    if let Some(unknown) = row.causes.iter().find(|cause| !causes.contains(*cause)) {
        return Err(format!("there is no cause `{unknown}`"));
    }
    if let Some(phrase) = row
        .phrases
        .iter()
        .find(|phrase| **phrase != phrase.to_lowercase() || !line.contains(*phrase))
    {
        return Err(format!("`{phrase}` is not in the line in lower case"));
    }
    let begins = |code: &u16| row.line.starts_with(&code.to_string());
    let starts_with_code = row.line.bytes().take(3).filter(u8::is_ascii_digit).count() == 3;
    if starts_with_code && !row.codes.is_empty() && !row.codes.iter().any(begins) {
        return Err("the line begins with another code".to_owned());
    }
    Ok(())
}

fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn texts(table: &Table, key: &str) -> Outcome<Vec<String>> {
    let Some(value) = table.get(key) else {
        return Ok(Vec::new());
    };
    let items = value
        .as_array()
        .ok_or_else(|| format!("`{key}` is no list"))?;
    items
        .iter()
        .map(|item| {
            item.as_str()
                .map(str::to_owned)
                .ok_or_else(|| format!("`{key}` holds no text"))
        })
        .collect()
}

/// Formatting is left to this function, not to rustfmt: a row's shape stays whatever its length.
fn written(rows: &[Row]) -> String {
    let mut out = HEAD.to_owned();
    if rows.iter().any(|row| !row.stages.is_empty()) {
        out.push_str("use crate::vocab::Stage;\n");
    }
    out.push_str("\n#[rustfmt::skip]\npub(super) static ROWS: &[Row] = &[\n");
    for row in rows {
        let stages: Vec<String> = row
            .stages
            .iter()
            .map(|stage| format!("Stage::{}", camel(stage)))
            .collect();
        let codes: Vec<String> = row.codes.iter().map(ToString::to_string).collect();
        let _ = write!(
            out,
            "    Row {{\n        id: {:?},\n        software: {:?},\n        causes: &{:?},\n        phrases: &{:?},\n        \
             codes: &[{}],\n        enhanced: &{:?},\n        stages: &[{}],\n    }},\n",
            row.id,
            row.software,
            row.causes,
            row.phrases,
            codes.join(", "),
            row.enhanced,
            stages.join(", ")
        );
    }
    out.push_str(
        "];\n\n/// A row's id and the real line that it was made from.\n#[cfg(test)]\n#[rustfmt::skip]\n\
         pub(super) static EXAMPLES: &[(&str, &str)] = &[\n",
    );
    for row in rows {
        let _ = writeln!(out, "    ({:?}, {:?}),", row.id, row.line);
    }
    out.push_str("];\n");
    out
}

/// `message-data` as `MessageData`.
fn camel(kebab: &str) -> String {
    let mut upper = true;
    kebab
        .chars()
        .filter_map(|c| {
            let out = if upper { c.to_ascii_uppercase() } else { c };
            upper = c == '-';
            (c != '-').then_some(out)
        })
        .collect()
}
