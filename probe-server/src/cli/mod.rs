//! The terminal: arguments in, words or JSON out, an exit status at the end.

mod address;
mod arguments;
mod canary;
mod check;
mod discover;
mod explain;
mod export;
mod far;
mod help;
mod identity;
mod input;
mod letter;
mod lines;
mod live;
mod names;
mod paint;
mod probe;
mod repeat;
mod report;
mod serve;
mod settings;
mod speech;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use speech::Speech;

/// How a command ended, as its exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// It works, or there is no error.
    Well = 0,
    /// A problem was found.
    Problem = 1,
    /// Wrong usage, or input that cannot be read.
    Usage = 2,
    /// It could not tell.
    Unknown = 3,
}

impl Exit {
    /// By the outcome of an answer; without one (`check`), or where it could not tell, by its findings.
    fn of(answer: &mailmedic_core::vocab::Answer) -> Exit {
        let error = |finding: &mailmedic_core::vocab::SpokenFinding| {
            finding.severity == mailmedic_core::vocab::Severity::Error
        };
        let wrong = answer.findings.iter().any(error);
        match answer.outcome.as_deref() {
            Some("works") => Exit::Well,
            None if !wrong => Exit::Well,
            Some("could-not-tell") if !wrong => Exit::Unknown,
            Some(_) | None => Exit::Problem,
        }
    }
}

/// Why a command did not begin: a sentence of the pack, with its values.
struct Misuse {
    /// The part of the pack it stands in.
    part: &'static str,
    text: &'static str,
    values: Vec<(&'static str, String)>,
}

impl Misuse {
    fn of(text: &'static str, values: impl Into<Vec<(&'static str, String)>>) -> Misuse {
        Misuse {
            part: "terminal",
            text,
            values: values.into(),
        }
    }
}

/// Runs the command of this process's arguments.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (name, outcome, speech) = match &arguments.command {
        Command::Check(command) => with(&command.output, "check", |speech| {
            check::run(command, speech)
        }),
        Command::Explain(command) => with(&command.output, "explain", |speech| {
            explain::run(command, speech)
        }),
        Command::Probe(command) => with(&command.output, "probe", |speech| {
            probe::run(command, speech)
        }),
        Command::Discover(command) => with(&command.output(), "discover", |speech| {
            discover::run(command, speech)
        }),
        Command::Export(command) => with(&command.output(), "export", |speech| {
            export::run(command, speech)
        }),
        Command::Serve(command) => with(&command.output(), "serve", |speech| {
            serve::run(command, speech)
        }),
    };
    let exit = outcome.unwrap_or_else(|misuse| {
        let help = speech.say("try-help", &[("command", name.to_owned())]);
        eprintln!(
            "mailmedic: {}\n{help}",
            speech.of_part(misuse.part, misuse.text, &misuse.values)
        );
        Exit::Usage
    });
    let exit = match report::unwritten() {
        None => exit,
        Some(error) => {
            let says = speech.say("not-written", &[("why", error.to_string())]);
            eprintln!("mailmedic: {says}");
            Exit::Usage
        }
    };
    ExitCode::from(exit as u8)
}

type Outcome = Result<Exit, Misuse>;

fn with(
    output: &arguments::Output,
    name: &'static str,
    run: impl FnOnce(&Speech) -> Outcome,
) -> (&'static str, Outcome, Speech) {
    match Speech::of(output) {
        Ok(speech) => (name, run(&speech), speech),
        Err(misuse) => (name, Err(misuse), Speech::of_environment()),
    }
}
