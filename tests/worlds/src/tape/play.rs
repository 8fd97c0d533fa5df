//! A world that is a tape: it answers as the real one did, and insists on the same demands.

use std::collections::VecDeque;

use mailmedic_core::dialogue::{Demand, Reading, patience};
use mailmedic_core::vocab::Probe;

use super::read::reading;
use super::{Tape, Turn, words_of};
use crate::run::Place;

/// All steps of a tape.
#[derive(Debug, Clone)]
pub struct Deck<'a>(pub &'a Tape);

/// One step of a tape.
#[derive(Debug, Clone)]
pub struct Player {
    turns: VecDeque<Turn>,
    spent: u32,
}

impl Deck<'_> {
    /// What is on the tape of the step that did this.
    pub fn player(&self, probe: &Probe) -> Player {
        let Deck(tape) = self;
        let step = tape.end.steps.iter().find(|step| step.probe == *probe);
        let turns = tape.turns.iter();
        Player {
            turns: turns
                .filter(|turn| step.is_some_and(|step| step.id == turn.step))
                .cloned()
                .collect(),
            spent: 0,
        }
    }
}

impl Place for Player {
    fn respond(&mut self, demand: Demand) -> Reading {
        if matches!(demand, Demand::Done) {
            return Reading::Done;
        }
        let words = words_of(&demand);
        // A resolver that explained nothing is not on every tape.
        let explains = matches!(demand, Demand::Explain(_));
        if explains && self.turns.front().is_none_or(|turn| turn.demand != words) {
            return Reading::Told(Vec::new());
        }
        let Some(turn) = self.turns.pop_front() else {
            // Here the step was stopped, and so will this one be.
            self.spent += patience::CHECK;
            return Reading::TimedOut;
        };
        assert_eq!(
            words, turn.demand,
            "the dialogue demands what is not on the tape"
        );
        self.spent = self.spent.max(turn.ms);
        reading(&turn.reading).unwrap_or_else(|| panic!("{} is no answer", turn.reading))
    }

    fn spent(&self) -> u32 {
        self.spent
    }
}
