//! Logins by token, as far as no scenario can tell it: without a token, with one that runs out while it is looked at, and with
//! what no one may ever see.

use std::fs;
use std::path::Path;

use mailmedic_worlds::run;
use mailmedic_worlds::scenario::Scenario;
use serde_json::{Value, json};

fn scenario(name: &str) -> Scenario {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios");
    let text = fs::read_to_string(folder.join(name).with_extension("toml")).expect(name);
    Scenario::read(&text).expect(name)
}

fn conclude(scenario: &Scenario) -> Value {
    run::conclude(scenario).expect("a conclusion").json()
}

/// What was sent to the server, as it is shown.
fn sent(answer: &Value) -> Vec<String> {
    let evidence = answer["evidence"].as_array().cloned().unwrap_or_default();
    let lines = evidence
        .iter()
        .filter_map(|seen| seen["fact"]["sent"]["line"].as_str());
    lines.map(str::to_owned).collect()
}

#[test]
fn without_a_token_the_login_is_not_tested_and_nothing_is_blamed() {
    for name in [
        "token-smtp-xoauth2-works",
        "token-smtp-oauthbearer-works",
        "token-imap-xoauth2-works",
        "token-pop3-xoauth2-works",
    ] {
        let mut scenario = scenario(name);
        scenario.token = None;
        let answer = conclude(&scenario);
        assert_eq!(answer["outcome"], "could-not-tell", "{name}");
        let causes = answer["causes"].as_array().expect("causes");
        let living: Vec<&Value> = causes
            .iter()
            .filter(|cause| cause["standing"] != "ruled-out")
            .map(|cause| &cause["id"])
            .collect();
        assert_eq!(living, Vec::<&Value>::new(), "{name}");
        let evidence = answer["evidence"].as_array().expect("evidence");
        let why = json!({ "not-tried": { "why": "no-secret" } });
        assert!(evidence.iter().any(|seen| seen["fact"] == why), "{name}");
    }
}

#[test]
fn an_expired_token_never_leaves_and_any_other_does() {
    for (name, leaves) in [
        ("token-smtp-expired", false),
        ("token-imap-expired", false),
        ("token-smtp-not-yet-valid", true),
        ("token-smtp-xoauth2-works", true),
    ] {
        let sent = sent(&conclude(&scenario(name)));
        let logins = sent
            .iter()
            .filter(|line| line.contains("AUTH ") || line.contains("AUTHENTICATE "));
        assert_eq!(logins.count() > 0, leaves, "{name}: {sent:?}");
    }
}

#[test]
fn the_second_in_which_a_token_ends_is_over() {
    let mut scenario = scenario("token-smtp-xoauth2-works");
    let outcome = |scenario: &Scenario| conclude(scenario)["outcome"].clone();
    let token = scenario.token.as_mut().expect("a token");
    token.expires = 0;
    assert_eq!(outcome(&scenario), "fails");
    scenario.token.as_mut().expect("a token").expires = 1;
    assert_eq!(outcome(&scenario), "works");
}

#[test]
fn nothing_of_the_token_is_ever_shown_but_what_is_said_of_it() {
    for name in [
        "token-smtp-xoauth2-works",
        "token-smtp-of-other",
        "token-imap-scope-wrong",
        "token-pop3-key-wrong",
        "token-smtp-expired",
    ] {
        let scenario = scenario(name);
        let shown = conclude(&scenario).to_string();
        let token = scenario.secret(1_800_000_000).expect("a token");
        for part in token.split('.') {
            assert!(!shown.contains(part), "{name} shows {part}");
            assert!(
                !shown.contains(&part[..20]),
                "{name} shows a piece of {part}"
            );
        }
        // A claim that nobody has to compare with anything.
        assert!(!shown.contains("248289761001"), "{name}");
    }
}
