//! The way from a certificate to its issuers among what the server sent, by names alone, to tell where it ends.

use mailmedic_core::vocab::CertificateFault;
use tokio_rustls::rustls::pki_types::CertificateDer;

use super::certificate::Certificate;
use super::der::{Der, SEQUENCE};
use super::verify::Roots;

/// The issuers that were sent, the nearest first; those that nothing needs are left out.
pub(super) struct Path(Vec<Certificate>);

impl Path {
    pub(super) fn walk(leaf: &Certificate, sent: &[CertificateDer<'_>]) -> Path {
        let mut sent: Vec<Certificate> = sent.iter().map(|one| Certificate::read(one)).collect();
        let mut path: Vec<Certificate> = Vec::new();
        loop {
            let last = path.last().unwrap_or(leaf);
            let next = sent
                .iter()
                .position(|one| !one.subject.is_empty() && one.subject == last.issued_by);
            // Each is taken once, so that certificates which issued each other end it too.
            match next.filter(|_| !last.issued_itself()) {
                Some(next) => path.push(sent.swap_remove(next)),
                None => return Path(path),
            }
        }
    }

    /// Whether something on the way is weak. A root's signature on itself counts for nothing.
    pub(super) fn is_weak(&self) -> bool {
        self.0
            .iter()
            .any(|one| one.weak_key || (one.weak_signature && !one.issued_itself()))
    }

    /// What is wrong with a chain that leads to nobody who is trusted.
    pub(super) fn ending(&self, leaf: &Certificate, roots: &Roots) -> CertificateFault {
        let last = self.0.last().unwrap_or(leaf);
        if last.issued_itself() {
            CertificateFault::PrivateIssuer
        } else if last.names_issuer && !roots.knows(&last.issued_by) {
            CertificateFault::ChainIncomplete
        } else {
            CertificateFault::UnknownIssuer
        }
    }

    /// The keys that may be the issuer's of the leaf, each the content of a SubjectPublicKeyInfo.
    pub(super) fn issuer_keys(&self, leaf: &Certificate, roots: &Roots) -> Vec<Vec<u8>> {
        let sent = self.0.first().and_then(|one| content(&one.key));
        let trusted = roots.store.roots.iter().filter(|root| {
            content(&leaf.issued_by).is_some_and(|issuer| issuer == root.subject.as_ref())
        });
        trusted
            .map(|root| root.subject_public_key_info.to_vec())
            .chain(sent.map(<[u8]>::to_vec))
            .collect()
    }
}

impl Roots {
    /// Whether one of them has this distinguished name.
    fn knows(&self, name: &[u8]) -> bool {
        let roots = &self.store.roots;
        content(name).is_some_and(|name| roots.iter().any(|root| root.subject.as_ref() == name))
    }
}

/// Roots are kept without the outer tag.
fn content(sequence: &[u8]) -> Option<&[u8]> {
    Der(sequence).take(SEQUENCE)
}
