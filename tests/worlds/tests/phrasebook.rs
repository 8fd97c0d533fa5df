//! The simulated servers' words: all of them recorded, and filled with the values of another world.

use mailmedic_worlds::phrasebook::{Phrasebook, Places};
use mailmedic_worlds::recording::Recording;
use mailmedic_worlds::world::Software;

fn postfix() -> Phrasebook {
    Phrasebook::of(Software::Postfix).expect("the phrasebook of Postfix")
}

#[test]
fn every_phrase_filled_with_its_own_values_is_what_was_recorded() {
    let book = postfix();
    assert!(book.events().count() > 40);
    for event in book.events() {
        let phrase = book.phrase(event).expect("an event of the list");
        let places = Places {
            host: phrase.recorded("host"),
            client: phrase.recorded("client"),
            sender: phrase.recorded("sender"),
            recipient: phrase.recorded("recipient"),
            user: phrase.recorded("user"),
            mechanisms: phrase.recorded("mechanisms"),
            hello: phrase.recorded("hello"),
            mechanism: phrase.recorded("mechanism"),
        };
        assert_eq!(phrase.lines(&places), phrase.turn().lines, "{event}");
    }
}

#[test]
fn a_phrase_takes_the_values_of_the_world_it_is_said_in() {
    let book = postfix();
    let places = Places {
        host: "smtp.other.example",
        client: "192.0.2.7",
        sender: "sales@other.example",
        recipient: "friend@elsewhere.example",
        user: "anna",
        mechanisms: "LOGIN",
        hello: "laptop.other.example",
        mechanism: "LOGIN",
    };
    let said = |event: &str| book.phrase(event).expect(event).lines(&places).join("\n");
    assert_eq!(said("greeting"), "220 smtp.other.example ESMTP Postfix");
    assert_eq!(
        said("relay-denied"),
        "554 5.7.1 <friend@elsewhere.example>: Relay access denied"
    );
    assert_eq!(
        said("sender-not-owned"),
        "553 5.7.1 <sales@other.example>: Sender address rejected: not owned by user anna"
    );
    assert_eq!(
        said("too-many-connections"),
        "421 4.7.0 smtp.other.example Error: too many connections from 192.0.2.7"
    );
    assert!(said("ehlo-starttls-auth").contains("\n250-AUTH LOGIN\n"));
    assert!(said("ehlo-starttls-auth").contains("\n250-STARTTLS\n"));
    assert!(!said("ehlo-auth").contains("STARTTLS"));
    assert!(!said("ehlo-starttls").contains("AUTH"));
}

#[test]
fn a_phrase_that_was_never_said_is_refused() {
    let invented = "[greeting]\nin = 'hello'\nafter = 'XCLIENT'\n";
    let error = Phrasebook::read(Software::Postfix, invented)
        .expect_err("nobody said XCLIENT")
        .to_string();
    assert!(
        error.contains("greeting") && error.contains("XCLIENT"),
        "{error}"
    );
}

#[test]
fn a_recording_keeps_bytes_and_endings() {
    let recording = Recording::load("postfix", "tls-on-starttls-port-raw").expect("a recording");
    let turn = recording.turn("(TLS client hello)", 1).expect("the hello");
    assert!(turn.bytes.starts_with(b"220 mail.lab.test ESMTP"));

    let recording =
        Recording::load("postfix", "plain-on-implicit-port-blind").expect("a recording");
    let turn = recording.turn("EHLO client.lab.test", 1).expect("the EHLO");
    assert_eq!(turn.ending.as_deref(), Some("reset by the server"));
}
