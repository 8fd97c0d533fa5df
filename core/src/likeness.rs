//! What words texts of a cause hold: a linear classifier over words, pairs of words and beginnings of words, learnt by `cargo xtask learn` from
//! texts whose cause is known. It only ever makes a cause possible: where no reply and no words are known, it is all there
//! is to go by.

mod tokens;

use std::sync::OnceLock;

pub use tokens::features;
use tokens::{hash, hashes};

/// What a weight of one in the file adds to the logarithm of a cause's share.
pub const UNIT: f64 = 0.25;

/// What a text's length grows by, as if it held other words too: a text of one word is not wholly like others with it.
pub const PRIOR: i32 = 1000;

/// What stands for a cause where texts tell none.
pub const NOTHING: &str = "nothing";

/// A third of texts, as a logarithm.
const MANY_OF_THEM: f64 = -1.1;

/// The weights, as they are learnt.
const STANDARD: &str = include_str!("../knowledge/likeness.txt");

/// Weights of words, for each cause.
pub struct Likeness {
    /// The causes, and what a text without known words would score.
    causes: Vec<(&'static str, f64)>,
    words: Vec<Word>,
    /// Places of words by their hash, one more than the place; 0 where there is none. As long as a power of two.
    slots: Vec<u16>,
    /// All words' weights, word by word.
    weights: Vec<Weight>,
}

struct Word {
    hash: u64,
    text: &'static str,
    /// The rarer, the more it counts in a text.
    rarity: i32,
    /// Where its weights begin; they end where the next word's begin.
    from: usize,
}

struct Weight {
    cause: u8,
    weight: i8,
}

/// How alike a text is to those of causes.
pub struct Likes<'a> {
    of: &'a Likeness,
    /// Places of the words that the text holds.
    found: Vec<u16>,
    /// The best causes' places, best first.
    ranked: Vec<usize>,
    /// The logarithms of all causes' shares.
    scores: Vec<f64>,
}

/// How alike a text is to those of one cause.
pub struct Like {
    /// The cause's id.
    pub cause: &'static str,
    /// The logarithm of the share that the cause has among texts like this one: 0 where all of them had it.
    pub score: f64,
}

impl Likeness {
    /// How many causes are ranked.
    const MOST: usize = 8;

