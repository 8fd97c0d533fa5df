//! The scenario format and the worlds that scenarios run in.

pub mod scenario;
pub mod world;
