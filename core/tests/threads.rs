//! Texts that people pasted in public threads, with the cause that the thread found: how often the answer names it. The
//! texts were collected without a look at the knowledge files; `docs/threads.md` holds the figures as they first came.

#![expect(clippy::disallowed_macros, reason = "the figures are worth seeing")]

use std::collections::BTreeSet;

use mailmedic_core::causes::Scene;
use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::diagnose::{Standing, diagnose};
use mailmedic_core::mask::mask;
use mailmedic_core::pasted::read;
use mailmedic_core::reply::{Table, causes};
use mailmedic_core::vocab::{Answer, Case, Draft};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

/// Each file, how many of a hundred of its texts have a right cause among the first three at least, and its texts.
const THREADS: [(&str, usize, &str); 23] = [
    (
        "apps",
        98,
        include_str!("../../tests/data/threads/apps.jsonl"),
    ),
    (
        "clients",
        92,
        include_str!("../../tests/data/threads/clients.jsonl"),
    ),
    (
        "not-the-user",
        99,
        include_str!("../../tests/data/threads/not-the-user.jsonl"),
    ),
    (
        "second-apps",
        97,
        include_str!("../../tests/data/threads/second-apps.jsonl"),
    ),
    (
        "second-clients",
        93,
        include_str!("../../tests/data/threads/second-clients.jsonl"),
    ),
    (
        "second-causes-a",
        88,
        include_str!("../../tests/data/threads/second-causes-a.jsonl"),
    ),
    (
        "second-causes-b",
        94,
        include_str!("../../tests/data/threads/second-causes-b.jsonl"),
    ),
    (
        "second-not-the-user",
        100,
        include_str!("../../tests/data/threads/second-not-the-user.jsonl"),
    ),
    (
        "third-apps",
        96,
        include_str!("../../tests/data/threads/third-apps.jsonl"),
    ),
    (
        "third-clients",
        86,
        include_str!("../../tests/data/threads/third-clients.jsonl"),
    ),
    (
        "third-not-the-user",
        100,
        include_str!("../../tests/data/threads/third-not-the-user.jsonl"),
    ),
    (
        "fourth-apps",
        94,
        include_str!("../../tests/data/threads/fourth-apps.jsonl"),
    ),
    (
        "fourth-clients",
        90,
        include_str!("../../tests/data/threads/fourth-clients.jsonl"),
    ),
    (
        "fourth-not-the-user",
        96,
        include_str!("../../tests/data/threads/fourth-not-the-user.jsonl"),
    ),
    (
        "fifth-apps",
        95,
        include_str!("../../tests/data/threads/fifth-apps.jsonl"),
    ),
    (
        "fifth-clients",
        81,
        include_str!("../../tests/data/threads/fifth-clients.jsonl"),
    ),
    (
        "fifth-not-the-user",
        94,
        include_str!("../../tests/data/threads/fifth-not-the-user.jsonl"),
    ),
    (
        "sixth-apps",
        84,
        include_str!("../../tests/data/threads/sixth-apps.jsonl"),
    ),
    (
        "sixth-clients",
        80,
        include_str!("../../tests/data/threads/sixth-clients.jsonl"),
    ),
    (
        "sixth-not-the-user",
        100,
        include_str!("../../tests/data/threads/sixth-not-the-user.jsonl"),
    ),
    (
        "seventh-apps",
        65,
        include_str!("../../tests/data/threads/seventh-apps.jsonl"),
    ),
    (
        "seventh-clients",
        75,
        include_str!("../../tests/data/threads/seventh-clients.jsonl"),
    ),
    (
        "seventh-not-the-user",
        85,
        include_str!("../../tests/data/threads/seventh-not-the-user.jsonl"),
    ),
];

const CAUSES: &str = include_str!("../../tests/data/causes.tsv");

/// How the answers to one file's texts came out.
#[derive(Default)]
struct Figures {
    told: usize,
    first: usize,
    in_three: usize,
    /// Of texts that tell nothing: those answered so; where only general words are read, all that nothing is said of.
    silent: usize,
    /// Of texts that tell nothing: all.
    mute: usize,
    /// A wrong cause stands first as confirmed or likely.
    confident: usize,
    /// A cause of the groups settings, login or relay stands first, and is not the right one.
    blames: usize,
}

