//! Clues that the settings give: a finding that belongs to a cause, what such a fault leads to, and settings that have
//! no such fault.

use super::clues::{clue, no, yes};
use super::{Ask, Bearing, Clue, Look, Scene};
use crate::reply::Strength;
use crate::rules::is_known;
use crate::vocab::{Finding, Port, Security, Settings};

/// The settings have the fault, and it cannot be but that it breaks something.
pub(super) const SHOWN_SURELY: Clue = clue(
    "settings-show-it",
    shown,
    Bearing::For(6),
    Bearing::RulesOut,
    Ask::Settings,
);

/// The settings have what may be the fault.
pub(super) const SHOWN: Clue = clue(
    "settings-show-it",
    shown,
    Bearing::For(1),
    Bearing::RulesOut,
    Ask::Settings,
);

/// The server's name has it, as it stands in the text.
pub(super) const NAMED: Clue = clue(
    "name-in-text-shows-it",
    named,
    Bearing::For(6),
    Bearing::Silent,
    Ask::Nothing,
);

/// What was said is what such a fault leads to.
pub(super) const EXPLAINED: Clue = clue(
    "settings-explain-it",
    explained,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Nothing,
);

/// A cause that rules find in settings.
struct Shown {
    cause: &'static str,
    /// The rules whose findings show it.
    rules: &'static [&'static str],
    /// The rules of fetching whose findings show it, where mail is fetched.
    fetching: &'static [&'static str],
    /// Of these, the ones that need not break anything.
    harmless: &'static [&'static str],
    /// Causes that a text names where this one is behind them.
    leads_to: &'static [&'static str],
    /// Whether settings without such a finding surely do not have the fault.
    is_clean: fn(&Settings) -> bool,
}

const NAME: &[&str] = &[
    "name-missing",
    "name-without-address",
    "resolver-unreachable",
    "certificate-name-mismatch",
];

