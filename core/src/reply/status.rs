//! Bytes to replies of IMAP (RFC 9051 section 7) and POP3 (RFC 1939 section 3): total, for any bytes whatever.

use super::parse::{Parsed, alien, escape, parse};
use crate::dialogue::limit;
use crate::vocab::{Alien, Reply};

/// What a reply looks like at this place of a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// SMTP.
    Smtp,
    /// IMAP's first line.
    ImapGreeting,
    /// Untagged lines, and then one with this tag, or one that asks for more.
    Imap(String),
    /// One line.
    Pop3,
    /// A line, and where it is positive more of them up to a dot.
    Pop3List,
}

impl Form {
    /// Reads one reply from the front of a buffer.
    pub fn parse(&self, bytes: &[u8]) -> Parsed {
        let own = match self {
            Form::Smtp => return parse(bytes),
            Form::ImapGreeting | Form::Imap(_) => Alien::Imap,
            Form::Pop3 | Form::Pop3List => Alien::Pop3,
        };
        if let Some(alien) = alien(bytes).filter(|alien| *alien != own) {
            return Parsed::Alien(alien);
        }
        let mut reading = Reading {
            bytes,
            taken: 0,
            lines: Vec::new(),
        };
        let read = match self {
            Form::Smtp | Form::ImapGreeting => reading.imap(None),
            Form::Imap(tag) => reading.imap(Some(tag)),
            Form::Pop3 => reading.pop3(false),
            Form::Pop3List => reading.pop3(true),
        };
        match read {
            Ok(()) => Parsed::Reply {
                reply: Reply {
                    code: 0,
                    enhanced: None,
                    lines: reading.lines,
                },
                taken: reading.taken,
                odd: false,
            },
            Err(why) => why,
        }
    }
}

/// The lines of a reply so far.
struct Reading<'a> {
    bytes: &'a [u8],
    taken: usize,
    lines: Vec<String>,
}

impl<'a> Reading<'a> {
    /// The next line, without its end.
    fn line(&mut self) -> Result<&'a [u8], Parsed> {
        let rest = &self.bytes[self.taken..];
        let end = rest
            .iter()
            .take(limit::LINE + 1)
            .position(|&byte| byte == b'\n');
        let Some(end) = end else {
            return Err(if rest.len() > limit::LINE {
                Parsed::TooMuch
            } else {
                Parsed::NeedMore
            });
        };
        self.taken += end + 1;
        let line = &rest[..end];
        Ok(line.strip_suffix(b"\r").unwrap_or(line))
    }

    /// Keeps the line that answers, its word in capitals.
    fn answer(&mut self, text: &[u8]) -> Result<(), Parsed> {
        let (word, rest) = text.split_at(end_of_word(text));
        self.keep(&[&word.to_ascii_uppercase(), rest].concat())
    }

    fn keep(&mut self, text: &[u8]) -> Result<(), Parsed> {
        self.lines.push(escape(text));
        if self.lines.len() > limit::LINES || self.taken > limit::REPLY {
            return Err(Parsed::TooMuch);
        }
        Ok(())
    }

    /// Untagged lines up to the one that answers. Without a tag the first line is the answer; a `BYE` is always one, for
    /// nothing comes behind it (RFC 9051 section 7.1.5).
    fn imap(&mut self, tag: Option<&str>) -> Result<(), Parsed> {
        loop {
            let line = self.line()?;
            if let Some(text) = line.strip_prefix(b"* ") {
                if tag.is_none() && is_one_of(text, &["OK", "PREAUTH"]) || is_one_of(text, &["BYE"])
                {
                    return self.answer(text);
                }
                if tag.is_none() {
                    return Err(OTHER);
                }
                self.keep(line)?;
                continue;
            }
            let tag = tag.ok_or(OTHER)?;
            if line.starts_with(b"+") {
                return self.keep(line);
            }
            let text = line
                .strip_prefix(tag.as_bytes())
                .and_then(|rest| rest.strip_prefix(b" "))
                .filter(|text| is_one_of(text, &["OK", "NO", "BAD"]));
            return self.answer(text.ok_or(OTHER)?);
        }
    }

    fn pop3(&mut self, is_list: bool) -> Result<(), Parsed> {
        let line = self.line()?;
        if !is_one_of(line, &["+OK", "-ERR", "+"]) {
            return Err(OTHER);
        }
        self.answer(line)?;
        while is_list && is_one_of(line, &["+OK"]) {
            match self.line()? {
                b"." => break,
                line => self.keep(line.strip_prefix(b".").unwrap_or(line))?,
            }
        }
        Ok(())
    }
}

const OTHER: Parsed = Parsed::Alien(Alien::Other);

