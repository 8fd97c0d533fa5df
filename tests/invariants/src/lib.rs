//! Invariants of the sources; see `tests/`.
