//! What a check will do, counted before it is done.

use serde::Serialize;

use super::answer::common;
use super::table;
use crate::causes::Scene;
use crate::plan;
use crate::vocab::{Auth, Case, Probe, Side, Step};
use crate::words::Words;

/// One row: how often, and what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ConsentRow {
    /// How many.
    pub n: u32,
    /// Of what.
    pub says: String,
}

/// The plan of a check that has not begun.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Planned {
    /// The first steps.
    pub steps: Vec<Step>,
    /// Connections; 0 where the settings cannot be dialled.
    pub connections: u32,
    /// Login attempts, at most.
    pub logins: u32,
    /// Whether a password is needed.
    pub password: bool,
    /// The same in words.
    pub says: Vec<ConsentRow>,
}

/// The plan of the next check of a case, whatever was done before.
pub fn plan(case: &Case, words: &Words) -> Planned {
    let mut fresh = Case::of(case.draft.clone());
    fresh.consent.login = true;
    fresh.beside.incoming = case.beside.incoming;
    for probe in plan::first(&fresh) {
        fresh.begin(probe);
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let dials = |step: &&Step| !matches!(step.probe, Probe::Lookup { .. } | Probe::Survey { .. });
    let mut connections = count(fresh.steps.iter().filter(dials).count());
    if connections > 0 && case.draft.read().fetches_first() {
        // The login at the other server, and the way again after it.
        connections += 2;
    }
    let logins = if connections > 0 {
        plan::logins(&case.draft.read())
    } else {
        0
    };
    // The same way once more, or the other server.
    connections += logins / 2;
    let settings = case.draft.read();
    let by_certificate = settings.for_login().checked().auth == Some(Auth::ClientCertificate);
    let password = logins > 0 && !by_certificate;
    Planned {
        says: rows(&fresh, logins, words),
        steps: fresh.steps,
        connections,
        logins,
        password,
    }
}

/// The rows alone.
pub fn consent_rows(case: &Case, words: &Words) -> Vec<ConsentRow> {
    plan(case, words).says
}

fn rows(case: &Case, logins: u32, words: &Words) -> Vec<ConsentRow> {
    let table = table();
    let mut values = common(&Scene::of(case, &table), words);
    let settings = case.draft.read();
    let fetches = settings.side() == Side::Incoming;
    let own = settings.own_address().filter(|_| !fetches);
    let elsewhere = settings.shares_login();
    if (settings.fetches_first() || elsewhere)
        && let Some(incoming) = &settings.incoming.host
    {
        values.push(("incoming", incoming.as_str().to_owned()));
    }
    // Without an address of its own the program's way ends before MAIL.
    if let Some(own) = &own {
        values.push(("own", own.as_str().to_owned()));
        values.push(("foreign", plan::foreign(Some(own)).as_str().to_owned()));
    }
    let row = |n, id| ConsentRow {
        n,
        says: words
            .text(&["consent", id, "says"], &values)
            .unwrap_or_default(),
    };
    let looks = case
        .steps
        .iter()
        .filter(|step| matches!(step.probe, Probe::Look { .. }))
        .count();
    if case.steps.is_empty() {
        return Vec::new();
    }
    // What the method reveals to the server, or to who listens where nothing is encrypted.
    let at = settings.for_login();
    let login = match at.checked().auth {
        _ if logins == 0 => "no-login",
        _ if at.checked().takes_token() => "login-token",
        Some(Auth::Kerberos) => "ticket",
        Some(Auth::ClientCertificate) => "login-certificate",
        Some(Auth::EncryptedPassword | Auth::Ntlm) => "login-guessable",
        _ => "login",
    };
    let mut rows = vec![row(1, if fetches { "climb-incoming" } else { "climb" })];
    if own.is_some() {
        rows.push(row(2, "recipients"));
    }
    if settings.fetches_first() {
        rows.push(row(2, "fetch-first"));
    }
    if logins > 1 {
        let id = if elsewhere {
            "login-elsewhere"
        } else {
            "login-again"
        };
        rows.push(row(1, id));
    }
    rows.extend([
        row(u32::try_from(looks).unwrap_or(u32::MAX), "looks"),
        row(logins.min(1), login),
    ]);
    rows
}
