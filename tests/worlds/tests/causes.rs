//! Every cause wins somewhere and is ruled out somewhere, in a text, in settings or in a scenario.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use mailmedic_core::desk::{self, Explain, explain};
use mailmedic_core::vocab::{
    Answer, Case, Draft, Fact, Host, Port, Probe, Rung, Security, SpokenCause, Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(data().join(folder)).expect(folder);
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let found: BTreeSet<_> = paths
        .filter(|path| path.extension().is_some_and(|one| one == ending))
        .collect();
    assert!(!found.is_empty(), "no file in {folder}");
    found.into_iter().collect()
}

fn causes() -> Vec<String> {
    read(&data().join("data/causes.tsv"))
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').next())
        .map(str::to_owned)
        .collect()
}

/// Cases as lines of JSON.
fn cases(path: &Path) -> Vec<Value> {
    read(path)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

fn answer(case: &Value, words: &Words) -> Answer {
    let question = json!({ "text": case["text"], "settings": case["settings"], "all": true });
    let question = Explain::from_value(question).expect("a case of the right shape");
    explain(&question, words)
}

fn listed(answer: &Answer) -> &[SpokenCause] {
    answer.causes.as_deref().unwrap_or_default()
}

fn first(answer: &Answer) -> Option<&str> {
    let living = listed(answer)
        .iter()
        .find(|cause| cause.standing != "ruled-out");
    living.map(|cause| cause.id.as_str())
}

/// Every case that says which causes are right, from threads, tables of replies and lines.
fn known() -> Vec<Value> {
    let mut all: Vec<Value> = files("data/threads", "jsonl")
        .iter()
        .flat_map(|path| cases(path))
        .collect();
    let tables = files("data/lines", "tsv")
        .into_iter()
        .chain(files("data/replies", "tsv"));
    for path in tables {
        for line in read(&path).lines().skip(1) {
            let columns: Vec<&str> = line.split('\t').collect();
            let settings = columns.get(4).filter(|json| json.starts_with('{'));
            let settings =
                settings.map(|json| serde_json::from_str::<Value>(json).expect("settings"));
            all.push(json!({
                "text": columns[1].replace("\\n", "\n"),
                "settings": settings,
                "causes": columns[2].split('|').collect::<Vec<_>>(),
                "source": columns.get(3),
            }));
        }
    }
    all
}

/// What no text tells: bytes in clear between the answer to STARTTLS and the handshake (RFC 3207 section 6).
fn injected(words: &Words) -> Answer {
    let settings =
        json!({ "outgoing": { "host": "mail.example.org", "port": 587, "security": "starttls" } });
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    let step = case.begin(Probe::Climb {
        host: Host::read("mail.example.org").expect("a name"),
        port: Port::SUBMISSION,
        security: Security::StartTls,
        login: false,
    });
    case.hear(step.id, Rung::Secure, Vantage::here(), 40, Fact::EarlyBytes);
    desk::answer(&case, words, true)
}

#[test]
fn every_cause_wins_somewhere() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let mut won: BTreeSet<String> = BTreeSet::new();
    for case in known() {
        let answer = answer(&case, &words);
        let right = case["causes"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let right: Vec<&str> = right.collect();
        won.extend(
            first(&answer)
                .filter(|id| right.contains(id))
                .map(str::to_owned),
        );
    }
    for case in cases(&data().join("data/cases/wins.jsonl")) {
        let cause = case["cause"].as_str().expect("a cause");
        assert_eq!(first(&answer(&case, &words)), Some(cause), "{case}");
        won.insert(cause.to_owned());
    }
    // What a scenario ends with, the tests of scenarios hold.
    for path in files("scenarios", "toml") {
        let text = read(&path);
        let first = text
            .lines()
            .find_map(|line| line.strip_prefix("first = \""));
        won.extend(
            first
                .and_then(|line| line.split('"').next())
                .map(str::to_owned),
        );
    }
    let seen = injected(&words);
    assert_eq!(first(&seen), Some("starttls-injected"));
    won.extend(first(&seen).map(str::to_owned));
    let never: Vec<String> = causes()
        .into_iter()
        .filter(|id| !won.contains(id))
        .collect();
    assert_eq!(never, Vec::<String>::new(), "these win nowhere");
}

/// How many cases from public places each cause needs.
const SOURCED: usize = 2;

fn is_page(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

/// Whether anybody can go and look: a page, or a file of a public repository.
fn can_be_found(source: &str) -> bool {
    let owner_and_name = source.split_once('/');
    is_page(source)
        || owner_and_name.is_some_and(|(owner, rest)| {
            !owner.is_empty() && !owner.contains(' ') && rest.contains('/')
        })
}

/// Causes that the table of real replies names.
fn of_replies() -> BTreeSet<String> {
    let table = read(&data().join("data/replies/replies.tsv"));
    let causes = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(2));
    causes
        .flat_map(|causes| causes.split('|'))
        .map(str::to_owned)
        .collect()
}

/// What somebody really saw, where the cause is the first answer and is the right one.
fn sourced(words: &Words) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // A line out of a program's source is what it may say; a page shows that somebody read it.
    let seen = |case: &Value| case["source"].as_str().is_some_and(is_page);
    for case in known().into_iter().filter(seen) {
        let right = case["causes"].as_array().into_iter().flatten();
        let right: Vec<&str> = right.filter_map(Value::as_str).collect();
        if let Some(id) = first(&answer(&case, words)).filter(|id| right.contains(id)) {
            found
                .entry(id.to_owned())
                .or_default()
                .insert(case["text"].to_string());
        }
    }
    for case in cases(&data().join("data/cases/sourced.jsonl")) {
        let cause = case["cause"].as_str().expect("a cause");
        let source = case["source"].as_str().expect("a source");
        assert!(can_be_found(source), "{source}");
        if first(&answer(&case, words)) == Some(cause) {
            let cases = found.entry(cause.to_owned()).or_default();
            cases.insert(case.to_string());
        }
    }
    found
}

