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
    /// The login methods it publishes, parted by blanks, where there is another one than the password.
    methods: Option<&'static str>,
    /// Mail programs get in only after that was switched on.
    off: bool,
    /// The page where the secret that it takes is made.
    page: Option<&'static str>,
}

struct Known {
    providers: Vec<Provider>,
    /// All servers for sending, and the domains that they stand in.
    servers: Vec<(&'static str, Option<&'static str>)>,
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
            servers: Vec::new(),
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
        let all = known.providers.iter().flat_map(|one| &one.servers);
        let all = all.filter(|server| !is_address(server));
        known.servers = all.map(|server| (*server, parent(server))).collect();
        known
    })
}

/// `domains: servers > cause @ username ? methods * off ! page`; `-` for no domains.
fn provider(line: &str) -> Option<Provider> {
    let line: &'static str = Box::leak(line.to_owned().into_boxed_str());
    let (domains, rest) = line.split_once(": ").filter(|_| !line.starts_with('#'))?;
    let (rest, page) = split(rest, " ! ");
    let (rest, off) = split(rest, " * ");
    let (rest, methods) = split(rest, " ? ");
    let (rest, username) = split(rest, " @ ");
    let (servers, refuses) = split(rest, " > ");
    Some(Provider {
        domains: domains.split(' ').filter(|domain| *domain != "-").collect(),
        servers: servers.split(' ').collect(),
        refuses,
        username,
        methods,
        off: off.is_some(),
        page,
    })
}

fn split(text: &'static str, sign: &str) -> (&'static str, Option<&'static str>) {
    match text.split_once(sign) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

/// Whether a word is among words that blanks or commas part.
pub(super) fn has(words: &str, word: &str) -> bool {
    words.split([' ', ',']).any(|one| one == word)
}

/// The name behind the first dot, where that is one of several labels.
pub(super) fn parent(name: &str) -> Option<&str> {
    let (_, parent) = name.split_once('.')?;
    parent.contains('.').then_some(parent)
}

/// Whether a name is an address. A program on the user's own machine has one that says nothing of whose it is, so an address
/// is nobody's.
fn is_address(name: &str) -> bool {
    name.ends_with(|c: char| c.is_ascii_digit())
}

/// All servers for sending.
pub(super) fn servers() -> impl Iterator<Item = &'static str> {
    known().servers.iter().map(|(server, _)| *server)
}

/// The domains that servers for sending stand in.
pub(super) fn parents() -> impl Iterator<Item = &'static str> {
    known().servers.iter().filter_map(|(_, parent)| *parent)
}

/// Whether a name is one of the servers that we know.
pub(crate) fn is_known(host: &str) -> bool {
    servers().any(|server| server == host)
}

/// Whether a name is one of the servers that we know, or a sibling of one: `imap.gmail.com`.
pub(crate) fn is_of_provider(host: &str) -> bool {
    let own = parent(host);
    let mut all = known().servers.iter();
    all.any(|(server, parent)| *server == host || (own.is_some() && *parent == own))
}

/// The one server of a provider that a text in lower case names.
pub(crate) fn named_in(lower: &str) -> Option<&str> {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    let words = lower
        .split(|c| !of_name(c))
        .map(|word| word.trim_matches('.'));
    let fetches = |word: &str| word.starts_with("imap") || word.starts_with("pop");
    let dotted = words.filter(|word| word.contains('.'));
    let mut servers = dotted.filter(|word| is_known(word) || fetches(word) && is_of_provider(word));
    let first = servers.next()?;
    servers.all(|other| other == first).then_some(first)
}

fn is_sibling(server: &str, host: &str) -> bool {
    server == host || parent(host).is_some_and(|own| parent(server) == Some(own))
}

/// The providers of a server for sending.
fn owners(host: &str) -> impl Iterator<Item = &'static Provider> {
    let all = known().providers.iter();
    all.filter(move |one| !is_address(host) && one.servers.contains(&host))
}

/// The first domains of each provider's accounts.
pub(super) fn domains(first: usize) -> impl Iterator<Item = &'static str> {
    let all = known().providers.iter();
    all.flat_map(move |one| one.domains.iter().take(first).copied())
}

/// What tells one company from another: the longest label of the domain that a server stands in.
fn company(host: &str) -> Option<&str> {
    let (front, _) = parent(host)?.rsplit_once('.')?;
    front.split('.').max_by_key(|label| label.len())
}

