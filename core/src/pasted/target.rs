//! The server that a program says it talked to: `connect ECONNREFUSED 127.0.0.1:25`, `smtp.example.org, port: 465`.

use crate::vocab::{Host, Port};

/// Ports that mail servers listen on, and test servers too. Another number behind a name may be a line of a file.
const PORTS: [u16; 13] = [
    25, 26, 110, 143, 465, 587, 993, 995, 1025, 2465, 2525, 2587, 8025,
];

/// What was found of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The server's name or address.
    pub host: Option<Host>,
    /// Its port.
    pub port: Option<Port>,
}

/// What programs say before a name that they looked up in vain, or did not find in a certificate, and what ends it there.
const LOOKED_UP: [(&str, &str); 10] = [
    ("enotfound ", " \n]`\"'),"),
    ("eai_again ", " \n]`\"'),:"),
    ("unknownhostexception: ", " \n]`\"')"),
    ("unable to resolve host \"", "\""),
    ("could not resolve host: ", " \n`\"');"),
    ("getaddrinfo for ", " "),
    ("tcp: lookup ", " :"),
    ("hostname: '", "'"),
    ("unknown smtp host: ", " \n`\"'),;"),
    ("expected cn=`", "'"),
];

/// What stands before the name that a certificate should be for, and what ends it there.
const EXPECTED: [(&str, &str); 8] = [
    ("expected cn=`", "'"),
    ("expected cn='", "'"),
    ("not valid for '", "'"),
    ("not valid for \"", "\""),
    ("dns name matching ", " "),
    ("host name '", "'"),
    (", not ", " \n`\"'),"),
    ("host: ", " \n`\"'),"),
];

/// Reads a text in lower case; the last mention counts.
pub(super) fn find(lower: &str) -> Target {
    let mut target = Target::default();
    for (at, _) in lower.match_indices(':') {
        let Some(port) = number(&lower[at + 1..]) else {
            continue;
        };
        let sure = PORTS.contains(&port);
        let fits = |host: &Host| sure || target.host.is_none() && is_server(host);
        if let Some(host) = name_before(&lower[..at]).filter(fits) {
            target.host = Some(host);
            target.port = Port::read(&port.to_string()).ok();
        }
    }
    for (at, word) in lower.match_indices("port") {
        let whole = !lower[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let behind = lower[at + word.len()..].trim_start_matches([' ', ':', '=', '"', '\'', '>']);
        if whole
            && behind.len() < lower.len() - at - word.len()
            && let Some(port) = number(behind)
        {
            target.port = Port::read(&port.to_string()).ok();
            // `connect(2) for "localhost" port 25`
            let before = lower[..at].trim_end_matches([' ', '"', '\'', ',', '(', '`']);
            if let Some(host) = name_before(before) {
                target.host = Some(host);
            }
        }
    }
    for (at, word) in lower.match_indices("telnet ") {
        let behind = &lower[at + word.len()..];
        let end = behind.bytes().take(100).position(|byte| byte == b' ');
        let Some(end) = end else { continue };
        if let Some(port) = number(&behind[end + 1..]).filter(|port| PORTS.contains(port))
            && let Some(host) = name_before(&behind[..end])
        {
            target.host = Some(host);
            target.port = Port::read(&port.to_string()).ok();
        }
    }
    target
}

/// The name that a program looked up in vain, as it stands in a text in lower case: it may be none.
pub(crate) fn looked_up(lower: &str) -> Option<&str> {
    // Where no name stands, a sentence or a stack trace goes on: a name has a point or a mark of an address in it.
    let is_name = |name: &&str| {
        name.starts_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '"')
            && name.contains(['.', '/', '@'])
            && name.len() < 254
    };
    let names = LOOKED_UP.iter().flat_map(|(mark, ends)| {
        lower.match_indices(mark).filter_map(move |(at, _)| {
            let behind = &lower[at + mark.len()..];
            // Programs that put none there themselves show those of a file.
            let quoted = behind.starts_with('"') && mark.starts_with("enotfound");
            let ends = if quoted { " \n" } else { ends };
            let name = behind.split(|sign| ends.contains(sign)).next()?;
            Some((at, name.trim_end_matches('.')))
        })
    });
    let last = names
        .filter(|(_, name)| is_name(name))
        .max_by_key(|(at, _)| *at);
    last.map(|(_, name)| name)
}

/// The name of a provider's server that a certificate should be for and is not, in a text in lower case.
pub(crate) fn expected(lower: &str) -> Option<&str> {
    let mut names = EXPECTED.iter().filter_map(|(mark, ends)| {
        let (_, behind) = lower.split_once(mark)?;
        let name = behind.split(|sign| ends.contains(sign)).next()?;
        Some(name.trim_end_matches('.'))
    });
    names.find(|name| crate::rules::is_known(name))
}

