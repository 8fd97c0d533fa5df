//! `mailmedic explain`: an error text, with the settings if they are known, offline.

use mailmedic_core::desk;

use super::arguments::Explain;
use super::input::{self, Stdin};
use super::report::Report;
use super::speech::Speech;
use super::{Exit, Misuse, lines, settings};

pub(super) fn run(command: &Explain, speech: &Speech) -> Result<Exit, Misuse> {
    let words = &speech.words;
    if let Some(now) = command
        .output
        .now
        .as_ref()
        .filter(|now| !desk::is_time(now))
    {
        return Err(Misuse::of("no-time", [("now", now.clone())]));
    }
    if command.ndjson {
        settings::none_beside_lines(&command.settings)?;
        let all = command.output.all;
        return lines::run(|case| {
            let asked = desk::Explain {
                all: all || case.all,
                ..case.clone()
            };
            desk::explain(&asked, words)
        });
    }
    let mut stdin = Stdin::default();
    settings::claim(&command.settings, &mut stdin)?;
    let text = match command.text.as_deref() {
        None | Some("-") => {
            stdin.claim("TEXT")?;
            input::text(speech)?
        }
        Some(text) => text.to_owned(),
    };
    let (given, text) = settings::in_text(&command.settings, text, speech)?;
    let question = desk::Explain {
        id: None,
        text: Some(text),
        settings: given.draft,
        now: command.output.now.clone(),
        all: command.output.all,
        mangled: given.mangled,
    };
    let mut answer = desk::explain(&question, words);
    answer.masked = answer.masked.saturating_add(given.secrets);
    if command.output.json {
        Report::json(&answer);
    } else {
        Report::new(speech).answer(&answer, None);
    }
    Ok(Exit::of(&answer))
}
