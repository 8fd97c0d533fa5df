//! Whether an address stands on blocklists (RFC 5782), and what it points to. Asked only where the person wishes it: the lists
//! learn the address.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::sync::Arc;

use hickory_resolver::proto::rr::{RData, RecordType};
use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{Host, Miss, Tells, Told};

use super::Names;
use super::survey::{at_once, reversed, told};

/// The lists that are asked: a line each, its name and the families of addresses it knows.
const LISTS: &str = include_str!("../../../core/knowledge/blocklists.txt");

/// At most this many names of an address are looked at.
const MOST_NAMES: usize = 4;

/// Nobody's (RFC 5737).
const NOBODY: &str = "192.0.2.1:53";

/// The address under which this machine speaks to the world, as far as it knows: the kernel tells, and nothing is sent.
pub fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(NOBODY).ok()?;
    socket.local_addr().ok().map(|own| own.ip())
}

/// What an address points to, and which lists have it.
pub(super) async fn ask(names: &Arc<Names>, address: IpAddr) -> Vec<Told> {
    let lists = lists(address).map(|list| {
        let names = Arc::clone(names);
        async move { on_list(&names, address, list).await }
    });
    let (reverse, lists) = tokio::join!(reverse(names, address), at_once(lists));
    reverse.into_iter().chain(lists).collect()
}

fn lists(address: IpAddr) -> impl Iterator<Item = &'static str> {
    let family = if address.is_ipv4() { "4" } else { "6" };
    LISTS.lines().filter_map(move |line| {
        let mut words = line.split(' ');
        let list = words.next().filter(|list| !list.starts_with('#'))?;
        words.any(|word| word == family).then_some(list)
    })
}

/// What one list says. Its two test points tell whether it is one (RFC 5782 section 5): it has 127.0.0.2 and not 127.0.0.1.
async fn on_list(names: &Names, address: IpAddr, list: &'static str) -> Option<Told> {
    let test = |last: u16| match address {
        IpAddr::V4(_) => reversed(Ipv4Addr::from_bits(0x7f00_0000 + u32::from(last)).into()),
        IpAddr::V6(_) => reversed(
            Ipv4Addr::from_bits(0x7f00_0000 + u32::from(last))
                .to_ipv6_mapped()
                .into(),
        ),
    };
    let (own, has, has_not) = tokio::join!(
        answers(names, reversed(address), list),
        answers(names, test(2), list),
        answers(names, test(1), list)
    );
    let (own, has, has_not) = (own?, has?, has_not?);
    let refuses = [&own, &has, &has_not]
        .into_iter()
        .flatten()
        .find(|it| is_refusal(**it));
    let shown = |all: &[Ipv4Addr]| all.iter().map(ToString::to_string).collect();
    if let Some(code) = refuses {
        return Some(told(list, Tells::ListUnusable, vec![code.to_string()]));
    }
    let listed = |all: &[Ipv4Addr]| all.iter().any(|it| it.octets()[0] == 127);
    if !listed(&has) || listed(&has_not) {
        return Some(told(list, Tells::ListUnusable, shown(&has_not)));
    }
    Some(if listed(&own) {
        told(list, Tells::Listed, shown(&own))
    } else {
        told(list, Tells::NotListed, Vec::new())
    })
}

/// Lists say so that they may not be asked from here, in the place of an answer.
fn is_refusal(answer: Ipv4Addr) -> bool {
    answer.octets()[..3] == [127, 255, 255]
}

/// The answers of a list; nothing where it, or the resolver, fails.
async fn answers(names: &Names, reversed: String, list: &str) -> Option<Vec<Ipv4Addr>> {
    match names
        .records(&format!("{reversed}.{list}"), RecordType::A)
        .await
    {
        Ok(all) => {
            let all = all.iter().filter_map(|data| match data {
                RData::A(a) => Some(a.0),
                _ => None,
            });
            Some(all.collect())
        }
        Err(Miss::NameMissing | Miss::NoRecord) => Some(Vec::new()),
        Err(_) => None,
    }
}

/// What the address points to, and whether a name among it points back (RFC 1912 section 2.1).
async fn reverse(names: &Names, address: IpAddr) -> Option<Told> {
    let zone = if address.is_ipv4() {
        "in-addr.arpa"
    } else {
        "ip6.arpa"
    };
    let found = names
        .records(&format!("{}.{zone}", reversed(address)), RecordType::PTR)
        .await;
    let found = match found {
        Ok(found) => found,
        Err(Miss::NameMissing | Miss::NoRecord) => Vec::new(),
        Err(_) => return None,
    };
    let read = |data: &RData| match data {
        RData::PTR(name) => Host::read(name.0.to_ascii().trim_end_matches('.')).ok(),
        _ => None,
    };
    let mut all: Vec<Host> = found.iter().filter_map(read).take(MOST_NAMES).collect();
    let mut fits = None;
    for (nth, name) in all.iter().enumerate() {
        match names.addresses(name).await {
            Reading::Addresses(addresses) if addresses.contains(&address) => {
                fits = Some(nth);
                break;
            }
            Reading::NameFailed(_) | Reading::ResolverSilent => return None,
            _ => {}
        }
    }
    if let Some(nth) = fits {
        all.swap(0, nth);
    }
    let what = if fits.is_some() {
        Tells::ReverseFits
    } else {
        Tells::ReverseDiffers
    };
    let data = all.iter().map(ToString::to_string).collect();
    Some(told(&address.to_string(), what, data))
}
