//! The table of faults in `docs`: none is left out, and what is said to hold one is there.

use mailmedic_invariants::{none, text};

/// The numbers that the table must have.
const FAULTS: std::ops::RangeInclusive<usize> = 22..=61;

/// The number of a fault, and what stands in the cell of what holds it.
fn rows(table: &str) -> Vec<(usize, &str)> {
    let cells = |line: &str| line.split('|').map(str::trim).nth(1)?.parse().ok();
    table
        .lines()
        .filter_map(|line| Some((cells(line)?, line.split('|').nth(3)?.trim())))
        .collect()
}

/// Whether it is there: a chain, a test, or a scenario.
fn exists(name: &str, chains: &str) -> bool {
    if let Some(chain) = name.strip_prefix("chain ") {
        let mut rows = chains.lines().filter_map(|line| line.split('\t').next());
        return rows.any(|row| row == chain);
    }
    match name.split_once("::") {
        Some((file, test)) => {
            let source = text(file);
            source.contains(&format!("fn {test}()"))
        }
        None => !text(&format!("tests/scenarios/{name}.toml")).is_empty(),
    }
}

#[test]
fn every_fault_is_held_by_something_that_is_there_or_says_why_not() {
    let table = text("docs/faults.md");
    let chains = text("tests/data/chains/expected.tsv");
    let rows = rows(&table);
    let numbers: Vec<usize> = rows.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, FAULTS.collect::<Vec<_>>());
    let mut faults = Vec::new();
    for (number, cell) in rows {
        let names: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
        if names.is_empty() && !cell.starts_with("none: ") {
            faults.push(format!("{number}: nothing holds it, and nothing says why"));
        }
        let missing = names.iter().filter(|name| !exists(name, &chains));
        faults.extend(missing.map(|name| format!("{number}: there is no {name}")));
    }
    none("the table of faults names what is not there", &faults);
}
