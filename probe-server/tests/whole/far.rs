//! A check from two places: a probe server beside the terminal, and a file of what one saw. What the other place is
//! told, and that it may fail in any way without taking the check along.

use std::path::PathBuf;
use std::process::Output;
use std::sync::{Arc, Mutex};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message;

use crate::postfix::{Postfix, authority, leaf};
use crate::secret::shows_password;
use crate::socket::Server;
use crate::terminal::{code, file, lines, probe, text};

const LOGIN: [&str; 6] = [
    "--auth",
    "password",
    "--username",
    "alice@lab.test",
    "--password-stdin",
    "--json",
];

/// A probe server that says these messages, the first at once, and keeps what it hears.
async fn says(messages: Vec<Value>) -> (String, Arc<Mutex<Vec<Message>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("ws://{}", listener.local_addr().expect("an address"));
    let heard = Arc::<Mutex<Vec<Message>>>::default();
    let ears = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut socket = accept_async(stream).await.expect("a websocket");
            for (at, message) in messages.iter().enumerate() {
                if at == 1
                    && let Some(Ok(run)) = socket.next().await
                {
                    ears.lock().expect("nobody panicked").push(run);
                }
                let sent = socket.send(Message::text(message.to_string())).await;
                sent.expect("a listener");
            }
            while let Some(Ok(message)) = socket.next().await {
                ears.lock().expect("nobody panicked").push(message);
            }
        }
    });
    (url, heard)
}

async fn check(postfix: &Postfix, ca: &std::path::Path, options: &[&str]) -> Output {
    probe(
        postfix,
        ca,
        &[&LOGIN[..], options].concat(),
        b"wonderland\n",
    )
    .await
}

fn verdict(output: &Output) -> Value {
    lines(output).pop().expect("a last line")
}

/// How the other place ended, as a line of its own says.
fn ended(output: &Output) -> String {
    let far = lines(output)
        .into_iter()
        .find(|line| line["event"] == "far");
    far.expect("a line of the other place")["ended"]
        .as_str()
        .expect("a word")
        .to_owned()
}

async fn healthy(name: &str) -> (Postfix, PathBuf) {
    let authority = authority();
    let ca = file(name, &authority.pem());
    let postfix = Postfix::start(leaf(&authority, "localhost", |_| ())).await;
    (postfix, ca)
}

#[tokio::test]
async fn both_places_are_told_and_only_one_logs_in() {
    let authority = authority();
    let ca = file("two-places.pem", &authority.pem());
    let postfix = Postfix::start(leaf(&authority, "localhost", |_| ())).await;
    let trusted = vec![authority.der().clone()];
    let server = Server::dialling(postfix.address.port(), trusted).await;
    let url = format!("ws://{}", server.address);

    let output = check(&postfix, &ca, &["--and", &url]).await;
    assert_eq!(code(&output), 0, "{}", text(&output.stdout));
    assert_eq!(ended(&output), "done");
    let verdict = verdict(&output);
    let evidence = verdict["evidence"].as_array().expect("evidence");
    let from = |vantage: &str| {
        evidence
            .iter()
            .filter(|one| one["vantage"] == vantage)
            .count()
    };
    let place = server.address.to_string();
    assert!(from("here") > 0 && from(&place) > 0, "{verdict}");
    assert_eq!(from("here") + from(&place), evidence.len());
    let logins = text(&postfix.heard()).matches("AUTH ").count();
    assert_eq!(logins, 1, "the other place has no password to log in with");

    let report = probe(&postfix, &ca, &["--auth", "none", "--and", &url], b"").await;
    let report = text(&report.stdout);
    let heading = format!("As {place} sees it");
    assert_eq!(report.matches(&heading).count(), 1, "{report}");
}

