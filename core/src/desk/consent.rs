//! What a check will do, counted before it is done.

use serde::Serialize;

use super::answer::common;
use super::table;
use crate::causes::Scene;
use crate::plan;
use crate::vocab::{Auth, Case, Security, Settings, Side, Step};
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

/// What a login takes and is known not to be there, so that there will be none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A token.
    Token,
    /// A certificate with its key.
    Certificate,
}

/// The plan of the next check of a case, whatever was done before.
pub fn plan(case: &Case, words: &Words) -> Planned {
    plan_without(case, words, None)
}

/// The same where it is known what the login lacks.
pub fn plan_without(case: &Case, words: &Words, lack: Option<Lack>) -> Planned {
    let mut fresh = Case::of(case.draft.clone());
    fresh.consent.login = true;
    fresh.beside.incoming = case.beside.incoming;
    for probe in plan::first(&fresh) {
        fresh.begin(probe);
    }
    // The way of the program, and a look at each other port.
    let mut connections = u32::try_from(fresh.steps.len()).unwrap_or(u32::MAX);
    if connections == 0 {
        return Planned {
            steps: Vec::new(),
            connections,
            logins: 0,
            password: false,
            says: Vec::new(),
        };
    }
    let looks = connections - 1;
    let settings = case.draft.read();
    if settings.fetches_first() {
        // The login at the other server, and the way again after it.
        connections += 2;
    }
    let mut logins = plan::logins(&settings);
    let at = settings.for_login();
    let auth = at.checked().auth;
    // In clear the vault stays shut, whatever the server offers.
    let in_clear = at.checked().dialled_security() == Security::None && !case.consent.unverified;
    // What the method reveals to the server, or to who listens where nothing is encrypted.
    let login = match (lack, auth) {
        _ if logins == 0 => "no-login",
        (Some(Lack::Token), _) => "no-token",
        (Some(Lack::Certificate), _) => "no-certificate",
        _ if in_clear => "in-clear",
        _ if at.checked().takes_token() => "login-token",
        (_, Some(Auth::Kerberos)) => "ticket",
        (_, Some(Auth::ClientCertificate)) => "login-certificate",
        (_, Some(Auth::EncryptedPassword | Auth::Ntlm)) => "login-guessable",
        _ => "login",
    };
    if lack.is_some() || in_clear {
        logins = 0;
    }
    // The same way once more, or the other server.
    connections += logins / 2;
    Planned {
        says: rows(&fresh, &settings, [looks, logins], login, words),
        steps: fresh.steps,
        connections,
        logins,
        password: logins > 0 && auth != Some(Auth::ClientCertificate),
    }
}

/// The rows alone.
pub fn consent_rows(case: &Case, words: &Words) -> Vec<ConsentRow> {
    plan(case, words).says
}

fn rows(
    case: &Case,
    settings: &Settings,
    [looks, logins]: [u32; 2],
    login: &str,
    words: &Words,
) -> Vec<ConsentRow> {
    let table = table();
    let mut values = common(&Scene::of(case, &table), words);
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
    rows.extend([row(looks, "looks"), row(logins.min(1), login)]);
    rows
}
