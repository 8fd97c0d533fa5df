//! Settings out of whatever people paste: addresses of servers, configuration files of programs, code, exported
//! profiles, screens copied as text. Total, for any text whatever; a secret is looked at for its shape and dropped.

mod autoconfig;
mod autodiscover;
mod mangle;
mod mobileconfig;
mod pairs;
mod rest;
mod screen;
mod thunderbird;
mod url;
mod xml;

pub(crate) use autodiscover::begins_in_clear;
pub use mangle::{Effect, Mangle};

use serde::Serialize;

use crate::mask::mask;
use crate::vocab::{Draft, Field, PasswordShape, Side};

/// What was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Import {
    /// The form it has, by its id among the words: `smtp-url`, `dotenv`.
    pub form: &'static str,
    /// The settings, as typed there.
    pub settings: Draft,
    /// What was seen and could not be read: names of keys, never what they hold.
    pub unread: Vec<String>,
    /// How many secrets stood there and were left out.
    pub secrets: u32,
    /// What may be known of the password.
    #[serde(skip)]
    pub password: Option<PasswordShape>,
    /// Characters of the password that this form changes on the way to the program, and how.
    pub mangles: Vec<Mangle>,
    /// The lines that are no settings: an error that was pasted along.
    pub rest: String,
    /// Whether something stood there that only this form has.
    #[serde(skip)]
    pub certain: bool,
}

/// A reader of one form: nothing where the text has not that form.
type Reader = fn(&str) -> Option<Import>;

/// Each form's reader; of all that find something the one that finds most fields is believed, among equals the one whose form is
/// certain, else the first.
const READERS: &[Reader] = &[
    pairs::read,
    url::read,
    thunderbird::read_prefs,
    thunderbird::read_info,
    mobileconfig::read,
    autoconfig::read,
    autodiscover::read,
    // The most permissive, last.
    screen::read,
];

/// How many fields more the reader of screens must find than another.
const LEAD: usize = 3;

/// Reads any text. Nothing where no form is found in it.
pub fn import(text: &str) -> Option<Import> {
    let mut best: Option<Import> = None;
    for found in READERS.iter().filter_map(|read| read(text)) {
        // What reads nearly anything must find clearly more than a reader that knows the form; one that found next to nothing
        // does not know it.
        let better = best.as_ref().is_none_or(|best| {
            let lead = if found.form == "screen" {
                LEAD.min(best.fields())
            } else {
                0
            };
            (found.fields(), found.certain) > (best.fields() + lead, best.certain)
        });
        if better && found.fields() > 0 {
            best = Some(found);
        }
    }
    best.map(Import::masked)
}

impl Import {
    /// An empty one of a form.
    fn of(form: &'static str) -> Import {
        Import {
            form,
            ..Import::default()
        }
    }

    /// Takes a value for a field; a value that the field cannot hold is noted by its name.
    fn take(&mut self, field: Field, value: &str, name: &str) {
        if value.trim().is_empty() {
            return;
        }
        if !self.settings.write(field, Some(value.trim())) {
            self.note(name);
        }
    }

    /// Without secrets that tell by themselves among the lines that are no settings and the names, which are anybody's.
    fn masked(mut self) -> Import {
        let (rest, count) = url::without_secrets(&self.rest);
        self.secrets = self.secrets.saturating_add(count);
        let masked = mask(&rest);
        self.rest = masked.text;
        self.secrets = self.secrets.saturating_add(masked.count);
        for name in &mut self.unread {
            *name = mask(name).text.replace(char::is_control, "");
        }
        self
    }

    /// Notes the name of what could not be read, once.
    fn note(&mut self, name: &str) {
        if !self.unread.iter().any(|one| one == name) {
            self.unread.push(name.to_owned());
        }
    }

    /// Whether so little was found that an error may only have named it: a host and a port.
    pub fn is_slight(&self) -> bool {
        self.fields() < 3
    }

    /// Takes what may be known of a secret, and nothing else. A placeholder (`***`, `null`, `xxx`) is none.
    fn secret(&mut self, value: &str) {
        let hidden = value.is_empty()
            || value.bytes().all(|byte| b"*xX.".contains(&byte))
            || value.eq_ignore_ascii_case("null");
        if !hidden {
            self.secrets += 1;
            self.password = Some(PasswordShape::of(value));
        }
    }

    /// How many fields were found.
    fn fields(&self) -> usize {
        const ACCOUNT: [Field; 3] = [Field::Address, Field::From, Field::Hello];
        let sides = [Side::Outgoing, Side::Incoming].into_iter();
        let of_side = |side| {
            [
                Field::Protocol(side),
                Field::Host(side),
                Field::Port(side),
                Field::Security(side),
                Field::Auth(side),
                Field::Mechanism(side),
                Field::Username(side),
            ]
        };
        let fields = ACCOUNT.into_iter().chain(sides.flat_map(of_side));
        fields
            .filter(|field| self.settings.text(*field).is_some())
            .count()
    }
}