const TABLE: &[Shown] = &[
    Shown {
        cause: "host-malformed",
        rules: &[
            "host-with-control-character",
            "host-with-invisible-character",
            "host-with-blank",
            "host-with-scheme",
            "host-in-brackets",
            "host-is-an-address",
            "host-with-path",
            "host-with-port",
            "host-not-ascii",
            "host-is-a-number",
            "host-label-wrong",
            "host-too-long",
            "host-with-trailing-dot",
            "host-with-look-alike-letter",
            "host-in-quotes",
            "host-with-several-names",
        ],
        fetching: &[],
        harmless: &[],
        leads_to: NAME,
        is_clean: |settings| settings.outgoing.host.is_some(),
    },
    Shown {
        cause: "host-name-typo",
        rules: &["host-name-mistyped"],
        fetching: &["incoming-host-mistyped"],
        harmless: &[],
        leads_to: &[
            "name-missing",
            "name-without-address",
            "certificate-name-mismatch",
            "nothing-listening",
            "port-blocked",
            "closed-before-greeting",
            "server-silent",
        ],
        is_clean: known_host,
    },
    Shown {
        cause: "wrong-host-role",
        rules: &[
            "incoming-host-name-for-sending",
            "web-host-name-for-sending",
        ],
        fetching: &[
            "sending-host-name-for-incoming",
            "web-host-name-for-incoming",
        ],
        harmless: &[],
        leads_to: &[
            "nothing-listening",
            "port-blocked",
            "server-silent",
            "other-protocol-on-port",
            "login-not-offered",
            "relay-without-login",
        ],
        is_clean: known_host,
    },
    Shown {
        cause: "wrong-server-for-relay",
        rules: &["mx-host-for-sending"],
        fetching: &[],
        harmless: &[],
        leads_to: &[
            "relay-without-login",
            "login-not-offered",
            "login-never-sent",
            "login-switched-off",
            "address-not-allowed",
            "port-blocked",
        ],
        is_clean: |_| false,
    },
    Shown {
        cause: "unsuitable-port",
        rules: &[
            "port-25-for-submission",
            "incoming-port-for-sending",
            "port-unusual-for-sending",
            "port-not-of-provider",
            "web-port-for-sending",
        ],
        fetching: &["incoming-port-unusual", "sending-port-for-incoming"],
        harmless: &["port-25-for-submission"],
        leads_to: &[
            "nothing-listening",
            "port-blocked",
            "closed-before-greeting",
            "server-silent",
        ],
        is_clean: usual_port,
    },
    Shown {
        cause: "username-form-wrong",
        rules: &[
            "username-without-domain",
            "username-not-of-provider",
            "username-with-backslash",
            "username-in-quotes",
            "username-in-angle-brackets",
        ],
        fetching: &[],
        harmless: &[],
        leads_to: &["credentials-wrong"],
        is_clean: |_| false,
    },
    Shown {
        cause: "hidden-characters",
        rules: &[
            "username-with-outer-blank",
            "username-with-invisible-character",
            "username-with-look-alike-letter",
            "password-outer-blank",
            "password-invisible",
            "password-typographic",
            "password-not-ascii",
        ],
        // A letter outside ASCII is meant as a rule; that it breaks something, only the server can say.
        fetching: &[],
        harmless: &["password-not-ascii"],
        leads_to: &[
            "credentials-wrong",
            "sasl-encoding-fault",
            "app-password-required",
        ],
        is_clean: |_| false,
    },
    Shown {
        cause: "wrong-login-method",
        rules: &["mechanism-against-method"],
        fetching: &[],
        harmless: &[],
        leads_to: &["mechanism-not-supported"],
        is_clean: |_| false,
    },
    Shown {
        cause: "sender-differs-from-account",
        rules: &["from-differs-from-account"],
        fetching: &[],
        harmless: &[],
        leads_to: &[],
        is_clean: |settings| settings.outgoing.username.is_some(),
    },
    Shown {
        cause: "password-sent-unencrypted",
        rules: &["password-sent-in-clear"],
        fetching: &["incoming-password-sent-in-clear"],
        harmless: &[],
        leads_to: &[],
        is_clean: |settings| {
            matches!(
                settings.outgoing.security,
                Some(Security::Tls | Security::StartTls)
            )
        },
    },
    Shown {
        cause: "differs-from-published",
        rules: &["encryption-not-of-provider"],
        fetching: &[],
        harmless: &[],
        leads_to: &[],
        is_clean: |settings| {
            let security = settings.outgoing.security;
            let encrypted = matches!(security, Some(Security::StartTls | Security::Tls));
            known_host(settings) && usual_port(settings) && encrypted
        },
    },
    Shown {
        cause: "hello-name-illegal",
        rules: &["hello-illegal"],
        fetching: &[],
        harmless: &[],
        leads_to: &["hello-name-refused", "client-protocol-fault"],
        is_clean: |settings| settings.hello.is_some(),
    },
    Shown {
        cause: "host-not-for-account",
        rules: &["host-of-another-provider"],
        fetching: &["incoming-of-another-provider"],
        harmless: &[],
        leads_to: &[
            "credentials-wrong",
            "app-password-required",
            "password-login-retired",
            "relay-without-login",
            "wrong-server-for-relay",
        ],
        is_clean: |_| false,
    },
];

/// What is found of a port that no large provider has.
const PORTS: [&str; 3] = [
    "port-not-of-provider",
    "port-unusual-for-sending",
    "incoming-port-for-sending",
];

fn known_host(settings: &Settings) -> bool {
    let host = settings.outgoing.host.as_ref();
    host.is_some_and(|host| is_known(host.as_str()))
}

fn usual_port(settings: &Settings) -> bool {
    matches!(
        settings.outgoing.port,
        Some(Port::SUBMISSION | Port::SUBMISSIONS)
    )
}

fn row(cause: &str) -> Option<&'static Shown> {
    TABLE.iter().find(|row| row.cause == cause)
}

