//! App passwords as providers show them: four groups of four letters, near the word for a password.

use std::ops::Range;

use super::scan::words;

/// How many words may lie between the two.
const NEAR: usize = 8;

/// Words of four letters that such a password is not made of, in the order of the alphabet.
const COMMON: &[[u8; 4]] = &[
    *b"aber", *b"aged", *b"also", *b"area", *b"asks", *b"auch", *b"auth", *b"away", *b"back",
    *b"base", *b"been", *b"both", *b"busy", *b"call", *b"came", *b"case", *b"code", *b"copy",
    *b"data", *b"date", *b"days", *b"dead", *b"desk", *b"dies", *b"does", *b"done", *b"down",
    *b"each", *b"else", *b"even", *b"ever", *b"fail", *b"fine", *b"five", *b"form", *b"four",
    *b"free", *b"from", *b"full", *b"gave", *b"gets", *b"give", *b"goes", *b"gone", *b"good",
    *b"hash", *b"have", *b"head", *b"help", *b"here", *b"home", *b"host", *b"idea", *b"into",
    *b"isnt", *b"item", *b"just", *b"keep", *b"kein", *b"kept", *b"know", *b"last", *b"left",
    *b"less", *b"like", *b"line", *b"link", *b"list", *b"long", *b"look", *b"made", *b"mail",
    *b"main", *b"make", *b"many", *b"mein", *b"mine", *b"mode", *b"more", *b"most", *b"much",
    *b"must", *b"name", *b"need", *b"next", *b"nine", *b"none", *b"note", *b"only", *b"open",
    *b"over", *b"page", *b"para", *b"part", *b"pass", *b"past", *b"path", *b"pero", *b"pour",
    *b"same", *b"says", *b"seem", *b"send", *b"sent", *b"sich", *b"side", *b"some", *b"such",
    *b"sure", *b"take", *b"test", *b"text", *b"than", *b"that", *b"them", *b"then", *b"they",
    *b"this", *b"time", *b"told", *b"true", *b"type", *b"upon", *b"used", *b"user", *b"uses",
    *b"very", *b"want", *b"well", *b"went", *b"were", *b"what", *b"when", *b"will", *b"wird",
    *b"wish", *b"with", *b"word", *b"work", *b"year", *b"your", *b"zero",
];

/// The words of a line as far as they were heard.
#[derive(Default)]
pub(super) struct Groups {
    word: usize,
    /// Groups in a row, and where the first begins.
    run: usize,
    start: usize,
    /// The last word for a password.
    said: Option<usize>,
    /// Four groups that no word for a password stood before, and when they ended.
    waiting: Option<(usize, Range<usize>)>,
}

impl Groups {
    /// Hears a word, and says what is an app password by now.
    pub(super) fn hear(
        &mut self,
        part: &Range<usize>,
        word: &str,
        said: bool,
    ) -> Option<Range<usize>> {
        self.word += 1;
        if said {
            self.said = Some(self.word);
            self.run = 0;
            let (end, found) = self.waiting.take()?;
            return (self.word - end <= NEAR).then_some(found);
        }
        // The signs around it count.
        if !(4..=8).contains(&word.len()) {
            self.run = 0;
            return None;
        }
        let inner = bare(word);
        if !is_group(&word[inner.clone()]) {
            self.run = 0;
            return None;
        }
        self.run += 1;
        if self.run == 1 {
            self.start = part.start + inner.start;
        }
        if self.run != 4 {
            return None;
        }
        let found = self.start..part.start + inner.end;
        if self.said.is_some_and(|said| self.word - said <= NEAR + 4) {
            return Some(found);
        }
        self.waiting = Some((self.word, found));
        None
    }
}

/// Whether a text is an app password and nothing else.
pub(super) fn is_all(text: &str) -> bool {
    let groups = || words(text, 0..text.len()).map(|part| &text[part]);
    groups().take(5).count() == 4 && groups().all(is_group)
}

/// The same in one word: `abcd-efgh-ijkl-mnop`, or without the blanks.
pub(super) fn is_joined(word: &str) -> bool {
    let letters = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase());
    match word.len() {
        16 => letters(word),
        19 => word.split('-').count() == 4 && word.split('-').all(is_group),
        _ => false,
    }
}

fn is_group(text: &str) -> bool {
    let Ok(group) = <[u8; 4]>::try_from(text.as_bytes()) else {
        return false;
    };
    group.iter().all(u8::is_ascii_lowercase) && COMMON.binary_search(&group).is_err()
}

/// A word without the signs around it.
fn bare(word: &str) -> Range<usize> {
    let inner = word.trim_start_matches(['(', '"', '\'', '[']);
    let start = word.len() - inner.len();
    let inner = inner.trim_end_matches([')', '"', '\'', ']', ',', '.', ';', '!', '?']);
    start..start + inner.len()
}

#[cfg(test)]
mod tests {
    use super::COMMON;

    #[test]
    fn common_words_are_found_because_they_are_in_order() {
        assert!(COMMON.is_sorted());
    }
}
