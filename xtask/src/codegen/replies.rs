//! Known replies: the rows of `core/knowledge/replies/*.toml` folded into one text, which core
//! unfolds; the browser downloads it. The examples, real lines of real servers, go into the tests
//! only.

use std::collections::BTreeSet;
use std::fmt::Write;

use toml::{Table, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

const HEAD: &str = "\
//! Replies known by their words, from `core/knowledge/replies/` by `cargo xtask codegen`; change
//! those files, not this one. In it: the ids of causes, the rows in the form that `rows.rs` unfolds, and for tests the
//! id and the line of each row.
";

/// The stages of `core/src/vocab`, by their words.
const STAGES: [&str; 8] = [
    "greeting",
    "hello",
    "starttls",
    "auth",
    "sender",
    "recipient",
    "content",
    "farewell",
];

/// Files whose rows are read in their own way, by the first word of their names; the others hold one server's or
/// program's words each.
const KINDS: [&str; 5] = ["common", "frames", "general", "outcomes", "people"];

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

/// Reads and checks every row, and writes them in groups.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let causes = cause_ids()?;
    let mut rows = Vec::new();
    for path in place::list(&place::root().join("core/knowledge/replies"))? {
        let file = rows_of(&place::stem(&path), &place::read(&path)?, &causes);
        rows.extend(file.map_err(|e| format!("{}: {e}", shown(&path)))?);
    }
    if rows.is_empty() {
        return Err("core/knowledge/replies holds no rows".to_owned());
    }
    Ok(vec![Generated {
        path: place::root().join("core/src/reply/generated.rs"),
        content: written(&rows),
    }])
}

/// The rows of one file, checked; `name` is the first part of their ids.
fn rows_of(name: &str, content: &str, causes: &BTreeSet<String>) -> Outcome<Vec<Row>> {
    let file: Table = content.parse().map_err(|e| format!("{e}"))?;
    if let Some(unknown) = file
        .keys()
        .find(|key| !["software", "row"].contains(&key.as_str()))
    {
        return Err(format!("`{unknown}` is not known here"));
    }
    let software = text(&file, "software").ok_or("`software` is missing")?;
    let entries = file.get("row").and_then(Value::as_array);
    let mut rows = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in entries.ok_or("there is no [[row]]")? {
        let row = read(name, &software, entry)?;
        check(&row, causes).map_err(|e| format!("{}: {e}", row.id))?;
        if !ids.insert(row.id.clone()) {
            return Err(format!("{} is there twice", row.id));
        }
        rows.push(row);
    }
    Ok(rows)
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

fn read(name: &str, software: &str, entry: &Value) -> Outcome<Row> {
    let table = entry.as_table().ok_or("a row is no table")?;
    let id = text(table, "id").ok_or("a row has no `id`")?;
    if let Some(unknown) = table.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
        return Err(format!("{id}: `{unknown}` is not known here"));
    }
    let constructed = table.get("constructed").and_then(Value::as_bool) == Some(true);
    let needed: &[&str] = if constructed {
        &["line"]
    } else {
        &["line", "source"]
    };
    for needed in needed.iter().copied() {
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
        id: format!("{name}/{id}"),
        software: software.to_owned(),
        line: text(table, "line").unwrap_or_default(),
        causes: texts(table, "causes")?,
        phrases: texts(table, "phrases")?,
        codes,
        enhanced: texts(table, "enhanced")?,
        stages: texts(table, "stage")?
            .iter()
            .map(|stage| stage.replace('-', ""))
            .collect(),
    })
}

