//! `lab [SCENARIO.toml] [-- PROGRAM [ARGUMENT…]]`: brings up real mail servers to play with and says what runs where.
//! Without a scenario it is the world of `tests/lab/play.toml`. It ends with the program, a shell by default.

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use mailmedic_worlds::lab::{CLIENT, Lab};
use mailmedic_worlds::scenario::Scenario;
use mailmedic_worlds::world::{Login, Machine, Port, Protocol, Software, Tls, World};

const USAGE: &str = "usage: lab [SCENARIO.toml] [-- PROGRAM [ARGUMENT…]]";

fn main() -> ExitCode {
    play().unwrap_or_else(|error| {
        eprintln!("lab: {error}");
        ExitCode::FAILURE
    })
}

fn play() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (scenario, program) = arguments()?;
    let scenario = Scenario::read(&fs::read_to_string(&scenario)?)?;
    let mut lab = Lab::up()?;
    lab.world(&scenario)?;
    print!("{}", tour(&scenario.world, &lab.ca_pem()));
    for name in scenario.world.machines.keys() {
        println!("{name:<14} {}", lab.software(name)?);
    }
    let mut command = match program.split_first() {
        Some((program, rest)) => {
            let mut command = lab.client(program);
            command.args(rest);
            command
        }
        None if io::stdin().is_terminal() => {
            println!("\nThis shell stands at the client's place; the lab ends with it.");
            lab.client("bash")
        }
        None => {
            println!("\nThe lab ends with its standard input.");
            lab.client("cat")
        }
    };
    if let Some(path) = path_with_programs() {
        command.env("PATH", path);
    }
    let status = command.env("MAILMEDIC_LAB_CA", lab.ca_pem()).status()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}

fn arguments() -> Result<(PathBuf, Vec<OsString>), String> {
    let mut words = env::args_os().skip(1);
    let mut scenario = None;
    for word in words.by_ref() {
        if word == "--" {
            break;
        }
        let starts_with_dash = word.to_string_lossy().starts_with('-');
        if scenario.is_some() || starts_with_dash {
            return Err(USAGE.to_owned());
        }
        scenario = Some(PathBuf::from(word));
    }
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../lab/play.toml");
    Ok((scenario.unwrap_or_else(usual), words.collect()))
}

/// The folder of this program, where `mailmedic` is built too, before the others.
fn path_with_programs() -> Option<OsString> {
    let own = env::current_exe().ok()?.parent()?.to_owned();
    let others = env::var_os("PATH").unwrap_or_default();
    env::join_paths([own].into_iter().chain(env::split_paths(&others))).ok()
}

/// What runs where, and with which account.
fn tour(world: &World, ca: &Path) -> String {
    let mut lines = vec![format!("client       {CLIENT}"), "\nnames".to_owned()];
    for (name, addresses) in &world.names {
        let addresses: Vec<String> = addresses.iter().map(ToString::to_string).collect();
        lines.push(format!("  {name:<24} {}", addresses.join(" ")));
    }
    for (name, machine) in &world.machines {
        lines.push(format!("\n{name} ({})", machine.address));
        let ports = machine.ports.iter();
        lines
            .extend(ports.map(|(number, port)| {
                format!("  {number:<6} {}", of_port(machine.software, port))
            }));
        let accounts = machine.accounts.iter();
        lines.extend(accounts.map(|(user, password)| format!("  {user} / {password}")));
    }
    let signed = format!("\ncertificates are signed by {}", ca.display());
    lines.push(signed);
    lines.extend(try_this(world));
    lines.join("\n") + "\n\n"
}

fn of_port(software: Software, port: &Port) -> String {
    let tls = match (port.tls, port.tls_required) {
        (Tls::None, _) => "in clear",
        (Tls::Starttls, false) => "STARTTLS",
        (Tls::Starttls, true) => "STARTTLS demanded",
        (Tls::Implicit, _) => "TLS at once",
    };
    if software == Software::Nginx {
        return format!("web, {tls}");
    }
    let protocol = match port.protocol {
        Protocol::Smtp => "SMTP",
        Protocol::Imap => "IMAP",
        Protocol::Pop3 => "POP3",
    };
    let login = match port.login {
        Login::Never => "no login",
        Login::Always => "login",
        Login::AfterTls => "login under TLS",
    };
    format!("{protocol}, {tls}, {login}")
}

/// A whole command for the first port that takes a login under TLS.
fn try_this(world: &World) -> Option<String> {
    let ports = |machine: &Machine| {
        let fits = |port: &&u16| {
            let port = &machine.ports[*port];
            port.login == Login::AfterTls && port.protocol == Protocol::Smtp
        };
        machine.ports.keys().rev().find(fits).copied()
    };
    let (machine, port) = world
        .machines
        .values()
        .find_map(|machine| Some((machine, ports(machine)?)))?;
    let user = machine.accounts.keys().next()?;
    let security = match machine.ports[&port].tls {
        Tls::Implicit => "tls",
        Tls::Starttls | Tls::None => "starttls",
    };
    let protocol = machine.ports[&port].protocol.id();
    let host = machine.host_name();
    Some(format!(
        "try: mailmedic probe --ca \"$MAILMEDIC_LAB_CA\" --protocol {protocol} --host {host} --port {port} \\\n     \
         --security {security} --auth password --username {user} --address {user}"
    ))
}
