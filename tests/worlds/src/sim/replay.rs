//! Every recorded conversation, held again with the simulated server: it must say what the real one said.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use super::server::Server;
use crate::lab::CLIENT;
use crate::phrasebook::Phrasebook;
use crate::recording::{Recording, data, without_dates};
use crate::world::{Certificate, Flaw, Machine, Port, Software, Tokens};

/// No program says these to send mail, and the simulated server does not know them.
const NEVER_SAID: [&str; 12] = [
    "",
    "NOOP",
    "EXPN list",
    "HELP",
    "ETRN lab.test",
    "MAIL FROM:<alice",
    "MAIL FROM:<alice@lab.test> NOSUCH=1",
    "RCPT TO:<>",
    "RCPT TO:<bob@far.example",
    "VRFY alice",
    "VRFY bob@far.example",
    "VRFY carol@lab.test",
];

/// Conversations of what no program does, in which these servers count or remember what the simulated one does not.
const ODD: [(Software, &str); 6] = [
    (Software::PostfixCyrus, "login-malformed"),
    (Software::Opensmtpd, "hello"),
    (Software::Opensmtpd, "syntax"),
    (Software::Sendmail, "syntax"),
    (Software::Courier, "syntax"),
    (Software::Courier, "login-malformed"),
];

/// What differs in one conversation, by turns.
fn differences(software: Software, recording: &Recording) -> Vec<String> {
    let mut server = server(software, recording);
    let mut differences = Vec::new();
    let mut asked = false;
    let shown = recording.header.get("shows").map(|_| Certificate {
        names: vec!["alice@lab.test".to_owned()],
        flaw: Some(Flaw::UnknownIssuer),
    });
    for turn in &recording.turns {
        match turn.client.as_str() {
            // Whoever begins with TLS does not hear the greeting.
            "(connect)" if turn.lines.is_empty() => continue,
            "(connect)" => {}
            "(TLS)" if turn.ending.is_some() => {
                if server.start_tls(shown.as_ref()) {
                    differences.push("a handshake was possible".to_owned());
                }
                break;
            }
            "(TLS)" => {
                if !server.start_tls(shown.as_ref()) {
                    differences.push("no handshake was possible".to_owned());
                }
            }
            // Bytes of a handshake in place of a command: no conversation any more.
            "(TLS client hello)" => break,
            line if NEVER_SAID.contains(&line) && !asked => continue,
            // That it had enough of us is no answer to this line.
            _ if turn.ending.is_some() && turn.lines.is_empty() => break,
            line => server.hear(format!("{line}\r\n").as_bytes()),
        }
        let said = without_dates(&String::from_utf8_lossy(&server.say()));
        asked = turn.lines.iter().any(|line| line.starts_with("334 "));
        let recorded = turn.lines.join("\r\n") + if turn.lines.is_empty() { "" } else { "\r\n" };
        if turn.bytes.is_empty() && said != without_dates(&recorded) {
            differences.push(format!("{}: {said:?}, not {:?}", turn.client, turn.lines));
        }
    }
    differences
}

fn server(software: Software, recording: &Recording) -> Server {
    let value = |name: &str| recording.header.get(name).cloned().unwrap_or_default();
    let (_, rules) = recording.header["port"].split_once(" = ").expect("a port");
    let port: BTreeMap<String, Port> = toml::from_str(&format!("port = {rules}")).expect("a port");
    let machine = Machine {
        documents: BTreeMap::new(),
        keeps_mail: false,
        address: [10, 77, 1, 1].into(),
        software,
        calls_itself: Some(value("host")),
        certificate: Certificate::default(),
        unnamed_certificate: None,
        accounts: [("alice@lab.test".to_owned(), "wonderland".to_owned())].into(),
        tokens: Some(Tokens::default()),
        mechanisms: value("mechanisms").split(' ').map(str::to_owned).collect(),
        local: vec!["lab.test".to_owned()],
        ports: BTreeMap::new(),
    };
    let words = Phrasebook::of(software).expect("its words");
    let rules = port["port"].clone();
    let crowded = rules.connections.is_some();
    let names = ["lab.test", "mail.lab.test"].map(str::to_owned).into();
    Server::new(machine, rules, words, CLIENT, crowded, Arc::new(names))
}

/// The conversations of one software: how many were held, and what differed.
fn replay(software: Software) -> (usize, Vec<String>) {
    let folder = data().join("recordings").join(software.id());
    let (mut held, mut differing) = (0, Vec::new());
    for entry in fs::read_dir(folder).expect("the recordings") {
        let file = entry.expect("a recording").path();
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if ODD.contains(&(software, name.as_str())) {
            continue;
        }
        let recording = Recording::load(software.id(), &name).expect("a recording");
        // IMAP and POP3 have a test of their own.
        let sends = !recording.header["port"].contains("protocol = ");
        if !sends || recording.turns[0].ending.as_deref() == Some("refused") {
            continue;
        }
        let differences = differences(software, &recording);
        differing.extend(
            differences
                .into_iter()
                .map(|what| format!("{}, {name}: {what}", software.id())),
        );
        held += 1;
    }
    differing.sort();
    (held, differing)
}

#[test]
fn the_simulated_servers_say_what_the_real_ones_said() {
    let mut differing = Vec::new();
    for software in Software::ALL {
        if !data().join("recordings").join(software.id()).exists() {
            continue;
        }
        let (held, unlike) = replay(software);
        assert!(
            held > 20,
            "{}: only {held} conversations were held",
            software.id()
        );
        differing.extend(unlike);
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}
