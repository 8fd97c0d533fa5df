//! How a reply begins: three digits in SMTP (RFC 5321 section 4.2.1), a word in IMAP (RFC 9051 section 7.1) and POP3
//! (RFC 1939 section 3).

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// What a reply comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Three digits, 200 to 599.
    Number(u16),
    /// A word.
    Word(Word),
}

/// The words of IMAP and POP3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// IMAP: done, or welcome.
    Ok,
    /// IMAP: refused.
    No,
    /// IMAP: not understood.
    Bad,
    /// IMAP: the server ends the connection.
    Bye,
    /// IMAP: welcome, and logged in already.
    Preauth,
    /// Both: go on.
    More,
    /// POP3: done, or welcome.
    PlusOk,
    /// POP3: refused.
    MinusErr,
}

impl Word {
    /// All of them.
    pub const ALL: [Word; 8] = [
        Word::Ok,
        Word::No,
        Word::Bad,
        Word::Bye,
        Word::Preauth,
        Word::More,
        Word::PlusOk,
        Word::MinusErr,
    ];

    /// The word as it stands on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Word::Ok => "OK",
            Word::No => "NO",
            Word::Bad => "BAD",
            Word::Bye => "BYE",
            Word::Preauth => "PREAUTH",
            Word::More => "+",
            Word::PlusOk => "+OK",
            Word::MinusErr => "-ERR",
        }
    }

    /// Reads a word, in any case.
    pub fn read(text: &str) -> Option<Word> {
        let same = |word: &Word| word.id().eq_ignore_ascii_case(text);
        Word::ALL.into_iter().find(same)
    }
}

impl Code {
    /// The digits, where there are some.
    pub fn number(self) -> Option<u16> {
        match self {
            Code::Number(number) => Some(number),
            Code::Word(_) => None,
        }
    }

    /// Reads a number or a word.
    pub(crate) fn from_value(value: &Value) -> Option<Code> {
        match value {
            Value::String(text) => {
                let mut words = Word::ALL.into_iter();
                words.find(|word| word.id() == text).map(Code::Word)
            }
            value => u16::try_from(value.as_u64()?).ok().map(Code::Number),
        }
    }
}

impl PartialEq<u16> for Code {
    fn eq(&self, number: &u16) -> bool {
        *self == Code::Number(*number)
    }
}

impl PartialEq<Word> for Code {
    fn eq(&self, word: &Word) -> bool {
        *self == Code::Word(*word)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Code::Number(number) => number.fmt(f),
            Code::Word(word) => f.write_str(word.id()),
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Code::Number(number) => to.serialize_u16(*number),
            Code::Word(word) => to.serialize_str(word.id()),
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Code, D::Error> {
        let value = Value::deserialize(from)?;
        Code::from_value(&value).ok_or_else(|| serde::de::Error::custom("no code of a reply"))
    }
}
