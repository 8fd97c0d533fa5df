//! The configuration of a real Postfix, with Dovecot's SASL or with Cyrus SASL, as a scenario describes the machine.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::ports::{must, must_be_smtp};
use super::sendmail::accounts;
use super::{LabError, tokens};
use crate::certificates::Leaf;
use crate::world::{
    Ciphers, ClientCertificate, Flaw, Login, Machine, Port, Refusal, Relay, Senders, Software, Tls,
    Trouble,
};

/// Every accepted message is thrown away, and the whole conversation of the client is logged in clear
/// (`debug_peer_list`): that log is the server's own capture.
const MAIN: &str = "\
compatibility_level = 3.6
maillog_file = /lab/log/mail.log
maillog_file_prefixes = /lab
mynetworks = 127.0.0.0/8
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
default_transport = discard:
local_transport = discard:
relay_transport = discard:
append_dot_mydomain = no
smtpd_sender_login_maps = texthash:/etc/postfix/senders
smtpd_error_sleep_time = 0
debug_peer_list = 10.77.0.0/16
debug_peer_level = 1
";

/// What is delivered goes to one file.
const KEPT: &str = "\
local_transport = virtual:
virtual_mailbox_base = /lab/log
virtual_mailbox_maps = static:mailbox
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534";

const SERVICES: &str = "\
cleanup   unix      n - n -     0 cleanup
qmgr      unix      n - n 300   1 qmgr
tlsmgr    unix      - - n 1000? 1 tlsmgr
rewrite   unix      - - n -     - trivial-rewrite
bounce    unix      - - n -     0 bounce
defer     unix      - - n -     0 bounce
trace     unix      - - n -     0 bounce
proxymap  unix      - - n -     - proxymap
error     unix      - - n -     - error
retry     unix      - - n -     - error
discard   unix      - - n -     - discard
virtual   unix      - n n -     - virtual
anvil     unix      - - n -     1 anvil
postlog   unix-dgram n - n -    1 postlogd
";

/// OpenSSL without the lower bound that Debian gives it: old versions, short keys and old signatures are taken.
const ANYTHING: &str = "\
openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = system
[system]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
";

/// Whether the machine does what OpenSSL refuses to do unless it is told otherwise.
fn takes_anything(machine: &Machine) -> bool {
    let weak = matches!(
        machine.certificate.flaw,
        Some(Flaw::WeakKey | Flaw::WeakSignature)
    );
    weak || machine
        .ports
        .values()
        .any(|port| port.tls_versions.is_some())
}

/// Writes the files that `tests/lab/conf/postfix/rc` puts in their places.
pub(super) fn write(
    folder: &Path,
    machine: &Machine,
    leaf: Option<&Leaf>,
    unnamed: Option<&Leaf>,
) -> Result<(), LabError> {
    must_be_smtp(machine)?;
    must(machine, "this trouble", |port| {
        port.trouble.is_none_or(|one| trouble(one).is_some())
    })?;
    let mut main = MAIN.to_owned();
    if machine.keeps_mail {
        main = main.replace("local_transport = discard:", KEPT);
    }
    let _ = writeln!(
        main,
        "myhostname = {}\nmydestination = {}",
        machine.host_name(),
        machine.local.join(", ")
    );
    let cyrus = machine.software == Software::PostfixCyrus;
    main.push_str(if cyrus {
        "smtpd_sasl_type = cyrus\nsmtpd_sasl_path = smtpd\ncyrus_sasl_config_path = /etc/postfix/sasl\n"
    } else {
        "smtpd_sasl_type = dovecot\nsmtpd_sasl_path = private/auth\n"
    });
    let chain = |name: &str, leaf: &Leaf| {
        let text = format!("{}{}", leaf.key, leaf.certificate);
        fs::write(folder.join(name), text)
    };
    if let Some(leaf) = leaf {
        chain("tls.pem", leaf)?;
        let shown = if unnamed.is_some() { "unnamed" } else { "tls" };
        let _ = writeln!(main, "smtpd_tls_chain_files = /etc/postfix/{shown}.pem");
    }
    if let Some(unnamed) = unnamed {
        chain("unnamed.pem", unnamed)?;
        main.push_str("tls_server_sni_maps = texthash:/etc/postfix/sni\n");
        let others = machine.unnamed_certificate.iter();
        let names = others.flat_map(|one| &one.names);
        let lines = machine.certificate.names.iter().chain(names);
        let lines = lines.map(|name| format!("{name} /etc/postfix/tls.pem\n"));
        fs::write(folder.join("sni"), lines.collect::<String>())?;
    }
    if takes_anything(machine) {
        fs::write(folder.join("openssl.cnf"), ANYTHING)?;
    }
    fs::write(folder.join("main.cf"), main)?;
    fs::write(folder.join("master.cf"), master(machine))?;

    let (mut users, mut senders) = (String::new(), String::new());
    for (user, password) in &machine.accounts {
        let _ = writeln!(users, "{user}:{{PLAIN}}{password}::::::");
        let _ = writeln!(senders, "{user} {user}");
    }
    fs::write(folder.join("users"), users)?;
    fs::write(folder.join("senders"), senders)?;
    if cyrus {
        fs::write(folder.join("accounts"), accounts(machine))?;
        let list = machine.mechanisms.join(" ");
        let store = format!(
            "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: /etc/sasldb2\nmech_list: {list}\n"
        );
        fs::write(folder.join("smtpd.conf"), store)?;
        return Ok(fs::write(
            folder.join("down.conf"),
            format!("pwcheck_method: saslauthd\nmech_list: {list}\n"),
        )?);
    }
    let mut mechanisms = machine.mechanisms.join(" ").to_lowercase();
    if mechanisms.contains("gssapi") {
        mechanisms
            .push_str("\nauth_krb5_keytab = /etc/krb5.keytab\nauth_gssapi_hostname = \"$ALL\"");
    }
    let mut text = format!("auth_mechanisms = {mechanisms}\n");
    if let Some(tokens) = &machine.tokens {
        tokens::write(folder, machine, tokens)?;
        text.push_str(tokens::PASSDB);
    }
    Ok(fs::write(folder.join("mechanisms.conf"), text)?)
}

