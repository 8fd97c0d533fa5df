//! How much one probe server does: checks in a second of processor time, memory of each, and thousands begun at once.

use super::{Found, Row, race};
use crate::{Outcome, place, run};

/// Fewest checks in a second of the server's processor time.
const CHECKS: f64 = 2_500.0;

/// Most memory for each check that is held, its connections included.
const HELD: f64 = 32.0 * 1024.0;

/// So many checks are begun at once, and each must end with the right verdict.
const CROWD: f64 = 10_000.0;

/// Runs the load; any fault of a check is an error.
pub(super) fn loaded() -> Outcome<Found> {
    if !race::can_run() {
        return Err("the load needs Linux and its root user, for a network namespace".to_owned());
    }
    race::build()?;
    let mut load = run::program(place::release("load"));
    let said = run::output(load.arg(place::release("mailmedic")))?;
    let mut found = Found::default();
    for line in said.lines() {
        let words: Vec<&str> = line.splitn(3, '\t').collect();
        let [name, measured, known] = words[..] else {
            return Err(format!("the load says {line:?}"));
        };
        let measured: f64 = measured.parse().map_err(|_| format!("no number: {line}"))?;
        let row = |what: &str, unit, bound, more| Row {
            what: what.to_owned(),
            measured,
            unit,
            bound,
            more,
        };
        if name == "bare" {
            found.notes.push(format!("{name}: {measured} {known}"));
            continue;
        }
        found.notes.push(format!("{name}: {known}"));
        found.rows.push(match name {
            "rate" => row(
                "checks in a second of the server's processor",
                "/s",
                CHECKS,
                true,
            ),
            "held" => row("memory of a check that is held", "B", HELD, false),
            "crowd" => row("right verdicts of 10,000 begun at once", "", CROWD, true),
            _ => return Err(format!("the load says {line:?}")),
        });
    }
    Ok(found)
}
