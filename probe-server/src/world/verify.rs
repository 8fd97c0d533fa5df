//! A certificate verifier that diagnoses: it notes every fault and lets the handshake go on. What it notes decides
//! whether a secret may travel.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
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
    CertificateError, DigitallySignedStruct, Error, InvalidMessage, RootCertStore, SignatureScheme,
};

use super::certificate::Certificate;
use super::chain::Path;
use super::revocation::{is_revoked_by_answer, is_revoked_by_list};

/// At most this many certificates are looked at; real chains have up to five.
const MOST_CERTIFICATES: usize = 10;

/// At most this many bytes of certificates are looked at.
const LARGEST_CHAIN: usize = 64 * 1024;

/// Authorities, which are read once somebody needs them.
pub(super) type Store = LazyLock<RootCertStore, Box<dyn FnOnce() -> RootCertStore + Send>>;

/// The certificates that end a chain.
pub(super) struct Roots {
    /// Authorities.
    pub(super) store: Arc<Store>,
    /// Certificates that the user named as trusted; one of them is trusted as a server's own, too.
    pub(super) named: Vec<CertificateDer<'static>>,
    /// Lists of certificates that were taken back, in DER.
    pub(super) lists: Vec<Vec<u8>>,
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
    cannot_prove: AtomicBool,
}

/// What a server showed of itself.
struct Shown<'a> {
    leaf: &'a CertificateDer<'a>,
    chain: &'a [CertificateDer<'a>],
    name: &'a ServerName<'a>,
    ocsp: &'a [u8],
    now: UnixTime,
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
            cannot_prove: AtomicBool::new(false),
        }
    }

    /// The library checks no signature by a key that is too short, or out of a certificate whose form it does not take.
    /// Such a certificate has its fault already, so that no secret travels there unless the user agreed to it.
    fn unless_hopeless(
        &self,
        proof: Result<HandshakeSignatureValid, Error>,
    ) -> Result<HandshakeSignatureValid, Error> {
        if self.cannot_prove.load(Ordering::Relaxed) {
            Ok(HandshakeSignatureValid::assertion())
        } else {
            proof
        }
    }

    /// What the handshake showed; `None` where it did not get to a certificate.
    pub(super) fn seen(&self) -> Option<Seen> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn faults(&self, shown: &Shown<'_>, certificate: &Certificate) -> Vec<CertificateFault> {
        let mut faults = Vec::new();
        if !certificate.is_readable() {
            return vec![CertificateFault::Unusable];
        }
        let seconds = i64::try_from(shown.now.as_secs()).unwrap_or(i64::MAX);
        let early = seconds < certificate.not_before;
        let late = seconds > certificate.not_after;
        if late {
            faults.push(CertificateFault::Expired);
        } else if early {
            faults.push(CertificateFault::NotYetValid);
        }
        let parsed = ParsedCertificate::try_from(shown.leaf);
        if let Ok(parsed) = &parsed
            && verify_server_name(parsed, shown.name).is_err()
        {
            faults.push(CertificateFault::NameMismatch);
        }
        // Nobody looks at the signature of a certificate on itself.
        if certificate.weak_key || (certificate.weak_signature && !certificate.issued_itself()) {
            faults.push(CertificateFault::Weak);
        }
        let Ok(parsed) = parsed else {
            faults.push(CertificateFault::Unusable);
            return faults;
        };
        if self.roots.named.iter().any(|named| named == shown.leaf) {
            return faults;
        }
        let path = Path::walk(certificate, shown.chain);
        if self.is_revoked(shown, certificate, &path) {
            faults.push(CertificateFault::Revoked);
        }
        // A wrong date hides who issued it: so the chain is looked at on a day when the certificate is valid.
        let day = if early || late {
            middle(certificate)
        } else {
            shown.now
        };
        let algorithms = self.provider.signature_verification_algorithms.all;
        let chained = verify_server_cert_signed_by_trust_anchor(
            &parsed,
            &self.roots.store,
            shown.chain,
            day,
            algorithms,
        );
        if let Err(error) = chained {
            let fault = if certificate.issued_itself() {
                CertificateFault::SelfSigned
            } else {
                self.chain_fault(&error, &path, certificate)
            };
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        faults
    }

    fn chain_fault(&self, error: &Error, path: &Path, leaf: &Certificate) -> CertificateFault {
        use CertificateError as Why;
        let Error::InvalidCertificate(error) = error else {
            return CertificateFault::Unusable;
        };
        match error {
            // Of an issuer on the way: the leaf's own dates were looked at before.
            Why::Expired | Why::ExpiredContext { .. } => CertificateFault::Expired,
            Why::NotValidYet | Why::NotValidYetContext { .. } => CertificateFault::NotYetValid,
            Why::InvalidPurpose | Why::InvalidPurposeContext { .. } => CertificateFault::WrongUsage,
            Why::UnsupportedSignatureAlgorithmContext { .. }
            | Why::UnsupportedSignatureAlgorithmForPublicKeyContext { .. }
            | Why::BadSignature
                if leaf.weak_signature || path.is_weak() =>
            {
                CertificateFault::Weak
            }
            Why::UnsupportedSignatureAlgorithmContext { .. }
            | Why::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
                CertificateFault::Unchecked
            }
            // An issuer of a known name with a key of its own is unknown all the same.
            Why::UnknownIssuer | Why::BadSignature => path.ending(leaf, &self.roots),
            _ => CertificateFault::Unusable,
        }
    }

    /// Only what the certificate's own issuer signed counts.
    fn is_revoked(&self, shown: &Shown<'_>, certificate: &Certificate, path: &Path) -> bool {
        let lists = &self.roots.lists;
        if shown.ocsp.is_empty() && lists.is_empty() {
            return false;
        }
        let keys = path.issuer_keys(certificate, &self.roots);
        is_revoked_by_answer(shown.ocsp, certificate, &keys)
            || lists
                .iter()
                .any(|list| is_revoked_by_list(list, certificate, &keys))
    }
}

fn middle(certificate: &Certificate) -> UnixTime {
    let middle = certificate.not_before.midpoint(certificate.not_after);
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(middle).unwrap_or(0)))
}

impl ServerCertVerifier for Diagnosing {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let size: usize = chain.iter().map(|one| one.len()).sum();
        if chain.len() >= MOST_CERTIFICATES || leaf.len() + size > LARGEST_CHAIN {
            return Err(InvalidMessage::CertificatePayloadTooLarge.into());
        }
        let certificate = Certificate::read(leaf);
        let cannot_prove = certificate.weak_key || ParsedCertificate::try_from(leaf).is_err();
        self.cannot_prove.store(cannot_prove, Ordering::Relaxed);
        let shown = Shown {
            leaf,
            chain,
            name,
            ocsp,
            now,
        };
        let faults = self.faults(&shown, &certificate);
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen {
            certificate,
            faults,
        });
        Ok(ServerCertVerified::assertion())
    }

    // The proof that the other side holds the certificate's key is waived only where the library cannot look at it.
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.unless_hopeless(verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        ))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.unless_hopeless(verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        ))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
