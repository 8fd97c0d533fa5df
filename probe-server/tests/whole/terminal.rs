//! The binary as people and scripts start it: what it prints, what it refuses, how it ends.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::postfix::{Postfix, authority, leaf};
use crate::secret::{PASSWORD, shows_password};

pub(super) fn start(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailmedic"))
        .args(arguments)
        .env_remove("LC_ALL")
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A command that wants no input may be gone before all of it is written.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("an end")
}

pub(super) fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit status")
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

pub(super) fn lines(output: &Output) -> Vec<Value> {
    text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

pub(super) fn file(name: &str, content: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

#[test]
fn check_tells_settings_that_cannot_work_from_settings_that_can() {
    let bad = start(
        &[
            "check",
            "--host",
            "mail.example.org",
            "--port",
            "465",
            "--security",
            "starttls",
        ],
        b"",
    );
    assert_eq!(code(&bad), 1);
    assert!(text(&bad.stdout).contains("465"));
    assert!(!bad.stdout.contains(&0x1b), "no colour where nobody looks");
    let good = start(
        &["check", "--settings", "-", "--port", "587", "--json"],
        br#"{"address":"a@example.org","outgoing":{"host":"mail.example.org","port":465,"security":"starttls",
            "auth":"password","username":"a@example.org"}}"#,
    );
    assert_eq!(
        code(&good),
        0,
        "a flag wins over the file: {}",
        text(&good.stdout)
    );
    assert_eq!(lines(&good).len(), 1);
}

#[test]
fn explain_names_the_cause_of_a_refusal() {
    for (arguments, input) in [
        (
            &[
                "explain",
                "--json",
                "550 5.7.1 <b@c.example>: Relay access denied",
            ][..],
            "",
        ),
        (
            &["explain", "--json"],
            "550 5.7.1 <b@c.example>: Relay access denied\n",
        ),
        (
            &["explain", "--json", "-"],
            "550 5.7.1 <b@c.example>: Relay access denied\n",
        ),
    ] {
        let output = start(arguments, input.as_bytes());
        assert_eq!(code(&output), 1);
        assert_eq!(lines(&output)[0]["causes"][0]["id"], "relay-without-login");
    }
}

#[test]
fn a_text_that_says_nothing_is_no_verdict() {
    let noise: Vec<u8> = (0..1_u32 << 20)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    for input in [&b""[..], b"\n", &noise] {
        let output = start(&["explain", "--json"], input);
        assert_eq!(code(&output), 3, "{}", text(&output.stderr));
        assert_eq!(lines(&output)[0]["outcome"], "could-not-tell");
    }
}

