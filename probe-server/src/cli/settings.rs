//! Settings from the command line: a file, and single ones that win over it.

use std::path::Path;

use mailmedic_core::vocab::{Draft, Field, Side};

use super::Misuse;
use super::arguments::Settings;
use super::input::{self, Stdin};
use super::speech::Speech;

/// Says who wants standard input.
pub(super) fn claim(settings: &Settings, stdin: &mut Stdin) -> Result<(), Misuse> {
    match settings.file.as_deref() {
        Some(path) if path == Path::new("-") => stdin.claim("--settings -"),
        _ => Ok(()),
    }
}

/// The settings; `None` where none were given.
pub(super) fn read(settings: &Settings, speech: &Speech) -> Result<Option<Draft>, Misuse> {
    let mut given = settings.file.is_some();
    let mut draft = match &settings.file {
        None => Draft::default(),
        Some(path) => {
            let text = input::settings(path, speech)?;
            Draft::from_json(&text).map_err(|error| {
                let what = speech.say("what-settings", &[]);
                Misuse::of("cannot-read", [("what", what), ("why", error.to_string())])
            })?
        }
    };
    for (field, value) in single(settings) {
        if let Some(value) = value {
            // The parser lets no other words through than those a field knows.
            draft.write(field, Some(value));
            given = true;
        }
    }
    Ok(given.then_some(draft))
}

/// With `--ndjson` each line has its own settings: single ones beside it would be passed over in silence.
pub(super) fn none_beside_lines(settings: &Settings) -> Result<(), Misuse> {
    match single(settings).iter().find(|(_, value)| value.is_some()) {
        Some((field, _)) => Err(Misuse::of(
            "settings-beside-lines",
            [("option", format!("--{}", field.name()))],
        )),
        None => Ok(()),
    }
}

/// The settings that have an option of their own.
fn single(settings: &Settings) -> [(Field, &Option<String>); 11] {
    let side = Side::Outgoing;
    [
        (Field::Protocol(side), &settings.protocol),
        (Field::Host(side), &settings.host),
        (Field::Port(side), &settings.port),
        (Field::Security(side), &settings.security),
        (Field::Auth(side), &settings.auth),
        (Field::Mechanism(side), &settings.mechanism),
        (Field::Username(side), &settings.username),
        (Field::Address, &settings.address),
        (Field::From, &settings.from),
        (Field::Hello, &settings.hello),
        (Field::Client, &settings.client),
    ]
}
