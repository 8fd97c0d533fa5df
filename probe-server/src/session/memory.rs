//! What the checks of one page have seen of the way: for five minutes the other ports of a server, and its addresses, are not
//! asked again. The way itself is always gone anew, and so is every login.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mailmedic_core::dialogue::{Demand, Reading, World};
use mailmedic_core::vocab::{Case, Fact, Host, Probe, Protocol, Rung, Step};
use tokio::time::Instant;

/// For so long it counts.
const FRESH: Duration = Duration::from_mins(5);

/// More than the checks of one page look at in that time.
const MOST: usize = 64;

/// The looks of earlier checks. Only what was reached is kept: what was not may have been mended since.
#[derive(Default)]
pub struct Memory(Mutex<Vec<Seen>>);

struct Seen {
    at: Instant,
    protocol: Protocol,
    probe: Probe,
    facts: Vec<(Rung, Fact)>,
}

/// What was seen before, and how many seconds ago.
pub(super) struct Recalled {
    pub(super) seconds: u32,
    pub(super) facts: Vec<(Rung, Fact)>,
}

impl Memory {
    fn with<T>(&self, with: impl FnOnce(&mut Vec<Seen>) -> T) -> T {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|seen| seen.at.elapsed() < FRESH);
        with(&mut all)
    }

    /// Keeps what a step saw that has ended.
    pub(super) fn keep(&self, case: &Case, step: &Step) {
        let facts: Vec<(Rung, Fact)> = case
            .of_step(step.id)
            .map(|seen| (seen.rung, seen.fact.clone()))
            .collect();
        let is = |wanted: fn(&Fact) -> bool| facts.iter().any(|(_, fact)| wanted(fact));
        let reached = is(|fact| matches!(fact, Fact::Connected { .. }));
        // What was only recalled grows no younger.
        if !reached || is(|fact| matches!(fact, Fact::Recalled { .. })) {
            return;
        }
        let seen = Seen {
            at: Instant::now(),
            protocol: case.draft.read().protocol(),
            probe: step.probe.clone(),
            facts,
        };
        self.with(|all| {
            all.retain(|one| (one.protocol, &one.probe) != (seen.protocol, &seen.probe));
            all.push(seen);
            if all.len() > MOST {
                all.remove(0);
            }
        });
    }

    /// What an earlier look at the same port saw, where the whole of it may be used again.
    pub(super) fn look(&self, case: &Case, probe: &Probe) -> Option<Recalled> {
        let settings = case.draft.read();
        let own = settings.checked().dialled_port();
        // The port of the settings is what the check is about.
        let may = matches!(probe, Probe::Look { port, address: None, .. } if *port != own);
        let protocol = settings.protocol();
        let same = |seen: &&Seen| (seen.protocol, &seen.probe) == (protocol, probe);
        self.with(|all| all.iter().find(same).filter(|_| may).map(Seen::recalled))
    }

    /// The addresses of a name, where a connection stood by them.
    pub(super) fn addresses(&self, probe: &Probe) -> Option<(u32, Host, Vec<IpAddr>)> {
        let wanted = probe.target()?;
        self.with(|all| {
            all.iter().rev().find_map(|seen| {
                let found = seen.facts.iter().find_map(|(_, fact)| match fact {
                    Fact::Resolved { name, addresses } if name == wanted => Some(addresses),
                    _ => None,
                });
                Some((seen.seconds(), wanted.clone(), found?.clone()))
            })
        })
    }
}

impl Seen {
    fn seconds(&self) -> u32 {
        u32::try_from(self.at.elapsed().as_secs()).unwrap_or(u32::MAX)
    }

    fn recalled(&self) -> Recalled {
        Recalled {
            seconds: self.seconds(),
            facts: self.facts.clone(),
        }
    }
}

/// A world that knows the addresses of a name already.
pub(super) struct Knowing<W> {
    pub(super) inner: W,
    pub(super) known: Option<(Host, Vec<IpAddr>)>,
}

