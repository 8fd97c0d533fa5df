//! What was measured, as a table in the terminal and as `docs/bench.md`.

use std::fmt::Write as _;

use super::{Found, Row};
use crate::{Outcome, place, run};

/// Where it is kept.
const FILE: &str = "docs/bench.md";

/// How to measure again.
const HEAD: &str = "# What was measured

Written by `cargo xtask bench --write`, which measures everything anew and fails where a bound is missed. CONTRIBUTING.md says what
each part is; ratios come first, for they outlive the machine.
";

impl Row {
    pub(super) fn keeps(&self) -> bool {
        if self.more {
            self.measured >= self.bound
        } else {
            self.measured <= self.bound
        }
    }

    fn ratio(&self) -> f64 {
        self.measured / self.bound
    }

    fn number(&self, value: f64) -> String {
        let places = if value < 100.0 { 2 } else { 0 };
        format!("{value:.places$} {}", self.unit)
            .trim_end()
            .to_owned()
    }
}

/// Prints the rows, and counts those that miss their bound.
pub(super) fn table(rows: &[Row]) -> usize {
    println!(
        "\n{:<46} {:>14} {:>14} {:>9}",
        "what", "measured", "bound", "of bound"
    );
    for row in rows {
        println!(
            "{:<46} {:>14} {:>14} {:>9.2}{}",
            row.what,
            row.number(row.measured),
            row.number(row.bound),
            row.ratio(),
            if row.keeps() { "" } else { "  MISSED" }
        );
    }
    println!();
    rows.iter().filter(|row| !row.keeps()).count()
}

/// Writes the file. `before` is how busy the machine was at the beginning.
pub(super) fn write(found: &Found, command: &str, before: &str) -> Outcome {
    let mut text = format!("{HEAD}\n{}", machine(command, before)?);
    text.push_str("\n| of bound | measured | bound | what |\n|---:|---:|---:|---|\n");
    for row in &found.rows {
        let sign = if row.more { "at least" } else { "at most" };
        let _ = writeln!(
            text,
            "| {:.2}{} | {} | {sign} {} | {} |",
            row.ratio(),
            if row.keeps() { "" } else { " (missed)" },
            row.number(row.measured),
            row.number(row.bound),
            row.what
        );
    }
    if !found.notes.is_empty() {
        text.push('\n');
    }
    for note in &found.notes {
        let _ = writeln!(text, "- {note}");
    }
    if !found.peers.is_empty() {
        let _ = write!(text, "\n{}", found.peers);
    }
    place::write(&place::root().join(FILE), text.as_bytes())?;
    println!("  written: {FILE}");
    Ok(())
}

/// The machine, the day and the command, each a line of a list.
fn machine(command: &str, before: &str) -> Outcome<String> {
    let of = |program: &str, arguments: &[&str]| {
        run::output(run::program(program).args(arguments)).map(|said| said.trim().to_owned())
    };
    let day = of("date", &["-u", "+%Y-%m-%d %H:%M UTC"])?;
    let kernel = of("uname", &["-srm"])?;
    let cores = of("getconf", &["_NPROCESSORS_ONLN"])?;
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown", |rest| rest.trim_start_matches([' ', '\t', ':']));
    let busy = busy(before, &cores);
    Ok(format!(
        "- machine: {cores} x {model}, {kernel}\n- date: {day}\n- command: `{command}`\n{busy}"
    ))
}

/// How busy it was, by the processes that wanted a processor in the minute before (proc(5), `loadavg`).
pub(super) fn load() -> String {
    std::fs::read_to_string("/proc/loadavg").unwrap_or_default()
}

fn busy(before: &str, cores: &str) -> String {
    let minute = before.split(' ').next().unwrap_or_default();
    match (minute.parse::<f64>(), cores.parse::<f64>()) {
        (Ok(load), Ok(cores)) if load > cores / 2.0 => format!(
            "- the machine was busy: {load} processes wanted its {cores} processors before it began. Figures by the clock are worse for it.\n"
        ),
        (Ok(load), Ok(_)) => format!("- load before it began: {load}\n"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_machine_is_named() {
        assert!(busy("7.31 4.00 2.00 1/300 42", "2").contains("was busy: 7.31"));
        assert!(busy("0.20 4.00 2.00 1/300 42", "2").contains("load before it began: 0.2"));
        assert_eq!(busy("", "2"), "");
    }

    #[test]
    fn a_bound_is_kept_from_the_side_it_is_meant_for() {
        let row = |measured, more| Row {
            what: String::new(),
            measured,
            unit: "ms",
            bound: 10.0,
            more,
        };
        assert!(row(10.0, true).keeps() && !row(9.9, true).keeps());
        assert!(row(10.0, false).keeps() && !row(10.1, false).keeps());
    }
}
