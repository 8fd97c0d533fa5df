//! Causes that lie in the server's name: group B.

use std::net::IpAddr;

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, fact_seen,
    if_seen, told, yes,
};
use super::lists::ELSEWHERE;
use super::place::SERVER_ANSWERED;
use super::places::OTHER_PLACE_PROVES;
use super::tells::NAMES_TELL;
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, Seen, fixes};
use crate::vocab::{ConnectFault, Fact, Fix, Host};

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "name-missing",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "name-is-well-known",
                well_known,
                Bearing::Against(5),
                Bearing::Silent,
                Ask::Nothing,
            ),
            clue(
                "name-does-not-exist",
                name_does_not_exist,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "name-has-address",
                name_has_address,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            clue(
                "other-name-exists",
                other_name_exists,
                Bearing::For(1),
                Bearing::Silent,
                Ask::LookUpNames,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: better_name,
    },
    Cause {
        id: "name-without-address",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "name-is-empty",
                name_is_empty,
                Bearing::For(8),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "name-has-address",
                name_has_address,
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
            SERVER_ANSWERED,
        ],
        fixes: better_name,
    },
    Cause {
        id: "dnssec-broken",
        breadth: Breadth::Broad,
        clues: &[
            clue(
                "answer-unchecked",
                only_unchecked,
                Bearing::Confirms,
                Bearing::Against(4),
                Ask::Check,
            ),
            NAMES_TELL,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "resolver-unreachable",
        breadth: Breadth::Broad,
        clues: &[
            clue(
                "name-is-well-known",
                well_known,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Nothing,
            ),
            clue(
                "resolver-silent",
                resolver_silent,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "resolver-failed",
                resolver_failed,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Check,
            ),
            OTHER_PLACE_PROVES,
            NAMES_TELL,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: fixes::ask_network,
    },
    told(
        "name-answers-differ",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_network,
    ),
    Cause {
        id: "one-address-family-broken",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "only-ipv6-failed",
                six_failed,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "no-way-to-family",
                no_way_to_family,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            SERVER_ANSWERED,
        ],
        fixes: fixes::ask_administrator,
    },
    told(
        "name-points-to-old-server",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
];

fn name_does_not_exist(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(fact, Fact::NameMissing { .. })
    }))
}

fn name_is_empty(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(fact, Fact::NameEmpty { .. })
    }))
}

fn name_has_address(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(fact, Fact::Resolved { .. })
    }))
}

fn resolver_failed(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(
        scene,
        |fact| matches!(fact, Fact::NameFailed { unchecked, .. } if unchecked.is_empty()),
    ))
}

/// The resolver fails, and gives the address once it checks no signatures; or fails then as well.
fn only_unchecked(scene: &Scene<'_>, cause: &'static str) -> Look {
    if let Look::Yes(sign) = resolver_failed(scene, cause) {
        return Look::No(sign);
    }
    if_seen(fact_seen(scene, |fact| {
        matches!(fact, Fact::NameFailed { .. })
    }))
}

/// All addresses are of the family that this place has no way to.
fn no_way_to_family(scene: &Scene<'_>, _: &'static str) -> Look {
    let failed = scene.climb.as_ref().and_then(Seen::connect_fault);
    let of = |fact: &Fact| match fact {
        Fact::Resolved { addresses, .. } => addresses.iter().all(IpAddr::is_ipv6),
        _ => false,
    };
    match failed {
        Some((evidence, ConnectFault::Local)) if fact_seen(scene, of).is_some() => {
            yes([evidence], Vec::new())
        }
        _ => Look::Open,
    }
}

fn resolver_silent(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(fact_seen(scene, |fact| {
        matches!(fact, Fact::ResolverSilent { .. })
    }))
}

/// The name that was not found is that of a large provider, and has no slip in it: the lookup is at fault, not the name.
pub(super) fn well_known(scene: &Scene<'_>, _: &'static str) -> Look {
    let not_found = scene.decisive().is_some_and(|said| {
        ["name-missing", "resolver-unreachable"]
            .iter()
            .any(|cause| said.is_first(cause))
    });
    if !not_found || scene.climb.is_some() {
        return Look::Open;
    }
    match scene.host_or_named() {
        Some(host) if crate::rules::is_of_provider(&host) => yes([], vec![("host", host)]),
        _ => Look::Open,
    }
}

/// What could not be reached is an IPv6 address.
fn six_failed(scene: &Scene<'_>, cause: &'static str) -> Look {
    let unreachable = scene.decisive().is_some_and(|said| {
        ["client-offline", cause]
            .iter()
            .any(|cause| said.is_first(cause))
    });
    let target = scene
        .paste
        .as_ref()
        .and_then(|paste| paste.target.host.as_ref());
    match target {
        Some(host)
            if unreachable
                && scene.climb.is_none()
                && host
                    .address()
                    .is_some_and(|address| address.is_ipv6() && !address.is_loopback()) =>
        {
            yes([], vec![("host", host.to_string())])
        }
        _ => Look::Open,
    }
}

/// Names that were looked up in place of the typed one and have an address; those seen to take a login first.
pub(crate) fn existing_names<'a>(scene: &Scene<'a>) -> Vec<(u32, &'a Host)> {
    let resolved = scene.lookups.iter().filter_map(|lookup| {
        let host = lookup.host();
        lookup.find(|fact| matches!(fact, Fact::Resolved { .. }).then_some(host))
    });
    let mut names: Vec<_> = resolved.collect();
    let takes_login = |name: &Host| {
        scene
            .looks
            .iter()
            .any(|look| look.host() == name && look.is_usable())
    };
    crate::order::sort_by_key(&mut names, |(_, name)| !takes_login(name));
    names
}

fn other_name_exists(scene: &Scene<'_>, _: &'static str) -> Look {
    let found = existing_names(scene).into_iter().next();
    if_seen(found.map(|(evidence, name)| (evidence, vec![("better", name.to_string())])))
}

/// The name within what stands in the text, then the name typed once more.
pub(super) fn bare_name(scene: &Scene<'_>) -> Vec<Fix> {
    let mut found = scene.of_text.iter();
    let malformed = found.find(|finding| finding.rule != "host-name-mistyped");
    let mut fixes: Vec<Fix> = malformed.map_or(Vec::new(), |finding| finding.fixes.clone());
    fixes.extend(fixes::retype_host(scene));
    fixes
}

/// The best other name that exists, else the typed one once more.
pub(super) fn better_name(scene: &Scene<'_>) -> Vec<Fix> {
    let mut fixes: Vec<Fix> = existing_names(scene)
        .into_iter()
        .take(2)
        .map(|(_, name)| fixes::use_host(name.as_str()))
        .collect();
    let known = scene.findings.iter().chain(&scene.of_text);
    let known = known.filter(|finding| finding.rule == "host-name-mistyped");
    for (name, better) in known.flat_map(|finding| &finding.values) {
        if *name == "better" && fixes.is_empty() {
            fixes.push(fixes::use_host(better));
        }
    }
    fixes.extend(fixes::retype_host(scene));
    fixes
}
