//! The scenario format and the worlds that scenarios run in.
