//! Pairs that something beside the reply tells apart: what the program shows of itself, whom it names, who greets.

use serde_json::json;

use crate::{hold, outgoing};

#[test]
fn a_program_that_waits_in_clear_and_one_that_never_got_through() {
    let express = |said: &str| {
        format!(
            "{said} Account: 'a', Server: 'smtp.example.org', Protocol: SMTP, Port: 465, Secure(SSL): No, {}",
            if said.starts_with("Your") {
                "Error Number: 0x800CCC19"
            } else {
                "Socket Error: 10060, Error Number: 0x800CCC0E"
            },
        )
    };
    let waits = express("Your SMTP server has not responded in 60 seconds.");
    let blocked = express("The connection to the server has failed.");
    let dotnet = "System.Net.Mail.SmtpException: The operation has timed out. at System.Net.Mail.SmtpClient.Send(MailMessage message)";
    let at_465 = |security: &str| outgoing(&json!({ "port": 465, "security": security }));
    hold(&[
        (&waits, json!({}), "plain-on-tls-port"),
        (&blocked, json!({}), "port-blocked"),
        (dotnet, at_465("tls"), "plain-on-tls-port"),
        (dotnet, outgoing(&json!({ "port": 587 })), "port-blocked"),
        (
            "connect ETIMEDOUT 192.0.2.25:465",
            at_465("starttls"),
            "port-blocked",
        ),
        (
            "Connection timed out",
            at_465("starttls"),
            "plain-on-tls-port",
        ),
    ]);
}

#[test]
fn a_sender_that_is_not_verified_and_a_recipient_in_a_sandbox() {
    let failed = |who: &str| {
        format!(
            "554 Message rejected: Email address is not verified. The following identities failed the check in region \
             EU-WEST-1: {who}"
        )
    };
    let from = |from: &str| json!({ "from": from });
    let (recipient, sender) = (
        failed("ben@example.net"),
        failed("anna@example.org, example.org"),
    );
    hold(&[
        (&recipient, from("anna@example.org"), "sandboxed-recipients"),
        (
            &sender,
            from("Anna@example.org"),
            "sender-identity-unverified",
        ),
        (
            &failed("example.org"),
            from("anna@example.org"),
            "sender-identity-unverified",
        ),
        (&recipient, json!({}), "sender-identity-unverified"),
    ]);
}

#[test]
fn a_provider_that_runs_postfix_itself_and_a_box_that_answers_in_its_place() {
    let talk = |name: &str, software: &str| {
        format!(
            "S: 220 {name} ESMTP {software}\nC: EHLO x.example.org\nS: 250-{name}\nS: 250 STARTTLS\nC: MAIL FROM:<a@example.org>\nS: 530 5.7.0 Must issue a STARTTLS command first"
        )
    };
    let at = |host: &str| outgoing(&json!({ "host": host, "port": 587 }));
    hold(&[
        (
            &talk("submission01.posteo.de", "Postfix"),
            at("posteo.de"),
            "tls-required",
        ),
        (
            &talk("server-7.hosting.example", "Exim 4.96"),
            at("posteo.de"),
            "transparent-proxy",
        ),
    ]);
}
