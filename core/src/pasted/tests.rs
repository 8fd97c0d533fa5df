//! Pasted texts as they come: the same reply in many wrappings, transcripts, bounces, noise.

#![expect(clippy::disallowed_macros, reason = "the figures are worth seeing")]

use super::*;
use crate::reply::causes;
use crate::vocab::Stage;

const REPLIES: &str = include_str!("../../../tests/data/replies/replies.tsv");

fn first(text: &str) -> Option<&'static str> {
    let readings: Vec<_> = read(text)
        .hear(&Table::standard())
        .into_iter()
        .map(|heard| heard.reading)
        .collect();
    causes(&readings).first().copied()
}

/// The last refusal.
fn decides(text: &str) -> Utterance {
    read(text)
        .utterances
        .into_iter()
        .find(|said| said.last)
        .expect("something decides")
}

/// Breaks a text at blanks, as mail programs do.
fn broken(text: &str) -> String {
    let mut line = 0;
    let mut out = String::new();
    for word in text.split(' ') {
        if line + word.len() > 40 {
            out.push_str("\r\n  ");
            line = 0;
        } else if line > 0 {
            out.push(' ');
        }
        out.push_str(word);
        line += word.len() + 1;
    }
    out
}

type Wrapping = (&'static str, fn(&str) -> String);

const WRAPPINGS: [Wrapping; 20] = [
    ("quoted mail", |reply| {
        format!(
            "Hello,\n\nI get this:\n\n> {}\n\nAnna",
            reply.replace('\n', "\n> ")
        )
    }),
    ("log", |reply| {
        format!(
            "2026-11-23 10:00:01,123 ERROR mailer: {}",
            reply.replace('\n', "\\n")
        )
    }),
    ("json", |reply| {
        format!(
            "{{\"level\":\"error\",\"msg\":\"send failed: {}\"}}",
            reply.replace('\n', "\\r\\n").replace('"', "\\\"")
        )
    }),
    ("python", |reply| {
        let (code, words) = reply.split_at(3);
        let words = words.trim_start().replace('\n', "\\n");
        if code.bytes().all(|byte| byte.is_ascii_digit()) && !words.starts_with('-') {
            format!(
                "Traceback (most recent call last):\n  File \"/app/send.py\", line 12, in <module>\nsmtplib.SMTPResponseException: ({code}, b\"{words}\")"
            )
        } else {
            reply.to_owned()
        }
    }),
    ("nodemailer", |reply| {
        format!(
            "Error: Unexpected answer: {0}\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19) {{\n  code: 'EENVELOPE',\n  response: `{0}`\n}}",
            reply.replace('\n', " ")
        )
    }),
    ("broken", |reply| {
        if reply.contains('\n') {
            reply.to_owned()
        } else {
            broken(reply)
        }
    }),
    ("quoted-printable", |reply| reply.replace(" de", " d=\r\ne")),
    ("html", |reply| {
        format!(
            "<p>The server said:<br>{}</p>",
            reply
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('\n', "<br/>")
        )
    }),
    ("responded", |reply| {
        format!(
            "An error occurred while sending mail. The mail server responded: {reply}. Please check the message and try again."
        )
    }),
    ("transcript", |reply| {
        format!("S: {}", reply.replace('\n', "\nS: "))
    }),
    ("phpmailer", |reply| {
        format!(
            "2026-11-23 10:00:01\tSERVER -> CLIENT: {}",
            reply.replace('\n', "\n2026-11-23 10:00:01\tSERVER -> CLIENT: ")
        )
    }),
    ("swaks", |reply| {
        format!("<** {}", reply.replace('\n', "\n<** "))
    }),
    ("colours", |reply| {
        format!(
            "\x1b[31m{}\x1b[0m",
            reply.replace('\n', "\x1b[0m\n\x1b[31m")
        )
    }),
    ("german", |reply| {
        format!(
            "Fehler beim Senden der Nachricht. Der Mailserver antwortete: \u{201e}{reply}\u{201c}. Bitte \u{fc}berpr\u{fc}fen Sie Ihre Einstellungen."
        )
    }),
    ("french", |reply| {
        format!(
            "Une erreur est survenue. Le serveur a r\u{e9}pondu : \u{ab}\u{a0}{reply}\u{a0}\u{bb}."
        )
    }),
    ("spanish", |reply| {
        format!("Ocurri\u{f3} un error al enviar. El servidor respondi\u{f3}: {reply}")
    }),
    ("italian", |reply| {
        format!("Si \u{e8} verificato un errore. Il server ha risposto: {reply}")
    }),
    ("dutch", |reply| {
        format!("Er is een fout opgetreden. De server antwoordde: {reply}")
    }),
    ("polish", |reply| {
        format!("Wyst\u{105}pi\u{142} b\u{142}\u{105}d. Serwer odpowiedzia\u{142}: {reply}")
    }),
    ("carriage returns", |reply| {
        format!("\r\n\r\n{}\r\n", reply.replace('\n', "\r\n"))
    }),
];

#[test]
fn a_wrapping_never_changes_the_first_cause() {
    let mut changed = Vec::new();
    let mut count = 0;
    for reply in REPLIES
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(1))
    {
        let reply = reply.replace("\\n", "\n");
        for (name, wrap) in WRAPPINGS {
            count += 1;
            let wrapped = wrap(&reply);
            if first(&wrapped) != first(&reply) {
                changed.push(format!(
                    "{name}: {:?}, not {:?}: {wrapped:?}",
                    first(&wrapped),
                    first(&reply)
                ));
            }
        }
    }
    println!("{} of {count} wrapped replies changed", changed.len());
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn noise_says_nothing() {
    for noise in [
        "",
        "   \r\n\r\n",
        "Hello, can you help me?",
        "550 messages were sent in 535 ms",
        "Meeting at 5.30 in room 554",
        "Call +1 555 550 5711",
        "The quick brown fox jumps over the lazy dog.",
        "lorem ipsum dolor sit amet, consectetur adipiscing elit",
        "220 mail.example.org ESMTP ready",
        "250-mail.example.org\n250-SIZE 1000\n250 8BITMIME",
        "\0\x01\x02\u{fffd}",
        "INFO server started on port 8080 in 503 ms",
        "The backup failed; the attachment is in the junk folder.",
        "Please check your policy, permission and credits, and the load of the relay.",
    ] {
        assert_eq!(first(noise), None, "{noise:?}");
    }
}

#[test]
fn a_transcript_tells_the_stage_and_whether_a_login_was_tried() {
    let text = "220 mail.example.org ESMTP\nEHLO laptop\n250-mail.example.org\n250-STARTTLS\n250 AUTH PLAIN LOGIN\n\
                MAIL FROM:<a@b.example>\n250 2.1.0 Ok\nRCPT TO:<x@c.example>\n554 5.7.1 <x@c.example>: Relay access denied\nQUIT\n221 Bye";
    let paste = read(text);
    assert!(
        paste.transcript
            && paste.auth_offered
            && paste.starttls_offered
            && !paste.auth_sent
            && !paste.logged_in
    );
    let said = decides(text);
    assert_eq!(
        (said.stage, said.code(), said.line),
        (Some(Stage::Recipient), Some(554), 9)
    );
    assert_eq!(said.text, "<x@c.example>: Relay access denied");
}

#[test]
fn a_login_that_was_accepted_is_seen() {
    let text = "C: AUTH PLAIN ***\nS: 235 2.7.0 Authentication successful\nC: MAIL FROM:<a@b.example>\nS: 553 5.7.1 <a@b.example>: Sender address rejected: not owned by user anna";
    let paste = read(text);
    assert!(paste.auth_sent && paste.logged_in);
    assert_eq!(
        (decides(text).stage, first(text)),
        (Some(Stage::Sender), Some("sender-not-owned"))
    );
}

#[test]
fn the_last_failure_decides_and_its_consequences_do_not() {
    let text = "RCPT TO:<x@c.example>\n554 5.7.1 <x@c.example>: Relay access denied\nDATA\n554 5.5.1 Error: no valid recipients\nQUIT";
    assert_eq!(first(text), Some("relay-without-login"));
    let later = format!("535 5.7.8 Error: authentication failed\n\n{text}");
    assert_eq!(
        (first(&later), decides(&later).line),
        (Some("relay-without-login"), 4)
    );
}

#[test]
fn a_bounce_blames_the_recipients_side() {
    let bounce = "Your message could not be delivered to one or more recipients.\n\n<b@c.example>: host mx.c.example[192.0.2.1] said: 554 5.7.1\n    <b@c.example>: Relay access denied (in reply to RCPT TO command)";
    assert_eq!(
        (decides(bounce).speaker, decides(bounce).stage),
        (Speaker::Recipient, Some(Stage::Recipient))
    );
    assert_eq!(first(bounce), Some("recipient-side-refused"));
    let own = "postfix/smtp[12]: AB: to=<b@c.example>, relay=smtp.example.org[192.0.2.1]:587, delay=1, dsn=5.7.1, status=bounced (host smtp.example.org[192.0.2.1] said: 554 5.7.1 <b@c.example>: Relay access denied (in reply to RCPT TO command))";
    assert_eq!(
        (decides(own).speaker, first(own)),
        (Speaker::Server, Some("relay-without-login"))
    );
    // Mail between servers goes to port 25 alone, so any other leads to a relay of one's own.
    let other = own.replace("]:587", "]:26").replace(
        "554 5.7.1 <b@c.example>: Relay access denied",
        "530 SMTP authentication is required.",
    );
    assert_eq!(
        (decides(&other).speaker, first(&other)),
        (Speaker::Server, Some("relay-without-login"))
    );
}

#[test]
fn traps_are_read_by_their_words() {
    for (text, cause) in [
        (
            "553 Sender is not allowed to relay emails",
            "sender-not-owned",
        ),
        (
            "535 Authentication not allowed on IBSMTP Servers. IB401",
            "wrong-host-role",
        ),
        (
            "451 Authentication failed: Maximum credits exceeded",
            "credits-used-up",
        ),
        (
            "525 5.7.1 Unauthorized IP address",
            "login-blocked-by-policy",
        ),
        ("535 Authentication required", "login-never-sent"),
        ("535 Account not subscribed to SES", "plan-without-smtp"),
        (
            "The mail server responded: 5.7.1 <b@c.example>: Relay access denied.",
            "relay-without-login",
        ),
        ("Relay access denied", "relay-without-login"),
        (
            "received 550 5.7.1 [2001:db8::1] Our system has detected that\n5.7.1 this message does not meet IPv6 sending \
             guidelines regarding PTR\n5.7.1 records and authentication.",
            "reverse-dns-missing",
        ),
    ] {
        assert_eq!(first(text), Some(cause), "{text}");
    }
}

#[test]
fn the_same_words_at_another_command_mean_another_thing() {
    assert_eq!(
        first("AUTH LOGIN\n550 User has no permission"),
        Some("protocol-off-for-mailbox")
    );
    assert_eq!(
        first("MAIL FROM:<a@163.com>\n550 User has no permission"),
        Some("account-blocked-for-sending")
    );
}

#[test]
fn any_text_is_read_and_little_is_kept() {
    let noise: String = (0_u32..20_000)
        .map(|n| char::from_u32(n.wrapping_mul(2_654_435_761) >> 15).unwrap_or('\n'))
        .collect();
    for text in [
        noise.clone(),
        "550-".repeat(9_000),
        "550 a\n".repeat(9_000),
        "\\".repeat(9_000),
        "'550 '".repeat(9_000),
        "[".repeat(9_000),
    ] {
        assert!(read(&text).utterances.len() <= Paste::MOST);
    }
    for end in (0..noise.len())
        .filter(|end| noise.is_char_boundary(*end))
        .take(300)
    {
        let _ = read(&noise[..end]);
    }
}

#[test]
fn a_connection_without_a_greeting_is_noted() {
    let begin = "$ telnet mail.example.org 25\nTrying 192.0.2.1...\nConnected to mail.example.org.\nEscape character is '^]'.\n";
    for (behind, silent) in [
        ("", true),
        ("^]\ntelnet> quit\nConnection closed.", true),
        ("and then it hangs", true),
        ("220 mail.example.org ESMTP", false),
        ("220-mail.example.org ESMTP\n220 ready", false),
        ("554 no", false),
        ("* OK IMAP4rev1 ready", false),
        ("+OK ready", false),
        ("EHLO client.example.org\n220 late", false),
        ("Connection closed by foreign host.", false),
    ] {
        let paste = read(&format!("{begin}{behind}"));
        assert_eq!(paste.silent, silent, "{behind}");
        assert_eq!(paste.target.port.map(crate::vocab::Port::number), Some(25));
    }
    assert!(!read("220 mail.example.org ESMTP\nConnected to it").silent);
}

#[test]
fn an_error_that_an_address_carries_is_read() {
    for text in [
        "https://app.example.org/mail?error=535%205.7.8%20Error%3A%20authentication%20failed",
        "/settings?status=error&message=535%205.7.8%20Error%3A%20authentication%20failed&tab=mail",
        "535%205.7.8%20Error%3A%20authentication%20failed",
        "Location: /login?error=SMTP%20error%3A%20535%205.7.8%20Error%3A%20authentication%20failed%0D%0A",
    ] {
        assert_eq!(first(text), Some("credentials-wrong"), "{text}");
    }
    let paste = read("one\ntwo%20535%205.7.8%20no%0Aand%20more\n550 5.7.1 Relay access denied");
    let lines: Vec<_> = paste.utterances.iter().map(|said| said.line).collect();
    assert_eq!(lines.last(), Some(&3), "{lines:?}");
}

#[test]
fn a_word_that_is_cut_at_the_edge_of_the_window_is_whole_again() {
    let cut = "The program says that it could not send: 554 5.7.1 <anna@example.org>: Relay acc\ness denied";
    assert_eq!(first(cut), Some("relay-without-login"));
    let quoted = "> The program says that it could not send: 554 5.7.1 <b@c.example>: Rel\n> ay access den\n> ied";
    assert_eq!(first(quoted), Some("relay-without-login"));
    let whole = "The program says that it could not send: 535 the name of this user\nname is a word that nobody knows";
    let words = &read(whole).utterances;
    assert!(words.iter().any(|said| said.lower.contains("user name")));
}

#[test]
fn a_weekday_before_a_time_is_part_of_it() {
    // https://pastebin.com/jA77NHFE
    let log = "Wed 2018-07-18 11:26:05: Waiting for protocol to start...\n\
               Wed 2018-07-18 11:26:05: <-- 451-The server has reached its limit for processing requests from your host.\n\
               Wed 2018-07-18 11:26:05: <-- 451 Please try again later.\n\
               Wed 2018-07-18 11:26:05: This message is 0 minutes old; it has 180 minutes left in this queue";
    let paste = read(log);
    let codes: Vec<u16> = paste
        .utterances
        .iter()
        .filter_map(Utterance::code)
        .collect();
    assert_eq!(codes, [451]);
    assert_eq!(first(log), Some("connection-rate-limited"));
}

#[test]
fn somebody_who_tells_is_heard_at_every_place() {
    for told in [
        "I think it fails.",
        "And then (i tried it)",
        "у меня",
        "Das ist, ich bekomme",
        "我用的",
    ] {
        assert!(is_told(&told.to_ascii_lowercase()), "{told}");
    }
    for other in [
        "",
        "Taxi thinks",
        "hi think",
        "we used",
        "Error: we couldn't log on",
        "mein",
    ] {
        assert!(!is_told(&other.to_ascii_lowercase()), "{other}");
    }
}
