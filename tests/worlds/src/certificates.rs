//! The certificate authority of a world, and the certificates of its machines with their flaws.

use std::path::Path;
use std::{fs, io};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationList,
    CertificateRevocationListParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams, SerialNumber,
};
use time::{Duration, OffsetDateTime};

use crate::world::{Certificate, Flaw};

/// The number of each certificate that was taken back.
pub(crate) const REVOKED: u64 = 4242;

/// `id-pe-authorityInfoAccess` (RFC 5280 section 4.2.2.1).
const AUTHORITY_INFORMATION: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 1, 1];

/// Where an issuer's certificate is to be had; nobody is there.
const ISSUER_AT: &str = "http://ca.lab.test/intermediate.cer";

/// A certificate authority that lives as long as its world.
#[derive(Debug)]
pub struct Authority {
    pem: String,
    root: String,
    issuer: Issuer<'static, KeyPair>,
    stranger: (String, Issuer<'static, KeyPair>),
    intermediate: Issuer<'static, KeyPair>,
    ended: (String, Issuer<'static, KeyPair>),
}

/// A certificate with its key, both as PEM.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The certificate, and after it the issuers that are sent along.
    pub certificate: String,
    /// Its private key (PKCS #8).
    pub key: String,
}

/// Why a certificate can't be made.
#[derive(Debug, thiserror::Error)]
pub enum CertificateFault {
    /// What makes certificates refuses.
    #[error("{0}")]
    Refused(#[from] rcgen::Error),
    /// A certificate that is kept as a file can't be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
}

impl Authority {
    /// A new authority with a key of its own.
    pub fn new() -> Result<Self, CertificateFault> {
        let now = validity(None);
        let (root, issuer) = new_issuer("Test Root", now, None)?;
        let (_, intermediate) = new_issuer("Test Intermediate", now, Some(&issuer))?;
        let then = validity(Some(Flaw::Expired));
        let ended = new_issuer("Old Intermediate", then, Some(&issuer))?;
        // Whoever trusts the root trusts the issuer of what is kept in files, too, and knows what was taken back.
        // The last one of that file is its root.
        let far = kept("huge-key")?;
        let far = far.rfind("-----BEGIN").map_or("", |at| &far[at..]);
        let known = [root.as_str(), &kept("old-root")?, far];
        let pem = known.concat() + &revocations(&issuer)?.pem()?;
        Ok(Self {
            pem,
            root,
            stranger: new_issuer("Unknown Root", now, None)?,
            intermediate,
            ended,
            issuer,
        })
    }

    /// The certificates that clients of this world are told to trust, and the list of those that were taken back.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// The list of those that were taken back, in DER (RFC 5280 section 5).
    pub fn revoked(&self) -> Result<Vec<u8>, CertificateFault> {
        Ok(revocations(&self.issuer)?.der().to_vec())
    }

    /// Its own certificate and key, for who answers in its name.
    pub fn itself(&self) -> (String, String) {
        (self.root.clone(), self.issuer.key().serialize_pem())
    }

    /// A client's certificate as a scenario describes it: for the first name, out of date, or from who knows where.
    pub fn client(&self, wanted: &Certificate) -> Result<Leaf, CertificateFault> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(Vec::new())?;
        if let Some(name) = wanted.names.first() {
            params
                .distinguished_name
                .push(DnType::CommonName, name.as_str());
        }
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        (params.not_before, params.not_after) = validity(wanted.flaw);
        let issuer = match wanted.flaw {
            Some(Flaw::UnknownIssuer) => &self.stranger.1,
            _ => &self.issuer,
        };
        Ok(Leaf {
            certificate: params.signed_by(&key, issuer)?.pem(),
            key: key.serialize_pem(),
        })
    }

