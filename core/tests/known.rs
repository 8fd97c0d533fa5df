//! What is known of servers and their providers, beside what an error says.

use mailmedic_core::desk::{Explain, answer, check, explain};
use mailmedic_core::vocab::{
    Case, Draft, Fact, FailedProof, Host, Port, Probe, ProofFault, Rung, Security, SpokenCause,
    Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

fn causes(question: &Value) -> Vec<SpokenCause> {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let question = Explain::from_value(question.clone()).expect("a question");
    explain(&question, &words).causes.expect("causes")
}

#[test]
fn a_provider_that_keeps_mail_programs_out_at_first_is_a_possible_reason() {
    let of = |host: &str| {
        let outgoing =
            json!({"host": host, "port": 587, "security": "starttls", "auth": "password"});
        let text = "535 Authentication credentials invalid";
        let causes = causes(&json!({"text": text, "settings": {"outgoing": outgoing}}));
        let mut first = causes.into_iter().take(3);
        let found = first.find(|cause| cause.id == "protocol-off-for-mailbox");
        found.map(|cause| cause.standing)
    };
    assert_eq!(of("mail.gmx.net").as_deref(), Some("possible"));
    assert_eq!(of("mail.example.org"), None);
}

/// Relays, bridges of several providers and test servers listen there.
#[test]
fn a_server_on_this_machine_is_a_providers_bridge_only_for_that_providers_accounts() {
    let of = |account: &str| {
        let outgoing =
            json!({"host": "127.0.0.1", "port": 1025, "auth": "password", "username": account});
        let settings = json!({"address": account, "outgoing": outgoing});
        let text = "535 5.7.8 Error: authentication failed";
        causes(&json!({"text": text, "settings": settings}))[0]
            .id
            .clone()
    };
    assert_eq!(of("anna@proton.me"), "app-password-required");
    assert_eq!(of("anna@example.org"), "credentials-wrong");
    assert_eq!(of("anna@gmail.com"), "credentials-wrong");
}

#[test]
fn a_program_that_called_its_own_machine_says_so_whatever_the_settings_are() {
    let of = |text: &str, host: Option<&str>| {
        let settings = json!({"outgoing": {"host": host, "port": 25}});
        let causes = causes(&json!({"text": text, "settings": settings}));
        causes.first().map(|cause| cause.id.clone())
    };
    let text = "javax.mail.MessagingException: Could not connect to SMTP host: localhost, port: 25";
    for settings in [None, Some("localhost"), Some("smtp.example.org")] {
        let said = of(text, settings);
        assert_eq!(
            said.as_deref(),
            Some("host-is-this-machine"),
            "{settings:?}"
        );
    }
    let there = text.replace("localhost", "smtp.example.org");
    assert_ne!(
        of(&there, Some("smtp.example.org")).as_deref(),
        Some("host-is-this-machine")
    );
}

#[test]
fn the_words_of_a_server_behind_an_older_phpmailers_mark_are_read() {
    let text = "CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: YW5uYQ==\n\
                SERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: ZXhhbXBsZQ==\n\
                SMTP -> get_lines(): $str is  \"535 5.7.0 (#AUTH005) Too many bad auth attempts.";
    let causes = causes(&json!({"text": text}));
    assert_eq!(causes[0].id, "app-password-required");
}

#[test]
fn a_slip_in_a_server_that_the_error_names_is_seen() {
    let of = |host: &str| {
        causes(&json!({"text": format!("Error: getaddrinfo ENOTFOUND {host} {host}:587")}))
    };
    let typo = of("smtp.gmial.com");
    assert_eq!(typo[0].id, "host-name-typo");
    let says = &typo[0].fixes[0].says;
    assert!(says.contains("smtp.gmail.com"), "{says}");
    assert_eq!(of("mail.example.org")[0].id, "name-missing");
}

#[test]
fn what_a_refused_login_says_beside_the_refusal_is_the_cause() {
    for (text, cause) in [
        (
            "535 5.7.0 Authentication rejected, your IP has been blocked",
            "server-bans-address",
        ),
        (
            "535 Authentication failed. Your IP address is blocked",
            "server-bans-address",
        ),
        (
            "535 5.7.8 Error: authentication failed: your account has been suspended",
            "account-blocked-for-sending",
        ),
        (
            "535 Authentication failed. Restricted user",
            "login-blocked-by-policy",
        ),
        (
            // The mailbox is the user's own: nobody sends anything here.
            "a2 NO [AUTHENTICATIONFAILED] Authentication failed: user is over quota",
            "login-blocked-by-policy",
        ),
        (
            "GSSAPI Error: Miscellaneous failure (Clock skew too great)",
            "kerberos-ticket-missing",
        ),
        (
            "Server not found in Kerberos database",
            "kerberos-ticket-missing",
        ),
        (
            "Cannot contact any KDC for realm 'LAB.TEST'",
            "kerberos-ticket-missing",
        ),
        (
            "kinit: Preauthentication failed while getting initial credentials",
            "credentials-wrong",
        ),
        ("NT_STATUS_ACCOUNT_LOCKED_OUT", "too-many-login-attempts"),
        (
            "AADSTS65001: The user or administrator has not consented to use the application",
            "oauth-token-bad",
        ),
    ] {
        let first = &causes(&json!({"text": text}))[0];
        assert_eq!(first.id, cause, "{text}");
        assert_eq!(first.standing, "likely", "{text}");
    }
    // To somebody else's server the mailbox is the recipient's.
    let first = &causes(&json!({"text": "552 5.2.2 user is over quota"}))[0];
    assert_eq!(first.id, "recipient-mailbox-full");
}

#[test]
fn a_number_or_a_name_alone_is_enough() {
    for (text, cause) in [
        ("0x80072EE7", "name-missing"),
        ("0x800B0109", "certificate-not-trusted"),
        ("0x8007274D", "nothing-listening"),
        ("[Errno 111]", "nothing-listening"),
        ("NS_ERROR_UNKNOWN_HOST", "name-missing"),
        ("CERT_E_EXPIRED", "certificate-expired"),
        ("read ECONNRESET", "plain-on-tls-port"),
    ] {
        let causes = causes(&json!({"text": text}));
        assert_eq!(
            causes.first().map_or("", |first| &first.id),
            cause,
            "{text}"
        );
    }
}

#[test]
fn words_of_windows_are_read_where_a_console_lost_their_marks() {
    let spoken = "Aucune connexion n'a pu \u{ea}tre \u{e9}tablie car l'ordinateur cible l'a express\u{e9}ment refus\u{e9}e";
    for lost in ["\u{ea}", "\u{fffd}", "?"] {
        let text = spoken.replace(['\u{ea}', '\u{e9}'], lost);
        let first = &causes(&json!({"text": text}))[0];
        assert_eq!(first.id, "nothing-listening", "{text}");
    }
}

#[test]
fn a_text_about_fetching_speaks_of_no_outgoing_server() {
    let told = |text: &str| {
        let causes = causes(&json!({"text": text}));
        causes[0].fixes[0].says.clone()
    };
    for text in [
        "Login to server imap.example.org with username anna@example.org failed.",
        "AUTHENTICATE failed. [AUTHENTICATIONFAILED]",
        "-ERR [AUTH] Authentication failed.",
    ] {
        let says = told(text);
        assert!(says.contains("Password of the incoming server"), "{says}");
    }
    for text in [
        "535 5.7.8 Error: authentication failed",
        "smtp: 535 5.7.8 authentication failed, log in by IMAP first",
    ] {
        let says = told(text);
        assert!(!says.contains("incoming server"), "{says}");
    }
}

#[test]
fn who_asks_about_fetching_is_not_told_of_sending() {
    let findings = |settings: Value| {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let draft = Draft::from_value(&settings).expect("settings");
        let findings = check(&draft, None, &words).findings;
        findings.into_iter().map(|one| one.rule).collect::<Vec<_>>()
    };
    let server =
        json!({"protocol": "imap", "host": "imap.example.org", "port": 993, "security": "tls"});
    assert_eq!(findings(json!({"incoming": server})), [""; 0]);
    assert_eq!(findings(json!({})), ["host-missing"]);
}

#[test]
fn a_clock_that_is_wrong_for_kerberos_is_told_in_days_and_which_way() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let settings =
        json!({"outgoing": {"host": "mail.example.org", "port": 587, "auth": "kerberos"}});
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    let step = case.begin(Probe::Climb {
        host: Host::read("mail.example.org").expect("a host"),
        port: Port::SUBMISSION,
        security: Security::StartTls,
        login: true,
    });
    let failed = FailedProof {
        fault: ProofFault::ClockSkew,
        about: "-86400".to_owned(),
    };
    let fact = Fact::KerberosFailed(failed);
    case.hear(step.id, Rung::Login, Vantage::here(), 10, fact);
    let causes = answer(&case, &words, false).causes.expect("causes");
    let says = &causes[0].in_favour[0].says;
    assert!(says.contains("is 1 day behind"), "{says}");
}
