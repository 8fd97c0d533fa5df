//! Labels: what stands before a colon, read word by word from its end.

use super::line::Line;
use super::words::{Kind, LONGEST, Place, Secure, Value, words};

/// A label, and where it belongs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Label {
    pub(super) kind: Option<Kind>,
    pub(super) place: Place,
    /// The encryption it names: `Port for SSL`.
    pub(super) secure: Option<Secure>,
    /// It is a label and its value: `Encryption TLS`.
    pub(super) told: bool,
}

/// A label and what stands behind it, up to the next.
pub(super) struct Segment<'a> {
    pub(super) label: Label,
    /// The label as it is written.
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

/// How many words that say nothing may stand before a label that names its protocol: `iCloud Mail SMTP port`.
const STRANGE: usize = 3;

/// The labels of a line that something follows, with what follows them.
pub(super) fn segments<'a>(line: &Line<'a>) -> Vec<Segment<'a>> {
    let mut found: Vec<Segment<'a>> = Vec::new();
    let mut floor = 0;
    for (at, sign, depth) in separators(line.text) {
        let end = line.before(at);
        let Some((label, start)) = label_before(line, end, floor, depth) else {
            continue;
        };
        let error = label.kind == Some(Kind::Error);
        if found.is_empty() && !error && !may_begin(line, start, label) {
            continue;
        }
        // What stands behind a password's label may look like anything.
        let after_password = found
            .last()
            .is_some_and(|one| one.label.kind == Some(Kind::Password));
        let begin = line.word(start).map_or(at, |word| word.start);
        let apart = line.text[..begin].ends_with(char::is_whitespace) && start > floor;
        if after_password && !apart {
            continue;
        }
        if let Some(last) = found.last_mut() {
            let value_start = line.text.len() - last.value.len();
            last.value = &line.text[value_start..begin.max(value_start)];
        }
        floor = end;
        found.push(Segment {
            label,
            name: line.text[begin..at].trim(),
            value: &line.text[at + sign..],
        });
    }
    found
}

/// What may be a password in a line that is none of the settings: one word behind a colon, and before the colon, in the
/// same breath, a word for passwords.
pub(super) fn hidden<'a>(line: &Line<'a>) -> Option<&'a str> {
    let (at, sign, _) = separators(line.text).last()?;
    let value = line.text[at + sign..].trim();
    let plain = value.len() >= 4 && !value.contains(char::is_whitespace);
    if !plain || !value.contains(char::is_alphabetic) {
        return None;
    }
    let mut place = line.before(at);
    while place > 0 {
        place -= 1;
        let kind = words()
            .label(line.words(place, place + 1))
            .and_then(|(kind, _)| kind);
        if kind == Some(Kind::Password) {
            return Some(value);
        }
        let word = line.word(place)?;
        if word.cut && !word.glued {
            return None;
        }
    }
    None
}

/// Where a label may end, how long the sign is, and in how many brackets it stands: a colon, an equals sign, a dash
/// between blanks.
fn separators(text: &str) -> impl Iterator<Item = (usize, usize, u8)> {
    let mut depth = 0_u8;
    let mut dotted = false;
    text.char_indices().filter_map(move |(at, c)| {
        let (before, behind) = (&text[..at], &text[at + c.len_utf8()..]);
        match c {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' => dotted = true,
            c if c.is_whitespace() => dotted = false,
            _ => {}
        }
        let separates = match c {
            ':' => {
                let port = dotted && behind.starts_with(|c: char| c.is_ascii_digit());
                !port && !behind.starts_with([':', '/']) && !before.ends_with(':')
            }
            '=' => !before.ends_with(['=', '!', '<', '>']) && !behind.starts_with('='),
            '\u{ff1a}' => true,
            '-' | '\u{2013}' | '\u{2014}' => before.ends_with(' ') && behind.starts_with(' '),
            _ => false,
        };
        separates.then_some((at, c.len_utf8(), depth))
    })
}

/// Whether a line's first label may begin at this word: at its start; where the label names its side, also behind few
/// words that say nothing, or behind a sign.
fn may_begin(line: &Line, start: usize, label: Label) -> bool {
    let strange = (0..start).filter(|at| !line.is_number(*at)).count();
    let cut = line.word(start).is_some_and(|word| word.cut);
    strange == 0 || label.place.side.is_some() && (cut || strange <= STRANGE)
}

