//! The reader by hand and the derived one read the same from whatever is written.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;

/// One of each kind of fact, as they stand on the wire.
fn facts() -> Vec<Value> {
    let reply = json!({"code": 550, "enhanced": "5.7.1", "lines": ["no", "relay"]});
    let bare = json!({"code": 250, "lines": []});
    let report = json!({
        "version": "1.3", "cipher": "c", "asked": "a", "names": ["n"], "issuer": "i",
        "not_before": -1, "not_after": 2, "sha256": "00", "wants_certificate": true, "faults": ["expired", "self-signed"],
    });
    vec![
        json!({"resolved": {"name": "a.example", "addresses": ["192.0.2.1", "2001:db8::1"]}}),
        json!({"name-missing": {"name": "a.example"}}),
        json!({"name-empty": {"name": "a.example"}}),
        json!({"name-failed": {"name": "a.example"}}),
        json!({"resolver-silent": {"name": "a.example"}}),
        json!({"recalled": {"seconds": 40}}),
        json!({"not-tried": {"why": "no-secret"}}),
        json!({"connected": {"address": "192.0.2.1", "port": 587}}),
        json!({"connect-failed": {"address": "2001:db8::1", "port": 25, "how": "timed-out"}}),
        json!({"sent": {"stage": "starttls", "line": "STARTTLS"}}),
        json!({"replied": {"stage": "recipient", "reply": reply, "protected": true}}),
        json!({"spoke-other": {"stage": "greeting", "protocol": "imap", "text": "* OK"}}),
        json!({"still-silent": {"stage": "greeting", "seconds": 5}}),
        json!({"timed-out": {"stage": "auth", "seconds": 30}}),
        json!({"closed-early": {"stage": "content", "how": "reset"}}),
        json!({"too-much": {"stage": "farewell"}}),
        json!("early-bytes"),
        json!({"secured": {"report": report}}),
        json!({"tls-failed": {"fault": "not-tls"}}),
        json!({"tls-failed": {"fault": {"alert": {"alert": "bad_certificate"}}}}),
        json!({"tls-failed": {"fault": "closed"}}),
        json!({"tls-failed": {"fault": "timed-out"}}),
        json!({"tls-failed": {"fault": "stalled"}}),
        json!({"tls-failed": {"fault": "incompatible"}}),
        json!({"tls-failed": {"fault": "certificate-wanted"}}),
        json!({"tls-failed": {"fault": "certificate-refused"}}),
        json!({"tls-failed": {"fault": "too-large"}}),
        json!({"tls-failed": {"fault": {"broken": {"detail": "d"}}}}),
        json!({"tls-spoken": {"versions": ["1.0", "1.1"]}}),
        json!({"offered": {"protected": false, "starttls": true, "mechanisms": ["PLAIN"]}}),
        json!({"kerberos-failed": {"fault": "clock-skew", "about": "-600"}}),
        json!({"token-doubted": {"fault": "token-expired", "about": "2026-11-26 12:00 UTC"}}),
        json!({"logged-in": {"mechanism": "PLAIN"}}),
        json!({"login-refused": {"mechanism": "LOGIN", "reply": bare}}),
        json!({"sender-answered": {"sender": "a@b.example", "own": true, "reply": bare}}),
        json!({"recipient-answered": {"recipient": "", "local": true, "own_sender": false, "reply": reply}}),
        json!({"name-told": {"name": "a.example", "what": "explained", "data": ["15", "by policy"]}}),
        json!("finished"),
    ]
}

/// The same value with one part of it broken, for each part.
fn broken(value: &Value) -> Vec<Value> {
    let Value::Object(members) = value else {
        return vec![json!(-1), json!("\u{0}")];
    };
    let mut all = Vec::new();
    for (name, member) in members {
        let mut without = members.clone();
        without.remove(name);
        all.push(Value::Object(without));
        for other in broken(member) {
            let mut with = members.clone();
            with.insert(name.clone(), other);
            all.push(Value::Object(with));
        }
    }
    all
}

#[test]
fn evidence_is_read_as_the_derived_reader_reads_it() {
    for fact in facts() {
        let value =
            json!({"id": 1, "step": 2, "rung": "login", "vantage": "here", "ms": 3, "fact": fact});
        let read = Evidence::from_value(&value);
        assert!(read.is_some(), "{value}");
        for value in broken(&value).into_iter().chain([value]) {
            let derived = serde_json::from_value::<Evidence>(value.clone()).ok();
            assert_eq!(Evidence::from_value(&value), derived, "{value}");
        }
    }
}

#[test]
fn steps_and_consent_are_read_as_the_derived_readers_read_them() {
    for probe in [
        json!({"climb": {"host": "a.example", "port": 587, "security": "starttls", "login": true}}),
        json!({"look": {"host": "192.0.2.1", "port": 25}}),
        json!({"inspect": {"host": "a.example", "port": 465}}),
        json!({"lookup": {"name": "a.example"}}),
        json!({"survey": {"host": "a.example", "port": 25, "domains": ["example"]}}),
    ] {
        let value = json!({"id": 1, "probe": probe});
        assert!(step(&value).is_some(), "{value}");
        for value in broken(&value).into_iter().chain([value]) {
            assert_eq!(
                step(&value),
                serde_json::from_value(value.clone()).ok(),
                "{value}"
            );
        }
    }
    for value in [
        json!({}),
        json!({"login": true, "unverified": true}),
        json!({"login": 1}),
        json!({"logins": true}),
    ] {
        let derived = serde_json::from_value::<Consent>(value.clone()).ok();
        assert_eq!(Consent::from_value(&value), derived, "{value}");
    }
}

/// Every word reads to the variant that is written so.
fn same<T: Copy + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(words: &[(&str, T)]) {
    // The derived reader names all words that it knows.
    let complaint = serde_json::from_value::<T>(json!("?"))
        .err()
        .map(|e| e.to_string())
        .unwrap_or_default();
    assert_eq!(
        complaint.matches('`').count() / 2,
        words.len() + 1,
        "{complaint}"
    );
    for (text, variant) in words {
        assert_eq!(serde_json::to_value(variant).ok(), Some(json!(text)));
        assert_eq!(word(text, words), Some(*variant));
    }
}

#[test]
fn all_words_are_those_of_the_derived_readers() {
    same(&PROTOCOLS);
    same(&SECURITIES);
    same(&AUTHS);
    same(&RUNGS);
    same(&STAGES);
    same(&ALIENS);
    same(&CLOSED);
    same(&CONNECT_FAULTS);
    same(&NOT_TRIED);
    same(&CERTIFICATE_FAULTS);
    same(&TELLS);
}
