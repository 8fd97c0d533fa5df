//! How far a clock is from another one, in words.

use super::Words;

/// The units, largest first: the text in one and in many, and how many seconds it has.
const UNITS: [([&str; 2], u64); 4] = [
    (["days-one", "days-other"], 86_400),
    (["hours-one", "hours-other"], 3_600),
    (["minutes-one", "minutes-other"], 60),
    (["seconds-one", "seconds-other"], 1),
];

impl Words {
    /// A number of seconds that a clock is ahead of another, or behind it where the number is below zero: rounded, in
    /// the largest unit that it fills. `None` where it is no number.
    pub fn clock(&self, ahead: &str) -> Option<String> {
        let seconds: i64 = ahead.parse().ok()?;
        let off = seconds.unsigned_abs();
        let (texts, size) = UNITS.into_iter().find(|(_, size)| off >= *size)?;
        let n = (off + size / 2) / size;
        let text = texts[usize::from(n != 1)];
        let time = self.text(&["clock", text], &[("n", n.to_string())])?;
        let way = if seconds < 0 { "behind" } else { "ahead" };
        self.text(&["clock", way], &[("time", time)])
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ENGLISH, Words};

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
