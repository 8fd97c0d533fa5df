//! Texts that nobody would paste: nothing panics on them, and none takes longer than its length allows.

#![expect(
    clippy::disallowed_types,
    reason = "how long a text takes is what is asked here"
)]

use std::time::{Duration, Instant};

use mailmedic_core::import::import;

/// Pieces that readers look for, alone and mixed.
const PIECES: &[&str] = &[
    "a=b\n",
    "SMTP_HOST=h\n",
    "MAIL_PASSWORD=\"x\n",
    "'",
    "\"",
    "`",
    "\"\"\"",
    "\\",
    "\\\"",
    "(",
    "[",
    "{",
    ")",
    "]",
    "}",
    "<",
    "<a ",
    "<a b=\"",
    "<!--",
    "-->",
    "/*",
    "*/",
    "//",
    "#",
    ":",
    "a: ",
    "a:\n",
    "  a:\n",
    "- ",
    "- a=b\n",
    "\t",
    " ",
    "\n",
    "\r\n",
    "=",
    "=>",
    "->",
    "::",
    ".",
    "a.",
    "a->",
    "a['b']",
    ",",
    ";",
    "smtp://",
    "smtp://a:b@",
    "smtp://a:b?c@",
    "://",
    "@",
    "%",
    "%zz",
    "${",
    "${A:-",
    "}",
    "curl ",
    "swaks ",
    "-ap ",
    "docker run -e ",
    "host=h\n",
    "host: h\n",
    "port: 25\n",
    "[mailer]\n",
    "[",
    "]\n",
    "account a\n",
    "password x\n",
    "pass: 'a'b'\n",
    "pass: '",
    "é",
    "\u{feff}",
    "\u{0}",
    "\u{1f600}",
    "env('MAIL_HOST', ",
    "createTransport({",
    "$mail->Host = ",
    "1",
    "1.",
    "x",
    "_",
    "key = ",
    "token",
    "new SmtpClient(",
    "\u{202e}",
    "[h.example]:587 a:b\n",
    "set x\n",
    "SMTP_TLS=true\n",
    "f\"{",
    "$\"{",
    "<%",
];

/// A generator that gives the same texts every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most as u64)).expect("a small number")
    }
}

fn fill(piece: &str, length: usize) -> String {
    piece.repeat(length / piece.len() + 1)
}

#[test]
fn any_mixture_is_read_without_a_panic() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for _ in 0..1500 {
        let mut text = String::new();
        for _ in 0..chance.below(60) {
            text.push_str(PIECES[chance.below(PIECES.len())]);
        }
        let _ = import(&text);
    }
}

/// Optimised, the longest text that is read and the time it may take, with room for other work of the machine; else a
/// shorter one, of which quadratic time would take minutes.
const LENGTH: usize = if cfg!(debug_assertions) {
    64 << 10
} else {
    1 << 20
};
const ENOUGH: Duration = Duration::from_millis(if cfg!(debug_assertions) { 4000 } else { 100 });

#[test]
fn time_grows_with_length_alone() {
    let mut texts: Vec<(String, String)> = PIECES
        .iter()
        .map(|piece| ((*piece).to_owned(), fill(piece, LENGTH)))
        .collect();
    let mut chance = Chance(42);
    for n in 0..40 {
        let piece: String = (0..4).map(|_| PIECES[chance.below(PIECES.len())]).collect();
        texts.push((format!("{n}: {piece}"), fill(&piece, LENGTH)));
    }
    let mut slow = Vec::new();
    for (name, text) in &texts {
        let time = |()| {
            let begin = Instant::now();
            let _ = import(text);
            begin.elapsed()
        };
        // The quickest of three: what else the machine does is not asked.
        let took = [(); 3].map(time).into_iter().min().unwrap_or_default();
        if took > ENOUGH {
            slow.push(format!("{name:?}: {took:?}"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}
