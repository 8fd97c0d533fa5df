//! The limits of a dialogue, each at its edge: how long it waits, how much it reads; and that our own cut-off blames
//! nobody.

use std::collections::VecDeque;

use mailmedic_core::desk;
use mailmedic_core::dialogue::{Climb, Demand, Reading, Seed, Talk, climb};
use mailmedic_core::vocab::{
    Case, Draft, Fact, Host, Mailbox, Port, Probe, Rung, Secret, Security, Stage, TlsReport,
    Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};

const SETTINGS: &str = r#"{"address":"a@example.org","outgoing":{"host":"mail.example.org","port":587,
    "security":"starttls","auth":"password","username":"a"}}"#;

/// Facts, and how long each reading was waited for, in milliseconds.
type Seen = (Vec<Fact>, Vec<u32>);

fn probe() -> Probe {
    Probe::Climb {
        host: Host::read("mail.example.org").expect("a name"),
        port: Port::SUBMISSION,
        security: Security::StartTls,
        login: true,
    }
}

/// Climbs; the server says these things, one each time it is listened to, and then falls silent.
fn run(says: &[&[u8]]) -> Seen {
    let settings = Draft::from_json(SETTINGS).expect("settings").read();
    let with = Climb {
        host: Host::read("mail.example.org").expect("a name"),
        port: Port::SUBMISSION,
        security: Security::StartTls,
        login: true,
        settings,
        foreign: Mailbox::read("b@c.example").expect("a mailbox"),
        letter: None,
    };
    let mut says: VecDeque<Vec<u8>> = says.iter().map(|text| text.to_vec()).collect();
    let mut talk = Talk::new(|line| climb(line, with));
    let (mut reading, mut facts, mut waits) = (None, Vec::new(), Vec::new());
    loop {
        let (demand, noted) = talk.step(reading.take());
        facts.extend(noted.into_iter().map(|(_, fact)| fact));
        reading = Some(match demand {
            Demand::Resolve(_) => {
                Reading::Addresses(vec!["192.0.2.1".parse().expect("an address")])
            }
            Demand::Dial(..) | Demand::Wait(_) | Demand::Send(_) | Demand::SendSecret(_) => {
                Reading::Done
            }
            Demand::Certificate => Reading::Refused(mailmedic_core::vocab::Refusal::NoSecret),
            Demand::Seed => Reading::Seed {
                seed: Seed {
                    random: [7; 32],
                    seconds: 0,
                },
                binding: None,
            },
            Demand::Read(0)
            | Demand::Explain(_)
            | Demand::Survey(..)
            | Demand::SecureUnnamed(_)
            | Demand::Hello(..)
            | Demand::Kerberos { .. } => Reading::TimedOut,
            Demand::Read(within) => {
                waits.push(within);
                says.pop_front().map_or(Reading::TimedOut, Reading::Bytes)
            }
            Demand::Secure(_) => Reading::Secured(Box::new(report())),
            Demand::Secret => Reading::Secret(Secret::new("wonderland".to_owned())),
            // Several addresses are never dialled here: the name has one.
            Demand::DialAny(..) | Demand::Done => return (facts, waits),
        });
    }
}

fn report() -> TlsReport {
    TlsReport {
        wants_certificate: false,
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_128_GCM_SHA256".to_owned(),
        asked: "mail.example.org".to_owned(),
        names: Vec::new(),
        issuer: String::new(),
        not_before: 0,
        not_after: 0,
        sha256: String::new(),
        faults: Vec::new(),
    }
}

const GREETING: &[u8] = b"220 mail.example.org\r\n";
const OFFER: &[u8] = b"250-mail.example.org\r\n250-STARTTLS\r\n250 AUTH LOGIN\r\n";
const READY: &[u8] = b"220 go ahead\r\n";

fn timed_out(stage: Stage, seconds: u32) -> Fact {
    Fact::TimedOut { stage, seconds }
}

