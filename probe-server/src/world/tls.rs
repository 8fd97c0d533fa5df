//! TLS on a connection: the handshake, and what it showed or why it failed.

use std::io::{self, BufReader, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use mailmedic_core::dialogue::patience;
use mailmedic_core::vocab::{CertificateFault, Host, TlsFault, TlsReport};
use tokio::io::AsyncBufReadExt;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::ServerCertVerifier;
use tokio_rustls::rustls::client::{ResolvesClientCert, Resumption};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{
    CertificateDer, CertificateRevocationListDer, ServerName, UnixTime,
};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{
    AlertDescription, ClientConfig, Error, InvalidMessage, ProtocolVersion, RootCertStore,
    SignatureScheme,
};

use super::verify::{Diagnosing, Roots, Seen, Store};
use super::watched::Watched;

/// At most this many characters of a library's words are passed on.
const LONGEST_DETAIL: usize = 200;

/// How long at least, and at most, a server is waited for that may want a certificate of ours.
const SHORTEST_VERDICT: Duration = Duration::from_millis(300);
const LONGEST_VERDICT: Duration = Duration::from_secs(3);

/// A connection with TLS on it.
pub type Secured = TlsStream<Watched>;

/// Makes TLS connections and judges certificates by the roots that it was given.
pub struct Tls {
    roots: Arc<Roots>,
    provider: Arc<CryptoProvider>,
    /// What is the same for all handshakes.
    common: Result<ClientConfig, Error>,
    own: Option<Own>,
}

/// A certificate of the user's, and the one server that may see it.
#[derive(Debug)]
struct Own {
    certificate: Arc<CertifiedKey>,
    host: Host,
}

/// A connection with TLS on it, what its handshake showed, and whether it showed a certificate of ours.
pub struct Shaken {
    /// The connection.
    pub stream: Box<Secured>,
    /// What was seen.
    pub report: TlsReport,
    /// Whether the server asked for a certificate and got one.
    pub certified: bool,
}

impl Tls {
    /// Trusts the roots of this machine (Mozilla's where it has none), and these.
    pub fn trusting(named: Vec<CertificateDer<'static>>) -> Tls {
        let roots = Arc::new(Roots {
            store: store(named.clone()),
            named,
            lists: Vec::new(),
        });
        let provider = Arc::new(ring::default_provider());
        Tls {
            common: common(&roots, &provider),
            roots,
            provider,
            own: None,
        }
    }

    /// Shows this certificate to that server alone, whenever it asks for one (RFC 8446 section 4.4.2).
    ///
    /// Whatever the login method is: servers that want one in the handshake and a password behind it, and those that relay
    /// by it without any AUTH, are as common as EXTERNAL. A faulty certificate of the server's does not keep it back: it is
    /// no secret, and the key signs this one handshake.
    #[must_use]
    pub fn showing(self, certificate: CertifiedKey, host: Host) -> Tls {
        Tls {
            own: Some(Own {
                certificate: Arc::new(certificate),
                host,
            }),
            ..self
        }
    }

    /// The same, showing no certificate to anybody.
    #[must_use]
    pub fn showing_nothing(&self) -> Tls {
        Tls {
            roots: Arc::clone(&self.roots),
            provider: Arc::clone(&self.provider),
            common: self.common.clone(),
            own: None,
        }
    }

    /// Believes these lists of certificates that were taken back, as far as the issuers signed them.
    #[must_use]
    pub fn believing(self, lists: Vec<CertificateRevocationListDer<'static>>) -> Tls {
        let roots = Roots {
            store: Arc::clone(&self.roots.store),
            named: self.roots.named.clone(),
            lists: lists.into_iter().map(|list| list.to_vec()).collect(),
        };
        Tls {
            roots: Arc::new(roots),
            ..self
        }
    }

    /// Reads the revocation lists (RFC 5280 section 5) of a PEM file, of which there may be none.
    pub fn read_lists(path: &Path) -> io::Result<Vec<CertificateRevocationListDer<'static>>> {
        let mut file = BufReader::new(std::fs::File::open(path)?);
        let lists: Result<Vec<_>, _> =
            CertificateRevocationListDer::pem_reader_iter(&mut file).collect();
        lists.map_err(|error| io::Error::new(ErrorKind::InvalidData, error.to_string()))
    }

    /// Reads certificates from a PEM file. A file without one is an error.
    pub fn read_certificates(path: &Path) -> io::Result<Vec<CertificateDer<'static>>> {
        let mut file = BufReader::new(std::fs::File::open(path)?);
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_reader_iter(&mut file).collect();
        let certificates = certificates
            .map_err(|error| io::Error::new(ErrorKind::InvalidData, error.to_string()))?;
        if certificates.is_empty() {
            Err(ErrorKind::InvalidData.into())
        } else {
            Ok(certificates)
        }
    }

    /// The handshake, within [`patience::HANDSHAKE`]. A faulty certificate does not end it; the report names it.
    pub async fn secure(&self, stream: TcpStream, host: &Host) -> Result<Shaken, TlsFault> {
        self.shake(stream, host, true).await
    }

    /// The same, without telling the server the name (RFC 6066 section 3).
    pub async fn secure_unnamed(&self, stream: TcpStream, host: &Host) -> Result<Shaken, TlsFault> {
        self.shake(stream, host, false).await
    }

    /// What a handshake would find wrong with this chain, the server's own certificate first, where it asked for `host`
    /// at this time. `staple` is the OCSP answer that comes along (RFC 6066 section 8), or empty.
    pub fn judge(
        &self,
        chain: &[CertificateDer<'_>],
        host: &Host,
        staple: &[u8],
        now: UnixTime,
    ) -> Result<Vec<CertificateFault>, TlsFault> {
        let (leaf, others) = chain.split_first().ok_or_else(|| broken(""))?;
        let name =
            ServerName::try_from(host.as_str()).map_err(|error| broken(&error.to_string()))?;
        let verifier = Diagnosing::new(Arc::clone(&self.roots), Arc::clone(&self.provider));
        verifier
            .verify_server_cert(leaf, others, &name, staple, now)
            .map_err(|error| fault(&io::Error::other(error), false, None))?;
        let seen = verifier.seen().ok_or_else(|| broken(""))?;
        Ok(seen.faults)
    }

    async fn shake(&self, stream: TcpStream, host: &Host, named: bool) -> Result<Shaken, TlsFault> {
        let verifier = Arc::new(Diagnosing::new(
            Arc::clone(&self.roots),
            Arc::clone(&self.provider),
        ));
        let own = self.own.as_ref().filter(|own| own.host == *host);
        let wanted = Arc::new(Wanted::of(own.map(|own| Arc::clone(&own.certificate))));
        let mut config = self
            .common
            .clone()
            .map_err(|error| broken(&error.to_string()))?;
        let judge = Arc::clone(&verifier);
        config.dangerous().set_certificate_verifier(judge);
        config.client_auth_cert_resolver = Arc::clone(&wanted) as Arc<_>;
        config.enable_sni = named;
        let name = ServerName::try_from(host.as_str().to_owned())
            .map_err(|error| broken(&error.to_string()))?;
        let (stream, heard) = Watched::new(stream);
        let limit = Duration::from_millis(patience::HANDSHAKE.into());
        let start = Instant::now();
        let connecting = TlsConnector::from(Arc::new(config)).connect(name, stream);
        let shaken = timeout(limit, connecting).await;
        let took = start.elapsed();
        let shaken = match shaken {
            Ok(shaken) => shaken,
            Err(_) => Err(ErrorKind::TimedOut.into()),
        };
        let seen = verifier.seen();
        let mut stream = shaken.map_err(|error| {
            let begun = heard.load(Ordering::Relaxed) && seen.is_none();
            fault(&error, begun, wanted.refusal())
        })?;
        if let Some(refusal) = wanted.refusal() {
            refused_for_certificate(&mut stream, took, refusal).await?;
        }
        let wants = wanted.refusal().is_some();
        let report = report(&stream, seen, host, wants).ok_or_else(|| broken(""))?;
        Ok(Shaken {
            stream: Box::new(stream),
            report,
            certified: wanted.shown.load(Ordering::Relaxed),
        })
    }
}

