//! Causes that lie in the server as a whole, and in EHLO: groups D and F.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, if_seen,
    on_the_way, told, yes,
};
use super::lists::{ELSEWHERE, PASSES, SESSION};
use super::place::{LOGIN_WORKED, MAIL_TAKEN, PAST_LOGIN, SERVER_ANSWERED, mail_taken};
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, fixes};
use crate::vocab::{Alien, Fact, Port, Reply, Stage, TlsFault, Values};

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "other-protocol-on-port",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "speaks-other-protocol",
                speaks_other,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "answer-is-no-tls",
                neither_greets_nor_encrypts,
                Bearing::For(5),
                Bearing::Silent,
                Ask::LookAtPort,
            ),
            clue(
                "greets-as-smtp",
                greets_as_smtp,
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
        fixes: fixes::use_sending_port,
    },
    Cause {
        id: "service-refused",
        breadth: Breadth::Symptom,
        clues: &[
            clue(
                "greeting-refuses",
                greeting_refuses,
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
            PAST_LOGIN,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "greeting-delayed",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "greeted-late",
                greeted_late,
                Bearing::For(3),
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_LOGIN,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "closed-before-greeting",
        breadth: Breadth::Symptom,
        clues: &[
            clue(
                "closed-at-greeting",
                closed_at_greeting,
                Bearing::For(5),
                Bearing::Silent,
                Ask::LookAtPort,
            ),
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
    told("server-overloaded", PASSES, Breadth::Plain, fixes::wait),
    told(
        "pool-members-differ",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    Cause {
        id: "server-protocol-fault",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "answer-out-of-place",
                out_of_place,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "closed-in-place-of-answer",
                closed_in_place,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "answers-break-rules",
                breaks_rules,
                Bearing::For(2),
                Bearing::Silent,
                Ask::Check,
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
    Cause {
        id: "server-silent",
        breadth: Breadth::Symptom,
        clues: &[
            clue(
                "silent-at-greeting",
                silent_at_greeting,
                Bearing::For(5),
                Bearing::Silent,
                Ask::LookAtPort,
            ),
            clue(
                "telnet-shows-no-greeting",
                shown_silent,
                Bearing::For(5),
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
        fixes: fixes::ask_administrator,
    },
    told(
        "hello-name-refused",
        SESSION,
        Breadth::Narrow,
        fixes::clear_hello,
    ),
    Cause {
        id: "ehlo-not-understood",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "hello-refused-as-unknown",
                only_helo,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "hello-refused-as-unknown",
                hello_unknown,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Text,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            LOGIN_WORKED,
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "capabilities-not-reread",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "no-hello-after-tls",
                no_hello_after_tls,
                Bearing::For(8),
                Bearing::Silent,
                Ask::Text,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            MAIL_TAKEN,
        ],
        fixes: fixes::ask_administrator,
    },
    told(
        "talked-too-soon",
        SESSION,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
];

fn speaks_other(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        // A TLS record in answer to clear text is the other encryption, not another protocol.
        Fact::SpokeOther {
            protocol: Alien::Tls | Alien::Other,
            ..
        } => None,
        Fact::SpokeOther { text, .. } => Some(vec![("reply", text.trim_end().to_owned())]),
        Fact::Replied {
            stage: Stage::Greeting,
            reply,
            ..
        } if greets_as_ftp(reply) => Some(vec![("reply", reply.to_string())]),
        _ => None,
    }))
}

/// FTP greets with 220 as well (RFC 959 section 5.4), and its servers name themselves.
fn greets_as_ftp(reply: &Reply) -> bool {
    let text = reply.text().to_ascii_lowercase();
    text.contains("ftp") && !text.contains("smtp")
}

/// No greeting came, and what answers a TLS hello is no TLS.
fn neither_greets_nor_encrypts(scene: &Scene<'_>, cause: &'static str) -> Look {
    let look = scene
        .look_at_own_port()
        .filter(|look| look.greeting().is_none());
    match (
        silent_at_greeting(scene, cause),
        look.and_then(super::Seen::tls_fault),
    ) {
        (Look::Yes(_), Some((evidence, TlsFault::NotTls))) => {
            let port = scene.settings.outgoing.submission_port();
            yes([evidence], vec![("port", port.to_string())])
        }
        _ => Look::Open,
    }
}

/// Three digits where they mean nothing, or no digits at all.
fn out_of_place(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        Fact::SpokeOther {
            protocol: Alien::Other,
            text,
            ..
        } => Some(vec![("reply", text.trim_end().to_owned())]),
        _ => None,
    }))
}

fn closed_in_place(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        Fact::ClosedEarly { stage, .. } if !matches!(stage, Stage::Greeting | Stage::Farewell) => {
            Some(Values::new())
        }
        _ => None,
    }))
}

