//! Every text that is measured anywhere, with its answer, for the build of the core that runs in browsers: it must give
//! the same answers to the byte. Written where `MAILMEDIC_CASES` says, else into the folder of this test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mailmedic_core::desk::{Explain, explain};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a folder with one ending, in order.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).expect(folder);
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let of_ending = |path: &PathBuf| path.extension().is_some_and(|one| one == ending);
    let found: BTreeSet<PathBuf> = paths.filter(of_ending).collect();
    assert!(!found.is_empty(), "no file in {folder}");
    found.into_iter().collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a file that can be read")
}

/// The second column of a table, with line breaks for `\n`.
fn column(path: &Path) -> Vec<String> {
    text(path)
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(1))
        .map(|line| line.replace("\\n", "\n"))
        .collect()
}

fn questions() -> Vec<Value> {
    let mut all = Vec::new();
    for path in files("tests/data/threads", "jsonl") {
        for line in text(&path).lines() {
            let case: Value = serde_json::from_str(line).expect("a line of JSON");
            all.push(json!({ "text": case["text"], "settings": case["settings"] }));
        }
    }
    for folder in ["tests/data/replies", "tests/data/lines"] {
        let lines = files(folder, "tsv")
            .into_iter()
            .flat_map(|path| column(&path));
        all.extend(lines.map(|line| json!({ "text": line })));
    }
    for path in files("core/knowledge/replies", "toml") {
        let rows: toml::Table = text(&path).parse().expect("a file of rows");
        let rows = rows["row"].as_array().expect("rows").clone();
        all.extend(
            rows.iter()
                .map(|row| json!({ "text": row["line"].as_str() })),
        );
    }
    all
}

#[test]
fn texts_and_answers_are_written_for_the_browser_build() {
    let folder = std::env::var_os("MAILMEDIC_CASES").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases"),
        PathBuf::from,
    );
    fs::create_dir_all(&folder).expect("a folder for the cases");
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let mut lines = String::new();
    let questions = questions();
    for (number, mut question) in questions.iter().cloned().enumerate() {
        question["id"] = json!(number);
        question["all"] = json!(number % 7 == 0);
        let asked = Explain::from_value(question.clone()).expect("a question");
        let answer = serde_json::to_string(&explain(&asked, &words)).expect("an answer");
        lines.push_str(&json!({ "question": question, "answer": answer }).to_string());
        lines.push('\n');
    }
    fs::write(folder.join("texts.jsonl"), lines).expect("the texts");
    assert!(questions.len() > 2_000, "{} texts", questions.len());
}
