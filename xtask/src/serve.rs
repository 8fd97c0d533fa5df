//! `cargo xtask serve`: from a fresh checkout to the running page.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Outcome, page, place, run, wasm};

/// A first build of the binary takes a minute or two; a slow machine gets more.
const BUILD: Duration = Duration::from_mins(20);

/// Builds everything and becomes `mailmedic serve --page web/dist`, with `arguments` behind.
pub(crate) fn serve(arguments: &[String]) -> Outcome {
    let begin = Instant::now();
    page::need_node()?;
    announce();
    step(1, "core for the browser");
    let route = wasm::ensure()?;
    wasm::build(&route)?;
    wasm::check_size(&route)?;
    step(2, "the page");
    page::build()?;
    step(
        3,
        "the mailmedic binary (dev profile: quicker to build; `cargo build --release` for a server)",
    );
    build_binary()?;
    println!(
        "built in {} s; starting, Ctrl-C ends it",
        begin.elapsed().as_secs()
    );
    let mut command = run::program(place::binary());
    command
        .arg("serve")
        .arg("--page")
        .arg(place::root().join("web/dist"))
        .args(arguments);
    command.env_remove(run::MARK).stdin(Stdio::inherit());
    become_it(&mut command)
}

/// Builds the binary with the dev profile.
pub(crate) fn build_binary() -> Outcome {
    run::run(
        run::cargo().args(["build", "--locked", "--package", "mailmedic-probe-server"]),
        BUILD,
    )
}

fn announce() {
    let missing: Vec<String> = [wasm::missing(), page::missing("web")]
        .into_iter()
        .flatten()
        .collect();
    println!("Crates that Cargo.lock names and are not here yet are fetched by cargo.");
    if missing.is_empty() {
        println!("Nothing else is to be installed.");
    }
    for what in missing {
        println!("To be installed: {what}");
    }
}

fn step(number: u32, what: &str) {
    println!("\n[{number}/3] {what}");
}

/// On Unix this process becomes the server, so that a signal reaches it and nothing stays behind.
#[cfg(unix)]
pub(crate) fn become_it(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("it could not be started: {}", command.exec()))
}

#[cfg(not(unix))]
pub(crate) fn become_it(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(|e| format!("it could not be started: {e}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("it ended with {status}"))
    }
}
