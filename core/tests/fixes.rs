//! What is proposed beside settings that are right already, and beside those that are not.

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

/// The fixes of the first cause: their ids, and what they set.
fn fixes(text: &str, settings: &Value) -> Vec<(String, Value)> {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let question = json!({ "text": text, "settings": settings });
    let question = Explain::from_value(question).expect("a question");
    let causes = explain(&question, &words).causes.expect("causes");
    let first = causes.into_iter().next().expect("a cause");
    let fixes = first.fixes.into_iter();
    fixes
        .map(|fix| {
            let changes = serde_json::to_value(&fix.changes).expect("JSON");
            (fix.id, changes)
        })
        .collect()
}

fn outgoing(settings: &Value) -> Value {
    json!({ "outgoing": settings })
}

/// Settings with which nothing is wrong.
fn fitting() -> Value {
    outgoing(
        &json!({ "host": "mail.example.org", "port": 587, "security": "starttls", "auth": "password",
                      "username": "anna@example.org" }),
    )
}

#[test]
fn no_fix_asks_for_what_the_settings_have() {
    let refusals = [
        "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Spamhaus",
        "550 5.7.1 dynamic IP addresses are not allowed, use your provider's server",
        "550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]",
        "554 5.7.1 <b@c.example>: Relay access denied",
        "530 5.7.0 Authentication required",
        "530 5.7.57 Client not authenticated to send mail.",
        "553 To send mail, first check your mail with a valid POP account",
        "503 5.5.1 Error: authentication not enabled",
    ];
    let settings = fitting();
    for refusal in refusals {
        let fixes = fixes(refusal, &settings);
        assert!(!fixes.is_empty(), "{refusal}");
        for (id, changes) in &fixes {
            for change in changes.as_array().expect("a list") {
                let field = change["set"].as_str().and_then(|path| path.split_once('.'));
                let has = field.map(|(side, name)| &settings[side][name]);
                assert_ne!(has, Some(&change["to"]), "{refusal}: {id} {changes}");
            }
        }
    }
}

#[test]
fn a_next_hop_that_lists_the_provider_is_a_matter_for_the_provider() {
    let bounce = "This is the mail system at host mail.example.org.\n<bob@x.example>: host mx.x.example[192.0.2.1] \
                  said: 550 5.7.1 Service unavailable; client [192.0.2.2] blocked using Spamhaus (in reply to RCPT TO \
                  command)";
    for settings in [
        json!({}),
        fitting(),
        outgoing(&json!({ "port": 25, "auth": "none" })),
    ] {
        let fixes = fixes(bounce, &settings);
        let ids: Vec<&str> = fixes.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["ask-provider"], "{settings}");
    }
    let own = "550 5.7.1 Service unavailable; client [192.0.2.2] blocked using Spamhaus";
    let tls =
        json!({ "host": "mail.example.org", "port": 465, "security": "tls", "auth": "oauth2" });
    assert_eq!(fixes(own, &outgoing(&tls))[0].0, "ask-provider");
    let half =
        json!({ "host": "mail.example.org", "port": 587, "security": "starttls", "auth": "none" });
    let login = json!([{ "set": "outgoing.auth", "to": "password" }]);
    assert_eq!(
        fixes(own, &outgoing(&half))[0],
        ("submit-with-login".to_owned(), login)
    );
}

#[test]
fn a_login_that_is_set_is_typed_again_and_not_turned_on() {
    for refusal in [
        "554 5.7.1 <b@c.example>: Relay access denied",
        "530 5.7.0 Authentication required",
    ] {
        let with = fixes(refusal, &fitting());
        assert_eq!(with[0].0, "retype-login", "{refusal}: {with:?}");
        let without = fixes(refusal, &outgoing(&json!({ "port": 587, "auth": "none" })));
        assert_eq!(without[0].0, "turn-on-login", "{refusal}: {without:?}");
    }
}

