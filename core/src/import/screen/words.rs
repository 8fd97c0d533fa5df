//! The words of `core/knowledge/import/labels.txt`, which people keep: what a label and a value can be called.

use std::sync::OnceLock;

use crate::vocab::{Protocol, Side};

const FILE: &str = include_str!("../../../knowledge/import/labels.txt");

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A server, by its name or with more behind it.
    Server,
    /// A server's name.
    Host,
    /// A name that is a server's only beside a protocol.
    Name,
    Port,
    Security,
    Auth,
    /// Outlook's box for NTLM.
    Spa,
    Username,
    Address,
    /// An address, unless the label says more: `Email server`.
    Mail,
    From,
    Hello,
    Password,
    /// A user's name and a password behind one label.
    Login,
    Protocol,
    /// Something that is no setting of ours.
    Other,
    /// What only an error message has.
    Error,
}

const KINDS: [(&str, Kind); 17] = [
    ("server", Kind::Server),
    ("host", Kind::Host),
    ("name", Kind::Name),
    ("port", Kind::Port),
    ("security", Kind::Security),
    ("auth", Kind::Auth),
    ("spa", Kind::Spa),
    ("username", Kind::Username),
    ("address", Kind::Address),
    ("mail", Kind::Mail),
    ("from", Kind::From),
    ("hello", Kind::Hello),
    ("password", Kind::Password),
    ("login", Kind::Login),
    ("protocol", Kind::Protocol),
    ("other", Kind::Other),
    ("error", Kind::Error),
];

/// Which server a word belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) side: Option<Side>,
    pub(super) protocol: Option<Protocol>,
    pub(super) both: bool,
}

/// An encryption as it was worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secure {
    None,
    Starttls,
    Tls,
    Auto,
    /// `TLS`, or a box that was ticked: the port tells whether it begins in clear.
    ByPort,
}

/// What a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Secure(Secure),
    /// A word of [`crate::vocab::Auth`].
    Auth(&'static str),
    /// No encryption, or no login: the label tells.
    None,
    Yes,
    No,
}

/// A phrase of a label: what it names, and where it belongs.
pub(super) type Meaning = (Option<Kind>, Place);

/// The longest phrase, in words.
pub(super) const LONGEST: usize = 8;

/// All words, each list in order.
#[derive(Default)]
pub(super) struct Words {
    labels: Vec<(&'static str, Meaning)>,
    values: Vec<(&'static str, Value)>,
    fillers: Vec<(&'static str, ())>,
    describing: Vec<(&'static str, ())>,
}

/// The words, read once.
pub(super) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = Words::default();
        for line in FILE.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.splitn(4, '|').map(str::trim);
            let (Some(_), Some(what), Some(place), Some(phrases)) = (
                columns.next(),
                columns.next(),
                columns.next(),
                columns.next(),
            ) else {
                continue;
            };
            for phrase in phrases.split(';').map(str::trim) {
                words.add(what, place, phrase);
            }
        }
        sort(&mut words.labels);
        sort(&mut words.values);
        sort(&mut words.fillers);
        sort(&mut words.describing);
        words
    })
}

/// In order, each phrase once: the first in the file.
fn sort<T>(list: &mut Vec<(&'static str, T)>) {
    list.sort_by_key(|(phrase, _)| *phrase);
    list.dedup_by(|later, first| later.0 == first.0);
}

fn find<T: Copy>(list: &[(&str, T)], phrase: &str) -> Option<T> {
    let at = list.binary_search_by(|(known, _)| (*known).cmp(phrase));
    at.ok().map(|at| list[at].1)
}

impl Words {
    fn add(&mut self, what: &str, place: &str, phrase: &'static str) {
        let value = match what.strip_prefix('=') {
            None => {
                let kind = KINDS.iter().find(|(name, _)| *name == what);
                self.labels
                    .push((phrase, (kind.map(|(_, kind)| *kind), placed(place))));
                return;
            }
            Some("filler") => return self.fillers.push((phrase, ())),
            Some("describes") => return self.describing.push((phrase, ())),
            Some(value) => value,
        };
        self.values
            .extend(valued(value).map(|value| (phrase, value)));
    }

    pub(super) fn label(&self, phrase: &str) -> Option<Meaning> {
        find(&self.labels, phrase)
    }

    pub(super) fn value(&self, phrase: &str) -> Option<Value> {
        find(&self.values, phrase)
    }

    pub(super) fn is_filler(&self, phrase: &str) -> bool {
        find(&self.fillers, phrase).is_some()
    }

    /// Whether a word is one of a description of the value, not of a value.
    pub(super) fn describes(&self, word: &str) -> bool {
        find(&self.describing, word).is_some()
    }
}

fn placed(name: &str) -> Place {
    let protocol = match name {
        "smtp" => Some(Protocol::Smtp),
        "imap" => Some(Protocol::Imap),
        "pop3" => Some(Protocol::Pop3),
        _ => None,
    };
    let side = match name {
        "out" | "smtp" => Some(Side::Outgoing),
        "in" | "imap" | "pop3" => Some(Side::Incoming),
        _ => None,
    };
    Place {
        side,
        protocol,
        both: name == "both",
    }
}

fn valued(name: &str) -> Option<Value> {
    Some(match name {
        "tls" => Value::Secure(Secure::Tls),
        "starttls" => Value::Secure(Secure::Starttls),
        "ssl-or-starttls" => Value::Secure(Secure::ByPort),
        "auto" => Value::Secure(Secure::Auto),
        "none" => Value::None,
        "yes" => Value::Yes,
        "no" => Value::No,
        "password" => Value::Auth("password"),
        "encrypted-password" => Value::Auth("encrypted-password"),
        "oauth2" => Value::Auth("oauth2"),
        "ntlm" => Value::Auth("ntlm"),
        "kerberos" => Value::Auth("kerberos"),
        "client-certificate" => Value::Auth("client-certificate"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_file_has_words_that_are_known() {
        for (number, line) in FILE.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            let [language, what, place, phrases] = columns.as_slice() else {
                panic!("line {}: four columns", number + 1);
            };
            let known = match what.strip_prefix('=') {
                None => *what == "-" || KINDS.iter().any(|(name, _)| name == what),
                Some(value) => matches!(value, "filler" | "describes") || valued(value).is_some(),
            };
            let places = ["-", "in", "out", "both", "smtp", "imap", "pop3"];
            assert!(
                known && places.contains(place) && !language.is_empty(),
                "{line}"
            );
            for phrase in phrases.split(';').map(str::trim) {
                let tidy = super::super::line::Line::of(phrase);
                assert_eq!(tidy.words(0, tidy.len()), phrase, "line {}", number + 1);
                assert!(tidy.len() <= LONGEST && !phrase.is_empty(), "{phrase}");
            }
        }
    }
}
