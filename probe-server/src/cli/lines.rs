//! `--ndjson`: one case a line in, one answer a line out, in order and at once.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use mailmedic_core::desk::Explain;
use mailmedic_core::vocab::Answer;
use serde_json::{Value, json};

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
    loop {
        line.clear();
        // Answers wait for the lines that are here already, and for none that is still to come. Where nobody reads
        // any more there is nobody left to answer.
        if !input.buffer().contains(&b'\n') && output.flush().is_err() {
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
            Err(json!({ "id": null, "error": format!("longer than {LONGEST_LINE} bytes") }))
        } else if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        } else {
            read_case(&line).map(|case| answer(&case))
        };
        let text = match said {
            Ok(answer) => serde_json::to_string(&answer),
            Err(error) => {
                exit = Exit::Usage;
                serde_json::to_string(&error)
            }
        };
        if writeln!(output, "{}", text.unwrap_or_default()).is_err() {
            return Ok(exit);
        }
    }
}

fn read_case(line: &[u8]) -> Result<Explain, Value> {
    let text = std::str::from_utf8(line)
        .map_err(|error| json!({ "id": null, "error": error.to_string() }))?;
    // Editors of Windows put a byte order mark before the first line.
    let text = text.trim_start_matches('\u{feff}');
    Explain::from_json(text).map_err(|error| {
        let id = serde_json::from_str(text)
            .ok()
            .and_then(|value: Value| value.get("id").cloned());
        let place = if error.path.is_empty() {
            String::new()
        } else {
            format!("{}: ", error.path)
        };
        json!({ "id": id, "error": format!("{place}{}", error.what) })
    })
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
        let error = |line: &str| read_case(line.as_bytes()).expect_err("a bad line");
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

    #[test]
    fn the_rest_of_a_line_without_end_is_passed_over() {
        let mut input = BufReader::with_capacity(4, &b"aaaaaaaaaa\nnext"[..]);
        skip_line(&mut input).expect("memory can be read");
        let mut rest = String::new();
        input.read_to_string(&mut rest).expect("memory can be read");
        assert_eq!(rest, "next");
    }
}
