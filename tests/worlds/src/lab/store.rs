//! The installed roots of machines, unpacked once for all labs of one process.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::{LabError, new_run, scratch, scripts};

/// Holds the file system that the roots are unpacked into, in a mount namespace of its own; ends with this process.
#[derive(Debug)]
pub(super) struct Store {
    process: Child,
    commands: ChildStdin,
    answers: BufReader<ChildStdout>,
    folder: PathBuf,
    unpacked: BTreeSet<String>,
}

impl Store {
    /// Makes sure that these roots are installed and unpacked, and tells where a lab starts and where they are.
    pub(super) fn with(roots: &[&str]) -> Result<(u32, PathBuf), LabError> {
        static STORE: OnceLock<Mutex<Option<Store>>> = OnceLock::new();
        let mut held = STORE
            .get_or_init(Mutex::default)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            *held = Some(Self::new()?);
        }
        let store = held.as_mut().ok_or(LabError::Impossible)?;
        store.unpack(roots)?;
        Ok((store.process.id(), store.folder.clone()))
    }

    fn new() -> Result<Self, LabError> {
        let folder = new_run(&scratch()?)?;
        let mut process = Command::new("unshare")
            .args(["--mount", "--propagation", "private", "bash"])
            .arg(scripts()?.join("store.sh"))
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let pipes = (process.stdin.take(), process.stdout.take());
        let (Some(commands), Some(answers)) = pipes else {
            return Err(LabError::Impossible);
        };
        let mut store = Self {
            process,
            commands,
            answers: BufReader::new(answers),
            folder,
            unpacked: BTreeSet::new(),
        };
        store.answer()?;
        Ok(store)
    }

    fn unpack(&mut self, roots: &[&str]) -> Result<(), LabError> {
        let missing: Vec<&str> = ["base"]
            .iter()
            .chain(roots)
            .copied()
            .filter(|root| !self.unpacked.contains(*root))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        for (root, archive) in archives(&missing)? {
            if self.unpacked.insert(root.clone()) {
                writeln!(self.commands, "unpack {root} {archive}")?;
                self.answer()?;
            }
        }
        Ok(())
    }

    fn answer(&mut self) -> Result<(), LabError> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        match line.trim_end() {
            "ok" => Ok(()),
            "" => Err(LabError::Failed("the store of roots ended".to_owned())),
            other => Err(LabError::Failed(other.to_owned())),
        }
    }
}

/// Installs what is not installed yet, which is said on standard error; each root with its archive.
fn archives(roots: &[&str]) -> Result<Vec<(String, String)>, LabError> {
    let scratch: PathBuf = scratch()?;
    let script: &Path = &scripts()?.join("root.sh");
    let told = Command::new("bash")
        .arg(script)
        .arg(scratch)
        .args(roots)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !told.status.success() {
        return Err(LabError::Impossible);
    }
    Ok(String::from_utf8_lossy(&told.stdout)
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(root, archive)| (root.to_owned(), archive.to_owned()))
        .collect())
}
