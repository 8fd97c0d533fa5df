//! Every scenario in its simulated world: what is concluded, and that both ways of healing it heal it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mailmedic_core::desk::{self, Rounds};
use mailmedic_core::vocab::{Case, Draft};
use mailmedic_core::wire::ToClient;
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_worlds::run::{self, Conclusion};
use mailmedic_worlds::scenario::{Kind, Outcome, Scenario};
use serde_json::{Value, json};

#[path = "simulated/budget.rs"]
mod budget;
mod common;

use common::{count_runs, scenarios};

#[test]
fn every_scenario_is_concluded_as_expected_and_healed() {
    let (mut ran, mut faults) = (Vec::new(), Vec::new());
    let mut queue = scenarios(Kind::Simulated);
    let only = std::env::var("MAILMEDIC_ONLY").ok();
    if let Some(only) = &only {
        queue.retain(|(name, _)| name.contains(only));
    }
    for (name, scenario) in queue {
        match examine(&scenario) {
            Ok(()) => println!("scenario {name} ok"),
            Err(why) => {
                println!("scenario {name} FAILED");
                faults.push(format!("{name}: {}", why.join("; ")));
            }
        }
        ran.push(name);
    }
    assert_eq!(faults, Vec::<String>::new(), "{}", faults.join("\n"));
    if only.is_none() {
        count_runs("simulated", &ran);
    }
}

