//! Finds the KDC of a realm and talks to it over TCP (RFC 4120 section 7.2). Every address passes the guard.

use std::time::Duration;

use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{Host, KerberosFault, Port, TicketFault};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::config::Config;
use super::fault;
use crate::guard::Cleared;
use crate::world::{Kit, dial};

/// The port of Kerberos.
pub(super) const PORT: u16 = 88;

/// For a connection, and for an answer on it.
const PATIENCE: Duration = Duration::from_secs(5);

/// At most this many KDCs are tried.
const MOST: usize = 3;

/// The longest answer that is read, in bytes; tickets with many groups reach some ten thousand.
const LONGEST: usize = 128 * 1024;

/// The KDCs of a realm that may be dialled.
pub(super) struct Kdcs {
    realm: String,
    addresses: Vec<Cleared>,
}

impl Kdcs {
    /// As the machine knows them, else as the realm's DNS says.
    pub(super) async fn find(kit: &Kit, config: &Config, realm: &str) -> Result<Kdcs, TicketFault> {
        let mut named = config.kdcs(realm);
        if named.is_empty() {
            named = kit.names.services("_kerberos._tcp", realm).await;
        }
        let (mut addresses, mut refused) = (Vec::new(), false);
        for (name, port) in named.into_iter().take(MOST) {
            let (Ok(host), Some(port)) = (Host::read(&name), Port::read(&port.to_string()).ok())
            else {
                continue;
            };
            let Reading::Addresses(found) = kit.names.addresses(&host).await else {
                continue;
            };
            for address in found {
                match kit.guard.clear_kdc(address, port) {
                    Ok(cleared) => addresses.push(cleared),
                    Err(_) => refused = true,
                }
            }
        }
        addresses.truncate(MOST);
        match (addresses.is_empty(), refused) {
            // There is one, where this checker may not dial.
            (true, true) => Err(fault(KerberosFault::TicketNotSupported, realm)),
            (true, false) => Err(fault(KerberosFault::KdcMissing, realm)),
            (false, _) => Ok(Kdcs {
                realm: realm.to_owned(),
                addresses,
            }),
        }
    }

    /// The first answer to a request.
    pub(super) async fn ask(&self, request: &[u8]) -> Result<Vec<u8>, TicketFault> {
        for &address in &self.addresses {
            if let Some(answer) = one(address, request).await {
                return Ok(answer);
            }
        }
        Err(fault(KerberosFault::KdcSilent, &self.realm))
    }
}

async fn one(address: Cleared, request: &[u8]) -> Option<Vec<u8>> {
    let stream = timeout(PATIENCE, dial::dial(address)).await.ok()?.ok()?;
    timeout(PATIENCE, exchange(stream, request)).await.ok()?
}

/// Four bytes of length stand before each message (RFC 4120 section 7.2.2).
async fn exchange(mut stream: TcpStream, request: &[u8]) -> Option<Vec<u8>> {
    stream
        .write_u32(u32::try_from(request.len()).ok()?)
        .await
        .ok()?;
    stream.write_all(request).await.ok()?;
    let length = usize::try_from(stream.read_u32().await.ok()?).ok()?;
    if length > LONGEST {
        return None;
    }
    let mut answer = vec![0; length];
    stream.read_exact(&mut answer).await.ok()?;
    Some(answer)
}
