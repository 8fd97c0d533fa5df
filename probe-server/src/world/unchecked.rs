//! One question to a resolver, with the wish that it checks no signatures (RFC 4035 section 3.2.2): whether an answer that
//! it held back as an error is there at all.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_resolver::proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RecordType};
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::net::UdpSocket;
use tokio::time::timeout;

/// The largest datagram that is read, in bytes.
const LARGEST: usize = 4_096;

/// How long it is waited for.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// The addresses of both families that the resolver gives; none where it fails again, or says nothing.
pub(super) async fn addresses(server: SocketAddr, name: &Name) -> Vec<IpAddr> {
    let (four, six) = tokio::join!(
        ask(server, name, RecordType::A),
        ask(server, name, RecordType::AAAA)
    );
    let all = four.into_iter().chain(six).flatten();
    all.take(super::dns::MOST_ADDRESSES).collect()
}

async fn ask(server: SocketAddr, name: &Name, kind: RecordType) -> Option<Vec<IpAddr>> {
    let mut id = [0; 2];
    SystemRandom::new().fill(&mut id).ok()?;
    let id = u16::from_be_bytes(id);
    let mut question = Message::new(id, MessageType::Query, OpCode::Query);
    question.metadata.recursion_desired = true;
    question.metadata.checking_disabled = true;
    question.add_query(Query::query(name.clone(), kind));
    let own: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(own).await.ok()?;
    // Datagrams of anybody else are not even seen.
    socket.connect(server).await.ok()?;
    socket.send(&question.to_vec().ok()?).await.ok()?;
    let answer = timeout(PATIENCE, answer(&socket, id, name, kind)).await;
    answer.ok().flatten()
}

/// The answer to this very question; others are dropped.
async fn answer(socket: &UdpSocket, id: u16, name: &Name, kind: RecordType) -> Option<Vec<IpAddr>> {
    let mut buffer = [0; LARGEST];
    loop {
        let length = socket.recv(&mut buffer).await.ok()?;
        let Ok(answer) = Message::from_vec(&buffer[..length]) else {
            continue;
        };
        let asked = answer.queries.first();
        let is_ours = answer.id == id
            && asked.is_some_and(|asked| asked.name() == name && asked.query_type() == kind);
        if !is_ours {
            continue;
        }
        if answer.response_code != ResponseCode::NoError {
            return None;
        }
        let addresses = answer.answers.iter().filter_map(|it| it.data.ip_addr());
        return Some(addresses.collect());
    }
}
