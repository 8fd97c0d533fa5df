//! Texts that people pasted in public threads, with the cause that the thread found: how often the answer names it. The
//! texts were collected without a look at the knowledge files; `docs/threads.md` holds the figures as they first came. What
//! words texts of a cause hold was learnt from these very texts, so here it shows them in its best light: how texts are read
//! that took no part, tests/learn measures.

#![expect(clippy::disallowed_macros, reason = "the figures are worth seeing")]

use std::collections::BTreeSet;

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::import::import;
use mailmedic_core::vocab::{Answer, Draft, Field};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

/// Each file, how many of a hundred of its texts have a right cause among the first three at least, and its texts.
const THREADS: [(&str, usize, &str); 35] = [
    (
        "apps",
        98,
        include_str!("../../tests/data/threads/apps.jsonl"),
    ),
    (
        "clients",
        98,
        include_str!("../../tests/data/threads/clients.jsonl"),
    ),
    (
        "not-the-user",
        100,
        include_str!("../../tests/data/threads/not-the-user.jsonl"),
    ),
    (
        "second-apps",
        99,
        include_str!("../../tests/data/threads/second-apps.jsonl"),
    ),
    (
        "second-clients",
        95,
        include_str!("../../tests/data/threads/second-clients.jsonl"),
    ),
    (
        "second-causes-a",
        96,
        include_str!("../../tests/data/threads/second-causes-a.jsonl"),
    ),
    (
        "second-causes-b",
        98,
        include_str!("../../tests/data/threads/second-causes-b.jsonl"),
    ),
    (
        "second-not-the-user",
        100,
        include_str!("../../tests/data/threads/second-not-the-user.jsonl"),
    ),
    (
        "third-apps",
        98,
        include_str!("../../tests/data/threads/third-apps.jsonl"),
    ),
    (
        "third-clients",
        100,
        include_str!("../../tests/data/threads/third-clients.jsonl"),
    ),
    (
        "third-not-the-user",
        100,
        include_str!("../../tests/data/threads/third-not-the-user.jsonl"),
    ),
    (
        "fourth-apps",
        98,
        include_str!("../../tests/data/threads/fourth-apps.jsonl"),
    ),
    (
        "fourth-clients",
        98,
        include_str!("../../tests/data/threads/fourth-clients.jsonl"),
    ),
    (
        "fourth-not-the-user",
        98,
        include_str!("../../tests/data/threads/fourth-not-the-user.jsonl"),
    ),
    (
        "fifth-apps",
        100,
        include_str!("../../tests/data/threads/fifth-apps.jsonl"),
    ),
    (
        "fifth-clients",
        94,
        include_str!("../../tests/data/threads/fifth-clients.jsonl"),
    ),
    (
        "fifth-not-the-user",
        97,
        include_str!("../../tests/data/threads/fifth-not-the-user.jsonl"),
    ),
    (
        "sixth-apps",
        100,
        include_str!("../../tests/data/threads/sixth-apps.jsonl"),
    ),
    (
        "sixth-clients",
        95,
        include_str!("../../tests/data/threads/sixth-clients.jsonl"),
    ),
    (
        "sixth-not-the-user",
        100,
        include_str!("../../tests/data/threads/sixth-not-the-user.jsonl"),
    ),
    (
        "seventh-apps",
        95,
        include_str!("../../tests/data/threads/seventh-apps.jsonl"),
    ),
    (
        "seventh-clients",
        93,
        include_str!("../../tests/data/threads/seventh-clients.jsonl"),
    ),
    (
        "seventh-not-the-user",
        100,
        include_str!("../../tests/data/threads/seventh-not-the-user.jsonl"),
    ),
    (
        "eighth-apps",
        97,
        include_str!("../../tests/data/threads/eighth-apps.jsonl"),
    ),
    (
        "eighth-clients",
        97,
        include_str!("../../tests/data/threads/eighth-clients.jsonl"),
    ),
    (
        "eighth-not-the-user",
        98,
        include_str!("../../tests/data/threads/eighth-not-the-user.jsonl"),
    ),
    (
        "eighth-servers",
        100,
        include_str!("../../tests/data/threads/eighth-servers.jsonl"),
    ),
    (
        "ninth-apps",
        98,
        include_str!("../../tests/data/threads/ninth-apps.jsonl"),
    ),
    (
        "ninth-clients",
        94,
        include_str!("../../tests/data/threads/ninth-clients.jsonl"),
    ),
    (
        "ninth-not-the-user",
        100,
        include_str!("../../tests/data/threads/ninth-not-the-user.jsonl"),
    ),
    (
        "ninth-servers",
        98,
        include_str!("../../tests/data/threads/ninth-servers.jsonl"),
    ),
    (
        "tenth-apps",
        100,
        include_str!("../../tests/data/threads/tenth-apps.jsonl"),
    ),
    (
        "tenth-clients-a",
        94,
        include_str!("../../tests/data/threads/tenth-clients-a.jsonl"),
    ),
    (
        "tenth-clients-b",
        100,
        include_str!("../../tests/data/threads/tenth-clients-b.jsonl"),
    ),
    (
        "tenth-servers",
        100,
        include_str!("../../tests/data/threads/tenth-servers.jsonl"),
    ),
];

const CAUSES: &str = include_str!("../../tests/data/causes.tsv");

/// How the answers to one file's texts came out.
#[derive(Default)]
struct Figures {
    told: usize,
    first: usize,
    in_three: usize,
    /// Of texts that tell nothing: those answered so.
    silent: usize,
    /// Of texts that tell nothing: all.
    mute: usize,
    /// A wrong cause stands first as confirmed or likely.
    confident: usize,
    /// A cause of the groups settings, login or relay stands first, and is not the right one.
    blames: usize,
}

