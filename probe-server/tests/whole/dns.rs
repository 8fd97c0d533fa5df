//! What a resolver says, told apart: missing, empty, failed, silent, and addresses.

use std::net::SocketAddr;

use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::Host;
use mailmedic_probe_server::world::Names;
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
        Manner::DeafForAaaa if !is_a => return None,
        Manner::Code(code) => (code, 0),
        Manner::Addresses(_) if !is_a => (0, 0),
        Manner::Addresses(count) => (0, count),
        Manner::DeafForAaaa | Manner::Circle => (0, 1),
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
    for last in 1..=records {
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, last]);
    }
    Some(answer)
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
