//! `conclude SCENARIO.toml [SOFTWARE]`: checks a scenario in its simulated world, on that server if one is named, and
//! prints what was heard and what is concluded, to look at.

use std::{env, fs};

use mailmedic_worlds::run;
use mailmedic_worlds::scenario::Scenario;
use serde_json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments
        .next()
        .ok_or("usage: conclude SCENARIO.toml [SOFTWARE]")?;
    let wanted = arguments.next();
    let all = Scenario::read_all(&fs::read_to_string(file)?)?;
    let found = all
        .into_iter()
        .find(|(software, _)| software.map(|one| one.id().to_owned()) == wanted);
    let (_, scenario) = found.ok_or("the scenario does not run on that")?;
    let answer = run::conclude(&scenario)?.json();
    for seen in answer["evidence"].as_array().into_iter().flatten() {
        println!("{} {} {}", seen["step"], seen["rung"], json!(seen["fact"]));
    }
    println!("{}", answer["outcome"]);
    for cause in answer["causes"].as_array().into_iter().flatten() {
        println!("{} {}", cause["standing"], cause["id"]);
        for member in ["for", "against"] {
            for clue in cause[member].as_array().into_iter().flatten() {
                println!("    {member} {clue}");
            }
        }
        for fix in cause["fixes"].as_array().into_iter().flatten() {
            println!("    fix {} {} {}", fix["id"], fix["who"], fix["changes"]);
        }
    }
    Ok(())
}
