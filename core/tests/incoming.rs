//! IMAP and POP3 up to the login, with servers that say what they like: what goes over the wire, and what is concluded.

use std::collections::VecDeque;

use mailmedic_core::dialogue::{Demand, Reading};
use mailmedic_core::vocab::{Answer, Case, Draft, Fact, NotTried, Secret, TlsReport, Vantage};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_core::{desk, plan};

/// What the server does next.
enum Does {
    Says(&'static str),
    Secures,
    /// Nothing but the same line, for ever.
    Repeats(&'static str),
}
use Does::{Repeats, Says, Secures};

/// One connection: the lines that were sent, and all that was seen.
struct Talked {
    sent: Vec<String>,
    case: Case,
}

impl Talked {
    fn has(&self, fits: impl Fn(&Fact) -> bool) -> bool {
        self.case.evidence.iter().any(|seen| fits(&seen.fact))
    }

    fn logged_in(&self) -> bool {
        self.has(|fact| matches!(fact, Fact::LoggedIn { .. }))
    }

    fn answer(&self) -> Answer {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        desk::answer(&self.case, &words, false)
    }

    fn first_cause(&self) -> String {
        let causes = self.answer().causes.unwrap_or_default();
        causes.first().map(|one| one.id.clone()).unwrap_or_default()
    }
}

struct Account {
    protocol: &'static str,
    security: &'static str,
    username: &'static str,
    password: &'static str,
}

const ALICE: Account = Account {
    protocol: "imap",
    security: "tls",
    username: "alice",
    password: "wonderland",
};

/// Lets the program's way run against a server. Bytes come in pieces of this size.
fn talk_in(account: &Account, does: Vec<Does>, piece: usize) -> Talked {
    let settings = serde_json::json!({ "incoming": {
        "protocol": account.protocol, "host": "mail.example.org", "security": account.security,
        "auth": "password", "username": account.username,
    }});
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    case.consent.login = true;
    let probe = plan::next(&case).into_iter().next().expect("a way");
    let step = case.begin(probe);
    let mut talk = plan::talk(&case, &step);
    let mut does = VecDeque::from(does);
    let (mut sent, mut said, mut reading) = (Vec::new(), VecDeque::new(), None);
    loop {
        let (demand, facts) = talk.step(reading.take());
        for (rung, fact) in facts {
            case.hear(step.id, rung, Vantage::here(), 0, fact);
        }
        let mut write = |bytes: &[u8]| {
            sent.push(String::from_utf8_lossy(bytes).trim_end().to_owned());
            Reading::Done
        };
        reading = Some(match demand {
            Demand::Resolve(_) => Reading::Addresses(vec!["192.0.2.1".parse().expect("one")]),
            Demand::Dial(..) => Reading::Done,
            Demand::Send(bytes) => write(&bytes),
            Demand::SendSecret(bytes) => write(bytes.expose()),
            Demand::Secret => Reading::Secret(Secret::new(account.password.to_owned())),
            Demand::Read(_) => {
                if said.is_empty() {
                    match does.front() {
                        Some(Says(text)) => {
                            said.extend(text.bytes());
                            does.pop_front();
                        }
                        Some(Repeats(text)) => said.extend(text.bytes()),
                        Some(Secures) | None => {}
                    }
                }
                let bytes: Vec<u8> = said.drain(..piece.min(said.len())).collect();
                if bytes.is_empty() {
                    Reading::TimedOut
                } else {
                    Reading::Bytes(bytes)
                }
            }
            Demand::Secure(_) => {
                assert!(
                    matches!(does.pop_front(), Some(Secures)),
                    "no handshake now"
                );
                Reading::Secured(Box::new(report()))
            }
            Demand::Done => break,
        });
    }
    case.ended.push(step.id);
    Talked { sent, case }
}

fn talk(account: &Account, does: Vec<Does>) -> Talked {
    talk_in(account, does, 4_096)
}

fn report() -> TlsReport {
    TlsReport {
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_128_GCM_SHA256".to_owned(),
        asked: "mail.example.org".to_owned(),
        names: vec!["mail.example.org".to_owned()],
        issuer: String::new(),
        not_before: 0,
        not_after: 0,
        sha256: String::new(),
        faults: Vec::new(),
    }
}

const BARE: &str = "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n";

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
fn nothing_is_asked_of_a_server_that_says_goodbye() {
    let talked = talk(&ALICE, vec![Secures, Says("* BYE too many\r\n")]);
    assert_eq!(talked.sent, [""; 0]);
    assert_eq!(talked.first_cause(), "service-refused");
    let account = Account {
        protocol: "pop3",
        ..ALICE
    };
    let talked = talk(&account, vec![Secures, Says("-ERR not now\r\n")]);
    assert_eq!(talked.sent, [""; 0]);
    assert_eq!(talked.first_cause(), "service-refused");
}

#[test]
fn who_is_let_in_without_tls_and_wants_it_goes_no_further() {
    let account = Account {
        security: "starttls",
        ..ALICE
    };
    let offer = "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n";
    let does = vec![Says("* PREAUTH hello alice\r\n"), Says(offer)];
    let talked = talk(&account, does);
    assert_eq!(talked.sent, ["a1 CAPABILITY"]);
    assert!(!talked.logged_in());
    assert_eq!(talked.first_cause(), "starttls-not-offered");

    let does = vec![Secures, Says("* PREAUTH hello alice\r\n"), Says(BARE)];
    assert!(talk(&ALICE, does).logged_in());
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

#[test]
fn a_refusal_of_the_login_is_read_as_a_pasted_one_is() {
    for (refusal, cause) in [
        (
            "a2 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n",
            "credentials-wrong",
        ),
        (
            "a2 NO [UNAVAILABLE] Temporary authentication failure.\r\n",
            "login-backend-down",
        ),
        (
            "a2 NO [CONTACTADMIN] This account is closed.\r\n",
            "login-blocked-by-policy",
        ),
        (
            "a2 NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)\r\n",
            "too-many-connections",
        ),
        (
            "a2 NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)\r\n",
            "protocol-off-for-mailbox",
        ),
        (
            // Yahoo says so to a password that is no app password.
            "a2 NO [AUTHORIZATIONFAILED] Incorrect username or password. (#MBR1212)\r\n",
            "app-password-required",
        ),
    ] {
        let does = vec![Secures, Says("* OK hi\r\n"), Says(BARE), Says(refusal)];
        assert_eq!(talk(&ALICE, does).first_cause(), cause, "{refusal}");
    }
    let account = Account {
        protocol: "pop3",
        ..ALICE
    };
    for (refusal, cause) in [
        (
            "-ERR [AUTH] Authentication failed.\r\n",
            "credentials-wrong",
        ),
        (
            "-ERR [SYS/TEMP] Temporary authentication failure.\r\n",
            "login-backend-down",
        ),
        (
            "-ERR [SYS/PERM] Your account is not enabled for POP access\r\n",
            "protocol-off-for-mailbox",
        ),
        (
            "-ERR [LOGIN-DELAY] minimum time between logins\r\n",
            "too-many-login-attempts",
        ),
        (
            "-ERR [IN-USE] Do you have another POP session running?\r\n",
            "too-many-connections",
        ),
    ] {
        let offer = "+OK\r\nSASL PLAIN\r\n.\r\n";
        let does = vec![Secures, Says("+OK hi\r\n"), Says(offer), Says(refusal)];
        assert_eq!(talk(&account, does).first_cause(), cause, "{refusal}");
    }
}

#[test]
fn a_check_of_incoming_mail_is_announced_and_shown_without_sender_and_recipient() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let settings = r#"{"address":"alice@example.org","incoming":{"protocol":"pop3","host":"mail.example.org"}}"#;
    let case = Case::of(Draft::from_json(settings).expect("settings"));
    let planned = desk::plan(&case, &words);
    assert_eq!((planned.connections, planned.logins), (3, 1));
    let says: Vec<&str> = planned.says.iter().map(|row| row.says.as_str()).collect();
    assert!(says[0].contains("port 110") && says[0].contains("up to the login"));
    assert!(
        says.iter().all(|says| !says.contains("recipient")),
        "{says:?}"
    );

    let refusal = "a2 NO [AUTHENTICATIONFAILED] no\r\n";
    let does = vec![Secures, Says("* OK hi\r\n"), Says(BARE), Says(refusal)];
    let talked = talk(&ALICE, does);
    let rungs = desk::ladder(&talked.case, &words);
    let states: Vec<&str> = rungs.iter().map(|rung| rung.state).collect();
    assert_eq!(states, ["passed", "passed", "passed", "passed", "broke"]);
    let transcript = desk::transcript(&talked.case);
    let lines: Vec<&str> = transcript.iter().map(|line| line.line.as_str()).collect();
    assert!(lines.contains(&"a2 LOGIN *** ***") && lines.contains(&"* CAPABILITY IMAP4rev1"));
    assert!(lines.contains(&"NO [AUTHENTICATIONFAILED] no"));
}
