//! A script while it is played: what the server does next, given what it heard.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Script, Step};
use crate::base64;

/// What a scripted server does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Says these bytes, in one piece.
    Say(Vec<u8>),
    /// Says nothing for so many milliseconds.
    Wait(u32),
    /// Waits for bytes of the client, then goes on.
    Listen,
    /// Waits for the first bytes of a TLS client, as they are.
    Hello,
    /// A handshake, of whose answer so many bytes are let out.
    Tls(Option<usize>),
    /// Ends the connection (FIN).
    Close,
    /// Breaks the connection (RST).
    Reset,
}

/// A count that all connections to a port share.
pub type Turns = Arc<AtomicUsize>;

/// One connection of a scripted server.
#[derive(Debug, Clone)]
pub struct Play {
    script: Script,
    /// How many turns were taken on all connections to the port.
    turns: Turns,
    block: Option<String>,
    at: usize,
    heard: Vec<u8>,
    line: String,
    tls: bool,
    pace: u32,
    pieces: usize,
    /// What is being said in pieces, and what is still to wait.
    saying: Vec<u8>,
    pause: u32,
}

impl Play {
    /// A new connection.
    pub fn new(script: Script, turns: Turns) -> Self {
        Self {
            script,
            turns,
            block: Some(String::new()),
            at: 0,
            heard: Vec::new(),
            line: String::new(),
            tls: false,
            pace: 0,
            pieces: 0,
            saying: Vec::new(),
            pause: 0,
        }
    }

    /// Takes what the client said.
    pub fn hear(&mut self, bytes: &[u8]) {
        self.heard.extend_from_slice(bytes);
    }

    /// The first bytes of a TLS client came: `hello` is over.
    pub fn heard_hello(&mut self) {
        self.at += 1;
    }

    /// The handshake is over; `whole` where all of its answer was let out.
    pub fn shook(&mut self, whole: bool) {
        self.tls = whole;
        self.at += 1;
    }

    /// The port began with a handshake, and that is over.
    pub fn begun_inside_tls(&mut self) {
        self.tls = true;
    }

    /// The size of the pieces in which bytes are said; 0 for one piece.
    pub fn pieces(&self) -> usize {
        self.pieces
    }

    /// What to do next. [`Act::Listen`], [`Act::Hello`] and [`Act::Tls`] are repeated until they are answered.
    pub fn act(&mut self) -> Act {
        loop {
            if self.pause > 0 {
                return Act::Wait(std::mem::take(&mut self.pause));
            }
            if !self.saying.is_empty() {
                return Act::Say(self.piece());
            }
            let Some(block) = &self.block else {
                match self.take_line() {
                    Some(()) => self.choose(),
                    None => return Act::Listen,
                }
                continue;
            };
            let steps = self.script.blocks.get(block);
            let Some(step) = steps.and_then(|steps| steps.get(self.at)).cloned() else {
                self.block = None;
                continue;
            };
            match step {
                Step::Hello => return Act::Hello,
                Step::Tls(first) => return Act::Tls(first),
                Step::Silent => return Act::Listen,
                Step::Close => return Act::Close,
                Step::Reset => return Act::Reset,
                Step::Expect if self.take_line().is_none() => return Act::Listen,
                Step::Again => {
                    self.at = 0;
                    continue;
                }
                Step::Say(bytes) => self.saying = self.fill(&bytes),
                Step::Turn(all) => {
                    let turn = self.turns.fetch_add(1, Ordering::Relaxed);
                    let bytes = all.get(turn).or(all.last());
                    self.saying = self.fill(bytes.map_or(&[], Vec::as_slice));
                }
                Step::Wait(milliseconds) => self.pause = milliseconds,
                Step::Pace(pace) => self.pace = pace,
                Step::Pieces(pieces) => self.pieces = pieces,
                Step::Expect => {}
            }
            self.at += 1;
        }
    }

    fn piece(&mut self) -> Vec<u8> {
        let most = match (self.pace, self.pieces) {
            (0, 0) => self.saying.len(),
            (0, pieces) => pieces.min(self.saying.len()),
            (pace, _) => {
                self.pause = 1000 / pace;
                1
            }
        };
        self.saying.drain(..most).collect()
    }

