//! What two places saw of the same server, compared from the ground up: the first difference tells what lies between.

use std::net::IpAddr;

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene, Seen};
use crate::vocab::{ConnectFault, Fact, Values};

/// The other place proves it, or proves that it is not so.
pub(super) const OTHER_PLACE_PROVES: Clue = clue(
    "other-place",
    |scene, cause| look(scene, cause, true),
    Bearing::Confirms,
    Bearing::RulesOut,
    Ask::OtherPlace,
);

/// What the other place saw speaks for it, and leaves another reason open.
pub(super) const OTHER_PLACE_SUGGESTS: Clue = clue(
    "other-place-suggests",
    |scene, cause| look(scene, cause, false),
    Bearing::For(6),
    Bearing::Silent,
    Ask::OtherPlace,
);

/// A difference between two places, or that there is none where one was looked for.
struct Compared {
    /// Its words.
    how: &'static str,
    /// The causes that are proven by it, or seen not to be.
    proves: &'static [&'static str],
    /// The causes that a difference rules out.
    refutes: &'static [&'static str],
    /// The causes that it speaks for.
    suggests: &'static [&'static str],
    /// Whether there is a difference.
    differs: bool,
    /// Where it was seen, here and there.
    evidence: [u32; 2],
}

fn look(scene: &Scene<'_>, cause: &'static str, proof: bool) -> Look {
    let (Some(near), Some(far)) = (&scene.climb, &scene.far) else {
        return Look::Open;
    };
    let compared = compare(scene, near, far);
    let refuted = compared.iter().find(|one| one.refutes.contains(&cause));
    if let Some(refuted) = refuted.filter(|one| proof && one.differs) {
        return no(refuted.evidence);
    }
    let found = compared.iter().find(|one| {
        let causes = if proof { one.proves } else { one.suggests };
        causes.contains(&cause)
    });
    let Some(found) = found else {
        return Look::Open;
    };
    if found.differs {
        let mut values: Values = vec![("how", found.how.to_owned())];
        let listed = |seen: &Seen<'_>| {
            let (_, all) = addresses(seen)?;
            let some: Vec<String> = all.iter().take(3).map(ToString::to_string).collect();
            Some(some.join(", "))
        };
        values.extend(listed(near).map(|all| ("here", all)));
        values.extend(listed(far).map(|all| ("there", all)));
        yes(found.evidence, values)
    } else {
        no(found.evidence)
    }
}

/// All that can be compared, from the name up to the recipient.
fn compare(scene: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Vec<Compared> {
    // What is this machine here is another one there.
    if address(near).is_some_and(|address| address.is_loopback()) {
        return Vec::new();
    }
    let ways = [name, reach, greeting, offer, certificate, recipient];
    ways.iter()
        .filter_map(|way| way(scene, near, far))
        .collect()
}

fn addresses<'a>(seen: &Seen<'a>) -> Option<(u32, &'a [IpAddr])> {
    seen.find(|fact| match fact {
        Fact::Resolved { addresses, .. } => Some(addresses.as_slice()),
        _ => None,
    })
}

fn name(_: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    let (there, others) = addresses(far)?;
    let of = |how, proves, differs, here| Compared {
        how,
        proves,
        refutes: &[],
        suggests: &[],
        differs,
        evidence: [here, there],
    };
    let Some((here, own)) = addresses(near) else {
        let (here, silent) = near.find(|fact| match fact {
            Fact::NameMissing { .. } | Fact::NameEmpty { .. } => Some(false),
            Fact::ResolverSilent { .. } | Fact::NameFailed { .. } => Some(true),
            _ => None,
        })?;
        return Some(if silent {
            of("elsewhere-resolves", &["resolver-unreachable"], true, here)
        } else {
            of("elsewhere-resolves", &["name-answers-differ"], true, here)
        });
    };
    let shared = own.iter().any(|address| others.contains(address));
    // Large names have other addresses everywhere; that means something where it gets no further here.
    let matters = far.connected().is_some() && near.greeting().is_none();
    (shared || matters).then(|| {
        of(
            "elsewhere-other-address",
            &["name-answers-differ"],
            !shared,
            here,
        )
    })
}

/// The address that a connection went to, or did not come to stand with.
fn address(seen: &Seen<'_>) -> Option<IpAddr> {
    seen.find(|fact| match fact {
        Fact::Connected { address, .. } | Fact::ConnectFailed { address, .. } => Some(*address),
        _ => None,
    })
    .map(|(_, address)| address)
}

