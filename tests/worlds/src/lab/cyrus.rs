//! The configuration of a real Cyrus IMAP and POP3 server, as a scenario describes the machine: each port has a
//! configuration of its own, for TLS and passwords in clear are one for all in a single one.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::ports::must;
use super::sendmail::accounts;
use crate::certificates::Leaf;
use crate::world::{ClientCertificate, Login, Machine, Protocol, Tls};

/// Writes the files that `tests/lab/conf/cyrus/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must(machine, "SMTP", |port| port.protocol != Protocol::Smtp)?;
    must(machine, "it always takes logins", |port| {
        port.login != Login::Never
    })?;
    must(machine, "this trouble", |port| port.trouble.is_none())?;
    let main = format!(
        "configdirectory: /var/lib/cyrus
proc_path: /run/cyrus/proc
mboxname_lockpath: /run/cyrus/lock
defaultpartition: default
partition-default: /var/spool/cyrus/mail
admins: cyrus
sasl_mech_list: {}
allowapop: {}
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
virtdomains: userid
autocreate_quota: 0
autocreate_post: yes
servername: {}
idlesocket: /run/cyrus/socket/idle
syslog_prefix: cyrus
",
        machine.mechanisms.join(" "),
        // By itself it does.
        if machine.mechanisms.iter().any(|name| name == "APOP") {
            "yes"
        } else {
            "no"
        },
        machine.host_name()
    );
    if let Some(leaf) = leaf {
        fs::write(folder.join("certificate.pem"), &leaf.certificate)?;
        fs::write(folder.join("key.pem"), &leaf.key)?;
    }
    fs::write(folder.join("imapd.conf"), &main)?;
    for (number, port) in &machine.ports {
        // A server with a certificate offers STARTTLS.
        let tls = match port.tls {
            Tls::None => "",
            Tls::Starttls | Tls::Implicit => {
                "tls_server_cert: /etc/cyrus-certificate.pem\ntls_server_key: /etc/cyrus-key.pem\n"
            }
        };
        let certificates = match port.client_certificate {
            ClientCertificate::Never => "",
            ClientCertificate::Asked => {
                "tls_client_ca_file: /lab/client-ca.pem\ntls_client_certs: optional\n"
            }
            ClientCertificate::Required => {
                "tls_client_ca_file: /lab/client-ca.pem\ntls_client_certs: require\n"
            }
        };
        let clear = if port.login == Login::Always {
            "yes"
        } else {
            "no"
        };
        let text = format!("{main}allowplaintext: {clear}\n{tls}{certificates}");
        fs::write(folder.join(format!("imapd-{number}.conf")), text)?;
    }
    let mut services =
        String::from("START { recover cmd=\"/usr/sbin/cyrus ctl_cyrusdb -r\" }\nSERVICES {\n");
    for (number, port) in &machine.ports {
        let daemon = match port.protocol {
            Protocol::Pop3 => "pop3d",
            Protocol::Imap | Protocol::Smtp => "imapd",
        };
        let option = if port.tls == Tls::Implicit { " -s" } else { "" };
        let _ = writeln!(
            services,
            " {daemon}{number} cmd=\"{daemon} -C /etc/imapd-{number}.conf{option}\" listen=\"{number}\" prefork=0"
        );
    }
    services
        .push_str("}\nEVENTS { checkpoint cmd=\"/usr/sbin/cyrus ctl_cyrusdb -c\" period=30 }\n");
    fs::write(folder.join("cyrus.conf"), services)?;
    fs::write(folder.join("accounts"), accounts(machine))?;
    Ok(())
}
