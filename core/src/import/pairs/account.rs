//! What follows from several names together: the way to log in, the sender, the encryption.

use super::fill::{Login, Reading};
use super::servers::Hit;
use super::table::{Row, Target};
use super::words::{ALWAYS, address, no, rank, said, yes};
use crate::vocab::{Field, ServiceDraft, Side};

impl<'a> Reading<'a> {
    /// A way to log in: a switch, a mechanism, or a word for one.
    pub(super) fn method(&mut self, side: Side, text: &str, name: &str) {
        const MECHANISMS: [(&str, &str); 14] = [
            ("PLAIN", "password"),
            ("LOGIN", "password"),
            ("CRAM-MD5", "encrypted-password"),
            ("DIGEST-MD5", "encrypted-password"),
            ("SCRAM-SHA-1", "encrypted-password"),
            ("SCRAM-SHA-256", "encrypted-password"),
            ("XOAUTH2", "oauth2"),
            ("OAUTHBEARER", "oauth2"),
            ("NTLM", "ntlm"),
            ("GSSAPI", "kerberos"),
            ("EXTERNAL", "client-certificate"),
            ("OAUTH2", "oauth2"),
            ("OAUTH", "oauth2"),
            ("BASIC", "password"),
        ];
        let last = text.rsplit(['.', ':', '>']).next().unwrap_or(text);
        let word = last
            .trim_matches(['\'', '"'])
            .to_ascii_uppercase()
            .replace('_', "-");
        let word = word
            .strip_prefix("AUTH")
            .map_or(word.as_str(), |rest| rest.trim_start_matches('-'));
        let word = match word {
            "CRAMMD5" => "CRAM-MD5",
            word => word,
        };
        if yes(text) {
            self.import.take(Field::Auth(side), "password", name);
        } else if text.is_empty() {
        } else if no(text) {
            self.import.take(Field::Auth(side), "none", name);
        } else if let Some((mechanism, auth)) = MECHANISMS.iter().find(|(known, _)| *known == word)
        {
            self.import.take(Field::Auth(side), auth, name);
            if !matches!(*mechanism, "OAUTH2" | "OAUTH" | "BASIC") {
                self.import.take(Field::Mechanism(side), mechanism, name);
            }
        } else {
            self.import.note(name);
        }
    }

    /// The sender's address out of its two parts.
    pub(super) fn sender(&mut self, hits: &[Hit<'_, 'a>]) {
        let of = |target| hits.iter().find(|(row, _)| row.target == target).copied();
        let Some((row, pair)) = of(Target::FromName) else {
            return;
        };
        let Some(name) = self.text(row, pair).filter(|name| !name.is_empty()) else {
            return;
        };
        if name.contains('@') {
            return self.import.take(Field::From, address(&name), pair.name);
        }
        let Some((row, pair)) = of(Target::FromDomain) else {
            return;
        };
        if let Some(domain) = self.text(row, pair).filter(|domain| !domain.is_empty()) {
            let address = [&name, "@", domain.trim_start_matches('@')].concat();
            self.import.take(Field::From, &address, pair.name);
        }
    }

    /// The encryption, when the port is known: of several switches the one that says most.
    pub(super) fn security(&mut self, side: Side, hits: &[Hit<'_, 'a>]) {
        let of_side = |row: &Row| row.target == Target::Field(Field::Security(side));
        let port = self.import.settings.text(Field::Port(side));
        let mut best: Option<(u8, &str)> = None;
        for (row, pair) in hits.iter().filter(|(row, _)| of_side(row)) {
            let Some(text) = self.text(row, pair) else {
                continue;
            };
            match said(&row.meanings, text.trim(), port.as_deref()) {
                Some(meaning) if meaning.means.is_empty() => {}
                Some(meaning) => {
                    let rank = rank(meaning);
                    if best.is_none_or(|(least, _)| rank >= least) {
                        best = Some((rank, meaning.means));
                    }
                }
                None => self.import.note(pair.name),
            }
        }
        let field = Field::Security(side);
        let addressed = self.import.settings.text(field);
        if addressed.as_deref() == Some("tls") && best.is_none_or(|(rank, _)| rank < ALWAYS) {
            return;
        }
        if let Some((_, word)) = best {
            self.import.take(field, word, field.name());
        } else if side == Side::Outgoing && addressed.as_deref().is_none_or(|word| word == "auto") {
            self.unless(port.as_deref());
        }
    }

    /// What the form does where no encryption is named.
    pub(super) fn unless(&mut self, port: Option<&str>) {
        let service = self.import.settings.outgoing.as_ref();
        if service.is_none_or(|service| service.host.is_none()) {
            return;
        }
        let usual = said(&self.form.unless, "", port).map(|meaning| meaning.means);
        if let Some(word) = self.service.or(usual) {
            let field = Field::Security(Side::Outgoing);
            self.import.take(field, word, field.name());
        }
    }

    /// What follows from what was found: the protocol, and whether there is a login.
    pub(super) fn account(&mut self) {
        let settings = &mut self.import.settings;
        let unsaid = |service: Option<&ServiceDraft>| {
            service.is_some_and(|service| service.protocol.is_none())
        };
        if unsaid(settings.outgoing.as_ref()) {
            settings.write(Field::Protocol(Side::Outgoing), Some("smtp"));
        }
        let auth = Field::Auth(Side::Outgoing);
        if settings.text(auth).is_none() && settings.outgoing.is_some() {
            match self.login {
                Login::Seen => settings.write(auth, Some(self.form.login.unwrap_or("password"))),
                Login::Empty => settings.write(auth, Some("none")),
                Login::Unseen => true,
            };
        }
        if unsaid(settings.incoming.as_ref()) {
            settings.write(Field::Protocol(Side::Incoming), Some("imap"));
        }
        let named = settings.text(Field::Username(Side::Incoming)).is_some();
        if named && settings.text(Field::Auth(Side::Incoming)).is_none() {
            settings.write(Field::Auth(Side::Incoming), Some("password"));
        }
    }
}
