//! `race [ROUNDS]`: how long a whole check takes through a cable that delays, against what the network itself takes and
//! against other tools, on the same real server in the same minute. One line a measurement, tab-separated: round trip in
//! milliseconds, who, median and 95th percentile in milliseconds, round trips of the longest dialogue.
//!
//! `race straight HOST PORT CA` is the plainest client there is: one connection, one line at a time, and
//! nothing looked at. It shows what the server itself takes.

mod peers;

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Instant;
use std::{env, fs};

use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::Value;

type Fault = Box<dyn std::error::Error>;

/// Round trips, in milliseconds.
const TRIPS: [u32; 4] = [0, 50, 100, 200];

/// To one address in one check.
const MOST_CONNECTIONS: usize = 8;

/// The account of that server, as PLAIN writes it (RFC 4616).
const LOGIN: &str = "AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=";

/// Where it is measured: a server with TLS 1.3 and all ports of sending.
const WORLD: &str = r#"
name = "The server of the race"
password = "wonderland"

[settings]
address = "alice@lab.test"
outgoing = { host = "mail.lab.test", port = 587, security = "starttls", auth = "password", username = "alice@lab.test" }

[world.names]
"mail.lab.test" = ["10.77.1.1"]

[world.cable]
delay = DELAY

[world.machines.mail]
address = "10.77.1.1"
software = "postfix"
certificate = ["mail.lab.test"]
accounts = { "alice@lab.test" = "wonderland" }
local = ["lab.test"]

[world.machines.mail.ports]
25 = { tls = "starttls" }
465 = { tls = "implicit", login = "after-tls", senders = "own" }
587 = { tls = "starttls", tls-required = true, login = "after-tls", senders = "own" }
2525 = { tls = "starttls", tls-required = true, login = "after-tls", senders = "own" }

[expect]
outcome = "works"
"#;

/// One port is silent, one drips so slowly that it is cut off, one just fast enough that it is not, and one takes long to greet.
const TARPITS: &str = r#"
name = "Four tarpits"
password = "wonderland"

[settings]
address = "alice@lab.test"
outgoing = { host = "mail.lab.test", port = 587, security = "starttls", auth = "password", username = "alice@lab.test" }

[world.names]
"mail.lab.test" = ["10.77.1.1"]

[world.machines.mail]
address = "10.77.1.1"
software = "liar"
certificate = ["mail.lab.test"]

[world.machines.mail.ports]
25 = { tls = "starttls", script = ["silent"] }
465 = { tls = "starttls", script = ["pace 1", "like healthy"] }
587 = { tls = "starttls", script = ["like healthy", "pace 20", "say 220 mail.lab.test ESMTP"] }
2525 = { tls = "starttls", script = ["like healthy", "wait 20", "say 220 mail.lab.test ESMTP"] }

[expect]
outcome = "works"
"#;

