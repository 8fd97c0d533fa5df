//! `cargo xtask bench`: how fast questions are answered, natively and in wasm, against the bounds that are promised.

mod load;
mod race;
mod report;
mod texts;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::place::{self, shown};
use crate::{Outcome, page, run, wasm};

/// A first release build takes minutes.
const BUILD: Duration = Duration::from_mins(20);

/// Longest time for a pasted log, in milliseconds.
const PASTED_MS: f64 = 1.0;

/// Longest time for a full configuration, in microseconds: JSON in, findings in words out.
const CHECKED_US: f64 = 50.0;

/// Full configurations: a healthy one, one with a slip in its name, one with several faults.
const SETTINGS: [&str; 3] = [
    r#"{"address":"anna@example.org","client":"thunderbird","outgoing":{"protocol":"smtp","host":"mail.example.org","port":587,"security":"starttls","auth":"password","username":"anna@example.org"},"incoming":{"protocol":"imap","host":"mail.example.org","port":993,"security":"tls","auth":"password","username":"anna@example.org"}}"#,
    r#"{"address":"anna@gmail.com","client":"thunderbird","outgoing":{"protocol":"smtp","host":"smtp.gmial.com","port":587,"security":"starttls","auth":"password","username":"anna@gmail.com"},"incoming":{"protocol":"imap","host":"imap.gmail.com","port":993,"security":"tls","auth":"password","username":"anna@gmail.com"}}"#,
    r#"{"address":"anna@example.org","from":"sales@example.org","hello":"my_pc","client":"outlook","outgoing":{"protocol":"smtp","host":"imap.example.org","port":465,"security":"starttls","auth":"none","username":"anna"},"incoming":{"protocol":"imap","host":"mail.example.org","port":995,"security":"tls","auth":"password","username":"anna@example.org"}}"#,
];

/// Fewest answers that `--ndjson` gives in a second of one core.
const ANSWERS: f64 = 20_000.0;

/// Most times that wasm takes of what native code takes.
const WASM: f64 = 3.0;

/// Longest time for the longest text, whatever it holds, in milliseconds.
const HOSTILE_MS: f64 = 50.0;

/// How many lines `--ndjson` is given.
const LINES: usize = 40_000;

/// One row of the table.
struct Row {
    what: String,
    measured: f64,
    unit: &'static str,
    bound: f64,
    /// Whether more is better.
    more: bool,
}

/// What a part found.
#[derive(Default)]
struct Found {
    rows: Vec<Row>,
    /// What else is to be known of the figures, a line each.
    notes: Vec<String>,
    /// Others' figures of the same run, a table.
    peers: String,
}

impl From<Vec<Row>> for Found {
    fn from(rows: Vec<Row>) -> Found {
        Found {
            rows,
            ..Found::default()
        }
    }
}

/// One part: its name, the larger one that it belongs to, and what it measures.
type Part = (&'static str, &'static str, fn() -> Outcome<Found>);

const PARTS: [Part; 7] = [
    ("checked", "rules", || checked().map(Found::from)),
    ("pasted", "explain", || pasted().map(Found::from)),
    ("lines", "explain", || lines().map(Found::from)),
    ("wasm", "explain", || in_wasm().map(Found::from)),
    ("hostile", "explain", || hostile().map(Found::from)),
    ("probe", "probe", race::raced),
    ("load", "load", load::loaded),
];

/// Measures everything, or the named parts, and prints the table; an error where a bound is missed.
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    let (mut only_print, mut write, mut names) = (false, false, Vec::new());
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--only-print" => only_print = true,
            "--write" => write = true,
            "--only" => names.push(
                words
                    .next()
                    .ok_or("--only needs the name of a part")?
                    .as_str(),
            ),
            other => return Err(format!("bench does not know `{other}`")),
        }
    }
    let parts = parts(&names)?;
    let before = report::load();
    build()?;
    let mut found = Found::default();
    for (_, _, measure) in parts {
        let more = measure()?;
        found.rows.extend(more.rows);
        found.notes.extend(more.notes);
        found.peers.push_str(&more.peers);
    }
    let missed = report::table(&found.rows);
    if write {
        let command = format!("cargo xtask bench {}", arguments.join(" "));
        report::write(&found, &command, &before)?;
    }
    if missed == 0 || only_print {
        Ok(())
    } else {
        Err(format!(
            "{missed} of {} bounds are missed",
            found.rows.len()
        ))
    }
}

