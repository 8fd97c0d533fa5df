//! A scenario's world as the files that the lab's scripts build it from: one folder, laid out anew for every world.
//!
//! ```text
//! world/machines        one line a machine: NAME SOFTWARE ROOT ADDRESS
//! world/dnsmasq.conf    the names
//! world/hosts           the addresses of the names
//! world/firewall.nft    what the router lets through
//! world/NAME/           configuration of one machine; its logs appear in world/NAME/log
//! ```

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use super::{CLIENT, LabError, courier, cyrus, dovecot, exim, opensmtpd, postfix, sendmail};
use crate::certificates::Authority;
use crate::world::{ClientName, Software, World};

/// No name but those of the world exists; nobody else is asked.
const NAMES: &str = "\
user=root
no-resolv
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
            machine.software.root(),
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
        let write = match machine.software {
            Software::Postfix | Software::PostfixCyrus => postfix::write,
            Software::Exim => exim::write,
            Software::Opensmtpd => opensmtpd::write,
            Software::Sendmail => sendmail::write,
            Software::Courier => courier::write,
            Software::Dovecot => dovecot::write,
            Software::Cyrus => cyrus::write,
        };
        write(&own, machine, leaf.as_ref())?;
    }
    fs::write(folder.join("machines"), list)?;
    fs::write(folder.join("firewall.nft"), firewall(world))?;
    let (names, hosts) = names(world);
    fs::write(folder.join("dnsmasq.conf"), names)?;
    fs::write(folder.join("hosts"), hosts)?;
    Ok(())
}

fn names(world: &World) -> (String, String) {
    let (mut names, mut hosts) = (NAMES.to_owned(), String::new());
    for (name, addresses) in &world.names {
        if addresses.is_empty() {
            // A record of another type makes the name exist without an address.
            let _ = writeln!(names, "txt-record={name},no address here");
        }
        for address in addresses {
            let _ = writeln!(hosts, "{address} {name}");
        }
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
    let mut rules = String::from(
        "flush ruleset\ntable inet way {\n chain forward {\n  type filter hook forward priority 0;\n",
    );
    let firewall = &world.firewall;
    let each = firewall.drop.iter().map(|to| (to, "drop"));
    for (to, verdict) in each.chain(
        firewall
            .reject
            .iter()
            .map(|to| (to, "reject with tcp reset")),
    ) {
        let family = if to.is_ipv4() { "ip" } else { "ip6" };
        let _ = writeln!(
            rules,
            "  {family} daddr {} tcp dport {} {verdict}",
            to.ip(),
            to.port()
        );
    }
    rules + " }\n}\n"
}
