//! What a handshake with a scenario's certificate shows.

use mailmedic_core::vocab::{CertificateFault, Host, TlsReport};

use crate::world::{Certificate, Flaw};

/// The moment at which everything here happens, seconds since 1970.
pub(super) const NOW: i64 = 1_800_000_000;
const MONTH: i64 = 30 * 24 * 60 * 60;
const YEAR: i64 = 365 * 24 * 60 * 60;

/// The report of a handshake that asked for this name.
pub(super) fn report(certificate: &Certificate, asked: &Host) -> TlsReport {
    let mut faults = Vec::new();
    let (mut not_before, mut not_after) = (NOW - MONTH, NOW + YEAR);
    let mut issuer = "Test Root";
    match certificate.flaw {
        Some(Flaw::Expired) => {
            (not_before, not_after) = (NOW - YEAR, NOW - MONTH);
            faults.push(CertificateFault::Expired);
        }
        Some(Flaw::NotYetValid) => {
            (not_before, not_after) = (NOW + MONTH, NOW + YEAR);
            faults.push(CertificateFault::NotYetValid);
        }
        Some(Flaw::SelfSigned) => {
            issuer = certificate.names.first().map_or("", String::as_str);
            faults.push(CertificateFault::SelfSigned);
        }
        Some(Flaw::UnknownIssuer) => {
            issuer = "Unknown Root";
            faults.push(CertificateFault::UnknownIssuer);
        }
        None => {}
    }
    if !certificate.names.iter().any(|name| covers(name, asked)) {
        faults.push(CertificateFault::NameMismatch);
    }
    TlsReport {
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_256_GCM_SHA384".to_owned(),
        asked: asked.to_string(),
        names: certificate.names.clone(),
        issuer: issuer.to_owned(),
        not_before,
        not_after,
        sha256: "0".repeat(64),
        faults,
    }
}

/// RFC 6125 section 6.4.3: a wildcard stands for the whole first label and nothing else.
fn covers(name: &str, asked: &Host) -> bool {
    let asked = asked.as_str();
    name.eq_ignore_ascii_case(asked)
        || name
            .strip_prefix("*.")
            .zip(asked.split_once('.'))
            .is_some_and(|(rest, (_, parent))| rest.eq_ignore_ascii_case(parent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(name: &str, flaw: Option<Flaw>) -> Vec<CertificateFault> {
        let certificate = Certificate {
            names: vec![name.to_owned()],
            flaw,
        };
        report(&certificate, &Host::read("mail.lab.test").expect("a name")).faults
    }

    #[test]
    fn every_fault_of_a_certificate_is_told() {
        assert_eq!(faults("Mail.lab.test", None), []);
        assert_eq!(faults("*.lab.test", None), []);
        assert_eq!(faults("*.test", None), [CertificateFault::NameMismatch]);
        assert_eq!(
            faults("smtp.lab.test", Some(Flaw::Expired)),
            [CertificateFault::Expired, CertificateFault::NameMismatch]
        );
    }
}
