//! Building blocks of chains: authorities, certificates under them, and what a server sends of it.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, SignatureAlgorithm,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::rustls::pki_types::{CertificateDer, CertificateRevocationListDer};

/// The name that is asked for, unless a chain says otherwise.
pub(crate) const NAME: &str = "mail.example.org";

/// What a server sends, and what the client knows.
pub(crate) struct Chain {
    pub(crate) asked: String,
    pub(crate) sent: Vec<CertificateDer<'static>>,
    pub(crate) trusted: Vec<CertificateDer<'static>>,
    pub(crate) lists: Vec<CertificateRevocationListDer<'static>>,
    pub(crate) staple: Vec<u8>,
}

impl Chain {
    /// These certificates, with this root trusted.
    pub(crate) fn of(sent: Vec<CertificateDer<'static>>, root: &Authority) -> Chain {
        Chain {
            asked: NAME.to_owned(),
            sent,
            trusted: vec![root.der()],
            lists: Vec::new(),
            staple: Vec::new(),
        }
    }

    /// The same, and another name is asked for.
    pub(crate) fn asking(mut self, name: &str) -> Chain {
        name.clone_into(&mut self.asked);
        self
    }

    /// The same with nothing trusted.
    pub(crate) fn untrusted(mut self) -> Chain {
        self.trusted.clear();
        self
    }
}

/// An authority with its key.
pub(crate) struct Authority(pub(crate) CertifiedIssuer<'static, KeyPair>);

impl Authority {
    /// A root.
    pub(crate) fn root(name: &str) -> Authority {
        Authority::root_with(name, &rcgen::PKCS_ECDSA_P256_SHA256, |_| ())
    }

    pub(crate) fn root_with(
        name: &str,
        kind: &'static SignatureAlgorithm,
        change: impl FnOnce(&mut CertificateParams),
    ) -> Authority {
        let (params, key) = authority(name, kind, change);
        Authority(CertifiedIssuer::self_signed(params, key).expect("a root"))
    }

    /// An authority under this one.
    pub(crate) fn under(
        &self,
        name: &str,
        change: impl FnOnce(&mut CertificateParams),
    ) -> Authority {
        let (params, key) = authority(name, &rcgen::PKCS_ECDSA_P256_SHA256, change);
        Authority(CertifiedIssuer::signed_by(params, key, &self.0).expect("an authority"))
    }

    /// Another certificate for an authority with the same name and key, made by this one.
    pub(crate) fn vouch(
        &self,
        other: &Authority,
        name: &str,
        change: impl FnOnce(&mut CertificateParams),
    ) -> CertificateDer<'static> {
        let (params, _) = authority(name, &rcgen::PKCS_ECDSA_P256_SHA256, change);
        let made = params.signed_by(other.0.key(), &self.0);
        made.expect("a certificate").into()
    }

    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    /// A server's certificate, changed in one way or none.
    pub(crate) fn leaf(
        &self,
        change: impl FnOnce(&mut CertificateParams),
    ) -> CertificateDer<'static> {
        self.leaf_with(&rcgen::PKCS_ECDSA_P256_SHA256, change)
    }

    pub(crate) fn leaf_with(
        &self,
        kind: &'static SignatureAlgorithm,
        change: impl FnOnce(&mut CertificateParams),
    ) -> CertificateDer<'static> {
        let key = KeyPair::generate_for(kind).expect("a key");
        let made = leaf_params(change).signed_by(&key, &self.0);
        made.expect("a certificate").into()
    }

    /// A server's certificate for one other name or address.
    pub(crate) fn leaf_for(&self, name: &str) -> CertificateDer<'static> {
        self.leaf(|params| *params = server(&[name]))
    }
}

fn authority(
    name: &str,
    kind: &'static SignatureAlgorithm,
    change: impl FnOnce(&mut CertificateParams),
) -> (CertificateParams, KeyPair) {
    let mut params = CertificateParams::new([]).expect("no names");
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    days(-100, 1000)(&mut params);
    change(&mut params);
    (params, KeyPair::generate_for(kind).expect("a key"))
}

/// A server's certificate for these names.
pub(crate) fn server(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("names");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    days(-10, 80)(&mut params);
    params
}

/// The usual server's certificate, changed.
pub(crate) fn leaf_params(change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    let mut params = server(&[NAME]);
    change(&mut params);
    params
}

/// A certificate that signs itself.
pub(crate) fn own(change: impl FnOnce(&mut CertificateParams)) -> CertificateDer<'static> {
    let key = KeyPair::generate().expect("a key");
    let made: Certificate = leaf_params(change)
        .self_signed(&key)
        .expect("a certificate");
    made.into()
}

/// Valid from so many days from now to so many.
pub(crate) fn days(from: i64, to: i64) -> impl FnOnce(&mut CertificateParams) {
    move |params| {
        params.not_before = OffsetDateTime::now_utc() + Duration::days(from);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(to);
    }
}

/// Where the issuer's certificate is to be had (RFC 5280 section 4.2.2.1).
pub(crate) fn telling(params: &mut CertificateParams) {
    let url = b"http://ca.example.org/ca.cer";
    let method = element(0x06, &[&[0x2b, 6, 1, 5, 5, 7, 48, 2]]);
    let way = element(0x30, &[&method, &element(0x86, &[url])]);
    let content = element(0x30, &[&way]);
    let oid = &[1, 3, 6, 1, 5, 5, 7, 1, 1];
    params
        .custom_extensions
        .push(rcgen::CustomExtension::from_oid_content(oid, content));
}

/// An extension that nobody knows, in an arc for examples (ITU-T X.660).
pub(crate) fn unknown_extension(critical: bool) -> impl FnOnce(&mut CertificateParams) {
    move |params| {
        let mut extension =
            rcgen::CustomExtension::from_oid_content(&[2, 999, 1], element(0x05, &[]));
        extension.set_criticality(critical);
        params.custom_extensions.push(extension);
    }
}

/// One element of DER (X.690 section 10.1).
pub(crate) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len().to_be_bytes();
    let digits: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut all = vec![tag];
    match (&digits[..], content.len()) {
        (_, 0) => all.push(0),
        (_, short @ ..=127) => all.push(u8::try_from(short).expect("a short length")),
        (digits, _) => {
            all.push(0x80 | u8::try_from(digits.len()).expect("few digits"));
            all.extend_from_slice(digits);
        }
    }
    all.extend(content);
    all
}
