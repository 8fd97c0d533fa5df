//! What the table of known replies must do, row by row.

#![expect(clippy::disallowed_macros, reason = "the figures are worth seeing")]

mod general;
mod need;
mod noise;

use super::generated::EXAMPLES;
use super::rows::Kind;
use super::*;
use crate::pasted;

/// A row's id: the module of the browser carries none.
fn id(row: &Row) -> &'static str {
    EXAMPLES[usize::from(row.place)].0
}

/// What a row is held against: words that any program may say are read where no others are.
fn table_of(row: &Row) -> Table {
    match row.kind {
        Kind::General => Table::general_alone(),
        _ => Table::standard(),
    }
}

/// The readings of a line, as somebody pastes it, or tells it.
fn rows(line: &str, table: &Table) -> Vec<&'static str> {
    let told = table.told(&normal(line));
    if !told.is_empty() {
        return told.into_iter().map(id).collect();
    }
    let heard = pasted::read(line).hear(table);
    heard.iter().map(|heard| id(heard.reading.row)).collect()
}

#[test]
fn no_program_tells_of_itself() {
    let own = |row: &&'static Row| !matches!(row.kind, Kind::People | Kind::General);
    let all = Table::standard();
    let lines = all
        .rows()
        .filter(own)
        .map(|row| EXAMPLES[usize::from(row.place)]);
    let told: Vec<_> = lines
        .filter(|(_, line)| pasted::is_told(&normal(line)))
        .collect();
    assert_eq!(told, []);
}

#[test]
fn each_row_is_read_first_from_its_own_line() {
    // The same words mean another thing at another command, which the line alone does not tell.
    let by_place = |row: &Row| !row.stages.is_empty();
    let wrong: Vec<String> = Table::standard()
        .rows()
        .filter(|row| !by_place(row))
        .map(|row| (row, EXAMPLES[usize::from(row.place)], table_of(row)))
        .filter(|(_, (id, line), table)| rows(line, table).first() != Some(id))
        .map(|(_, (id, line), table)| format!("{id}: {:?} from {line}", rows(line, &table)))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// Real replies with their true causes, the best one first.
const REPLIES: &str = include_str!("../../../../tests/data/replies/replies.tsv");

/// Each reply and all causes that are true of its words: the same words stand in several rows.
fn replies() -> Vec<(String, Vec<&'static str>)> {
    let rows: Vec<(&str, &str)> = REPLIES
        .lines()
        .skip(1)
        .filter_map(|line| Some((line.split('\t').nth(1)?, line.split('\t').nth(2)?)))
        .collect();
    let of = |words: &str| {
        rows.iter()
            .filter(|(other, _)| *other == words)
            .flat_map(|(_, causes)| causes.split('|'))
            .collect()
    };
    rows.iter()
        .map(|(words, _)| (words.replace("\\n", "\n"), of(words)))
        .collect()
}

fn causes_of(text: &str, table: &Table) -> Vec<&'static str> {
    let readings: Vec<_> = pasted::read(text)
        .hear(table)
        .into_iter()
        .map(|heard| heard.reading)
        .collect();
    causes(&readings)
}

#[test]
fn known_replies_are_read_right() {
    let replies = replies();
    let (mut first, mut in_three) = (0, 0);
    for (text, right) in &replies {
        let causes = causes_of(text, &Table::standard());
        if causes.first().is_some_and(|cause| right.contains(cause)) {
            first += 1;
        } else {
            println!("{text:?}: {causes:?}, not {right:?}");
        }
        in_three += usize::from(causes.iter().take(3).any(|cause| right.contains(cause)));
    }
    println!(
        "{first} of {} first, {in_three} in the first three",
        replies.len()
    );
    assert!(first * 100 >= replies.len() * 97);
    assert_eq!(in_three, replies.len());
}

#[test]
fn replies_that_no_row_was_made_from_are_mostly_read_right() {
    let replies = replies();
    let (mut first, mut in_three) = (0, 0);
    for (text, right) in &replies {
        let same = |line: &str| line.replace("\\n", "\n") == *text;
        let mut table = Table::standard();
        for (place, _) in (0..).zip(EXAMPLES).filter(|(_, (_, line))| same(line)) {
            table = table.without(place);
        }
        let causes = causes_of(text, &table);
        first += usize::from(causes.first().is_some_and(|cause| right.contains(cause)));
        if causes.iter().take(3).any(|cause| right.contains(cause)) {
            in_three += 1;
        } else {
            println!("{text:?}: {causes:?}, not {right:?}");
        }
    }
    println!(
        "left out: {first} of {} first, {in_three} in the first three",
        replies.len()
    );
    assert!(in_three * 100 >= replies.len() * 80);
}
