//! `cargo xtask codegen`: writes the files that are made from others, or checks that they are current.

mod programs;
mod providers;
mod replies;
mod texts;
mod types;

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::place::{self, shown};

/// A generated file: where it goes and what it holds.
struct Generated {
    path: PathBuf,
    content: String,
}

type Generator = fn() -> Outcome<Vec<Generated>>;

const GENERATORS: [Generator; 5] = [
    texts::generate,
    replies::generate,
    providers::generate,
    programs::generate,
    types::generate,
];

/// Reads the arguments of `cargo xtask codegen`.
pub(crate) fn command(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => write(),
        ["--check"] => check(),
        _ => Err(format!(
            "codegen takes --check or nothing, not: {}",
            words.join(" ")
        )),
    }
}

/// An error that lists every stale file.
pub(crate) fn check() -> Outcome {
    let mut stale = Vec::new();
    let mut count = 0;
    for generate in GENERATORS {
        for file in generate()? {
            count += 1;
            if !file.is_current() {
                stale.push(shown(&file.path));
            }
        }
    }
    if stale.is_empty() {
        println!("  {count} generated files are current");
        return Ok(());
    }
    Err(format!(
        "stale: {}; run `cargo xtask codegen`",
        stale.join(", ")
    ))
}

/// Writes what each generator gives before the next one runs: types are derived from a core that
/// is compiled with the words and the replies.
fn write() -> Outcome {
    for generate in GENERATORS {
        for file in generate()? {
            if file.is_current() {
                println!("  current  {}", shown(&file.path));
            } else {
                place::write(&file.path, file.content.as_bytes())?;
                println!("  written  {}", shown(&file.path));
            }
        }
    }
    Ok(())
}

impl Generated {
    fn is_current(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|there| there == self.content)
    }
}
