//! Settings from the command line: a file, and single ones that win over it.

use std::path::Path;

use mailmedic_core::import::{Import, Mangle, import};
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
    /// Whether that form changes characters of the password.
    pub(super) mangled: bool,
    /// How many secrets stood there and were left out.
    pub(super) secrets: u32,
}

impl Given {
    fn of(import: Import) -> Given {
        Given {
            draft: Some(import.settings),
            password: import.password,
            mangled: !import.mangles.is_empty(),
            secrets: import.secrets,
        }
    }

    /// Takes what single options say, and says where a program is named that has no words.
    fn complete(&mut self, settings: &Settings, speech: &Speech) {
        for (field, value) in single(settings) {
            if let Some(value) = value {
                // The parser lets no other words through than those a field knows.
                let draft = self.draft.get_or_insert_default();
                draft.write(field, Some(value));
            }
        }
        tell_unknown(self.draft.as_ref(), speech);
    }
}

/// Reads the file, JSON or any form that is known, and what single options say.
pub(super) fn read(settings: &Settings, speech: &Speech) -> Result<Given, Misuse> {
    let mut given = match &settings.file {
        None => Given::default(),
        Some(path) => pasted(&input::settings(path, speech)?, speech)?,
    };
    given.complete(settings, speech);
    Ok(given)
}

/// Says where a program is named that has no words of its own: a slip would else only make the instructions vague.
fn tell_unknown(draft: Option<&Draft>, speech: &Speech) {
    let client = draft.and_then(|draft| draft.client.as_deref());
    if let Some(client) = client.filter(|client| !speech.words.knows_program(client)) {
        let known: Vec<&str> = speech.words.programs().collect();
        let client: String = client.chars().filter(|c| !c.is_control()).collect();
        let values = [("client", client), ("programs", known.join(", "))];
        eprintln!("{}", speech.say("client-unknown", &values));
    }
}

/// Settings as JSON, or in a form that programs have. What was seen there is said, but no secret.
fn pasted(text: &str, speech: &Speech) -> Result<Given, Misuse> {
    let error = match Draft::from_json(text) {
        Ok(draft) => {
            return Ok(Given {
                draft: Some(draft),
                ..Given::default()
            });
        }
        Err(error) => error,
    };
    let Some(import) = import(text) else {
        let what = speech.say("what-settings", &[]);
        if matches!(Field::from_path(&error.path), Some(Field::Password(_))) {
            return Err(Misuse::of("password-in-settings", [("path", error.path)]));
        }
        let why = if text.trim_start().starts_with('{') {
            error.to_string()
        } else {
            speech.say("no-form", &[])
        };
        return Err(Misuse::of("cannot-read", [("what", what), ("why", why)]));
    };
    tell(&import, speech);
    if !import.rest.trim().is_empty() {
        eprintln!("{}", speech.say("rest-not-read", &[]));
    }
    Ok(Given::of(import))
}

/// Settings that stand in a pasted text, and what else stands there. Nothing where `--settings` names a file: then the
/// text is taken as it is.
pub(super) fn in_text(
    settings: &Settings,
    text: String,
    speech: &Speech,
) -> Result<(Given, String), Misuse> {
    if settings.file.is_some() {
        return Ok((read(settings, speech)?, text));
    }
    let Some(import) = import(&text).filter(|import| text.contains('\n') && !import.is_slight())
    else {
        return Ok((read(settings, speech)?, text));
    };
    tell(&import, speech);
    let rest = import.rest.clone();
    let mut given = Given::of(import);
    given.complete(settings, speech);
    Ok((given, rest))
}

/// Says what was read, and that no secret is kept.
fn tell(import: &Import, speech: &Speech) {
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

/// The server that single options are about.
pub(super) fn side(settings: &Settings) -> Side {
    match settings.protocol.as_deref() {
        Some("imap" | "pop3") => Side::Incoming,
        _ => Side::Outgoing,
    }
}

/// The settings that have an option of their own.
fn single(settings: &Settings) -> [(Field, &Option<String>); 11] {
    let side = side(settings);
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
