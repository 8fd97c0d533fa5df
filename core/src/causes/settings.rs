//! Causes that lie in the settings: group A.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, if_seen,
    login_not_tried, no, told, yes,
};
use super::lists::{ELSEWHERE, LOGIN_SET, SHOWN_HOST, SHOWN_LOGIN, SHOWN_NAME, SHOWN_SET};
use super::method::CHOSEN_IS_REFUSED;
use super::mode::{
    answer_is_no_tls, begins_with_tls, greets_in_clear, is_clear_port, is_tls_port,
    port_begins_in_clear, port_begins_with_tls, program_begins_in_clear, silent_to_clear_text,
    wants_clear_there, wants_tls_there,
};
use super::place::{LOGIN_WORKED, MAIL_TAKEN, PAST_TLS, SERVER_ANSWERED};
use super::shown::{EXPLAINED, SHOWN};
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, fixes, shown};
use crate::vocab::{Auth, NotTried, Security, Values};

pub(super) const CAUSES: &[Cause] = &[
    told(
        "host-malformed",
        SHOWN_HOST,
        Breadth::Narrow,
        super::name::bare_name,
    ),
    told(
        "host-name-typo",
        SHOWN_NAME,
        Breadth::Narrow,
        super::name::better_name,
    ),
    told(
        "wrong-host-role",
        SHOWN_SET,
        Breadth::Narrow,
        fixes::retype_host,
    ),
    Cause {
        id: "tls-on-plain-port",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "port-begins-with-tls",
                is_tls_port,
                Bearing::Against(5),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "greets-in-clear",
                greets_in_clear,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookAtPort,
            ),
            clue(
                "answer-is-no-tls",
                answer_is_no_tls,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "port-begins-in-clear",
                port_begins_in_clear,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "settings-want-tls-there",
                wants_tls_there,
                Bearing::For(4),
                Bearing::Against(3),
                Ask::Settings,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            PAST_TLS,
        ],
        fixes: fixes::begin_in_clear,
    },
    Cause {
        id: "plain-on-tls-port",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "port-begins-in-clear",
                is_clear_port,
                Bearing::Against(5),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "begins-with-tls",
                begins_with_tls,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookAtPort,
            ),
            clue(
                "silent-to-clear-text",
                silent_to_clear_text,
                Bearing::For(3),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "port-begins-with-tls",
                port_begins_with_tls,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "program-begins-in-clear",
                program_begins_in_clear,
                Bearing::For(12),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "settings-want-clear-there",
                wants_clear_there,
                Bearing::For(4),
                Bearing::Against(3),
                Ask::Settings,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SERVER_ANSWERED,
        ],
        fixes: |scene| fixes::use_security(scene, Security::Tls),
    },
    told(
        "unsuitable-port",
        SHOWN_SET,
        Breadth::Plain,
        fixes::submit_with_login,
    ),
    told(
        "username-form-wrong",
        SHOWN_LOGIN,
        Breadth::Narrow,
        fixes::use_other_name,
    ),
    Cause {
        id: "hidden-characters",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "password-has-odd-characters",
                odd_password,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Nothing,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SHOWN,
            EXPLAINED,
            LOGIN_WORKED,
        ],
        fixes: fixes::retype_login,
    },
    Cause {
        id: "login-switched-off",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "login-demanded-and-off",
                demanded_and_off,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "refused-and-login-off",
                refused_and_off,
                Bearing::For(4),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "settings-have-no-login",
                login_is_off,
                Bearing::For(2),
                Bearing::RulesOut,
                Ask::Settings,
            ),
            clue(
                "text-demands-login",
                text_demands_login,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Text,
            ),
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
        ],
        fixes: fixes::turn_on_login,
    },
    Cause {
        id: "wrong-login-method",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "method-not-among-listed",
                chosen_not_listed,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "method-not-listed",
                method_not_listed,
                Bearing::Confirms,
                Bearing::Silent,
                Ask::Check,
            ),
            CHOSEN_IS_REFUSED,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            SHOWN,
            EXPLAINED,
            LOGIN_WORKED,
        ],
        fixes: fixes::use_offered_method,
    },
    told(
        "sender-differs-from-account",
        SHOWN_SET,
        Breadth::Plain,
        fixes::use_own_sender,
    ),
    told(
        "wrong-credential-set",
        LOGIN_SET,
        Breadth::Narrow,
        fixes::retype_login,
    ),
    // Before the password in clear, which is unsafe but works where nobody published otherwise.
    told(
        "differs-from-published",
        SHOWN_SET,
        Breadth::Broad,
        fixes::ask_provider,
    ),
    told(
        "password-sent-unencrypted",
        SHOWN_SET,
        Breadth::Broad,
        fixes::turn_on_encryption,
    ),
    told(
        "hello-name-illegal",
        SHOWN_SET,
        Breadth::Narrow,
        fixes::clear_hello,
    ),
    Cause {
        id: "password-mangled-by-config",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "file-changes-password",
                file_changes_password,
                Bearing::For(9),
                Bearing::Silent,
                Ask::Settings,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::quote_password,
    },
    Cause {
        id: "host-is-this-machine",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "host-is-loopback",
                shown::host_is_loopback,
                Bearing::For(7),
                Bearing::RulesOut,
                Ask::Settings,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            MAIL_TAKEN,
        ],
        fixes: fixes::retype_host,
    },
    told(
        "host-not-for-account",
        SHOWN_LOGIN,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    told(
        "published-settings-wrong",
        ELSEWHERE,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
];

/// The settings name a method that the pasted list has not, or that the server does not know.
fn chosen_not_listed(scene: &Scene<'_>, _: &'static str) -> Look {
    let (Some(paste), None) = (&scene.paste, &scene.climb) else {
        return Look::Open;
    };
    let service = scene.checked();
    let listed = |name: &str| paste.mechanisms.iter().any(|one| one == name);
    let unlisted = match (&service.mechanism, service.auth) {
        (Some(mechanism), _) => !listed(mechanism),
        (None, Some(Auth::Password)) => !listed("PLAIN") && !listed("LOGIN"),
        _ => false,
    };
    let refused = scene
        .decisive()
        .is_some_and(|said| said.is_first("mechanism-not-supported"));
    let known = !paste.mechanisms.is_empty();
    if unlisted && (known || (refused && service.mechanism.is_some())) {
        yes([], vec![("mechanisms", paste.mechanisms.join(", "))])
    } else {
        Look::Open
    }
}

/// The login was refused, and the file that holds the password changes it.
fn file_changes_password(scene: &Scene<'_>, _: &'static str) -> Look {
    let heard = scene.climb.as_ref().and_then(super::Seen::login_refused);
    let said = scene
        .decisive()
        .filter(|said| said.is_first("credentials-wrong"));
    match (heard, said) {
        _ if !scene.case.mangled => Look::Open,
        (Some((evidence, _)), _) => yes([evidence], Values::new()),
        (None, Some(said)) => yes(said.evidence(), said.values()),
        (None, None) => Look::Open,
    }
}

fn odd_password(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene.climb.as_ref().and_then(super::Seen::login_refused);
    let odd = scene.password.is_some_and(|shape| shape.is_odd());
    if_seen(
        refused
            .filter(|_| odd)
            .map(|(evidence, _)| (evidence, Values::new())),
    )
}

fn auth_is_off(scene: &Scene<'_>) -> bool {
    scene.checked().auth == Some(Auth::None)
}

/// Whether the words demand a login, and do not speak of relay (RFC 4954 section 6, reply 530).
pub(super) fn is_demand(said: &super::Said) -> bool {
    let demands = ["login-never-sent", "login-switched-off"];
    said.readings.first().is_some_and(|reading| {
        let of_relay = reading
            .row
            .phrases
            .iter()
            .any(|phrase| phrase.contains("relay"));
        !of_relay && reading.causes.iter().any(|cause| demands.contains(cause))
    })
}

fn demanded_and_off(scene: &Scene<'_>, _: &'static str) -> Look {
    let offered = super::clues::login_offer_here(scene);
    let said = scene
        .decisive()
        .filter(|said| is_demand(said) && !said.evidence().is_empty());
    match (said, offered) {
        (Some(said), Some((offer, mut values))) if auth_is_off(scene) => {
            values.extend(said.values());
            yes(said.evidence().into_iter().chain([offer]), values)
        }
        _ => Look::Open,
    }
}

fn refused_and_off(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(climb) = super::clues::without_login(scene).filter(|_| auth_is_off(scene)) else {
        return Look::Open;
    };
    let own_domain = climb
        .recipient(true, None)
        .is_some_and(|(_, reply)| reply.is_positive());
    let refused = climb
        .transaction_refused()
        .filter(|(_, reply)| !reply.is_transient() && !own_domain);
    let offered = super::clues::login_offer_here(scene);
    if_seen(
        refused
            .zip(offered)
            .map(|((evidence, reply), _)| (evidence, vec![("reply", reply.to_string())])),
    )
}

fn login_is_off(scene: &Scene<'_>, _: &'static str) -> Look {
    match scene.checked().auth {
        None => return Look::Open,
        Some(Auth::None) => {}
        Some(_) => return no([]),
    }
    let wants_login = [
        "relay-without-login",
        "login-never-sent",
        "login-switched-off",
    ];
    let about_login =
        |said: &super::Said| wants_login.iter().any(|cause| said.names(cause).is_some());
    let alone = scene.paste.is_none() && scene.climb.is_none();
    if alone || scene.decisive().is_some_and(about_login) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

fn text_demands_login(scene: &Scene<'_>, _: &'static str) -> Look {
    match scene.decisive() {
        Some(said) if is_demand(said) && auth_is_off(scene) => {
            // Words that may mean something else too demand nothing of a server where nobody can log in.
            let vague = said.is_first("relay-without-login");
            match super::relay::no_login_anywhere(scene, "") {
                Look::Yes(_) if vague => Look::Open,
                _ => yes(said.evidence(), said.values()),
            }
        }
        _ => Look::Open,
    }
}

fn method_not_listed(scene: &Scene<'_>, _: &'static str) -> Look {
    // No other method is at hand, or the one of the settings would be listed for another certificate.
    let other =
        super::certificate::external_offer(scene).is_none() && !super::certificate::logs_in(scene);
    let skipped = login_not_tried(scene, NotTried::MethodNotOffered).filter(|_| other);
    let offer = scene.climb.as_ref().and_then(super::Seen::login_offer);
    if_seen(
        skipped
            .zip(offer)
            .map(|(_, (evidence, names))| (evidence, vec![("mechanisms", names.join(", "))])),
    )
}
