//! `mailmedic export`: settings as the file or the lines that a program reads.

use mailmedic_core::export::{Refused, export, programs};
use mailmedic_core::vocab::Field;
use serde_json::json;

use super::arguments::Export;
use super::input::Stdin;
use super::report::{Report, out};
use super::speech::Speech;
use super::{Exit, Misuse, settings};

pub(super) fn run(command: &Export, speech: &Speech) -> Result<Exit, Misuse> {
    let mut stdin = Stdin::default();
    settings::claim(&command.settings, &mut stdin)?;
    let given = settings::read(&command.settings, speech)?;
    let draft = given.draft.unwrap_or_default();
    let program = command.program.to_ascii_lowercase();
    let file = export(&draft, &program, &speech.words)
        .map_err(|refused| misuse(refused, &program, speech))?;
    if command.json {
        Report::json(&json!({
            "version": 1,
            "for": program,
            "form": file.form,
            "text": file.text,
            "lost": file.lost,
        }));
        return Ok(Exit::Well);
    }
    out(&file.text);
    if !file.lost.is_empty() {
        let values = [("fields", paths(&file.lost))];
        eprintln!("{}", speech.of_part("export", "lost", &values));
    }
    let domain = draft
        .read()
        .address
        .map(|address| address.domain().to_owned());
    let values = [("domain", domain.unwrap_or_default())];
    let after = ["export", "after", file.form];
    eprintln!("{}", speech.words.text(&after, &values).unwrap_or_default());
    Ok(Exit::Well)
}

fn misuse(refused: Refused, program: &str, speech: &Speech) -> Misuse {
    let known = speech.words.text(&["clients", program, "name"], &[]);
    let name = ("name", known.unwrap_or_else(|| program.to_owned()));
    let (text, mut values) = match refused {
        Refused::Unknown => {
            let programs = programs(&speech.words).join(", ");
            ("unknown", vec![("programs", programs)])
        }
        Refused::NoFile => ("no-file", Vec::new()),
        Refused::Missing(fields) => ("missing", vec![("fields", paths(&fields))]),
        Refused::Cannot(field, value) => (
            "cannot",
            vec![("field", field.path().to_owned()), ("value", value)],
        ),
    };
    values.extend([name, ("program", program.to_owned())]);
    Misuse {
        part: "export",
        text,
        values,
    }
}

fn paths(fields: &[Field]) -> String {
    let paths: Vec<&str> = fields.iter().map(|field| field.path()).collect();
    paths.join(", ")
}
