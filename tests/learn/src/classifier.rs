//! A linear classifier that weighs all causes against each other: multinomial logistic regression with squared weights
//! against large ones, by stochastic gradient descent (Bottou, "Stochastic gradient descent tricks", 2012). No chance, and
//! no function whose last digit depends on the machine, so that the same texts always give the same weights.

/// How much large weights cost.
const LARGE: f64 = 1e-5;

/// How often all texts are gone through.
const ROUNDS: u32 = 20;

/// How far the first round's steps go; later ones go less far.
const STEP: f64 = 4.0;

/// The weight that every text has learns slower: all texts pull at it.
const OF_ALL: f64 = 0.3;

/// A text as a vector, no longer than one: places of its features and their values.
pub(crate) type Vector = Vec<(usize, f64)>;

/// What is to be learnt of one text.
pub(crate) struct Lesson {
    pub(crate) text: Vector,
    /// Its causes' places, each with its share of one.
    pub(crate) causes: Vec<(usize, f64)>,
    /// How much it counts.
    pub(crate) counts: f64,
}

/// Weights by feature, the causes' side by side; the last are those that every text has.
pub(crate) struct Weights {
    causes: usize,
    all: Vec<f32>,
}

impl Weights {
    /// The weights of one feature, or with their number as its place those of every text.
    pub(crate) fn of(&self, feature: usize) -> &[f32] {
        &self.all[feature * self.causes..][..self.causes]
    }

    fn step(&mut self, feature: usize, by: f64, errors: &[f64]) {
        let own = &mut self.all[feature * self.causes..][..self.causes];
        for (weight, error) in own.iter_mut().zip(errors) {
            *weight -= single(by * error);
        }
    }

    /// The logarithms, but for what all have in common, of what the causes' shares in texts like this one are.
    fn scores(&self, text: &Vector, features: usize, scores: &mut [f64]) {
        scores.fill(0.0);
        for &(place, value) in text.iter().chain(&[(features, 1.0)]) {
            for (score, weight) in scores.iter_mut().zip(self.of(place)) {
                *score += f64::from(*weight) * value;
            }
        }
    }
}

/// Learns the weights of all causes.
pub(crate) fn learn(lessons: &[Lesson], features: usize, causes: usize) -> Weights {
    let mut weights = Weights {
        causes,
        all: vec![0.0; (features + 1) * causes],
    };
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut scores = vec![0.0; causes];
    // All weights shrink at every step: what they are multiplied with does, for them.
    let mut scale = 1.0;
    for round in 0..ROUNDS {
        dice.shuffle(&mut order);
        let step = STEP / (1.0 + f64::from(round) / 2.0);
        for &at in &order {
            let lesson = &lessons[at];
            weights.scores(&lesson.text, features, &mut scores);
            to_shares(&mut scores, scale);
            for &(cause, share) in &lesson.causes {
                scores[cause] -= share;
            }
            scale *= 1.0 - step * LARGE;
            let by = step * lesson.counts / scale;
            for &(place, value) in &lesson.text {
                weights.step(place, by * value, &scores);
            }
            weights.step(features, by * OF_ALL, &scores);
        }
    }
    for weight in &mut weights.all {
        *weight *= single(scale);
    }
    weights
}

/// What share each cause has, of scores that have yet to be multiplied.
fn to_shares(scores: &mut [f64], scale: f64) {
    let most = scores.iter().copied().fold(f64::MIN, f64::max);
    for score in scores.iter_mut() {
        *score = exp((*score - most) * scale);
    }
    let sum: f64 = scores.iter().sum();
    for score in scores {
        *score /= sum;
    }
}

/// e to a power that is not above 0, to some five digits: by sums and products alone, which are the same everywhere.
fn exp(power: f64) -> f64 {
    const HALVED: i32 = 10;
    if power < -50.0 {
        return 0.0;
    }
    let part = power / f64::from(1 << HALVED);
    let terms = 1.0 + part * (1.0 + part / 2.0 * (1.0 + part / 3.0 * (1.0 + part / 4.0)));
    (0..HALVED).fold(terms, |power, _| power * power)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the digits that a weight keeps are enough"
)]
fn single(value: f64) -> f32 {
    value as f32
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
        let lessons = [(0, 0), (1, 1), (0, 0)].map(|(feature, cause)| Lesson {
            text: vec![(feature, 1.0)],
            causes: vec![(cause, 1.0)],
            counts: 1.0,
        });
        let learnt = learn(&lessons, 2, 2);
        let (first, second) = (learnt.of(0), learnt.of(1));
        assert!(first[0] > 0.5 && first[1] < -0.5, "{first:?}");
        assert!(second[1] > 0.5 && second[0] < -0.5, "{second:?}");
    }

    #[test]
    fn powers_of_e_are_what_they_are() {
        for power in [0.0, -0.001, -0.5, -1.0, -7.3, -20.0, -49.0_f64] {
            let (own, known) = (exp(power), power.exp());
            assert!(
                (own - known).abs() <= known * 1e-5,
                "{power}: {own} {known}"
            );
        }
        assert!(exp(-1000.0) < 1e-20);
    }
}
