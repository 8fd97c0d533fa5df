//! Time as Kerberos writes it (RFC 4120 section 5.2.3): dates in UTC.

use std::time::{SystemTime, UNIX_EPOCH};

const DAY: i64 = 86_400;

/// This machine's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Now {
    /// Seconds since 1970.
    pub(super) seconds: i64,
    pub(super) micros: u32,
}

impl Now {
    pub(super) fn of_machine() -> Now {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Now {
            seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            micros: since.subsec_micros(),
        }
    }
}

/// Year, month, day, hour, minute and second; none before 1970 and after 9999.
pub(super) fn date(seconds: i64) -> Option<[u16; 6]> {
    let (days, within) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    // Years begin in March, so that the leap day is the last one.
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    if !(1970..10_000).contains(&year) {
        return None;
    }
    let short = |number: i64| u16::try_from(number).ok();
    Some([
        short(year)?,
        short(month)?,
        short(day)?,
        short(within / 3600)?,
        short(within / 60 % 60)?,
        short(within % 60)?,
    ])
}

/// Seconds since 1970 of a date, and of the seconds in its day.
pub(super) fn seconds(year: i64, month: i64, day: i64, within: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * 146_097 + day_of_era - 719_468) * DAY + within
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_come_and_go() {
        for (at, is) in [
            (0, [1970, 1, 1, 0, 0, 0]),
            (951_782_399, [2000, 2, 28, 23, 59, 59]),
            (951_782_400, [2000, 2, 29, 0, 0, 0]),
            (951_868_800, [2000, 3, 1, 0, 0, 0]),
            (1_798_761_600, [2027, 1, 1, 0, 0, 0]),
            (4_107_542_400, [2100, 3, 1, 0, 0, 0]),
        ] {
            assert_eq!(date(at), Some(is));
            let [year, month, day, hour, minute, second] = is.map(i64::from);
            let within = hour * 3600 + minute * 60 + second;
            assert_eq!(seconds(year, month, day, within), at);
        }
        assert_eq!(date(-1), None);
        assert_eq!(date(i64::MAX / 2), None);
    }
}
