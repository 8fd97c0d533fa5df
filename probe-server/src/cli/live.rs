//! A check as it happens, line by line: what is seen from here, and behind it what another place sees.

use std::time::Duration;

use mailmedic_core::desk::{self, RungView};
use mailmedic_core::dialogue::patience;
use mailmedic_core::mask::mask;
use mailmedic_core::vocab::{Answer, Case, Evidence, Fact, Probe as ProbeOf, Runs, Step, Vantage};
use mailmedic_core::wire::{Finish, ToClient};
use serde::Serialize;
use tokio::time::Instant;

use super::Exit;
use super::letter::{self, Posted};
use super::paint::Tone;
use super::probe::host_of;
use super::report::Report;
use super::speech::Speech;
use crate::session::{Event, FarFault};

/// One line of `--json`.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum Line<'a> {
    Planned { steps: &'a [Step] },
    Evidence(&'a Evidence),
    Ended { step: u16 },
    Finished { why: Finish },
    Run { n: u8, of: u8 },
    Far { place: &'a str, ended: &'a str },
    SendTest(Posted),
    Verdict(Box<Answer>),
}

/// A check and what was shown of it.
pub(super) struct Live<'a> {
    case: Case,
    report: Report<'a>,
    speech: &'a Speech,
    json: bool,
    /// Rungs that were shown, from here and from the other place.
    shown: [usize; 2],
    /// Whether the other place's rungs have their heading.
    headed: bool,
    /// How it ended here, once all was said that was seen.
    ended: Option<Finish>,
    /// The other place, once it was named.
    far: Option<String>,
    /// Why it could not look, where it could not.
    fault: Option<FarFault>,
    /// Since when nothing came on the way, and whether that was said.
    silent: (Instant, bool),
}

/// After this much silence it is said that it goes on waiting.
const SLOW: Duration = Duration::from_millis(patience::SLOW as u64);