fn master(machine: &Machine) -> String {
    let mut text = SERVICES.to_owned();
    text.push_str("strict unix n - n - 0 cleanup\n  -o header_checks=static:REJECT\n");
    for (number, port) in &machine.ports {
        let _ = writeln!(text, "{number} inet n - n - - smtpd");
        if port.trouble == Some(Trouble::LoginBackend) {
            let missing = match machine.software {
                Software::PostfixCyrus => "down",
                _ => "private/no-such-service",
            };
            let _ = writeln!(text, "  -o smtpd_sasl_path={missing}");
        }
        for (name, value) in overrides(port) {
            let _ = writeln!(text, "  -o {{ {name} = {value} }}");
        }
        for (name, value) in encryption(port) {
            let _ = writeln!(text, "  -o {{ {name} = {value} }}");
        }
        if let (Relay::Listed, Some(address)) = (port.relay, port.relay_from) {
            let _ = writeln!(
                text,
                "  -o {{ smtpd_relay_restrictions = permit_sasl_authenticated, \
                 check_client_access inline:{{{address}=OK}}, reject_unauth_destination }}"
            );
        }
        if port.relay == Relay::AfterPop {
            let _ = writeln!(
                text,
                "  -o {{ smtpd_relay_restrictions = permit_sasl_authenticated, \
                 check_policy_service unix:private/opened-{number}, reject_unauth_destination }}"
            );
        }
        if let Some(limit) = port.connections {
            let _ = writeln!(text, "  -o smtpd_client_connection_count_limit={limit}");
        }
        if let Some((name, value)) = port.trouble.and_then(trouble) {
            let _ = writeln!(text, "  -o {{ {name} = {value} }}");
        }
        if port.trouble == Some(Trouble::Service) {
            text.push_str("  -o smtpd_delay_reject=no\n");
        }
    }
    for (number, port) in &machine.ports {
        if port.relay == Relay::AfterPop {
            let _ = writeln!(
                text,
                "opened-{number} unix - n n - 0 spawn user=nobody argv=/bin/sh /usr/local/bin/is-open {}",
                port.window()
            );
        }
    }
    text
}

