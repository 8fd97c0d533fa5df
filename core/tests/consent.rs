//! What a check would do is said before it is done: what the login reveals, and what else it needs.

use mailmedic_core::desk::{self, Planned};
use mailmedic_core::plan;
use mailmedic_core::vocab::{Case, Draft, Fact, Probe, Reply, Rung, Vantage};
use mailmedic_core::wire::{ToServer, WIRE};
use mailmedic_core::words::{ENGLISH, Words};

const INCOMING: &str = r#""incoming":{"protocol":"pop3","host":"pop.lab.test","port":995,"security":"tls","auth":"password","username":"alice"}"#;

fn case(auth: &str) -> Case {
    let settings = format!(
        r#"{{"address":"alice@lab.test","outgoing":{{"host":"mail.lab.test","port":587,"auth":"{auth}","username":"alice"}},{INCOMING}}}"#
    );
    Case::of(Draft::from_json(&settings).expect("settings"))
}

fn planned(auth: &str) -> Planned {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    desk::plan(&case(auth), &words)
}

#[test]
fn what_the_login_reveals_is_said_for_each_method() {
    for (auth, reveals) in [
        ("password", "gets the password itself"),
        ("encrypted-password", "can be guessed from"),
        ("ntlm", "can be guessed from"),
        ("oauth2", "the token itself, and no password"),
        ("kerberos", "learns nothing of your password"),
        ("client-certificate", "nothing of a password"),
        ("none", "your settings have none"),
    ] {
        let plan = planned(auth);
        let typed = !matches!(auth, "client-certificate" | "none");
        assert_eq!(plan.password, typed, "{auth}");
        let says = plan.says;
        let last = says.last().expect("rows");
        assert!(last.says.contains(reveals), "{auth}: {}", last.says);
        assert_eq!(last.n, u32::from(auth != "none"), "{auth}");
    }
}

#[test]
fn a_mechanism_that_takes_a_token_is_no_password_told() {
    let text = r#"{"address":"alice@lab.test","outgoing":{"host":"mail.lab.test","username":"alice","auth":"auto","mechanism":"XOAUTH2"}}"#;
    let draft = Draft::from_json(text).expect("settings");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let planned = desk::plan(&Case::of(draft), &words);
    let last = planned.says.last().expect("rows");
    assert!(last.says.contains("the token itself, and no password"));
}

#[test]
fn a_login_that_opens_the_way_is_announced_with_its_server_and_counted_once() {
    let plain = planned("none");
    let opens = planned("pop-before-smtp");
    assert!(opens.password && opens.logins == 1);
    assert_eq!(opens.connections, plain.connections + 2);
    let named = |planned: &Planned| {
        let mut rows = planned.says.iter();
        rows.any(|row| row.says.contains("pop.lab.test") && row.n == 2)
    };
    assert!(named(&opens) && !named(&plain));
}

/// What is planned after the way was gone, and the far recipient refused.
fn after_refusal(auth: &str, login: bool) -> Vec<Probe> {
    let mut case = case(auth);
    case.consent.login = login;
    let probes = plan::next(&case);
    let climb = probes.into_iter().next().expect("the way");
    let step = case.begin(climb);
    let fact = Fact::RecipientAnswered {
        recipient: "postmaster@gmail.com".to_owned(),
        local: false,
        own_sender: true,
        reply: Reply {
            code: 554,
            enhanced: None,
            lines: vec!["Relay access denied".to_owned()],
        },
    };
    case.hear(step.id, Rung::Recipient, Vantage::here(), 5, fact);
    case.ended.push(step.id);
    plan::next(&case)
}

#[test]
fn nobody_logs_in_to_fetch_mail_unasked() {
    let fetches = |probes: Vec<Probe>| {
        let mut probes = probes.into_iter();
        probes.any(|probe| matches!(probe, Probe::Fetch { .. }))
    };
    assert!(fetches(after_refusal("pop-before-smtp", true)));
    assert!(!fetches(after_refusal("pop-before-smtp", false)));
    assert!(!fetches(after_refusal("none", true)));
}

#[test]
fn a_second_login_is_announced_with_where_and_when_and_counted() {
    let row = |planned: &Planned, part: &str| {
        let mut rows = planned.says.iter();
        rows.any(|row| row.n == 1 && row.says.contains(part))
    };
    let shared = planned("password");
    assert_eq!(shared.logins, 2);
    assert!(row(&shared, "at `pop.lab.test` with the same user name"));
    // A token, or a ticket, is nothing for the server that takes a password.
    for auth in ["oauth2", "kerberos", "client-certificate"] {
        let alone = planned(auth);
        assert!(!row(&alone, "pop.lab.test"), "{auth}");
        assert!(row(&alone, "cannot check logins at the moment"), "{auth}");
        assert_eq!(alone.logins, 2, "{auth}");
    }
    assert_eq!(planned("none").logins, 0);
}

#[test]
fn a_page_cannot_agree_to_a_message() {
    let run = |more: &str| {
        let text = format!(
            r#"{{"say":"run","wire":{WIRE},"settings":{{}},"consent":{{"login":true,"unverified":false{more}}}}}"#
        );
        serde_json::from_str::<ToServer>(&text)
    };
    assert!(run("").is_ok());
    assert!(run(r#","send-test":true"#).is_err());
    assert!(run(r#","send_test":true"#).is_err());
}
