//! Clues that lie in the certificate that a server shows.

use super::clues::{if_seen, login_not_tried, no, server_says, yes};
use super::tls::report;
use super::{Look, Said, Scene, Seen, Source};
use crate::reply::Strength;
use crate::vocab::{Auth, CertificateFault as Fault, Fact, NotTried, TlsFault, TlsReport, Values};

const UNTRUSTED: &[Fault] = &[
    Fault::SelfSigned,
    Fault::PrivateIssuer,
    Fault::UnknownIssuer,
];

const OUT_OF_DATE: &[Fault] = &[Fault::Expired, Fault::NotYetValid];

/// What leaves open who vouches for a certificate.
const UNJUDGED: &[Fault] = &[
    Fault::ChainIncomplete,
    Fault::Weak,
    Fault::Unusable,
    Fault::Unchecked,
];

pub(super) fn dates(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, OUT_OF_DATE, &[])
}

pub(super) fn issuer(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, UNTRUSTED, UNJUDGED)
}

pub(super) fn names(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::NameMismatch], &[])
}

pub(super) fn revoked(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::Revoked], &[])
}

pub(super) fn weak(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::Weak], &[])
}

pub(super) fn link_missing(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::ChainIncomplete], &[])
}

/// Whether the certificate has one of these faults. Where it has one of the others, a no would say too much.
fn has(scene: &Scene<'_>, faults: &[Fault], others: &[Fault]) -> Look {
    let Some((evidence, report)) = report(scene) else {
        return Look::Open;
    };
    let any = |faults: &[Fault]| report.faults.iter().any(|fault| faults.contains(fault));
    if any(faults) {
        let names = ("names", report.names.join(", "));
        yes([evidence], vec![names, ("issuer", report.issuer.clone())])
    } else if any(others) {
        Look::Open
    } else {
        no([evidence])
    }
}

pub(super) fn unusable(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::Unusable, Fault::WrongUsage], &[])
}

/// An issuer that is not sent may stand between the certificate and a root, or be a root that nobody knows.
pub(super) fn link_may_be_missing(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[Fault::UnknownIssuer], UNJUDGED)
}

/// An issuer that nobody knows may be the server's own, or a machine on the way that shows certificates of its making.
pub(super) fn issuer_unknown(scene: &Scene<'_>, _: &'static str) -> Look {
    let here = scene
        .host()
        .is_some_and(crate::vocab::Host::is_this_machine);
    match has(scene, &[Fault::PrivateIssuer, Fault::UnknownIssuer], &[]) {
        Look::Yes(sign) if !here => Look::Yes(sign),
        _ => Look::Open,
    }
}

/// Certificates of different making that are all out of date make the clock here doubtful. A no is told where a program
/// complained of dates that fit here.
pub(super) fn dates_by_clocks(scene: &Scene<'_>, cause: &'static str) -> Look {
    let look = dates(scene, cause);
    let told = |said: &Said| said.is_first("certificate-expired") || said.is_first(cause);
    let complained = |said: &Said| said.source == Source::Paste && told(said);
    let doubtful = match &look {
        Look::No(_) => scene.said.iter().any(complained),
        Look::Yes(_) => report(scene).is_some_and(|(_, own)| {
            let others = || scene.looks.iter().filter_map(Seen::secured);
            let late = own.faults.contains(&Fault::Expired);
            others().any(|(_, one)| one.sha256 != own.sha256)
                && others().all(|(_, one)| {
                    one.faults.contains(if late {
                        &Fault::Expired
                    } else {
                        &Fault::NotYetValid
                    })
                })
        }),
        Look::Open => false,
    };
    if doubtful { look } else { Look::Open }
}

/// With the server's name and without it another certificate was shown, and only one of them is for that name; or with
/// the name none (RFC 6066 section 3).
pub(super) fn differs_unnamed(scene: &Scene<'_>, _: &'static str) -> Look {
    let unnamed = scene.inspection.as_ref().and_then(Seen::secured);
    let (Some(climb), Some((other, unnamed))) = (&scene.climb, unnamed) else {
        return Look::Open;
    };
    let misnamed = |report: &TlsReport| report.faults.contains(&Fault::NameMismatch);
    let one = match (climb.secured(), climb.tls_fault()) {
        (Some((_, named)), _) if named.sha256 == unnamed.sha256 => return no([other]),
        (Some((one, named)), _) if misnamed(named) != misnamed(unnamed) => one,
        (None, Some((one, TlsFault::Alert { alert }))) if alert == "unrecognized_name" => one,
        _ => return Look::Open,
    };
    yes([one, other], vec![("names", unnamed.names.join(", "))])
}

