//! Lines of their own: `name = value` below `[section]`, and `name value`.

use super::pair::{Found, Kind, Scope, Sink, Value};

/// What stands before the name of a line.
const LEADS: [&str; 9] = [
    "export ",
    "set ",
    "SET ",
    "setenv ",
    "env ",
    "ENV ",
    "unset ",
    "git config ",
    "$ ",
];

/// What stands between `git config` and the name.
const SCOPES: [&str; 4] = ["--global ", "--local ", "--system ", "--add "];

pub(super) fn read<'a>(sink: &mut Sink<'a>) {
    let mut sections: Vec<Scope<'a>> = Vec::new();
    let mut id = 0;
    for line in sink.lines() {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("#define ") {
            defined(sink, rest.trim_start());
            continue;
        }
        // What ends in a bar is a row of a table in prose.
        if line.is_empty()
            || line.starts_with(['#', ';', '!'])
            || line.starts_with("//")
            || line.ends_with(" |")
        {
            continue;
        }
        if let Some(name) = section(line) {
            id += 1;
            sections.clear();
            sections.push(Scope { name, id });
            continue;
        }
        let set = line.starts_with("set ");
        let line = if line.contains(' ') { led(line) } else { line };
        pair(sink, &sections, line, set);
    }
}

/// `NAME value`, behind the `#define` of C.
fn defined<'a>(sink: &mut Sink<'a>, line: &'a str) {
    if let Some((name, value)) = line.split_once([' ', '\t']) {
        sink.take(&Found::new(Kind::Line, &[], name, Value::Raw(value.trim())));
    }
}

/// A line without what leads to its name.
fn led(line: &str) -> &str {
    LEADS.iter().chain(&SCOPES).fold(line, |line, lead| {
        line.strip_prefix(lead).unwrap_or(line).trim_start()
    })
}

/// One line.
fn pair<'a>(sink: &mut Sink<'a>, sections: &[Scope<'a>], line: &'a str, set: bool) {
    let end = line
        .find(|c: char| !(c.is_ascii_alphanumeric() || "_.-".contains(c)))
        .unwrap_or(line.len());
    let name = &line[..end];
    let rest = line[end..].trim_start();
    if name.is_empty() {
        login(sink, sections, line);
        return;
    }
    if let Some(value) = rest.strip_prefix(":=").or(rest.strip_prefix('=')) {
        // `==`, `=>` and `=~` compare.
        if !value.starts_with(['=', '>', '~']) {
            sink.take(&Found::new(
                Kind::Line,
                sections,
                name,
                Value::Raw(value.trim()),
            ));
        }
        return;
    }
    if rest.is_empty() {
        if set {
            sink.take(&Found::new(Kind::Line, sections, name, Value::Said));
        }
        sink.take(&Found::new(Kind::Words, sections, name, Value::Said));
        return;
    }
    let blank = line[end..].starts_with([' ', '\t']);
    if blank && !rest.starts_with(['=', ':']) || name.eq_ignore_ascii_case("account") {
        let value = rest.trim_start_matches(':').trim();
        if sink.knows(name) {
            sink.take(&Found::new(Kind::Words, sections, name, Value::Raw(value)));
        }
        login(sink, sections, line);
    }
}

/// `[host]:port user:secret`, a line of Postfix' table of logins.
fn login<'a>(sink: &mut Sink<'a>, sections: &[Scope<'a>], line: &'a str) {
    let Some((host, login)) = line.split_once([' ', '\t']) else {
        return;
    };
    let login = login.trim();
    let user = login.split_once(':').map_or(" ", |(user, _)| user);
    if is_server(host) && !user.is_empty() && !user.contains([' ', '[', '(']) {
        for (name, value) in [("sasl_host", host), ("sasl_login", login)] {
            sink.given(Kind::Line, sections, name, host, Value::Raw(value));
        }
    }
}

/// `[host]`, `[host]:port`, `host:port`: a log begins its lines with other brackets.
fn is_server(text: &str) -> bool {
    let bracketed = text.strip_prefix('[').and_then(|text| text.split_once(']'));
    let (host, port) = match bracketed {
        Some((host, "")) => (host, "0"),
        Some((host, port)) => (host, port.strip_prefix(':').unwrap_or_default()),
        None => text.split_once(':').unwrap_or_default(),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    // No top-level domain begins with a digit (RFC 3696, section 2).
    let last = host.rsplit('.').next().unwrap_or_default();
    let named = last.starts_with(|c: char| c.is_ascii_alphabetic()) || host.split('.').count() == 4;
    let digits = !port.is_empty() && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit());
    host.contains('.') && host.chars().all(plain) && named && digits
}

/// `[name]`, `[name "more"]`.
fn section(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('[')?;
    let end = inner.find(']')?;
    let behind = inner[end + 1..].trim_start();
    let name = inner[..end].trim_matches(['[', ']', ' ']);
    (behind.is_empty() || behind.starts_with(['#', ';'])).then_some(name)
}
