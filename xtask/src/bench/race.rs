//! A whole check through a cable that delays: against what the network itself takes, and beside the tools that people use.

use std::fmt::Write as _;

use super::{BUILD, Found, Row};
use crate::{Outcome, place, run};

/// Most times that a check takes of the round trips of its longest dialogue.
const OF_BOUND: f64 = 1.10;

/// Longest time for a check where every port is a tarpit, in seconds.
const TARPITS: f64 = 60.0;

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

/// Builds what races, and what the load is made with: of one crate with the same features, so that it is built once.
pub(super) fn build() -> Outcome {
    let mut cargo = run::cargo();
    cargo.args(["build", "--locked", "--release"]);
    cargo.args(["--package", "mailmedic-worlds", "--features", "real"]);
    cargo.args([
        "--bin", "race", "--bin", "late", "--bin", "liar", "--bin", "load",
    ]);
    run::run(&mut cargo, BUILD)
}

/// Runs the race, and shows the lines that no bound is for.
pub(super) fn raced() -> Outcome<Found> {
    if !can_run() {
        return Err("the race needs Linux and its root user, for network namespaces".to_owned());
    }
    build()?;
    let mut race = run::program(place::release("race"));
    race.env("MAILMEDIC_BIN", place::release("mailmedic"))
        .env("MAILMEDIC_PEERS", place::target().join("peers/bin"));
    let said = run::output(&mut race)?;
    let runs: Vec<Run> = said.lines().filter_map(read).collect();
    if runs.is_empty() {
        return Err(format!("the race says nothing that can be read: {said}"));
    }
    let notes = said.lines().filter_map(|line| line.strip_prefix("note\t"));
    let notes: Vec<String> = notes.map(str::to_owned).collect();
    let peers = peers(&runs);
    println!("\n{peers}");
    for note in &notes {
        println!("  {note}");
    }
    let bound = runs
        .iter()
        .filter(|run| run.is_slow() || (run.trip > 0.0 && run.trips > 0.0));
    Ok(Found {
        rows: bound.map(row).collect(),
        notes,
        peers,
    })
}

/// All runs, each beside the whole check by ours over the same cable.
fn peers(runs: &[Run]) -> String {
    let mut table =
        String::from("| of ours | median | 95 % | round trip | who |\n|---:|---:|---:|---:|---|\n");
    for run in runs.iter().filter(|run| !run.is_slow()) {
        let ours = runs
            .iter()
            .find(|one| one.trip.total_cmp(&run.trip).is_eq());
        let ratio = ours.map_or(1.0, |ours| run.median / ours.median);
        let _ = writeln!(
            table,
            "| {ratio:.2} | {:.0} ms | {:.0} ms | {:.0} ms | {} |",
            run.median, run.slow, run.trip, run.who
        );
    }
    table
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

impl Run {
    /// Whether the server kept it waiting on purpose.
    fn is_slow(&self) -> bool {
        self.who.ends_with("tarpits")
    }
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
    if run.is_slow() {
        return Row {
            what: "a whole check of four tarpits".to_owned(),
            measured: slow / 1e3,
            unit: "s",
            bound: TARPITS,
            more: false,
        };
    }
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
