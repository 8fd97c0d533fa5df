//! EXTERNAL (RFC 4422 appendix A): who the client is, its TLS certificate has said already.

use super::{Broken, Exchange, Mechanism};
use crate::vocab::{Auth, SecretBytes};

pub(super) const EXTERNAL: Mechanism = Mechanism {
    name: "EXTERNAL",
    auth: Auth::ClientCertificate,
    begin: |_| Box::new(External),
};

struct External;

impl Exchange for External {
    // Nobody else to act as: the certificate tells the name.
    fn first(&mut self) -> Option<SecretBytes> {
        Some(SecretBytes::new(Vec::new()))
    }

    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        if challenge.is_empty() {
            Ok(SecretBytes::new(Vec::new()))
        } else {
            Err(Broken::Malformed)
        }
    }
}