fn examine(scenario: &Scenario) -> Result<(), Vec<String>> {
    let ill = conclude(scenario)?;
    let mut faults = run::faults(scenario, &ill.json());
    if let Some((alone, _)) = scenario.alone() {
        faults.extend(run::faults_alone(scenario, &conclude(&alone)?.json()));
    }
    if scenario.expect.outcome != Outcome::Works {
        if let Err(why) = works_after(scenario.heal().map_err(|error| error.to_string())) {
            faults.push(format!("healed by its fault: {why}"));
        }
        if scenario.expect.first.is_some() && scenario.expect.fix_changes {
            let fixed = run::apply_fix(scenario, &ill.json()).map_err(|error| error.to_string());
            if let Err(why) = works_after(fixed) {
                faults.push(format!("healed by the fix: {why}"));
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

fn works_after(healed: Result<Scenario, String>) -> Result<(), String> {
    let answer = conclude(&healed?).map_err(|why| why.join("; "))?.json();
    if answer["outcome"] == "works" {
        Ok(())
    } else {
        let first = &answer["causes"][0]["id"];
        Err(format!("{}, because {first}", answer["outcome"]))
    }
}

fn conclude(scenario: &Scenario) -> Result<Conclusion, Vec<String>> {
    run::conclude(scenario).map_err(|error| vec![error.to_string()])
}

/// Every scenario as it is written, without its other servers.
fn as_written() -> impl Iterator<Item = (String, Scenario)> {
    let all = scenarios(Kind::Simulated).into_iter();
    all.filter(|(name, _)| !name.contains('@'))
}

#[test]
fn a_check_tells_the_same_every_time() {
    for (name, scenario) in as_written() {
        let twice = [(); 2].map(|()| run::conclude(&scenario).expect(&name).json().to_string());
        assert_eq!(twice[0], twice[1], "{name}");
    }
}

/// The causes in words, without the evidence itself.
fn causes(case: &Case) -> Value {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let answer = json!(desk::answer(case, &words, true));
    json!([
        answer["causes"],
        answer["outcome"],
        answer["next"],
        answer["matrix"]
    ])
}

#[test]
fn order_and_repetition_of_evidence_change_nothing() {
    for (name, scenario) in as_written() {
        let case = run::conclude(&scenario).expect(&name).case;
        let plain = causes(&case);
        for turn in [1, 3, 7] {
            let mut shuffled = case.clone();
            let middle = shuffled.evidence.len() * turn / 8;
            shuffled.evidence.rotate_left(middle);
            shuffled.evidence.reverse();
            assert_eq!(causes(&shuffled), plain, "{name}, in another order");
            let again = shuffled.evidence.clone();
            shuffled.evidence.extend(again);
            assert_eq!(causes(&shuffled), plain, "{name}, heard twice");
        }
    }
}

#[test]
fn no_answer_holds_the_password() {
    for (name, scenario) in scenarios(Kind::Simulated) {
        let conclusion = run::conclude(&scenario).expect(&name);
        // A ticket of the device needs none.
        let Some(password) = scenario.password.as_deref() else {
            continue;
        };
        let shown = format!("{} {}", conclusion.json(), json!(conclusion.messages));
        let found = common::find_secret(shown.as_bytes(), password);
        assert_eq!(found, None, "{name}");
    }
}

/// The same cases for the build of the core that runs in browsers: it must come to the same answers. They are
/// written where `MAILMEDIC_CASES` says, else into the folder of this test.
#[test]
fn cases_are_written_for_the_browser_build() {
    let folder = std::env::var_os("MAILMEDIC_CASES").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases"),
        PathBuf::from,
    );
    fs::create_dir_all(&folder).expect("a folder for the cases");
    let mut written = 0;
    for (name, scenario) in scenarios(Kind::Simulated) {
        let conclusion = run::conclude(&scenario).expect(&name);
        let mut rounds = Rounds::new(Words::from_json(ENGLISH).expect("the English pack"));
        let settings = Draft::from_value(&json!(scenario.settings));
        rounds.set_settings(settings.expect(&name));
        rounds.set_text(scenario.says.as_deref().unwrap_or_default());
        for message in &conclusion.messages {
            // What says nothing of a case is not read at all.
            if let Some(told) = ToClient::from_value(&json!(message)) {
                rounds.hear(told);
            }
        }
        for message in &conclusion.far {
            if let Some(told) = ToClient::from_value(&json!(message)) {
                rounds.hear_far(told);
            }
        }
        let case = json!({
            "settings": scenario.settings,
            "text": scenario.says,
            "messages": conclusion.messages,
            "far": conclusion.far,
            "view": serde_json::to_string(&rounds.view(false)).expect("a view"),
        });
        fs::write(folder.join(format!("{name}.json")), case.to_string()).expect("a case");
        written += 1;
    }
    let files = fs::read_dir(&folder).expect("the cases").count();
    assert!(written > 0 && files >= written, "{files} of {written}");
}

/// What no single place can prove, unless a server that is known to answer is dialled as well.
const FROM_TWO_PLACES: [&str; 6] = [
    "address-not-allowed",
    "middlebox-edits-dialogue",
    "name-answers-differ",
    "port-blocked",
    "server-bans-address",
    "tls-intercepted",
];

#[test]
fn what_only_another_place_proves_is_not_sure_from_one_and_asks_for_the_other() {
    let mut firsts = BTreeSet::new();
    for (name, scenario) in scenarios(Kind::Simulated) {
        if scenario.world.far.is_some() || scenario.canary.is_some() {
            continue;
        }
        let answer = run::conclude(&scenario).expect(&name).json();
        let causes = answer["causes"].as_array().expect("causes").iter();
        let mut living = causes.filter(|cause| cause["standing"] != "ruled-out");
        let id = |cause: &Value| cause["id"].as_str().unwrap_or_default().to_owned();
        // A resolver that explains itself, and another resolver, are a second place for what names tell.
        let told = answer["evidence"].to_string().contains("name-told");
        let hangs = |cause: &&Value| {
            let id = id(cause);
            FROM_TWO_PLACES.contains(&id.as_str()) && !(told && id == "name-answers-differ")
        };
        let sure = living.clone().filter(hangs);
        let mut sure = sure.filter(|cause| cause["standing"] == "confirmed");
        assert_eq!(sure.next(), None, "{name}");
        if let Some(first) = living.next().filter(hangs) {
            let next = answer["next"].as_array().expect("questions");
            let asks = next.iter().any(|one| one["id"] == "other-place");
            assert!(asks, "{name}: {}", id(first));
            firsts.insert(id(first));
        }
    }
    assert!(firsts.len() >= 3, "{firsts:?}");
}

#[test]
fn what_a_look_saw_fills_the_cells_that_the_program_never_reached() {
    let (_, scenario) = scenarios(Kind::Simulated)
        .into_iter()
        .find(|(name, _)| name == "tls-on-plain-port")
        .expect("the scenario");
    let answer = run::conclude(&scenario).expect("a conclusion").json();
    let cells = answer["matrix"].as_array().expect("a matrix");
    let speaks = |security: &str| {
        let cell = cells
            .iter()
            .find(|cell| cell["port"] == 587 && cell["security"] == security);
        cell.expect("a cell")["speaks"].clone()
    };
    assert_eq!(speaks("starttls"), "usable");
    assert_eq!(speaks("tls"), "not-offered");
}
