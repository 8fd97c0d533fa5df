//! Every language says all that English says: the same ids, placeholders and marks, and nothing left in English.

use std::collections::{BTreeMap, BTreeSet};

use mailmedic_invariants::{files, none, text};
use serde_json::Value;

/// Words that are the same in another language: names, and what both say. Codes and names of options need no row here.
const ALIKE: [&str; 23] = [
    // Names
    "Kerberos",
    "Kerberos / GSSAPI",
    "MD5 Challenge-Response",
    "Mailmedic",
    "Markdown",
    "OAuth 2.0",
    "OAuth2",
    "Outlook",
    "StartTLS",
    "WP Mail SMTP",
    "msmtprc",
    // Units
    "{n} ms",
    "{n} s",
    // German, too
    "Accounts",
    "Apps",
    "Form",
    "Mail",
    "Mailer",
    "Name",
    "Port",
    "Server",
    "System",
    "Token",
];

/// Members of a program's file that are no words for its user.
const NO_WORDS: [&str; 7] = [
    "name",
    "source",
    "checked",
    "without",
    "lacks",
    "snippet",
    "snippet-values",
];

/// A text by its path, such as `rules.host-missing.says`; a list by its path and the place in it.
type Texts = BTreeMap<String, String>;

fn gather(value: &Value, path: &str, texts: &mut Texts) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::String(text) => {
            texts.insert(path.to_owned(), text.clone());
        }
        Value::Object(members) => {
            for (name, value) in members {
                gather(value, &below(name), texts);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                gather(value, &below(&at.to_string()), texts);
            }
        }
        _ => {}
    }
}

fn pack(path: &str) -> Texts {
    let pack: Value = serde_json::from_str(&text(path)).expect("a pack is JSON");
    let mut texts = Texts::new();
    gather(&pack, "", &mut texts);
    assert!(texts.len() > 1000, "{path} has only {} texts", texts.len());
    texts
}

/// English, and every other language by the path of its pack.
fn packs() -> (Texts, Vec<(String, Texts)>) {
    let others = files("core/texts", "json")
        .into_iter()
        .map(|source| source.path)
        .filter(|path| path != "core/texts/en.json")
        .map(|path| (path.clone(), pack(&path)))
        .collect();
    (pack("core/texts/en.json"), others)
}

/// The faults of every text of every other language beside its English one.
fn compare(fault: impl Fn(&str, &str, &str) -> Option<String>) -> Vec<String> {
    let (english, others) = packs();
    assert!(!others.is_empty(), "there is no language but English");
    let mut faults = Vec::new();
    for (pack, texts) in others {
        for (path, text) in &texts {
            if let Some(fault) = english
                .get(path)
                .and_then(|english| fault(path, english, text))
            {
                faults.push(format!("{pack}: {path}: {fault}: {text}"));
            }
        }
    }
    faults
}

/// Of `clients.thunderbird.labels.port`, `labels`.
fn of_program(path: &str) -> Option<&str> {
    path.strip_prefix("clients.")?.split('.').nth(1)
}

#[test]
fn every_language_has_every_text_and_no_other() {
    let (english, others) = packs();
    let mut faults = Vec::new();
    for (pack, texts) in others {
        let lacks = english.keys().filter(|path| !texts.contains_key(*path));
        faults.extend(lacks.map(|path| format!("{pack} lacks {path}")));
        let more = texts.keys().filter(|path| !english.contains_key(*path));
        faults.extend(more.map(|path| format!("{pack} has {path}, and English has not")));
    }
    none("a language has what English has", &faults);
}

#[test]
fn every_translation_takes_the_same_values() {
    let faults = compare(|_, english, other| {
        let (wanted, found) = (placeholders(english), placeholders(other));
        (wanted != found).then(|| format!("takes {found:?} where English takes {wanted:?}"))
    });
    none("a text takes the values that English takes", &faults);
}

#[test]
fn every_translation_has_the_same_marks() {
    let faults = compare(|path, english, other| {
        let marks = |text: &str| [text.matches("**").count(), text.matches('`').count()];
        let (wanted, found) = (marks(english), marks(other));
        let no_words = of_program(path).is_some_and(|member| NO_WORDS.contains(&member));
        (wanted != found && !no_words)
            .then(|| format!("has {found:?} of bold and mono where English has {wanted:?}"))
    });
    none("a text has the marks of English", &faults);
}

#[test]
fn nothing_is_left_in_english() {
    let english = pack("core/texts/en.json");
    let faults = compare(|path, english_text, other| {
        let free = path == "language"
            || path == "ui.direction"
            || of_program(path).is_some_and(|member| NO_WORDS.contains(&member))
            || is_option(&english, path, other)
            || ALIKE.contains(&other)
            || is_code(other);
        (english_text == other && !free).then(|| "is still English".to_owned())
    });
    none("a text is translated", &faults);
}

/// What a program that is set by lines of a file or code calls a field: that is the same in every language, and one word
/// but for the place it stands in (`port, in Connect`).
fn is_option(english: &Texts, path: &str, text: &str) -> bool {
    let program = path.split('.').take(2).collect::<Vec<_>>().join(".");
    let member = of_program(path).unwrap_or_default();
    ["labels", "where", "values"].contains(&member)
        && english.contains_key(&format!("{program}.snippet"))
        && !text.replace(", in ", "").contains(' ')
}

/// Nothing but values, what machines say, signs and capitals; or the name of a file.
fn is_code(text: &str) -> bool {
    let mut inside = false;
    let words: String = text
        .chars()
        .filter(|c| {
            inside = match c {
                '{' => true,
                '}' => false,
                '`' => !inside,
                _ => inside,
            };
            !inside
        })
        .collect();
    !words.contains(char::is_lowercase) || text.contains('.') && !text.contains(' ')
}

#[test]
fn a_forgotten_text_is_told_from_a_code() {
    for code in [
        "SSL/TLS",
        "`{reply}`",
        "{changes}",
        "MAILER_DSN",
        "grafana.ini",
        "{n} ×",
    ] {
        assert!(is_code(code), "{code}");
    }
    for words in [
        "Login",
        "User name",
        "no encryption",
        "Set **{label}** to `{value}`.",
    ] {
        assert!(!is_code(words), "{words}");
    }
}

/// Where no name is known, "der Server" stands in its place, and no German word before it bends that.
#[test]
fn the_server_s_name_stands_in_the_nominative_in_german() {
    let bend = [
        "an", "auf", "aus", "bei", "dem", "den", "des", "durch", "für", "gegen", "mit", "nach",
        "ohne", "über", "um", "von", "zu",
    ];
    let mut seen = 0;
    let mut faults = Vec::new();
    for (path, text) in pack("core/texts/de.json") {
        if !["causes.", "clues."]
            .iter()
            .any(|part| path.starts_with(part))
        {
            continue;
        }
        let pieces: Vec<&str> = text.split("`{host}`").collect();
        for before in &pieces[..pieces.len() - 1] {
            seen += 1;
            let word = before.split_whitespace().last().unwrap_or_default();
            if before.ends_with(' ') && bend.contains(&word.to_lowercase().as_str()) {
                faults.push(format!("{path}: {text}"));
            }
        }
    }
    assert!(seen > 100, "only {seen} names were found");
    none("a server's name stands in the nominative", &faults);
}

/// The names in single braces, each once.
fn placeholders(text: &str) -> BTreeSet<String> {
    let text = text.replace("{{", "").replace("}}", "");
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}
