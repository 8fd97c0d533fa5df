//! Facts of mail providers: `core/knowledge/providers/*.toml` checked, and folded into the two texts that the
//! rules and the search for settings read.

use std::collections::BTreeMap;
use std::fmt::Write;

use toml::{Table, Value};

use super::Generated;
use crate::Outcome;
use crate::place::{self, shown};

const MEMBERS: [&str; 11] = [
    "name",
    "domains",
    "exchangers",
    "username",
    "username-is",
    "secret",
    "auth",
    "first",
    "where",
    "source",
    "checked",
];
const USERNAMES: [&str; 4] = ["address", "local-part", "own", "fixed"];
const FIRST: [&str; 9] = [
    "two-step-login",
    "app-password",
    "imap-and-smtp-access",
    "smtp-access",
    "verified-sender",
    "paid-plan",
    "api-key",
    "smtp-credentials",
    "bridge-program",
];
/// Secrets, and the cause for which another one is refused.
const SECRETS: [(&str, &str); 6] = [
    ("account", ""),
    ("smtp-password", "wrong-kind-of-secret"),
    ("app-password", "app-password-required"),
    ("authorization-code", "app-password-required"),
    ("api-key", "wrong-kind-of-secret"),
    ("oauth2-only", "password-login-retired"),
];

/// Reads and checks every provider, and writes one line for each: domains, `: `, sending servers, then `> ` and the
/// cause, then `@ ` and the user name that all accounts share, then `? ` and the login methods where there is another one
/// than the password, then `! ` and the page where a secret of another kind is made.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let mut content = String::from(
        "# Made from core/knowledge/providers/ by `cargo xtask codegen`; change those files, not this one.\n",
    );
    let mut ways = content.clone();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for path in place::list(&place::root().join("core/knowledge/providers"))? {
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let text = place::read(&path)?;
        let at_fault = |e| format!("{}: {e}", shown(&path));
        let line = line(&text, &place::stem(&path), &mut owners);
        content.push_str(&line.map_err(at_fault)?);
        ways.push_str(&all_ways(&text).map_err(at_fault)?);
    }
    let file = |path: &str, content| Generated {
        path: place::root().join(path),
        content,
    };
    Ok(vec![
        file("core/src/rules/providers.txt", content),
        file("core/src/plan/discover/providers.txt", ways),
    ])
}

fn line(content: &str, id: &str, owners: &mut BTreeMap<String, String>) -> Outcome<String> {
    let file: Table = content.parse().map_err(|e| format!("{e}"))?;
    let unknown = file
        .keys()
        .find(|key| !MEMBERS.contains(&key.as_str()) && *key != "server");
    if let Some(unknown) = unknown {
        return Err(format!("unknown member `{unknown}`"));
    }
    for needed in ["name", "source", "checked"] {
        if text(&file, needed)?.is_none() {
            return Err(format!("no `{needed}`"));
        }
    }
    one_of(&file, "username", &USERNAMES)?;
    one_of(&file, "secret", &SECRETS.map(|(secret, _)| secret))?;
    if let Some(wrong) = list(&file, "first")?
        .iter()
        .find(|one| !FIRST.contains(&one.as_str()))
    {
        return Err(format!("`first` does not know `{wrong}`"));
    }
    let domains = list(&file, "domains")?;
    for domain in &domains {
        if let Some(other) = owners.insert(domain.clone(), id.to_owned()) {
            return Err(format!("{domain} stands in {other} too"));
        }
    }
    let servers = servers(&file)?;
    let mut line = if domains.is_empty() {
        "-".to_owned()
    } else {
        domains.join(" ")
    };
    let _ = write!(line, ": {}", servers.join(" "));
    let secret = text(&file, "secret")?.unwrap_or_default();
    let cause = SECRETS
        .iter()
        .find(|(one, cause)| *one == secret && !cause.is_empty());
    if let Some((_, cause)) = cause {
        let _ = write!(line, " > {cause}");
    }
    if let Some(name) = text(&file, "username-is")? {
        let _ = write!(line, " @ {name}");
    }
    let methods = list(&file, "auth")?;
    if methods.iter().any(|method| method != "password") {
        let _ = write!(line, " ? {}", methods.join(" "));
    }
    let access = ["imap-and-smtp-access", "smtp-access"];
    let off = list(&file, "first")?
        .iter()
        .any(|one| access.contains(&one.as_str()));
    if off {
        line.push_str(" * off");
    }
    if let (Some(page), true) = (text(&file, "where")?, cause.is_some()) {
        let _ = write!(line, " ! {page}");
    }
    line.push('\n');
    Ok(line)
}