/// The parts of these names, each its own or that of the larger part; all that can run here where none is named.
fn parts(names: &[&str]) -> Outcome<Vec<Part>> {
    let is = |(own, larger, _): &Part, name: &str| *own == name || *larger == name;
    if let Some(unknown) = names
        .iter()
        .find(|name| !PARTS.iter().any(|part| is(part, name)))
    {
        let known: Vec<String> = PARTS
            .iter()
            .map(|(own, larger, _)| {
                if own == larger {
                    (*own).to_owned()
                } else {
                    format!("{larger} ({own})")
                }
            })
            .collect();
        return Err(format!(
            "no part `{unknown}`; there are: {}",
            known.join(", ")
        ));
    }
    let mut parts = PARTS.to_vec();
    if !names.is_empty() {
        parts.retain(|part| names.iter().any(|name| is(part, name)));
    } else if !race::can_run() {
        println!("  left out: probe and load, which need Linux and its root user");
        parts.retain(|(name, _, _)| !["probe", "load"].contains(name));
    }
    Ok(parts)
}

fn build() -> Outcome {
    for target in [
        ["--package", "mailmedic-probe-server", "--bin", "mailmedic"],
        ["--package", "mailmedic-core", "--example", "speed"],
    ] {
        let mut cargo = run::cargo();
        cargo.args(["build", "--locked", "--release"]).args(target);
        run::run(&mut cargo, BUILD)?;
    }
    Ok(())
}

fn checked() -> Outcome<Vec<Row>> {
    let file = place_of("checked");
    let lines: Vec<String> = SETTINGS
        .iter()
        .map(|settings| format!("check {settings}\n"))
        .collect();
    place::write(&file, lines.concat().as_bytes())?;
    let mut program = run::program(place::release("examples/speed"));
    let said = run::output(program.arg(&file).arg("2001"))?;
    let times = said.lines().filter_map(|line| line.parse::<f64>().ok());
    let names = ["healthy", "mistyped", "with six faults"];
    let row = |(name, nanoseconds): (&str, f64)| Row {
        what: format!("a full configuration checked, {name}"),
        measured: nanoseconds / 1e3,
        unit: "us",
        bound: CHECKED_US,
        more: false,
    };
    Ok(names.into_iter().zip(times).map(row).collect())
}

fn pasted() -> Outcome<Vec<Row>> {
    let texts = texts::pasted()?;
    let mut times = native("pasted", texts.iter().map(String::as_str), 101)?;
    let trace = times.pop().unwrap_or_default();
    times.sort_by(f64::total_cmp);
    let row = |what: String, measured| Row {
        what,
        measured,
        unit: "ms",
        bound: PASTED_MS,
        more: false,
    };
    let length = texts::PASTED;
    Ok(vec![
        row(format!("{length} bytes pasted, median"), middle(&times)),
        row(
            format!("{length} bytes pasted, slowest of {}", times.len()),
            times.last().copied().unwrap_or_default(),
        ),
        row(format!("{length} bytes of stack trace"), trace),
    ])
}

/// The real binary, fed from a file.
fn lines() -> Outcome<Vec<Row>> {
    let texts = texts::short()?;
    let all = texts.iter().map(String::as_str).cycle().take(LINES);
    let file = place_of("lines");
    place::write(&file, texts::questions(all).as_bytes())?;
    let mut seconds = Vec::new();
    for _ in 0..5 {
        seconds.push(seconds_of_explain(&file)?);
    }
    seconds.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand lines")]
    let count = LINES as f64;
    Ok(vec![Row {
        what: format!("explain --ndjson, {} bytes a text", texts::SHORT),
        measured: count / middle(&seconds),
        unit: "/s",
        bound: ANSWERS,
        more: true,
    }])
}

/// Processor time of one run where a shell tells it, else time by the clock: other programs take their share of that.
fn seconds_of_explain(questions: &Path) -> Outcome<f64> {
    let binary = place::release("mailmedic");
    if cfg!(unix) {
        let script = r#""$0" explain --ndjson <"$1" >/dev/null && times"#;
        let mut shell = run::program("sh");
        shell.args(["-c", script]).arg(binary).arg(questions);
        return children(&run::output(shell.env("LC_ALL", "C"))?)
            .ok_or_else(|| "the shell's `times` says nothing that can be read".to_owned());
    }
    let file = File::open(questions).map_err(|e| format!("{}: {e}", shown(questions)))?;
    let mut command = run::program(binary);
    command.args(["explain", "--ndjson"]).stdin(file);
    let begin = Instant::now();
    run::run(command.stdout(Stdio::null()), BUILD)?;
    Ok(begin.elapsed().as_secs_f64())
}

