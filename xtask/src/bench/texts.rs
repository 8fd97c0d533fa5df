//! The texts that are measured: cut from those of public threads, and hostile ones made up here.

use serde_json::{Value, json};

use crate::Outcome;
use crate::place;

/// Length of a pasted log, in bytes.
pub(super) const PASTED: usize = 4096;

/// Length of a line of an error, in bytes.
pub(super) const SHORT: usize = 200;

/// The longest text that is read at all, in bytes.
const LONGEST: usize = 1024 * 1024;

/// A text and what it is called in the table.
pub(super) type Named = (&'static str, String);

/// Logs of [`PASTED`] bytes: what people pasted, one after the other, and a stack trace.
pub(super) fn pasted() -> Outcome<Vec<String>> {
    let mut texts = Vec::new();
    let mut log = String::new();
    for text in threads()? {
        log.push_str(&text);
        log.push('\n');
        if log.len() >= PASTED {
            texts.push(cut(&log, PASTED).to_owned());
            log.clear();
        }
    }
    let mut trace = "javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\
         com.sun.mail.smtp.SMTPAddressFailedException: 554 5.7.1 <b@c.example>: Relay access denied\n"
        .to_owned();
    for line in 1_u32.. {
        if trace.len() >= PASTED {
            break;
        }
        trace.push_str("\tat com.example.mail.queue.Worker$Step");
        trace.push_str(&line.to_string());
        trace.push_str(".run(Worker.java:71)\n");
    }
    texts.push(cut(&trace, PASTED).to_owned());
    Ok(texts)
}

/// The beginnings of what people pasted, of about [`SHORT`] bytes each.
pub(super) fn short() -> Outcome<Vec<String>> {
    let mut texts = threads()?;
    texts.retain(|text| text.len() >= SHORT * 3 / 4);
    Ok(texts
        .iter()
        .map(|text| cut(text, SHORT).to_owned())
        .collect())
}

/// Texts that somebody might send to make it slow, each as long as a text may be.
pub(super) fn hostile() -> Vec<Named> {
    let repeated: [(&str, &str); 31] = [
        ("short replies", "550 a\n"),
        ("one line of words", "relay access denied "),
        ("one word", "a"),
        ("angle brackets", "<"),
        ("digits", "5"),
        ("550-", "550-"),
        ("550- in lines", "550-\n"),
        ("line ends", "\n"),
        ("line ends of two bytes", "\r\n"),
        ("written line ends", "\\r\\n"),
        ("blanks", " "),
        ("letters of two bytes", "\u{44f}"),
        ("letters of three bytes", "\u{4e2d}"),
        ("invisible letters", "\u{200b}"),
        ("curved quotes", "\u{201c}"),
        ("backslashes", "\\"),
        ("escaped quotes", "\\\""),
        ("quotes", "\""),
        ("opening brackets", "["),
        ("quoted lines", "> > > 550 5.7.1 no\n"),
        (
            "log entries",
            "[2026-11-23 10:00:01] [ab12] S: 535 5.7.8 no\n",
        ),
        ("names of secrets", "password password="),
        ("logins", "AUTH PLAIN "),
        ("addresses with a login", "a://b:c@d "),
        ("bearers", "Bearer "),
        ("stack frames", "\tat a.b.c(d.java:1)\n"),
        ("hints", "in reply to rcpt to command "),
        ("encoded blanks", "%20"),
        ("encoded blanks and signs", "%20%"),
        (
            "words cut at the edge",
            "the server that was asked says that this is not possible: authen\ntication ",
        ),
        ("connections by hand", "telnet "),
    ];
    let mut texts: Vec<Named> = repeated
        .iter()
        .map(|(name, part)| (*name, part.repeat(LONGEST / part.len())))
        .collect();
    let base64 = base64(LONGEST);
    let lines: Vec<&str> = (0..LONGEST / 76)
        .map(|line| &base64[line * 76..][..76])
        .collect();
    texts.push(("base64 in lines", lines.join("\n")));
    texts.push(("base64 in one line", base64));
    texts.push(("JSON within JSON", nested()));
    texts
}

/// Texts as questions, one in a line.
pub(super) fn questions<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut questions = String::new();
    for text in texts {
        questions.push_str(&json!({ "text": text }).to_string());
        questions.push('\n');
    }
    questions
}

/// The texts of public threads, in the order of files and lines.
fn threads() -> Outcome<Vec<String>> {
    let mut texts = Vec::new();
    for path in place::list(&place::root().join("tests/data/threads"))? {
        for line in place::read(&path)?.lines() {
            let thread: Value = serde_json::from_str(line)
                .map_err(|error| format!("{}: {error}", place::shown(&path)))?;
            texts.extend(thread["text"].as_str().map(str::to_owned));
        }
    }
    if texts.is_empty() {
        return Err("tests/data/threads holds no texts".to_owned());
    }
    Ok(texts)
}

/// The beginning of a text, of so many bytes or a few less.
fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Letters without any order, the same ones every time.
fn base64(length: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut state = 1_u32;
    let mut letter = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(LETTERS[(state >> 26) as usize])
    };
    (0..length).map(|_| letter()).collect()
}

/// An object in a string in an object, as deep as fits: the signs of escape double each time.
fn nested() -> String {
    let mut text = json!({ "error": "550 5.7.1 Relay access denied" }).to_string();
    loop {
        let deeper = json!({ "error": text }).to_string();
        if deeper.len() > LONGEST {
            return text;
        }
        text = deeper;
    }
}
