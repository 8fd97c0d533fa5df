//! `--ndjson`: one case a line in, one answer a line out, in order and at once.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use mailmedic_core::desk::Explain;
use mailmedic_core::vocab::Answer;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::report::note_unwritten;
use super::{Exit, Misuse};

/// Longest line, in bytes.
const LONGEST_LINE: usize = 1024 * 1024 + 64 * 1024;

/// How much is read and written at once, in bytes.
const BUFFER: usize = 64 * 1024;

/// Answers every line of standard input. Bad lines are answered with an error, and the run goes on.
pub(super) fn run(answer: impl Fn(&Explain) -> Answer) -> Result<Exit, Misuse> {
    answer_all(io::stdin(), io::stdout(), answer)
}

fn answer_all(
    input: impl Read,
    output: impl Write,
    answer: impl Fn(&Explain) -> Answer,
) -> Result<Exit, Misuse> {
    let broken = |error: &io::Error| {
        Misuse::of(
            "cannot-read",
            [("what", "--ndjson".to_owned()), ("why", error.to_string())],
        )
    };
    let mut input = BufReader::with_capacity(BUFFER, input);
    let mut output = BufWriter::with_capacity(BUFFER, output);
    let mut exit = Exit::Well;
    let mut line = Vec::new();
    let mut number = 0_u64;
    loop {
        line.clear();
        number += 1;
        // Answers wait for the lines that are here already, and for none that is still to come. Where nobody reads
        // any more there is nobody left to answer.
        if !input.buffer().contains(&b'\n')
            && let Err(error) = output.flush()
        {
            note_unwritten(error);
            return Ok(exit);
        }
        let read = (&mut input)
            .take(LONGEST_LINE as u64 + 1)
            .read_until(b'\n', &mut line);
        if read.map_err(|error| broken(&error))? == 0 {
            return Ok(exit);
        }
        let said = if line.len() > LONGEST_LINE {
            skip_line(&mut input).map_err(|error| broken(&error))?;
            Err(Bad::of(format!("longer than {LONGEST_LINE} bytes")))
        } else if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        } else {
            read_case(&line).map(|(case, id)| (answer(&case), id))
        };
        let text = match said {
            Ok((answer, id)) => written(answer, id),
            Err(bad) => {
                exit = Exit::Usage;
                bad.written(number)
            }
        };
        if let Err(error) = writeln!(output, "{text}") {
            note_unwritten(error);
            return Ok(exit);
        }
    }
}

/// A line that is answered with an error.
struct Bad {
    /// Its id, as it was typed.
    id: Option<String>,
    /// What is wrong with it, and where.
    what: String,
}

impl Bad {
    fn of(what: String) -> Bad {
        Bad { id: None, what }
    }

    /// Where no id tells the line, its number does.
    fn written(self, number: u64) -> String {
        let what = match &self.id {
            Some(_) => self.what,
            None => format!("line {number}: {}", self.what),
        };
        let id = self.id.unwrap_or_else(|| "null".to_owned());
        with_id(&json!({ "error": what }).to_string(), &id)
    }
}

fn written(mut answer: Answer, id: Option<String>) -> String {
    if id.is_some() {
        answer.id = None;
    }
    let text = serde_json::to_string(&answer).unwrap_or_default();
    match id {
        Some(id) => with_id(&text, &id),
        None => text,
    }
}

/// An object with an id before its members.
fn with_id(object: &str, id: &str) -> String {
    let members = object.strip_prefix('{').unwrap_or(object);
    format!("{{\"id\":{id},{members}")
}

/// The case of a line, and its id as it was typed where it would not come back so.
fn read_case(line: &[u8]) -> Result<(Explain, Option<String>), Bad> {
    let text = std::str::from_utf8(line).map_err(|error| Bad::of(error.to_string()))?;
    // Editors of Windows put a byte order mark before the first line.
    let text = text.trim_start_matches('\u{feff}');
    match Explain::from_json(text) {
        Ok(case) => {
            let is_kept = case.id.as_ref().is_none_or(is_kept);
            Ok((case, (!is_kept).then(|| typed_id(text)).flatten()))
        }
        Err(error) => {
            // It is one line: its number is not what the parser counts.
            let what = error.what.replace(" at line 1 column ", ", column ");
            let place = if error.path.is_empty() {
                String::new()
            } else {
                format!("{}: ", error.path)
            };
            Err(Bad {
                id: typed_id(text),
                what: format!("{place}{what}"),
            })
        }
    }
}

/// Whether an id is written as it was read: a number with a fraction, or beyond 64 bits, is not.
fn is_kept(id: &Value) -> bool {
    match id {
        Value::Number(number) => number.is_u64() || number.is_i64(),
        Value::Array(items) => items.iter().all(is_kept),
        Value::Object(members) => members.values().all(is_kept),
        _ => true,
    }
}

