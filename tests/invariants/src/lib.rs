//! Reads the sources of the project, for the tests beside: files by folder, Rust code without its
//! comments and tests, and the string literals in it.

mod rust;

use std::fs;
use std::path::{Path, PathBuf};

pub use rust::{Literal, Rust};

/// Folders that hold what was built or fetched, not sources.
const NOT_OURS: [&str; 8] = [
    ".git",
    "target",
    "node_modules",
    "dist",
    "pkg",
    "pkg-import",
    "build",
    "artefacts",
];

/// A file of the project.
pub struct Source {
    /// From the root, with `/` between folders.
    pub path: String,
    /// What it holds; bytes that are no UTF-8 are replaced.
    pub text: String,
}

impl Source {
    /// Whether it lies in this folder, or is the file of this name (`guard/…` or `guard.rs` for `guard`).
    pub fn is_in(&self, place: &str) -> bool {
        self.path
            .strip_prefix(place)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest.starts_with('.'))
    }

    /// The part behind the last dot of its name; empty where there is none.
    pub fn extension(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Every file of the project, by path.
///
/// # Panics
/// If a folder or a file cannot be read.
pub fn all() -> Vec<Source> {
    let mut sources = Vec::new();
    walk(&root(), "", &mut sources);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// The files with this extension in a place (see [`Source::is_in`]).
///
/// # Panics
/// If there are none: a test over nothing would always pass.
pub fn files(place: &str, extension: &str) -> Vec<Source> {
    let found: Vec<Source> = all()
        .into_iter()
        .filter(|source| source.is_in(place) && source.extension() == extension)
        .collect();
    assert!(
        !found.is_empty(),
        "there are no .{extension} files in {place}"
    );
    found
}

/// The Rust files below a place that are compiled into the product: not those of tests alone.
///
/// # Panics
/// If there are none.
pub fn logic(place: &str) -> Vec<Source> {
    let mut found = files(place, "rs");
    found.retain(|source| !source.path.ends_with("/tests.rs") && !source.path.contains("/tests/"));
    assert!(!found.is_empty(), "there is no code in {place}");
    found
}

/// The text of one file.
///
/// # Panics
/// If it cannot be read.
pub fn text(path: &str) -> String {
    let bytes =
        fs::read(root().join(path)).unwrap_or_else(|e| panic!("{path} cannot be read: {e}"));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Fails with every fault on a line of its own.
///
/// # Panics
/// If there are any.
pub fn none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

fn walk(folder: &Path, path: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder)
        .expect("a folder of the project")
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        let below = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}/{name}")
        };
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if kind.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&entry.path(), &below, sources);
            }
        } else if kind.is_file() {
            // A file that goes away while we look, an editor's scratch, is not a source.
            let Ok(bytes) = fs::read(entry.path()) else {
                continue;
            };
            sources.push(Source {
                path: below,
                text: String::from_utf8_lossy(&bytes).into_owned(),
            });
        }
    }
}
