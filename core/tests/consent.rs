//! What a check would do is said before it is done: what the login reveals, and what else it needs.

use mailmedic_core::desk::{self, Lack, Planned};
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

/// The last row, which is about the login, and how many logins are announced in all.
fn login_row(planned: &Planned) -> (u32, &str, u32) {
    let last = planned.says.last().expect("rows");
    let rows = planned.says.iter();
    let more = rows.filter(|row| row.says.contains("more login attempt"));
    let more = more.count();
    assert_eq!(more, usize::from(planned.logins > 1), "{:?}", planned.says);
    (last.n, &last.says, planned.logins)
}

#[test]
fn no_login_is_announced_where_nothing_would_protect_it() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let of = |server: &str, unverified: bool| {
        let text = format!(r#"{{"address":"alice@lab.test",{server}}}"#);
        let mut case = Case::of(Draft::from_json(&text).expect("settings"));
        case.consent.unverified = unverified;
        desk::plan(&case, &words)
    };
    for server in [
        r#""outgoing":{"host":"mail.lab.test","port":587,"security":"none","auth":"password","username":"alice"}"#,
        r#""outgoing":{"host":"mail.lab.test","security":"none","auth":"oauth2","username":"alice"}"#,
        r#""incoming":{"protocol":"imap","host":"mail.lab.test","security":"none","username":"alice"}"#,
        r#""outgoing":{"host":"mail.lab.test","port":587,"security":"starttls","auth":"pop-before-smtp"},
           "incoming":{"protocol":"pop3","host":"pop.lab.test","security":"none","username":"alice"}"#,
    ] {
        let held = of(server, false);
        let (n, says, logins) = login_row(&held);
        assert!(says.contains("held back"), "{server}: {says}");
        assert_eq!((n, logins, held.password), (0, 0, false), "{server}");
        let allowed = of(server, true);
        let (n, says, logins) = login_row(&allowed);
        assert!(
            says.starts_with("login attempt") && n == 1 && logins > 0,
            "{says}"
        );
        assert!(allowed.password, "{server}");
    }
    // Where there is no login, none is held back.
    let none = of(
        r#""outgoing":{"host":"mail.lab.test","security":"none","auth":"none"}"#,
        false,
    );
    assert!(login_row(&none).1.contains("your settings have none"));
    // Encryption where it is offered protects the password there; whether it is offered is not known yet.
    let auto = of(
        r#""outgoing":{"host":"mail.lab.test","security":"auto","auth":"password","username":"alice"}"#,
        false,
    );
    assert_eq!(login_row(&auto).0, 1);
}

#[test]
fn no_login_is_announced_where_what_it_takes_was_not_given() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for (auth, lack, option) in [
        ("oauth2", Lack::Token, "--token-stdin"),
        ("client-certificate", Lack::Certificate, "--client-cert"),
    ] {
        let planned = desk::plan_without(&case(auth), &words, Some(lack));
        let (n, says, logins) = login_row(&planned);
        assert!(says.contains(option), "{says}");
        assert_eq!((n, logins, planned.password), (0, 0, false), "{auth}");
    }
}

#[test]
fn a_login_is_announced_on_condition_that_its_secret_is_given() {
    for auth in [
        "password",
        "encrypted-password",
        "ntlm",
        "oauth2",
        "kerberos",
    ] {
        let planned = planned(auth);
        let (_, says, _) = login_row(&planned);
        assert!(says.contains("if you give"), "{auth}: {says}");
    }
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
