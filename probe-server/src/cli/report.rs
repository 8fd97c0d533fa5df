//! Answers for people: calm, in plain words, the most useful first.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use mailmedic_core::desk::RungView;
use mailmedic_core::vocab::{
    Answer, Case, Cell, Evidence, Fact, Rung, Severity, Side, SpokenCause, SpokenClue,
    SpokenFinding, SpokenFix, Stage, Who,
};
use mailmedic_core::words::Kind;
use serde::Serialize;

use super::paint::{Paint, Tone};
use super::speech::Speech;

/// Writes to standard output.
pub(super) struct Report<'a> {
    speech: &'a Speech,
    paint: Paint,
    /// The widest name of a rung in this language, and room behind it.
    rung: usize,
}

impl<'a> Report<'a> {
    pub(super) fn new(speech: &'a Speech) -> Report<'a> {
        Report {
            speech,
            paint: Paint::of(&io::stdout()),
            rung: widest(speech) + 1,
        }
    }

    /// One JSON document on one line.
    pub(super) fn json(document: &impl Serialize) {
        let text = serde_json::to_string(document).unwrap_or_default();
        out(&format!("{text}\n"));
    }

    /// A heading with room above it.
    pub(super) fn heading(&self, text: &str) {
        out(&format!("\n{}\n", self.paint.tone(Tone::Strong, text)));
    }

    pub(super) fn line(&self, tone: Tone, text: &str) {
        self.behind("", tone, text);
    }

    /// A text behind the first line's beginning.
    pub(super) fn behind(&self, first: &str, tone: Tone, text: &str) {
        out(&self.paint.block(first, tone, text));
    }

    /// What `check` says.
    pub(super) fn findings(&self, answer: &Answer) {
        if answer.findings.is_empty() {
            return self.line(Tone::Good, &self.speech.say("no-findings", &[]));
        }
        for (at, finding) in answer.findings.iter().enumerate() {
            if at > 0 {
                out("\n");
            }
            self.finding(finding);
            if !finding.says.is_empty() {
                out(&self.paint.block("  ", Tone::Plain, &finding.says));
            }
            for fix in &finding.fixes {
                self.fix(fix);
            }
        }
    }

    fn finding(&self, finding: &SpokenFinding) {
        let (id, tone) = match finding.severity {
            Severity::Error => ("severity-error", Tone::Bad),
            Severity::Warning => ("severity-warning", Tone::Careful),
            Severity::Info => ("severity-info", Tone::Quiet),
        };
        let severity = self.paint.tone(tone, &self.speech.ui(id, &[]));
        out(&format!(
            "{severity} {}",
            self.paint.block("", Tone::Strong, &finding.title)
        ));
    }

    fn fix(&self, fix: &SpokenFix) {
        out(&self.paint.block("  → ", Tone::Good, &fix.title));
        if !fix.says.is_empty() && fix.says != fix.title {
            out(&self.paint.block("    ", Tone::Plain, &fix.says));
        }
        if let Some(lines) = &fix.lines {
            out(&self
                .paint
                .block("    ", Tone::Quiet, &self.speech.ui("fix-lines", &[])));
            for line in lines.lines() {
                out(&format!("      {line}\n"));
            }
        }
    }

    /// What `explain` and `probe` say; with a case, also what each port speaks.
    pub(super) fn answer(&self, answer: &Answer, case: Option<&Case>) {
        let cut = answer.findings.iter().find(|one| one.rule == "text-cut");
        if let Some(cut) = cut {
            self.line(Tone::Careful, &cut.title);
            out(&self.paint.block("  ", Tone::Quiet, &cut.says));
            out("\n");
        }
        if answer.masked > 0 {
            let masked = usize::try_from(answer.masked).unwrap_or(usize::MAX);
            self.line(Tone::Quiet, &self.speech.count("masked", masked));
            out("\n");
        }
        let causes = answer.causes.as_deref().unwrap_or_default();
        let (out_causes, living): (Vec<_>, Vec<_>) = causes
            .iter()
            .partition(|cause| cause.standing == "ruled-out");
        let works = answer.outcome.as_deref() == Some("works");
        match living.split_first() {
            _ if works => self.works(answer, case),
            None => self.line(Tone::Strong, &self.speech.ui("title-unknown", &[])),
            Some((first, others)) => self.causes(first, others),
        }
        if !works {
            self.findings_too(answer);
        }
        let next = answer.next.as_deref().unwrap_or_default();
        if !next.is_empty() {
            self.heading(&self.speech.ui("next", &[]));
            for question in next {
                out(&self.paint.block("  ? ", Tone::Plain, &question.says));
            }
        }
        if !out_causes.is_empty() {
            self.heading(&self.speech.ui("others-out", &[]));
            for cause in out_causes {
                out(&self.paint.block("  · ", Tone::Quiet, &cause.title));
                self.clues("    − ", &cause.against, Tone::Quiet);
            }
        }
        self.matrix(answer.matrix.as_deref().unwrap_or_default());
    }

    fn works(&self, answer: &Answer, case: Option<&Case>) {
        let title = works_title(answer);
        let tone = if title == UNSAFE {
            Tone::Careful
        } else {
            Tone::Good
        };
        self.line(tone, &self.speech.ui(title, &[]));
        let settings = case.map(|case| case.draft.read()).unwrap_or_default();
        if let Some(host) = &settings.checked().host {
            let posted = |one: &Arc<Evidence>| {
                matches!(
                    one.fact,
                    Fact::Sent {
                        stage: Stage::Content,
                        ..
                    }
                )
            };
            let sent = case.is_some_and(|case| case.evidence.iter().any(posted));
            let values = [("host", host.to_string())];
            let lead = match settings.side() {
                Side::Outgoing if sent => self.speech.say("works-lead-sent", &values),
                Side::Outgoing => self.speech.ui("works-lead", &values),
                Side::Incoming => self.speech.ui("works-lead-incoming", &values),
            };
            self.line(Tone::Plain, &lead);
        }
        if !answer.findings.is_empty() {
            out("\n");
            self.findings(answer);
        }
    }

    fn causes(&self, first: &SpokenCause, others: &[&SpokenCause]) {
        let sure = first.standing == "confirmed";
        let before = match first.standing.as_str() {
            "confirmed" => String::new(),
            standing => format!("{} ", self.speech.ui(&format!("standing-{standing}"), &[])),
        };
        self.line(
            if sure { Tone::Bad } else { Tone::Careful },
            &format!("{before}{}", first.title),
        );
        self.line(Tone::Plain, &first.says);
        if let Some(fix) = first.fixes.first() {
            self.heading(&self.speech.ui("fix", &[]));
            self.fix(fix);
            out(&self.paint.block("    ", Tone::Quiet, &self.who(fix.who)));
            for other in &first.fixes[1..] {
                self.fix(other);
            }
        }
        if !first.in_favour.is_empty() || !first.against.is_empty() {
            self.heading(&self.speech.ui(if sure { "why-sure" } else { "why" }, &[]));
            self.clues("  + ", &first.in_favour, Tone::Plain);
            self.clues("  − ", &first.against, Tone::Plain);
        }
        if !others.is_empty() {
            self.heading(&self.speech.ui("others-open", &[]));
            for cause in others {
                let stands = self.speech.ui(&format!("stands-{}", cause.standing), &[]);
                out(&self
                    .paint
                    .block("  · ", Tone::Plain, &format!("{} ({stands})", cause.title)));
                self.clues("    + ", &cause.in_favour, Tone::Quiet);
            }
        }
    }

    fn who(&self, who: Who) -> String {
        let id = match who {
            Who::You => "who-fixes-you",
            Who::Administrator => "who-fixes-administrator",
            Who::Provider => "who-fixes-provider",
            Who::Network => "who-fixes-network",
            Who::Recipient => "who-fixes-recipient",
        };
        self.speech.ui(id, &[])
    }

    fn clues(&self, before: &str, clues: &[SpokenClue], tone: Tone) {
        for clue in clues {
            out(&self.paint.block(before, tone, &clue.says));
        }
    }

    /// Errors and warnings of the settings, by their titles.
    fn findings_too(&self, answer: &Answer) {
        let mut grave = grave(answer).peekable();
        if grave.peek().is_none() {
            return;
        }
        self.heading(&self.speech.say("findings-too", &[]));
        for finding in grave {
            out("  ");
            self.finding(finding);
        }
    }

    /// One rung of the ladder.
    pub(super) fn rung(&self, rung: &RungView) {
        let (sign, tone) = match rung.state {
            "passed" => ("✓", Tone::Good),
            "broke" => ("✗", Tone::Bad),
            "cause" => ("!", Tone::Bad),
            "not-sent" => ("–", Tone::Careful),
            _ => ("·", Tone::Quiet),
        };
        let time = rung
            .ms
            .map(|ms| self.speech.ui("time-ms", &[("n", ms.to_string())]))
            .unwrap_or_default();
        let state = || self.speech.ui(&format!("rung-state-{}", rung.state), &[]);
        let says = if rung.says.is_empty() && rung.state != "passed" {
            state()
        } else {
            rung.says.clone()
        };
        let title = format!("{:<1$}", rung.title, self.rung);
        let before = format!("  {sign} {title}{time:>8}  ");
        let block = self
            .paint
            .block(&" ".repeat(before.chars().count()), Tone::Plain, &says);
        let rest = block.trim_start_matches(' ');
        let rest = if rest.is_empty() { "\n" } else { rest };
        let painted = format!(
            "  {} {title}{}  ",
            self.paint.tone(tone, sign),
            self.paint.tone(Tone::Quiet, &format!("{time:>8}"))
        );
        out(&format!("{painted}{rest}"));
    }

    /// What each port speaks, one line a port.
    fn matrix(&self, cells: &[Cell]) {
        let known = cells.iter().filter(|cell| cell.speaks != "unknown");
        let mut ports: Vec<u16> = known.map(|cell| cell.port).collect();
        if ports.is_empty() {
            return;
        }
        self.heading(&self.speech.ui("matrix", &[]));
        ports.sort_unstable();
        ports.dedup();
        for port in ports {
            let of_port: Vec<&Cell> = cells.iter().filter(|cell| cell.port == port).collect();
            let speaks = |cell: &Cell| self.speech.ui(&format!("speaks-{}", cell.speaks), &[]);
            let same = of_port.iter().all(|cell| cell.speaks == of_port[0].speaks);
            let says = if same {
                speaks(of_port[0])
            } else {
                let each = of_port.iter().map(|cell| {
                    let security = self.speech.ui(&format!("security-{}", cell.security), &[]);
                    format!("{security}: {}", speaks(cell))
                });
                each.collect::<Vec<_>>().join(" · ")
            };
            let yours = if of_port.iter().any(|cell| cell.yours) {
                self.speech.ui("yours", &[])
            } else {
                String::new()
            };
            out(&self
                .paint
                .block(&format!("  {port:>5}  {yours:<6} "), Tone::Plain, &says));
        }
    }
}

/// The width of the longest name of a rung.
fn widest(speech: &Speech) -> usize {
    let title = |rung: Rung| speech.words.title(Kind::Ladder, rung.id(), &[]);
    let widths = Rung::ALL.map(|rung| title(rung).chars().count());
    widths.into_iter().max().unwrap_or_default()
}

/// What kept standard output from being written: a full disk, say. The first counts.
static UNWRITTEN: Mutex<Option<io::Error>> = Mutex::new(None);

/// Standard output. A reader that left is no fault of ours; what else keeps a text from being written is told at the end.
pub(super) fn out(text: &str) {
    let mut stdout = io::stdout().lock();
    let written = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush());
    if let Err(error) = written {
        note_unwritten(error);
    }
}

