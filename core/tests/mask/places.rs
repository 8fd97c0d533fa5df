//! Passwords that only their place tells: among the arguments of a call within a call, in tables, and in sentences.

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
