//! Screens and help pages copied as text: labels and values on one line, on two, in tables and lists, in several
//! languages. What they are called stands in `core/knowledge/import/labels.txt`. It comes last of the readers: it takes
//! nearly anything, so it needs two settings before it believes that there are some.

mod account;
mod label;
mod line;
mod value;
mod words;

use account::Account;
use label::{Label, segments, whole};
use line::Line;
use words::Kind;

use super::{Import, rest};
use crate::mask::mask;

/// How much of a text is read, in bytes and in lines: screens are short, logs are long.
const LONGEST: usize = 128 * 1024;
const MOST_LINES: usize = 2000;

/// The longest line that may hold settings.
const LONGEST_LINE: usize = 1000;

/// Boxes as they are copied, and what they mean.
const TICKS: [(&str, &str); 9] = [
    ("☑", "yes"),
    ("✓", "yes"),
    ("✔", "yes"),
    ("✅", "yes"),
    ("[x]", "yes"),
    ("[X]", "yes"),
    ("☐", "no"),
    ("❌", "no"),
    ("[ ]", "no"),
];

/// What the system says of a call that failed (errno.h, and what Node adds).
const FAILED: [&str; 9] = [
    "ECONN",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "EHOSTDOWN",
    "ENETUNREACH",
    "ENOTFOUND",
    "EAI_",
    "ESOCKET",
    "EAUTH",
];

/// Longest value that is noted as not read; a longer one is prose behind a word that looks like a label.
const LONGEST_VALUE: usize = 60;

pub(super) fn read(text: &str) -> Option<Import> {
    let mut reader = Reader::default();
    let mut rest = Vec::new();
    let mut read = 0;
    for (number, line) in text.lines().enumerate() {
        read += line.len() + 1;
        let beyond = number >= MOST_LINES || read > LONGEST || line.len() > LONGEST_LINE;
        let used = !beyond && reader.line(line);
        // A line of a log and a failed call stay, whatever was read in them, but for those with a secret.
        let logged = || {
            let call = || FAILED.iter().any(|name| line.contains(name));
            let tells = rest::is_logged(line) || rest::fails(line) || call();
            tells && mask(line).count == 0
        };
        if !used || logged() {
            if !used && !beyond {
                reader.account.hide(line);
            }
            rest.push(line);
        }
    }
    let (mut import, secrets) = reader.account.finish()?;
    import.form = "screen";
    secrets.leave(&mut import, rest.into_iter());
    Some(import)
}