fn breaks_rules(scene: &Scene<'_>, _: &'static str) -> Look {
    let upgraded = on_the_way(scene, |fact| {
        let agreed = matches!(
            fact,
            Fact::Replied {
                stage: Stage::StartTls,
                ..
            }
        );
        agreed.then_some(())
    });
    if_seen(on_the_way(scene, |fact| {
        let broken = match fact {
            Fact::Odd { .. } | Fact::TooMuch { .. } | Fact::TooSlow { .. } => true,
            // It said yes to STARTTLS and went on in clear.
            Fact::TlsFailed {
                fault: TlsFault::NotTls,
            } => upgraded.is_some(),
            _ => false,
        };
        broken.then(Values::new)
    }))
}

fn greeted_late(scene: &Scene<'_>, _: &'static str) -> Look {
    let greeted = scene
        .climb
        .as_ref()
        .and_then(super::Seen::greeting)
        .is_some();
    if_seen(on_the_way(scene, |fact| {
        let late = matches!(
            fact,
            Fact::StillSilent {
                stage: Stage::Greeting,
                ..
            }
        );
        (late && greeted).then(Values::new)
    }))
}

/// EHLO was answered as an unknown command, and HELO as a known one.
fn only_helo(scene: &Scene<'_>, _: &'static str) -> Look {
    let hello = |fits: fn(&Reply) -> bool| {
        on_the_way(scene, |fact| match fact {
            Fact::Replied {
                stage: Stage::Hello,
                reply,
                ..
            } if fits(reply) => Some(vec![("reply", reply.to_string())]),
            _ => None,
        })
    };
    let unknown = hello(|reply| matches!(reply.code, 500 | 502));
    if_seen(unknown.filter(|(refused, _)| {
        hello(Reply::is_positive).is_some_and(|(taken, _)| taken > *refused)
    }))
}

fn greets_as_smtp(scene: &Scene<'_>, _: &'static str) -> Look {
    let greeting = scene
        .climb
        .as_ref()
        .and_then(super::Seen::greeting)
        .filter(|(_, reply)| !greets_as_ftp(reply));
    if_seen(greeting.map(|(evidence, reply)| (evidence, vec![("reply", reply.to_string())])))
}

fn greeting_refuses(scene: &Scene<'_>, _: &'static str) -> Look {
    let greeting = scene
        .climb
        .as_ref()
        .and_then(super::Seen::greeting)
        .filter(|(_, reply)| reply.is_negative());
    if_seen(greeting.map(|(evidence, reply)| (evidence, vec![("reply", reply.to_string())])))
}

fn closed_at_greeting(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        Fact::ClosedEarly {
            stage: Stage::Greeting,
            ..
        } => Some(super::clues::host(scene)),
        _ => None,
    }))
}

fn silent_at_greeting(scene: &Scene<'_>, _: &'static str) -> Look {
    if_seen(on_the_way(scene, |fact| match fact {
        Fact::TimedOut {
            stage: Stage::Greeting,
            ..
        } => Some(super::clues::host(scene)),
        _ => None,
    }))
}

/// A connection by hand got no greeting, on a port that begins in clear text, and no words tell of another failure.
fn shown_silent(scene: &Scene<'_>, cause: &'static str) -> Look {
    let silent = scene.paste.as_ref().is_some_and(|paste| paste.silent);
    let begins_with_tls = scene.port().and_then(Port::begins_with_tls) == Some(true);
    let fits = scene
        .decisive()
        .is_none_or(|said| said.names(cause).is_some());
    if silent && !begins_with_tls && fits && scene.climb.is_none() {
        yes([], Vec::new())
    } else {
        Look::Open
    }
}

fn no_hello_after_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    match &scene.paste {
        Some(paste) if paste.not_reread && scene.climb.is_none() => yes([], Vec::new()),
        _ => Look::Open,
    }
}

/// EHLO was answered as an unknown command (RFC 5321 section 4.2.4), in a dialogue that was pasted.
fn hello_unknown(scene: &Scene<'_>, _: &'static str) -> Look {
    let unknown = |said: &&super::Said| {
        said.stage == Some(Stage::Hello)
            && said
                .reply
                .as_ref()
                .is_some_and(|reply| matches!(reply.code, 500 | 502))
    };
    let dialogue = scene.paste.as_ref().is_some_and(|paste| paste.transcript);
    match scene.said.iter().find(unknown) {
        Some(said) if dialogue && scene.climb.is_none() => yes(said.evidence(), said.values()),
        _ => Look::Open,
    }
}
