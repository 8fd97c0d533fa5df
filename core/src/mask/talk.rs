//! What a login says: SMTP AUTH (RFC 4954), IMAP LOGIN and AUTHENTICATE (RFC 9051 section 6.2), POP3 PASS (RFC 1939
//! section 7), in the transcripts that programs write.

use std::ops::Range;

use super::Secrets;
use super::scan::{is_token_byte, is_word, quoted_end, skip, starts, words};

/// Who says a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speaker {
    Client,
    Server,
    Unknown,
}

const CLIENT: &[&str] = &[
    "C:", ">>>", ">>", ">", "->", "-->", "~>", "=>", "*cmd*", "send:", "sent:", "client:",
];
const SERVER: &[&str] = &[
    "S:",
    "<<<",
    "<<",
    "<",
    "<-",
    "<--",
    "<~",
    "<=",
    "<**",
    "<~*",
    "*resp*",
    "*get*",
    "reply:",
    "response:",
    "recv:",
    "received:",
    "server:",
];

/// Who speaks, where both are named: the client, or the server in the words of newer and older PHPMailer.
const ARROWS: [(&str, Speaker); 4] = [
    ("CLIENT -> SERVER:", Speaker::Client),
    ("SERVER -> CLIENT:", Speaker::Server),
    ("SMTP -> FROM SERVER:", Speaker::Server),
    ("SMTP -> get_lines():", Speaker::Server),
];

/// The longest of them.
const LONGEST_ARROW: usize = 20;

/// Commands that show that a login is over.
const COMMANDS: &[&str] = &[
    "DATA", "EHLO", "HELO", "LIST", "MAIL", "NOOP", "QUIT", "RCPT", "RSET", "SELECT", "STARTTLS",
    "STAT",
];

const MECHANISMS: &[&str] = &[
    "ANONYMOUS",
    "CRAM-MD5",
    "DIGEST-MD5",
    "EXTERNAL",
    "GSSAPI",
    "LOGIN",
    "NTLM",
    "OAUTHBEARER",
    "PLAIN",
    "XOAUTH2",
];

/// Lines after which a login that never ended is given up.
const PATIENCE: u8 = 12;

/// A transcript as far as it was heard.
#[derive(Default)]
pub(super) struct Talk {
    /// Lines for which a login may still go on; 0 outside of one.
    login: u8,
    /// The server has just asked for something.
    asked: bool,
    /// POP3: the name was said, the password comes.
    named: bool,
}

impl Talk {
    /// Hears a line and marks its secrets. Whether it is a reply of a server.
    pub(super) fn hear(&mut self, secrets: &mut Secrets) -> bool {
        let (speaker, body) = body(secrets.line);
        let text = &secrets.line[body.clone()];
        if text.is_empty() {
            return false;
        }
        if let Some(code) = code(text) {
            self.asked = code == "334";
            self.login = if self.asked { PATIENCE } else { 0 };
            return true;
        }
        if self.login > 0 && (text == "+" || text.starts_with("+ ")) {
            self.asked = true;
            return true;
        }
        if text.starts_with("+OK")
            || text.starts_with("-ERR")
            || is_tagged_answer(secrets.line, &body)
        {
            self.login = 0;
            return true;
        }
        if speaker == Speaker::Server {
            return false;
        }
        let known = self.command(speaker, &body, secrets);
        if !known && self.login > 0 {
            self.answer(speaker, body, secrets);
        }
        false
    }

    /// Commands that hold a secret, or begin or end a login.
    fn command(&mut self, speaker: Speaker, body: &Range<usize>, secrets: &mut Secrets) -> bool {
        let line = secrets.line;
        if auth(line, body, secrets, self) {
            return true;
        }
        let mut parts = words(line, body.clone());
        let Some(first) = parts.next() else {
            return false;
        };
        let verb = &line[first.clone()];
        let is = |name: &str| verb.eq_ignore_ascii_case(name);
        let behind = parts.next().map_or(body.end, |part| part.start)..body.end;
        let named = std::mem::replace(&mut self.named, is("USER"));
        if is("PASS") && (verb == "PASS" || named || speaker == Speaker::Client) {
            secrets.add(behind);
            return true;
        }
        if is("APOP") {
            let digest = parts.next().unwrap_or(body.end..body.end);
            secrets.add(digest);
            return true;
        }
        if imap_login(line, first, behind, body.end, speaker, secrets) {
            self.login = PATIENCE;
            return true;
        }
        let ends = COMMANDS.iter().any(|&command| is(command));
        if ends {
            self.login = 0;
        }
        ends || is("USER")
    }

