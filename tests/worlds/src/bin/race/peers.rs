//! Tools that people use today, on the same server over the same cable.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use mailmedic_worlds::lab::Lab;

use crate::{Fault, line, milliseconds};

/// A tool, how it is seen that it is there, how it is installed, and what is called of it.
struct Peer {
    tool: &'static str,
    is_there: &'static str,
    install: &'static str,
    calls: Vec<(&'static str, String)>,
}

/// At most so often, for some take minutes.
const MOST_ROUNDS: usize = 3;

fn peers() -> [Peer; 4] {
    let ports = ["25", "465", "587", "2525"];
    let openssl = ports.map(|port| {
        let starttls = if port == "465" { "" } else { "-starttls smtp" };
        format!("openssl s_client -connect mail.lab.test:{port} {starttls} -brief < /dev/null > /dev/null 2>&1")
    });
    // Port 25 has no login.
    let swaks = ports.map(|port| {
        let login = if port == "25" {
            ""
        } else {
            "--auth PLAIN --auth-user alice@lab.test --auth-password wonderland"
        };
        let tls = if port == "465" { "-tlsc" } else { "-tls" };
        format!(
            "swaks --server mail.lab.test --port {port} {tls} {login} --quit-after RCPT --from alice@lab.test \
             --to alice@lab.test > /dev/null 2>&1"
        )
    });
    let at_once = |scripts: &[String]| scripts.join(" & ") + " & wait";
    [
        Peer {
            tool: "swaks",
            is_there: "swaks --support 2>&1 | grep -q 'TLS supported'",
            install: "the Debian packages swaks and libnet-ssleay-perl",
            calls: vec![
                ("swaks with login, 4 ports in turn", swaks.join("; ")),
                ("swaks with login, 4 ports at once", at_once(&swaks)),
            ],
        },
        Peer {
            tool: "openssl",
            is_there: "command -v openssl",
            install: "the Debian package openssl",
            calls: vec![
                ("openssl s_client, 4 ports in turn", openssl.join("; ")),
                ("openssl s_client, 4 ports at once", at_once(&openssl)),
            ],
        },
        Peer {
            tool: "nmap",
            is_there: "command -v nmap",
            install: "the Debian package nmap",
            calls: vec![(
                "nmap, smtp-commands, ssl-cert and smtp-open-relay, 4 ports",
                "nmap -Pn -p 25,465,587,2525 --script smtp-commands,ssl-cert,smtp-open-relay mail.lab.test \
                 > /dev/null 2>&1"
                    .to_owned(),
            )],
        },
        Peer {
            tool: "sslyze",
            is_there: "command -v sslyze",
            install: "the Python package sslyze, in an environment of its own: python3 -m venv target/peers && \
                      target/peers/bin/pip install sslyze",
            calls: vec![(
                "sslyze --certinfo, one port, no login",
                "sslyze --certinfo --starttls smtp mail.lab.test:587 > /dev/null 2>&1".to_owned(),
            )],
        },
    ]
}

/// Runs them, where they are installed.
pub(crate) fn run(lab: &Lab, trip: u32, rounds: usize) -> Result<(), Fault> {
    for peer in peers().into_iter().filter(Peer::has) {
        for (name, script) in peer.calls {
            let mut took = Vec::new();
            eprintln!("race: {name}, {trip} ms a round trip");
            for _ in 0..rounds.min(MOST_ROUNDS) {
                let begin = Instant::now();
                let mut shell = lab.client("sh");
                shell.args(["-c", &script]).env("PATH", path());
                shell.stdin(Stdio::null()).status()?;
                took.push(milliseconds(begin));
            }
            line(trip, name, &mut took, 0);
        }
    }
    Ok(())
}

/// Says what is not installed, and how that is done.
pub(crate) fn name_the_absent() {
    for peer in peers().into_iter().filter(|peer| !peer.has()) {
        println!("note\t{} is not installed: {}", peer.tool, peer.install);
    }
}

impl Peer {
    fn has(&self) -> bool {
        let mut known = Command::new("sh");
        known.args(["-c", self.is_there]).env("PATH", path());
        let known = known.stdin(Stdio::null()).stdout(Stdio::null()).status();
        known.is_ok_and(|status| status.success())
    }
}

/// Where programs are, and behind that where peers of the bench alone are.
fn path() -> String {
    let usual = env::var("PATH").unwrap_or_default();
    let own = env::var_os("MAILMEDIC_PEERS").map(PathBuf::from);
    match own.and_then(|own| fs::canonicalize(own).ok()) {
        Some(own) => format!("{usual}:{}", own.display()),
        None => usual,
    }
}
