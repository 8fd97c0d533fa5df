//! Causes that lie between program and server: group C.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, fact_seen,
    if_seen, told, yes,
};
use super::lists::{BANNED, DEVICE, ELSEWHERE};
use super::mode::port_of as values;
use super::place::{SERVER_ANSWERED, mail_taken};
use super::places::{OTHER_PLACE_PROVES, OTHER_PLACE_SUGGESTS, greeted_by, two_labels};
use super::{Ask, Bearing, Breadth, Cause, Clue, Look, Scene, Seen, Sign, fixes};
use crate::vocab::{ConnectFault, Fact, Host, Port, Stage, TlsFault, Values};

/// A text tells of a server on the machine that asks: no network lies between.
const HERE: Clue = clue(
    "server-is-here",
    here,
    Bearing::RulesOut,
    Bearing::Silent,
    Ask::Nothing,
);

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "client-offline",
        breadth: Breadth::Broad,
        clues: &[
            clue(
                "name-is-well-known",
                super::name::well_known,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Nothing,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            SERVER_ANSWERED,
        ],
        fixes: fixes::ask_network,
    },
    Cause {
        id: "port-blocked",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "port-silent-others-answer",
                silent_alone,
                Bearing::For(6),
                Bearing::Silent,
                Ask::LookAtOthers,
            ),
            clue(
                "port-silent",
                port_silent,
                Bearing::For(3),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            clue(
                "port-connects",
                port_connects,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            HERE,
            clue(
                "canary-silent",
                canary,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::Nothing,
            ),
            OTHER_PLACE_PROVES,
            OTHER_PLACE_SUGGESTS,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: fixes::use_other_port,
    },
    Cause {
        id: "port-rejected-on-path",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "provider-listens-there",
                surely_listens,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Nothing,
            ),
            HERE,
            clue(
                "port-unreachable",
                port_unreachable,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "port-refused",
                port_refused,
                Bearing::For(1),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            clue(
                "port-connects",
                port_connects,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            OTHER_PLACE_PROVES,
            OTHER_PLACE_SUGGESTS,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: fixes::use_other_port,
    },
    Cause {
        id: "nothing-listening",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "port-refused-others-answer",
                refused_alone,
                Bearing::For(3),
                Bearing::Silent,
                Ask::LookAtOthers,
            ),
            clue(
                "port-refused",
                port_refused,
                Bearing::For(4),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            clue(
                "port-connects",
                port_connects,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Nothing,
            ),
            OTHER_PLACE_PROVES,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: fixes::use_other_port_of_server,
    },
    Cause {
        id: "transparent-proxy",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "provider-answers-as-another",
                another_answers,
                Bearing::For(8),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            OTHER_PLACE_SUGGESTS,
            clue(
                "greets-as-another",
                greets_as_another,
                Bearing::For(2),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            mail_taken(Ask::OtherPlace),
        ],
        fixes: fixes::ask_network,
    },
    Cause {
        id: "middlebox-edits-dialogue",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "masked",
                masked,
                Bearing::For(8),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            OTHER_PLACE_PROVES,
            OTHER_PLACE_SUGGESTS,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            mail_taken(Ask::OtherPlace),
        ],
        fixes: fixes::use_other_port,
    },
    told(
        "vpn-changes-address",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_network,
    ),
    told("local-firewall", DEVICE, Breadth::Plain, fixes::ask_network),
    Cause {
        id: "path-drops-large-packets",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "handshake-stalled",
                stalled,
                Bearing::For(3),
                Bearing::Silent,
                Ask::OtherPlace,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            mail_taken(Ask::OtherPlace),
        ],
        fixes: fixes::ask_network,
    },
    told(
        "server-bans-address",
        BANNED,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
];

/// What is known to answer on the same port answers, and the server does not: then it is the server, or what stands
/// before it.
pub(super) const CANARY_ANSWERS: Clue = clue(
    "canary-answers",
    |scene, cause| match canary(scene, cause) {
        Look::No(sign) => Look::Yes(sign),
        _ => Look::Open,
    },
    Bearing::For(2),
    Bearing::Silent,
    Ask::OtherPlace,
);

