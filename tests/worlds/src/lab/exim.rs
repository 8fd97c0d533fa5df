//! The configuration of a real Exim, as a scenario describes the machine. One configuration serves all ports: what
//! differs between them hangs on the port that a connection came in at.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use super::attempts::HEARD;
use super::ports::{cannot, joined, must, must_be_smtp, ports_that};
use crate::certificates::Leaf;
use crate::world::{
    ClientCertificate, Login, Machine, Port, Refusal, Relay, Senders, Tls, Trouble,
};

/// Exim has no words of its own for a port that wants TLS or a login: administrators write them.
const MAIN: &str = "\
never_users = root
exim_user = Debian-exim
exim_group = Debian-exim
spool_directory = /var/spool/exim4
log_file_path = /lab/log/exim-%s.log
host_lookup =
rfc1413_hosts =
keep_environment =
smtp_accept_max = 50
queue_only
acl_smtp_connect = acl_connect
acl_smtp_mail = acl_mail
acl_smtp_rcpt = acl_rcpt
acl_smtp_auth = acl_auth
acl_smtp_data = acl_data
";

const KEPT: &str = "\
kept:
  driver = accept
  domains = +local_domains
  transport = file
";

const FILE: &str = "\
file:
  driver = appendfile
  file = /lab/log/mailbox
  user = Debian-exim
";

const REST: &str = "
begin routers
known:
  driver = dnslookup
  domains = ! +local_domains
  verify_only
  no_more
nowhere:
  driver = redirect
  data = :blackhole:
begin transports
begin retry
begin authenticators
";

/// Writes the files that `tests/lab/conf/exim/rc` puts in their places.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> Result<(), LabError> {
    must_be_smtp(machine)?;
    must(machine, "relaying by the client's name", |port| {
        !matches!(port.relay, Relay::Named | Relay::Certified)
    })?;
    let at = |trouble: Trouble| ports_that(machine, |port| port.trouble == Some(trouble));
    must(
        machine,
        "it refuses illegal names in EHLO, but no short ones",
        |port| port.trouble != Some(Trouble::HelloNames),
    )?;
    let mut main = format!(
        "primary_hostname = {}\ndomainlist local_domains = {}\n{MAIN}",
        machine.host_name(),
        machine.local.join(" : ")
    );
    let all = ports_that(machine, |_| true);
    let implicit = ports_that(machine, |port| port.tls == Tls::Implicit);
    let _ = writeln!(main, "daemon_smtp_ports = {}", joined(&all, " : "));
    let _ = writeln!(main, "tls_on_connect_ports = {}", joined(&implicit, " : "));
    let tls = ports_that(machine, |port| port.tls != Tls::None);
    let _ = writeln!(
        main,
        "tls_advertise_hosts = ${{if {}{{*}}{{}}}}",
        came_in_at(&tls)
    );
    if let Some(leaf) = leaf {
        // The one file holds both.
        main.push_str("tls_certificate = /etc/exim4/tls.pem\n");
        let _ = writeln!(
            main,
            "tls_require_ciphers = ${{if {}{{NORMAL:@NOSUCHPOLICY}}{{NORMAL}}}}",
            came_in_at(&at(Trouble::TlsSetup))
        );
        fs::write(
            folder.join("tls.pem"),
            format!("{}{}", leaf.key, leaf.certificate),
        )?;
    }
    let wants = |how| ports_that(machine, |port| port.client_certificate == how);
    let (asked, required) = (
        wants(ClientCertificate::Asked),
        wants(ClientCertificate::Required),
    );
    if !(asked.is_empty() && required.is_empty()) {
        let _ = writeln!(
            main,
            "tls_verify_certificates = /etc/exim4/client-ca.pem\ntls_try_verify_hosts = ${{if {}{{*}}{{}}}}\n\
             tls_verify_hosts = ${{if {}{{*}}{{}}}}",
            came_in_at(&asked),
            came_in_at(&required)
        );
    }
    let always = ports_that(machine, |port| port.login == Login::Always);
    let after = ports_that(machine, |port| port.login == Login::AfterTls);
    let _ = writeln!(
        main,
        "auth_advertise_hosts = ${{if or{{{{{}}}{{and{{{{{}}}{{def:tls_in_cipher}}}}}}}}{{*}}{{}}}}",
        came_in_at(&always),
        came_in_at(&after)
    );
    for (number, port) in &machine.ports {
        if let Some(limit) = port.connections {
            let _ = writeln!(
                main,
                "smtp_accept_max_per_host = ${{if eq{{$received_port}}{{{number}}}{{{limit}}}{{0}}}}"
            );
        }
    }
    let short = at(Trouble::Size);
    let _ = writeln!(
        main,
        "message_size_limit = ${{if {}{{100}}{{50M}}}}",
        came_in_at(&short)
    );
    main.push_str(&acls(machine));
    if machine.keeps_mail {
        main = main.replace("queue_only\n", "");
        let rest = REST.replace("begin routers\n", &format!("begin routers\n{KEPT}"));
        main.push_str(&rest.replace("begin transports\n", &format!("begin transports\n{FILE}")));
    } else {
        main.push_str(REST);
    }
    for mechanism in &machine.mechanisms {
        main.push_str(&authenticator(machine, mechanism)?);
    }
    fs::write(folder.join("exim4.conf"), main)?;
    let mut passwords = String::new();
    for (user, password) in &machine.accounts {
        let _ = writeln!(passwords, "{user}: {password}");
    }
    fs::write(folder.join("passwords"), passwords)?;
    Ok(())
}

