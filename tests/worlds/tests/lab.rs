//! The lab itself, with real servers: worlds come and go, and what a scenario says is so is so on the wire.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;
use mailmedic_worlds::software::Software;
use mailmedic_worlds::world::{Protocol, Tls};

#[path = "lab/web.rs"]
mod web;

const WORLD: &str = r#"
name = "A healthy machine"
[settings]
[expect]
outcome = "works"
[world.names]
"mail.lab.test" = ["10.77.1.1"]
"old.lab.test" = ["10.77.1.2"]
[world.firewall]
drop = ["10.77.1.1:2525"]
reject = ["10.77.1.1:2526"]
[world.machines.mail]
address = "10.77.1.1"
software = "postfix"
certificate = ["mail.lab.test"]
accounts = { "alice@lab.test" = "wonderland" }
local = ["lab.test"]
[world.machines.mail.ports]
587 = { tls = "starttls", tls-required = true, login = "after-tls", senders = "own" }
2525 = { tls = "none" }
2526 = { tls = "none" }
"#;

const ELSEWHERE: &str = r#"
name = "Two machines, one with a flaw"
[settings]
[expect]
outcome = "works"
[world.names]
"new.lab.test" = ["10.77.1.1"]
"second.lab.test" = ["10.77.1.2"]
[world.machines.new]
address = "10.77.1.1"
software = "postfix"
certificate = { names = ["new.lab.test"], flaw = "unknown-issuer" }
[world.machines.new.ports]
587 = { tls = "starttls" }
[world.machines.second]
address = "10.77.1.2"
software = "postfix"
calls-itself = "second.lab.test"
[world.machines.second.ports]
25 = { tls = "none", relay = "anyone" }
"#;

/// base64 of NUL alice@lab.test NUL wonderland.
const LOGIN: &str = "AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=";

fn build(lab: &mut Lab, text: &str) {
    lab.world(&Scenario::read(text).expect("a scenario"))
        .expect("a world");
}

/// What a server says to these steps of the scribe.
fn speak(lab: &Lab, host: &str, port: u16, steps: &str) -> String {
    let mut scribe = lab
        .client(env!("CARGO_BIN_EXE_scribe"))
        .args([host, &port.to_string(), "--ca"])
        .arg(lab.ca_pem())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the scribe starts");
    // A scribe that is refused ends without reading its steps; what it says shows that.
    let _ = scribe
        .stdin
        .take()
        .expect("its input")
        .write_all(steps.as_bytes());
    String::from_utf8(scribe.wait_with_output().expect("it ends").stdout).expect("text")
}

#[test]
fn worlds_come_and_go_as_their_scenarios_say() {
    let mut lab = Lab::up().expect("the lab comes up");
    let started = Instant::now();
    build(&mut lab, WORLD);
    assert!(
        started.elapsed() < Duration::from_secs(10),
        "a world took {:?}",
        started.elapsed()
    );

    let hello = "greeting\n> EHLO client.lab.test\n";
    let inside = format!("{hello}> STARTTLS\ntls mail.lab.test\n> EHLO client.lab.test\n");
    let envelope = "> MAIL FROM:<alice@lab.test>\n> RCPT TO:<carol@lab.test>\n> RCPT TO:<bob@far.example>\n> QUIT\n";

    let said = speak(&lab, "mail.lab.test", 587, &format!("{inside}{envelope}"));
    assert!(
        said.starts_with("S: 220 mail.lab.test ESMTP Postfix\n"),
        "{said}"
    );
    assert!(
        said.contains("RCPT TO:<carol@lab.test>\nS: 250 2.1.5 Ok\n"),
        "{said}"
    );
    assert!(
        said.contains("S: 554 5.7.1 <bob@far.example>: Relay access denied\n"),
        "{said}"
    );
    assert_eq!(lab.logins("mail").expect("its log"), (0, 0));

    let said = speak(
        &lab,
        "mail.lab.test",
        587,
        &format!("{inside}> AUTH PLAIN {LOGIN}\n{envelope}"),
    );
    assert!(said.contains("S: 235 "), "{said}");
    assert!(
        said.contains("RCPT TO:<bob@far.example>\nS: 250 2.1.5 Ok\n"),
        "{said}"
    );
    // The password came inside TLS; the server's own log has it.
    assert_eq!(lab.logins("mail").expect("its log"), (1, 0));
    assert!(
        lab.heard("mail")
            .expect("its log")
            .contains(&format!("AUTH PLAIN {LOGIN}"))
    );

    // A closed port and a firewall that resets look alike; nobody is at the second address.
    assert_eq!(speak(&lab, "10.77.1.1", 26, "greeting\n"), "# refused\n");
    assert_eq!(speak(&lab, "10.77.1.1", 2526, "greeting\n"), "# refused\n");
    let silent = |host: &str, port: u16| {
        let dial = format!("timeout 1 bash -c ': <> /dev/tcp/{host}/{port}'");
        lab.client("bash")
            .args(["-c", &dial])
            .status()
            .expect("bash runs")
            .code()
            == Some(124)
    };
    assert!(
        silent("10.77.1.1", 2525),
        "the firewall let a connection through"
    );
    assert!(
        silent("10.77.1.2", 25),
        "somebody answers at an address without a machine"
    );

    build(&mut lab, ELSEWHERE);
    let said = speak(
        &lab,
        "new.lab.test",
        587,
        &inside.replace("mail.lab", "new.lab"),
    );
    assert!(
        said.starts_with("S: 220 new.lab.test ESMTP Postfix\n"),
        "{said}"
    );
    assert!(
        said.contains("# TLS failed: ") && said.contains("UnknownIssuer"),
        "{said}"
    );
    let said = speak(&lab, "second.lab.test", 25, &format!("{hello}{envelope}"));
    assert!(
        said.starts_with("S: 220 second.lab.test ESMTP Postfix\n"),
        "{said}"
    );
    assert!(
        said.contains("RCPT TO:<bob@far.example>\nS: 250 2.1.5 Ok\n"),
        "{said}"
    );
    let known = |name: &str| {
        lab.client("getent")
            .args(["ahosts", name])
            .output()
            .expect("getent runs")
            .status
            .success()
    };
    assert!(
        known("new.lab.test") && !known("mail.lab.test"),
        "names of the former world are left"
    );
}

