//! TLS on a connection: the handshake, and what it showed or why it failed.

use std::io::{self, BufReader, ErrorKind};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::dialogue::patience;
use mailmedic_core::vocab::{Host, TlsFault, TlsReport};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::Resumption;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{
    AlertDescription, ClientConfig, Error, InvalidMessage, ProtocolVersion, RootCertStore,
};

use super::verify::{Diagnosing, Roots};

/// At most this many characters of a library's words are passed on.
const LONGEST_DETAIL: usize = 200;

/// Makes TLS connections and judges certificates by the roots that it was given.
pub struct Tls {
    roots: Arc<Roots>,
    provider: Arc<CryptoProvider>,
}

impl Tls {
    /// Trusts the roots of this machine (Mozilla's where it has none), and these.
    pub fn trusting(named: Vec<CertificateDer<'static>>) -> Tls {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if store.is_empty() {
            store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        store.add_parsable_certificates(named.iter().cloned());
        Tls {
            roots: Arc::new(Roots { store, named }),
            provider: Arc::new(ring::default_provider()),
        }
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
    pub async fn secure(
        &self,
        stream: TcpStream,
        host: &Host,
    ) -> Result<(Box<TlsStream<TcpStream>>, TlsReport), TlsFault> {
        let broken = |detail: String| TlsFault::Broken {
            detail: detail.chars().take(LONGEST_DETAIL).collect(),
        };
        let verifier = Arc::new(Diagnosing::new(
            Arc::clone(&self.roots),
            Arc::clone(&self.provider),
        ));
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| broken(error.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&verifier) as Arc<_>)
            .with_no_client_auth();
        // Every handshake is to show the certificate; and nothing of a login is to be kept.
        config.resumption = Resumption::disabled();
        let name = ServerName::try_from(host.as_str().to_owned())
            .map_err(|error| broken(error.to_string()))?;
        let limit = Duration::from_millis(patience::HANDSHAKE.into());
        let stream = match timeout(
            limit,
            TlsConnector::from(Arc::new(config)).connect(name, stream),
        )
        .await
        {
            Err(_) => return Err(TlsFault::TimedOut),
            Ok(Err(error)) => return Err(fault(&error, broken)),
            Ok(Ok(stream)) => stream,
        };
        let report = report(&stream, &verifier, host).ok_or_else(|| broken(String::new()))?;
        Ok((Box::new(stream), report))
    }
}

fn report(stream: &TlsStream<TcpStream>, verifier: &Diagnosing, host: &Host) -> Option<TlsReport> {
    let seen = verifier.seen()?;
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
        faults: seen.faults,
    })
}

fn fault(error: &io::Error, broken: impl Fn(String) -> TlsFault) -> TlsFault {
    match error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<Error>())
    {
        // "220 " read as the head of a record: no content type of TLS, or one and then no version.
        Some(Error::InvalidMessage(
            InvalidMessage::InvalidContentType | InvalidMessage::UnknownProtocolVersion,
        )) => TlsFault::NotTls,
        Some(Error::AlertReceived(alert)) => TlsFault::Alert {
            alert: alert_name(*alert),
        },
        Some(error) => broken(error.to_string()),
        None => match error.kind() {
            ErrorKind::UnexpectedEof
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe => TlsFault::Closed,
            ErrorKind::TimedOut => TlsFault::TimedOut,
            kind => broken(kind.to_string()),
        },
    }
}

/// `HandshakeFailure` as the RFC writes it: `handshake_failure` (RFC 8446 section 6).
fn alert_name(alert: AlertDescription) -> String {
    let Some(name) = alert.as_str() else {
        return u8::from(alert).to_string();
    };
    let name = name.replace("CA", "Ca");
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
        assert_eq!(alert_name(AlertDescription::Unknown(200)), "200");
    }
}