    fn take_line(&mut self) -> Option<()> {
        let end = self.heard.iter().position(|&byte| byte == b'\n')?;
        let line: Vec<u8> = self.heard.drain(..=end).collect();
        String::from_utf8_lossy(&line)
            .trim_end()
            .clone_into(&mut self.line);
        Some(())
    }

    fn choose(&mut self) {
        let verb = self.line.split(' ').next().unwrap_or_default();
        self.block = self.script.block(verb, self.tls).map(str::to_owned);
        self.at = 0;
    }

    /// With a server's first message of SCRAM in place of `{scram REST}`.
    fn extended(&self, text: &str) -> Option<String> {
        let (before, rest) = text.split_once("{scram ")?;
        let (rest, after) = rest.split_once('}')?;
        let said = base64::decode(self.line.rsplit(' ').next()?)?;
        let said = String::from_utf8(said).ok()?;
        let (_, nonce) = said.split_once(",r=")?;
        let message = base64::encode(format!("r={nonce}{rest}").as_bytes());
        Some(format!("{before}{message}{after}"))
    }

    fn fill(&self, bytes: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(bytes);
        if !["{line}", "{secret}", "{scram "]
            .iter()
            .any(|one| text.contains(one))
        {
            return bytes.to_vec();
        }
        let word = self.line.rsplit(' ').next().unwrap_or_default();
        let secret = base64::decode(word).unwrap_or_default();
        let secret = secret.rsplit(|&byte| byte == 0).next().unwrap_or_default();
        let text = self.extended(&text).unwrap_or_else(|| text.into_owned());
        text.replace("{secret}", &String::from_utf8_lossy(secret))
            .replace("{line}", &self.line)
            .into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(text: &str) -> Play {
        Play::new(Script::read(text).expect("a script"), Turns::default())
    }

    fn say(text: &str) -> Act {
        Act::Say(text.as_bytes().to_vec())
    }

    #[test]
    fn lines_choose_their_blocks_and_others_go_unanswered() {
        let mut play = play("say 220 hi\non EHLO\nsay 250 {line}\non QUIT\nclose");
        assert_eq!(play.act(), say("220 hi\r\n"));
        assert_eq!(play.act(), Act::Listen);
        play.hear(b"NOOP\r\nehlo a\r");
        assert_eq!(play.act(), Act::Listen);
        play.hear(b"\nQUIT\r\n");
        assert_eq!(
            [play.act(), play.act()],
            [say("250 ehlo a\r\n"), Act::Close]
        );
    }

    #[test]
    fn inside_tls_its_own_blocks_answer_first() {
        let mut play = play("on EHLO\nsay clear\non tls EHLO\nsay secret\non STARTTLS\ntls");
        play.hear(b"EHLO a\r\nSTARTTLS\r\n");
        assert_eq!([play.act(), play.act()], [say("clear\r\n"), Act::Tls(None)]);
        play.shook(true);
        play.hear(b"EHLO a\r\n");
        assert_eq!(play.act(), say("secret\r\n"));
    }

    #[test]
    fn bytes_come_slowly_and_in_pieces() {
        let mut slow = play("pace 8\nbytes ab");
        let acts = [slow.act(), slow.act(), slow.act(), slow.act()];
        assert_eq!(acts, [say("a"), Act::Wait(125), say("b"), Act::Wait(125)]);
        let mut cut = play("pieces 2\nbytes abc");
        assert_eq!([cut.act(), cut.act()], [say("ab"), say("c")]);
    }

    #[test]
    fn a_nonce_of_scram_is_extended() {
        let mut play = play("on AUTH\nsay 334 {scram x,s=QQ==,i=1}");
        // n,,n=user,r=abc
        play.hear(b"AUTH SCRAM-SHA-1 biwsbj11c2VyLHI9YWJj\r\n");
        // r=abcx,s=QQ==,i=1
        assert_eq!(play.act(), say("334 cj1hYmN4LHM9UVE9PSxpPTE=\r\n"));
    }

    #[test]
    fn a_password_is_said_back() {
        let mut play = play("on AUTH\nsay 535 {secret} is wrong\nagain");
        play.hear(b"AUTH PLAIN AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=\r\n");
        assert_eq!(play.act(), say("535 wonderland is wrong\r\n"));
        assert_eq!(play.act(), say("535 wonderland is wrong\r\n"));
    }
}
