//! `cargo xtask lab`: real mail servers to play with.

use std::process::Stdio;
use std::time::Duration;

use crate::serve::{become_it, build_binary};
use crate::{Outcome, place, run};

const BUILD: Duration = Duration::from_mins(20);

/// Builds what the lab needs and becomes it.
pub(crate) fn lab(arguments: &[String]) -> Outcome {
    if !(cfg!(target_os = "linux") && run::is_root()) {
        return Err("the lab needs Linux and its root user, for network namespaces".to_owned());
    }
    build_binary()?;
    let mut build = run::cargo();
    build.args([
        "build",
        "--locked",
        "--package",
        "mailmedic-worlds",
        "--bins",
    ]);
    run::run(&mut build, BUILD)?;
    let mut command = run::program(place::target().join("debug/lab"));
    command
        .args(arguments)
        .env_remove(run::MARK)
        .stdin(Stdio::inherit());
    become_it(&mut command)
}
