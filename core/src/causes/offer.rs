//! What a server's list of login methods says, in clear and under TLS.

use super::clues::{if_seen, login_not_tried, no, on_the_way, server_says, yes};
use super::{Look, Scene, Seen, certificate};
use crate::vocab::{Auth, Fact, NotTried, Stage, Values};

fn wants_login(scene: &Scene<'_>) -> bool {
    scene.fetches() || scene.checked().auth.is_none_or(Auth::logs_in)
}

pub(super) fn none_after_tls<'a>(scene: &Scene<'a>, _: &'static str) -> Look {
    if scene.climb.is_none() || !wants_login(scene) || certificate::logs_in(scene) {
        return Look::Open;
    }
    // A look goes through TLS even where the settings do not.
    let places = scene.climb.iter().chain(scene.look_at_own_port());
    // Where there is no encryption to be had either, the list in clear is all there is.
    let all_there_is = |seen: &Seen<'a>| {
        seen.offered(false).filter(|(_, starttls, _)| {
            !starttls
                && scene.stops_without_offer()
                && scene.climb.as_ref().is_some_and(Seen::works)
        })
    };
    let mut offers = places.filter_map(|seen| seen.offered(true).or_else(|| all_there_is(seen)));
    match offers.next() {
        Some((evidence, _, [])) => yes([evidence], Values::new()),
        Some((evidence, _, _)) => no([evidence]),
        None => Look::Open,
    }
}

pub(super) fn only_after_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    let Some(climb) = scene
        .climb
        .as_ref()
        .filter(|climb| climb.secured().is_none())
    else {
        return Look::Open;
    };
    match climb.offered(false) {
        Some((evidence, _, [_, ..])) => no([evidence]),
        // A server that refuses even MAIL in clear wants TLS for everything: another cause.
        Some(_) if server_says(scene, "tls-required").is_some() => Look::Open,
        Some((before, _, [])) if login_not_tried(scene, NotTried::NotOffered).is_some() => {
            let after = scene.look_at_own_port().and_then(|look| look.offered(true));
            match after {
                Some((after, _, mechanisms @ [_, ..])) => {
                    yes([before, after], vec![("mechanisms", mechanisms.join(", "))])
                }
                Some((after, _, [])) => no([after]),
                None => Look::Open,
            }
        }
        _ => Look::Open,
    }
}

pub(super) fn none_in_clear(scene: &Scene<'_>, _: &'static str) -> Look {
    let in_clear = scene
        .climb
        .as_ref()
        .is_some_and(|climb| climb.secured().is_none());
    let skipped = login_not_tried(scene, NotTried::NotOffered).filter(|_| in_clear);
    if_seen(skipped.map(|evidence| (evidence, Values::new())))
}

/// The program asked for a method that the pasted list has not.
pub(super) fn used_not_listed(scene: &Scene<'_>, _: &'static str) -> Look {
    let (Some(paste), None) = (&scene.paste, &scene.climb) else {
        return Look::Open;
    };
    match &paste.method {
        Some(method)
            if !paste.mechanisms.is_empty()
                && !paste.lists_only_external()
                && !paste.mechanisms.contains(method)
                && !paste.logged_in =>
        {
            yes([], vec![("mechanisms", paste.mechanisms.join(", "))])
        }
        _ => Look::Open,
    }
}

/// A pasted list of extensions without AUTH, and nothing said that has another reason. Whether STARTTLS was listed.
fn list_lacks_login(scene: &Scene<'_>) -> Option<bool> {
    let about_login = [
        "login-not-offered",
        "login-needs-tls",
        "login-never-sent",
        "relay-without-login",
        "mechanism-not-supported",
    ];
    let fits = scene
        .decisive()
        .is_none_or(|said| about_login.iter().any(|cause| said.is_first(cause)));
    let paste = scene.paste.as_ref().filter(|_| scene.climb.is_none())?;
    (paste.list_without_auth && fits && wants_login(scene)).then_some(paste.starttls_offered)
}

pub(super) fn list_without_login(scene: &Scene<'_>, _: &'static str) -> Look {
    let upgraded = scene.paste.as_ref().is_some_and(|paste| paste.lists > 1);
    match list_lacks_login(scene) {
        Some(starttls) if !starttls || upgraded => yes([], Values::new()),
        _ => Look::Open,
    }
}

/// No login is offered, and the settings have no encryption: with it there may be one.
pub(super) fn no_encryption(scene: &Scene<'_>, _: &'static str) -> Look {
    let not_offered = scene
        .decisive()
        .is_some_and(|said| said.is_first("login-not-offered"));
    let clear = scene.checked().security == Some(crate::vocab::Security::None);
    if not_offered && clear && scene.climb.is_none() {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

pub(super) fn no_login_before_tls(scene: &Scene<'_>, _: &'static str) -> Look {
    let upgraded = scene.paste.as_ref().is_some_and(|paste| paste.lists > 1);
    match list_lacks_login(scene) {
        Some(true) if !upgraded => yes([], Values::new()),
        _ => Look::Open,
    }
}

pub(super) fn method_not_offered(scene: &Scene<'_>, _: &'static str) -> Look {
    let skipped = login_not_tried(scene, NotTried::MethodNotOffered);
    let skipped = skipped.or(login_not_tried(scene, NotTried::MethodUnknown));
    // A login that was begun was offered, and that it is bound otherwise than we can says nothing against the server.
    let begun = on_the_way(scene, |fact| {
        matches!(
            fact,
            Fact::Sent {
                stage: Stage::Auth,
                ..
            }
        )
        .then_some(())
    });
    let skipped = skipped.filter(|_| begun.is_none());
    if_seen(skipped.map(|evidence| (evidence, Values::new())))
}
