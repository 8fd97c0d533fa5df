//! How much is done at once and in a while, in this process: checks, checks of one visitor, guesses at one account.

mod recent;
mod targets;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use recent::Recent;
pub use targets::{Budget, Slot, Targets};

/// Failed logins at one account in [`GUESSING`], over all visitors. Most servers lock an account after five.
const MOST_LOGINS: usize = 3;
/// Failed logins at one server in that time, whatever the account.
const MOST_AT_TARGET: usize = 10;
const GUESSING: Duration = Duration::from_mins(15);

/// Files that one check has open: the connections to its ports, and the questions to resolvers.
const FILES_OF_A_CHECK: usize = 12;
/// Files that are none of these: the program's own, and requests for the page.
const OTHER_FILES: usize = 64;

/// How long a page waits for its websocket before it is told to come later.
const AT_THE_DOOR: Duration = Duration::from_mins(1);

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
        checks: 1_024,
        sockets: 16_384,
        a_minute: 6,
        an_hour: 60,
        to_a_target: 30,
    };

    /// The same, or as much less as fits into so many open files: half of them for websockets, half for checks.
    #[must_use]
    pub fn within(self, files: usize) -> Numbers {
        let half = files.saturating_sub(OTHER_FILES) / 2;
        Numbers {
            checks: self.checks.min(half / FILES_OF_A_CHECK).max(1),
            sockets: self.sockets.min(half).max(1),
            ..self
        }
    }

    /// Connections of pages at once: one for each websocket, and some that fetch the page.
    pub fn connections(&self) -> usize {
        self.sockets + OTHER_FILES / 2
    }
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

    /// Counts a check of this visitor; false where it would be one too many in a while.
    pub fn count_check(&self, visitor: IpAddr) -> bool {
        self.visitors
            .add(visitor, self.a_minute, Duration::from_mins(1))
            && self
                .hours
                .add(visitor, self.an_hour, Duration::from_hours(1))
    }

    /// A place for a check, as soon as there is one. Who came first is first.
    pub fn begin_check(&self) -> impl Future<Output = Option<Place>> + Send + use<> {
        let place = Arc::clone(&self.checks).acquire_owned();
        async move { place.await.ok().map(Place) }
    }

    /// A place for a websocket, as soon as there is one; `None` where that takes too long.
    pub async fn begin_socket(&self) -> Option<Place> {
        let place = Arc::clone(&self.sockets).acquire_owned();
        timeout(AT_THE_DOOR, place).await.ok()?.ok().map(Place)
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

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[tokio::test(start_paused = true)]
    async fn a_check_too_many_waits_for_one_to_end() {
        let limits = Limits::of(Numbers {
            checks: 1,
            sockets: 1,
            a_minute: 9,
            an_hour: 9,
            to_a_target: 9,
        });
        let first = limits.begin_check().await;
        let mut second = Box::pin(limits.begin_check());
        let mut third = Box::pin(limits.begin_check());
        assert!(timeout(AT_THE_DOOR, &mut second).await.is_err());
        assert!(timeout(AT_THE_DOOR, &mut third).await.is_err());
        drop(first);
        assert!(timeout(AT_THE_DOOR, &mut third).await.is_err(), "not yet");
        let second = second.await;
        assert!(second.is_some());
        drop(second);
        assert!(third.await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_websocket_too_many_waits_a_minute() {
        let limits = Limits::of(Numbers {
            sockets: 1,
            ..Numbers::SHARED
        });
        let first = limits.begin_socket().await;
        assert!(limits.begin_socket().await.is_none());
        drop(first);
        assert!(limits.begin_socket().await.is_some());
    }

    #[test]
    fn what_is_done_at_once_fits_into_the_open_files() {
        for files in [256, 1_024, 4_096, 20_000, 1_048_576] {
            let numbers = Numbers::SHARED.within(files);
            let most = numbers.connections() + numbers.checks * FILES_OF_A_CHECK;
            assert!(most < files, "{files}: {numbers:?}");
        }
        let few = Numbers::SHARED.within(16);
        assert_eq!((few.checks, few.sockets), (1, 1));
        let many = Numbers::LOOPBACK.within(1_048_576);
        assert_eq!((many.checks, many.sockets), (16, 64));
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
        assert!(limits.count_check(HERE) && limits.count_check(HERE));
        assert!(!limits.count_check(HERE));
        assert!(limits.count_check([192, 0, 2, 1].into()), "another visitor");
        tokio::time::advance(Duration::from_mins(1)).await;
        assert!(limits.count_check(HERE));
    }

    #[tokio::test(start_paused = true)]
    async fn a_visitor_has_six_checks_a_minute_and_sixty_an_hour() {
        let limits = Limits::of(Numbers::SHARED);
        for minute in 0..10 {
            for check in 0..6 {
                assert!(limits.count_check(HERE), "{minute} {check}");
            }
            assert!(!limits.count_check(HERE), "{minute}");
            tokio::time::advance(Duration::from_mins(1)).await;
        }
        assert!(!limits.count_check(HERE), "the sixty-first");
        tokio::time::advance(Duration::from_mins(50)).await;
        assert!(limits.count_check(HERE));
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