impl<W: World + Send> World for Knowing<W> {
    async fn answer(&mut self, demand: Demand) -> Reading {
        match (demand, &self.known) {
            (Demand::Resolve(host), Some((name, addresses))) if host == *name => {
                Reading::Addresses(addresses.clone())
            }
            (demand, _) => self.inner.answer(demand).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use mailmedic_core::vocab::{Draft, Vantage};
    use serde_json::json;

    use super::super::run::{Maker, run_with};
    use super::*;

    /// A server that greets on each port and refuses to go on, and counts what it is asked.
    #[derive(Default)]
    struct Counting {
        lookups: AtomicUsize,
        dials: AtomicUsize,
    }

    struct Place(Arc<Counting>);

    impl World for Place {
        async fn answer(&mut self, demand: Demand) -> Reading {
            match demand {
                Demand::Resolve(_) => {
                    self.0.lookups.fetch_add(1, Ordering::Relaxed);
                    Reading::Addresses(vec![[192, 0, 2, 1].into()])
                }
                Demand::Dial(..) => {
                    self.0.dials.fetch_add(1, Ordering::Relaxed);
                    Reading::Done
                }
                Demand::Read(_) => Reading::Bytes(b"554 5.3.2 No\r\n".to_vec()),
                _ => Reading::Done,
            }
        }
    }

    impl Maker for Counting {
        type World = Place;

        fn world(self: &Arc<Self>, _: &Step) -> Place {
            Place(Arc::clone(self))
        }

        fn accepted(&self, _: &Step) {}
    }

    fn settings(port: u16) -> Draft {
        let settings = json!({"address": "anna@example.org", "outgoing": {
            "host": "mail.example.org", "port": port, "security": "starttls", "auth": "none"}});
        Draft::from_value(&settings).expect("settings")
    }

    async fn check(port: u16, counting: &Arc<Counting>, memory: &Memory) -> (Case, [usize; 2]) {
        let asked = || [&counting.lookups, &counting.dials].map(|it| it.load(Ordering::Relaxed));
        let before = asked();
        let mut case = Case::of(settings(port));
        run_with(&mut case, Arc::clone(counting), memory, |_| ()).await;
        let after = asked();
        (case, [after[0] - before[0], after[1] - before[1]])
    }

    fn recalled(case: &Case) -> usize {
        let mut all = case.evidence.iter();
        let is = |fact: &Fact| matches!(fact, Fact::Recalled { .. });
        assert!(
            case.evidence
                .iter()
                .all(|one| one.vantage == Vantage::here())
        );
        all.by_ref().filter(|one| is(&one.fact)).count()
    }

    #[tokio::test(start_paused = true)]
    async fn for_five_minutes_other_ports_and_addresses_are_not_asked_again() {
        let (counting, memory) = (Arc::default(), Memory::default());
        let (first, asked) = check(587, &counting, &memory).await;
        assert_eq!((asked, recalled(&first)), ([4, 4], 0));
        tokio::time::advance(Duration::from_secs(40)).await;
        let (second, asked) = check(587, &counting, &memory).await;
        assert_eq!(asked, [0, 1], "the way alone, by the addresses of before");
        assert_eq!(recalled(&second), 4, "and each step says so");
        let ago = second.evidence.iter().find_map(|one| match one.fact {
            Fact::Recalled { seconds } => Some(seconds),
            _ => None,
        });
        assert_eq!(ago, Some(40));
        tokio::time::advance(FRESH).await;
        let (third, asked) = check(587, &counting, &memory).await;
        assert_eq!((asked, recalled(&third)), ([4, 4], 0));
    }

    #[tokio::test(start_paused = true)]
    async fn the_port_that_is_checked_now_is_never_taken_from_memory() {
        let (counting, memory) = (Arc::default(), Memory::default());
        check(587, &counting, &memory).await;
        let (_, asked) = check(465, &counting, &memory).await;
        assert_eq!(asked[1], 2, "the way, and the port that was the way before");
    }
}
