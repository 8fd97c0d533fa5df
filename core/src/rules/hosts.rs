//! Servers that many people type: what `core/knowledge/providers/` and `core/knowledge/hosts.txt` know of them.

use std::sync::OnceLock;

const PROVIDERS: &str = include_str!("providers.txt");
const MORE: &str = include_str!("../../knowledge/hosts.txt");

/// One provider: its accounts' domains and its servers for sending.
struct Provider {
    domains: Vec<&'static str>,
    servers: Vec<&'static str>,
    /// Why the account's own password is refused.
    refuses: Option<&'static str>,
    /// The user name that all accounts share.
    username: Option<&'static str>,
}

struct Known {
    providers: Vec<Provider>,
    /// Servers, and their only ports.
    ports: Vec<(&'static str, &'static str)>,
    /// The right name, and those that people take for it.
    mistaken: Vec<(&'static str, &'static str)>,
    /// Servers that begin with TLS on ports that begin in clear elsewhere.
    tls: Vec<&'static str>,
    /// Ends of names of servers that take mail from other servers only.
    mx: Vec<&'static str>,
    /// A cause, and servers for receiving that refuse the account's own password for it.
    refusing: Vec<(&'static str, &'static str)>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known = Known {
            providers: PROVIDERS.lines().filter_map(provider).collect(),
            ports: Vec::new(),
            mistaken: Vec::new(),
            tls: Vec::new(),
            mx: Vec::new(),
            refusing: Vec::new(),
        };
        for (sign, rest) in MORE.lines().filter_map(|line| line.split_once(' ')) {
            match sign {
                "/" => known.ports.extend(rest.split_once(' ')),
                "-" => known.providers.extend(provider(&["-: ", rest].concat())),
                ">" => known.refusing.extend(rest.split_once(": ")),
                "<" => known.mx.extend(rest.split(' ')),
                "~" => known.tls.extend(rest.split(' ')),
                "=" => known.mistaken.extend(rest.split_once(": ")),
                _ => {}
            }
        }
        known
    })
}

/// `domains: servers > cause @ username`; `-` for no domains.
fn provider(line: &str) -> Option<Provider> {
    let line: &'static str = Box::leak(line.to_owned().into_boxed_str());
    let (domains, rest) = line.split_once(": ").filter(|_| !line.starts_with('#'))?;
    let (rest, username) = split(rest, " @ ");
    let (servers, refuses) = split(rest, " > ");
    Some(Provider {
        domains: domains.split(' ').filter(|domain| *domain != "-").collect(),
        servers: servers.split(' ').collect(),
        refuses,
        username,
    })
}

fn split(text: &'static str, sign: &str) -> (&'static str, Option<&'static str>) {
    match text.split_once(sign) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

fn parent(name: &str) -> Option<&str> {
    let (_, parent) = name.split_once('.')?;
    parent.contains('.').then_some(parent)
}

/// All servers for sending.
pub(super) fn servers() -> impl Iterator<Item = &'static str> {
    known()
        .providers
        .iter()
        .flat_map(|one| one.servers.iter().copied())
}

/// Whether a name is one of the servers that we know.
pub(crate) fn is_known(host: &str) -> bool {
    servers().any(|server| server == host)
}

/// Whether a name is one of the servers that we know, or a sibling of one: `imap.gmail.com`.
pub(crate) fn is_of_provider(host: &str) -> bool {
    servers().any(|server| is_sibling(server, host))
}

fn is_sibling(server: &str, host: &str) -> bool {
    server == host || parent(host).is_some_and(|own| parent(server) == Some(own))
}

/// The server through which accounts of a domain send.
pub(super) fn server_of(domain: &str) -> Option<&'static str> {
    let mut providers = known().providers.iter();
    let own = providers.find(|one| one.domains.contains(&domain))?;
    own.servers.first().copied()
}

/// Whether a server takes only accounts of other domains.
pub(super) fn is_of_others(host: &str, domain: &str) -> bool {
    let mut owners = known()
        .providers
        .iter()
        .filter(|one| one.servers.contains(&host))
        .peekable();
    owners.peek().is_some()
        && owners.all(|one| !one.domains.is_empty() && !one.domains.contains(&domain))
}

/// The only ports of a server for sending, parted by blanks, where that is known.
pub(super) fn only_ports(host: &str) -> Option<&'static str> {
    let mut ports = known().ports.iter();
    ports
        .find(|(server, _)| *server == host)
        .map(|(_, ports)| *ports)
}

/// Whether a server begins with TLS on a port that begins in clear elsewhere.
pub(super) fn begins_with_tls(host: &str) -> bool {
    known().tls.contains(&host)
}

/// Whether a name is that of a server that takes mail from other servers only.
pub(super) fn is_mx(host: &str) -> bool {
    known().mx.iter().any(|end| host.ends_with(end))
}

/// The name that was meant, where people often take this one for it.
pub(super) fn mistaken(host: &str) -> Option<&'static str> {
    let mut all = known().mistaken.iter();
    all.find(|(_, wrong)| has(wrong, host))
        .map(|(right, _)| *right)
}

/// The user name that all accounts of a server share.
pub(super) fn fixed_username(host: &str) -> Option<&'static str> {
    let mut providers = known().providers.iter();
    providers.find(|one| one.servers.contains(&host))?.username
}

/// The cause for which a provider refuses the account's own password, where it does; the provider is that of a server,
/// or of an address's domain. A server that another provider runs for accounts that may is no such.
pub(crate) fn refuses_own_password(name: &str) -> Option<&'static str> {
    let known = known();
    if let Some((cause, _)) = known.refusing.iter().find(|(_, hosts)| has(hosts, name)) {
        return Some(cause);
    }
    let mut exact = known
        .providers
        .iter()
        .filter(|one| one.servers.contains(&name) || one.domains.contains(&name))
        .peekable();
    if exact.peek().is_some() {
        let causes: Vec<_> = exact.map(|one| one.refuses).collect();
        return causes.iter().all(Option::is_some).then(|| causes[0])?;
    }
    let sibling = |one: &&Provider| one.servers.iter().any(|server| is_sibling(server, name));
    known.providers.iter().find(sibling)?.refuses
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::{Host, Port};

    #[test]
    fn every_known_server_is_a_name_and_every_port_a_port() {
        for server in servers() {
            assert!(Host::read(server).is_ok(), "{server}");
        }
        for (server, ports) in &known().ports {
            assert!(is_known(server), "{server}");
            assert!(
                ports.split(' ').all(|port| Port::read(port).is_ok()),
                "{ports}"
            );
        }
        assert!(servers().count() > 100);
    }

    #[test]
    fn the_provider_of_a_server_is_found() {
        assert_eq!(
            refuses_own_password("imap.mail.yahoo.com"),
            Some("app-password-required")
        );
        assert_eq!(refuses_own_password("smtp.office365.com"), None);
        assert_eq!(refuses_own_password("mail.example.org"), None);
        assert_eq!(fixed_username("smtp.sendgrid.net"), Some("apikey"));
        assert!(is_of_others("smtp.gmail.com", "yahoo.com"));
        assert!(!is_of_others("smtp.sendgrid.net", "yahoo.com"));
    }
}
