//! The scenario format and the worlds that scenarios run in.

pub mod certificates;
pub mod kerberos;
pub mod lab;
pub mod phrasebook;
pub mod recording;
pub mod run;
pub mod scenario;
pub mod sim;
pub mod software;
pub mod trouble;
pub mod world;
