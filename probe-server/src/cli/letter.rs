//! `--send-test`: the message, the question whether to send it, and what came of it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use mailmedic_core::dialogue::{Content, Letter, Permission};
use mailmedic_core::vocab::{Case, Fact, Probe, Stage};
use ring::rand::{SecureRandom as _, SystemRandom};
use serde::Serialize;

use super::speech::Speech;

/// What came of the message.
#[derive(Serialize)]
pub(super) struct Posted {
    /// Whether it was sent, and taken.
    pub(super) taken: bool,
    /// The server's last word on it; it may hold the number under which the message waits there.
    pub(super) reply: Option<String>,
}

/// Writes the message to the person's own address. `None` where the settings have none, or where this machine has neither
/// chance nor time.
pub(super) fn write(case: &Case, speech: &Speech, permission: &Permission) -> Option<Arc<Letter>> {
    let settings = case.draft.read();
    let to = settings.own_address()?;
    let sender = settings.sender().cloned().unwrap_or_else(|| to.clone());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let mut chance = [0; 16];
    SystemRandom::new().fill(&mut chance).ok()?;
    let id = u128::from_be_bytes(chance);
    let values = [("own", to.as_str().to_owned())];
    let letter = Letter::new(
        permission,
        &Content {
            sender: &sender,
            to: &to,
            subject: &speech.say("letter-subject", &[]),
            text: &speech.say("letter-text", &values),
            date: &date(now.as_secs()),
            id: &format!("{id:032x}@{}", sender.domain()),
        },
    );
    Some(Arc::new(letter))
}

/// What was heard of it on the latest way.
pub(super) fn posted(case: &Case) -> Posted {
    let climb = case
        .steps
        .iter()
        .rfind(|step| matches!(step.probe, Probe::Climb { .. }));
    let mut posted = Posted {
        taken: false,
        reply: None,
    };
    for evidence in climb.iter().flat_map(|step| case.of_step(step.id)) {
        match &evidence.fact {
            Fact::Sent {
                stage: Stage::Content,
                ..
            } => posted.taken = false,
            Fact::Replied {
                stage: Stage::Content,
                reply,
                ..
            } => {
                posted.taken = reply.is_positive();
                posted.reply = Some(reply.to_string());
            }
            _ => {}
        }
    }
    posted
}

/// A moment as messages have it (RFC 5322 section 3.3), in UTC.
fn date(seconds: u64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let (mut year, mut left) = (1970, days);
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while let Some(length) = lengths.get(month).filter(|length| left >= **length) {
        left -= length;
        month += 1;
    }
    let day = usize::try_from(days % 7).unwrap_or_default();
    format!(
        "{}, {} {} {year} {:02}:{:02}:{:02} +0000",
        DAYS.get(day).copied().unwrap_or_default(),
        left + 1,
        MONTHS.get(month).copied().unwrap_or_default(),
        time / 3600,
        time / 60 % 60,
        time % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_that_of_the_calendar() {
        for (seconds, shown) in [
            (0, "Thu, 1 Jan 1970 00:00:00 +0000"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
            (1_795_699_199, "Thu, 26 Nov 2026 13:19:59 +0000"),
            (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 +0000"),
            (4_107_542_400, "Mon, 1 Mar 2100 00:00:00 +0000"),
        ] {
            assert_eq!(date(seconds), shown);
        }
    }
}
