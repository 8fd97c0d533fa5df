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
    /// Whose words they are.
    pub kind: Kind,
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

/// Whose words a row holds, by the file in `core/knowledge/replies/` that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What any program may say, in any language; it counts only where nothing else is known: `general`.
    General,
    /// How it ended, and no reason: `authentication failed`, `try again later`. Any reason beside it tells more:
    /// `outcomes`.
    Outcome,
    /// Words that only frame a reason: `frames`.
    Frame,
    /// Words of many: `common`.
    Common,
    /// What people tell of their own, no reply and no program's words: `people`.
    People,
    /// Words of one server or program: every other file.
    Own,
}

/// All rows, by kind, causes and numbers; they stay for as long as the program runs.
pub(super) fn all() -> &'static [Row] {
    static ALL: OnceLock<Vec<Row>> = OnceLock::new();
    ALL.get_or_init(|| unfold(CAUSES, ROWS))
}

/// A line `>kind`; a line `=causes numbers` for all rows behind it; a line for each row, its phrases parted by `~`. A
/// cause is two letters, its place in `causes`; a number is a code, an enhanced code or a stage.
fn unfold(causes: &'static str, rows: &'static str) -> Vec<Row> {
    let causes: Vec<&'static str> = causes.split(' ').collect();
    let mut kind = Kind::Own;
    let mut group = Group::default();
    let mut all = Vec::new();
    for line in rows.lines() {
        if let Some(head) = line.strip_prefix('>') {
            kind = match head {
                "general" => Kind::General,
                "outcomes" => Kind::Outcome,
                "frames" => Kind::Frame,
                "common" => Kind::Common,
                "people" => Kind::People,
                _ => Kind::Own,
            };
            continue;
        }
        if let Some(head) = line.strip_prefix('=') {
            group = Group::read(&causes, head);
            continue;
        }
        let phrases = line.split('~').filter(|phrase| !phrase.is_empty());
        all.push(Row {
            place: all.len().try_into().unwrap_or(u16::MAX),
            kind,
            causes: group.causes,
            phrases: Vec::leak(phrases.collect()),
            codes: group.codes,
            enhanced: group.enhanced,
            stages: group.stages,
        });
    }
    all
}

/// What rows have in common.
#[derive(Default)]
struct Group {
    causes: &'static [&'static str],
    codes: &'static [u16],
    enhanced: &'static [&'static str],
    stages: &'static [Stage],
}

impl Group {
    fn read(causes: &[&'static str], head: &'static str) -> Group {
        let (letters, numbers) = head.split_once(' ').unwrap_or((head, ""));
        let pairs = letters.as_bytes().chunks_exact(2);
        let of_group = pairs.filter_map(|pair| causes.get(place(pair)).copied());
        let (mut codes, mut enhanced, mut stages) = (Vec::new(), Vec::new(), Vec::new());
        for number in numbers.split(' ') {
            if number.contains('.') {
                enhanced.push(number);
            } else if let Ok(code) = number.parse() {
                codes.push(code);
            } else {
                stages.extend(stage_of_word(number));
            }
        }
        Group {
            causes: Vec::leak(of_group.collect()),
            codes: codes.leak(),
            enhanced: enhanced.leak(),
            stages: stages.leak(),
        }
    }
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
            ">\n=abac 554 5.7.1 auth\nrelay~access denied\nno relay\n>common\n=aa 550\n\n",
        );
        assert_eq!(
            rows,
            [
                Row {
                    place: 0,
                    kind: Kind::Own,
                    causes: &["b", "c"],
                    phrases: &["relay", "access denied"],
                    codes: &[554],
                    enhanced: &["5.7.1"],
                    stages: &[Stage::Auth],
                },
                Row {
                    place: 1,
                    kind: Kind::Own,
                    causes: &["b", "c"],
                    phrases: &["no relay"],
                    codes: &[554],
                    enhanced: &["5.7.1"],
                    stages: &[Stage::Auth],
                },
                Row {
                    place: 2,
                    kind: Kind::Common,
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
