//! The simulated world: names, firewall and servers of a scenario inside this process, with a clock that jumps.
//!
//! The servers say only what a recording holds. Nothing waits: a demand that would be answered by silence is answered
//! at once, and the time it would have taken is added to the clock of the connection.

mod base64;
mod kerberos;
#[cfg(test)]
mod replay;
mod sasl;
mod server;
mod tls;

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, ready};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mailmedic_core::dialogue::{Demand, Reading, Seed, World, patience};
use mailmedic_core::vocab::{
    ClosedHow, ConnectFault, Consent, Host, Port, Refusal, Secret, TlsFault,
};

use self::server::Server;
use crate::lab::CLIENT;
use crate::phrasebook::Phrasebook;
use crate::recording::RecordingError;
use crate::scenario::Scenario;
use crate::world::{Cable, Firewall, Kerberos, Machine};

/// How long things take here, in milliseconds.
mod takes {
    pub(super) const NAME: u32 = 2;
    pub(super) const ROUND_TRIP: u32 = 1;
    /// A flight with a certificate is longer than this, in bytes.
    pub(super) const LARGE: usize = 700;
    pub(super) const HANDSHAKE: u32 = 5;
}

/// A scenario's world, for any number of connections.
#[derive(Debug, Clone)]
pub struct Simulation(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    names: BTreeMap<String, Vec<IpAddr>>,
    /// The same names, for servers that ask whether a domain exists.
    domains: Arc<BTreeSet<String>>,
    sites: BTreeMap<IpAddr, Site>,
    firewall: Firewall,
    cable: Cable,
    kerberos: Option<Kerberos>,
    kdc: Option<SocketAddr>,
    password: Option<String>,
    consent: Consent,
    open: Mutex<BTreeMap<SocketAddr, u32>>,
}

/// A machine with the words of its software.
#[derive(Debug)]
struct Site {
    machine: Machine,
    words: Phrasebook,
}

impl Simulation {
    /// Builds the world of a scenario. The password is handed out as far as the consent allows.
    pub fn of(scenario: &Scenario, consent: Consent) -> Result<Self, RecordingError> {
        let mut sites = BTreeMap::new();
        for machine in scenario.world.machines.values() {
            let words = Phrasebook::of(machine.software)?;
            let machine = machine.clone();
            sites.insert(machine.address, Site { machine, words });
        }
        Ok(Self(Arc::new(Inside {
            names: scenario.world.names.clone(),
            domains: Arc::new(scenario.world.names.keys().cloned().collect()),
            sites,
            firewall: scenario.world.firewall.clone(),
            cable: scenario.world.cable,
            kerberos: scenario.world.kerberos.clone(),
            kdc: scenario.world.kdc(),
            password: scenario.password.clone(),
            consent,
            open: Mutex::default(),
        })))
    }

