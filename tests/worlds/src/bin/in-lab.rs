//! `in-lab SCENARIO.toml PROGRAM [ARGUMENT…]`: builds the real world of a scenario, or of a search for settings, and
//! runs a program at the client's place there. `MAILMEDIC_LAB_CA` names the file of the certificate authority for it, and `MAILMEDIC_TASK` holds the
//! settings, the password and the expectation as JSON. Where the scenario has another place, the probe server there is the
//! binary that `MAILMEDIC_BIN` names, and `MAILMEDIC_FAR` its address. Ends with its status.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use mailmedic_worlds::discovery::Discovery;
use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::scenario::Scenario;

/// Where the other place is: `tests/lab/lab.sh`.
const FAR: &str = "ws://10.77.0.20:8725";

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut arguments = env::args_os().skip(1);
    let (Some(file), Some(program)) = (arguments.next(), arguments.next()) else {
        return Err("usage: in-lab SCENARIO.toml PROGRAM [ARGUMENT…]".into());
    };
    let text = fs::read_to_string(file)?;
    let scenario = Scenario::read(&text)
        .or_else(|error| Discovery::read(&text).map_or(Err(error), |one| Ok(one.scenario)))?;
    let mut lab = Lab::up()?;
    lab.world(&scenario)?;
    let mut command: Command = lab.client(program);
    if let Some(far) = &scenario.world.far {
        command.env("MAILMEDIC_FAR", FAR);
        if !far.down {
            let binary = env::var_os("MAILMEDIC_BIN").ok_or("MAILMEDIC_BIN is not set")?;
            lab.far(Path::new(&binary))?;
        }
    }
    let status = command
        .args(arguments)
        .env("MAILMEDIC_LAB_CA", lab.ca_pem())
        .env("MAILMEDIC_TASK", scenario.task_json())
        .status()?;
    Ok(ExitCode::from(
        status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1),
    ))
}
