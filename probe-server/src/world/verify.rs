//! A certificate verifier that diagnoses: it notes every fault and lets the handshake go on. What it notes decides
//! whether a secret may travel.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mailmedic_core::vocab::CertificateFault;
use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use tokio_rustls::rustls::crypto::{
    CryptoProvider, verify_tls12_signature, verify_tls13_signature,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::server::ParsedCertificate;
use tokio_rustls::rustls::{
    CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

use super::certificate::Certificate;

/// The certificates that end a chain.
pub(super) struct Roots {
    /// Authorities.
    pub(super) store: RootCertStore,
    /// Certificates that the user named as trusted; one of them is trusted as a server's own, too.
    pub(super) named: Vec<CertificateDer<'static>>,
}

/// What one handshake showed.
pub(super) struct Seen {
    pub(super) certificate: Certificate,
    pub(super) faults: Vec<CertificateFault>,
}

/// The verifier of one handshake.
pub(super) struct Diagnosing {
    roots: Arc<Roots>,
    provider: Arc<CryptoProvider>,
    seen: Mutex<Option<Seen>>,
}

impl fmt::Debug for Diagnosing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Diagnosing")
    }
}

impl Diagnosing {
    pub(super) fn new(roots: Arc<Roots>, provider: Arc<CryptoProvider>) -> Diagnosing {
        Diagnosing {
            roots,
            provider,
            seen: Mutex::default(),
        }
    }

    /// What the handshake showed; `None` where it did not get to a certificate.
    pub(super) fn seen(&self) -> Option<Seen> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn faults(
        &self,
        leaf: &CertificateDer<'_>,
        certificate: &Certificate,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        now: UnixTime,
    ) -> Vec<CertificateFault> {
        let mut faults = Vec::new();
        let seconds = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        let early = seconds < certificate.not_before;
        let late = seconds > certificate.not_after;
        if late {
            faults.push(CertificateFault::Expired);
        } else if early {
            faults.push(CertificateFault::NotYetValid);
        }
        let Ok(parsed) = ParsedCertificate::try_from(leaf) else {
            faults.push(CertificateFault::Unusable);
            return faults;
        };
        if verify_server_name(&parsed, name).is_err() {
            faults.push(CertificateFault::NameMismatch);
        }
        if self.roots.named.iter().any(|named| named == leaf) {
            return faults;
        }
        // A wrong date hides who issued it: so the chain is looked at on a day when the certificate is valid.
        let day = if early || late {
            middle(certificate)
        } else {
            now
        };
        let algorithms = self.provider.signature_verification_algorithms.all;
        let chained = verify_server_cert_signed_by_trust_anchor(
            &parsed,
            &self.roots.store,
            chain,
            day,
            algorithms,
        );
        if let Err(error) = chained {
            let fault = if certificate.issued_itself {
                CertificateFault::SelfSigned
            } else {
                chain_fault(&error)
            };
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        faults
    }
}

fn middle(certificate: &Certificate) -> UnixTime {
    let middle = certificate.not_before.midpoint(certificate.not_after);
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(middle).unwrap_or(0)))
}

fn chain_fault(error: &Error) -> CertificateFault {
    match error {
        Error::InvalidCertificate(error) => match error {
            CertificateError::UnknownIssuer => CertificateFault::UnknownIssuer,
            // Of an issuer on the way: the leaf's own dates were looked at before.
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                CertificateFault::Expired
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                CertificateFault::NotYetValid
            }
            _ => CertificateFault::Unusable,
        },
        _ => CertificateFault::Unusable,
    }
}

impl ServerCertVerifier for Diagnosing {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let certificate = Certificate::read(leaf);
        let faults = self.faults(leaf, &certificate, chain, name, now);
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen {
            certificate,
            faults,
        });
        Ok(ServerCertVerified::assertion())
    }

    // The proof that the other side holds the certificate's key is never waived.
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
