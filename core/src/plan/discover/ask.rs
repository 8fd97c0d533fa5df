//! What to ask, from what is known.

use super::Search;
use super::known;
use super::propose::{Published, has_failed, published};
use crate::vocab::{
    CertificateFault, Fact, Found, Host, Mailbox, Port, Protocol, Quest, Security, Source,
};

/// Names that servers usually have in a domain, by what they speak. The domain itself comes last: what answers there is
/// often a web server.
const USUAL: [(Protocol, &[&str]); 3] = [
    (Protocol::Smtp, &["smtp", "mail", ""]),
    (Protocol::Imap, &["imap", "mail", ""]),
    (Protocol::Pop3, &["pop", "mail", ""]),
];

/// Ports that are tried where nobody names one (RFC 8314 section 3).
const TRIED: [(Protocol, [Port; 2]); 3] = [
    (Protocol::Smtp, [Port::SUBMISSIONS, Port::SUBMISSION]),
    (Protocol::Imap, [Port::IMAPS, Port::IMAP]),
    (Protocol::Pop3, [Port::POP3S, Port::POP3]),
];

/// The services that DNS may name (RFC 6186 section 3, RFC 8314 section 5.1), best first.
pub(super) const SERVICES: [(&str, Protocol, Security); 6] = [
    ("_submissions._tcp", Protocol::Smtp, Security::Tls),
    ("_submission._tcp", Protocol::Smtp, Security::StartTls),
    ("_imaps._tcp", Protocol::Imap, Security::Tls),
    ("_imap._tcp", Protocol::Imap, Security::StartTls),
    ("_pop3s._tcp", Protocol::Pop3, Security::Tls),
    ("_pop3._tcp", Protocol::Pop3, Security::StartTls),
];

/// The service that Autodiscover looks for ([MS-OXDISCO] section 3.1.5).
const AUTODISCOVER: &str = "_autodiscover._tcp";

/// The user in whose name autoconfiguration is asked for where it wants one: the address itself is not sent.
pub(super) const STAND_IN: &str = "mailmedic";

/// Everything that is worth knowing now, asked or not.
pub(super) fn wanted(search: &Search) -> Vec<Quest> {
    let mut quests = of_domain(search);
    for base in exchanger_domains(search) {
        quests.push(autoconfig(
            Source::ExchangerAutoconfig,
            "https",
            &base,
            &base,
        ));
        quests.push(database(Source::ExchangerDatabase, &base));
    }
    if let Some(target) = autodiscover_target(search) {
        quests.push(autodiscover(search.address(), &target));
    }
    let published = published(search);
    for (protocol, service) in published.iter().flat_map(Published::services) {
        if let Some(host) = service.host {
            let port = service.port;
            quests.extend(port.map(|port| Quest::Look {
                protocol,
                host,
                port,
            }));
        }
    }
    let all_fail = published.iter().all(|one| has_failed(search, one));
    quests.extend(guesses(search, all_fail));
    let is_of_database = |quest: &Quest| {
        matches!(
            quest,
            Quest::Fetch {
                source: Source::Database | Source::ExchangerDatabase,
                ..
            }
        )
    };
    quests.retain(|quest| search.database || !is_of_database(quest));
    quests
}

/// What only the address has to be known for.
fn of_domain(search: &Search) -> Vec<Quest> {
    let domain = &search.domain;
    let mut quests: Vec<Quest> = SERVICES
        .iter()
        .map(|(service, ..)| service)
        .chain([&AUTODISCOVER])
        .map(|service| Quest::Servers {
            name: format!("{service}.{domain}"),
        })
        .collect();
    quests.push(Quest::Exchangers {
        domain: domain.clone(),
    });
    quests.push(Quest::Texts {
        name: format!("_ua-auto-config.{domain}"),
    });
    let own = domain.with_label("autoconfig");
    if let Some(own) = &own {
        quests.push(autoconfig(Source::Autoconfig, "https", own, domain));
    }
    quests.push(Quest::Fetch {
        source: Source::WellKnown,
        url: format!(
            "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress={STAND_IN}%40{domain}"
        ),
        post: None,
    });
    if let Some(own) = &own {
        quests.push(autoconfig(Source::AutoconfigInClear, "http", own, domain));
    }
    quests.push(Quest::Fetch {
        source: Source::Pacc,
        url: format!("https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json"),
        post: None,
    });
    quests.push(database(Source::Database, domain));
    let named = domain.with_label("autodiscover");
    for host in [Some(domain.clone()), named].into_iter().flatten() {
        quests.push(autodiscover(search.address(), &host));
    }
    let labels = USUAL.iter().flat_map(|(_, labels)| labels.iter());
    for label in labels {
        let name = usual(domain, label);
        quests.extend(name.map(|name| Quest::Resolve { name }));
    }
    quests
}

fn autoconfig(source: Source, scheme: &str, host: &Host, domain: &Host) -> Quest {
    let host = match source {
        Source::ExchangerAutoconfig => format!("autoconfig.{host}"),
        _ => host.to_string(),
    };
    Quest::Fetch {
        source,
        url: format!("{scheme}://{host}/mail/config-v1.1.xml?emailaddress={STAND_IN}%40{domain}"),
        post: None,
    }
}

fn database(source: Source, domain: &Host) -> Quest {
    Quest::Fetch {
        source,
        url: format!("https://autoconfig.thunderbird.net/v1.1/{domain}"),
        post: None,
    }
}

