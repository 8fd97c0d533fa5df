//! Dovecot beside another mail server: who logs in to fetch mail leaves a file behind, for that server to see.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::ports::cannot;
use super::{LabError, dovecot};
use crate::certificates::Leaf;
use crate::world::{Machine, Protocol, Software};

/// Writes the files that `tests/lab/conf/fetching.sh` starts it with.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    if !matches!(machine.software, Software::Postfix | Software::Exim) {
        return Err(cannot(machine.software, "what a login to fetch mail opens"));
    }
    let mut ports = String::new();
    for (number, port) in &machine.ports {
        let protocol = match port.protocol {
            Protocol::Smtp => continue,
            Protocol::Imap => "imap",
            Protocol::Pop3 => "pop3",
        };
        let mut text = dovecot::instance(machine, *number, port)?;
        let _ = writeln!(
            text,
            "service {protocol} {{
  executable = {protocol} opens
}}
service opens {{
  executable = script-login /usr/local/bin/opens
  user = $default_internal_user
  unix_listener opens {{
  }}
}}"
        );
        fs::write(folder.join(format!("{number}.conf")), text)?;
        let _ = write!(ports, "{number} ");
    }
    fs::write(folder.join("fetching"), ports)?;
    let mut users = String::new();
    for (user, password) in &machine.accounts {
        let _ = writeln!(users, "{user}:{{PLAIN}}{password}::::::");
    }
    fs::write(folder.join("users"), users)?;
    if let Some(leaf) = leaf {
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    Ok(())
}
