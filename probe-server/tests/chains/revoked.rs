//! What was taken back, and what only looks like it: OCSP answers (RFC 6960 section 4.2.1) and revocation lists.

use rcgen::{
    CertificateParams, CertificateRevocationListParams, ExtendedKeyUsagePurpose, KeyIdMethod,
    KeyPair, RevokedCertParams, SerialNumber, SigningKey,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::rustls::pki_types::CertificateRevocationListDer;

use crate::make::{Authority, Chain, days, element, leaf_params};

const SERIAL: u8 = 42;

/// CertStatus: good, and revoked at a time.
const GOOD: &[u8] = &[0x80, 0];
const REVOKED: &[u8] = b"\xa1\x11\x18\x0f20260101000000Z";

fn numbered(params: &mut CertificateParams) {
    params.serial_number = Some(SerialNumber::from(u64::from(SERIAL)));
}

/// An answer on the certificate of this number.
fn answer(serial: u8, status: &[u8], key: &KeyPair, sent: &[u8]) -> Vec<u8> {
    let time = element(0x18, &[b"20261101000000Z"]);
    let digest = element(0x30, &[&element(0x06, &[&[0x2b, 14, 3, 2, 26]])]);
    let hash = element(0x04, &[&[7; 20]]);
    let about = element(0x30, &[&digest, &hash, &hash, &element(0x02, &[&[serial]])]);
    let single = element(0x30, &[&about, status, &time]);
    let responder = element(0xa2, &[&hash]);
    let data = element(0x30, &[&responder, &time, &element(0x30, &[&single])]);
    // ecdsa-with-SHA256 (RFC 5758 section 3.2).
    let algorithm = element(0x06, &[&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]]);
    let algorithm = element(0x30, &[&algorithm]);
    let signature = key.sign(&data).expect("a signature");
    let signature = element(0x03, &[&[0], &signature]);
    let sent = if sent.is_empty() {
        Vec::new()
    } else {
        element(0xa0, &[&element(0x30, &[sent])])
    };
    let basic = element(0x30, &[&data, &algorithm, &signature, &sent]);
    // id-pkix-ocsp-basic.
    let kind = element(0x06, &[&[0x2b, 6, 1, 5, 5, 7, 48, 1, 1]]);
    let bytes = element(0x30, &[&kind, &element(0x04, &[&basic])]);
    element(0x30, &[&element(0x0a, &[&[0]]), &element(0xa0, &[&bytes])])
}

/// A list with the certificate of this number.
fn list(by: &Authority, serial: u8) -> CertificateRevocationListDer<'static> {
    let now = OffsetDateTime::now_utc();
    let revoked = RevokedCertParams {
        serial_number: SerialNumber::from(u64::from(serial)),
        revocation_time: now - Duration::days(2),
        reason_code: None,
        invalidity_date: None,
    };
    let params = CertificateRevocationListParams {
        this_update: now - Duration::days(1),
        next_update: now + Duration::days(7),
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: vec![revoked],
        key_identifier_method: KeyIdMethod::Sha256,
    };
    params.signed_by(&by.0).expect("a list").into()
}

pub(crate) fn chains() -> Vec<(&'static str, Chain)> {
    let root = Authority::root("Good Root");
    let authority = root.under("One", |_| ());
    let stranger = Authority::root("One");
    let chain = || Chain::of(vec![authority.leaf(numbered), authority.der()], &root);
    let stapled = |staple| Chain { staple, ..chain() };
    let listed = |list| Chain {
        lists: vec![list],
        ..chain()
    };
    let helper = |usage: Option<ExtendedKeyUsagePurpose>| {
        let key = KeyPair::generate().expect("a key");
        let params = leaf_params(|params| params.extended_key_usages = usage.into_iter().collect());
        let made = params.signed_by(&key, &authority.0).expect("a helper");
        (key, made.der().to_vec())
    };
    let (fit, fit_shown) = helper(Some(ExtendedKeyUsagePurpose::OcspSigning));
    let (unfit, unfit_shown) = helper(None);
    let own = authority.0.key();
    let expired = authority.leaf(|params| {
        numbered(params);
        days(-20, -10)(params);
    });
    vec![
        ("staple-good", stapled(answer(SERIAL, GOOD, own, &[]))),
        (
            "staple-of-stranger",
            stapled(answer(SERIAL, REVOKED, stranger.0.key(), &[])),
        ),
        ("staple-of-other", stapled(answer(41, REVOKED, own, &[]))),
        (
            "staple-broken",
            stapled(answer(SERIAL, REVOKED, own, &[])[..60].to_vec()),
        ),
        (
            "staple-by-unfit",
            stapled(answer(SERIAL, REVOKED, &unfit, &unfit_shown)),
        ),
        ("list-without-it", listed(list(&authority, 41))),
        ("list-of-stranger", listed(list(&stranger, SERIAL))),
        ("revoked-by-list", listed(list(&authority, SERIAL))),
        (
            "revoked-by-staple",
            stapled(answer(SERIAL, REVOKED, own, &[])),
        ),
        (
            "revoked-by-responder",
            stapled(answer(SERIAL, REVOKED, &fit, &fit_shown)),
        ),
        (
            "revoked-and-expired",
            Chain {
                sent: vec![expired, authority.der()],
                ..listed(list(&authority, SERIAL))
            },
        ),
    ]
}
