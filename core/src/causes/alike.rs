//! Causes that show alike: what a text alone names stands beside what it cannot tell from that.

use super::{Cause, all};

const ALIKE: &str = include_str!("../../knowledge/alike.txt");

/// The causes that show as this one does, the likelier ones first.
pub(crate) fn alike(cause: &'static str) -> impl Iterator<Item = &'static Cause> {
    let line = ALIKE.lines().find_map(|line| {
        let (id, others) = line.split_once(": ")?;
        (id == cause).then_some(others)
    });
    let others = line.unwrap_or_default().split(' ');
    others.filter_map(|id| all().find(|cause| cause.id == id))
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