/// The second line of `times`: what child processes used for themselves and in the system, as `0m1.250s 0m0.020s`.
fn children(times: &str) -> Option<f64> {
    times
        .lines()
        .nth(1)?
        .split_whitespace()
        .map(|time| {
            let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
            Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
        })
        .sum()
}

fn in_wasm() -> Outcome<Vec<Row>> {
    page::need_node()?;
    wasm::build(&wasm::ensure()?)?;
    let row = |what: String, measured| Row {
        what,
        measured,
        unit: "x",
        bound: WASM,
        more: false,
    };
    let mut rows = Vec::new();
    for (name, length, texts) in [
        ("pasted", texts::PASTED, texts::pasted()?),
        ("short", texts::SHORT, texts::short()?),
    ] {
        let mut ratios = Vec::new();
        for _ in 0..3 {
            let texts = || texts.iter().map(String::as_str);
            let native: f64 = native(name, texts(), 51)?.iter().sum();
            let mut node = run::program("node");
            node.arg("xtask/src/bench/speed.mjs");
            let wasm: f64 = medians(node, name, texts(), 51)?.iter().sum();
            ratios.push(wasm / native);
        }
        ratios.sort_by(f64::total_cmp);
        rows.push(row(
            format!("wasm to native, {length} bytes a text"),
            middle(&ratios),
        ));
    }
    Ok(rows)
}

fn hostile() -> Outcome<Vec<Row>> {
    let texts = texts::hostile();
    let times = native("hostile", texts.iter().map(|(_, text)| text.as_str()), 5)?;
    let row = |((name, _), measured): (&texts::Named, f64)| Row {
        what: format!("1 MiB of {name}"),
        measured,
        unit: "ms",
        bound: HOSTILE_MS,
        more: false,
    };
    Ok(texts.iter().zip(times).map(row).collect())
}

/// Milliseconds for each text, natively.
fn native<'a>(name: &str, texts: impl Iterator<Item = &'a str>, rounds: u32) -> Outcome<Vec<f64>> {
    medians(
        run::program(place::release("examples/speed")),
        name,
        texts,
        rounds,
    )
}

/// Milliseconds for each text, by a program that takes a file of questions and a number of rounds.
fn medians<'a>(
    mut program: std::process::Command,
    name: &str,
    texts: impl Iterator<Item = &'a str>,
    rounds: u32,
) -> Outcome<Vec<f64>> {
    let file = place_of(name);
    let questions = texts::questions(texts);
    place::write(&file, questions.as_bytes())?;
    let said = run::output(program.arg(&file).arg(rounds.to_string()))?;
    let times: Vec<f64> = said
        .lines()
        .filter_map(|line| line.parse::<f64>().ok())
        .map(|nanoseconds| nanoseconds / 1e6)
        .collect();
    if times.len() == questions.lines().count() {
        Ok(times)
    } else {
        Err(format!("{} times were measured: {said}", times.len()))
    }
}

/// Where questions are written.
fn place_of(name: &str) -> PathBuf {
    place::target().join("bench").join(format!("{name}.ndjson"))
}

/// The middle one of sorted numbers.
fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_by_its_own_name_and_by_that_of_the_larger_one() {
        let names = |names: &[&str]| -> Vec<&str> {
            let parts = parts(names).unwrap_or_default();
            parts.into_iter().map(|(name, _, _)| name).collect()
        };
        assert_eq!(names(&["rules", "load"]), ["checked", "load"]);
        assert_eq!(names(&["explain"]), ["pasted", "lines", "wasm", "hostile"]);
        assert_eq!(names(&["hostile", "probe"]), ["hostile", "probe"]);
        let error = parts(&["nonsense"]).err().unwrap_or_default();
        assert!(error.ends_with("explain (hostile), probe, load"), "{error}");
    }

    #[test]
    fn what_child_processes_used_is_read_from_the_second_line() {
        let seconds = children("0m0.001s 0m0.002s\n1m1.500s 0m0.250s\n");
        assert_eq!(
            seconds.map(|seconds| (seconds * 1000.0).round()),
            Some(61_750.0)
        );
        assert_eq!(children("0m0.001s 0m0.002s"), None);
    }
}
