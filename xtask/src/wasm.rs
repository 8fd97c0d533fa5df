//! Builds core for the browser: the wasm target, the module, its JavaScript and its size.

use std::path::{Path, PathBuf};
use std::time::Duration;

use wasm_bindgen_cli_support::Bindgen;

use crate::Outcome;
use crate::install;
use crate::page::brotli;
use crate::place::{self, shown};
use crate::run::{self, find, output, program};

/// A module for the browser.
struct Module {
    what: &'static str,
    package: &'static str,
    /// Cargo's options: which parts of the package it has.
    options: &'static [&'static str],
    /// What its files are called, before `.js` and `_bg.wasm`.
    name: &'static str,
    /// Where they are written, from the root.
    folder: &'static str,
    /// The largest it may be, in bytes with brotli, where the standard library is built with it.
    most: usize,
}

/// The modules that the page loads: the rules of settings at once, the diagnosis right after, the importer with the first
/// paste.
const MODULES: [Module; 3] = [
    Module {
        what: "rules of settings",
        package: "mailmedic-wasm",
        options: &["--no-default-features"],
        name: "mailmedic_rules",
        folder: "web/pkg-rules",
        most: 75_000,
    },
    Module {
        what: "diagnosis",
        package: "mailmedic-wasm",
        options: &[],
        name: "mailmedic_wasm",
        folder: "web/pkg",
        most: 274_500,
    },
    Module {
        what: "importer",
        package: "mailmedic-wasm-import",
        options: &[],
        name: "mailmedic_wasm_import",
        folder: "web/pkg-import",
        most: 122_500,
    },
];

/// Rules and replies without what a checker needs: built to be measured.
const WITHOUT_CHECKER: Module = Module {
    what: "rules and replies, without what a checker needs",
    package: "mailmedic-wasm",
    options: &["--no-default-features", "--features", "explain"],
    name: "mailmedic_explain",
    folder: "target/wasm-explain",
    most: 259_500,
};

/// The standard library is built for size, a panic ends in a trap at once and says nothing, and little is inlined:
/// together an eighth of the download. The threshold buys speed: at 20 the module is a kilobyte smaller and a fifth slower.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
     -Cllvm-args=-inline-threshold=35";

const TARGET: &str = "wasm32-unknown-unknown";

/// The Debian packages that build the standard library for wasm32 where rustup is refused.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];

/// A first build of the standard library on a busy machine takes three minutes.
const BUILD: Duration = Duration::from_mins(20);

/// How the standard library for wasm32 comes about.
pub(crate) enum Route {
    /// The toolchain in use has its source, and builds it for size.
    Small,
    /// The toolchain in use has it ready, larger than it need be.
    Prebuilt,
    /// Debian's toolchain builds it from source, linked by this program.
    FromSource { linker: PathBuf },
}

/// What [`ensure`] would have to install, for saying so beforehand.
pub(crate) fn missing() -> Option<String> {
    let complete = has_source() || find("rustup").is_none();
    if (has_std() && complete) || debian().is_some() {
        return None;
    }
    if has_std() {
        return Some("the source of Rust's standard library (rust-src, by rustup)".to_owned());
    }
    Some(format!(
        "the Rust target {TARGET} and rust-src (by rustup, or else by Debian's {})",
        PACKAGES.join(" ")
    ))
}

/// Finds the standard library for wasm32, or installs it.
pub(crate) fn ensure() -> Outcome<Route> {
    if has_std() {
        return Ok(with_source());
    }
    if let Some(linker) = debian() {
        return Ok(Route::FromSource { linker });
    }
    let by_rustup = match install::rustup("target", TARGET) {
        Ok(()) if has_std() => return Ok(with_source()),
        Ok(()) => format!("rustup added {TARGET}, but not to the toolchain in use"),
        Err(why) => why,
    };
    println!("  {by_rustup}; trying Debian's packages");
    let by_debian = match install::debian(&PACKAGES) {
        Ok(()) => match debian() {
            Some(linker) => return Ok(Route::FromSource { linker }),
            None => {
                "the packages are there, but not their rustc, library source or wasm-ld".to_owned()
            }
        },
        Err(why) => why,
    };
    Err(format!(
        "the Rust target {TARGET} is missing, and the page cannot be built without it.\n\
         Tried rustup: {by_rustup}\n\
         Tried Debian: {by_debian}\n\
         Do one of: `rustup target add {TARGET}` where rustup's server is reached, or on Debian as \
         root `apt-get install {}`.",
        PACKAGES.join(" ")
    ))
}

/// Adds the source of the standard library where it is not there yet; without it the module is larger, and works.
fn with_source() -> Route {
    if !has_source()
        && let Err(why) = install::rustup("component", "rust-src")
    {
        println!("  {why}; the module will be larger than it need be");
    }
    if has_source() {
        Route::Small
    } else {
        Route::Prebuilt
    }
}

/// Builds the modules and writes them with their JavaScript and TypeScript to their folders.
pub(crate) fn build(route: &Route) -> Outcome {
    MODULES.iter().try_for_each(|module| make(route, module))
}

