//! One check: its steps, its time limit, its end; and the websocket that a page runs it over.

mod run;
mod socket;

pub use run::{Event, Maker, run};
pub use socket::{Shop, serve};
