//! What stands before the words in a line: quote marks, arrows, times, names of the two sides.

use crate::vocab::Stage;

/// Names of the sides, as programs print them before a line.
const SIDES: [&str; 21] = [
    "client -> server:",
    "server -> client:",
    "client:",
    "server:",
    "send:",
    "reply:",
    "smtp>",
    "smtp<",
    "pop3>",
    "pop3<",
    "imap>",
    "imap<",
    "c:",
    "s:",
    "out:",
    "in:",
    "debug smtp:",
    "debug:",
    "smtp:",
    "smtp;",
    "error:",
];

/// Marks of lines that a program says itself, or that it notes of the other side.
const OWN: [&str; 3] = ["*** ", "=== ", "<** "];

/// How grave an entry of a log is.
const LEVELS: [&str; 11] = [
    "stdout f ",
    "stderr f ",
    "crit ",
    "critical ",
    "debug ",
    "info ",
    "notice ",
    "warn ",
    "warning ",
    "error ",
    "fatal ",
];

/// Whether a bracket holds nothing but how grave an entry of a log is.
fn is_level(inside: &str) -> bool {
    let word = inside.split(']').next().unwrap_or_default();
    let named = |level: &str| level.trim_end() == word;
    LEVELS.iter().any(|level| named(level))
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// How a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lead {
    /// Bytes before the words.
    pub(super) skip: usize,
    /// A time stands before them: the line is an entry of a log.
    pub(super) timed: bool,
}

/// What a program sets before each entry of what it tells, where no time does.
const NAMED: &str = "fetchmail: ";

/// Reads the beginning of a line in lower case.
pub(super) fn lead(line: &str) -> Lead {
    let mut rest = line;
    // A line that swaks or curl marks as its own begins something else, as a time does.
    let mut timed = OWN.iter().any(|mark| line.trim_start().starts_with(mark));
    if let Some(after) = line.strip_prefix(NAMED) {
        rest = after;
        timed = true;
    }
    for _ in 0..12 {
        let before = rest.len();
        rest = rest.trim_start_matches(|c: char| " ><|~*-=+\"'`".contains(c) || is_drawing(c));
        rest = rest
            .strip_prefix("b'")
            .or_else(|| rest.strip_prefix("b\""))
            .unwrap_or(rest);
        // Most lines begin with none of them, and there may be very many lines.
        if rest.starts_with(['c', 's', 'r', 'o', 'i', 'd', 'e', 'p'])
            && let Some(after) = SIDES.iter().find_map(|side| rest.strip_prefix(side))
        {
            rest = after;
        }
        if let Some(after) = bracketed(rest) {
            timed |= time(&rest[1..]).is_some() || is_level(&rest[1..]);
            rest = after;
        }
        if timed && let Some(after) = LEVELS.iter().find_map(|level| rest.strip_prefix(level)) {
            rest = after;
        }
        if let Some(after) = time(rest) {
            rest = after;
            timed = true;
        }
        if rest.len() == before {
            break;
        }
    }
    if let Some(after) = behind_marker(rest) {
        rest = after;
    }
    Lead {
        skip: line.len() - rest.len(),
        timed,
    }
}

/// Marks of the two sides that stand somewhere before the words: `<id> Recv: 220 ready`.
const MARKS: [&str; 17] = [
    "received: ",
    "]: < ",
    "]: > ",
    "recv: ",
    "send: ",
    "got: ",
    "sent: ",
    "<rx> ",
    "<tx> ",
    "<<< ",
    ">>> ",
    "<< ",
    ">> ",
    " s: ",
    " c: ",
    "-> ",
    "<- ",
];

/// What stands behind such a mark, where it is a reply or a command.
fn behind_marker(rest: &str) -> Option<&str> {
    let bytes = rest.as_bytes();
    if bytes.first().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    // Every mark ends with a blank behind one of four signs.
    let ends = (1..bytes.len().min(110))
        .rev()
        .filter(|at| bytes[*at] == b' ' && b":<>-".contains(&bytes[at - 1]));
    for end in ends {
        let words = rest[end..].trim_start_matches(['"', '\'', ' ']);
        let digits = words.bytes().take_while(u8::is_ascii_digit).count();
        let speaks = digits == 3 || command(words).is_some();
        if speaks && MARKS.iter().any(|mark| rest[..=end].ends_with(mark)) {
            return Some(words);
        }
    }
    None
}

/// Lines and corners that a tree or a table is drawn with.
fn is_drawing(c: char) -> bool {
    ('\u{2500}'..='\u{257f}').contains(&c)
}

/// `[12:30:01.123] ` and `[1234] `.
fn bracketed(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('[')?;
    let end = inside.bytes().take(40).position(|byte| byte == b']')?;
    let after = &inside[end + 1..];
    // `[Error: 550 no` goes on behind the bracket that closes another one.
    if inside[..end].contains('[') || (after.is_empty() && inside[..end].contains(' ')) {
        return None;
    }
    (after.starts_with([' ', ':']) || after.is_empty()).then(|| after.trim_start_matches(':'))
}

