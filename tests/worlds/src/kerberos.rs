//! The Kerberos of a world: a KDC beside the mail server, who and what it knows, and the tickets that the client has.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::world::World;

/// The machine that the KDC runs on.
const MACHINE: &str = "mail";

/// The port of a KDC (RFC 4120 section 7.2).
pub const PORT: u16 = 88;

/// A realm with its KDC, on the machine `mail`: `[world.kerberos]`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kerberos {
    /// The realm, in capitals; its name in small letters is the domain that DNS has the KDC under.
    pub realm: String,
    /// User to password.
    #[serde(default)]
    pub principals: BTreeMap<String, String>,
    /// The services it knows, such as `smtp/mail.lab.test`.
    pub services: Vec<String>,
    /// Whether the mail server has their keys.
    #[serde(default = "yes")]
    pub server_key: bool,
    /// How many seconds its clock is ahead.
    #[serde(default)]
    pub ahead: i32,
    /// Whether DNS names the KDC (RFC 4120 section 7.2.3.2).
    #[serde(default = "yes")]
    pub in_dns: bool,
    /// Whether the client's krb5.conf names the KDC.
    #[serde(default)]
    pub in_file: bool,
    /// What the client's cache holds, of the first user.
    #[serde(default)]
    pub cache: Cache,
}

/// What the cache of a client holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cache {
    /// Nothing: there is none.
    #[default]
    Missing,
    /// A ticket that gives out tickets.
    Valid,
    /// One that ended some hours ago.
    Expired,
}

impl Cache {
    /// The word for it in scenarios.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Valid => "valid",
            Self::Expired => "expired",
        }
    }
}

impl Kerberos {
    /// The domain of the realm.
    pub fn domain(&self) -> String {
        self.realm.to_ascii_lowercase()
    }

    /// The name of the KDC.
    pub fn host(&self) -> String {
        format!("kdc.{}", self.domain())
    }

    /// The first user, whose tickets the client has.
    pub fn owner(&self) -> Option<&str> {
        self.principals.keys().next().map(String::as_str)
    }
}

impl World {
    /// The installed root that a machine stands on: another one where the KDC runs.
    pub fn root_of(&self, name: &str) -> &'static str {
        match self.machines.get(name) {
            Some(_) if self.kerberos.is_some() && name == MACHINE => "kerberos",
            Some(machine) => machine.software.root(),
            None => "base",
        }
    }

    /// The Kerberos that runs on a machine.
    pub fn kerberos_on(&self, name: &str) -> Option<&Kerberos> {
        self.kerberos.as_ref().filter(|_| name == MACHINE)
    }

    /// The address of the KDC.
    pub fn kdc(&self) -> Option<std::net::SocketAddr> {
        self.kerberos.as_ref()?;
        let machine = self.machines.get(MACHINE)?;
        Some((machine.address, PORT).into())
    }
}

const fn yes() -> bool {
    true
}
