//! A server's reply as data (RFC 5321 section 4.2, RFC 3463, RFC 2034; RFC 9051 section 7.1; RFC 1939 section 3).

use std::fmt;

use serde::{Deserialize, Serialize};

/// One reply: a code, perhaps an enhanced code, and its lines of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Reply {
    /// Three digits, 200 to 599; 0 in IMAP and POP3, where a word such as `NO` or `-ERR` begins the line.
    pub code: u16,
    /// The enhanced status code, where the reply carries one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>", optional))]
    pub enhanced: Option<Enhanced>,
    /// The text of each line, without digits and tags; bytes that are no text are escaped as `\xNN`. A response code such as
    /// `[AUTH]` (RFC 5530, RFC 3206) is part of its line.
    pub lines: Vec<String>,
}

/// Response codes of a refusal that passes: RFC 5530 section 3, RFC 3206 section 4, RFC 2449 section 8.
const PASSING: [&str; 4] = ["[UNAVAILABLE]", "[IN-USE]", "[SYS/TEMP]", "[LOGIN-DELAY]"];

impl Reply {
    /// 2xx: done.
    pub fn is_positive(&self) -> bool {
        self.class() == 2
    }

    /// 3xx: go on.
    pub fn is_intermediate(&self) -> bool {
        self.class() == 3
    }

    /// 4xx: not now (RFC 5321 section 4.2.1).
    pub fn is_transient(&self) -> bool {
        self.class() == 4
    }

    /// 4xx or 5xx.
    pub fn is_negative(&self) -> bool {
        self.class() >= 4
    }

    /// The first digit, or the one that a word and its response code stand for.
    fn class(&self) -> u16 {
        if self.code > 0 {
            return self.code / 100;
        }
        match self.answer().as_bytes() {
            // OK, PREAUTH, +OK
            [b'O' | b'P', ..] | [b'+', b'O', ..] => 2,
            [b'+', ..] => 3,
            // NO, BAD, BYE, -ERR
            _ if PASSING.iter().any(|code| self.answer().contains(code)) => 4,
            _ => 5,
        }
    }

    /// The line with the word, where there is one: the first that is not untagged.
    pub fn answer(&self) -> &str {
        let mut lines = self.lines.iter();
        let answer = lines.find(|line| !line.starts_with('*'));
        answer.map_or("", String::as_str)
    }

    /// All lines in one, with a blank between them: a sentence may be broken anywhere.
    pub fn text(&self) -> String {
        self.lines.join(" ")
    }
}

impl fmt::Display for Reply {
    /// In one line, as people quote it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.code == 0 {
            return f.write_str(self.answer());
        }
        write!(f, "{}", self.code)?;
        if let Some(enhanced) = self.enhanced {
            write!(f, " {enhanced}")?;
        }
        for line in &self.lines {
            write!(f, " {line}")?;
        }
        Ok(())
    }
}

/// An enhanced status code, class.subject.detail (RFC 3463 section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Enhanced {
    /// 2, 4 or 5.
    pub class: u8,
    /// 0 to 999.
    pub subject: u16,
    /// 0 to 999.
    pub detail: u16,
}

impl Enhanced {
    /// Reads `5.7.1`; anything else is none.
    pub fn read(text: &str) -> Option<Enhanced> {
        let number = |part: &str, most: usize| {
            let fits =
                !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let mut parts = text.split('.');
        let class = number(parts.next()?, 1)?;
        let subject = number(parts.next()?, 3)?;
        let detail = number(parts.next()?, 3)?;
        if parts.next().is_some() || !matches!(class, 2 | 4 | 5) {
            return None;
        }
        Some(Enhanced {
            class: u8::try_from(class).ok()?,
            subject,
            detail,
        })
    }
}

impl fmt::Display for Enhanced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl From<Enhanced> for String {
    fn from(code: Enhanced) -> String {
        code.to_string()
    }
}

impl TryFrom<String> for Enhanced {
    type Error = super::names::WrongName;

    fn try_from(text: String) -> Result<Enhanced, Self::Error> {
        Enhanced::read(&text).ok_or(super::names::WrongName)
    }
}
