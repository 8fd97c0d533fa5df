//! The real world: sockets, DNS and TLS for dialogues. One [`NetWorld`] serves one step, one connection at a time.

mod blocklists;
mod certificate;
mod chain;
mod dane;
mod der;
mod dial;
mod directory;
mod dns;
mod far;
mod kerberos;
mod question;
mod race;
mod revocation;
mod signature;
mod survey;
mod tls;
mod vault;
mod verify;
mod versions;
mod watched;
mod web;

pub use blocklists::own_address;
pub use dane::Presented;
pub use directory::Directory;
pub use dns::Names;
pub use far::{FarPlace, Pipe, Unreached, reach};
pub use kerberos::Tickets;
pub use tls::{Secured, Shaken, Tls};
pub use vault::{Channel, Vault};
pub use web::fetch;

use std::io::{self, ErrorKind};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use mailmedic_core::dialogue::{
    Binding, Demand, Dialled, Letter, Pace, Reading, Seed, World, limit, patience,
};
use mailmedic_core::vocab::{ClosedHow, Host, Port, Refusal, Step, TlsFault, TlsVersion};
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::rustls::ProtocolVersion;

use crate::guard::Guard;
use crate::limits::{Budget, Slot, Targets};
use crate::platform;

/// The most that one reading brings, in bytes: most replies are shorter, and who waits for one holds that much.
const ONE_READ: usize = 1024;

/// The most that is read over one connection, in bytes: the dialogue's own limit, and one reading beyond it, so that
/// the dialogue gets to see that it was too much.
const TOTAL: usize = limit::TOTAL + 2 * ONE_READ;

/// What all steps of a check share.
pub struct Kit {
    /// Which addresses may be dialled.
    pub guard: Guard,
    /// DNS.
    pub names: Arc<Names>,
    /// TLS and its roots.
    pub tls: Arc<Tls>,
    /// The secret.
    pub vault: Vault,
    /// Which Kerberos tickets may be used beside it.
    pub tickets: Tickets,
    /// How often servers are dialled.
    pub targets: Arc<Targets>,
    /// The one message that may be sent where everything is taken.
    pub letter: Option<Arc<Letter>>,
    /// What this check may still do.
    pub budget: Budget,
    /// The certificates that the server showed.
    pub shown: Presented,
}

enum Stream {
    Clear(TcpStream),
    Secured(Box<Secured>, Channel),
}

/// Real sockets for one step.
pub struct NetWorld {
    kit: Arc<Kit>,
    /// The server that the step is about.
    target: Option<Host>,
    stream: Option<Stream>,
    slot: Option<Slot>,
    read: usize,
    pace: Pace,
    /// Whether a certificate of ours was shown on it.
    certified: bool,
    /// How the connection ended before it was used, where it did.
    ended: Option<ClosedHow>,
    began: Instant,
}

impl NetWorld {
    /// A world without a connection.
    pub fn new(kit: Arc<Kit>) -> NetWorld {
        NetWorld {
            kit,
            target: None,
            stream: None,
            slot: None,
            read: 0,
            pace: Pace::default(),
            certified: false,
            ended: None,
            began: Instant::now(),
        }
    }

    /// The same for a step, whose logins are counted at its server.
    #[must_use]
    pub fn of_step(self, step: &Step) -> NetWorld {
        let target = step.probe.target().cloned();
        NetWorld { target, ..self }
    }

