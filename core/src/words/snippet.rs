//! Settings as the lines that a program's file or code wants: text to copy, with no password in it.

use super::{Words, fill};
use crate::vocab::{Draft, Field, Side};

/// The placeholders that a program's lines may hold, besides those for encryption and login.
pub const PLACEHOLDERS: [&str; 7] = [
    "host",
    "port",
    "username",
    "username-url",
    "from",
    "address",
    "password-hint",
];

impl Words {
    /// The lines for the program's file or code. `None` for a program that is set by clicks, and for an encryption or
    /// login that its lines cannot say.
    pub fn snippet(&self, draft: &Draft, client: &str) -> Option<String> {
        let template = self.find(&["clients", client, "snippet"])?;
        let typed = |field: Field| draft.text(field).filter(|text| is_plain(text));
        let port = typed(Field::Port(Side::Outgoing)).filter(|port| port.parse::<u16>().is_ok());
        let usual = if port.as_deref() == Some("465") {
            "tls"
        } else {
            "starttls"
        };
        let word = |field: Field, or: &str| typed(field).unwrap_or_else(|| or.to_owned());
        let security = word(Field::Security(Side::Outgoing), usual);
        let auth = word(Field::Auth(Side::Outgoing), "password");
        let lines =
            |name, word: &str| self.find(&["clients", client, "snippet-values", name, word]);
        let template = put(template, "{security}", lines("security", &security)?);
        let template = put(&template, "{auth}", lines("auth", &auth)?);
        let own = |field, hint| typed(field).or_else(|| Some(self.hint(hint).to_owned()));
        let host = own(Field::Host(Side::Outgoing), "host")?;
        let username = own(Field::Username(Side::Outgoing), "username")?;
        let address = own(Field::Address, "address")?;
        let from = typed(Field::From).unwrap_or_else(|| address.clone());
        let usual = if security == "tls" { "465" } else { "587" };
        let values = [
            ("host", host),
            ("port", port.unwrap_or_else(|| usual.to_owned())),
            (
                "username-url",
                username.replace('@', "%40").replace('+', "%2B"),
            ),
            ("username", username),
            ("from", from),
            ("address", address),
            ("password-hint", self.hint("password-hint").to_owned()),
        ];
        Some(fill::fill(&template, &values, ""))
    }

    /// The programs that have such lines.
    pub(crate) fn with_snippet(&self) -> impl Iterator<Item = &str> {
        let clients = self
            .value(&["clients"])
            .and_then(|clients| clients.as_object());
        let has = |client: &&String| self.find(&["clients", client, "snippet"]).is_some();
        let names = clients.into_iter().flat_map(|clients| clients.keys());
        names.filter(has).map(String::as_str)
    }

    /// Whether a value may stand in such lines.
    pub(crate) fn fits_lines(text: &str) -> bool {
        is_plain(text)
    }

    /// Whether the lines of a program can say the encryption or the login that is set.
    pub(crate) fn says_in_lines(&self, draft: &Draft, client: &str, field: Field) -> bool {
        draft.text(field).is_none_or(|word| {
            let path = ["clients", client, "snippet-values", field.name(), &word];
            self.find(&path).is_some()
        })
    }

    /// Whether the lines of a program have a place for the address or the sender.
    pub(crate) fn has_line_for(&self, client: &str, field: Field) -> bool {
        let snippet = self.find(&["clients", client, "snippet"]);
        let named = |name: &str| snippet.is_some_and(|text| text.contains(&format!("{{{name}}}")));
        named(field.name()) || field == Field::Address && named("from")
    }

    fn hint(&self, name: &str) -> &str {
        self.find(&["snippet", name]).unwrap_or_default()
    }
}

/// Puts lines in the place of a placeholder; a line that held nothing else goes where there are none.
fn put(template: &str, placeholder: &str, lines: &str) -> String {
    let kept = template
        .lines()
        .filter(|line| !lines.is_empty() || line.trim() != placeholder);
    let mut text = String::with_capacity(template.len() + lines.len());
    for line in kept {
        text.push_str(&line.replace(placeholder, lines));
        text.push('\n');
    }
    text
}

/// A value that is the same in every file and language. Any other could end a quotation and go on as code.
fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_@+".contains(c);
    !text.is_empty() && text.len() < 256 && text.chars().all(plain)
}
