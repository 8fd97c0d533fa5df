//! Words live in the language packs and ids in the code, and neither is without the other.

use std::collections::BTreeSet;

use mailmedic_invariants::{Rust, files, logic, none, text};
use serde_json::Value;

/// The members of a pack whose keys are ids of the code.
const WITH_IDS: [&str; 4] = ["causes", "clues", "fixes", "rules"];

/// Where ids stand in the code.
const WITH_CODE: [&str; 3] = ["core/src/causes", "core/src/fixes", "core/src/rules"];

fn pack() -> Value {
    serde_json::from_str(&text("core/texts/en.json")).expect("core/texts/en.json is JSON")
}

/// The keys of a member: of a nested object as well, as clues may stand inside their cause.
fn keys(pack: &Value, member: &str) -> BTreeSet<String> {
    let object = pack[member].as_object();
    let mut keys: BTreeSet<String> = object.into_iter().flat_map(|o| o.keys().cloned()).collect();
    if member == "clues" {
        let causes = pack["causes"]
            .as_object()
            .into_iter()
            .flat_map(|o| o.values());
        keys.extend(
            causes
                .filter_map(|cause| cause["clues"].as_object())
                .flat_map(|o| o.keys().cloned()),
        );
    }
    keys
}

fn cause_table() -> BTreeSet<String> {
    let table = text("tests/data/causes.tsv");
    let ids: BTreeSet<String> = table
        .lines()
        .skip(1)
        .filter_map(|l| l.split('\t').next())
        .map(str::to_owned)
        .collect();
    assert!(
        ids.len() > 100,
        "tests/data/causes.tsv is not the table of causes"
    );
    ids
}

/// An id of several words: `use-starttls`. One word alone may be anything.
fn is_id(text: &str) -> bool {
    let word = |w: &str| {
        !w.is_empty()
            && w.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.contains('-')
        && text.split('-').all(word)
        && text.starts_with(|c: char| c.is_ascii_lowercase())
}

fn literals(place: &str) -> Vec<(String, String)> {
    let of = |source: mailmedic_invariants::Source| {
        let literals = Rust::logic(&source.text).literals;
        literals
            .into_iter()
            .map(move |l| (format!("{}:{}", source.path, l.line), l.text))
            .collect::<Vec<_>>()
    };
    files(place, "rs").into_iter().flat_map(of).collect()
}

#[test]
fn every_id_in_the_code_has_words() {
    let pack = pack();
    let mut known: BTreeSet<String> = pack
        .as_object()
        .expect("a pack is an object")
        .keys()
        .flat_map(|member| keys(&pack, member))
        .collect();
    // Values of settings and facts are ids too; they have words where they are shown.
    known.extend(literals("core/src/vocab").into_iter().map(|(_, text)| text));
    let mut faults = Vec::new();
    let mut seen = 0;
    for place in WITH_CODE
        .iter()
        .filter(|place| mailmedic_invariants::all().iter().any(|s| s.is_in(place)))
    {
        for (at, id) in literals(place).into_iter().filter(|(_, text)| is_id(text)) {
            seen += 1;
            if !known.contains(&id) {
                faults.push(format!("{at} {id}"));
            }
        }
    }
    assert!(seen >= 40, "only {seen} ids were found in the code");
    none("these ids have no words in core/texts/en", &faults);
}

#[test]
fn every_word_belongs_to_an_id_in_the_code() {
    let pack = pack();
    let code: BTreeSet<String> = literals("core/src")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let mut faults = Vec::new();
    for member in WITH_IDS {
        let ids = keys(&pack, member);
        assert!(
            ids.len() >= 12,
            "the English pack has only {} {member}",
            ids.len()
        );
        faults.extend(
            ids.iter()
                .filter(|id| !code.contains(*id))
                .map(|id| format!("{member}.{id}")),
        );
    }
    none("these words belong to nothing", &faults);
}

#[test]
fn every_cause_is_in_the_table_of_causes() {
    let table = cause_table();
    let pack = pack();
    let mut faults: Vec<String> = keys(&pack, "causes")
        .into_iter()
        .filter(|id| !table.contains(id))
        .collect();
    for source in files("core/knowledge", "toml") {
        for line in source
            .text
            .lines()
            .filter(|line| line.trim_start().starts_with("causes"))
        {
            let ids = line.split('"').skip(1).step_by(2);
            faults.extend(
                ids.filter(|id| !table.contains(*id))
                    .map(|id| format!("{}: {id}", source.path)),
            );
        }
    }
    none("these are no causes of tests/data/causes.tsv", &faults);
}

#[test]
fn core_says_nothing_itself() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for source in logic("core/src") {
        // What servers and programs say is read there, in lower case; our own sentence would begin
        // with a capital or end with a stop.
        let reads = ["core/src/pasted", "core/src/reply"]
            .iter()
            .any(|place| source.is_in(place));
        if source.path == "core/src/reply/generated.rs" {
            continue;
        }
        let lines: Vec<&str> = source.text.lines().collect();
        for literal in Rust::logic(&source.text).literals {
            seen += 1;
            if is_sentence(&literal.text)
                && !(reads && is_phrase(&literal.text))
                && !is_for_programmers(&lines, literal.line)
            {
                faults.push(format!(
                    "{}:{} {:?}",
                    source.path, literal.line, literal.text
                ));
            }
        }
    }
    assert!(seen > 100, "only {seen} literals were found in core");
    none("sentences belong into core/texts", &faults);
}

#[test]
fn a_sentence_is_told_from_what_goes_over_the_wire() {
    for sentence in [
        "The server refuses this.",
        "Type your password again",
        "no login was tried",
    ] {
        assert!(is_sentence(sentence), "{sentence}");
    }
    for other in [
        "MAIL FROM:<{from}>",
        "use-starttls",
        "AUTH PLAIN ",
        "{a} {b} {c}",
        "550 5.7.1 no",
    ] {
        assert!(!is_sentence(other), "{other}");
    }
    assert!(is_phrase("relay access denied"));
    assert!(!is_phrase("Relay access denied") && !is_phrase("your mail is refused."));
}

/// Three words or more with small letters.
fn is_sentence(text: &str) -> bool {
    let is_word = |w: &&str| {
        let letters = w.trim_matches(|c: char| c.is_ascii_punctuation());
        !w.contains(['{', '<', '=', '/', '-'])
            && letters.len() > 1
            && letters.chars().skip(1).all(char::is_lowercase)
    };
    text.split_whitespace().filter(is_word).count() >= 3
}

/// In lower case and without an end: a piece of what somebody else writes.
fn is_phrase(text: &str) -> bool {
    !text.contains(char::is_uppercase) && !text.ends_with(['.', '!', '?', '…'])
}

/// Error types, reasons of lints, panics that cannot happen and deprecations speak to programmers.
fn is_for_programmers(lines: &[&str], line: usize) -> bool {
    let begin = line.saturating_sub(3);
    let near = lines[begin..line.min(lines.len())].join(" ");
    [
        "#[error(",
        "reason =",
        "expect(",
        "panic!(",
        "unreachable!(",
        "assert",
        "#[doc",
        "serde(expecting",
        "fn expecting",
        "Error::custom(",
        "must_use =",
    ]
    .iter()
    .any(|word| near.contains(word))
}
