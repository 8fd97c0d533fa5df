//! The certificate authority of a world, and the certificates of its machines with their flaws.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};

use crate::world::{Certificate, Flaw};

/// A certificate authority that lives as long as its world.
#[derive(Debug)]
pub struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
    stranger: Issuer<'static, KeyPair>,
}

/// A certificate with its key, both as PEM.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The certificate.
    pub certificate: String,
    /// Its private key (PKCS #8).
    pub key: String,
}

impl Authority {
    /// A new authority with a key of its own.
    pub fn new() -> Result<Self, rcgen::Error> {
        let (pem, issuer) = new_issuer("Test Root")?;
        let (_, stranger) = new_issuer("Unknown Root")?;
        Ok(Self {
            pem,
            issuer,
            stranger,
        })
    }

    /// The certificate that clients of this world are told to trust.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// A certificate as a scenario describes it.
    pub fn leaf(&self, wanted: &Certificate) -> Result<Leaf, rcgen::Error> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(wanted.names.clone())?;
        if let Some(name) = wanted.names.first() {
            params
                .distinguished_name
                .push(DnType::CommonName, name.as_str());
        }
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let (from, to) = validity(wanted.flaw);
        params.not_before = from;
        params.not_after = to;
        let certificate = match wanted.flaw {
            Some(Flaw::SelfSigned) => params.self_signed(&key)?,
            Some(Flaw::UnknownIssuer) => params.signed_by(&key, &self.stranger)?,
            Some(Flaw::Expired | Flaw::NotYetValid) | None => {
                params.signed_by(&key, &self.issuer)?
            }
        };
        Ok(Leaf {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        })
    }
}

fn new_issuer(name: &str) -> Result<(String, Issuer<'static, KeyPair>), rcgen::Error> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    (params.not_before, params.not_after) = validity(None);
    let pem = params.self_signed(&key)?.pem();
    Ok((pem, Issuer::new(params, key)))
}

fn validity(flaw: Option<Flaw>) -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    let (month, year) = (Duration::days(30), Duration::days(365));
    match flaw {
        Some(Flaw::Expired) => (now - year, now - month),
        Some(Flaw::NotYetValid) => (now + month, now + year),
        _ => (now - month, now + year),
    }
}
