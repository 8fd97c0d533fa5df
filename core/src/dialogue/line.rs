//! The whole sans-IO contract: a dialogue makes a [`Demand`], a driver gives a [`Reading`].

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use super::sasl::{Binding, Context as Gss, Seed};
use crate::vocab::{
    ClosedHow, ConnectFault, Fact, FailedProof, Host, Port, Refusal, Rung, Secret, SecretBytes,
    TlsFault, TlsReport, TlsVersion, Told, WireText,
};

/// What a dialogue asks of the world.
pub enum Demand {
    /// The addresses of a name.
    Resolve(Host),
    /// Why the resolver gave no address that could be used, in its own words (RFC 8914).
    Explain(Host),
    /// What names tell beside addresses, with the server, its port, and the domains of the mail.
    Survey(Host, Port, Vec<Host>),
    /// A TCP connection to one of the resolved addresses; it replaces the former one.
    Dial(IpAddr, Port),
    /// A TCP connection to one of these addresses, whichever stands first (RFC 8305 section 5); it replaces the former one.
    DialAny(Vec<IpAddr>, Port),
    /// Bytes to write.
    Send(Vec<u8>),
    /// Bytes to write that hold a secret: never logged, never recorded.
    SendSecret(SecretBytes),
    /// Bytes to read, and how long to wait for the first of them, in milliseconds.
    Read(u32),
    /// TLS on the connection, checked against this name (RFC 6125).
    Secure(Host),
    /// The same, without telling the server the name (RFC 6066 section 3).
    SecureUnnamed(Host),
    /// A hello of this version and no handshake; the connection is of no further use. Answered by the version chosen.
    Hello(Host, TlsVersion),
    /// Nothing, for so many milliseconds.
    Wait(u32),
    /// The secret, for a mechanism to encode.
    Secret,
    /// Whether the handshake showed a certificate of ours (RFC 8446 section 4.4.2).
    Certificate,
    /// Chance and time, and what binds a login to the channel.
    Seed,
    /// A Kerberos context for a service on a host, from the password or from a ticket that the machine has.
    Kerberos {
        /// `smtp`, `imap` or `pop`.
        service: &'static str,
        #[allow(missing_docs)]
        host: Host,
        /// The user name in the settings; a ticket of the machine needs none.
        username: Option<WireText>,
    },
    /// Nothing more; the connection can be closed.
    Done,
}

/// What came of one of several addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialled {
    /// The connection stands.
    Stands,
    /// It does not.
    Failed(ConnectFault),
    /// The driver does not dial it.
    Refused(Refusal),
}

/// What the world answers.
pub enum Reading {
    /// The name has these addresses, at least one.
    Addresses(Vec<IpAddr>),
    /// The name does not exist.
    NameMissing,
    /// The name has no address.
    NameEmpty,
    /// The resolver failed; with the addresses that it gives where it is asked to check no signatures (RFC 4035 section
    /// 3.2.2), if it does.
    NameFailed(Vec<IpAddr>),
    /// The resolver never answered.
    ResolverSilent,
    /// What names tell.
    Told(Vec<Told>),
    /// The connection stands, the bytes are written, or the certificate was shown.
    Done,
    /// No connection.
    ConnectFailed(ConnectFault),
    /// What came of addresses that were dialled side by side, in the order in which it was known. One that stands is the
    /// last; what is missing was given up for it.
    Raced(Vec<(IpAddr, Dialled)>),
    /// Bytes, at least one.
    Bytes(Vec<u8>),
    /// Nothing came in time.
    TimedOut,
    /// Too little came in time: slower than [`limit::PACE`](super::limit::PACE).
    TooSlow,
    /// The other side ended the connection.
    Closed(ClosedHow),
    /// TLS is on.
    Secured(Box<TlsReport>),
    /// To a hello the server answered with this version.
    Chose(TlsVersion),
    /// TLS is not on, and the connection is of no further use.
    TlsFailed(TlsFault),
    /// The secret.
    Secret(Secret),
    /// Chance and time.
    Seed {
        #[allow(missing_docs)]
        seed: Seed,
        /// Of the TLS channel, where it has some.
        binding: Option<Binding>,
    },
    /// The context, with its ticket.
    Kerberos(Box<dyn Gss>),
    /// No ticket.
    KerberosFailed(FailedProof),
    /// The driver may not or cannot do that.
    Refused(Refusal),
}

#[derive(Default)]
struct Shared {
    demand: Option<Demand>,
    reading: Option<Reading>,
    facts: Vec<(Rung, Fact)>,
}

/// A dialogue's side of the conversation with its driver.
#[derive(Clone, Default)]
pub struct Line(Arc<Mutex<Shared>>);

impl Line {
    fn shared<T>(&self, with: impl FnOnce(&mut Shared) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Asks the driver. The only thing that a dialogue ever awaits.
    pub fn ask(&self, demand: Demand) -> Ask {
        self.shared(|shared| shared.demand = Some(demand));
        Ask(self.clone())
    }

    /// Notes an observation.
    pub fn note(&self, rung: Rung, fact: Fact) {
        self.shared(|shared| shared.facts.push((rung, fact)));
    }
}

/// The driver's answer, when it comes.
#[must_use = "an unanswered demand stalls the dialogue"]
pub struct Ask(Line);

impl Future for Ask {
    type Output = Reading;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Reading> {
        self.0
            .shared(|shared| shared.reading.take())
            .map_or(Poll::Pending, Poll::Ready)
    }
}

/// A dialogue that can be driven.
pub struct Talk {
    line: Line,
    body: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Talk {
    /// Starts a dialogue; nothing happens before the first [`Talk::step`].
    pub fn new<F>(body: impl FnOnce(Line) -> F) -> Talk
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let line = Line::default();
        let body = Box::pin(body(line.clone()));
        Talk {
            line,
            body: Some(body),
        }
    }

    /// Gives the answer to the last demand; returns the next one and what was noted on the way to it.
    pub fn step(&mut self, reading: Option<Reading>) -> (Demand, Vec<(Rung, Fact)>) {
        self.line.shared(|shared| shared.reading = reading);
        if let Some(body) = &mut self.body
            && body
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_ready()
        {
            self.body = None;
        }
        self.line.shared(|shared| {
            let demand = shared.demand.take().unwrap_or(Demand::Done);
            (demand, std::mem::take(&mut shared.facts))
        })
    }
}

/// Whatever answers demands: real sockets, or a simulation.
pub trait World {
    /// Answers one demand.
    fn answer(&mut self, demand: Demand) -> impl Future<Output = Reading> + Send;
}

/// Runs a dialogue to its end. `heard` is told each fact as soon as it is noted.
pub async fn drive(mut talk: Talk, world: &mut impl World, mut heard: impl FnMut(Rung, Fact)) {
    let mut reading = None;
    loop {
        let (demand, facts) = talk.step(reading.take());
        for (rung, fact) in facts {
            heard(rung, fact);
        }
        if matches!(demand, Demand::Done) {
            return;
        }
        reading = Some(world.answer(demand).await);
    }
}
