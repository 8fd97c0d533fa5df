//! The scenario format and the worlds that scenarios run in.

mod base64;
pub mod certificates;
pub mod discovery;
pub mod form;
pub mod kerberos;
pub mod lab;
pub mod liar;
pub mod lie;
mod network;
pub mod phrasebook;
pub mod publish;
pub mod recording;
pub mod run;
pub mod scenario;
pub mod sim;
pub mod software;
pub mod split;
pub mod tape;
pub mod token;
pub mod trouble;
pub mod world;
