//! Code of any language, and JSON, as tokens: names, numbers, quoted text and signs.

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Number,
    /// Quoted text, by its quote; `r` and `@` for text in which a backslash is one.
    Quoted(u8),
    /// Quoted text that only running the program tells.
    Running,
    /// A quote that does not end in its line, and what follows it there.
    Broken,
    Sign(u8),
}

/// A token. For quoted text its place is that without the quotes.
#[derive(Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a new line begins before it.
    pub(super) fresh: bool,
    /// Whether it stands right behind the one before.
    pub(super) glued: bool,
}

impl Token {
    pub(super) fn is(self, sign: u8) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// More than anybody pastes; what comes behind is not read.
const MOST: usize = 100_000;

/// Reads a text into tokens.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        fresh: true,
        endless: [false; 3],
        tokens: Vec::new(),
    };
    while reader.at < text.len() && reader.tokens.len() < MOST {
        reader.step();
    }
    reader.tokens
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    fresh: bool,
    /// Quotes over several lines that were searched for an end in vain.
    endless: [bool; 3],
    tokens: Vec<Token>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let byte = self.bytes[self.at];
        let next = self.bytes.get(self.at + 1).copied().unwrap_or(0);
        match byte {
            b'\n' => {
                self.fresh = true;
                self.at += 1;
            }
            b' ' | b'\t' | b'\r' => self.at += 1,
            b'/' if next == b'/' && !self.behind(b':') => self.skip_line(),
            b'/' if next == b'*' => {
                let end = self.text[self.at + 2..].find("*/");
                self.at = end.map_or(self.text.len(), |end| self.at + end + 4);
            }
            b'#' => self.skip_line(),
            b'"' | b'\'' | b'`' => self.quoted(byte, false),
            b'0'..=b'9' => {
                let end = self.until(self.at, |b| {
                    !(b.is_ascii_alphanumeric() || b == b'.' || b == b'_')
                });
                self.push(Kind::Number, self.at, end, end);
            }
            _ if is_name(byte) => {
                let end = self.until(self.at, |b| !(is_name(b) || b.is_ascii_digit()));
                let prefixes = (end - self.at) <= 2;
                if prefixes && matches!(self.bytes.get(end), Some(b'"' | b'\'')) {
                    let running = self.bytes[self.at..end].iter().any(|b| b"fF$".contains(b));
                    let (prefix, quote) = (&self.bytes[self.at..end], self.bytes[end]);
                    let verbatim = prefix.contains(&b'@') && quote == b'"';
                    let raw = prefix.iter().any(|b| b"rR".contains(b));
                    self.at = end;
                    self.quoted(quote, verbatim);
                    if let Some(last) = self.tokens.last_mut().filter(|_| raw || verbatim)
                        && matches!(last.kind, Kind::Quoted(_))
                    {
                        last.kind = Kind::Quoted(if raw { b'r' } else { b'@' });
                    }
                    if let Some(last) = self.tokens.last_mut().filter(|_| running) {
                        last.kind = match last.kind {
                            Kind::Quoted(_) if self.text[last.start..last.end].contains('{') => {
                                Kind::Running
                            }
                            kind => kind,
                        };
                    }
                } else {
                    self.push(Kind::Name, self.at, end, end);
                }
            }
            _ => self.push(Kind::Sign(byte), self.at, self.at + 1, self.at + 1),
        }
    }

    fn behind(&self, byte: u8) -> bool {
        self.at > 0 && self.bytes[self.at - 1] == byte
    }

    fn until(&self, from: usize, stop: impl Fn(u8) -> bool) -> usize {
        let found = self.bytes[from..].iter().position(|b| stop(*b));
        found.map_or(self.text.len(), |n| from + n)
    }

    fn skip_line(&mut self) {
        self.at = self.until(self.at, |b| b == b'\n');
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize, after: usize) {
        let glued = self.at > 0 && !self.bytes[self.at - 1].is_ascii_whitespace();
        self.tokens.push(Token {
            kind,
            start,
            end,
            fresh: self.fresh,
            glued,
        });
        self.fresh = false;
        self.at = after;
    }

    /// Takes quoted text; in the verbatim one of C# a quote is written twice, and a backslash is one.
    fn quoted(&mut self, quote: u8, verbatim: bool) {
        let start = self.at + 1;
        let which = usize::from(quote == b'\'') + 2 * usize::from(quote == b'`');
        let triple = [quote; 3];
        if quote != b'`' && self.bytes[self.at..].starts_with(&triple) && !self.endless[which] {
            let inner = self.at + 3;
            let close = self.bytes[inner..].windows(3).position(|w| w == triple);
            match close {
                Some(n) => return self.push(Kind::Quoted(quote), inner, inner + n, inner + n + 3),
                None => self.endless[which] = true,
            }
        }
        let mut at = start;
        let hopeless = quote == b'`' && self.endless[which];
        while let Some(&byte) = self.bytes.get(at).filter(|_| !hopeless) {
            match byte {
                b'\\' if !verbatim => at += 1,
                _ if verbatim && byte == quote && self.bytes.get(at + 1) == Some(&quote) => at += 1,
                b'\n' if quote != b'`' => break,
                _ if byte == quote => {
                    let running = quote == b'`' && self.text[start..at].contains("${");
                    let kind = if running {
                        Kind::Running
                    } else {
                        Kind::Quoted(quote)
                    };
                    return self.push(kind, start, at, at + 1);
                }
                _ => {}
            }
            at += 1;
        }
        // No other one of those that go on over lines can end either.
        self.endless[which] |= quote == b'`';
        let end = self.until(start, |b| b == b'\n');
        self.push(Kind::Broken, start, end, end);
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$' | b'@') || byte >= 0x80
}
