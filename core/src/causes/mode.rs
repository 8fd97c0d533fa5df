//! Questions about the encryption's mode: TLS from the first byte where a port begins in clear, and the other way round.

use super::clues::{fact_seen, if_seen, no, on_the_way, settings_are, yes};
use super::{Look, Scene};
use crate::vocab::{Alien, Fact, Security, Stage, TlsFault, Values};

/// The port that is dialled, for sentences.
pub(super) fn port_of(scene: &Scene<'_>) -> Values {
    vec![("port", scene.checked().dialled_port().to_string())]
}

fn wants_tls(scene: &Scene<'_>) -> bool {
    scene.checked().dialled_security() == Security::Tls
}

/// Some servers turn a client away in clear where they would begin with TLS: that shows nothing of the mode.
fn is_turned_away(scene: &Scene<'_>) -> bool {
    let greeting = scene.look_at_own_port().and_then(super::Seen::greeting);
    greeting.is_some_and(|(_, reply)| reply.is_negative())
}

pub(super) fn greets_in_clear(scene: &Scene<'_>, _: &'static str) -> Look {
    if let Some((secured, _)) = scene
        .climb
        .as_ref()
        .filter(|_| wants_tls(scene))
        .and_then(super::Seen::secured)
    {
        return no([secured]);
    }
    if !wants_tls(scene) || scene.climb.is_none() || is_turned_away(scene) {
        return Look::Open;
    }
    let Some(look) = scene.look_at_own_port() else {
        return Look::Open;
    };
    let greeting = look
        .greeting()
        .filter(|_| look.offered(false).is_some() || look.secured().is_none());
    if_seen(greeting.map(|(evidence, reply)| {
        let mut values = port_of(scene);
        values.push(("reply", reply.to_string()));
        (evidence, values)
    }))
}

pub(super) fn answer_is_no_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    let fault = scene
        .climb
        .as_ref()
        .filter(|_| wants_tls(scene) && !is_turned_away(scene))
        .and_then(super::Seen::tls_fault);
    if_seen(
        fault
            .filter(|(_, fault)| **fault == TlsFault::NotTls)
            .map(|(evidence, _)| (evidence, port_of(scene))),
    )
}

pub(super) fn wants_tls_there(scene: &Scene<'_>, _: &'static str) -> Look {
    settings_are(scene, false, &[Security::Tls])
}

pub(super) fn wants_clear_there(scene: &Scene<'_>, _: &'static str) -> Look {
    settings_are(
        scene,
        true,
        &[Security::None, Security::StartTls, Security::Auto],
    )
}

/// The words may mean this, and the port is one that usually begins in clear.
pub(super) fn port_begins_in_clear(scene: &Scene<'_>, _: &'static str) -> Look {
    let may = [
        "tls-on-plain-port",
        "plain-on-tls-port",
        "tls-no-common-version",
    ];
    let clear = [Some(Security::StartTls), Some(Security::None)];
    beside_port(scene, false, &clear, &may)
}

/// The words may mean this, or only say that nothing came, and the port is the one that begins with TLS.
pub(super) fn port_begins_with_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    let may = [
        "plain-on-tls-port",
        "closed-before-greeting",
        "server-silent",
        "port-blocked",
    ];
    // That nothing came through is explained by settings that wait for a greeting, not by settings that are unknown; what
    // never got a connection waited for none.
    let waits = matches!(scene.mode().2, Some(Security::None | Security::StartTls));
    let may = if waits && !said_in(scene, &UNCONNECTED) {
        &may[..]
    } else {
        &may[..3]
    };
    beside_port(scene, true, &[Some(Security::Tls)], may)
}

/// The text itself tells that the program began in clear, whatever the settings are called, and that nothing came then.
pub(super) fn program_begins_in_clear(scene: &Scene<'_>, _: &'static str) -> Look {
    let look = beside_port(scene, true, &[], &["server-silent", "port-blocked"]);
    let told = || {
        scene
            .paste
            .as_ref()
            .is_some_and(|paste| holds(&paste.lower(), &IN_CLEAR))
    };
    if matches!(look, Look::Yes(_)) && !said_in(scene, &UNCONNECTED) && told() {
        look
    } else {
        Look::Open
    }
}

/// What tells that a program began in clear, whatever its settings are called: Outlook Express shows them, and .NET's own
/// client knows no TLS from the first byte (learn.microsoft.com, SmtpClient.EnableSsl).
const IN_CLEAR: [&str; 2] = ["secure(ssl): no", "system.net.mail"];

/// What is said where the connection itself did not come about. WSAETIMEDOUT is said of both.
const UNCONNECTED: [&str; 3] = ["connect etimedout", "errno 110]", "0x800ccc0e"];

fn said_in(scene: &Scene<'_>, words: &[&str]) -> bool {
    let said = scene.decisive().map(|said| said.text.to_ascii_lowercase());
    said.is_some_and(|said| holds(&said, words))
}

fn holds(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|words| lower.contains(words))
}

pub(super) fn is_clear_port(scene: &Scene<'_>, cause: &'static str) -> Look {
    beside_port(scene, false, &[], &[cause])
}

pub(super) fn is_tls_port(scene: &Scene<'_>, cause: &'static str) -> Look {
    // Where the settings have TLS already, something else than the usual server is on that port.
    beside_port(scene, true, &[Some(Security::Tls)], &[cause])
}

/// The decisive words name one of the causes first, the port begins so, and the settings do not fit it already.
fn beside_port(
    scene: &Scene<'_>,
    tls: bool,
    fitting: &[Option<Security>],
    causes: &[&str],
) -> Look {
    let Some(port) = scene
        .port()
        .filter(|port| port.begins_with_tls() == Some(tls))
    else {
        return Look::Open;
    };
    let fits = fitting.contains(&scene.mode().2);
    match scene.decisive() {
        Some(said)
            if !fits
                && scene.climb.is_none()
                && causes.iter().any(|cause| said.is_first(cause)) =>
        {
            let mut values = said.values();
            values.push(("port", port.to_string()));
            yes(said.evidence(), values)
        }
        _ => Look::Open,
    }
}

pub(super) fn begins_with_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    if wants_tls(scene) || scene.climb.is_none() {
        return Look::Open;
    }
    if let Some((greeting, _)) = scene.climb.as_ref().and_then(super::Seen::greeting) {
        return no([greeting]);
    }
    let spoke = on_the_way(scene, |fact| match fact {
        Fact::SpokeOther {
            stage: Stage::Greeting,
            protocol: Alien::Tls,
            ..
        } => Some(()),
        _ => None,
    });
    let secured = scene
        .look_at_own_port()
        .and_then(super::Seen::secured)
        .map(|(evidence, _)| evidence);
    if_seen(
        spoke
            .map(|(evidence, ())| evidence)
            .or(secured)
            .map(|evidence| (evidence, port_of(scene))),
    )
}

pub(super) fn silent_to_clear_text(scene: &Scene<'_>, _: &'static str) -> Look {
    if wants_tls(scene) {
        return Look::Open;
    }
    let silent = fact_seen(scene, |fact| {
        matches!(
            fact,
            Fact::StillSilent {
                stage: Stage::Greeting,
                ..
            } | Fact::TimedOut {
                stage: Stage::Greeting,
                ..
            } | Fact::ClosedEarly {
                stage: Stage::Greeting,
                ..
            }
        )
    });
    if_seen(silent.map(|(evidence, _)| (evidence, port_of(scene))))
}
