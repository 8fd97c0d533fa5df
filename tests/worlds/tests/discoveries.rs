//! Searches for settings in their simulated worlds: what must be proposed, and healing the one faulty line.

use std::fs;
use std::path::Path;

use mailmedic_worlds::discovery::{Discovery, discover};

/// Every search, by the name of its file.
fn all() -> Vec<(String, Discovery)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../discoveries");
    let files = fs::read_dir(folder).expect("the folder of searches");
    let mut all: Vec<(String, Discovery)> = files
        .map(|entry| {
            let file = entry.expect("an entry").path();
            let name = file
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&file).expect("a file");
            let read = Discovery::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, read)
        })
        .collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all
}

#[test]
fn every_search_proposes_what_it_should() {
    let all = all();
    let mut faults = Vec::new();
    for (name, discovery) in &all {
        let report = discover(discovery).unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Err(fault) = discovery.judge(&report) {
            faults.push(format!("{name}: {fault}\n{report:#}"));
        }
        if let Some(healed) = discovery.heal() {
            let report = discover(&healed).unwrap_or_else(|error| panic!("{name}: {error}"));
            if let Err(fault) = Discovery::judge_healed(&report) {
                faults.push(format!("{name}: {fault}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    println!("searches simulated {}", all.len());
    assert!(all.len() >= 20, "only {} searches", all.len());
}

/// The same against real servers, by the built binary at the client's place of the lab.
#[cfg(feature = "real")]
mod real {
    use std::path::PathBuf;
    use std::process::Stdio;
    use std::sync::Mutex;
    use std::thread;

    use mailmedic_worlds::lab::Lab;
    use mailmedic_worlds::scenario::Scenario;
    use serde_json::Value;

    use super::*;

    /// Labs side by side; they mostly wait.
    const LABS: usize = 4;

    fn binary() -> PathBuf {
        let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../debug/mailmedic");
        let binary = std::env::var_os("MAILMEDIC_BIN").map_or(built, PathBuf::from);
        let found = binary.canonicalize();
        found.unwrap_or_else(|error| panic!("build the binary first: {error}"))
    }

    fn search(
        lab: &mut Lab,
        name: &str,
        one: &Discovery,
        world: &Scenario,
    ) -> Result<Value, String> {
        lab.world(world)
            .map_err(|error| format!("the world: {error}"))?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("discoveries");
        fs::create_dir_all(&folder).expect("a folder");
        let typed = folder.join(format!("{name}.json"));
        fs::write(&typed, world.settings_json()).expect("what was typed");
        let mut command = lab.client("timeout");
        command
            .arg("60")
            .arg(binary())
            .args(["discover", &one.address, "--json", "--settings"]);
        command
            .arg(&typed)
            .arg("--ca")
            .arg(lab.ca_pem())
            .stdin(Stdio::null());
        let output = command.output().expect("the binary runs");
        let report = serde_json::from_slice(&output.stdout);
        let report: Value = report
            .map_err(|error| format!("{error}: {}", String::from_utf8_lossy(&output.stderr)))?;
        Ok(report)
    }

    fn run(lab: &mut Lab, name: &str, one: &Discovery) -> Result<(), String> {
        let report = search(lab, name, one, &one.scenario)?;
        one.judge(&report)
            .map_err(|fault| format!("{fault}\n{report:#}"))?;
        if let Some(healed) = one.heal() {
            Discovery::judge_healed(&search(lab, name, one, &healed.scenario)?)?;
        }
        Ok(())
    }

    #[test]
    fn every_search_proposes_the_same_on_real_servers() {
        let only = std::env::var("MAILMEDIC_ONLY").unwrap_or_default();
        let mut queue = all();
        queue.retain(|(name, _)| name.contains(&only));
        let machines = queue
            .iter()
            .flat_map(|(_, one)| one.scenario.world.machines.values());
        Lab::prepare(machines.map(|machine| machine.software)).expect("the roots");
        let ran = queue.len();
        let (queue, faults) = (Mutex::new(queue), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..LABS {
                scope.spawn(|| {
                    let mut lab = Lab::up().expect("a lab");
                    let next = || queue.lock().expect("the queue").pop();
                    while let Some((name, one)) = next() {
                        if let Err(fault) = run(&mut lab, &name, &one) {
                            faults
                                .lock()
                                .expect("the faults")
                                .push(format!("{name}: {fault}"));
                        }
                    }
                });
            }
        });
        let faults = faults.into_inner().expect("the faults");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        println!("searches real {ran}");
    }
}
