//! APOP (RFC 1939 section 7): a digest over the greeting's timestamp and the password. It is no SASL mechanism, and a command
//! of POP3's own.

use md5::{Digest as _, Md5};
use zeroize::Zeroizing;

use super::{hex, line_of};
use crate::vocab::{Secret, SecretBytes};

/// Its command, and its name among offers and settings.
pub(crate) const APOP: &str = "APOP";

/// The timestamp in the first line of a greeting, with its brackets: a message identifier (RFC 822), and nothing that could
/// be a chosen text (RFC 6151 section 2.2 on what those do to MD5).
pub(crate) fn timestamp(greeting: &str) -> Option<&str> {
    let from = &greeting[greeting.find('<')?..];
    let stamp = &from[..=from.find('>')?];
    let (left, right) = stamp[1..stamp.len() - 1].split_once('@')?;
    let is_part = |part: &str| {
        let fits = |byte: u8| byte.is_ascii_graphic() && byte != b'<' && byte != b'@';
        !part.is_empty() && part.bytes().all(fits)
    };
    (is_part(left) && is_part(right)).then_some(stamp)
}

/// The whole command, for a name without blanks.
pub(crate) fn line(name: &str, secret: &Secret, timestamp: &str) -> SecretBytes {
    let mut sum = Md5::new();
    sum.update(timestamp);
    sum.update(secret.expose());
    let digest = Zeroizing::new(hex(&sum.finalize()));
    line_of(&[
        APOP.as_bytes(),
        b" ",
        name.as_bytes(),
        b" ",
        digest.as_bytes(),
        b"\r\n",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_the_rfc() {
        // RFC 1939 section 7.
        let greeting = "OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>";
        let stamp = timestamp(greeting).expect("a timestamp");
        let said = line("mrose", &Secret::new("tanstaaf".to_owned()), stamp);
        assert_eq!(
            said.expose(),
            b"APOP mrose c4c9334bac560ecc979e58001b3e22fb\r\n"
        );
    }

    #[test]
    fn what_is_no_timestamp_is_not_answered() {
        for greeting in [
            "OK ready",
            "OK <ready>",
            "OK <@host>",
            "OK <1896@>",
            "OK <18 96@host>",
            "OK <1896@host",
            "OK <1896@ho@st>",
            "OK <1896@h\u{f6}st>",
            "OK > <",
        ] {
            assert_eq!(timestamp(greeting), None, "{greeting}");
        }
    }
}
