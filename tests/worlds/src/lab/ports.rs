//! Questions that all writers of configuration ask of a machine's ports.

use super::LabError;
use crate::software::Software;
use crate::world::{Ciphers, ClientCertificate, Machine, Port, Protocol};

/// The numbers of the ports of which this holds.
pub(super) fn ports_that(machine: &Machine, holds: impl Fn(&Port) -> bool) -> Vec<u16> {
    let ports = machine.ports.iter();
    ports
        .filter(|(_, port)| holds(port))
        .map(|(number, _)| *number)
        .collect()
}

/// Numbers with a separator between.
pub(super) fn joined(numbers: &[u16], separator: &str) -> String {
    let texts: Vec<String> = numbers.iter().map(u16::to_string).collect();
    texts.join(separator)
}

/// Refuses a world in which a port is otherwise than the software can.
pub(super) fn must(
    machine: &Machine,
    what: &str,
    holds: impl Fn(&Port) -> bool,
) -> Result<(), LabError> {
    match machine.ports.iter().find(|(_, port)| !holds(port)) {
        None => Ok(()),
        Some((number, _)) => Err(cannot(machine.software, &format!("port {number}: {what}"))),
    }
}

/// Most servers here speak SMTP only.
pub(super) fn must_be_smtp(machine: &Machine) -> Result<(), LabError> {
    must(machine, "another protocol than SMTP", |port| {
        port.protocol == Protocol::Smtp
    })
}

/// What the scenarios may ask of TLS beyond a certificate, only Postfix is told here; to ask for one of the client's, those
/// that log in by it as well.
pub(super) fn must_have_usual_tls(machine: &Machine) -> Result<(), LabError> {
    must(machine, "versions of TLS of a scenario's choice", |port| {
        port.tls_versions.is_none()
    })?;
    must(machine, "ciphers of a scenario's choice", |port| {
        port.ciphers == Ciphers::Usual
    })?;
    must(machine, "asking clients for a certificate", |port| {
        port.client_certificate == ClientCertificate::Never
            || matches!(
                machine.software,
                Software::Dovecot | Software::Exim | Software::Cyrus
            )
    })?;
    must(
        machine,
        "a certificate for clients that name nobody",
        |_| machine.unnamed_certificate.is_none(),
    )
}

pub(super) fn cannot(software: Software, what: &str) -> LabError {
    LabError::Cannot {
        software,
        what: what.to_owned(),
    }
}
