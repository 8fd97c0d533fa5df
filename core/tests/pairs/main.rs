//! Causes that are confused most, each beside the one that it is taken for: the words or settings that separate them.

#[path = "../explained/mod.rs"]
mod explained;
mod shown;

use explained::causes;
use serde_json::{Value, json};

/// Each text, the settings beside it, and the cause that must come first.
fn hold(rows: &[(&str, Value, &str)]) {
    for (text, settings, expected) in rows {
        let causes = causes(text, settings);
        let first = causes.first().map(|(id, _)| id.as_str());
        assert_eq!(
            first,
            Some(*expected),
            "{text:?} beside {settings}: {causes:?}"
        );
    }
}

fn outgoing(settings: &Value) -> Value {
    json!({ "outgoing": settings })
}

#[test]
fn the_wrong_mode_and_a_true_failure_of_tls() {
    let wrong_version = "SSL routines:ssl3_get_record:wrong version number";
    hold(&[
        (
            wrong_version,
            outgoing(&json!({ "port": 587, "security": "tls" })),
            "tls-on-plain-port",
        ),
        (
            "SSL routines:SSL3_READ_BYTES:sslv3 alert handshake failure",
            outgoing(&json!({ "port": 465, "security": "tls" })),
            "tls-no-common-version",
        ),
        (
            "SSL routines:tls_process_server_certificate:certificate verify failed: certificate has expired",
            outgoing(&json!({ "port": 465, "security": "tls" })),
            "certificate-expired",
        ),
        (
            "SMTPServerDisconnected: Connection unexpectedly closed",
            outgoing(&json!({ "port": 465, "security": "starttls" })),
            "plain-on-tls-port",
        ),
    ]);
}

#[test]
fn a_blocked_port_a_closed_one_and_no_such_name() {
    hold(&[
        (
            "connect ETIMEDOUT 192.0.2.25:587",
            json!({}),
            "port-blocked",
        ),
        (
            "connect ECONNREFUSED 192.0.2.25:587",
            json!({}),
            "nothing-listening",
        ),
        (
            "connect ECONNREFUSED 127.0.0.1:587",
            json!({}),
            "host-is-this-machine",
        ),
        (
            "getaddrinfo ENOTFOUND mail.example.org",
            json!({}),
            "name-missing",
        ),
        (
            "getaddrinfo ENOTFOUND smtp.gmial.com",
            outgoing(&json!({ "host": "smtp.gmial.com" })),
            "host-name-typo",
        ),
        (
            "getaddrinfo EAI_AGAIN mail.example.org",
            json!({}),
            "resolver-unreachable",
        ),
    ]);
}

#[test]
fn a_wrong_password_and_one_that_is_not_allowed() {
    let microsoft = |reason: &str| format!("535 5.7.139 Authentication unsuccessful, {reason}");
    let basic = microsoft("basic authentication is disabled.");
    let tenant = microsoft("SmtpClientAuthentication is disabled for the Tenant.");
    let mailbox = microsoft("SmtpClientAuthentication is disabled for the Mailbox.");
    let locked = microsoft("account locked.");
    hold(&[
        (
            "535 5.7.8 Error: authentication failed",
            json!({}),
            "credentials-wrong",
        ),
        (
            "534-5.7.9 Application-specific password required.",
            json!({}),
            "app-password-required",
        ),
        (
            "535 5.7.0 (#AUTH005) Too many bad auth attempts.",
            json!({}),
            "app-password-required",
        ),
        (&basic, json!({}), "password-login-retired"),
        (&tenant, json!({}), "smtp-login-off-for-tenant"),
        (&mailbox, json!({}), "protocol-off-for-mailbox"),
        (&locked, json!({}), "too-many-login-attempts"),
        (
            "454 4.7.0 Temporary authentication failure",
            json!({}),
            "login-backend-down",
        ),
        (
            "451 Authentication failed: Maximum credits exceeded",
            json!({}),
            "credits-used-up",
        ),
        (
            "535 Authentication failed",
            outgoing(&json!({ "host": "smtp.mail.yahoo.com", "auth": "password" })),
            "app-password-required",
        ),
        (
            "535 5.7.8 Authentication failed",
            outgoing(&json!({ "auth": "oauth2" })),
            "oauth-token-bad",
        ),
    ]);
}