/// The roots of this machine and these. Some hundred files are read for it, and a server is dialled meanwhile.
fn store(named: Vec<CertificateDer<'static>>) -> Arc<Store> {
    let read = move || {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if store.is_empty() {
            store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        store.add_parsable_certificates(named);
        store
    };
    let store: Arc<Store> = Arc::new(LazyLock::new(Box::new(read)));
    let ahead = Arc::clone(&store);
    // Where no thread can be had, whoever needs them first reads them.
    let _ = thread::Builder::new().spawn(move || {
        LazyLock::force(&ahead);
    });
    store
}

/// What each handshake begins with. Its own verifier and its own certificate come to it later.
fn common(roots: &Arc<Roots>, provider: &Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let verifier = Diagnosing::new(Arc::clone(roots), Arc::clone(provider));
    let mut config = ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_client_cert_resolver(Arc::new(Wanted::of(None)));
    // Every handshake is to show the certificate; and nothing of a login is to be kept.
    config.resumption = Resumption::disabled();
    Ok(config)
}

fn broken(detail: &str) -> TlsFault {
    TlsFault::Broken {
        detail: detail.chars().take(LONGEST_DETAIL).collect(),
    }
}

/// Notes that the server asked for a certificate of ours, and whether there was one that it can read.
#[derive(Debug)]
struct Wanted {
    own: Option<Arc<CertifiedKey>>,
    asked: AtomicBool,
    shown: AtomicBool,
}

impl Wanted {
    fn of(own: Option<Arc<CertifiedKey>>) -> Wanted {
        Wanted {
            own,
            asked: AtomicBool::new(false),
            shown: AtomicBool::new(false),
        }
    }

    /// What a server means that breaks off, where it asked for a certificate.
    fn refusal(&self) -> Option<TlsFault> {
        let asked = self.asked.load(Ordering::Relaxed);
        asked.then(|| {
            if self.shown.load(Ordering::Relaxed) {
                TlsFault::CertificateRefused
            } else {
                TlsFault::CertificateWanted
            }
        })
    }
}

impl ResolvesClientCert for Wanted {
    // The names of authorities that come along are hints, and often none; what the user gave is shown.
    fn resolve(&self, _: &[&[u8]], schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.asked.store(true, Ordering::Relaxed);
        let own = self.own.as_ref();
        let own = own.filter(|own| own.key.choose_scheme(schemes).is_some());
        self.shown.store(own.is_some(), Ordering::Relaxed);
        own.cloned()
    }

    // The library asks the resolver only where there may be something to find.
    fn has_certs(&self) -> bool {
        true
    }
}

/// In TLS 1.3 the client has finished when the server says that it will not do without a certificate, or with this one: that
/// is waited for, three times as long as the handshake took, and no shorter than a moment.
async fn refused_for_certificate(
    stream: &mut Secured,
    took: Duration,
    refusal: TlsFault,
) -> Result<(), TlsFault> {
    if stream.get_ref().1.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return Ok(());
    }
    let limit = (took * 3).clamp(SHORTEST_VERDICT, LONGEST_VERDICT);
    // What the server has to say stays in the buffer.
    match timeout(limit, stream.fill_buf()).await {
        Ok(Err(error)) => Err(fault(&error, false, Some(refusal))),
        Ok(Ok([])) => Err(refusal),
        Ok(Ok(_)) | Err(_) => Ok(()),
    }
}