/// A row must match its own example, and name causes that exist.
fn check(row: &Row, causes: &BTreeSet<String>) -> Outcome {
    let line = row.line.to_lowercase();
    if row.causes.is_empty() {
        return Err("`causes` must not be empty".to_owned());
    }
    if row.phrases.is_empty() && row.codes.is_empty() && row.enhanced.is_empty() {
        return Err("a row needs phrases, codes or enhanced codes".to_owned());
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
    if let Some(unknown) = row
        .stages
        .iter()
        .find(|stage| !STAGES.contains(&stage.as_str()))
    {
        return Err(format!("there is no stage `{unknown}`"));
    }
    let separates = |text: &String| text.contains(['|', '~', '>', '\n']) || text.starts_with('=');
    if [&row.id, &row.software]
        .into_iter()
        .chain(&row.phrases)
        .any(separates)
    {
        return Err(
            "`|`, `~`, `>`, line breaks and a `=` at the beginning part the rows themselves"
                .to_owned(),
        );
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

/// What `core/src/reply/rows.rs` unfolds, and the examples for its tests.
fn written(rows: &[Row]) -> String {
    let causes: BTreeSet<&str> = rows
        .iter()
        .flat_map(|row| &row.causes)
        .map(String::as_str)
        .collect();
    let causes: Vec<&str> = causes.into_iter().collect();
    let mut out = HEAD.to_owned();
    let _ = write!(
        out,
        "\n/// The ids of causes.\npub(super) static CAUSES: &str = \"\\\n{}\";\n",
        causes.join(" \\\n")
    );
    out.push_str("\n/// The rows, folded.\npub(super) static ROWS: &str = \"\\\n");
    let rows = in_groups(rows, &causes);
    let (mut kind, mut group) = ("", "");
    for (its_kind, its_group, row) in &rows {
        if *its_kind != kind {
            (kind, group) = (its_kind, "");
            let _ = writeln!(out, ">{kind}");
        }
        if its_group != group {
            group = its_group;
            let _ = writeln!(out, "={group}");
        }
        let phrases = row.phrases.join("~");
        let _ = writeln!(
            out,
            "{}",
            phrases.replace('\\', "\\\\").replace('"', "\\\"")
        );
    }
    out.push_str(
        "\";\n\n/// Each row's id and the real line that it was made from, in the order of the rows.\n#[cfg(test)]\n#[rustfmt::skip]\n\
         pub(super) static EXAMPLES: &[(&str, &str)] = &[\n",
    );
    for (_, _, row) in rows {
        let _ = writeln!(out, "    ({:?}, {:?}),", row.id, row.line);
    }
    out.push_str("];\n");
    out
}

/// The rows by what kind of file holds them, by their causes and by their numbers, which are then said once for all that
/// have the same: an eighth of the download.
fn in_groups<'a>(rows: &'a [Row], causes: &[&str]) -> Vec<(&'a str, String, &'a Row)> {
    let of_row = |row: &'a Row| {
        let (file, _) = row.id.split_once('/').unwrap_or_default();
        let first = file.split('-').next().unwrap_or_default();
        let kind = if KINDS.contains(&first) { first } else { "" };
        let letters: String = row.causes.iter().map(|id| letters(causes, id)).collect();
        let codes = row.codes.iter().map(ToString::to_string);
        let numbers = codes
            .chain(row.enhanced.iter().cloned())
            .chain(row.stages.iter().cloned());
        let group: Vec<String> = std::iter::once(letters).chain(numbers).collect();
        (kind, group.join(" "), row)
    };
    let mut rows: Vec<_> = rows.iter().map(of_row).collect();
    rows.sort_by(|one, other| {
        let key = |row: &(&'a str, String, &'a Row)| (row.0, row.1.clone(), row.2.phrases.clone());
        key(one).cmp(&key(other))
    });
    rows
}

/// A cause as two letters: its place among all.
fn letters(causes: &[&str], id: &str) -> String {
    let place = causes.iter().position(|cause| *cause == id);
    let place = place.and_then(|place| u8::try_from(place).ok());
    let place = place.unwrap_or(u8::MAX);
    [place / 26, place % 26]
        .map(|digit| char::from(b'a' + digit))
        .iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{rows_of, written};

    const ROW: &str = r#"software = "postfix"
[[row]]
id = "relay"
line = "554 5.7.1 <b@c.example>: Relay access denied"
causes = ["relay-without-login"]
phrases = ["relay access denied"]
code = [554]
enhanced = ["5.7.1"]
stage = ["start-tls"]
source = "recorded"
"#;

    fn after(find: &str, replace: &str) -> Result<String, String> {
        let causes = ["relay-without-login".to_owned()].into();
        assert!(ROW.contains(find));
        rows_of("postfix", &ROW.replace(find, replace), &causes).map(|rows| written(&rows))
    }

    #[test]
    fn a_row_is_folded_into_a_line_and_its_line_an_example_for_tests() {
        let code = after("relay", "relay").expect("a row");
        for part in [
            "\nrelay-without-login\"",
            "\n=aa 554 5.7.1 starttls\nrelay access denied\n",
            "(\"postfix/relay\", \"554 5.7.1 <b@c.example>: Relay access denied\")",
        ] {
            assert!(code.contains(part), "{part} is not in {code}");
        }
    }

    #[test]
    fn a_row_that_cannot_be_right_is_refused_by_name() {
        for (find, replace, complaint) in [
            ("[\"relay access", "[\"Relay access", "lower case"),
            ("[\"relay access", "[\"greylisted", "not in the line"),
            (
                "[\"relay-without-login",
                "[\"no-such-cause",
                "no cause `no-such-cause`",
            ),
            ("[554]", "[550]", "another code"),
            ("start-tls", "end-of-data", "no stage `endofdata`"),
            ("id = \"relay", "id = \"relay|", "part the rows"),
            ("[554]", "[55]", "no reply code"),
            ("source = \"recorded\"", "", "`source` is missing"),
            ("enhanced", "enhancd", "`enhancd` is not known"),
            (
                "causes = [\"relay-without-login\"]",
                "causes = []",
                "must not be empty",
            ),
        ] {
            let error = after(find, replace).expect_err(complaint);
            assert!(error.contains(complaint), "{error}");
            assert!(error.contains("relay"), "{error}");
        }
    }
}
