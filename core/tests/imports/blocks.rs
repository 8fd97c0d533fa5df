//! The blocks of a file of pastes, each behind `=== name`; what stands before the first says how to read the file.

/// Each block, from its name on.
pub(crate) fn blocks(file: &'static str) -> impl Iterator<Item = &'static str> {
    let (_, pastes) = file.split_once("\n=== ").expect("a paste");
    pastes.split("\n=== ")
}