fn report(
    stream: &Secured,
    seen: Option<Seen>,
    host: &Host,
    wants_certificate: bool,
) -> Option<TlsReport> {
    let seen = seen?;
    let (_, connection) = stream.get_ref();
    let version = match connection.protocol_version()? {
        ProtocolVersion::TLSv1_2 => "1.2",
        ProtocolVersion::TLSv1_3 => "1.3",
        _ => return None,
    };
    // The library's names of suites differ from IANA's in this alone.
    let suite = connection.negotiated_cipher_suite()?.suite().as_str()?;
    let cipher = suite
        .strip_prefix("TLS13_")
        .map_or_else(|| suite.to_owned(), |rest| format!("TLS_{rest}"));
    let certificate = seen.certificate;
    Some(TlsReport {
        version: version.to_owned(),
        cipher,
        asked: host.to_string(),
        names: certificate.names,
        issuer: certificate.issuer,
        not_before: certificate.not_before,
        not_after: certificate.not_after,
        sha256: certificate.sha256,
        wants_certificate,
        faults: seen.faults,
    })
}

/// `begun`: something came, and no certificate was among it. `refusal`: what an end means where a certificate of ours was
/// asked for.
fn fault(error: &io::Error, begun: bool, refusal: Option<TlsFault>) -> TlsFault {
    match error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<Error>())
    {
        // "220 " read as the head of a record: no content type of TLS, or one and then no version.
        Some(Error::InvalidMessage(
            InvalidMessage::InvalidContentType | InvalidMessage::UnknownProtocolVersion,
        )) => TlsFault::NotTls,
        Some(Error::InvalidMessage(
            InvalidMessage::CertificatePayloadTooLarge | InvalidMessage::HandshakePayloadTooLarge,
        )) => TlsFault::TooLarge,
        Some(Error::PeerIncompatible(_)) => TlsFault::Incompatible,
        Some(Error::AlertReceived(alert)) => match refusal {
            Some(refusal) if means(&refusal, *alert) => refusal,
            _ => TlsFault::Alert {
                alert: alert_name(*alert),
            },
        },
        Some(error) => broken(&error.to_string()),
        None => match error.kind() {
            ErrorKind::TimedOut | ErrorKind::ConnectionReset if begun => TlsFault::Stalled,
            ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset => {
                refusal.unwrap_or(TlsFault::Closed)
            }
            ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => TlsFault::Closed,
            ErrorKind::TimedOut => TlsFault::TimedOut,
            kind => broken(&kind.to_string()),
        },
    }
}

