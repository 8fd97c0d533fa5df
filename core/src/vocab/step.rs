//! What we do: one connection or one lookup each.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Host, Port, Security};

/// One numbered thing that the checker does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Step {
    /// Its number in the case, from 1.
    pub id: u16,
    /// What it does.
    pub probe: Probe,
}

/// The kinds of steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Probe {
    /// Goes the way of the user's program, with the settings as typed, up to the recipient, or up to the login where mail
    /// is fetched. What is spoken, here and in a look, the settings of the case tell.
    Climb {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
        #[allow(missing_docs)]
        security: Security,
        /// Whether a login is tried.
        login: bool,
    },
    /// Logs in at the incoming server, where that opens the outgoing one, or once the outgoing one has refused the same name
    /// and password.
    Fetch {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
        #[allow(missing_docs)]
        security: Security,
    },
    /// Looks what a port speaks and offers, without a login.
    Look {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
        /// At this address of the name; else at whichever takes a connection first.
        #[cfg_attr(feature = "typescript", ts(as = "Option<String>", optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<IpAddr>,
    },
    /// Looks closer at the encryption of a port: what it shows to a program that does not name the server, and which
    /// versions it speaks.
    Inspect {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
    },
    /// Asks for the addresses of a name.
    Lookup {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
    },
    /// Asks what names tell beside addresses, as far as this checker was told to: another resolver, what the server and the
    /// domains of the mail publish about mail, blocklists. Nothing is dialled that the checker was not told to ask.
    Survey {
        /// The server.
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
        /// The domains of the sender and of a recipient.
        domains: Vec<String>,
    },
}

impl Probe {
    /// The server where it may log in.
    pub fn target(&self) -> Option<&Host> {
        match self {
            Probe::Climb { host, .. } | Probe::Fetch { host, .. } => Some(host),
            _ => None,
        }
    }
}

/// What the user agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields, default)]
pub struct Consent {
    /// A login may be tried.
    pub login: bool,
    /// The password may travel in clear, or to a server whose certificate does not fit.
    pub unverified: bool,
}
