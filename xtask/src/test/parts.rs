//! The parts of the tests: what each needs, what it runs, and which worlds its scenarios run in.

use std::process::Command;
use std::time::Duration;

use super::counts::Counts;
use super::licences;
use crate::{Outcome, codegen, install, page, place, run, serve, wasm};

/// Longest time for one part. The whole run stays well below twice that on two cores.
const LIMIT: Duration = Duration::from_mins(20);

/// The names a Chromium goes by.
const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// One part, by the name that `--only` takes.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) needs: &'static [Need],
    /// The worlds whose scenarios this part runs and counts.
    pub(crate) worlds: &'static [&'static str],
    pub(crate) run: fn(&Counts) -> Outcome,
}

/// What a part cannot do without.
#[derive(PartialEq)]
pub(crate) enum Need {
    /// Any of these programs; else a Debian package brings it.
    Program(&'static [&'static str], &'static str),
    /// A font of this name, for widths of words are measured; else a Debian package brings it.
    Font(&'static str, &'static str),
    /// `cargo NAME`; else the rustup component of that name brings it.
    Component(&'static str, &'static str),
    Node,
    /// The npm packages of a folder's lock file.
    Packages(&'static str),
    /// The standard library for wasm32.
    WasmTarget,
    /// The root user of a Linux: network namespaces need it, and nothing can install it.
    LinuxRoot,
    /// A Debian whose package sources are reached: the mail servers come from it, into a root of
    /// their own, never onto the machine.
    Debian,
}

use Need::{Component, Debian, Font, LinuxRoot, Node, Packages, Program, WasmTarget};

/// All parts, in the order they run: the quick and telling ones first.
pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "format",
        what: "cargo fmt --check",
        needs: &[Component("fmt", "rustfmt")],
        worlds: &[],
        run: format,
    },
    Part {
        name: "codegen",
        what: "generated files are current",
        needs: &[],
        worlds: &[],
        run: |_| codegen::check(),
    },
    Part {
        name: "licences",
        what: "licences of all crates",
        needs: &[],
        worlds: &[],
        run: |_| licences::check(),
    },
    Part {
        name: "clippy",
        what: "lints, as errors",
        needs: &[Component("clippy", "clippy")],
        worlds: &[],
        run: clippy,
    },
    Part {
        name: "rust",
        what: "unit, invariant and simulated tests",
        needs: &[],
        worlds: &[
            "simulated",
            "simulated-runs",
            "split",
            "split-runs",
            "taped",
            "taped-runs",
        ],
        run: rust,
    },
    Part {
        name: "wasm",
        what: "core for the browser, its size",
        needs: &[WasmTarget],
        worlds: &[],
        run: build_wasm,
    },
    Part {
        name: "page",
        what: "the page and the binary",
        needs: &[WasmTarget, Node, Packages("web")],
        worlds: &[],
        run: build_page,
    },
    Part {
        name: "web",
        what: "tests of the page and of wasm in Node",
        needs: &[WasmTarget, Node, Packages("web")],
        worlds: &["wasm"],
        run: web,
    },
    Part {
        name: "real",
        what: "scenarios on real mail servers in network namespaces",
        needs: &[LinuxRoot, Debian, Program(&["unshare"], "util-linux")],
        worlds: &["real", "real-runs"],
        run: real,
    },
    Part {
        name: "browser",
        what: "the page in Chromium, against a real mail server",
        needs: &[
            WasmTarget,
            Node,
            Packages("tests/browser"),
            LinuxRoot,
            Debian,
            Program(&CHROMIUM, "chromium"),
            Font("Liberation Sans", "fonts-liberation"),
            Program(&["php"], "php-cli"),
        ],
        worlds: &["browser"],
        run: browser,
    },
];

impl Need {
    /// Whether it is there.
    pub(crate) fn is_met(&self) -> bool {
        match self {
            Program(names, _) => names.iter().any(|name| run::find(name).is_some()),
            Font(name, _) => run::output(run::program("fc-match").arg(name))
                .is_ok_and(|found| found.contains(name)),
            Component(command, _) => {
                run::output(run::cargo().args([*command, "--version"])).is_ok()
            }
            Node => page::need_node().is_ok(),
            Packages(folder) => page::missing(folder).is_none(),
            WasmTarget => wasm::missing().is_none(),
            LinuxRoot => cfg!(target_os = "linux") && run::is_root(),
            Debian => install::has_apt(),
        }
    }

