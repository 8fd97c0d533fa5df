//! The words that the known phrases are made of: they tell whether two halves were one word.

use std::sync::OnceLock;

use super::rows;
use crate::vocab::is_letter;

/// Bytes of the shortest word of which the beginning is enough, and how many of them must stand behind the break: phrases
/// leave endings out.
const BEGINNING: usize = 6;
const BEHIND: usize = 2;

/// Lists of the table.
const LISTS: usize = 2_048;

/// Whether what one line ends with and the next begins with, both in lower case, is one word broken in two: together they
/// are known, and not each by itself, as `user` and `name` are.
pub(crate) fn is_broken_word(left: &str, right: &str) -> bool {
    let joined = [left, right].concat();
    if is_word(left) {
        return is_word(&joined) && !is_word(right);
    }
    let shortest = BEGINNING.max(left.len() + BEHIND);
    let ends = joined.char_indices().map(|(end, _)| end);
    let mut beginnings = ends.filter(|end| *end >= shortest);
    is_word(&joined) || beginnings.any(|end| is_word(&joined[..end]))
}

/// Whether a phrase has the word.
pub(super) fn is_word(word: &str) -> bool {
    words()[list(word)].contains(&word)
}

/// The list that holds a word, if it is known (Fowler, Noll and Vo's hash).
fn list(word: &str) -> usize {
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (hash as usize) % LISTS
}

fn words() -> &'static [Vec<&'static str>] {
    static WORDS: OnceLock<Vec<Vec<&'static str>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = vec![Vec::new(); LISTS];
        let phrases = rows::all().iter().flat_map(|row| row.phrases);
        for word in phrases.flat_map(|phrase| phrase.split(|c: char| !is_letter(c))) {
            let list: &mut Vec<&str> = &mut words[list(word)];
            if word.len() > 1 && !list.contains(&word) {
                list.push(word);
            }
        }
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_joined_where_they_are_a_known_word_only_together() {
        for (left, right) in [
            ("authen", "tication"),
            ("acc", "ess"),
            ("den", "ied"),
            ("passw", "ord"),
            ("f", "ailed"),
            ("m", "ailbox"),
        ] {
            assert!(is_broken_word(left, right), "{left} {right}");
        }
        for (left, right) in [
            ("user", "name"),
            ("relay", "access"),
            ("not", "allowed"),
            ("for", "anna"),
            ("the", "server"),
            ("learn", "more"),
            ("mail", "server"),
        ] {
            assert!(!is_broken_word(left, right), "{left} {right}");
        }
    }
}
