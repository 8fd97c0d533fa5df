//! What is concluded, and what people are told.

use mailmedic_core::desk;
use mailmedic_core::vocab::{Case, Draft};
use mailmedic_core::words::{ENGLISH, Words};

use crate::server::{ALICE, Account, BARE, Says, Secures, talk};

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
    assert_eq!((planned.connections, planned.logins), (2, 1));
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
