//! Masking: secrets leave a pasted text before anything else sees it.
//!
//! Hand-written scanners, each one pass over a line: what a login says ([`talk`]), names with a value ([`assign`]), or
//! with arguments ([`calls`]), or with a value on the next line ([`next`]), words of a command line, a sentence or a list
//! of logins ([`bare`]), and tokens that tell by themselves ([`token`]). What they found goes from everywhere ([`echo`]).

mod assign;
mod bare;
mod calls;
mod echo;
mod groups;
mod names;
mod next;
mod pairs;
mod scan;
mod talk;
mod token;

use std::ops::Range;

use self::echo::Echo;
use self::next::Open;
use crate::vocab::is_invisible;

/// What stands in place of a secret.
pub const MASK: &str = "***";

/// A text without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    /// The text, with [`MASK`] in place of every secret.
    pub text: String,
    /// How many secrets were removed.
    pub count: u32,
}

/// How often a text is read again. Two readings are enough for what people paste.
const READINGS: usize = 8;

/// No reply that holds a secret is shorter: `+ pw=x`.
const SHORTEST: usize = 6;

/// Removes secrets from a text. A masked text stays as it is: what a removed secret uncovers is removed as well.
pub fn mask(text: &str) -> Masked {
    let mut masked = read(text);
    let mut last = masked.count;
    for _ in 1..READINGS {
        if last == 0 {
            break;
        }
        let again = read(&masked.text);
        last = again.count;
        masked.text = again.text;
        masked.count = masked.count.saturating_add(last);
    }
    masked
}

fn read(text: &str) -> Masked {
    let mut masked = Masked {
        text: String::with_capacity(text.len()),
        count: 0,
    };
    let mut talk = talk::Talk::default();
    let mut open = Open::No;
    let mut amazon = 0_u8;
    let mut echo = Echo::new(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        // A byte order mark, and what else cannot be seen, is no part of a word.
        let visible = rest.trim_start_matches(is_invisible);
        masked.text.push_str(&rest[..rest.len() - visible.len()]);
        rest = visible;
        let (line, end) = first_line(rest);
        if line.is_empty() {
            masked.text.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let mut secrets = Secrets {
            line,
            found: Vec::new(),
        };
        let is_reply = talk.hear(&mut secrets);
        // `550-`: a reply without room for a secret. There may be very many of them.
        if is_reply && line.len() < SHORTEST && secrets.found.is_empty() {
            open = Open::No;
            amazon = amazon.saturating_sub(1);
            masked.text.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let left = std::mem::replace(&mut open, assign::find(&mut secrets, is_reply));
        if left != Open::No && !is_reply {
            next::find(&mut secrets, left);
        }
        bare::find(&mut secrets);
        token::find(&mut secrets, &mut amazon);
        secrets.write(&mut masked, &mut echo);
        masked.text.push_str(&rest[line.len()..end]);
        rest = &rest[end..];
    }
    echo.mask(&mut masked);
    masked
}

/// The first line, and where the next begins. A log may write the end of a line as `\r\n` in four letters.
fn first_line(text: &str) -> (&str, usize) {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at = scan::skip(text, at, |b| !matches!(b, b'\r' | b'\n' | b'\\'));
        match bytes.get(at) {
            None => return (text, text.len()),
            Some(b'\\') if bytes[at..].starts_with(b"\\r\\n") => return (&text[..at], at + 4),
            Some(b'\\') => at += 1,
            Some(_) => return (&text[..at], at + 1),
        }
    }
}

/// The secrets of one line.
struct Secrets<'a> {
    line: &'a str,
    found: Vec<Range<usize>>,
}

impl Secrets<'_> {
    /// Takes a range of the line. Nothing, and what is masked already, is no secret.
    fn add(&mut self, range: Range<usize>) {
        let text = self.line.get(range.clone()).unwrap_or_default();
        if text.bytes().any(|b| b != b'*') {
            self.found.push(range);
        }
    }

    fn write(&mut self, masked: &mut Masked, echo: &mut Echo) {
        if self.found.is_empty() {
            masked.text.push_str(self.line);
            return;
        }
        self.found.sort_by_key(|range| range.start);
        let mut done = 0;
        for range in &self.found {
            if range.start >= done {
                masked.text.push_str(&self.line[done..range.start]);
                masked.text.push_str(MASK);
                echo.keep(&self.line[range.clone()]);
                masked.count = masked.count.saturating_add(1);
            }
            done = done.max(range.end);
        }
        masked.text.push_str(&self.line[done..]);
    }
}
