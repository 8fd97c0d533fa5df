//! A scenario's world as the files that the lab's scripts build it from: one folder, laid out anew for every world.
//!
//! ```text
//! world/machines        one line a machine: NAME SOFTWARE ADDRESS
//! world/dnsmasq.conf    the names
//! world/hosts           the addresses of the names
//! world/firewall.nft    what the router lets through
//! world/NAME/           configuration of one machine; its logs appear in world/NAME/log
//! ```

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use super::{LabError, postfix};
use crate::certificates::Authority;
use crate::world::{Software, World};

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

pub(super) fn write(folder: &Path, world: &World, authority: &Authority) -> Result<(), LabError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(folder)?,
    }
    let mut list = String::new();
    for (name, machine) in &world.machines {
        let _ = writeln!(list, "{name} {} {}", machine.software.id(), machine.address);
        let own = folder.join(name);
        fs::create_dir(&own)?;
        let leaf = if machine.certificate.names.is_empty() {
            None
        } else {
            Some(authority.leaf(&machine.certificate)?)
        };
        let unnamed = machine.unnamed_certificate.as_ref();
        let unnamed = unnamed.map(|one| authority.leaf(one)).transpose()?;
        match machine.software {
            Software::Postfix => postfix::write(&own, machine, leaf.as_ref(), unnamed.as_ref())?,
        }
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