fn make(route: &Route, module: &Module) -> Outcome {
    bind(&compile(route, module)?, module)
}

/// Compiles a module and tells where it is.
fn compile(route: &Route, module: &Module) -> Outcome<PathBuf> {
    let folder = place::target().join(match route {
        Route::Small => "wasm-small",
        Route::Prebuilt => "wasm",
        Route::FromSource { .. } => "wasm-from-source",
    });
    let mut cargo = match route {
        Route::Prebuilt => run::cargo(),
        Route::Small => {
            let mut cargo = run::cargo();
            cargo.env("RUSTC_BOOTSTRAP", "1").args([
                "-Zbuild-std=std,panic_abort",
                "-Zbuild-std-features=optimize_for_size",
            ]);
            cargo
        }
        Route::FromSource { linker } => {
            println!("  building the standard library for wasm32 from source: some minutes, once");
            let mut cargo = program("/usr/bin/cargo");
            cargo
                .env_remove("RUSTUP_TOOLCHAIN")
                // `cargo run` points it at the libraries of the other toolchain.
                .env_remove("LD_LIBRARY_PATH")
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
                .arg("-Zbuild-std=std,panic_abort");
            cargo
        }
    };
    let small = matches!(route, Route::Small).then_some(SMALL);
    let flags = [without_paths().as_str(), small.unwrap_or_default()].join(" ");
    cargo
        .args([
            "build",
            "--locked",
            "--package",
            module.package,
            "--profile",
            "wasm",
        ])
        .args(module.options)
        .args(["--target", TARGET, "--target-dir"])
        .arg(&folder)
        .env_remove("CARGO_TARGET_DIR")
        .env("RUSTFLAGS", flags);
    run::run(&mut cargo, BUILD)?;
    let library = module.package.replace('-', "_");
    Ok(folder.join(TARGET).join(format!("wasm/{library}.wasm")))
}

/// Panic messages name source files; those of this machine are nobody's business.
fn without_paths() -> String {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let root = place::root().display().to_string();
    let toolchain = output(program("rustc").args(["--print", "sysroot"]));
    let toolchain = toolchain.map(|folder| folder.trim().to_owned());
    let folders = [home.ok(), toolchain.ok(), Some(root)];
    let flags = folders
        .into_iter()
        .flatten()
        .map(|folder| format!("--remap-path-prefix={folder}=."));
    flags.collect::<Vec<_>>().join(" ")
}

/// Prints the size of each module, raw and on the wire. More than it may have is an error where it was built to be small.
pub(crate) fn check_size(route: &Route) -> Outcome {
    make(route, &WITHOUT_CHECKER)?;
    let mut faults = Vec::new();
    for module in MODULES.iter().chain([&WITHOUT_CHECKER]) {
        let Module { what, most, .. } = module;
        let raw = place::read_bytes(&module.path())?;
        let wire = brotli(&raw)?.len();
        println!(
            "  {what}: {} bytes raw, {wire} bytes brotli (at most {most})",
            raw.len()
        );
        if matches!(route, Route::Small) && wire > *most {
            faults.push(format!("{what}: {wire} bytes brotli, at most {most}"));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("the wasm is too large: {}", faults.join("; ")))
    }
}

impl Module {
    /// Where the module is, once it is made.
    fn path(&self) -> PathBuf {
        self.folder().join(format!("{}_bg.wasm", self.name))
    }

    fn folder(&self) -> PathBuf {
        place::root().join(self.folder)
    }
}

fn bind(compiled: &Path, module: &Module) -> Outcome {
    let out = module.folder();
    place::remove_folder(&out)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name(module.name)
        .typescript(true)
        // The command's default, not the library's: without it `init()` finds no module.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(&out))
        .map_err(|e| format!("{} cannot be bound: {e:#}", shown(compiled)))
}

/// Whether the toolchain in use has the source of the standard library.
fn has_source() -> bool {
    output(program("rustc").args(["--print", "sysroot"])).is_ok_and(|sysroot| {
        let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
        library.join("std/Cargo.toml").exists()
    })
}

/// Whether the toolchain in use has the standard library for wasm32.
fn has_std() -> bool {
    output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .and_then(|folder| place::list(Path::new(folder.trim())))
        .is_ok_and(|files| files.iter().any(|file| is_std(file)))
}

fn is_std(file: &Path) -> bool {
    place::stem(file).starts_with("libstd-") && file.extension().is_some_and(|e| e == "rlib")
}

/// Debian's linker for wasm, when all of Debian's parts are there.
fn debian() -> Option<PathBuf> {
    let rustc = Path::new("/usr/bin/rustc");
    if !rustc.exists() || !Path::new("/usr/bin/cargo").exists() {
        return None;
    }
    let sysroot = output(
        program(rustc)
            .env_remove("LD_LIBRARY_PATH")
            .args(["--print", "sysroot"]),
    )
    .ok()?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml");
    // An older wasm-ld does not read what this compiler's LLVM writes.
    let linker = (19..=30)
        .rev()
        .find_map(|version| find(&format!("wasm-ld-{version}")))?;
    source.exists().then_some(linker)
}