/// Whether two servers are run by one company, as far as names and providers tell.
fn is_same(one: &str, other: &str) -> bool {
    let has = |provider: &Provider, name| provider.servers.iter().any(|own| is_sibling(own, name));
    let both = |provider| has(provider, one) && has(provider, other);
    is_sibling(one, other) || company(one) == company(other) || known().providers.iter().any(both)
}

/// The server of the provider that a domain belongs to, where the one that is used is surely not that provider's.
pub(super) fn elsewhere(host: &str, domain: &str) -> Option<&'static str> {
    let own = server_of(domain).filter(|own| !is_address(own))?;
    (is_known(host) && !is_same(own, host)).then_some(own)
}

/// Whether a server for receiving is another provider's than the one for sending, which has accounts of its own.
pub(super) fn is_mixed(sending: &str, receiving: &str) -> bool {
    let mut owners = owners(sending).peekable();
    owners.peek().is_some()
        && owners.all(|one| !one.domains.is_empty())
        && is_of_provider(receiving)
        && !is_same(sending, receiving)
}

/// The login methods that a server's providers publish, parted by blanks; nothing for a server that is nobody's.
pub(super) fn methods(host: &str) -> Option<&'static str> {
    let all = owners(host).map(|one| one.methods.unwrap_or("password"));
    all.max_by_key(|methods| methods.len())
}

/// Whether the provider of a server, or of a domain, lets mail programs in only after that was switched on.
pub(crate) fn is_off_at_first(name: &str) -> bool {
    let mut providers = known().providers.iter();
    owners(name).any(|one| one.off) || providers.any(|one| one.off && one.domains.contains(&name))
}

/// The page where the secret that a server takes is made.
pub(super) fn page(host: &str) -> Option<&'static str> {
    owners(host).find_map(|one| one.page)
}

/// The server through which accounts of a domain send.
pub(crate) fn server_of(domain: &str) -> Option<&'static str> {
    let mut providers = known().providers.iter();
    let own = providers.find(|one| one.domains.contains(&domain))?;
    own.servers.first().copied()
}

/// Whether a server takes only accounts of other domains.
pub(super) fn is_of_others(host: &str, domain: &str) -> bool {
    let mut owners = owners(host).peekable();
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
    owners(host).next()?.username
}

/// The cause for which a provider refuses the account's own password, where it does; the provider is that of a server,
/// or of an address's domain, or what people call it. A server that another provider runs for accounts that may is no such.
pub(crate) fn refuses_own_password(name: &str) -> Option<&'static str> {
    if is_address(name) {
        return None;
    }
    let known = known();
    if let Some((cause, _)) = known.refusing.iter().find(|(_, hosts)| has(hosts, name)) {
        return Some(cause);
    }
    if !name.contains('.') {
        return None;
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
        assert_eq!(methods("smtp.gmail.com"), Some("oauth2 password"));
        assert_eq!(methods("mail.example.org"), None);
    }

    #[test]
    fn an_address_is_nobodys_though_a_provider_has_a_program_there() {
        for address in ["127.0.0.1", "10.0.0.1"] {
            assert_eq!(refuses_own_password(address), None);
            assert_eq!(methods(address), None);
            assert!(!is_known(address) && !is_of_provider(address));
            assert!(!is_of_others(address, "gmail.com"));
            assert_eq!(elsewhere(address, "gmail.com"), None);
        }
        assert_eq!(server_of("proton.me"), Some("127.0.0.1"));
        assert_eq!(
            refuses_own_password("proton.me"),
            Some("app-password-required")
        );
    }

    #[test]
    fn servers_of_one_company_are_told_from_those_of_two() {
        let elsewhere = |host, domain| elsewhere(host, domain).is_some();
        assert!(elsewhere("smtp.sendgrid.net", "gmail.com"));
        assert!(elsewhere("smtp.mail.yahoo.com", "gmail.com"));
        assert!(!elsewhere("smtp-relay.gmail.com", "gmail.com"));
        assert!(!elsewhere("smtp.office365.com", "outlook.com"));
        assert!(!elsewhere("mail.gmx.com", "gmx.de"));
        assert!(!elsewhere("smtp.sendgrid.net", "proton.me"));
        assert!(!elsewhere("mail.example.org", "gmail.com"));
        assert!(is_mixed("smtp.gmail.com", "imap.mail.yahoo.com"));
        assert!(!is_mixed("smtp.gmail.com", "imap.gmail.com"));
        assert!(!is_mixed("smtp-mail.outlook.com", "outlook.office365.com"));
        assert!(!is_mixed("smtp.sendgrid.net", "imap.gmail.com"));
        assert!(!is_mixed("smtp.gmail.com", "imap.example.org"));
    }
}
