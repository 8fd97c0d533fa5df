//! What a resolver says, told apart: missing, empty, failed, silent, and addresses.

use std::net::SocketAddr;
use std::sync::Arc;

use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use mailmedic_core::dialogue::{Demand, Reading, World as _};
use mailmedic_core::vocab::{Host, Port, Tells, Told};
use mailmedic_probe_server::world::{Names, NetWorld};
use tokio::net::UdpSocket;

/// How the resolver of this test answers.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    /// This response code and no record (RFC 1035 section 4.1.1).
    Code(u8),
    /// That many A records, and none for AAAA.
    Addresses(u8),
    /// A records, and nothing at all for AAAA.
    DeafForAaaa,
    /// Nothing.
    Silent,
    /// An error, and an A record where no signatures are to be checked (RFC 4035 section 3.2.2).
    Unsigned,
    /// The name is another name for itself.
    Circle,
    /// The name does not exist, for a reason of this number where one is asked for (RFC 8914).
    Explained(u8),
    /// A TLSA record of nobody's key, which nobody says is signed.
    Tlsa,
    /// A null MX (RFC 7505).
    NullMx,
    /// As a blocklist answers that has everything but its second test point; with 127.255.255.254 where it refuses.
    Blocklist { refuses: bool },
}

pub(crate) async fn resolver(manner: Manner) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a free port");
    let address = socket.local_addr().expect("an address");
    tokio::spawn(async move {
        let mut buffer = [0; 1_500];
        while let Ok((length, asker)) = socket.recv_from(&mut buffer).await {
            if let Some(answer) = answer(&buffer[..length], manner) {
                socket.send_to(&answer, asker).await.expect("an answer");
            }
        }
    });
    address
}

fn answer(question: &[u8], manner: Manner) -> Option<Vec<u8>> {
    // The name ends at its empty label; type and class follow.
    let end = question[12..].iter().position(|&byte| byte == 0)? + 12 + 5;
    let is_a = question[end - 3] == 1;
    let (code, records) = match manner {
        Manner::Silent => return None,
        Manner::Explained(_) => (3, 0),
        // 1.0.0.127 is the test point that no list has.
        Manner::Blocklist { .. } if question[12..].starts_with(b"\x011\x010\x010\x03127") => (3, 0),
        Manner::DeafForAaaa if !is_a => return None,
        Manner::Code(code) => (code, 0),
        Manner::Addresses(_) if !is_a => (0, 0),
        Manner::Addresses(count) => (0, count),
        Manner::DeafForAaaa
        | Manner::Circle
        | Manner::Tlsa
        | Manner::NullMx
        | Manner::Blocklist { .. } => (0, 1),
        Manner::Unsigned if question[3] & 0x10 == 0 => (2, 0),
        Manner::Unsigned => (0, u8::from(is_a)),
    };
    let mut answer = question[..2].to_vec();
    answer.extend([0x81, 0x80 | code, 0, 1, 0, records, 0, 0, 0, 0]);
    answer.extend(&question[12..end]);
    if matches!(manner, Manner::Circle) {
        answer.extend([0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, 2, 0xc0, 12]);
        return Some(answer);
    }
    let record = |kind: u8, data: &[u8]| {
        let length = u8::try_from(data.len()).expect("a short record");
        let head = [0xc0, 12, 0, kind, 0, 1, 0, 0, 0, 60, 0, length];
        [&head[..], data].concat()
    };
    match manner {
        Manner::Explained(number) if question[11] != 0 => {
            answer[11] = 1;
            answer.extend([0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 9, 0, 15, 0, 5, 0, number]);
            answer.extend(b"so\n");
            return Some(answer);
        }
        Manner::Tlsa => {
            answer.extend(record(52, &[&[3, 1, 1][..], &[7; 32]].concat()));
            return Some(answer);
        }
        Manner::NullMx => {
            answer.extend(record(15, &[0, 0, 0]));
            return Some(answer);
        }
        Manner::Blocklist { .. } if records == 0 => return Some(answer),
        Manner::Blocklist { refuses } => {
            let said = if refuses {
                [127, 255, 255, 254]
            } else {
                [127, 0, 0, 2]
            };
            answer.extend(record(1, &said));
            return Some(answer);
        }
        _ => {}
    }
    for last in 1..=records {
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, last]);
    }
    Some(answer)
}

/// What names tell of a server on port 25 and of a domain, with an address looked for on blocklists where one is given.
async fn survey(manner: Manner, listed: Option<&str>) -> Vec<Told> {
    let listed = listed.map(|address| address.parse().expect("an address"));
    let names = names(resolver(manner).await).looking_for(listed);
    let kit = Arc::new(crate::limits::kit_asking(names));
    let host = Host::read("mail.example.org").expect("a host");
    let domain = Host::read("example.org").expect("a domain");
    let port = Port::read("25").expect("a port");
    let demand = Demand::Survey(host, port, vec![domain]);
    match NetWorld::new(kit).answer(demand).await {
        Reading::Told(told) => told,
        _ => panic!("names tell nothing"),
    }
}

