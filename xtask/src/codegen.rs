//! `cargo xtask codegen`: writes the files that are made from others, or checks that they are current.

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
    let all = generate()?;
    let stale: Vec<String> = all
        .iter()
        .filter(|file| !file.is_current())
        .map(|file| shown(&file.path))
        .collect();
    if stale.is_empty() {
        println!("  {} generated files are current", all.len());
        return Ok(());
    }
    Err(format!(
        "stale: {}; run `cargo xtask codegen`",
        stale.join(", ")
    ))
}

fn write() -> Outcome {
    for file in generate()? {
        if file.is_current() {
            println!("  current  {}", shown(&file.path));
        } else {
            place::write(&file.path, file.content.as_bytes())?;
            println!("  written  {}", shown(&file.path));
        }
    }
    Ok(())
}

impl Generated {
    fn is_current(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|there| there == self.content)
    }
}

/// Words and replies first: types are derived from a core that holds both.
fn generate() -> Outcome<Vec<Generated>> {
    let mut files = texts::generate()?;
    files.push(replies::generate()?);
    files.push(types::generate()?);
    Ok(files)
}
