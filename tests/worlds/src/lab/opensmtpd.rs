//! The configuration of a real OpenSMTPD, as a scenario describes the machine.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::ports::{must, must_be_smtp};
use crate::certificates::Leaf;
use crate::world::{Login, Machine, Refusal, Relay, Senders, Tls};

/// Writes the files that `tests/lab/conf/opensmtpd/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must_be_smtp(machine)?;
    must(machine, "relaying by the client's name", |port| {
        !matches!(port.relay, Relay::Named | Relay::Listed | Relay::Certified)
    })?;
    must(machine, "this trouble", |port| port.trouble.is_none())?;
    must(machine, "a limit of connections", |port| {
        port.connections.is_none()
    })?;
    must(machine, "it has no refusal without a reason", |port| {
        port.refuses_with != Refusal::Denied
    })?;
    must(machine, "a login in clear text", |port| {
        port.login != Login::Always
    })?;
    must(machine, "other mechanisms than PLAIN and LOGIN", |_| {
        machine.mechanisms == ["PLAIN", "LOGIN"]
    })?;
    let mut text = String::from("table creds file:/etc/creds\ntable owners file:/etc/owners\n");
    if let Some(leaf) = leaf {
        text.push_str(
            "pki lab cert \"/etc/ssl/lab-certificate.pem\"\npki lab key \"/etc/ssl/lab-key.pem\"\n",
        );
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    let mut rules = String::new();
    for (number, port) in &machine.ports {
        let tls = match port.tls {
            Tls::None => "",
            Tls::Starttls if port.tls_required => "tls-require pki lab ",
            Tls::Starttls => "tls pki lab ",
            Tls::Implicit => "smtps pki lab ",
        };
        let demands = port.relay == Relay::AfterLogin && port.refuses_with == Refusal::Demand;
        let login = match port.login {
            Login::Never => "",
            _ if demands => "auth <creds> ",
            _ => "auth-optional <creds> ",
        };
        let senders = match port.senders {
            Senders::Any => "",
            Senders::Own => "senders <owners> ",
        };
        let _ = writeln!(
            text,
            "listen on {} port {number} {tls}{login}{senders}hostname {} tag p{number}",
            machine.address,
            machine.host_name()
        );
        match port.relay {
            Relay::AfterLogin => {
                let _ = writeln!(
                    rules,
                    "match tag p{number} auth from any for any action drop"
                );
            }
            Relay::Anyone => {
                let _ = writeln!(rules, "match tag p{number} from any for any action drop");
            }
            Relay::Never | Relay::Named | Relay::AfterPop | Relay::Listed | Relay::Certified => {}
        }
    }
    text.push_str("action drop relay host smtp://127.0.0.1:9\n");
    text.push_str(&rules);
    for domain in &machine.local {
        let _ = writeln!(text, "match from any for domain \"{domain}\" action drop");
    }
    fs::write(folder.join("smtpd.conf"), text)?;
    let (mut accounts, mut owners) = (String::new(), String::new());
    for (user, password) in &machine.accounts {
        let _ = writeln!(accounts, "{user}\t{password}");
        let _ = writeln!(owners, "{user} {user}");
    }
    fs::write(folder.join("accounts"), accounts)?;
    fs::write(folder.join("owners"), owners)?;
    Ok(())
}
