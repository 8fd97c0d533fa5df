//! `cargo xtask`: builds, serves, tests and measures Mailmedic.

mod bench;
mod codegen;
mod install;
mod lab;
mod page;
mod place;
mod run;
mod serve;
mod test;
mod wasm;

use std::process::ExitCode;
use std::time::Duration;

/// What an xtask step gives, or one clear sentence on what went wrong and what to do.
type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask serve [ARGUMENTS]      build everything, start `mailmedic serve ARGUMENTS`
cargo xtask test [--skip-missing] [--only PART]...
                                   run every test, or the named parts; installs what they need
cargo xtask lab [SCENARIO] [-- PROGRAM [ARGUMENT]...]
                                   real mail servers to play with; says what runs where
cargo xtask bench [--only-print] [--write] [--only PART]...
                                   measure how fast it answers; fails where a bound is missed
cargo xtask learn [--measure]      learn again which words texts of a cause hold, or measure what that is worth on texts
                                   that took no part
cargo xtask codegen [--check]      write the generated files, or only say which are stale
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((command, rest)) => match command.as_str() {
            "serve" => serve::serve(rest),
            "test" => test::test(rest),
            "lab" => lab::lab(rest),
            "bench" => bench::bench(rest),
            "learn" => learn(rest),
            "codegen" => codegen::command(rest),
            "help" | "--help" | "-h" => {
                print!("{USAGE}");
                Ok(())
            }
            other => Err(format!("no command `{other}`\n\n{USAGE}")),
        },
        None => Err(format!("a command is missing\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Learns again what words texts of a cause hold, or measures it; building takes a minute, learning seconds.
fn learn(arguments: &[String]) -> Outcome {
    let mut command = run::cargo();
    command.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "mailmedic-learn",
        "--",
    ]);
    run::run(command.args(arguments), Duration::from_mins(20))
}
