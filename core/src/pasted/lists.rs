//! What the replies that refuse nothing tell: lists of extensions, the greeting, that a message was taken.

use super::Paste;
use super::codes::Found;
use super::split::{Kind, Line};
use crate::vocab::Stage;

/// Extensions that tell a list from another reply of several lines.
const EXTENSIONS: [&str; 6] = [
    "pipelining",
    "size",
    "8bitmime",
    "starttls",
    "enhancedstatuscodes",
    "smtputf8",
];

/// What the lists of extensions hold, and whether this is a dialogue at all.
pub(super) fn note(lines: &[Line], paste: &mut Paste) {
    let mut upgraded = false;
    for (at, line) in lines.iter().enumerate() {
        match line.kind {
            Kind::Command(Stage::StartTls) => {
                let mut answers = lines[at + 1..]
                    .iter()
                    .filter(|line| line.kind != Kind::Blank);
                upgraded = answers
                    .next()
                    .is_some_and(|answer| answer.words().starts_with("220"));
            }
            Kind::Command(Stage::Hello) => upgraded = false,
            Kind::Command(Stage::Auth | Stage::Sender) => paste.not_reread |= upgraded,
            Kind::Command(Stage::Farewell) => paste.gave_up_tls |= upgraded,
            _ => {}
        }
        paste.silent = is_silent(line, paste.silent);
        paste.transcript |= matches!(line.kind, Kind::Command(_));
        paste.lists += usize::from(line.kind == Kind::Command(Stage::Hello));
        let words = line.words();
        if let Some(method) = words.strip_prefix("auth ") {
            let method = method.split([' ', '\'', '"']).next().unwrap_or_default();
            paste.method = Some(method.to_ascii_uppercase());
        }
        if let Some(greeting) = words.strip_prefix("220")
            && paste.greeting.is_none()
        {
            paste.greeting = Some(greeting.to_owned());
        }
        if words.starts_with("250") {
            // Some programs print the whole list as one line.
            for extension in words.split("250").skip(1) {
                note_extension(extension, paste);
            }
        }
    }
}

/// What `telnet` says once it is connected; the next that counts is what the server says, or that it hung up.
const CONNECTED: &str = "escape character is";
/// What shows that somebody tried a connection with another program: `telnet`, `openssl s_client`, `nc` or `swaks`.
pub(super) const BY_HAND: [&str; 5] = [
    CONNECTED,
    "connected(0000",
    "s_client",
    "succeeded!",
    "=== connected to",
];
const HUNG_UP: &str = "closed by foreign host";

/// Whether, behind this line, a connection stands on which nothing was said.
fn is_silent(line: &Line, before: bool) -> bool {
    let words = line.words();
    if line.kind == Kind::Words && words.starts_with(CONNECTED) {
        return true;
    }
    let mark: &[char] = &['*', '+', ' '];
    let greeted = line.kind == Kind::Reply || words.trim_start_matches(mark).starts_with("ok ");
    before && !greeted && !words.contains(HUNG_UP)
}

fn note_extension(listed: &str, paste: &mut Paste) {
    if let Some(extension) = listed.strip_prefix(['-', ' ']) {
        if let Some(mechanisms) = extension
            .strip_prefix("auth ")
            .or_else(|| extension.strip_prefix("auth="))
        {
            paste.auth_offered = true;
            paste.list_without_auth = false;
            let names = mechanisms.split([' ', '=']).map(|name| {
                name.trim_end_matches(|c: char| !c.is_ascii_alphanumeric())
                    .to_ascii_uppercase()
            });
            paste.mechanisms = names.filter(|name| !name.is_empty()).collect();
        } else if EXTENSIONS.iter().any(|name| extension.starts_with(name)) {
            paste.list_without_auth = paste.mechanisms.is_empty();
        }
        paste.starttls_offered |= extension.starts_with("starttls");
    }
}

/// What servers say behind 250 when they have taken a message.
const TAKEN: [&str; 7] = [
    "ok: queued",
    "ok id=",
    "ok queued",
    "queued",
    "message accepted",
    "message received",
    "message queued",
];

/// What a log says of a message that was not taken, and will not be tried again.
const FOR_GOOD: [&str; 2] = ["status=bounced", "status=expired"];

/// Where a message was taken for the last time, if that is the last thing that counts: no refusal comes later, and no log
/// tells of a failure for good, unless it tells of a success behind that: what else was taken may be another message. `told`
/// are the places where a log says so in words of its own.
pub(super) fn is_taken(found: &[Found], lower: &str, told: impl Iterator<Item = usize>) -> bool {
    let refused = found
        .iter()
        .filter(|found| found.code.is_none_or(|code| code >= 400));
    let refused = refused.map(|found| found.at).max();
    let content = found.iter().filter(|found| found.code == Some(354));
    let content = content.map(|found| found.at).max();
    let taken = found.iter().filter(|found| {
        let says = || {
            TAKEN
                .iter()
                .any(|words| lower[found.words..].starts_with(words))
        };
        found.code == Some(250) && (says() || content.is_some_and(|content| content < found.at))
    });
    let told = told.max();
    let failed = FOR_GOOD.iter().filter_map(|words| lower.rfind(words)).max();
    failed <= told && taken.map(|found| found.at).max().max(told) > refused
}
