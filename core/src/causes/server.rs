//! Causes that lie in the server as a whole, and in EHLO: groups D and F.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, told, yes,
};
use super::conduct::{
    SOMETIMES_ELSEWHERE, breaks_rules, closed_at_greeting, closed_in_place, greeted_late,
    greeting_refuses, greets_as_smtp, neither_greets_nor_encrypts, only_helo, other_member,
    out_of_place, silent_at_greeting, speaks_other,
};
use super::lists::{OVERLOAD, SESSION};
use super::place::{LOGIN_WORKED, MAIL_TAKEN, PAST_LOGIN, SERVER_ANSWERED, mail_taken};
use super::places::{OTHER_PLACE_PROVES, OTHER_PLACE_SUGGESTS};
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, fixes};
use crate::vocab::{Port, Stage};

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
    told("server-overloaded", OVERLOAD, Breadth::Plain, fixes::wait),
    Cause {
        id: "pool-members-differ",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "other-address-offers-more",
                other_member,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            SOMETIMES_ELSEWHERE,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            OTHER_PLACE_PROVES,
            OTHER_PLACE_SUGGESTS,
            mail_taken(Ask::OtherPlace),
        ],
        fixes: fixes::ask_administrator,
    },
    Cause {
        id: "server-protocol-fault",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "out-of-place",
                out_of_place,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "hung-up",
                closed_in_place,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "breaks-rules",
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
