//! How often one server is dialled, over all visitors; and what one check may do to it.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::recent::Recent;

/// Connections to one address at once. The next one waits.
const AT_ONCE: usize = 4;

/// So many addresses are kept before it is looked which of them are of no use any more.
const FEW: usize = 64;

/// The span in which connections to one address are counted.
const SPAN: Duration = Duration::from_mins(10);

/// Connections that one check may make, and bytes that it may send, TLS's own not counted.
const CHECK: (usize, usize) = (8, 4 * 1024);

/// So many more where the ports for fetching are looked at on wish.
const INCOMING: usize = 4;

/// The same for one search for settings, over all servers that it asks.
const SEARCH: (usize, usize) = (48, 32 * 1024);

/// The addresses that are dialled.
pub struct Targets {
    most: usize,
    open: Mutex<Open>,
    recent: Recent<IpAddr>,
}

/// Places at each address.
struct Open {
    places: BTreeMap<IpAddr, Arc<Semaphore>>,
    /// With more addresses than that, those that nobody is connected to are forgotten.
    sweep_at: usize,
}

/// A connection that is counted as long as this lives.
pub struct Slot(
    #[expect(dead_code, reason = "held, so that dropping it frees the place")] OwnedSemaphorePermit,
);

impl Targets {
    /// At most so many connections to one address in ten minutes.
    pub fn of(most: usize) -> Targets {
        Targets {
            most,
            open: Mutex::new(Open {
                places: BTreeMap::new(),
                sweep_at: FEW,
            }),
            recent: Recent::default(),
        }
    }

    /// A place for a connection, as soon as there is one; `None` where there were too many in a while.
    pub async fn begin(&self, address: IpAddr) -> Option<Slot> {
        let places = {
            let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            if open.places.len() >= open.sweep_at {
                // Nobody is connected to them, and nobody waits for them.
                open.places.retain(|_, places| {
                    Arc::strong_count(places) > 1 || places.available_permits() < AT_ONCE
                });
                open.sweep_at = (open.places.len() * 2).max(FEW);
            }
            let places = open
                .places
                .entry(address)
                .or_insert_with(|| Arc::new(Semaphore::new(AT_ONCE)));
            Arc::clone(places)
        };
        let place = places.acquire_owned().await.ok()?;
        let fits = self.recent.add(address, self.most, SPAN);
        fits.then_some(Slot(place))
    }
}

/// What is left of what one check, or one search, may do.
pub struct Budget {
    most: (usize, usize),
    connections: AtomicUsize,
    sent: AtomicUsize,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget::of(CHECK)
    }
}

impl Budget {
    fn of(most: (usize, usize)) -> Budget {
        Budget {
            most,
            connections: AtomicUsize::new(0),
            sent: AtomicUsize::new(0),
        }
    }

    /// That of a search for settings.
    pub fn of_search() -> Budget {
        Budget::of(SEARCH)
    }

    /// That of a check, which may look at the ports for fetching as well.
    pub fn of_check(incoming: bool) -> Budget {
        let (connections, sent) = CHECK;
        if incoming {
            Budget::of((connections + INCOMING, sent * 2))
        } else {
            Budget::default()
        }
    }

    /// The whole of it again, for the next check of the same kind.
    pub fn renew(&self) {
        self.connections.store(0, Ordering::Relaxed);
        self.sent.store(0, Ordering::Relaxed);
    }

    /// Takes one connection; false where it would be one too many.
    pub fn connect(&self) -> bool {
        take(&self.connections, 1, self.most.0)
    }

    /// Takes so many bytes to send; false where they would be too many.
    pub fn send(&self, bytes: usize) -> bool {
        take(&self.sent, bytes, self.most.1)
    }
}

fn take(count: &AtomicUsize, more: usize, most: usize) -> bool {
    let fits = |so_far: usize| so_far.checked_add(more).filter(|sum| *sum <= most);
    count
        .fetch_update(Ordering::Relaxed, Ordering::Relaxed, fits)
        .is_ok()
}

#[cfg(test)]
mod tests {
    use tokio::time::{advance, timeout};

    use super::*;

    const ONE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const OTHER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));
    const MOMENT: Duration = Duration::from_millis(1);

    #[tokio::test(start_paused = true)]
    async fn the_fifth_connection_waits_until_one_ends() {
        let targets = Targets::of(100);
        let mut slots = Vec::new();
        for _ in 0..AT_ONCE {
            slots.push(targets.begin(ONE).await.expect("a place"));
        }
        assert!(timeout(MOMENT, targets.begin(ONE)).await.is_err());
        assert!(targets.begin(OTHER).await.is_some(), "another server");
        slots.pop();
        assert!(matches!(
            timeout(MOMENT, targets.begin(ONE)).await,
            Ok(Some(_))
        ));
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_connections_in_ten_minutes_and_no_more() {
        let targets = Targets::of(30);
        for _ in 0..30 {
            assert!(targets.begin(ONE).await.is_some());
        }
        assert!(targets.begin(ONE).await.is_none());
        assert!(targets.begin(OTHER).await.is_some(), "another server");
        advance(SPAN).await;
        assert!(targets.begin(ONE).await.is_some());
    }

    #[test]
    fn a_check_has_eight_connections_and_four_kibibytes() {
        let budget = Budget::default();
        assert!((0..8).all(|_| budget.connect()) && !budget.connect());
        assert!(budget.send(4000) && !budget.send(97) && budget.send(96) && !budget.send(1));
    }
}
