//! The `mailmedic` binary.

fn main() {}
