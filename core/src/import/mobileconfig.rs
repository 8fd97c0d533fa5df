//! Apple's configuration profiles: a property list, also inside the envelope of a signature (CMS, RFC 5652), where it
//! stands in clear between bytes.

use std::borrow::Cow;

use super::Import;
use super::autodiscover::begins_in_clear;
use super::rest::{Secrets, around};
use super::xml::{Piece, Pieces};
use crate::vocab::{Field, Side};

/// The profile's words for login.
const AUTH: [(&str, &str); 5] = [
    ("EmailAuthNone", "none"),
    ("EmailAuthPassword", "password"),
    ("EmailAuthCRAMMD5", "encrypted-password"),
    ("EmailAuthHTTPMD5", "encrypted-password"),
    ("EmailAuthNTLM", "ntlm"),
];

/// The keys and values of one dictionary.
type Dictionary = Vec<(String, String)>;

pub(super) fn read(text: &str) -> Option<Import> {
    let text = &*without_envelope(text);
    let (start, mut pieces) = Pieces::of(text, "plist")?;
    if !text[start..].contains("MailServer") {
        return None;
    }
    let mut import = Import::of("mobileconfig");
    let mut secrets = Secrets::default();
    let mut open: Vec<Dictionary> = Vec::new();
    let mut path: Vec<&str> = Vec::new();
    let mut taken = false;
    let mut finish = |import: &mut Import, dictionary: Dictionary| {
        let is_mail = dictionary.iter().any(|(key, _)| key.contains("MailServer"));
        if is_mail && !taken {
            taken = true;
            account(import, &dictionary);
        }
        for (key, value) in &dictionary {
            if key.ends_with("Password") && !matches!(value.as_str(), "true" | "false") {
                secrets.take(import, value);
            }
        }
    };
    for piece in &mut pieces {
        match piece {
            Piece::Open(name, _) => {
                path.push(name);
                match (name, open.last_mut()) {
                    ("dict", _) => open.push(Vec::new()),
                    ("key", Some(dictionary)) => dictionary.push((String::new(), String::new())),
                    // A flag is its element's name.
                    ("true" | "false", Some(dictionary)) => {
                        if let Some((_, value)) = dictionary.last_mut() {
                            name.clone_into(value);
                        }
                    }
                    _ => {}
                }
            }
            Piece::Close => {
                if path.pop() == Some("dict")
                    && let Some(dictionary) = open.pop()
                {
                    finish(&mut import, dictionary);
                }
            }
            Piece::Text(_) | Piece::Plain(_) => {
                let last = open.last_mut().and_then(|dictionary| dictionary.last_mut());
                match (path.as_slice(), last) {
                    ([.., "key"], Some((key, _))) => key.push_str(&piece.text()),
                    ([.., "dict", "string" | "integer" | "real"], Some((_, value))) => {
                        value.push_str(&piece.text());
                    }
                    _ => {}
                }
            }
        }
    }
    for dictionary in open.into_iter().rev() {
        finish(&mut import, dictionary);
    }
    let end = pieces.at();
    secrets.leave(&mut import, around(text, start, end));
    Some(import)
}

fn account(import: &mut Import, dictionary: &Dictionary) {
    let value = |key: &str| {
        let found = dictionary.iter().find(|(known, _)| known == key);
        found.map_or("", |(_, value)| value.trim())
    };
    import.take(Field::Address, value("EmailAddress"), "EmailAddress");
    for (side, name) in [(Side::Outgoing, "Outgoing"), (Side::Incoming, "Incoming")] {
        let key = |part: &str| format!("{name}MailServer{part}");
        let of = |part: &str| value(&key(part));
        let host = of("HostName");
        import.take(Field::Host(side), host, "");
        import.take(Field::Port(side), of("PortNumber"), "");
        import.take(Field::Username(side), of("Username"), "");
        let auth = of("Authentication");
        match AUTH.iter().find(|(known, _)| *known == auth) {
            Some((_, auth)) => import.take(Field::Auth(side), auth, ""),
            None if !auth.is_empty() => import.note(&key("Authentication")),
            None => {}
        }
        // There is one switch for both kinds; the port tells which.
        let security = match of("UseSSL") {
            "true" if begins_in_clear(of("PortNumber")) => "starttls",
            "true" => "tls",
            "false" => "none",
            _ => "",
        };
        import.take(Field::Security(side), security, "");
        let protocol = match (side, value("EmailAccountType")) {
            (Side::Outgoing, _) => "smtp",
            (Side::Incoming, "EmailTypePOP") => "pop3",
            (Side::Incoming, "EmailTypeIMAP") => "imap",
            (Side::Incoming, _) => "",
        };
        if !host.is_empty() {
            import.take(Field::Protocol(side), protocol, "");
        }
    }
}

/// Takes out what an envelope in pieces puts between: a tag (4, an octet string) and its length. Bytes of a length that
/// are no text have become replacement characters before.
fn without_envelope(text: &str) -> Cow<'_, str> {
    const TAG: char = '\u{4}';
    if !text.contains(TAG) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != TAG {
            plain.push(c);
            continue;
        }
        let long = chars.next() == Some('\u{fffd}');
        if long && chars.next().is_some_and(char::is_control) {
            chars.next();
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_in_pieces_inside_a_signature_is_read() {
        let profile = "<plist><dict><key>OutgoingMailServerHostName</key><string>smtp.exam";
        let text = format!(
            "0\u{fffd}\u{6}\t*\u{fffd}H\u{4}\u{fffd}\u{3}\u{fffd}{profile}\u{4}\u{fffd}\u{1}\u{fffd}ple.org</string>\
             <key>OutgoingMailServerUseSSL</key><true/></dict></plist>\u{fffd}\u{1}z"
        );
        let import = read(&text).expect("a profile");
        let field = |field| import.settings.text(field).unwrap_or_default();
        assert_eq!(field(Field::Host(Side::Outgoing)), "smtp.example.org");
        assert_eq!(field(Field::Security(Side::Outgoing)), "tls");
        assert_eq!(import.rest, "");
    }
}
