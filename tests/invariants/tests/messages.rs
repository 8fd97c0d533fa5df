//! A message is sent in one place, behind a permission that one question makes, and never for a page.

use mailmedic_invariants::{Rust, files, none, text};

/// The one module with the command that sends (RFC 5321 section 4.1.1.4), and BDAT's place if it ever had one.
const SENDS: &str = "core/src/dialogue/letter.rs";

/// Where the person is asked.
const ASKS: &str = "probe-server/src/cli/probe.rs";

#[test]
fn the_command_that_sends_stands_in_one_module() {
    let mut faults = Vec::new();
    let mut found = 0;
    for place in ["core/src/dialogue", "core/src/plan", "probe-server/src"] {
        for source in files(place, "rs") {
            let literals = Rust::logic(&source.text).literals;
            let sends = literals.iter().filter(|literal| {
                let upper = literal.text.to_ascii_uppercase();
                let mut words = upper.split(|c: char| !c.is_ascii_alphanumeric());
                let first = words.next();
                first == Some("DATA") || first == Some("BDAT")
            });
            for literal in sends {
                if source.path == SENDS {
                    found += 1;
                } else {
                    faults.push(format!("{}:{}", source.path, literal.line));
                }
            }
        }
    }
    assert_eq!(found, 1, "the module itself says it once");
    none("DATA is said in one module", &faults);
}

#[test]
fn permission_to_send_is_made_where_the_question_is_asked() {
    let mut faults = Vec::new();
    let mut made = 0;
    for place in [
        "core/src",
        "wasm/src",
        "wasm-import/src",
        "probe-server/src",
    ] {
        for source in files(place, "rs") {
            let lines = Rust::logic(&source.text).mentions("Permission::given");
            if source.path == ASKS {
                made += lines.len();
            } else {
                faults.extend(lines.iter().map(|line| format!("{}:{line}", source.path)));
            }
        }
    }
    assert_eq!(made, 1, "it is made in one place");
    none("a permission is made by one question", &faults);
    // From outside the module there is no other way to one.
    let module = Rust::logic(&text(SENDS)).code;
    assert!(module.contains("pub struct Permission(());"));
    for way in ["Default", "Clone", "Copy", "Deserialize", "From"] {
        assert!(Rust::logic(&text(SENDS)).mentions(way).is_empty(), "{way}");
    }
}

#[test]
fn a_page_has_no_message_to_send() {
    let socket = Rust::read(&text("probe-server/src/session/socket.rs"));
    assert_eq!(
        socket.mentions("letter").len(),
        1,
        "it names one, to have none"
    );
    assert!(socket.code.contains("letter: None,"));
    for path in ["core/src/wire.rs", "core/src/vocab/step.rs"] {
        let code = Rust::read(&text(path));
        for word in ["letter", "Letter", "Permission", "send_test"] {
            assert!(code.mentions(word).is_empty(), "{path} names {word}");
        }
    }
}
