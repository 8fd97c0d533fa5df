//! The document of draft-ietf-mailmaint-pacc: JSON with a host name for each protocol. Each is spoken under TLS from the
//! first byte, at its usual port.

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::vocab::{Draft, Field, Side};

/// Reads it; nothing where it is another document.
pub(super) fn read(text: &str) -> Option<Draft> {
    let document: Value = serde_json::from_str(text).ok()?;
    let protocols = document.get("protocols")?;
    let methods = document.get("authentication");
    let has = |name: &str| {
        let method = methods.and_then(|methods| methods.get(name));
        method.is_some_and(|method| !matches!(method, Value::Bool(false) | Value::Null))
    };
    // A program that knows the provider's login page uses it; whoever types a password needs to know that it is taken.
    let auth = match (has("password"), has("oauth-public")) {
        (false, true) => "oauth2",
        _ => "password",
    };
    let mut draft = Draft::default();
    for (side, protocol, port) in [
        (Side::Outgoing, "smtp", "465"),
        (Side::Incoming, "imap", "993"),
        (Side::Incoming, "pop3", "995"),
    ] {
        let host = protocols.get(protocol).and_then(|one| one.get("host"));
        let Some(host) = host.and_then(Value::as_str) else {
            continue;
        };
        if draft.service(side).is_some() {
            continue;
        }
        for (field, value) in [
            (Field::Protocol(side), protocol),
            (Field::Host(side), host),
            (Field::Port(side), port),
            (Field::Security(side), "tls"),
            (Field::Auth(side), auth),
        ] {
            draft.write(field, Some(value));
        }
    }
    (draft.outgoing.is_some() || draft.incoming.is_some()).then_some(draft)
}

/// Whether the domain's own records vouch for the document: one of them has its digest.
pub(super) fn is_vouched_for(text: &str, records: &[String]) -> bool {
    let digest = crate::dialogue::base64(&Sha256::digest(text.as_bytes()));
    records.iter().any(|record| {
        let tag = |name: &str| {
            let mut tags = record.split(';').filter_map(|tag| tag.split_once('='));
            let found = tags.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
            found.map_or("", |(_, value)| value.trim())
        };
        tag("v").eq_ignore_ascii_case("UAAC1")
            && tag("a").eq_ignore_ascii_case("sha256")
            && tag("d") == digest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_vouched_for_by_its_digest_alone() {
        // The digest of three letters is that of FIPS 180-2, appendix B.1.
        let record = "v=UAAC1; a=sha256; d=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=".to_owned();
        assert!(is_vouched_for(
            "abc",
            &["v=spf1 -all".to_owned(), record.clone()]
        ));
        assert!(!is_vouched_for("abd", &[record]));
        assert!(!is_vouched_for("abc", &[]));
    }

    #[test]
    fn hosts_of_protocols_are_read() {
        let text = r#"{"protocols":{"imap":{"host":"imap.example.com"},"smtp":{"host":"smtp.example.com"},
            "jmap":{"url":"https://jmap.example.com/session"}},
            "authentication":{"oauth-public":{"issuer":"https://auth.example.com"}}}"#;
        let settings = read(text).expect("settings").read();
        assert_eq!(
            settings.outgoing.host.expect("a host").as_str(),
            "smtp.example.com"
        );
        assert_eq!(settings.outgoing.port.expect("a port").number(), 465);
        assert_eq!(settings.outgoing.auth.expect("a method").id(), "oauth2");
        assert_eq!(
            settings.incoming.host.expect("a host").as_str(),
            "imap.example.com"
        );
    }

    #[test]
    fn another_document_is_none() {
        for text in [
            "",
            "<html>",
            "{}",
            r#"{"protocols":{"jmap":{"url":"x"}}}"#,
            "[1]",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
