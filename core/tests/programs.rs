//! Every mail program with words of its own: each fix that a user can make is an instruction in its words.

#[path = "programs/fixes.rs"]
mod fixes;

use std::collections::BTreeSet;

use fixes::fixes;

use mailmedic_core::vocab::{Change, Draft, Field, Fix, Side, Who};
use mailmedic_core::words::{ENGLISH, PACKS, SNIPPET_PLACEHOLDERS, Words, placeholders};
use serde_json::Value;

const OUT: Side = Side::Outgoing;

/// Tables of a program whose keys are fields.
const TABLES: [&str; 6] = ["labels", "values", "sentences", "set", "clear", "retype"];

/// Every other member that a program may have.
const MEMBERS: [&str; 9] = [
    "name",
    "source",
    "checked",
    "where",
    "without",
    "lacks",
    "after",
    "snippet",
    "snippet-values",
];

fn pack() -> Value {
    serde_json::from_str(ENGLISH).expect("the English pack")
}

fn programs() -> Vec<(String, Value)> {
    let pack = pack();
    let clients = pack["clients"].as_object().expect("clients");
    clients.clone().into_iter().collect()
}

fn words() -> Words {
    Words::from_json(ENGLISH).expect("the English pack")
}

fn set(field: Field, to: &str) -> Change {
    Change::set(field, to)
}

/// What a user would stumble over: an empty name, a placeholder, a doubled stop or space.
fn faults(text: &str) -> Option<&'static str> {
    let marks = text.replace("``", "");
    let unmarked = |mark: &str| text.matches(mark).count() % 2 == 1;
    match text {
        _ if text.trim().is_empty() => Some("nothing is told"),
        _ if text.contains("****") || marks.len() != text.len() => Some("an empty label"),
        _ if text.contains(['{', '}']) => Some("a brace"),
        _ if text.contains("..") || text.contains("  ") => Some("a doubled stop or space"),
        _ if unmarked("**") || unmarked("`") => Some("a mark that does not end"),
        _ => None,
    }
}

#[test]
fn the_fixes_here_are_all_that_change_settings() {
    let pack = pack();
    let with_changes = pack["fixes"].as_object().expect("fixes").iter();
    let known: BTreeSet<&str> = with_changes
        .filter(|(id, fix)| {
            fix["says"].as_str().expect("says").contains("{changes}") && !id.starts_with("ask-")
        })
        .map(|(id, _)| id.as_str())
        .collect();
    let here: BTreeSet<&str> = fixes().into_iter().map(|(id, _)| id).collect();
    assert_eq!(here, known);
}