/// The request of [MS-OXDSCLI] section 2.2.3. It has no place for anything but the address.
fn autodiscover(address: &Mailbox, host: &Host) -> Quest {
    let address = address
        .as_str()
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let post = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006\">\
         <Request><EMailAddress>{address}</EMailAddress><AcceptableResponseSchema>\
         http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\
         </AcceptableResponseSchema></Request></Autodiscover>\n"
    );
    Quest::Fetch {
        source: Source::Autodiscover,
        url: format!("https://{host}/autodiscover/autodiscover.xml"),
        post: Some(post),
    }
}

/// The server that DNS names for Autodiscover. Only one in the domain itself is told the address.
fn autodiscover_target(search: &Search) -> Option<Host> {
    let quest = Quest::Servers {
        name: format!("{AUTODISCOVER}.{}", search.domain),
    };
    let Some(Found::Servers(servers)) = search.answer(&quest) else {
        return None;
    };
    let (host, port) = servers.first()?;
    (port.number() == 443 && is_within(host, &search.domain)).then(|| host.clone())
}

/// Whether a name is the domain or one below it.
pub(super) fn is_within(name: &Host, domain: &Host) -> bool {
    let front = name.as_str().strip_suffix(domain.as_str());
    front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

/// The mail exchangers, if they are known.
pub(super) fn exchangers(search: &Search) -> &[Host] {
    let quest = Quest::Exchangers {
        domain: search.domain.clone(),
    };
    match search.answer(&quest) {
        Some(Found::Exchangers(hosts)) => hosts,
        _ => &[],
    }
}

/// The domains that the preferred mail exchanger stands in, other than the address's own: its name without the first
/// label, and the last two labels, or three where the last two are both short (`co.uk`).
fn exchanger_domains(search: &Search) -> Vec<Host> {
    let Some(exchanger) = exchangers(search).first() else {
        return Vec::new();
    };
    // Its settings come with the program.
    if known::by_exchanger(search).is_some() {
        return Vec::new();
    }
    let labels: Vec<&str> = exchanger.as_str().split('.').collect();
    let short = labels
        .iter()
        .rev()
        .take(2)
        .all(|label| label.len() <= 3 && labels.len() > 2);
    let least = if short { 3 } else { 2 };
    let registered = labels.len().saturating_sub(least);
    let mut bases = Vec::new();
    for from in [1, registered] {
        let base = Host::read(&labels[from.min(labels.len())..].join("."));
        let fit = labels.len() - from.min(labels.len()) >= least;
        if let Ok(base) = base
            && fit
            && !is_within(&search.domain, &base)
            && !bases.contains(&base)
        {
            bases.push(base);
        }
    }
    bases
}

fn usual(domain: &Host, label: &str) -> Option<Host> {
    if label.is_empty() {
        Some(domain.clone())
    } else {
        domain.with_label(label)
    }
}

/// A usual name and what is at it, each address once.
pub(super) fn at_usual_names(search: &Search, protocol: Protocol) -> Vec<Host> {
    let labels = USUAL.iter().find(|(one, _)| *one == protocol);
    let labels = labels.map_or(&[][..], |(_, labels)| labels);
    let mut seen: Vec<&[std::net::IpAddr]> = Vec::new();
    let mut hosts = Vec::new();
    for name in labels
        .iter()
        .filter_map(|label| usual(&search.domain, label))
    {
        let quest = Quest::Resolve { name: name.clone() };
        let Some(Found::Addresses(addresses)) = search.answer(&quest) else {
            continue;
        };
        let is_new = !seen
            .iter()
            .any(|known| known.iter().any(|address| addresses.contains(address)));
        if is_new {
            seen.push(addresses);
            hosts.push(name);
        }
    }
    hosts
}

/// Usual names and ports, as long as nothing is published that answers as published; and the names in the certificates that were shown there.
fn guesses(search: &Search, nothing_works: bool) -> Vec<Quest> {
    if !nothing_works {
        return Vec::new();
    }
    let mut quests = Vec::new();
    for (protocol, ports) in TRIED {
        // Who reads mail by IMAP does not ask for POP3.
        if protocol == Protocol::Pop3 && !is_without_imap(search) {
            continue;
        }
        for host in at_usual_names(search, protocol) {
            quests.extend(ports.iter().map(|port| Quest::Look {
                protocol,
                host: host.clone(),
                port: *port,
            }));
        }
    }
    let mut named = Vec::new();
    for (quest, found) in search.asked() {
        let (
            Quest::Look {
                protocol,
                host,
                port,
            },
            Some(Found::Seen(facts)),
        ) = (quest, found)
        else {
            continue;
        };
        if let Some(name) = other_names(facts, host, &search.domain) {
            named.push(Quest::Look {
                protocol: *protocol,
                host: name,
                port: *port,
            });
        }
    }
    quests.extend(named);
    quests
}

/// The first name in a certificate that was not asked for and is no pattern: the server's own.
fn other_names(facts: &[Fact], host: &Host, domain: &Host) -> Option<Host> {
    let report = facts.iter().find_map(|fact| match fact {
        Fact::Secured { report } => Some(report),
        _ => None,
    })?;
    let is_wrong = report
        .faults
        .iter()
        .any(|fault| matches!(fault, CertificateFault::NameMismatch));
    // Followed once: a server whose certificate names a second one that names a third is not chased.
    let is_usual = is_within(host, domain);
    let names = report.names.iter();
    let mut names = names.filter_map(|name| Host::read(name).ok());
    names.find(|name| is_wrong && is_usual && name != host && name.address().is_none())
}

/// Whether all looks for IMAP are over and none found it.
fn is_without_imap(search: &Search) -> bool {
    let mut any = false;
    let none = search.asked().all(|(quest, found)| match quest {
        Quest::Look {
            protocol: Protocol::Imap,
            ..
        } => {
            any = true;
            matches!(found, Some(Found::Seen(facts)) if !super::Sight::of(facts).speaks())
        }
        _ => true,
    });
    any && none
}
