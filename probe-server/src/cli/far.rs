//! The other place of a check: a probe server that is asked now, or a file of what was seen there.

use std::path::Path;

use mailmedic_core::plan;
use mailmedic_core::vocab::{Case, Evidence, Probe as ProbeOf, Step};
use mailmedic_core::wire::ToClient;
use serde_json::Value;

use super::Misuse;
use super::arguments::Probe;
use super::input::{self, Stdin};
use super::speech::Speech;
use crate::world::FarPlace;

/// Longest file, in bytes: a case holds the text that was pasted, and some hundred facts.
const LONGEST: usize = 8 * 1024 * 1024;

/// The version of the page's case files.
const CASE_FILE: u64 = 1;

/// What else is taken into account.
pub(super) enum Other {
    /// Nothing: this place alone.
    Nothing,
    /// A probe server, which looks at the same time.
    Asked(FarPlace),
    /// What a place had seen, by the name of its file.
    Saved { name: String, said: Vec<ToClient> },
}

/// Standard input belongs to the file, where that is `-`.
pub(super) fn claim(command: &Probe, stdin: &mut Stdin) -> Result<(), Misuse> {
    match &command.with {
        Some(path) if path == Path::new("-") => stdin.claim("--with"),
        _ => Ok(()),
    }
}

/// Reads which place it is, and what it has seen already.
pub(super) fn read(command: &Probe, case: &Case, speech: &Speech) -> Result<Other, Misuse> {
    if let Some(url) = &command.and {
        return Ok(Other::Asked(place(url)?));
    }
    let Some(path) = &command.with else {
        return Ok(Other::Nothing);
    };
    let bytes = input::whole(path, LONGEST, &|| speech.say("what-with", &[]))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let told = |text| Misuse::of(text, [("file", name.clone())]);
    let said = saved(&input::decoded(&bytes)).ok_or_else(|| told("no-case"))?;
    if !is_about_the_same(&said, case) {
        return Err(told("other-case"));
    }
    Ok(Other::Saved { name, said })
}

/// Reads the address of a probe server.
pub(super) fn place(url: &str) -> Result<FarPlace, Misuse> {
    let shown = || url.chars().filter(|c| !c.is_control()).collect();
    FarPlace::read(url).ok_or_else(|| Misuse::of("bad-place", [("url", shown())]))
}

/// What was seen: from a case file of the page, or from what `probe --json` printed. `None` where it is neither, or nothing
/// was looked at.
fn saved(text: &str) -> Option<Vec<ToClient>> {
    let whole: Option<Value> = serde_json::from_str(text).ok();
    let case = whole.filter(|whole| whole["mailmedic"] == CASE_FILE);
    let said = match &case {
        Some(case) => {
            let messages = case["messages"].as_array()?.iter();
            messages.filter_map(ToClient::from_value).collect()
        }
        None => verdict(text)?,
    };
    let planned = |said: &ToClient| matches!(said, ToClient::Planned { .. });
    said.iter().any(planned).then_some(said)
}

/// The last verdict that was printed.
fn verdict(text: &str) -> Option<Vec<ToClient>> {
    let lines = text.lines().rev();
    let mut documents = lines.filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let verdict = documents.find(|document| document["event"] == "verdict")?;
    let mut steps = Step::list_from_value(&verdict["steps"])?;
    // What that check itself had from another place is not what its own place saw.
    steps.retain(|step| step.id <= Case::FAR_STEPS);
    let ended: Vec<u16> = steps.iter().map(|step| step.id).collect();
    let evidence = verdict["evidence"].as_array()?.iter();
    let seen = evidence.filter_map(Evidence::from_value);
    let seen = seen.filter(|seen| ended.contains(&seen.step));
    let mut said = vec![ToClient::Planned { steps }];
    said.extend(seen.map(|evidence| ToClient::Heard { evidence }));
    said.extend(ended.iter().map(|&step| ToClient::Ended { step }));
    Some(said)
}

/// Whether the way that was gone there is the one that these settings go.
fn is_about_the_same(said: &[ToClient], case: &Case) -> bool {
    let own = plan::first(case);
    let way = |probe: &ProbeOf| match probe {
        ProbeOf::Climb {
            host,
            port,
            security,
            ..
        } => Some((host.clone(), *port, *security)),
        _ => None,
    };
    let steps = said.iter().flat_map(|said| match said {
        ToClient::Planned { steps } => steps.as_slice(),
        _ => &[],
    });
    let mut there = steps.filter_map(|step| way(&step.probe));
    let here = own.iter().find_map(way);
    here.is_some() && there.next() == here
}

#[cfg(test)]
mod tests {
    use mailmedic_core::vocab::Draft;
    use serde_json::json;

    use super::*;

    fn case(port: u16) -> Case {
        let settings = json!({"address": "anna@example.org", "outgoing": {
            "host": "mail.example.org", "port": port, "security": "starttls", "auth": "none"}});
        Case::of(Draft::from_value(&settings).expect("settings"))
    }

    fn step(id: u16) -> Value {
        let climb =
            json!({"host": "mail.example.org", "port": 587, "security": "starttls", "login": true});
        json!({"id": id, "probe": {"climb": climb}})
    }

    fn seen(id: u32, step: u16) -> Value {
        json!({"id": id, "step": step, "rung": "name", "vantage": "here", "ms": 3,
            "fact": {"name-missing": {"name": "mail.example.org"}}})
    }

    #[test]
    fn what_probe_printed_is_read_without_what_it_had_from_elsewhere() {
        let printed = format!(
            "{}\n{}\n",
            json!({"event": "finished", "why": "done"}),
            json!({"event": "verdict", "steps": [step(1), step(1001)],
                "evidence": [seen(1, 1), seen(100_001, 1001)]})
        );
        let said = saved(&printed).expect("a case");
        assert_eq!(said.len(), 3, "one step planned, heard and ended: {said:?}");
        assert!(is_about_the_same(&said, &case(587)));
        assert!(!is_about_the_same(&said, &case(465)));
    }

    #[test]
    fn a_case_file_of_the_page_is_read_without_what_it_had_from_elsewhere() {
        let file = json!({"mailmedic": 1, "settings": {}, "messages": [
            {"say": "planned", "steps": [step(1)]}, {"say": "heard", "evidence": seen(1, 1)},
            {"say": "something-new"}, {"say": "ended", "step": 1}],
            "far": {"place": "far.example", "fault": null, "messages": [{"say": "ended", "step": 2}]}});
        let said = saved(&file.to_string()).expect("a case");
        assert_eq!(said.len(), 3);
        assert!(is_about_the_same(&said, &case(587)));
    }

    #[test]
    fn what_nobody_looked_at_is_no_case() {
        for text in [
            "",
            "550 relay denied",
            "{}",
            r#"{"mailmedic":1,"settings":{},"messages":[]}"#,
            r#"{"event":"verdict","steps":7}"#,
        ] {
            assert!(saved(text).is_none(), "{text}");
        }
    }
}
