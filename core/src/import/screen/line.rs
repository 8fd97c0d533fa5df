//! One line as words: small letters and digits, without the signs between, each with its place in the line.

/// A word of a line.
#[derive(Clone, Copy)]
pub(super) struct Word {
    /// Where it stands in the line.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where it stands among the words.
    from: usize,
    to: usize,
    /// In how many brackets.
    pub(super) depth: u8,
    /// A part of a name with dots or of an address.
    pub(super) glued: bool,
    /// A sign stands before it that ends a label: a comma, a stop.
    pub(super) cut: bool,
}

/// A line, taken apart.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    words: Vec<Word>,
    joined: String,
}

/// Signs that end what stands before them.
const CUTS: &str = ",;:.!?{}|=\u{3000}";

impl<'a> Line<'a> {
    pub(super) fn of(text: &'a str) -> Line<'a> {
        let mut line = Line {
            text,
            words: Vec::new(),
            joined: String::with_capacity(text.len()),
        };
        let mut depth = 0_u8;
        let mut cut = false;
        let mut chars = text.char_indices().peekable();
        while let Some((start, c)) = chars.next() {
            match c {
                '(' | '[' => depth = depth.saturating_add(1),
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if !c.is_alphanumeric() {
                cut |= CUTS.contains(c);
                continue;
            }
            let mut end = start + c.len_utf8();
            while let Some((at, next)) = chars.peek() {
                let apostrophe = matches!(next, '\'' | '\u{2019}')
                    && text[at + next.len_utf8()..].starts_with(char::is_alphanumeric);
                if !next.is_alphanumeric() && !apostrophe {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
            line.push(start, end, depth, cut);
            cut = false;
        }
        line
    }

    fn push(&mut self, start: usize, end: usize, depth: u8, cut: bool) {
        if !self.joined.is_empty() {
            self.joined.push(' ');
        }
        let from = self.joined.len();
        for c in self.text[start..end].chars() {
            if c == '\u{2019}' {
                self.joined.push('\'');
            } else {
                self.joined.push(crate::reply::lower(c));
            }
        }
        let joins = |text: &str, last: bool| {
            let mut chars: Box<dyn Iterator<Item = char>> = if last {
                Box::new(text.chars().rev())
            } else {
                Box::new(text.chars())
            };
            let sign = chars.next().is_some_and(|c| ".@_%$".contains(c));
            sign && chars
                .next()
                .is_some_and(|c| c.is_alphanumeric() || c == '%')
        };
        self.words.push(Word {
            start,
            end,
            from,
            to: self.joined.len(),
            depth,
            glued: joins(&self.text[..start], true) || joins(&self.text[end..], false),
            cut,
        });
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// Words from one to before another, with a blank between.
    pub(super) fn words(&self, from: usize, to: usize) -> &str {
        match (self.words.get(from), self.words.get(to.wrapping_sub(1))) {
            (Some(first), Some(last)) if from < to => &self.joined[first.from..last.to],
            _ => "",
        }
    }

    /// How many words begin before a place in the text.
    pub(super) fn before(&self, place: usize) -> usize {
        self.words.partition_point(|word| word.start < place)
    }

    /// Whether a word is a number.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.words(at, at + 1)
            .bytes()
            .all(|byte| byte.is_ascii_digit())
    }
}
