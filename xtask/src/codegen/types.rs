//! TypeScript types: what ts-rs derives from core's types, joined into one file.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use super::Generated;
use crate::Outcome;
use crate::place;
use crate::run;

/// Compiling core once more, with its tests.
const BUILD: Duration = Duration::from_mins(15);

const HEAD: &str = "\
// The types of everything that crosses from Rust: settings, answers, messages.
// Made from core's Rust types by `cargo xtask codegen`; change those, not this.
";

/// Lets ts-rs write one file for each type into a scratch folder, and joins them by name.
pub(super) fn generate() -> Outcome<Vec<Generated>> {
    let scratch = place::target().join("typescript");
    place::remove_folder(&scratch)?;
    let mut cargo = run::cargo();
    cargo
        .args([
            "test",
            "--quiet",
            "--locked",
            "--package",
            "mailmedic-core",
            "--lib",
        ])
        .args(["--features", "typescript", "export_bindings"])
        .env("TS_RS_EXPORT_DIR", &scratch)
        // JSON.parse gives a number whatever the Rust type was.
        .env("TS_RS_LARGE_INT", "number");
    run::run(&mut cargo, BUILD)?;
    let mut types = BTreeMap::new();
    gather(&scratch, &mut types)?;
    if types.is_empty() {
        return Err("core exports no TypeScript types".to_owned());
    }
    let mut content = HEAD.to_owned();
    for declaration in types.values() {
        content.push('\n');
        content.push_str(declaration);
        content.push('\n');
    }
    Ok(vec![Generated {
        path: place::root().join("web/src/generated/types.ts"),
        content,
    }])
}

/// Each file holds a notice, imports of other types, and one declaration with its comment.
fn gather(folder: &Path, types: &mut BTreeMap<String, String>) -> Outcome {
    for path in place::list(folder)? {
        if path.is_dir() {
            gather(&path, types)?;
            continue;
        }
        let text = place::read(&path)?;
        let kept: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with("import ") && !line.starts_with("// "))
            .map(str::trim_end)
            .collect();
        let name = place::stem(&path);
        if types
            .insert(name.clone(), kept.join("\n").trim().to_owned())
            .is_some()
        {
            return Err(format!(
                "two types are called {name}; TypeScript needs one name each"
            ));
        }
    }
    Ok(())
}