    /// A line within a login that is no reply: what the client answers.
    fn answer(&mut self, speaker: Speaker, body: Range<usize>, secrets: &mut Secrets) {
        self.login -= 1;
        let line = secrets.line;
        let text = &line[body.clone()];
        let said = text.bytes().any(|b| b.is_ascii_alphanumeric());
        // Only quotes, or a blank line: the answer is still to come. What is masked was one.
        if !said && !text.contains(super::MASK) {
            return;
        }
        let asked = std::mem::take(&mut self.asked);
        // `{"status"`: the reason why a token was refused (RFC 7628 section 3.2.3), broken off its 334.
        if text.starts_with("eyJzdGF0dXMi") {
            return;
        }
        let single = !text.contains(' ');
        if single || asked || speaker == Speaker::Client {
            secrets.add(body);
        } else if let Some(last) = words(line, body).last()
            && is_response(&line[last.clone()])
        {
            secrets.add(last);
        }
    }
}

/// Who says the line, and where its words are, without what a log puts around them.
fn body(line: &str) -> (Speaker, Range<usize>) {
    let mut speaker = Speaker::Unknown;
    let mut start = 0;
    // Most lines hold no arrow, and there may be very many lines.
    let head = &line[..line.floor_char_boundary(80 + LONGEST_ARROW)];
    let has_arrow = head.as_bytes().windows(2).any(|two| two == b"->");
    let mut arrows = ARROWS.iter().filter(|_| has_arrow);
    let arrow = arrows.find_map(|(text, who)| {
        let at = head.find(text).filter(|at| *at < 80)?;
        Some((*who, at + text.len()))
    });
    if let Some(arrow) = arrow {
        (speaker, start) = arrow;
    } else {
        for word in words(line, 0..line.len()).take(12) {
            // As all of them end.
            if !matches!(
                line.as_bytes()[word.end - 1],
                b':' | b'>' | b'<' | b'-' | b'~' | b'=' | b'*'
            ) {
                continue;
            }
            let is = |marks: &[&str]| {
                marks
                    .iter()
                    .any(|m| m.eq_ignore_ascii_case(&line[word.clone()]))
            };
            let found = match () {
                () if is(CLIENT) => Speaker::Client,
                () if is(SERVER) => Speaker::Server,
                () => continue,
            };
            (speaker, start) = (found, word.end);
            break;
        }
    }
    start = skip(line, start, |b| b.is_ascii_whitespace());
    // Nor the lines of a tree that a log is drawn as.
    let drawn = line[start..].trim_start_matches(|c| ('\u{2500}'..='\u{257f}').contains(&c));
    start = line.len() - drawn.len();
    let mut end = start + line[start..].trim_end().len();
    for quote in ["b'", "b\"", "'", "\""] {
        if line[start..end].starts_with(quote) {
            start += quote.len();
            if line[start..end].ends_with(&quote[quote.len() - 1..]) {
                end -= 1;
            }
            break;
        }
    }
    (speaker, start..end.max(start))
}

/// The code that a reply begins with (RFC 5321 section 4.2). A port such as 587 is none.
fn code(text: &str) -> Option<&str> {
    let code = text.get(..3)?;
    let ends = matches!(text.as_bytes().get(3), None | Some(b' ' | b'-'));
    let [first, second, third] = code.as_bytes() else {
        return None;
    };
    let fits = (b'2'..=b'5').contains(first) && (b'0'..=b'5').contains(second);
    (ends && fits && third.is_ascii_digit()).then_some(code)
}

