//! What the tests of both worlds share: the scenario files, the count of scenarios, the search for a secret.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use mailmedic_worlds::scenario::{Kind, Scenario};

/// Every scenario that runs in this kind of world, by the name of its file: as it is written, and as `NAME@SOFTWARE`
/// with each other server that it is to run on.
pub(crate) fn scenarios(kind: Kind) -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios");
    let mut list = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of scenarios") {
        let file = entry.expect("an entry of the folder").path();
        if file.extension().is_some_and(|ending| ending == "toml") {
            let name = file
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&file).expect("a scenario file");
            let all = Scenario::read_all(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            for (software, scenario) in all {
                if scenario.runs_in(kind) {
                    let on = software.map(|software| format!("@{}", software.id()));
                    list.push((name.clone() + on.as_deref().unwrap_or_default(), scenario));
                }
            }
        }
    }
    list.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(!list.is_empty(), "no scenario runs here");
    list
}

/// Counts what ran in a world: the scenarios, and all runs with each server.
pub(crate) fn count_runs(world: &str, names: &[String]) {
    let files: BTreeSet<&str> = names
        .iter()
        .filter_map(|name| name.split('@').next())
        .collect();
    count(world, files.len());
    count(&format!("{world}-runs"), names.len());
}

/// Adds to the count that is compared with the table in the folder of scenarios.
fn count(world: &str, ran: usize) {
    println!("scenarios {world} {ran}");
    if let Some(file) = std::env::var_os("MAILMEDIC_COUNTS") {
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(file)
            .expect("the file of counts");
        writeln!(file, "scenarios {world} {ran}").expect("the file of counts");
    }
}

/// The form in which a secret stands in these bytes, if it does: as it is, base64 at any of the three alignments,
/// hexadecimal, percent-encoded, or UTF-16.
pub(crate) fn find_secret(bytes: &[u8], secret: &str) -> Option<String> {
    forms(secret)
        .into_iter()
        .find(|(_, form)| bytes.windows(form.len()).any(|part| part == form))
        .map(|(name, _)| name)
}

fn forms(secret: &str) -> Vec<(String, Vec<u8>)> {
    let raw = secret.as_bytes();
    let each = |form: fn(u8) -> String| raw.iter().map(|&byte| form(byte)).collect::<String>();
    let wide = |form: fn(u16) -> [u8; 2]| secret.encode_utf16().flat_map(form).collect::<Vec<u8>>();
    let mut forms = vec![
        ("raw".to_owned(), raw.to_vec()),
        (
            "hex".to_owned(),
            each(|byte| format!("{byte:02x}")).into_bytes(),
        ),
        (
            "HEX".to_owned(),
            each(|byte| format!("{byte:02X}")).into_bytes(),
        ),
        (
            "percent".to_owned(),
            each(|byte| format!("%{byte:02x}")).into_bytes(),
        ),
        (
            "PERCENT".to_owned(),
            each(|byte| format!("%{byte:02X}")).into_bytes(),
        ),
        ("UTF-16LE".to_owned(), wide(u16::to_le_bytes)),
        ("UTF-16BE".to_owned(), wide(u16::to_be_bytes)),
    ];
    for shift in 0..3 {
        forms.push((format!("base64 +{shift}"), base64_inside(raw, shift)));
    }
    forms
}

/// The characters of base64 (RFC 4648 section 4) that depend on the secret alone, when `shift` bytes stand before it.
fn base64_inside(secret: &[u8], shift: usize) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| {
        let (byte, place) = (at / 8, 7 - at % 8);
        usize::from(secret[byte] >> place & 1)
    };
    // Digits begin at multiples of six bits, counted from the start of what stands before.
    let first = (shift * 8).div_ceil(6) * 6 - shift * 8;
    (first..)
        .step_by(6)
        .take_while(|start| start + 6 <= secret.len() * 8)
        .map(|start| ALPHABET[(start..start + 6).fold(0, |value, at| value << 1 | bit(at))])
        .collect()
}

#[test]
fn a_secret_is_found_in_every_form() {
    for (bytes, form) in [
        (&b"pass wonderland now"[..], "raw"),
        (b"d29uZGVybGFuZA==", "base64 +0"),
        (b"AHdvbmRlcmxhbmQ=", "base64 +1"),
        (b"AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=", "base64 +1"),
        (b"AGF3b25kZXJsYW5k", "base64 +2"),
        (b"776f6e6465726c616e64", "hex"),
        (b"%77%6f%6e%64%65%72%6c%61%6e%64", "percent"),
        (b"w\0o\0n\0d\0e\0r\0l\0a\0n\0d\0", "UTF-16LE"),
    ] {
        assert_eq!(find_secret(bytes, "wonderland").as_deref(), Some(form));
    }
    assert_eq!(find_secret(b"wonder land", "wonderland"), None);
}
