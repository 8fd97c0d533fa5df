//! What names tell beside addresses: what is asked, and which looks another resolver's answer is worth.

use std::net::IpAddr;

use crate::causes::{Scene, Seen};
use crate::reply::Table;
use crate::vocab::{Case, Fact, Host, Mailbox, Port, Probe, Side, Survey, Tells};

/// At most this many addresses of another resolver.
const MOST: usize = 2;

/// The questions, beside the first steps; nothing where the checker asks none, or nothing is dialled.
pub(super) fn survey(case: &Case) -> Option<Probe> {
    if case.beside.survey == Survey::Never || !super::fit(case) {
        return None;
    }
    let table = Table::standard();
    let scene = Scene::of(case, &table);
    let service = scene.settings.checked();
    let mut domains: Vec<String> = Vec::new();
    if scene.settings.side() == Side::Outgoing {
        let own = scene.settings.own_address();
        let recipient = scene.decisive().and_then(|said| said.recipient.as_deref());
        let recipient = recipient.and_then(|recipient| Mailbox::read(recipient).ok());
        let all = scene.settings.sender().cloned().into_iter();
        for one in all.chain(own).chain(recipient) {
            let domain = one.domain().to_ascii_lowercase();
            if !domains.contains(&domain) && Host::read(&domain).is_ok() {
                domains.push(domain);
            }
        }
    }
    Some(Probe::Survey {
        host: service.host.clone()?,
        port: service.dialled_port(),
        domains,
    })
}

/// Where this machine's resolver led nowhere: looks at the addresses that another one gives.
pub(super) fn looks(scene: &Scene<'_>, host: &Host, port: Port) -> Vec<Probe> {
    let own = |climb: &Seen<'_>| {
        let found = climb.find(|fact| match fact {
            Fact::Resolved { addresses, .. } => Some(addresses.clone()),
            _ => None,
        });
        found.filter(|_| climb.greeting().is_none())
    };
    let Some((_, own)) = scene.climb.as_ref().and_then(own) else {
        return Vec::new();
    };
    let evidence = scene.case.evidence.iter();
    let others = evidence.filter_map(|one| match &one.fact {
        Fact::NameTold(told) if told.what == Tells::OtherResolver && told.name == host.as_str() => {
            Some(&told.data)
        }
        _ => None,
    });
    let others: Vec<IpAddr> = others.flatten().filter_map(|it| it.parse().ok()).collect();
    if others.iter().any(|address| own.contains(address)) {
        return Vec::new();
    }
    let look = |address| Probe::Look {
        host: host.clone(),
        port,
        address: Some(address),
    };
    others.into_iter().take(MOST).map(look).collect()
}
