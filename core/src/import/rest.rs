//! What is left of a text when the settings are out, without the secrets that stood among them.

use std::fmt::Write as _;

use super::Import;
use crate::mask::MASK;
use crate::vocab::Field;

/// Shortest secret that is looked for elsewhere: a shorter one would be found in any text.
const SHORTEST: usize = 4;

/// How many secrets are looked for elsewhere.
const MOST: usize = 8;

/// The secrets of one text, kept while it is read and no longer.
#[derive(Default)]
pub(super) struct Secrets(Vec<zeroize::Zeroizing<String>>);

impl Secrets {
    /// Takes what may be known of a secret, and remembers it until the reading ends.
    pub(super) fn take(&mut self, import: &mut Import, value: &str) {
        import.secret(value);
        let known = self.0.iter().any(|one| one.as_str() == value);
        if !known && value.len() >= SHORTEST && self.0.len() < MOST {
            self.0.push(zeroize::Zeroizing::new(value.to_owned()));
        }
    }

    /// Gives an import the lines that are no settings, without these secrets in any writing; the names it could not
    /// read as well. What other secrets tell by themselves goes when the import is believed.
    pub(super) fn leave<'a>(&self, import: &mut Import, lines: impl Iterator<Item = &'a str>) {
        let lines: Vec<&str> = lines.filter(|line| !line.trim().is_empty()).collect();
        import.rest = self.without(lines.join("\n"));
        // A user's name that is the password: whoever reads the one would know the other.
        for field in Field::all() {
            let text = import.settings.text(field);
            if text.is_some_and(|text| self.0.iter().any(|one| one.as_str() == text)) {
                import.settings.write(field, None);
            }
        }
        for name in &mut import.unread {
            *name = self.without(std::mem::take(name));
        }
    }

    fn without(&self, mut text: String) -> String {
        for secret in &self.0 {
            for written in [
                secret.to_string(),
                base64(secret.as_bytes()),
                percent(secret),
                escaped_xml(secret),
                escaped_json(secret),
            ] {
                if text.contains(&written) {
                    text = text.replace(&written, MASK);
                }
            }
        }
        text
    }
}

/// The lines before and behind a part, without what belongs to the form itself: tags, fences, bytes of an envelope.
pub(super) fn around(text: &str, start: usize, end: usize) -> impl Iterator<Item = &str> {
    let of_form = |line: &&str| {
        let line = line.trim_start();
        line.starts_with('<')
            || line.starts_with("```")
            || line.contains(|c: char| c == '\u{fffd}' || c.is_control() && c != '\t')
    };
    let before = text.get(..start).unwrap_or_default().lines();
    let behind = text.get(end..).unwrap_or_default().lines();
    before.chain(behind).filter(move |line| !of_form(line))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let group = three
            .iter()
            .fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        let group = group << (8 * (3 - three.len()));
        for at in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * at)) as usize & 63];
            text.push(if at > three.len() {
                '='
            } else {
                char::from(digit)
            });
        }
    }
    text
}

fn percent(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing into a text cannot fail.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

fn escaped_xml(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;")
}

fn escaped_json(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_goes_in_each_of_its_writings() {
        let (mut import, mut secrets) = (Import::of("x"), Secrets::default());
        secrets.take(&mut import, "a&b\"c d");
        let text = "1 a&b\"c d 2 YSZiImMgZA== 3 a%26b%22c%20d 4 a&amp;b&quot;c d 5 a&b\\\"c d 6";
        secrets.leave(&mut import, text.lines());
        assert_eq!(import.rest, "1 *** 2 *** 3 *** 4 *** 5 *** 6");
        assert_eq!(import.secrets, 1);
    }
}
