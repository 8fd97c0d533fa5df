//! Who may use what: the server's inner folders know facts and no words, one place dials, and
//! secrets have no way out.

use mailmedic_invariants::{Rust, files, none};

/// What the server's inner folders may use of core.
const FOR_THE_SERVER: [&str; 6] = ["vocab", "reply", "dialogue", "plan", "diagnose", "wire"];

/// The server's inner folders, as the terminal's commands are not.
const INNER: [&str; 4] = [
    "probe-server/src/session",
    "probe-server/src/world",
    "probe-server/src/guard",
    "probe-server/src/limits",
];

/// Where types may be turned into JSON: what crosses a border is defined in few places.
const MAY_SERIALISE: [&str; 9] = [
    "core/src/vocab",
    "core/src/wire",
    "core/src/desk",
    "core/src/view",
    // What a reader found goes to the page as it is: an import holds no secret.
    "core/src/import/mod",
    "core/src/import/mangle",
    "probe-server/src/cli",
    "wasm/src/lib.rs",
    "tests",
];

#[test]
fn the_server_uses_the_vocabulary_the_dialogues_the_plan_and_the_wire_alone() {
    let mut faults = Vec::new();
    for folder in INNER {
        for source in files(folder, "rs") {
            for module in modules_of_core(&Rust::read(&source.text).code) {
                if !FOR_THE_SERVER.contains(&module.as_str()) {
                    faults.push(format!("{} uses mailmedic_core::{module}", source.path));
                }
            }
        }
    }
    none("the server sends facts and makes no words", &faults);
}

#[test]
fn the_reading_of_imports_finds_every_module() {
    let code = "use mailmedic_core::vocab::Fact;\nuse mailmedic_core::{\n plan::{Step, words}, dialogue, words::Words,\n};\n\
                fn f() { mailmedic_core::causes::all(); }";
    assert_eq!(
        modules_of_core(code),
        ["vocab", "plan", "dialogue", "words", "causes"]
    );
}

#[test]
fn only_the_world_dials() {
    // The module of what differs by operating system asks the kernel for a route with a socket.
    let may = ["probe-server/src/world", "probe-server/src/platform"];
    let mut faults = Vec::new();
    for source in files("probe-server/src", "rs")
        .iter()
        .filter(|source| !may.iter().any(|place| source.is_in(place)))
    {
        let rust = Rust::logic(&source.text);
        for word in [
            "TcpStream::connect",
            "TcpSocket",
            "UdpSocket",
            "lookup_host",
            "ToSocketAddrs",
            "to_socket_addrs",
        ] {
            faults.extend(
                rust.mentions(word)
                    .iter()
                    .map(|line| format!("{}:{line} {word}", source.path)),
            );
        }
    }
    none("only probe-server/src/world dials or resolves", &faults);
}

#[test]
fn json_is_made_of_types_in_few_places() {
    let mut faults = Vec::new();
    let mut makers = 0;
    for place in ["core/src", "wasm/src", "probe-server/src"] {
        for source in files(place, "rs") {
            let lines = Rust::logic(&source.text).mentions("Serialize");
            makers += usize::from(!lines.is_empty());
            if !MAY_SERIALISE.iter().any(|place| source.is_in(place)) {
                faults.extend(lines.iter().map(|line| format!("{}:{line}", source.path)));
            }
        }
    }
    assert!(makers > 0, "nothing is serialised at all");
    none(
        "Serialize is for the vocabulary, the wire and views",
        &faults,
    );
}

#[test]
fn secrets_are_neither_shown_nor_serialised_nor_cloned() {
    let mut faults = Vec::new();
    let mut secrets = 0;
    for place in ["core/src", "wasm/src", "probe-server/src"] {
        for source in files(place, "rs") {
            let code = Rust::read(&source.text).code;
            for (at, _) in code
                .match_indices("struct Secret")
                .chain(code.match_indices("enum Secret"))
            {
                secrets += 1;
                let name = code[at..].split_whitespace().nth(1).unwrap_or_default();
                let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
                for banned in [
                    "Debug",
                    "Display",
                    "Serialize",
                    "Deserialize",
                    "Clone",
                    "TS",
                ] {
                    if attributes_before(&code, at).contains(banned)
                        || code.contains(&format!("{banned} for {name}"))
                    {
                        faults.push(format!("{}: {name} has {banned}", source.path));
                    }
                }
            }
        }
    }
    assert!(secrets > 0, "there is no type for secrets");
    none("secrets must have no way out", &faults);
}

/// The attributes of the item whose keyword stands at `at`: what is between the item before and it.
fn attributes_before(code: &str, at: usize) -> &str {
    let begin = code[..at].rfind([';', '}']).map_or(0, |end| end + 1);
    &code[begin..at]
}

/// The modules of core that code names, in order.
fn modules_of_core(code: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, start) in code.match_indices("mailmedic_core::") {
        let rest = &code[at + start.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => modules.push(std::mem::take(&mut name)),
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            modules.push(name);
        } else {
            modules.push(rest.to_owned());
        }
    }
    let first = |path: &String| {
        path.trim()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    modules
        .iter()
        .map(first)
        .filter(|name: &String| !name.is_empty())
        .collect()
}
