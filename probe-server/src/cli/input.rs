//! What is read: files, standard input (once), the terminal. All of it has an end.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use mailmedic_core::desk::LONGEST_TEXT;
use mailmedic_core::vocab::Secret;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::Misuse;
use super::arguments;
use super::speech::Speech;

/// Longest settings, in bytes.
const LONGEST_SETTINGS: usize = 1024 * 1024;

/// Longest answer of a server that gives out tokens, in bytes: other tokens may stand in it as well.
const LONGEST_ANSWER: usize = 64 * 1024;

/// Standard input, which one thing may read.
#[derive(Default)]
pub(super) struct Stdin {
    reader: Option<&'static str>,
}

impl Stdin {
    /// Gives it to a reader, named as on the command line. The second one gets an error that names both.
    pub(super) fn claim(&mut self, reader: &'static str) -> Result<(), Misuse> {
        match self.reader.replace(reader) {
            None => Ok(()),
            Some(first) => Err(Misuse::of(
                "two-readers",
                [("first", first.to_owned()), ("second", reader.to_owned())],
            )),
        }
    }
}

/// Settings from a file, or from standard input where it is `-`.
pub(super) fn settings(path: &Path, speech: &Speech) -> Result<String, Misuse> {
    let what = || speech.say("what-settings", &[]);
    let bytes = whole(path, LONGEST_SETTINGS, &what)?;
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(unmarked(&text).to_owned()),
        Err(error) => error.into_bytes(),
    };
    // A signed profile is text between bytes, and some files of Windows are UTF-16.
    let text = decoded(&bytes);
    let marked = matches!(bytes.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    if marked || text.contains("<plist") {
        return Ok(text);
    }
    Err(Misuse::of("no-text", [("what", what())]))
}

/// A text without the byte order mark that editors and shells of Windows put before it.
fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The password, if an option says where it is. One line end behind it does not belong to it.
pub(super) fn secret(
    options: &arguments::Secret,
    speech: &Speech,
) -> Result<Option<Secret>, Misuse> {
    let path = match (&options.password_file, options.password_stdin) {
        (Some(path), _) => path,
        (None, true) => Path::new("-"),
        (None, false) => return Ok(None),
    };
    let what = || speech.say("what-password", &[]);
    let bytes = line(path, Secret::LONGEST, &what)?;
    if bytes.contains(&b'\n') {
        return Err(Misuse::of("two-lines", [("what", what())]));
    }
    Secret::from_bytes(bytes)
        .map(Some)
        .ok_or_else(|| Misuse::of("bad-password", []))
}

/// The token on standard input.
pub(super) fn token(speech: &Speech) -> Result<Secret, Misuse> {
    let what = || speech.say("what-token", &[]);
    let bytes = Zeroizing::new(line(Path::new("-"), LONGEST_ANSWER, &what)?);
    let (token, note) = bare_token(&bytes)?;
    if let Some(note) = note {
        eprintln!("{}", speech.say(note, &[]));
    }
    Secret::token(token).ok_or_else(|| Misuse::of("bad-token", []))
}

/// What gives out tokens answers so (RFC 6749 section 5.1); the rest of it is of no use here.
#[derive(Deserialize)]
struct Granted<'a> {
    #[serde(borrow)]
    access_token: Cow<'a, str>,
}

/// The token alone, and what to say where something stood round it.
fn bare_token(bytes: &[u8]) -> Result<(Vec<u8>, Option<&'static str>), Misuse> {
    let text = bytes.trim_ascii();
    if text.starts_with(b"{") {
        let granted: Granted<'_> =
            serde_json::from_slice(text).map_err(|_| Misuse::of("no-access-token", []))?;
        let token = granted.access_token.into_owned().into_bytes();
        return Ok((token, Some("token-of-answer")));
    }
    match text.split_at_checked(b"Bearer ".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(b"Bearer ") => {
            Ok((rest.trim_ascii().to_vec(), Some("token-without-bearer")))
        }
        _ => Ok((bytes.to_vec(), None)),
    }
}

/// One line, without its end.
fn line(path: &Path, longest: usize, what: &dyn Fn() -> String) -> Result<Vec<u8>, Misuse> {
    let mut bytes = whole(path, longest + 2, what)?;
    for end in [b'\n', b'\r'] {
        if bytes.last() == Some(&end) {
            bytes.pop();
        }
    }
    Ok(bytes)
}

