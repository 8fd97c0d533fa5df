//! Settings out of what people paste.

#[path = "imports/blocks.rs"]
mod blocks;
#[path = "imports/canary.rs"]
mod canary;
#[path = "imports/nasty.rs"]
mod nasty;
#[path = "imports/pairs.rs"]
mod pairs;
#[path = "imports/pairs_values.rs"]
mod pairs_values;
#[path = "imports/programs.rs"]
mod programs;
