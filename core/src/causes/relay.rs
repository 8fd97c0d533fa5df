//! Causes that lie in the right to send through a server, and in the sender's reputation: groups I and J.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, if_seen,
    login_not_tried, login_offer_here, no, told, without_login, yes,
};
use super::lists::{ELSEWHERE, LOGIN, RECEIVER, RECIPIENT};
use super::place::{LOGIN_WORKED, mail_taken, refused_early};
use super::shown::{EXPLAINED, SHOWN};
use super::{Ask, Bearing, Breadth, Cause, Clue, Look, Scene, Seen, fixes};
use crate::vocab::{NotTried, Values};

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "relay-without-login",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "relay-refused-without-login",
                proven,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "own-domain-taken-far-refused",
                only_own_domain,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "no-port-offers-login",
                no_login_anywhere,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::LookAtOthers,
            ),
            refuses_itself(Bearing::Against(4)),
            clue(
                "login-offered",
                offered,
                Bearing::For(1),
                Bearing::Silent,
                Ask::LookAtPort,
            ),
            clue(
                "login-accepted",
                login_accepted,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Text,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
        ],
        fixes: fixes::turn_on_login,
    },
    Cause {
        id: "login-not-honoured-here",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "logged-in-and-refused",
                logged_in_and_refused,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            refused_early(Ask::OtherRecipient),
        ],
        fixes: fixes::use_other_port,
    },
    Cause {
        id: "wrong-server-for-relay",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "no-port-offers-login",
                no_login_anywhere,
                Bearing::For(3),
                Bearing::Silent,
                Ask::LookAtOthers,
            ),
            SHOWN,
            EXPLAINED,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::retype_host,
    },
    told(
        "address-not-allowed",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    Cause {
        id: "pop-login-needed-first",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "opened-by-fetching",
                opened_by_fetching,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::Login,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::check_mail_first,
    },
    told(
        "connector-mismatch",
        RECIPIENT,
        Breadth::Narrow,
        fixes::submit_with_login,
    ),
    told(
        "recipient-side-refused",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
    told(
        "open-relay",
        LOGIN,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "relay-needs-reverse-dns",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::submit_with_login,
    ),
    told(
        "address-blocklisted",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::submit_with_login,
    ),
    told(
        "dynamic-address-to-mx",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::submit_with_login,
    ),
    told(
        "reverse-dns-missing",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::submit_with_login,
    ),
    told(
        "country-blocked",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "provider-blocklisted",
        RECIPIENT,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    Cause {
        id: "access-list-entry",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "own-domain-alone-taken",
                super::sender::only_own_domain,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::OtherRecipient,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            mail_taken(Ask::OtherPlace),
        ],
        fixes: fixes::ask_administrator,
    },
    told(
        "receiver-misconfigured",
        RECEIVER,
        Breadth::Narrow,
        fixes::ask_recipient,
    ),
];

fn speaks_of_relay(scene: &Scene<'_>) -> bool {
    scene.decisive().is_some_and(|said| {
        let named = said.names("relay-without-login");
        named.is_some_and(|(_, first)| first) || said.is_first("relay-needs-reverse-dns")
    })
}

/// What people write in place of any domain (RFC 2606): that two are the same tells nothing.
const STAND_INS: [&str; 3] = ["example.com", "example.net", "example.org"];

/// Names of servers that mail is only sent through.
const SENDS: [&str; 4] = ["smtp", "relay", "out", "outgoing"];

/// In what was pasted a server refuses to pass mail on to a domain that is its own.
pub(super) const fn refuses_itself(bearing: Bearing) -> Clue {
    let look: fn(&Scene<'_>, &'static str) -> Look = |scene, _| own_refused(scene);
    clue(
        "refuses-its-own-domain",
        look,
        bearing,
        Bearing::Silent,
        Ask::Nothing,
    )
}

fn own_refused(scene: &Scene<'_>) -> Look {
    let refused = || {
        let said = scene.decisive()?;
        let paste = scene.paste.as_ref()?;
        let words = said.text.to_ascii_lowercase();
        // Where a login is offered or asked for, it is what is missing, whoever the recipient is.
        let login = paste.auth_offered
            || ["authenticat", "log in", "login"]
                .iter()
                .any(|one| words.contains(one));
        let at_25 = scene.port().is_some_and(|port| port.number() == 25);
        let relay = scene.climb.is_none() && said.reply.is_some() && speaks_of_relay(scene);
        let known = relay && at_25 && !login;
        let (_, domain) = said
            .recipient
            .as_ref()
            .filter(|_| known)?
            .rsplit_once('@')?;
        let domain = domain.to_ascii_lowercase();
        if STAND_INS.contains(&domain.as_str()) {
            return None;
        }
        let of_domain = |host: &String| {
            let before = host.strip_suffix(&domain);
            let delivers = |name: &str| !SENDS.contains(&name);
            before.is_some_and(|it| it.is_empty() || it.strip_suffix('.').is_some_and(delivers))
        };
        let host = scene.host()?.to_string().to_ascii_lowercase();
        Some(host).filter(of_domain).zip(Some(domain))
    };
    refused().map_or(Look::Open, |(host, domain)| {
        yes([], vec![("host", host), ("domain", domain)])
    })
}

/// The refusal of the far recipient, without a login.
fn far_refused(scene: &Scene<'_>) -> Option<(u32, String)> {
    let climb = without_login(scene)?;
    let (evidence, reply) = climb.far_refused()?;
    Some((evidence, reply.to_string()))
}

/// It speaks of relay, nobody logged in, and it offers a login: here, or on another port.
fn proven(scene: &Scene<'_>, _: &'static str) -> Look {
    let offer = login_offer_here(scene).or_else(|| {
        let seen = scene
            .looks_at_others()
            .find_map(|seen| seen.login_offer().zip(seen.port()));
        seen.map(|((evidence, mechanisms), port)| {
            (
                evidence,
                vec![
                    ("mechanisms", mechanisms.join(", ")),
                    ("port", port.to_string()),
                ],
            )
        })
    });
    match (far_refused(scene), offer) {
        // Who wanted to log in and could not, because this port has no login, has another trouble.
        _ if login_not_tried(scene, NotTried::NotOffered).is_some() => Look::Open,
        (Some((refusal, reply)), Some((offer, mut values))) if speaks_of_relay(scene) => {
            values.push(("reply", reply));
            yes([refusal, offer], values)
        }
        _ => Look::Open,
    }
}

/// Refused, then logged in at the incoming server: taken now, or refused again.
fn opened_by_fetching(scene: &Scene<'_>, _: &'static str) -> Look {
    let (Some((before, login)), Some(after)) = (scene.fetched, &scene.climb) else {
        return Look::Open;
    };
    match after.far_refused() {
        _ if after.works() => yes([before, login], Values::new()),
        Some((again, _)) => no([login, again]),
        None => Look::Open,
    }
}

fn only_own_domain(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(climb) = without_login(scene) else {
        return Look::Open;
    };
    let own = climb
        .recipient(true, None)
        .filter(|(_, reply)| reply.is_positive());
    let far = climb
        .recipient(false, None)
        .filter(|(_, reply)| reply.is_negative());
    match own.zip(far) {
        Some(((taken, _), (refused, _))) => yes([taken, refused], Values::new()),
        None => Look::Open,
    }
}

fn offered(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(far_refused(scene).and_then(|_| login_offer_here(scene)))
}

fn login_accepted(scene: &Scene<'_>, _: &'static str) -> Look {
    let accepted = scene.climb.as_ref().and_then(Seen::logged_in);
    if let Some(evidence) = accepted {
        return yes([evidence], Values::new());
    }
    if scene.climb.is_none() && scene.logged_in() == Some(true) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

fn logged_in_and_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    if !speaks_of_relay(scene) {
        return Look::Open;
    }
    match &scene.climb {
        Some(climb) => {
            let login = climb.logged_in();
            let refused = climb
                .recipient(false, None)
                .filter(|(_, reply)| reply.is_negative());
            // Who refuses its own recipients too does not refuse to relay.
            let own = climb.recipient(true, None);
            let refused = refused.filter(|_| own.is_none_or(|(_, reply)| reply.is_positive()));
            match login.zip(refused) {
                Some((login, (refused, reply))) => {
                    yes([login, refused], vec![("reply", reply.to_string())])
                }
                None => Look::Open,
            }
        }
        None if scene.logged_in() == Some(true) => yes(
            [],
            scene
                .decisive()
                .map(super::Said::values)
                .unwrap_or_default(),
        ),
        None => Look::Open,
    }
}

pub(super) fn no_login_anywhere(scene: &Scene<'_>, _: &'static str) -> Look {
    let looked = scene.looks_at_others().filter(|seen| seen.ended).count();
    match far_refused(scene) {
        Some((evidence, _)) if looked >= 3 && !super::login::offers_login(scene) => {
            yes([evidence], Values::new())
        }
        _ => Look::Open,
    }
}