/// A condition of Exim's string expansions.
fn came_in_at(ports: &[u16]) -> String {
    format!("inlist{{$received_port}}{{{}}}", joined(ports, ":"))
}

/// A line of an access control list that narrows it to these ports.
fn only(ports: &[u16]) -> String {
    format!("  condition = ${{if {}}}\n", came_in_at(ports))
}

fn acls(machine: &Machine) -> String {
    let with = |holds: fn(&Port) -> bool| only(&ports_that(machine, holds));
    let troubled =
        |trouble: Trouble| only(&ports_that(machine, |port| port.trouble == Some(trouble)));
    format!(
        "begin acl
acl_connect:
  drop
{clients}  defer
{service}  message = 421 $primary_hostname Service not available, closing transmission channel
  defer
{rate}  ratelimit = 0 / 1h / strict / per_conn
  message = Connection rate exceeds $sender_rate_limit per $sender_rate_period
  accept
acl_auth:
  defer
{guesses}  message = 454 4.7.0 Too many login attempts, please try again later
  logwrite = {HEARD}
  accept
  logwrite = {HEARD}
acl_data:
  deny
{content}  message = This message was classified as spam
  deny
{header}  authenticated = *
  condition = ${{if !eqi{{${{address:$h_From:}}}}{{$authenticated_id}}}}
  message = From header address not allowed for this account
  accept
acl_mail:
  deny
{in_clear}  !encrypted = *
  message = Encryption required
  deny
{demand}  !authenticated = *
  message = Authentication required
  deny
{unwanted}  senders = alice@lab.test
  deny
{domains}  !verify = sender
  accept
acl_rcpt:
  deny
{addresses}  message = Your IP $sender_host_address is not authorized to relay
  deny
{no_recipients}  domains = +local_domains
  message = Unrouteable address
  deny
{only_local}  authenticated = *
  domains = !+local_domains
  message = You may send to internal addresses only
  defer
{tables}  condition = ${{lookup{{$domain}}lsearch{{/etc/exim4/no-such-table}}}}
  defer
{greylist}  message = Greylisted, try again later
  deny
{own}  authenticated = *
  condition = ${{if !eqi{{$sender_address}}{{$authenticated_id}}}}
  message = Sender address $sender_address is not owned by user $authenticated_id
  accept
{anyone}  accept
{after_login}  authenticated = *
{opened}  deny
{denied}  accept domains = +local_domains
  deny message = relay not permitted
",
        guesses = troubled(Trouble::LoginRate),
        content = troubled(Trouble::Content),
        header = troubled(Trouble::HeaderFrom),
        clients = troubled(Trouble::Clients),
        service = troubled(Trouble::Service),
        addresses = troubled(Trouble::Addresses),
        no_recipients = troubled(Trouble::Recipients),
        only_local = troubled(Trouble::FarRecipients),
        rate = troubled(Trouble::ClientRate),
        in_clear = with(|port| port.tls_required),
        demand =
            with(|port| port.relay == Relay::AfterLogin && port.refuses_with == Refusal::Demand),
        unwanted = troubled(Trouble::SenderList),
        domains = troubled(Trouble::SenderDomains),
        tables = troubled(Trouble::Tables),
        greylist = troubled(Trouble::Greylist),
        own = with(|port| port.senders == Senders::Own),
        anyone = with(|port| port.relay == Relay::Anyone),
        after_login = with(|port| {
            matches!(
                port.relay,
                Relay::AfterLogin | Relay::AfterPop | Relay::Listed
            )
        }),
        opened = opened(machine),
        denied =
            with(|port| port.relay == Relay::AfterLogin && port.refuses_with == Refusal::Denied),
    )
}

