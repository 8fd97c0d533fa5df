//! The user's own certificate: what is said of files that are no use, and what servers make of one that is shown.

use std::path::PathBuf;
use std::sync::Arc;

use mailmedic_core::vocab::{Host, TlsFault};
use mailmedic_probe_server::world::{Shaken, Tls};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};

use crate::postfix::{Identity, authority, leaf};
use crate::terminal::{code, start, text};

const NAME: &str = "mail.example.org";

fn file(name: &str, content: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a file");
    path.to_string_lossy().into_owned()
}

/// A certificate and its key as PEM.
fn pair() -> (String, String) {
    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(["anna".to_owned()]).expect("a name");
    let certificate = params.self_signed(&key).expect("a certificate");
    (certificate.pem(), key.serialize_pem())
}

/// What is said of these files before anything is dialled.
fn refused(certificate: &str, key: &str) -> String {
    let files = ["--client-cert", certificate, "--client-key", key];
    let settings = ["probe", "--yes", "--host", NAME, "--port", "587"];
    let output = start(&[&settings[..], &files[..]].concat(), b"");
    assert_eq!(code(&output), 2);
    assert!(output.stdout.is_empty());
    text(&output.stderr)
}

#[test]
fn files_that_are_no_use_are_refused_and_nothing_of_a_key_is_said() {
    let ((certificate, key), (_, other)) = (pair(), pair());
    let encrypted = key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let old = key.replace("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\n\n");
    let cut = key[..key.len() / 2].to_owned();
    let body: String = key.lines().nth(1).expect("a key").to_owned();
    let is_of_code = |text: &str| {
        body.as_bytes()
            .windows(12)
            .any(|part| text.as_bytes().windows(12).any(|one| one == part))
    };
    let good = (file("own.pem", &certificate), file("own.key", &key));
    let cases = [
        (good.0.as_str(), "/no/such/key", "cannot be read"),
        ("/no/such/certificate", good.1.as_str(), "cannot be read"),
        (
            good.1.as_str(),
            good.1.as_str(),
            "no certificate in the file of --client-cert",
        ),
        (
            good.0.as_str(),
            good.0.as_str(),
            "no private key in the file of --client-key",
        ),
        (
            good.0.as_str(),
            &file("other.key", &other),
            "is not that of the certificate",
        ),
        (
            good.0.as_str(),
            &file("encrypted.key", &encrypted),
            "encrypted with a passphrase",
        ),
        (
            good.0.as_str(),
            &file("old.key", &old),
            "encrypted with a passphrase",
        ),
        (
            good.0.as_str(),
            &file("cut.key", &cut),
            "no private key in the file of --client-key",
        ),
        (
            good.0.as_str(),
            &file("empty.key", ""),
            "no private key in the file of --client-key",
        ),
        ("-", "-", "--client-cert and --client-key both want it"),
    ];
    for (certificate, key, says) in cases {
        let said = refused(certificate, key);
        assert!(said.contains(says), "{key}: {said}");
        assert!(!is_of_code(&said), "{said}");
    }
}

#[test]
fn a_certificate_without_its_key_is_refused() {
    let (certificate, _) = pair();
    let own = file("alone.pem", &certificate);
    let output = start(
        &["probe", "--yes", "--host", NAME, "--client-cert", &own],
        b"",
    );
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("belong together"));
}

fn certified(identity: Identity) -> CertifiedKey {
    CertifiedKey::from_der(identity.chain, identity.key, &ring::default_provider())
        .expect("a certificate with its key")
}

/// What a handshake comes to with a server that lets in those alone whom its authority knows. The certificate is that of
/// this authority or of another, and for this server or for another.
async fn shown(
    version: &'static SupportedProtocolVersion,
    known: bool,
    host: &str,
) -> Result<Shaken, TlsFault> {
    let (own, other) = (authority(), authority());
    let mut roots = RootCertStore::empty();
    roots.add(own.der().clone()).expect("a root");
    let provider = Arc::new(ring::default_provider());
    let verifier =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .expect("a verifier");
    let server = leaf(&own, NAME, |_| ());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[version])
        .expect("a version")
        .with_client_cert_verifier(verifier)
        .with_single_cert(server.chain, server.key)
        .expect("a usable certificate");
    let client = certified(leaf(if known { &own } else { &other }, "anna", |_| ()));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let shake = async {
        let stream = TcpStream::connect(address).await.expect("the server");
        let tls = Tls::trusting(vec![own.der().clone()]);
        let tls = tls.showing(client, Host::read(host).expect("a host"));
        tls.secure(stream, &Host::read(NAME).expect("a host")).await
    };
    let serve = async {
        let (stream, _) = listener.accept().await.expect("a connection");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        // Whether it likes the handshake is the client's to tell.
        if let Ok(mut stream) = acceptor.accept(stream).await {
            let _ = stream.read(&mut [0; 16]).await;
        }
    };
    tokio::select! {
        shaken = shake => shaken,
        () = async { serve.await; std::future::pending().await } => unreachable!(),
    }
}

#[tokio::test]
async fn a_certificate_is_shown_to_the_server_that_it_is_for_and_its_refusal_is_told() {
    for version in [&TLS12, &TLS13] {
        let good = shown(version, true, NAME).await.expect("a handshake");
        assert!(
            good.certified && good.report.wants_certificate,
            "{version:?}"
        );
        let strange = shown(version, false, NAME)
            .await
            .map(|shaken| shaken.report);
        assert_eq!(strange, Err(TlsFault::CertificateRefused), "{version:?}");
        let kept = shown(version, true, "imap.example.org").await;
        let kept = kept.map(|shaken| shaken.report);
        assert_eq!(kept, Err(TlsFault::CertificateWanted), "{version:?}");
    }
}
