//! Runs other programs: with a clean environment, a time limit, and nothing left running behind.

mod gist;

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use gist::Gist;

use crate::Outcome;
use crate::place;

/// The environment variable that every program started here carries, and so do those it starts.
/// Its value tells one run from another.
pub(crate) const MARK: &str = "MAILMEDIC_RUN";

/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// How long the output of a program that has ended is waited for.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// A program in the root of the checkout, without what `cargo run` puts into the environment:
/// with it a nested cargo would build things again, or with another toolchain's parts.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command
        .current_dir(place::root())
        .env(MARK, mark())
        .stdin(Stdio::null());
    for (key, _) in env::vars_os() {
        let key = key.to_string_lossy();
        let of_cargo = [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
        ];
        if key == "CARGO" || key == "OUT_DIR" || of_cargo.iter().any(|start| key.starts_with(start))
        {
            command.env_remove(key.as_ref());
        }
    }
    command
}

/// The cargo that the person typed: `RUSTUP_TOOLCHAIN`, where there is one, stays.
pub(crate) fn cargo() -> Command {
    program("cargo")
}

/// A program of Node: on Windows npm is a script, which needs its whole name.
pub(crate) fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The value of [`MARK`] for this run.
pub(crate) fn mark() -> String {
    std::process::id().to_string()
}

/// Runs to the end, with its output shown; an error when it does not succeed in time, with what its output says of
/// failures.
pub(crate) fn run(command: &mut Command, limit: Duration) -> Outcome {
    let what = described(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| not_started(&what, &e))?;
    let output = child.stdout.take();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || tell.send(listen(output)));
    let end = wait(&mut child, limit)?;
    // A process that it left behind may hold its output for ever; such are ended later.
    let said = told.recv_timeout(LAST_WORDS).unwrap_or_default();
    match end {
        Some(status) if status.success() => Ok(()),
        Some(status) => Err(format!("`{what}` failed ({status}){said}")),
        None => Err(format!(
            "`{what}` did not end within {} s and was stopped{said}",
            limit.as_secs()
        )),
    }
}

/// Shows what is written, line by line, and keeps what tells of failures.
fn listen(output: Option<ChildStdout>) -> Gist {
    let mut gist = Gist::default();
    let Some(output) = output else { return gist };
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        gist.hear(text.trim_end());
        line.clear();
    }
    gist
}

/// Runs quietly and gives what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let what = described(command);
    let output = command
        .stderr(Stdio::piped())
        .output()
        .map_err(|e| not_started(&what, &e))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "`{what}` failed ({}): {}",
            output.status,
            said.trim()
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The first place where a program of this name is found: `PATH`, and where system programs lie.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/local/sbin", "/usr/sbin", "/sbin"]
        .into_iter()
        .map(PathBuf::from);
    env::split_paths(&path)
        .chain(system)
        .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

/// Whether this is the root user, who may install packages and make network namespaces.
pub(crate) fn is_root() -> bool {
    cfg!(unix) && output(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Ends processes by their ids, at once.
pub(crate) fn kill(ids: &[u32]) -> Outcome {
    let words: Vec<String> = ids.iter().map(ToString::to_string).collect();
    // A process that ended by itself in the meantime makes `kill` fail, and that is no fault.
    let script = format!("kill -KILL {} 2>/dev/null || true", words.join(" "));
    output(program("sh").args(["-c", &script])).map(|_| ())
}

fn wait(child: &mut Child, limit: Duration) -> Outcome<Option<ExitStatus>> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            return Ok(Some(status));
        }
        if begin.elapsed() > limit {
            child.kill().map_err(|e| e.to_string())?;
            child.wait().map_err(|e| e.to_string())?;
            return Ok(None);
        }
        thread::sleep(LOOK);
    }
}

fn not_started(what: &str, error: &std::io::Error) -> String {
    format!("`{what}` could not be started: {error}")
}

fn described(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    let mut words = vec![name.to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}
