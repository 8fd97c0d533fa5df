//! The configuration of a real Courier, as a scenario describes the machine: for each port the settings in which it
//! differs from Debian's own.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::ports::{cannot, must, must_be_smtp};
use crate::certificates::Leaf;
use crate::world::{Login, Machine, Port, Refusal, Relay, Senders, Tls, Trouble};

/// Writes the files that `tests/lab/conf/courier/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must_be_smtp(machine)?;
    must(machine, "relaying by the client's name", |port| {
        port.relay != Relay::Named
    })?;
    must(
        machine,
        "it relays for everybody who has logged in",
        |port| port.relay != Relay::Never,
    )?;
    must(
        machine,
        "it lets everybody who has logged in write any sender",
        |port| port.senders == Senders::Any,
    )?;
    must(machine, "it has no refusal without a reason", |port| {
        port.refuses_with != Refusal::Denied
    })?;
    must(machine, "a limit of connections", |port| {
        port.connections.is_none()
    })?;
    for (number, port) in &machine.ports {
        fs::write(
            folder.join(format!("{number}.port")),
            settings(machine, *number, port)?,
        )?;
    }
    let mut listed = String::new();
    for address in machine.ports.values().filter_map(|port| port.relay_from) {
        let _ = writeln!(listed, "{address}\tallow,RELAYCLIENT");
    }
    fs::write(folder.join("listed"), listed)?;
    if let Some(leaf) = leaf {
        fs::write(
            folder.join("tls.pem"),
            format!("{}{}", leaf.key, leaf.certificate),
        )?;
    }
    fs::write(folder.join("locals"), machine.local.join("\n") + "\n")?;
    let mut accounts = String::new();
    for (user, password) in &machine.accounts {
        let _ = writeln!(accounts, "{user}\t{password}");
    }
    fs::write(folder.join("accounts"), accounts)?;
    Ok(())
}

fn settings(machine: &Machine, number: u16, port: &Port) -> Result<String, LabError> {
    let mechanisms = machine.mechanisms.join(" ");
    let (clear, inside) = match port.login {
        Login::Never => ("", ""),
        Login::Always => (mechanisms.as_str(), mechanisms.as_str()),
        Login::AfterTls => ("", mechanisms.as_str()),
    };
    let yes = |yes: bool| if yes { "1" } else { "0" };
    let demands = port.relay == Relay::AfterLogin
        && port.refuses_with == Refusal::Demand
        && port.login != Login::Never;
    let mut text = format!(
        "PORT={number}
PIDFILE=/run/courier/{number}.pid
ESMTPAUTH=\"{clear}\"
ESMTPAUTH_TLS=\"{inside}\"
AUTH_REQUIRED={demands}
ESMTP_TLS_REQUIRED={required}
IMMEDIATE={immediate}
",
        demands = yes(demands),
        required = yes(port.tls_required),
        immediate = yes(port.tls == Tls::Implicit),
    );
    if port.tls == Tls::None {
        text.push_str("COURIERTLS=\n");
    }
    if port.relay == Relay::Anyone {
        text.push_str("RELAYCLIENT=\n");
    }
    match port.trouble {
        None => {}
        Some(Trouble::SenderDomains) => text.push_str("BOFHCHECKDNS=1\n"),
        Some(other) => {
            return Err(cannot(
                machine.software,
                &format!("the trouble {}", other.id()),
            ));
        }
    }
    Ok(text)
}
