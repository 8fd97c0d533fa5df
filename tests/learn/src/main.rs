//! `cargo xtask learn`: writes what is learnt, or measures what it is worth on texts that took no part.

use std::fs;
use std::process::ExitCode;

use mailmedic_learn::corpus::root;
use mailmedic_learn::figures::{Figures, each_left_out};
use mailmedic_learn::learn_without;

const USAGE: &str = "\
cargo xtask learn              write core/knowledge/likeness.txt, learnt from all texts
cargo xtask learn --measure    learn without one set of threads after the other, and say how its texts are read then
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let learnt = learn_without(|_| false);
            let path = root().join("core/knowledge/likeness.txt");
            println!("{} lines, {} bytes", learnt.lines().count(), learnt.len());
            if let Err(error) = fs::write(&path, learnt) {
                eprintln!("{}: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
        ["--measure"] => measure_all(),
        ["help" | "--help" | "-h"] => print!("{USAGE}"),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn measure_all() {
    println!(
        "| file | texts | without: first | in three | sure, wrong | with: first | in three | sure, wrong | blames |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    let (mut bare, mut learnt) = (Figures::default(), Figures::default());
    for (file, with, without) in each_left_out() {
        println!("{}", row(&file, without, with));
        bare += without;
        learnt += with;
    }
    println!("{}", row("all", bare, learnt));
}

fn row(name: &str, without: Figures, with: Figures) -> String {
    format!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} | {} |",
        without.told,
        without.first,
        without.in_three,
        without.sure,
        with.first,
        with.in_three,
        with.sure,
        with.blames,
    )
}
