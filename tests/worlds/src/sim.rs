//! The simulated world: names, firewall and servers of a scenario inside this process, with a clock that jumps.
//!
//! The servers say only what a recording holds. Nothing waits: a demand that would be answered by silence is answered
//! at once, and the time it would have taken is added to the clock of the connection.

mod any;
mod imap;
mod incoming;
mod kerberos;
mod network;
mod pop3;
#[cfg(test)]
mod replay;
#[cfg(test)]
mod replay_incoming;
mod sasl;
mod server;
mod stage;
mod survey;
mod tls;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mailmedic_core::dialogue::{Demand, Reading, Seed, patience};
use mailmedic_core::vocab::{ClosedHow, Consent, Host, Refusal, Secret, TlsFault, TlsVersion};

pub(crate) use self::tls::NOW;

use self::any::AnyServer;
use self::stage::Stage;
use crate::lab::{CLIENT, FAR};
use crate::liar::Turns;
use crate::phrasebook::Phrasebook;
use crate::recording::RecordingError;
use crate::run::Place;
use crate::scenario::Scenario;
use crate::world::{
    Cable, Certificate, ClientCertificate, Firewall, Kerberos, Lie, Machine, Port as Rules,
    Software, World,
};

/// How long things take here, in milliseconds.
mod takes {
    pub(super) const NAME: u32 = 2;
    pub(super) const ROUND_TRIP: u32 = 1;
    pub(super) const HANDSHAKE: u32 = 5;
}

/// A scenario's world, for any number of connections.
#[derive(Debug, Clone)]
pub struct Simulation(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    world: World,
    names: BTreeMap<String, Vec<IpAddr>>,
    /// The names as the other place's resolver has them.
    far_names: BTreeMap<String, Vec<IpAddr>>,
    /// The same names, for servers that ask whether a domain exists.
    domains: Arc<BTreeSet<String>>,
    sites: BTreeMap<IpAddr, Site>,
    /// What the resolver does with names, where it does not tell what stands in `names`.
    lies: BTreeMap<String, Lie>,
    has_ipv6: bool,
    firewall: Firewall,
    cable: Cable,
    kerberos: Option<Kerberos>,
    kdc: Option<SocketAddr>,
    password: Option<String>,
    certificate: Option<Certificate>,
    consent: Consent,
    open: Mutex<BTreeMap<SocketAddr, u32>>,
    /// The turns of liars.
    turns: Mutex<BTreeMap<SocketAddr, Turns>>,
}

/// A machine with the words of its software.
#[derive(Debug)]
struct Site {
    machine: Machine,
    /// A liar has none: its scripts hold them.
    words: Option<Phrasebook>,
    /// The words of what hands out its mail.
    fetching: Option<Phrasebook>,
    /// Whether somebody logged in to fetch mail.
    fetched: Arc<AtomicBool>,
}

impl Simulation {
    /// Builds the world of a scenario. The password is handed out as far as the consent allows.
    pub fn of(scenario: &Scenario, consent: Consent) -> Result<Self, RecordingError> {
        let mut sites = BTreeMap::new();
        for machine in scenario.world.machines.values() {
            let words = match machine.software {
                Software::Liar => None,
                // No mail comes that way.
                Software::Nginx => continue,
                software => Some(Phrasebook::of(software)?),
            };
            let machine = machine.clone();
            let fetching = if machine.opens_by_fetching() {
                Some(Phrasebook::of(Software::Dovecot)?)
            } else {
                words.clone()
            };
            let site = Site {
                words,
                fetching,
                fetched: Arc::default(),
                machine,
            };
            sites.insert(site.machine.address, site);
        }
        let far = scenario.world.far.as_ref();
        let far_names = far.and_then(|far| far.names.clone());
        Ok(Self(Arc::new(Inside {
            far_names: far_names.unwrap_or_else(|| scenario.world.names.clone()),
            names: scenario.world.names.clone(),
            world: scenario.world.clone(),
            domains: Arc::new(scenario.world.names.keys().cloned().collect()),
            sites,
            lies: scenario.world.lies.clone(),
            has_ipv6: scenario.world.has_ipv6(),
            firewall: scenario.world.firewall.clone(),
            cable: scenario.world.cable,
            kerberos: scenario.world.kerberos.clone(),
            kdc: scenario.world.kdc(),
            password: scenario.secret(NOW),
            certificate: scenario.certificate.clone(),
            consent,
            open: Mutex::default(),
            turns: Mutex::default(),
        })))
    }

