//! Cuts a pasted text into what was said, and keeps whose words they were.

use super::codes::{self, Found};
use super::decides;
use super::hints::{self, Hint};
use super::lead::{command, is_frame};
use super::lists;
use super::unwrap::{Plain, unwrap};
use super::{Paste, Reached, Speaker, Utterance};
use crate::reply::normal;
use crate::vocab::{Reply, Stage};

/// Bytes of one utterance, and lines that it may go on for.
const LONGEST: usize = 1_500;
const LINES: usize = 8;
/// How far from a reply a hint still speaks of it, in bytes.
const NEAR: usize = 300;

/// A line, and what was found in it.
pub(super) struct Line<'a> {
    start: usize,
    lower: &'a str,
    pub(super) kind: Kind,
    /// Where its words begin.
    words: usize,
    timed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    Command(Stage),
    /// It begins with a reply code.
    Reply,
    Frame,
    Words,
}

impl Line<'_> {
    /// Its words, in lower case.
    pub(super) fn words(&self) -> &str {
        &self.lower[self.words - self.start..]
    }

    fn end(&self) -> usize {
        self.start + self.lower.len()
    }

    /// Whether what was said before it cannot go on here.
    fn interrupts(&self) -> bool {
        self.timed || !matches!(self.kind, Kind::Words)
    }
}

/// A reply in the text: its codes, one for each line, and where it ends.
struct Span<'a> {
    codes: &'a [Found],
    end: usize,
}

pub(super) fn split(pasted: &str) -> Paste {
    let plain = unwrap(pasted);
    let lower = plain.text.to_ascii_lowercase();
    let mut found = Vec::new();
    let lines = lines(&plain, &lower, &mut found);
    let hints = hints::find(&lower);
    let mut paste = Paste::default();
    lists::note(&lines, &mut paste);
    let spans = spans(&found, &lines, &lower);
    let commands: Vec<(usize, Stage)> = lines
        .iter()
        .filter_map(|line| match line.kind {
            Kind::Command(stage) => Some((line.start, stage)),
            _ => None,
        })
        .collect();
    let mut said: Vec<(usize, Utterance)> = Vec::new();
    let kept = spans
        .iter()
        .filter(|span| matters(span, &lower))
        .collect::<Vec<_>>();
    for span in kept.iter().skip(kept.len().saturating_sub(Paste::MOST)) {
        said.extend(
            replied(span, &plain, &lower, &lines, &commands, &hints)
                .map(|utterance| (span.codes[0].at, utterance)),
        );
    }
    said.extend(others(&plain, &lines, &spans, &hints));
    // At most `MOST` replies stand before the others, and both are in order.
    crate::order::sort_by_key(&mut said, |(at, _)| *at);
    let surplus = said.len().saturating_sub(Paste::MOST);
    paste.utterances = said
        .into_iter()
        .skip(surplus)
        .map(|(_, utterance)| utterance)
        .collect();
    decides::mark(&mut paste.utterances);
    let hinted = |hint: Hint| hints.iter().any(|(_, one)| *one == hint);
    let accepted = found
        .iter()
        .any(|found| found.code == Some(235) && found.leads && accepts(&lower[found.words..]));
    let commanded = commands.iter().any(|(_, stage)| *stage == Stage::Auth);
    let answered = paste
        .utterances
        .iter()
        .any(|said| said.stage == Some(Stage::Auth));
    let told = hints.iter().filter(|(_, hint)| *hint == Hint::Taken);
    paste.taken = lists::is_taken(&found, &lower, told.map(|(at, _)| *at));
    paste.exposed = is_exposed(&commands, &lower, paste.lists > 0);
    paste.target = super::target::find(&lower);
    if hinted(Hint::Token) {
        paste.method.get_or_insert_with(|| "XOAUTH2".to_owned());
    }
    paste.intermittent = hinted(Hint::NowAndThen);
    paste.logged_in = accepted || hinted(Hint::LoggedIn);
    paste.auth_sent = commanded || answered || paste.logged_in || auth_is_named(&hints, &lower);
    let offered = paste.auth_offered || paste.starttls_offered;
    // What is shown of a connection by hand tells nothing of the program's own.
    let by_hand = lists::BY_HAND.iter().any(|mark| lower.contains(mark));
    let spoken = offered || paste.greeting.is_some();
    let agreed = |one: &Found| one.leads && matches!(one.code, Some(220 | 235 | 250 | 334 | 354));
    // A server for fetching may be reached where that for sending is not.
    let fetched = hinted(Hint::Fetches) && !lower.contains("smtp");
    let answered = hinted(Hint::Answered) || fetched || spoken || found.iter().any(agreed);
    paste.reached = if hinted(Hint::Secured) && !by_hand {
        Reached::Secured
    } else if answered && !by_hand {
        Reached::Answered
    } else if hinted(Hint::Opened) {
        Reached::Connected
    } else {
        Reached::Nothing
    };
    paste
}

