//! What happened within a span, by key. Thousands of keys cost no more than the one that is asked for.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// So many keys are kept before it is looked which of them are of no use any more.
const FEW: usize = 64;

pub(super) struct Recent<K>(Mutex<Inside<K>>);

struct Inside<K> {
    times: BTreeMap<K, Vec<Instant>>,
    /// With more keys than that, those that nothing happened to lately are forgotten.
    sweep_at: usize,
}

impl<K> Default for Recent<K> {
    fn default() -> Recent<K> {
        Recent(Mutex::new(Inside {
            times: BTreeMap::new(),
            sweep_at: FEW,
        }))
    }
}

impl<K: Ord> Recent<K> {
    /// Adds one, if that leaves no more than `most` within `span`.
    pub(super) fn add(&self, key: K, most: usize, span: Duration) -> bool {
        let now = Instant::now();
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = |times: &mut Vec<Instant>| {
            times.retain(|time| now.duration_since(*time) < span);
            !times.is_empty()
        };
        if inside.times.len() >= inside.sweep_at {
            inside.times.retain(|_, times| lately(times));
            inside.sweep_at = (inside.times.len() * 2).max(FEW);
        }
        let times = inside.times.entry(key).or_default();
        lately(times);
        let fits = times.len() < most;
        if fits {
            times.push(now);
        }
        fits
    }

    /// Forgets so many of the latest.
    pub(super) fn forget(&self, key: &K, latest: usize) {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(times) = inside.times.get_mut(key) {
            times.truncate(times.len().saturating_sub(latest));
        }
    }

    #[cfg(test)]
    fn keys(&self) -> usize {
        let inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inside.times.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_is_long_ago_is_forgotten_and_what_is_not_is_kept() {
        let span = Duration::from_mins(1);
        let recent = Recent::default();
        for key in 0..1_000 {
            assert!(recent.add(key, 1, span) && !recent.add(key, 1, span));
        }
        assert_eq!(recent.keys(), 1_000);
        tokio::time::advance(span).await;
        for key in 1_000..2_100 {
            assert!(recent.add(key, 1, span) && !recent.add(key, 1, span));
        }
        assert!(recent.keys() <= 1_100, "{}", recent.keys());
        assert!(recent.add(0, 1, span));
    }
}
