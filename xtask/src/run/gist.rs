//! What a failing test said, out of all that a run prints: a long run is read from its end.

use std::fmt;

/// Most lines that are kept: what failed first, for the rest may follow from it.
const MOST: usize = 60;

/// Longest line, in characters; a scenario's faults are one line.
const LONGEST: usize = 600;

/// Lines after the beginning of a failure that belong to it.
const AFTER: usize = 12;

/// What begins the account of a failure: the words of libtest, of Node's tests and of cargo.
const BEGINS: [&str; 4] = ["panicked at", "not ok ", "error: ", "error["];

/// Listens to the lines of a run.
#[derive(Default)]
pub(crate) struct Gist {
    lines: Vec<String>,
    left: usize,
}

impl Gist {
    /// One line of its output.
    pub(crate) fn hear(&mut self, line: &str) {
        let begins = BEGINS.iter().any(|begin| line.contains(begin)) && !line.contains("... ok");
        if begins {
            self.left = AFTER;
        } else if line.trim().is_empty() || line.starts_with("note: run with") {
            self.left = 0;
        }
        if self.left > 0 && self.lines.len() < MOST {
            self.left -= 1;
            self.lines.push(line.chars().take(LONGEST).collect());
        }
    }
}

/// The lines that tell what failed, each indented on a line of its own.
impl fmt::Display for Gist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines
            .iter()
            .try_for_each(|line| write!(f, "\n    {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{AFTER, Gist, LONGEST, MOST};

    fn gist(said: &str) -> Vec<String> {
        let mut gist = Gist::default();
        said.lines().for_each(|line| gist.hear(line));
        gist.lines
    }

    #[test]
    fn a_failed_test_of_rust_is_told_by_its_message() {
        let said = "test one ... ok\n\n---- two stdout ----\nscenario a ok, 1.2 s\n\n\
            thread 'two' panicked at tests/real.rs:170:5:\n1 of 962 failed\nb: the outcome is works\n\
            note: run with `RUST_BACKTRACE=1`\n\nfailures:\n    two\n";
        assert_eq!(
            gist(said),
            [
                "thread 'two' panicked at tests/real.rs:170:5:",
                "1 of 962 failed",
                "b: the outcome is works"
            ]
        );
    }

    #[test]
    fn a_failed_test_of_node_is_told_by_its_name_and_message() {
        let said = "ok 1 - one\n  ---\n  ...\nnot ok 2 - two\n  ---\n  error: '1 !== 2'\n  ...\n\n# tests 2\n";
        assert_eq!(gist(said)[..2], ["not ok 2 - two", "  ---"]);
        assert!(gist(said).contains(&"  error: '1 !== 2'".to_owned()));
    }

    #[test]
    fn what_goes_well_says_nothing() {
        assert!(gist("test not ok 2 ... ok\nok 1 - one\n# pass 1\n").is_empty());
    }

    #[test]
    fn it_stays_short() {
        let long = format!("panicked at {}\n", "x".repeat(10_000)).repeat(1_000);
        let kept = gist(&long);
        assert_eq!(kept.len(), MOST);
        assert!(kept.iter().all(|line| line.chars().count() == LONGEST));
        let many = format!("panicked at one\n{}", "line\n".repeat(100));
        assert_eq!(gist(&many).len(), AFTER);
    }
}