/// Keeps an error of writing for the end, unless it is only that nobody reads any more.
pub(super) fn note_unwritten(error: io::Error) {
    if error.kind() != io::ErrorKind::BrokenPipe
        && let Ok(mut first) = UNWRITTEN.lock()
    {
        first.get_or_insert(error);
    }
}

/// What kept the output from being written, if anything did.
pub(super) fn unwritten() -> Option<io::Error> {
    UNWRITTEN.lock().ok()?.take()
}

/// The title where it works, and is not safe.
const UNSAFE: &str = "works-but";

fn works_title(answer: &Answer) -> &'static str {
    if grave(answer).next().is_some() {
        UNSAFE
    } else {
        "title-works"
    }
}

/// Findings that make a setup unsafe or break it; a note of what is good to know does neither.
fn grave(answer: &Answer) -> impl Iterator<Item = &SpokenFinding> {
    let findings = answer.findings.iter();
    findings.filter(|finding| finding.severity != Severity::Info)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_warnings_and_errors_make_a_setup_unsafe() {
        for (severity, unsafe_too) in [("info", false), ("warning", true), ("error", true)] {
            let answer: Answer = serde_json::from_value(serde_json::json!({
                "version": 1,
                "masked": 0,
                "findings": [{"rule": "r", "severity": severity, "at": [], "title": "", "says": "", "fixes": []}],
            }))
            .unwrap();
            assert_eq!(works_title(&answer) == UNSAFE, unsafe_too, "{severity}");
        }
    }
}