/// Whether a name can be no file's, so that a number behind it is a port, whichever it is.
fn is_server(host: &Host) -> bool {
    const FILES: [&str; 28] = [
        "js", "ts", "php", "py", "rb", "java", "go", "pm", "rs", "pl", "c", "cs", "cpp", "h",
        "mjs", "cjs", "jsx", "tsx", "kt", "ex", "log", "conf", "cf", "yml", "json", "txt", "lua",
        "swift",
    ];
    let name = host.as_str();
    let last = name.rsplit('.').next().unwrap_or_default();
    let called = ["smtp", "mail", "relay"];
    crate::rules::is_known(name)
        || called.iter().any(|begin| name.starts_with(begin)) && !FILES.contains(&last)
}

/// The number that a text begins with, as a port.
fn number(text: &str) -> Option<u16> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let ends = !text[digits..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
    // Behind a full stop a sentence may end.
    let ends = ends || text[digits..].starts_with(". ") || &text[digits..] == ".";
    if !(2..=5).contains(&digits) || !ends {
        return None;
    }
    text[..digits].parse().ok()
}

/// The name or address that a text ends with; `localhost` is the only one without a dot.
fn name_before(text: &str) -> Option<Host> {
    let bare = text.strip_suffix(']').unwrap_or(text);
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b".-:".contains(byte);
    let length = bare.bytes().rev().take(100).take_while(of_name).count();
    let whole = &bare[bare.len() - length..];
    let behind = whole.rsplit(':').next().unwrap_or(whole);
    let fits = |host: &Host| {
        let name = host.as_str();
        let dotted = name.contains('.') && name.bytes().any(|byte| byte.is_ascii_alphabetic());
        name == "localhost" || dotted || host.address().is_some()
    };
    // An IPv6 address has colons of its own.
    [whole, behind]
        .into_iter()
        .find_map(|name| Host::read(name).ok().filter(fits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (Option<String>, Option<u16>) {
        let target = find(text);
        (
            target.host.map(|host| host.to_string()),
            target.port.map(Port::number),
        )
    }

    #[test]
    fn a_name_that_was_looked_up_in_vain_is_kept_as_it_stands() {
        let cases = [
            (
                "getaddrinfo enotfound smtp.gmai.com smtp.gmai.com:465",
                Some("smtp.gmai.com"),
            ),
            (
                "getaddrinfo eai_again smtp.example.org:587",
                Some("smtp.example.org"),
            ),
            (
                "java.net.unknownhostexception: smtp://mail.example.org",
                Some("smtp://mail.example.org"),
            ),
            (
                "unknownhostexception: relay.example.org:25",
                Some("relay.example.org:25"),
            ),
            (
                "tcp: lookup smtp.example.org on 127.0.0.11:53: no such host",
                Some("smtp.example.org"),
            ),
            (
                "curl: (6) could not resolve host: smtp.example.org",
                Some("smtp.example.org"),
            ),
            (
                "getaddrinfo for mail.example.org failed",
                Some("mail.example.org"),
            ),
            ("getaddrinfo enotfound mailhog mailhog:25", None),
            ("unknownhostexception: it cannot be found.", None),
            (
                "getaddrinfo enotfound (/programs/server/future.js:398:15",
                None,
            ),
            (
                "getaddrinfo enotfound /programs/server/future.js:398:15",
                None,
            ),
            ("name or service not known", None),
        ];
        for (text, name) in cases {
            assert_eq!(looked_up(text), name, "{text}");
        }
    }

    #[test]
    fn the_server_that_is_called_by_hand_is_the_target() {
        let named = |host: &str, port| (Some(host.to_owned()), Some(port));
        assert_eq!(
            found("$ telnet mail.example.org 25\ntrying"),
            named("mail.example.org", 25)
        );
        assert_eq!(found("telnet 192.0.2.1 587"), named("192.0.2.1", 587));
        assert_eq!(found("telnet mail.example.org 80"), (None, None));
        assert_eq!(found("telnet to it 25 times"), (None, None));
    }

    #[test]
    fn a_server_is_found_where_a_program_names_it() {
        let cases = [
            ("connect econnrefused 127.0.0.1:25", "127.0.0.1", 25),
            ("econnrefused ::1:587", "::1", 587),
            ("dial tcp [::1]:587: connect", "::1", 587),
            (
                "host: smtp.example.org, port: 465, response: -1",
                "smtp.example.org",
                465,
            ),
            ("connect(2) for \"localhost\" port 25", "localhost", 25),
            (
                "unable to connect to smtp.example.org:587 (no)",
                "smtp.example.org",
                587,
            ),
        ];
        for (text, host, port) in cases {
            let (seen, at) = found(text);
            assert_eq!(at, Some(port), "{text}");
            if !text.starts_with("host:") {
                assert_eq!(seen.as_deref(), Some(host), "{text}");
            }
        }
    }

    #[test]
    fn lines_of_files_and_other_numbers_are_no_ports() {
        for text in [
            "smtp.js:539:20",
            "at a.java:2249",
            "12:30:25",
            "support 587x",
            "port 5.5.1",
        ] {
            assert_eq!(found(text), (None, None), "{text}");
        }
    }
}
