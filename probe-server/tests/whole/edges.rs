//! The edges of the terminal: marks that Windows writes, a disk that is full, names that a server is called by.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use super::terminal::{code, file, start, text};

/// The settings in the bytes that editors and shells of Windows write.
fn marked(settings: &str) -> [Vec<u8>; 3] {
    let little: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(settings.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(settings.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    [format!("\u{feff}{settings}").into_bytes(), little, big]
}

#[test]
fn settings_behind_a_byte_order_mark_are_what_they_are_without() {
    let settings = r#"{"address":"anna@example.org","outgoing":{"host":"smtp.example.org","port":465,"security":"starttls"}}"#;
    let arguments = ["check", "--settings", "-", "--json"];
    let plain = start(&arguments, settings.as_bytes());
    assert_eq!(code(&plain), 1);
    for bytes in marked(settings) {
        let read = start(&arguments, &bytes);
        assert_eq!(text(&read.stdout), text(&plain.stdout));
        assert_eq!(text(&read.stderr), "");
    }
    for bytes in marked("MAILER_DSN=smtp://smtp.example.org:587\n") {
        let read = start(&["check", "--settings", "-"], &bytes);
        assert!(
            text(&read.stderr).contains("Symfony"),
            "{}",
            text(&read.stderr)
        );
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_a_full_disk_does_not_take_is_no_success() {
    let full = || Stdio::from(std::fs::File::create("/dev/full").expect("a full disk"));
    let settings = file(
        "full.json",
        r#"{"address":"anna@example.org","outgoing":{"host":"smtp.example.org","port":587,"security":"starttls","auth":"none"}}"#,
    );
    let settings = settings.to_str().expect("a path");
    let commands: [&[&str]; 3] = [
        &["export", "--settings", settings, "--for", "thunderbird"],
        &["check", "--settings", settings],
        &["explain", "550 Relay denied"],
    ];
    for arguments in commands {
        let output = Command::new(env!("CARGO_BIN_EXE_mailmedic"))
            .args(arguments)
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(full())
            .output()
            .expect("the binary");
        assert_eq!(code(&output), 2, "{arguments:?}");
        let said = text(&output.stderr);
        assert!(said.contains("could not be written"), "{said}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let missing = start(&["check", "--settings", "no-such-file.json"], b"");
    assert_eq!(code(&missing), 2);
    let said = text(&missing.stderr);
    assert!(said.contains("no-such-file.json"), "{said}");
}

#[test]
fn a_file_that_is_no_text_is_like_no_text_that_is_known() {
    let junk: Vec<u8> = (0..20_000_u32)
        .map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()[3])
        .collect();
    let output = start(&["explain", "-", "--json"], &junk);
    assert_eq!(code(&output), 3, "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains(r#""causes":[]"#));
}

/// A server that was started, its first lines, and its address.
fn serve(arguments: &[&str], lines: usize) -> (Child, Vec<String>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailmedic"))
        .arg("serve")
        .args(arguments)
        .env("LANG", "C.UTF-8")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary");
    let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    let said: Vec<String> = stdout
        .lines()
        .take(lines)
        .map(|line| line.expect("a line"))
        .collect();
    let address = said[0].split("http://").nth(1).expect("an address");
    let address = address.trim_end_matches('/').to_owned();
    (child, said, address)
}

fn get(address: &str, host: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server");
    write!(
        stream,
        "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )
    .expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

fn status(address: &str, host: &str) -> String {
    let answer = get(address, host);
    answer.split(' ').nth(1).unwrap_or_default().to_owned()
}

#[test]
fn serve_says_where_the_page_is_and_without_one_how_to_build_it() {
    let (mut child, _, address) = serve(&["--listen", "127.0.0.1:0"], 1);
    let page = get(&address, &address);
    child.kill().and_then(|()| child.wait()).expect("an end");
    assert!(
        page.starts_with("HTTP/1.1 200 ") && page.contains("cargo xtask serve"),
        "{page}"
    );
}

#[test]
fn a_name_that_a_server_is_called_by_holds_at_its_port() {
    let options = ["--listen", "127.0.0.1:0", "--host", "checker.example.net"];
    let (mut child, said, address) = serve(&options, 4);
    let port = address.rsplit(':').next().expect("a port").to_owned();
    let named = format!("checker.example.net:{port}");
    let told = [
        status(&address, &named),
        status(&address, "checker.example.net"),
        status(&address, "checker.example.net:1"),
    ];
    child.kill().and_then(|()| child.wait()).expect("an end");
    assert_eq!(told, ["200", "200", "421"]);
    assert!(said[0].starts_with("The probe server is at"), "{said:?}");
    assert!(said.iter().any(|line| line.contains("--page")), "{said:?}");
}

#[test]
fn a_certificate_that_cannot_be_read_is_said_before_anything_else() {
    let output = start(
        &[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--tls-cert",
            "no-such-cert.pem",
            "--tls-key",
            "no-such-key.pem",
        ],
        b"",
    );
    assert_eq!(code(&output), 2);
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_narrow_terminal_gets_narrow_lines() {
    let output = Command::new(env!("CARGO_BIN_EXE_mailmedic"))
        .args(["explain", "535 5.7.8 Authentication failed"])
        .envs([("LANG", "C.UTF-8"), ("COLUMNS", "40")])
        .stdin(Stdio::null())
        .output()
        .expect("the binary");
    for line in text(&output.stdout).lines() {
        assert!(line.chars().count() <= 40, "{line}");
    }
}

#[test]
fn serve_takes_a_port_alone_and_a_language() {
    let (mut german, said, _) = serve(&["--listen", "0", "--lang", "de"], 2);
    german.kill().and_then(|()| german.wait()).expect("an end");
    assert!(said[0].starts_with("Der Prüfserver"), "{said:?}");
    for listen in ["0", "localhost:0", "127.0.0.1:0"] {
        let (mut child, said, address) = serve(&["--listen", listen], 2);
        child.kill().and_then(|()| child.wait()).expect("an end");
        assert!(address.starts_with("127.0.0.1:"), "{said:?}");
    }
    let wrong = start(&["serve", "--listen", "help.example.org"], b"");
    assert_eq!(code(&wrong), 2);
    assert!(text(&wrong.stderr).contains("127.0.0.1:8725"));
}
