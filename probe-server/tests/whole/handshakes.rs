//! Handshakes that end otherwise than with a certificate alone: a client's certificate is wanted, the way breaks off,
//! the chain is too long, an answer about its revocation comes along.

use std::sync::Arc;

use mailmedic_core::vocab::{CertificateFault, Host, TlsFault, TlsReport};
use mailmedic_probe_server::world::{Shaken, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{
    RootCertStore, ServerConfig, ServerConnection, SupportedProtocolVersion,
    server::danger::ClientCertVerifier,
};

use crate::postfix::{authority, leaf};

const NAME: &str = "mail.example.org";

/// What a server does with one connection, and what a client makes of it that trusts this certificate.
async fn meet<S>(
    trusted: Vec<CertificateDer<'static>>,
    serve: impl FnOnce(TcpStream) -> S,
) -> Result<TlsReport, TlsFault>
where
    S: Future<Output = ()>,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let client = async {
        let stream = TcpStream::connect(address).await.expect("the server");
        let host = Host::read(NAME).expect("a host");
        let tls = Tls::trusting(trusted);
        tls.secure(stream, &host).await.map(|shaken| shaken.report)
    };
    let server = async {
        let (stream, _) = listener.accept().await.expect("a connection");
        serve(stream).await;
    };
    tokio::join!(client, server).0
}

fn builder(
    version: &'static SupportedProtocolVersion,
) -> tokio_rustls::rustls::ConfigBuilder<ServerConfig, tokio_rustls::rustls::WantsVerifier> {
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[version])
        .expect("a version")
}