    /// Milliseconds on this world's own clock.
    fn now(&self) -> u32 {
        u32::try_from(self.began.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    fn channel(&self) -> Channel {
        match &self.stream {
            Some(Stream::Secured(_, channel)) => *channel,
            _ => Channel::Clear,
        }
    }

    /// Before a new connection: nothing is left of the former one.
    fn leave(&mut self) {
        self.stream = None;
        self.slot = None;
        self.read = 0;
        self.certified = false;
        self.pace.begin();
    }

    /// Takes a connection that came to stand, where this check may still have one.
    fn take(&mut self, stream: Option<TcpStream>) -> bool {
        // A port that refuses costs the server nothing; a connection does.
        if !self.kit.budget.connect() {
            return false;
        }
        self.ended = stream.is_none().then_some(ClosedHow::Reset);
        self.stream = stream.map(Stream::Clear);
        true
    }

    async fn race(&mut self, addresses: Vec<IpAddr>, port: Port) -> Reading {
        self.leave();
        let (mut tried, won) = race::race(&self.kit, addresses, port).await;
        if let Some(race::Won {
            address,
            slot,
            stream,
        }) = won
        {
            let came = if self.take(stream) {
                self.slot = Some(slot);
                Dialled::Stands
            } else {
                Dialled::Refused(Refusal::Forbidden)
            };
            tried.push((address, came));
        }
        Reading::Raced(tried)
    }

    async fn dial(&mut self, address: IpAddr, port: Port) -> Reading {
        self.leave();
        let cleared = match self.kit.guard.clear(address, port) {
            Ok(cleared) => cleared,
            Err(refusal) => return Reading::Refused(refusal),
        };
        self.slot = self.kit.targets.begin(address).await;
        if self.slot.is_none() {
            return Reading::Refused(Refusal::Forbidden);
        }
        match dial::dial(cleared).await {
            Ok(stream) => {
                if self.take(stream) {
                    Reading::Done
                } else {
                    Reading::Refused(Refusal::Forbidden)
                }
            }
            Err(fault) => Reading::ConnectFailed(fault),
        }
    }

    async fn secure(&mut self, host: &Host, named: bool) -> Reading {
        // Twice on one connection makes no sense, nor without one.
        let Some(Stream::Clear(stream)) = self.stream.take() else {
            return Reading::TlsFailed(TlsFault::Closed);
        };
        self.pace.begin();
        let shaken = if named {
            self.kit.tls.secure(stream, host).await
        } else {
            self.kit.tls.secure_unnamed(stream, host).await
        };
        match shaken {
            Ok(Shaken {
                stream,
                report,
                certified,
            }) => {
                let channel = if report.is_verified() {
                    Channel::Verified
                } else {
                    Channel::Unverified
                };
                if named && self.target.as_ref() == Some(host) {
                    let (_, session) = stream.get_ref();
                    let certificates = session.peer_certificates().unwrap_or_default();
                    self.kit.shown.keep(dane::Chain {
                        certificates: certificates
                            .iter()
                            .map(|one| one.clone().into_owned())
                            .collect(),
                        is_verified: report.is_verified(),
                    });
                }
                self.stream = Some(Stream::Secured(stream, channel));
                self.certified = certified;
                self.read = 0;
                Reading::Secured(Box::new(report))
            }
            Err(fault) => Reading::TlsFailed(fault),
        }
    }

    async fn hello(&mut self, host: &Host, version: TlsVersion) -> Reading {
        let Some(Stream::Clear(stream)) = self.stream.take() else {
            return Reading::TlsFailed(TlsFault::Closed);
        };
        match versions::choose(stream, host, version).await {
            Ok(version) => Reading::Chose(version),
            Err(fault) => Reading::TlsFailed(fault),
        }
    }

    /// Chance and time; where neither can be had, no login is begun.
    fn seed(&self) -> Reading {
        let mut random = [0; 32];
        let filled = SystemRandom::new().fill(&mut random);
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let (Ok(()), Ok(now)) = (filled, now) else {
            return Reading::Refused(Refusal::NoSecret);
        };
        let binding = match &self.stream {
            Some(Stream::Secured(stream, _)) => binding(stream),
            _ => None,
        };
        Reading::Seed {
            seed: Seed {
                random,
                seconds: now.as_secs(),
            },
            binding,
        }
    }

    async fn send(&mut self, bytes: &[u8]) -> Reading {
        if !self.kit.budget.send(bytes.len()) {
            return Reading::Refused(Refusal::Forbidden);
        }
        self.pace.begin();
        let limit = Duration::from_millis(patience::REPLY.into());
        let written = match &mut self.stream {
            None => return Reading::Closed(ClosedHow::Closed),
            Some(Stream::Clear(stream)) => timeout(limit, stream.write_all(bytes)).await,
            Some(Stream::Secured(stream, _)) => {
                let write = async {
                    stream.write_all(bytes).await?;
                    stream.flush().await
                };
                let written = timeout(limit, write).await;
                platform::acknowledge_at_once(stream.get_ref().0.inner());
                written
            }
        };
        match written {
            Err(_) => Reading::TimedOut,
            Ok(Err(error)) => self.ended(&error),
            Ok(Ok(())) => Reading::Done,
        }
    }

    async fn receive(&mut self, milliseconds: u32) -> Reading {
        let end = self.now().saturating_add(milliseconds.min(patience::CHECK));
        loop {
            // Who has begun to speak is judged by the pace, too.
            let judged = self.pace.judged_at().unwrap_or(u32::MAX);
            let left = end.min(judged).saturating_sub(self.now());
            match self.receive_within(left).await {
                Reading::TimedOut if self.pace.is_too_slow(self.now()) => return Reading::TooSlow,
                Reading::TimedOut if self.now() < end => {}
                reading => return reading,
            }
        }
    }

    async fn receive_within(&mut self, milliseconds: u32) -> Reading {
        let mut bytes = vec![0; ONE_READ.min(TOTAL.saturating_sub(self.read))];
        let limit = Duration::from_millis(milliseconds.into());
        let read = match &mut self.stream {
            // A server that talks without end is hung up on.
            _ if bytes.is_empty() => Ok(Ok(0)),
            None => return Reading::Closed(self.ended.unwrap_or(ClosedHow::Closed)),
            Some(Stream::Clear(stream)) => timeout(limit, stream.read(&mut bytes)).await,
            Some(Stream::Secured(stream, _)) => timeout(limit, stream.read(&mut bytes)).await,
        };
        match read {
            Err(_) => Reading::TimedOut,
            Ok(Err(error)) => self.ended(&error),
            Ok(Ok(0)) => {
                self.stream = None;
                Reading::Closed(ClosedHow::Closed)
            }
            Ok(Ok(count)) => {
                self.read += count;
                self.pace.heard(self.now(), count);
                bytes.truncate(count);
                Reading::Bytes(bytes)
            }
        }
    }

    fn ended(&mut self, error: &io::Error) -> Reading {
        self.stream = None;
        match error.kind() {
            // TLS that ends without close_notify says no more than TCP that ends.
            ErrorKind::UnexpectedEof => Reading::Closed(ClosedHow::Closed),
            _ => Reading::Closed(ClosedHow::Reset),
        }
    }
}

/// What binds a login to this channel: RFC 9266 for TLS 1.3; before that, exporters are no safe binding.
fn binding(stream: &Secured) -> Option<Binding> {
    let (_, session) = stream.get_ref();
    if session.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    let exported = session.export_keying_material([0; 32], b"EXPORTER-Channel-Binding", None);
    exported.ok().map(|bytes| Binding::Exporter(bytes.to_vec()))
}

impl World for NetWorld {
    async fn answer(&mut self, demand: Demand) -> Reading {
        match demand {
            // What is large and soon over is boxed: a step has the size of what it does longest, which is to wait for a line.
            Demand::Resolve(host) => Box::pin(self.kit.names.addresses(&host)).await,
            Demand::Explain(host) => Reading::Told(Box::pin(self.kit.names.explained(&host)).await),
            Demand::Survey(host, port, domains) => {
                let survey = survey::survey(&self.kit, &host, port, &domains);
                Reading::Told(Box::pin(survey).await)
            }
            Demand::Dial(address, port) => Box::pin(self.dial(address, port)).await,
            Demand::DialAny(addresses, port) => Box::pin(self.race(addresses, port)).await,
            Demand::Send(bytes) => self.send(&bytes).await,
            // The vault judged this channel when it gave the secret; it is judged again where it leaves.
            Demand::SendSecret(bytes) if self.kit.vault.permits(self.channel()) => {
                self.send(bytes.expose()).await
            }
            Demand::SendSecret(_) => Reading::Refused(Refusal::Unprotected),
            Demand::Read(milliseconds) => self.receive(milliseconds).await,
            Demand::Secure(host) => Box::pin(self.secure(&host, true)).await,
            Demand::SecureUnnamed(host) => Box::pin(self.secure(&host, false)).await,
            Demand::Hello(host, version) => Box::pin(self.hello(&host, version)).await,
            Demand::Wait(milliseconds) => {
                let bounded = milliseconds.min(patience::AGAIN);
                sleep(Duration::from_millis(bounded.into())).await;
                Reading::Done
            }
            Demand::Secret => self
                .kit
                .vault
                .open(self.channel(), self.target.as_ref())
                .map_or_else(Reading::Refused, Reading::Secret),
            Demand::Certificate if self.certified => Reading::Done,
            Demand::Certificate => Reading::Refused(Refusal::NoSecret),
            Demand::Seed => self.seed(),
            Demand::Kerberos {
                service,
                host,
                username,
            } => Box::pin(self.kerberos(service, &host, username.as_ref())).await,
            Demand::Done => {
                self.stream = None;
                self.slot = None;
                Reading::Done
            }
        }
    }
}
