//! Looks at the other addresses of a name: whether they do what the one does that the way led to.

use std::net::IpAddr;

use crate::vocab::{Case, Fact, Host, Port, Probe, Step};

/// At most this many.
const MOST: usize = 3;

/// The looks that are worth it once the way stands: at addresses of which nothing is known yet, those of the other family
/// first.
pub(super) fn next(case: &Case, climb: &Step, host: &Host, port: Port) -> Vec<Probe> {
    let (mut all, mut tried, mut led_to, mut offers) = (&[][..], Vec::new(), None, false);
    for evidence in case.of_step(climb.id) {
        match &evidence.fact {
            Fact::Resolved { addresses, .. } => all = addresses,
            Fact::Connected { address, .. } => led_to = Some(*address),
            Fact::ConnectFailed { address, .. } => tried.push(*address),
            Fact::Offered { mechanisms, .. } => offers |= !mechanisms.is_empty(),
            _ => {}
        }
    }
    let Some(led_to) = led_to else {
        return Vec::new();
    };
    let known = |address: &IpAddr| *address == led_to || tried.contains(address);
    let mut looks: Vec<IpAddr> = all.iter().copied().filter(|it| !known(it)).collect();
    crate::order::sort_by_key(&mut looks, |it| it.is_ipv6() == led_to.is_ipv6());
    looks.truncate(MOST);
    // Where no program could log in, the same question is put to its own address.
    let compares = !looks.is_empty() && case.has_ended(climb.id) && !offers;
    looks.extend(compares.then_some(led_to));
    let look = |address| Probe::Look {
        host: host.clone(),
        port,
        address: Some(address),
    };
    looks.into_iter().map(look).collect()
}
