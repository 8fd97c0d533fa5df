//! Secrets: they can be used, never shown. And what may be known of a password without holding it.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A password or token. It has no Debug, Display, Clone or Serialize; its memory is overwritten when it is dropped.
///
/// ```compile_fail
/// let secret = mailmedic_core::vocab::Secret::new("x".to_owned());
/// println!("{secret:?}");
/// ```
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Longest secret that is taken, in bytes.
    pub const LONGEST: usize = 1024;

    /// Longest token that is taken, in bytes: more than large providers make, and in base64 less than a check may send.
    pub const LONGEST_TOKEN: usize = 2600;

    /// Takes a text as a secret.
    pub fn new(text: String) -> Secret {
        Secret(Zeroizing::new(text))
    }

    /// Takes UTF-8 bytes as a secret; `None` if they are no text, empty, too long, or hold a NUL (RFC 4616 section 2).
    pub fn from_bytes(bytes: Vec<u8>) -> Option<Secret> {
        Secret::up_to(Secret::LONGEST, bytes)
    }

    /// Takes the bytes of a token: printable ASCII (RFC 6750 section 2.1), for what a mechanism parts by is none of it.
    pub fn token(bytes: Vec<u8>) -> Option<Secret> {
        let fits = bytes.iter().all(u8::is_ascii_graphic);
        Secret::up_to(Secret::LONGEST_TOKEN, bytes).filter(|_| fits)
    }

    fn up_to(longest: usize, bytes: Vec<u8>) -> Option<Secret> {
        let bytes = Zeroizing::new(bytes);
        let text = std::str::from_utf8(&bytes).ok()?;
        let fits = !text.is_empty() && text.len() <= longest && !text.contains('\0');
        fits.then(|| Secret::new(text.to_owned()))
    }

    /// The secret itself, for a mechanism to encode.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Another handle on the same secret, with memory of its own.
    #[must_use]
    pub fn copy(&self) -> Secret {
        Secret(self.0.clone())
    }

    /// What may be known of it.
    pub fn shape(&self) -> PasswordShape {
        PasswordShape::of(self.expose())
    }
}

/// Bytes on their way to the wire that hold a secret. Like [`Secret`], they cannot be shown.
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// Takes the bytes of one line, CRLF included.
    pub fn new(bytes: Vec<u8>) -> SecretBytes {
        SecretBytes(Zeroizing::new(bytes))
    }

    /// The bytes, for a driver to write.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// What may be known of a password without holding it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent things to know, not one state"
)]
pub struct PasswordShape {
    /// A blank at its start or end.
    pub outer_blank: bool,
    /// A typographic quote or dash, as word processors make them.
    pub typographic: bool,
    /// Another character outside ASCII.
    pub not_ascii: bool,
    /// An invisible or control character.
    pub invisible: bool,
    /// Groups of equal length with blanks between them, as app passwords are shown.
    pub groups: bool,
    /// Letters, and all of them capitals.
    pub capitals: bool,
    /// What ends a value or stands for another one in a file of variables (`.env`), unless it is quoted.
    pub breaks_env: bool,
    /// What begins a remark in a file of sections (`.ini`), unless it is quoted.
    pub breaks_ini: bool,
    /// What has a meaning of its own in an address (RFC 3986 section 2.2), unless it is written in hex.
    pub breaks_url: bool,
    /// What ends a text in code, or has a meaning of its own in it.
    pub breaks_code: bool,
}

impl PasswordShape {
    /// Looks at a password and keeps nothing of it.
    pub fn of(password: &str) -> PasswordShape {
        let typographic = |c| {
            matches!(
                c,
                '\u{2010}'..='\u{201f}' | '\u{2026}' | '\u{ab}' | '\u{bb}'
            )
        };
        let has = |marks: &[u8]| password.bytes().any(|byte| marks.contains(&byte));
        PasswordShape {
            outer_blank: password.starts_with(char::is_whitespace)
                || password.ends_with(char::is_whitespace),
            typographic: password.contains(typographic),
            not_ascii: password.contains(|c: char| !c.is_ascii() && !typographic(c)),
            invisible: password.contains(|c: char| c.is_control() || super::names::is_invisible(c)),
            groups: is_grouped(password),
            capitals: password.bytes().filter(u8::is_ascii_uppercase).count() >= 4
                && !password.contains(|c: char| c.is_ascii_lowercase()),
            breaks_env: has(b"#$\"'`\\ "),
            breaks_ini: has(b"#;"),
            breaks_url: has(b"@:/?#[]%+& "),
            breaks_code: has(b"\"'\\$"),
        }
    }

