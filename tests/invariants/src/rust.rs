//! A look at Rust code that knows comments, literals and tests, and nothing else of the language.

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// Its line, from 1.
    pub line: usize,
    /// What stands between the quotes, escapes as they are written.
    pub text: String,
}

/// A piece of Rust code, taken apart.
#[derive(Debug, Default)]
pub struct Rust {
    /// The code: comments and the insides of literals are blanks, line breaks stay.
    pub code: String,
    /// The string literals in order.
    pub literals: Vec<Literal>,
}

impl Rust {
    /// The code of a file without what is compiled for tests only: from `#[cfg(test)]` before a
    /// module at the end of the file. Files of tests alone are left whole.
    pub fn logic(source: &str) -> Rust {
        let end = source.find("#[cfg(test)]\nmod ").unwrap_or(source.len());
        Rust::read(&source[..end])
    }

    /// All code of a file.
    pub fn read(source: &str) -> Rust {
        let chars: Vec<char> = source.chars().collect();
        let mut reader = Reader {
            chars: &chars,
            at: 0,
            line: 1,
            out: Rust::default(),
        };
        reader.run();
        reader.out
    }

    /// The lines of code that hold this text as a whole word, numbered from 1.
    pub fn mentions(&self, word: &str) -> Vec<usize> {
        let is_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let mut lines = Vec::new();
        for (number, line) in self.code.lines().enumerate() {
            let whole = line.match_indices(word).any(|(at, _)| {
                !is_name(line[..at].chars().next_back())
                    && !is_name(line[at + word.len()..].chars().next())
            });
            if whole {
                lines.push(number + 1);
            }
        }
        lines
    }
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    line: usize,
    out: Rust,
}

impl Reader<'_> {
    fn run(&mut self) {
        while let Some(c) = self.peek(0) {
            match c {
                '/' if self.peek(1) == Some('/') => self.blank_until(|r| r.peek(0) == Some('\n')),
                '/' if self.peek(1) == Some('*') => self.block_comment(),
                '"' => self.string(0, false),
                'r' if !self.in_name() => match self.raw_hashes() {
                    Some(hashes) => self.string(hashes, true),
                    None => self.take(),
                },
                '\'' => self.char_or_lifetime(),
                _ => self.take(),
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    /// Whether the character before belongs to a name; `b` may stand before a raw string.
    fn in_name(&self) -> bool {
        let before = self.at.checked_sub(1).map(|at| self.chars[at]);
        before.is_some_and(|c| c != 'b' && (c.is_alphanumeric() || c == '_'))
    }

    fn raw_hashes(&self) -> Option<usize> {
        let rest = &self.chars[self.at + 1..];
        let hashes = rest.iter().take_while(|c| **c == '#').count();
        (rest.get(hashes) == Some(&'"')).then_some(hashes)
    }

    fn take(&mut self) {
        let c = self.chars[self.at];
        self.out.code.push(c);
        self.line += usize::from(c == '\n');
        self.at += 1;
    }

    fn blank(&mut self) {
        if let Some(c) = self.peek(0) {
            self.out.code.push(if c == '\n' { '\n' } else { ' ' });
            self.line += usize::from(c == '\n');
            self.at += 1;
        }
    }

    fn blank_until(&mut self, end: impl Fn(&Self) -> bool) {
        while self.at < self.chars.len() && !end(self) {
            self.blank();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                (None, _) => return,
                _ => {
                    self.blank();
                    continue;
                }
            }
            self.blank();
            self.blank();
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self, hashes: usize, raw: bool) {
        let line = self.line;
        let opening = hashes + 1 + usize::from(raw);
        (0..opening).for_each(|_| self.blank());
        let mut text = String::new();
        while let Some(c) = self.peek(0) {
            if c == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == Some('#')) {
                break;
            }
            if c == '\\' && !raw {
                text.push(c);
                self.blank();
            }
            text.extend(self.peek(0));
            self.blank();
        }
        (0..=hashes).for_each(|_| self.blank());
        self.out.literals.push(Literal { line, text });
    }

    fn char_or_lifetime(&mut self) {
        if self.peek(1) == Some('\\') {
            self.blank();
            self.blank();
            self.blank();
            self.blank_until(|r| r.peek(0) == Some('\''));
            self.blank();
        } else if self.peek(2) == Some('\'') {
            (0..3).for_each(|_| self.blank());
        } else {
            self.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Literal, Rust};

    #[test]
    fn comments_and_literals_are_no_code() {
        let rust = Rust::read(
            "let a = \"x // y\"; // std::fs\n/* std::env /* in */ */ let b = r#\"q\"z\"#;",
        );
        assert!(rust.mentions("std::fs").is_empty());
        assert!(rust.mentions("std::env").is_empty());
        assert_eq!(rust.mentions("b"), [2]);
        let expected = [(1, "x // y"), (2, "q\"z")].map(|(line, text)| Literal {
            line,
            text: text.to_owned(),
        });
        assert_eq!(rust.literals, expected);
    }

    #[test]
    fn a_quote_as_a_character_opens_no_literal() {
        let rust =
            Rust::read("match c { '\"' => 1, '\\'' => 2, b'\"' => 3, _ => f::<'a>(\"in\") }");
        assert_eq!(rust.literals.len(), 1);
        assert_eq!(rust.literals[0].text, "in");
    }

    #[test]
    fn words_are_whole() {
        let rust = Rust::read("use MyHashMap; use HashMap_; use a::HashMap;");
        assert_eq!(rust.mentions("HashMap"), [1]);
        assert!(Rust::read("MyHashMap").mentions("HashMap").is_empty());
    }

    #[test]
    fn tests_at_the_end_are_left_out() {
        let source = "fn a() {}\n#[cfg(test)]\nmod tests { use std::fs; }\n";
        assert!(Rust::logic(source).mentions("std::fs").is_empty());
        assert_eq!(Rust::read(source).mentions("std::fs"), [3]);
    }
}
