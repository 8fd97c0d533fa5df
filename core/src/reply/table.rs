//! The table of known replies, and how an utterance is read by it: by words first, by numbers last.

use std::cmp::Reverse;
use std::sync::OnceLock;

use super::anchors::Anchors;
use super::rows::{Kind, Row, all};
use super::utterance::{Speaker, Utterance};
use super::without::{without_general, without_offline};
use crate::likeness::Likeness;
use crate::order::sort_by_key;
use crate::vocab::{Enhanced, Stage};

/// What a reading rests on, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The reply code and the command alone.
    Code,
    /// The enhanced code.
    Form,
    /// The words.
    Exact,
}

/// One row that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The row.
    pub row: &'static Row,
    /// Its causes, best first; they differ from the row's where another host than the user's server spoke.
    pub causes: &'static [&'static str],
    /// What it rests on.
    pub strength: Strength,
    rank: Rank,
}

impl Reading {
    /// The cause that it names first; every row has one.
    pub(crate) fn first(&self) -> &'static str {
        self.causes.first().copied().unwrap_or_default()
    }

    /// Whether its words only frame a reason that stands elsewhere: `could not connect`, then why.
    pub fn is_frame(&self) -> bool {
        self.rank.own <= 2
    }

    /// Whether its words are shared by many servers and by everybody who writes.
    pub fn is_common(&self) -> bool {
        self.row.kind == Kind::Common
    }

    /// Whether any program may say its words, so that they count only where nothing else is known: `login failed`.
    pub fn is_general(&self) -> bool {
        self.rank.own == 0
    }
}

/// How narrow a row is, the first difference decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    strength: Strength,
    /// Of one software, before words that many share, before words that only frame a reason, before those that say only
    /// how it ended, before general ones.
    own: u8,
    /// How much the phrases tell.
    words: usize,
    enhanced: bool,
    code: bool,
    stage: bool,
    /// How many of its numbers are not known to agree.
    open: Reverse<u8>,
}

/// The rows that count. A row can be taken away, which is how a test shows that it is needed.
#[derive(Clone)]
pub struct Table {
    index: &'static Index,
    without: Vec<u16>,
    /// Only rows of this kind, where one is named.
    only: Option<Kind>,
    /// What texts are compared with where little is known.
    likeness: Option<&'static Likeness>,
}

struct Index {
    anchors: Anchors,
    /// Rows that have no words.
    numbers: Vec<&'static Row>,
}

impl Table {
    /// All rows that we know.
    pub fn standard() -> Table {
        static INDEX: OnceLock<Index> = OnceLock::new();
        let index = INDEX.get_or_init(|| {
            let phrases: Vec<_> = all().iter().map(|row| row.phrases).collect();
            let numbers = all().iter().filter(|row| row.phrases.is_empty()).collect();
            Index {
                anchors: Anchors::new(&phrases),
                numbers,
            }
        });
        Table {
            index,
            without: Vec::new(),
            only: None,
            likeness: Some(Likeness::standard()),
        }
    }

    /// Only what any program may say, as if nobody's own words were known: what a text that was never seen has to be
    /// read by.
    pub fn general_alone() -> Table {
        Table {
            only: Some(Kind::General),
            likeness: None,
            ..Table::standard()
        }
    }

    /// The same without the row at one place. A place that is not there changes nothing.
    #[must_use]
    pub fn without(mut self, place: u16) -> Table {
        self.without.push(place);
        self
    }

    /// The same with other weights of words, or with none: how a test shows what a text is worth that took part in
    /// learning.
    #[must_use]
    pub fn with_likeness(mut self, likeness: Option<&'static Likeness>) -> Table {
        self.likeness = likeness;
        self
    }

