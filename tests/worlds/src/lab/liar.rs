//! A machine that runs the program `liar`: its scripts, one file a port, and the program itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::certificates::Leaf;
use crate::liar::Text;
use crate::world::{Machine, Tls};

/// Writes what `tests/lab/conf/liar/rc` starts: `ports` has a line for each, PORT implicit|clear.
pub(super) fn write(folder: &Path, machine: &Machine, leaf: Option<&Leaf>) -> io::Result<()> {
    let mut ports = String::new();
    for (number, port) in &machine.ports {
        let begins = if port.tls == Tls::Implicit {
            "implicit"
        } else {
            "clear"
        };
        let _ = writeln!(ports, "{number} {begins}");
        let script = port.script.as_ref().map(Text::whole);
        let script = script.transpose().map_err(io::Error::other)?;
        fs::write(
            folder.join(format!("{number}.script")),
            script.unwrap_or_default(),
        )?;
    }
    fs::write(folder.join("ports"), ports)?;
    if let Some(leaf) = leaf {
        fs::write(
            folder.join("tls.pem"),
            format!("{}{}", leaf.key, leaf.certificate),
        )?;
    }
    fs::copy(program()?, folder.join("liar")).map(drop)
}

/// The built program: it stands beside ours, or one folder up where ours is a test.
fn program() -> io::Result<PathBuf> {
    let own = env::current_exe()?;
    let place = own
        .ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("liar"))
        .find(|program| program.is_file());
    place.ok_or_else(|| io::Error::other("build the program liar first"))
}