    /// What was learnt of all texts.
    pub fn standard() -> &'static Likeness {
        static LIKENESS: OnceLock<Likeness> = OnceLock::new();
        LIKENESS.get_or_init(|| Likeness::read(STANDARD))
    }

    /// Reads weights as they are written: the causes' line, then a line for each word. What cannot be read counts nothing.
    pub fn read(text: &'static str) -> Likeness {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let known = lines.next().unwrap_or_default().split(' ');
        let causes = known.filter_map(|one| {
            let (id, bias) = one.split_once('=')?;
            Some((id, f64::from(bias.parse::<i32>().ok()?) * UNIT))
        });
        let mut read = Likeness {
            causes: causes.collect(),
            words: Vec::new(),
            slots: Vec::new(),
            weights: Vec::new(),
        };
        for line in lines {
            read.add(line);
        }
        read.slots = vec![0; (read.words.len() * 4).next_power_of_two()];
        for (place, word) in (1..).zip(&read.words) {
            let mut at = slot(word.hash, &read.slots);
            while read.slots[at] != 0 {
                at = (at + 1) % read.slots.len();
            }
            read.slots[at] = place;
        }
        read
    }

    fn add(&mut self, line: &'static str) -> Option<()> {
        let (text, rest) = line.split_once('=')?;
        let mut parts = rest.split(' ');
        let rarity = parts.next()?.parse().ok()?;
        self.words.push(Word {
            hash: hash(text),
            text,
            rarity,
            from: self.weights.len(),
        });
        for part in parts {
            let (cause, weight) = part.split_once(':')?;
            self.weights.push(Weight {
                cause: cause.parse().ok()?,
                weight: weight.parse().ok()?,
            });
        }
        Some(())
    }

    fn place_of(&self, cause: &str) -> Option<usize> {
        self.causes.iter().position(|(one, _)| *one == cause)
    }

    fn find(&self, hash: u64) -> Option<u16> {
        let mut at = slot(hash, &self.slots);
        loop {
            let place = self.slots[at].checked_sub(1)?;
            if self.words[usize::from(place)].hash == hash {
                return Some(place);
            }
            at = (at + 1) % self.slots.len();
        }
    }

    fn weights_of(&self, place: u16) -> &[Weight] {
        let place = usize::from(place);
        let end = self.words.get(place + 1);
        let end = end.map_or(self.weights.len(), |next| next.from);
        &self.weights[self.words[place].from..end]
    }

    /// What texts this one is like. Each word counts once, however often it stands there.
    pub fn of(&self, text: &str) -> Likes<'_> {
        let mut found = Vec::new();
        let text = if is_text(text) { text } else { "" };
        hashes(text, |hash| found.extend(self.find(hash)));
        found.sort_unstable();
        found.dedup();
        let mut sums = vec![0; self.causes.len()];
        let mut length = 0;
        for &place in &found {
            let rarity = self.words[usize::from(place)].rarity;
            length += rarity * rarity;
            for weight in self.weights_of(place) {
                sums[usize::from(weight.cause)] += rarity * i32::from(weight.weight);
            }
        }
        let scale = UNIT / f64::from(length + PRIOR).sqrt();
        let mut scores: Vec<f64> = sums
            .iter()
            .zip(&self.causes)
            .map(|(sum, (_, bias))| bias + f64::from(*sum) * scale)
            .collect();
        let all: f64 = scores.iter().map(|score| score.exp()).sum();
        let all = all.ln();
        for score in &mut scores {
            *score -= all;
        }
        let mut ranked: Vec<usize> = Vec::with_capacity(Likeness::MOST + 1);
        // A text without any word that is known is like none.
        for place in (0..scores.len()).filter(|_| length > 0) {
            let is_full = ranked.len() == Likeness::MOST;
            if is_full
                && ranked
                    .last()
                    .is_some_and(|&last| scores[place] <= scores[last])
            {
                continue;
            }
            let at = ranked.iter().position(|&one| scores[place] > scores[one]);
            ranked.insert(at.unwrap_or(ranked.len()), place);
            ranked.truncate(Likeness::MOST);
        }
        Likes {
            of: self,
            found,
            ranked,
            scores,
        }
    }
}

impl Likes<'static> {
    /// What another text is like, by the same weights.
    #[must_use]
    pub fn of_another(&self, text: &str) -> Likes<'static> {
        self.of.of(&crate::reply::normal(text))
    }
}

impl Likes<'_> {
    /// The causes whose texts are most alike, best first.
    pub fn ranked(&self) -> impl Iterator<Item = Like> + Clone {
        let likes = self.ranked.iter().map(|&place| Like {
            cause: self.of.causes[place].0,
            score: self.scores[place],
        });
        likes.filter(|like| like.cause != NOTHING)
    }

    /// Whether so many texts like it are such that nobody could tell a cause from them.
    pub fn tells_nothing(&self) -> bool {
        self.score(NOTHING) > MANY_OF_THEM
    }

    /// The logarithm of the share that a cause has among texts like this one; none of them had one that was never learnt.
    pub fn score(&self, cause: &str) -> f64 {
        let place = self.of.place_of(cause);
        place.map_or(f64::NEG_INFINITY, |place| self.scores[place])
    }

    /// How many words and pairs of words are known.
    pub fn known(&self) -> usize {
        self.found.len()
    }

    /// The words of the text that speak most for a cause, at most two.
    pub fn words(&self, cause: &str) -> Vec<&'static str> {
        let mut best: Vec<(i32, &'static str)> = Vec::new();
        let cause = self.of.place_of(cause);
        for &place in &self.found {
            let word = &self.of.words[usize::from(place)];
            let mut own = self.of.weights_of(place).iter();
            let own = own.find(|weight| Some(usize::from(weight.cause)) == cause);
            let Some(weight) = own.filter(|weight| weight.weight > 0) else {
                continue;
            };
            let tells = word.rarity * i32::from(weight.weight);
            let at = best.iter().position(|(other, _)| *other < tells);
            best.insert(at.unwrap_or(best.len()), (tells, word.text));
            best.truncate(2);
        }
        let shown = |text: &'static str| text.strip_suffix('~').unwrap_or(text);
        best.into_iter().map(|(_, text)| shown(text)).collect()
    }
}

