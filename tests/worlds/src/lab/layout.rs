//! A scenario's world as the files that the lab's scripts build it from: one folder, laid out anew for every world.
//!
//! ```text
//! world/machines        one line a machine: NAME SOFTWARE ROOT ADDRESS
//! world/dnsmasq.conf    the names
//! world/hosts           the addresses of the names
//! world/far…            the same for the resolver of the other place, where there is one
//! world/second…         the same for a resolver that is asked for comparison
//! world/firewall.nft    what the router lets through
//! world/resolver      a resolver that lies, and what it knows, where there is one
//! world/cable           how the client's cable is, and the program that makes it so, where it is not a good one
//! world/NAME/           configuration of one machine; its logs appear in world/NAME/log
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::{
    CLIENT, LabError, SECOND, courier, cyrus, dovecot, exim, fetching, kerberos, liar, nginx,
    opensmtpd, ports, postfix, sendmail,
};
use crate::certificates::Authority;
use crate::world::{Cable, ClientCertificate, ClientName, Machine, Record, Software, World};

/// No name but those of the world exists; nobody else is asked.
const NAMES: &str = "\
user=root
no-resolv
no-round-robin
no-hosts
bind-interfaces
listen-address=10.77.0.53
local=/#/
addn-hosts=/etc/lab-hosts
";

/// The client's own name, as its address points back to it.
const CLIENT_NAME: &str = "home.lab.test";

pub(super) fn write(folder: &Path, world: &World, authority: &Authority) -> Result<(), LabError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(folder)?,
    }
    let mut list = String::new();
    for (name, machine) in &world.machines {
        let _ = writeln!(
            list,
            "{name} {} {} {}",
            machine.software.id(),
            world.root_of(name),
            machine.address
        );
        let own = folder.join(name);
        fs::create_dir(&own)?;
        fs::write(own.join("hostname"), machine.host_name())?;
        let ports: Vec<String> = machine.ports.keys().map(u16::to_string).collect();
        fs::write(own.join("ports"), ports.join(" "))?;
        let leaf = if machine.certificate.names.is_empty() {
            None
        } else {
            Some(authority.leaf(&machine.certificate)?)
        };
        if asks_certificates(machine) {
            // Who may have issued what clients show.
            fs::write(own.join("client-ca.pem"), authority.itself().0)?;
        }
        let unnamed = machine.unnamed_certificate.as_ref();
        let unnamed = unnamed.map(|one| authority.leaf(one)).transpose()?;
        let sending = machine.sending();
        let machine = if machine.opens_by_fetching() {
            fetching::write(&own, machine, leaf.as_ref())?;
            &sending
        } else {
            machine
        };
        if let Some(kerberos) = world.kerberos_on(name) {
            kerberos::write(&own, kerberos)?;
        }
        let write = match machine.software {
            Software::Postfix | Software::PostfixCyrus => {
                postfix::write(&own, machine, leaf.as_ref(), unnamed.as_ref())?;
                continue;
            }
            Software::Liar => {
                ports::must_have_usual_tls(machine)?;
                liar::write(&own, machine, leaf.as_ref())?;
                continue;
            }
            Software::Nginx => {
                nginx::write(&own, machine, leaf.as_ref(), world, authority)?;
                continue;
            }
            Software::Exim => exim::write,
            Software::Opensmtpd => opensmtpd::write,
            Software::Sendmail => sendmail::write,
            Software::Courier => courier::write,
            Software::Dovecot => dovecot::write,
            Software::Cyrus => cyrus::write,
        };
        ports::must_have_usual_tls(machine)?;
        write(&own, machine, leaf.as_ref())?;
    }
    fs::write(folder.join("machines"), list)?;
    fs::write(folder.join("firewall.nft"), firewall(world))?;
    if !world.lies.is_empty() {
        let mut resolver = format!("{}\n", program("misnamer")?.display());
        for (name, addresses) in &world.names {
            let lie = world.lies.get(name).map_or("-", |lie| lie.id());
            let _ = write!(resolver, "{name} {lie}");
            for address in addresses {
                let _ = write!(resolver, " {address}");
            }
            resolver.push('\n');
        }
        fs::write(folder.join("resolver"), resolver)?;
    }
    if world.cable != Cable::default() {
        let Cable { delay, loss } = world.cable;
        let program = program("late")?;
        fs::write(
            folder.join("cable"),
            format!("{delay} {loss} {}\n", program.display()),
        )?;
    }
    let (records, hosts) = names(world, &world.names);
    fs::write(folder.join("dnsmasq.conf"), records)?;
    fs::write(folder.join("hosts"), hosts)?;
    other_names(folder, world)?;
    Ok(())
}

/// The names of the other resolvers there are: the one that is asked for comparison, and that of the other place.
fn other_names(folder: &Path, world: &World) -> io::Result<()> {
    if let Some(second) = &world.second {
        let (records, hosts) = names(world, &second.names);
        let records = records
            .replace("10.77.0.53", SECOND)
            .replace("/etc/lab-hosts", "/etc/lab-second-hosts");
        fs::write(folder.join("second-dnsmasq.conf"), records)?;
        fs::write(folder.join("second-hosts"), hosts)?;
    }
    if let Some(far) = &world.far {
        let (records, hosts) = names(world, far.names.as_ref().unwrap_or(&world.names));
        let records = records
            .replace("10.77.0.53", "10.77.0.54")
            .replace("/etc/lab-hosts", "/etc/lab-far-hosts");
        fs::write(folder.join("far-dnsmasq.conf"), records)?;
        fs::write(folder.join("far-hosts"), hosts)?;
        fs::write(folder.join("far-resolv.conf"), "nameserver 10.77.0.54\n")?;
    }
    Ok(())
}