fn main() -> Result<ExitCode, Fault> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["straight", host, port, ca] => straight(host, port.parse()?, Path::new(ca))?,
        [] => race(20)?,
        [rounds] => race(rounds.parse()?)?,
        _ => return Err("usage: race [ROUNDS]".into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn race(rounds: usize) -> Result<(), Fault> {
    let own = env::current_exe()?;
    let binary = env::var_os("MAILMEDIC_BIN").ok_or("MAILMEDIC_BIN names the binary to measure")?;
    let mut lab = Lab::up()?;
    let folder = env::temp_dir().join(format!("race-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("password"), "wonderland")?;
    for trip in TRIPS {
        let scenario = Scenario::read(&WORLD.replace("DELAY", &(trip / 2).to_string()))?;
        fs::write(folder.join("settings.json"), scenario.settings_json())?;
        lab.world(&scenario)?;
        let ca = lab.ca_pem();
        let mut first = Vec::new();
        let mut trips = 0;
        let mut whole = Vec::new();
        eprintln!("race: {rounds} whole checks and as many straight lines, {trip} ms a round trip");
        for round in 0..=rounds {
            let mut command = check(&lab, &binary, &folder);
            let run = probe(&mut command)?;
            if run.outcome != "works" {
                return Err(format!("the check of the race says {}", run.outcome).into());
            }
            // The first run warms the server up.
            if round > 0 {
                first.push(run.first);
                whole.push(run.whole);
                trips = trips.max(run.trips);
            }
            if run.connections > MOST_CONNECTIONS {
                return Err(format!("a check made {} connections", run.connections).into());
            }
        }
        line(trip, "mailmedic probe, whole", &mut whole, trips);
        line(trip, "mailmedic probe, first evidence", &mut first, 2);
        let mut took = Vec::new();
        for round in 0..=rounds {
            let mut command = lab.client(&own);
            command.args(["straight", "mail.lab.test", "587"]).arg(&ca);
            let begin = Instant::now();
            succeed(&mut command)?;
            if round > 0 {
                took.push(milliseconds(begin));
            }
        }
        line(trip, "straight line, one port", &mut took, 0);
        peers::run(&lab, trip, rounds)?;
    }
    peers::name_the_absent();
    eprintln!("race: four tarpits");
    tarpits(&mut lab, &binary, &folder)?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// A whole check where every port is a tarpit of its own kind.
fn tarpits(lab: &mut Lab, binary: &OsStr, folder: &Path) -> Result<(), Fault> {
    let scenario = Scenario::read(TARPITS)?;
    lab.world(&scenario)?;
    let mut command = check(lab, binary, folder);
    let begin = Instant::now();
    let run = probe(&mut command)?;
    let took = milliseconds(begin);
    println!("0\tmailmedic probe, four tarpits\t{took:.1}\t{took:.1}\t0");
    // The port of the settings drips just fast enough, and takes everything in the end.
    if run.outcome != "works" {
        return Err(format!("a check of tarpits says {}", run.outcome).into());
    }
    Ok(())
}

/// The check that is measured.
fn check(lab: &Lab, binary: &OsStr, folder: &Path) -> Command {
    let mut command = lab.client(binary);
    command
        .args(["probe", "--yes", "--json", "--settings"])
        .arg(folder.join("settings.json"))
        .arg("--password-file")
        .arg(folder.join("password"))
        .arg("--ca")
        .arg(lab.ca_pem());
    command
}

struct Run {
    first: f64,
    whole: f64,
    trips: usize,
    connections: usize,
    outcome: String,
}

/// One whole check, its lines read as they come.
fn probe(command: &mut Command) -> Result<Run, Fault> {
    let begin = Instant::now();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .spawn()?;
    let out = BufReader::new(child.stdout.take().ok_or("no output")?);
    let (mut first, mut verdict) = (None, Value::Null);
    for line in out.lines() {
        let event: Value = serde_json::from_str(&line?)?;
        if event["event"] == "evidence" {
            first.get_or_insert_with(|| milliseconds(begin));
        }
        if event["event"] == "verdict" {
            verdict = event;
        }
    }
    child.wait()?;
    let whole = milliseconds(begin);
    Ok(Run {
        first: first.ok_or("no evidence")?,
        whole,
        trips: longest(&verdict),
        connections: count(&verdict, "connected"),
        outcome: verdict["outcome"].as_str().unwrap_or_default().to_owned(),
    })
}

/// Facts of a kind.
fn count(verdict: &Value, kind: &str) -> usize {
    let seen = verdict["evidence"].as_array().into_iter().flatten();
    seen.filter(|one| one["fact"].get(kind).is_some()).count()
}

/// Round trips of the longest dialogue: one for the name, one for the connection, one for TLS 1.3, one for each reply.
fn longest(verdict: &Value) -> usize {
    let seen = verdict["evidence"].as_array();
    let seen: Vec<&Value> = seen.into_iter().flatten().collect();
    let of_step = |step: &Value| {
        let own = seen.iter().filter(|one| one["step"] == *step);
        own.filter(|one| {
            let fact = &one["fact"];
            ["resolved", "connected", "secured", "replied"]
                .iter()
                .any(|kind| fact.get(kind).is_some())
        })
        .count()
    };
    seen.iter()
        .map(|one| of_step(&one["step"]))
        .max()
        .unwrap_or(0)
}

fn milliseconds(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1e3
}

fn line(trip: u32, who: &str, took: &mut [f64], trips: usize) {
    took.sort_by(f64::total_cmp);
    let at = |part: usize| {
        let place = (took.len() * part).div_ceil(100).max(1) - 1;
        took.get(place).copied().unwrap_or_default()
    };
    println!("{trip}\t{who}\t{:.1}\t{:.1}\t{trips}", at(50), at(95));
}

fn succeed(command: &mut Command) -> Result<(), Fault> {
    let status = command.stdin(Stdio::null()).status()?;
    if status.success() {
        Ok(())
    } else {
        Err("the straight line broke".into())
    }
}

/// One connection: greeting, EHLO, STARTTLS, EHLO, AUTH, MAIL, RCPT, QUIT.
fn straight(host: &str, port: u16, ca: &Path) -> Result<(), Fault> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(ca)? {
        roots.add(certificate?)?;
    }
    let mut tcp = TcpStream::connect((host, port))?;
    tcp.set_nodelay(true)?;
    reply(&mut tcp)?;
    say(&mut tcp, "EHLO [127.0.0.1]")?;
    say(&mut tcp, "STARTTLS")?;
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let server = ServerName::try_from(host.to_owned())?;
    let session = ClientConnection::new(Arc::new(config), server)?;
    let mut tls = StreamOwned::new(session, tcp);
    say(&mut tls, "EHLO [127.0.0.1]")?;
    say(&mut tls, &format!("AUTH PLAIN {LOGIN}"))?;
    say(&mut tls, "MAIL FROM:<alice@lab.test>")?;
    say(&mut tls, "RCPT TO:<postmaster@far.example>")?;
    say(&mut tls, "QUIT")
}

fn say(stream: &mut (impl Read + Write), line: &str) -> Result<(), Fault> {
    stream.write_all(format!("{line}\r\n").as_bytes())?;
    stream.flush()?;
    reply(stream)
}

/// Reads one reply, a byte at a time: a reader that takes more would take what belongs to the handshake.
fn reply(stream: &mut impl Read) -> Result<(), Fault> {
    loop {
        let mut line = Vec::new();
        while line.last() != Some(&b'\n') {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            line.push(byte[0]);
        }
        if line.get(3) == Some(&b' ') {
            return match line[0] {
                b'2' | b'3' => Ok(()),
                _ => Err(String::from_utf8_lossy(&line).into_owned().into()),
            };
        }
    }
}
