//! Builds the page: npm's packages, the bundle, language packs, and everything compressed.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use crate::Outcome;
use crate::place::{self, shown};
use crate::run;

/// Longest time for `npm ci` or a build of the page.
const NPM: Duration = Duration::from_mins(10);

/// Below this, compressing saves nothing worth a file.
const WORTH_COMPRESSING: usize = 256;

/// What a built page must have.
const MUST_HAVE: [&str; 11] = [
    "index.html",
    "embed.html",
    "embed.js",
    "mail-medic-frame.js",
    "profile.js",
    "mail-medic.js",
    "rules_bg.wasm",
    "mailmedic_bg.wasm",
    "import.js",
    "import_bg.wasm",
    "texts/en.json",
];

/// What [`ensure_packages`] would install, for saying so beforehand.
pub(crate) fn missing(folder: &str) -> Option<String> {
    (!is_fresh(&place::root().join(folder)))
        .then(|| format!("the npm packages of {folder}/package-lock.json"))
}

/// Fails clearly where Node or npm is absent.
pub(crate) fn need_node() -> Outcome {
    let version = run::output(run::program("node").arg("--version"))
        .map_err(|_| "Node.js is missing; install version 20 or newer".to_owned())?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        return Err(format!(
            "Node.js {} is too old; version 20 or newer is needed",
            version.trim()
        ));
    }
    run::output(run::npm().arg("--version"))
        .map(|_| ())
        .map_err(|_| {
            "npm is missing; it comes with Node.js (Debian: apt-get install npm)".to_owned()
        })
}

/// Installs the packages that a folder's lock file names, unless they are there already.
pub(crate) fn ensure_packages(folder: &str) -> Outcome {
    let folder = place::root().join(folder);
    if is_fresh(&folder) {
        return Ok(());
    }
    println!("  npm ci in {}", shown(&folder));
    run::run(
        run::npm()
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&folder),
        NPM,
    )
}

/// Runs a script of a folder's package.json.
pub(crate) fn script(folder: &str, name: &str, limit: Duration) -> Outcome {
    let folder = place::root().join(folder);
    println!("  npm run {name} in {}", shown(&folder));
    run::run(
        run::npm()
            .args(["run", name])
            .current_dir(&folder)
            .stdout(Stdio::inherit()),
        limit,
    )
}

/// Builds `web/dist/` from `web/` and `web/pkg/`.
pub(crate) fn build() -> Outcome {
    ensure_packages("web")?;
    script("web", "build", NPM)?;
    let dist = place::root().join("web/dist");
    for pack in place::list(&place::root().join("core/texts"))? {
        if pack.extension().is_some_and(|e| e == "json") {
            let name = pack.file_name().unwrap_or_default();
            place::write(&dist.join("texts").join(name), &place::read_bytes(&pack)?)?;
        }
    }
    if let Some(absent) = MUST_HAVE.iter().find(|name| !dist.join(name).is_file()) {
        return Err(format!(
            "the page was built, but web/dist/{absent} is not there"
        ));
    }
    let mut wire = 0;
    let count = compress(&dist, &mut wire)?;
    println!(
        "  {}: {count} files compressed, {wire} bytes brotli together",
        shown(&dist)
    );
    Ok(())
}

/// Compresses as for the wire, as small as brotli can.
pub(crate) fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, 11, 22);
    writer
        .write_all(bytes)
        .and_then(|()| writer.flush())
        .map_err(|e| format!("brotli failed: {e}"))?;
    Ok(writer.into_inner())
}

fn compress(folder: &Path, wire: &mut usize) -> Outcome<usize> {
    let mut count = 0;
    for path in place::list(folder)? {
        if path.is_dir() {
            count += compress(&path, wire)?;
            continue;
        }
        let kind = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !["html", "js", "css", "json", "wasm", "svg", "map"].contains(&kind.as_str()) {
            continue;
        }
        let raw = place::read_bytes(&path)?;
        if raw.len() < WORTH_COMPRESSING {
            continue;
        }
        let small = brotli(&raw)?;
        *wire += small.len();
        place::write(&path.with_extension(format!("{kind}.br")), &small)?;
        count += 1;
    }
    Ok(count)
}

/// Whether npm has installed since the lock file changed.
fn is_fresh(folder: &Path) -> bool {
    let changed =
        |name: &str| -> Option<SystemTime> { folder.join(name).metadata().ok()?.modified().ok() };
    match (
        changed("node_modules/.package-lock.json"),
        changed("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}
