//! Whether an issuer took a certificate back: by the OCSP answer that the server sends along (RFC 6960, RFC 6066
//! section 8), and by lists that the user named (RFC 5280 section 5). Nothing is fetched, and what proves nothing is
//! silent.

use x509_parser::prelude::{CertificateRevocationList, FromDer, X509Certificate};

use super::certificate::Certificate;
use super::der::{BIT_STRING, Der, ENUMERATED, INTEGER, OBJECT_ID, OCTET_STRING, SEQUENCE};
use super::signature::is_signed;

/// `[1]`, the status of a certificate that was taken back (RFC 6960 section 4.2.1).
const REVOKED: u8 = 0xa1;

/// `[0]`: the answer's body, its version, and the certificates that come along.
const ZERO: u8 = 0xa0;

/// Whether an OCSP answer, signed by the issuer or by whom it sent, says that the certificate was taken back.
/// `keys` are those of its issuer, each the content of a SubjectPublicKeyInfo.
pub(super) fn is_revoked_by_answer(
    answer: &[u8],
    certificate: &Certificate,
    keys: &[Vec<u8>],
) -> bool {
    read_answer(answer, certificate, keys).unwrap_or(false)
}

fn read_answer(answer: &[u8], certificate: &Certificate, keys: &[Vec<u8>]) -> Option<bool> {
    let mut response = Der(Der(answer).take(SEQUENCE)?);
    response.take(ENUMERATED)?;
    let mut bytes = Der(Der(response.take(ZERO)?).take(SEQUENCE)?);
    bytes.take(OBJECT_ID)?;
    let mut basic = Der(Der(bytes.take(OCTET_STRING)?).take(SEQUENCE)?);
    let data = basic.next().filter(|data| data.tag == SEQUENCE)?;
    let algorithm = Der(basic.take(SEQUENCE)?).take(OBJECT_ID)?;
    let (_, signature) = basic.take(BIT_STRING)?.split_first()?;
    let by = |key: &[u8]| is_signed(key, algorithm, data.whole, signature);
    let sent = basic.skip(ZERO).and_then(|sent| Der(sent).take(SEQUENCE));
    let proven = keys.iter().any(|key| by(key)) || sent.is_some_and(|sent| is_sent(sent, keys, by));
    if !proven {
        return None;
    }
    let mut data = Der(data.content);
    data.skip(ZERO);
    // Who answers, and when.
    data.next()?;
    data.next()?;
    let mut singles = Der(data.take(SEQUENCE)?);
    while let Some(single) = singles.take(SEQUENCE) {
        let mut single = Der(single);
        let mut about = Der(single.take(SEQUENCE)?);
        about.take(SEQUENCE)?;
        about.take(OCTET_STRING)?;
        about.take(OCTET_STRING)?;
        if about.take(INTEGER)? == certificate.serial {
            return Some(single.next()?.tag == REVOKED);
        }
    }
    None
}

/// Whether one of the certificates that came along was made by the issuer for answering (RFC 6960 section 4.2.2.2), and
/// signed the answer.
fn is_sent(mut sent: &[u8], keys: &[Vec<u8>], signed: impl Fn(&[u8]) -> bool) -> bool {
    while let Ok((rest, one)) = X509Certificate::from_der(sent) {
        sent = rest;
        let answers = one
            .extended_key_usage()
            .ok()
            .flatten()
            .is_some_and(|usage| usage.value.ocsp_signing);
        let made = keys.iter().any(|key| {
            is_signed(
                key,
                one.signature_algorithm.algorithm.as_bytes(),
                one.tbs_certificate.as_ref(),
                &one.signature_value.data,
            )
        });
        let key = Der(one.public_key().raw).take(SEQUENCE);
        if answers && made && key.is_some_and(&signed) {
            return true;
        }
    }
    false
}

/// Whether a list of the certificate's issuer has it.
pub(super) fn is_revoked_by_list(list: &[u8], certificate: &Certificate, keys: &[Vec<u8>]) -> bool {
    let Ok((_, list)) = CertificateRevocationList::from_der(list) else {
        return false;
    };
    let signed = |key: &Vec<u8>| {
        is_signed(
            key,
            list.signature_algorithm.algorithm.as_bytes(),
            list.tbs_cert_list.as_ref(),
            &list.signature_value.data,
        )
    };
    list.issuer().as_raw() == certificate.issued_by
        && keys.iter().any(signed)
        && list
            .iter_revoked_certificates()
            .any(|revoked| revoked.raw_serial() == certificate.serial)
}