#[test]
fn every_program_tells_every_fix() {
    let words = words();
    let programs = programs();
    assert!(programs.len() > 26, "only {} programs", programs.len());
    let mut found = Vec::new();
    for (program, file) in &programs {
        for (id, changes) in fixes() {
            let fix = Fix {
                id,
                who: Who::You,
                changes,
                values: vec![
                    ("port", "587".to_owned()),
                    ("better", "mail.example.org".to_owned()),
                    ("own", "anna@example.org".to_owned()),
                    ("page", "https://example.org/passwords".to_owned()),
                ],
            };
            let told = words.fix(&fix, Some(program)).says;
            let receives = fix.changes.iter().any(|change| {
                matches!(change, Change::Set { set: Field::Port(side), .. } if *side != OUT)
            });
            if receives && list(&file["without"]).contains(&"incoming".to_owned()) {
                assert!(
                    told.contains("no setting for **Port of the incoming"),
                    "{told}"
                );
            }
            found.extend(faults(&told).map(|fault| format!("{program} {id}: {fault}: {told}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_program_tells_every_fix_in_every_language() {
    let values = ["port", "better", "own", "page"].map(|name| (name, "587".to_owned()));
    let mut found = Vec::new();
    for (language, pack) in PACKS {
        let words = Words::from_json(pack).expect("a pack");
        let english = Words::from_json(ENGLISH).expect("the English pack");
        assert_eq!(words.language(), *language);
        assert!(words.programs().eq(english.programs()), "{language}");
        for program in words.programs() {
            for (id, changes) in fixes() {
                let fix = Fix {
                    id,
                    who: Who::You,
                    changes,
                    values: values.to_vec(),
                };
                let told = words.fix(&fix, Some(program)).says;
                let fault = faults(&told);
                found.extend(fault.map(|f| format!("{language} {program} {id}: {f}: {told}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_choice_of_a_program_is_told_or_said_to_be_lacking() {
    let words = words();
    let fields = [Field::Security(OUT), Field::Auth(OUT)];
    for (program, file) in programs() {
        for field in fields {
            for to in choices(field) {
                let change = set(field, to);
                let told = words.changes(&[change], Some(&program));
                assert_eq!(faults(&told), None, "{program}: {told}");
                let lacks = words.lacks(field, to, &program);
                assert_eq!(lacks, told.contains("There is no **"), "{program}: {told}");
                for table in ["values", "sentences"] {
                    for key in [field.path(), field.name()] {
                        let has = file[table][key][to].is_string();
                        assert!(!(lacks && has), "{program} has and lacks {to}");
                    }
                }
            }
        }
    }
}

fn choices(field: Field) -> Vec<&'static str> {
    let all = [
        "none",
        "starttls",
        "tls",
        "auto",
        "password",
        "encrypted-password",
        "kerberos",
        "ntlm",
        "oauth2",
        "client-certificate",
        "pop-before-smtp",
    ];
    let known = |to: &&str| Draft::default().write(field, Some(to));
    all.into_iter().filter(known).collect()
}

#[test]
fn a_program_file_has_only_members_fields_and_words_that_are_read() {
    let is_field = |name: &str| Field::all().any(|f| f.path() == name || f.name() == name);
    let is_word = |name: &str, word: &str| {
        Field::all().any(|f| {
            (f.path() == name || f.name() == name)
                && matches!(f, Field::Protocol(_) | Field::Security(_) | Field::Auth(_))
                && Draft::default().write(f, Some(word))
        })
    };
    for (program, file) in programs() {
        let names = |value: &Value| -> Vec<String> {
            let keys = value.as_object().expect("a table").keys();
            keys.cloned().collect()
        };
        for member in names(&file) {
            let known = MEMBERS.contains(&member.as_str()) || TABLES.contains(&member.as_str());
            assert!(known, "{program}: {member}");
        }
        for member in ["name", "source", "checked"] {
            let text = file[member].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{program}: {member}");
        }
        for table in TABLES.iter().filter(|table| !file[**table].is_null()) {
            for (field, entry) in file[*table].as_object().expect("a table") {
                assert!(is_field(field), "{program}: {table}.{field}");
                let Some(choices) = entry.as_object() else {
                    let text = entry.as_str().unwrap_or_default();
                    let holds = placeholders(text);
                    let filled = |name: &&str| *table == "set" && ["label", "value"].contains(name);
                    let typed = !["values", "sentences"].contains(table);
                    assert!(!text.is_empty() && typed, "{program}: {table}.{field}");
                    assert!(
                        holds.iter().all(filled),
                        "{program}: {table}.{field}: {text}"
                    );
                    assert!(
                        *table != "set" || holds.contains(&"value"),
                        "{program}: {text}"
                    );
                    continue;
                };
                assert!(
                    ["values", "sentences"].contains(table),
                    "{program}: {table}.{field}"
                );
                for (word, text) in choices {
                    assert!(is_word(field, word), "{program}: {table}.{field}.{word}");
                    let text = text.as_str().unwrap_or_default();
                    assert!(!text.is_empty(), "{program}: {table}.{field}.{word}");
                    assert!(placeholders(text).is_empty(), "{program}: {text}");
                }
            }
        }
        for name in list(&file["without"]) {
            assert!(
                is_field(&name) || name == "incoming",
                "{program}: without {name}"
            );
        }
        for (place, steps) in file["where"].as_object().into_iter().flatten() {
            let known = ["outgoing", "incoming", "account"].contains(&place.as_str());
            assert!(known && !list(steps).is_empty(), "{program}: where.{place}");
        }
        for (field, lacking) in file["lacks"].as_object().into_iter().flatten() {
            for word in list(lacking) {
                assert!(is_word(field, &word), "{program}: lacks {field} {word}");
            }
        }
        assert_eq!(
            file["snippet"].is_null(),
            file["snippet-values"].is_null(),
            "{program}"
        );
        for (field, texts) in file["snippet-values"].as_object().into_iter().flatten() {
            assert!(
                ["security", "auth"].contains(&field.as_str()),
                "{program}: {field}"
            );
            for word in names(texts) {
                assert!(
                    is_word(field, &word),
                    "{program}: snippet-values.{field}.{word}"
                );
            }
        }
    }
}

fn list(value: &Value) -> Vec<String> {
    let names = value.as_array().into_iter().flatten();
    names
        .map(|name| name.as_str().expect("a name").to_owned())
        .collect()
}

const SETTINGS: &str = r#"{"address":"anna@example.org","outgoing":{"host":"mail.example.org","port":587,
    "security":"starttls","auth":"password","username":"anna+mail@example.org"}}"#;

#[test]
fn lines_for_a_file_hold_the_settings_and_no_placeholder() {
    let words = words();
    let mut seen = 0;
    for (program, file) in programs() {
        let Some(template) = file["snippet"].as_str() else {
            assert_eq!(words.snippet(&Draft::default(), &program), None);
            continue;
        };
        seen += 1;
        let texts = |field: &str| {
            let of = &file["snippet-values"][field];
            let texts = of.as_object().expect("a table").clone();
            texts.into_iter().collect::<Vec<_>>()
        };
        let pieces = texts("security").into_iter().chain(texts("auth"));
        let pieces = pieces.map(|(_, text)| text.as_str().expect("a text").to_owned());
        for text in pieces.chain([template.to_owned()]) {
            let known = |name: &&str| {
                SNIPPET_PLACEHOLDERS.contains(name) || ["security", "auth"].contains(name)
            };
            assert!(placeholders(&text).iter().all(known), "{program}: {text}");
        }
        for (security, _) in texts("security") {
            for (auth, _) in texts("auth") {
                let mut draft = Draft::from_json(SETTINGS).expect("settings");
                draft.write(Field::Security(OUT), Some(&security));
                draft.write(Field::Auth(OUT), Some(&auth));
                let lines = words.snippet(&draft, &program).expect("lines");
                assert!(
                    lines.contains("mail.example.org") && lines.contains("587"),
                    "{lines}"
                );
                for name in SNIPPET_PLACEHOLDERS.iter().chain(&["security", "auth"]) {
                    assert!(
                        !lines.contains(&format!("{{{name}}}")),
                        "{program}: {lines}"
                    );
                }
                let login = lines.contains("anna+mail@") || lines.contains("anna%2Bmail%40");
                let shown = program == "postfix-relayhost" || login || auth == "none";
                assert!(shown, "{program} {auth}: {lines}");
            }
        }
    }
    assert!(seen >= 12, "only {seen} programs have lines");
}

#[test]
fn what_could_end_a_quotation_is_not_put_into_code() {
    let words = words();
    let mut draft = Draft::from_json(SETTINGS).expect("settings");
    draft.write(Field::Host(OUT), Some("a\", evil()//"));
    draft.write(Field::Username(OUT), Some("a'; evil(); '"));
    draft.write(Field::Port(OUT), Some("0x1"));
    for (program, _) in programs() {
        if let Some(lines) = words.snippet(&draft, &program) {
            assert!(!lines.contains("evil") && !lines.contains("0x1"), "{lines}");
            assert!(lines.contains("your-server"), "{lines}");
        }
    }
}