impl Figures {
    fn percent(count: usize, of: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let share = count as f64 / of.max(1) as f64;
        (share * 1000.0).round() / 10.0
    }
}

fn answer(case: &Value, words: &Words) -> Answer {
    let mut question = json!({"text": case["text"]});
    if case["settings"].is_object() {
        question["settings"] = case["settings"].clone();
    }
    let question = Explain::from_value(question).expect("a case of the right shape");
    explain(&question, words)
}

fn group(id: &str) -> &'static str {
    let mut rows = CAUSES.lines().map(|line| line.split('\t'));
    rows.find_map(|mut row| (row.next() == Some(id)).then(|| row.next().unwrap_or_default()))
        .unwrap_or_default()
}

fn is_blame(id: &str) -> bool {
    ["settings", "login", "relay"].contains(&group(id))
}

fn right(case: &Value) -> BTreeSet<&str> {
    let causes = case["causes"].as_array().expect("a list of causes");
    causes.iter().filter_map(Value::as_str).collect()
}

fn measure(texts: &str, words: &Words) -> Figures {
    let mut figures = Figures::default();
    for line in texts.lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let right = right(&case);
        let answer = answer(&case, words);
        let causes = answer.causes.unwrap_or_default();
        let ids: Vec<&str> = causes.iter().map(|cause| cause.id.as_str()).collect();
        let sure = causes
            .first()
            .is_some_and(|cause| ["confirmed", "likely"].contains(&cause.standing.as_str()));
        let is_right = ids.first().is_some_and(|id| right.contains(id));
        if right.is_empty() {
            figures.mute += 1;
            figures.silent += usize::from(!sure);
        } else {
            figures.told += 1;
            figures.first += usize::from(is_right);
            figures.in_three += usize::from(ids.iter().take(3).any(|id| right.contains(id)));
        }
        figures.confident += usize::from(sure && !is_right);
        let blamed = ids.first().is_some_and(|id| is_blame(id));
        figures.blames += usize::from(blamed && !is_right);
        let missed = !is_right && (sure || !right.is_empty());
        if missed {
            let three: Vec<&str> = ids.iter().take(3).copied().collect();
            println!(
                "{}: {three:?}{}, not {right:?}",
                case["id"],
                if sure { " (sure)" } else { "" }
            );
        }
    }
    figures
}

/// How many of all texts may have a wrong cause first that is called likely.
const MOST_CONFIDENT: usize = 115;

#[test]
fn texts_of_public_threads_are_mostly_read_right() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let (mut false_blame, mut not_the_user) = (0, 0);
    let mut confident = 0;
    let mut fallen = Vec::new();
    for (name, least, texts) in THREADS {
        let figures = measure(texts, &words);
        println!(
            "{name}: {} told, {} first ({} %), {} in the first three ({} %); {} of {} that tell nothing are answered so; \
             {} wrong and sure; {} blame settings, login or relay",
            figures.told,
            figures.first,
            Figures::percent(figures.first, figures.told),
            figures.in_three,
            Figures::percent(figures.in_three, figures.told),
            figures.silent,
            figures.mute,
            figures.confident,
            figures.blames,
        );
        if figures.in_three * 100 < figures.told * least {
            fallen.push(name);
        }
        confident += figures.confident;
        if name.ends_with("not-the-user") {
            false_blame += figures.blames;
            not_the_user += figures.told;
        }
    }
    assert!(fallen.is_empty(), "fewer are read right: {fallen:?}");
    assert!(
        confident <= MOST_CONFIDENT,
        "{confident} are wrong and sure"
    );
    assert!(
        false_blame * 100 <= not_the_user,
        "settings, login or relay are blamed in {false_blame} of {not_the_user}"
    );
}

/// The case as the terminal and the page ask it where settings stand in the text: these, under those that were given, and
/// what else stands there. None where no settings are read.
fn with_settings_read(case: &Value) -> Option<Value> {
    let text = case["text"].as_str().expect("a text");
    let read = import(text).filter(|read| text.contains('\n') && !read.is_slight())?;
    let given = Some(&case["settings"]).filter(|settings| settings.is_object());
    let given = given.map(|settings| Draft::from_value(settings).expect("settings"));
    let mut settings = read.settings;
    for field in Field::all() {
        if let Some(text) = given.as_ref().and_then(|given| given.text(field)) {
            settings.write(field, Some(&text));
        }
    }
    Some(json!({"text": read.rest, "settings": settings}))
}

#[test]
fn the_error_is_not_lost_among_settings_that_are_read_beside_it() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let (mut all, mut lost, mut won) = (0, Vec::new(), 0);
    for line in THREADS.iter().flat_map(|(_, _, texts)| texts.lines()) {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let (right, read) = (right(&case), with_settings_read(&case));
        let Some(read) = read.filter(|_| !right.is_empty()) else {
            continue;
        };
        let named = |case: &Value| {
            let causes = answer(case, &words).causes.unwrap_or_default();
            causes
                .iter()
                .take(3)
                .any(|cause| right.contains(cause.id.as_str()))
        };
        all += 1;
        match (named(&case), named(&read)) {
            (true, false) => lost.push(case["id"].clone()),
            (false, true) => won += 1,
            _ => {}
        }
    }
    println!("{all} texts hold settings; lost {lost:?}, won {won}");
    assert!(all >= 140, "{all} texts hold settings");
    assert!(lost.len() <= 6, "the right cause is lost: {lost:?}");
}
