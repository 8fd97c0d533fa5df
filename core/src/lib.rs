//! Mailmedic's core: pure rules, dialogues and diagnosis. It does no I/O, reads no clock and holds no sentence.

pub mod vocab;