fn typed_id(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Typed<'a> {
        #[serde(borrow)]
        id: Option<&'a RawValue>,
    }
    let typed: Typed = serde_json::from_str(text).ok()?;
    typed.id.map(|id| id.get().to_owned())
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let bytes = input.fill_buf()?;
        let Some(end) = bytes.iter().position(|&byte| byte == b'\n') else {
            let all = bytes.len();
            if all == 0 {
                return Ok(());
            }
            input.consume(all);
            continue;
        };
        input.consume(end + 1);
        return Ok(());
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use mailmedic_core::desk::explain;
    use mailmedic_core::words::{ENGLISH, Words};

    use super::*;

    #[derive(Clone, Default)]
    struct Heard(Rc<RefCell<Vec<u8>>>);

    impl Heard {
        fn answers(&self) -> usize {
            self.0.borrow().lines().count()
        }
    }

    impl Write for Heard {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Says the next thing only once all that it asked before is answered.
    struct Asker {
        says: Vec<(&'static [u8], usize)>,
        asked: usize,
        heard: Heard,
    }

    impl Read for Asker {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if self.says.is_empty() {
                return Ok(0);
            }
            assert_eq!(self.heard.answers(), self.asked, "an answer is kept back");
            let (said, asks) = self.says.remove(0);
            self.asked += asks;
            into[..said.len()].copy_from_slice(said);
            Ok(said.len())
        }
    }

    #[test]
    fn an_answer_never_waits_for_the_next_line() {
        let heard = Heard::default();
        let asker = Asker {
            says: vec![
                (b"{\"text\":\"550 no\"}\n", 1),
                (b"{\"text\":\"550 no\"}\n\n \n", 1),
                (b"{}\n{}\nnonsense\n{\"text\":", 3),
                (b"\"550 no\"", 0),
                (b"}\n", 1),
                (b"{}", 0),
            ],
            asked: 0,
            heard: heard.clone(),
        };
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let exit = answer_all(asker, heard.clone(), |case| explain(case, &words));
        assert_eq!(exit.ok(), Some(Exit::Usage));
        assert_eq!(heard.answers(), 7, "the last line needs no end");
    }

    #[test]
    fn a_bad_line_is_answered_with_its_id_and_place() {
        let error = |line: &str| {
            let bad = read_case(line.as_bytes()).expect_err("a bad line");
            serde_json::from_str::<Value>(&bad.written(1)).expect("JSON")
        };
        assert_eq!(
            error(r#"{"id": 7, "settings": {"outgoing": {"port": []}}}"#)["id"],
            7
        );
        let said =
            error(r#"{"id": "a", "settings": {"outgoing": {"port": []}}}"#)["error"].to_string();
        assert!(said.contains("outgoing.port"), "{said}");
        assert!(error("nonsense")["id"].is_null());
        assert!(error(r#"{"text": "a"} {"text": "b"}"#)["error"].is_string());
    }

    fn said(lines: &str) -> Vec<String> {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let heard = Heard::default();
        let answer = |case: &Explain| explain(case, &words);
        answer_all(lines.as_bytes(), heard.clone(), answer).ok();
        let bytes = heard.0.borrow().clone();
        let text = String::from_utf8(bytes).expect("UTF-8");
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn an_id_comes_back_as_it_was_typed() {
        for id in [
            "18446744073709551616",
            "-9223372036854775809",
            "123456789012345678901234567890",
            "1.50",
            "2e3",
            "[1.50, 18446744073709551616]",
            "18446744073709551615",
            "\"a\"",
            "null",
        ] {
            for rest in ["\"text\":\"550 no\"", "\"text\":7"] {
                let lines = said(&format!("{{\"id\": {id} ,{rest}}}"));
                let expected = format!("\"id\":{id}");
                assert!(lines[0].contains(&expected), "{id}: {}", lines[0]);
                let value: Value = serde_json::from_str(&lines[0]).expect("JSON");
                assert_eq!(value.get("error").is_some(), rest.ends_with('7'));
            }
        }
    }

    #[test]
    fn a_line_without_an_id_is_named_by_its_number() {
        let long = "x".repeat(LONGEST_LINE + 1);
        let lines = said(&format!(
            "{{}}\n\nnonsense\n{long}\n{{\"text\":7}}\n{{\"id\":8,\"text\":7}}"
        ));
        let errors: Vec<Value> = lines
            .iter()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["error"].clone())
            .collect();
        assert!(errors[0].is_null());
        for (error, start) in errors[1..]
            .iter()
            .zip(["line 3: ", "line 4: ", "line 5: ", "text: "])
        {
            let error = error.as_str().expect("an error");
            assert!(error.starts_with(start), "{error}");
            assert!(!error.contains("line 1"), "{error}");
        }
        assert_eq!(errors.len(), 5);
    }

    #[test]
    fn the_rest_of_a_line_without_end_is_passed_over() {
        let mut input = BufReader::with_capacity(4, &b"aaaaaaaaaa\nnext"[..]);
        skip_line(&mut input).expect("memory can be read");
        let mut rest = String::new();
        input.read_to_string(&mut rest).expect("memory can be read");
        assert_eq!(rest, "next");
    }
}
