//! The one message that a check may send, to the person's own address and where the person agreed to it. Nowhere else in the
//! dialogues is there the command for it (RFC 5321 section 4.1.1.4).

use std::fmt::Write as _;

use super::line::{Demand, Reading};
use super::patience;
use super::sasl::base64;
use super::smtp::Smtp;
use crate::vocab::{Fact, Mailbox, Rung, Stage};

/// Longest line of base64 in a message (RFC 2045 section 6.8).
const LONGEST_LINE: usize = 76;

/// Longest piece of a subject that is encoded in one word, in bytes (RFC 2047 section 2).
const LONGEST_PIECE: usize = 42;

/// That the person agreed to have one message sent. Made where they are asked, and nowhere else.
pub struct Permission(());

impl Permission {
    /// What the person answered to the question.
    pub fn given(yes: bool) -> Option<Permission> {
        yes.then_some(Permission(()))
    }
}

/// A message that may be sent once: the header and the text (RFC 5322, RFC 2045), as lines without their ends.
pub struct Letter {
    sender: Mailbox,
    to: Mailbox,
    lines: Vec<String>,
}

/// What a letter is made of.
pub struct Content<'a> {
    /// The envelope's sender, and the one in the header.
    pub sender: &'a Mailbox,
    /// The person's own address, the only recipient.
    pub to: &'a Mailbox,
    /// What it is about.
    pub subject: &'a str,
    /// What it says.
    pub text: &'a str,
    /// Now, as in RFC 5322 section 3.3.
    pub date: &'a str,
    /// What nobody else's message has, without its angle brackets (RFC 5322 section 3.6.4).
    pub id: &'a str,
}

impl Letter {
    /// Writes a letter. It says of itself that nobody wrote it (RFC 3834 section 5).
    pub fn new(_: &Permission, of: &Content<'_>) -> Letter {
        let mut lines = vec![
            format!("From: <{}>", of.sender.as_str()),
            format!("To: <{}>", of.to.as_str()),
            format!("Subject: {}", subject(of.subject)),
            format!("Date: {}", one_line(of.date)),
            format!("Message-ID: <{}>", one_line(of.id)),
            "Auto-Submitted: auto-generated".to_owned(),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
        ];
        let short = of.text.lines().all(|line| line.len() <= LONGEST_LINE);
        if of.text.is_ascii() && short {
            lines.push("Content-Transfer-Encoding: 7bit".to_owned());
            lines.push(String::new());
            lines.extend(of.text.lines().map(one_line));
        } else {
            lines.push("Content-Transfer-Encoding: base64".to_owned());
            lines.push(String::new());
            let text = base64(of.text.replace('\n', "\r\n").as_bytes());
            let pieces = text.as_bytes().chunks(LONGEST_LINE);
            lines.extend(pieces.map(|piece| String::from_utf8_lossy(piece).into_owned()));
        }
        Letter {
            sender: of.sender.clone(),
            to: of.to.clone(),
            lines,
        }
    }

    /// The bytes between the answer to DATA and the answer that decides, with dots doubled (RFC 5321 section 4.5.2).
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = String::new();
        for line in &self.lines {
            let dot = if line.starts_with('.') { "." } else { "" };
            let _ = write!(bytes, "{dot}{line}\r\n");
        }
        bytes.push_str(".\r\n");
        bytes.into_bytes()
    }
}

/// Without what would end a line.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// A subject, encoded where it is not ASCII (RFC 2047 section 2), each word of it whole characters.
fn subject(text: &str) -> String {
    let text = one_line(text);
    if text.is_ascii() {
        return text;
    }
    let mut words = vec![String::new()];
    for c in text.chars() {
        let full = words
            .last()
            .is_some_and(|word| word.len() + c.len_utf8() > LONGEST_PIECE);
        if full {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    let encoded = words.iter().map(|word| base64(word.as_bytes()));
    let encoded: Vec<String> = encoded.map(|word| format!("=?utf-8?B?{word}?=")).collect();
    encoded.join("\r\n ")
}

impl Smtp {
    /// A transaction of its own, up to the answer to the whole message.
    pub(super) async fn post(&mut self, letter: &Letter) -> Option<()> {
        let envelope = [
            format!("MAIL FROM:<{}>", letter.sender.as_str()),
            format!("RCPT TO:<{}>", letter.to.as_str()),
        ];
        for line in envelope {
            let reply = self.wire.command(Stage::Content, &line).await?;
            if !reply.is_positive() {
                return self.reset().await;
            }
        }
        let reply = self.wire.command(Stage::Content, "DATA").await?;
        if reply.is_negative() {
            return self.reset().await;
        }
        if !reply.is_intermediate() {
            return self.wire.unexpected(Stage::Content, &reply);
        }
        // Of the message its last line stands for all.
        let sent = Fact::Sent {
            stage: Stage::Content,
            line: ".".to_owned(),
        };
        self.wire.line.note(Rung::Recipient, sent);
        let reading = self.wire.line.ask(Demand::Send(letter.bytes())).await;
        if !matches!(reading, Reading::Done) {
            // Why it ended shows where the answer would be read.
            self.wire.take(Stage::Content, reading)?;
        }
        self.wire
            .expect(Stage::Content, patience::CONTENT, patience::CONTENT)
            .await?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(subject: &str, text: &str) -> String {
        let address = Mailbox::read("alice@lab.test").expect("an address");
        let permission = Permission::given(true).expect("a permission");
        let letter = Letter::new(
            &permission,
            &Content {
                sender: &address,
                to: &address,
                subject,
                text,
                date: "Thu, 26 Nov 2026 12:00:00 +0000",
                id: "1@lab.test",
            },
        );
        String::from_utf8(letter.bytes()).expect("text")
    }

    #[test]
    fn a_letter_is_one_message_whose_lines_end_as_they_must() {
        let sent = letter("A test", "Hello.\n.dot\n.\nBye.");
        assert!(sent.ends_with("\r\n\r\nHello.\r\n..dot\r\n..\r\nBye.\r\n.\r\n"));
        assert_eq!(sent.matches("\r\n.\r\n").count(), 1);
        assert!(!sent.replace("\r\n", "").contains(['\r', '\n']));
        for line in [
            "From: <alice@lab.test>\r\n",
            "To: <alice@lab.test>\r\n",
            "Subject: A test\r\n",
            "Date: Thu, 26 Nov 2026 12:00:00 +0000\r\n",
            "Message-ID: <1@lab.test>\r\n",
            "Auto-Submitted: auto-generated\r\n",
        ] {
            assert!(sent.contains(line), "{line}");
        }
    }

    #[test]
    fn words_of_any_language_travel_in_ascii() {
        let sent = letter(
            "Prüfung: diese Nachricht hat niemand geschrieben, und sie braucht keine Antwort",
            "Grüße",
        );
        assert!(sent.is_ascii() && sent.contains("base64\r\n\r\nR3LDvMOfZQ==\r\n.\r\n"));
        assert!(sent.contains("Subject: =?utf-8?B?UHLDvGZ1bmc6"));
        assert!(sent.lines().all(|line| line.len() <= 78));
    }

    #[test]
    fn a_subject_brings_no_field_of_its_own() {
        let sent = letter("A test\r\nBcc: <bob@far.example>", "Hello.");
        assert!(!sent.contains("\r\nBcc:"));
    }

    #[test]
    fn without_a_yes_there_is_no_permission() {
        assert!(Permission::given(false).is_none());
    }
}