    /// What texts are compared with.
    pub fn likeness(&self) -> Option<&'static Likeness> {
        self.likeness
    }

    /// The rows that count.
    pub fn rows(&self) -> impl Iterator<Item = &'static Row> {
        all().iter().filter(|row| self.has(row))
    }

    fn has(&self, row: &Row) -> bool {
        self.only.is_none_or(|kind| row.kind == kind) && !self.without.contains(&row.place)
    }

    /// The rows that fit, best first. Numbers count only where no words do, words that any program may say only where
    /// no numbers do either, and a row whose words all lie within those of a better row says nothing of its own:
    /// `authentication failed` is no wrong password in `authentication failed: maximum credits exceeded`.
    pub fn read(&self, said: &Utterance) -> Vec<Reading> {
        let read = |row: &'static Row| {
            Some(Reading {
                row,
                causes: row.causes,
                strength: Strength::Exact,
                rank: rank(row, said)?,
            })
        };
        let (mut readings, mut general) = (Vec::new(), Vec::new());
        self.hit(&said.lower, |row, phrase| match row.kind {
            Kind::People => {}
            Kind::General => general.push((row, phrase)),
            _ if rest_fits(row, phrase, &said.lower) => readings.extend(read(row)),
            _ => {}
        });
        if readings.is_empty() {
            let fits = |(row, phrase): &(&Row, &str)| rest_fits(row, phrase, &said.lower);
            let general = general.into_iter().filter(fits);
            readings.extend(general.filter_map(|(row, _)| read(row)));
        }
        if readings.iter().all(Reading::is_general) {
            let general = std::mem::take(&mut readings);
            for row in self.index.numbers.iter().filter(|row| self.has(row)) {
                if let Some(rank) = rank(row, said) {
                    readings.push(Reading {
                        row,
                        causes: row.causes,
                        strength: rank.strength,
                        rank,
                    });
                }
            }
            let best = readings.iter().map(|reading| reading.strength).max();
            readings.retain(|reading| Some(reading.strength) == best);
            if readings.is_empty() {
                readings = general;
            }
        }
        without_general(&mut readings, |reading| reading);
        without_offline(&mut readings, |reading| reading);
        sort_by_key(&mut readings, |reading| {
            (Reverse(reading.rank), reading.row.place)
        });
        drop_explained(&mut readings);
        for reading in &mut readings {
            reading.causes = as_said_by(said, reading.row);
        }
        readings
    }

    /// The rows that count and of which the phrase that is looked for stands in a text, each once.
    fn hit(&self, lower: &str, mut take: impl FnMut(&'static Row, &'static str)) {
        // One anchor may stand in a text a hundred thousand times, and its row fits or does not for all of them.
        let mut tried: Vec<u16> = Vec::new();
        self.index.anchors.scan(lower, |id, start, phrase| {
            let row = &all()[usize::from(id)];
            if is_whole(row, lower, start, phrase) && !tried.contains(&id) {
                tried.push(id);
                if self.has(row) {
                    take(row, phrase);
                }
            }
        });
    }

    /// What people tell beside what they paste, in lower case: the rows that fit, the most telling first.
    pub fn told(&self, lower: &str) -> Vec<&'static Row> {
        let mut rows: Vec<&'static Row> = Vec::new();
        self.hit(lower, |row, phrase| {
            if row.kind == Kind::People && rest_fits(row, phrase, lower) {
                rows.push(row);
            }
        });
        sort_by_key(&mut rows, |row| {
            let words: usize = row.phrases.iter().map(|phrase| phrase.len()).sum();
            (Reverse(words), row.place)
        });
        rows
    }
}

/// Reads an utterance by all rows that we know, best first.
pub fn read(said: &Utterance) -> Vec<Reading> {
    Table::standard().read(said)
}

/// A refusal to relay, or a demand to log in or to encrypt, by the recipient's server is no fault of the user's
/// settings. A next hop may be the recipient's server or a relay of the user's own: the former is the more frequent.
fn as_said_by(said: &Utterance, row: &Row) -> &'static [&'static str] {
    const OWN: [&str; 14] = [
        "relay-without-login",
        "login-never-sent",
        "login-switched-off",
        "wrong-server-for-relay",
        "address-not-allowed",
        "pop-login-needed-first",
        "tls-required",
        "login-needs-tls",
        "login-not-offered",
        "credentials-wrong",
        "sender-not-owned",
        "client-certificate-login-only",
        "unsuitable-port",
        "wrong-host-role",
    ];
    // What only the user's own server can say, a bounce tells of nobody else.
    const LOGIN: [&str; 2] = ["credentials-wrong", "sender-not-owned"];
    match row.causes.first() {
        Some(&"recipient-unknown") if is_of_login(said) => {
            return &["credentials-wrong", "username-form-wrong"];
        }
        // No sender is named to a login, and after DATA it is the one in the header.
        Some(&"sender-not-owned") if is_of_login(said) => return &["credentials-wrong"],
        Some(&"sender-not-owned") if said.stage == Some(Stage::Content) => {
            return &["header-from-not-allowed", "sender-not-owned"];
        }
        _ => {}
    }
    let Some(first) = row.causes.first().filter(|cause| OWN.contains(cause)) else {
        return row.causes;
    };
    match (said.speaker, *first) {
        (Speaker::Recipient, _) => &["recipient-side-refused"],
        (Speaker::NextHop, cause) if LOGIN.contains(&cause) => row.causes,
        (Speaker::NextHop, "tls-required") => row.causes,
        (Speaker::NextHop, _) => &["recipient-side-refused", "relay-without-login"],
        _ => row.causes,
    }
}

/// Whether a login was answered: an unknown user is the one who logs in there. Servers for fetching know no recipients
/// (RFC 1939, RFC 9051).
fn is_of_login(said: &Utterance) -> bool {
    let lower = said.lower.as_str();
    let marks = ["[auth", " auth:", "auth-worker("];
    said.stage == Some(Stage::Auth)
        || matches!(said.code(), Some(534 | 535))
        || lower.starts_with("-err ")
        || marks.iter().any(|mark| lower.contains(mark))
}

/// The causes of all readings, best first, each once.
pub fn causes(readings: &[Reading]) -> Vec<&'static str> {
    let mut causes = Vec::new();
    for cause in readings.iter().flat_map(|reading| reading.causes) {
        if !causes.contains(cause) {
            causes.push(*cause);
        }
    }
    causes
}

