//! What servers and programs say, line by line, from their sources: read right, each with the settings beside it.

#![expect(clippy::disallowed_macros, reason = "the misses are worth seeing")]

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

const LINES: [(&str, &str); 5] = [
    (
        "servers-open",
        include_str!("../../tests/data/lines/servers-open.tsv"),
    ),
    (
        "servers-commercial",
        include_str!("../../tests/data/lines/servers-commercial.tsv"),
    ),
    (
        "providers",
        include_str!("../../tests/data/lines/providers.tsv"),
    ),
    (
        "programs",
        include_str!("../../tests/data/lines/programs.tsv"),
    ),
    (
        "reviewed",
        include_str!("../../tests/data/lines/reviewed.tsv"),
    ),
];

#[test]
fn nearly_every_known_line_is_read_right() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for (name, table) in LINES {
        let (mut lines, mut first, mut in_three) = (0, 0, 0);
        for row in table.lines().skip(1) {
            let columns: Vec<&str> = row.split('\t').collect();
            let text = columns[1].replace("\\n", "\n");
            let right: Vec<&str> = columns[2].split('|').collect();
            assert!(
                columns.get(3).is_some_and(|source| !source.is_empty()),
                "{row}"
            );
            let mut question = json!({ "text": text });
            if let Some(settings) = columns.get(4).filter(|json| !json.is_empty()) {
                question["settings"] = serde_json::from_str::<Value>(settings).expect(row);
            }
            let question = Explain::from_value(question).expect(row);
            let causes = explain(&question, &words).causes.expect("causes");
            if right == ["-"] {
                // What names no cause: whatever stands there is a guess.
                let sure = causes.iter().find(|cause| cause.standing != "possible");
                assert!(
                    sure.is_none(),
                    "{name}: {} from {text:?}",
                    sure.map_or("", |cause| &cause.id)
                );
                continue;
            }
            let ids: Vec<&str> = causes.iter().map(|cause| cause.id.as_str()).collect();
            lines += 1;
            in_three += usize::from(ids.iter().take(3).any(|id| right.contains(id)));
            if ids.first().is_some_and(|id| right.contains(id)) {
                first += 1;
            } else {
                let three: Vec<&&str> = ids.iter().take(3).collect();
                println!("{name}: {three:?}, not {right:?}: {text:?}");
            }
        }
        println!("{name}: {first} of {lines} first, {in_three} in the first three");
        assert!(first * 100 >= lines * 97, "{name}: {first} of {lines}");
        assert!(
            in_three * 100 >= lines * 98,
            "{name}: {in_three} of {lines}"
        );
    }
}