/// One line with what a program's settings are made of: domains, ends of the names of mail exchangers, the user name, the
/// login method and all ways, parted by ` | `.
fn all_ways(content: &str) -> Outcome<String> {
    let file: Table = content.parse().map_err(|e| format!("{e}"))?;
    let or_none = |words: Vec<String>| match words.as_slice() {
        [] => "-".to_owned(),
        words => words.join(" "),
    };
    let username = match text(&file, "username-is")? {
        Some(fixed) => Some(fixed),
        None => text(&file, "username")?,
    };
    let methods = list(&file, "auth")?;
    // What a person can type is proposed, where there is such a way.
    let typed = methods.iter().find(|method| *method != "oauth2");
    let method = typed.or(methods.first());
    let ways = file.get("server").and_then(Value::as_array);
    let mut servers = Vec::new();
    for server in ways.into_iter().flatten().filter_map(Value::as_table) {
        let port = server.get("port").and_then(Value::as_integer);
        let of = |key| text(server, key).map(Option::unwrap_or_default);
        servers.push(format!(
            "{} {} {} {}",
            of("protocol")?,
            of("host")?,
            port.unwrap_or_default(),
            of("security")?
        ));
    }
    Ok(format!(
        "{} | {} | {} | {} | {}\n",
        or_none(list(&file, "domains")?),
        or_none(list(&file, "exchangers")?),
        username.as_deref().unwrap_or("-"),
        method.map_or("password", String::as_str),
        servers.join(", ")
    ))
}

/// The names of the servers for sending, each once.
fn servers(file: &Table) -> Outcome<Vec<String>> {
    let all = file
        .get("server")
        .and_then(Value::as_array)
        .ok_or("no [[server]]")?;
    let mut names: Vec<String> = Vec::new();
    for server in all {
        let server = server.as_table().ok_or("a server that is no table")?;
        one_of(server, "protocol", &["smtp", "imap", "pop3"])?;
        one_of(server, "security", &["tls", "starttls", "none"])?;
        let host = text(server, "host")?.ok_or("a server without `host`")?;
        let port = server.get("port").and_then(Value::as_integer);
        if !port.is_some_and(|port| (1..=65_535).contains(&port)) {
            return Err(format!("{host} has no port"));
        }
        let sends = text(server, "protocol")?.as_deref() == Some("smtp");
        if sends && !names.contains(&host) {
            names.push(host);
        }
    }
    if names.is_empty() {
        return Err("no server for sending".to_owned());
    }
    Ok(names)
}

fn text(table: &Table, key: &str) -> Outcome<Option<String>> {
    match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) if !text.is_empty() => Ok(Some(text.clone())),
        Some(_) => Err(format!("`{key}` is no text")),
    }
}

fn list(table: &Table, key: &str) -> Outcome<Vec<String>> {
    let Some(value) = table.get(key) else {
        return Ok(Vec::new());
    };
    let items = value
        .as_array()
        .ok_or_else(|| format!("`{key}` is no list"))?;
    items
        .iter()
        .map(|item| {
            let text = item.as_str().map(str::to_owned);
            text.ok_or_else(|| format!("`{key}` holds no text"))
        })
        .collect()
}

fn one_of(table: &Table, key: &str, words: &[&str]) -> Outcome {
    match text(table, key)? {
        Some(word) if !words.contains(&word.as_str()) => {
            Err(format!("`{key}` does not know `{word}`"))
        }
        _ => Ok(()),
    }
}
