//! What a part of the tests leaves running: its processes, known by the mark in their environment,
//! and its network namespaces. Linux only; elsewhere nothing is found.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::{place, run};

/// Network namespaces with a name are files here.
const NAMESPACES: &str = "/run/netns";

/// What was there before a part ran.
pub(crate) struct Leftovers {
    namespaces: BTreeSet<PathBuf>,
}

impl Leftovers {
    /// Remembers what is there now.
    pub(crate) fn look() -> Leftovers {
        Leftovers {
            namespaces: namespaces(),
        }
    }

    /// Ends what is running still, by process id; an error that names it, if there was anything.
    pub(crate) fn end_new_ones(&self) -> Outcome {
        let running = marked();
        let ids: Vec<u32> = running.iter().map(|(id, _)| *id).collect();
        if !ids.is_empty() {
            run::kill(&ids)?;
        }
        let mut left: Vec<String> = running
            .into_iter()
            .map(|(id, name)| format!("process {id} {name}"))
            .collect();
        let new = namespaces();
        left.extend(
            new.difference(&self.namespaces)
                .map(|path| format!("namespace {}", place::stem(path))),
        );
        if left.is_empty() {
            Ok(())
        } else {
            Err(format!("left behind: {}", left.join(", ")))
        }
    }
}

fn namespaces() -> BTreeSet<PathBuf> {
    place::list(Path::new(NAMESPACES))
        .unwrap_or_default()
        .into_iter()
        .collect()
}

/// Processes that this run started, or that those started, with their names.
fn marked() -> Vec<(u32, String)> {
    let mark = format!("{}={}", run::MARK, run::mark());
    let mut found = Vec::new();
    for folder in place::list(Path::new("/proc")).unwrap_or_default() {
        let Ok(id) = place::stem(&folder).parse::<u32>() else {
            continue;
        };
        // A process that ends while we look cannot be read, and is no leftover.
        let environment = fs::read(folder.join("environ")).unwrap_or_default();
        if environment
            .split(|byte| *byte == 0)
            .any(|entry| entry == mark.as_bytes())
        {
            let name = fs::read_to_string(folder.join("comm")).unwrap_or_default();
            found.push((id, name.trim().to_owned()));
        }
    }
    found
}
