//! Clues that lie in the certificate that a server shows.

use std::collections::BTreeSet;

use super::clues::{host, if_seen, no, on_the_way, server_says, yes};
use super::tls::report;
use super::{Look, Scene, Seen, Source};
use crate::vocab::{CertificateFault as Fault, Fact, TlsFault, TlsReport, Values};

const UNTRUSTED: fn(&Fault) -> bool = |fault| {
    matches!(
        fault,
        Fault::SelfSigned | Fault::PrivateIssuer | Fault::UnknownIssuer
    )
};

const OUT_OF_DATE: fn(&Fault) -> bool =
    |fault| matches!(fault, Fault::Expired | Fault::NotYetValid);

fn has(scene: &Scene<'_>, faults: fn(&Fault) -> bool) -> Look {
    let Some((evidence, report)) = report(scene) else {
        return Look::Open;
    };
    if !report.faults.iter().any(faults) {
        return no([evidence]);
    }
    let mut values: Values = host(scene);
    values.push(("names", report.names.join(", ")));
    values.push(("issuer", report.issuer.clone()));
    yes([evidence], values)
}

/// A certificate that cannot be judged says neither yes nor no.
fn unless_open(look: Look, scene: &Scene<'_>, open: fn(&Fault) -> bool) -> Look {
    match look {
        Look::No(_) if report(scene).is_some_and(|(_, report)| report.faults.iter().any(open)) => {
            Look::Open
        }
        look => look,
    }
}

pub(super) fn dates(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, OUT_OF_DATE)
}

pub(super) fn issuer(scene: &Scene<'_>, _: &'static str) -> Look {
    let open: fn(&Fault) -> bool = |fault| {
        matches!(
            fault,
            Fault::ChainIncomplete | Fault::Weak | Fault::Unusable | Fault::Unchecked
        )
    };
    unless_open(has(scene, UNTRUSTED), scene, open)
}

pub(super) fn names(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, |fault| *fault == Fault::NameMismatch)
}

pub(super) fn weak(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, |fault| *fault == Fault::Weak)
}

pub(super) fn unusable(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, |fault| {
        matches!(fault, Fault::Unusable | Fault::WrongUsage)
    })
}

pub(super) fn revoked(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, |fault| *fault == Fault::Revoked)
}

pub(super) fn link_missing(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, |fault| *fault == Fault::ChainIncomplete)
}

/// An issuer that is not sent may stand between the certificate and a root, or be a root that nobody knows.
pub(super) fn link_may_be_missing(scene: &Scene<'_>, _: &'static str) -> Look {
    let open: fn(&Fault) -> bool = |fault| {
        matches!(
            fault,
            Fault::ChainIncomplete | Fault::Weak | Fault::Unusable | Fault::Unchecked
        )
    };
    unless_open(
        has(scene, |fault| *fault == Fault::UnknownIssuer),
        scene,
        open,
    )
}

/// A program complained of the dates, and by the clock of this checker they fit.
pub(super) fn dates_fit_here(scene: &Scene<'_>, _: &'static str) -> Look {
    let complained = scene.said.iter().any(|said| {
        said.source == Source::Paste
            && ["certificate-expired", "client-clock-wrong"]
                .iter()
                .any(|cause| said.is_first(cause))
    });
    match report(scene) {
        Some((evidence, report)) if complained && !report.faults.iter().any(OUT_OF_DATE) => {
            yes([evidence], host(scene))
        }
        _ => Look::Open,
    }
}

/// Certificates of different making, all of them out of date in the same direction: then the clock here may be wrong.
pub(super) fn all_out_of_date(scene: &Scene<'_>, _: &'static str) -> Look {
    let shown: Vec<_> = scene
        .looks
        .iter()
        .chain(&scene.climb)
        .filter_map(Seen::secured)
        .collect();
    let different: BTreeSet<&str> = shown.iter().map(|(_, report)| &*report.sha256).collect();
    let all = |fault| {
        shown
            .iter()
            .all(|(_, report)| report.faults.contains(&fault))
    };
    if different.len() > 1 && (all(Fault::Expired) || all(Fault::NotYetValid)) {
        yes(shown.iter().map(|(evidence, _)| *evidence), host(scene))
    } else {
        Look::Open
    }
}

/// With the server's name and without it another certificate was shown, and only one of them is for that name; or with
/// the name none (RFC 6066 section 3).
pub(super) fn differs_unnamed(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some((other, unnamed)) = scene.inspection.as_ref().and_then(Seen::secured) else {
        return Look::Open;
    };
    let unknown = |fault: &TlsFault| matches!(fault, TlsFault::Alert { alert } if alert == "unrecognized_name");
    let refused = scene.climb.as_ref().and_then(Seen::tls_fault);
    let misnamed = |report: &TlsReport| report.faults.contains(&Fault::NameMismatch);
    let one = match (report(scene), refused) {
        (Some((one, named)), _) if named.sha256 == unnamed.sha256 => return no([one, other]),
        (Some((one, named)), _) if misnamed(named) != misnamed(unnamed) => one,
        (None, Some((one, fault))) if unknown(fault) => one,
        _ => return Look::Open,
    };
    let mut values = host(scene);
    values.push(("names", unnamed.names.join(", ")));
    yes([one, other], values)
}

/// It broke off the handshake for the lack of one; or asked for one in it, and gave that as its reason afterwards.
pub(super) fn wanted(scene: &Scene<'_>, cause: &'static str) -> Look {
    let in_words = || {
        let (_, report) = report(scene)?;
        server_says(scene, cause).filter(|_| report.wants_certificate)
    };
    let broke_off = on_the_way(scene, |fact| {
        matches!(
            fact,
            Fact::TlsFailed {
                fault: TlsFault::CertificateWanted,
            }
        )
        .then(Values::new)
    });
    if_seen(broke_off.or_else(in_words))
}

/// A large provider's certificate is publicly trusted; one that is not comes from something on the way.
pub(super) fn private_at_provider(scene: &Scene<'_>, _: &'static str) -> Look {
    let shown = report(scene).filter(|(_, report)| report.faults.iter().any(UNTRUSTED));
    let told = scene.climb.is_none()
        && scene
            .decisive()
            .is_some_and(|said| said.is_first("certificate-not-trusted"));
    let domain = |mailbox: Option<&crate::vocab::Mailbox>| {
        mailbox.is_some_and(|one| crate::rules::is_of_provider(&format!("smtp.{}", one.domain())))
    };
    let own = scene.settings.own_address();
    let provider = match scene.host() {
        // A bridge on this machine makes its own certificate.
        Some(host) if host.is_this_machine() => false,
        Some(host) => crate::rules::is_of_provider(host.as_str()),
        None => domain(own.as_ref()),
    };
    if provider && (shown.is_some() || told) {
        yes(shown.map(|(evidence, _)| evidence), host(scene))
    } else {
        Look::Open
    }
}
