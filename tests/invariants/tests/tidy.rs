//! The shape of the tree: sizes of files, what no file may name, what members and locks must have.

use mailmedic_invariants::{Source, all, files, none, text};
use serde_json::Value;

/// Longest source file, in lines.
const LONGEST: usize = 500;

/// Made by programs, or by somebody else.
const MADE: [&str; 4] = [
    "core/src/reply/generated.rs",
    "docs/scenarios.md",
    "web/src/generated",
    "tests/data",
];

fn is_made(source: &Source) -> bool {
    MADE.iter().any(|place| source.is_in(place))
}

#[test]
fn files_are_short_enough_to_read() {
    let kinds = ["rs", "ts", "js", "mjs", "css", "html", "sh", "py", "md"];
    let sources: Vec<Source> = all()
        .into_iter()
        .filter(|s| kinds.contains(&s.extension()) && !is_made(s))
        .collect();
    assert!(
        sources.len() > 50,
        "only {} sources were found",
        sources.len()
    );
    let long = |source: &Source| {
        let lines = source.text.lines().count();
        (lines >= LONGEST).then(|| format!("{}: {lines} lines", source.path))
    };
    none(
        "these files are too long",
        &sources.iter().filter_map(long).collect::<Vec<_>>(),
    );
}

#[test]
fn rust_files_say_what_they_are_for() {
    let mut faults = Vec::new();
    for source in files("core", "rs")
        .into_iter()
        .chain(files("wasm", "rs"))
        .chain(files("probe-server", "rs"))
    {
        if !source.text.starts_with("//! ") {
            faults.push(source.path);
        }
    }
    none("the first line says what a file is for", &faults);
}

#[test]
fn no_file_names_a_registry_or_a_folder_of_some_machine() {
    // Put together here, so that this file does not name them.
    let folders = ["work", "root", "home"].map(|name| format!("/{name}/"));
    let registries = [
        "registry.npmjs",
        "index.crates",
        "static.crates",
        "registry.yarnpkg",
    ]
    .map(|name| format!("{name}."));
    let mut faults = Vec::new();
    for source in all()
        .iter()
        .filter(|source| !source.is_in("LICENSE-APACHE"))
    {
        for (number, line) in source.text.lines().enumerate() {
            let named = registries
                .iter()
                .find(|registry| line.contains(registry.as_str()));
            // The servers of the lab have homes and a root of their own.
            let lab = source.is_in("tests/lab");
            let named = named.or_else(|| {
                folders
                    .iter()
                    .find(|folder| !lab && begins_path(line, folder))
            });
            if let Some(named) = named {
                faults.push(format!("{}:{} {named}", source.path, number + 1));
            }
        }
    }
    none("these hold on one machine only", &faults);
}

/// Whether an absolute path in the line begins so.
fn begins_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| c.is_whitespace() || "\"'`=:(,<[".contains(c))
    })
}

#[test]
fn a_path_is_told_from_a_part_of_one() {
    assert!(begins_path("cd /some/where", "/some/"));
    assert!(begins_path("a=\"/some/where\"", "/some/"));
    assert!(!begins_path("$base/some/where", "/some/"));
}

#[test]
fn npm_lock_files_hold_no_download_address() {
    let locks: Vec<Source> = all()
        .into_iter()
        .filter(|s| s.path.ends_with("package-lock.json"))
        .collect();
    assert!(!locks.is_empty(), "there is no package-lock.json");
    let mut faults = Vec::new();
    for lock in locks {
        let json: Value = serde_json::from_str(&lock.text).expect("a lock file is JSON");
        let packages = json["packages"]
            .as_object()
            .expect("a lock file lists packages");
        for (name, package) in packages {
            let link = package["link"].as_bool().unwrap_or(false);
            if !link && package.get("resolved").is_some() {
                faults.push(format!("{}: {name}", lock.path));
            }
            // Without an address the checksum alone says which package it is.
            if !name.is_empty() && !link && package.get("integrity").is_none() {
                faults.push(format!("{}: {name} has no checksum", lock.path));
            }
        }
    }
    none("run npm with omit-lockfile-registry-resolved=true", &faults);
}

#[test]
fn npm_packages_have_one_version_each() {
    let manifests: Vec<Source> = all()
        .into_iter()
        .filter(|s| s.path.ends_with("package.json"))
        .collect();
    assert!(!manifests.is_empty(), "there is no package.json");
    let mut faults = Vec::new();
    for manifest in manifests {
        let json: Value = serde_json::from_str(&manifest.text).expect("package.json is JSON");
        for kind in ["dependencies", "devDependencies"] {
            for (name, version) in json[kind].as_object().into_iter().flatten() {
                let version = version.as_str().unwrap_or_default();
                if !version.starts_with(|c: char| c.is_ascii_digit())
                    && !version.starts_with("file:")
                {
                    faults.push(format!("{}: {name} {version}", manifest.path));
                }
            }
        }
    }
    none("these versions are not exact", &faults);
}

#[test]
fn every_member_says_what_it_is_and_takes_the_common_lints() {
    let workspace = text("Cargo.toml");
    let list = workspace
        .split("members = [")
        .nth(1)
        .and_then(|rest| rest.split("\n]").next());
    let members: Vec<&str> = list
        .expect("a list of members")
        .lines()
        .filter(|l| !l.trim().is_empty())
        .collect();
    assert!(
        members.len() >= 6,
        "only {} members were found",
        members.len()
    );
    let mut faults = Vec::new();
    for line in members {
        let name = line.split('"').nth(1).unwrap_or_default();
        if line
            .split_once("# ")
            .is_none_or(|(_, comment)| comment.trim().is_empty())
        {
            faults.push(format!("{name} has no comment in Cargo.toml"));
        }
        if !text(&format!("{name}/Cargo.toml")).contains("[lints]\nworkspace = true") {
            faults.push(format!("{name} does not take the workspace's lints"));
        }
    }
    none("members", &faults);
}

#[test]
fn the_page_asks_nobody_else() {
    let mut faults = Vec::new();
    let mut sources = files("web/src", "ts");
    sources.extend(
        all()
            .into_iter()
            .filter(|s| s.is_in("web/src") && s.extension() == "css"),
    );
    sources.extend(all().into_iter().filter(|s| s.path == "web/index.html"));
    for source in &sources {
        for (number, line) in source.text.lines().enumerate() {
            for (at, scheme) in ["https://", "http://", "wss://", "ws://", "\"//"]
                .iter()
                .flat_map(|scheme| line.match_indices(*scheme))
            {
                let host = line[at + scheme.len()..]
                    .split(['/', '"', '\'', '`', ' ', ')', ':'])
                    .next()
                    .unwrap_or_default();
                if !is_nobody(host) {
                    faults.push(format!("{}:{} {scheme}{host}", source.path, number + 1));
                }
            }
        }
    }
    none("the page must not name other sites", &faults);
}

/// The names of XML namespaces are never asked for; the rest is this machine, a made-up name, or
/// a host that is filled in.
fn is_nobody(host: &str) -> bool {
    let own = ["www.w3.org", "localhost", "127.0.0.1", "[", ""];
    own.contains(&host)
        || host.starts_with("${")
        || host.ends_with(".example")
        || host.ends_with("example.org")
}