#[test]
fn cases_of_public_places_are_read_right() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let wrong: Vec<String> = cases(&data().join("data/cases/sourced.jsonl"))
        .iter()
        .filter(|case| first(&answer(case, &words)) != case["cause"].as_str())
        .map(|case| format!("{:?}, not {case}", first(&answer(case, &words))))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_cause_has_two_cases_that_can_be_found() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let found = sourced(&words);
    let listed = of_replies();
    let few: Vec<(String, usize)> = causes()
        .into_iter()
        .filter(|id| !listed.contains(id))
        .map(|id| (found.get(&id).map_or(0, BTreeSet::len), id))
        .filter(|(count, _)| *count < SOURCED)
        .map(|(count, id)| (id, count))
        .collect();
    assert_eq!(few, [], "too few cases from public places");
}

#[test]
fn every_cause_is_ruled_out_somewhere() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let mut ruled: BTreeSet<String> = BTreeSet::new();
    for case in cases(&data().join("data/cases/ruled-out.jsonl")) {
        let cause = case["cause"].as_str().expect("a cause");
        let answer = answer(&case, &words);
        let standing = listed(&answer).iter().find(|one| one.id == cause);
        let standing = standing.map(|one| one.standing.as_str());
        assert_eq!(standing, Some("ruled-out"), "{case}");
        assert!(
            listed(&answer)
                .iter()
                .any(|one| one.id == cause && !one.against.is_empty()),
            "{cause} is ruled out without a word why"
        );
        ruled.insert(cause.to_owned());
    }
    let never: Vec<String> = causes()
        .into_iter()
        .filter(|id| !ruled.contains(id))
        .collect();
    assert_eq!(never, Vec::<String>::new(), "these are ruled out nowhere");
}
