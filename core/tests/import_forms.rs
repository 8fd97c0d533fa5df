//! Settings as people paste them, from public threads and help pages (`tests/data/imports/forms.txt`): what is read from
//! each, that no password comes out, and that no broken text is too much.

use mailmedic_core::import::import;
use mailmedic_core::vocab::Draft;
use serde_json::Value;

const FORMS: &str = include_str!("../../tests/data/imports/forms.txt");

/// The secret in the pastes.
const CANARY: &str = "Kanari3Vogel";

struct Paste {
    name: &'static str,
    expected: Value,
    text: String,
}

fn pastes() -> Vec<Paste> {
    let lines: Vec<&'static str> = FORMS.lines().collect();
    let begins = |at: &usize| {
        lines[*at].starts_with("### ")
            && lines.get(at + 1).is_some_and(|line| line.starts_with("# "))
    };
    let starts: Vec<usize> = (0..lines.len()).filter(begins).collect();
    let mut pastes = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(lines.len());
        let name = &lines[*start][4..];
        let expected = lines[start + 2]
            .strip_prefix("> ")
            .expect("what is expected");
        let expected = serde_json::from_str(expected).unwrap_or_else(|e| panic!("{name}: {e}"));
        let text = lines[start + 3..end].join("\n");
        pastes.push(Paste {
            name,
            expected,
            text: text.trim_end_matches('\n').to_owned(),
        });
    }
    pastes
}

#[test]
fn pastes_are_read_as_they_are_meant() {
    let pastes = pastes();
    assert!(pastes.len() >= 40, "only {} pastes", pastes.len());
    let mut faults = Vec::new();
    for Paste {
        name,
        expected,
        text,
    } in &pastes
    {
        let found = import(text);
        let Some(found) = found else {
            if !expected.is_null() {
                faults.push(format!("{name}: nothing was read"));
            }
            continue;
        };
        if expected.is_null() {
            let settings = serde_json::to_string(&found.settings).expect("settings");
            faults.push(format!("{name}: {} was read: {settings}", found.form));
            continue;
        }
        let draft = Draft::from_value(&expected["settings"]).expect("settings that are expected");
        if found.settings != draft {
            let show = |draft| serde_json::to_string(draft).expect("settings");
            faults.push(format!(
                "{name}:\n    read     {}\n    expected {}",
                show(&found.settings),
                show(&draft)
            ));
        }
        if found.form != expected["form"] {
            faults.push(format!("{name}: form {}", found.form));
        }
        if u64::from(found.secrets) != expected["secrets"].as_u64().unwrap_or(0) {
            faults.push(format!("{name}: {} secrets", found.secrets));
        }
        if let Some(unread) = expected.get("unread")
            && serde_json::json!(found.unread) != *unread
        {
            faults.push(format!("{name}: unread {:?}", found.unread));
        }
        if let Some(rest) = expected.get("rest")
            && found.rest != *rest
        {
            faults.push(format!("{name}: rest {:?}", found.rest));
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn no_password_of_a_paste_comes_out() {
    for paste in pastes() {
        let found = format!("{:?}", import(&paste.text));
        assert!(!found.contains(CANARY), "{}: {found}", paste.name);
    }
}

/// Errors, logs, bounces and whole threads: what they say in passing is no settings. These have real ones beside.
const WITH_SETTINGS: [&str; 13] = [
    "apps-003",
    "apps-051",
    "second-apps-079",
    "second-causes-a-019",
    "second-causes-a-020",
    "second-causes-a-033",
    "second-causes-a-041",
    "second-causes-a-050",
    "second-causes-a-072",
    "second-causes-a-074",
    "second-clients-046",
    "third-clients-013",
    "third-clients-021",
];

#[test]
fn errors_are_no_settings() {
    let mut read = Vec::new();
    let mut texts = 0;
    for file in THREADS {
        for line in file.lines() {
            let case: Value = serde_json::from_str(line).expect("a case");
            let (Some(id), Some(text)) = (case["id"].as_str(), case["text"].as_str()) else {
                continue;
            };
            texts += 1;
            if let Some(found) = import(text).filter(|found| found.form == "screen")
                && !WITH_SETTINGS.contains(&id)
            {
                let settings = serde_json::to_string(&found.settings).expect("settings");
                read.push(format!("{id}: {settings}"));
            }
        }
    }
    assert!(texts > 1000, "only {texts} texts");
    assert!(
        read.is_empty(),
        "{} of {texts}\n{}",
        read.len(),
        read.join("\n")
    );
}

const THREADS: [&str; 11] = [
    include_str!("../../tests/data/threads/apps.jsonl"),
    include_str!("../../tests/data/threads/clients.jsonl"),
    include_str!("../../tests/data/threads/not-the-user.jsonl"),
    include_str!("../../tests/data/threads/second-apps.jsonl"),
    include_str!("../../tests/data/threads/second-causes-a.jsonl"),
    include_str!("../../tests/data/threads/second-causes-b.jsonl"),
    include_str!("../../tests/data/threads/second-clients.jsonl"),
    include_str!("../../tests/data/threads/second-not-the-user.jsonl"),
    include_str!("../../tests/data/threads/third-apps.jsonl"),
    include_str!("../../tests/data/threads/third-clients.jsonl"),
    include_str!("../../tests/data/threads/third-not-the-user.jsonl"),
];
