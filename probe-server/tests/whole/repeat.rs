//! Several checks one after the other, a server that is known to answer, and a server that keeps everybody waiting.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::postfix::{Postfix, authority, leaf};
use crate::terminal::{code, file, lines, probe, start, text};

const LOGIN: [&str; 7] = [
    "--auth",
    "password",
    "--username",
    "alice@lab.test",
    "--password-stdin",
    "--json",
    "--repeat",
];

fn logins(postfix: &Postfix) -> usize {
    let heard = String::from_utf8_lossy(&postfix.heard()).into_owned();
    heard.matches("AUTH ").count()
}

fn runs(said: &[Value]) -> Vec<(u64, u64)> {
    let all = said.iter().filter(|line| line["event"] == "run");
    all.filter_map(|line| Some((line["n"].as_u64()?, line["of"].as_u64()?)))
        .collect()
}

#[tokio::test]
async fn each_check_logs_in_once_and_one_answer_comes_of_all() {
    let authority = authority();
    let ca = file("repeat-ca.pem", &authority.pem());
    let certificate = leaf(&authority, "localhost", |_| ());
    let postfix = Postfix::start(certificate).await;

    let twice = [&LOGIN[..], &["2"]].concat();
    let output = probe(&postfix, &ca, &twice, b"wonderland\n").await;
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let said = lines(&output);
    assert_eq!(runs(&said), [(1, 2), (2, 2)]);
    assert_eq!(logins(&postfix), 2);
    let verdicts = said.iter().filter(|line| line["event"] == "verdict");
    assert_eq!(verdicts.count(), 1, "one answer to all of them");
}

#[test]
fn a_canary_needs_a_name_and_a_port() {
    for wrong in [
        "mx.example.net",
        "mx.example.net:",
        ":25",
        "mx.example.net:smtp",
        "a b:25",
    ] {
        let arguments = [
            "probe",
            "--yes",
            "--host",
            "mail.example.org",
            "--canary",
            wrong,
        ];
        let output = start(&arguments, b"");
        assert_eq!(code(&output), 2, "{wrong}");
        assert!(text(&output.stderr).contains("name:port"), "{wrong}");
    }
}

#[test]
fn a_server_that_keeps_everybody_waiting_is_said_to_be_slow() {
    // The system takes the connection, and nobody ever speaks on it.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = silent.local_addr().expect("an address").port().to_string();
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailmedic"))
        .args(["probe", "--yes", "--host", "127.0.0.1", "--port", &port])
        .args(["--security", "starttls", "--auth", "none"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary");
    let stdout = child.stdout.take().expect("a pipe");
    let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
    let slow = lines.find(|line| line.contains("nothing came for 5 seconds") || line.contains('?'));
    child.kill().and_then(|()| child.wait()).expect("an end");
    let slow = slow.expect("a line before the answer");
    assert!(slow.contains("Still waiting"), "{slow}");
}
