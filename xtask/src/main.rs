//! `cargo xtask`: builds, serves and tests Mailmedic.

fn main() {}