/// `a1 OK …`: the answer to an IMAP command.
fn is_tagged_answer(line: &str, body: &Range<usize>) -> bool {
    let mut parts = words(line, body.clone());
    let (Some(tag), Some(state)) = (parts.next(), parts.next()) else {
        return false;
    };
    is_tag(&line[tag]) && matches!(&line[state], "OK" | "NO" | "BAD" | "BYE")
}

/// An IMAP tag, as programs make them: short, with a digit, or one character.
fn is_tag(text: &str) -> bool {
    let digit = text.bytes().any(|b| b.is_ascii_digit());
    text.len() <= 12 && (digit || text.len() == 1)
}

/// `AUTH` or `AUTHENTICATE` with a mechanism, and perhaps an initial response.
fn auth(line: &str, body: &Range<usize>, secrets: &mut Secrets, talk: &mut Talk) -> bool {
    let mut found = false;
    // At the front of the line, in any letters, or behind an IMAP tag; anywhere else in capitals.
    let mut parts = words(line, body.clone()).enumerate().peekable();
    while let Some((n, part)) = parts.next() {
        let verb = &line[part.clone()];
        let front = n == 0 || (n == 1 && starts(verb, "AUTHENTICATE"));
        let is = verb.eq_ignore_ascii_case("AUTH") || verb.eq_ignore_ascii_case("AUTHENTICATE");
        if !is || !(front || verb.starts_with("AUTH")) {
            continue;
        }
        let Some((_, mechanism)) = parts.next() else {
            break;
        };
        if !is_mechanism(&line[mechanism]) {
            continue;
        }
        // `AUTH PLAIN LOGIN`: what a server offers, copied without its code.
        if let Some((_, next)) = parts.peek()
            && is_mechanism(&line[next.clone()])
        {
            break;
        }
        if front {
            talk.login = PATIENCE;
            talk.asked = false;
            found = true;
        }
        if let Some((_, response)) = parts.peek() {
            let end = skip(line, response.start, is_token_byte);
            let response = response.start..end;
            let alone = line[end..body.end]
                .bytes()
                .all(|b| !b.is_ascii_alphanumeric());
            // A log may put the answer behind the command.
            let answered = code(&line[response.start..]).is_some();
            if !answered && is_response(&line[response.clone()]) && (front || alone) {
                secrets.add(response);
            }
        }
        break;
    }
    found
}

/// The name of a SASL mechanism.
pub(super) fn is_mechanism(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    MECHANISMS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
        || starts(name, "SCRAM-")
}

/// Not a word, not the next mechanism of a list.
fn is_response(text: &str) -> bool {
    let token = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    !token.is_empty() && !is_word(token) && !is_mechanism(text) && text.bytes().all(is_token_byte)
}

/// `tag LOGIN name password`; the password may also come on a line of its own, as a literal.
fn imap_login(
    line: &str,
    tag: Range<usize>,
    behind: Range<usize>,
    end: usize,
    speaker: Speaker,
    secrets: &mut Secrets,
) -> bool {
    let tag = &line[tag];
    let verb = words(line, behind).next().unwrap_or(end..end);
    let letter = tag.bytes().any(|b| b.is_ascii_alphabetic());
    if !is_tag(tag) || !line[verb.clone()].eq_ignore_ascii_case("LOGIN") {
        return false;
    }
    let Some(name) = argument(line, verb.end, end) else {
        return false;
    };
    if line[name.clone()].starts_with('{') {
        return true;
    }
    let Some(password) = argument(line, name.end, end) else {
        return false;
    };
    // `1 login attempt left` is no command.
    let shouted = line[verb].starts_with('L') || speaker == Speaker::Client;
    let last = password.end == end;
    if shouted || (letter && last) {
        if !line[password.clone()].starts_with('{') {
            secrets.add(password.start..end);
        }
        return true;
    }
    false
}

/// The next argument, quotes and all.
fn argument(line: &str, from: usize, end: usize) -> Option<Range<usize>> {
    let start = skip(line, from, |b| b == b' ');
    if start >= end {
        return None;
    }
    let stop = if line.as_bytes()[start] == b'"' {
        (quoted_end(line, start) + 1).min(end)
    } else {
        skip(line, start, |b| b != b' ').min(end)
    };
    Some(start..stop)
}
