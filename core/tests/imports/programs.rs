//! Settings as the documentation of programs has them written: every form that is known is read by its own name.

use std::collections::BTreeSet;

use mailmedic_core::import::import;
use serde_json::Value;

use super::blocks::blocks;

const PROGRAMS: &str = include_str!("../../../tests/data/imports/programs.txt");
const PASTED: &str = include_str!("../../../tests/data/imports/pairs.txt");
const KEYS: &str = include_str!("../../knowledge/import/keys.txt");

/// The secret in all of them.
const CANARY: &str = "Kanari3Vogel";

/// Name, what is expected, text.
fn programs() -> Vec<(&'static str, &'static str, &'static str)> {
    let block = |block: &'static str| {
        let (head, text) = block.split_once("\n---\n").expect("a paste behind ---");
        let (name, is) = head.split_once("\nis ").expect("what is expected");
        (name, is, text.trim_end())
    };
    blocks(PROGRAMS).map(block).collect()
}

#[test]
fn what_the_documentation_of_programs_has_written_is_read() {
    let programs = programs();
    assert!(programs.len() >= 95, "only {}", programs.len());
    let mut faults = Vec::new();
    for (name, is, text) in programs {
        let Some(found) = import(text) else {
            faults.push(format!("{name}: not read"));
            continue;
        };
        let settings = serde_json::to_value(&found.settings).expect("settings");
        for one in is.split(' ') {
            let (field, expected) = one.split_once('=').expect("a field and what it holds");
            let place = format!("/{}", field.replace('.', "/"));
            let read = match settings.pointer(&place) {
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
                None => String::new(),
            };
            if read != expected {
                faults.push(format!(
                    "{name} ({}): {field} is {read:?}, not {expected:?}",
                    found.form
                ));
            }
        }
        let shown = format!("{found:?}{settings}");
        if shown.contains(CANARY) {
            faults.push(format!("{name}: the secret is shown"));
        }
        if text.contains(CANARY) && found.secrets == 0 {
            faults.push(format!("{name}: no secret was seen"));
        }
    }
    assert_eq!(faults.join("\n"), "", "faults");
}

#[test]
fn every_form_is_read_by_its_name_somewhere() {
    let pasted = blocks(PASTED).filter_map(|block| Some(block.split_once("\n---\n")?.1));
    let written = programs().into_iter().map(|(_, _, text)| text);
    let read: BTreeSet<&str> = pasted
        .chain(written)
        .filter_map(|text| Some(import(text)?.form))
        .collect();
    let known = KEYS.lines().filter_map(|line| {
        let id = line.strip_prefix('[')?.strip_suffix(']')?;
        Some(id)
    });
    let missing: BTreeSet<&str> = known.filter(|id| !read.contains(id)).collect();
    assert!(missing.is_empty(), "no paste has the form {missing:?}");
}

/// Names that others have too, beside those of the mail server.
#[test]
fn what_stands_beside_the_mail_server_is_not_taken_for_it() {
    let database = "'Datasources' => [\n    'default' => [\n        'host' => 'db.example.org',\n        'username' => 'app',\n\
                    'password' => 'Kanari3Vogel',\n    ],\n],\n'EmailTransport' => [\n    'default' => [\n        'className' => 'Smtp',\n\
                    'host' => 'smtp.example.org',\n        'port' => 587,\n        'username' => 'anna',\n\
                    'password' => 'Kanari3Vogel',\n    ],\n],\n";
    let perl = "my $smtp = Net::SMTP->new('smtp.example.org', Port => 587);\nmy $template = HTML::Template->new('mail.tmpl');\n\
                $smtp->auth('anna', 'Kanari3Vogel');\n";
    for text in [database, perl] {
        let found = import(text).expect("settings");
        let settings = serde_json::to_value(&found.settings).expect("settings");
        let outgoing = &settings["outgoing"];
        assert_eq!(outgoing["host"], "smtp.example.org", "{text}");
        assert_eq!(outgoing["port"], 587, "{text}");
        assert_eq!(outgoing["username"], "anna", "{text}");
    }
}

#[test]
fn an_address_with_colons_keeps_its_port() {
    for (host, read, port) in [
        ("[2001:db8::1]:587", "2001:db8::1", 587),
        ("smtp.example.org::587", "smtp.example.org", 587),
        ("smtp.example.org:587", "smtp.example.org", 587),
    ] {
        let text = format!("smtp-sender-addr: \"{host}\"\nsmtp-sender-user: \"anna\"\n");
        let found = import(&text).expect("settings");
        let settings = serde_json::to_value(&found.settings).expect("settings");
        assert_eq!(settings["outgoing"]["host"], read, "{host}");
        assert_eq!(settings["outgoing"]["port"], port, "{host}");
    }
}
