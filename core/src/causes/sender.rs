//! Causes that lie in the sender's address and rights: group H.

use super::clues::{
    CODE_FITS, EARLIER_SAYS, MAY_MEAN_IT, OTHER_RECIPIENT, PERSON_TELLS, SAYS_SO, clue, no, told,
    yes,
};
use super::lists::{ACCOUNT, SANDBOX, SENDER};
use super::place::refused_early;
use super::tells::NAMES_TELL;
use super::{Ask, Bearing, Breadth, Cause, Clue, Look, Scene, fixes};
use crate::vocab::Fact;

const DOMAIN_MISSING: &str = "sender-domain-missing";

const OWN_SENDER_PASSES: Clue = clue(
    "own-sender-passes",
    own_sender_passes,
    Bearing::Confirms,
    Bearing::Against(4),
    Ask::Check,
);

pub(super) const ANOTHER_IDENTITY: Clue = clue(
    "another-identity-failed",
    another_identity_failed,
    Bearing::For(9),
    Bearing::Against(4),
    Ask::Settings,
);

pub(super) const CAUSES: &[Cause] = &[
    Cause {
        id: "sender-not-owned",
        breadth: Breadth::Narrow,
        clues: &[
            OWN_SENDER_PASSES,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            refused_early(Ask::OwnSender),
        ],
        fixes: fixes::use_own_sender,
    },
    told(
        "header-from-not-allowed",
        SENDER,
        Breadth::Narrow,
        fixes::use_own_sender,
    ),
    told(
        "sender-identity-unverified",
        SENDER,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    Cause {
        id: DOMAIN_MISSING,
        breadth: Breadth::Narrow,
        clues: &[
            OWN_SENDER_PASSES,
            NAMES_TELL,
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            refused_early(Ask::OwnSender),
        ],
        fixes: fixes::use_own_sender,
    },
    told(
        "account-blocked-for-sending",
        ACCOUNT,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    told(
        "sandboxed-recipients",
        SANDBOX,
        Breadth::Narrow,
        fixes::ask_provider,
    ),
    Cause {
        id: "internal-recipients-only",
        breadth: Breadth::Narrow,
        clues: &[
            clue(
                "own-domain-alone-taken",
                only_own_domain,
                Bearing::For(6),
                Bearing::Silent,
                Ask::Check,
            ),
            SAYS_SO,
            MAY_MEAN_IT,
            CODE_FITS,
            EARLIER_SAYS,
            PERSON_TELLS,
            OTHER_RECIPIENT,
            refused_early(Ask::OtherRecipient),
        ],
        fixes: fixes::ask_administrator,
    },
    told(
        "identity-changed-in-session",
        SENDER,
        Breadth::Narrow,
        fixes::ask_administrator,
    ),
];

/// The identities that are not verified (Amazon SES names them) are none of the sender's: they are the recipients'.
fn another_identity_failed(scene: &Scene<'_>, _: &'static str) -> Look {
    const NAMED: &str = "identities failed";
    let failed = |said: &super::Said| {
        let lower = said.text.to_ascii_lowercase();
        let (_, named) = lower.split_once(NAMED)?.1.split_once(": ")?;
        Some(named.to_owned())
    };
    let (Some(sender), Some(failed)) = (scene.settings.sender(), scene.decisive().and_then(failed))
    else {
        return Look::Open;
    };
    let sender = sender.as_str().to_ascii_lowercase();
    let domain = sender.rsplit('@').next().unwrap_or_default();
    let sign = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
    let mut names = failed
        .split(|c| !sign(c))
        .map(|name| name.trim_end_matches('.'));
    if names.clone().any(|name| name == sender || name == domain) {
        return no([]);
    }
    match names.find(|name| name.contains('@')) {
        Some(name) => yes([], vec![("identity", name.to_owned()), ("sender", sender)]),
        None => Look::Open,
    }
}

/// After a login, the wished sender is refused and the account's own address is not.
fn own_sender_passes(scene: &Scene<'_>, cause: &'static str) -> Look {
    // The words tell whether the address belongs to somebody else or to nobody.
    let said = scene.decisive();
    let missing = said.is_some_and(|said| said.is_first(DOMAIN_MISSING));
    if missing != (cause == DOMAIN_MISSING) {
        return Look::Open;
    }
    let Some(climb) = scene
        .climb
        .as_ref()
        .filter(|climb| climb.logged_in().is_some())
    else {
        return Look::Open;
    };
    let refused = climb.find(|fact| match fact {
        Fact::SenderAnswered {
            own: false,
            sender,
            reply,
        } if reply.is_negative() => Some((sender, reply)),
        _ => None,
    });
    let at_recipient = climb
        .recipient(false, Some(false))
        .filter(|(_, reply)| reply.is_negative());
    let sender = scene
        .settings
        .sender()
        .map(|sender| sender.as_str().to_owned())
        .unwrap_or_default();
    let Some((evidence, reply)) = refused.map(|(id, (_, reply))| (id, reply)).or(at_recipient)
    else {
        return Look::Open;
    };
    let own = scene
        .settings
        .own_address()
        .map(|own| own.as_str().to_owned())
        .unwrap_or_default();
    match climb.recipient(false, Some(true)) {
        Some((passed, answer)) if answer.is_positive() => yes(
            [evidence, passed],
            vec![
                ("sender", sender),
                ("own", own),
                ("reply", reply.to_string()),
            ],
        ),
        Some((failed, _)) => no([failed]),
        None => Look::Open,
    }
}

/// After a login a recipient of the own domain is taken and one elsewhere refused for good, in words of access and not of
/// relay: the same client, sender and account pass.
pub(super) fn only_own_domain(scene: &Scene<'_>, _: &'static str) -> Look {
    let climb = scene.climb.as_ref();
    let Some(climb) = climb.filter(|climb| climb.logged_in().is_some()) else {
        return Look::Open;
    };
    let of_access = |said: &super::Said| {
        said.is_first("access-list-entry") || said.is_first("internal-recipients-only")
    };
    let own = climb.recipient(true, None);
    let far = climb.recipient(false, None);
    match own.zip(far) {
        Some(((taken, own), (refused, far)))
            if own.is_positive()
                && far.is_negative()
                && !far.is_transient()
                && scene.decisive().is_none_or(of_access) =>
        {
            yes([taken, refused], vec![("reply", far.to_string())])
        }
        _ => Look::Open,
    }
}
