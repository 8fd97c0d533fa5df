//! Settings from the command line: a file, and single ones that win over it.

use std::path::Path;

use mailmedic_core::import::{Mangle, import};
use mailmedic_core::vocab::{Draft, Field, PasswordShape, Side};

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

/// What the command line tells of settings.
#[derive(Default)]
pub(super) struct Given {
    /// The settings; `None` where none were given.
    pub(super) draft: Option<Draft>,
    /// What a pasted form told of its password.
    pub(super) password: Option<PasswordShape>,
}

/// Reads the file, JSON or any form that is known, and what single options say.
pub(super) fn read(settings: &Settings, speech: &Speech) -> Result<Given, Misuse> {
    let mut given = match &settings.file {
        None => Given::default(),
        Some(path) => pasted(&input::settings(path, speech)?, speech)?,
    };
    for (field, value) in single(settings) {
        if let Some(value) = value {
            // The parser lets no other words through than those a field knows.
            let draft = given.draft.get_or_insert_default();
            draft.write(field, Some(value));
        }
    }
    Ok(given)
}

/// Settings as JSON, or in a form that programs have. What was seen there is said, but no secret.
fn pasted(text: &str, speech: &Speech) -> Result<Given, Misuse> {
    let error = match Draft::from_json(text) {
        Ok(draft) => {
            return Ok(Given {
                draft: Some(draft),
                password: None,
            });
        }
        Err(error) => error,
    };
    let Some(import) = import(text) else {
        let what = speech.say("what-settings", &[]);
        let why = if text.trim_start().starts_with('{') {
            error.to_string()
        } else {
            speech.say("no-form", &[])
        };
        return Err(Misuse::of("cannot-read", [("what", what), ("why", why)]));
    };
    let form = speech
        .words
        .text(&["forms", import.form], &[])
        .unwrap_or_else(|| import.form.to_owned());
    eprintln!("{}", speech.say("read-as", &[("form", form)]));
    if !import.unread.is_empty() {
        let names = import.unread.join(", ");
        eprintln!("{}", speech.say("not-read", &[("names", names)]));
    }
    if import.secrets > 0 {
        eprintln!("{}", speech.say("secret-left-out", &[]));
    }
    for Mangle { mark, effect } in &import.mangles {
        let effect = speech.words.text(&["forms", "effects", effect.id()], &[]);
        let mark = match mark {
            ' ' => speech.say("mark-blank", &[]),
            mark => mark.to_string(),
        };
        let values = [("mark", mark), ("effect", effect.unwrap_or_default())];
        eprintln!("{}", speech.say("password-mangled", &values));
    }
    Ok(Given {
        draft: Some(import.settings),
        password: import.password,
    })
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
