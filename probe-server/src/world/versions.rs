//! Which version of TLS a server chooses: a hello of our own, down to TLS 1.0, and the first thing that comes back. No
//! handshake is completed and nothing else is ever sent over such a connection.

use std::time::Duration;

use mailmedic_core::dialogue::patience;
use mailmedic_core::vocab::{Host, TlsFault, TlsVersion};
use ring::rand::{SecureRandom, SystemRandom};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Content types (RFC 8446 section 5.1).
const ALERT: u8 = 21;
const HANDSHAKE: u8 = 22;

/// Handshake types (RFC 8446 section 4).
const CLIENT_HELLO: u8 = 1;
const SERVER_HELLO: u8 = 2;

/// The longest record (RFC 8446 section 5.1), and its head.
const LONGEST_RECORD: usize = 1 << 14;
const HEAD: usize = 5;

/// Extension `supported_versions` (RFC 8446 section 4.2.1).
const SUPPORTED_VERSIONS: u16 = 43;

/// Suites of TLS 1.3 (RFC 8446 appendix B.4).
const NEW_SUITES: [u16; 3] = [0x1301, 0x1302, 0x1303];

/// Suites that mail programs of today offer to older versions: ECDHE, DHE and RSA with AES or ChaCha20; and the sign
/// that renegotiation is secure (RFC 5746 section 3.3).
const SUITES: [u16; 23] = [
    0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0x009e, 0x009f, 0xccaa, 0xc009, 0xc013, 0xc00a,
    0xc014, 0xc023, 0xc027, 0x0033, 0x0039, 0x009c, 0x009d, 0x002f, 0x0035, 0x003c, 0x00ff,
];

/// What only TLS 1.0 and 1.1 were spoken with as a last resort: 3DES.
const OLD_SUITES: [u16; 3] = [0xc012, 0x0016, 0x000a];

/// Sends the hello and reads which version was chosen.
pub(super) async fn choose(
    mut stream: TcpStream,
    host: &Host,
    version: TlsVersion,
) -> Result<TlsVersion, TlsFault> {
    let hello = hello(host, version).ok_or(TlsFault::Broken {
        detail: String::new(),
    })?;
    let answer = async {
        stream
            .write_all(&hello)
            .await
            .map_err(|_| TlsFault::Closed)?;
        read_answer(&mut stream).await
    };
    let limit = Duration::from_millis(patience::HANDSHAKE.into());
    timeout(limit, answer)
        .await
        .unwrap_or(Err(TlsFault::TimedOut))
}

