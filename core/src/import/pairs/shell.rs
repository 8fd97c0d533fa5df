//! Command lines: options with their values, as a shell splits them.

use super::pair::{Found, Kind, Scope, Sink, Value};

/// Programs whose options are known, and those that give variables to a container.
const PROGRAMS: [&str; 8] = [
    "swaks",
    "curl",
    "sendemail",
    "msmtp",
    "mailx",
    "s-nail",
    "Send-MailMessage",
    "blat",
];
/// Those whose `-S` is a line of their configuration.
const MAILX: [&str; 2] = ["mailx", "s-nail"];
const RUNS: [&str; 2] = ["docker", "podman"];
const RUN: &str = "docker-run";

/// More words than anybody's command has.
const MOST: usize = 400;

pub(super) fn read(sink: &mut Sink) {
    let text = sink.text();
    let mut programs = PROGRAMS.iter().chain(&RUNS);
    if !programs.any(|program| text.contains(program)) {
        return;
    }
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let line = &rest[..end];
        let program = line.split_whitespace().take(4).find_map(|word| {
            let name = word.rsplit('/').next().unwrap_or(word);
            let name = name.strip_suffix(".exe").unwrap_or(name);
            let known = PROGRAMS.contains(&name) || RUNS.contains(&name);
            known.then_some(name)
        });
        rest = match program {
            Some(program) => {
                let start = sink.place(rest) + line.find(program).unwrap_or(0) + program.len();
                let end = command(sink, program, start);
                &text[end.max(sink.place(rest) + line.len()).min(text.len())..]
            }
            None => &rest[end..],
        };
    }
}

/// Reads the words behind a program's name; where the command ends.
fn command<'a>(sink: &mut Sink<'a>, program: &'a str, start: usize) -> usize {
    let scopes = [Scope {
        name: program,
        id: u32::try_from(start).unwrap_or(u32::MAX),
    }];
    let run = RUNS.contains(&program);
    let mut option: Option<&'a str> = None;
    let mut at = start;
    sink.take(&Found::new(Kind::Option, &[], program, Value::Said));
    for _ in 0..MOST {
        let Some((word, end)) = next(sink.text(), at) else {
            break;
        };
        at = end;
        let (bare, value) = match word {
            Value::Quoted(inner, _) => (inner, word),
            Value::Raw(raw) => (raw, word),
            _ => break,
        };
        let quoted = matches!(word, Value::Quoted(..));
        if bare.starts_with('-') && bare.len() > 1 && !quoted {
            if let Some(option) = option.take() {
                sink.take(&Found::new(Kind::Option, &scopes, option, Value::Said));
            }
            match bare.split_once('=') {
                Some((name, value)) => {
                    sink.take(&Found::new(Kind::Option, &scopes, name, Value::Raw(value)));
                }
                None => option = Some(bare),
            }
            continue;
        }
        match option.take() {
            Some("-e" | "--env") if run => variable(sink, bare, word),
            Some("-S") if MAILX.contains(&program) => set(sink, bare),
            Some(name) if sink.knows(name) => {
                // An option that takes no value stands before one that is for itself.
                sink.take(&Found::new(Kind::Option, &scopes, name, value));
                if bare.contains("://") {
                    sink.take(&Found::new(Kind::Option, &scopes, program, value));
                }
            }
            _ if bare.contains("://") => {
                sink.take(&Found::new(Kind::Option, &scopes, program, value));
            }
            _ => {}
        }
    }
    if let Some(option) = option {
        sink.take(&Found::new(Kind::Option, &scopes, option, Value::Said));
    }
    at
}

/// `name=value`, or a switch, of mailx.
fn set<'a>(sink: &mut Sink<'a>, bare: &'a str) {
    let (name, value) = match bare.split_once('=') {
        Some((name, value)) => (name, Value::Raw(value)),
        None => (bare, Value::Said),
    };
    sink.take(&Found::new(Kind::Line, &[], name, value));
}

/// `NAME=value` that a container is given.
fn variable<'a>(sink: &mut Sink<'a>, bare: &'a str, word: Value<'a>) {
    if let Some((name, value)) = bare.split_once('=') {
        let value = match word {
            Value::Quoted(_, quote) => Value::Quoted(value, quote),
            _ => Value::Raw(value),
        };
        let mut found = Found::new(Kind::Given, &[], name, value);
        found.carrier = Some(RUN);
        sink.take(&found);
    }
}

/// The next word of a command, which ends at the end of its line.
fn next(text: &str, mut at: usize) -> Option<(Value<'_>, usize)> {
    loop {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        match first {
            '\\' | '^' | '`' if rest[1..].trim_start_matches([' ', '\r']).starts_with('\n') => {
                at += rest.find('\n')? + 1;
            }
            '\n' => return None,
            ' ' | '\t' | '\r' => at += 1,
            _ => break,
        }
    }
    let rest = &text[at..];
    let first = rest.chars().next()?;
    if matches!(first, '"' | '\'') {
        let mut escaped = false;
        for (n, c) in rest.char_indices().skip(1) {
            if c == '\n' {
                break;
            }
            if c == first && !escaped {
                let glued = rest[n + 1..]
                    .chars()
                    .next()
                    .is_some_and(|c| !c.is_whitespace());
                if glued {
                    break;
                }
                return Some((Value::Quoted(&rest[1..n], first), at + n + 1));
            }
            escaped = c == '\\' && !escaped && first == '"';
        }
    }
    let (mut quote, mut escaped) = (None, false);
    let mut end = rest.len();
    for (n, c) in rest.char_indices() {
        if c == '\n' || (quote.is_none() && !escaped && c.is_whitespace()) {
            end = n;
            break;
        }
        quote = match quote {
            None if matches!(c, '"' | '\'') && !escaped => Some(c),
            Some(open) if open == c => None,
            quote => quote,
        };
        escaped = c == '\\' && !escaped;
    }
    Some((Value::Raw(&rest[..end]), at + end))
}
