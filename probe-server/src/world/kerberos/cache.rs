//! Tickets that the user of this machine has: the file of a credential cache, format 4 (the format is described in
//! MIT Kerberos's documentation, "Credential cache file format"). It is read and never written.

use super::config::Config;
use super::fault;
use super::principal::Principal;
use super::ticket::{Held, Key};
use crate::platform;
use mailmedic_core::vocab::{FailedProof, ProofFault};
use zeroize::Zeroizing;

/// The largest cache that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// A cache: whose tickets, and which.
pub(super) struct Cache {
    pub(super) owner: Principal,
    pub(super) tickets: Vec<Held>,
}

/// The user's cache; none where there is no such file.
pub(super) fn of_machine(config: &Config) -> Result<Option<Cache>, FailedProof> {
    let Some(user) = platform::user() else {
        return Ok(None);
    };
    let named = std::env::var("KRB5CCNAME").ok();
    let name = named
        .or_else(|| config.default_cache.clone())
        .unwrap_or_else(|| format!("FILE:/tmp/krb5cc_{user}"))
        .replace("%{uid}", &user.to_string())
        .replace("%{euid}", &user.to_string());
    let path = match name.split_once(':') {
        Some(("FILE", path)) => path,
        // MIT's library takes a name without a kind for a file.
        None => &name,
        Some((kind, _)) => return Err(fault(ProofFault::TicketNotSupported, kind)),
    };
    let Ok(about) = std::fs::metadata(path) else {
        return Ok(None);
    };
    if about.len() > LARGEST {
        return Err(fault(ProofFault::TicketBroken, path));
    }
    let Ok(bytes) = std::fs::read(path) else {
        return Ok(None);
    };
    read(&Zeroizing::new(bytes))
        .map(Some)
        .ok_or_else(|| fault(ProofFault::TicketNotSupported, path))
}

/// Takes bytes from the front; everything is big-endian.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn short(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes(self.bytes(2)?.try_into().ok()?))
    }

    fn long(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.bytes(4)?.try_into().ok()?))
    }

    fn data(&mut self) -> Option<&'a [u8]> {
        let count = usize::try_from(self.long()?).ok()?;
        self.bytes(count)
    }

    fn text(&mut self) -> Option<String> {
        String::from_utf8(self.data()?.to_vec()).ok()
    }

    fn principal(&mut self) -> Option<Principal> {
        let kind = u8::try_from(self.long()?).ok()?;
        let count = self.long()?;
        let realm = self.text()?;
        let parts = (0..count).map(|_| self.text()).collect::<Option<_>>()?;
        Some(Principal { kind, parts, realm })
    }

    /// Typed data, in a list: addresses, and authorization data.
    fn list(&mut self) -> Option<()> {
        for _ in 0..self.long()? {
            self.short()?;
            self.data()?;
        }
        Some(())
    }

    /// One ticket, kept unless it is of no use here, or a note of the library.
    fn ticket(&mut self, tickets: &mut Vec<Held>) -> Option<()> {
        let (client, server) = (self.principal()?, self.principal()?);
        let kind = self.short()?;
        let key = self.data()?;
        let (_granted, _begins, ends, _renew) =
            (self.long()?, self.long()?, self.long()?, self.long()?);
        // Whether it is a ticket for another ticket's key, and its flags.
        self.bytes(1 + 4)?;
        self.list()?;
        self.list()?;
        let ticket = self.data()?;
        let _second = self.data()?;
        let key = Key::of(u32::from(kind), key);
        let usable = key.filter(|_| server.realm != "X-CACHECONF:");
        tickets.extend(usable.map(|key| Held {
            client,
            server,
            key,
            ends: i64::from(ends),
            ticket: ticket.to_vec(),
        }));
        Some(())
    }
}

pub(super) fn read(bytes: &[u8]) -> Option<Cache> {
    let mut reader = Reader(bytes);
    if reader.bytes(2)? != [5, 4] {
        return None;
    }
    let header = reader.short()?;
    reader.bytes(header.into())?;
    let owner = reader.principal()?;
    let mut tickets = Vec::new();
    while !reader.0.is_empty() {
        reader.ticket(&mut tickets)?;
    }
    Some(Cache { owner, tickets })
}