fn finding<'s>(scene: &'s Scene<'_>, row: &Shown) -> Option<&'s Finding> {
    let fetches = scene.fetches() || scene.text_fetches();
    let shows = |finding: &&Finding| {
        row.rules.contains(&finding.rule) || fetches && row.fetching.contains(&finding.rule)
    };
    let grave = |finding: &&Finding| shows(finding) && !row.harmless.contains(&finding.rule);
    let mut findings = scene.findings.iter();
    findings
        .clone()
        .find(grave)
        .or_else(|| findings.find(shows))
}

/// What is wrong with the server's name in the text.
fn in_text<'s>(scene: &'s Scene<'_>, row: &Shown) -> Option<&'s Finding> {
    let mut findings = scene.of_text.iter();
    findings.find(|finding| row.rules.contains(&finding.rule))
}

fn named(scene: &Scene<'_>, cause: &'static str) -> Look {
    let found = row(cause).and_then(|row| in_text(scene, row));
    found.map_or(Look::Open, |finding| yes([], finding.values.clone()))
}

fn shown(scene: &Scene<'_>, cause: &'static str) -> Look {
    let Some(row) = row(cause) else {
        return Look::Open;
    };
    if let Some(finding) = finding(scene, row) {
        return yes([], finding.values.clone());
    }
    let named = |said: &super::Said| matches!(said.names(cause), Some((Strength::Exact, _)));
    let clean = (row.is_clean)(&scene.settings);
    if clean && !scene.said.iter().any(named) {
        no([])
    } else {
        Look::Open
    }
}

fn explained(scene: &Scene<'_>, cause: &'static str) -> Look {
    let Some((row, said)) = row(cause).zip(scene.decisive()) else {
        return Look::Open;
    };
    let leads = |id: &&str| matches!(said.names(id), Some((Strength::Exact, true)));
    // The text names both: where nobody listens, any failed connection is explained.
    let surely = |finding: &Finding| {
        let mut led = row.leads_to.iter();
        let known = || scene.host_or_named().is_some_and(|host| is_known(&host));
        let told = in_text(scene, row).is_some() && PORTS.contains(&finding.rule) && known();
        told && led.any(|id| said.names(id).is_some())
    };
    match finding(scene, row).or_else(|| in_text(scene, row)) {
        Some(finding)
            if !row.harmless.contains(&finding.rule)
                && (row.leads_to.iter().any(leads) || surely(finding)) =>
        {
            let mut values = said.values();
            values.extend(finding.values.clone());
            yes(said.evidence(), values)
        }
        _ => Look::Open,
    }
}

/// This machine is called, and nothing answers there.
pub(super) fn host_is_loopback(scene: &Scene<'_>, cause: &'static str) -> Look {
    // Whom the program says it called, it called.
    let called = scene.paste.as_ref().and_then(|it| it.target.host.as_ref());
    let called = called.filter(|host| host.is_this_machine() && scene.climb.is_none());
    let Some(host) = called.or_else(|| scene.host()) else {
        return Look::Open;
    };
    let led = scene.climb.as_ref().and_then(super::Seen::unreached);
    let led_here = led.is_some_and(|(_, address, _)| address.is_loopback());
    if !host.is_this_machine() && !led_here {
        return no([]);
    }
    let values = vec![("host", host.to_string())];
    if let Some((evidence, ..)) = led {
        return yes([evidence], values);
    }
    // Silence and a closed connection come from a server, if a poor one.
    let unreached = scene.decisive().is_some_and(|said| {
        let first = ["port-rejected-on-path", cause];
        said.names("nothing-listening").is_some() || first.iter().any(|id| said.is_first(id))
    });
    let answered = scene
        .paste
        .as_ref()
        .is_some_and(|paste| paste.greeting.is_some());
    if unreached && !answered && scene.climb.is_none() {
        yes([], values)
    } else {
        Look::Open
    }
}
