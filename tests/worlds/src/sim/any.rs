//! A simulated server of any protocol.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use mailmedic_core::vocab::ClosedHow;

use super::incoming::Incoming;
use super::server::Server;
use crate::phrasebook::Phrasebook;
use crate::world::{Certificate, Machine, Port, Protocol};

/// One connection, seen from the server.
#[derive(Debug)]
pub(super) enum AnyServer {
    Sending(Box<Server>),
    Incoming(Box<Incoming>),
}

impl AnyServer {
    /// Takes a connection.
    pub(super) fn new(
        machine: Machine,
        rules: Port,
        words: Phrasebook,
        client: &'static str,
        crowded: bool,
        names: Arc<BTreeSet<String>>,
        fetched: Arc<AtomicBool>,
    ) -> Self {
        match rules.protocol {
            Protocol::Smtp => {
                let server = Server::new(machine, rules, words, client, crowded, names);
                let server = server.opened_by(fetched);
                Self::Sending(Box::new(server))
            }
            Protocol::Imap | Protocol::Pop3 => {
                Self::Incoming(Box::new(Incoming::new(machine, rules, words, fetched)))
            }
        }
    }

    /// The alert with which its own handshakes fail, if they do.
    pub(super) fn alert(&self) -> Option<String> {
        match self {
            Self::Sending(server) => server.alert(),
            Self::Incoming(_) => None,
        }
    }

    /// A handshake, in which the client shows this certificate if it is asked for one.
    pub(super) fn start_tls(&mut self, shown: Option<&Certificate>) -> bool {
        match self {
            Self::Sending(server) => server.start_tls(shown),
            Self::Incoming(server) => server.start_tls(shown),
        }
    }

    pub(super) fn say(&mut self) -> Vec<u8> {
        match self {
            Self::Sending(server) => server.say(),
            Self::Incoming(server) => server.say(),
        }
    }

    pub(super) fn hear(&mut self, bytes: &[u8]) {
        match self {
            Self::Sending(server) => server.hear(bytes),
            Self::Incoming(server) => server.hear(bytes),
        }
    }

    pub(super) fn ended(&self) -> Option<ClosedHow> {
        match self {
            Self::Sending(server) => server.ended(),
            Self::Incoming(server) => server.ended(),
        }
    }
}
