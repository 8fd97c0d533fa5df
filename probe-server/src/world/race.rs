//! Several addresses of a name, dialled side by side (RFC 8305 section 5): one that is silent keeps nobody waiting.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::dialogue::{Dialled, patience};
use mailmedic_core::vocab::{Port, Refusal};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::{Kit, dial};
use crate::guard::Cleared;
use crate::limits::{Slot, Targets};

/// The connection that came to stand first.
pub(super) struct Won {
    /// Where it leads.
    pub(super) address: IpAddr,
    /// Its place among the dials of that address.
    pub(super) slot: Slot,
    /// `None` where it was reset before it could be used.
    pub(super) stream: Option<TcpStream>,
}

/// What came of an address.
type Came = Result<Won, (IpAddr, Dialled)>;

/// Dials one address, once it has a place among those of its server.
async fn attempt(targets: Arc<Targets>, cleared: Cleared) -> Came {
    let address = cleared.target().ip();
    let Some(slot) = targets.begin(address).await else {
        return Err((address, Dialled::Refused(Refusal::Forbidden)));
    };
    match dial::dial(cleared).await {
        Ok(stream) => Ok(Won {
            address,
            slot,
            stream,
        }),
        Err(fault) => Err((address, Dialled::Failed(fault))),
    }
}

/// What came of the addresses that were tried, in the order in which it was known, and the connection that stands. Attempts
/// that are still open then are given up.
pub(super) async fn race(
    kit: &Kit,
    addresses: Vec<IpAddr>,
    port: Port,
) -> (Vec<(IpAddr, Dialled)>, Option<Won>) {
    if let [only] = addresses[..] {
        return match kit.guard.clear(only, port) {
            Err(refusal) => (vec![(only, Dialled::Refused(refusal))], None),
            Ok(cleared) => match attempt(Arc::clone(&kit.targets), cleared).await {
                Ok(won) => (Vec::new(), Some(won)),
                Err(lost) => (vec![lost], None),
            },
        };
    }
    let mut waiting = addresses.into_iter().peekable();
    let mut running: JoinSet<Came> = JoinSet::new();
    let mut tried = Vec::new();
    loop {
        if let Some(address) = waiting.next() {
            match kit.guard.clear(address, port) {
                Ok(cleared) => {
                    running.spawn(attempt(Arc::clone(&kit.targets), cleared));
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
            Some(Ok(Ok(won))) => return (tried, Some(won)),
            Some(Ok(Err(lost))) => tried.push(lost),
            // It panicked, which is a fault of ours; the others go on.
            Some(Err(_)) => {}
            None if next => {}
            None => return (tried, None),
        }
    }
}
