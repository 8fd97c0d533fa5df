//! Causes that lie in the login: group G.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, if_seen,
    login_not_tried, no, told, works_elsewhere, yes,
};
use super::lists::{LOGIN, LOGIN_METHOD, LOGIN_SECRET, LOGIN_SWITCH};
use super::offer::{
    list_without_login, method_not_offered, no_encryption, no_login_before_tls, none_after_tls,
    none_in_clear, only_after_tls, used_not_listed,
};
use super::place::LOGIN_WORKED;
use super::token::TOKEN_ANSWERED;
use super::{Ask, Bearing, Breadth, Cause, Look, Scene, Seen, certificate, fixes, kerberos};
use crate::pasted::Paste;
use crate::vocab::{Auth, NotTried, Stage, Values};

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "login-not-offered",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "list-without-login",
                list_without_login,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "no-login-after-tls",
                none_after_tls,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookAtPort,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::find_login,
    },
    Cause {
        id: "login-needs-tls",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "settings-have-no-encryption",
                no_encryption,
                Bearing::For(7),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "list-without-login-before-tls",
                no_login_before_tls,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "login-listed-only-after-tls",
                only_after_tls,
                Bearing::Confirms,
                Bearing::RulesOut,
                Ask::LookAtPort,
            ),
            clue(
                "no-login-listed-in-clear",
                none_in_clear,
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
            LOGIN_WORKED,
        ],
        fixes: fixes::turn_on_encryption,
    },
    Cause {
        id: "mechanism-not-supported",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "method-not-among-listed",
                used_not_listed,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Text,
            ),
            clue(
                "method-not-offered",
                method_not_offered,
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
            LOGIN_WORKED,
        ],
        fixes: fixes::use_offered_method,
    },
    Cause {
        id: "credentials-wrong",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "login-refused",
                login_refused,
                Bearing::For(3),
                Bearing::RulesOut,
                Ask::Login,
            ),
            kerberos::TICKET_REFUSED,
            TOKEN_ANSWERED,
            clue(
                "certificate-not-taken",
                certificate::not_taken,
                Bearing::RulesOut,
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            // An app password, or another form of the name, may be wanted at both.
            works_elsewhere(Bearing::RulesOut, Bearing::For(2)),
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            LOGIN_WORKED,
        ],
        fixes: fixes::retype_password_or_name,
    },
    told(
        "app-password-required",
        LOGIN_SECRET,
        Breadth::Narrow,
        fixes::use_app_password,
    ),
    told(
        "wrong-kind-of-secret",
        LOGIN_SECRET,
        Breadth::Narrow,
        fixes::use_app_password,
    ),
    told(
        "password-login-retired",
        LOGIN_SECRET,
        Breadth::Narrow,
        fixes::use_oauth2,
    ),
    told(
        "oauth-token-bad",
        LOGIN_METHOD,
        Breadth::Narrow,
        fixes::sign_in_again,
    ),
    told(
        "smtp-login-off-for-tenant",
        LOGIN,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "protocol-off-for-mailbox",
        LOGIN_SWITCH,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "login-blocked-by-policy",
        LOGIN,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
    told(
        "too-many-login-attempts",
        LOGIN,
        Breadth::Narrow,
        fixes::wait,
    ),
    told("login-backend-down", LOGIN, Breadth::Plain, fixes::wait),
    told(
        "web-signin-required",
        LOGIN,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    told(
        "kerberos-ticket-missing",
        LOGIN_METHOD,
        Breadth::Narrow,
        kerberos::get_ticket,
    ),
    told(
        "ntlm-domain-missing",
        LOGIN_METHOD,
        Breadth::Narrow,
        fixes::retype_login,
    ),
    told(
        "sasl-encoding-fault",
        LOGIN,
        Breadth::Narrow,
        fixes::use_offered_method,
    ),
    Cause {
        id: "client-certificate-login-only",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "only-external-listed",
                certificate::only_external,
                Bearing::For(9),
                Bearing::Silent,
                Ask::Check,
            ),
            clue(
                "certificate-not-taken",
                certificate::not_taken,
                Bearing::For(9),
                Bearing::Silent,
                Ask::Check,
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
    told(
        "plan-without-smtp",
        LOGIN,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    Cause {
        id: "login-never-sent",
        breadth: Breadth::Plain,
        clues: &[
            clue(
                "settings-have-login",
                settings_have_login,
                Bearing::For(2),
                Bearing::RulesOut,
                Ask::Settings,
            ),
            clue(
                "login-demanded-though-set",
                demanded_though_set,
                Bearing::For(5),
                Bearing::Silent,
                Ask::Settings,
            ),
            clue(
                "login-passed-over",
                passed_over,
                Bearing::For(8),
                Bearing::Silent,
                Ask::Text,
            ),
            clue(
                "login-was-sent",
                login_was_sent,
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
];

fn login_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(climb) = &scene.climb else {
        return Look::Open;
    };
    if let Some(evidence) = climb.logged_in() {
        return no([evidence]);
    }
    if_seen(
        climb
            .login_refused()
            .map(|(evidence, reply)| (evidence, vec![("reply", reply.to_string())])),
    )
}

fn settings_have_login(scene: &Scene<'_>, _: &'static str) -> Look {
    match scene.checked().auth {
        Some(auth) if !auth.logs_in() => no([]),
        // To have a login is no trouble; it is one where a server demands what was not sent.
        Some(_) if demands_login(scene) => yes([], Values::new()),
        _ => Look::Open,
    }
}

fn demanded_though_set(scene: &Scene<'_>, _: &'static str) -> Look {
    let is_set = scene.checked().auth.is_some_and(Auth::logs_in)
        // Where none is offered there was none to send.
        && login_not_tried(scene, NotTried::NotOffered).is_none();
    match scene.decisive() {
        Some(said) if is_set && super::settings::is_demand(said) => {
            yes(said.evidence(), said.values())
        }
        _ => Look::Open,
    }
}

/// The server listed AUTH, and the program went on to its sender; where the settings have a login, to a recipient too.
fn passed_over(scene: &Scene<'_>, _: &'static str) -> Look {
    let is_set = scene.checked().auth.is_some_and(Auth::logs_in);
    let went_on = |paste: &&Paste| paste.auth_offered && paste.transcript && !paste.auth_sent;
    let paste = scene.paste.as_ref().filter(|_| scene.climb.is_none());
    match (paste.filter(went_on), scene.decisive()) {
        (Some(_), Some(said))
            if (is_set && said.is_first("relay-without-login"))
                || (said.stage == Some(Stage::Sender)
                    && said.names("login-never-sent").is_some()) =>
        {
            yes(said.evidence(), said.values())
        }
        _ => Look::Open,
    }
}

fn demands_login(scene: &Scene<'_>) -> bool {
    scene
        .decisive()
        .is_some_and(|said| said.names("login-never-sent").is_some())
}

fn login_was_sent(scene: &Scene<'_>, _: &'static str) -> Look {
    let sent = scene.climb.as_ref().and_then(|climb| {
        climb
            .logged_in()
            .or(climb.login_refused().map(|(id, _)| id))
    });
    if let Some(evidence) = sent {
        return yes([evidence], Values::new());
    }
    match &scene.paste {
        Some(paste) if paste.auth_sent || paste.logged_in => yes([], Values::new()),
        _ => Look::Open,
    }
}

/// The login offer, for causes that need it.
pub(super) fn offers_login(scene: &Scene<'_>) -> bool {
    scene
        .climb
        .iter()
        .chain(&scene.looks)
        .any(|seen: &Seen<'_>| seen.login_offer().is_some())
}