#[test]
fn relay_words_and_what_they_are_not() {
    let dialogue = "C: AUTH PLAIN ***\nS: 235 2.7.0 Authentication successful\nC: MAIL FROM:<anna@example.org>\n\
                    S: 250 2.1.0 Ok\nC: RCPT TO:<b@c.example>\nS: 554 5.7.1 <b@c.example>: Relay access denied";
    hold(&[
        (
            "554 5.7.1 <b@c.example>: Relay access denied",
            json!({}),
            "relay-without-login",
        ),
        (dialogue, json!({}), "login-not-honoured-here"),
        // The program knows that it may log in, and goes on without.
        (
            "S: 250-mail.example.org\nS: 250-AUTH PLAIN LOGIN\nS: 250 HELP\nC: MAIL FROM:<anna@example.org>\n\
             S: 530 Authentication required",
            json!({}),
            "login-never-sent",
        ),
        (
            "S: 250-mail.example.org\nS: 250-AUTH PLAIN LOGIN\nS: 250 HELP\nC: MAIL FROM:<anna@example.org>\n\
             S: 250 OK\nC: RCPT TO:<b@c.example>\nS: 550 Please turn on SMTP Authentication in your mail client",
            outgoing(&json!({"auth": "password"})),
            "login-never-sent",
        ),
        (
            "S: 250-mail.example.org\nS: 250-AUTH PLAIN LOGIN\nS: 250 HELP\nC: MAIL FROM:<anna@example.org>\n\
             S: 250 OK\nC: RCPT TO:<b@c.example>\nS: 554 5.7.1 Relay access denied",
            json!({}),
            "relay-without-login",
        ),
        (
            "553 5.7.1 <anna@example.org>: Sender address rejected: not owned by user ben@example.org",
            json!({}),
            "sender-not-owned",
        ),
        (
            "553 Relaying disallowed as anna@example.org",
            json!({}),
            "sender-not-owned",
        ),
        (
            "550 5.1.1 <b@c.example>: User unknown",
            json!({}),
            "recipient-unknown",
        ),
        (
            "553 To send mail, first check your mail with a valid POP account",
            json!({}),
            "pop-login-needed-first",
        ),
        (
            "550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've registered",
            json!({}),
            "address-not-allowed",
        ),
    ]);
}

#[test]
fn encryption_that_is_demanded_and_logins_that_need_it() {
    hold(&[
        (
            "530 5.7.0 Must issue a STARTTLS command first",
            outgoing(&json!({ "auth": "password" })),
            "tls-required",
        ),
        (
            "538 5.7.11 Encryption required for requested authentication mechanism",
            json!({}),
            "login-needs-tls",
        ),
        (
            "503 5.5.1 Error: authentication not enabled",
            json!({}),
            "login-not-offered",
        ),
        (
            "504 5.7.4 Unrecognized authentication type",
            json!({}),
            "mechanism-not-supported",
        ),
        (
            "504 5.7.4 Unrecognized authentication type",
            outgoing(&json!({ "auth": "password", "mechanism": "PLAIN" })),
            "wrong-login-method",
        ),
    ]);
}

#[test]
fn what_passes_and_what_does_not() {
    hold(&[
        (
            "450 4.2.0 <b@c.example>: Recipient address rejected: Greylisted, see https://example.org",
            json!({}),
            "greylisted",
        ),
        (
            "450 4.7.1 Error: too much mail from 192.0.2.1",
            json!({}),
            "message-rate-limited",
        ),
        (
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
            json!({}),
            "address-blocklisted",
        ),
        (
            "Your IP is generating excessive authentication failures",
            json!({}),
            "server-bans-address",
        ),
        (
            "552 5.3.4 Message size exceeds fixed limit",
            json!({}),
            "message-too-large",
        ),
        (
            "452 4.3.1 Insufficient system storage",
            json!({}),
            "server-storage-full",
        ),
    ]);
}

#[test]
fn the_last_failure_decides_and_the_earlier_one_is_listed() {
    let log = "10:00 450 4.2.0 <b@c.example>: Recipient address rejected: Greylisted\n\
               10:10 554 5.7.1 <b@c.example>: Relay access denied";
    let causes = causes(log, &json!({}));
    assert_eq!(causes[0].0, "relay-without-login", "{causes:?}");
    assert!(
        causes
            .iter()
            .any(|(id, standing)| id == "greylisted" && standing == "possible")
    );
}

#[test]
fn each_of_several_recipients_is_answered() {
    let bounce = "<b@c.example>: host mx.c.example[192.0.2.1] said: 550 5.1.1 <b@c.example>: User unknown \
                  (in reply to RCPT TO command)\n\n<d@e.example>: host mx.e.example[192.0.2.2] said: \
                  552 5.2.2 <d@e.example>: Mailbox full (in reply to RCPT TO command)";
    let causes = causes(bounce, &json!({}));
    for expected in ["recipient-unknown", "recipient-mailbox-full"] {
        let standing = causes.iter().find(|(id, _)| id == expected);
        assert!(
            standing.is_some_and(|(_, standing)| standing == "likely"),
            "{causes:?}"
        );
    }
}

