//! The configuration of a real Courier, as a scenario describes the machine: for each port the settings in which it
//! differs from Debian's own.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::ports::{cannot, must};
use crate::certificates::Leaf;
use crate::world::{Login, Machine, Port, Protocol, Refusal, Relay, Senders, Tls, Trouble};

/// Writes the files that `tests/lab/conf/courier/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must(machine, "relaying by the client's name", |port| {
        !matches!(port.relay, Relay::Named | Relay::Certified)
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
        let text = match port.protocol {
            Protocol::Smtp => settings(machine, *number, port)?,
            Protocol::Imap | Protocol::Pop3 => incoming(machine, *number, port)?,
        };
        fs::write(folder.join(format!("{number}.port")), text)?;
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

/// The settings of a port where mail is fetched.
fn incoming(machine: &Machine, number: u16, port: &Port) -> Result<String, LabError> {
    if port.login == Login::Never || port.trouble.is_some() {
        return Err(cannot(machine.software, "an incoming port without a login"));
    }
    let yes = |yes: bool| if yes { "1" } else { "0" };
    let required = yes(port.tls == Tls::Starttls && port.login == Login::AfterTls);
    let starttls = if port.tls == Tls::Starttls {
        "YES"
    } else {
        "NO"
    };
    let immediate = yes(port.tls == Tls::Implicit);
    let mut text = format!("PIDFILE=/run/courier/{number}.pid\nIMMEDIATE={immediate}\n");
    // As Debian's files have it, methods that show the password are listed in clear only where it is taken there.
    let listed: &[String] = match port.login {
        Login::Always => &machine.mechanisms,
        Login::AfterTls | Login::Never => &[],
    };
    if port.protocol == Protocol::Pop3 {
        let _ = writeln!(
            text,
            "KIND=pop3\nPOP3AUTH=\"{}\"\nPOP3AUTH_TLS=\"{}\"\n\
             POP3_TLS_REQUIRED={required}\nPOP3_STARTTLS={starttls}\nPOP3_TLS={immediate}",
            listed.join(" "),
            machine.mechanisms.join(" ")
        );
    } else {
        let list = |mechanisms: &[String]| {
            let each = mechanisms.iter().map(|one| format!(" AUTH={one}"));
            format!(
                "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE QUOTA IDLE{}",
                each.collect::<String>()
            )
        };
        let _ = writeln!(
            text,
            "KIND=imap\nIMAP_CAPABILITY=\"{}\"\nIMAP_CAPABILITY_TLS=\"{}\"\n\
             IMAP_TLS_REQUIRED={required}\nIMAP_STARTTLS={starttls}\nIMAP_TLS={immediate}",
            list(listed),
            list(&machine.mechanisms)
        );
    }
    Ok(text)
}