impl Figures {
    /// How often the user is blamed for what is not theirs, in a file of such texts.
    fn false_blame(&self, name: &str) -> usize {
        if name.ends_with("not-the-user") {
            self.blames
        } else {
            0
        }
    }

    fn percent(count: usize, of: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let share = count as f64 / of.max(1) as f64;
        (share * 1000.0).round() / 10.0
    }
}

/// The causes of a case that are not ruled out, best first, where only words that any program may say are known.
fn general(case: &Value) -> Vec<&'static str> {
    let settings = Some(&case["settings"]).filter(|settings| settings.is_object());
    let draft = settings.map(|settings| Draft::from_value(settings).expect("settings"));
    let text = case["text"].as_str().expect("a text");
    let case = Case {
        text: Some(mask(text).text),
        ..Case::of(draft.unwrap_or_default())
    };
    let judged = diagnose(&Scene::of(&case, &Table::general_alone())).into_iter();
    let living = judged.filter(|judged| judged.standing != Standing::RuledOut);
    living.map(|judged| judged.cause.id).collect()
}

/// What those words alone say, whatever else the text shows.
fn general_words(case: &Value) -> Vec<&'static str> {
    let text = case["text"].as_str().expect("a text");
    let heard = read(text).hear(&Table::general_alone());
    let readings: Vec<_> = heard.into_iter().map(|heard| heard.reading).collect();
    causes(&readings)
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

#[test]
fn texts_of_public_threads_are_mostly_read_right() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let mut false_blame = 0;
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
        false_blame += figures.false_blame(name);
    }
    assert!(fallen.is_empty(), "fewer are read right: {fallen:?}");
    assert_eq!(false_blame, 0, "settings, login or relay are blamed");
}

/// Of how many of a hundred texts the words that any program may say name a right cause among the first three, at least:
/// a text that was never seen has to be read by them.
const GENERAL_IN_THREE: usize = 75;

#[test]
fn words_of_any_program_alone_read_most_texts() {
    let (mut told, mut in_three, mut blames) = (0, 0, 0);
    for (name, _, texts) in THREADS {
        for (way, causes_of) in [
            (
                "words alone",
                general_words as fn(&Value) -> Vec<&'static str>,
            ),
            ("whole answer", general),
        ] {
            let figures = figures_of(texts, causes_of);
            println!(
                "{name}, {way}: {} told, {} first ({} %), {} in the first three ({} %), {} silent; {} blame settings, \
                 login or relay",
                figures.told,
                figures.first,
                Figures::percent(figures.first, figures.told),
                figures.in_three,
                Figures::percent(figures.in_three, figures.told),
                figures.silent,
                figures.blames,
            );
            if way == "words alone" {
                told += figures.told;
                in_three += figures.in_three;
                blames += figures.false_blame(name);
            }
        }
    }
    println!(
        "general words alone: {told} told, {in_three} in the first three ({} %), {blames} blame the user falsely",
        Figures::percent(in_three, told)
    );
    assert!(in_three * 100 >= told * GENERAL_IN_THREE);
    assert_eq!(blames, 0, "settings, login or relay are blamed");
}

/// How the first causes of one file's texts come out.
fn figures_of(texts: &str, causes_of: impl Fn(&Value) -> Vec<&'static str>) -> Figures {
    let mut figures = Figures::default();
    for line in texts.lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let right = right(&case);
        if right.is_empty() {
            continue;
        }
        let ids = causes_of(&case);
        let is_right = ids.first().is_some_and(|id| right.contains(id));
        figures.told += 1;
        figures.first += usize::from(is_right);
        figures.in_three += usize::from(ids.iter().take(3).any(|id| right.contains(id)));
        figures.silent += usize::from(ids.is_empty());
        figures.blames += usize::from(!is_right && ids.first().is_some_and(|id| is_blame(id)));
    }
    figures
}
