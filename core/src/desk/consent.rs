//! What a check will do, counted before it is done.

use serde::Serialize;

use super::answer::common;
use super::table;
use crate::causes::Scene;
use crate::plan;
use crate::vocab::{Auth, Case, Probe, Step};
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
    /// Login attempts.
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
    for probe in plan::next(&fresh) {
        fresh.begin(probe);
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let dials = |step: &&Step| !matches!(step.probe, Probe::Lookup { .. });
    let connections = count(fresh.steps.iter().filter(dials).count());
    let password = connections > 0 && takes_password(&fresh);
    let logins = u32::from(password);
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

fn takes_password(case: &Case) -> bool {
    let settings = case.draft.read();
    let auth = settings.outgoing.auth.unwrap_or(Auth::None);
    auth.logs_in() || (settings.outgoing.auth.is_none() && settings.outgoing.username.is_some())
}

fn rows(case: &Case, logins: u32, words: &Words) -> Vec<ConsentRow> {
    let table = table();
    let mut values = common(&Scene::of(case, &table), words);
    let own = case.draft.read().own_address();
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
    let login = match case.draft.read().outgoing.auth {
        _ if logins == 0 => "no-login",
        Some(Auth::Kerberos) => "ticket",
        _ => "login",
    };
    let mut rows = vec![row(1, "climb")];
    if own.is_some() {
        rows.push(row(2, "recipients"));
    }
    rows.extend([
        row(u32::try_from(looks).unwrap_or(u32::MAX), "looks"),
        row(logins, login),
    ]);
    rows
}
