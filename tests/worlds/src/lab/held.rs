//! The connections that another program at the client's place holds: the scribe, which says hello, or logs in, and waits.

use std::env;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, Stdio};

use super::{Lab, LabError};
use crate::world::{Machine, Port, Protocol, Tls, World};

/// Programs that hold connections; they end when this is dropped.
#[derive(Debug, Default)]
pub(super) struct Held(Vec<Child>);

impl Held {
    /// Opens all connections that the ports of this world say are held. When it returns, the servers count them.
    pub(super) fn open(lab: &Lab, world: &World) -> Result<Self, LabError> {
        let mut held = Self::default();
        for machine in world.machines.values() {
            for (number, port) in &machine.ports {
                for _ in 0..port.held {
                    held.0.push(hold(lab, machine, *number, port)?);
                }
            }
        }
        Ok(held)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        for program in &mut self.0 {
            // That it has ended meanwhile is no error.
            let _ = program.kill().and_then(|()| program.wait());
        }
    }
}

fn hold(lab: &Lab, machine: &Machine, number: u16, port: &Port) -> Result<Child, LabError> {
    let failed = |what: &str| LabError::Failed(format!("a held connection to {number}: {what}"));
    let scribe = env::current_exe()?
        .ancestors()
        .map(|folder| folder.join("scribe"))
        .find(|program| program.is_file())
        .ok_or_else(|| failed("the program scribe is not built"))?;
    let mut child = lab
        .client(scribe)
        .args([&machine.address.to_string(), &number.to_string(), "--ca"])
        .arg(lab.ca_pem())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (steps, awaited) = steps(machine, port);
    let pipe = child
        .stdin
        .as_mut()
        .ok_or_else(|| io::Error::from(io::ErrorKind::BrokenPipe))?;
    pipe.write_all(steps.as_bytes())?;
    let said = child.stdout.as_mut().map(BufReader::new);
    let said = said.ok_or_else(|| io::Error::from(io::ErrorKind::BrokenPipe))?;
    let mut last = String::new();
    for line in said.lines() {
        last = line?;
        if last.starts_with(awaited) {
            return Ok(child);
        }
    }
    let held = Held(vec![child]);
    drop(held);
    Err(failed(&last))
}

/// What the scribe says, and how the line begins after which the connection counts.
fn steps(machine: &Machine, port: &Port) -> (String, &'static str) {
    let host = machine.host_name();
    let hello = match port.tls {
        Tls::Implicit => format!("tls {host}\ngreeting\n"),
        Tls::Starttls | Tls::None => "greeting\n".to_owned(),
    };
    let (user, password) = machine.accounts.iter().next().unzip();
    let user = user.map(String::as_str).unwrap_or_default();
    let password = password.map(String::as_str).unwrap_or_default();
    match port.protocol {
        Protocol::Smtp => (hello, "S: 220"),
        Protocol::Imap => {
            let upgrade = match port.tls {
                Tls::Starttls => format!("> a1 STARTTLS\ntls {host}\n"),
                Tls::Implicit | Tls::None => String::new(),
            };
            (
                format!("imap\n{hello}{upgrade}> a2 LOGIN \"{user}\" \"{password}\"\n"),
                "S: a2 OK",
            )
        }
        Protocol::Pop3 => {
            let upgrade = match port.tls {
                Tls::Starttls => format!("> STLS\ntls {host}\n"),
                Tls::Implicit | Tls::None => String::new(),
            };
            (
                format!("pop3\n{hello}{upgrade}> USER {user}\n> PASS {password}\n> LIST\n"),
                "C: LIST",
            )
        }
    }
}
