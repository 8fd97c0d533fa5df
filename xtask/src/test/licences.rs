//! Checks the licence of every crate in Cargo.lock against the list in deny.toml, without a tool
//! that would have to be installed.

use serde_json::Value;

use crate::Outcome;
use crate::{place, run};

/// An error names every crate whose licence is not allowed.
pub(crate) fn check() -> Outcome {
    let deny: toml::Table = place::read(&place::root().join("deny.toml"))?
        .parse()
        .map_err(|e| format!("deny.toml: {e}"))?;
    let allowed: Vec<&str> = deny
        .get("licenses")
        .and_then(|licences| licences.get("allow"))
        .and_then(toml::Value::as_array)
        .ok_or("deny.toml has no list `licenses.allow`")?
        .iter()
        .filter_map(toml::Value::as_str)
        .collect();
    let metadata =
        run::output(run::cargo().args(["metadata", "--locked", "--format-version", "1"]))?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages = metadata["packages"]
        .as_array()
        .ok_or("cargo metadata lists no packages")?;
    let mut refused = Vec::new();
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        if !is_allowed(licence, &allowed) {
            refused.push(format!(
                "{} {} ({licence})",
                package["name"], package["version"]
            ));
        }
    }
    println!(
        "  {} crates, licences allowed: {}",
        packages.len(),
        allowed.join(", ")
    );
    if refused.is_empty() {
        return Ok(());
    }
    Err(format!(
        "licences that deny.toml does not allow: {}",
        refused.join(", ")
    ))
}

/// Reads a licence expression: `AND` binds closer than `OR`; older crates write `/` for `OR`.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let verdict = any_of(&words, &mut at, allowed);
    verdict && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut verdict = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        verdict |= all_of(words, at, allowed);
    }
    verdict
}

fn all_of(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut verdict = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        verdict &= one(words, at, allowed);
    }
    verdict
}

fn one(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let Some(word) = words.get(*at) else {
        return false;
    };
    *at += 1;
    if *word == "(" {
        let verdict = any_of(words, at, allowed);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return verdict && closed;
    }
    let mut name = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        name = format!("{name} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn a_choice_needs_one_allowed_licence_and_a_sum_needs_all() {
        let allowed = [
            "MIT",
            "ISC",
            "Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ];
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT",
            "MIT ISC",
            "Apache-2.0",
            "GPL-3.0 AND MIT OR GPL-2.0",
        ] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }
}
