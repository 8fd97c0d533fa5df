//! Core computes: it opens nothing, asks nobody, and gives the same answer to the same input.

use mailmedic_invariants::{Rust, logic, none, text};

#[test]
fn core_does_no_io_and_has_no_clock_and_no_chance() {
    let banned = [
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "std::fs",
        "fs::File",
        "std::env",
        "env::var",
        "std::thread",
        "std::process",
        "std::os",
        "stdin",
        "stdout",
        "stderr",
        "println",
        "eprintln",
        "SystemTime",
        "Instant",
        "HashMap",
        "HashSet",
        "RandomState",
        "rand",
        "getrandom",
        "tokio",
        "unsafe",
    ];
    let mut faults = Vec::new();
    for source in logic("core/src") {
        let rust = Rust::logic(&source.text);
        for word in banned {
            faults.extend(
                rust.mentions(word)
                    .iter()
                    .map(|line| format!("{}:{line} {word}", source.path)),
            );
        }
    }
    none("core must stay pure", &faults);
}

#[test]
fn core_and_wasm_depend_on_nothing_that_reaches_out() {
    let reaching = [
        "tokio",
        "axum",
        "rustls",
        "hickory",
        "reqwest",
        "rand",
        "getrandom",
        "socket2",
        "mio",
        "std-env",
    ];
    let mut faults = Vec::new();
    for path in ["core/Cargo.toml", "wasm/Cargo.toml"] {
        let manifest = text(path);
        assert!(
            manifest.contains("[dependencies]"),
            "{path} lists no dependencies"
        );
        for line in manifest
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with('#'))
        {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if reaching.iter().any(|start| name.starts_with(start)) {
                faults.push(format!("{path}: {line}"));
            }
        }
    }
    none("these reach the outside", &faults);
}
