//! The commands of a simulated IMAP server (RFC 3501 section 6).

use super::incoming::Incoming;

/// Obeys one line.
pub(super) fn command(server: &mut Incoming, line: &str) {
    let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
    tag.clone_into(&mut server.tag);
    let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    match verb.to_ascii_uppercase().as_str() {
        "CAPABILITY" if server.logged_in => server.reply("offer-logged-in"),
        "CAPABILITY" => {
            server.asks = true;
            server.offer();
        }
        "NOOP" => server.reply("noop-ok"),
        "LOGOUT" => {
            let event = if server.logged_in {
                "goodbye-logged-in"
            } else {
                "goodbye"
            };
            server.reply(event);
            server.close();
        }
        "STARTTLS" => server.upgrade(),
        "AUTHENTICATE" => server.authenticate(rest),
        "LOGIN" if !server.takes_login() => server.reply("login-needs-tls"),
        "LOGIN" => match strings(rest).as_slice() {
            [name, password] => server.judge("login", name, password),
            _ => server.reply("unknown-command"),
        },
        _ => server.reply("unknown-command"),
    }
}

/// Quoted strings (RFC 3501 section 4.3).
fn strings(text: &str) -> Vec<String> {
    let mut strings = Vec::new();
    let mut letters = text.chars();
    while letters.any(|letter| letter == '"') {
        let mut string = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => break,
                '\\' => string.extend(letters.next()),
                other => string.push(other),
            }
        }
        strings.push(string);
    }
    strings
}
