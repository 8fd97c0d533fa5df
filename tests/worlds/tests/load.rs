//! The load of the bench, with a few checks of each kind: what it measures with must not rot between two measurements.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The binary under test.
fn binary() -> PathBuf {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../debug/mailmedic");
    let binary = std::env::var_os("MAILMEDIC_BIN").map_or(built, PathBuf::from);
    binary
        .canonicalize()
        .unwrap_or_else(|error| panic!("build the binary first: {}: {error}", binary.display()))
}

#[test]
fn checks_of_many_pages_end_right_and_dial_as_often_as_they_say() {
    let load = Command::new(env!("CARGO_BIN_EXE_load"))
        .arg(binary())
        .arg("small")
        .output()
        .expect("the load runs");
    let said = String::from_utf8_lossy(&load.stdout);
    let errors = String::from_utf8_lossy(&load.stderr);
    assert!(load.status.success(), "{said}{errors}");
    let lines: Vec<(&str, f64)> = said
        .lines()
        .filter_map(|line| {
            let mut words = line.split('\t');
            Some((words.next()?, words.next()?.parse().ok()?))
        })
        .collect();
    let names: Vec<&str> = lines.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["rate", "bare", "held", "crowd"], "{said}");
    assert!(lines.iter().all(|(_, measured)| *measured > 0.0), "{said}");
}
