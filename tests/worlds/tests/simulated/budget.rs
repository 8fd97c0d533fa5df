//! Logins and messages are counted: never more than was announced, never side by side, and no message unasked.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mailmedic_core::desk;
use mailmedic_core::dialogue::{Demand, Reading, patience};
use mailmedic_core::vocab::{Case, Draft, Evidence, Fact, Probe, Stage};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_worlds::run::{self, Conclusion, Place};
use mailmedic_worlds::scenario::{Kind, Scenario};

use super::common::scenarios;

/// The lines that begin a login, in the order of the clock.
fn logins(case: &Case) -> Vec<&Evidence> {
    let begins = |line: &str| {
        let verbs = ["AUTH ", "AUTHENTICATE ", "LOGIN ", "USER "];
        // IMAP has a tag in front.
        let rest = line.split_once(' ').map_or("", |(_, rest)| rest);
        [line, rest]
            .iter()
            .any(|part| verbs.iter().any(|verb| part.starts_with(verb)))
    };
    let all = case.evidence.iter().map(AsRef::as_ref);
    let mut logins: Vec<&Evidence> = all
        .filter(|one| matches!(&one.fact, Fact::Sent { stage: Stage::Auth, line } if begins(line)))
        .collect();
    logins.sort_by_key(|one| one.ms);
    logins
}

/// When a step saw the last thing of its own, farewells included.
fn end(case: &Case, step: u16) -> u32 {
    case.of_step(step).map(|one| one.ms).max().unwrap_or(0)
}

fn announced(scenario: &Scenario) -> usize {
    let draft = Draft::from_json(&scenario.settings_json()).expect("settings");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let planned = desk::plan(&Case::of(draft), &words);
    usize::try_from(planned.logins).expect("a small number")
}

#[test]
fn no_check_logs_in_more_often_than_announced_nor_twice_at_once_nor_sends_unasked() {
    let mut seen = [0; 3];
    for (name, scenario) in scenarios(Kind::Simulated) {
        let case = run::conclude(&scenario).expect(&name).case;
        let logins = logins(&case);
        assert!(logins.len() <= announced(&scenario), "{name}");
        for pair in logins.windows(2) {
            assert!(end(&case, pair[0].step) <= pair[1].ms, "{name}");
        }
        seen[logins.len()] += 1;
        let sent = case
            .evidence
            .iter()
            .filter(|one| matches!(&one.fact, Fact::Sent { line, .. } if line.starts_with("DATA")));
        assert_eq!(sent.count(), usize::from(scenario.send_test), "{name}");
    }
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
}

/// A world where the first logins are answered by other words than its own.
struct Answers<P> {
    inner: P,
    said: &'static str,
    left: Arc<AtomicUsize>,
    pending: bool,
}

impl<P: Place> Place for Answers<P> {
    fn respond(&mut self, demand: Demand) -> Reading {
        match demand {
            Demand::SendSecret(_)
                if self
                    .left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                        left.checked_sub(1)
                    })
                    .is_ok() =>
            {
                self.pending = true;
                Reading::Done
            }
            Demand::Read(_) if std::mem::take(&mut self.pending) => {
                Reading::Bytes(format!("{}\r\n", self.said).into_bytes())
            }
            demand => self.inner.respond(demand),
        }
    }

    fn spent(&self) -> u32 {
        self.inner.spent()
    }
}

/// The healthy account, its first logins answered so.
fn answered(said: &'static str, times: usize, settings: &str) -> Conclusion {
    let all = scenarios(Kind::Simulated);
    let (_, mut scenario) = all
        .into_iter()
        .find(|(name, _)| name == settings)
        .expect("the scenario");
    scenario.password = Some("wonderland".to_owned());
    let left = Arc::new(AtomicUsize::new(times));
    run::conclude_with(&scenario, |inner| Answers {
        inner,
        said,
        left: Arc::clone(&left),
        pending: false,
    })
    .expect("a conclusion")
}

fn outcome(conclusion: &Conclusion) -> &str {
    conclusion.answer.outcome.as_deref().unwrap_or_default()
}

fn first(conclusion: &Conclusion) -> &str {
    let causes = conclusion.answer.causes.as_deref().unwrap_or_default();
    let first = causes.iter().find(|cause| cause.standing != "ruled-out");
    first.map_or("", |cause| &cause.id)
}

const HEALTHY: &str = "healthy-587-starttls";
const FOR_NOW: &str = "454 4.7.0 Temporary authentication failure";

#[test]
fn a_login_that_cannot_be_checked_is_tried_once_more_after_a_pause() {
    let passed = answered(FOR_NOW, 1, HEALTHY);
    assert_eq!(outcome(&passed), "works");
    let logins = logins(&passed.case);
    assert_eq!(logins.len(), 2);
    assert!(logins[1].ms - end(&passed.case, logins[0].step) >= patience::AGAIN);

    let lasting = answered(FOR_NOW, 9, HEALTHY);
    assert_eq!(
        (outcome(&lasting), first(&lasting)),
        ("fails", "login-backend-down")
    );
    assert_eq!(
        self::logins(&lasting.case).len(),
        2,
        "and never a third time"
    );
}

#[test]
fn what_a_second_login_would_make_worse_gets_none() {
    for (said, cause) in [
        (
            "535 5.7.8 Error: authentication failed",
            "credentials-wrong",
        ),
        (
            "454 4.7.0 Too many login attempts, please try again later",
            "too-many-login-attempts",
        ),
        (
            "535 5.7.0 Account locked due to too many failed login attempts",
            "too-many-login-attempts",
        ),
        (
            "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
            "credentials-wrong",
        ),
    ] {
        let refused = answered(said, 9, HEALTHY);
        assert_eq!(
            (outcome(&refused), first(&refused)),
            ("fails", cause),
            "{said}"
        );
        assert_eq!(logins(&refused.case).len(), 1, "{said}");
    }
}

#[test]
fn words_that_name_another_reason_leave_the_incoming_server_in_peace() {
    let asked = |said| {
        let case = answered(said, 1, "credentials-of-another-set").case;
        let fetches = |probe: &Probe| matches!(probe, Probe::Fetch { .. });
        (
            logins(&case).len(),
            case.steps.iter().any(|step| fetches(&step.probe)),
        )
    };
    assert_eq!(asked("535 5.7.8 Error: authentication failed"), (2, true));
    for said in [
        "534 5.7.9 Application-specific password required.",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.",
        "454 4.7.0 Too many login attempts, please try again later",
    ] {
        assert_eq!(asked(said), (1, false), "{said}");
    }
}

#[test]
fn after_a_pause_the_incoming_server_is_not_asked_as_well() {
    let case = answered(FOR_NOW, 1, "credentials-of-another-set").case;
    assert_eq!(logins(&case).len(), 2, "one for now, one for good");
    let climbs = case.steps.iter();
    let climbs = climbs.filter(|step| matches!(step.probe, Probe::Climb { .. }));
    assert_eq!(climbs.count(), 2);
}
