//! How far a clock is from another one, in words.

use super::Words;

impl Words {
    /// A number of seconds that a clock is ahead of another, or behind it where the number is below zero: rounded, in
    /// the largest unit that it fills. `None` where it is no number.
    pub fn clock(&self, ahead: &str) -> Option<String> {
        let behind = ahead.strip_prefix('-');
        let off: u32 = behind.unwrap_or(ahead).parse().ok()?;
        let (unit, size) = match off {
            86_400.. => ("days", 86_400),
            3_600.. => ("hours", 3_600),
            60.. => ("minutes", 60),
            _ => ("seconds", 1),
        };
        let n = off.saturating_add(size / 2) / size;
        let number = if n == 1 { "one" } else { "other" };
        let time = self.text(&["clock", unit, number], &[("n", n.to_string())])?;
        let way = if behind.is_some() { "behind" } else { "ahead" };
        self.text(&["clock", way], &[("time", time)])
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ENGLISH, Words};

    #[test]
    fn a_wrong_clock_is_told_in_every_language() {
        for (language, pack) in super::super::PACKS {
            let words = Words::from_json(pack).expect("a pack");
            for ahead in ["-86400", "600", "7201", "1"] {
                let told = words.clock(ahead);
                assert!(told.is_some_and(|told| !told.contains('{')), "{language}");
            }
        }
    }

    #[test]
    fn a_wrong_clock_is_told_in_the_unit_that_people_would_use() {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        for (ahead, told) in [
            ("-86400", "1 day behind"),
            ("600", "10 minutes ahead"),
            ("-3590", "60 minutes behind"),
            ("7201", "2 hours ahead"),
            ("-259000", "3 days behind"),
            ("1", "1 second ahead"),
        ] {
            assert_eq!(words.clock(ahead).as_deref(), Some(told));
        }
        assert_eq!(words.clock("EXAMPLE.ORG"), None);
    }
}
