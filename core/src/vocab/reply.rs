//! A server's reply as data (RFC 5321 section 4.2, RFC 3463, RFC 2034; RFC 9051 section 7.1; RFC 1939 section 3).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Code, Word};

/// One reply: a code, perhaps an enhanced code, and its lines of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Reply {
    /// Three digits, 200 to 599, or a word.
    #[cfg_attr(feature = "typescript", ts(type = "number | string"))]
    pub code: Code,
    /// The enhanced status code, where the reply carries one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>", optional))]
    pub enhanced: Option<Enhanced>,
    /// The text of each line, without codes; bytes that are no text are escaped as `\xNN`. Of IMAP the untagged lines come
    /// first, without their asterisks. A response code such as `[AUTH]` (RFC 5530, RFC 3206) is part of its line.
    pub lines: Vec<String>,
}

/// Response codes of a refusal that passes: RFC 5530 section 3, RFC 3206 section 4, RFC 2449 section 8.
const PASSING: [&str; 5] = [
    "[UNAVAILABLE]",
    "[INUSE]",
    "[IN-USE]",
    "[SYS/TEMP]",
    "[LOGIN-DELAY]",
];

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
    // Asked in many places: inlined it would make the browser's download larger.
    #[inline(never)]
    fn class(&self) -> u16 {
        match self.code {
            Code::Number(number) => number / 100,
            Code::Word(Word::Ok | Word::Preauth | Word::PlusOk) => 2,
            Code::Word(Word::More) => 3,
            Code::Word(Word::No | Word::Bad | Word::Bye | Word::MinusErr) => {
                let passes = PASSING.iter().any(|code| self.told().starts_with(code));
                if passes { 4 } else { 5 }
            }
        }
    }

    /// The line beside the word that refuses: behind the untagged ones of IMAP.
    fn told(&self) -> &str {
        self.lines.last().map_or("", String::as_str)
    }

    /// All lines in one, with a blank between them: a sentence may be broken anywhere. A word is a part of it.
    pub fn text(&self) -> String {
        let lines = self.lines.join(" ");
        match self.code {
            Code::Number(_) => lines,
            Code::Word(word) => [word.id(), " ", &lines].concat(),
        }
    }
}

impl fmt::Display for Reply {
    /// In one line, as people quote it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(enhanced) = self.enhanced {
            write!(f, " {enhanced}")?;
        }
        if self.code.number().is_none() {
            return write!(f, " {}", self.told());
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
