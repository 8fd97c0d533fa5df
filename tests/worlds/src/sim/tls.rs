//! What a handshake with a scenario's server shows, or why it fails.

use mailmedic_core::vocab::{CertificateFault, Host, TlsFault, TlsReport, TlsVersion};

use crate::world::{Certificate, Ciphers, ClientCertificate, Flaw, Machine, Port};

/// The moment at which everything here happens, seconds since 1970.
pub(crate) const NOW: i64 = 1_800_000_000;
const MONTH: i64 = 30 * 24 * 60 * 60;
const YEAR: i64 = 365 * 24 * 60 * 60;

/// What Debian's OpenSSL speaks where nobody configures it otherwise.
const USUAL: [TlsVersion; 2] = [TlsVersion::V1_2, TlsVersion::V1_3];

/// The handshake of a client of today, which names the server or does not.
pub(super) fn shake(
    machine: &Machine,
    port: &Port,
    asked: &Host,
    named: bool,
) -> Result<TlsReport, TlsFault> {
    let alert = |alert: &str| {
        Err(TlsFault::Alert {
            alert: alert.to_owned(),
        })
    };
    if !versions(port).any(|version| USUAL.contains(&version)) {
        return alert("protocol_version");
    }
    if port.ciphers == Ciphers::Uncommon {
        return alert("handshake_failure");
    }
    let unnamed = machine.unnamed_certificate.as_ref().filter(|_| !named);
    let certificate = unnamed.unwrap_or(&machine.certificate);
    let mut report = report(certificate, asked);
    report.wants_certificate = port.client_certificate != ClientCertificate::Never;
    if unnamed.is_some() {
        report.sha256 = "1".repeat(64);
    }
    Ok(report)
}

/// What the server chooses when it is offered this version and all older ones, with the suites of today's programs.
pub(super) fn choose(port: &Port, offered: TlsVersion) -> Option<TlsVersion> {
    versions(port)
        .filter(|version| *version <= offered && port.ciphers == Ciphers::Usual)
        // A hello of TLS 1.3 alone offers nothing else.
        .filter(|version| offered != TlsVersion::V1_3 || *version == offered)
        .max()
}

fn versions(port: &Port) -> impl Iterator<Item = TlsVersion> {
    let speaks = |version: &TlsVersion| match &port.tls_versions {
        Some(words) => words.split_whitespace().any(|word| word == version.id()),
        None => USUAL.contains(version),
    };
    TlsVersion::ALL.into_iter().filter(speaks)
}

/// The report of a handshake that asked for this name.
fn report(certificate: &Certificate, asked: &Host) -> TlsReport {
    use CertificateFault as Fault;
    let (mut not_before, mut not_after) = (NOW - MONTH, NOW + YEAR);
    match certificate.flaw {
        Some(Flaw::Expired) => (not_before, not_after) = (NOW - YEAR, NOW - MONTH),
        Some(Flaw::NotYetValid) => (not_before, not_after) = (NOW + MONTH, NOW + YEAR),
        _ => {}
    }
    let own = || certificate.names.first().map_or("", String::as_str);
    let (issuer, fault) = match certificate.flaw {
        Some(Flaw::Expired) => ("Test Root", Some(Fault::Expired)),
        Some(Flaw::NotYetValid) => ("Test Root", Some(Fault::NotYetValid)),
        Some(Flaw::SelfSigned) => (own(), Some(Fault::SelfSigned)),
        Some(Flaw::UnknownIssuer) => ("Unknown Root", Some(Fault::UnknownIssuer)),
        Some(Flaw::PrivateIssuer) => ("Unknown Root", Some(Fault::PrivateIssuer)),
        Some(Flaw::MissingIntermediate) => ("Test Intermediate", Some(Fault::ChainIncomplete)),
        Some(Flaw::ExpiredIntermediate) => ("Old Intermediate", Some(Fault::Expired)),
        Some(Flaw::HugeKey) => ("Far Root", Some(Fault::Unchecked)),
        Some(Flaw::WeakKey | Flaw::WeakSignature) => ("Old Root", Some(Fault::Weak)),
        Some(Flaw::Revoked) => ("Test Root", Some(Fault::Revoked)),
        Some(Flaw::WrongUsage) => ("Test Root", Some(Fault::WrongUsage)),
        Some(Flaw::UnknownExtension) => ("Test Root", Some(Fault::Unusable)),
        None => ("Test Root", None),
    };
    let mut faults: Vec<Fault> = fault.into_iter().collect();
    if !certificate.names.iter().any(|name| covers(name, asked)) {
        faults.push(Fault::NameMismatch);
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
        wants_certificate: false,
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