fn overrides(port: &Port) -> [(&'static str, &'static str); 6] {
    let level = match port.tls {
        Tls::None => "none",
        Tls::Starttls if port.tls_required => "encrypt",
        Tls::Implicit if port.client_certificate == ClientCertificate::Required => "encrypt",
        Tls::Starttls | Tls::Implicit => "may",
    };
    let relay = match (port.relay, port.refuses_with) {
        (Relay::Anyone, _) => "check_client_access static:OK, reject",
        (Relay::Never | Relay::AfterPop | Relay::Listed, _) => "reject_unauth_destination",
        (Relay::Certified, _) => {
            "permit_tls_all_clientcerts, permit_sasl_authenticated, reject_unauth_destination"
        }
        (Relay::Named, _) => {
            "check_client_access inline:{home.lab.test=OK}, reject_unauth_destination"
        }
        (Relay::AfterLogin, Refusal::Usual | Refusal::Relay) => {
            "permit_sasl_authenticated, reject_unauth_destination"
        }
        (Relay::AfterLogin, Refusal::Demand) => {
            "permit_sasl_authenticated, check_recipient_access static:{530 5.7.0 Authentication required}, reject"
        }
        (Relay::AfterLogin, Refusal::Denied) => "permit_sasl_authenticated, reject",
    };
    [
        ("smtpd_tls_security_level", level),
        ("smtpd_tls_wrappermode", yes_no(port.tls == Tls::Implicit)),
        ("smtpd_sasl_auth_enable", yes_no(port.login != Login::Never)),
        ("smtpd_tls_auth_only", yes_no(port.login == Login::AfterTls)),
        ("smtpd_relay_restrictions", relay),
        (
            "smtpd_sender_restrictions",
            match port.senders {
                Senders::Any => "",
                Senders::Own => "reject_authenticated_sender_login_mismatch",
            },
        ),
    ]
}

/// What a port does otherwise than the software by itself.
fn encryption(port: &Port) -> Vec<(&'static str, String)> {
    let mut changes = Vec::new();
    let protocols = match (&port.tls_versions, port.ciphers) {
        (Some(versions), _) => versions
            .split_whitespace()
            .map(|version| format!("TLSv{version}").replace("v1.0", "v1"))
            .collect::<Vec<_>>()
            .join(" "),
        (None, Ciphers::Uncommon) => "TLSv1.2".to_owned(),
        (None, Ciphers::Usual) => String::new(),
    };
    if !protocols.is_empty() {
        changes.push(("smtpd_tls_protocols", protocols.clone()));
        changes.push(("smtpd_tls_mandatory_protocols", protocols));
    }
    if port.ciphers == Ciphers::Uncommon {
        let suite = "ECDHE-ECDSA-ARIA128-GCM-SHA256".to_owned();
        changes.push(("tls_medium_cipherlist", suite));
    }
    if port.client_certificate != ClientCertificate::Never {
        changes.push(("smtpd_tls_CAfile", "/lab/client-ca.pem".to_owned()));
    }
    match port.client_certificate {
        ClientCertificate::Never => {}
        ClientCertificate::Asked => changes.push(("smtpd_tls_ask_ccert", "yes".to_owned())),
        ClientCertificate::Required => changes.push(("smtpd_tls_req_ccert", "yes".to_owned())),
    }
    changes
}

/// The setting that makes a trouble; later ones replace earlier ones of the same name.
fn trouble(trouble: Trouble) -> Option<(&'static str, &'static str)> {
    Some(match trouble {
        Trouble::HelloNames => ("smtpd_helo_restrictions", "reject_non_fqdn_helo_hostname"),
        Trouble::Clients => (
            "smtpd_client_restrictions",
            "check_client_access static:REJECT",
        ),
        Trouble::LoginBackend => ("smtpd_sasl_auth_enable", "yes"),
        Trouble::SenderDomains => ("smtpd_sender_restrictions", "reject_unknown_sender_domain"),
        Trouble::SenderList => (
            "smtpd_sender_restrictions",
            "check_sender_access inline:{alice@lab.test=REJECT}",
        ),
        Trouble::Tables => (
            "smtpd_sender_restrictions",
            "check_sender_access hash:/etc/postfix/no-such-table",
        ),
        Trouble::Recipients => ("local_recipient_maps", "inline:{nobody@no-such.example=x}"),
        Trouble::FarRecipients => (
            "smtpd_recipient_restrictions",
            "check_recipient_access inline:{lab.test=OK}, reject",
        ),
        Trouble::Addresses => ("smtpd_client_restrictions", "permit_mynetworks, reject"),
        Trouble::Service => (
            "smtpd_client_restrictions",
            "check_client_access static:{421 4.3.2 Service not available}",
        ),
        Trouble::Size => ("message_size_limit", "100"),
        Trouble::Content => ("cleanup_service_name", "strict"),
        Trouble::HeaderFrom
        | Trouble::SlowLogins
        | Trouble::Locked
        | Trouble::Expired
        | Trouble::LoginRate
        | Trouble::ClientRate
        | Trouble::Greylist
        | Trouble::TlsSetup => {
            return None;
        }
    })
}

const fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
