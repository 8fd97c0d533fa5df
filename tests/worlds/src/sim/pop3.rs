//! The commands of a simulated POP3 server (RFC 1939, RFC 2449, RFC 5034).

use super::incoming::Incoming;

/// Obeys one line.
pub(super) fn command(server: &mut Incoming, line: &str) {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb.to_ascii_uppercase().as_str() {
        "CAPA" => server.offer(),
        "QUIT" => {
            let event = if server.logged_in {
                "goodbye-logged-in"
            } else {
                "goodbye"
            };
            server.reply(event);
            server.close();
        }
        "STLS" => server.upgrade(),
        "AUTH" => server.authenticate(rest),
        "USER" | "PASS" if !server.takes_login() => server.reply("login-needs-tls"),
        "USER" => {
            server.named = Some(rest.to_owned());
            server.reply("user-ok");
        }
        "PASS" => match server.named.take() {
            Some(name) => server.judge("login", &name, rest),
            None => server.reply("pass-too-soon"),
        },
        "APOP" if server.stamp().is_some() => server.apop(rest),
        _ => server.reply("unknown-command"),
    }
}
