//! Who looks names up for the checks of a server: set up anew again and again, for this machine's own set-up changes.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::time::{Duration, Instant};

use super::Names;

/// Checks that begin within this time share a resolver and what it has heard.
const FRESH: Duration = Duration::from_secs(1);

/// Makes resolvers.
pub struct Directory {
    make: Box<dyn Fn() -> Names + Send + Sync>,
    last: Mutex<Option<(Instant, Arc<Names>)>>,
}

impl Directory {
    /// Sets resolvers up like this.
    pub fn of(make: impl Fn() -> Names + Send + Sync + 'static) -> Directory {
        Directory {
            make: Box::new(make),
            last: Mutex::default(),
        }
    }

    /// The resolver for a check that begins now. The check keeps it to its end.
    pub fn now(&self) -> Arc<Names> {
        let now = Instant::now();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((since, names)) = &*last
            && now.duration_since(*since) < FRESH
        {
            return Arc::clone(names);
        }
        let names = Arc::new((self.make)());
        *last = Some((now, Arc::clone(&names)));
        names
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn checks_of_one_moment_share_a_resolver_and_later_ones_have_their_own() {
        let directory = Directory::of(Names::system);
        let first = directory.now();
        assert!(Arc::ptr_eq(&first, &directory.now()));
        advance(FRESH).await;
        assert!(!Arc::ptr_eq(&first, &directory.now()));
    }
}
