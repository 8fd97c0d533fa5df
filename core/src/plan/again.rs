//! The second login of a check, and never a third: the same once more where the server could not check it, or the same pair
//! at the incoming server where it was refused.

use super::fetch_at;
use crate::causes::Scene;
use crate::diagnose::{Judged, Standing};
use crate::vocab::{Case, Probe, Settings, Step};

/// What tells more after a refused login; `None` where nothing does, or it was done.
pub(super) fn next(
    case: &Case,
    scene: &Scene<'_>,
    settings: &Settings,
    living: &[Judged],
) -> Option<Probe> {
    let climb = scene.climb.as_ref()?;
    let (_, reply) = climb.login_refused().filter(|_| case.consent.login)?;
    let logins = case.steps.iter().filter(|step| {
        matches!(
            step.probe,
            Probe::Climb { login: true, .. } | Probe::Fetch { .. }
        )
    });
    if logins.count() != 1 || scene.fetches() {
        return None;
    }
    let first = living.first()?;
    match first.cause.id {
        "login-backend-down" if reply.is_transient() => Some(climb.probe.clone()),
        "credentials-wrong"
            if first.standing <= Standing::Likely
                && !reply.is_transient()
                && settings.shares_login() =>
        {
            fetch_at(settings)
        }
        _ => None,
    }
}

/// Whether a step goes the way once more after a login that could not be checked: then it waits first.
pub(super) fn waits(case: &Case, step: &Step, settings: &Settings) -> bool {
    let earlier = |other: &&Step| other.id < step.id && other.probe == step.probe;
    !settings.fetches_first() && case.steps.iter().any(|other| earlier(&other))
}
