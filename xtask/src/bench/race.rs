//! A whole check through a cable that delays: against what the network itself takes, and beside the tools that people use.

use std::fmt::Write as _;

use super::{BUILD, Row};
use crate::{Outcome, place, run};

/// Most times that a check takes of the round trips of its longest dialogue.
const OF_BOUND: f64 = 1.10;

/// One line of the race.
struct Run {
    trip: f64,
    who: String,
    median: f64,
    slow: f64,
    trips: f64,
}

/// Whether this machine and its user can have networks of their own.
pub(super) fn can_run() -> bool {
    cfg!(target_os = "linux") && run::is_root()
}

/// Runs the race, and prints the lines that no bound is for.
pub(super) fn raced() -> Outcome<Vec<Row>> {
    if !can_run() {
        return Err("the race needs Linux and its root user, for network namespaces".to_owned());
    }
    let mut cargo = run::cargo();
    cargo.args([
        "build",
        "--locked",
        "--release",
        "--package",
        "mailmedic-worlds",
    ]);
    run::run(cargo.args(["--bin", "race", "--bin", "late"]), BUILD)?;
    let mut race = run::program(place::release("race"));
    let said = run::output(race.env("MAILMEDIC_BIN", place::release("mailmedic")))?;
    let runs: Vec<Run> = said.lines().filter_map(read).collect();
    if runs.is_empty() {
        return Err(format!("the race says nothing that can be read: {said}"));
    }
    let mut table = String::from("\nround trip   median      95 %   who\n");
    for run in &runs {
        let Run {
            trip,
            who,
            median,
            slow,
            ..
        } = run;
        let _ = writeln!(table, "{trip:>7.0} ms {median:>8.0} {slow:>9.0}   {who}");
    }
    println!("{table}");
    let far = runs.iter().filter(|run| run.trip > 0.0 && run.trips > 0.0);
    Ok(far.map(row).collect())
}

fn read(line: &str) -> Option<Run> {
    let mut words = line.split('\t');
    let mut next = || words.next();
    Some(Run {
        trip: next()?.parse().ok()?,
        who: next()?.to_owned(),
        median: next()?.parse().ok()?,
        slow: next()?.parse().ok()?,
        trips: next()?.parse().ok()?,
    })
}

/// The whole against its round trips; the first evidence against two and thirty milliseconds.
fn row(run: &Run) -> Row {
    let Run {
        trip,
        who,
        slow,
        trips,
        ..
    } = run;
    if who.ends_with("first evidence") {
        return Row {
            what: format!("first evidence, {trip} ms a round trip"),
            measured: *slow,
            unit: "ms",
            bound: 2.0 * trip + 30.0,
            more: false,
        };
    }
    Row {
        what: format!("a whole check, {trips} round trips of {trip} ms"),
        measured: slow / (trips * trip),
        unit: "x",
        bound: OF_BOUND,
        more: false,
    }
}