/// The port is silent and others of the same server answer: its queue may be full.
pub(super) const QUEUE_MAY_BE_FULL: Clue = clue(
    "port-silent-others-answer",
    silent_alone,
    Bearing::For(2),
    Bearing::Silent,
    Ask::LookAtOthers,
);

/// Whether another server, known to answer on the same port, is silent as well. That says something only where anything
/// was reached at all.
fn canary(scene: &Scene<'_>, _: &'static str) -> Look {
    let own = failed(scene, ConnectFault::TimedOut);
    let (Some(own), Some(canary)) = (own, scene.canary()) else {
        return Look::Open;
    };
    let mut values = values(scene);
    values.push(("canary", canary.host().to_string()));
    let reached = scene.looks.iter().any(|look| look.connected().is_some());
    match (canary.connected(), canary.connect_fault()) {
        (Some(evidence), _) => Look::No(Sign {
            evidence: vec![own, evidence],
            values,
        }),
        (None, Some((evidence, ConnectFault::TimedOut))) if reached && canary.ended => {
            yes([own, evidence], values)
        }
        _ => Look::Open,
    }
}

/// A large provider's server that greets with a name of another domain as software that few large providers run, or shows a
/// certificate of another name: hosting companies turn such connections to a server of their own.
fn another_answers(scene: &Scene<'_>, _: &'static str) -> Look {
    let known = |host: &Host| crate::rules::is_known(host.as_str());
    let known = scene.host().is_some_and(known);
    let own = scene.host().and_then(|host| two_labels(host.as_str()));
    let foreign = |greeting: &str| {
        let software = ["exim", "postfix", "sendmail", "cpanel"];
        let words = greeting.trim_start_matches("220-").split(' ');
        let mut domains = words.filter_map(two_labels);
        software.iter().any(|name| greeting.contains(name))
            && domains.all(|domain| Some(domain) != own)
    };
    // Where the network was asked, a text proves nothing of who answers.
    if let Some(climb) = &scene.climb {
        let greeting = climb.greeting().filter(|_| known);
        let greeting = greeting.filter(|(_, said)| foreign(&said.text().to_ascii_lowercase()));
        return if_seen(
            greeting.map(|(evidence, said)| (evidence, vec![("reply", said.to_string())])),
        );
    }
    let Some(paste) = &scene.paste else {
        return Look::Open;
    };
    let greeted = known && paste.greeting.as_deref().is_some_and(foreign);
    let misnamed = scene
        .decisive()
        .is_some_and(|said| said.is_first("certificate-name-mismatch") && (known || awaited(said)));
    if greeted || misnamed {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

/// Whether the certificate should have been for a large provider's server.
fn awaited(said: &super::Said) -> bool {
    crate::pasted::expected(&said.text.to_ascii_lowercase()).is_some()
}

/// On port 25, which networks turn to servers of their own, whoever refuses to relay greets with a name of another domain.
/// Many a server has a name of its hoster's, so it says little.
fn greets_as_another(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = |climb: &&Seen<'_>| climb.secured().is_none() && climb.far_refused().is_some();
    let climb = scene.climb.as_ref().filter(refused);
    let host = scene.host().filter(|host| host.address().is_none());
    let (Some(climb), Some(host)) = (climb.filter(|_| scene.port() == Some(Port::SMTP)), host)
    else {
        return Look::Open;
    };
    let own = two_labels(host.as_str());
    let other = greeted_by(climb).filter(|(_, domain)| own.as_ref() != Some(domain));
    if_seen(other.map(|(evidence, domain)| (evidence, vec![("name", domain)])))
}

/// A greeting of asterisks, or an extension of Xs: so firewalls make words unreadable that they do not know. Under TLS
/// nothing can be changed, and where a login is offered this is not what is wrong.
fn masked(scene: &Scene<'_>, _: &'static str) -> Look {
    let reached = |climb: &Seen<'_>| climb.secured().is_some() || climb.login_offer().is_some();
    if scene.climb.as_ref().is_none_or(reached) {
        return Look::Open;
    }
    if_seen(fact_seen(scene, |fact| match fact {
        Fact::Replied {
            stage: Stage::Greeting | Stage::Hello,
            reply,
            ..
        } => {
            let masks = |line: &String| line.starts_with("XXXX") || line.contains("********");
            reply.lines.iter().any(masks)
        }
        _ => false,
    }))
}

/// The server that the program called, or that of the settings where it names none.
fn here(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(paste) = scene.paste.as_ref().filter(|_| scene.climb.is_none()) else {
        return Look::Open;
    };
    let host = paste.target.host.as_ref().or(scene.checked().host.as_ref());
    if host.is_some_and(Host::is_this_machine) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

/// A provider of that size listens there.
fn surely_listens(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene.decisive().is_some_and(|said| {
        ["nothing-listening", "port-rejected-on-path"]
            .iter()
            .any(|cause| said.is_first(cause))
    });
    let usual = scene
        .findings
        .iter()
        .chain(&scene.of_text)
        .all(|finding| finding.rule != "port-not-of-provider");
    if !refused || !usual || scene.climb.is_some() {
        return Look::Open;
    }
    let host = scene.host_or_named().unwrap_or_default();
    let listens = match scene.port() {
        None | Some(Port::SMTP | Port::SUBMISSION | Port::SUBMISSIONS) => {
            crate::rules::is_known(&host)
        }
        // What sends does not listen where others fetch.
        Some(Port::IMAPS | Port::POP3S) => {
            !host.starts_with("smtp") && crate::rules::is_of_provider(&host)
        }
        _ => false,
    };
    if listens {
        yes([], values(scene))
    } else {
        Look::Open
    }
}

/// Small packets passed, and the first large ones, in which a certificate travels, did not.
fn stalled(scene: &Scene<'_>, _: &'static str) -> Look {
    let fault = scene.climb.as_ref().and_then(Seen::tls_fault);
    let spoke = || scene.climb.as_ref().and_then(Seen::greeting).is_some();
    match fault {
        Some((evidence, TlsFault::Stalled)) => yes([evidence], Values::new()),
        Some((evidence, TlsFault::TimedOut)) if spoke() => yes([evidence], Values::new()),
        _ => Look::Open,
    }
}

fn failed(scene: &Scene<'_>, how: ConnectFault) -> Option<u32> {
    let climb = scene.climb.as_ref()?;
    climb
        .connect_fault()
        .filter(|(_, fault)| *fault == how)
        .map(|(evidence, _)| evidence)
}

fn alone(scene: &Scene<'_>, how: ConnectFault) -> Look {
    let Some(own) = failed(scene, how) else {
        return Look::Open;
    };
    let Some((port, other)) = scene.other_port_answers() else {
        return Look::Open;
    };
    let mut values = values(scene);
    values.push(("other", port.to_string()));
    yes([own, other], values)
}

fn silent_alone(scene: &Scene<'_>, _: &'static str) -> Look {
    alone(scene, ConnectFault::TimedOut)
}

fn refused_alone(scene: &Scene<'_>, _: &'static str) -> Look {
    alone(scene, ConnectFault::Refused)
}

fn port_silent(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(failed(scene, ConnectFault::TimedOut).map(|evidence| (evidence, values(scene))))
}

fn port_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(failed(scene, ConnectFault::Refused).map(|evidence| (evidence, values(scene))))
}

fn port_unreachable(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(failed(scene, ConnectFault::Unreachable).map(|evidence| (evidence, values(scene))))
}

fn port_connects(scene: &Scene<'_>, _: &'static str) -> Look {
    let connected = scene.climb.as_ref().and_then(Seen::connected);
    if_seen(connected.map(|evidence| (evidence, values(scene))))
}
