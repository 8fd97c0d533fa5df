//! The diagnosing verifier, against certificates with one fault each and with several.

use mailmedic_core::vocab::{CertificateFault, Host, TlsFault, TlsReport};
use mailmedic_probe_server::world::Tls;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use time::{Duration, OffsetDateTime};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::postfix::{Identity, acceptor, authority, leaf};

/// One handshake on loopback, asking for `name`.
async fn shake(identity: Identity, name: &str, trusted: Vec<CertificateDer<'static>>) -> TlsReport {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let acceptor = acceptor(identity);
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        acceptor.accept(stream).await.map(drop)
    });
    let stream = TcpStream::connect(address).await.expect("the server");
    let host = Host::read(name).expect("a host");
    let secured = Tls::trusting(trusted).secure(stream, &host).await;
    server
        .await
        .expect("no panic")
        .expect("the server's side of the handshake");
    secured.map_or_else(|fault| panic!("{fault:?}"), |shaken| shaken.report)
}

async fn faults(name: &str, change: impl FnOnce(&mut CertificateParams)) -> Vec<CertificateFault> {
    let authority = authority();
    let identity = leaf(&authority, name, change);
    shake(identity, "mail.example.org", vec![authority.der().clone()])
        .await
        .faults
}

fn days(from: i64, to: i64) -> impl FnOnce(&mut CertificateParams) {
    move |params| {
        params.not_before = OffsetDateTime::now_utc() + Duration::days(from);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(to);
    }
}

#[tokio::test]
async fn a_good_certificate_is_verified_and_shown() {
    let authority = authority();
    let identity = leaf(&authority, "mail.example.org", days(-1, 1));
    let report = shake(identity, "mail.example.org", vec![authority.der().clone()]).await;
    assert!(report.is_verified(), "{:?}", report.faults);
    assert_eq!(
        (report.version.as_str(), report.asked.as_str()),
        ("1.3", "mail.example.org")
    );
    assert!(report.cipher.starts_with("TLS_"), "{}", report.cipher);
    assert_eq!(report.names, ["mail.example.org"]);
    assert_eq!(report.issuer, "Test Authority");
    assert_eq!(report.sha256.len(), 64);
    assert!((2 * 86_400 - 2..=2 * 86_400 + 2).contains(&(report.not_after - report.not_before)));
}

#[tokio::test]
async fn each_fault_is_named_alone() {
    let none = |_: &mut CertificateParams| ();
    assert_eq!(faults("*.example.org", none).await, []);
    assert_eq!(
        faults("mail.example.org", days(-20, -10)).await,
        [CertificateFault::Expired]
    );
    assert_eq!(
        faults("mail.example.org", days(10, 20)).await,
        [CertificateFault::NotYetValid]
    );
    for name in [
        "other.example.org",
        "example.org",
        "*.mail.example.org",
        "10.0.0.1",
    ] {
        assert_eq!(
            faults(name, none).await,
            [CertificateFault::NameMismatch],
            "{name}"
        );
    }
    let client_only = |params: &mut CertificateParams| {
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    };
    assert_eq!(
        faults("mail.example.org", client_only).await,
        [CertificateFault::WrongUsage]
    );
}

#[tokio::test]
async fn an_unknown_authority_is_told_from_a_date_that_is_wrong() {
    let identity = leaf(&authority(), "mail.example.org", |_| ());
    let report = shake(identity, "mail.example.org", Vec::new()).await;
    assert_eq!(report.faults, [CertificateFault::UnknownIssuer]);

    let identity = leaf(&authority(), "other.example.org", days(-20, -10));
    let report = shake(identity, "mail.example.org", Vec::new()).await;
    let all = [
        CertificateFault::Expired,
        CertificateFault::NameMismatch,
        CertificateFault::UnknownIssuer,
    ];
    assert_eq!(report.faults, all);
}

#[tokio::test]
async fn an_authority_that_has_ended_ends_what_it_signed() {
    let mut params = CertificateParams::new([]).expect("no names");
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "Old Authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    days(-20, -10)(&mut params);
    let root = authority();
    let key = KeyPair::generate().expect("a key");
    let old = CertifiedIssuer::signed_by(params, key, &root).expect("an authority");
    let mut identity = leaf(&old, "mail.example.org", days(-1, 1));
    identity.chain.push(old.der().clone());
    let report = shake(identity, "mail.example.org", vec![root.der().clone()]).await;
    assert_eq!(report.faults, [CertificateFault::Expired]);
}

fn own(is_ca: IsCa) -> Identity {
    let mut params = CertificateParams::new(["mail.example.org".to_owned()]).expect("a name");
    params.is_ca = is_ca;
    let key = KeyPair::generate().expect("a key");
    let certificate = params.self_signed(&key).expect("a certificate");
    Identity {
        chain: vec![certificate.into()],
        key: key.into(),
    }
}

#[tokio::test]
async fn a_self_signed_certificate_is_named_so_and_can_be_trusted_by_name() {
    for is_ca in [IsCa::NoCa, IsCa::Ca(BasicConstraints::Unconstrained)] {
        let identity = own(is_ca);
        let report = shake(identity, "mail.example.org", Vec::new()).await;
        assert_eq!(report.faults, [CertificateFault::SelfSigned], "{is_ca:?}");

        let identity = own(is_ca);
        let trusted = identity.chain.clone();
        assert!(
            shake(identity, "mail.example.org", trusted)
                .await
                .is_verified()
        );
    }
}

/// What a handshake makes of a server that does this with the connection.
async fn failure(server: impl AsyncFnOnce(TcpStream) + Send + 'static) -> TlsFault {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let host = Host::read("mail.example.org").expect("a host");
    let client = async {
        let stream = TcpStream::connect(address).await.expect("the server");
        Tls::trusting(Vec::new())
            .secure(stream, &host)
            .await
            .map(drop)
            .expect_err("no handshake")
    };
    let serve = async {
        let (stream, _) = listener.accept().await.expect("a connection");
        server(stream).await;
    };
    tokio::join!(client, serve).0
}

#[tokio::test]
async fn a_handshake_that_fails_says_how() {
    let plain = failure(async |mut stream| {
        stream
            .write_all(b"220 mail.example.org ESMTP Postfix\r\n")
            .await
            .expect("a greeting");
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096])
            .await
            .expect("a hello");
    })
    .await;
    assert_eq!(plain, TlsFault::NotTls);

    let closed = failure(async |mut stream| {
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096])
            .await
            .expect("a hello");
    })
    .await;
    assert_eq!(closed, TlsFault::Closed);

    let alert = failure(async |mut stream| {
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096])
            .await
            .expect("a hello");
        stream
            .write_all(&[21, 3, 3, 0, 2, 2, 70])
            .await
            .expect("an alert");
    })
    .await;
    assert_eq!(
        alert,
        TlsFault::Alert {
            alert: "protocol_version".to_owned()
        }
    );
}
