//! Writing XML: each element on a line of its own.

/// A document that grows.
pub(super) struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    /// A document, with what stands before its first element.
    pub(super) fn new(head: &str) -> Writer {
        Writer {
            text: format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{head}"),
            depth: 0,
        }
    }

    fn line(&mut self, parts: &[&str]) {
        self.text.extend(std::iter::repeat_n("  ", self.depth));
        self.text.extend(parts.iter().copied());
        self.text.push('\n');
    }

    /// An element with others inside. Its attributes are written as they are.
    pub(super) fn element(&mut self, tag: &str, inside: impl FnOnce(&mut Writer)) {
        self.line(&["<", tag, ">"]);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        let name = tag.split(' ').next().unwrap_or(tag);
        self.line(&["</", name, ">"]);
    }

    /// An element with text inside.
    pub(super) fn leaf(&mut self, name: &str, value: &str) {
        self.line(&["<", name, ">", &escaped(value), "</", name, ">"]);
    }

    /// An element without anything inside.
    pub(super) fn empty(&mut self, name: &str) {
        self.line(&["<", name, "/>"]);
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A text that is a text in XML, between tags and between quotes. Characters that XML 1.0 has not are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_become_a_tag() {
        let mut writer = Writer::new("");
        writer.element("a b=\"c\"", |inside| inside.leaf("d", "<x>&\"'\u{1}"));
        assert_eq!(
            writer.finish(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"c\">\n  <d>&lt;x&gt;&amp;&quot;&apos;</d>\n</a>\n"
        );
    }
}
