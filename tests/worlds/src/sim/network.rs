//! Names, and the ways to servers: what a client's resolver, its cable and its firewall do in the simulated world.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use mailmedic_core::dialogue::{Dialled, Reading, patience};
use mailmedic_core::vocab::{ConnectFault, Host, Port};

use super::any::AnyServer;
use super::stage::Stage;
use super::{Channel, Client, Connection, Held, Speaker, takes};
use crate::world::{Firewall, Protocol};

impl Client {
    pub(super) fn resolve(&mut self, host: &Host) -> Reading {
        self.spent += takes::NAME;
        if let Some(address) = host.address() {
            return Reading::Addresses(vec![address]);
        }
        let names = if self.is_far() {
            &self.world.0.far_names
        } else {
            &self.world.0.names
        };
        let addresses = names.get(host.as_str()).map(Vec::as_slice);
        let lie = self.world.0.lies.get(host.as_str());
        let lie = lie.filter(|_| !self.is_far());
        let (spent, reading) = lie.map_or((0, None), |lie| lie.reading(addresses));
        self.spent += spent;
        reading.unwrap_or_else(|| match addresses {
            None => Reading::NameMissing,
            Some([]) => Reading::NameEmpty,
            // As they are asked for: the older kind of address first.
            Some(addresses) => {
                let mut all = addresses.to_vec();
                all.sort_by_key(IpAddr::is_ipv6);
                Reading::Addresses(all)
            }
        })
    }

    pub(super) fn dial(&mut self, address: IpAddr, port: Port) -> Reading {
        self.connection = None;
        let to = SocketAddr::new(address, port.number());
        let (spent, fault) = self.way_to(to);
        self.spent += spent;
        match fault {
            Some(fault) => Reading::ConnectFailed(fault),
            None => self.connect(to),
        }
    }

    /// Dials side by side (RFC 8305 section 5), on this client's own clock.
    pub(super) fn race(&mut self, addresses: Vec<IpAddr>, port: Port) -> Reading {
        self.connection = None;
        let mut waiting = addresses.into_iter().peekable();
        let mut pending: Vec<(u32, IpAddr, Option<ConnectFault>)> = Vec::new();
        let (mut tried, mut now) = (Vec::new(), 0);
        loop {
            if let Some(address) = waiting.next() {
                let (spent, fault) = self.way_to(SocketAddr::new(address, port.number()));
                pending.push((now + spent, address, fault));
            }
            let due = waiting.peek().map_or(u32::MAX, |_| now + patience::ATTEMPT);
            let first = (0..pending.len()).min_by_key(|&at| pending[at].0);
            let Some(first) = first else {
                self.spent += now;
                return Reading::Raced(tried);
            };
            if pending[first].0 > due {
                now = due;
                continue;
            }
            let (at, address, fault) = pending.remove(first);
            now = at;
            tried.push((address, fault.map_or(Dialled::Stands, Dialled::Failed)));
            if fault.is_none() {
                self.spent += now;
                self.connect(SocketAddr::new(address, port.number()));
                return Reading::Raced(tried);
            }
        }
    }

    /// Whether the firewall stands before this client.
    fn is_walled(&self) -> bool {
        let of = self.world.0.firewall.of.address();
        of.is_none_or(|of| of == self.address)
    }

    /// Where a connection arrives in truth.
    fn redirected(&self, to: SocketAddr) -> SocketAddr {
        let redirect = &self.world.0.firewall.redirect;
        let other = redirect.get(&to).filter(|_| self.is_walled());
        other.copied().unwrap_or(to)
    }

    /// How long it takes to connect there, and why it fails where it does.
    fn way_to(&self, to: SocketAddr) -> (u32, Option<ConnectFault>) {
        let world = &self.world.0;
        let open = Firewall::default();
        let firewall = if self.is_walled() {
            &world.firewall
        } else {
            &open
        };
        let to = self.redirected(to);
        let from_elsewhere = |from: &IpAddr| from.to_string() != self.address;
        let barred = firewall.only_from.get(&to).is_some_and(from_elsewhere);
        let silent = (patience::CONNECT, Some(ConnectFault::TimedOut));
        if to.ip().is_unspecified() {
            // The client itself, where nothing listens.
            (0, Some(ConnectFault::Refused))
        } else if to.is_ipv6() && !world.has_ipv6 {
            (0, Some(ConnectFault::Local))
        } else if barred || firewall.drop.contains(&to) {
            silent
        } else if firewall.reject.contains(&to) {
            (self.round_trip(), Some(ConnectFault::Refused))
        } else if firewall.prohibit.contains(&to) {
            (self.round_trip(), Some(ConnectFault::Unreachable))
        } else if let Some(site) = world.sites.get(&to.ip()) {
            let listens = site.machine.ports.contains_key(&to.port());
            let fault = (!listens).then_some(ConnectFault::Refused);
            (self.round_trip(), fault)
        } else {
            // An address without a machine is silent, as in the real world's network.
            silent
        }
    }

    /// A connection to a port that listens.
    fn connect(&mut self, to: SocketAddr) -> Reading {
        let to = self.redirected(to);
        let world = Arc::clone(&self.world.0);
        let site = world.sites.get(&to.ip());
        let Some((site, rules)) =
            site.and_then(|site| Some((site, site.machine.ports.get(&to.port())?)))
        else {
            return Reading::ConnectFailed(ConnectFault::Refused);
        };
        let count = {
            let mut open = self.world.open();
            let count = open.entry(to).or_default();
            *count += 1;
            *count
        };
        let crowded = rules
            .connections
            .is_some_and(|limit| count + rules.held > limit);
        let names = Arc::clone(&world.domains);
        let machine = site.machine.clone();
        let words = match rules.protocol {
            Protocol::Smtp => &site.words,
            Protocol::Imap | Protocol::Pop3 => &site.fetching,
        };
        let server = if let Some(words) = words.clone() {
            let (rules, fetched) = (rules.clone(), Arc::clone(&site.fetched));
            Speaker::Server(AnyServer::new(
                machine,
                rules,
                words,
                self.address,
                crowded,
                names,
                fetched,
            ))
        } else {
            let turns = Arc::clone(self.world.turns().entry(to).or_default());
            Speaker::Liar(Box::new(Stage::new(rules, turns)))
        };
        self.connection = Some(Connection {
            machine: site.machine.clone(),
            rules: rules.clone(),
            server,
            channel: Channel::Clear,
            held: Held(self.world.clone(), to),
        });
        Reading::Done
    }
}
