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

    /// Takes a text as a secret.
    pub fn new(text: String) -> Secret {
        Secret(Zeroizing::new(text))
    }

    /// Takes UTF-8 bytes as a secret; `None` if they are no text, empty, too long, or hold a NUL (RFC 4616 section 2).
    pub fn from_bytes(bytes: Vec<u8>) -> Option<Secret> {
        let bytes = Zeroizing::new(bytes);
        let text = std::str::from_utf8(&bytes).ok()?;
        let fits = !text.is_empty() && text.len() <= Secret::LONGEST && !text.contains('\0');
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
    reason = "four independent things to know, not one state"
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
        PasswordShape {
            outer_blank: password.starts_with(char::is_whitespace)
                || password.ends_with(char::is_whitespace),
            typographic: password.contains(typographic),
            not_ascii: password.contains(|c: char| !c.is_ascii() && !typographic(c)),
            invisible: password.contains(|c: char| c.is_control() || super::names::is_invisible(c)),
        }
    }
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
    fn a_secret_is_text_without_nul_and_not_endless() {
        assert!(Secret::from_bytes(b"wonderland".to_vec()).is_some());
        assert!(Secret::from_bytes(b"a\0b".to_vec()).is_none());
        assert!(Secret::from_bytes(vec![0xff]).is_none());
        assert!(Secret::from_bytes(vec![b'a'; 1025]).is_none());
    }
}
