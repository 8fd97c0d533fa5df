//! What names tell beside addresses, as proof: the resolver on itself, another resolver, records of mail, blocklists.

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene, Seen};
use crate::reply::Strength;
use crate::vocab::{Fact, Tells, Told};

/// It is told, or the contrary is.
pub(super) const NAMES_TELL: Clue = clue(
    "names-tell",
    look,
    Bearing::Confirms,
    Bearing::RulesOut,
    Ask::Nothing,
);

fn look(scene: &Scene<'_>, cause: &'static str) -> Look {
    let all = scene.case.evidence.iter();
    let told = all.filter_map(|evidence| match &evidence.fact {
        Fact::NameTold(told) => Some((evidence, told)),
        _ => None,
    });
    let mut told: Vec<_> = told.collect();
    // What was told first, in whatever order it was heard.
    crate::order::sort_by_key(&mut told, |(evidence, _)| evidence.id);
    for (evidence, told) in told {
        match means(scene, cause, told) {
            Some(Meaning::Proves(how)) => {
                let values = vec![("how", how.to_owned()), ("name", told.name.clone())];
                return yes([evidence.id], values);
            }
            Some(Meaning::Refutes) => return no([evidence.id]),
            None => {}
        }
    }
    Look::Open
}

/// What something told means for a cause.
enum Meaning {
    /// It is so; with the words for it.
    Proves(&'static str),
    /// It is not so.
    Refutes,
}

fn means(scene: &Scene<'_>, cause: &str, told: &Told) -> Option<Meaning> {
    // What is told of an address or a domain is only a reason where the server gives that reason.
    let said = |of: &[&str]| {
        let said = scene.decisive().and_then(|said| said.names(cause));
        of.contains(&cause) && matches!(said, Some((Strength::Exact, _)))
    };
    let reverse: &[&str] = &["reverse-dns-missing", "relay-needs-reverse-dns"];
    match told.what {
        Tells::Explained => {
            let own = scene.climb.as_ref()?.host().as_str() == told.name;
            let (how, of) = match told.data.first()?.parse().ok()? {
                4_u16 | 15..=17 => ("resolver-withholds", "name-answers-differ"),
                6..=12 => ("resolver-finds-forged", "dnssec-broken"),
                18 => ("resolver-prohibits", "resolver-unreachable"),
                _ => return None,
            };
            (own && of == cause).then_some(Meaning::Proves(how))
        }
        Tells::OtherResolver => other(scene.climb.as_ref()?, scene, cause, told),
        Tells::NullExchanger if said(&["sender-domain-missing"]) => {
            let sender = scene.settings.sender()?;
            (sender.domain().to_ascii_lowercase() == told.name)
                .then_some(Meaning::Proves("null-exchanger"))
        }
        Tells::NullExchanger if said(&["recipient-domain-invalid"]) => {
            let to = scene.decisive()?.recipient.as_ref()?.to_ascii_lowercase();
            let (_, domain) = to.rsplit_once('@')?;
            (domain == told.name).then_some(Meaning::Proves("null-exchanger"))
        }
        Tells::ReverseDiffers if said(reverse) => Some(Meaning::Proves("reverse-differs")),
        Tells::ReverseFits if said(reverse) => Some(Meaning::Refutes),
        Tells::Listed => said(&["address-blocklisted"]).then_some(Meaning::Proves("listed")),
        _ => None,
    }
}

/// The answer of another resolver beside that of this machine's own.
fn other(climb: &Seen<'_>, scene: &Scene<'_>, cause: &str, told: &Told) -> Option<Meaning> {
    if climb.host().as_str() != told.name {
        return None;
    }
    let differs = cause == "name-answers-differ";
    let has = |address: &std::net::IpAddr| told.data.contains(&address.to_string());
    let (_, (own, unreached)) = climb.find(|fact| match fact {
        Fact::Resolved { addresses, .. } => Some((addresses.as_slice(), false)),
        Fact::NameMissing { .. } | Fact::NameEmpty { .. } => Some((&[][..], false)),
        Fact::ResolverSilent { .. } => Some((&[][..], true)),
        Fact::NameFailed { unchecked, .. } if unchecked.is_empty() => Some((&[][..], true)),
        _ => None,
    })?;
    if unreached {
        let it = cause == "resolver-unreachable" && !told.data.is_empty();
        return it.then_some(Meaning::Proves("other-resolver-has"));
    }
    if own.iter().any(has) || (own.is_empty() && told.data.is_empty()) {
        return differs.then_some(Meaning::Refutes);
    }
    if own.is_empty() {
        return differs.then_some(Meaning::Proves("other-resolver-has"));
    }
    // Large names have other addresses everywhere; that means something where one leads on and the other does not.
    let leads_on =
        |look: &Seen<'_>| look.greeting().is_some() && look.address().is_some_and(|it| has(&it));
    let it = differs && climb.greeting().is_none() && scene.members.iter().any(leads_on);
    it.then_some(Meaning::Proves("other-resolver-leads-on"))
}
