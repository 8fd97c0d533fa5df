//! The configuration of a real Sendmail, as a scenario describes the machine: one daemon a port, each with a
//! configuration of its own, for much that may differ between ports here is one for all in a single Sendmail.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::ports::{cannot, must, must_be_smtp};
use crate::certificates::Leaf;
use crate::world::{Login, Machine, Port, Refusal, Relay, Senders, Tls, Trouble};

/// Writes the files that `tests/lab/conf/sendmail/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must_be_smtp(machine)?;
    must(
        machine,
        "it lets everybody who has logged in write any sender",
        |port| port.senders == Senders::Any,
    )?;
    must(machine, "it has no refusal without a reason", |port| {
        port.refuses_with != Refusal::Denied
    })?;
    must(machine, "relaying by certificate", |port| {
        port.relay != Relay::Certified
    })?;
    for (number, port) in &machine.ports {
        let mut access = String::from("Connect:127.0.0.1 RELAY\n");
        if port.relay == Relay::Anyone {
            access.push_str("Connect:10.77 RELAY\n");
        }
        if port.relay == Relay::Named {
            access.push_str("Connect:home.lab.test RELAY\n");
        }
        if let (Relay::Listed, Some(address)) = (port.relay, port.relay_from) {
            let _ = writeln!(access, "Connect:{address} RELAY");
        }
        if port.tls_required {
            access.push_str("TLS_Clt: PERM+ENCR:1\n");
        }
        if let Some(limit) = port.connections {
            let _ = writeln!(access, "ClientConn:10.77.0.10 {limit}");
        }
        match port.trouble {
            Some(Trouble::Clients) => access.push_str("Connect:10.77.0.10 REJECT\n"),
            Some(Trouble::SenderList) => access.push_str("From:alice@lab.test REJECT\n"),
            Some(Trouble::SenderDomains) | None => {}
            Some(other) => {
                return Err(cannot(
                    machine.software,
                    &format!("the trouble {}", other.id()),
                ));
            }
        }
        fs::write(folder.join(format!("{number}.access")), access)?;
        fs::write(
            folder.join(format!("{number}.mc")),
            macros(machine, *number, port),
        )?;
    }
    if let Some(leaf) = leaf {
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    fs::write(
        folder.join("local-host-names"),
        machine.local.join("\n") + "\n",
    )?;
    fs::write(
        folder.join("Sendmail.conf"),
        format!(
            "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: /etc/sasldb2\nmech_list: {}\n",
            machine.mechanisms.join(" ")
        ),
    )?;
    fs::write(folder.join("accounts"), accounts(machine))?;
    Ok(())
}

/// The accounts for `saslpasswd2`: name, realm and password, a tab between.
pub(super) fn accounts(machine: &Machine) -> String {
    let accounts = machine.accounts.iter().map(|(user, password)| {
        let (name, realm) = user.split_once('@').unwrap_or((user, machine.host_name()));
        format!("{name}\t{realm}\t{password}\n")
    });
    accounts.collect()
}

fn macros(machine: &Machine, number: u16, port: &Port) -> String {
    let mut text = String::from(
        "include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(`debian')dnl
DOMAIN(`debian-mta')dnl
undefine(`confHOST_STATUS_DIRECTORY')dnl
FEATURE(`no_default_msa')dnl
FEATURE(`use_cw_file')dnl
define(`confCW_FILE',`/etc/mail/local-host-names')dnl
define(`confPRIVACY_FLAGS',`authwarnings')dnl
define(`confTO_IDENT',`0')dnl
define(`confDELIVERY_MODE',`q')dnl
",
    );
    let _ = writeln!(
        text,
        "define(`confDOMAIN_NAME',`{}')dnl
define(`confPID_FILE',`/run/sendmail-{number}.pid')dnl
FEATURE(`access_db', `hash -T<TMPF> /etc/mail/{number}.db')dnl",
        machine.host_name()
    );
    if port.connections.is_some() {
        text.push_str("FEATURE(`conncontrol', , `terminate')dnl\n");
    }
    if port.trouble != Some(Trouble::SenderDomains) {
        text.push_str("FEATURE(`accept_unresolvable_domains')dnl\n");
    }
    if port.tls != Tls::None {
        text.push_str(
            "define(`confSERVER_CERT',`/etc/mail/certificate.pem')dnl
define(`confSERVER_KEY',`/etc/mail/key.pem')dnl
define(`confCACERT',`/etc/mail/certificate.pem')dnl
define(`confCACERT_PATH',`/etc/ssl/certs')dnl
",
        );
    }
    let mut modifiers = String::from("E");
    if port.login == Login::Never {
        modifiers.push('A');
    } else {
        let mechanisms = machine.mechanisms.join(" ");
        let options = if port.login == Login::AfterTls {
            "A p"
        } else {
            "A"
        };
        let _ = writeln!(text, "define(`confAUTH_MECHANISMS',`{mechanisms}')dnl");
        let _ = writeln!(text, "define(`confAUTH_OPTIONS',`{options}')dnl");
        if port.relay != Relay::Never {
            let _ = writeln!(text, "TRUST_AUTH_MECH(`{mechanisms}')dnl");
        }
        if port.relay == Relay::AfterLogin && port.refuses_with == Refusal::Demand {
            modifiers.push('a');
        }
    }
    if port.tls == Tls::Implicit {
        modifiers.push('s');
    }
    let _ = writeln!(
        text,
        "DAEMON_OPTIONS(`Family=inet, Name=port{number}, Port={number}, M={modifiers}')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl"
    );
    text
}
