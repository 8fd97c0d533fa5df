//! The user's own certificate for TLS, with its key: two PEM files. Nothing of the key, not even a line of its file, stands
//! in what is said of it.

use std::path::Path;

use mailmedic_core::vocab::Secret;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{Error, InconsistentKeys};
use zeroize::Zeroizing;

use super::Misuse;
use super::arguments;
use super::input::{self, Stdin};
use super::speech::Speech;

/// Longest file, in bytes: a chain with long keys is shorter.
const LONGEST: usize = 128 * Secret::LONGEST;

/// How files say that a passphrase is needed: PKCS #8 (RFC 7468 section 11), and the older form (RFC 1421 section 4.6.1.1).
const ENCRYPTED: [&[u8]; 2] = [b"BEGIN ENCRYPTED PRIVATE KEY", b"Proc-Type: 4,ENCRYPTED"];

/// What `--client-cert` and `--client-key` name, if they are there.
pub(super) fn read(
    options: &arguments::Identity,
    stdin: &mut Stdin,
    speech: &Speech,
) -> Result<Option<CertifiedKey>, Misuse> {
    let (certificate, key) = match (&options.client_cert, &options.client_key) {
        (None, None) => return Ok(None),
        (Some(certificate), Some(key)) => (certificate, key),
        _ => return Err(Misuse::of("half-certificate", [])),
    };
    for (path, name) in [(certificate, "--client-cert"), (key, "--client-key")] {
        if path == Path::new("-") {
            stdin.claim(name)?;
        }
    }
    let say = |id: &'static str| move || speech.say(id, &[]);
    let chain = input::whole(certificate, LONGEST, &say("what-client-cert"))?;
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&chain)
        .collect::<Result<_, _>>()
        .map_err(|_| Misuse::of("no-client-certificate", []))?;
    if chain.is_empty() {
        return Err(Misuse::of("no-client-certificate", []));
    }
    let key = Zeroizing::new(input::whole(key, LONGEST, &say("what-client-key"))?);
    let has = |mark: &&[u8]| key.windows(mark.len()).any(|part| part == *mark);
    if ENCRYPTED.iter().any(has) {
        return Err(Misuse::of("client-key-encrypted", []));
    }
    let key = PrivateKeyDer::from_pem_slice(&key).map_err(|_| Misuse::of("no-client-key", []))?;
    CertifiedKey::from_der(chain, key, &ring::default_provider())
        .map(Some)
        .map_err(|error| match error {
            Error::InconsistentKeys(InconsistentKeys::KeyMismatch) => {
                Misuse::of("client-key-of-another", [])
            }
            Error::InvalidCertificate(_) => Misuse::of("no-client-certificate", []),
            _ => Misuse::of("no-client-key", []),
        })
}
