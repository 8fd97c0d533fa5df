//! Mailmedic's core: pure rules, dialogues and diagnosis. It does no I/O, reads no clock and holds no sentence.

pub mod causes;
pub mod desk;
pub mod diagnose;
pub mod dialogue;
pub mod export;
pub mod import;
pub mod likeness;
pub mod mask;
mod order;
pub mod pasted;
pub mod plan;
pub mod reply;
pub mod rules;
pub mod vocab;
pub mod wire;
pub mod words;