/// It broke off the handshake for the lack of one; or asked for one in it, and gave that as its reason afterwards.
pub(super) fn wanted(scene: &Scene<'_>, cause: &'static str) -> Look {
    let fault = scene.climb.as_ref().and_then(Seen::tls_fault);
    if let Some((evidence, TlsFault::CertificateWanted)) = fault {
        return yes([evidence], Values::new());
    }
    match report(scene) {
        Some((_, report)) if report.wants_certificate => if_seen(server_says(scene, cause)),
        _ => Look::Open,
    }
}

/// It broke off the handshake over the certificate that it got.
pub(super) fn refused(scene: &Scene<'_>, _: &'static str) -> Look {
    let fault = scene.climb.as_ref().and_then(Seen::tls_fault);
    let refused = fault.filter(|(_, fault)| **fault == TlsFault::CertificateRefused);
    if_seen(refused.map(|(evidence, _)| (evidence, Values::new())))
}

/// The settings log in by a certificate, and the handshake asked for one. What is listed then hangs on what was shown.
pub(super) fn logs_in(scene: &Scene<'_>) -> bool {
    scene.checked().auth == Some(Auth::ClientCertificate)
        && report(scene).is_some_and(|(_, report)| report.wants_certificate)
}

/// A login by certificate was refused, or not even listed for the one that was shown.
pub(super) fn not_taken(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene
        .climb
        .as_ref()
        .and_then(|climb| {
            climb.find(|fact| match fact {
                Fact::LoginRefused { mechanism, .. } => (mechanism == "EXTERNAL").then_some(()),
                _ => None,
            })
        })
        .map(|(evidence, ())| evidence);
    let unlisted = [NotTried::NotOffered, NotTried::MethodNotOffered]
        .into_iter()
        .find_map(|why| login_not_tried(scene, why))
        .filter(|_| logs_in(scene));
    if_seen(refused.or(unlisted).map(|seen| (seen, Values::new())))
}

/// A login by certificate (RFC 4422 appendix A) is the only one that is listed.
pub(super) fn only_external(scene: &Scene<'_>, _: &'static str) -> Look {
    // To those who show a certificate there is nothing wrong with it.
    let chosen = scene.checked().auth == Some(Auth::ClientCertificate);
    match (external_offer(scene), &scene.paste) {
        (Some(evidence), _) if !chosen => yes([evidence], Values::new()),
        (_, Some(paste)) if paste.lists_only_external() && scene.climb.is_none() => {
            yes([], Values::new())
        }
        _ => Look::Open,
    }
}

/// The server's list, where it has EXTERNAL and nothing else.
pub(super) fn external_offer(scene: &Scene<'_>) -> Option<u32> {
    let offer = scene.climb.as_ref().and_then(Seen::login_offer);
    offer.and_then(|(evidence, names)| (names == ["EXTERNAL"]).then_some(evidence))
}

/// A large provider's certificate is publicly trusted; one that is not comes from something on the way.
pub(super) fn private_at_provider(scene: &Scene<'_>, _: &'static str) -> Look {
    let shown = match has(scene, UNTRUSTED, &[]) {
        Look::Yes(sign) => Some(sign),
        _ => None,
    };
    let told = scene.climb.is_none()
        && scene.decisive().is_some_and(|said| {
            let exact = said.names("certificate-not-trusted");
            matches!(exact, Some((Strength::Exact, _))) && said.is_first("certificate-not-trusted")
        });
    // Most texts are not about a certificate, and to look for a server in them takes time.
    if shown.is_none() && !told {
        return Look::Open;
    }
    let domain = |mailbox: Option<&crate::vocab::Mailbox>| {
        mailbox.is_some_and(|one| crate::rules::is_of_provider(&format!("smtp.{}", one.domain())))
    };
    let own = scene.settings.own_address();
    let provider = match scene.host() {
        // A bridge on this machine makes its own certificate.
        Some(host) if host.is_this_machine() => false,
        Some(host) => crate::rules::is_of_provider(host.as_str()),
        None => {
            let named = || scene.host_or_named();
            domain(own.as_ref()) || named().is_some_and(|host| crate::rules::is_of_provider(&host))
        }
    };
    // The placeholder that providers show to a program which names no server says so itself.
    let provider = provider && scene.told.first() != Some(&"certificate-depends-on-sni");
    match shown {
        Some(sign) if provider => Look::Yes(sign),
        None if provider && told => yes([], Values::new()),
        _ => Look::Open,
    }
}