    /// A client's place in it, for one step of a check.
    pub fn client(&self) -> Client {
        Client {
            world: self.clone(),
            connection: None,
            spent: 0,
        }
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, u32>> {
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One client: it has at most one connection at a time.
#[derive(Debug)]
pub struct Client {
    world: Simulation,
    connection: Option<Connection>,
    spent: u32,
}

#[derive(Debug)]
struct Connection {
    server: Server,
    channel: Channel,
    _held: Held,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Channel {
    Clear,
    Unverified,
    Verified,
}

/// One of the connections that a port counts.
#[derive(Debug)]
struct Held(Simulation, SocketAddr);

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(count) = self.0.open().get_mut(&self.1) {
            *count -= 1;
        }
    }
}

impl Client {
    /// How long everything took so far, in milliseconds.
    pub fn spent(&self) -> u32 {
        self.spent
    }

    fn round_trip(&self) -> u32 {
        takes::ROUND_TRIP + 2 * self.world.0.cable.delay
    }

    fn respond(&mut self, demand: Demand) -> Reading {
        match demand {
            Demand::Resolve(host) => self.resolve(&host),
            Demand::Dial(address, port) => self.dial(address, port),
            Demand::Send(bytes) => self.send(&bytes),
            Demand::SendSecret(bytes) => match self.permits() {
                Ok(()) => self.send(bytes.expose()),
                Err(refusal) => Reading::Refused(refusal),
            },
            Demand::Read(within) => self.read(within),
            Demand::Secure(host) => self.secure(&host),
            Demand::Secret => self.secret().map_or_else(Reading::Refused, Reading::Secret),
            Demand::Seed => Reading::Seed {
                seed: Seed {
                    random: [7; 32],
                    seconds: tls::NOW.unsigned_abs(),
                },
                binding: None,
            },
            Demand::Kerberos {
                service,
                host,
                username,
            } => self.kerberos(service, &host, username.as_ref()),
            Demand::Done => {
                self.connection = None;
                Reading::Done
            }
        }
    }

    fn resolve(&mut self, host: &Host) -> Reading {
        self.spent += takes::NAME;
        if let Some(address) = host.address() {
            return Reading::Addresses(vec![address]);
        }
        match self.world.0.names.get(host.as_str()).map(Vec::as_slice) {
            None => Reading::NameMissing,
            Some([]) => Reading::NameEmpty,
            Some(addresses) => Reading::Addresses(addresses.to_vec()),
        }
    }

    fn dial(&mut self, address: IpAddr, port: Port) -> Reading {
        self.connection = None;
        let to = SocketAddr::new(address, port.number());
        let world = Arc::clone(&self.world.0);
        let firewall = &world.firewall;
        let from_elsewhere = |from: &IpAddr| from.to_string() != CLIENT;
        let barred = firewall.only_from.get(&to).is_some_and(from_elsewhere);
        let (spent, fault) = if barred || firewall.drop.contains(&to) {
            (patience::CONNECT, ConnectFault::TimedOut)
        } else if firewall.reject.contains(&to) {
            (self.round_trip(), ConnectFault::Refused)
        } else if firewall.prohibit.contains(&to) {
            (self.round_trip(), ConnectFault::Unreachable)
        } else if let Some(site) = world.sites.get(&address) {
            if let Some(rules) = site.machine.ports.get(&to.port()) {
                self.spent += self.round_trip();
                let count = {
                    let mut open = self.world.open();
                    let count = open.entry(to).or_default();
                    *count += 1;
                    *count
                };
                let crowded = rules.connections.is_some_and(|limit| count > limit);
                let names = Arc::clone(&world.domains);
                self.connection = Some(Connection {
                    server: Server::new(site, rules.clone(), CLIENT, crowded, names),
                    channel: Channel::Clear,
                    _held: Held(self.world.clone(), to),
                });
                return Reading::Done;
            }
            (self.round_trip(), ConnectFault::Refused)
        } else {
            // An address without a machine is silent, as in the real world's network.
            (patience::CONNECT, ConnectFault::TimedOut)
        };
        self.spent += spent;
        Reading::ConnectFailed(fault)
    }

    fn send(&mut self, bytes: &[u8]) -> Reading {
        let Some(connection) = &mut self.connection else {
            return Reading::Closed(ClosedHow::Closed);
        };
        connection.server.hear(bytes);
        Reading::Done
    }

    fn read(&mut self, within: u32) -> Reading {
        let Some(connection) = &mut self.connection else {
            return Reading::Closed(ClosedHow::Closed);
        };
        let said = connection.server.say();
        if !said.is_empty() {
            self.spent += self.round_trip();
            return Reading::Bytes(said);
        }
        if let Some(how) = connection.server.ended() {
            self.spent += self.round_trip();
            self.connection = None;
            return Reading::Closed(how);
        }
        self.spent += within;
        Reading::TimedOut
    }

    fn secure(&mut self, host: &Host) -> Reading {
        let Some(connection) = &mut self.connection else {
            return Reading::TlsFailed(TlsFault::Closed);
        };
        let cable = self.world.0.cable;
        if (1..takes::LARGE).contains(&cable.largest) {
            self.spent += patience::HANDSHAKE;
            self.connection = None;
            return Reading::TlsFailed(TlsFault::TimedOut);
        }
        self.spent += takes::HANDSHAKE + 2 * cable.delay;
        if let Some(alert) = connection.server.alert() {
            self.connection = None;
            return Reading::TlsFailed(TlsFault::Alert { alert });
        }
        if !connection.server.start_tls() {
            // What comes is the text of the greeting, where the answer of a handshake is expected.
            self.connection = None;
            return Reading::TlsFailed(TlsFault::NotTls);
        }
        let report = tls::report(connection.server.certificate(), host);
        connection.channel = if report.is_verified() {
            Channel::Verified
        } else {
            Channel::Unverified
        };
        Reading::Secured(Box::new(report))
    }

    fn permits(&self) -> Result<(), Refusal> {
        let channel = self
            .connection
            .as_ref()
            .map_or(Channel::Clear, |connection| connection.channel);
        if channel == Channel::Verified || self.world.0.consent.unverified {
            Ok(())
        } else {
            Err(Refusal::Unprotected)
        }
    }

    fn secret(&self) -> Result<Secret, Refusal> {
        let password = self.world.0.password.as_ref();
        let password = password.filter(|_| self.world.0.consent.login);
        let password = password.ok_or(Refusal::NoSecret)?;
        self.permits()?;
        Secret::from_bytes(password.clone().into_bytes()).ok_or(Refusal::NoSecret)
    }
}

impl World for Client {
    fn answer(&mut self, demand: Demand) -> impl Future<Output = Reading> + Send {
        ready(self.respond(demand))
    }
}
