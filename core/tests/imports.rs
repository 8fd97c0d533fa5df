//! Settings out of what people paste.

#[path = "imports/canary.rs"]
mod canary;
#[path = "imports/nasty.rs"]
mod nasty;
#[path = "imports/pairs.rs"]
mod pairs;
