//! Causes that lie in the encryption: group E.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, if_seen,
    no, on_the_way, server_says, told, yes,
};
use super::lists::TLS;
use super::place::{LOGIN_WORKED, PAST_TLS};
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, fixes};
use crate::vocab::{CertificateFault, Fact, Fix, Security, Stage, TlsFault, TlsReport, Values};

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "starttls-not-offered",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "starttls-not-listed",
                starttls_not_listed,
                Bearing::For(6),
                Bearing::RulesOut,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::use_other_port_of_server,
    },
    Cause {
        id: "starttls-refused",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "starttls-listed-and-refused",
                starttls_refused,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "handshake-alert",
                breaks_down,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Nothing,
            ),
            clue(
                "starttls-not-listed",
                starttls_not_listed,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "tls-no-common-version",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "handshake-alert",
                handshake_alert,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-expired",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "certificate-dates",
                dates,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-not-trusted",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "certificate-issuer",
                issuer,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
    told(
        "certificate-chain-incomplete",
        TLS,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    Cause {
        id: "certificate-name-mismatch",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "certificate-names",
                names,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookUpNames,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: use_name_of_certificate,
    },
    told(
        "client-clock-wrong",
        TLS,
        Breadth::Narrow,
        fixes::ask_network,
    ),
    Cause {
        id: "certificate-too-weak",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "certificate-unusable",
                unusable,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "tls-intercepted",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "provider-shows-private-certificate",
                private_at_provider,
                Bearing::For(7),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            PAST_TLS,
        ],
        fixes: fixes::ask_network,
    },
    told(
        "client-certificate-required",
        TLS,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "certificate-depends-on-sni",
        TLS,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "certificate-revoked",
        TLS,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    Cause {
        id: "tls-required",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "refused-until-tls",
                refused_until_tls,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "tls-was-on",
                tls_was_on,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::turn_on_encryption,
    },
    Cause {
        id: "starttls-injected",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "bytes-before-tls",
                early_bytes,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::ask_administrator,
    },
];

fn report<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TlsReport)> {
    scene.climb.as_ref()?.secured()
}

fn starttls_not_listed(scene: &Scene<'_>, _: &'static str) -> Look {
    let wanted = scene.settings.outgoing.submission_security() == Security::StartTls;
    match scene
        .climb
        .as_ref()
        .filter(|_| wanted)
        .and_then(|climb| climb.offered(false))
    {
        Some((evidence, false, _)) => yes([evidence], super::clues::host(scene)),
        Some((evidence, true, _)) => no([evidence]),
        None => Look::Open,
    }
}

fn starttls_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = on_the_way(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::StartTls,
            reply,
            ..
        } if reply.is_negative() => Some(vec![("reply", reply.to_string())]),
        _ => None,
    });
    if_seen(refused.filter(|_| starttls_listed(scene)))
}

/// An alert ended the handshake: one of an error that has nothing to do with the other side (RFC 8446 section 6.2), or
/// any other.
fn alert(scene: &Scene<'_>, internal: bool) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        Fact::TlsFailed {
            fault: TlsFault::Alert { alert },
        } if (alert == "internal_error") == internal => Some(vec![("alert", alert.clone())]),
        _ => None,
    }))
}

fn handshake_alert(scene: &Scene<'_>, _: &'static str) -> Look {
    alert(scene, false)
}

/// It said that it is ready and then had an error of its own.
fn breaks_down(scene: &Scene<'_>, _: &'static str) -> Look {
    if starttls_listed(scene) {
        alert(scene, true)
    } else {
        Look::Open
    }
}

fn starttls_listed(scene: &Scene<'_>) -> bool {
    let offered = scene.climb.as_ref().and_then(|climb| climb.offered(false));
    offered.is_some_and(|(_, starttls, _)| starttls)
}

fn has(scene: &Scene<'_>, faults: &[CertificateFault]) -> Look {
    let Some((evidence, report)) = report(scene) else {
        return Look::Open;
    };
    if !report.faults.iter().any(|fault| faults.contains(fault)) {
        return no([evidence]);
    }
    let mut values: Values = super::clues::host(scene);
    values.push(("names", report.names.join(", ")));
    values.push(("issuer", report.issuer.clone()));
    yes([evidence], values)
}

fn dates(scene: &Scene<'_>, _: &'static str) -> Look {
    has(
        scene,
        &[CertificateFault::Expired, CertificateFault::NotYetValid],
    )
}

fn issuer(scene: &Scene<'_>, _: &'static str) -> Look {
    has(
        scene,
        &[
            CertificateFault::UnknownIssuer,
            CertificateFault::SelfSigned,
        ],
    )
}

fn names(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[CertificateFault::NameMismatch])
}

fn unusable(scene: &Scene<'_>, _: &'static str) -> Look {
    has(scene, &[CertificateFault::Unusable])
}

fn refused_until_tls(scene: &Scene<'_>, cause: &'static str) -> Look {
    if_seen(server_says(scene, cause).filter(|_| report(scene).is_none()))
}

fn tls_was_on(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(report(scene).map(|(evidence, _)| (evidence, super::clues::host(scene))))
}

/// A large provider's certificate is publicly trusted; one that is not comes from something on the way.
fn private_at_provider(scene: &Scene<'_>, _: &'static str) -> Look {
    let untrusted = scene
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
    if untrusted && provider && scene.climb.is_none() {
        yes([], super::clues::host(scene))
    } else {
        Look::Open
    }
}

fn early_bytes(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| {
        matches!(fact, Fact::EarlyBytes).then(|| super::clues::host(scene))
    }))
}

/// A name of the certificate that leads to the same server, else a request to whoever made it.
fn use_name_of_certificate(scene: &Scene<'_>) -> Vec<Fix> {
    let dialled = on_the_way(scene, |fact| match fact {
        Fact::Connected { address, .. } => Some(*address),
        _ => None,
    });
    let leads_there = |lookup: &&super::Seen<'_>| {
        lookup
            .find(|fact| match fact {
                Fact::Resolved { addresses, .. } => Some(addresses),
                _ => None,
            })
            .zip(dialled)
            .is_some_and(|((_, addresses), (_, address))| addresses.contains(&address))
    };
    let better = scene
        .lookups
        .iter()
        .find(leads_there)
        .map(|lookup| fixes::use_host(lookup.host().as_str()));
    better
        .into_iter()
        .chain(fixes::ask_administrator(scene))
        .collect()
}
