//! What the rest of a text says of the words that decide: what somebody tells, and what a log shows beside them.

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::words::{ENGLISH, Words};

/// The living causes of a text alone, and how they stand.
fn open(text: &str) -> Vec<(String, String)> {
    let question = serde_json::json!({"text": text});
    let question = Explain::from_value(question).expect("a text");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let causes = explain(&question, &words).causes.unwrap_or_default();
    let causes = causes.into_iter().filter(|one| one.standing != "ruled-out");
    causes.map(|cause| (cause.id, cause.standing)).collect()
}

fn first(text: &str) -> (String, String) {
    open(text).into_iter().next().expect("a cause")
}

fn names(text: &str, cause: &str) -> bool {
    open(text).iter().any(|(id, _)| id == cause)
}

#[test]
fn a_story_makes_a_known_reply_no_more_than_possible() {
    let reply = "535 5.7.8 Error: authentication failed";
    let story = "Yesterday I changed my hosting plan and our domain moved to the new server. The web site is there already, \
                 but the mail program on my laptop still talks to the old server, the hosting company says.";
    assert_eq!(
        first(reply),
        ("credentials-wrong".to_owned(), "likely".to_owned())
    );
    let told = open(&format!("{story}\n{reply}"));
    assert!(told.iter().all(|(_, standing)| standing == "possible"));
    assert!(told.iter().any(|(id, _)| id == "credentials-wrong"));
    assert_eq!(told[0].0, "name-points-to-old-server");
}

#[test]
fn where_texts_like_it_have_another_cause_the_words_are_named_and_not_called_likely() {
    let reply = "535 5.7.8 Error: authentication failed";
    let round = "Hosting moved. The panel of the provider shows the mailbox, the quota is used by a tenth, the webmail shows all \
                 folders, and the telephone of the boss still fetches. Only the newsletter tool with two thousand addresses gets \
                 this after the first hundred, every day again:";
    let told = first(&format!("{round} {reply}"));
    assert_eq!(
        told,
        ("credentials-wrong".to_owned(), "possible".to_owned())
    );
    assert_eq!(first(reply).1, "likely");
}

#[test]
fn an_aside_stands_behind_what_the_program_says() {
    let program = "failed to send mail: Connection unexpectedly closed";
    let aside = "I think that it is some connection timed out thing.";
    let alone = first(program).0;
    assert_eq!(first(&format!("{aside}\n{program}")).0, alone);
    assert_eq!(first(&format!("{program}\n{aside}")).0, alone);
}

#[test]
fn a_connection_that_a_log_shows_is_not_blocked() {
    let vague = "SMTP connect() failed. Could not connect to the server.";
    assert!(names(vague, "port-blocked"));
    for shown in ["Connection: opened", "220 mail.example.org ESMTP ready"] {
        let text = format!("{shown}\n\n{vague}");
        assert!(!names(&text, "port-blocked"), "{shown}");
        assert!(!names(&text, "nothing-listening"), "{shown}");
    }
    // By hand, or for fetching, it may go where the program does not get through.
    for other in [
        "$ telnet mail.example.org 25\nTrying 192.0.2.1...\nConnected to mail.example.org.\n\
         Escape character is '^]'.\n220 mail.example.org ESMTP ready",
        "From home:\nCONNECTED(00000003)\n220 mail.example.org ESMTP ready",
        "imap.example.org: authentication succeeded",
    ] {
        assert!(
            names(&format!("{other}\n\n{vague}"), "port-blocked"),
            "{other}"
        );
    }
    // What the program says plainly counts in any case.
    let refused = "dial tcp 192.0.2.1:587: connect: connection refused";
    assert_eq!(
        first(&format!("Connection: opened\n{refused}")).0,
        "nothing-listening"
    );
}

