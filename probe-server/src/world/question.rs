//! One question to a resolver that its library cannot ask: with the wish that no signatures are checked (RFC 4035 section
//! 3.2.2), or that the resolver explains itself (RFC 8914) and says whether it checked them (RFC 6840 section 5.7).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_resolver::proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_resolver::proto::rr::rdata::opt::{EdnsCode, EdnsOption};
use hickory_resolver::proto::rr::{Name, RecordType};
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::net::UdpSocket;
use tokio::time::timeout;

/// The largest datagram that is read, in bytes.
const LARGEST: usize = 4_096;

/// The largest datagram that is asked for, in bytes: what passes everywhere in one piece.
const IN_ONE_PIECE: u16 = 1_232;

/// How long it is waited for.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// The option of explanations (RFC 8914 section 2).
const EXTENDED_ERROR: u16 = 15;

/// The most characters of a resolver's own text.
const LONGEST_TEXT: usize = 200;

/// What is wished for beside the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Unchecked,
    Explained,
}

/// The addresses of both families that the resolver gives without checks; none where it fails again, or says nothing.
pub(super) async fn addresses(server: SocketAddr, name: &Name) -> Vec<IpAddr> {
    let (four, six) = tokio::join!(
        ask(server, name, RecordType::A, Wish::Unchecked),
        ask(server, name, RecordType::AAAA, Wish::Unchecked)
    );
    let good = |answer: &Message| answer.response_code == ResponseCode::NoError;
    let both = four.into_iter().chain(six).filter(good);
    let all = both
        .flat_map(|answer| answer.answers)
        .filter_map(|it| it.data.ip_addr());
    all.take(super::dns::MOST_ADDRESSES).collect()
}

/// Why the resolver gave no address: a number of the registry, and its own text. Nothing where it does not say.
pub(super) async fn explained(server: SocketAddr, name: &Name) -> Option<(u16, String)> {
    let answer = ask(server, name, RecordType::A, Wish::Explained).await?;
    let edns = answer.edns.as_ref()?;
    match edns.option(EdnsCode::from(EXTENDED_ERROR))? {
        EdnsOption::Unknown(_, data) => {
            let (code, text) = data.split_at_checked(2)?;
            let text = String::from_utf8_lossy(text);
            let text = text.chars().filter(|c| !c.is_control());
            let text: String = text.take(LONGEST_TEXT).collect();
            Some((u16::from_be_bytes([code[0], code[1]]), text))
        }
        _ => None,
    }
}

/// The answer with all its records, and whether the resolver says that it checked them; nothing where it has none.
pub(super) async fn signed(
    server: SocketAddr,
    name: &Name,
    kind: RecordType,
) -> Option<(Message, bool)> {
    let answer = ask(server, name, kind, Wish::Explained).await?;
    let whole = answer.response_code == ResponseCode::NoError && !answer.truncation;
    let checked = answer.authentic_data;
    whole.then_some((answer, checked))
}

async fn ask(server: SocketAddr, name: &Name, kind: RecordType, wish: Wish) -> Option<Message> {
    let mut id = [0; 2];
    SystemRandom::new().fill(&mut id).ok()?;
    let id = u16::from_be_bytes(id);
    let mut question = Message::new(id, MessageType::Query, OpCode::Query);
    question.metadata.recursion_desired = true;
    match wish {
        Wish::Unchecked => question.metadata.checking_disabled = true,
        Wish::Explained => {
            question.metadata.authentic_data = true;
            let mut edns = Edns::new();
            edns.set_max_payload(IN_ONE_PIECE);
            question.set_edns(edns);
        }
    }
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
async fn answer(socket: &UdpSocket, id: u16, name: &Name, kind: RecordType) -> Option<Message> {
    let mut buffer = [0; LARGEST];
    loop {
        let length = socket.recv(&mut buffer).await.ok()?;
        let Ok(answer) = Message::from_vec(&buffer[..length]) else {
            continue;
        };
        let asked = answer.queries.first();
        let is_ours = answer.id == id
            && asked.is_some_and(|asked| asked.name() == name && asked.query_type() == kind);
        if is_ours {
            return Some(answer);
        }
    }
}