#[test]
fn the_client_is_this_machine_with_another_network() {
    let lab = Lab::up().expect("the lab comes up");
    let here = std::env::current_dir().expect("a folder");
    let there = lab.client("pwd").output().expect("pwd runs").stdout;
    assert_eq!(Path::new(String::from_utf8_lossy(&there).trim()), here);
    let links = lab
        .client("cat")
        .arg("/proc/net/dev")
        .output()
        .expect("cat runs")
        .stdout;
    let links = String::from_utf8_lossy(&links)
        .lines()
        .filter(|line| line.contains(':'))
        .count();
    assert_eq!(links, 2, "loopback and one cable");
}

#[test]
fn nothing_is_left_when_a_lab_is_dropped() {
    let lab = Lab::up().expect("the lab comes up");
    let ca = lab.ca_pem();
    let run = ca.parent().expect("its folder").to_owned();
    drop(lab);
    assert!(!run.exists());
    let mounts = fs::read_to_string("/proc/mounts").expect("the mounts of this machine");
    assert!(!mounts.contains(&*run.to_string_lossy()), "{mounts}");
}

/// A machine of this software with these ports.
fn machine(software: &str, ports: &str) -> String {
    format!(
        r#"
name = "One machine"
[settings]
[expect]
outcome = "works"
[world.names]
"mail.lab.test" = ["10.77.1.1"]
[world.machines.mail]
address = "10.77.1.1"
software = "{software}"
certificate = ["mail.lab.test"]
accounts = {{ "alice@lab.test" = "wonderland" }}
local = ["lab.test"]
[world.machines.mail.ports]
{ports}
"#
    )
}

#[test]
fn incoming_mail_servers_greet_in_their_protocols() {
    let mut lab = Lab::up().expect("the lab comes up");
    let ports = r#"
143 = { protocol = "imap", tls = "starttls", login = "after-tls" }
993 = { protocol = "imap", tls = "implicit", login = "after-tls" }
110 = { protocol = "pop3", tls = "starttls", login = "after-tls" }
995 = { protocol = "pop3", tls = "implicit", login = "after-tls" }
"#;
    for software in ["dovecot", "cyrus"] {
        build(&mut lab, &machine(software, ports));
        for (port, first) in [(143, "S: * OK "), (110, "S: +OK ")] {
            let said = speak(&lab, "mail.lab.test", port, "greeting\n");
            assert!(said.starts_with(first), "{software}, {port}: {said}");
        }
        for (port, first) in [(993, "S: * OK "), (995, "S: +OK ")] {
            let said = speak(&lab, "mail.lab.test", port, "tls mail.lab.test\ngreeting\n");
            let said = said.strip_prefix("# TLS\n").expect("TLS");
            assert!(said.starts_with(first), "{software}, {port}: {said}");
        }
    }
}

