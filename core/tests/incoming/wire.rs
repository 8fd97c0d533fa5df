//! What goes over the wire, and what does not.

use mailmedic_core::vocab::{Fact, NotTried};

use crate::server::{ALICE, Account, BARE, Repeats, Says, Secures, Talked, talk, talk_in};

#[test]
fn name_and_password_are_quoted_in_the_login_command() {
    let account = Account {
        username: r"al ice\",
        password: r#"won"der\land"#,
        ..ALICE
    };
    let does = vec![
        Secures,
        Says("* OK hi\r\n"),
        Says(BARE),
        Says("a2 OK in\r\n"),
    ];
    let talked = talk(&account, does);
    assert_eq!(
        talked.sent[1..],
        [r#"a2 LOGIN "al ice\\" "won\"der\\land""#, "a3 LOGOUT"]
    );
    assert!(talked.logged_in());
    assert_eq!(talked.answer().outcome.as_deref(), Some("works"));
}

#[test]
fn what_no_quotes_can_hold_goes_as_a_literal_when_the_server_asks() {
    let account = Account {
        password: "w\u{f6}nderland",
        ..ALICE
    };
    let asks = "+ go on\r\n";
    let does = vec![
        Secures,
        Says("* OK hi\r\n"),
        Says(BARE),
        Says(asks),
        Says("a2 NO [AUTHENTICATIONFAILED] no\r\n"),
    ];
    let talked = talk(&account, does);
    assert_eq!(
        talked.sent[1..],
        [r#"a2 LOGIN "alice" {11}"#, "w\u{f6}nderland", "a3 LOGOUT"]
    );
    assert_eq!(talked.first_cause(), "credentials-wrong");
}

#[test]
fn a_password_with_a_line_end_never_leaves() {
    for protocol in ["imap", "pop3"] {
        let account = Account {
            protocol,
            password: "wonder\r\nland",
            ..ALICE
        };
        let does = if protocol == "imap" {
            vec![Secures, Says("* OK hi\r\n"), Says(BARE)]
        } else {
            vec![Secures, Says("+OK hi\r\n"), Says("+OK\r\nUSER\r\n.\r\n")]
        };
        let talked = talk(&account, does);
        assert!(talked.sent.iter().all(|line| !line.contains("land")));
        assert!(talked.has(|fact| matches!(
            fact,
            Fact::NotTried {
                why: NotTried::MethodUnknown
            }
        )));
    }
}

#[test]
fn the_password_is_in_nothing_that_is_noted() {
    let does = vec![
        Secures,
        Says("* OK [CAPABILITY IMAP4rev1 AUTH=LOGIN] hi\r\n"),
        Says("a1 BAD what\r\n"),
        Says("+ VXNlcm5hbWU6\r\n"),
        Says("+ UGFzc3dvcmQ6\r\n"),
        Says("a2 OK in\r\n"),
    ];
    let talked = talk(&ALICE, does);
    // The list of the greeting counts where CAPABILITY is not understood.
    assert_eq!(
        talked.sent[1..4],
        ["a2 AUTHENTICATE LOGIN", "YWxpY2U=", "d29uZGVybGFuZA=="]
    );
    let noted = serde_json::to_string(&talked.case.evidence).expect("JSON");
    assert!(!noted.contains("wonderland") && !noted.contains("d29uZGVybGFuZA"));
}

#[test]
fn plain_waits_to_be_asked_where_the_server_takes_no_initial_answer() {
    let offer = "* CAPABILITY IMAP4rev1 auth=plain\r\na1 OK done\r\n";
    let does = vec![
        Secures,
        Says("* OK hi\r\n"),
        Says(offer),
        Says("+ \r\n"),
        Says("a2 OK in\r\n"),
    ];
    let talked = talk(&ALICE, does);
    assert_eq!(
        talked.sent[1..3],
        ["a2 AUTHENTICATE PLAIN", "AGFsaWNlAHdvbmRlcmxhbmQ="]
    );
    assert!(talked.logged_in());
}

#[test]
fn a_byte_behind_the_answer_to_starttls_is_an_injection() {
    for (protocol, greeting, offer, go) in [
        (
            "imap",
            "* OK hi\r\n",
            "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n",
            "a2 OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
        ),
        (
            "pop3",
            "+OK hi\r\n",
            "+OK\r\nSTLS\r\n.\r\n",
            "+OK go\r\n+OK",
        ),
    ] {
        let account = Account {
            protocol,
            security: "starttls",
            ..ALICE
        };
        let talked = talk(&account, vec![Says(greeting), Says(offer), Says(go)]);
        assert!(
            talked.has(|fact| matches!(fact, Fact::EarlyBytes)),
            "{protocol}"
        );
        assert_eq!(talked.first_cause(), "starttls-injected");
    }
}

#[test]
fn what_was_offered_before_tls_counts_no_more() {
    let account = Account {
        security: "starttls",
        ..ALICE
    };
    let does = vec![
        Says("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hi\r\n"),
        Says("* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR\r\na1 OK done\r\n"),
        Says("a2 OK go\r\n"),
        Secures,
        Says("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\na3 OK done\r\n"),
    ];
    let talked = talk(&account, does);
    assert_eq!(talked.sent.last().map(String::as_str), Some("a4 LOGOUT"));
    assert_eq!(talked.first_cause(), "login-not-offered");
}

#[test]
fn a_server_that_never_comes_to_an_end_is_left() {
    let endless = vec![Secures, Says("* OK hi\r\n"), Repeats("* 1 EXISTS\r\n")];
    let talked = talk(&ALICE, endless);
    assert!(talked.has(|fact| matches!(fact, Fact::TooMuch { .. })));
    let account = Account {
        protocol: "pop3",
        ..ALICE
    };
    let endless = vec![
        Secures,
        Says("+OK hi\r\n"),
        Says("+OK\r\n"),
        Repeats("X\r\n"),
    ];
    let talked = talk(&account, endless);
    assert!(talked.has(|fact| matches!(fact, Fact::TooMuch { .. })));
}

#[test]
fn a_pop3_server_without_capa_gets_user_and_pass() {
    let account = Account {
        protocol: "pop3",
        password: "wonder land ",
        ..ALICE
    };
    let does = vec![
        Secures,
        Says("+OK hi\r\n"),
        Says("-ERR what\r\n"),
        Says("+OK\r\n"),
        Says("+OK in\r\n"),
    ];
    let talked = talk(&account, does);
    assert_eq!(talked.sent[1], "USER alice");
    assert!(talked.sent[2].starts_with("PASS wonder land"));
    assert!(talked.logged_in());
}

#[test]
fn a_first_answer_too_long_for_one_line_of_pop3_waits_to_be_asked() {
    let account = Account {
        protocol: "pop3",
        password: "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\
                   0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789",
        ..ALICE
    };
    let does = vec![
        Secures,
        Says("+OK hi\r\n"),
        Says("+OK\r\nSASL PLAIN\r\n.\r\n"),
        Says("+ \r\n"),
        Says("+OK in\r\n"),
    ];
    let talked = talk(&account, does);
    assert_eq!(talked.sent[1], "AUTH PLAIN");
    assert!(talked.logged_in());
}

#[test]
fn how_the_bytes_are_cut_changes_nothing() {
    let does = || {
        vec![
            Secures,
            Says("* OK hi\r\n"),
            Says(
                "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n* OK [ALERT] noon\r\na1 OK done\r\n",
            ),
            Says("* CAPABILITY IMAP4rev1\r\na2 OK in\r\n"),
        ]
    };
    let facts = |talked: Talked| {
        let seen = talked.case.evidence.iter();
        seen.map(|seen| seen.fact.clone()).collect::<Vec<_>>()
    };
    let whole = facts(talk(&ALICE, does()));
    assert_eq!(facts(talk_in(&ALICE, does(), 1)), whole);
    assert_eq!(facts(talk_in(&ALICE, does(), 7)), whole);
}