    /// A shape that was looked at elsewhere: a bit for each member, the first one lowest.
    pub fn from_bits(bits: u16) -> PasswordShape {
        let has = |bit: u16| bits >> bit & 1 == 1;
        PasswordShape {
            outer_blank: has(0),
            typographic: has(1),
            not_ascii: has(2),
            invisible: has(3),
            groups: has(4),
            capitals: has(5),
            breaks_env: has(6),
            breaks_ini: has(7),
            breaks_url: has(8),
            breaks_code: has(9),
        }
    }

    /// Whether a character is among it that often came along by mistake. A letter outside ASCII is meant as a rule.
    pub fn is_odd(&self) -> bool {
        self.outer_blank || self.typographic || self.invisible
    }
}

/// Whether blanks part a text into groups of one length.
fn is_grouped(text: &str) -> bool {
    let mut groups = text.trim_matches(' ').split(' ').map(str::len);
    let first = groups.next().filter(|length| (3..=8).contains(length));
    let mut rest = groups.peekable();
    rest.peek().is_some() && rest.all(|length| Some(length) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_blank_and_a_smart_quote_are_seen() {
        assert!(PasswordShape::of("secret ").outer_blank);
        assert!(PasswordShape::of("it\u{2019}s").typographic);
        assert!(PasswordShape::of("pa\u{df}wort").not_ascii);
        assert_eq!(PasswordShape::of("plain-Ascii_1"), PasswordShape::default());
    }

    #[test]
    fn groups_and_capitals_are_seen_and_common_to_no_sentence() {
        assert!(PasswordShape::of("abcd efgh ijkl mnop").groups);
        assert!(!PasswordShape::of("correct horse battery").groups);
        assert!(!PasswordShape::of("abcdefgh").groups);
        assert!(PasswordShape::of("WONDER-1865").capitals);
        assert!(!PasswordShape::of("WOnDER").capitals);
        assert!(!PasswordShape::of("1865").capitals);
        assert!(!PasswordShape::of("abcd efgh ijkl mnop").is_odd());
        assert!(
            !PasswordShape::of("K\u{e4}sekuchen").is_odd(),
            "an umlaut is meant"
        );
    }

    #[test]
    fn the_page_sees_the_same_shapes() {
        let table = include_str!("../../../tests/data/password-shapes.tsv");
        let rows = table.lines().filter(|line| !line.starts_with('#'));
        for row in rows {
            let (password, bits) = row.rsplit_once('\t').expect("two columns");
            let password: String =
                serde_json::from_str(&format!("\"{password}\"")).expect("as in JSON");
            let set = bits
                .chars()
                .rev()
                .enumerate()
                .map(|(at, bit)| u16::from(bit == '1') << at);
            assert_eq!(
                PasswordShape::of(&password),
                PasswordShape::from_bits(set.sum()),
                "{row}"
            );
        }
    }

    #[test]
    fn what_must_be_quoted_depends_on_the_file() {
        let of = |password| {
            let shape = PasswordShape::of(password);
            [
                shape.breaks_env,
                shape.breaks_ini,
                shape.breaks_url,
                shape.breaks_code,
            ]
        };
        assert_eq!(of("a#b"), [true, true, true, false]);
        assert_eq!(of("a$b"), [true, false, false, true]);
        assert_eq!(of("a@b"), [false, false, true, false]);
        assert_eq!(of("a;b"), [false, true, false, false]);
        assert_eq!(of("a-b_C.1!"), [false; 4]);
    }

    #[test]
    fn a_secret_is_text_without_nul_and_not_endless() {
        assert!(Secret::from_bytes(b"wonderland".to_vec()).is_some());
        assert!(Secret::from_bytes(b"a\0b".to_vec()).is_none());
        assert!(Secret::from_bytes(vec![0xff]).is_none());
        assert!(Secret::from_bytes(vec![b'a'; 1025]).is_none());
    }
}