#[test]
fn a_bounce_never_blames_fitting_settings() {
    let fine = json!({
        "address": "anna@example.org",
        "outgoing": { "host": "mail.example.org", "port": 587, "security": "starttls", "auth": "password",
                      "username": "anna@example.org" }
    });
    let bounces = [
        "<b@c.example>: host mx.c.example[192.0.2.1] said: 554 5.7.1 <b@c.example>: Relay access denied \
         (in reply to RCPT TO command)",
        "Diagnostic-Code: smtp; 530 5.7.0 Authentication required",
        "The response from the remote server was:\n550 5.1.1 no such user",
    ];
    for bounce in bounces {
        let causes = causes(bounce, &fine);
        let blamed = [
            "relay-without-login",
            "login-switched-off",
            "login-never-sent",
        ];
        let first = causes.first().map(|(id, _)| id.as_str());
        assert!(
            first.is_some_and(|id| !blamed.contains(&id)),
            "{bounce}: {causes:?}"
        );
    }
}

/// Settings with which nothing is wrong.
fn fitting() -> Value {
    outgoing(
        &json!({ "host": "mail.example.org", "port": 587, "security": "starttls", "auth": "password",
                      "username": "anna@example.org" }),
    )
}

#[test]
fn the_words_of_the_reason_outweigh_those_round_it() {
    let php = "SMTP Error: Could not connect to SMTP host. Connection failed. stream_socket_enable_crypto(): SSL \
               operation failed with code 1. OpenSSL Error messages: error:1416F086:SSL \
               routines:tls_process_server_certificate:certificate verify failed";
    let apart = php.replace(". OpenSSL", ".\nOpenSSL");
    let log = "10:00:00 SMTP connect() failed.\n10:00:00 Error #2: error:1416F086:SSL \
               routines:tls_process_server_certificate:certificate verify failed";
    let avast =
        "Avast: 451 Cannot connect to SMTP server 192.0.2.1 (192.0.2.1:25), connect error 10060";
    hold(&[
        (php, json!({}), "certificate-not-trusted"),
        (&apart, json!({}), "certificate-not-trusted"),
        (log, json!({}), "certificate-not-trusted"),
        (
            "SMTP Error: Could not connect to SMTP host.",
            json!({}),
            "port-blocked",
        ),
        (
            "5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, the user \
             credentials were incorrect.",
            json!({}),
            "credentials-wrong",
        ),
        (
            "530 5.7.57 Client not authenticated to send mail.",
            fitting(),
            "login-never-sent",
        ),
        (avast, json!({}), "port-blocked"),
        (
            "error:0A000086:SSL routines::certificate verify failed. Avast Mail Shield",
            json!({}),
            "tls-intercepted",
        ),
    ]);
    let named = causes(avast, &json!({}));
    let shown = named.iter().find(|(id, _)| id == "tls-intercepted");
    assert!(
        shown.is_none_or(|(_, standing)| standing == "possible"),
        "{named:?}"
    );
    let php = causes(php, &json!({}));
    assert!(php.iter().all(|(id, _)| id != "port-blocked"), "{php:?}");
}

#[test]
fn what_the_next_server_lacks_and_what_a_box_on_the_way_overwrites() {
    let overwritten = "220 ****************\nEHLO pc\n250-mail.example.org\n250-XXXXXXXA\n250-XXXXXXXB\n250 8BITMIME";
    hold(&[
        (
            "SMTPUTF8 is required, but was not offered by host mx.example.com[192.0.2.1]",
            json!({}),
            "recipient-side-refused",
        ),
        (
            "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
            json!({}),
            "access-list-entry",
        ),
        (
            "500 5.5.1 Command unrecognized: \"XXXX pc\"",
            json!({}),
            "middlebox-edits-dialogue",
        ),
        (
            "500 5.5.1 Command unrecognized: \"STARTTLS\"",
            json!({}),
            "starttls-not-offered",
        ),
        (
            "220 ****************",
            json!({}),
            "middlebox-edits-dialogue",
        ),
        (
            "250-XXXXXXXA\n250-XXXXXXXB",
            json!({}),
            "middlebox-edits-dialogue",
        ),
        (overwritten, json!({}), "middlebox-edits-dialogue"),
        (
            "error:141A318A:SSL routines:tls_process_ske_dhe:dh key too small",
            json!({}),
            "tls-no-common-version",
        ),
        (
            "error:0A00018F:SSL routines::ee key too small",
            json!({}),
            "certificate-too-weak",
        ),
        ("#018 Authentication failed", json!({}), "credentials-wrong"),
        (
            "501 unexpected greeting: * OK [CAPABILITY IMAP4rev1",
            outgoing(&json!({ "port": 143 })),
            "other-protocol-on-port",
        ),
        (
            "Der Server \u{201e}smtp.example.org\u{201c} unterst\u{fc}tzt die Passwort-Authentifizierung nicht.",
            json!({}),
            "wrong-login-method",
        ),
        (
            "SASL authentication failed; cannot authenticate to server smtp.gmail.com[192.0.2.1]: no mechanism available",
            json!({}),
            "mechanism-not-supported",
        ),
    ]);
    let weak = causes("error:141A318A:SSL routines::dh key too small", &json!({}));
    assert!(
        weak.iter()
            .all(|(id, standing)| id != "certificate-too-weak" || standing == "possible"),
        "{weak:?}"
    );
}
