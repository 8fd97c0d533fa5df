//! `mailmedic serve`: the page and the websocket behind one door that looks at who knocks.

mod app;
mod door;
mod listen;
mod page;

pub use app::app;
pub use door::Door;
pub use listen::{Bounded, Visitor, certified, listener};
pub use page::Page;
