//! A world that writes down what it is asked and what it answers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use mailmedic_core::dialogue::{Demand, Reading, World};
use mailmedic_core::vocab::{Secret, SecretBytes};

use super::{Turn, json_of, words_of};

/// Another world, written down.
pub struct Recorder<W> {
    inner: W,
    step: u16,
    began: Instant,
    turns: Arc<Mutex<Vec<Turn>>>,
    secrets: Vec<Secret>,
}

impl<W> Recorder<W> {
    /// Writes down a world that serves one step.
    pub fn new(inner: W, step: u16, turns: Arc<Mutex<Vec<Turn>>>) -> Self {
        Self {
            inner,
            step,
            began: Instant::now(),
            turns,
            secrets: Vec::new(),
        }
    }

    fn keep(&mut self, bytes: &SecretBytes) {
        if let Ok(line) = std::str::from_utf8(bytes.expose()) {
            // The verb and the mechanism are none, what stands behind them is.
            let word = line.trim_end().rsplit(' ').next().unwrap_or_default();
            self.secrets.push(Secret::new(word.to_owned()));
        }
    }

    fn hide(&self, bytes: &[u8]) -> Vec<u8> {
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        if !self
            .secrets
            .iter()
            .any(|secret| text.contains(secret.expose()))
        {
            return bytes.to_vec();
        }
        for secret in &self.secrets {
            text = text.replace(secret.expose(), "***");
        }
        text.into_bytes()
    }
}

impl<W: World + Send> World for Recorder<W> {
    async fn answer(&mut self, demand: Demand) -> Reading {
        let words = words_of(&demand);
        if let Demand::SendSecret(bytes) = &demand {
            self.keep(bytes);
        }
        let reading = self.inner.answer(demand).await;
        if let Reading::Secret(secret) = &reading {
            self.secrets.push(secret.copy());
        }
        let turn = Turn {
            step: self.step,
            demand: words,
            reading: json_of(&reading, |bytes| self.hide(bytes)),
            ms: u32::try_from(self.began.elapsed().as_millis()).unwrap_or(u32::MAX),
        };
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.push(turn);
        drop(turns);
        reading
    }
}
