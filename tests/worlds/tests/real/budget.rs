//! No check logs in more often than its plan said, by the servers' own logs.

use std::thread;
use std::time::Instant;

use mailmedic_core::vocab::{Case, Draft};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_core::{desk, plan};
use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;
use mailmedic_worlds::software::Software;
use serde_json::Value;

use super::{Probed, probe};

/// Checks, and holds the logins that the servers heard against those that were announced.
pub(super) fn probe_within_plan(
    lab: &mut Lab,
    name: &str,
    scenario: &Scenario,
) -> Result<Probed, String> {
    let draft = Draft::from_json(&scenario.settings_json()).map_err(|error| error.to_string())?;
    let words = Words::from_json(ENGLISH).map_err(|_| "the English pack")?;
    let once = desk::plan(&Case::of(draft), &words).logins;
    let announced = plan::logins_of_runs(once, scenario.repeat) as usize;
    let before = heard(lab, scenario)?;
    let probed = probe(lab, name, scenario)?;
    let Some(before) = before else {
        return Ok(probed);
    };
    let began = Instant::now();
    let (accepted, refused) = answered(&probed.verdict);
    let logins = loop {
        let logins = heard(lab, scenario)?.unwrap_or(before) - before;
        // Dovecot's log is written by a process of its own, which may be late; what it writes of a refused login only then
        // would count for the next check. Not every refusal is a login for its log.
        let wait = match logins {
            0 if accepted > 0 => 5,
            _ if logins < accepted + refused => 1,
            _ => 0,
        };
        if began.elapsed().as_secs() >= wait {
            break logins;
        }
        thread::yield_now();
    };
    let messages = said_data(lab, scenario)?;
    if messages > 0 && !scenario.send_test {
        return Err(format!("{messages} messages were begun unasked"));
    }
    if logins > announced {
        return Err(format!(
            "the servers heard {logins} logins, and {announced} were announced"
        ));
    }
    if logins == 0 && accepted > 0 {
        return Err("a login was accepted, and no log knows of it".to_owned());
    }
    Ok(probed)
}

/// The logins in the logs of all machines; `None` where one has no log that tells.
fn heard(lab: &mut Lab, scenario: &Scenario) -> Result<Option<usize>, String> {
    let mut sum = 0;
    for (name, machine) in &scenario.world.machines {
        match lab.attempts(name, machine) {
            Ok(Some(count)) => sum += count,
            Ok(None) => return Ok(None),
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(Some(sum))
}

/// How often anybody said DATA to a Postfix, whose log has every line.
fn said_data(lab: &mut Lab, scenario: &Scenario) -> Result<usize, String> {
    let mut sum = 0;
    for (name, machine) in &scenario.world.machines {
        if matches!(machine.software, Software::Postfix | Software::PostfixCyrus) {
            let heard = lab.heard(name).map_err(|error| error.to_string())?;
            sum += heard.iter().filter(|line| *line == "DATA").count();
        }
    }
    Ok(sum)
}

/// How many logins were accepted and refused, by what the check saw.
fn answered(answer: &Value) -> (usize, usize) {
    let evidence = answer["evidence"].as_array().into_iter().flatten();
    let facts: Vec<&Value> = evidence.map(|seen| &seen["fact"]).collect();
    let count = |kind: &str| facts.iter().filter(|fact| fact[kind].is_object()).count();
    (count("logged-in"), count("login-refused"))
}
