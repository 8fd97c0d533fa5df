//! Causes that show alike: what a text alone names stands beside what it cannot tell from that.

use std::sync::OnceLock;

use super::{Cause, all};

const ALIKE: &str = include_str!("../../knowledge/alike.txt");

/// The causes that show as this one does, the likelier ones first.
pub(crate) fn alike(cause: &'static str) -> impl Iterator<Item = &'static Cause> {
    static TABLE: OnceLock<Vec<(&'static str, Vec<&'static Cause>)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lines = ALIKE.lines().filter_map(|line| line.split_once(": "));
        let named = |id| all().find(|cause| cause.id == id);
        lines
            .map(|(id, others)| (id, others.split(' ').filter_map(named).collect()))
            .collect()
    });
    let row = table.iter().find(|(id, _)| *id == cause);
    row.into_iter().flat_map(|(_, others)| others).copied()
}

#[cfg(test)]
mod tests {
    use super::{ALIKE, all};

    #[test]
    fn every_name_is_that_of_a_cause_and_none_stands_twice() {
        let mut first = Vec::new();
        for line in ALIKE.lines().filter(|line| !line.starts_with('#')) {
            let Some((id, others)) = line.split_once(": ") else {
                assert!(line.is_empty(), "{line}");
                continue;
            };
            assert!(!first.contains(&id), "{id} has two lines");
            first.push(id);
            let mut names: Vec<&str> = others.split(' ').chain([id]).collect();
            for name in &names {
                assert!(all().any(|cause| cause.id == *name), "{name}");
            }
            names.sort_unstable();
            let before = names.len();
            names.dedup();
            assert_eq!(names.len(), before, "{line}");
        }
    }
}
