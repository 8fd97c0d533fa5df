//! Configuration that people pasted in public threads, beside what a careful reader takes from it.

use std::collections::BTreeSet;

use mailmedic_core::import::{Import, import};
use serde_json::Value;

use super::blocks::blocks;

const PASTES: &str = include_str!("../../../tests/data/imports/pairs.txt");

/// One paste, and what is expected of it.
#[derive(Default)]
struct Paste {
    name: &'static str,
    form: &'static str,
    settings: &'static str,
    unread: BTreeSet<&'static str>,
    secrets: u32,
    rest: Vec<&'static str>,
    mangles: Option<&'static str>,
    text: &'static str,
}

fn pastes() -> Vec<Paste> {
    blocks(PASTES).map(paste).collect()
}

fn paste(block: &'static str) -> Paste {
    let (head, text) = block.split_once("\n---\n").expect("a paste behind ---");
    let mut lines = head.lines();
    let mut paste = Paste {
        name: lines.next().expect("a name"),
        text,
        ..Paste::default()
    };
    let mut cited = false;
    for line in lines {
        let (word, rest) = line.split_once(' ').expect("a word and what it says");
        match word {
            "from" => cited = rest.starts_with("https://"),
            "form" => paste.form = rest,
            "is" => paste.settings = rest,
            "unread" => paste.unread = rest.split(", ").collect(),
            "secrets" => paste.secrets = rest.parse().expect("a number"),
            "rest" => paste.rest.push(rest),
            "mangles" => paste.mangles = Some(rest),
            _ => panic!("{}: {line}", paste.name),
        }
    }
    assert!(cited, "{}: no source", paste.name);
    paste
}

/// What is wrong with what was read of a paste.
fn faults(paste: &Paste, import: &Import) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |what: &str, is: String, should: String| {
        if is != should {
            faults.push(format!(
                "{}: {what}\n     is {is}\n should {should}",
                paste.name
            ));
        }
    };
    let settings = serde_json::to_value(&import.settings).expect("settings");
    let should: Value = serde_json::from_str(paste.settings).expect("settings");
    expect("settings", settings.to_string(), should.to_string());
    expect("form", import.form.to_owned(), paste.form.to_owned());
    let unread: BTreeSet<&str> = import.unread.iter().map(String::as_str).collect();
    expect(
        "unread",
        format!("{unread:?}"),
        format!("{:?}", paste.unread),
    );
    expect(
        "secrets",
        import.secrets.to_string(),
        paste.secrets.to_string(),
    );
    if let Some(mangles) = paste.mangles {
        let all = import.mangles.iter();
        let all: Vec<String> = all
            .map(|m| format!("{} {}", m.mark, m.effect.id()))
            .collect();
        expect("mangles", all.join(", "), mangles.to_owned());
    }
    for part in &paste.rest {
        if !import.rest.contains(part) {
            faults.push(format!(
                "{}: rest lacks {part:?}: {:?}",
                paste.name, import.rest
            ));
        }
    }
    if paste.rest.is_empty() && !import.rest.trim().is_empty() {
        faults.push(format!("{}: rest {:?}", paste.name, import.rest));
    }
    let all = format!("{import:?}{settings}");
    if all.contains("canary-pebble") {
        faults.push(format!("{}: the secret is shown", paste.name));
    }
    faults
}

#[test]
fn what_people_pasted_is_read_as_a_careful_reader_would() {
    let pastes = pastes();
    assert!(pastes.len() >= 45, "only {} pastes", pastes.len());
    let mut all = Vec::new();
    for paste in &pastes {
        match import(paste.text) {
            Some(import) => all.extend(faults(paste, &import)),
            None => all.push(format!("{}: not read", paste.name)),
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}
