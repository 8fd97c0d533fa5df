//! The configuration of a real Dovecot, as a scenario describes the machine: one instance for each way in which its
//! ports treat TLS and logins, for these are one for all in a single Dovecot. Behind the submission ports stands
//! Postfix's smtp-sink, which takes everything.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::ports::{cannot, must};
use super::{LabError, tokens};
use crate::certificates::Leaf;
use crate::world::{
    ClientCertificate, Login, Machine, Port, Protocol, Refusal, Relay, Senders, Tls, Trouble,
};

/// Writes the files that `tests/lab/conf/dovecot/rc` starts it with.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must(machine, "it always takes logins", |port| {
        port.login != Login::Never || port.protocol != Protocol::Smtp
    })?;
    must(
        machine,
        "it wants a login of everybody, with its own words",
        |port| {
            port.protocol != Protocol::Smtp
                || port.relay == Relay::AfterLogin
                    && matches!(port.refuses_with, Refusal::Usual | Refusal::Demand)
        },
    )?;
    must(
        machine,
        "it lets everybody who has logged in write any sender",
        |port| port.senders == Senders::Any,
    )?;
    must(machine, "a limit of connections", |port| {
        port.connections.is_none() || port.protocol != Protocol::Smtp
    })?;
    for (number, port) in &machine.ports {
        fs::write(
            folder.join(format!("{number}.conf")),
            instance(machine, *number, port)?,
        )?;
    }
    let mut users = String::new();
    for (user, password) in &machine.accounts {
        let _ = writeln!(users, "{user}:{{PLAIN}}{password}::::::");
    }
    fs::write(folder.join("users"), users)?;
    if let Some(tokens) = &machine.tokens {
        tokens::write(folder, machine, tokens)?;
    }
    // To a login by certificate no password belongs.
    let mut certified = String::new();
    for user in machine.accounts.keys() {
        let _ = writeln!(certified, "{user}:::::::nopassword=y");
    }
    fs::write(folder.join("certified"), certified)?;
    if let Some(leaf) = leaf {
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    Ok(())
}

pub(super) fn instance(machine: &Machine, number: u16, port: &Port) -> Result<String, LabError> {
    let (protocol, service, plain, implicit) = match port.protocol {
        Protocol::Smtp => (
            "submission",
            "submission-login",
            "submission",
            "submissions",
        ),
        Protocol::Imap => ("imap", "imap-login", "imap", "imaps"),
        Protocol::Pop3 => ("pop3", "pop3-login", "pop3", "pop3s"),
    };
    let host = machine.host_name();
    let mechanisms = machine.mechanisms.join(" ").to_lowercase();
    let checks = checks(machine, port)?;
    let ssl = match port.tls {
        Tls::None => "no",
        Tls::Starttls if port.tls_required => "required",
        Tls::Starttls | Tls::Implicit => "yes",
    };
    let mut text = format!(
        "base_dir = /run/dovecot-{number}
state_dir = /var/lib/dovecot-{number}
instance_name = dovecot-{number}
log_path = /lab/log/mail.log
auth_verbose = yes
auth_failure_delay = {delay}
hostname = {host}
login_greeting = Dovecot ready.
protocols = {protocol}
auth_mechanisms = {mechanisms}
{names}disable_plaintext_auth = {clear}
ssl = {ssl}
mail_location = maildir:/var/vmail/%u
first_valid_uid = 100
submission_relay_host = 127.0.0.1
submission_relay_port = 10025
submission_relay_trusted = no
{tokens}passdb {{
  {checks}
}}
userdb {{
  driver = static
  args = uid=vmail gid=vmail home=/var/vmail/%u
}}
service anvil {{
  # Failures from one address would slow down all that follow.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
",
        tokens = machine.tokens.as_ref().map_or("", |_| tokens::PASSDB),
        // A user of the system has no domain.
        names = if port.trouble == Some(Trouble::Expired) {
            "auth_username_format = %n\n"
        } else {
            ""
        },
        delay = if port.trouble == Some(Trouble::SlowLogins) {
            "8 secs"
        } else {
            "0"
        },
        clear = if port.login == Login::Always {
            "no"
        } else {
            "yes"
        },
    );
    if port.tls != Tls::None {
        text.push_str(
            "ssl_cert = </etc/dovecot/certificate.pem\nssl_key = </etc/dovecot/key.pem\n",
        );
    }
    text.push_str(&certificates(port.client_certificate));
    if let Some(most) = port.connections {
        let _ = writeln!(text, "mail_max_userip_connections = {most}");
    }
    let (of_plain, of_implicit) = if port.tls == Tls::Implicit {
        (0, number)
    } else {
        (number, 0)
    };
    let _ = writeln!(
        text,
        "service {service} {{
  inet_listener {plain} {{
    port = {of_plain}
  }}
  inet_listener {implicit} {{
    port = {of_implicit}
    ssl = yes
  }}
}}"
    );
    Ok(text)
}

/// What asks clients for a certificate. The handshake is completed whatever is shown; the login judges.
fn certificates(wanted: ClientCertificate) -> String {
    let required = match wanted {
        ClientCertificate::Never => return String::new(),
        ClientCertificate::Asked => "no",
        ClientCertificate::Required => "yes",
    };
    format!(
        "ssl_ca = </lab/client-ca.pem
ssl_require_crl = no
ssl_verify_client_cert = yes
auth_ssl_require_client_cert = {required}
auth_ssl_username_from_cert = yes
passdb {{
  driver = passwd-file
  args = /lab/certified
  mechanisms = external
}}
"
    )
}

/// What checks the logins of a port.
fn checks(machine: &Machine, port: &Port) -> Result<&'static str, LabError> {
    Ok(match port.trouble {
        None | Some(Trouble::SlowLogins) => "driver = passwd-file\n  args = /etc/dovecot/users",
        Some(Trouble::Locked) => {
            "driver = passwd-file\n  args = /etc/dovecot/users\n  override_fields = nologin reason=Account_locked"
        }
        Some(Trouble::Expired) => "driver = pam\n  args = dovecot",
        // Its status says that it can't tell at present.
        Some(Trouble::LoginBackend) => "driver = checkpassword\n  args = /lab/down",
        Some(other) => {
            return Err(cannot(
                machine.software,
                &format!("the trouble {}", other.id()),
            ));
        }
    })
}
