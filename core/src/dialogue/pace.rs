//! How fast the other side speaks: who lets bytes drip for ever is cut off.

use super::limit;

/// Watches the bytes of one reply. Moments are milliseconds on any one clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    window: Option<(u32, usize)>,
}

impl Pace {
    /// We said something: what comes now is another reply, and silence before it is not slowness.
    pub fn begin(&mut self) {
        self.window = None;
    }

    /// So many bytes came.
    pub fn heard(&mut self, now: u32, bytes: usize) {
        let (since, so_far) = self.window.unwrap_or((now, 0));
        self.window = if now.saturating_sub(since) >= limit::PACE_SPAN {
            Some((now, bytes))
        } else {
            Some((since, so_far + bytes))
        };
    }

    /// When it can be judged; `None` before the first byte.
    pub fn judged_at(&self) -> Option<u32> {
        self.window
            .map(|(since, _)| since.saturating_add(limit::PACE_SPAN))
    }

    /// Whether that moment has come with too few bytes. Otherwise the next span begins with it.
    pub fn is_too_slow(&mut self, now: u32) -> bool {
        let Some((since, bytes)) = self.window else {
            return false;
        };
        if now.saturating_sub(since) < limit::PACE_SPAN {
            return false;
        }
        self.window = None;
        bytes < limit::PACE * (limit::PACE_SPAN as usize / 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_a_second_are_enough_and_seven_are_not() {
        for (bytes, slow) in [(limit::PACE, false), (limit::PACE - 1, true)] {
            let mut pace = Pace::default();
            for second in 0..15 {
                pace.heard(second * 1000, bytes);
            }
            assert_eq!(pace.judged_at(), Some(limit::PACE_SPAN));
            assert!(!pace.is_too_slow(limit::PACE_SPAN - 1));
            assert_eq!(pace.is_too_slow(limit::PACE_SPAN), slow, "{bytes}");
        }
    }

    #[test]
    fn silence_before_the_first_byte_is_no_slowness() {
        let mut pace = Pace::default();
        assert_eq!(pace.judged_at(), None);
        assert!(!pace.is_too_slow(60_000));
        pace.heard(60_000, 1);
        pace.begin();
        assert!(!pace.is_too_slow(90_000));
    }
}