    /// A certificate as a scenario describes it.
    pub fn leaf(&self, wanted: &Certificate) -> Result<Leaf, CertificateFault> {
        match wanted.flaw {
            Some(Flaw::WeakKey) => return Ok(Leaf::of(&kept("weak-key")?)),
            Some(Flaw::HugeKey) => return Ok(Leaf::of(&kept("huge-key")?)),
            Some(Flaw::WeakSignature) => return Ok(Leaf::of(&kept("weak-signature")?)),
            _ => {}
        }
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(wanted.names.clone())?;
        if let Some(name) = wanted.names.first() {
            params
                .distinguished_name
                .push(DnType::CommonName, name.as_str());
        }
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        (params.not_before, params.not_after) = validity(wanted.flaw);
        let (mut issuer, mut sent) = (Some(&self.issuer), "");
        match wanted.flaw {
            Some(Flaw::SelfSigned) => issuer = None,
            Some(Flaw::UnknownIssuer) => issuer = Some(&self.stranger.1),
            Some(Flaw::PrivateIssuer) => (sent, issuer) = with_issuer(&self.stranger),
            Some(Flaw::ExpiredIntermediate) => (sent, issuer) = with_issuer(&self.ended),
            Some(Flaw::MissingIntermediate) => {
                issuer = Some(&self.intermediate);
                params.custom_extensions = vec![CustomExtension::from_oid_content(
                    AUTHORITY_INFORMATION,
                    issuer_at(ISSUER_AT),
                )];
            }
            Some(Flaw::Revoked) => params.serial_number = Some(SerialNumber::from(REVOKED)),
            Some(Flaw::WrongUsage) => {
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
            }
            Some(Flaw::UnknownExtension) => {
                // An arc for examples (ITU-T X.660).
                let mut extension = CustomExtension::from_oid_content(&[2, 999, 1], vec![5, 0]);
                extension.set_criticality(true);
                params.custom_extensions = vec![extension];
            }
            Some(
                Flaw::Expired
                | Flaw::NotYetValid
                | Flaw::WeakKey
                | Flaw::HugeKey
                | Flaw::WeakSignature,
            )
            | None => {}
        }
        let certificate = match issuer {
            Some(issuer) => params.signed_by(&key, issuer)?,
            None => params.self_signed(&key)?,
        };
        Ok(Leaf {
            certificate: certificate.pem() + sent,
            key: key.serialize_pem(),
        })
    }
}

impl Leaf {
    /// Out of a file: the key, then the certificates.
    fn of(file: &str) -> Leaf {
        const MARK: &str = "-----BEGIN CERTIFICATE-----";
        let (key, rest) = file.split_once(MARK).unwrap_or((file, ""));
        Leaf {
            certificate: format!("{MARK}{rest}"),
            key: key.to_owned(),
        }
    }
}

fn with_issuer<'a>(
    of: &'a (String, Issuer<'static, KeyPair>),
) -> (&'a str, Option<&'a Issuer<'static, KeyPair>>) {
    (&of.0, Some(&of.1))
}

/// A file of certificates that could not be made here; `make.sh` beside it says how it was made.
fn kept(name: &str) -> io::Result<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/certificates");
    fs::read_to_string(folder.join(format!("{name}.pem")))
}

fn revocations(
    issuer: &Issuer<'static, KeyPair>,
) -> Result<CertificateRevocationList, rcgen::Error> {
    let (this_update, next_update) = validity(None);
    let revoked = RevokedCertParams {
        serial_number: SerialNumber::from(REVOKED),
        revocation_time: this_update,
        reason_code: None,
        invalidity_date: None,
    };
    let params = CertificateRevocationListParams {
        this_update,
        next_update,
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: vec![revoked],
        key_identifier_method: KeyIdMethod::Sha256,
    };
    params.signed_by(issuer)
}

/// AccessDescription with `id-ad-caIssuers` (RFC 5280 section 4.2.2.1).
fn issuer_at(url: &str) -> Vec<u8> {
    let element = |tag: u8, content: &[u8]| {
        let length = u8::try_from(content.len()).expect("a short element");
        [&[tag, length], content].concat()
    };
    let method = element(0x06, &[0x2b, 6, 1, 5, 5, 7, 48, 2]);
    let way = [method, element(0x86, url.as_bytes())].concat();
    element(0x30, &element(0x30, &way))
}

type Days = (OffsetDateTime, OffsetDateTime);

fn new_issuer(
    name: &str,
    (from, to): Days,
    above: Option<&Issuer<'static, KeyPair>>,
) -> Result<(String, Issuer<'static, KeyPair>), rcgen::Error> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    (params.not_before, params.not_after) = (from, to);
    let pem = match above {
        Some(above) => params.signed_by(&key, above)?.pem(),
        None => params.self_signed(&key)?.pem(),
    };
    Ok((pem, Issuer::new(params, key)))
}

fn validity(flaw: Option<Flaw>) -> Days {
    let now = OffsetDateTime::now_utc();
    let (month, year) = (Duration::days(30), Duration::days(365));
    match flaw {
        Some(Flaw::Expired) => (now - year, now - month),
        Some(Flaw::NotYetValid) => (now + month, now + year),
        _ => (now - month, now + year),
    }
}
