//! `mailmedic check`: settings alone, offline.

use mailmedic_core::desk;

use super::arguments::Check;
use super::input::{self, Stdin};
use super::report::Report;
use super::speech::Speech;
use super::{Exit, Misuse, lines, settings};

pub(super) fn run(command: &Check, speech: &Speech) -> Result<Exit, Misuse> {
    let words = &speech.words;
    if command.ndjson {
        settings::none_beside_lines(&command.settings)?;
        return lines::run(|case| {
            let draft = case.settings.clone().unwrap_or_default();
            let mut answer = desk::check(&draft, None, words);
            answer.id.clone_from(&case.id);
            answer
        });
    }
    let mut stdin = Stdin::default();
    settings::claim(&command.settings, &mut stdin)?;
    if command.secret.password_stdin {
        stdin.claim("--password-stdin")?;
    }
    let given = settings::read(&command.settings, speech)?;
    let draft = given.draft.unwrap_or_default();
    let typed = input::secret(&command.secret, speech)?;
    let shape = typed.map(|secret| secret.shape()).or(given.password);
    let mut answer = desk::check(&draft, shape.as_ref(), words);
    answer.masked = given.secrets;
    if command.output.json {
        Report::json(&answer);
    } else {
        Report::new(speech).findings(&answer);
    }
    Ok(Exit::of(&answer))
}