#[test]
fn lines_are_answered_in_order_and_a_bad_one_ends_nothing() {
    let input = "{\"id\":1,\"text\":\"550 Relay access denied\"}\nnonsense\n\n{\"id\":\"c\",\"settings\":{\"x\":1}}\n{\"id\":4}\n";
    for command in ["check", "explain"] {
        let output = start(&[command, "--ndjson"], input.as_bytes());
        let answers = lines(&output);
        let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
        assert_eq!(
            ids,
            [
                &Value::from(1),
                &Value::Null,
                &Value::from("c"),
                &Value::from(4)
            ]
        );
        let errors: Vec<bool> = answers
            .iter()
            .map(|answer| answer["error"].is_string())
            .collect();
        assert_eq!(errors, [false, true, true, false]);
        assert_eq!(code(&output), 2);
    }
    assert_eq!(code(&start(&["check", "--ndjson"], b"{\"id\":1}\n")), 0);
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_wrong() {
    let long = format!("{{\"address\":\"{}\"}}", "a".repeat(1 << 20));
    let cases: [(&[&str], &[u8], &[&str]); 13] = [
        (
            &["probe", "--yes", "--settings", "-", "--password-stdin"],
            b"",
            &["--settings -", "--password-stdin"],
        ),
        (
            &["explain", "--settings", "-"],
            b"",
            &["--settings -", "TEXT"],
        ),
        (&["probe", "--host", "a.example"], b"", &["--yes"]),
        (&["probe", "--yes"], b"", &["--host"]),
        (
            &["probe", "--yes", "--send-test", "--host", "a.example"],
            b"",
            &["--send-test", "--address"],
        ),
        (
            &[
                "probe",
                "--yes",
                "--send-test",
                "--protocol",
                "imap",
                "--host",
                "a.example",
                "--address",
                "anna@a.example",
            ],
            b"",
            &["--send-test"],
        ),
        // Agreed to for the message alone, where nobody can be asked about the rest.
        (
            &[
                "probe",
                "--send-test",
                "--host",
                "a.example",
                "--address",
                "anna@a.example",
            ],
            b"",
            &["--yes"],
        ),
        (
            &["check", "--settings", "-"],
            br#"{"outgoing":{"password":"wonderland"}}"#,
            &["outgoing.password"],
        ),
        (
            &["check", "--settings", "-"],
            br#"{"colour":"red"}"#,
            &["colour"],
        ),
        (&["check", "--settings", "-"], long.as_bytes(), &["1048576"]),
        (&["check", "--security", "ssl"], b"", &["starttls"]),
        (&["serve", "--listen", "0.0.0.0:0"], b"", &["--origin"]),
        (
            &["serve", "--origin", "https://a.example/b"],
            b"",
            &["https://a.example/b"],
        ),
    ];
    for (arguments, input, named) in cases {
        let output = start(arguments, input);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let said = text(&output.stderr);
        assert!(
            named.iter().all(|name| said.contains(name)),
            "{arguments:?}: {said}"
        );
        assert!(!shows_password(said.as_bytes()));
    }
}

#[test]
fn settings_that_cannot_be_dialled_are_answered_without_dialling() {
    for (flag, value) in [
        ("--host", "[mail.example.org]"),
        ("--port", "0"),
        ("--port", "65536"),
        ("--host", "a\r\nb"),
    ] {
        let arguments = [
            "probe",
            "--yes",
            "--json",
            "--host",
            "mail.example.org",
            "--port",
            "587",
            flag,
            value,
        ];
        let arguments: Vec<&str> = match flag {
            "--host" => arguments
                .iter()
                .enumerate()
                .filter(|(at, _)| ![3, 4].contains(at))
                .map(|(_, a)| *a)
                .collect(),
            _ => arguments
                .iter()
                .enumerate()
                .filter(|(at, _)| ![5, 6].contains(at))
                .map(|(_, a)| *a)
                .collect(),
        };
        let output = start(&arguments, b"");
        assert_eq!(code(&output), 1, "{value:?}");
        let said = lines(&output);
        assert_eq!(said.len(), 1);
        assert_eq!(said[0]["event"], "verdict");
        assert!(said[0]["steps"].is_null(), "nothing was done");
    }
}

#[test]
fn a_smart_quote_in_the_password_is_noticed_and_not_shown() {
    let output = start(
        &["check", "--password-stdin", "--host", "mail.example.org"],
        "wonderland\u{2019}\n".as_bytes(),
    );
    assert!(!shows_password(&output.stdout) && !shows_password(&output.stderr));
    let without = start(
        &["check", "--password-stdin", "--host", "mail.example.org"],
        b"plain\n",
    );
    assert_ne!(output.stdout, without.stdout);
}

#[test]
fn the_version_says_what_logins_are_in() {
    let output = start(&["--version"], b"");
    assert!(
        text(&output.stdout).contains("PLAIN"),
        "{}",
        text(&output.stdout)
    );
}

/// `probe` against the recorded Postfix, with these options and this input.
pub(super) async fn probe(
    postfix: &Postfix,
    ca: &Path,
    options: &[&str],
    input: &'static [u8],
) -> Output {
    let port = postfix.address.port().to_string();
    let ca = ca.to_str().expect("a path");
    let mut arguments = vec![
        "probe",
        "--yes",
        "--host",
        "localhost",
        "--port",
        &port,
        "--security",
        "starttls",
    ];
    arguments.extend(["--ca", ca, "--address", "alice@lab.test"]);
    arguments.extend(options);
    let arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
    let run = move || {
        start(
            &arguments.iter().map(String::as_str).collect::<Vec<_>>(),
            input,
        )
    };
    tokio::task::spawn_blocking(run).await.expect("an end")
}

#[tokio::test]
async fn relay_denied_is_found_and_the_login_heals_it() {
    let authority = authority();
    let ca = file("ca.pem", &authority.pem());
    let postfix = Postfix::start(leaf(&authority, "localhost", |_| ())).await;

    let before = probe(&postfix, &ca, &["--auth", "none", "--json"], b"").await;
    assert_eq!(code(&before), 1, "{}", text(&before.stderr));
    let said = lines(&before);
    let verdict = said.last().expect("a last line");
    assert_eq!(verdict["event"], "verdict");
    assert_eq!(verdict["causes"][0]["id"], "relay-without-login");
    assert_eq!(verdict["causes"][0]["standing"], "confirmed");
    assert!(
        verdict["evidence"]
            .to_string()
            .contains("Relay access denied")
    );
    let first = said.iter().position(|line| line["event"] == "planned");
    assert_eq!(first, Some(0));

    let login = [
        "--auth",
        "password",
        "--username",
        "alice@lab.test",
        "--password-stdin",
    ];
    let after = probe(&postfix, &ca, &login, b"wonderland\n").await;
    assert_eq!(
        code(&after),
        0,
        "{}{}",
        text(&after.stdout),
        text(&after.stderr)
    );
    assert!(
        shows_password(&postfix.heard()),
        "the server was told {PASSWORD}"
    );
    for output in [&before, &after] {
        assert!(!shows_password(&output.stdout) && !shows_password(&output.stderr));
    }
    let json = probe(
        &postfix,
        &ca,
        &[&login[..], &["--json"]].concat(),
        b"wonderland\n",
    )
    .await;
    assert_eq!(
        lines(&json).last().expect("a last line")["outcome"],
        "works"
    );
    assert!(!shows_password(&json.stdout) && !shows_password(&json.stderr));
}

#[tokio::test]
async fn no_password_goes_to_a_server_that_cannot_prove_its_name() {
    let authority = authority();
    let ca = file("other-ca.pem", &authority.pem());
    let postfix = Postfix::start(leaf(&authority, "other.example", |_| ())).await;
    let login = [
        "--auth",
        "password",
        "--username",
        "alice@lab.test",
        "--password-stdin",
        "--json",
    ];
    let output = probe(&postfix, &ca, &login, b"wonderland\n").await;
    assert_eq!(code(&output), 1);
    assert_eq!(
        lines(&output).last().expect("a last line")["causes"][0]["id"],
        "certificate-name-mismatch"
    );
    assert!(!shows_password(&postfix.heard()));
    // The user may allow it.
    let allowed = probe(
        &postfix,
        &ca,
        &[&login[..], &["--unverified"]].concat(),
        b"wonderland\n",
    )
    .await;
    assert!(
        text(&allowed.stdout).contains("logged-in"),
        "{}",
        text(&allowed.stdout)
    );
    let shown = [&login[..login.len() - 1], &["--unverified"]].concat();
    let shown = text(&probe(&postfix, &ca, &shown, b"wonderland\n").await.stdout);
    assert!(shown.contains("Logged in with"), "{shown}");
}

#[test]
fn a_text_that_is_too_long_is_said_to_be_cut() {
    let log = [
        &b"connecting\n".repeat(200_000)[..],
        b"550 5.7.1 <b@c.example>: Relay access denied\n",
    ]
    .concat();
    let said = text(&start(&["explain"], &log).stdout);
    assert!(said.contains("Only the end of the text was read"), "{said}");
    assert!(said.contains("never logs in"), "{said}");
    let short = &log[log.len() - 2_000..];
    let said = text(&start(&["explain"], short).stdout);
    assert!(!said.contains("Only the end"), "{said}");
    assert!(said.contains("never logs in"), "{said}");
}
