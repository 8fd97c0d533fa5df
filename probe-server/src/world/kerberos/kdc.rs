//! Finds the KDC of a realm and talks to it over TCP (RFC 4120 section 7.2). Every address passes the guard.

use std::time::Duration;

use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{FailedProof, Host, Port, ProofFault};
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
    pub(super) async fn find(kit: &Kit, config: &Config, realm: &str) -> Result<Kdcs, FailedProof> {
        let mut named = config.kdcs(realm);
        // RFC 4120 section 7.2.3.2. A KDC that is listed for UDP alone takes TCP as well (section 7.2.2).
        for service in ["_kerberos._tcp", "_kerberos._udp"] {
            if named.is_empty() {
                named = kit.names.services(service, realm).await;
            }
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
            (true, true) => Err(fault(ProofFault::TicketNotSupported, realm)),
            (true, false) => Err(fault(ProofFault::KdcMissing, realm)),
            (false, _) => Ok(Kdcs {
                realm: realm.to_owned(),
                addresses,
            }),
        }
    }

    /// The first answer to a request.
    pub(super) async fn ask(&self, request: &[u8]) -> Result<Vec<u8>, FailedProof> {
        for &address in &self.addresses {
            if let Some(answer) = one(address, request).await {
                return Ok(answer);
            }
        }
        Err(fault(ProofFault::KdcSilent, &self.realm))
    }
}

async fn one(address: Cleared, request: &[u8]) -> Option<Vec<u8>> {
    let stream = timeout(PATIENCE, dial::dial(address)).await.ok()?.ok()??;
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

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use tokio::net::TcpListener;

    use super::*;
    use crate::guard::{Guard, Policy};

    fn cleared(address: SocketAddr) -> Cleared {
        let port = Port::read(&address.port().to_string()).expect("a port");
        let guard = Guard::of(Policy::terminal());
        guard.clear_kdc(address.ip(), port).expect("cleared")
    }

    /// A KDC that reads a request of three bytes and then says this.
    async fn saying(answer: &'static [u8]) -> Cleared {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a client");
            let mut request = [0; 7];
            stream.read_exact(&mut request).await.expect("a request");
            assert_eq!(request, *b"\0\0\0\x03ask");
            stream.write_all(answer).await.expect("an answer");
        });
        cleared(address)
    }

    async fn ask(addresses: Vec<Cleared>) -> Result<Vec<u8>, ProofFault> {
        let kdcs = Kdcs {
            realm: "LAB.TEST".to_owned(),
            addresses,
        };
        kdcs.ask(b"ask").await.map_err(|failed| failed.fault)
    }

    #[tokio::test]
    async fn the_next_is_asked_where_one_is_gone_or_says_nothing_whole() {
        let closed = {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            cleared(listener.local_addr().expect("its address"))
        };
        let answer = ask(vec![closed, saying(b"\0\0\0\x02no\xff").await]).await;
        assert_eq!(answer, Ok(b"no".to_vec()));
        for partial in [
            &b""[..],
            b"\0\0",
            b"\0\0\0\x05four",
            b"\xff\xff\xff\xffendless",
        ] {
            let answer = ask(vec![saying(partial).await]).await;
            assert_eq!(answer, Err(ProofFault::KdcSilent), "{partial:?}");
            let answer = ask(vec![saying(partial).await, saying(b"\0\0\0\x01y").await]).await;
            assert_eq!(answer, Ok(b"y".to_vec()));
        }
        assert_eq!(ask(vec![closed]).await, Err(ProofFault::KdcSilent));
    }
}