#[test]
fn a_greeting_has_35_seconds_and_is_called_slow_after_5() {
    let (facts, waits) = run(&[]);
    assert_eq!(waits, [5_000, 30_000]);
    let slow = Fact::StillSilent {
        stage: Stage::Greeting,
        seconds: 5,
    };
    assert_eq!(
        facts[facts.len() - 2..],
        [slow, timed_out(Stage::Greeting, 35)]
    );
}

#[test]
fn an_answer_has_15_seconds_and_one_to_a_login_30() {
    let (facts, waits) = run(&[GREETING]);
    assert_eq!(waits, [5_000, 15_000]);
    assert_eq!(facts.last(), Some(&timed_out(Stage::Hello, 15)));
    let (facts, waits) = run(&[GREETING, OFFER, READY, OFFER]);
    assert_eq!(waits.last(), Some(&30_000));
    assert_eq!(facts.last(), Some(&timed_out(Stage::Auth, 30)));
}

/// Whether this answer to EHLO is cut off.
fn is_too_much(answer: &[u8]) -> bool {
    let (facts, _) = run(&[GREETING, answer]);
    let cut = facts.contains(&Fact::TooMuch {
        stage: Stage::Hello,
    });
    let read = facts
        .iter()
        .any(|fact| matches!(fact, Fact::Offered { .. }));
    assert_ne!(cut, read, "either it is read or it is cut off");
    cut
}

#[test]
fn a_line_has_2048_bytes() {
    let line = |length: usize| [b"250 ", vec![b'x'; length - 6].as_slice(), b"\r\n"].concat();
    assert!(!is_too_much(&line(2_048)));
    assert!(is_too_much(&line(2_050)));
}

#[test]
fn a_reply_has_128_lines_and_16_kibibytes() {
    let reply = |lines: usize, width: usize| {
        let line = [b"250-", vec![b'x'; width].as_slice(), b"\r\n"].concat();
        [line.repeat(lines - 1).as_slice(), b"250 end\r\n"].concat()
    };
    assert!(!is_too_much(&reply(128, 10)));
    assert!(is_too_much(&reply(129, 10)));
    assert!(!is_too_much(&reply(17, 1_000)));
    assert!(is_too_much(&reply(18, 1_000)));
}

#[test]
fn a_connection_has_64_kibibytes_before_tls_and_64_behind_it() {
    // Each line is a whole reply, so no other limit is met.
    let flood = |first: &[u8], bytes: usize| {
        let mut flood = first.to_vec();
        while flood.len() < bytes {
            flood.extend_from_slice(b"250 x\r\n");
        }
        flood.truncate(bytes);
        flood
    };
    let too_much = |says: &[&[u8]], at: Stage| {
        let (facts, _) = run(says);
        facts.contains(&Fact::TooMuch { stage: at })
    };
    let most = 64 * 1024;
    assert!(!too_much(&[&flood(GREETING, most)], Stage::Greeting));
    assert!(too_much(&[&flood(GREETING, most + 1)], Stage::Greeting));
    let pad = |text: &[u8]| [b"250-".as_slice(), &[b'x'; 1_000], b"\r\n", text].concat();
    let before: [&[u8]; 3] = [GREETING, &pad(OFFER), READY];
    let with = |last: &[u8]| too_much(&[before[0], before[1], before[2], last], Stage::Hello);
    assert!(
        !with(&flood(OFFER, most)),
        "what came before TLS does not count"
    );
    assert!(with(&flood(OFFER, most + 1)));
}

#[test]
fn challenges_end_after_as_many_rounds_as_the_method_has() {
    let more: &[u8] = b"334 VXNlcm5hbWU6\r\n";
    let says = [&[GREETING, OFFER, READY, OFFER][..], &[more; 100]].concat();
    let (facts, _) = run(&says);
    let sent = facts.iter().filter(|fact| match fact {
        Fact::Sent { stage, line } => *stage == Stage::Auth || line == "*",
        _ => false,
    });
    assert_eq!(sent.count(), 4, "AUTH, name, password, and the end of it");
    let blamed = facts
        .iter()
        .any(|fact| matches!(fact, Fact::LoginRefused { .. }));
    assert!(!blamed, "the password was never judged");
}