#[test]
fn a_port_for_receiving_is_left_for_the_one_for_sending() {
    let greeting = "501 unexpected greeting: * OK [CAPABILITY IMAP4rev1";
    for port in [143, 993, 110] {
        let settings = outgoing(&json!({ "host": "mail.example.org", "port": port }));
        assert_eq!(fixes(greeting, &settings)[0].0, "use-port-587");
    }
    assert_eq!(fixes(greeting, &json!({}))[0].0, "use-port-587");
    assert_eq!(fixes(greeting, &fitting())[0].0, "ask-administrator");
}

#[test]
fn a_login_of_postfix_names_the_package_that_it_needs() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let text = "SASL authentication failed; cannot authenticate to server smtp.gmail.com[192.0.2.1]: no mechanism available";
    let question = json!({ "text": text, "settings": { "client": "postfix-relayhost", "outgoing": { "auth": "password" } } });
    let question = Explain::from_value(question).expect("a question");
    let causes = explain(&question, &words).causes.expect("causes");
    let says = &causes[0].fixes[0].says;
    for needed in ["libsasl2-modules", "cyrus-sasl-plain", "noanonymous"] {
        assert!(says.contains(needed), "{says}");
    }
}

/// One refusal can't tell the name from the password: where the name is a form of the address, its other form is offered.
#[test]
fn a_refused_login_offers_the_other_form_of_the_user_name() {
    const REFUSED: &str = "535 5.7.8 Error: authentication failed: authentication failure";
    let ask = |username: &str, auth: &str| {
        let settings = json!({ "address": "anna@example.org",
            "outgoing": { "host": "mail.example.org", "port": 587, "security": "starttls", "auth": auth, "username": username } });
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let question = json!({ "text": REFUSED, "settings": settings });
        let question = Explain::from_value(question).expect("a question");
        let causes = explain(&question, &words).causes.expect("causes");
        let fixes = causes.into_iter().flat_map(|cause| cause.fixes);
        let named = fixes.flat_map(|fix| fix.changes).filter_map(|change| {
            let change = serde_json::to_value(&change).expect("JSON");
            let sets = change["set"] == "outgoing.username";
            sets.then(|| change["to"].as_str().unwrap_or_default().to_owned())
        });
        let mut named: Vec<String> = named.collect();
        named.dedup();
        named
    };
    for form in ["anna", "Anna", r"OFFICE\anna", "anna@example.com"] {
        assert!(
            ask(form, "password").contains(&"anna@example.org".to_owned()),
            "{form}"
        );
    }
    for (other, auth) in [
        ("anna@example.org", "password"),
        ("apikey", "password"),
        (r"OFFICE\anna", "ntlm"),
    ] {
        assert!(
            !ask(other, auth).contains(&"anna@example.org".to_owned()),
            "{other}"
        );
    }
}

/// A service with one user name for everybody refuses every other: no form of the address is proposed there.
#[test]
fn the_one_user_name_of_a_service_is_proposed_and_no_form_of_the_address() {
    for (text, cause) in [
        (
            "535 Authentication failed: Bad username / password",
            "username-form-wrong",
        ),
        (
            "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked",
            "wrong-kind-of-secret",
        ),
    ] {
        let settings = outgoing(
            &json!({ "host": "smtp.sendgrid.net", "port": 587, "security": "starttls", "auth": "password",
                "username": "anna@example.org" }),
        );
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let question = json!({ "text": text, "settings": settings });
        let question = Explain::from_value(question).expect("a question");
        let causes = explain(&question, &words).causes.expect("causes");
        assert_eq!(causes[0].id, cause, "{text}");
        let changes = causes[0].fixes.iter().flat_map(|fix| &fix.changes);
        let named: Vec<String> = changes
            .filter_map(|change| {
                let change = serde_json::to_value(change).expect("JSON");
                let sets = change["set"] == "outgoing.username";
                sets.then(|| change["to"].as_str().unwrap_or_default().to_owned())
            })
            .collect();
        assert_eq!(named, ["apikey"], "{text}");
    }
}
