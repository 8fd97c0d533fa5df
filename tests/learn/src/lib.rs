//! Learns which words texts of a cause hold: `core/knowledge/likeness.txt`, which `mailmedic_core::likeness` reads.

mod classifier;
pub mod corpus;
pub mod figures;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use classifier::{Lesson, Vector, Weights};
use corpus::Example;
use mailmedic_core::likeness::{PRIOR, UNIT};

/// How many words, pairs of words and beginnings of words are kept, those that tell most.
const WORDS: usize = 6000;

/// How many weights are kept, the largest.
const WEIGHTS: usize = 25000;

/// A word that stands in fewer texts is no word of a cause.
const TEXTS: usize = 2;

const HEAD: &str = "\
# Which words texts of a cause hold, and how much each word speaks for or against it. Made by `cargo xtask learn` from the
# lines of core/knowledge/replies and the texts of tests/data/threads and tests/data/constructed: add texts there, and learn
# again. First the causes, each with what a text without any of the words would score; then a line for each word, pair of words or
# beginning of a word (~): how rare it is, and for causes by their number in the first line how much it speaks for them,
# in quarters of a logarithm.
";

/// Words by name, with how rare each is.
struct Words<'a> {
    names: Vec<&'a str>,
    rarity: Vec<u32>,
}

impl<'a> Words<'a> {
    fn of(examples: &[&'a Example]) -> Words<'a> {
        let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
        for feature in examples.iter().flat_map(|example| &example.features) {
            *texts.entry(feature).or_default() += 1;
        }
        texts.retain(|_, texts| *texts >= TEXTS);
        let all = examples.len() + 1;
        // In half octaves: rounding that does not depend on the machine.
        let rarity = |texts: &usize| 3 + (all * all / ((texts + 1) * (texts + 1))).max(1).ilog2();
        Words {
            rarity: texts.values().map(rarity).collect(),
            names: texts.into_keys().collect(),
        }
    }

    fn keep(&self, places: &BTreeSet<usize>) -> Words<'a> {
        Words {
            names: places.iter().map(|&place| self.names[place]).collect(),
            rarity: places.iter().map(|&place| self.rarity[place]).collect(),
        }
    }

    fn vector(&self, example: &Example) -> Vector {
        let place = |feature: &String| self.names.binary_search(&feature.as_str()).ok();
        let mut vector: Vector = example
            .features
            .iter()
            .filter_map(place)
            .map(|place| (place, f64::from(self.rarity[place])))
            .collect();
        let squares: f64 = vector.iter().map(|(_, value)| value * value).sum();
        let length = (squares + f64::from(PRIOR)).sqrt();
        for (_, value) in &mut vector {
            *value /= length;
        }
        vector
    }

    fn learn(&self, examples: &[&Example], causes: &[&str]) -> Weights {
        let lesson = |example: &&Example| {
            let all: f64 = example.weights.iter().sum();
            let own = example.causes.iter().zip(&example.weights);
            let own = own.map(|(id, weight)| (place_of(causes, id), weight / all));
            Lesson {
                text: self.vector(example),
                causes: own.collect(),
                counts: example.weights.iter().copied().fold(0.0, f64::max),
            }
        };
        let lessons: Vec<Lesson> = examples.iter().map(lesson).collect();
        classifier::learn(&lessons, self.names.len(), causes.len())
    }
}

fn place_of(causes: &[&str], id: &str) -> usize {
    causes.binary_search(&id).expect("a cause of the examples")
}

/// Learns from texts, as the text of the file.
pub fn learn(examples: &[&Example]) -> String {
    let causes: BTreeSet<&str> = examples
        .iter()
        .flat_map(|example| example.causes.iter().map(String::as_str))
        .collect();
    let causes: Vec<&str> = causes.into_iter().collect();
    let all = Words::of(examples);
    // What tells most over all words is kept, and learnt again without the others.
    let weights = all.learn(examples, &causes);
    let tells = |place: usize| {
        let of = weights.of(place).iter();
        of.map(|weight| weight.abs()).fold(0.0, f32::max)
    };
    let mut places: Vec<(f32, usize)> = (0..all.names.len())
        .map(|place| (tells(place), place))
        .collect();
    places.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let kept: BTreeSet<usize> = places
        .into_iter()
        .take(WORDS)
        .map(|(_, place)| place)
        .collect();
    let words = all.keep(&kept);
    let weights = words.learn(examples, &causes);
    write(&words, &causes, &weights)
}

fn write(words: &Words<'_>, causes: &[&str], weights: &Weights) -> String {
    let units = |weight: &f32| (f64::from(*weight) / UNIT).round().clamp(-127.0, 127.0);
    let heads = causes.iter().zip(weights.of(words.names.len()));
    let heads: Vec<String> = heads
        .map(|(id, of_all)| format!("{id}={}", units(of_all)))
        .collect();
    let mut sizes: Vec<f32> = (0..words.names.len())
        .flat_map(|place| weights.of(place))
        .map(|weight| weight.abs())
        .collect();
    sizes.sort_by(|one, other| other.total_cmp(one));
    let least = sizes
        .get(WEIGHTS)
        .or(sizes.last())
        .copied()
        .unwrap_or_default();
    let mut text = format!("{HEAD}{}\n", heads.join(" "));
    for (place, name) in words.names.iter().enumerate() {
        let mut entries = String::new();
        for (cause, of) in weights.of(place).iter().enumerate() {
            let weight = units(of);
            if of.abs() > least && weight != 0.0 {
                let _ = write!(entries, " {cause}:{weight}");
            }
        }
        if !entries.is_empty() {
            let _ = writeln!(text, "{name}={}{entries}", words.rarity[place]);
        }
    }
    text
}

/// What is learnt of all texts but those of some sets.
pub fn learn_without(left_out: impl Fn(&str) -> bool) -> String {
    let lessons: Vec<Example> = corpus::asked()
        .iter()
        .filter(|asked| !left_out(&asked.set))
        .map(corpus::lesson)
        .chain(corpus::replies())
        .chain(corpus::constructed())
        .collect();
    let examples: Vec<&Example> = lessons.iter().collect();
    learn(&examples)
}
