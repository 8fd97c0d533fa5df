//! How texts are read that took no part in learning.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use mailmedic_core::causes::Scene;
use mailmedic_core::diagnose::{Standing, diagnose};
use mailmedic_core::likeness::Likeness;
use mailmedic_core::reply::Table;
use mailmedic_core::vocab::Case;

use crate::corpus::{Asked, asked, collection, root};
use crate::learn_without;

/// How the answers to the texts of one file came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Texts with a cause.
    pub told: usize,
    /// A right one stands first.
    pub first: usize,
    /// A right one stands among the first three.
    pub in_three: usize,
    /// A wrong one stands first, and as more than possible.
    pub sure: usize,
    /// A cause of the groups settings, login or relay stands first, and is not the right one.
    pub blames: usize,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, other: Figures) {
        self.told += other.told;
        self.first += other.first;
        self.in_three += other.in_three;
        self.sure += other.sure;
        self.blames += other.blames;
    }
}

/// Reads texts with such weights, or without any.
pub fn measure(asked: &[&Asked], likeness: Option<&'static Likeness>) -> Figures {
    let table = Table::standard().with_likeness(likeness);
    let groups = std::fs::read_to_string(root().join("tests/data/causes.tsv"));
    let groups = groups.expect("the list of causes");
    let groups: BTreeMap<&str, &str> = groups
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(id, rest)| (id, rest.split('\t').next().unwrap_or_default()))
        .collect();
    let mut figures = Figures::default();
    for asked in asked {
        let case = Case {
            text: Some(asked.text.clone()),
            ..Case::of(asked.draft.clone())
        };
        let judged = diagnose(&Scene::of(&case, &table));
        let is_right = |id: &str| asked.causes.iter().any(|right| right == id);
        let first = judged.first();
        let right = first.is_some_and(|first| is_right(first.cause.id));
        let sure = |standing| matches!(standing, Standing::Confirmed | Standing::Likely);
        figures += Figures {
            told: usize::from(!asked.causes.is_empty()),
            first: usize::from(right),
            in_three: usize::from(judged.iter().take(3).any(|one| is_right(one.cause.id))),
            sure: usize::from(first.is_some_and(|first| sure(first.standing) && !right)),
            blames: usize::from(first.is_some_and(|first| {
                let group = groups.get(first.cause.id).copied().unwrap_or_default();
                !right && ["settings", "login", "relay"].contains(&group)
            })),
        };
    }
    figures
}

/// Each file of threads, read with what was learnt from all other collections, and with nothing learnt.
pub fn each_left_out() -> Vec<(String, Figures, Figures)> {
    let all = asked();
    let collections: BTreeSet<&str> = all.iter().map(|asked| collection(&asked.set)).collect();
    let collections: Vec<&str> = collections.into_iter().collect();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = collections.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let parts = collections.chunks(share).map(|part| {
            let all = &all;
            let read = |left_out: &&str| one_left_out(all, left_out);
            scope.spawn(move || part.iter().flat_map(read).collect::<Vec<_>>())
        });
        let parts: Vec<_> = parts.collect();
        let parts = parts.into_iter();
        parts
            .flat_map(|part| part.join().expect("figures"))
            .collect()
    })
}

fn one_left_out(all: &[Asked], left_out: &str) -> Vec<(String, Figures, Figures)> {
    let learnt = learn_without(|set| collection(set) == left_out);
    let learnt: &'static Likeness = Box::leak(Box::new(Likeness::read(learnt.leak())));
    let own = all
        .iter()
        .filter(|asked| collection(&asked.set) == left_out);
    let own: Vec<&Asked> = own.collect();
    let sets: BTreeSet<&str> = own.iter().map(|asked| asked.set.as_str()).collect();
    let figures = sets.into_iter().map(|set| {
        let texts: Vec<&Asked> = own
            .iter()
            .filter(|asked| asked.set == set)
            .copied()
            .collect();
        let with = measure(&texts, Some(learnt));
        (set.to_owned(), with, measure(&texts, None))
    });
    figures.collect()
}
