//! How much is done at once and in a while, in this process: checks, checks of one visitor, guesses at one account.

mod targets;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

pub use targets::{Budget, Slot, Targets};

/// Failed logins at one account in [`GUESSING`], over all visitors. Most servers lock an account after five.
const MOST_LOGINS: usize = 3;
/// Failed logins at one server in that time, whatever the account.
const MOST_AT_TARGET: usize = 10;
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
    /// And in an hour.
    pub an_hour: usize,
    /// Connections to one server in ten minutes, over all visitors.
    pub to_a_target: usize,
}

impl Numbers {
    /// For the one user of this machine.
    pub const LOOPBACK: Numbers = Numbers {
        checks: 16,
        sockets: 64,
        a_minute: 60,
        an_hour: 600,
        to_a_target: 600,
    };
    /// For many.
    pub const SHARED: Numbers = Numbers {
        checks: 64,
        sockets: 1_024,
        a_minute: 6,
        an_hour: 60,
        to_a_target: 30,
    };
}

/// Counts what runs and what ran.
pub struct Limits {
    checks: Arc<Semaphore>,
    sockets: Arc<Semaphore>,
    a_minute: usize,
    an_hour: usize,
    visitors: Recent<IpAddr>,
    hours: Recent<IpAddr>,
    targets: Arc<Targets>,
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
            an_hour: numbers.an_hour,
            visitors: Recent::default(),
            hours: Recent::default(),
            targets: Arc::new(Targets::of(numbers.to_a_target)),
            logins: Arc::default(),
        }
    }

    /// A place for a check of this visitor; `None` where it must wait.
    pub fn begin_check(&self, visitor: IpAddr) -> Option<Place> {
        let place = Arc::clone(&self.checks).try_acquire_owned().ok()?;
        let fits = self
            .visitors
            .add(visitor, self.a_minute, Duration::from_mins(1))
            && self
                .hours
                .add(visitor, self.an_hour, Duration::from_hours(1));
        fits.then_some(Place(place))
    }

    /// A place for a websocket.
    pub fn begin_socket(&self) -> Option<Place> {
        Arc::clone(&self.sockets)
            .try_acquire_owned()
            .ok()
            .map(Place)
    }

    /// The servers that are dialled.
    pub fn targets(&self) -> Arc<Targets> {
        Arc::clone(&self.targets)
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

/// Login attempts by account and by server.
#[derive(Default)]
pub struct Logins {
    accounts: Recent<Account>,
    targets: Recent<String>,
}

impl Logins {
    /// Counts an attempt; false where it would be one too many, and then it must not be made.
    pub fn begin(&self, account: &Account) -> bool {
        let target = account.target.to_ascii_lowercase();
        self.accounts.add(account.clone(), MOST_LOGINS, GUESSING)
            && self.targets.add(target, MOST_AT_TARGET, GUESSING)
    }

    /// An attempt was accepted: it was no guess, and what came before it at this account was none.
    pub fn forget(&self, account: &Account) {
        self.accounts.forget(account, usize::MAX);
        self.targets.forget(&account.target.to_ascii_lowercase(), 1);
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

    /// Forgets so many of the latest.
    fn forget(&self, key: &K, latest: usize) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(times) = all.get_mut(key) {
            times.truncate(times.len().saturating_sub(latest));
        }
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
            an_hour: 9,
            to_a_target: 9,
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
            an_hour: 9,
            to_a_target: 9,
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
    async fn a_visitor_has_six_checks_a_minute_and_sixty_an_hour() {
        let limits = Limits::of(Numbers::SHARED);
        for minute in 0..10 {
            for check in 0..6 {
                assert!(limits.begin_check(HERE).is_some(), "{minute} {check}");
            }
            assert!(limits.begin_check(HERE).is_none(), "{minute}");
            tokio::time::advance(Duration::from_mins(1)).await;
        }
        assert!(limits.begin_check(HERE).is_none(), "the sixty-first");
        tokio::time::advance(Duration::from_mins(50)).await;
        assert!(limits.begin_check(HERE).is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn ten_guesses_at_a_server_whatever_the_account() {
        let logins = Logins::default();
        let account = |user: usize, target: &str| Account {
            target: target.into(),
            user: format!("user{user}"),
        };
        let accepted = account(99, "mail.example.org");
        assert!(logins.begin(&accepted));
        logins.forget(&accepted);
        for user in 0..MOST_AT_TARGET {
            assert!(logins.begin(&account(user, "mail.example.org")));
        }
        assert!(!logins.begin(&account(10, "Mail.example.org")));
        assert!(logins.begin(&account(10, "other.example.org")));
        tokio::time::advance(GUESSING).await;
        assert!(logins.begin(&account(10, "mail.example.org")));
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
