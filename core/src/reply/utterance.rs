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

    /// The reply code.
    pub fn code(&self) -> Option<u16> {
        self.reply.as_ref().map(|reply| reply.code)
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
    text.chars()
        .map(plain)
        .flat_map(char::to_lowercase)
        .collect()
}
