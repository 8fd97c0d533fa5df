//! `record`: brings up the lab and writes down what real servers say, for every session in `tests/lab/sessions`.
//!
//! The recordings in `tests/data/recordings` are its output; nothing in them is written by hand.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;
use serde::Deserialize;
use time::OffsetDateTime;
use toml::Table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sessions {
    sender: String,
    recipient: String,
    user: String,
    scenario: Table,
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
    sender: Option<String>,
    user: Option<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    let scribe = std::env::current_exe()?.with_file_name("scribe");
    // Only those that are named, or all.
    let named: Vec<String> = std::env::args().skip(1).collect();
    let softwares = ["postfix", "dovecot"]
        .into_iter()
        .filter(|software| named.is_empty() || named.iter().any(|name| name == software));
    let mut lab = Lab::up()?;
    for software in softwares {
        let text = fs::read_to_string(
            tests
                .join("lab/sessions")
                .join(software)
                .with_extension("toml"),
        )?;
        let sessions: Sessions = toml::from_str(&text)?;
        let scenario = Scenario::read(&toml::to_string(&sessions.scenario)?)?;
        lab.world(&scenario)?;
        let mail = &scenario.world.machines["mail"];
        let folder = tests.join("data/recordings").join(software);
        fs::create_dir_all(&folder)?;
        for session in &sessions.session {
            let mut child = lab
                .client(&scribe)
                .args([
                    mail.host_name(),
                    &session.port.to_string(),
                    "--hold",
                    &session.hold.to_string(),
                    "--ca",
                ])
                .arg(lab.ca_pem())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()?;
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
                    session.sender.as_ref().unwrap_or(&sessions.sender).clone(),
                ),
                ("recipient", sessions.recipient.clone()),
                (
                    "user",
                    session.user.as_ref().unwrap_or(&sessions.user).clone(),
                ),
                ("mechanisms", mail.mechanisms.join(" ")),
            ];
            let mut out = String::new();
            for (name, value) in header {
                writeln!(out, "{name}: {value}")?;
            }
            out.push('\n');
            out.push_str(&String::from_utf8(said.stdout)?);
            fs::write(folder.join(&session.name).with_extension("txt"), out)?;
            println!("{software}/{}", session.name);
        }
        // A server that stumbles over its configuration is silent; that is no word of its own.
        if let Some(line) = lab
            .server_log("mail")?
            .lines()
            .find(|line| line.contains("fatal:") || line.contains("Fatal:"))
        {
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
