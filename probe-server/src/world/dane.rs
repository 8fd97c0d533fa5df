//! Whether a certificate is one that TLSA records name (RFC 6698, RFC 7672), as far as these are known to be signed.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::proto::rr::rdata::TLSA;
use hickory_resolver::proto::rr::rdata::tlsa::{CertUsage, Matching, Selector};
use mailmedic_core::vocab::Tells;
use ring::digest::{SHA256, SHA512, digest};
use tokio::sync::Notify;
use tokio::time::timeout;
use tokio_rustls::rustls::pki_types::CertificateDer;
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// How long a certificate is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// So many bytes of a record are shown: the longest digest.
const LONGEST: usize = 64;

/// The certificates that the server of a check showed on the way of the user's program.
#[derive(Debug, Default)]
pub struct Presented {
    chain: Mutex<Option<Chain>>,
    came: Notify,
}

/// What a server showed.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// Its certificates, its own first.
    pub(super) certificates: Vec<CertificateDer<'static>>,
    /// Whether nothing is wrong with them otherwise.
    pub(super) is_verified: bool,
}

impl Presented {
    /// Keeps the first that is shown.
    pub(super) fn keep(&self, chain: Chain) {
        let mut kept = self.chain.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get_or_insert(chain);
        drop(kept);
        self.came.notify_waiters();
    }

    fn now(&self) -> Option<Chain> {
        let kept = self.chain.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone()
    }

    /// What was shown; nothing where nothing is for some seconds.
    pub(super) async fn wait(&self) -> Option<Chain> {
        let came = self.came.notified();
        tokio::pin!(came);
        // Whoever comes between the look and the wait is heard.
        came.as_mut().enable();
        if let Some(chain) = self.now() {
            return Some(chain);
        }
        timeout(PATIENCE, came).await.ok()?;
        self.now()
    }
}

/// What records mean for a chain.
pub(super) fn judge(records: &[TLSA], chain: Option<&Chain>) -> Tells {
    let Some(chain) = chain else {
        return Tells::DaneUnproven;
    };
    let Some((own, issuers)) = chain.certificates.split_first() else {
        return Tells::DaneUnproven;
    };
    let mut usable = false;
    for record in records {
        let known = matches!(record.selector, Selector::Full | Selector::Spki)
            && matches!(
                record.matching,
                Matching::Raw | Matching::Sha256 | Matching::Sha512
            );
        let fits = |certificate: &CertificateDer<'_>| names(record, certificate);
        match record.cert_usage {
            CertUsage::DaneEe if known => {
                usable = true;
                if fits(own) {
                    return Tells::DaneFits;
                }
            }
            CertUsage::DaneTa if known => {
                usable = true;
                if issuers.iter().any(fits) {
                    // That its issuer is named proves something only where the chain holds up to it.
                    return if chain.is_verified {
                        Tells::DaneFits
                    } else {
                        Tells::DaneUnproven
                    };
                }
            }
            // Those of usage 0 and 1 mean nothing to a mail server (RFC 7672 section 3.1.3).
            _ => {}
        }
    }
    // An issuer that is named need not be sent where it is a root.
    let by_issuer = records.iter().any(|it| it.cert_usage == CertUsage::DaneTa);
    if usable && !by_issuer {
        Tells::DaneDiffers
    } else {
        Tells::DaneUnproven
    }
}

fn names(record: &TLSA, certificate: &CertificateDer<'_>) -> bool {
    let Ok((_, parsed)) = X509Certificate::from_der(certificate) else {
        return false;
    };
    let selected = match record.selector {
        Selector::Spki => parsed.tbs_certificate.subject_pki.raw,
        _ => certificate.as_ref(),
    };
    match record.matching {
        Matching::Sha256 => digest(&SHA256, selected).as_ref() == record.cert_data,
        Matching::Sha512 => digest(&SHA512, selected).as_ref() == record.cert_data,
        _ => selected == record.cert_data,
    }
}

/// A record as it is written in zone files (RFC 6698 section 2.2).
pub(super) fn written(record: &TLSA) -> String {
    let mut data = String::new();
    for byte in record.cert_data.iter().take(LONGEST) {
        let _ = write!(data, "{byte:02x}");
    }
    format!(
        "{} {} {} {data}",
        u8::from(record.cert_usage),
        u8::from(record.selector),
        u8::from(record.matching)
    )
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair};

    use super::*;

    fn chain() -> Chain {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["mail.example.org".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate");
        Chain {
            certificates: vec![certificate.der().clone()],
            is_verified: true,
        }
    }

    fn record(usage: u8, selector: Selector, of: &Chain) -> TLSA {
        let own = &of.certificates[0];
        let (_, parsed) = X509Certificate::from_der(own).expect("a certificate");
        let selected = match selector {
            Selector::Spki => parsed.tbs_certificate.subject_pki.raw,
            _ => own.as_ref(),
        };
        let data = digest(&SHA256, selected).as_ref().to_vec();
        TLSA::new(usage.into(), selector, Matching::Sha256, data)
    }

    #[test]
    fn a_certificate_fits_the_record_of_its_key_or_of_itself() {
        let (own, other) = (chain(), chain());
        for selector in [Selector::Spki, Selector::Full] {
            let fits = [record(3, selector, &other), record(3, selector, &own)];
            assert_eq!(judge(&fits, Some(&own)), Tells::DaneFits);
            assert_eq!(judge(&fits[..1], Some(&own)), Tells::DaneDiffers);
        }
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        let (own, other) = (chain(), chain());
        let of_other = |usage| record(usage, Selector::Spki, &other);
        // No certificate; a record for an issuer, which may be a root that is not sent; records that mean nothing to mail.
        assert_eq!(judge(&[of_other(3)], None), Tells::DaneUnproven);
        assert_eq!(
            judge(&[of_other(3), of_other(2)], Some(&own)),
            Tells::DaneUnproven
        );
        assert_eq!(
            judge(&[of_other(1), of_other(0)], Some(&own)),
            Tells::DaneUnproven
        );
    }

    #[test]
    fn a_record_is_written_as_in_zone_files() {
        let record = TLSA::new(
            CertUsage::DaneEe,
            Selector::Spki,
            Matching::Sha256,
            vec![1, 0xab],
        );
        assert_eq!(written(&record), "3 1 1 01ab");
    }
}
