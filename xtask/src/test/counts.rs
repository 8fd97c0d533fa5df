//! How many scenarios ran in each world: test programs append lines to a file, and a committed
//! table says how many there must be at least.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;
use crate::place::{self, shown};

/// The file that test programs append `scenarios <world> <count>` to.
const VARIABLE: &str = "MAILMEDIC_COUNTS";

/// The committed table: `<world>` TAB `<count>`, with every world that a part runs scenarios in.
pub(crate) const TABLE: &str = "tests/scenarios/EXPECTED.tsv";

/// Scenarios by world.
pub(crate) type ByWorld = BTreeMap<String, u64>;

/// The counts of one run of the tests.
pub(crate) struct Counts {
    file: PathBuf,
}

impl Counts {
    /// Begins with an empty file.
    pub(crate) fn begin() -> Outcome<Counts> {
        let file = place::target().join("scenario-counts.txt");
        place::write(&file, b"")?;
        Ok(Counts { file })
    }

    /// Tells a test program where to count.
    pub(crate) fn tell(&self, command: &mut Command) {
        command.env(VARIABLE, &self.file);
    }

    /// What was counted so far.
    pub(crate) fn read(&self) -> Outcome<ByWorld> {
        parse(&self.file, "scenarios ", ' ')
    }
}

/// The least number of scenarios in each world.
pub(crate) fn expected() -> Outcome<ByWorld> {
    parse(&place::root().join(TABLE), "", '\t')
}

fn parse(file: &Path, start: &str, between: char) -> Outcome<ByWorld> {
    let mut counts = ByWorld::new();
    let text = place::read(file)?;
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let entry = line
            .strip_prefix(start)
            .and_then(|rest| rest.split_once(between));
        let entry = entry.and_then(|(world, count)| Some((world, count.parse::<u64>().ok()?)));
        let (world, count) =
            entry.ok_or_else(|| format!("{}: not a count: {line}", shown(file)))?;
        *counts.entry(world.to_owned()).or_default() += count;
    }
    Ok(counts)
}
