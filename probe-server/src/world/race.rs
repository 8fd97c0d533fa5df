//! Several addresses of a name, dialled side by side (RFC 8305 section 5): one that is silent keeps nobody waiting.

use std::net::IpAddr;
use std::time::Duration;

use mailmedic_core::dialogue::{Dialled, patience};
use mailmedic_core::vocab::{Port, Refusal};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::{Kit, dial};
use crate::limits::Slot;

/// The connection that came to stand first.
pub(super) struct Won {
    /// Where it leads.
    pub(super) address: IpAddr,
    /// Its place among the dials of that address.
    pub(super) slot: Slot,
    /// `None` where it was reset before it could be used.
    pub(super) stream: Option<TcpStream>,
}

type Came = (IpAddr, Result<(Slot, Option<TcpStream>), Dialled>);

/// What came of the addresses that were tried, in the order in which it was known, and the connection that stands. Attempts
/// that are still open then are given up.
pub(super) async fn race(
    kit: &Kit,
    addresses: Vec<IpAddr>,
    port: Port,
) -> (Vec<(IpAddr, Dialled)>, Option<Won>) {
    let mut waiting = addresses.into_iter().peekable();
    let mut running: JoinSet<Came> = JoinSet::new();
    let mut tried = Vec::new();
    loop {
        if let Some(address) = waiting.next() {
            match kit.guard.clear(address, port) {
                Ok(cleared) => {
                    let targets = std::sync::Arc::clone(&kit.targets);
                    running.spawn(async move {
                        let Some(slot) = targets.begin(address).await else {
                            return (address, Err(Dialled::Refused(Refusal::Forbidden)));
                        };
                        let stream = dial::dial(cleared).await;
                        (
                            address,
                            stream.map(|it| (slot, it)).map_err(Dialled::Failed),
                        )
                    });
                }
                Err(refusal) => {
                    tried.push((address, Dialled::Refused(refusal)));
                    continue;
                }
            }
        }
        let next = waiting.peek().is_some();
        let came = tokio::select! {
            came = running.join_next() => came,
            () = sleep(Duration::from_millis(patience::ATTEMPT.into())), if next => continue,
        };
        match came {
            Some(Ok((address, Ok((slot, stream))))) => {
                let won = Won {
                    address,
                    slot,
                    stream,
                };
                return (tried, Some(won));
            }
            Some(Ok((address, Err(why)))) => tried.push((address, why)),
            // It panicked, which is a fault of ours; the others go on.
            Some(Err(_)) => {}
            None if next => {}
            None => return (tried, None),
        }
    }
}
