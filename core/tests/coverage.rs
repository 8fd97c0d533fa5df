//! The table of fixes and programs in `docs/instructions.md` is what the words say today.

#[path = "programs/fixes.rs"]
mod fixes;

use std::fmt::Write as _;

use fixes::fixes;
use mailmedic_core::causes::{self, Scene};
use mailmedic_core::reply::Table;
use mailmedic_core::vocab::{Case, Draft, Who};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::Value;

const HELD: &str = include_str!("../../docs/instructions.md");

/// How a program tells a fix: in its own words, as a thing it has no place or choice for, or in common words.
fn told(words: &Words, program: &str, changes: &[mailmedic_core::vocab::Change]) -> char {
    let own = words.changes(changes, Some(program));
    if own.contains("no setting for") || own.contains("There is no **") {
        '–'
    } else if own == words.changes(changes, Some("no-such-program")) {
        '○'
    } else {
        '●'
    }
}

/// What the causes propose to the user where nothing more is known than usual settings.
fn of_causes() -> String {
    let settings = r#"{"address":"anna@example.org","outgoing":{"protocol":"smtp","host":"mail.example.org","port":587,
        "security":"starttls","auth":"password","username":"anna"}}"#;
    let case = Case::of(Draft::from_json(settings).expect("settings"));
    let table = Table::standard();
    let scene = Scene::of(&case, &table);
    let mut lines = String::new();
    for cause in causes::all() {
        let mine = (cause.fixes)(&scene).into_iter();
        let mine = mine.filter(|fix| fix.who == Who::You);
        let ids: Vec<String> = mine.map(|fix| format!("`{}`", fix.id)).collect();
        if !ids.is_empty() {
            let _ = writeln!(lines, "| `{}` | {} |", cause.id, ids.join(", "));
        }
    }
    lines
}

fn table() -> String {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let pack: Value = serde_json::from_str(ENGLISH).expect("the English pack");
    let clients = pack["clients"].as_object().expect("clients");
    let programs: Vec<&String> = clients.keys().filter(|id| *id != "generic").collect();
    let mut text = String::from("| program |");
    for (nth, _) in fixes().iter().enumerate() {
        let _ = write!(text, " {} |", nth + 1);
    }
    text.push_str("\n|---|");
    text.push_str(&":-:|".repeat(fixes().len()));
    for program in programs {
        let name = clients[program]["name"].as_str().expect("a name");
        let _ = write!(text, "\n| {name} |");
        for (_, changes) in fixes() {
            let _ = write!(text, " {} |", told(&words, program, &changes));
        }
    }
    text.push_str("\n\n");
    for (nth, (id, _)) in fixes().iter().enumerate() {
        let _ = writeln!(text, "{}. `{id}`", nth + 1);
    }
    text.push_str("\n| cause | fixes by the user |\n|---|---|\n");
    text.push_str(&of_causes());
    text
}

#[test]
fn the_table_of_fixes_and_programs_is_current() {
    let table = table();
    assert!(
        !table.contains("○"),
        "an instruction in common words alone:\n{table}"
    );
    let held = HELD.split_once("<!-- made -->\n").expect("a mark").1;
    assert!(
        held == table,
        "docs/instructions.md should end, behind its mark, with:\n{table}"
    );
}
