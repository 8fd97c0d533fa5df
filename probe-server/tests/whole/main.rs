//! The server and the terminal as a whole, on loopback alone.

mod arguments;
mod dns;
mod door;
mod edges;
mod far;
mod german;
mod handshakes;
mod hostile;
mod identity;
mod inspect;
mod limits;
mod pasted;
mod postfix;
mod repeat;
mod search;
mod secret;
mod socket;
mod terminal;
mod tls;