#[test]
fn where_the_server_answered_nothing_before_its_answer_is_named_for_likeness() {
    let words = "We see connection problems with the mailer since Monday, it hangs and then nothing, the port and the timeout \
                 were changed, the firewall is off, the name resolves, and the server does not say why it closes so early.";
    let unreached = |text: &str| {
        let early = ["port-blocked", "server-silent", "closed-before-greeting"];
        early.iter().any(|cause| names(text, cause))
    };
    assert!(unreached(words));
    for shown in [
        "<< 235 Granted\n<< 354 Go ahead",
        "    self.docmd(\"AUTH\", mechanism)",
        "POP3< +OK Dovecot ready.",
    ] {
        assert!(!unreached(&format!("{words}\n\n{shown}")), "{shown}");
    }
    // A server for fetching may be reached where that for sending is not.
    assert!(unreached(&format!("SMTP: {words}\n\n+OK Dovecot ready.")));
}

#[test]
fn what_was_taken_behind_a_failure_for_good_heals_nothing() {
    let bounced = "postfix/smtp[14]: 0CA4412040B: to=<b@example.net>, relay=none, dsn=5.4.4, status=bounced (Host or domain \
                   name not found. Name service error for name=example.net type=AAAA: Host not found)";
    let taken = "response: '250 2.0.0 Ok: queued as 0CA4412040B'";
    assert_eq!(
        first(&format!("{bounced}\n\n{taken}")).0,
        "recipient-domain-invalid"
    );
    let waiting = "451 4.7.1 Greylisted, please try again later";
    assert!(open(&format!("{waiting}\n250 2.0.0 Ok: queued as 0CA4412040B")).is_empty());
}

#[test]
fn a_server_that_refuses_its_own_domain_is_set_up_wrongly() {
    let refused = |domain: &str| {
        let text = format!(
            "$ telnet mail.bakery.test 25\n220 mail ESMTP\nrcpt to: <anna@{domain}>\n454 4.7.1 <anna@{domain}>: Relay access denied"
        );
        open(&text)
    };
    let own = refused("bakery.test");
    assert_eq!(own[0].0, "receiver-misconfigured");
    assert!(own.iter().any(|(id, _)| id == "relay-without-login"));
    for other in ["grocery.test", "notbakery.test"] {
        let of_another = refused(other);
        assert_eq!(of_another[0].0, "relay-without-login", "{other}");
    }
}

#[test]
fn a_warning_of_a_certificate_stands_behind_the_refusal_that_followed() {
    let log = "fetchmail: Server certificate verification error: self signed certificate\n\
               fetchmail: example.org: upgrade to TLS succeeded.\n\
               fetchmail: POP3> PASS *\n\
               fetchmail: POP3< -ERR Authentication failed.";
    assert_eq!(first(log).0, "credentials-wrong");
}

#[test]
fn the_other_family_of_addresses_does_not_hide_a_timeout() {
    let six = "Network is unreachable - connect(2) for [2001:db8::1]:25";
    assert_eq!(first(six).0, "one-address-family-broken");
    let four = "Net::OpenTimeout: execution expired (192.0.2.1:25)";
    let both = first(&format!("{four}\n{six}")).0;
    assert_eq!(both, "port-blocked");
}

#[test]
fn who_has_a_token_is_told_nothing_of_a_password() {
    let refused = "IMAP login to outlook.office365.com: authentication failed";
    assert!(names(refused, "password-login-retired"));
    let told = format!("With OAuth2 the browser sign-in succeeds.\n{refused}");
    assert_eq!(first(&told).0, "oauth-token-bad");
    let retired = ("password-login-retired".to_owned(), "likely".to_owned());
    assert!(!open(&told).contains(&retired));
    let without = format!("{refused}\nWe do not log in with OAuth2, but with the password.");
    assert_eq!(first(&without).0, "password-login-retired");
}

#[test]
fn signs_that_a_password_does_not_have_mangle_nothing() {
    let refused = "535 5.7.8 Error: authentication failed";
    let told = |words: &str| first(&format!("{refused}\n{words}")).0;
    assert_eq!(
        told("My password has special characters."),
        "password-mangled-by-config"
    );
    for denied in [
        "I do not have any special characters in the password.",
        "I don't have special characters in my password.",
        "My password does not contain special characters.",
        "Your password must contain special characters and digits.",
        "I have avoided special characters in my password.",
    ] {
        assert_ne!(told(denied), "password-mangled-by-config", "{denied}");
    }
}
