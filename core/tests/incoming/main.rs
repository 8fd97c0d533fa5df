//! IMAP and POP3 up to the login, with servers that say what they like.

mod server;
mod told;
mod wire;
