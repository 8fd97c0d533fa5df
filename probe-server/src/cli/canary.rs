//! Servers that are known to answer, as the command line names them.

use mailmedic_core::vocab::{Host, Port};

use super::Misuse;

/// Reads each `NAME:PORT`; the address of an IPv6 server stands in brackets.
pub(super) fn read(all: &[String]) -> Result<Vec<(Host, Port)>, Misuse> {
    let one = |text: &String| {
        let (name, port) = text.rsplit_once(':')?;
        let inner = name.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let host = Host::read(inner.unwrap_or(name)).ok()?;
        Some((host, Port::read(port).ok()?))
    };
    let shown = |text: &str| text.chars().filter(|c| !c.is_control()).collect();
    let read = |text: &String| {
        one(text).ok_or_else(|| Misuse::of("bad-canary", [("canary", shown(text))]))
    };
    all.iter().map(read).collect()
}
