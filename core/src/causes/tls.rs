//! Causes that lie in the encryption: group E.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, fact_seen,
    if_seen, no, on_the_way, server_says, yes,
};
use super::place::{LOGIN_WORKED, PAST_TLS};
use super::places::OTHER_PLACE_PROVES;
use super::{Ask, Bearing, Breadth, Cause, Clue, Look, Scene, Seen, certificate, fixes};
use crate::reply::Reading;
use crate::vocab::{Fact, Fix, Security, Stage, TlsFault, TlsReport, Values};

macro_rules! with_words {
    ($($clue:expr),+ $(,)?) => {
        &[$($clue),+, SAYS_SO, MAY_MEAN_IT, CODE_FITS, EARLIER_SAYS, PERSON_TELLS, OTHER_RECIPIENT, PAST_TLS]
    };
}

/// What most often stops a program there is a certificate that it does not accept.
const GAVE_UP_TLS: Clue = clue(
    "gave-up-after-starttls",
    gave_up_tls,
    Bearing::For(4),
    Bearing::Silent,
    Ask::Check,
);

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "starttls-not-offered",
        breadth: Breadth::Plain,
        clues: with_words![clue(
            "starttls-not-listed",
            starttls_not_listed,
            Bearing::For(6),
            Bearing::RulesOut,
            Ask::Check,
        ),],
        fixes: fixes::use_other_port_of_server,
    },
    Cause {
        id: "starttls-refused",
        breadth: Breadth::Plain,
        clues: with_words![
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
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "tls-no-common-version",
        breadth: Breadth::Plain,
        clues: with_words![
            clue(
                "handshake-alert",
                handshake_alert,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "only-old-versions",
                only_old_versions,
                Bearing::Confirms,
                Bearing::Against(3),
                Ask::Nothing,
            ),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-expired",
        breadth: Breadth::Narrow,
        clues: with_words![clue(
            "certificate-dates",
            certificate::dates,
            Bearing::Confirms,
            Bearing::RulesOut,
            Ask::Check,
        ),],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-not-trusted",
        breadth: Breadth::Narrow,
        clues: with_words![
            OTHER_PLACE_PROVES,
            GAVE_UP_TLS,
            clue(
                "certificate-issuer",
                certificate::issuer,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::Check,
            ),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-chain-incomplete",
        breadth: Breadth::Narrow,
        clues: with_words![
            clue(
                "certificate-shows-it",
                certificate::link_missing,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "certificate-issuer",
                certificate::link_may_be_missing,
                Bearing::For(2),
                Bearing::RulesOut,
                Ask::Check,
            ),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-name-mismatch",
        breadth: Breadth::Narrow,
        clues: with_words![
            GAVE_UP_TLS,
            clue(
                "certificate-names",
                certificate::names,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookUpNames,
            ),
        ],
        fixes: use_name_of_certificate,
    },
    Cause {
        id: "client-clock-wrong",
        breadth: Breadth::Narrow,
        clues: with_words![clue(
            "certificate-dates",
            certificate::dates_by_clocks,
            Bearing::For(2),
            Bearing::For(6),
            Ask::Nothing,
        ),],
        fixes: fixes::ask_network,
    },
    Cause {
        id: "certificate-too-weak",
        breadth: Breadth::Narrow,
        clues: with_words![
            clue(
                "certificate-shows-it",
                certificate::weak,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "certificate-shows-it",
                certificate::unusable,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "tls-intercepted",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "provider-shows-private-certificate",
                certificate::private_at_provider,
                Bearing::For(7),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            clue(
                "issuer-may-be-on-the-way",
                certificate::issuer_unknown,
                Bearing::For(2),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            OTHER_PLACE_PROVES,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            PAST_TLS,
        ],
        fixes: fixes::ask_network,
    },
    Cause {
        id: "client-certificate-required",
        breadth: Breadth::Narrow,
        clues: with_words![
            clue(
                "certificate-wanted",
                certificate::wanted,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "certificate-refused",
                certificate::refused,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-depends-on-sni",
        breadth: Breadth::Narrow,
        clues: with_words![clue(
            "other-certificate-unnamed",
            certificate::differs_unnamed,
            Bearing::Confirms,
            Bearing::RulesOut,
            Ask::Nothing,
        ),],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "certificate-revoked",
        breadth: Breadth::Narrow,
        clues: with_words![clue(
            "certificate-shows-it",
            certificate::revoked,
            Bearing::Confirms,
            Bearing::Silent,
            Ask::Check,
        ),],
        fixes: fixes::ask_administrator,
    },
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

pub(super) fn report<'a>(scene: &Scene<'a>) -> Option<(u32, &'a TlsReport)> {
    scene.climb.as_ref()?.secured()
}

fn starttls_not_listed(scene: &Scene<'_>, _: &'static str) -> Look {
    let wanted = scene.checked().dialled_security() == Security::StartTls;
    match scene
        .climb
        .as_ref()
        .filter(|_| wanted)
        .and_then(|climb| climb.offered(false))
    {
        Some((evidence, false, _)) => yes([evidence], Values::new()),
        Some((evidence, true, _)) => no([evidence]),
        None => Look::Open,
    }
}

fn starttls_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = fact_seen(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::StartTls,
            reply,
            ..
        } => reply.is_negative(),
        _ => false,
    });
    if_seen(refused.filter(|_| starttls_listed(scene)))
}

/// It said that it is ready and then had an error of its own, which has nothing to do with the other side (RFC 8446
/// section 6.2).
fn breaks_down(scene: &Scene<'_>, _: &'static str) -> Look {
    match scene.climb.as_ref().and_then(Seen::tls_fault) {
        Some((evidence, TlsFault::Alert { alert }))
            if alert == "internal_error" && starttls_listed(scene) =>
        {
            yes([evidence], vec![("alert", alert.clone())])
        }
        _ => Look::Open,
    }
}

fn starttls_listed(scene: &Scene<'_>) -> bool {
    let offered = scene.climb.as_ref().and_then(|climb| climb.offered(false));
    offered.is_some_and(|(_, starttls, _)| starttls)
}

/// Only alerts that are of versions and ciphers (RFC 8446 section 6.2).
/// In a dialogue that was pasted the program said goodbye where encryption should begin, and no words tell why.
fn gave_up_tls(scene: &Scene<'_>, cause: &'static str) -> Look {
    let gave_up = scene.paste.as_ref().is_some_and(|it| it.gave_up_tls);
    let fits = scene.decisive().is_none_or(|said| {
        said.readings.iter().all(Reading::is_frame) || said.names(cause).is_some()
    });
    if gave_up && fits && scene.climb.is_none() {
        yes([], Vec::new())
    } else {
        Look::Open
    }
}

fn handshake_alert(scene: &Scene<'_>, _: &'static str) -> Look {
    match scene.climb.as_ref().and_then(Seen::tls_fault) {
        Some((evidence, TlsFault::Alert { alert }))
            if [
                "protocol_version",
                "handshake_failure",
                "insufficient_security",
            ]
            .contains(&&**alert) =>
        {
            yes([evidence], vec![("alert", alert.clone())])
        }
        _ => Look::Open,
    }
}

/// What the server answered to hellos of our own, where a handshake as programs make it failed.
fn only_old_versions(scene: &Scene<'_>, _: &'static str) -> Look {
    let spoken = scene.inspection.as_ref().and_then(|inspection| {
        inspection.find(|fact| match fact {
            Fact::TlsSpoken { versions } => Some(versions),
            _ => None,
        })
    });
    let failed = scene.climb.as_ref().and_then(Seen::tls_fault);
    let (Some((failed, _)), Some((spoken, versions))) = (failed, spoken) else {
        return Look::Open;
    };
    let Some(newest) = versions.last() else {
        return Look::Open;
    };
    // Programs gave up 1.0 and 1.1 (RFC 8996).
    if newest.as_str() < "1.2" {
        yes([failed, spoken], vec![("versions", versions.join(", "))])
    } else {
        no([spoken])
    }
}

fn refused_until_tls(scene: &Scene<'_>, cause: &'static str) -> Look {
    if_seen(server_says(scene, cause).filter(|_| report(scene).is_none()))
}

fn tls_was_on(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(report(scene).map(|(evidence, _)| (evidence, Values::new())))
}

fn early_bytes(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| matches!(fact, Fact::EarlyBytes)))
}

/// A name of the certificate that leads to the same server, else a request to whoever made it.
fn use_name_of_certificate(scene: &Scene<'_>) -> Vec<Fix> {
    let dialled = on_the_way(scene, |fact| match fact {
        Fact::Connected { address, .. } => Some(*address),
        _ => None,
    });
    let leads_there = |lookup: &&Seen<'_>| {
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
