//! Bytes to replies (RFC 5321 section 4.2): total, for any bytes whatever.

use crate::dialogue::limit;
use crate::vocab::{Alien, Enhanced, Reply};

/// What the front of a buffer holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Parsed {
    /// A whole reply and how many bytes it took. `odd` where it breaks the grammar and can be read all the same.
    Reply {
        /// The reply.
        reply: Reply,
        /// Bytes taken from the front.
        taken: usize,
        /// A bare LF, codes that differ from line to line, or a separator that is none.
        odd: bool,
    },
    /// More bytes are needed.
    NeedMore,
    /// It is not SMTP.
    Alien(Alien),
    /// It is longer than any reply may be.
    TooMuch,
}

/// Reads one reply from the front of a buffer.
pub fn parse(bytes: &[u8]) -> Parsed {
    if let Some(alien) = alien(bytes).filter(|alien| *alien != Alien::Smtp) {
        return Parsed::Alien(alien);
    }
    let mut lines: Vec<String> = Vec::new();
    let mut code = None;
    let mut enhanced = None;
    let mut odd = false;
    let mut taken = 0;
    loop {
        let rest = &bytes[taken..];
        let Some(end) = rest.iter().take(limit::LINE + 1).position(|&b| b == b'\n') else {
            return if rest.len() > limit::LINE {
                Parsed::TooMuch
            } else {
                Parsed::NeedMore
            };
        };
        let line = &rest[..end];
        let bare = line.strip_suffix(b"\r");
        odd |= bare.is_none();
        let line = bare.unwrap_or(line);
        taken += end + 1;
        let Some((line_code, last, text)) = split(line) else {
            return Parsed::Alien(Alien::Other);
        };
        odd |= code.is_some_and(|code| code != line_code);
        // The last line decides: some servers say 250-… and then 550.
        code = Some(line_code);
        let (line_enhanced, text) = split_enhanced(text, line_code);
        enhanced = line_enhanced.or(enhanced);
        lines.push(escape(text));
        if lines.len() > limit::LINES || taken > limit::REPLY {
            return Parsed::TooMuch;
        }
        if last {
            let reply = Reply {
                code: line_code,
                enhanced,
                lines,
            };
            return Parsed::Reply { reply, taken, odd };
        }
    }
}

/// A line's code, whether it is the last of its reply, and its text.
fn split(line: &[u8]) -> Option<(u16, bool, &[u8])> {
    let digits = line.get(..3)?;
    if !digits.iter().all(u8::is_ascii_digit) || !(b'2'..=b'5').contains(&digits[0]) {
        return None;
    }
    let code = digits
        .iter()
        .fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    match line.get(3) {
        None => Some((code, true, &[])),
        Some(b' ') => Some((code, true, &line[4..])),
        Some(b'-') => Some((code, false, &line[4..])),
        Some(_) => None,
    }
}

/// An enhanced code counts where its class is that of the reply (RFC 2034 section 4).
fn split_enhanced(text: &[u8], code: u16) -> (Option<Enhanced>, &[u8]) {
    let end = text.iter().position(|&b| b == b' ').unwrap_or(text.len());
    let enhanced = std::str::from_utf8(&text[..end])
        .ok()
        .and_then(Enhanced::read);
    match enhanced {
        Some(enhanced) if u16::from(enhanced.class) == code / 100 => {
            (Some(enhanced), text[end..].trim_ascii_start())
        }
        _ => (None, text),
    }
}

/// The protocol that bytes certainly belong to.
pub(super) fn alien(bytes: &[u8]) -> Option<Alien> {
    let starts = |prefix: &[u8]| bytes.starts_with(prefix);
    if bytes.len() > 3 && split(bytes).is_some() {
        Some(Alien::Smtp)
    } else if starts(b"* ") {
        Some(Alien::Imap)
    } else if starts(b"+OK") || starts(b"-ERR") {
        Some(Alien::Pop3)
    } else if starts(b"HTTP/") {
        Some(Alien::Http)
    } else if starts(b"SSH-") {
        Some(Alien::Ssh)
    } else if (starts(&[0x15, 3]) || starts(&[0x16, 3])) && bytes.len() >= 3 {
        Some(Alien::Tls)
    } else {
        None
    }
}

/// Text as it is, everything else as `\xNN`: a server's words are hostile text.
pub fn escape(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            if c == '\t' {
                text.push(' ');
            } else if c.is_control() || crate::vocab::is_invisible(c) {
                let _ = write!(text, "{}", c.escape_unicode());
            } else {
                text.push(c);
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(bytes: &[u8]) -> Reply {
        match parse(bytes) {
            Parsed::Reply { reply, .. } => reply,
            other => panic!("no reply: {other:?}"),
        }
    }

    #[test]
    fn a_reply_has_code_enhanced_code_and_lines() {
        let got = reply(b"554 5.7.1 <b@c.example>: Relay access denied\r\n");
        assert!(got.code == 554);
        assert_eq!(got.enhanced, Enhanced::read("5.7.1"));
        assert_eq!(got.lines, ["<b@c.example>: Relay access denied"]);
    }

    #[test]
    fn lines_of_a_reply_are_joined_and_the_last_code_decides() {
        let got = reply(b"250-mail.example.org\r\n250-AUTH PLAIN\r\n550 no\r\n");
        assert!(got.code == 550);
        assert_eq!(got.lines.len(), 3);
        assert!(matches!(parse(b"250-a\r\n250 b"), Parsed::NeedMore));
    }

    #[test]
    fn any_cut_of_a_reply_needs_more_and_the_whole_is_the_same() {
        let whole = b"250-mail.example.org\r\n250 AUTH PLAIN\r\n";
        for cut in 0..whole.len() {
            assert_eq!(parse(&whole[..cut]), Parsed::NeedMore, "cut at {cut}");
        }
    }

    #[test]
    fn another_protocol_is_named() {
        assert_eq!(
            parse(b"* OK Dovecot ready.\r\n"),
            Parsed::Alien(Alien::Imap)
        );
        assert_eq!(parse(b"+OK ready\r\n"), Parsed::Alien(Alien::Pop3));
        assert_eq!(
            parse(b"HTTP/1.1 400 Bad Request\r\n"),
            Parsed::Alien(Alien::Http)
        );
        assert_eq!(parse(b"SSH-2.0-OpenSSH\r\n"), Parsed::Alien(Alien::Ssh));
        assert_eq!(parse(&[0x15, 3, 1, 0, 2, 2, 70]), Parsed::Alien(Alien::Tls));
        assert_eq!(parse(b"hello\r\n"), Parsed::Alien(Alien::Other));
    }

    #[test]
    fn nothing_is_endless() {
        assert_eq!(parse(&[b'2'; 4000]), Parsed::TooMuch);
        assert_eq!(parse(&b"250-x\r\n".repeat(200)), Parsed::TooMuch);
    }

    #[test]
    fn bytes_that_are_no_text_are_shown_escaped() {
        assert_eq!(reply(b"220 a\x1b[31m\xff\r\n").lines, ["a\\u{1b}[31m\\xff"]);
    }

    #[test]
    fn a_bare_line_feed_is_read_and_noted() {
        assert!(matches!(
            parse(b"220 hi\n"),
            Parsed::Reply { odd: true, .. }
        ));
    }
}