/// Whether AUTH with a method that sends the password itself (PLAIN, LOGIN) stands in a dialogue whose beginning is shown,
/// and nothing of TLS before it.
fn is_exposed(commands: &[(usize, Stage)], lower: &str, listed: bool) -> bool {
    let auth = commands.iter().find(|(_, stage)| *stage == Stage::Auth);
    let Some((at, _)) = auth.filter(|_| listed) else {
        return false;
    };
    let method = lower[*at..].trim_start_matches("auth ");
    let plain = method.starts_with("plain") || method.starts_with("login");
    let greeted = commands
        .iter()
        .any(|(before, stage)| before < at && *stage == Stage::Hello);
    // Any word of TLS beside the list of extensions may be that of an encrypted connection.
    let before = lower[..*at].replace("starttls", "");
    let upgraded = commands.iter().any(|(_, stage)| *stage == Stage::StartTls);
    let secured = ["tls", "ssl", ":465", "port 465", "cipher"]
        .iter()
        .any(|word| before.contains(word));
    plain && greeted && !upgraded && !secured
}

/// `235 2.7.0 ok`, but not the number alone.
fn accepts(words: &str) -> bool {
    !words.starts_with(|c: char| c.is_ascii_digit())
}

/// `AUTH PLAIN` counts as sent where a program names the command that failed, not in a list of extensions.
fn auth_is_named(hints: &[(usize, Hint)], lower: &str) -> bool {
    hints.iter().any(|(at, hint)| {
        let before = lower[..*at].trim_end_matches(['\'', '"', ' ']);
        *hint == Hint::AuthSent && (before.ends_with("command:") || before.ends_with("command\":"))
    })
}

fn lines<'a>(plain: &Plain, lower: &'a str, found: &mut Vec<Found>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (start, text) in plain.lines() {
        let line = &lower[start..start + text.len()];
        let open = found
            .last()
            .filter(|last| last.more)
            .and_then(|last| last.code);
        let before = found.len();
        let lead = codes::find(line, start, open, found);
        let words = line[lead.skip..].trim_end();
        let kind = if words.trim_start().is_empty() {
            Kind::Blank
        } else if let Some(stage) = command(words) {
            // `MAIL FROM:<a@b>` holds no reply, whatever digits the address has.
            found.truncate(before);
            Kind::Command(stage)
        } else if found.get(before).is_some_and(|found| found.leads) {
            Kind::Reply
        } else if is_frame(words.trim_start()) {
            Kind::Frame
        } else {
            Kind::Words
        };
        lines.push(Line {
            start,
            lower: line,
            kind,
            words: start + lead.skip,
            timed: lead.timed,
        });
    }
    lines
}

/// Joins the lines of each reply, and finds its end.
fn spans<'a>(found: &'a [Found], lines: &[Line], lower: &str) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    let mut first = 0;
    while first < found.len() {
        let mut last = first;
        while found
            .get(last + 1)
            .is_some_and(|next| codes::goes_on(&found[last], next, &found[first], lower))
        {
            last += 1;
        }
        let limit = found.get(last + 1).map_or(lower.len(), |next| next.at);
        let end = end(&found[last], limit, lines, lower);
        spans.push(Span {
            codes: &found[first..=last],
            end,
        });
        first = last + 1;
    }
    spans
}

/// A reply ends at its closing quote, or where something else begins.
fn end(found: &Found, limit: usize, lines: &[Line], lower: &str) -> usize {
    let holds = lines
        .partition_point(|line| line.start <= found.at)
        .saturating_sub(1);
    let mut end = lines[holds].end();
    for line in lines.iter().skip(holds + 1).take(LINES) {
        if line.interrupts() || line.end() - found.at > LONGEST {
            break;
        }
        end = line.end();
    }
    let end = end.min(limit).max(found.words);
    let Some(quote) = found.quote else { return end };
    closing(&lower.as_bytes()[found.words..end], quote).map_or(end, |at| found.words + at)
}

