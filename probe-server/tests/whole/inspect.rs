//! The closer look at a port: which versions a server chooses, down to TLS 1.0, and what it shows without its name.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use mailmedic_core::dialogue::{Talk, drive, inspect};
use mailmedic_core::vocab::{Case, Consent, Draft, Fact, Host, Port, Security, TlsReport};
use mailmedic_probe_server::guard::{Guard, Policy};
use mailmedic_probe_server::limits::{Budget, Limits, Logins, Numbers};
use mailmedic_probe_server::world::{Kit, Names, NetWorld, Presented, Tickets, Tls, Vault};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;

use crate::postfix::{Identity, acceptor, authority, leaf};

/// Everything that a server hears of each connection.
type Heard = Arc<Mutex<Vec<Vec<u8>>>>;

/// A server that does this with each connection.
async fn serve<S>(mut one: impl FnMut(TcpStream) -> S + Send + 'static) -> SocketAddr
where
    S: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(one(stream));
        }
    });
    address
}

/// The versions that were chosen, and what was shown to who did not give the name.
async fn look(host: &str, port: u16) -> (Vec<String>, Option<TlsReport>) {
    let kit = Kit {
        guard: Guard::of(Policy::terminal()),
        names: Arc::new(Names::system()),
        tls: Arc::new(Tls::trusting(Vec::new())),
        vault: Vault::of(
            None,
            Consent::default(),
            &Case::of(Draft::default()).draft.read(),
            Arc::new(Logins::default()),
        ),
        targets: Limits::of(Numbers::LOOPBACK).targets(),
        tickets: Tickets::None,
        letter: None,
        budget: Budget::default(),
        shown: Presented::default(),
    };
    let host = Host::read(host).expect("a host");
    let port = Port::read(&port.to_string()).expect("a port");
    let talk = Talk::new(move |line| inspect(line, host, port, Security::Tls));
    let (mut versions, mut shown) = (None, None);
    drive(
        talk,
        &mut NetWorld::new(Arc::new(kit)),
        |_, fact| match fact {
            Fact::TlsSpoken { versions: spoken } => versions = Some(spoken),
            Fact::Secured { report } => shown = Some(*report),
            _ => {}
        },
    )
    .await;
    (versions.expect("the look came to its end"), shown)
}

#[tokio::test]
async fn a_server_of_today_speaks_what_it_speaks() {
    let identity = leaf(&authority(), "localhost", |_| ());
    let acceptor = acceptor(identity);
    let address = serve(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            // A hello that nothing follows is no handshake.
            let _ = acceptor.accept(stream).await;
        }
    })
    .await;
    let (versions, shown) = look("127.0.0.1", address.port()).await;
    assert_eq!(versions, ["1.2", "1.3"]);
    assert!(shown.is_some());
}

/// A ServerHello that chooses this version (3, 1 for TLS 1.0) and a suite, in its record.
fn server_hello(version: u8) -> Vec<u8> {
    let mut hello = vec![3, version];
    hello.extend([7; 32]);
    hello.extend([0, 0xc0, 0x14, 0]);
    let length = u8::try_from(hello.len()).expect("a short hello");
    let mut record = vec![22, 3, version, 0, length + 4, 2, 0, 0, length];
    record.extend(hello);
    record
}

#[tokio::test]
async fn a_server_of_long_ago_is_known_by_its_choice_and_hears_nothing_but_hellos() {
    for (newest, expected) in [(1, &["1.0"][..]), (2, &["1.0", "1.1"])] {
        let heard = Heard::default();
        let ears = Arc::clone(&heard);
        let address = serve(move |mut stream| {
            let ears = Arc::clone(&ears);
            async move {
                let mut said = vec![0; 4096];
                let count = stream.read(&mut said).await.unwrap_or(0);
                said.truncate(count);
                let offered = said.get(10).copied().unwrap_or(0);
                let chosen = server_hello(newest.min(offered));
                let _ = stream.write_all(&chosen).await;
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
                said.extend(rest);
                ears.lock().expect("nobody panicked").push(said);
            }
        })
        .await;
        let (versions, shown) = look("127.0.0.1", address.port()).await;
        assert_eq!(versions, expected);
        assert_eq!(shown, None);
        for said in heard.lock().expect("nobody panicked").iter() {
            let (kind, length) = (said[0], usize::from(said[3]) << 8 | usize::from(said[4]));
            assert_eq!(kind, 22, "a hello");
            // What a library says when it takes back its own hello is an alert.
            assert!(
                said.len() == length + 5 || said[length + 5] == 21,
                "{said:?}"
            );
        }
    }
}

#[tokio::test]
async fn alerts_silence_and_nonsense_are_no_version() {
    for answer in [
        &[21, 3, 3, 0, 2, 2, 70][..],
        b"220 mail.example.org ESMTP\r\n",
        &[22, 3, 3, 0xff, 0xff],
        &[22, 3, 3, 0, 4, 2, 0, 0, 0],
        &[],
    ] {
        let address = serve(move |mut stream| async move {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(answer).await;
        })
        .await;
        let (versions, shown) = look("127.0.0.1", address.port()).await;
        assert_eq!((versions, shown), (Vec::new(), None), "{answer:?}");
    }
}

/// One certificate for a client that names the server, another one for the rest.
#[derive(Debug)]
struct ByName {
    named: Arc<CertifiedKey>,
    unnamed: Arc<CertifiedKey>,
}

impl ResolvesServerCert for ByName {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let certificate = match hello.server_name() {
            Some("localhost") => &self.named,
            _ => &self.unnamed,
        };
        Some(Arc::clone(certificate))
    }
}

fn certified(identity: Identity) -> Arc<CertifiedKey> {
    let key = CertifiedKey::from_der(identity.chain, identity.key, &ring::default_provider());
    Arc::new(key.expect("a usable key"))
}

#[tokio::test]
async fn the_certificate_for_programs_that_do_not_name_the_server_is_seen() {
    let authority = authority();
    let by_name = ByName {
        named: certified(leaf(&authority, "localhost", |_| ())),
        unnamed: certified(leaf(&authority, "shop.example.org", |_| ())),
    };
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the versions of today")
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(by_name));
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let address = serve(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let _ = acceptor.accept(stream).await;
        }
    })
    .await;
    let (_, shown) = look("localhost", address.port()).await;
    assert_eq!(shown.expect("a handshake").names, ["shop.example.org"]);
    let stream = TcpStream::connect(address).await.expect("the server");
    let host = Host::read("localhost").expect("a host");
    let shaken = Tls::trusting(Vec::new())
        .secure(stream, &host)
        .await
        .expect("a handshake");
    assert_eq!(shaken.report.names, ["localhost"]);
}
