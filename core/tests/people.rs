//! What people tell beside an error counts only where they tell of the cause, and not where the words are the same.

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::reply::Table;
use mailmedic_core::words::{ENGLISH, Words};

fn told(text: &str) -> Vec<&'static str> {
    let rows = Table::standard().told(&text.to_ascii_lowercase());
    rows.into_iter()
        .flat_map(|row| row.causes.iter().copied())
        .collect()
}

#[test]
fn a_clock_that_was_wrong_is_no_other_clock() {
    for text in [
        "my laptop's clock was an hour behind from a recent flight",
        "It turned out that the system clock was wrong.",
        "The clock was off by two days.",
    ] {
        assert_eq!(told(text), ["client-clock-wrong"], "{text}");
    }
    for text in [
        "The clock was right, and the certificate is still refused.",
        "I checked that the clock was synchronised.",
        "The last mail that went out at nine o'clock was to Anna.",
        "The alarm clock was ringing.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_move_to_another_server_is_no_login_there() {
    let moved = "I had to migrate to the new server on the same hosting provider, by a backup of an old server.";
    assert_eq!(told(moved), ["name-points-to-old-server"]);
    for text in [
        "I can log in to the new server by SSH, and mail is refused.",
        "I changed the host to the new server of my provider and typed the password again.",
        "I copied my mail to the new server, and sending gives 535.",
        "Sending to the new server gives 550.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_relay_that_is_closed_is_no_open_one() {
    for text in [
        "my server is an open relay",
        "it is an open SMTP relay by default",
        "The test says that it may be an open relay.",
    ] {
        assert_eq!(told(text), ["open-relay"], "{text}");
    }
    for text in [
        "220 mail.example.org OK - Not an open relay.",
        "Server doesn't seem to be an open relay, all tests failed",
        "How do I avoid an open relay?",
        "The relay is open on port 587.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_slow_or_silent_server_is_no_slow_mail() {
    for text in [
        "The mail was delayed, and the banner of my site is too large.",
        "The queue stalls after a few seconds.",
        "There was a long delay before the mail came.",
        "The web server opens but the page doesn't respond.",
        "My script runs and I don't get any output.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn an_account_of_a_region_is_no_word_of_accounts() {
    for text in [
        "I tried a different SMTP server, and it works.",
        "My credentials are right.",
        "The accounts require a password.",
        "The settings are region specific.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_thing_that_is_switched_off_in_vain_is_no_cause() {
    for text in [
        "I disabled IPv6 and it still fails.",
        "ipv6: disabled in the router",
        "I turned off the firewall, no luck.",
        "I tried disabling my VPN, to no avail.",
        "The password has an ä in it and works elsewhere.",
        "Admin consent was granted for IMAP.AccessAsUser.All.",
        "nginx listens on 0.0.0.0:993, and nslookup finds the name.",
        "The certificates are fine; the packages are out of date.",
        "An entry in my hosts file names the server.",
        "from mail.example.org (using TLSv1.3) (no client certificate requested): relay access denied",
        "port: 465, secure: true, // false for 587",
        "The \"DB_PASS\" variable is not set. Defaulting to a blank string.",
        "Chain issues: None",
        "timedatectl says that the clock is synchronized.",
        "Windows Firewall is off, and the password was pasted without a blank.",
        "I enabled IMAP, and the full address is the user name.",
        "postfix has no relayhost here, and on my home broadband port 25 times out.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
    for (text, cause) in [
        (
            "I tried disabling my VPN and it worked.",
            "vpn-changes-address",
        ),
        ("The server bans my IP every hour.", "server-bans-address"),
        ("It strips the domain from the name.", "username-form-wrong"),
        ("My admin has IMAP disabled.", "protocol-off-for-mailbox"),
    ] {
        assert_eq!(told(text)[0], cause, "{text}");
    }
}

#[test]
fn a_machine_without_ipv6_is_not_offline() {
    let text = "Error: imap_open(): Couldn't open stream {imap.example.org:993/imap/ssl}. Connection failed to \
                imap.example.org,993: Connection timed out Connection failed to imap.example.org,993: Network is unreachable";
    assert_eq!(open(text)[0].0, "port-blocked");
    assert_eq!(
        open("connect to mail.example.org:587: Network is unreachable")[0].0,
        "client-offline"
    );
}

/// The first three causes of a text alone, and how they stand.
fn open(text: &str) -> Vec<(String, String)> {
    let question = serde_json::json!({"text": text});
    let question = Explain::from_value(question).expect("a text");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let causes = explain(&question, &words).causes.unwrap_or_default();
    causes
        .into_iter()
        .take(3)
        .map(|cause| (cause.id, cause.standing))
        .collect()
}

/// Fails where the first cause of a text is another one, or no more than possible.
fn assert_likely(cases: &[(&str, &str)]) {
    for (text, cause) in cases {
        let likely = ((*cause).to_owned(), "likely".to_owned());
        assert_eq!(open(text)[0], likely, "{text}");
    }
}

#[test]
fn a_name_that_was_looked_up_in_vain_is_judged_as_it_stands() {
    assert_likely(&[
        (
            "Error: getaddrinfo ENOTFOUND smtp.gmai.com",
            "host-name-typo",
        ),
        (
            "dial tcp: lookup smtp.ofice365.com on 127.0.0.53:53: no such host",
            "host-name-typo",
        ),
        (
            "UnknownHostException: smtp://mail.example.org",
            "host-malformed",
        ),
        (
            "UnknownHostException: relay.example.org:25",
            "host-malformed",
        ),
        // A large provider's server exists: not the name is at fault, but the lookup.
        (
            "Error: getaddrinfo ENOTFOUND smtp.gmail.com",
            "resolver-unreachable",
        ),
        ("Unknown SMTP host: smtp.gmail.com", "resolver-unreachable"),
        (
            "Error: getaddrinfo ENOTFOUND \"smtp.gmail.com\";",
            "host-malformed",
        ),
        (
            "CN=`smtp.gmail.com' did not match expected CN=`ssl://smtp.gmail.com'",
            "host-malformed",
        ),
        ("UnknownHostException: mail.example.org", "name-missing"),
        // Old versions of Node put the port behind every name.
        (
            "Error: getaddrinfo EAI_AGAIN smtp.example.org:587",
            "resolver-unreachable",
        ),
    ]);
}

#[test]
fn a_large_provider_named_in_the_words_is_there_and_has_its_certificate() {
    assert_likely(&[
        (
            "host smtp.gmail.com [Connection refused #111]",
            "port-rejected-on-path",
        ),
        (
            "host mail.example.org [Connection refused #111]",
            "nothing-listening",
        ),
        (
            "CN=`*.hoster.example' did not match expected CN=`smtp.office365.com'",
            "transparent-proxy",
        ),
        (
            "x509: certificate is valid for *.hoster.example, not smtp.gmail.com",
            "transparent-proxy",
        ),
        (
            "Mailer: smtp.sendgrid.net\nSMTP ERROR: Failed to connect to server: Connection refused (111)",
            "port-rejected-on-path",
        ),
        (
            "connect to smtp.gmail.com failed: self signed certificate in certificate chain",
            "tls-intercepted",
        ),
        // Here the certificate is the provider's, and the name is not.
        (
            "x509: certificate is valid for smtp.gmail.com, not mail.example.org",
            "certificate-name-mismatch",
        ),
    ]);
}

#[test]
fn a_login_by_token_had_no_password() {
    for text in [
        "XOAUTH2 535 5.7.3 Authentication unsuccessful",
        "IMAP OAuth2 auth failed: [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
    ] {
        assert_eq!(open(text)[0].0, "oauth-token-bad", "{text}");
    }
    assert_eq!(
        open("AUTH LOGIN 535 5.7.3 Authentication unsuccessful")[0].0,
        "credentials-wrong"
    );
}

#[test]
fn the_unknown_user_of_a_login_is_no_recipient() {
    for text in [
        "-ERR Logon failure: unknown user name or bad password.",
        "535 Authentication failed: user unknown",
        "NO [AUTHENTICATIONFAILED] User unknown",
        "dovecot: auth: pam(anna,192.0.2.1): unknown user",
        "auth-worker(1668): sql(anna@example.org,192.0.2.1): unknown user (given password: x)",
    ] {
        assert_eq!(open(text)[0].0, "credentials-wrong", "{text}");
    }
    assert_eq!(
        open("550 5.1.1 unknown user")[0].0,
        "recipient-unknown",
        "in answer to a recipient"
    );
}

#[test]
fn no_sender_is_refused_to_a_login_and_after_data_it_is_that_of_the_header() {
    for (text, cause) in [
        ("535 5.7.8 Permission denied", "credentials-wrong"),
        (
            "smtplib.SMTPDataError: (550, b'5.7.0 From address is not one of your addresses')",
            "header-from-not-allowed",
        ),
        (
            "smtplib.SMTPSenderRefused: (550, b'5.7.0 From address is not one of your addresses', 'a@b.example')",
            "sender-not-owned",
        ),
        // As Exchange frames a reply.
        ("#554 rejecting banned content ##", "content-rejected"),
    ] {
        assert_eq!(open(text)[0].0, cause, "{text}");
    }
}

#[test]
fn outlook_names_the_code_again_and_its_number_says_less_than_the_reply() {
    let shown = |reply: &str, code: &str, number: &str| {
        format!(
            "The message could not be sent because one of the recipients was rejected by the server. Server Response: \
             '{reply}', Port: 25, Secure(SSL): No, Server Error: {code}, Error Number: {number}"
        )
    };
    for (reply, number, cause) in [
        (
            "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
            "0x800CCC79",
            "address-blocklisted",
        ),
        (
            "451 4.7.1 Greylisting in action, please come back later",
            "0x800CCC79",
            "greylisted",
        ),
        (
            "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user x",
            "0x800CCC78",
            "sender-not-owned",
        ),
    ] {
        let text = shown(reply, &reply[..3], number);
        assert_eq!(open(&text)[0].0, cause, "{text}");
    }
}

#[test]
fn what_a_client_sends_behind_a_refusal_is_no_command() {
    let text = "501 5.5.2 Cannot Decode response\n502 5.5.1 Unrecognized command";
    assert_eq!(open(text)[0].0, "sasl-encoding-fault");
}

#[test]
fn a_silence_leaves_open_what_makes_it() {
    let silent = open("connect to mail.example.org:587: Connection timed out");
    let ids: Vec<&str> = silent.iter().map(|(id, _)| id.as_str()).collect();
    assert!(ids.len() > 1, "{silent:?}");
    assert!(
        silent[1..]
            .iter()
            .all(|(_, standing)| standing == "possible")
    );
}

#[test]
fn what_somebody_has_starred_out_is_no_box_on_the_way() {
    for text in [
        "Mails are not sent.\n- MAIL_HOST=mail.*****************\n- MAIL_PORT=587\n- MAIL_PASSWORD=*****************",
        "TAG1 LOGIN \"fe848*********************7f\" \"nb*********************kx\"\nTAG1 NO Server Unavailable. 15",
        "from=xxxxxxxa@example.org to=xxxxxxxa@example.org",
    ] {
        let causes = open(text);
        assert!(
            causes
                .iter()
                .all(|(id, _)| id != "middlebox-edits-dialogue"),
            "{text}: {causes:?}"
        );
    }
    let masked = "220 *************************************";
    assert_eq!(open(masked)[0].0, "middlebox-edits-dialogue");
}

#[test]
fn what_was_tried_in_vain_and_what_stands_by_chance_names_no_cause() {
    for text in [
        "I entered imap.example.org as incoming and smtp.example.org as outgoing server.",
        "Sent: 12 October 2022 10:11",
        "Même si je désactive le pare-feu, ça ne marche pas.",
        "On the old server it still works, on the new one it fails.",
        "The same error with the VPN on and with the VPN off.",
        "I turned on 2-step verification and made an app password.",
        "I copied the password and typed it by hand, both fail.",
        "I tried smtp.zoho.com and smtp.zoho.eu.",
        "It works only on 2525.",
        "Please don't post your password in clear text.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}
