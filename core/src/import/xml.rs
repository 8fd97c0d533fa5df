//! A pull reader of XML, total: it takes whatever stands there, knows no entities but the five and numbers (XML 1.0
//! section 4.6), skips declarations unread, and ends where elements nest too deep. Each byte is read once.

use std::borrow::Cow;

/// How deep elements may nest; forms of settings need seven.
const DEEPEST: usize = 64;

/// A piece of a document, in order. An empty element is opened and closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// An element begins: its name without a namespace's prefix, and its attributes as they stand there.
    Open(&'a str, &'a str),
    /// The innermost element ends.
    Close,
    /// Text with its entities.
    Text(&'a str),
    /// Text that has no entities.
    Plain(&'a str),
}

impl<'a> Piece<'a> {
    /// The text of it; empty for a tag.
    pub(super) fn text(self) -> Cow<'a, str> {
        match self {
            Piece::Text(text) => decoded(text),
            Piece::Plain(text) => Cow::Borrowed(text),
            Piece::Open(..) | Piece::Close => Cow::Borrowed(""),
        }
    }
}

/// The pieces of one element, from where it begins.
pub(super) struct Pieces<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// An empty element was opened and must be closed.
    empty: bool,
    done: bool,
}

impl<'a> Pieces<'a> {
    /// The first element of this name in a text, and where it begins.
    pub(super) fn of(text: &'a str, name: &str) -> Option<(usize, Pieces<'a>)> {
        let begins = |at: &usize| {
            let behind = text[at + 1..].strip_prefix(name);
            behind.is_some_and(|rest| rest.starts_with(|c: char| !is_of_name(c)))
        };
        let start = text.match_indices('<').map(|(at, _)| at).find(begins)?;
        let pieces = Pieces {
            text,
            at: start,
            depth: 0,
            empty: false,
            done: false,
        };
        Some((start, pieces))
    }

    /// Where reading stands.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn end(&mut self) -> Option<Piece<'a>> {
        self.done = true;
        self.at = self.text.len();
        None
    }

    fn close(&mut self) -> Piece<'a> {
        self.depth = self.depth.saturating_sub(1);
        self.done = self.depth == 0;
        Piece::Close
    }

    /// Goes behind the next `mark`.
    fn skip(&mut self, mark: &str) -> bool {
        let found = self.text[self.at..].find(mark);
        self.at = found.map_or(self.text.len(), |found| self.at + found + mark.len());
        found.is_some()
    }

    /// A declaration, with the list in brackets that it may have.
    fn skip_declaration(&mut self) {
        let rest = &self.text[self.at..];
        if rest
            .find(['[', '>'])
            .is_some_and(|at| rest[at..].starts_with('['))
        {
            self.skip("]");
        }
        self.skip(">");
    }

    fn tag(&mut self) -> Option<Piece<'a>> {
        let inner = &self.text[self.at + 1..];
        let Some(length) = tag_length(inner) else {
            return self.end();
        };
        self.at += length + 2;
        let tag = &inner[..length];
        if tag.starts_with('/') {
            return Some(self.close());
        }
        let (tag, empty) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let name_end = tag.find(|c| !is_of_name(c)).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_end);
        self.depth += 1;
        if self.depth > DEEPEST {
            return self.end();
        }
        self.empty = empty;
        let name = name.rsplit(':').next().unwrap_or(name);
        Some(Piece::Open(name, attributes))
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.empty {
            self.empty = false;
            return Some(self.close());
        }
        while !self.done {
            let rest = &self.text[self.at..];
            if rest.is_empty() {
                return self.end();
            }
            if !rest.starts_with('<') {
                let length = rest.find('<').unwrap_or(rest.len());
                self.at += length;
                return Some(Piece::Text(&rest[..length]));
            }
            if rest.starts_with("<!--") {
                self.skip("-->");
            } else if let Some(inner) = rest.strip_prefix("<![CDATA[") {
                let length = inner.find("]]>").unwrap_or(inner.len());
                self.skip("]]>");
                return Some(Piece::Plain(&inner[..length]));
            } else if rest.starts_with("<!") {
                self.skip_declaration();
            } else if rest.starts_with("<?") {
                self.skip("?>");
            } else if rest[1..].starts_with(|c: char| c == '/' || is_of_name(c)) {
                return self.tag();
            } else {
                self.at += 1;
                return Some(Piece::Plain("<"));
            }
        }
        None
    }
}

/// Up to the `>` that ends a tag; one between quotes does not.
fn tag_length(inner: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in inner.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || "_-.:".contains(c)
}

/// The value of an attribute.
pub(super) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let mut rest = attributes;
    loop {
        let (key, behind) = rest.split_once('=')?;
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|c| "\"'".contains(*c))?;
        let (value, after) = behind[1..].split_once(quote)?;
        if key.trim() == name {
            return Some(decoded(value));
        }
        rest = after;
    }
}

/// Entities read: the five and numbers. Any other stays as it is written.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        // No entity that is known is longer: `&#x10ffff;`.
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        if let Some((c, end)) = end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            plain.push(c);
            rest = &rest[end + 1..];
        } else {
            plain.push('&');
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let (_, pieces) = Pieces::of(text, "a").expect("an element");
        let show = |piece: Piece| match piece {
            Piece::Open(name, attributes) => format!("<{name}{attributes}"),
            Piece::Close => "/".to_owned(),
            other => other.text().into_owned(),
        };
        pieces.map(show).collect()
    }

    #[test]
    fn elements_text_and_attributes_are_read() {
        assert_eq!(
            read("x<abc/><a b='1>2'><n:c/>A&amp;B&#65;&nope;<![CDATA[<&lt;]]></a>y<a/>"),
            ["<a b='1>2'", "<c", "/", "A&BA&nope;", "<&lt;", "/"]
        );
        assert_eq!(
            attribute(" x='1' type=\"a&lt;\"", "type").as_deref(),
            Some("a<")
        );
        assert_eq!(attribute(" type=imap", "type"), None);
    }

    #[test]
    fn declarations_and_comments_say_nothing() {
        assert_eq!(
            read("<a><!DOCTYPE x [<!ENTITY e 'v'>]><!-- <b> --><?php echo '>' ?>&e;</a>"),
            ["<a", "&e;", "/"]
        );
    }

    #[test]
    fn what_is_broken_ends() {
        for broken in [
            "<a",
            "<a>",
            "<a b='",
            "<a><!--",
            "<a><![CDATA[x",
            "<a></",
            "<a>< b",
        ] {
            assert!(!read(&format!("{broken} ")).contains(&"b".to_owned()));
        }
        let deep = "<a>".repeat(100_000);
        assert_eq!(read(&deep).len(), DEEPEST);
    }
}