#[tokio::test]
async fn the_other_place_gets_the_settings_and_no_secret() {
    let (postfix, ca) = healthy("no-secret.pem").await;
    let (url, heard) = says(vec![
        json!({"say": "welcome", "wire": 1, "vantage": "here"}),
        json!({"say": "finished", "why": "done"}),
    ])
    .await;
    let output = check(&postfix, &ca, &["--and", &url]).await;
    assert_eq!(ended(&output), "done");
    assert!(shows_password(&postfix.heard()), "the mail server was told");
    let heard = heard.lock().expect("nobody panicked").clone();
    let texts: Vec<String> = heard.iter().map(ToString::to_string).collect();
    assert!(heard.iter().all(|one| !one.is_binary()), "{texts:?}");
    assert!(!shows_password(texts.concat().as_bytes()), "{texts:?}");
    let run: Value = serde_json::from_str(&texts[0]).expect("JSON");
    assert_eq!(run["say"], "run");
    assert_eq!(run["consent"]["login"], false);
    assert_eq!(run["settings"]["outgoing"]["username"], "alice@lab.test");
}

#[tokio::test]
async fn a_place_that_cannot_look_is_a_fact_and_no_failure() {
    let (postfix, ca) = healthy("cannot-look.pem").await;
    let welcome = |wire| json!({"say": "welcome", "wire": wire, "vantage": "here"});
    let failed = |fault: &str| json!({"say": "failed", "fault": fault});
    let mut expected = vec![
        (says(vec![welcome(2)]).await.0, "other-version"),
        (says(vec![welcome(1), failed("busy")]).await.0, "busy"),
        (
            says(vec![welcome(1), failed("bad-settings")]).await.0,
            "refused",
        ),
        (says(vec![json!({"hello": 1})]).await.0, "no-probe"),
    ];
    // Nobody listens there any more.
    let free = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let gone = free.local_addr().expect("an address");
    drop(free);
    expected.push((format!("ws://{gone}"), "not-reached"));
    expected.push((format!("wss://{}", postfix.address), "not-secure"));
    // Outside nothing is sent in clear, and nothing is dialled.
    expected.push(("ws://198.51.100.7:80".to_owned(), "in-clear"));
    expected.push((web("HTTP/1.1 404 Not Found").await, "no-probe"));
    expected.push((web("HTTP/1.1 403 Forbidden").await, "not-let-in"));
    expected.push((web("HTTP/1.1 503 Service Unavailable").await, "busy"));
    for (url, word) in expected {
        let output = check(&postfix, &ca, &["--and", &url]).await;
        assert_eq!(ended(&output), word, "{url}");
        assert_eq!(verdict(&output)["outcome"], "works", "{word}");
        assert_eq!(code(&output), 0, "{word}");
    }
    let options = ["--auth", "none", "--and", "ws://198.51.100.7:80"];
    let report = text(&probe(&postfix, &ca, &options, b"").await.stdout);
    assert!(
        report.contains("The other place could not look: 198.51.100.7 "),
        "{report}"
    );
}

/// A web server that answers everything thus.
async fn web(status: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("ws://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut asked = [0; 2048];
            let _ = stream.read(&mut asked).await;
            let answer = format!("{status}\r\nContent-Length: 0\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    url
}

#[tokio::test]
async fn what_another_place_saw_is_read_from_its_file() {
    let (postfix, ca) = healthy("with-file.pem").await;
    let there = check(&postfix, &ca, &[]).await;
    let saved = file("seen-there.json", &text(&there.stdout));
    let saved = saved.to_str().expect("a path");
    let output = check(&postfix, &ca, &["--with", saved]).await;
    assert_eq!(code(&output), 0);
    let verdict = verdict(&output);
    let evidence = verdict["evidence"].as_array().expect("evidence");
    assert!(
        evidence
            .iter()
            .any(|one| one["vantage"] == "seen-there.json")
    );

    let (other, _) = healthy("with-another.pem").await;
    let output = check(&other, &ca, &["--with", saved]).await;
    assert_eq!(code(&output), 2, "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("about another server"));
    let nothing = file("seen-nothing.json", "{}");
    let nothing = nothing.to_str().expect("a path");
    let output = check(&postfix, &ca, &["--with", nothing]).await;
    assert_eq!(code(&output), 2);
}
