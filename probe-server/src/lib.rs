//! The parts of the `mailmedic` binary: guard, real sockets, sessions, the page's server and the terminal commands.

pub mod cli;
pub mod guard;
pub mod limits;
pub mod platform;
pub mod serve;
pub mod session;
pub mod world;