/// The label whose last word stands before `end`, and its first word. What stands in more brackets than `depth` says
/// more of it: `Outgoing server (SMTP):`.
fn label_before(line: &Line, end: usize, floor: usize, depth: u8) -> Option<(Label, usize)> {
    let words = words();
    let mut label = Label::default();
    let mut hints = Vec::new();
    let mut start = end;
    let mut at = end;
    let mut cut = false;
    let mut ends_secure = false;
    while at > floor && !cut {
        let word = line.word(at - 1)?;
        if word.depth > depth {
            if let Some((None, place)) = words.label(line.words(at - 1, at)) {
                hints.push(place);
            }
            if let Some(Value::Secure(secure)) = words.value(line.words(at - 1, at)) {
                label.secure = label.secure.or(Some(secure));
            }
            at -= 1;
            continue;
        }
        let longest = LONGEST.min(at - floor);
        let phrase = (1..=longest).rev().find_map(|length| {
            let from = at - length;
            let whole = (from..at).all(|one| {
                line.word(one).is_some_and(|word| {
                    word.depth == depth && !word.glued && (one == from || !word.cut)
                })
            });
            let meaning = whole.then(|| words.label(line.words(from, at))).flatten()?;
            Some((from, meaning))
        });
        let Some((from, (kind, place))) = phrase else {
            break;
        };
        if !join(&mut label.kind, kind) {
            break;
        }
        if kind == Some(Kind::Security) {
            if let Some(Value::Secure(secure)) = words.value(line.words(from, at)) {
                label.secure = label.secure.or(Some(secure));
                ends_secure |= at == end;
            } else {
                label.told |= ends_secure;
            }
        }
        label.place = both(label.place, place);
        start = from;
        at = from;
        cut = line.word(from).is_some_and(|word| word.cut);
    }
    if label.place.protocol.is_none() {
        let hinted = hints.into_iter().fold(Place::default(), both);
        if label.place.side.is_none() || label.place.side == hinted.side {
            label.place = both(label.place, hinted);
        }
    }
    if label.kind.is_none() && label.place.side.is_some() {
        label.kind = Some(Kind::Server);
    }
    if label.kind == Some(Kind::Mail) {
        label.kind = Some(Kind::Address);
    }
    if label.kind == Some(Kind::Name) {
        let named = label.place.protocol.is_some();
        label.kind = Some(if named { Kind::Host } else { Kind::Other });
    }
    (label.kind.is_some() && start < end).then_some((label, start))
}

/// Gives a label one more word before it; false where the two are no one label.
fn join(label: &mut Option<Kind>, word: Option<Kind>) -> bool {
    use Kind::{Error, Host, Mail, Name, Other, Port, Security, Server};
    let (Some(one), Some(other)) = (*label, word) else {
        *label = label.or(word);
        return true;
    };
    let joined = match (one, other) {
        (one, other) if one == other => one,
        (Error, _) | (_, Error) => Error,
        (Other, Server) | (Server | Host | Name, Other) => Other,
        (Mail, Server) => Server,
        (kind, Mail | Server) | (Mail | Server, kind) => kind,
        (Name, Host) | (Host, Name) => Host,
        (Security, Port) | (Port, Security) => Port,
        _ => return false,
    };
    *label = Some(joined);
    true
}

/// Two places as one. Two protocols, or both sides, name none.
fn both(one: Place, other: Place) -> Place {
    let side = match (one.side, other.side) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => a.or(b),
    };
    let protocol = match (one.protocol, other.protocol) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => a.or(b),
    };
    Place {
        side,
        protocol: protocol.filter(|_| side.is_some()),
        both: one.both || other.both,
    }
}

/// The label that a whole line is.
pub(super) fn whole(line: &Line) -> Option<Label> {
    let numbered = usize::from(line.len() > 1 && line.is_number(0));
    let (label, start) = label_before(line, line.len(), 0, 0)?;
    (start <= numbered).then_some(label)
}

/// The label that a line begins with, behind its number, and where it ends.
pub(super) fn first(line: &Line) -> Option<(Label, usize)> {
    let mut label = Label::default();
    let mut at = usize::from(line.len() > 1 && line.is_number(0));
    while at < line.len() {
        let longest = LONGEST.min(line.len() - at);
        let phrase = (1..=longest).rev().find_map(|length| {
            let free = (at..at + length).all(|one| {
                line.word(one)
                    .is_some_and(|word| !word.glued && (one == at || !word.cut))
            });
            let (kind, place) = words()
                .label(line.words(at, at + length))
                .filter(|_| free)?;
            Some((length, kind, place))
        });
        let Some((length, kind, place)) = phrase else {
            break;
        };
        if !join(&mut label.kind, kind) {
            break;
        }
        label.place = both(label.place, place);
        at += length;
    }
    if label.kind.is_none() && label.place.side.is_some() {
        label.kind = Some(Kind::Server);
    }
    if label.kind == Some(Kind::Mail) {
        label.kind = Some(Kind::Address);
    }
    let end = line.word(at.wrapping_sub(1)).map_or(0, |word| word.end);
    label.kind.map(|_| (label, end))
}

/// The place that a heading names: few words, one of them a side's.
pub(super) fn heading(line: &Line) -> Option<Place> {
    const MOST: usize = 10;
    let outside = (0..line.len()).filter(|at| line.word(*at).is_some_and(|word| word.depth == 0));
    if outside.count() > MOST || line.text.trim_end().ends_with(['.', ';', '!', '?']) {
        return None;
    }
    let mut place: Option<Place> = None;
    let mut at = 0;
    while at < line.len() {
        let longest = LONGEST.min(line.len() - at);
        let phrase = (1..=longest).rev().find_map(|length| {
            let glued = (at..at + length).any(|one| line.word(one).is_some_and(|word| word.glued));
            let (_, place) = words()
                .label(line.words(at, at + length))
                .filter(|_| !glued)?;
            Some((length, place))
        });
        let (length, found) = phrase.unwrap_or((1, Place::default()));
        if found.side.is_some() {
            let known = place.unwrap_or(found);
            if known.side != found.side {
                return None;
            }
            let two = known.protocol.is_some() && found.protocol.is_some();
            if two && known.protocol != found.protocol {
                return None;
            }
            place = Some(both(known, found));
        }
        at += length;
    }
    place
}