#[test]
fn our_own_cut_off_blames_nobody() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let stages = [
        Stage::Hello,
        Stage::StartTls,
        Stage::Auth,
        Stage::Sender,
        Stage::Recipient,
    ];
    for stage in stages {
        let cuts = [timed_out(stage, 15), Fact::TooMuch { stage }];
        for cut in cuts {
            let mut case = Case::of(Draft::from_json(SETTINGS).expect("settings"));
            let step = case.begin(probe());
            let (facts, _) = run(&[GREETING]);
            for fact in facts
                .into_iter()
                .filter(|fact| !matches!(fact, Fact::TimedOut { .. }))
            {
                case.hear(step.id, Rung::Hello, Vantage::here(), 1, fact);
            }
            case.hear(step.id, stage.rung(), Vantage::here(), 2, cut.clone());
            case.ended.push(step.id);
            let answer = desk::answer(&case, &words, false);
            assert_eq!(answer.outcome.as_deref(), Some("could-not-tell"), "{cut:?}");
            let causes = answer.causes.unwrap_or_default();
            let blamed = causes.iter().find(|cause| cause.standing != "possible");
            assert!(
                blamed.is_none(),
                "{cut:?}: {:?}",
                blamed.map(|cause| &cause.id)
            );
        }
    }
}

#[test]
fn a_password_that_the_server_says_back_is_shown_nowhere() {
    let says: [&[u8]; 7] = [
        GREETING,
        OFFER,
        READY,
        OFFER,
        b"334 VXNlcm5hbWU6\r\n",
        b"334 UGFzc3dvcmQ6\r\n",
        b"535 wonderland is wrong, so is d29uZGVybGFuZA== and d29uZGVybGFuZA\r\n",
    ];
    let (facts, _) = run(&says);
    let shown = format!("{facts:?}");
    assert!(shown.contains("*** is wrong, so is *** and ***"), "{shown}");
    assert!(!shown.contains("wonderland") && !shown.contains("d29uZGVybGFuZA"));
    // What is no reply at all is shown in part, and so is what it says back.
    let mut odd = says;
    odd[6] = b"you said wonderland\r\n";
    let (facts, _) = run(&odd);
    assert!(format!("{facts:?}").contains("you said ***"), "{facts:?}");
}

#[test]
fn a_password_that_the_server_says_back_in_pieces_or_encoded_is_shown_nowhere() {
    let offer = b"250-mail.example.org\r\n250 AUTH PLAIN\r\n";
    let shown = |told: &str| {
        let refusal = format!("535-{told} is wrong\r\n535 so is AGEAd29uZGVy\r\n");
        let says: [&[u8]; 5] = [GREETING, OFFER, READY, offer, refusal.as_bytes()];
        format!("{:?}", run(&says).0)
    };
    for told in [
        // What was sent, cut short at either end.
        "AGEAd29uZGVybG",
        "EAd29uZGVybGFuZA==",
        // The password alone in base64, behind none, one and two other bytes.
        "d29uZGVybGFuZA==",
        "eHdvbmRlcmxhbmQ=",
        "eHh3b25kZXJsYW5k",
        "776f6e6465726c616e64",
        "776F6E6465726C616E64",
        "pass=%77%6f%6e%64%65%72%6c%61%6e%64",
    ] {
        let shown = shown(told);
        assert!(
            shown.contains("\"*** is wrong\", \"so is ***\""),
            "{told}: {shown}"
        );
    }
    // Words that share letters with the password are no piece of it.
    assert!(
        shown("No wonder that the land of d29uZGVs")
            .contains("No wonder that the land of d29uZGVs")
    );
}