fn kinds(told: &[Told]) -> Vec<Tells> {
    told.iter().map(|told| told.what).collect()
}

#[tokio::test]
async fn a_resolver_that_explains_itself_is_quoted() {
    let host = Host::read("mail.example.org").expect("a host");
    let told = names(resolver(Manner::Explained(15)).await)
        .explained(&host)
        .await;
    let [told] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(
        (told.what, told.name.as_str()),
        (Tells::Explained, host.as_str())
    );
    assert_eq!(told.data, ["15", "so"], "and never with control characters");
    let silent = names(resolver(Manner::Code(3)).await)
        .explained(&host)
        .await;
    assert!(silent.is_empty(), "{silent:?}");
}

#[tokio::test]
async fn a_domain_that_takes_no_mail_is_told() {
    assert_eq!(
        kinds(&survey(Manner::NullMx, None).await),
        [Tells::NullExchanger]
    );
    assert_eq!(kinds(&survey(Manner::Code(3), None).await), []);
}

#[tokio::test]
async fn records_of_a_certificate_prove_nothing_unsigned() {
    let told = survey(Manner::Tlsa, None).await;
    assert_eq!(kinds(&told), [Tells::DaneUnproven]);
    assert!(told[0].data[0].starts_with("3 1 1 0707"), "{told:?}");
}

#[tokio::test]
async fn a_refusal_of_a_blocklist_is_no_listing() {
    let listed = survey(Manner::Blocklist { refuses: false }, Some("192.0.2.7")).await;
    let refused = survey(Manner::Blocklist { refuses: true }, Some("192.0.2.7")).await;
    assert!(kinds(&listed).contains(&Tells::Listed), "{listed:?}");
    assert!(!kinds(&refused).contains(&Tells::Listed), "{refused:?}");
    assert!(
        kinds(&refused).contains(&Tells::ListUnusable),
        "{refused:?}"
    );
    // Nobody is asked who was not to be.
    assert_eq!(
        kinds(&survey(Manner::Blocklist { refuses: false }, None).await),
        []
    );
}

async fn ask(manner: Manner) -> Reading {
    names(resolver(manner).await)
        .addresses(&Host::read("mail.example.org").expect("a host"))
        .await
}

/// Names as the resolver at this address knows them.
pub(crate) fn names(address: SocketAddr) -> Names {
    let mut connection = ConnectionConfig::udp();
    connection.port = address.port();
    let server = NameServerConfig::new(address.ip(), true, vec![connection]);
    Names::asking(ResolverConfig::from_parts(None, Vec::new(), vec![server]))
}

fn count(reading: &Reading) -> Option<usize> {
    match reading {
        Reading::Addresses(addresses) => Some(addresses.len()),
        _ => None,
    }
}

#[tokio::test]
async fn four_ways_to_have_no_address() {
    assert!(matches!(ask(Manner::Code(3)).await, Reading::NameMissing));
    assert!(matches!(ask(Manner::Code(0)).await, Reading::NameEmpty));
    let failed = ask(Manner::Code(2)).await;
    assert!(matches!(failed, Reading::NameFailed(unchecked) if unchecked.is_empty()));
    assert!(matches!(ask(Manner::Silent).await, Reading::ResolverSilent));
}

#[tokio::test]
async fn signatures_that_do_not_fit_are_told_apart_from_a_resolver_that_fails() {
    let Reading::NameFailed(unchecked) = ask(Manner::Unsigned).await else {
        panic!("the resolver had said that it failed");
    };
    assert_eq!(unchecked.len(), 1);
}

#[tokio::test]
async fn a_name_that_leads_in_a_circle_has_no_address() {
    assert!(matches!(ask(Manner::Circle).await, Reading::NameEmpty));
}

#[tokio::test]
async fn addresses_are_few_and_do_not_wait_for_a_deaf_resolver() {
    assert_eq!(count(&ask(Manner::Addresses(2)).await), Some(2));
    assert_eq!(count(&ask(Manner::Addresses(20)).await), Some(8));
    assert_eq!(count(&ask(Manner::DeafForAaaa).await), Some(1));
}

#[tokio::test]
async fn literals_and_localhost_ask_nobody() {
    let names = Names::asking(ResolverConfig::from_parts(None, Vec::new(), Vec::new()));
    for (host, addresses) in [
        ("192.0.2.1", 1),
        ("2001:db8::1", 1),
        ("localhost", 2),
        ("mail.localhost", 2),
    ] {
        let reading = names.addresses(&Host::read(host).expect("a host")).await;
        assert_eq!(count(&reading), Some(addresses), "{host}");
    }
}