/// Another program of ours, from beside this one.
fn program(name: &str) -> Result<PathBuf, LabError> {
    let here = env::current_exe()?;
    let mut folders = here.ancestors();
    let program = folders.find_map(|folder| Some(folder.join(name)).filter(|it| it.is_file()));
    program.ok_or_else(|| LabError::Failed(format!("the program {name} is not built")))
}

/// A name as dnsmasq takes it, where nothing stands for the root.
fn or_root(name: &str) -> &str {
    if name.is_empty() { "." } else { name }
}

fn asks_certificates(machine: &Machine) -> bool {
    let mut ports = machine.ports.values();
    ports.any(|port| port.client_certificate != ClientCertificate::Never)
}

fn names(world: &World, addresses: &BTreeMap<String, Vec<IpAddr>>) -> (String, String) {
    let (mut names, mut hosts) = (NAMES.to_owned(), String::new());
    for (name, addresses) in addresses {
        if addresses.is_empty() {
            // A record of another type makes the name exist without an address.
            let _ = writeln!(names, "txt-record={name},no address here");
        }
        for address in addresses {
            let _ = writeln!(hosts, "{address} {name}");
        }
    }
    if let Some((kerberos, kdc)) = world.kerberos.as_ref().zip(world.kdc()) {
        let host = kerberos.host();
        let _ = writeln!(hosts, "{} {host}", kdc.ip());
        if kerberos.in_dns {
            let (domain, port) = (kerberos.domain(), kdc.port());
            let _ = writeln!(names, "srv-host=_kerberos._tcp.{domain},{host},{port}");
        }
    }
    for (name, record) in world
        .records
        .iter()
        .flat_map(|(name, all)| all.iter().map(move |one| (name, one)))
    {
        let _ = match record {
            Record::Mx(preference, exchanger) => {
                writeln!(names, "mx-host={name},{},{preference}", or_root(exchanger))
            }
            Record::Srv(priority, weight, port, target) => writeln!(
                names,
                "srv-host={name},{},{port},{priority},{weight}",
                or_root(target)
            ),
            Record::Txt(text) => writeln!(names, "txt-record={name},\"{text}\""),
            Record::Tlsa(data) => writeln!(names, "dns-rr={name},52,{data}"),
        };
    }
    // What the client's address points to, and whether that name points back.
    let _ = match world.client_name {
        ClientName::Own => writeln!(names, "host-record={CLIENT_NAME},{CLIENT}"),
        ClientName::Missing => Ok(()),
        ClientName::Forged => {
            let reversed: Vec<&str> = CLIENT.rsplit('.').collect();
            writeln!(
                names,
                "ptr-record={}.in-addr.arpa,{CLIENT_NAME}",
                reversed.join(".")
            )
        }
    };
    (names, hosts)
}

fn firewall(world: &World) -> String {
    let firewall = &world.firewall;
    let mut rules = String::from("flush ruleset\n");
    let of = firewall.of.address();
    let of = of.map_or_else(String::new, |address| format!("ip saddr {address} "));
    if !firewall.redirect.is_empty() {
        rules +=
            "table ip elsewhere {\n chain way {\n  type nat hook prerouting priority dstnat;\n";
        for (to, instead) in &firewall.redirect {
            let _ = writeln!(
                rules,
                "  {of}ip daddr {} tcp dport {} dnat to {instead}",
                to.ip(),
                to.port()
            );
        }
        rules += " }\n}\n";
    }
    rules += "table inet way {\n chain forward {\n  type filter hook forward priority 0;\n";
    let mut rule = |to: &SocketAddr, from: &str, verdict: &str| {
        let family = if to.is_ipv4() { "ip" } else { "ip6" };
        let (address, port) = (to.ip(), to.port());
        let _ = writeln!(
            rules,
            "  {family} daddr {address} {from} tcp dport {port} {verdict}"
        );
    };
    let each = [
        (&firewall.drop, "drop"),
        (&firewall.reject, "reject with tcp reset"),
        (
            &firewall.prohibit,
            "reject with icmpx type admin-prohibited",
        ),
    ];
    for (list, verdict) in each {
        for to in list {
            rule(to, &of, verdict);
        }
    }
    for (to, from) in &firewall.only_from {
        let family = if from.is_ipv4() { "ip" } else { "ip6" };
        rule(to, &format!("{family} saddr != {from}"), "drop");
    }
    for from in &firewall.drop_large {
        // What is said before encryption is shorter, and every certificate longer.
        let family = if from.is_ipv4() { "ip" } else { "ip6" };
        let _ = writeln!(
            rules,
            "  {family} saddr {} tcp sport {} meta length > 500 drop",
            from.ip(),
            from.port()
        );
    }
    rules + " }\n}\n"
}
