//! Secrets of a reading: what may be known of them is taken, and where they stand is remembered to keep them out.

use super::fill::{Login, Reading, Use};
use super::pair::{Pair, Value, is_secret};
use super::value::{Plain, plain};
use crate::import::url;
use crate::vocab::{Field, Side};

impl<'a> Reading<'a> {
    /// Whether a login's name or password is there, or its place alone.
    pub(super) fn seen(&mut self, value: Value<'a>) {
        let value = self.resolved(value, false);
        let empty = plain(value, self.quotes).is_some_and(|plain| {
            let text = plain.written.trim();
            text.is_empty() || matches!(text, "null" | "(null)" | "None" | "nil")
        });
        if !empty {
            self.login = Login::Seen;
        } else if self.login == Login::Unseen {
            self.login = Login::Empty;
        }
    }

    /// Takes what may be known of a secret, and remembers it to keep it out of everything else.
    pub(super) fn secret(&mut self, pair: &Pair<'a>, for_what: Use) {
        let value = match pair.value {
            Value::Word(_) => self.resolved(pair.value, false),
            value => value,
        };
        let plain = plain(value, self.quotes).and_then(Plain::settled);
        let Some(plain) = plain.filter(|plain| !plain.asks()) else {
            if for_what != Use::Other {
                self.import.note(pair.name);
            }
            return;
        };
        let text = plain.text(self.quotes);
        let before = self.import.secrets;
        let shape = self.import.password;
        self.import.secret(&text);
        if self.import.secrets == before {
            return;
        }
        let place = plain.written.as_ptr();
        if self.counted.contains(&place) {
            self.import.secrets = before;
        }
        self.counted.push(place);
        if for_what == Use::Password {
            self.import.mangles = plain.mangles(self.quotes);
        } else {
            self.import.password = shape;
        }
        self.hide(plain.written);
        self.hide(&text);
        self.lines.push(pair.at);
    }

    fn hide(&mut self, secret: &str) {
        if !secret.is_empty() && !self.secrets.iter().any(|known| known == secret) {
            self.secrets.push(secret.to_owned());
        }
    }

    /// `user:secret`
    pub(super) fn login(&mut self, side: Side, pair: &Pair<'a>) {
        let Some(plain) = plain(pair.value, self.quotes).and_then(Plain::settled) else {
            return self.import.note(pair.name);
        };
        self.login = Login::Seen;
        let text = plain.text(self.quotes);
        let (user, secret) = text.split_once(':').unwrap_or((&text, ""));
        self.import.take(Field::Username(side), user, pair.name);
        self.import.secret(secret);
        self.import.mangles = plain.mangles(self.quotes);
        self.hide(secret);
        self.lines.push(pair.at);
        if let Some((_, written)) = plain.written.split_once(':') {
            self.hide(written);
        }
    }

    /// A table of logins: `static:user:secret` is one itself, anything else stands elsewhere.
    pub(super) fn map(&mut self, side: Side, pair: &Pair<'a>) {
        if let Value::Raw(raw) = pair.value
            && let Some(login) = raw.trim().strip_prefix("static:")
        {
            let value = Value::Raw(login);
            let path = pair.path.clone();
            self.login(
                side,
                &Pair {
                    path,
                    value,
                    ..*pair
                },
            );
        }
    }

    pub(super) fn url(&mut self, pair: &Pair<'a>) {
        let value = self.resolved(pair.value, false);
        let Some(plain) = plain(value, self.quotes).and_then(Plain::settled) else {
            return self.import.note(pair.name);
        };
        let marks = plain.mangles(self.quotes);
        let text = plain.text(self.quotes);
        let before = self.import.secrets;
        self.address(&text, pair.name);
        if self.import.secrets > before {
            self.import.mangles.extend(marks);
            self.lines.push(pair.at);
            // As it is written, with what the quotes take away.
            self.secrets.extend(
                url::one(plain.written)
                    .into_iter()
                    .flat_map(|one| one.secrets),
            );
        }
    }

    /// Takes the address of a server. Where the scheme is that of both ways, other names decide.
    pub(super) fn address(&mut self, text: &str, name: &str) {
        let Some(found) = url::one(text) else {
            if text.contains("://") {
                self.import.note(name);
            }
            return;
        };
        self.secrets.extend(found.secrets);
        let new = found.import;
        for field in Field::all() {
            if let Some(text) = new.settings.text(field) {
                self.import.settings.write(field, Some(&text));
            }
        }
        for side in [Side::Outgoing, Side::Incoming] {
            if new.settings.text(Field::Username(side)).is_some() {
                self.login = Login::Seen;
            }
        }
        for name in &new.unread {
            self.import.note(name);
        }
        if new.secrets > 0 {
            self.import.secrets += new.secrets;
            self.import.password = new.password;
            self.import.mangles = new.mangles;
        }
    }

    /// A pair of another kind: a secret is one wherever it stands.
    pub(super) fn other(&mut self, pair: &Pair<'a>) {
        if !is_secret(pair.name)
            || self
                .places
                .iter()
                .any(|place| place.0 <= pair.at && pair.at < place.1)
        {
            return;
        }
        let Some(plain) = plain(pair.value, self.quotes).and_then(Plain::settled) else {
            return;
        };
        if plain.written.is_empty() || plain.written.contains(' ') {
            return;
        }
        let text = plain.text(self.quotes);
        self.hide(plain.written);
        self.hide(&text);
        self.places.push((pair.at, pair.end));
    }
}
