//! The texts to learn from: lines of the known replies, and what people pasted in public threads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mailmedic_core::likeness::{NOTHING, features};
use mailmedic_core::mask::mask;
use mailmedic_core::pasted::read;
use mailmedic_core::vocab::Draft;
use serde_json::Value;
use toml::Table;

/// What a text of a thread counts, where one that was made up counts 1: it is what will be asked about.
const OF_A_PERSON: f64 = 2.0;

/// What a line of a known reply counts: its row is right of it.
const OF_A_ROW: f64 = 3.0;

/// One text and its causes.
#[derive(Debug)]
pub struct Example {
    /// Its words and pairs of words, each once.
    pub features: BTreeSet<String>,
    /// Its causes, the likeliest first.
    pub causes: Vec<String>,
    /// What it counts for each of them.
    pub weights: Vec<f64>,
}

/// A text of a thread, as it is asked about.
#[derive(Debug)]
pub struct Asked {
    /// The file that it stands in.
    pub set: String,
    /// The text, with secrets masked.
    pub text: String,
    /// The settings, where the person told them.
    pub draft: Draft,
    /// The causes that are right; empty where it tells nothing.
    pub causes: Vec<String>,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let read = fs::read_dir(root().join(folder)).expect("a folder of the repository");
    let paths = read.map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    paths.sort();
    paths
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All texts of threads, file by file.
pub fn asked() -> Vec<Asked> {
    let mut all = Vec::new();
    for path in files("tests/data/threads", "jsonl") {
        let set = path.file_stem().and_then(|stem| stem.to_str());
        let set = set.expect("a name").to_owned();
        for line in content(&path).lines() {
            let case: Value = serde_json::from_str(line).expect("a line of JSON");
            let settings = Some(&case["settings"]).filter(|settings| settings.is_object());
            let draft = settings.map(|settings| Draft::from_value(settings).expect("settings"));
            let causes = case["causes"].as_array().expect("a list of causes");
            all.push(Asked {
                set: set.clone(),
                text: mask(case["text"].as_str().expect("a text")).text,
                draft: draft.unwrap_or_default(),
                causes: causes
                    .iter()
                    .filter_map(|cause| cause.as_str().map(str::to_owned))
                    .collect(),
            });
        }
    }
    all
}

/// Lines of known replies, with the words by which they are known.
pub fn replies() -> Vec<Example> {
    let mut all = Vec::new();
    for path in files("core/knowledge/replies", "toml") {
        let file: Table = content(&path).parse().expect("TOML");
        let rows = file.get("row").and_then(toml::Value::as_array);
        for row in rows.into_iter().flatten() {
            let texts = |key: &str| -> Vec<String> {
                let list = row.get(key).and_then(toml::Value::as_array);
                let texts = list.into_iter().flatten().filter_map(toml::Value::as_str);
                texts.map(str::to_owned).collect()
            };
            let line = row.get("line").and_then(toml::Value::as_str);
            let text = line.unwrap_or_default().to_owned() + " " + &texts("phrases").join(" ");
            let mut causes = texts("causes");
            causes.truncate(2);
            if !causes.is_empty() {
                let share = f64::from(u8::try_from(causes.len()).expect("two at most"));
                all.push(example(&text, causes, OF_A_ROW / share));
            }
        }
    }
    all
}

/// What others than those who had the trouble wrote down, as people tell it: a text a line, behind its causes. No figure
/// counts them.
pub fn constructed() -> Vec<Example> {
    let mut all = Vec::new();
    for path in files("tests/data/constructed", "tsv") {
        for line in content(&path).lines() {
            let (causes, text) = line.split_once('\t').expect("causes and a text");
            let causes = causes.split('|').map(str::to_owned).collect();
            all.push(example(&mask(&text.replace("\\n", "\n")).text, causes, 1.0));
        }
    }
    all
}

fn example(text: &str, causes: Vec<String>, counts: f64) -> Example {
    let places = (1_u32..).take(causes.len()).map(f64::from);
    Example {
        features: features(&read(text).lower()).into_iter().collect(),
        weights: places.map(|place| counts / place).collect(),
        causes,
    }
}

/// What a text of a thread teaches.
pub fn lesson(asked: &Asked) -> Example {
    let mut causes: Vec<String> = asked.causes.iter().take(3).cloned().collect();
    if causes.is_empty() {
        causes.push(NOTHING.to_owned());
    }
    example(&asked.text, causes, OF_A_PERSON)
}

/// The collection that a file belongs to: `seventh` of `seventh-apps`, `first` of `apps`.
pub fn collection(set: &str) -> &str {
    let head = set.split('-').next().unwrap_or_default();
    if ["apps", "clients", "not"].contains(&head) {
        "first"
    } else {
        head
    }
}
