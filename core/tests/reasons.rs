//! How it ended is no reason: words that give one count more, and words that anybody writes at length name none.

mod explained;

use explained::causes;
use serde_json::{Value, json};

fn first(text: &str, settings: &Value) -> (String, String) {
    causes(text, settings)
        .into_iter()
        .next()
        .unwrap_or_default()
}

#[test]
fn words_of_the_reason_outweigh_longer_words_of_the_end() {
    for (text, cause) in [
        (
            "550 5.7.1 <anna@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.",
            "sender-authentication-failed",
        ),
        (
            "421 4.7.0 Too many errors, closing connection",
            "command-rate-limited",
        ),
        (
            "451 Requested action aborted Mails per session limit",
            "message-rate-limited",
        ),
        (
            "451-The server has reached its limit for processing requests from your host.\n451 Please try again later.",
            "connection-rate-limited",
        ),
        (
            "535 Authentication failed: Basic authentication is not allowed with 2FA enabled.",
            "wrong-kind-of-secret",
        ),
    ] {
        assert_eq!(first(text, &json!({})).0, cause, "{text}");
    }
    // Where nothing else is said, the end is all there is.
    for (text, cause) in [
        ("550 message rejected", "content-rejected"),
        (
            "421 4.7.0 mail.example.org closing connection",
            "service-refused",
        ),
        (
            "535 5.7.8 Error: authentication failed:",
            "credentials-wrong",
        ),
    ] {
        assert_eq!(first(text, &json!({})).0, cause, "{text}");
    }
}

#[test]
fn words_that_many_servers_share_are_likely_in_a_reply_and_possible_in_a_letter() {
    let reply = "550 5.1.1 there is no such person at this address, mailbox does not exist";
    assert_eq!(
        first(reply, &json!({})),
        ("recipient-unknown".into(), "likely".into())
    );
    let letter = "There had been a problem with the address that the mails were sent from. It was set to an address of a \
                  subdomain that was switched off long ago, and whose mailbox does not exist. So they came back from one \
                  provider, and reached the others.";
    let found = causes(letter, &json!({}));
    assert!(
        found.iter().all(|(_, standing)| standing == "possible"),
        "{found:?}"
    );
}

#[test]
fn a_server_that_greets_is_no_program_that_calls_itself() {
    let log = "SERVER -> CLIENT: 220 mail.example.org ESMTP Postfix\n\
               CLIENT -> SERVER: EHLO www.example.org\n\
               SERVER -> CLIENT: 250-mail.example.org\n250-STARTTLS\n250 AUTH PLAIN LOGIN\n\
               CLIENT -> SERVER: STARTTLS\n\
               SERVER -> CLIENT: 220 2.0.0 Ready to start TLS\n\
               SMTP Error: Could not connect to SMTP host.\n\
               CLIENT -> SERVER: QUIT";
    let here = json!({ "outgoing": { "protocol": "smtp", "host": "localhost", "port": 587, "security": "starttls" } });
    let found = causes(log, &here);
    assert_eq!(found[0].0, "certificate-not-trusted", "{found:?}");
    assert!(
        found.iter().all(|(id, _)| id != "host-is-this-machine"),
        "{found:?}"
    );
    // Where it went on to encrypt, the certificate was taken.
    let on = log.replace(
        "SMTP Error: Could not connect to SMTP host.",
        "CLIENT -> SERVER: EHLO www.example.org",
    );
    let found = causes(&on, &here);
    let taken = |(id, standing): &(String, String)| {
        id != "certificate-not-trusted" || standing == "possible"
    };
    assert!(found.iter().all(taken), "{found:?}");
    // And where nothing greets, nothing is there.
    let refused = "SMTP connect() failed: Connection refused (111) localhost:587";
    assert_eq!(first(refused, &here).0, "host-is-this-machine");
}

#[test]
fn a_provider_that_shows_a_private_certificate_is_told_by_words_of_one() {
    let gmail = json!({ "incoming": { "protocol": "imap", "host": "imap.gmail.com", "port": 993, "security": "tls" } });
    let signed = "Error: self signed certificate in certificate chain";
    assert_eq!(first(signed, &gmail).0, "tls-intercepted");
    let unverified = "error:0A000086:SSL routines::certificate verify failed";
    assert_eq!(first(unverified, &gmail).0, "certificate-not-trusted");
}

#[test]
fn a_provider_is_known_by_its_name_and_by_the_page_of_its_refusal() {
    for text in [
        "535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials k6 - gsmtp",
        "I can't log in with my Gmail account any more: Login failed, username or password is wrong.",
    ] {
        let found = causes(text, &json!({}));
        assert_eq!(found[0].0, "app-password-required", "{text}: {found:?}");
    }
    let other = "535 5.7.8 Error: authentication failed: I use Gmail elsewhere";
    let own =
        json!({ "outgoing": { "protocol": "smtp", "host": "mail.example.org", "port": 587 } });
    assert_eq!(first(other, &own).0, "credentials-wrong");
}

#[test]
fn a_provider_listens_where_mail_is_fetched() {
    let refused = "failed to connect to imap.gmail.com/ 192.0.2.108 (port 993) after 30000ms: ECONNREFUSED (Connection refused)";
    let gmail = json!({ "incoming": { "protocol": "imap", "host": "imap.gmail.com", "port": 993, "security": "tls" } });
    assert_eq!(first(refused, &gmail).0, "port-rejected-on-path");
    let own = json!({ "incoming": { "protocol": "imap", "host": "mail.example.org", "port": 993, "security": "tls" } });
    assert_eq!(
        first(&refused.replace("imap.gmail.com", "mail.example.org"), &own).0,
        "nothing-listening"
    );
}

#[test]
fn a_port_that_the_text_names_and_its_server_does_not_have_comes_before_a_block() {
    for text in [
        "Could not connect to SMTP host: smtp.gmail.com, port: 463;",
        "connect ECONNREFUSED smtp.gmail.com:993",
        "Connection to smtp.office365.com:465 timed out",
        "unable to connect to smtp.example.org:80 (Connection timed out)",
    ] {
        assert_eq!(first(text, &json!({})).0, "unsuitable-port", "{text}");
    }
    for text in [
        "unable to connect to ssl://smtp.gmail.com:465 (Connection timed out)",
        "Error at smtp.js:539:20 connect ETIMEDOUT",
        "dial tcp: smtp.example.org:1465: i/o timeout",
        "mail.log:1234: Connection timed out to 192.0.2.1",
        "imap.gmail.com:993 connection refused",
    ] {
        assert_ne!(first(text, &json!({})).0, "unsuitable-port", "{text}");
    }
}
