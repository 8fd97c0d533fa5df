//! `--ndjson`: one case a line in, one answer a line out, in order and at once.

use std::io::{self, BufRead, Read, Write};

use mailmedic_core::desk::Explain;
use mailmedic_core::vocab::Answer;
use serde_json::{Value, json};

use super::{Exit, Misuse};

/// Longest line, in bytes.
const LONGEST_LINE: usize = 1024 * 1024 + 64 * 1024;

/// Answers every line of standard input. Bad lines are answered with an error, and the run goes on.
pub(super) fn run(answer: impl Fn(&Explain) -> Answer) -> Result<Exit, Misuse> {
    let broken = |error: &io::Error| {
        Misuse::of(
            "cannot-read",
            [("what", "--ndjson".to_owned()), ("why", error.to_string())],
        )
    };
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut exit = Exit::Well;
    let mut line = Vec::new();
    loop {
        line.clear();
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
        // Whoever reads has gone: there is nobody left to answer.
        let written =
            writeln!(output, "{}", text.unwrap_or_default()).and_then(|()| output.flush());
        if written.is_err() {
            return Ok(exit);
        }
    }
}

fn read_case(line: &[u8]) -> Result<Explain, Value> {
    let text = std::str::from_utf8(line)
        .map_err(|error| json!({ "id": null, "error": error.to_string() }))?;
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
    use super::*;

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
        let mut input = io::BufReader::with_capacity(4, &b"aaaaaaaaaa\nnext"[..]);
        skip_line(&mut input).expect("memory can be read");
        let mut rest = String::new();
        input.read_to_string(&mut rest).expect("memory can be read");
        assert_eq!(rest, "next");
    }
}
