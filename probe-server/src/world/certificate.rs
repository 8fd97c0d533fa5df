//! A certificate in readable form: names, issuer, dates, fingerprint.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr};

use ring::digest::{SHA256, digest};
use x509_parser::extensions::ParsedExtension;
use x509_parser::oid_registry::asn1_rs::oid;
use x509_parser::oid_registry::{
    OID_PKCS1_MD5WITHRSAENC, OID_PKCS1_SHA1WITHRSA, OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS, Oid,
};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

/// At most this many names of a certificate are shown.
const MOST_NAMES: usize = 20;

/// At most this many characters of a name are shown.
const LONGEST_NAME: usize = 255;

/// What is shown of a certificate. One that cannot be read has a fingerprint only.
#[derive(Default)]
pub(super) struct Certificate {
    pub(super) names: Vec<String>,
    pub(super) issuer: String,
    pub(super) not_before: i64,
    pub(super) not_after: i64,
    pub(super) sha256: String,
    /// Its key is one that can be broken.
    pub(super) weak_key: bool,
    /// The signature on it is of a kind that can be forged.
    pub(super) weak_signature: bool,
    /// It says where its issuer's certificate is to be had (RFC 5280 section 4.2.2.1).
    pub(super) names_issuer: bool,
    /// The distinguished names of subject and issuer as they stand in it, and its number with that issuer.
    pub(super) subject: Vec<u8>,
    pub(super) issued_by: Vec<u8>,
    pub(super) serial: Vec<u8>,
    /// The key as it stands in it.
    pub(super) key: Vec<u8>,
}

/// Kinds of signatures that can be forged: RSA with MD2, MD5 and SHA-1, ECDSA and DSA with SHA-1 (RFC 3279).
const WEAK_SIGNATURES: [Oid<'static>; 5] = [
    oid!(1.2.840.113549.1.1.2),
    OID_PKCS1_MD5WITHRSAENC,
    OID_PKCS1_SHA1WITHRSA,
    oid!(1.2.840.10045.4.1),
    oid!(1.2.840.10040.4.3),
];

/// The fewest bits of an RSA key (CA/Browser Forum's Baseline Requirements section 6.1.5).
const FEWEST_BITS: usize = 2048;

impl Certificate {
    pub(super) fn read(der: &[u8]) -> Certificate {
        let sha256 = digest(&SHA256, der)
            .as_ref()
            .iter()
            .fold(String::new(), |mut hex, byte| {
                // Writing to a String cannot fail.
                let _ = write!(hex, "{byte:02x}");
                hex
            });
        let Ok((_, read)) = X509Certificate::from_der(der) else {
            return Certificate {
                sha256,
                ..Certificate::default()
            };
        };
        let alternative = read.subject_alternative_name().ok().flatten();
        let names = alternative
            .iter()
            .flat_map(|names| &names.value.general_names)
            .filter_map(name)
            .take(MOST_NAMES);
        Certificate {
            names: names.collect(),
            issuer: one_line(read.issuer()),
            not_before: read.validity().not_before.timestamp(),
            not_after: read.validity().not_after.timestamp(),
            sha256,
            weak_key: is_weak_key(read.public_key()),
            weak_signature: WEAK_SIGNATURES.contains(&read.signature_algorithm.algorithm),
            names_issuer: names_issuer(&read),
            subject: read.subject().as_raw().to_vec(),
            issued_by: read.issuer().as_raw().to_vec(),
            serial: read.raw_serial().to_vec(),
            key: read.public_key().raw.to_vec(),
        }
    }
}

impl Certificate {
    /// Whether it is one at all.
    pub(super) fn is_readable(&self) -> bool {
        !self.key.is_empty()
    }

    /// Whether it is its own issuer.
    pub(super) fn issued_itself(&self) -> bool {
        self.subject == self.issued_by
    }
}

fn is_weak_key(key: &SubjectPublicKeyInfo<'_>) -> bool {
    match key.parsed() {
        Ok(PublicKey::RSA(key)) => {
            let modulus = key.modulus;
            let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
            let top = modulus.get(zeros).map_or(0, |byte| byte.leading_zeros());
            // Eight bits of zeros at most.
            (modulus.len() - zeros) * 8 < FEWEST_BITS + top as usize
        }
        Ok(PublicKey::DSA(_)) => true,
        _ => false,
    }
}

fn names_issuer(certificate: &X509Certificate<'_>) -> bool {
    certificate.extensions().iter().any(|extension| {
        let ParsedExtension::AuthorityInfoAccess(access) = extension.parsed_extension() else {
            return false;
        };
        let mut ways = access.accessdescs.iter();
        ways.any(|way| way.access_method == OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS)
    })
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(shown(name)),
        GeneralName::IPAddress(bytes) => {
            let four = <[u8; 4]>::try_from(*bytes).map(|octets| Ipv4Addr::from(octets).to_string());
            let six =
                || <[u8; 16]>::try_from(*bytes).map(|octets| Ipv6Addr::from(octets).to_string());
            four.or_else(|_| six()).ok()
        }
        _ => None,
    }
}

/// The organisation and common name; the whole, where it has neither.
fn one_line(name: &X509Name<'_>) -> String {
    let parts = name.iter_organization().chain(name.iter_common_name());
    let parts: Vec<&str> = parts.filter_map(|part| part.as_str().ok()).collect();
    if parts.is_empty() {
        shown(&name.to_string())
    } else {
        shown(&parts.join(", "))
    }
}

/// Whoever made the certificate chose these characters: none may steer a terminal.
fn shown(text: &str) -> String {
    let text = text.chars().take(LONGEST_NAME);
    text.map(|c| if c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}') { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_still_has_a_fingerprint() {
        let certificate = Certificate::read(b"abc");
        assert!(certificate.sha256.starts_with("ba7816bf"));
        assert!(certificate.names.is_empty());
    }

    #[test]
    fn a_name_cannot_steer_a_terminal() {
        assert_eq!(shown("a\u{1b}[2Jb\u{202e}c"), "a\u{fffd}[2Jb\u{fffd}c");
    }
}
