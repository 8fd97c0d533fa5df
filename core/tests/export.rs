//! Settings as programs' files: each file is read back to the settings it was made of, and what it cannot say is refused
//! or named.

use mailmedic_core::export::{Refused, export, programs};
use mailmedic_core::import::import;
use mailmedic_core::vocab::{Draft, Field, Side};
use mailmedic_core::words::{ENGLISH, Words};

fn words() -> Words {
    Words::from_json(ENGLISH).expect("the English pack")
}

const AUTHS: [&str; 9] = [
    "none",
    "password",
    "encrypted-password",
    "kerberos",
    "ntlm",
    "oauth2",
    "client-certificate",
    "pop-before-smtp",
    "auto",
];

type File = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [Field],
);

/// Each file's program, its form, the logins it can say for sending and for receiving, and the fields that do not come back from
/// it. Those of a profile that must have a server for receiving say nothing without it.
const FILES: [File; 3] = [
    (
        "ios-mail",
        "mobileconfig",
        &["none", "password", "encrypted-password", "ntlm"],
        &["none", "password", "encrypted-password", "ntlm"],
        &[],
    ),
    (
        "thunderbird",
        "autoconfig",
        &[
            "none",
            "password",
            "encrypted-password",
            "kerberos",
            "ntlm",
            "oauth2",
            "client-certificate",
            "pop-before-smtp",
        ],
        &[
            "password",
            "encrypted-password",
            "kerberos",
            "ntlm",
            "oauth2",
            "client-certificate",
        ],
        &[Field::Address],
    ),
    (
        "outlook",
        "autodiscover",
        &["none", "password", "ntlm", "pop-before-smtp"],
        &["none", "password", "ntlm"],
        &[],
    ),
];

/// Port and encryption of sending, and of receiving with its protocol.
const SENDING: [(&str, &str); 3] = [("465", "tls"), ("587", "starttls"), ("25", "none")];
const RECEIVING: [(&str, &str, &str); 4] = [
    ("imap", "993", "tls"),
    ("imap", "143", "starttls"),
    ("pop3", "995", "tls"),
    ("pop3", "110", "none"),
];

fn draft(
    sending: (&str, &str),
    auth: &str,
    receiving: Option<(&str, &str, &str)>,
    incoming_auth: &str,
) -> Draft {
    let mut draft = Draft::default();
    let mut write = |field, text: &str| assert!(draft.write(field, Some(text)), "{field} {text}");
    write(Field::Address, "anna+x@example.org");
    let side = Side::Outgoing;
    write(Field::Protocol(side), "smtp");
    write(Field::Host(side), "smtp.example.org");
    write(Field::Port(side), sending.0);
    write(Field::Security(side), sending.1);
    write(Field::Auth(side), auth);
    if !matches!(auth, "none" | "pop-before-smtp") {
        write(Field::Username(side), "EXAMPLE\\anna <\"&'>");
    }
    if let Some((protocol, port, security)) = receiving {
        let side = Side::Incoming;
        write(Field::Protocol(side), protocol);
        write(Field::Host(side), "192.0.2.7");
        write(Field::Port(side), port);
        write(Field::Security(side), security);
        write(Field::Auth(side), incoming_auth);
        if incoming_auth != "none" {
            write(Field::Username(side), "anna@example.org");
        }
    }
    draft
}

#[test]
fn each_file_reads_back_to_the_settings_it_was_made_of() {
    let words = words();
    let mut tried = 0;
    for (program, form, outgoing, incoming, lost) in FILES {
        for sending in SENDING {
            for auth in outgoing {
                for receiving in RECEIVING {
                    for incoming_auth in incoming {
                        let draft = draft(sending, auth, Some(receiving), incoming_auth);
                        let file = export(&draft, program, &words)
                            .unwrap_or_else(|e| panic!("{program} {draft:?}: {e:?}"));
                        assert_eq!(file.form, form);
                        assert_eq!(file.lost, lost);
                        let found = import(&file.text).expect("what was written is read");
                        let mut left = draft.clone();
                        for field in lost {
                            left.write(*field, None);
                        }
                        assert_eq!(found.settings, left, "{program}\n{}", file.text);
                        assert_eq!(found.form, form);
                        assert!(
                            found.unread.is_empty() && found.rest.is_empty(),
                            "{found:?}"
                        );
                        assert_eq!(found.secrets, 0);
                        tried += 1;
                    }
                }
            }
        }
    }
    assert_eq!(tried, 12 * (4 * 4 + 8 * 6 + 4 * 3));
}

#[test]
fn a_login_that_a_file_cannot_say_is_refused() {
    let words = words();
    for (program, _, outgoing, incoming, _) in FILES {
        for auth in AUTHS {
            let sends = export(
                &draft(SENDING[0], auth, Some(RECEIVING[0]), "password"),
                program,
                &words,
            );
            let cannot = Refused::Cannot(Field::Auth(Side::Outgoing), auth.to_owned());
            assert_eq!(sends.is_ok(), outgoing.contains(&auth), "{program} {auth}");
            assert!(sends.is_ok() || sends == Err(cannot), "{program} {auth}");
            let mut receiving = draft(SENDING[0], "password", Some(RECEIVING[0]), auth);
            receiving.write(Field::Username(Side::Incoming), Some("anna"));
            let receives = export(&receiving, program, &words);
            let cannot = Refused::Cannot(Field::Auth(Side::Incoming), auth.to_owned());
            assert_eq!(
                receives.is_ok(),
                incoming.contains(&auth),
                "{program} {auth}"
            );
            assert!(
                receives.is_ok() || receives == Err(cannot),
                "{program} {auth}"
            );
        }
    }
}

