//! Which cause is first: the order that users and scripts rely on, from texts and settings alone.

use mailmedic_core::desk::{Explain, LONGEST_TEXT, explain};
use mailmedic_core::vocab::Answer;
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::json;

fn ask(question: &str) -> Answer {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    explain(&Explain::from_json(question).expect("a question"), &words)
}

/// The ids of the causes, best first.
fn causes(question: &str) -> Vec<String> {
    let causes = ask(question).causes.expect("causes");
    causes.into_iter().map(|cause| cause.id).collect()
}

fn first(question: &str) -> Option<String> {
    causes(question).into_iter().next()
}

fn check(question: &str, expected: &str) {
    assert_eq!(first(question).as_deref(), Some(expected), "{question}");
}

const RELAY: &str = "550 5.7.1 <b@c.example>: Relay access denied";
const DEMAND: &str = "530 5.7.0 Authentication required";

#[test]
fn a_refusal_to_relay_is_that_whatever_the_settings_say() {
    for settings in [
        "{}",
        r#"{"outgoing":{"auth":"none"}}"#,
        r#"{"outgoing":{"auth":"password"}}"#,
    ] {
        check(
            &format!(r#"{{"text":"{RELAY}","settings":{settings}}}"#),
            "relay-without-login",
        );
    }
}

#[test]
fn a_demand_for_a_login_depends_on_whether_one_is_set() {
    check(
        &format!(r#"{{"text":"{DEMAND}","settings":{{"outgoing":{{"auth":"none"}}}}}}"#),
        "login-switched-off",
    );
    check(
        &format!(r#"{{"text":"{DEMAND}","settings":{{"outgoing":{{"auth":"password"}}}}}}"#),
        "login-never-sent",
    );
    let unknown = first(&format!(r#"{{"text":"{DEMAND}"}}"#));
    assert!(
        matches!(
            unknown.as_deref(),
            Some("login-never-sent" | "relay-without-login")
        ),
        "{unknown:?}"
    );
}

#[test]
fn settings_alone_make_a_switched_off_login_possible_and_no_more() {
    let answer = ask(r#"{"settings":{"outgoing":{"port":587,"auth":"none"}}}"#);
    let causes = answer.causes.expect("causes");
    assert_eq!(causes[0].id, "login-switched-off");
    assert_eq!(causes[0].standing, "possible");
    assert_eq!(answer.outcome.as_deref(), Some("could-not-tell"));
}

#[test]
fn a_demand_for_tls_is_not_a_demand_for_a_login() {
    check(
        r#"{"text":"530 5.7.0 Must issue a STARTTLS command first"}"#,
        "tls-required",
    );
}

#[test]
fn a_wrong_password_is_named_as_such() {
    check(
        r#"{"text":"535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6"}"#,
        "credentials-wrong",
    );
}

#[test]
fn a_tls_error_is_read_together_with_port_and_encryption() {
    let text = "error:0A00010B:SSL routines::wrong version number";
    for (settings, cause) in [
        (
            r#"{"outgoing":{"port":587,"security":"tls"}}"#,
            "tls-on-plain-port",
        ),
        (
            r#"{"outgoing":{"port":25,"security":"tls"}}"#,
            "tls-on-plain-port",
        ),
        (
            r#"{"outgoing":{"port":465,"security":"starttls"}}"#,
            "plain-on-tls-port",
        ),
    ] {
        check(
            &format!(r#"{{"text":"{text}","settings":{settings}}}"#),
            cause,
        );
    }
}

#[test]
fn a_sender_that_is_not_owned_is_no_refusal_to_relay() {
    check(
        r#"{"text":"553 5.7.1 <sales@example.org>: Sender address rejected: not owned by user anna@example.org"}"#,
        "sender-not-owned",
    );
}

#[test]
fn a_recipient_that_is_unknown_never_blames_the_settings() {
    let causes = causes(
        r#"{"text":"550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in local recipient table",
            "settings":{"outgoing":{"port":587,"auth":"none"}}}"#,
    );
    assert_eq!(causes, ["recipient-unknown"]);
}

#[test]
fn a_text_that_says_nothing_gets_no_guess() {
    for text in [
        "",
        "hello",
        "It does not send.",
        "Meine Mails bleiben im Postausgang h\u{e4}ngen.",
        "\u{0}\u{1}\u{2}",
    ] {
        let question = serde_json::json!({ "text": text }).to_string();
        let answer = ask(&question);
        assert_eq!(
            answer.causes.map(|causes| causes.len()),
            Some(0),
            "{text:?}"
        );
        assert_eq!(answer.outcome.as_deref(), Some("could-not-tell"));
        assert!(
            answer.next.is_some_and(|next| !next.is_empty()),
            "it says what would help"
        );
    }
}

#[test]
fn secrets_in_a_text_are_counted_and_never_come_out() {
    let answer = ask(
        r#"{"text":"C: AUTH PLAIN AGFubmEAd29uZGVybGFuZA==\nS: 535 5.7.8 Error: authentication failed\nsmtp://anna:wonderland@mail.example.org"}"#,
    );
    assert_eq!(answer.masked, 2);
    let json = serde_json::to_string(&answer).expect("an answer");
    for secret in ["wonderland", "AGFubmEAd29uZGVybGFuZA", "d29uZGVybGFuZA"] {
        assert!(!json.contains(secret), "{secret} in {json}");
    }
}

#[test]
fn noise_is_answered() {
    let noise: String = (0..1_048_576_u32)
        .map(|n| char::from((n.wrapping_mul(2_654_435_761) >> 25) as u8))
        .collect();
    let answer = ask(&serde_json::json!({ "text": noise }).to_string());
    assert_eq!(answer.outcome.as_deref(), Some("could-not-tell"));
}

#[test]
fn a_server_without_a_name_is_spoken_of_in_plain_words() {
    let causes = ask(&format!(r#"{{"text":"{RELAY}"}}"#))
        .causes
        .expect("causes");
    assert!(
        causes[0].says.starts_with("The server passes"),
        "{}",
        causes[0].says
    );
    let named = ask(&format!(
        r#"{{"text":"{RELAY}","settings":{{"outgoing":{{"host":"mail.example.org"}}}}}}"#
    ));
    let says = &named.causes.expect("causes")[0].says;
    assert!(says.starts_with("`mail.example.org` passes"), "{says}");
}

#[test]
fn the_consent_names_everybody_who_is_named_to_the_server() {
    use mailmedic_core::desk::consent_rows;
    use mailmedic_core::vocab::{Case, Draft};
    use mailmedic_core::words::{ENGLISH, Words};
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let rows = |settings: &str| {
        let draft = Draft::from_json(settings).expect("settings");
        consent_rows(&Case::of(draft), &words)
    };
    let named = rows(r#"{"address":"anna@example.org","outgoing":{"host":"mail.example.org"}}"#);
    let row = named
        .iter()
        .find(|row| row.says.contains("anna@example.org"))
        .expect("a row that names the user's own address");
    assert!(row.says.contains("postmaster@gmail.com") && row.n == 2);
    let nameless = rows(r#"{"outgoing":{"host":"mail.example.org"}}"#);
    assert!(nameless.iter().all(|row| !row.says.contains("postmaster")));
}

#[test]
fn a_sentence_begins_with_a_capital_where_no_server_is_named() {
    let replies = include_str!("../../tests/data/replies/replies.tsv");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for line in replies.lines().skip(1) {
        let reply = line.split('\t').nth(1).expect("a reply");
        let question = Explain::from_value(json!({ "text": reply, "all": true })).expect(reply);
        let answer = explain(&question, &words);
        for cause in answer.causes.iter().flatten() {
            let clues = cause.in_favour.iter().chain(&cause.against);
            let clues = clues.map(|clue| &clue.says);
            for says in [&cause.title, &cause.says].into_iter().chain(clues) {
                let small = says.starts_with("the server") || says.contains(". the server");
                assert!(!small && !says.contains("`the server`"), "{reply}: {says}");
            }
        }
    }
}

#[test]
fn a_text_of_which_only_the_end_is_read_is_told_so() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for (blanks, is_cut) in [(LONGEST_TEXT - RELAY.len(), false), (LONGEST_TEXT, true)] {
        let text = [&" ".repeat(blanks), RELAY].concat();
        let question =
            json!({ "text": text, "settings": { "outgoing": { "host": "mail.example.org" } } });
        let answer = explain(&Explain::from_value(question).expect("a question"), &words);
        let told = answer.findings.iter().find(|one| one.rule == "text-cut");
        assert_eq!(told.is_some(), is_cut, "{:?}", answer.findings);
        assert!(told.is_none_or(|one| one.says != "text-cut" && one.title != "text-cut"));
        let causes = answer.causes.expect("causes");
        assert_eq!(causes[0].id, "relay-without-login");
    }
}

fn findings(text: &str, settings: &serde_json::Value) -> Vec<String> {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let question = serde_json::json!({"text": text, "settings": settings});
    let question = Explain::from_value(question).expect("a question");
    let findings = explain(&question, &words).findings;
    findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_password_that_went_in_clear_is_named_and_no_other() {
    let begin = "220 mail.example.org ESMTP\nEHLO me.example.org\n250-mail.example.org\n250-AUTH PLAIN LOGIN\n";
    let end = "AUTH LOGIN\n334 VXNlcm5hbWU6\n***\n334 UGFzc3dvcmQ6\n***\n535 5.7.8 authentication failed\n";
    let none = serde_json::json!({});
    let tls = serde_json::json!({"outgoing": {"security": "tls"}});
    let here = serde_json::json!({"outgoing": {"host": "localhost"}});
    let upgraded = "250 STARTTLS\nSTARTTLS\n220 2.0.0 Ready\nEHLO me.example.org\n250 AUTH LOGIN\n";
    let digest = end.replace("AUTH LOGIN\n", "AUTH CRAM-MD5\n");
    for (text, settings, expected) in [
        (format!("{begin}250 STARTTLS\n{end}"), &none, true),
        (format!("{begin}250 HELP\n{end}"), &none, true),
        (format!("{begin}250 HELP\n{end}"), &tls, false),
        (format!("{begin}250 HELP\n{end}"), &here, false),
        (format!("{begin}{upgraded}{end}"), &none, false),
        (
            format!("Connected by TLSv1.3\n{begin}250 HELP\n{end}"),
            &none,
            false,
        ),
        (format!("{begin}250 HELP\n{digest}"), &none, false),
        (end.to_owned(), &none, false),
    ] {
        let found = findings(&text, settings).contains(&"password-exposed".to_owned());
        assert_eq!(found, expected, "{text} {settings}");
    }
}

#[test]
fn a_fix_shows_the_lines_of_a_program_that_is_set_by_lines() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let lines = |client: &str| {
        let question = serde_json::json!({
            "text": "530 5.7.0 Must issue a STARTTLS command first",
            "settings": {"client": client, "outgoing": {"host": "mail.example.org", "port": 587, "security": "none",
                         "auth": "password", "username": "anna@example.org"}},
        });
        let question = Explain::from_value(question).expect("a question");
        let causes = explain(&question, &words).causes.expect("causes");
        causes[0].fixes[0].lines.clone()
    };
    let nodemailer = lines("nodemailer").expect("lines");
    for part in [
        "\"mail.example.org\"",
        "587",
        "requireTLS: true",
        "anna@example.org",
    ] {
        assert!(nodemailer.contains(part), "{part} is not in {nodemailer}");
    }
    assert_eq!(lines("thunderbird"), None);
}

#[test]
fn the_lines_of_a_fix_hold_none_of_the_faults_beside_it() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let question = json!({
        "text": "530 5.7.0 Authentication required",
        "settings": {"client": "smtplib",
                     "outgoing": {"host": "smtp.gmail.com", "port": 587, "security": "tls", "auth": "none"}},
    });
    let question = Explain::from_value(question).expect("a question");
    let causes = explain(&question, &words).causes.expect("causes");
    let lines = causes[0].fixes[0].lines.clone().expect("lines");
    assert!(
        !lines.contains("SMTP_SSL") && lines.contains("starttls"),
        "{lines}"
    );
}

#[test]
fn a_text_without_settings_gets_no_finding_on_settings() {
    let relay = "554 5.7.1 <b@c.example>: Relay access denied";
    assert_eq!(findings(relay, &json!({})), Vec::<String>::new());
    assert_eq!(
        findings(relay, &json!({"outgoing": {"port": 587}})),
        ["host-missing"]
    );
}

#[test]
fn a_login_without_a_password_is_not_to_be_tried_on_a_web_page() {
    let refused = "535 5.7.8 Error: authentication failed";
    for (auth, tried) in [("password", true), ("kerberos", false), ("oauth2", false)] {
        let question = format!(
            r#"{{"text":"{refused}","settings":{{"outgoing":{{"host":"mail.example.org","auth":"{auth}"}}}}}}"#
        );
        let next = ask(&question).next.expect("what is next");
        let named = next.iter().any(|one| one.id == "login-elsewhere");
        assert_eq!(named, tried, "{auth}");
    }
}
