//! What the rest of a text says of the words that decide: what somebody tells, and what a log shows beside them.

use std::collections::BTreeSet;

use mailmedic_core::causes::Scene;
use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::diagnose::{Standing, diagnose};
use mailmedic_core::likeness::Likeness;
use mailmedic_core::reply::Table;
use mailmedic_core::vocab::{Case, Draft};
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

/// What somebody tells beside a reply: enough words to be compared with other texts.
const STORY: &str = "Yesterday I changed my hosting plan and our domain moved to another machine. The web site is there \
                     already, but every mail program on my laptop, both telephones and also the printer in our office \
                     still talk with what we had before, says the company that sold it, and nobody here knows where.";

/// How the causes of a text stand where the words of the story are those of one cause, and no others are known.
fn where_such_texts_have(cause: &str, text: &str) -> Vec<(&'static str, Standing)> {
    let words: BTreeSet<String> = STORY
        .split(|sign: char| !sign.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let reply = "credentials-wrong";
    let other = if cause == reply {
        "tls-required"
    } else {
        reply
    };
    let mut weights = format!("{other}=0 {cause}=0\n");
    for word in words {
        weights = weights + &word + "=10 1:3\n";
    }
    let likeness: &'static Likeness = Box::leak(Box::new(Likeness::read(weights.leak())));
    let table = Table::standard().with_likeness(Some(likeness));
    let question = Case {
        text: Some(text.to_owned()),
        ..Case::of(Draft::default())
    };
    let judged = diagnose(&Scene::of(&question, &table));
    let living = judged
        .iter()
        .filter(|one| one.standing != Standing::RuledOut);
    living.map(|one| (one.cause.id, one.standing)).collect()
}

#[test]
fn a_story_makes_a_known_reply_no_more_than_possible() {
    let reply = "535 5.7.8 Error: authentication failed";
    let other = "name-points-to-old-server";
    let alone = where_such_texts_have(other, reply);
    assert_eq!(alone[0], ("credentials-wrong", Standing::Likely));
    let told = where_such_texts_have(other, &format!("{STORY}\n{reply}"));
    assert_eq!(told[0], ("credentials-wrong", Standing::Possible));
    assert!(told.contains(&(other, Standing::Possible)));
    // The story of another with the same cause leaves it as sure as it is.
    let same = where_such_texts_have("credentials-wrong", &format!("{STORY}\n{reply}"));
    assert_eq!(same[0], ("credentials-wrong", Standing::Likely));
}

#[test]
fn a_story_turns_what_is_doubtful_for_itself() {
    let doubtful = "The password or something else may be wrong, since authentication failed for what we had before \
                    with our machine in the office and on the laptop and telephones";
    let other = "name-points-to-old-server";
    let told = where_such_texts_have(other, &format!("{STORY}\n{doubtful}"));
    assert_eq!(told[0], (other, Standing::Possible));
    assert!(told.iter().any(|(id, _)| *id == "credentials-wrong"));
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

#[test]
fn what_fails_now_and_then_has_no_setting_to_blame_for_sure() {
    let program = "stream_socket_client(): unable to connect to tcp://mail.example.org:587 (Connection timed out)";
    let blocked = ("port-blocked".to_owned(), "likely".to_owned());
    assert_eq!(first(program), blocked);
    let told = "We send two hundred mails a day through the shop, most of them arrive, and sometimes one of them stays in the \
                list with this line, and when the shop tries again later on the same day it goes out as the others did.";
    let now_and_then = open(&format!("{told}\n\n{program}"));
    assert!(
        now_and_then
            .iter()
            .all(|(_, standing)| standing == "possible")
    );
    assert!(now_and_then.iter().any(|(id, _)| *id == blocked.0));
}

#[test]
fn a_dialogue_on_one_line_is_read_as_one() {
    let lines = [
        "2019-06-06 00:14:33 SERVER -> CLIENT: 220 mail.example.org ESMTP Postfix",
        "2019-06-06 00:14:33 CLIENT -> SERVER: EHLO here.example.org",
        "2019-06-06 00:14:33 SERVER -> CLIENT: 250-mail.example.org",
        "2019-06-06 00:14:33 CLIENT -> SERVER: MAIL FROM:<a@example.org>",
        "2019-06-06 00:14:33 SERVER -> CLIENT: 250 2.1.0 Ok",
        "2019-06-06 00:14:33 CLIENT -> SERVER: RCPT TO:<b@example.net>",
        "2019-06-06 00:14:33 SERVER -> CLIENT: 554 5.7.1 <b@example.net>: Relay access denied",
        "2019-06-06 00:14:33 CLIENT -> SERVER: QUIT",
        "2019-06-06 00:14:33 SERVER -> CLIENT: 221 2.0.0 Bye",
    ];
    let parted = first(&lines.join("\n"));
    assert_eq!(parted.0, "relay-without-login");
    assert_eq!(first(&lines.join(" ")), parted);
}

#[test]
fn what_only_looks_like_a_sign_changes_nothing() {
    // A login by token that is mentioned beside a failure of another kind.
    let token = "AcquireTokenForClient works for the calendar.";
    let timeout = "connect ETIMEDOUT 192.0.2.1:587";
    assert_eq!(first(&format!("{token}\n{timeout}")).0, "port-blocked");
    // What happens now and then is something else.
    let mac = "Sometimes I use another computer.\nconnect ECONNREFUSED 192.0.2.1:587";
    let refused = ("nothing-listening".to_owned(), "likely".to_owned());
    assert_eq!(first(mac), refused);
    // The failure of one message, before another one was taken.
    let log = "postfix/smtp[1]: A1: to=<a@bakery.test>, status=bounced (unknown user)\n\
               postfix/smtp[2]: B2: to=<b@bakery.test>, status=sent (250 2.0.0 Ok: queued as C3)";
    assert!(open(log).is_empty());
    // A server that mail is only sent through, and one that offers a login.
    for text in [
        "Host: smtp.bakery.test\nPort: 25\n554 5.7.1 <anna@bakery.test>: Relay access denied",
        "Host: mail.bakery.test\nPort: 587\n554 5.7.1 <anna@bakery.test>: Relay access denied",
        "$ telnet mail.bakery.test 25\n250 AUTH PLAIN LOGIN\nrcpt to: <anna@bakery.test>\n554 5.7.1 <anna@bakery.test>: \
         Relay access denied",
    ] {
        assert_eq!(first(text).0, "relay-without-login", "{text}");
    }
    // A warning behind the refusal, and a program that somebody tried beside.
    for text in [
        "fetchmail: example.org: upgrade to TLS succeeded.\nfetchmail: Authorization failure on a@example.org\n\
         fetchmail: Server certificate verification error: certificate has expired",
        "CONNECTED(00000003)\nupgrade to TLS succeeded\nThe certificate is not trusted because it is self-signed.",
    ] {
        assert!(
            open(text)
                .iter()
                .any(|(id, _)| id.starts_with("certificate-")),
            "{text}"
        );
    }
}