/// A server that asks for a certificate, and breaks off without one or does not.
async fn asking(
    version: &'static SupportedProtocolVersion,
    demands: bool,
) -> Result<TlsReport, TlsFault> {
    let authority = authority();
    let identity = leaf(&authority, NAME, |_| ());
    let mut roots = RootCertStore::empty();
    roots.add(authority.der().clone()).expect("a root");
    let provider = Arc::new(ring::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
    let verifier: Arc<dyn ClientCertVerifier> = if demands {
        verifier.build().expect("a verifier")
    } else {
        let tolerant = verifier.allow_unauthenticated();
        tolerant.build().expect("a verifier")
    };
    let config = builder(version)
        .with_client_cert_verifier(verifier)
        .with_single_cert(identity.chain, identity.key)
        .expect("a usable certificate");
    let trusted = vec![authority.der().clone()];
    meet(trusted, async |stream| {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        // Whether it likes the handshake is the client's to tell.
        if let Ok(mut stream) = acceptor.accept(stream).await {
            let _ = stream.read(&mut [0; 16]).await;
        }
    })
    .await
}

#[tokio::test]
async fn a_certificate_that_the_server_will_not_do_without_is_told() {
    for version in [&TLS12, &TLS13] {
        let outcome = asking(version, true).await;
        assert_eq!(outcome, Err(TlsFault::CertificateWanted), "{version:?}");
    }
}

#[tokio::test]
async fn a_certificate_that_is_only_asked_for_is_no_fault() {
    for version in [&TLS12, &TLS13] {
        let report = asking(version, false).await.expect("a handshake");
        assert!(
            report.wants_certificate && report.is_verified(),
            "{report:?}"
        );
    }
}

/// The head of a record with a ServerHello, and half of what should follow.
const HALF: &[u8] = &[22, 3, 3, 0, 90, 2, 0, 0, 86, 3, 3];

#[tokio::test]
async fn a_connection_that_is_reset_in_the_midst_of_the_handshake_is_told_from_one_that_is_closed()
{
    for (reset, fault) in [(true, TlsFault::Stalled), (false, TlsFault::Closed)] {
        let outcome = meet(Vec::new(), async |mut stream| {
            // Unread bytes would turn an orderly end into a reset.
            let hello = stream.read(&mut [0; 4096]).await.expect("a hello");
            assert!(hello > 0);
            stream.write_all(HALF).await.expect("half an answer");
            stream.flush().await.expect("half an answer");
            if reset {
                stream.set_zero_linger().expect("a socket");
            }
        })
        .await;
        assert_eq!(outcome, Err(fault));
    }
}

#[tokio::test]
async fn more_certificates_than_anybody_needs_end_the_handshake_at_once() {
    let authority = authority();
    for count in [11, 100, 200] {
        let mut identity = leaf(&authority, NAME, |_| ());
        let others = (1..count).map(|_| authority.der().clone());
        identity.chain.extend(others);
        let acceptor = crate::postfix::acceptor(identity);
        let outcome = meet(vec![authority.der().clone()], async |stream| {
            assert!(acceptor.accept(stream).await.is_err(), "it was refused");
        })
        .await;
        assert_eq!(outcome, Err(TlsFault::TooLarge), "{count}");
    }
}

#[tokio::test]
async fn bytes_that_come_along_as_an_ocsp_answer_and_are_none_change_nothing() {
    let authority = authority();
    let identity = leaf(&authority, NAME, |_| ());
    let config = builder(&TLS13)
        .with_no_client_auth()
        .with_single_cert_with_ocsp(identity.chain, identity.key, vec![0x30, 0x82, 0xff, 0xff])
        .expect("a usable certificate");
    let report = meet(vec![authority.der().clone()], async |stream| {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        acceptor.accept(stream).await.expect("a handshake");
    })
    .await;
    assert_eq!(
        report.expect("a handshake").faults,
        Vec::<CertificateFault>::new()
    );
}

/// What the client makes of a server that goes on so after the handshake, and what it can read then.
async fn after(
    tickets: usize,
    flood: impl Fn(&mut ServerConnection),
) -> (Result<TlsReport, TlsFault>, Vec<u8>) {
    let authority = authority();
    let identity = leaf(&authority, NAME, |_| ());
    let mut config = builder(&TLS13)
        .with_no_client_auth()
        .with_single_cert(identity.chain, identity.key)
        .expect("a usable certificate");
    config.send_tls13_tickets = tickets;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let client = async {
        let stream = TcpStream::connect(address).await.expect("the server");
        let host = Host::read(NAME).expect("a host");
        let tls = Tls::trusting(vec![authority.der().clone()]);
        match tls.secure(stream, &host).await {
            Ok(Shaken {
                mut stream, report, ..
            }) => {
                let mut said = vec![0; 3];
                // Who ends it under the flood has read nothing.
                let read = stream.read_exact(&mut said).await;
                (Ok(report), read.map(|_| said).unwrap_or_default())
            }
            Err(fault) => (Err(fault), Vec::new()),
        }
    };
    let server = async {
        let (stream, _) = listener.accept().await.expect("a connection");
        let accepted = TlsAcceptor::from(Arc::new(config)).accept(stream).await;
        // A client that has enough ends it, here or below.
        if let Ok(mut stream) = accepted {
            flood(stream.get_mut().1);
            let _ = stream.write_all(b"220").await;
            let _ = stream.flush().await;
            let _ = stream.read(&mut [0; 16]).await;
        }
    };
    tokio::join!(client, server).0
}

#[tokio::test]
async fn ten_thousand_tickets_behind_the_handshake_end_it_and_the_certificate_is_not_blamed() {
    for (tickets, heard) in [(8, &b"220"[..]), (10_000, b"")] {
        let (report, said) = after(tickets, |_| ()).await;
        let faults = report.expect("a handshake").faults;
        assert_eq!(faults, Vec::<CertificateFault>::new(), "{tickets}");
        assert_eq!(said, heard, "{tickets}");
    }
}

#[tokio::test]
async fn a_thousand_new_keys_behind_the_handshake_end_it_and_the_certificate_is_not_blamed() {
    for (keys, heard) in [(8, &b"220"[..]), (1000, b"")] {
        let renew = |server: &mut ServerConnection| {
            for _ in 0..keys {
                server.refresh_traffic_keys().expect("new keys");
            }
        };
        let (report, said) = after(0, renew).await;
        let faults = report.expect("a handshake").faults;
        assert_eq!(faults, Vec::<CertificateFault>::new(), "{keys}");
        assert_eq!(said, heard, "{keys}");
    }
}