fn reach(scene: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    if address(near)? != address(far)? {
        return None;
    }
    let other_ports = scene.other_port_answers().is_some();
    if let (Some((here, fault)), Some((there, other))) = (near.connect_fault(), far.connect_fault())
    {
        let refused = [fault, other] == [ConnectFault::Refused; 2];
        return refused.then_some(Compared {
            how: "elsewhere-refused-too",
            proves: &["nothing-listening"],
            refutes: &[],
            suggests: &[],
            differs: true,
            evidence: [here, there],
        });
    }
    let there = far.connected()?;
    let of = |how, proves, suggests, here| {
        Some(Compared {
            how,
            proves,
            refutes: &[],
            suggests,
            differs: true,
            evidence: [here, there],
        })
    };
    match near.connect_fault() {
        Some((here, ConnectFault::TimedOut)) if other_ports => {
            of("elsewhere-connects", &["port-blocked"], &[], here)
        }
        // Nothing of this server is reached: the network may block it, or the server this address.
        Some((here, ConnectFault::TimedOut)) => of(
            "elsewhere-connects",
            &[],
            &["port-blocked", "server-bans-address"],
            here,
        ),
        Some((here, _)) if other_ports => {
            of("elsewhere-connects", &["port-rejected-on-path"], &[], here)
        }
        Some((here, _)) => of(
            "elsewhere-connects",
            &[],
            &["port-rejected-on-path", "server-bans-address"],
            here,
        ),
        None => {
            let (greeted, _) = far.greeting().filter(|(_, reply)| reply.is_positive())?;
            let refused = near.greeting().filter(|(_, reply)| reply.is_negative());
            let closed = near.find(|fact| matches!(fact, Fact::ClosedEarly { .. }).then_some(()));
            let here = refused.map(|(here, _)| here).or_else(|| {
                let unheard = near.greeting().is_none() && near.secured().is_none();
                closed.map(|(here, ())| here).filter(|_| unheard)
            })?;
            Some(Compared {
                how: "elsewhere-greets",
                proves: &[],
                refutes: &[],
                suggests: &["server-bans-address"],
                differs: true,
                evidence: [here, greeted],
            })
        }
    }
}

/// The domain, of two labels, of the name that a server greets with.
pub(super) fn greeted_by(seen: &Seen<'_>) -> Option<(u32, String)> {
    let (evidence, reply) = seen.greeting().filter(|(_, reply)| reply.is_positive())?;
    let said = reply.text().to_ascii_lowercase();
    Some((evidence, two_labels(said.split_whitespace().next()?)?))
}

/// The last two labels of a name.
pub(super) fn two_labels(name: &str) -> Option<String> {
    let (rest, top) = name.rsplit_once('.')?;
    let domain = rest.rsplit('.').next().unwrap_or(rest);
    Some(format!("{domain}.{top}"))
}

/// Another server's name at one address tells of a box that answers in its place. Members of a pool have names of one domain, and
/// whoever shows the right certificate is no box.
fn greeting(_: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    let ((here, own), (there, other)) = (greeted_by(near)?, greeted_by(far)?);
    let verified = near
        .secured()
        .is_some_and(|(_, report)| report.is_verified());
    (address(near) == address(far) && own != other && !verified).then_some(Compared {
        how: "elsewhere-greets-otherwise",
        proves: &[],
        // What two servers do is no difference between two places.
        refutes: &["address-not-allowed", "middlebox-edits-dialogue"],
        suggests: &["transparent-proxy"],
        differs: true,
        evidence: [here, there],
    })
}

fn offer(_: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    const EDITED: &[&str] = &["middlebox-edits-dialogue"];
    let ((here, starttls, own), (there, also, others)) =
        (near.offered(false)?, far.offered(false)?);
    let missing = others.iter().any(|method| !own.contains(method));
    let gone = also && !starttls;
    // Exchange and Exim can be told which addresses are shown login methods; hardly any server hides STARTTLS so.
    let by_choice = missing && !gone;
    (address(near) == address(far)).then_some(Compared {
        how: "elsewhere-lists-more",
        proves: if by_choice { &[] } else { EDITED },
        refutes: &[],
        suggests: if by_choice { EDITED } else { &[] },
        differs: missing || gone,
        evidence: [here, there],
    })
}

fn certificate(_: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    let ((here, own), (there, other)) = (near.secured()?, far.secured()?);
    let same = own.issuer == other.issuer;
    let intercepted = !same && !own.is_verified() && other.is_verified();
    (same || intercepted).then_some(Compared {
        how: "elsewhere-other-issuer",
        proves: &["tls-intercepted"],
        refutes: &["certificate-not-trusted"],
        suggests: &[],
        differs: intercepted,
        evidence: [here, there],
    })
}

fn recipient(_: &Scene<'_>, near: &Seen<'_>, far: &Seen<'_>) -> Option<Compared> {
    if near.logged_in().is_some() || far.logged_in().is_some() {
        return None;
    }
    let (here, _) = near.far_refused()?;
    let refused = far.far_refused().map(|(there, _)| there);
    let taken = far.recipient(false, None).map(|(there, _)| there);
    Some(Compared {
        how: "elsewhere-relays",
        proves: &["address-not-allowed"],
        refutes: &[],
        suggests: &[],
        differs: refused.is_none(),
        evidence: [here, refused.or(taken)?],
    })
}
