//! Proposals: what the answers say the settings are, who says so, whether it is so, and where it differs from what was typed.

use super::ask::{SERVICES, STAND_IN, at_usual_names};
use super::{Search, Sight, known, pacc};
use crate::import::import;
use crate::vocab::{
    Draft, Field, Found, Host, Proposal, Protocol, Quest, Saying, Security, Service, Side, Source,
    State,
};

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Published {
    source: Source,
    at: String,
    trusted: bool,
    draft: Draft,
}

impl Published {
    /// Its servers, each with what is spoken there.
    pub(super) fn services(&self) -> impl Iterator<Item = (Protocol, Service)> + use<> {
        services(&self.draft)
    }
}

fn services(draft: &Draft) -> impl Iterator<Item = (Protocol, Service)> + use<> {
    let settings = draft.read();
    let incoming = settings.incoming.protocol.unwrap_or(Protocol::Imap);
    [
        (Protocol::Smtp, settings.outgoing),
        (incoming, settings.incoming),
    ]
    .into_iter()
    .filter(|(_, service)| service.host.is_some() && service.port.is_some())
}

/// What is published, the most believed first.
pub(super) fn published(search: &Search) -> Vec<Published> {
    let mut all = Vec::new();
    let mut add = |source: Source, at: &str, trusted, draft: Option<Draft>| {
        all.extend(draft.map(|draft| Published {
            source,
            at: at.to_owned(),
            trusted: trusted && source.is_trusted(),
            draft,
        }));
    };
    for (quest, found) in search.asked() {
        let (Quest::Fetch { source, .. }, Some(Found::Document { text, url })) = (quest, found)
        else {
            continue;
        };
        match source {
            Source::Pacc => add(*source, url, is_vouched_for(search, text), pacc::read(text)),
            _ => add(*source, url, url.starts_with("https:"), document(text)),
        }
    }
    add(Source::BuiltIn, "", true, known::by_domain(search));
    add(
        Source::ExchangerBuiltIn,
        "",
        true,
        known::by_exchanger(search),
    );
    if let Some((at, draft)) = of_records(search) {
        add(Source::Srv, &at, true, Some(draft));
    }
    for one in &mut all {
        complete(&mut one.draft, search);
    }
    crate::order::sort_by_key(&mut all, |one| one.source);
    all
}

/// Whether the domain's records vouch for a document of PACC.
fn is_vouched_for(search: &Search, text: &str) -> bool {
    let quest = Quest::Texts {
        name: format!("_ua-auto-config.{}", search.domain),
    };
    match search.answer(&quest) {
        Some(Found::Texts(records)) => pacc::is_vouched_for(text, records),
        _ => false,
    }
}

/// The settings in a document of one of the two forms that are fetched. A page that says "not found" has none.
fn document(text: &str) -> Option<Draft> {
    let import = import(text)?;
    let fit = matches!(import.form, "autoconfig" | "autodiscover");
    let draft = import.settings;
    (fit && services(&draft).next().is_some()).then_some(draft)
}