/// Accepts who has logged in to fetch mail, not longer ago than the port says, or comes from the address it lists.
fn opened(machine: &Machine) -> String {
    let ports = machine.ports.iter();
    let ports = ports.filter(|(_, port)| port.relay == Relay::AfterPop);
    let block = |(number, port): (&u16, &Port)| {
        let file = "/var/opened/$sender_host_address";
        format!(
            "  accept\n{}  condition = ${{if exists{{{file}}}{{${{if <{{${{eval:$tod_epoch-\
             ${{extract{{mtime}}{{${{stat:{file}}}}}}}}}}}{{{}}}}}}}}}\n",
            only(&[*number]),
            port.window()
        )
    };
    let listed = machine.ports.iter().filter_map(|(number, port)| {
        let address = port.relay_from.filter(|_| port.relay == Relay::Listed)?;
        Some(format!(
            "  accept\n{}  hosts = {address}\n",
            only(&[*number])
        ))
    });
    ports.map(block).chain(listed).collect()
}

fn authenticator(machine: &Machine, mechanism: &str) -> Result<String, LabError> {
    let broken = ports_that(machine, |port| port.trouble == Some(Trouble::LoginBackend));
    // A lookup in a file that is not there is put off, like a question to a service that is down.
    let check = |user: &str, password: &str| {
        format!(
            "  server_condition = ${{if {broken}{{${{lookup{{{user}}}lsearch{{/etc/exim4/no-such-table}}}}}}\
             {{${{if and{{{{!eq{{{user}}}{{}}}}{{eq{{{password}}}{{${{lookup{{{user}}}lsearch{{/etc/exim4/passwords}}\
             {{$value}}{{*:*}}}}}}}}}}}}}}}}\n  server_set_id = {user}\n",
            broken = came_in_at(&broken)
        )
    };
    Ok(match mechanism {
        "PLAIN" => format!(
            "plain:\n  driver = plaintext\n  public_name = PLAIN\n  server_prompts = :\n{}",
            check("$auth2", "$auth3")
        ),
        "LOGIN" => format!(
            "login:\n  driver = plaintext\n  public_name = LOGIN\n  server_prompts = Username:: : Password::\n{}",
            check("$auth1", "$auth2")
        ),
        "CRAM-MD5" => "cram:\n  driver = cram_md5\n  public_name = CRAM-MD5\n  \
             server_secret = ${lookup{$auth1}lsearch{/etc/exim4/passwords}{$value}fail}\n  server_set_id = $auth1\n"
            .to_owned(),
        // Offered to those alone who showed a certificate that it trusts.
        "EXTERNAL" => "external:\n  driver = external\n  public_name = EXTERNAL\n  \
             server_advertise_condition = $tls_in_certificate_verified\n  \
             server_param2 = ${certextract{subject,CN}{$tls_in_peercert}}\n  \
             server_condition = ${lookup{$auth2}lsearch{/etc/exim4/passwords}{yes}{no}}\n  \
             server_set_id = $auth2\n"
            .to_owned(),
        other => return Err(cannot(machine.software, &format!("the mechanism {other}"))),
    })
}
