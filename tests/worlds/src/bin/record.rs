//! `record [SOFTWARE…]`: brings up the lab and writes down what real servers say, all of them or those that are named,
//! to the sessions in `tests/lab/sessions`.
//!
//! The recordings in `tests/data/recordings` are its output; nothing in them is written by hand.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::{env, fs};

use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;
use mailmedic_worlds::software::Software;
use serde::Deserialize;
use time::OffsetDateTime;
use toml::Table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sessions {
    /// The software, where the file is named otherwise: then nothing is said to it but what stands in the file.
    of: Option<String>,
    sender: String,
    recipient: String,
    user: String,
    scenario: Table,
    #[serde(default)]
    session: Vec<Session>,
}

/// What is said to all of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Common {
    session: Vec<Session>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Session {
    name: String,
    port: u16,
    steps: String,
    #[serde(default)]
    hold: usize,
    /// Whether the certificate of the sessions' scenario is shown, which no server there trusts.
    #[serde(default)]
    shows: bool,
    sender: Option<String>,
    recipient: Option<String>,
    user: Option<String>,
    #[serde(default = "hello")]
    hello: String,
}

fn hello() -> String {
    "client.lab.test".to_owned()
}

/// Nothing listens there.
const CLOSED: u16 = 26;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    let scribe = env::current_exe()?.with_file_name("scribe");
    let mut lab = Lab::up()?;
    let sessions = tests.join("lab/sessions");
    let mut names: Vec<String> = env::args().skip(1).collect();
    if names.is_empty() {
        let files = Software::ALL.iter().map(|software| software.id());
        names = files
            .flat_map(|id| [id.to_owned(), format!("{id}-tokens")])
            .filter(|id| sessions.join(id).with_extension("toml").exists())
            .collect();
    }
    for name in &names {
        let common: Common = toml::from_str(&fs::read_to_string(sessions.join("common.toml"))?)?;
        let text = fs::read_to_string(sessions.join(name).with_extension("toml"))?;
        let own: Sessions = toml::from_str(&text)?;
        let scenario = Scenario::read(&toml::to_string(&own.scenario)?)?;
        lab.world(&scenario)?;
        let mail = &scenario.world.machines["mail"];
        let software = own.of.as_ref().unwrap_or(name);
        let folder = tests.join("data/recordings").join(software);
        fs::create_dir_all(&folder)?;
        let to_all = common.session.iter().filter(|_| own.of.is_none());
        for session in to_all.chain(&own.session) {
            if session.port != CLOSED && !mail.ports.contains_key(&session.port) {
                continue;
            }
            let mut command = lab.client(&scribe);
            command
                .args([
                    mail.host_name(),
                    &session.port.to_string(),
                    "--hold",
                    &session.hold.to_string(),
                    "--ca",
                ])
                .arg(lab.ca_pem())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped());
            if session.shows {
                let files = [lab.client_certificate(), lab.client_key()];
                command.arg("--own").args(files);
            }
            let mut child = command.spawn()?;
            child
                .stdin
                .take()
                .ok_or("no pipe")?
                .write_all(session.steps.as_bytes())?;
            let said = child.wait_with_output()?;
            if !said.status.success() {
                return Err(format!("session {} broke off", session.name).into());
            }
            let header = [
                ("software", lab.software("mail")?),
                ("recorded", OffsetDateTime::now_utc().date().to_string()),
                ("port", profile(&text, session.port)),
                ("host", mail.host_name().to_owned()),
                ("client", mailmedic_worlds::lab::CLIENT.to_owned()),
                (
                    "sender",
                    session.sender.as_ref().unwrap_or(&own.sender).clone(),
                ),
                (
                    "recipient",
                    session.recipient.as_ref().unwrap_or(&own.recipient).clone(),
                ),
                ("user", session.user.as_ref().unwrap_or(&own.user).clone()),
                ("mechanisms", mail.mechanisms.join(" ")),
                ("hello", session.hello.clone()),
            ];
            let mut out = String::new();
            for (name, value) in header {
                writeln!(out, "{name}: {value}")?;
            }
            if session.shows {
                writeln!(out, "shows: a certificate that the server does not trust")?;
            }
            out.push('\n');
            out.push_str(&String::from_utf8(said.stdout)?);
            fs::write(folder.join(&session.name).with_extension("txt"), out)?;
            println!("{software}/{}", session.name);
        }
        // A server that stumbles over its configuration is silent; that is no word of its own.
        if let Some(line) = lab.server_log("mail")?.lines().find(|line| {
            (line.contains("fatal:") && !line.contains("SASL")) || line.contains("Fatal:")
        }) {
            return Err(format!("the recordings are worthless: {line}").into());
        }
    }
    Ok(())
}

/// The line of the sessions file that describes a port.
fn profile(text: &str, port: u16) -> String {
    let start = format!("{port} = ");
    text.lines()
        .find(|line| line.starts_with(&start))
        .map_or_else(|| format!("{port}, nothing listens"), str::to_owned)
}
