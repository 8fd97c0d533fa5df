//! The configuration of a real Dovecot for IMAP and POP3, as a scenario describes the machine.
//!
//! Whether TLS is asked for and whether a password may travel in clear hold for a whole Dovecot, so each port has one of
//! its own.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use crate::certificates::Leaf;
use crate::world::{Login, Machine, Port, Protocol, Tls};

/// Nobody guesses passwords here: the delays would only make tests wait.
const COMMON: &str = "\
log_path = /lab/log/mail.log
auth_verbose = yes
auth_failure_delay = 0
mail_location = maildir:/var/vmail/%u
passdb {
  driver = passwd-file
  args = /etc/dovecot/users
}
userdb {
  driver = static
  args = uid=vmail gid=vmail home=/var/vmail/%u
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
";

pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> io::Result<()> {
    if let Some(leaf) = leaf {
        fs::write(
            folder.join("tls.pem"),
            format!("{}{}", leaf.key, leaf.certificate),
        )?;
    }
    let mut users = String::new();
    for (user, password) in &machine.accounts {
        let _ = writeln!(users, "{user}:{{PLAIN}}{password}::::::");
    }
    fs::write(folder.join("users"), users)?;
    for (&number, port) in &machine.ports {
        fs::write(
            folder.join(format!("port-{number}.conf")),
            configuration(machine, number, port),
        )?;
    }
    Ok(())
}

fn configuration(machine: &Machine, number: u16, port: &Port) -> String {
    // The names of the listeners are Dovecot's own; those that are not wanted get no port.
    let (protocol, clear, implicit) = match port.protocol {
        Protocol::Pop3 => ("pop3", "pop3", "pop3s"),
        Protocol::Imap | Protocol::Smtp => ("imap", "imap", "imaps"),
    };
    let begins_with_tls = port.tls == Tls::Implicit;
    let at = |listens: bool| if listens { number } else { 0 };
    let mut text = COMMON.to_owned();
    let _ = writeln!(
        text,
        "base_dir = /run/dovecot-{number}\nprotocols = {protocol}\nhostname = {}\nauth_mechanisms = {}",
        machine.host_name(),
        machine.mechanisms.join(" ").to_lowercase()
    );
    let _ = writeln!(
        text,
        "disable_plaintext_auth = {}",
        if port.login == Login::Always {
            "no"
        } else {
            "yes"
        }
    );
    match port.tls {
        Tls::None => text.push_str("ssl = no\n"),
        Tls::Starttls | Tls::Implicit => text.push_str(
            "ssl = yes\nssl_cert = </etc/dovecot/tls.pem\nssl_key = </etc/dovecot/tls.pem\n",
        ),
    }
    if let Some(most) = port.connections {
        let _ = writeln!(text, "mail_max_userip_connections = {most}");
    }
    let _ = writeln!(
        text,
        "service {protocol}-login {{\n  inet_listener {clear} {{\n    port = {}\n  }}\n  inet_listener {implicit} {{\n    port = {}\n    ssl = yes\n  }}\n}}",
        at(!begins_with_tls),
        at(begins_with_tls)
    );
    text
}