/// The servers that DNS names, sending and receiving, the best service of each.
fn of_records(search: &Search) -> Option<(String, Draft)> {
    let mut draft = Draft::default();
    let mut names = Vec::new();
    for (service, protocol, security) in SERVICES {
        let name = format!("{service}.{}", search.domain);
        let side = side(protocol);
        let quest = Quest::Servers { name: name.clone() };
        if let (None, Some(Found::Servers(servers))) = (draft.service(side), search.answer(&quest))
            && let Some((host, port)) = servers.first()
        {
            write(&mut draft, protocol, host, &port.to_string(), security);
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| (names.join(", "), draft))
}

fn side(protocol: Protocol) -> Side {
    if protocol == Protocol::Smtp {
        Side::Outgoing
    } else {
        Side::Incoming
    }
}

fn write(draft: &mut Draft, protocol: Protocol, host: &Host, port: &str, security: Security) {
    let side = side(protocol);
    for (field, value) in [
        (Field::Protocol(side), protocol.id()),
        (Field::Host(side), host.as_str()),
        (Field::Port(side), port),
        (Field::Security(side), security.id()),
    ] {
        draft.write(field, Some(value));
    }
}

/// What was found by trying usual names: of each side the best that answers, with a certificate that fits if there is one.
fn guessed(search: &Search) -> Option<Published> {
    let mut draft = Draft::default();
    for protocol in [Protocol::Smtp, Protocol::Imap, Protocol::Pop3] {
        if draft.service(side(protocol)).is_some() {
            continue;
        }
        let usual = at_usual_names(search, protocol);
        let mut seen: Vec<(bool, usize, bool, &Host, String, Security)> = Vec::new();
        for (quest, found) in search.asked() {
            let (
                Quest::Look {
                    protocol: spoken,
                    host,
                    port,
                },
                Some(Found::Seen(facts)),
            ) = (quest, found)
            else {
                continue;
            };
            let best = Sight::of(facts).best();
            if let Some((security, fits)) = best.filter(|_| *spoken == protocol) {
                let place = usual.iter().position(|one| one == host);
                let place = place.unwrap_or(usual.len());
                let in_clear_first = security != Security::Tls;
                seen.push((
                    !fits,
                    place,
                    in_clear_first,
                    host,
                    port.to_string(),
                    security,
                ));
            }
        }
        crate::order::sort_by_key(&mut seen, |(misfits, place, clear, ..)| {
            (*misfits, *place, *clear)
        });
        if let Some((.., host, port, security)) = seen.first() {
            write(&mut draft, protocol, host, port, *security);
        }
    }
    draft.outgoing.as_ref()?;
    complete(&mut draft, search);
    Some(Published {
        source: Source::Guess,
        at: String::new(),
        trusted: false,
        draft,
    })
}

/// Puts the user's own address and name in, where a stand-in or nothing was.
fn complete(draft: &mut Draft, search: &Search) {
    let address = search.address.as_str();
    draft.write(Field::Address, Some(address));
    let stand_in = format!("{STAND_IN}@{}", search.domain);
    for side in [Side::Outgoing, Side::Incoming] {
        let Some(service) = draft.service(side).cloned() else {
            continue;
        };
        let name = match service.username.as_deref() {
            Some(name) if name.eq_ignore_ascii_case(&stand_in) => Some(address),
            Some(STAND_IN) => Some(search.address.local_part()),
            // What names its login otherwise has said so.
            None if service.auth != Some(crate::vocab::Auth::None) => Some(address),
            _ => None,
        };
        if name.is_some() {
            draft.write(Field::Username(side), name);
        }
        if service.auth.is_none() {
            draft.write(Field::Auth(side), Some("password"));
        }
    }
}

/// Whether what is published for sending was looked at and does not answer so.
pub(super) fn has_failed(search: &Search, one: &Published) -> bool {
    let mut services = one.services();
    let sends = services.find(|(protocol, _)| *protocol == Protocol::Smtp);
    let Some((protocol, service)) = sends else {
        return true;
    };
    let looked = service
        .host
        .zip(service.port)
        .map(|(host, port)| Quest::Look {
            protocol,
            host,
            port,
        });
    looked.is_some_and(|quest| search.answer(&quest).is_some())
        && state(search, &one.draft, Side::Outgoing) != State::Answers
}

/// All proposals, the best first: what answers as proposed, then what could not be told, then what was seen to be wrong;
/// among them the most believed. Who says the same says it in one.
pub(super) fn proposals(search: &Search) -> Vec<Proposal> {
    let mut all = published(search);
    if all.iter().all(|one| has_failed(search, one)) {
        all.extend(guessed(search));
    }
    let mut proposals: Vec<Proposal> = Vec::new();
    for one in all {
        let saying = Saying {
            source: one.source,
            at: one.at,
        };
        let same = proposals
            .iter_mut()
            .find(|known| is_same(&known.settings, &one.draft));
        if let Some(known) = same {
            known.trusted |= one.trusted;
            let first = known.says[0].source;
            // What was tried is no news beside the same, published; nor is the same file over a worse way.
            let is_news = match saying.source {
                Source::Guess => false,
                Source::AutoconfigInClear => first != Source::Autoconfig,
                _ => true,
            };
            known.says.extend(is_news.then_some(saying));
            continue;
        }
        let state = |side| state(search, &one.draft, side);
        proposals.push(Proposal {
            outgoing: state(Side::Outgoing),
            incoming: state(Side::Incoming),
            trusted: one.trusted,
            differs: differs(&search.typed, &one.draft),
            says: vec![saying],
            settings: one.draft,
        });
    }
    crate::order::sort_by_key(&mut proposals, |one| {
        let wrong = one.outgoing.is_wrong() || one.incoming.is_wrong();
        let unsure = one.outgoing != State::Answers;
        (wrong, unsure, one.says[0].source)
    });
    proposals
}

/// Whether two proposals name the same servers.
fn is_same(one: &Draft, other: &Draft) -> bool {
    let places = |draft| {
        services(draft)
            .map(|(protocol, service)| (protocol, service.host, service.port, service.security))
            .collect::<Vec<_>>()
    };
    places(one) == places(other)
}

fn state(search: &Search, draft: &Draft, side: Side) -> State {
    let is_of_side = |(protocol, _): &(Protocol, Service)| self::side(*protocol) == side;
    let Some((protocol, service)) = services(draft).find(is_of_side) else {
        return State::None;
    };
    let (Some(host), Some(port)) = (service.host.clone(), service.port) else {
        return State::None;
    };
    match search.answer(&Quest::Look {
        protocol,
        host,
        port,
    }) {
        Some(Found::Seen(facts)) => Sight::of(facts).state(service.dialled_security()),
        _ => State::Unknown,
    }
}

/// The paths of what was typed and stands otherwise in a proposal. A field that it leaves open differs from nothing.
fn differs(typed: &Draft, proposed: &Draft) -> Vec<String> {
    let meant = |draft: &Draft, field| {
        draft
            .text(field)
            .map(|text| text.trim().to_ascii_lowercase())
    };
    Field::all()
        .filter(|field| {
            let (typed, proposed) = (meant(typed, *field), meant(proposed, *field));
            typed.is_some_and(|typed| proposed.is_some_and(|proposed| typed != proposed))
        })
        .map(|field| field.path().to_owned())
        .collect()
}