#[test]
fn the_lab_to_play_with_has_every_server_and_its_account_logs_in() {
    let play = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lab/play.toml");
    let play = fs::read_to_string(play).expect("the world to play with");
    let scenario = Scenario::read(&play).expect("a scenario");
    let machines = scenario.world.machines.values();
    let softwares: BTreeSet<Software> = machines.map(|machine| machine.software).collect();
    let mut all = BTreeSet::from(Software::ALL);
    all.remove(&Software::Liar);
    assert_eq!(softwares, all);

    let mut lab = Lab::up().expect("the lab comes up");
    build(&mut lab, &play);
    for name in scenario.world.machines.keys() {
        let host = format!("{name}.lab.test");
        let (port, login, yes) = match name.as_str() {
            // The one can't do TLS, so it takes no login; the other is no mail server.
            "opensmtpd" | "nginx" => continue,
            "cyrus" => (
                993,
                "imap\ngreeting\n> a LOGIN alice@lab.test wonderland\n".to_owned(),
                "S: a OK",
            ),
            _ => (
                465,
                format!("greeting\n> EHLO client.lab.test\n> AUTH PLAIN {LOGIN}\n"),
                "S: 235 ",
            ),
        };
        let said = speak(&lab, &host, port, &format!("tls {host}\n{login}"));
        assert!(said.contains(yes), "{name}: {said}");
    }
}

#[test]
fn what_a_software_cannot_do_is_refused_with_its_reason() {
    let mut lab = Lab::up().expect("the lab comes up");
    for (software, port, told) in [
        ("sendmail", r#"tls = "none", senders = "own""#, "any sender"),
        (
            "courier",
            r#"tls = "none", relay = "never""#,
            "relays for everybody",
        ),
        ("dovecot", r#"tls = "none""#, "always takes logins"),
        ("cyrus", r#"tls = "none", login = "always""#, "SMTP"),
        (
            "opensmtpd",
            r#"tls = "none", login = "always""#,
            "login in clear text",
        ),
        (
            "postfix",
            r#"tls = "none", trouble = "greylist""#,
            "this trouble",
        ),
        (
            "exim",
            r#"tls = "none", protocol = "imap""#,
            "another protocol",
        ),
        ("exim", r#"tls = "none", tls-versions = "1.0""#, "versions"),
        (
            "sendmail",
            r#"tls = "none", ciphers = "uncommon""#,
            "ciphers",
        ),
        (
            "courier",
            r#"tls = "none", client-certificate = "asked""#,
            "a certificate",
        ),
    ] {
        let text = machine(software, &format!("25 = {{ {port} }}\n"));
        let error = lab
            .world(&Scenario::read(&text).expect("a scenario"))
            .expect_err(software)
            .to_string();
        assert!(
            error.starts_with(software) && error.contains(told),
            "{error}"
        );
    }
}

#[test]
fn the_lab_to_play_with_comes_up_with_every_server() {
    let mut lab = Lab::up().expect("the lab comes up");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lab/play.toml");
    let play = Scenario::read(&fs::read_to_string(file).expect("its file")).expect("a scenario");
    lab.world(&play).expect("its world");
    let there: Vec<Software> = play
        .world
        .machines
        .values()
        .map(|one| one.software)
        .collect();
    for software in Software::ALL {
        assert_eq!(
            there.contains(&software),
            software != Software::Liar,
            "{software:?}"
        );
    }
    for (name, machine) in &play.world.machines {
        let host = format!("{name}.lab.test");
        assert!(
            !lab.software(name).expect("its versions").is_empty(),
            "{name}"
        );
        if machine.software == Software::Nginx {
            continue;
        }
        for (number, port) in &machine.ports {
            let tls = match port.tls {
                Tls::Implicit => format!("tls {host}\n"),
                Tls::Starttls | Tls::None => String::new(),
            };
            let first = match port.protocol {
                Protocol::Smtp => "S: 220 ",
                Protocol::Imap => "S: * OK ",
                Protocol::Pop3 => "S: +OK ",
            };
            let said = speak(&lab, &host, *number, &format!("{tls}greeting\n"));
            let said = said.strip_prefix("# TLS\n").unwrap_or(&said);
            assert!(said.starts_with(first), "{host}, {number}: {said}");
        }
    }
}
