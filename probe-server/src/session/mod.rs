//! One check: its steps, its time limit, its end; and the websocket that a page runs it over.

mod far;
mod memory;
mod run;
mod search;
mod socket;

pub use far::{FarFault, look_from};
pub use memory::Memory;
pub use run::{Event, Maker, run, run_with};
pub use search::search;
pub use socket::{Shop, serve};
