//! Installs what is missing, after saying so: Debian packages, Rust components.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Outcome;
use crate::run;

/// Longest time for a download: a refused or swallowed connection must not hold everything up.
const DOWNLOAD: Duration = Duration::from_mins(5);

/// Whether this machine takes Debian packages, and from us.
pub(crate) fn has_apt() -> bool {
    Path::new("/etc/debian_version").exists() && run::find("apt-get").is_some()
}

/// Installs Debian packages. Their services are not started: the tests start their own, elsewhere.
pub(crate) fn debian(packages: &[&str]) -> Outcome {
    let names = packages.join(" ");
    if !has_apt() {
        return Err(format!(
            "this machine has no apt-get; install yourself what Debian calls: {names}"
        ));
    }
    if !run::is_root() {
        return Err(format!(
            "installing needs root; run: apt-get install {names}"
        ));
    }
    println!("  installing the Debian packages {names}");
    let install = |command: &mut Command| {
        run::run(
            command
                .args(["--yes", "--quiet", "--no-install-recommends"])
                .args(["-o", "Dpkg::Use-Pty=0", "-o", "Acquire::Retries=2"])
                .arg("install")
                .args(packages)
                .env("DEBIAN_FRONTEND", "noninteractive"),
            DOWNLOAD,
        )
    };
    // The list of packages may never have been fetched, or be too old.
    if install(&mut run::program("apt-get")).is_ok() {
        return Ok(());
    }
    run::run(
        run::program("apt-get").args(["--quiet", "update"]),
        DOWNLOAD,
    )?;
    install(&mut run::program("apt-get"))
        .map_err(|e| format!("{e}; without network or package sources install yourself: {names}"))
}

/// Asks rustup for a target or a component of the toolchain in use.
pub(crate) fn rustup(kind: &str, name: &str) -> Outcome {
    if run::find("rustup").is_none() {
        return Err(format!("there is no rustup to add the {kind} {name} with"));
    }
    println!("  rustup {kind} add {name}");
    run::run(run::program("rustup").args([kind, "add", name]), DOWNLOAD)
}
