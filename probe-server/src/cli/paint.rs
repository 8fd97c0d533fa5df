//! Lines for people: the marks of a text in colour, wrapped, indented.

use std::io::IsTerminal;

/// The longest line, in columns; a narrow terminal makes it shorter, down to [`NARROWEST`].
const WIDTH: usize = 88;
const NARROWEST: usize = 24;

/// Colours by what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Good,
    Bad,
    Careful,
    Quiet,
    Strong,
}

impl Tone {
    fn code(self) -> &'static str {
        match self {
            Tone::Plain => "",
            Tone::Good => "32",
            Tone::Bad => "1;31",
            Tone::Careful => "33",
            Tone::Quiet => "2",
            Tone::Strong => "1",
        }
    }
}

/// Paints, or leaves plain.
#[derive(Clone, Copy)]
pub(super) struct Paint {
    colours: bool,
    width: usize,
}

impl Paint {
    /// Colours on a terminal that wants them (NO_COLOR, see no-color.org).
    pub(super) fn of(stream: &impl IsTerminal) -> Paint {
        let set = |name| {
            std::env::var_os(name).is_some_and(|value: std::ffi::OsString| !value.is_empty())
        };
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Paint {
            colours: stream.is_terminal() && !set("NO_COLOR") && !dumb,
            width: columns(stream).clamp(NARROWEST, WIDTH),
        }
    }

    /// A short text in one tone.
    pub(super) fn tone(self, tone: Tone, text: &str) -> String {
        if self.colours && tone != Tone::Plain {
            format!("\x1b[{}m{text}\x1b[0m", tone.code())
        } else {
            text.to_owned()
        }
    }

    /// A text with marks, wrapped; `first` stands before the first line, blanks of its width before the others.
    pub(super) fn block(self, first: &str, tone: Tone, text: &str) -> String {
        let indent = " ".repeat(first.chars().count());
        let mut lines = String::new();
        let mut before = first;
        for paragraph in text.lines() {
            for line in wrap(paragraph, self.width - indent.len().min(self.width / 2)) {
                lines.push_str(before);
                lines.push_str(&line);
                lines.push('\n');
                before = &indent;
            }
        }
        self.marked(tone, &lines)
    }

    /// `**bold**` and `` `mono` `` as colours; without colours the asterisks go and the backticks stay.
    fn marked(self, tone: Tone, text: &str) -> String {
        if !self.colours {
            let mut mono = false;
            return text
                .split_inclusive('`')
                .fold(String::new(), |plain, part| {
                    let part = if mono {
                        part.to_owned()
                    } else {
                        part.replace("**", "")
                    };
                    mono = !mono;
                    plain + &part
                });
        }
        let base = if tone == Tone::Plain {
            String::new()
        } else {
            format!("\x1b[{}m", tone.code())
        };
        let mut painted = base.clone();
        let (mut bold, mut mono) = (false, false);
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if c == '`' {
                mono = !mono;
                rest = &rest[1..];
            } else if !mono && let Some(behind) = rest.strip_prefix("**") {
                bold = !bold;
                rest = behind;
            } else {
                painted.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
            painted.push_str("\x1b[0m");
            painted.push_str(&base);
            painted.push_str(if bold { "\x1b[1m" } else { "" });
            painted.push_str(if mono { "\x1b[36m" } else { "" });
        }
        // The next line begins without colour, whoever writes it.
        let ends = painted.ends_with('\n');
        painted.truncate(painted.trim_end_matches('\n').len());
        painted.push_str("\x1b[0m");
        painted.push_str(if ends { "\n" } else { "" });
        painted
    }
}

/// The columns of a terminal, as the user set them or as it says; anything else has room.
fn columns(stream: &impl IsTerminal) -> usize {
    let set = std::env::var("COLUMNS")
        .ok()
        .and_then(|set| set.parse().ok());
    match set {
        Some(set) => set,
        None if stream.is_terminal() => {
            terminal_size::terminal_size().map_or(WIDTH, |(width, _)| width.0.into())
        }
        None => WIDTH,
    }
}

/// Breaks at blanks; what is longer than a line stands on one of its own.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let mut column = 0;
    for word in text.split(' ') {
        let wide = word.replace("**", "").chars().count();
        if column > 0 && column + 1 + wide > width {
            lines.push(String::new());
            column = 0;
        }
        if let Some(line) = lines.last_mut() {
            if column > 0 {
                line.push(' ');
                column += 1;
            }
            line.push_str(word);
            column += wide;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_no_escape_and_no_asterisk_is_written() {
        let plain = Paint {
            colours: false,
            width: WIDTH,
        };
        assert_eq!(
            plain.block("- ", Tone::Bad, "set **Port** to `465 ** 2`"),
            "- set Port to `465 ** 2`\n"
        );
    }

    #[test]
    fn with_colours_marks_become_escapes() {
        let painted = Paint {
            colours: true,
            width: WIDTH,
        }
        .block("", Tone::Plain, "set **Port** to `465`");
        assert!(
            painted.contains("\x1b[1mPort\x1b[0m") && painted.contains("\x1b[36m465\x1b[0m"),
            "{painted:?}"
        );
        assert!(!painted.contains("**") && !painted.contains('`'));
    }

    #[test]
    fn long_texts_are_broken_between_words() {
        let text = "word ".repeat(60);
        let wrapped = Paint {
            colours: false,
            width: WIDTH,
        }
        .block("  ", Tone::Plain, text.trim());
        assert!(wrapped.lines().count() > 3);
        assert!(
            wrapped
                .lines()
                .all(|line| line.starts_with("  ") && line.chars().count() <= WIDTH)
        );
        assert_eq!(wrapped.split_whitespace().count(), 60);
    }
}
