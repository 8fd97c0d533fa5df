//! The rows of the table of known replies, unfolded from the one text that the generator writes: as statics with
//! their pointers they would be four times the download.

use std::sync::OnceLock;

use super::generated::{CAUSES, ROWS};
use crate::vocab::{Stage, stage_of_word};

/// What somebody says, and why. All phrases must be there; a code, enhanced code or stage that is known must be listed,
/// where the row lists any.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place among all. Its name stands in the file only: names would be a ninth of the table's download.
    pub place: u16,
    /// The file in `core/knowledge/replies/` that holds it.
    pub file: &'static str,
    /// Ids of causes, best first.
    pub causes: &'static [&'static str],
    /// Words, in lower case. Without any, the numbers must be known and listed.
    pub phrases: &'static [&'static str],
    /// Reply codes.
    pub codes: &'static [u16],
    /// Enhanced codes (RFC 3463).
    pub enhanced: &'static [&'static str],
    /// The commands that it answers.
    pub stages: &'static [Stage],
}

/// All rows, in the order of files and rows; they stay for as long as the program runs.
pub(super) fn all() -> &'static [Row] {
    static ALL: OnceLock<Vec<Row>> = OnceLock::new();
    ALL.get_or_init(|| unfold(CAUSES, ROWS))
}

/// A line `>file`, then one line for each row of that file: `causes|phrases|numbers`. A cause is two letters, its place
/// in `causes`; phrases are parted by `~`; a number is a code, an enhanced code or a stage.
fn unfold(causes: &'static str, rows: &'static str) -> Vec<Row> {
    let causes: Vec<&'static str> = causes.split(' ').collect();
    let mut file = "";
    let mut all = Vec::new();
    for line in rows.lines() {
        if let Some(head) = line.strip_prefix('>') {
            file = head;
            continue;
        }
        let mut parts = line.split('|');
        let mut part = || parts.next().unwrap_or_default();
        let of_row = part()
            .as_bytes()
            .chunks_exact(2)
            .filter_map(|pair| causes.get(place(pair)).copied());
        let of_row = of_row.collect();
        let phrases = part()
            .split('~')
            .filter(|phrase| !phrase.is_empty())
            .collect();
        let (mut codes, mut enhanced, mut stages) = (Vec::new(), Vec::new(), Vec::new());
        for number in part().split(' ') {
            if number.contains('.') {
                enhanced.push(number);
            } else if let Ok(code) = number.parse() {
                codes.push(code);
            } else {
                stages.extend(stage_of_word(number));
            }
        }
        all.push(Row {
            place: all.len().try_into().unwrap_or(u16::MAX),
            file,
            causes: Vec::leak(of_row),
            phrases: Vec::leak(phrases),
            codes: codes.leak(),
            enhanced: enhanced.leak(),
            stages: stages.leak(),
        });
    }
    all
}

fn place(pair: &[u8]) -> usize {
    pair.iter().fold(0, |place, letter| {
        place * 26 + usize::from(letter.wrapping_sub(b'a'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_row_is_unfolded_whole() {
        let rows = unfold(
            "a b c",
            ">postfix\nabac|relay~access denied|554 5.7.1 auth\n>rfc\naa||550\n",
        );
        assert_eq!(
            rows,
            [
                Row {
                    place: 0,
                    file: "postfix",
                    causes: &["b", "c"],
                    phrases: &["relay", "access denied"],
                    codes: &[554],
                    enhanced: &["5.7.1"],
                    stages: &[Stage::Auth],
                },
                Row {
                    place: 1,
                    file: "rfc",
                    causes: &["a"],
                    phrases: &[],
                    codes: &[550],
                    enhanced: &[],
                    stages: &[],
                },
            ]
        );
    }

    #[test]
    fn every_row_has_what_a_row_needs() {
        for row in all() {
            assert!(!row.causes.is_empty(), "{row:?} has no cause");
            let numbers = row.codes.len() + row.enhanced.len();
            assert!(
                !row.phrases.is_empty() || numbers > 0,
                "{row:?} reads nothing"
            );
        }
    }
}