    /// A client's place in it, for one step of a check.
    pub fn client(&self) -> Client {
        self.at(CLIENT)
    }

    /// The same at the other place, where no secret is.
    pub fn far_client(&self) -> Client {
        self.at(FAR)
    }

    fn at(&self, address: &'static str) -> Client {
        Client {
            world: self.clone(),
            address,
            connection: None,
            spent: 0,
        }
    }

    fn turns(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, Turns>> {
        self.0.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> MutexGuard<'_, BTreeMap<SocketAddr, u32>> {
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One client: it has at most one connection at a time.
#[derive(Debug)]
pub struct Client {
    world: Simulation,
    address: &'static str,
    connection: Option<Connection>,
    spent: u32,
}

#[derive(Debug)]
struct Connection {
    machine: Machine,
    rules: Rules,
    server: Speaker,
    channel: Channel,
    held: Held,
}

/// Who is at the other end.
#[derive(Debug)]
enum Speaker {
    Server(AnyServer),
    Liar(Box<Stage>),
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
    fn is_far(&self) -> bool {
        self.address == FAR
    }

    fn round_trip(&self) -> u32 {
        // The cable is the client's own.
        let delay = if self.is_far() {
            0
        } else {
            self.world.0.cable.delay
        };
        takes::ROUND_TRIP + 2 * delay
    }

    fn obey(&mut self, demand: Demand) -> Reading {
        match demand {
            Demand::Resolve(host) => self.resolve(&host),
            Demand::Explain(host) => self.explain(&host),
            Demand::Survey(host, port, domains) => self.survey(&host, port, &domains),
            Demand::Dial(address, port) => self.dial(address, port),
            Demand::DialAny(addresses, port) => self.race(addresses, port),
            Demand::Send(bytes) => self.send(&bytes),
            Demand::SendSecret(bytes) => match self.permits() {
                Ok(()) => self.send(bytes.expose()),
                Err(refusal) => Reading::Refused(refusal),
            },
            Demand::Read(within) => self.read(within),
            Demand::Secure(host) => self.secure(&host, true),
            Demand::SecureUnnamed(host) => self.secure(&host, false),
            Demand::Hello(_, version) => self.hello(version),
            Demand::Wait(milliseconds) => {
                self.spent += milliseconds;
                Reading::Done
            }
            Demand::Secret => self.secret().map_or_else(Reading::Refused, Reading::Secret),
            Demand::Certificate if self.is_certified() => Reading::Done,
            Demand::Certificate => Reading::Refused(Refusal::NoSecret),
            Demand::Seed => Reading::Seed {
                seed: Seed {
                    random: [7; 32],
                    seconds: NOW.unsigned_abs(),
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

    /// Whether the server asked for a certificate, and there was one.
    fn is_certified(&self) -> bool {
        let asks = |connection: &Connection| {
            connection.channel != Channel::Clear
                && connection.rules.client_certificate != ClientCertificate::Never
        };
        self.world.0.certificate.is_some() && self.connection.as_ref().is_some_and(asks)
    }

    fn send(&mut self, bytes: &[u8]) -> Reading {
        let Some(connection) = &mut self.connection else {
            return Reading::Closed(ClosedHow::Closed);
        };
        match &mut connection.server {
            Speaker::Server(server) => server.hear(bytes),
            Speaker::Liar(stage) => stage.hear(bytes),
        }
        Reading::Done
    }

    fn read(&mut self, within: u32) -> Reading {
        let Some(connection) = &mut self.connection else {
            return Reading::Closed(ClosedHow::Closed);
        };
        let server = match &mut connection.server {
            Speaker::Server(server) => server,
            Speaker::Liar(stage) => {
                let (spent, reading) = stage.read(within);
                self.spent += spent;
                if matches!(reading, Reading::Closed(_)) {
                    self.connection = None;
                }
                return reading;
            }
        };
        let said = server.say();
        if !said.is_empty() {
            self.spent += self.round_trip();
            return Reading::Bytes(said);
        }
        if let Some(how) = server.ended() {
            self.spent += self.round_trip();
            self.connection = None;
            return Reading::Closed(how);
        }
        self.spent += within;
        Reading::TimedOut
    }

    fn secure(&mut self, host: &Host, named: bool) -> Reading {
        let connection = match self.begin_tls() {
            Ok(connection) => connection,
            Err(fault) => return Reading::TlsFailed(fault),
        };
        match tls::shake(&connection.machine, &connection.rules, host, named) {
            Ok(report) => {
                connection.channel = if report.is_verified() {
                    Channel::Verified
                } else {
                    Channel::Unverified
                };
                Reading::Secured(Box::new(report))
            }
            Err(fault) => {
                self.connection = None;
                Reading::TlsFailed(fault)
            }
        }
    }

    fn hello(&mut self, version: TlsVersion) -> Reading {
        let chosen = self
            .begin_tls()
            .map(|connection| tls::choose(&connection.rules, version));
        self.connection = None;
        match chosen {
            Ok(Some(version)) => Reading::Chose(version),
            Ok(None) => Reading::TlsFailed(TlsFault::Alert {
                alert: "protocol_version".to_owned(),
            }),
            Err(fault) => Reading::TlsFailed(fault),
        }
    }

    /// A connection on which the server takes part in a handshake.
    fn begin_tls(&mut self) -> Result<&mut Connection, TlsFault> {
        let world = Arc::clone(&self.world.0);
        let connection = self.connection.as_mut().ok_or(TlsFault::Closed)?;
        if world.firewall.drop_large.contains(&connection.held.1) {
            self.spent += patience::HANDSHAKE;
            self.connection = None;
            return Err(TlsFault::TimedOut);
        }
        let (spent, fault) = match &mut connection.server {
            Speaker::Server(server) => {
                if let Some(alert) = server.alert() {
                    self.spent += takes::HANDSHAKE;
                    self.connection = None;
                    return Err(TlsFault::Alert { alert });
                }
                let shown = world.certificate.as_ref();
                let begins = server.start_tls(shown);
                // What else comes is the text of the greeting, where the answer of a handshake is expected.
                let spent = takes::HANDSHAKE + 2 * world.cable.delay;
                (spent, (!begins).then_some(TlsFault::NotTls))
            }
            Speaker::Liar(stage) => stage.start_tls(),
        };
        self.spent += spent;
        if let Some(fault) = fault {
            self.connection = None;
            return Err(fault);
        }
        self.connection.as_mut().ok_or(TlsFault::Closed)
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
        let password = password.filter(|_| self.world.0.consent.login && !self.is_far());
        let Some(password) = password else {
            // As the vault of the real world has it.
            let is_secured = self
                .connection
                .as_ref()
                .is_some_and(|one| one.channel != Channel::Clear);
            return Err(if is_secured {
                Refusal::NoSecret
            } else {
                self.permits().err().unwrap_or(Refusal::NoSecret)
            });
        };
        self.permits()?;
        Secret::from_bytes(password.clone().into_bytes()).ok_or(Refusal::NoSecret)
    }
}

impl Place for Client {
    fn respond(&mut self, demand: Demand) -> Reading {
        self.obey(demand)
    }

    fn spent(&self) -> u32 {
        self.spent
    }
}