impl<'a> Live<'a> {
    pub(super) fn of(case: Case, speech: &'a Speech, json: bool) -> Live<'a> {
        Live {
            case,
            report: Report::new(speech),
            speech,
            json,
            shown: [0; 2],
            headed: false,
            ended: None,
            far: None,
            fault: None,
            silent: (Instant::now(), false),
        }
    }

    /// Says which of several checks begins.
    pub(super) fn begin_run(speech: &Speech, json: bool, n: u8, of: u8) {
        if json {
            Report::json(&Line::Run { n, of });
            return;
        }
        let values = [("n", n.to_string()), ("of", of.to_string())];
        let says = speech.say("run", &values);
        Report::new(speech).line(Tone::Strong, &says);
    }

    /// What was seen so far.
    pub(super) fn case(&self) -> &Case {
        &self.case
    }

    /// Whether the user ended it.
    pub(super) fn was_stopped(&self) -> bool {
        self.ended == Some(Finish::Stopped)
    }

    /// How this check went among several.
    pub(super) fn compared(&mut self, runs: Runs) {
        self.case.runs = Some(runs);
    }

    /// Says once for each silence on the way that nothing comes, and where.
    pub(super) fn tick(&mut self) {
        let (since, said) = self.silent;
        if self.json || self.ended.is_some() || said || since.elapsed() < SLOW {
            return;
        }
        let ladder = desk::ladder(&self.case, &self.speech.words);
        if let Some(rung) = under_way(&ladder) {
            self.silent.1 = true;
            let says = self.speech.ui("slow", &[("rung", rung.title.clone())]);
            self.report.behind("    ", Tone::Careful, &says);
        }
    }

    /// Whether something new came on the way of the user's program.
    fn is_news(&self, event: &Event) -> bool {
        let way = |step: &Step| matches!(step.probe, ProbeOf::Climb { .. });
        match event {
            Event::Planned(steps) => steps.iter().any(way),
            Event::Heard(seen) => {
                let own = self.case.steps.iter().rfind(|step| way(step));
                let waits = matches!(seen.fact, Fact::StillSilent { .. });
                own.is_some_and(|step| step.id == seen.step) && !waits
            }
            Event::Ended(_) => false,
        }
    }

    pub(super) fn begin(&self) {
        if !self.json {
            let host = [("host", host_of(&self.case))];
            let says = self.speech.say("checking", &host);
            self.report.line(Tone::Strong, &says);
        }
    }

    pub(super) fn hear(&mut self, event: Event) {
        if self.json {
            Report::json(&match &event {
                Event::Planned(steps) => Line::Planned { steps },
                Event::Heard(evidence) => Line::Evidence(evidence),
                Event::Ended(step) => Line::Ended { step: *step },
            });
        }
        if self.is_news(&event) {
            self.silent = (Instant::now(), false);
        }
        match event {
            Event::Planned(steps) => {
                let again = |step: &Step| matches!(step.probe, ProbeOf::Climb { .. });
                if steps.iter().any(again) {
                    // Where the way is gone once more, it is shown once more.
                    self.shown[0] = 0;
                }
                self.case.steps.extend(steps);
            }
            Event::Heard(evidence) => self.case.evidence.push(evidence.into()),
            Event::Ended(step) => self.case.ended.push(step),
        }
        self.climb(false);
    }

    /// What another place had seen before.
    pub(super) fn saved(&mut self, place: &str, said: Vec<ToClient>) {
        for said in said {
            self.grow_far(place, said);
        }
        self.far = Some(place.to_owned());
    }

    /// What another place sees now.
    pub(super) fn hear_far(&mut self, place: &str, said: ToClient) {
        self.grow_far(place, said);
        if self.ended.is_some() {
            self.climb_far(place, false);
        }
    }

    /// Whatever the other place calls itself, here it has the name under which it was asked.
    fn grow_far(&mut self, place: &str, mut said: ToClient) {
        if let ToClient::Heard { evidence } = &mut said {
            evidence.vantage = Vantage(place.to_owned());
        }
        let far = |case: &Case| {
            let far = case.far.as_deref();
            far.map_or([0; 3], |far| {
                [far.steps.len(), far.evidence.len(), far.ended.len()]
            })
        };
        let [steps, evidence, ended] = far(&self.case);
        said.grow_far(&mut self.case);
        let grown = self.case.far.as_deref().filter(|_| self.json);
        let Some(grown) = grown else { return };
        if grown.steps.len() > steps {
            Report::json(&Line::Planned {
                steps: &grown.steps[steps..],
            });
        }
        for seen in &grown.evidence[evidence..] {
            Report::json(&Line::Evidence(seen));
        }
        for step in &grown.ended[ended..] {
            Report::json(&Line::Ended { step: *step });
        }
    }

    /// The other place has ended, or could not look.
    pub(super) fn end_far(&mut self, place: &str, ended: Result<Finish, FarFault>) {
        self.far = Some(place.to_owned());
        self.fault = ended.err();
        if self.json {
            let ended = match ended {
                Ok(Finish::Done) => "done",
                Ok(Finish::Stopped) => "stopped",
                Ok(Finish::Time) => "time",
                Err(fault) => fault.id(),
            };
            Report::json(&Line::Far { place, ended });
        }
    }

    /// Shows the rungs that were reached since; at the end all that are left.
    fn climb(&mut self, end: bool) {
        if self.json {
            return;
        }
        let ladder = desk::ladder(&self.case, &self.speech.words);
        self.rungs(0, &ladder, end);
    }

    fn climb_far(&mut self, place: &str, end: bool) {
        let Some(far) = self.case.far.as_deref().filter(|_| !self.json) else {
            return;
        };
        let mut far = far.clone();
        far.draft = self.case.draft.clone();
        if !std::mem::replace(&mut self.headed, true) {
            let values = [("place", place.to_owned())];
            let says = self.speech.say("far-sees", &values);
            self.report.line(Tone::Strong, &says);
        }
        let ladder = desk::ladder(&far, &self.speech.words);
        self.rungs(1, &ladder, end);
    }

    fn rungs(&mut self, of: usize, ladder: &[RungView], end: bool) {
        for rung in ladder.iter().skip(self.shown[of]) {
            // A login that was not sent may turn out to be the cause: that shows at the end.
            let settled = matches!(rung.state, "passed" | "broke");
            if !settled && !end {
                return;
            }
            self.report.rung(rung);
            self.shown[of] += 1;
        }
    }

    pub(super) fn end(&mut self, why: Finish) {
        if self.ended.is_some() {
            return;
        }
        self.ended = Some(why);
        self.climb(true);
        let said = match why {
            Finish::Done => None,
            Finish::Stopped => Some("stopped"),
            Finish::Time => Some("time"),
        };
        match said {
            _ if self.json => Report::json(&Line::Finished { why }),
            Some(id) => self.report.line(Tone::Careful, &self.speech.say(id, &[])),
            None => {}
        }
    }

    /// All that the other place has told, and why it told no more.
    pub(super) fn end_of_far(&mut self) {
        let Some(place) = self.far.clone().filter(|_| !self.json) else {
            return;
        };
        self.climb_far(&place, true);
        if let Some(fault) = self.fault {
            let why = self.speech.say(&format!("far-{}", fault.id()), &[]);
            let values = [("place", place), ("why", why)];
            let says = self.speech.say("far-could-not", &values);
            self.report.line(Tone::Careful, &says);
        }
    }

    /// Says what came of the message.
    pub(super) fn posted(&self) {
        let posted = letter::posted(&self.case);
        if self.json {
            Report::json(&Line::SendTest(posted));
            return;
        }
        let (tone, id) = match (posted.taken, &posted.reply) {
            (true, _) => (Tone::Strong, "sent"),
            (false, Some(_)) => (Tone::Careful, "send-refused"),
            (false, None) => (Tone::Careful, "not-sent"),
        };
        let own = self.case.draft.read().own_address();
        let own = own.map(|own| own.as_str().to_owned()).unwrap_or_default();
        let reply = mask(&posted.reply.unwrap_or_default()).text;
        let values = [("own", own), ("reply", reply)];
        self.report.line(tone, &self.speech.say(id, &values));
    }

    pub(super) fn verdict(&self, all: bool) -> Exit {
        let answer = desk::answer(&self.case, &self.speech.words, all);
        let exit = Exit::of(&answer);
        if self.json {
            Report::json(&Line::Verdict(Box::new(answer)));
        } else {
            self.report.line(Tone::Plain, " ");
            self.report.answer(&answer, Some(&self.case));
            super::names::report(&self.report, &self.case, self.speech);
        }
        exit
    }
}

/// The rung that is under way: as on the page, the first that is not decided where none says that it is, and nothing broke.
fn under_way(ladder: &[RungView]) -> Option<&RungView> {
    let is = |state: &'static str| ladder.iter().find(|rung| rung.state == state);
    let next = is("waiting").filter(|_| is("broke").is_none());
    is("running").or(next)
}

#[cfg(test)]
mod tests {
    use mailmedic_core::vocab::{Draft, Fact, Rung, Security, Vantage};

    use super::*;

    #[test]
    fn a_connection_that_does_not_come_to_stand_is_what_is_waited_for() {
        let draft = r#"{"outgoing":{"host":"mail.lab.test","port":587,"auth":"none"}}"#;
        let mut case = Case::of(Draft::from_json(draft).expect("settings"));
        let host = case.draft.read().checked().host.clone().expect("a host");
        let way = case.begin(ProbeOf::Climb {
            host: host.clone(),
            port: case.draft.read().checked().dialled_port(),
            security: Security::StartTls,
            login: false,
        });
        let resolved = Fact::Resolved {
            name: host,
            addresses: vec!["192.0.2.7".parse().expect("an address")],
        };
        case.hear(way.id, Rung::Name, Vantage::here(), 1, resolved);
        let ladder = desk::ladder(&case, &Speech::english().words);
        let waits = under_way(&ladder).map(|rung| rung.rung);
        assert_eq!(waits, Some(Rung::Reach));
    }
}
