//! What lies between the places that look and the machines: the firewall, the client's cable, the other place.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use serde::Deserialize;

use crate::lab::{CLIENT, FAR};

/// Another place, at the address [`crate::lab::FAR`], where a probe server runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Far {
    /// The names as its resolver has them, where that has others.
    pub names: Option<BTreeMap<String, Vec<IpAddr>>>,
    /// That nobody listens there.
    pub down: bool,
}

/// Another resolver, at the address [`crate::lab::SECOND`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Second {
    /// The names as it has them.
    pub names: BTreeMap<String, Vec<IpAddr>>,
}

/// The cable between the client and everything else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cable {
    /// How late everything comes, one way, in milliseconds.
    pub delay: u32,
    /// How many frames of a hundred are lost; in the real world only.
    pub loss: u32,
}

/// What the network between client and machines does with TCP connections.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Firewall {
    /// For whom all of this holds.
    #[serde(default)]
    pub of: Of,
    /// Packets to these vanish.
    #[serde(default)]
    pub drop: Vec<SocketAddr>,
    /// Packets to these are answered with a TCP reset.
    #[serde(default)]
    pub reject: Vec<SocketAddr>,
    /// Packets to these are answered with an ICMP message: prohibited by an administrator (RFC 1812 section 5.2.7.1).
    #[serde(default)]
    pub prohibit: Vec<SocketAddr>,
    /// Packets to these vanish unless they come from that address.
    #[serde(default)]
    pub only_from: BTreeMap<SocketAddr, IpAddr>,
    /// Large packets from these vanish: those that a certificate travels in.
    #[serde(default)]
    pub drop_large: Vec<SocketAddr>,
    /// Who connects to these gets to another machine, and does not notice.
    #[serde(default)]
    pub redirect: BTreeMap<SocketAddr, SocketAddr>,
}

/// For whom a firewall does what it does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// For everybody.
    #[default]
    Everybody,
    /// For the client alone.
    Near,
    /// For the other place alone.
    Far,
}

impl Of {
    /// The one address that it holds for.
    pub fn address(self) -> Option<&'static str> {
        match self {
            Self::Everybody => None,
            Self::Near => Some(CLIENT),
            Self::Far => Some(FAR),
        }
    }
}
