//! Signatures on OCSP answers and revocation lists.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    ED25519, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    UnparsedPublicKey, VerificationAlgorithm,
};

use super::der::{BIT_STRING, Der, OBJECT_ID, SEQUENCE};

// Object identifiers as they stand in DER (RFC 3279, 5480, 8410).
const RSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11];
const RSA_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 12];
const RSA_SHA512: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 13];
const ECDSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];
const ECDSA_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3];
const ED25519_ID: &[u8] = &[0x2b, 0x65, 0x70];
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
const P384: &[u8] = &[0x2b, 0x81, 0x04, 0, 0x22];

/// Whether `key`, the content of a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), signed the message. Kinds of
/// signatures that are not known here prove nothing.
pub(super) fn is_signed(key: &[u8], algorithm: &[u8], message: &[u8], signature: &[u8]) -> bool {
    signed(key, algorithm, message, signature).is_some()
}

fn signed(key: &[u8], algorithm: &[u8], message: &[u8], signature: &[u8]) -> Option<()> {
    let mut key = Der(key);
    let mut kind = Der(key.take(SEQUENCE)?);
    kind.take(OBJECT_ID)?;
    let curve = kind.skip(OBJECT_ID);
    let (_, bits) = key.take(BIT_STRING)?.split_first()?;
    let how: &'static dyn VerificationAlgorithm = match (algorithm, curve) {
        (RSA_SHA256, None) => &RSA_PKCS1_2048_8192_SHA256,
        (RSA_SHA384, None) => &RSA_PKCS1_2048_8192_SHA384,
        (RSA_SHA512, None) => &RSA_PKCS1_2048_8192_SHA512,
        (ECDSA_SHA256, Some(P256)) => &ECDSA_P256_SHA256_ASN1,
        (ECDSA_SHA384, Some(P256)) => &ECDSA_P256_SHA384_ASN1,
        (ECDSA_SHA256, Some(P384)) => &ECDSA_P384_SHA256_ASN1,
        (ECDSA_SHA384, Some(P384)) => &ECDSA_P384_SHA384_ASN1,
        (ED25519_ID, None) => &ED25519,
        _ => return None,
    };
    UnparsedPublicKey::new(how, bits)
        .verify(message, signature)
        .ok()
}