/// Whether it is text and no file of another kind, in which words are found by chance.
fn is_text(text: &str) -> bool {
    const LOOKED_AT: usize = 4096;
    const MANY: usize = 64;
    let broken = |sign: &char| {
        *sign == char::REPLACEMENT_CHARACTER || sign.is_control() && !sign.is_whitespace()
    };
    let end = text.floor_char_boundary(LOOKED_AT);
    let broken = text[..end].chars().filter(broken).count();
    broken < MANY || broken < end / 32
}

fn slot(hash: u64, slots: &[u16]) -> usize {
    usize::try_from(hash >> 40).unwrap_or_default() % slots.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: &str = "# What was learnt.\nport-blocked=-16 credentials-wrong=-16\n\
        password=20 1:16 0:-8\npassword wrong=40 1:24\ntimed out=40 0:24\n";

    #[test]
    fn what_is_no_text_is_like_none() {
        let likeness = Likeness::read(FEW);
        let junk = "\u{fffd}\u{7}password wrong\u{fffd}".repeat(100);
        assert_eq!(likeness.of(&junk).known(), 0);
        // Another encoding than was taken leaves few words unread.
        let mojibake = "535 \u{fffd}\u{fffd}\u{fffd}\u{fffd} password wrong";
        assert!(likeness.of(mojibake).known() > 0);
    }

    #[test]
    fn the_likest_cause_comes_first_and_names_its_words() {
        let likeness = Likeness::read(FEW);
        let likes = likeness.of("Password WRONG.");
        let causes: Vec<_> = likes.ranked().map(|like| like.cause).collect();
        assert_eq!(causes, ["credentials-wrong", "port-blocked"]);
        let shares: f64 = likes.ranked().map(|like| like.score.exp()).sum();
        assert!((shares - 1.0).abs() < 1e-9, "{shares}");
        let first = likes.ranked().next().expect("a cause");
        assert_eq!(likes.words(first.cause), ["password wrong", "password"]);
    }

    #[test]
    fn a_word_counts_once_and_the_order_of_lines_changes_little() {
        let likeness = Likeness::read(FEW);
        let once = likeness.of("it timed out").scores;
        assert_eq!(likeness.of("it timed out\nit timed out").scores, once);
    }

    #[test]
    fn a_text_without_known_words_is_like_none() {
        let likeness = Likeness::read(FEW);
        assert!(likeness.of("").ranked.is_empty());
        assert!(likeness.of("mail does not go").ranked.is_empty());
        assert!(Likeness::read("").of("timed out").ranked.is_empty());
    }

    #[test]
    fn every_line_of_what_was_learnt_can_be_read() {
        let learnt: Vec<&str> = STANDARD
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        let (causes, words) = learnt.split_first().expect("the causes");
        let likeness = Likeness::standard();
        assert_eq!(likeness.causes.len(), causes.split(' ').count());
        assert_eq!(likeness.words.len(), words.len());
        let weights: usize = words.iter().map(|line| line.matches(':').count()).sum();
        assert_eq!(likeness.weights.len(), weights);
        let known = |weight: &Weight| usize::from(weight.cause) < likeness.causes.len();
        assert!(likeness.weights.iter().all(known));
        for word in &likeness.words {
            assert!(word.rarity > 0, "{}", word.text);
            assert_eq!(
                likeness
                    .find(hash(word.text))
                    .map(usize::from)
                    .map(|at| likeness.words[at].text),
                Some(word.text)
            );
        }
    }
}