/// All phrases are there, wherever; one of them is known to be.
fn rest_fits(row: &Row, known: &str, lower: &str) -> bool {
    let is_there = |phrase: &&str| {
        let mut places = lower.match_indices(*phrase);
        places.any(|(start, _)| is_whole(row, lower, start, phrase))
    };
    let mut rest = row.phrases.iter().filter(|phrase| **phrase != known);
    rest.all(is_there)
}

/// A phrase that begins with a letter does not begin inside a word, so that `not owned` is no `owned`; but programs glue
/// what any of them may say to their word for an error.
fn is_whole(row: &Row, lower: &str, start: usize, phrase: &str) -> bool {
    const GLUED: [&str; 3] = ["error", "exception", "failure"];
    let inner = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let glued = || {
        let before = lower.get(..start).unwrap_or_default();
        row.kind == Kind::General && GLUED.iter().any(|word| before.ends_with(word))
    };
    let before = start.checked_sub(1).and_then(|at| lower.as_bytes().get(at));
    !inner(phrase.as_bytes().first()) || !inner(before) || glued()
}

/// How well a row's numbers fit; none where they do not.
fn rank(row: &Row, said: &Utterance) -> Option<Rank> {
    let code = agrees(row.codes, said.code(), |code, said| code == said)?;
    let enhanced = agrees(row.enhanced, said.enhanced, |text, said| {
        Enhanced::read(text) == Some(said)
    })?;
    let stage = agrees(row.stages, said.stage, |stage, said| stage == said)?;
    let open = [
        (row.codes.is_empty(), code),
        (row.enhanced.is_empty(), enhanced),
        (row.stages.is_empty(), stage),
    ];
    let open = open
        .iter()
        .filter(|(any, agrees)| !any && !agrees)
        .fold(0, |count, _| count + 1);
    let strength = match (row.phrases.is_empty(), enhanced) {
        (false, _) => Strength::Exact,
        (true, _) if open > 0 => return None,
        (true, true) => Strength::Form,
        (true, false) => Strength::Code,
    };
    let words = row.phrases.iter().map(|phrase| weight(phrase)).sum();
    let own = match row.kind {
        Kind::General => 0,
        Kind::Outcome => 1,
        Kind::Frame => 2,
        Kind::Common => 3,
        Kind::People | Kind::Own => 4,
    };
    // What is said everywhere means something only where a reply says it.
    let everyday = row.phrases.len() == 1 && !row.phrases[0].contains(' ');
    let reply = said.reply.is_some() || said.enhanced.is_some();
    if matches!(row.kind, Kind::Frame | Kind::Outcome) && (open > 0 || (everyday && !reply)) {
        return None;
    }
    // What covers a server's words covers a person's secrets as well: only behind a code it is a box on the way.
    if everyday && !reply && is_cover(row.phrases[0]) && !is_covered(&said.lower) {
        return None;
    }
    Some(Rank {
        strength,
        own,
        words,
        enhanced,
        code,
        stage,
        open: Reverse(open),
    })
}

/// Stars or a run of X, with which boxes on the way overwrite what they do not know.
fn is_cover(phrase: &str) -> bool {
    phrase.starts_with("****") || phrase.starts_with("xxxx")
}

fn is_covered(lower: &str) -> bool {
    let begins = ["220 ***", "220-***", "250 xxxx", "250-xxxx"];
    begins.iter().any(|begin| lower.contains(begin))
}

/// None where both are known and do not agree; whether they agree otherwise.
fn agrees<L: Copy, S: Copy>(
    listed: &[L],
    said: Option<S>,
    same: impl Fn(L, S) -> bool,
) -> Option<bool> {
    match said {
        Some(said) if !listed.is_empty() => {
            listed.iter().any(|one| same(*one, said)).then_some(true)
        }
        _ => Some(false),
    }
}

/// How much a phrase tells: its length, and a tag such as `ib401` or `auth005` more than words.
fn weight(phrase: &str) -> usize {
    let tag = |word: &&str| {
        let (digits, letters) = word.bytes().fold((0, 0), |(digits, letters), byte| {
            (
                digits + usize::from(byte.is_ascii_digit()),
                letters + usize::from(byte.is_ascii_alphabetic()),
            )
        });
        digits >= 2 && letters >= 2
    };
    let tags = phrase
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(tag)
        .count();
    // That word says it all, whatever stands beside it.
    let named = phrase.contains("greylist");
    phrase.len() + 100 * (tags + usize::from(named))
}

fn drop_explained(readings: &mut Vec<Reading>) {
    let mut at = 1;
    while at < readings.len() {
        let phrases = readings[at].row.phrases;
        let within = |better: &Reading| {
            !phrases.is_empty()
                && phrases.iter().all(|phrase| {
                    better
                        .row
                        .phrases
                        .iter()
                        .any(|wider| wider.contains(phrase))
                })
        };
        if readings[..at].iter().any(within) {
            readings.remove(at);
        } else {
            at += 1;
        }
    }
}