    /// What would be installed, in words.
    pub(crate) fn described(&self) -> String {
        match self {
            Program(_, package) | Font(_, package) => {
                format!("the Debian package {package}, to be installed")
            }
            Component(_, component) => format!("the Rust component {component}, to be installed"),
            Node => "Node.js 20 or newer, with npm, which you have to install".to_owned(),
            Packages(folder) => {
                format!("the npm packages of {folder}/package-lock.json, to be installed")
            }
            WasmTarget => format!("{}, to be installed", wasm::missing().unwrap_or_default()),
            LinuxRoot => "Linux and its root user, which cannot be installed".to_owned(),
            Debian => "Debian, whose mail servers are tested, which cannot be installed".to_owned(),
        }
    }

    /// Installs it; an error says why that is not possible.
    pub(crate) fn install(&self) -> Outcome {
        match self {
            Program(_, package) | Font(_, package) => install::debian(&[package]),
            Component(_, component) => install::rustup("component", component),
            Node => page::need_node(),
            Packages(folder) => page::ensure_packages(folder),
            WasmTarget => wasm::ensure().map(|_| ()),
            LinuxRoot => Err("network namespaces need Linux and its root user".to_owned()),
            Debian => {
                Err("the mail servers are installed with apt-get, which is not here".to_owned())
            }
        }
    }
}

fn format(_: &Counts) -> Outcome {
    run::run(run::cargo().args(["fmt", "--all", "--check"]), LIMIT)
}

fn clippy(_: &Counts) -> Outcome {
    let mut cargo = run::cargo();
    cargo.args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]);
    run::run(&mut cargo, LIMIT)
}

fn rust(counts: &Counts) -> Outcome {
    run::run(
        testing(&mut run::cargo(), counts).args(["test", "--locked", "--workspace"]),
        LIMIT,
    )
}

fn build_wasm(_: &Counts) -> Outcome {
    let route = wasm::ensure()?;
    wasm::build(&route)?;
    wasm::check_size(&route)
}

fn build_page(_: &Counts) -> Outcome {
    page::build()?;
    serve::build_binary()
}

fn web(counts: &Counts) -> Outcome {
    page::ensure_packages("web")?;
    page::script("web", "typecheck", LIMIT)?;
    node_tests("web", counts)?;
    let mut parity = run::npm();
    parity
        .args(["run", "parity"])
        .current_dir(place::root().join("web"));
    run::run(testing(&mut parity, counts), LIMIT)
}

fn real(counts: &Counts) -> Outcome {
    serve::build_binary()?;
    let mut cargo = run::cargo();
    cargo.args([
        "test",
        "--locked",
        "--package",
        "mailmedic-worlds",
        "--features",
        "real",
        "--test",
        "discoveries",
        "--test",
        "lab",
        "--test",
        "load",
        "--test",
        "real",
    ]);
    run::run(testing(&mut cargo, counts), LIMIT)
}

fn browser(counts: &Counts) -> Outcome {
    if !place::root().join("web/dist/index.html").is_file() {
        return Err("there is no page in web/dist; run the parts wasm and page first".to_owned());
    }
    let mut cargo = run::cargo();
    cargo.args([
        "build",
        "--locked",
        "--package",
        "mailmedic-worlds",
        "--bin",
        "in-lab",
    ]);
    run::run(&mut cargo, LIMIT)?;
    node_tests("tests/browser", counts)
}

fn node_tests(folder: &str, counts: &Counts) -> Outcome {
    page::ensure_packages(folder)?;
    let mut npm = run::npm();
    npm.args(["test"]).current_dir(place::root().join(folder));
    run::run(testing(&mut npm, counts), LIMIT)
}

/// What test programs may rely on in their environment.
fn testing<'a>(command: &'a mut Command, counts: &Counts) -> &'a mut Command {
    counts.tell(command);
    command
        .env("MAILMEDIC_BIN", place::binary())
        .env("MAILMEDIC_CASES", place::target().join("cases"))
        .env("MAILMEDIC_IN_LAB", place::target().join("debug/in-lab"))
        .env("MAILMEDIC_PAGE", place::root().join("web/dist"));
    if let Some(chromium) = CHROMIUM.iter().find_map(|name| run::find(name)) {
        command.env("MAILMEDIC_CHROMIUM", chromium);
    }
    command
}
