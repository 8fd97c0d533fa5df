//! How much is done at once and in a while, in this process: checks, checks of one visitor, guesses at one account.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// Failed logins at one account in [`GUESSING`], over all visitors. Most servers lock an account after five.
const MOST_LOGINS: usize = 3;
const GUESSING: Duration = Duration::from_mins(15);

/// The numbers of one server.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// Checks at once.
    pub checks: usize,
    /// Open websockets at once.
    pub sockets: usize,
    /// Checks of one visitor in a minute.
    pub a_minute: usize,
}

impl Numbers {
    /// For the one user of this machine.
    pub const LOOPBACK: Numbers = Numbers {
        checks: 16,
        sockets: 64,
        a_minute: 60,
    };
    /// For many.
    pub const SHARED: Numbers = Numbers {
        checks: 64,
        sockets: 1_024,
        a_minute: 6,
    };
}

/// Counts what runs and what ran.
pub struct Limits {
    checks: Arc<Semaphore>,
    sockets: Arc<Semaphore>,
    a_minute: usize,
    visitors: Recent<IpAddr>,
    logins: Arc<Logins>,
}

/// As long as this lives, a place is taken.
pub struct Place(
    #[expect(dead_code, reason = "held, so that dropping it frees the place")] OwnedSemaphorePermit,
);

impl Limits {
    /// Limits of these numbers.
    pub fn of(numbers: Numbers) -> Limits {
        Limits {
            checks: Arc::new(Semaphore::new(numbers.checks)),
            sockets: Arc::new(Semaphore::new(numbers.sockets)),
            a_minute: numbers.a_minute,
            visitors: Recent::default(),
            logins: Arc::default(),
        }
    }

    /// A place for a check of this visitor; `None` where it must wait.
    pub fn begin_check(&self, visitor: IpAddr) -> Option<Place> {
        let place = Arc::clone(&self.checks).try_acquire_owned().ok()?;
        let fits = self
            .visitors
            .add(visitor, self.a_minute, Duration::from_mins(1));
        fits.then_some(Place(place))
    }

    /// A place for a websocket.
    pub fn begin_socket(&self) -> Option<Place> {
        Arc::clone(&self.sockets)
            .try_acquire_owned()
            .ok()
            .map(Place)
    }

    /// The login attempts.
    pub fn logins(&self) -> Arc<Logins> {
        Arc::clone(&self.logins)
    }
}

/// An account at a server.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Account {
    /// The server's name.
    pub target: String,
    /// The login name.
    pub user: String,
}

/// Login attempts by account.
#[derive(Default)]
pub struct Logins(Recent<Account>);

impl Logins {
    /// Counts an attempt; false where it would be one too many, and then it must not be made.
    pub fn begin(&self, account: &Account) -> bool {
        self.0.add(account.clone(), MOST_LOGINS, GUESSING)
    }

    /// Forgets the attempts at an account.
    pub fn forget(&self, account: &Account) {
        self.0
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(account);
    }
}

struct Recent<K>(Mutex<BTreeMap<K, Vec<Instant>>>);

impl<K> Default for Recent<K> {
    fn default() -> Recent<K> {
        Recent(Mutex::default())
    }
}

impl<K: Ord> Recent<K> {
    /// Adds one, if that leaves no more than `most` within `span`.
    fn add(&self, key: K, most: usize, span: Duration) -> bool {
        let now = Instant::now();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, times| {
            times.retain(|time| now.duration_since(*time) < span);
            !times.is_empty()
        });
        let times = all.entry(key).or_default();
        let fits = times.len() < most;
        if fits {
            times.push(now);
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[test]
    fn a_check_too_many_waits_for_one_to_end() {
        let limits = Limits::of(Numbers {
            checks: 1,
            sockets: 1,
            a_minute: 9,
        });
        let first = limits.begin_check(HERE);
        assert!(first.is_some() && limits.begin_check(HERE).is_none());
        drop(first);
        assert!(limits.begin_check(HERE).is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_visitor_has_so_many_checks_a_minute() {
        let limits = Limits::of(Numbers {
            checks: 9,
            sockets: 1,
            a_minute: 2,
        });
        assert!(limits.begin_check(HERE).is_some() && limits.begin_check(HERE).is_some());
        assert!(limits.begin_check(HERE).is_none());
        assert!(
            limits.begin_check([192, 0, 2, 1].into()).is_some(),
            "another visitor"
        );
        tokio::time::advance(Duration::from_mins(1)).await;
        assert!(limits.begin_check(HERE).is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn three_guesses_and_then_a_pause() {
        let logins = Logins::default();
        let account = |user: &str| Account {
            target: "mail.example.org".into(),
            user: user.into(),
        };
        for _ in 0..MOST_LOGINS {
            assert!(logins.begin(&account("anna")));
        }
        assert!(!logins.begin(&account("anna")) && logins.begin(&account("berta")));
        tokio::time::advance(GUESSING).await;
        assert!(logins.begin(&account("anna")));
        logins.forget(&account("anna"));
        for _ in 0..MOST_LOGINS {
            assert!(
                logins.begin(&account("anna")),
                "an accepted login clears the count"
            );
        }
    }
}
