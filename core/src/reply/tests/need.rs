//! Every row is needed: without it, its own line or another known text is answered differently.

#![expect(clippy::disallowed_macros, reason = "the rows are worth seeing")]

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::generated::EXAMPLES;
use super::super::rows::Kind;
use super::super::*;
use crate::causes::Scene;
use crate::diagnose::{Standing, diagnose};
use crate::vocab::{Case, Draft};

const LINES: [&str; 5] = [
    include_str!("../../../../tests/data/lines/servers-open.tsv"),
    include_str!("../../../../tests/data/lines/servers-commercial.tsv"),
    include_str!("../../../../tests/data/lines/providers.tsv"),
    include_str!("../../../../tests/data/lines/programs.tsv"),
    include_str!("../../../../tests/data/lines/reviewed.tsv"),
];
const REPLIES: &str = include_str!("../../../../tests/data/replies/replies.tsv");
const THREADS: [&str; 8] = [
    include_str!("../../../../tests/data/threads/apps.jsonl"),
    include_str!("../../../../tests/data/threads/clients.jsonl"),
    include_str!("../../../../tests/data/threads/not-the-user.jsonl"),
    include_str!("../../../../tests/data/threads/second-apps.jsonl"),
    include_str!("../../../../tests/data/threads/second-clients.jsonl"),
    include_str!("../../../../tests/data/threads/second-causes-a.jsonl"),
    include_str!("../../../../tests/data/threads/second-causes-b.jsonl"),
    include_str!("../../../../tests/data/threads/second-not-the-user.jsonl"),
];

fn case(text: &str, settings: Option<&Value>) -> Case {
    let draft = settings.filter(|settings| settings.is_object());
    let draft = draft.map(|settings| Draft::from_value(settings).expect("settings"));
    Case {
        text: Some(crate::mask::mask(text).text),
        ..Case::of(draft.unwrap_or_default())
    }
}

/// The words of a reply, where it begins with numbers.
fn without_numbers(line: &str) -> Option<&str> {
    let numbers = |c: char| c.is_ascii_digit() || " .-#".contains(c);
    let words = line.trim_start_matches(numbers);
    (words.len() < line.len() && words.contains(' ')).then_some(words)
}

/// Every text that is known, once.
fn corpus() -> Vec<Case> {
    let mut cases: Vec<Case> = EXAMPLES.iter().map(|(_, line)| case(line, None)).collect();
    // Many programs show the words of a reply without its numbers.
    let bare = EXAMPLES
        .iter()
        .filter_map(|(_, line)| without_numbers(line));
    cases.extend(bare.map(|words| case(words, None)));
    for table in LINES.into_iter().chain([REPLIES]) {
        for line in table.lines().skip(1) {
            let mut columns = line.split('\t').skip(1);
            let text = columns.next().expect("a text").replace("\\n", "\n");
            let settings = columns.nth(2).filter(|json| json.starts_with('{'));
            let settings = settings.map(|json| serde_json::from_str(json).expect("settings"));
            cases.push(case(&text, settings.as_ref()));
        }
    }
    for line in THREADS.iter().flat_map(|texts| texts.lines()) {
        let thread: Value = serde_json::from_str(line).expect("a line of JSON");
        cases.push(case(
            thread["text"].as_str().expect("a text"),
            Some(&thread["settings"]),
        ));
    }
    cases
}

/// The best cause and how it stands, and what the decisive words name first.
type Best = (Option<(&'static str, Standing)>, Vec<&'static str>);

/// Of words that any program may say the first three causes count: they are guesses.
fn best(case: &Case, table: &Table, kind: Kind) -> Best {
    let scene = Scene::of(case, table);
    let said = scene.said.first();
    let mut named = said.map_or_else(Vec::new, |said| causes(&said.readings));
    named.truncate(if kind == Kind::General { 3 } else { 1 });
    let judged = diagnose(&scene).into_iter();
    let mut living = judged.filter(|one| one.standing != Standing::RuledOut);
    let living = living.next();
    (living.map(|best| (best.cause.id, best.standing)), named)
}

/// The rows that are read anywhere in a case.
fn rows_of(case: &Case, table: &Table) -> Vec<u16> {
    let scene = Scene::of(case, table);
    let mut places: Vec<u16> = scene
        .said
        .iter()
        .flat_map(|said| &said.readings)
        .map(|reading| reading.row.place)
        .collect();
    let text = case.text.as_deref().unwrap_or_default();
    let told = table.told(&normal(
        &text.split_whitespace().collect::<Vec<_>>().join(" "),
    ));
    places.extend(told.iter().map(|row| row.place));
    places
}

#[test]
fn no_row_is_without_use() {
    let own = |row: &&'static Row| row.kind != Kind::General;
    needed(Table::standard(), own, Kind::Own);
}

#[test]
fn no_row_of_any_program_is_without_use_where_nothing_else_is_known() {
    needed(Table::general_alone(), |_| true, Kind::General);
}

fn needed(mut table: Table, of_kind: impl Fn(&&'static Row) -> bool, kind: Kind) {
    let cases = corpus();
    let best = |case: &Case, table: &Table| best(case, table, kind);
    let mut used: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    let answers: Vec<_> = cases.iter().map(|case| best(case, &table)).collect();
    for (number, case) in cases.iter().enumerate() {
        for place in rows_of(case, &table) {
            used.entry(place).or_default().push(number);
        }
    }
    // Of rows that stand for each other the longest words go first.
    // What a row means at one command only, its line does not show; other tests hold those.
    let mut rows: Vec<_> = table
        .rows()
        .filter(|row| row.stages.is_empty() && of_kind(row))
        .collect();
    rows.sort_by_key(|row| {
        let words: usize = row.phrases.iter().map(|phrase| phrase.len()).sum();
        std::cmp::Reverse((words, row.place))
    });
    let mut needless = Vec::new();
    for row in rows {
        let own = usize::from(row.place);
        let texts = used
            .get(&row.place)
            .into_iter()
            .flatten()
            .copied()
            .chain([own]);
        let without = table.clone().without(row.place);
        let texts: Vec<usize> = texts.collect();
        let same = |number: &usize| best(&cases[*number], &without) == answers[*number];
        if texts.iter().all(same) {
            needless.push(EXAMPLES[own].0);
            table = without;
            // What this row explained is now read from others.
            for number in texts {
                for place in rows_of(&cases[number], &table) {
                    used.entry(place).or_default().push(number);
                }
            }
        }
    }
    for id in &needless {
        println!("needless {id}");
    }
    assert!(needless.is_empty(), "{} rows are of no use", needless.len());
}
