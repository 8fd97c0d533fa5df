//! How long questions take natively, for `cargo xtask bench`: a file of questions, a JSON object a line (settings alone behind `check `), is answered
//! again and again; the median of each line is printed, in nanoseconds.

#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "it stands outside of core, and measures it: files, a clock and a way to say what it found are what it needs"
)]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use mailmedic_core::desk::{Explain, check, explain};
use mailmedic_core::vocab::Draft;
use mailmedic_core::words::{ENGLISH, Words};

/// A line that has taken longer than that in all is not answered again: what is that slow needs no median.
const ENOUGH: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [questions, rounds] = arguments.as_slice() else {
        return Err("give a file of questions and how often to answer each".into());
    };
    let questions = std::fs::read_to_string(questions)?;
    let rounds: usize = rounds.parse()?;
    let words = Words::from_json(ENGLISH)?;
    let lines: Vec<&str> = questions.lines().collect();
    let mut times = vec![Vec::with_capacity(rounds); lines.len()];
    // The first round builds the tables and is not counted. Rounds go through all lines, so that no line has the
    // machine's caches to itself.
    for round in 0..=rounds {
        for (line, times) in lines.iter().zip(&mut times) {
            if times.iter().sum::<Duration>() > ENOUGH {
                continue;
            }
            let begin = Instant::now();
            let answer = if let Some(settings) = line.strip_prefix("check ") {
                let draft = Draft::from_json(settings).map_err(|error| error.what)?;
                check(&draft, None, &words)
            } else {
                let question = Explain::from_json(line).map_err(|error| error.what)?;
                explain(&question, &words)
            };
            black_box(serde_json::to_string(&answer)?);
            if round > 0 {
                times.push(begin.elapsed());
            }
        }
    }
    for mut times in times {
        times.sort_unstable();
        println!("{}", times[times.len() / 2].as_nanos());
    }
    Ok(())
}