/// Whether a line begins with one of these words, in any case.
fn is_one_of(line: &[u8], words: &[&str]) -> bool {
    let first = &line[..end_of_word(line)];
    let same = |word: &&str| word.as_bytes().eq_ignore_ascii_case(first);
    words.iter().any(same)
}

fn end_of_word(line: &[u8]) -> usize {
    let blank = line.iter().position(|&byte| byte == b' ');
    blank.unwrap_or(line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &Form, bytes: &[u8]) -> Reply {
        match form.parse(bytes) {
            Parsed::Reply { reply, taken, .. } => {
                assert_eq!(taken, bytes.len());
                reply
            }
            other => panic!("no reply: {other:?}"),
        }
    }

    fn imap() -> Form {
        Form::Imap("a1".to_owned())
    }

    #[test]
    fn a_refusal_of_imap_is_quoted_as_people_do() {
        let bytes = b"* 0 EXISTS\r\na1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n";
        let reply = read(&imap(), bytes);
        assert!(reply.is_negative() && !reply.is_transient());
        assert_eq!(
            reply.to_string(),
            "NO [AUTHENTICATIONFAILED] Authentication failed."
        );
        assert!(reply.text().contains("0 EXISTS"));
    }

    #[test]
    fn a_refusal_of_pop3_passes_where_its_code_says_so() {
        let reply = read(&Form::Pop3, b"-ERR [SYS/TEMP] Try again later\r\n");
        assert!(reply.is_transient());
        assert_eq!(reply.to_string(), "-ERR [SYS/TEMP] Try again later");
        assert!(!read(&Form::Pop3, b"-ERR [AUTH] no\r\n").is_transient());
    }

    #[test]
    fn a_greeting_says_welcome_or_goodbye() {
        for (bytes, is_welcome) in [
            (&b"* OK ready\r\n"[..], true),
            (b"* preauth hello\r\n", true),
            (b"* BYE too busy\r\n", false),
        ] {
            assert_eq!(read(&Form::ImapGreeting, bytes).is_positive(), is_welcome);
        }
        assert!(read(&Form::Pop3, b"+OK <1896.697170952@dbc.mtview.ca.us>\r\n").is_positive());
    }

    #[test]
    fn a_goodbye_in_place_of_an_answer_is_the_answer() {
        assert!(read(&imap(), b"* BYE Disconnected for inactivity.\r\n").is_negative());
    }

    #[test]
    fn a_list_of_pop3_ends_with_its_dot_and_a_refusal_has_none() {
        let reply = read(
            &Form::Pop3List,
            b"+OK\r\nUSER\r\nSASL PLAIN\r\n..x\r\n.\r\n",
        );
        assert_eq!(reply.lines, ["+OK", "USER", "SASL PLAIN", ".x"]);
        assert!(read(&Form::Pop3List, b"-ERR no such command\r\n").is_negative());
    }

    #[test]
    fn any_cut_of_a_reply_needs_more() {
        let imap_bytes = &b"* CAPABILITY IMAP4rev1\r\na1 OK done\r\n"[..];
        for (form, whole) in [
            (imap(), imap_bytes),
            (Form::Pop3List, b"+OK\r\nUSER\r\n.\r\n"),
        ] {
            for cut in 0..whole.len() {
                assert_eq!(form.parse(&whole[..cut]), Parsed::NeedMore, "cut at {cut}");
            }
        }
    }

    #[test]
    fn another_protocol_is_named() {
        for form in [Form::ImapGreeting, Form::Pop3] {
            let alien = |bytes: &[u8]| form.parse(bytes);
            assert_eq!(
                alien(b"220 mail.example.org ESMTP\r\n"),
                Parsed::Alien(Alien::Smtp)
            );
            assert_eq!(alien(b"421-4.3.2 busy\r\n"), Parsed::Alien(Alien::Smtp));
            assert_eq!(alien(&[0x15, 3, 1, 0, 2]), Parsed::Alien(Alien::Tls));
            assert_eq!(alien(b"hello\r\n"), Parsed::Alien(Alien::Other));
        }
        assert_eq!(Form::Pop3.parse(b"* OK\r\n"), Parsed::Alien(Alien::Imap));
        assert_eq!(
            Form::ImapGreeting.parse(b"+OK\r\n"),
            Parsed::Alien(Alien::Pop3)
        );
        assert_eq!(imap().parse(b"a2 OK done\r\n"), Parsed::Alien(Alien::Other));
    }

    #[test]
    fn nothing_is_endless() {
        assert_eq!(imap().parse(&[b'*'; 4000]), Parsed::TooMuch);
        assert_eq!(
            imap().parse(&b"* 1 EXISTS\r\n".repeat(200)),
            Parsed::TooMuch
        );
        let list = [&b"+OK\r\n"[..], &b"X\r\n".repeat(200)].concat();
        assert_eq!(Form::Pop3List.parse(&list), Parsed::TooMuch);
    }
}
