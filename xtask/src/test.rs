//! `cargo xtask test`: every test of the project, in parts, with a table at the end.

mod counts;
mod leftovers;
mod licences;
mod parts;

use std::time::{Duration, Instant};

use counts::{ByWorld, Counts};
use leftovers::Leftovers;
use parts::{Need, PARTS, Part};

use crate::Outcome;

/// How a part ended.
enum End {
    Passed,
    Failed(String),
    /// Something it needs cannot be had on this machine.
    LeftOut(String),
}

struct Report {
    part: &'static Part,
    took: Duration,
    end: End,
}

struct Wish {
    skip_missing: bool,
    parts: Vec<&'static Part>,
}

/// Runs the parts that `arguments` ask for; an error if any failed.
pub(crate) fn test(arguments: &[String]) -> Outcome {
    let wish = read(arguments)?;
    let expected = counts::expected()?;
    let worlds = PARTS.iter().flat_map(|part| part.worlds);
    if let Some(world) = worlds.copied().find(|world| !expected.contains_key(*world)) {
        return Err(format!(
            "{} does not say how many scenarios run in the world `{world}`",
            counts::TABLE
        ));
    }
    let begin = Instant::now();
    let absent = prepare(&wish);
    let counts = Counts::begin()?;
    let mut reports = Vec::new();
    for part in wish.parts {
        println!("\n=== {}: {}", part.name, part.what);
        let start = Instant::now();
        let end = match absent.iter().find(|(name, _)| *name == part.name) {
            Some((_, why)) if wish.skip_missing => End::LeftOut(why.clone()),
            Some((_, why)) => End::Failed(why.clone()),
            None => attempt(part, &counts),
        };
        match &end {
            End::Passed => {}
            End::Failed(why) => {
                let why = why.lines().next().unwrap_or_default();
                println!("--- {} FAILED: {why}", part.name);
            }
            End::LeftOut(why) => println!("--- {} left out: {why}", part.name),
        }
        println!("--- {}: {:.1} s", part.name, start.elapsed().as_secs_f64());
        reports.push(Report {
            part,
            took: start.elapsed(),
            end,
        });
    }
    summary(&reports, &counts.read()?, &expected, begin.elapsed())
}

fn read(arguments: &[String]) -> Outcome<Wish> {
    let mut wish = Wish {
        skip_missing: false,
        parts: Vec::new(),
    };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--skip-missing" => wish.skip_missing = true,
            "--only" => {
                let name = words.next().ok_or("--only needs the name of a part")?;
                wish.parts
                    .push(PARTS.iter().find(|part| part.name == name).ok_or_else(|| {
                        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
                        format!("no part `{name}`; there are: {}", names.join(", "))
                    })?);
            }
            other => return Err(format!("test does not know `{other}`")),
        }
    }
    if wish.parts.is_empty() {
        wish.parts = PARTS.iter().collect();
    }
    Ok(wish)
}

/// Says what is missing, installs it, and gives the parts that must do without, with the reason.
fn prepare(wish: &Wish) -> Vec<(&'static str, String)> {
    println!("=== prerequisites");
    let needs = |part: &'static Part| {
        part.needs
            .iter()
            .filter(|need| !need.is_met())
            .map(move |need| (part, need))
    };
    let missing: Vec<_> = wish.parts.iter().copied().flat_map(needs).collect();
    println!("Crates that Cargo.lock names and are not here yet are fetched by cargo.");
    if wish
        .parts
        .iter()
        .any(|part| part.needs.contains(&Need::Debian))
    {
        println!(
            "Mail servers go into a root of their own, once, and not onto this machine: tests/lab/packages."
        );
    }
    if missing.is_empty() {
        println!("Nothing else is to be installed.");
    }
    for (part, need) in &missing {
        println!("Missing for {}: {}", part.name, need.described());
    }
    let mut absent = Vec::new();
    for (part, need) in missing {
        if need.is_met() {
            continue;
        }
        if let Err(why) = need.install() {
            println!("Not possible: {} is left out, {why}", part.name);
            absent.push((part.name, why));
        }
    }
    absent
}

fn attempt(part: &'static Part, counts: &Counts) -> End {
    let before = Leftovers::look();
    let outcome = (part.run)(counts);
    let left = before.end_new_ones();
    match (outcome, left) {
        (Ok(()), Ok(())) => End::Passed,
        (Err(why), Ok(())) | (Ok(()), Err(why)) => End::Failed(why),
        (Err(why), Err(left)) => End::Failed(format!("{why}; {left}")),
    }
}

fn summary(reports: &[Report], ran: &ByWorld, expected: &ByWorld, took: Duration) -> Outcome {
    println!("\n=== summary");
    let (mut passed, mut failed) = (0, 0);
    for report in reports {
        let word = match &report.end {
            End::Passed => "passed".to_owned(),
            End::Failed(_) => "FAILED".to_owned(),
            End::LeftOut(why) => format!("left out: {why}"),
        };
        println!(
            "{:<12} {:>7.1} s  {word}",
            report.part.name,
            report.took.as_secs_f64()
        );
        match report.end {
            End::Passed => passed += 1,
            End::Failed(_) => failed += 1,
            End::LeftOut(_) => {}
        }
    }
    println!("{:<12} {:>7.1} s", "together", took.as_secs_f64());
    println!("\n{:<12} {:>9} {:>9}", "world", "scenarios", "expected");
    let mut worlds: Vec<&String> = ran.keys().chain(expected.keys()).collect();
    worlds.sort();
    worlds.dedup();
    for world in worlds {
        let count = ran.get(world).copied().unwrap_or(0);
        let least = expected.get(world).copied().unwrap_or(0);
        // Only a part that ran can owe scenarios; one that failed or was left out says so itself.
        let owes = reports
            .iter()
            .any(|r| r.part.worlds.contains(&world.as_str()) && matches!(r.end, End::Passed));
        let short = owes && count < least;
        println!(
            "{world:<12} {count:>9} {least:>9}{}",
            if short { "  FEWER THAN EXPECTED" } else { "" }
        );
        passed += count;
        failed += u64::from(short);
    }
    for report in reports {
        if let End::Failed(why) = &report.end {
            println!("\n{}: {why}", report.part.name);
        }
    }
    println!("\n{passed} passed, {failed} failed");
    if failed > 0 {
        Err(format!("{failed} failed"))
    } else {
        Ok(())
    }
}