async fn read_answer(stream: &mut TcpStream) -> Result<TlsVersion, TlsFault> {
    // A warning may come first, such as that the name is unknown.
    for _ in 0..4 {
        let mut head = [0; HEAD];
        let closed = |_| TlsFault::Closed;
        stream.read_exact(&mut head).await.map_err(closed)?;
        let [kind, 3, _, high, low] = head else {
            return Err(TlsFault::NotTls);
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if length > LONGEST_RECORD {
            return Err(TlsFault::NotTls);
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await.map_err(closed)?;
        match (kind, &body[..]) {
            (HANDSHAKE, body) => return chosen(body).ok_or(TlsFault::Incompatible),
            (ALERT, [1, _]) => {}
            (ALERT, [_, alert]) => {
                return Err(TlsFault::Alert {
                    alert: super::tls::alert_name((*alert).into()),
                });
            }
            _ => return Err(TlsFault::NotTls),
        }
    }
    Err(TlsFault::NotTls)
}

/// The version in a ServerHello (RFC 8446 section 4.1.3, RFC 5246 section 7.4.1.3).
fn chosen(body: &[u8]) -> Option<TlsVersion> {
    let (&kind, body) = body.split_first()?;
    let (version, rest) = body.get(3..)?.split_at_checked(2)?;
    if kind != SERVER_HELLO {
        return None;
    }
    let id = usize::from(*rest.get(32)?);
    // Session, suite, compression, then the length of the extensions.
    let extensions = rest.get(33 + id + 3 + 2..).unwrap_or_default();
    let version = extension(extensions, SUPPORTED_VERSIONS).unwrap_or(version);
    match version {
        [3, 1] => Some(TlsVersion::V1_0),
        [3, 2] => Some(TlsVersion::V1_1),
        [3, 3] => Some(TlsVersion::V1_2),
        [3, 4] => Some(TlsVersion::V1_3),
        _ => None,
    }
}

fn extension(mut extensions: &[u8], wanted: u16) -> Option<&[u8]> {
    loop {
        let (head, rest) = extensions.split_at_checked(4)?;
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        let (body, rest) = rest.split_at_checked(length)?;
        if u16::from_be_bytes([head[0], head[1]]) == wanted {
            return Some(body);
        }
        extensions = rest;
    }
}

/// A ClientHello in its record (RFC 8446 section 4.1.2). `None` where this machine has no randomness.
fn hello(host: &Host, version: TlsVersion) -> Option<Vec<u8>> {
    let mut random = [0; 64];
    SystemRandom::new().fill(&mut random).ok()?;
    let (random, share) = random.split_at(32);
    let newest = version == TlsVersion::V1_3;
    let number = match version {
        TlsVersion::V1_0 => 1,
        TlsVersion::V1_1 => 2,
        TlsVersion::V1_2 | TlsVersion::V1_3 => 3,
    };
    let mut body = vec![3, number];
    body.extend_from_slice(random);
    // No session to resume.
    body.push(0);
    let suites: Vec<u16> = match version {
        TlsVersion::V1_3 => NEW_SUITES.to_vec(),
        TlsVersion::V1_2 => SUITES.to_vec(),
        TlsVersion::V1_0 | TlsVersion::V1_1 => [&SUITES[..], &OLD_SUITES].concat(),
    };
    body.extend(counted(2, &numbers(&suites)));
    // No compression.
    body.extend([1, 0]);
    body.extend(counted(2, &extensions(host, newest, share)));
    let mut message = vec![CLIENT_HELLO];
    message.extend(counted(3, &body));
    // The record says 1.0 for old servers' sake (RFC 8446 section 5.1).
    let mut record = vec![HANDSHAKE, 3, 1];
    record.extend(counted(2, &message));
    Some(record)
}

fn extensions(host: &Host, newest: bool, share: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    let mut add = |kind: u16, body: &[u8]| {
        all.extend(kind.to_be_bytes());
        all.extend(counted(2, body));
    };
    // An address is no server name (RFC 6066 section 3).
    if host.address().is_none() {
        let name = [vec![0], counted(2, host.as_str().as_bytes())].concat();
        add(0, &counted(2, &name));
    }
    // Groups: x25519, P-256, P-384, P-521. Points are not compressed.
    add(10, &counted(2, &numbers(&[29, 23, 24, 25])));
    add(11, &[1, 0]);
    let schemes = [
        0x0403, 0x0503, 0x0603, 0x0807, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203,
        0x0201,
    ];
    add(13, &counted(2, &numbers(&schemes)));
    if newest {
        add(SUPPORTED_VERSIONS, &[2, 3, 4]);
        // Any 32 bytes are a key of x25519; nobody needs the other half, for nothing follows.
        let entry = [numbers(&[29]), counted(2, share)].concat();
        add(51, &counted(2, &entry));
    }
    all
}

fn numbers(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|one| one.to_be_bytes()).collect()
}

/// The bytes behind their length, which takes so many bytes itself.
fn counted(digits: usize, bytes: &[u8]) -> Vec<u8> {
    let length = bytes.len().to_be_bytes();
    [&length[length.len() - digits..], bytes].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(version: u8, extensions: &[u8]) -> Vec<u8> {
        let mut body = vec![3, version];
        body.extend([7; 32]);
        body.extend([0, 0xc0, 0x2f, 0]);
        body.extend(counted(2, extensions));
        let mut message = vec![SERVER_HELLO];
        message.extend(counted(3, &body));
        message
    }

    #[test]
    fn the_version_that_was_chosen_is_read() {
        for (number, version) in [
            (1, TlsVersion::V1_0),
            (2, TlsVersion::V1_1),
            (3, TlsVersion::V1_2),
        ] {
            assert_eq!(chosen(&answer(number, &[])), Some(version));
        }
        let newest = [0, 51, 0, 1, 9, 0, 43, 0, 2, 3, 4];
        assert_eq!(chosen(&answer(3, &newest)), Some(TlsVersion::V1_3));
        assert_eq!(chosen(&answer(9, &[])), None);
    }

    #[test]
    fn an_answer_that_is_cut_off_anywhere_is_no_answer_or_the_same() {
        let whole = answer(3, &[0, 43, 0, 2, 3, 4]);
        for length in 0..whole.len() {
            let cut = chosen(&whole[..length]);
            assert!(matches!(cut, None | Some(TlsVersion::V1_2)), "{length}");
        }
    }
}
