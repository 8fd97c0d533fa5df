//! Chains out of files: short keys, old signatures, and kinds that the library has not.

use std::path::Path;

use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

use crate::make::Chain;

/// The certificates of a file; its key is left.
fn read(name: &str) -> Vec<CertificateDer<'static>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/certificates");
    let certificates = CertificateDer::pem_file_iter(folder.join(format!("{name}.pem")));
    let certificates = certificates.expect("a file of certificates");
    certificates
        .map(|one| one.expect("a certificate"))
        .collect()
}

fn chain(file: &str, trusted: Vec<CertificateDer<'static>>) -> Chain {
    Chain {
        asked: "mail.lab.test".to_owned(),
        sent: read(file),
        trusted,
        lists: Vec::new(),
        staple: Vec::new(),
    }
}

pub(crate) fn chains() -> Vec<(&'static str, Chain)> {
    let known = |file| chain(file, read("old-root"));
    let own_root = read("sha1-root").split_off(1);
    let mut huge = chain("huge-key", read("huge-key").split_off(1));
    huge.sent.truncate(1);
    vec![
        ("huge-key", huge),
        ("good-rsa-2048", known("rsa-2048")),
        ("good-rsa-4096", known("rsa-4096")),
        ("good-p521", known("p-521")),
        ("weak-key", known("weak-key")),
        ("weak-signature", known("weak-signature")),
        ("md5", known("md5")),
        ("weak-intermediate-key", known("short-issuer")),
        ("weak-intermediate-signature", known("sha1-issuer")),
        ("ed448-intermediate", known("ed448-issuer")),
        ("root-signed-with-sha1", chain("sha1-root", own_root)),
        ("sha1-root-not-trusted", known("sha1-root")),
        ("weak-and-unknown", known("weak-signature").untrusted()),
    ]
}