/// `2026-11-23T10:00:01Z`, `12:30:01,123` or `Nov 23`, and the blank behind.
fn time(text: &str) -> Option<&str> {
    if !text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let word = text.split(' ').next().unwrap_or_default();
    let rest = &text[word.len()..];
    if word.len() == 3 && DAYS.contains(&word) {
        return time(rest.trim_start());
    }
    if word.len() == 3 && MONTHS.contains(&word) {
        let day = rest.trim_start();
        let digits = day.bytes().take_while(u8::is_ascii_digit).count();
        return ((1..=2).contains(&digits) && day[digits..].starts_with(' '))
            .then(|| &day[digits..]);
    }
    let of_time = |byte: u8| byte.is_ascii_digit() || b"-/:.,tz+".contains(&byte);
    let marks = word.bytes().filter(|byte| b"-:/".contains(byte)).count();
    let fits = (5..=35).contains(&word.len())
        && marks >= 2
        && word.bytes().all(of_time)
        && word.as_bytes()[0].is_ascii_digit();
    fits.then_some(rest)
}

/// The command that a line holds, where it holds one.
pub(super) fn command(words: &str) -> Option<Stage> {
    if !words.starts_with(['e', 'h', 's', 'a', 'm', 'r', 'd', 'q']) {
        return None;
    }
    let is = |verb: &str| {
        words
            .strip_prefix(verb)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    let alone = |verb: &str| {
        words
            .strip_prefix(verb)
            .is_some_and(|rest| rest.trim_end_matches([' ', '\'', '"', ',']).is_empty())
    };
    if (is("ehlo") || is("helo"))
        && words.len() > 5
        && words[4..]
            .trim_end_matches([' ', '\'', '"'])
            .split(' ')
            .count()
            == 2
    {
        Some(Stage::Hello)
    } else if alone("starttls") {
        Some(Stage::StartTls)
    } else if words.strip_prefix("auth ").is_some_and(is_mechanism) && !words.contains(" failed") {
        Some(Stage::Auth)
    } else if words.strip_prefix("mail from:").is_some_and(is_sent) {
        Some(Stage::Sender)
    } else if words.strip_prefix("rcpt to:").is_some_and(is_sent) {
        Some(Stage::Recipient)
    } else if alone("data") {
        Some(Stage::Content)
    } else if alone("quit") || alone("rset") {
        Some(Stage::Farewell)
    } else {
        None
    }
}

fn is_mechanism(words: &str) -> bool {
    const NAMES: [&str; 10] = [
        "plain",
        "login",
        "cram-md5",
        "xoauth2",
        "oauthbearer",
        "ntlm",
        "gssapi",
        "digest-md5",
        "scram-sha",
        "external",
    ];
    NAMES.iter().any(|name| words.starts_with(name)) && is_sent(words)
}

/// Whether these are a command's own words, and no sentence on what came of it: `failed: 550 no such user`.
fn is_sent(words: &str) -> bool {
    let code = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        word.len() == 3 && word.starts_with(['4', '5']) && word.bytes().all(|b| b.is_ascii_digit())
    };
    words
        .split_whitespace()
        .skip(1)
        .all(|word| !code(word) && !word.starts_with("fail"))
}

/// A number as frames have it: `018` and `2:` are names of errors.
fn counts(words: &str) -> bool {
    let after = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &words[..words.len() - after.len()];
    let padded = number.len() > 1 && number.starts_with('0');
    !number.is_empty() && !padded && !after.starts_with(':')
}

/// A line of a stack trace.
pub(super) fn is_frame(words: &str) -> bool {
    words.starts_with("at ") && words.contains(['(', '/', '.'])
        || words.starts_with("file \"")
        || words.starts_with("traceback")
        || words.strip_prefix('#').is_some_and(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_words_is_left_out() {
        let cases = [
            ("550 no", "550 no"),
            ("> > 550 no", "550 no"),
            ("s: 550 no", "550 no"),
            ("<** 550 no", "550 no"),
            (": <1lnaie7h> recv: 250-auth plain", "250-auth plain"),
            ("haskellnet-ssl recv: \"502 no", "502 no"),
            ("\u{2514}\u{2500}\u{2500}550 no", "550 no"),
            ("[2022-11-16 11:57:26] debug [lh] s: 550 no", "550 no"),
            ("[2026-11-23 10:00:01] [ab12] s: 550 no", "550 no"),
            ("nov 23 10:00:01 550 no", "550 no"),
            (
                "2026-11-23t10:00:01.123z server -> client: 550 no",
                "550 no",
            ),
            ("reply: b'550 no'", "550 no'"),
        ];
        for (line, words) in cases {
            assert_eq!(&line[lead(line).skip..], words, "{line}");
        }
    }

    #[test]
    fn commands_are_told_from_lists_and_sentences() {
        assert_eq!(command("auth plain ***"), Some(Stage::Auth));
        assert_eq!(command("rcpt to:<b@c.example>"), Some(Stage::Recipient));
        assert_eq!(command("starttls"), Some(Stage::StartTls));
        assert_eq!(command("auth login dxnlcg=="), Some(Stage::Auth));
        assert_eq!(
            command("mail from:<a@b.example> size=500 body=8bitmime"),
            Some(Stage::Sender)
        );
        assert_eq!(command("auth login failed: '535 no"), None);
        assert_eq!(command("auth plain failed"), None);
        assert_eq!(command("rcpt to:<b@c.example> failed: 550 no"), None);
        assert_eq!(command("mail from: a@b.example: 550 not yours"), None);
        assert_eq!(command("data not accepted"), None);
        assert_eq!(command("auth is needed"), None);
        assert_eq!(command("ehlo is the first command"), None);
    }

    #[test]
    fn a_program_that_names_the_failed_login_gives_no_command() {
        assert_eq!(command("auth plain AGFubmEA"), Some(Stage::Auth));
        assert_eq!(command("auth plain failed: no"), None);
    }
}
