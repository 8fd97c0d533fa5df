//! The ladder against whole dialogues: a rung is passed only where evidence of it says so, at the end and on the way.

use mailmedic_core::desk::ladder;
use mailmedic_core::dialogue::{Climb, Demand, Dialled, Reading, Talk, climb};
use mailmedic_core::vocab::{
    Case, CertificateFault, ClosedHow, ConnectFault, Draft, Host, Mailbox, Probe, TlsReport,
    Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};

const GREETING: &str = "220 mail.example.org ESMTP";
const HELLO: &str = "250 mail.example.org";
const OFFER: &str = "250-mail.example.org\r\n250 STARTTLS";

/// What the server does, in the order in which it is asked to speak or to secure.
enum Does {
    Says(&'static str),
    Closes,
    Secures(Vec<CertificateFault>),
}

use Does::{Closes, Says, Secures};

/// The state of each rung, from the ground up.
type States = Vec<&'static str>;

/// Climbs against a server, of whose two addresses the first so many refuse; the ladder at the end, and what a terminal
/// has printed that prints a rung once it is settled.
fn run(security: &str, refusing: usize, does: Vec<Does>) -> (States, States, Vec<String>) {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let settings = format!(
        r#"{{"address":"a@example.org","outgoing":{{"host":"mail.example.org","port":587,"security":"{security}","auth":"none"}}}}"#
    );
    let draft = Draft::from_json(&settings).expect("settings");
    let settings = draft.read();
    let mut case = Case::of(draft);
    let host: Host = settings.outgoing.host.clone().expect("a host");
    let port = settings.outgoing.dialled_port();
    let security = settings.outgoing.dialled_security();
    let step = case.begin(Probe::Climb {
        host: host.clone(),
        port,
        security,
        login: false,
    });
    let with = Climb {
        host,
        port,
        security,
        login: false,
        settings,
        foreign: Mailbox::try_from("b@c.example".to_owned()).expect("a mailbox"),
        letter: None,
    };
    let mut talk = Talk::new(|line| climb(line, with));
    let mut does = does.into_iter();
    let mut reading = None;
    let mut printed = Vec::new();
    let mut ms = 0;
    loop {
        let (demand, facts) = talk.step(reading.take());
        for (rung, fact) in facts {
            ms += 10;
            case.hear(step.id, rung, Vantage::here(), ms, fact);
            let now = ladder(&case, &words);
            let settled = now[printed.len()..].iter().map(|rung| rung.state);
            printed.extend(settled.take_while(|state| matches!(*state, "passed" | "broke")));
        }
        reading = Some(match demand {
            Demand::Resolve(_) => {
                let addresses = ["192.0.2.1", "192.0.2.2"];
                Reading::Addresses(addresses.map(|it| it.parse().expect("an address")).to_vec())
            }
            Demand::DialAny(addresses, _) => {
                let outcome = |nth| {
                    if nth < refusing {
                        Dialled::Failed(ConnectFault::Refused)
                    } else {
                        Dialled::Stands
                    }
                };
                let tried = addresses.into_iter().enumerate();
                let tried = tried.map(|(nth, address)| (address, outcome(nth)));
                Reading::Raced(tried.take(refusing + 1).collect())
            }
            Demand::Send(_) => Reading::Done,
            // Whether more is there already: this server waits for its turn.
            Demand::Read(0) => Reading::TimedOut,
            Demand::Read(_) | Demand::Secure(_) => match does.next() {
                Some(Says(line)) => Reading::Bytes(format!("{line}\r\n").into_bytes()),
                Some(Closes) => Reading::Closed(ClosedHow::Closed),
                Some(Secures(faults)) => Reading::Secured(Box::new(report(faults))),
                None => Reading::TimedOut,
            },
            _ => break,
        });
    }
    case.ended.push(step.id);
    let rungs = ladder(&case, &words);
    let says = rungs.iter().map(|rung| rung.says.clone()).collect();
    (rungs.iter().map(|rung| rung.state).collect(), printed, says)
}

fn report(faults: Vec<CertificateFault>) -> TlsReport {
    TlsReport {
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_128_GCM_SHA256".to_owned(),
        asked: "mail.example.org".to_owned(),
        names: Vec::new(),
        issuer: String::new(),
        not_before: 0,
        not_after: 0,
        sha256: String::new(),
        wants_certificate: false,
        faults,
    }
}

/// The first rungs are as expected at the end, and nothing else was printed on the way.
fn check(security: &str, does: Vec<Does>, expected: [&str; 4]) -> Vec<String> {
    let (states, printed, says) = run(security, 0, does);
    assert_eq!(states[..4], expected);
    assert_eq!(printed[..], states[..printed.len()], "printed on the way");
    says
}

#[test]
fn starttls_that_is_not_offered_breaks_encryption_after_the_greeting() {
    let does = vec![Says(GREETING), Says(HELLO), Says("502 5.5.1 Not known")];
    let says = check("starttls", does, ["passed", "passed", "broke", "passed"]);
    assert!(says[2].contains("502 5.5.1 Not known"), "{says:?}");
}

#[test]
fn starttls_that_is_refused_breaks_encryption_after_the_greeting() {
    for refusal in ["454 4.7.0 TLS not available", "250 2.0.0 Ok"] {
        let does = vec![Says(GREETING), Says(OFFER), Says(refusal)];
        let says = check("starttls", does, ["passed", "passed", "broke", "passed"]);
        assert!(says[2].contains(refusal), "{says:?}");
    }
}

#[test]
fn a_certificate_that_does_not_fit_breaks_encryption_after_the_greeting() {
    let does = vec![
        Says(GREETING),
        Says(OFFER),
        Says("220 Go ahead"),
        Secures(vec![CertificateFault::SelfSigned]),
        Says(HELLO),
    ];
    check("starttls", does, ["passed", "passed", "broke", "passed"]);
    let under_tls = vec![
        Secures(vec![CertificateFault::SelfSigned]),
        Says(GREETING),
        Says(HELLO),
    ];
    check("tls", under_tls, ["passed", "passed", "broke", "passed"]);
}

#[test]
fn what_a_server_took_over_a_channel_that_nobody_vouches_for_was_taken() {
    let mut does = vec![
        Secures(vec![CertificateFault::SelfSigned]),
        Says(GREETING),
        Says(HELLO),
    ];
    does.extend(
        [
            "250 Sender",
            "250 Own",
            "550 5.7.1 Relay denied",
            "250 Reset",
        ]
        .map(Says),
    );
    let (states, _, says) = run("tls", 0, does);
    assert_eq!(
        states[2..],
        ["broke", "passed", "not-sent", "passed", "broke"],
        "{says:?}"
    );
    assert!(says[6].contains("Relay denied"), "{says:?}");
}

#[test]
fn a_server_that_falls_silent_under_tls_has_not_answered() {
    let does = vec![
        Says(GREETING),
        Says(OFFER),
        Says("220 Go ahead"),
        Secures(Vec::new()),
        Closes,
    ];
    check("starttls", does, ["passed", "passed", "passed", "broke"]);
}

#[test]
fn a_connection_that_stands_is_passed_whatever_speaks_there() {
    let no_smtp = || {
        [
            vec![Says("* OK IMAP4rev1 ready")],
            vec![Says("noise")],
            vec![Closes],
            Vec::new(),
            vec![Says("554 5.3.2 No service")],
        ]
    };
    for does in no_smtp() {
        check("none", does, ["passed", "passed", "not-sent", "broke"]);
    }
    for does in no_smtp() {
        check("starttls", does, ["passed", "passed", "waiting", "broke"]);
    }
    let under_tls = vec![Secures(Vec::new()), Closes];
    check("tls", under_tls, ["passed", "passed", "passed", "broke"]);
}

#[test]
fn no_connection_breaks_the_connection() {
    let (states, _, says) = run("starttls", 2, Vec::new());
    assert_eq!(states[..4], ["passed", "broke", "waiting", "waiting"]);
    assert!(says[1].contains("587"), "{says:?}");
}

#[test]
fn a_server_that_knows_helo_alone_has_answered() {
    let does = [
        "220 old",
        "502 EHLO?",
        "250 old",
        "250 Sender",
        "250 Own",
        "250 Far",
        "250 Reset",
    ];
    let (states, printed, _) = run("none", 0, does.map(Says).into());
    assert_eq!(states[3], "passed", "{states:?}");
    assert_eq!(printed[..], states[..printed.len()], "printed on the way");
}

#[test]
fn an_address_that_refuses_breaks_nothing_while_another_answers() {
    let (states, printed, _) = run("starttls", 1, vec![Says(GREETING), Says(OFFER)]);
    assert_eq!(states[1], "passed");
    assert_eq!(printed[..], states[..printed.len()], "printed on the way");
}

#[test]
fn a_server_that_takes_everything_passes_every_rung() {
    let take = ["250 Sender", "250 Own", "250 Far", "250 Reset"];
    let mut does = vec![
        Says(GREETING),
        Says(OFFER),
        Says("220 Go ahead"),
        Secures(Vec::new()),
        Says(HELLO),
    ];
    does.extend(take.map(Says));
    let (states, printed, _) = run("starttls", 0, does);
    let all = [
        "passed", "passed", "passed", "passed", "not-sent", "passed", "passed",
    ];
    assert_eq!(states, all);
    assert_eq!(printed, all[..4]);
    let mut clear = vec![Says(GREETING), Says(HELLO)];
    clear.extend(take.map(Says));
    let (states, ..) = run("none", 0, clear);
    assert_eq!(states[2], "not-sent");
    assert_eq!(states[3], "passed");
}