/// An encryption that a file cannot say at a port: a profile has one switch, whose meaning the port gives.
const CANNOT: [(&str, &str, &str); 5] = [
    ("ios-mail", "465", "starttls"),
    ("ios-mail", "587", "tls"),
    ("ios-mail", "25", "tls"),
    ("ios-mail", "587", "auto"),
    ("thunderbird", "587", "auto"),
];

#[test]
fn an_encryption_that_a_file_cannot_say_is_refused() {
    let words = words();
    for (program, ..) in FILES {
        for port in ["465", "587", "25"] {
            for security in ["tls", "starttls", "none", "auto"] {
                let draft = draft((port, security), "password", Some(RECEIVING[0]), "password");
                let refused = export(&draft, program, &words).is_err();
                let known = CANNOT.contains(&(program, port, security))
                    || security == "auto" && program != "outlook";
                assert_eq!(refused, known, "{program} {port} {security}");
            }
        }
    }
}

#[test]
fn what_is_missing_is_named_and_nothing_is_guessed() {
    let words = words();
    let empty = Draft::default();
    let side = Side::Outgoing;
    assert_eq!(
        export(&empty, "thunderbird", &words),
        Err(Refused::Missing(vec![
            Field::Address,
            Field::Host(side),
            Field::Port(side),
            Field::Security(side),
            Field::Auth(side),
        ]))
    );
    let full = draft(SENDING[1], "password", Some(RECEIVING[0]), "password");
    for field in Field::all().filter(|field| full.text(*field).is_some()) {
        let mut less = full.clone();
        less.write(field, None);
        let refused = export(&less, "apple-mail", &words);
        if field == Field::Protocol(side) {
            assert!(refused.is_ok());
        } else {
            assert_eq!(refused, Err(Refused::Missing(vec![field])));
        }
    }
    let mut bad = full.clone();
    bad.write(Field::Host(side), Some("smtp://x"));
    assert_eq!(
        export(&bad, "outlook", &words),
        Err(Refused::Missing(vec![Field::Host(side)]))
    );
    let alone = draft(SENDING[1], "password", None, "");
    assert!(export(&alone, "outlook", &words).is_ok());
    assert!(matches!(
        export(&alone, "ios-mail", &words),
        Err(Refused::Missing(_))
    ));
}

#[test]
fn a_program_without_a_file_is_told_from_one_that_is_not_known() {
    let words = words();
    let draft = draft(SENDING[1], "password", None, "");
    assert_eq!(export(&draft, "gmail-app", &words), Err(Refused::NoFile));
    assert_eq!(export(&draft, "pine", &words), Err(Refused::Unknown));
    let programs = programs(&words);
    assert!(
        programs.contains(&"nodemailer".to_owned()) && programs.contains(&"outlook".to_owned())
    );
}

#[test]
fn lines_for_code_need_a_server_and_a_name_that_cannot_end_a_quotation() {
    let words = words();
    let mut draft = draft(SENDING[1], "password", None, "");
    let username = Field::Username(Side::Outgoing);
    assert_eq!(
        export(&draft, "nodemailer", &words),
        Err(Refused::Missing(vec![username]))
    );
    draft.write(username, Some("anna@example.org"));
    let file = export(&draft, "nodemailer", &words).expect("lines");
    assert!(
        file.text.contains("smtp.example.org") && file.text.contains("587"),
        "{}",
        file.text
    );
    draft.write(Field::Auth(Side::Outgoing), Some("kerberos"));
    assert_eq!(
        export(&draft, "nodemailer", &words),
        Err(Refused::Cannot(
            Field::Auth(Side::Outgoing),
            "kerberos".to_owned()
        ))
    );
    assert_eq!(
        export(&Draft::default(), "nodemailer", &words),
        Err(Refused::Missing(vec![
            Field::Host(Side::Outgoing),
            username
        ]))
    );
}

#[test]
fn the_same_settings_give_the_same_profile() {
    let words = words();
    let one = draft(SENDING[1], "password", Some(RECEIVING[0]), "password");
    let other = draft(SENDING[0], "password", Some(RECEIVING[0]), "password");
    let write = |draft| export(draft, "ios-mail", &words).expect("a profile").text;
    assert_eq!(write(&one), write(&one));
    let uuids = |text: &str| -> Vec<String> {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let named = lines.iter().zip(lines.iter().skip(1));
        named
            .filter(|(key, _)| key.contains("PayloadUUID"))
            .map(|(_, value)| (*value).to_owned())
            .collect()
    };
    let (one, other) = (uuids(&write(&one)), uuids(&write(&other)));
    assert_eq!(one.len(), 2);
    assert!(one[0] != one[1] && one[0] != other[0] && one[1] != other[1]);
}