/// Whether an alert (RFC 8446 section 6.2) speaks of the client's certificate, that there is none or what it is like.
fn means(refusal: &TlsFault, alert: AlertDescription) -> bool {
    match alert {
        AlertDescription::CertificateRequired
        | AlertDescription::HandshakeFailure
        | AlertDescription::BadCertificate
        | AlertDescription::AccessDenied => true,
        AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateRevoked
        | AlertDescription::CertificateExpired
        | AlertDescription::CertificateUnknown
        | AlertDescription::UnknownCA
        | AlertDescription::DecryptError => *refusal == TlsFault::CertificateRefused,
        _ => false,
    }
}

/// `HandshakeFailure` as the RFC writes it: `handshake_failure` (RFC 8446 section 6). The library spells one otherwise.
pub(super) fn alert_name(alert: AlertDescription) -> String {
    let Some(name) = alert.as_str() else {
        return u8::from(alert).to_string();
    };
    let name = name.replace("CA", "Ca").replace("PSK", "Psk");
    let name = name.replace("Unrecognised", "Unrecognized");
    name.char_indices()
        .fold(String::new(), |mut text, (at, c)| {
            if c.is_ascii_uppercase() && at > 0 {
                text.push('_');
            }
            text.push(c.to_ascii_lowercase());
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alerts_have_the_names_of_the_rfc() {
        assert_eq!(
            alert_name(AlertDescription::HandshakeFailure),
            "handshake_failure"
        );
        assert_eq!(
            alert_name(AlertDescription::ProtocolVersion),
            "protocol_version"
        );
        assert_eq!(alert_name(AlertDescription::UnknownCA), "unknown_ca");
        assert_eq!(
            alert_name(AlertDescription::UnrecognisedName),
            "unrecognized_name"
        );
        assert_eq!(
            alert_name(AlertDescription::UnknownPSKIdentity),
            "unknown_psk_identity"
        );
        assert_eq!(alert_name(AlertDescription::Unknown(200)), "200");
    }
}
