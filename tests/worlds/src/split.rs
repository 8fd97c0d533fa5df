//! A world whose bytes come in other pieces: where a network cuts them is nobody's fault and means nothing.

use std::collections::VecDeque;

use mailmedic_core::dialogue::{Demand, Reading};

use crate::run::Place;

/// Where bytes are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Each byte comes alone.
    Everywhere,
    /// Each reading is cut in two behind so many bytes, where it has more.
    Behind(usize),
}

/// Another world, with its bytes cut.
#[derive(Debug)]
pub struct Split<P> {
    inner: P,
    cut: Cut,
    pending: VecDeque<Vec<u8>>,
}

impl<P> Split<P> {
    /// Cuts the bytes of a world.
    pub fn new(inner: P, cut: Cut) -> Self {
        Self {
            inner,
            cut,
            pending: VecDeque::new(),
        }
    }
}

impl Cut {
    fn pieces(self, bytes: Vec<u8>) -> VecDeque<Vec<u8>> {
        match self {
            Self::Everywhere => bytes.into_iter().map(|byte| vec![byte]).collect(),
            Self::Behind(place) if place < bytes.len() => {
                let (one, other) = bytes.split_at(place);
                [one.to_vec(), other.to_vec()].into()
            }
            Self::Behind(_) => [bytes].into(),
        }
    }
}

impl<P: Place> Place for Split<P> {
    fn respond(&mut self, demand: Demand) -> Reading {
        match demand {
            Demand::Read(_) if !self.pending.is_empty() => {}
            Demand::Read(within) => match self.inner.respond(Demand::Read(within)) {
                Reading::Bytes(bytes) => self.pending = self.cut.pieces(bytes),
                other => return other,
            },
            Demand::Dial(..) | Demand::DialAny(..) => {
                self.pending.clear();
                return self.inner.respond(demand);
            }
            demand => return self.inner.respond(demand),
        }
        self.pending
            .pop_front()
            .map_or(Reading::TimedOut, Reading::Bytes)
    }

    fn spent(&self) -> u32 {
        self.inner.spent()
    }
}
