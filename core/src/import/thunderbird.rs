//! Thunderbird's own files and texts: `prefs.js`, and the accounts in its troubleshooting information. Both write the
//! numbers of `nsMsgSocketType` and `nsMsgAuthMethod`; the latter wrote their names before.

use std::collections::BTreeMap;

use super::Import;
use super::rest::Secrets;
use crate::vocab::{Field, Side};

const SECURITY: [(&str, &str, &str); 6] = [
    ("0", "plain", "none"),
    ("1", "trySTARTTLS", "auto"),
    ("2", "alwaysSTARTTLS", "starttls"),
    ("3", "SSL", "tls"),
    ("2", "STARTTLS", "starttls"),
    ("3", "SSL/TLS", "tls"),
];

const AUTH: [(&str, &str, &str); 10] = [
    ("1", "none", "none"),
    ("2", "old", "password"),
    ("3", "passwordCleartext", "password"),
    ("4", "passwordEncrypted", "encrypted-password"),
    ("5", "GSSAPI", "kerberos"),
    ("6", "NTLM", "ntlm"),
    ("7", "External", "client-certificate"),
    ("8", "secure", "encrypted-password"),
    ("9", "anything", "auto"),
    ("10", "OAuth2", "oauth2"),
];

fn word(words: &[(&str, &str, &'static str)], text: &str) -> Option<&'static str> {
    let fits = |(number, name, _): &&(&str, &str, &str)| {
        *number == text || name.eq_ignore_ascii_case(text)
    };
    words.iter().find(fits).map(|(.., word)| *word)
}

/// Takes a number or its name; one that is not known is noted.
fn take(import: &mut Import, field: Field, text: &str, name: &str) {
    let words: &[_] = if matches!(field, Field::Security(_)) {
        &SECURITY
    } else {
        &AUTH
    };
    match word(words, text) {
        Some(word) => import.take(field, word, name),
        None if !text.is_empty() => import.note(name),
        None => {}
    }
}

/// What a preference is set to, by its name.
type Prefs<'a> = BTreeMap<&'a str, String>;

pub(super) fn read_prefs(text: &str) -> Option<Import> {
    let mut import = Import::of("thunderbird-prefs");
    let mut secrets = Secrets::default();
    let mut prefs = Prefs::new();
    let mut rest = Vec::new();
    for line in text.lines() {
        match pref(line) {
            Some((name, value)) => {
                if name.ends_with("password") || name.ends_with("token") {
                    secrets.take(&mut import, &value);
                }
                if name.starts_with("mail.") {
                    prefs.insert(name, value);
                }
            }
            None if line.starts_with("//") || line.trim_start().starts_with(['#', '*', '/']) => {}
            None => rest.push(line),
        }
    }
    if prefs.is_empty() {
        return None;
    }
    import.take(Field::Client, "thunderbird", "");
    let get = |name: &str| prefs.get(name).map_or("", String::as_str);
    let account = default_account(&prefs);
    let server = account.map_or_else(
        || first(&prefs, "mail.server."),
        |account| get(&format!("mail.account.{account}.server")),
    );
    let identities = account.map_or("", |account| {
        get(&format!("mail.account.{account}.identities"))
    });
    let identity = match identities.split(',').next().map(str::trim) {
        Some(identity) if !identity.is_empty() => identity,
        _ => first(&prefs, "mail.identity."),
    };
    let smtp = [
        get(&format!("mail.identity.{identity}.smtpServer")),
        get("mail.smtp.defaultserver"),
        first(&prefs, "mail.smtpserver."),
    ];
    let smtp = smtp.into_iter().find(|name| !name.is_empty()).unwrap_or("");
    let address = get(&format!("mail.identity.{identity}.useremail"));
    import.take(Field::Address, address, "useremail");
    // A whole file leaves out what is as Thunderbird has it from the start.
    let whole = prefs
        .keys()
        .any(|name| name.starts_with("mail.accountmanager."));
    let of = |key: &str| get(&format!("mail.smtpserver.{smtp}.{key}"));
    service(&mut import, Side::Outgoing, whole, &of);
    let of = |key: &str| get(&format!("mail.server.{server}.{key}"));
    service(&mut import, Side::Incoming, whole, &of);
    secrets.leave(&mut import, rest.into_iter());
    Some(import)
}

fn service<'a>(import: &mut Import, side: Side, whole: bool, of: &dyn Fn(&str) -> &'a str) {
    let either = |names: [&str; 2]| {
        let set = names.into_iter().map(of).find(|value| !value.is_empty());
        set.unwrap_or_default()
    };
    let (host, security) = match side {
        Side::Outgoing => (of("hostname"), of("try_ssl")),
        Side::Incoming => (either(["realhostname", "hostname"]), of("socketType")),
    };
    let protocol = match (side, of("type")) {
        (Side::Outgoing, _) => "smtp",
        (Side::Incoming, kind @ ("imap" | "pop3")) => kind,
        (Side::Incoming, _) => return,
    };
    if host.is_empty() && of("port").is_empty() {
        return;
    }
    import.take(Field::Protocol(side), protocol, "type");
    import.take(Field::Host(side), host, "hostname");
    import.take(Field::Port(side), of("port"), "port");
    let usual = |value: &'a str, usual: &'static str| match value {
        "" if whole => usual,
        value => value,
    };
    take(
        import,
        Field::Security(side),
        usual(security, "0"),
        "socketType",
    );
    take(
        import,
        Field::Auth(side),
        usual(of("authMethod"), "3"),
        "authMethod",
    );
    let username = match side {
        Side::Outgoing => of("username"),
        Side::Incoming => either(["realuserName", "userName"]),
    };
    import.take(Field::Username(side), username, "userName");
    if side == Side::Outgoing {
        import.take(Field::Hello, of("hello_argument"), "hello_argument");
    }
}

/// The default account, or the first that is for mail.
fn default_account<'a>(prefs: &'a Prefs) -> Option<&'a str> {
    let get = |name: &str| prefs.get(name).map_or("", String::as_str);
    let is_mail = |account: &&str| {
        let server = get(&format!("mail.account.{account}.server"));
        matches!(get(&format!("mail.server.{server}.type")), "imap" | "pop3")
    };
    let lists = ["defaultaccount", "accounts", "appendaccounts"];
    let named = lists.map(|list| prefs.get(format!("mail.accountmanager.{list}").as_str()));
    let named = named.into_iter().flatten();
    let mut accounts = named.flat_map(|list| list.split(',').map(str::trim));
    accounts.find(is_mail).or_else(|| {
        let begins = |name: &&'a str| name.strip_prefix("mail.account.");
        let keys = prefs.keys().copied();
        let mut named = keys.filter_map(|name| begins(&name)?.split('.').next());
        named.find(is_mail)
    })
}

