//! Where things are: the root of the checkout and the target folders.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// The root of the checkout that cargo runs this xtask in; without cargo, of the one it was built from. Two checkouts may
/// share a target folder.
pub(crate) fn root() -> PathBuf {
    let built = || env!("CARGO_MANIFEST_DIR").into();
    let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(built);
    let xtask = Path::new(&xtask);
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Cargo's target folder: `CARGO_TARGET_DIR` where it is set, else `target` in the root.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// The `mailmedic` binary of a dev build.
pub(crate) fn binary() -> PathBuf {
    target()
        .join("debug")
        .join(format!("mailmedic{}", env::consts::EXE_SUFFIX))
}

/// A program of a release build.
pub(crate) fn release(name: &str) -> PathBuf {
    target()
        .join("release")
        .join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// The text of a file; the error names it.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| format!("{} cannot be read: {e}", shown(path)))
}

/// The bytes of a file; the error names it.
pub(crate) fn read_bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| format!("{} cannot be read: {e}", shown(path)))
}

/// Writes a file and the folders above it; the error names it.
pub(crate) fn write(path: &Path, content: &[u8]) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| format!("{} cannot be made: {e}", shown(folder)))?;
    }
    fs::write(path, content).map_err(|e| format!("{} cannot be written: {e}", shown(path)))
}

/// Removes a folder and all in it; one that is not there is no error.
pub(crate) fn remove_folder(path: &Path) -> Outcome {
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{} cannot be removed: {e}", shown(path)))
        }
        _ => Ok(()),
    }
}

/// What a folder holds, sorted by name; one that is not there holds nothing.
pub(crate) fn list(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(format!("{} cannot be read: {e}", shown(folder))),
    };
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(
            entry
                .map_err(|e| format!("{} cannot be read: {e}", shown(folder)))?
                .path(),
        );
    }
    paths.sort();
    Ok(paths)
}

/// A path as it is shown: from the root where it lies below it.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// The name of a file without its folder and its last extension.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