#[derive(Default)]
struct Reader<'a> {
    account: Account,
    /// A label whose value is to come on the next line, and its name.
    open: Option<(Label, &'a str)>,
    /// The head of the table that is read.
    head: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    /// Reads a line; false where it is none of the settings.
    fn line(&mut self, text: &'a str) -> bool {
        let text = text.trim();
        if !text.contains(char::is_alphanumeric) || is_comment(text) {
            return true;
        }
        if let Some(used) = self.ticked(text) {
            return used;
        }
        let cells = cells(text);
        match cells.as_slice() {
            [_, _, ..] => self.row(&cells),
            [one] => {
                self.head.clear();
                self.plain(one)
            }
            [] => true,
        }
    }

    /// A box and what it is for: `☑ My outgoing server (SMTP) requires authentication`.
    fn ticked(&mut self, text: &str) -> Option<bool> {
        let leads = |c: char| "-*•.)".contains(c) || c.is_whitespace() || c.is_ascii_digit();
        let text = text.trim_start_matches(leads);
        let (mark, label) = TICKS
            .iter()
            .find_map(|(mark, means)| Some((*means, text.strip_prefix(mark)?)))?;
        let label = label.trim_matches(|c: char| !c.is_alphanumeric() && !"()".contains(c));
        let line = format!("{label}: {mark}");
        let line = Line::of(&line);
        let found = segments(&line);
        let switch = |one: &&label::Segment| {
            matches!(
                one.label.kind,
                Some(Kind::Auth | Kind::Security | Kind::Spa)
            )
        };
        let segment = found.iter().find(switch)?;
        Some(
            self.account
                .take(segment.label, segment.name, segment.value),
        )
    }

    /// A row of a table.
    fn row(&mut self, cells: &[&'a str]) -> bool {
        let label = |cell: &&str| whole(&Line::of(cell)).is_some();
        if cells.len() > 2 && cells[1..].iter().all(label) {
            self.head = cells.to_vec();
            self.open = None;
            return true;
        }
        if self.head.len() == cells.len() {
            let mut used = false;
            // The first cell says what the row is about, or is a value like the others.
            let about = if label(&cells[0]) { cells[0] } else { "" };
            let skipped = usize::from(!about.is_empty());
            for (head, cell) in self.head.clone().into_iter().zip(cells).skip(skipped) {
                let line = format!("{about} {head}: {cell}");
                let line = Line::of(&line);
                for segment in segments(&line) {
                    used |= self.account.take(segment.label, head, segment.value);
                }
            }
            return used;
        }
        self.head.clear();
        let first = cells[0].trim_end_matches([':', ' ']);
        if whole(&Line::of(first)).is_some() {
            let line = format!("{first}: {}", cells[1..].join(" "));
            self.open = None;
            return self.labelled(&Line::of(&line)).unwrap_or(false);
        }
        let mut used = false;
        for cell in cells {
            used |= self.plain(cell);
        }
        used
    }

    fn plain(&mut self, text: &'a str) -> bool {
        let line = Line::of(text);
        let open = self.open.take();
        if let Some((last, used)) = self.with_segments(&line) {
            self.open = last;
            return used;
        }
        // `Username and password` below a login's label is how, not what.
        let how = |label: &Label| {
            let asked = open.is_some_and(|(open, _)| open.kind == Some(Kind::Auth));
            asked && label.kind == Some(Kind::Login)
        };
        let label = whole(&line).filter(|label| !label.told && !how(label));
        if let Some(label) = label {
            self.account.enter(label.place);
            self.open = Some((label, text));
            return true;
        }
        if let Some((label, name)) = open
            && self.below(label, name, text)
        {
            return true;
        }
        if self.without_colon(&line) {
            return true;
        }
        if let Some(place) = label::heading(&line) {
            self.account.enter(place);
        }
        false
    }

    /// A line with labels and colons: the label that is still open at its end, and whether it was used.
    fn with_segments(&mut self, line: &Line<'a>) -> Option<(Option<(Label, &'a str)>, bool)> {
        let used = self.labelled(line)?;
        let found = segments(line);
        let last = found
            .last()
            .filter(|last| !last.value.contains(char::is_alphanumeric));
        Some((last.map(|last| (last.label, last.name)), used))
    }

    /// Takes each label of a line with its value; nothing where it has none.
    fn labelled(&mut self, line: &Line) -> Option<bool> {
        let found = segments(line);
        if found.is_empty() {
            return None;
        }
        if found.iter().any(|one| one.label.kind == Some(Kind::Error)) {
            return Some(false);
        }
        // `email: FATAL: Could not connect to server: …` is a program's name.
        let first = &found[0];
        let program = first.label.kind == Some(Kind::Address)
            && !first.value.contains('@')
            && first.value.contains(char::is_alphanumeric);
        if program && found.len() > 1 {
            return Some(false);
        }
        let mut used = false;
        for segment in &found {
            if !segment.value.contains(char::is_alphanumeric) {
                self.account.enter(segment.label.place);
                used = true;
                continue;
            }
            let read = self
                .account
                .take(segment.label, segment.name, segment.value);
            used |= read || segment.value.len() <= LONGEST_VALUE;
            if matches!(segment.label.kind, Some(Kind::Server | Kind::Host)) {
                self.listed(segment.value);
            }
        }
        Some(used)
    }

    /// A user's name and a password in a list behind a server: `…, user anna, password …`.
    fn listed(&mut self, value: &str) {
        for part in value.split([',', ';']).skip(1) {
            let Some((label, end)) = label::first(&Line::of(part)) else {
                continue;
            };
            if matches!(label.kind, Some(Kind::Username | Kind::Password)) {
                self.account.take(label, "", &part[end..]);
            }
        }
    }

    /// A value on the line below its label.
    fn below(&mut self, label: Label, name: &str, text: &str) -> bool {
        let found = value::scan(text);
        let fits = match label.kind {
            Some(Kind::Server | Kind::Host) => {
                let first = text.split_whitespace().next().unwrap_or_default();
                value::is_host(value::bare(first.split(':').next().unwrap_or_default()))
            }
            Some(Kind::Port) => text.trim_start().starts_with(|c: char| c.is_ascii_digit()),
            Some(Kind::Security | Kind::Auth | Kind::Spa | Kind::Protocol) => {
                found.strange == 0 && found.host.is_none() && found.port.is_none()
            }
            Some(Kind::Username | Kind::Address | Kind::From | Kind::Hello) => {
                value::single(text).is_some()
            }
            Some(Kind::Password) => true,
            _ => false,
        };
        fits && self.account.take(label, name, text)
    }

    /// A line without a colon: it begins with a label or a server's name, and nearly all of its words are known.
    fn without_colon(&mut self, line: &Line) -> bool {
        let found = value::scan(line.text);
        let begins = |host: &String| value::bare(line.text).starts_with(host.as_str());
        let Some((label, _)) = label::first(line) else {
            // `smtp.example.org:465 SSL`
            let code = line.text.contains(['=', ';', '"']);
            let begins = !code && found.host.as_ref().is_some_and(begins);
            if !begins || found.port.is_none() || found.strange > 0 {
                return false;
            }
            let server = Label {
                kind: Some(Kind::Server),
                ..Label::default()
            };
            self.account.bare(server, line.text, &found);
            return true;
        };
        let placed = label.place.protocol.is_some();
        let says = found.host.is_some() || found.port.is_some();
        let strange = usize::from(placed && found.host.is_some() && found.port.is_some());
        let own = match label.kind {
            Some(Kind::Security) => {
                found.host.is_none()
                    && (found.none || found.secure.is_some() || found.yes.is_some())
            }
            Some(Kind::Address) => found.address.is_some(),
            Some(Kind::Auth) => placed && found.auth.is_some(),
            Some(Kind::Password | Kind::Other | Kind::Error | Kind::Username) => false,
            _ => says,
        };
        // A sentence ends, and what leads to a list does.
        if found.strange > strange || !own || line.text.ends_with(['.', ':']) {
            return false;
        }
        self.account.bare(label, line.text, &found);
        true
    }
}

/// Whether a line is commented out. A heading of Markdown begins with `#` too.
fn is_comment(text: &str) -> bool {
    let of_hash = || {
        let behind = text.strip_prefix('#')?;
        Some(behind.contains('=') || behind.starts_with(char::is_alphanumeric))
    };
    text.starts_with(';') || of_hash().unwrap_or(false)
}

/// The cells of a row: between bars or tabs, or at wide gaps behind a label.
fn cells(text: &str) -> Vec<&str> {
    let filled = |cell: &&str| cell.contains(|c: char| c.is_alphanumeric() || c == '\u{2026}');
    if text.contains(['|', '\t']) {
        return text
            .split(['|', '\t'])
            .map(str::trim)
            .filter(filled)
            .collect();
    }
    if let Some((first, rest)) = text.split_once("   ") {
        let first = first.trim_end_matches([':', ' ']);
        if !rest.trim().is_empty() && whole(&Line::of(first)).is_some() {
            return vec![first, rest.trim()];
        }
    }
    vec![text]
}
