//! Passwords that only their place tells: among the arguments of a call within a call, in tables, and in sentences.

use crate::blocks::blocks;
use crate::{is_masked_as, stays};

/// With a reply below, as people paste them.
fn goes(text: &str, wanted: &str) {
    const REPLY: &str = "\n535 5.7.8 Error: authentication failed";
    is_masked_as(&format!("{text}{REPLY}"), &format!("{wanted}{REPLY}"));
}

#[test]
fn a_password_among_members_and_arguments_goes() {
    for (text, wanted) in [
        (
            r#".Item("http://schemas.microsoft.com/cdo/configuration/sendpassword") = "Blaubeere5""#,
            r#".Item("http://schemas.microsoft.com/cdo/configuration/sendpassword") = "***""#,
        ),
        (
            r#"Flds.Item(schema & "sendpassword") = "Blaubeere5""#,
            r#"Flds.Item(schema & "sendpassword") = "***""#,
        ),
        (
            r#"New-Object PSCredential("ops@corp.example", (ConvertTo-SecureString "Blaubeere5" -AsPlainText -Force))"#,
            r#"New-Object PSCredential("ops@corp.example", (ConvertTo-SecureString "***" -AsPlainText -Force))"#,
        ),
        (
            "UTL_SMTP.AUTH(c, 'joe', 'Blaubeere5');",
            "UTL_SMTP.AUTH(c, '***', '***');",
        ),
    ] {
        goes(text, wanted);
    }
}

#[test]
fn a_password_in_a_table_goes() {
    goes(
        "| SMTP user | joe |\n| SMTP password | Blaubeere5 |",
        "| SMTP user | joe |\n| SMTP password | *** |",
    );
    goes("*.x.example:joe:Blaubeere5", "*.x.example:joe:***");
    stays("| User | Password | Port |\n|---|---|---|");
    stays("relay mx.example.org:25:25 said 550");
}

#[test]
fn a_password_in_a_sentence_goes() {
    for (text, wanted) in [
        (
            "login joe/Blaubeere5 at smtp.x.example",
            "login joe/*** at smtp.x.example",
        ),
        (
            "I typed joe as user and Blaubeere5 as password.",
            "I typed joe as user and *** as password.",
        ),
        (
            "MAILER_DSN=sendgrid+api://SG.Key-Key123@default",
            "MAILER_DSN=sendgrid+api://***@default",
        ),
        (
            "mailgun+https://key-4711abc:mg.example.org@default?region=eu",
            "mailgun+https://***@default?region=eu",
        ),
    ] {
        goes(text, wanted);
    }
    stays("the login imap/imap4rev1 failed at mail.example.org");
    stays("It shows mail.example.org as server, and joe as password is refused.");
}

#[test]
fn a_password_among_settings_of_any_program_goes() {
    const WRITTEN: &str = include_str!("../../../tests/data/imports/programs.txt");
    const PASTED: &str = include_str!("../../../tests/data/imports/pairs.txt");
    let mut seen = Vec::new();
    for block in [WRITTEN, PASTED].into_iter().flat_map(blocks) {
        let (head, text) = block.split_once("\n---\n").expect("a paste behind ---");
        let shown = mailmedic_core::mask::mask(text).text;
        let canary = |line: &&str| line.contains("Kanari3Vogel") || line.contains("canary-pebble");
        let name = head.lines().next().unwrap_or_default();
        seen.extend(
            shown
                .lines()
                .filter(canary)
                .map(|line| format!("{name}: {line}")),
        );
    }
    assert!(seen.is_empty(), "{}", seen.join("\n"));
}

#[test]
fn a_password_behind_a_wide_colon_or_on_the_line_of_its_value_goes() {
    goes("用户名：joe\n密码：Blaubeere5", "用户名：joe\n密码：***");
    goes(
        "- name: SMTP_PASSWORD\n  value: Blaubeere5",
        "- name: SMTP_PASSWORD\n  value: ***",
    );
    goes(
        "{\"name\": \"SMTP_PASSWORD\", \"value\": \"Blaubeere5\"}",
        "{\"name\": \"SMTP_PASSWORD\", \"value\": \"***\"}",
    );
    // Signs that mean something to YAML may be a password's.
    for secret in ["!Blaubeere5", "*Blaubeere5", "{Blaubeere5", "Blau${beere}5"] {
        goes(
            &format!("- name: SMTP_PASSWORD\n  value: \"{secret}\""),
            "- name: SMTP_PASSWORD\n  value: \"***\"",
        );
    }
    stays("- name: SMTP_PASSWORD\n  value: ${FROM_ELSEWHERE}");
    stays("- name: SMTP_PASSWORD\n  valueFrom:\n    secretKeyRef:");
    stays("the server wants a password\nvalue: 3");
}
