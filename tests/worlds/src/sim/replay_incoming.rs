//! Every recorded conversation about incoming mail, held again with the simulated server: it must say what the real one
//! said.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use super::incoming::Incoming;
use crate::phrasebook::Phrasebook;
use crate::recording::{Recording, data};
use crate::world::{Certificate, Machine, Port, Software, Tokens};

/// Conversations with literals: the simulated server knows quoted strings alone.
const NOT_HELD: [&str; 1] = ["imap-starttls-login-command-with-literals"];

/// What the server says of the time it took differs each time.
fn comparable(line: &str) -> &str {
    line.split(" (0.0").next().unwrap_or(line)
}

fn differences(recording: &Recording) -> Vec<String> {
    let mut server = server(recording);
    let mut differences = Vec::new();
    for turn in &recording.turns {
        match turn.client.as_str() {
            // Whoever begins with TLS does not hear the greeting.
            "(connect)" if turn.lines.is_empty() => continue,
            "(connect)" => {}
            "(TLS)" if turn.ending.is_some() => {
                if server.start_tls(None) {
                    differences.push("a handshake was possible".to_owned());
                }
                break;
            }
            "(TLS)" => {
                if !server.start_tls(None) {
                    differences.push("no handshake was possible".to_owned());
                }
            }
            line => server.hear(format!("{line}\r\n").as_bytes()),
        }
        let said = String::from_utf8_lossy(&server.say()).into_owned();
        let said: Vec<&str> = said.lines().map(comparable).collect();
        let recorded: Vec<&str> = turn.lines.iter().map(|line| comparable(line)).collect();
        if said != recorded {
            differences.push(format!("{}: {said:?}, not {recorded:?}", turn.client));
        }
    }
    differences
}

fn server(recording: &Recording) -> Incoming {
    let (_, rules) = recording.header["port"].split_once(" = ").expect("a port");
    let port: BTreeMap<String, Port> = toml::from_str(&format!("port = {rules}")).expect("a port");
    let machine = Machine {
        documents: BTreeMap::new(),
        keeps_mail: false,
        address: [10, 77, 1, 1].into(),
        software: Software::Dovecot,
        calls_itself: None,
        unnamed_certificate: None,
        certificate: Certificate::default(),
        accounts: [("alice@lab.test".to_owned(), "wonderland".to_owned())].into(),
        tokens: Some(Tokens::default()),
        mechanisms: recording.header["mechanisms"]
            .split(' ')
            .map(str::to_owned)
            .collect(),
        local: Vec::new(),
        ports: BTreeMap::new(),
    };
    let words = Phrasebook::of(Software::Dovecot).expect("its words");
    Incoming::new(machine, port["port"].clone(), words, Arc::default())
}

#[test]
fn the_simulated_server_says_what_the_real_one_said() {
    let (mut held, mut differing) = (0, Vec::new());
    for entry in fs::read_dir(data().join("recordings/dovecot")).expect("the recordings") {
        let file = entry.expect("a recording").path();
        let name = file.file_stem().expect("a name").to_string_lossy();
        if NOT_HELD.contains(&&*name) {
            continue;
        }
        let recording = Recording::load("dovecot", &name).expect("a recording");
        if !recording.header["port"].contains("protocol = ") {
            continue;
        }
        let differences = differences(&recording).into_iter();
        differing.extend(differences.map(|what| format!("{name}: {what}")));
        held += 1;
    }
    differing.sort();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    assert!(held > 30, "only {held} conversations were held");
}
