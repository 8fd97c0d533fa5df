//! Where the network cuts the bytes of a reply changes nothing: not a fact, not the verdict.

use std::fs;
use std::path::Path;

use mailmedic_core::dialogue::Demand;
use mailmedic_core::plan;
use mailmedic_core::reply::{Parsed, parse};
use mailmedic_core::vocab::{Case, Draft, Fact, Rung, Step};
use mailmedic_worlds::liar::unescape;
use mailmedic_worlds::recording::Recording;
use mailmedic_worlds::run::{self, CONSENT, Conclusion, Place};
use mailmedic_worlds::scenario::Kind;
use mailmedic_worlds::split::{Cut, Split};
use mailmedic_worlds::tape::{Deck, End, Tape};
use serde_json::{Value, json};

mod common;

use common::{count_runs, find_secret, scenarios};

type Facts = Vec<(Rung, Fact)>;

/// What each step saw.
fn seen(conclusion: &Conclusion) -> Vec<(Step, Facts)> {
    let case = &conclusion.case;
    let facts = |step: &Step| {
        let evidence = case.of_step(step.id);
        evidence
            .map(|seen| (seen.rung, seen.fact.clone()))
            .collect()
    };
    case.steps
        .iter()
        .map(|step| (step.clone(), facts(step)))
        .collect()
}

/// The verdict without the moments at which it was seen.
fn verdict(conclusion: &Conclusion) -> Value {
    let answer = conclusion.json();
    json!([answer["outcome"], answer["causes"], answer["matrix"]])
}

fn tapes() -> Vec<(String, Tape)> {
    let files = fs::read_dir(Tape::folder()).expect("the folder of tapes");
    let mut tapes: Vec<_> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            let tape = Tape::load(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name.into_owned(), tape)
        })
        .collect();
    tapes.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(tapes.len() >= 14, "only {} tapes", tapes.len());
    tapes
}

#[test]
fn a_server_that_says_each_byte_alone_is_judged_the_same() {
    let mut ran = Vec::new();
    for (name, scenario) in scenarios(Kind::Simulated) {
        let whole = run::conclude(&scenario).expect(&name);
        let cut = run::conclude_with(&scenario, |client| Split::new(client, Cut::Everywhere));
        let cut = cut.expect(&name);
        assert_eq!(seen(&cut), seen(&whole), "{name}");
        assert_eq!(verdict(&cut), verdict(&whole), "{name}");
        ran.push(name);
    }
    count_runs("split", &ran);
}

#[test]
fn a_tape_alone_gives_the_verdict_of_the_real_world() {
    let (mut ran, mut changed) = (Vec::new(), Vec::new());
    for (name, tape) in tapes() {
        let played = run::conclude_tape(&tape, |player| player).expect(&name);
        let End {
            outcome, causes, ..
        } = End::of(&played.json());
        let (now, then) = ((&outcome, &causes), (&tape.end.outcome, &tape.end.causes));
        if now != then {
            changed.push(format!("{name}: {now:?}, was {then:?}"));
        }
        let bytes = run::conclude_tape(&tape, |player| Split::new(player, Cut::Everywhere));
        let bytes = bytes.expect(&name);
        assert_eq!(seen(&bytes), seen(&played), "{name}, each byte alone");
        assert_eq!(verdict(&bytes), verdict(&played), "{name}, each byte alone");
        ran.push(name);
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
    count_runs("taped", &ran);
}

/// What a dialogue notes in this place.
fn facts(tape: &Tape, step: &Step, mut place: impl Place) -> Facts {
    let settings = Value::Object(tape.head.settings.clone());
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    case.consent = CONSENT;
    let mut talk = plan::talk(&case, step);
    let (mut all, mut reading) = (Facts::new(), None);
    loop {
        let (demand, facts) = talk.step(reading.take());
        all.extend(facts);
        if matches!(demand, Demand::Done) {
            return all;
        }
        reading = Some(place.respond(demand));
    }
}

#[test]
fn every_cut_in_two_of_every_taped_reply_gives_the_same_facts() {
    let mut cuts = 0;
    for (name, tape) in tapes() {
        let deck = Deck(&tape);
        for step in &tape.end.steps {
            let whole = facts(&tape, step, deck.player(&step.probe));
            let of_step = tape.turns.iter().filter(|turn| turn.step == step.id);
            let bytes = of_step.filter_map(|turn| turn.reading["bytes"].as_str());
            let lengths = bytes.filter_map(|text| unescape(text).map(|bytes| bytes.len()));
            let longest = lengths.max().unwrap_or(0);
            for place in 1..longest {
                let player = Split::new(deck.player(&step.probe), Cut::Behind(place));
                assert_eq!(facts(&tape, step, player), whole, "{name}, behind {place}");
                cuts += 1;
            }
        }
    }
    assert!(cuts > 1000, "only {cuts} cuts");
}

#[test]
fn every_cut_of_every_recorded_reply_needs_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/recordings/postfix");
    let mut cuts = 0;
    for entry in fs::read_dir(folder).expect("the recordings") {
        let file = entry.expect("a recording").path();
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        for turn in Recording::load("postfix", &name).expect(&name).turns {
            let reply = turn.lines.join("\r\n") + "\r\n";
            for cut in 0..reply.len() {
                if !turn.lines.is_empty() && turn.bytes.is_empty() {
                    let parsed = parse(&reply.as_bytes()[..cut]);
                    assert_eq!(parsed, Parsed::NeedMore, "{name}: {reply} cut at {cut}");
                    cuts += 1;
                }
            }
        }
    }
    assert!(cuts > 5000, "only {cuts} cuts");
}

#[test]
fn no_tape_holds_the_password() {
    for (name, tape) in tapes() {
        let password = scenarios(Kind::Real)
            .into_iter()
            .find(|(scenario, _)| *scenario == tape.head.scenario)
            .and_then(|(_, scenario)| scenario.password)
            .unwrap_or_else(|| panic!("{name}: no such scenario, or one without a password"));
        let text = tape.text().expect("its text");
        assert_eq!(find_secret(text.as_bytes(), &password), None, "{name}");
    }
}
