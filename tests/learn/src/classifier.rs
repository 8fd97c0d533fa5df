//! A linear classifier for each cause: support vectors with squared loss, by dual coordinate descent (Hsieh and others,
//! "A dual coordinate descent method for large-scale linear SVM", 2008). No randomness and no function whose last digit
//! depends on the machine, so that the same texts always give the same weights.

use std::thread;

/// How much an error costs against large weights.
const COST: f64 = 0.4;

/// It ends when no text pulls more than this at its cause's weights.
const TOLERANCE: f64 = 0.02;

/// It ends after as many rounds at the latest.
const ROUNDS: usize = 200;

/// A text as a vector, no longer than one: places of its features and their values.
pub(crate) type Vector = Vec<(usize, f64)>;

/// What a text counts for each cause: positive where it is of the cause, negative where it is not.
pub(crate) type Verdicts<'a> = &'a (dyn Fn(usize, usize) -> f64 + Sync);

/// The weights of one cause; the last is the one that every text has.
pub(crate) type Weights = Vec<f64>;

/// Learns the weights of all causes.
pub(crate) fn learn(
    texts: &[Vector],
    features: usize,
    causes: usize,
    verdicts: Verdicts<'_>,
) -> Vec<Weights> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = causes.div_ceil(cores).max(1);
    let all: Vec<usize> = (0..causes).collect();
    thread::scope(|scope| {
        let parts: Vec<_> = all
            .chunks(share)
            .map(|part| {
                scope.spawn(move || {
                    let learnt = part
                        .iter()
                        .map(|&cause| learn_one(texts, features, &|text| verdicts(text, cause)));
                    learnt.collect::<Vec<_>>()
                })
            })
            .collect();
        let parts = parts.into_iter();
        parts
            .flat_map(|part| part.join().expect("weights"))
            .collect()
    })
}

fn learn_one(texts: &[Vector], features: usize, verdict: &dyn Fn(usize) -> f64) -> Weights {
    let mut weights = vec![0.0; features + 1];
    let verdicts: Vec<f64> = (0..texts.len()).map(verdict).collect();
    let mut pulls = vec![0.0; texts.len()];
    let mut order: Vec<usize> = (0..texts.len()).filter(|&at| verdicts[at] != 0.0).collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        let mut widest: f64 = 0.0;
        for &at in &order {
            let sign = verdicts[at].signum();
            let slack = 1.0 / (2.0 * COST * verdicts[at].abs());
            let text = &texts[at];
            let sum: f64 = text
                .iter()
                .map(|&(place, value)| weights[place] * value)
                .sum();
            let slope = sign * (sum + weights[features]) - 1.0 + slack * pulls[at];
            let pull = if pulls[at] > 0.0 {
                slope
            } else {
                slope.min(0.0)
            };
            widest = widest.max(pull.abs());
            if pull == 0.0 {
                continue;
            }
            let norm: f64 = text.iter().map(|(_, value)| value * value).sum();
            let before = pulls[at];
            pulls[at] = (before - slope / (norm + 1.0 + slack)).max(0.0);
            let step = (pulls[at] - before) * sign;
            for &(place, value) in text {
                weights[place] += step * value;
            }
            weights[features] += step;
        }
        if widest < TOLERANCE {
            break;
        }
    }
    weights
}

/// The same numbers every time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn shuffle(&mut self, items: &mut [usize]) {
        for at in (1..items.len()).rev() {
            let other = self.below(at + 1);
            items.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_separates_two_causes_weighs_for_one_and_against_the_other() {
        let texts = [vec![(0, 1.0)], vec![(1, 1.0)], vec![(0, 1.0)]];
        let of_first = |text: usize, cause: usize| {
            if (text == 1) == (cause == 1) {
                1.0
            } else {
                -1.0
            }
        };
        let learnt = learn(&texts, 2, 2, &of_first);
        assert!(learnt[0][0] > 0.2 && learnt[0][1] < -0.2, "{learnt:?}");
        assert!(learnt[1][1] > 0.2 && learnt[1][0] < -0.2, "{learnt:?}");
    }
}
