//! The finding of settings: asks what the plan wants, side by side, and hears what comes.

use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::dialogue::{Reading, drive};
use mailmedic_core::plan::discover::{Search, talk};
use mailmedic_core::vocab::{Found, Miss, Quest};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use crate::world::{Kit, NetWorld, fetch};

/// For a whole search. A greeting that takes longer than this settles nothing here.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs a search to its end, or until its time is over. `tell` hears each question that was answered, by its number.
pub async fn search(search: &mut Search, kit: Arc<Kit>, mut tell: impl FnMut(&Search, usize)) {
    let end = Instant::now() + PATIENCE;
    let mut running: JoinSet<(usize, Found)> = JoinSet::new();
    loop {
        for (number, quest) in search.begin() {
            let kit = Arc::clone(&kit);
            running.spawn(async move { (number, answer(kit, quest).await) });
        }
        match timeout_at(end, running.join_next()).await {
            Ok(Some(Ok((number, found)))) => {
                search.hear(number, found);
                tell(search, number);
            }
            // One question that broke must not take the others along.
            Ok(Some(Err(_))) => {}
            Ok(None) | Err(_) => return,
        }
    }
}

async fn answer(kit: Arc<Kit>, quest: Quest) -> Found {
    match quest {
        Quest::Servers { name } => kit.names.servers(&name).await,
        Quest::Exchangers { domain } => kit.names.exchangers(&domain).await,
        Quest::Texts { name } => kit.names.texts(&name).await,
        Quest::Fetch { url, post, .. } => fetch(&kit, &url, post.as_deref()).await,
        Quest::Resolve { name } => match kit.names.addresses(&name).await {
            Reading::Addresses(addresses) => Found::Addresses(addresses),
            Reading::NameMissing => Found::Nothing(Miss::NameMissing),
            Reading::NameEmpty => Found::Nothing(Miss::NoRecord),
            Reading::ResolverSilent => Found::Nothing(Miss::ResolverSilent),
            _ => Found::Nothing(Miss::NameFailed),
        },
        Quest::Look {
            protocol,
            host,
            port,
        } => {
            let mut facts = Vec::new();
            let mut world = NetWorld::new(kit);
            drive(talk(protocol, host, port), &mut world, |_, fact| {
                facts.push(fact);
            })
            .await;
            Found::Seen(facts)
        }
    }
}