/// Where the quote ends that some words stand in: where a bracket, a comma or the line closes behind it, else where no
/// letter follows. A quote behind a blank opens another one inside.
fn closing(words: &[u8], quote: u8) -> Option<usize> {
    let mut inner = false;
    let mut weak = None;
    for at in (0..words.len()).filter(|at| words[*at] == quote) {
        let next = words.get(at + 1).copied().unwrap_or(b'\n');
        let opens = at > 0 && words[at - 1] == b' ' && !next.is_ascii_whitespace();
        if inner || (opens && words[at + 1..].contains(&quote)) {
            inner = !inner;
        } else if b"),]};\n".contains(&next) {
            return Some(at);
        } else if !next.is_ascii_alphanumeric() {
            weak = weak.or(Some(at));
        }
    }
    weak
}

/// Refusals, and the challenge that carries the error of an OAuth login.
fn matters(span: &Span, lower: &str) -> bool {
    let found = &span.codes[0];
    match found.code {
        Some(334) => lower[found.words..span.end].trim_start().starts_with("eyj"),
        // Stars and runs of X stand where a box on the way has overwritten what the server said.
        Some(code) => {
            code >= 400
                || lower[found.words..span.end].contains("xxxxxxx")
                || lower[found.words..span.end].contains("*****")
        }
        None => true,
    }
}

fn replied(
    span: &Span,
    plain: &Plain,
    lower: &str,
    lines: &[Line],
    commands: &[(usize, Stage)],
    hints: &[(usize, Hint)],
) -> Option<Utterance> {
    let mut texts = Vec::new();
    for (at, found) in span.codes.iter().enumerate() {
        let mut end = span.codes.get(at + 1).map_or(span.end, |next| next.at);
        if at + 1 < span.codes.len() {
            // Arrows and times before the next code are no words.
            let holds = lines
                .partition_point(|line| line.start < end)
                .saturating_sub(1);
            if lines[holds].start > found.words && lines[holds].words == end {
                end = lines[holds].start;
            }
        }
        // A line that was broken on its way is one line again.
        let words: Vec<&str> = plain.text[found.words.min(end)..end]
            .split_whitespace()
            .collect();
        texts.push(words.join(" "));
    }
    let enhanced = span
        .codes
        .iter()
        .find_map(|found| found.enhanced)
        .or_else(|| in_brackets(&lower[span.codes[0].words..span.end]));
    let mut utterance = Utterance::words(Speaker::Server, &texts.join(" "));
    utterance.lower = normal(&utterance.text);
    if span.codes[0].code.is_none()
        && !utterance
            .lower
            .bytes()
            .any(|byte| byte.is_ascii_alphabetic())
    {
        return None;
    }
    let first = &span.codes[0];
    utterance.line = plain.line_at(first.at);
    utterance.enhanced = enhanced;
    utterance.reply = first.code.map(|code| Reply {
        code,
        enhanced,
        lines: texts,
    });
    utterance.stage = stage(first, span.end, lower, commands, hints);
    utterance.speaker = speaker(first, lower, hints);
    utterance.follow_up = hints::is_follow_up(&utterance.lower);
    utterance.recipient = recipient(first.at, span.end, lower);
    Some(utterance)
}

/// The recipient that a reply is about: the address in it, else the one that its report names, else the last before it.
fn recipient(at: usize, end: usize, lower: &str) -> Option<String> {
    let in_brackets = |text: &str| {
        let mut parts = text
            .rsplit('<')
            .map(|part| part.split('>').next().unwrap_or(part));
        let address = parts.find(|part| part.contains('@') && !part.contains(' '));
        address.map(str::to_owned)
    };
    let mut from = at.saturating_sub(2 * NEAR);
    while !lower.is_char_boundary(from) {
        from += 1;
    }
    let before = &lower[from..at];
    let reported = || {
        let (_, report) = before.rsplit_once("final-recipient:")?;
        let line = report.lines().next()?;
        let address = line.rsplit(';').next()?.trim();
        address.contains('@').then(|| address.to_owned())
    };
    in_brackets(&lower[at..end])
        .or_else(reported)
        .or_else(|| in_brackets(before))
}

/// `(#5.7.1)`, as qmail puts it behind its words.
fn in_brackets(lower: &str) -> Option<crate::vocab::Enhanced> {
    let (_, after) = lower.rsplit_once('(')?;
    let after = after.strip_prefix('#')?;
    crate::vocab::Enhanced::read(after.split(')').next()?)
}

