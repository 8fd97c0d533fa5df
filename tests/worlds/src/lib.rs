//! The scenario format and the worlds that scenarios run in.

pub mod certificates;
pub mod lab;
pub mod scenario;
pub mod world;
