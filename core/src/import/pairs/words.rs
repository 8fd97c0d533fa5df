//! What words of a value mean.

use super::table::{Meaning, normalised};

/// Weighs more than any other word for an encryption.
pub(super) const ALWAYS: u8 = 6;

/// How much a word for an encryption weighs beside others.
pub(super) fn rank(meaning: &Meaning) -> u8 {
    match meaning.means {
        _ if meaning.always => ALWAYS,
        _ if meaning.weak => 1,
        "tls" => 5,
        "starttls" => 4,
        "none" => 3,
        _ => 2,
    }
}

/// What a word means: as it is, as a switch, or as anything.
pub(super) fn said<'m>(
    meanings: &'m [Meaning],
    text: &str,
    port: Option<&str>,
) -> Option<&'m Meaning> {
    let last = text.rsplit(['.', ':', '>']).next().unwrap_or(text);
    let plain = |text: &str| normalised(text);
    let words = [plain(text), plain(last)];
    let fits = |meaning: &Meaning| match meaning.word {
        "yes" => yes(text),
        "no" => no(text),
        "*" => true,
        word => words.iter().any(|said| *said == plain(word)),
    };
    let special = |meaning: &Meaning| !matches!(meaning.word, "yes" | "no" | "*");
    let ported = |meaning: &Meaning| meaning.port.is_none_or(|one| Some(one) == port);
    let all = || {
        meanings
            .iter()
            .filter(|meaning| fits(meaning) && ported(meaning))
    };
    all()
        .filter(|m| special(m))
        .max_by_key(|m| m.port.is_some())
        .or_else(|| all().find(|m| m.word != "*" && m.port.is_some()))
        .or_else(|| all().find(|m| m.word != "*"))
        .or_else(|| all().find(|m| m.port.is_some()))
        .or_else(|| all().next())
}

pub(super) fn yes(text: &str) -> bool {
    let words = ["true", "yes", "on", "1", "y", "enable", "enabled", "t"];
    words
        .iter()
        .any(|word| word.eq_ignore_ascii_case(text.trim_matches(['\'', '"'])))
}

pub(super) fn no(text: &str) -> bool {
    let words = [
        "",
        "false",
        "no",
        "off",
        "0",
        "n",
        "null",
        "none",
        "nil",
        "disable",
        "disabled",
        "f",
        "undefined",
    ];
    words
        .iter()
        .any(|word| word.eq_ignore_ascii_case(text.trim_matches(['\'', '"'])))
}

/// The address of `Name <address>`.
pub(super) fn address(text: &str) -> &str {
    let inner = text
        .rsplit_once('<')
        .and_then(|(_, behind)| behind.split_once('>'));
    inner.map_or(text, |(address, _)| address).trim()
}