/// The command that is answered: what the words round it say, else the last command before it.
fn stage(
    found: &Found,
    end: usize,
    lower: &str,
    commands: &[(usize, Stage)],
    hints: &[(usize, Hint)],
) -> Option<Stage> {
    let stage_of = |hint: &(usize, Hint)| match hint.1 {
        Hint::Stage(stage) => Some(stage),
        _ => None,
    };
    let from = hints.partition_point(|(at, _)| *at < found.at);
    let to = hints.partition_point(|(at, _)| *at < end + NEAR);
    // Behind the reply, as long as no other one begins.
    let explicit =
        |at: usize| lower[at..].starts_with("in reply to") || lower[at..].starts_with("command");
    let behind = hints[from..to]
        .iter()
        .filter(|(at, _)| explicit(*at))
        .find_map(stage_of);
    let own = commands.partition_point(|(start, _)| *start <= found.at);
    let commanded = commands[..own].last().map(|(_, stage)| *stage);
    let inside = hints[from..to]
        .iter()
        .filter(|(at, _)| *at < end)
        .find_map(stage_of);
    let before = hints[..from]
        .iter()
        .rev()
        .take_while(|(at, _)| found.at - at < NEAR)
        .find_map(stage_of);
    behind.or(commanded).or(before).or(inside)
}

fn speaker(found: &Found, lower: &str, hints: &[(usize, Hint)]) -> Speaker {
    let before = &hints[..hints.partition_point(|(at, _)| *at < found.at)];
    let near = |hint: Hint| {
        before
            .iter()
            .rev()
            .take_while(|(at, _)| found.at - at < NEAR)
            .any(|(_, one)| *one == hint)
    };
    let same_line = |at: usize| !lower[at..found.at].contains('\n');
    if near(Hint::OwnRelay) {
        Speaker::Server
    } else if before.iter().any(|(_, one)| *one == Hint::Bounce) {
        Speaker::Recipient
    } else if before
        .iter()
        .rev()
        .any(|(at, one)| *one == Hint::HostSaid && same_line(*at))
    {
        Speaker::NextHop
    } else {
        Speaker::Server
    }
}

/// Everything that no reply takes, in paragraphs: what the program says.
fn others(
    plain: &Plain,
    lines: &[Line],
    spans: &[Span],
    hints: &[(usize, Hint)],
) -> Vec<(usize, Utterance)> {
    let bounce = hints.iter().find(|(_, hint)| *hint == Hint::Bounce);
    let mut said: Vec<(usize, String)> = Vec::new();
    let mut paragraph = String::new();
    let mut begin = 0;
    let mut next = 0;
    let mut flush = |begin: usize, paragraph: &mut String| {
        // `0x80072EE7` alone has three letters.
        if paragraph.bytes().filter(u8::is_ascii_alphabetic).count() > 3
            || paragraph.bytes().any(|byte| byte >= 0x80)
            || paragraph.contains("0x")
        {
            // A log may have many thousand entries, of which the last ones are read.
            if said.len() >= 2 * Paste::MOST {
                said.drain(..Paste::MOST);
            }
            said.push((begin, paragraph.clone()));
        }
        paragraph.clear();
    };
    for line in lines {
        if line.kind != Kind::Words && line.kind != Kind::Reply
            || line.timed
            || paragraph.len() > LONGEST
        {
            flush(begin, &mut paragraph);
        }
        if matches!(line.kind, Kind::Blank | Kind::Command(_) | Kind::Frame) {
            continue;
        }
        let mut at = line.start;
        while at < line.end() {
            let span = spans.get(next).filter(|span| span.codes[0].at < line.end());
            let free = span.map_or(line.end(), |span| span.codes[0].at);
            if free > at {
                if paragraph.is_empty() {
                    begin = at;
                }
                paragraph.push_str(&plain.text[at..free]);
                paragraph.push(' ');
            }
            at = span.map_or(line.end(), |span| span.end).max(at);
            if span.is_some_and(|span| span.end <= line.end()) {
                next += 1;
            }
        }
    }
    flush(begin, &mut paragraph);
    let surplus = said.len().saturating_sub(Paste::MOST);
    let kept = said.into_iter().skip(surplus);
    kept.map(|(begin, paragraph)| {
        let told = bounce.is_some_and(|(at, _)| *at < begin + paragraph.len());
        let speaker = if told {
            Speaker::Recipient
        } else {
            Speaker::Program
        };
        let mut utterance = Utterance::words(speaker, &paragraph);
        utterance.line = plain.line_at(begin);
        (begin, utterance)
    })
    .collect()
}