/// The end of standard input, where a log says what failed, as text.
pub(super) fn text(speech: &Speech) -> Result<String, Misuse> {
    if io::stdin().is_terminal() {
        eprintln!("{}", speech.say("paste-text", &[]));
    }
    let mut stdin = io::stdin().lock();
    let mut end: Vec<u8> = Vec::new();
    // What is longer than what is read tells that there was more; an even number keeps the halves of UTF-16 together.
    let most = LONGEST_TEXT + 2;
    loop {
        let read = (&mut stdin).take(most as u64).read_to_end(&mut end);
        match read {
            Ok(read) => {
                drop(end.drain(..end.len().saturating_sub(most)));
                // It read to the end; a terminal would have to be told so twice.
                if read < most {
                    return Ok(decoded(&end));
                }
            }
            Err(error) => return Err(unreadable(&|| speech.say("what-text", &[]), &error)),
        }
    }
}

/// UTF-8, or UTF-16 where a byte order mark or every second byte says so, as a shell of Windows writes it.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let zeros = |from: usize| {
        let bytes = bytes.iter().skip(from).step_by(2).take(32);
        bytes.clone().count() > 4 && bytes.clone().all(|byte| *byte == 0)
    };
    let big = match bytes {
        [0xfe, 0xff, ..] => true,
        [0xff, 0xfe, ..] => false,
        _ if zeros(1) => false,
        _ if zeros(0) => true,
        _ => return unmarked(&String::from_utf8_lossy(bytes)).to_owned(),
    };
    let units = bytes.chunks_exact(2).map(|pair| {
        let pair = [pair[0], pair[1]];
        if big {
            u16::from_be_bytes(pair)
        } else {
            u16::from_le_bytes(pair)
        }
    });
    let text: String = char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    unmarked(&text).to_owned()
}

/// The whole of a file, or of standard input where it is `-`.
pub(super) fn whole(
    path: &Path,
    most: usize,
    what: &dyn Fn() -> String,
) -> Result<Vec<u8>, Misuse> {
    // Room for all of it at once: a buffer that grows leaves copies of a secret behind.
    let mut bytes = Vec::with_capacity(most.min(4 * Secret::LONGEST));
    let limit = most as u64 + 1;
    let read = if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) if bytes.len() > most => Err(Misuse::of(
            "too-long",
            [("what", what()), ("most", most.to_string())],
        )),
        Ok(_) => Ok(bytes),
        Err(error) if path == Path::new("-") => Err(unreadable(what, &error)),
        Err(error) => {
            let path = path.to_string_lossy();
            let path = path.chars().filter(|c| !c.is_control()).collect::<String>();
            Err(unreadable(&|| format!("{} ({path})", what()), &error))
        }
    }
}

/// A file that cannot be read, and what the system says of it.
pub(super) fn unreadable(what: &dyn Fn() -> String, error: &io::Error) -> Misuse {
    Misuse::of(
        "cannot-read",
        [("what", what()), ("why", error.to_string())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_out_of_what_stands_round_it() {
        let bare = |text: &'static str| bare_token(text.as_bytes()).ok();
        let token = |note| Some((b"ab.c".to_vec(), note));
        assert_eq!(bare("ab.c"), token(None));
        assert_eq!(bare("Bearer ab.c"), token(Some("token-without-bearer")));
        assert_eq!(bare("bearer  ab.c"), token(Some("token-without-bearer")));
        let answer = r#"{"token_type": "Bearer", "expires_in": 3599,
            "access_token": "ab.c", "refresh_token": "d"}"#;
        assert_eq!(bare(answer), token(Some("token-of-answer")));
        let escaped = r#"{"access_token": "ab\/c"}"#;
        assert_eq!(
            bare(escaped),
            Some((b"ab/c".to_vec(), Some("token-of-answer")))
        );
        assert_eq!(bare(r#"{"error": "invalid_grant"}"#), None);
    }

    #[test]
    fn text_of_a_windows_shell_is_read() {
        let utf16 = |text: &str, mark: bool| {
            let mark = mark.then_some(0xfeff);
            let units = mark.into_iter().chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
        };
        assert_eq!(
            decoded(&utf16("550 relay denied", true)),
            "550 relay denied"
        );
        assert_eq!(decoded("\u{feff}550".as_bytes()), "550");
        assert_eq!(
            decoded(&utf16("550 relay denied", false)),
            "550 relay denied"
        );
        assert_eq!(decoded("550 é".as_bytes()), "550 é");
    }
}
