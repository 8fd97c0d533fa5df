//! What any program may say counts only where nothing else is known, and is never more than possible.

use super::super::generated::EXAMPLES;
use super::super::*;
use crate::causes::Scene;
use crate::diagnose::{Standing, diagnose};
use crate::vocab::Case;

/// The living causes of a text, best first.
fn judged(text: &str) -> Vec<(&'static str, Standing)> {
    judged_by(text, &Table::standard())
}

fn judged_by(text: &str, table: &Table) -> Vec<(&'static str, Standing)> {
    let case = Case {
        text: Some(text.to_owned()),
        ..Case::default()
    };
    let scene = Scene::of(&case, table);
    diagnose(&scene)
        .into_iter()
        .filter(|judged| judged.standing != Standing::RuledOut)
        .map(|judged| (judged.cause.id, judged.standing))
        .collect()
}

#[test]
fn words_of_any_program_make_no_cause_likely() {
    let table = Table::general_alone();
    let mut seen = 0;
    let mut wrong = Vec::new();
    for row in table.rows() {
        let (id, line) = EXAMPLES[usize::from(row.place)];
        let best = judged_by(line, &table).into_iter().next();
        // A symptom comes after the causes that are possible beside it.
        let fits = best.is_some_and(|(best, standing)| {
            row.causes.contains(&best) && standing == Standing::Possible
        });
        if !fits {
            wrong.push((id, best));
        }
        seen += 1;
    }
    assert_eq!(wrong, [], "these are wrong");
    assert!(seen > 100, "{seen} rows");
}

#[test]
fn words_of_any_program_are_silent_beside_other_words() {
    let table = Table::standard().with_likeness(None);
    let full = judged_by(
        "Login failed\nConnection failed\n552 5.2.2 mailbox is full",
        &table,
    );
    assert_eq!(full, judged_by("552 5.2.2 mailbox is full", &table));
}

#[test]
fn words_of_any_program_are_silent_beside_a_number_that_tells() {
    assert_eq!(
        judged("535 login to it did fail")[0],
        judged("535 5.7.8 no")[0]
    );
}

#[test]
fn what_a_vague_word_means_first_comes_first() {
    let causes: Vec<_> = judged("Could not open secure TLS connection to the server.")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(
        causes[..3],
        [
            "certificate-not-trusted",
            "tls-no-common-version",
            "tls-on-plain-port"
        ]
    );
}

#[test]
fn words_glued_to_an_error_are_read_and_those_within_other_words_are_not() {
    let table = Table::general_alone();
    let first = |text: &str| judged_by(text, &table).first().map(|(id, _)| *id);
    assert_eq!(
        first("IMAP errorAuthentication failed."),
        Some("credentials-wrong")
    );
    assert_eq!(first("unauthentication failed"), None);
}
