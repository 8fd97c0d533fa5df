//! The table of scenarios in `docs/scenarios.md` and their count in the README, made from the scenario files, which the
//! tests of the worlds hold to what they say. `MAILMEDIC_WRITE=1` writes both anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use mailmedic_worlds::scenario::{Kind, Outcome, Scenario};

const HEAD: &str = "\
# Scenarios

Made from the files in `tests/scenarios` by `MAILMEDIC_WRITE=1 cargo test -p mailmedic-worlds --test table`. Each row is a world
with one faulty line, or none. The cause stands first in every run of the row, and healing the line gives \"works\": the
tests `simulated` and `real` of `mailmedic-worlds` hold that. Where a server leads to another first cause it stands behind
its name.

| scenario | what is wrong | outcome | first cause | simulated | on real servers |
|---|---|---|---|---|---|
";

const BEGIN: &str = "<!-- scenarios: made -->\n";
const END: &str = "<!-- scenarios: end -->\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every scenario with its variants, by the name of its file; the one as written has the software of its machine.
fn all() -> BTreeMap<String, Vec<(String, Scenario)>> {
    let files = fs::read_dir(root().join("tests/scenarios")).expect("the folder of scenarios");
    let paths = files.map(|file| file.expect("a file").path());
    let scenarios = paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    scenarios
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a scenario");
            let all = Scenario::read_all(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let named = all.into_iter().map(|(software, scenario)| {
                let own = || {
                    scenario
                        .world
                        .machines
                        .values()
                        .next()
                        .map(|one| one.software)
                };
                let software = software.or_else(own);
                let id = software.map_or("no server", |software| software.id());
                (id.to_owned(), scenario)
            });
            (name.clone().into_owned(), named.collect())
        })
        .collect()
}

fn outcome(scenario: &Scenario) -> &'static str {
    match scenario.expect.outcome {
        Outcome::Works => "works",
        Outcome::Fails => "fails",
        Outcome::CouldNotTell => "could not tell",
    }
}

fn row(name: &str, variants: &[(String, Scenario)]) -> String {
    let (_, written) = &variants[0];
    let first = written.expect.first.as_deref().unwrap_or_default();
    let simulated = variants
        .iter()
        .filter(|(_, one)| one.runs_in(Kind::Simulated));
    let real = variants.iter().filter(|(_, one)| one.runs_in(Kind::Real));
    let real: Vec<String> = real
        .map(|(software, one)| match one.expect.first.as_deref() {
            Some(other) if other != first => format!("{software} ({other})"),
            _ => software.clone(),
        })
        .collect();
    format!(
        "| {name} | {} | {} | {first} | {} | {} |\n",
        written.name.replace('|', "/"),
        outcome(written),
        simulated.count(),
        real.join(", ")
    )
}

fn table(all: &BTreeMap<String, Vec<(String, Scenario)>>) -> String {
    let rows = all.iter().map(|(name, variants)| row(name, variants));
    HEAD.to_owned() + &rows.collect::<String>()
}

fn count(all: &BTreeMap<String, Vec<(String, Scenario)>>) -> String {
    let of = |kind: Kind, fits: fn(&str) -> bool| {
        let ran = all.values().map(|variants| {
            let runs = variants
                .iter()
                .filter(|(id, one)| one.runs_in(kind) && fits(id));
            runs.count()
        });
        let ran: Vec<usize> = ran.filter(|runs| *runs > 0).collect();
        (ran.len(), ran.iter().sum::<usize>())
    };
    let (simulated, _) = of(Kind::Simulated, |_| true);
    let (real, runs) = of(Kind::Real, |id| id != "liar");
    let (scripted, _) = of(Kind::Real, |id| id == "liar");
    format!(
        "{simulated} scenarios run in the simulated world; {real} on real mail servers, in {runs} runs; {scripted} against a server \
         that plays a script on real sockets. [docs/scenarios.md](docs/scenarios.md) lists them.\n"
    )
}

/// Compares a file with what it should be, or writes it.
fn hold(path: &Path, should: &str) {
    if env::var_os("MAILMEDIC_WRITE").is_some() {
        fs::write(path, should).expect("a file that can be written");
    }
    let is = fs::read_to_string(path).unwrap_or_default();
    assert!(
        is == should,
        "{} is old; MAILMEDIC_WRITE=1 cargo test -p mailmedic-worlds --test table",
        path.display()
    );
}

#[test]
fn the_table_of_scenarios_and_its_count_are_those_of_the_files() {
    let all = all();
    hold(&root().join("docs/scenarios.md"), &table(&all));
    let readme = root().join("README.md");
    let text = fs::read_to_string(&readme).expect("the README");
    let (before, rest) = text.split_once(BEGIN).expect("where the count begins");
    let (_, after) = rest.split_once(END).expect("where the count ends");
    hold(&readme, &[before, BEGIN, &count(&all), END, after].concat());
}
