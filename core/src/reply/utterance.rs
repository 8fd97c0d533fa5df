//! One thing that somebody said: a server, another host, or the program itself.

use crate::vocab::{Enhanced, Reply, Stage};

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The server that the program talks to.
    Server,
    /// A server that this server talks to, told by its log: it may be a relay of the user's own.
    NextHop,
    /// The recipient's server, told by a bounce.
    Recipient,
    /// The program that the user sits at, or a library in it.
    Program,
    /// Nobody named.
    Unknown,
}

/// One thing said, with what is known of its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// Who said it.
    pub speaker: Speaker,
    /// The command that it answers, where something tells.
    pub stage: Option<Stage>,
    /// The recipient that it is about, where something tells.
    pub recipient: Option<String>,
    /// The reply, where there is a code.
    pub reply: Option<Reply>,
    /// The enhanced code; some programs show it without the code.
    pub enhanced: Option<Enhanced>,
    /// The words, in one line.
    pub text: String,
    /// The same, in lower case and plain quotes, for matching.
    pub lower: String,
    /// The line in the text that it begins in, from 1.
    pub line: usize,
    /// Only a consequence of an earlier failure, such as `503 need RCPT command`.
    pub follow_up: bool,
    /// The failure that decides: the last one that is no mere consequence.
    pub last: bool,
}

impl Utterance {
    /// Words without a reply code.
    pub fn words(speaker: Speaker, text: &str) -> Utterance {
        let text = one_line(text);
        let lower = normal(&text);
        let (stage, reply, enhanced) = (None, None, None);
        Utterance {
            speaker,
            stage,
            recipient: None,
            reply,
            enhanced,
            text,
            lower,
            line: 1,
            follow_up: false,
            last: true,
        }
    }

    /// A reply that we heard ourselves.
    pub fn reply(stage: Stage, reply: &Reply) -> Utterance {
        let mut utterance = Utterance::words(Speaker::Server, &reply.text());
        utterance.stage = Some(stage);
        utterance.enhanced = reply.enhanced;
        utterance.reply = Some(reply.clone());
        utterance
    }

    /// The reply code; IMAP and POP3 have none.
    pub fn code(&self) -> Option<u16> {
        let code = self.reply.as_ref().map(|reply| reply.code);
        code.filter(|code| *code > 0)
    }

    /// 4xx or 5xx.
    pub fn is_negative(&self) -> bool {
        self.reply.as_ref().is_some_and(Reply::is_negative)
    }
}

/// Runs of blanks as one blank: a sentence may be broken anywhere.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Lower case of the Latin, Greek and Cyrillic letters that mail programs are translated with. All of Unicode's letters
/// are a table of twelve kilobytes.
pub(crate) fn lower(c: char) -> char {
    let code = u32::from(c);
    let small = match code {
        0xd7 | 0x130 | 0x138 | 0x149 | 0x3a2 | 0x1e9e => code,
        0x178 => 0xff,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x41..=0x5a | 0xc0..=0xde | 0x391..=0x3ab | 0x410..=0x42f => code + 32,
        0x400..=0x40f => code + 80,
        0x139..=0x148 | 0x179..=0x17e => code + code % 2,
        0x100..=0x177 | 0x48a..=0x4bf | 0x4d0..=0x52f | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff => {
            code | 1
        }
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

/// Lower case with plain quotes, as the phrases of the table are written.
pub(crate) fn normal(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = |c: char| match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2014}' => '-',
        other => other,
    };
    text.chars().map(plain).map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "the whole table is what ours is held against"
    )]
    fn letters_of_translated_programs_are_made_small_as_unicode_does() {
        let blocks = [
            0..=0x17f,
            0x386..=0x3ce,
            0x400..=0x45f,
            0x48a..=0x4bf,
            0x4d0..=0x52f,
            0x1e00..=0x1eff,
        ];
        for c in blocks.into_iter().flatten().filter_map(char::from_u32) {
            // The two capitals whose small form is of two letters, or of another block, stay.
            if !['\u{130}', '\u{1e9e}'].contains(&c) {
                assert_eq!(
                    lower(c).to_string(),
                    c.to_lowercase().to_string(),
                    "U+{:04X}",
                    u32::from(c)
                );
            }
        }
    }
}