/// The name behind a prefix, of the first preference that has it.
fn first<'a>(prefs: &Prefs<'a>, prefix: &str) -> &'a str {
    let mut keys = prefs.keys().filter_map(|name| name.strip_prefix(prefix));
    let own = |name: &&str| !name.starts_with("default.");
    let key = keys.find(own).unwrap_or_default();
    key.split('.').next().unwrap_or_default()
}

/// `user_pref("name", value);`, as `prefs.js`, `user.js` and files of administrators have it.
fn pref(line: &str) -> Option<(&str, String)> {
    let (call, rest) = line.split_once('(')?;
    if !call.trim().to_ascii_lowercase().ends_with("pref") {
        return None;
    }
    let (name, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
    let value = rest.trim_start().strip_prefix(',')?.trim_start();
    let Some(quoted) = value.strip_prefix('"') else {
        let end = value.find([')', ';']).unwrap_or(value.len());
        return Some((name, value[..end].trim().to_owned()));
    };
    let mut text = String::new();
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    Some((name, text))
}

pub(super) fn read_info(text: &str) -> Option<Import> {
    let mut import = Import::of("thunderbird-info");
    let mut rest = Vec::new();
    let (mut incoming, mut outgoing) = (false, false);
    let mut seen = false;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(fields) = trimmed.strip_prefix("INCOMING:") {
            seen = true;
            if !incoming {
                incoming = info_incoming(&mut import, fields);
            }
        } else if let Some(fields) = trimmed.strip_prefix("OUTGOING:") {
            seen = true;
            if !outgoing {
                outgoing = info_outgoing(&mut import, fields);
            }
        } else {
            rest.push(line);
        }
    }
    if !seen {
        return None;
    }
    import.take(Field::Client, "thunderbird", "");
    Secrets::default().leave(&mut import, rest.into_iter());
    Some(import)
}

/// `key, name, (imap) host:port, security, login`; the name may hold commas.
fn info_incoming(import: &mut Import, fields: &str) -> bool {
    let mut fields = fields.rsplitn(4, ',').map(str::trim);
    let (Some(auth), Some(security), Some(place)) = (fields.next(), fields.next(), fields.next())
    else {
        return false;
    };
    let Some((protocol, place)) = place.strip_prefix('(').and_then(|it| it.split_once(')')) else {
        return false;
    };
    if !matches!(protocol, "imap" | "pop3") {
        return false;
    }
    import.take(Field::Protocol(Side::Incoming), protocol, "");
    server(import, Side::Incoming, place, security, auth);
    true
}

/// `identity, host:port, security, login, whether it is the default`.
fn info_outgoing(import: &mut Import, fields: &str) -> bool {
    let mut fields = fields.rsplitn(5, ',').map(str::trim);
    let (Some(_), Some(auth), Some(security), Some(place)) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return false;
    };
    import.take(Field::Protocol(Side::Outgoing), "smtp", "");
    server(import, Side::Outgoing, place, security, auth);
    true
}

fn server(import: &mut Import, side: Side, place: &str, security: &str, auth: &str) {
    let place = place.trim();
    let (host, port) = place.rsplit_once(':').unwrap_or((place, ""));
    import.take(Field::Host(side), host, "");
    import.take(Field::Port(side), port, "");
    take(import, Field::Security(side), security, "socketType");
    take(import, Field::Auth(side), auth, "authMethod");
}
