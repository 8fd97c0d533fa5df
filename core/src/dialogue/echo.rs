//! What a server must not be quoted with: the secret, in whatever form. Some servers say back what they heard.

use std::cmp::Reverse;

use zeroize::Zeroizing;

use super::sasl::base64_line;
use crate::vocab::{Secret, SecretBytes};

/// So long a piece of an encoded secret is no accident, in bytes. It holds four letters of the secret or more.
const PIECE: usize = 8;

type Piece = [u8; PIECE];

/// The secret of a connection, to take it out of what the server says.
pub(super) struct Echo {
    /// As it is, and as it was sent.
    whole: Vec<Secret>,
    /// All pieces of it as it was sent, and of the usual encodings, in order.
    pieces: Zeroizing<Vec<Piece>>,
}

impl Echo {
    /// Takes the secret.
    pub(super) fn of(secret: &Secret) -> Echo {
        let mut echo = Echo {
            whole: vec![secret.copy()],
            pieces: Zeroizing::new(Vec::new()),
        };
        let forms = encoded(secret.expose().as_bytes());
        echo.take_pieces(&forms.iter().map(|form| &form[..]).collect::<Vec<_>>());
        echo
    }

    /// Takes what a line ends with, which is the secret in some form.
    pub(super) fn remember(&mut self, line: &SecretBytes) {
        let text = std::str::from_utf8(line.expose()).unwrap_or_default();
        let last = text.trim_end().rsplit(' ').next().unwrap_or_default();
        if last.is_empty() || self.whole.iter().any(|form| form.expose() == last) {
            return;
        }
        // A piece of the secret as it is may be an ordinary word of the reply.
        let mut plain = self.whole.iter().map(Secret::expose);
        if !plain.any(|form| form.contains(last) || last.contains(form)) {
            self.take_pieces(&[last.trim_end_matches('=').as_bytes()]);
        }
        self.whole.push(Secret::new(last.to_owned()));
        // The longer ones first: they may hold the shorter.
        self.whole.sort_by_key(|form| Reverse(form.expose().len()));
    }

    /// The text without it.
    pub(super) fn hide(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for form in self.whole.iter().map(Secret::expose) {
            if !form.is_empty() && text.contains(form) {
                text = text.replace(form, "***");
            }
            // Without its padding it may stand inside a longer text.
            let bare = form.trim_end_matches('=');
            if bare.len() > 3 && text.contains(bare) {
                text = text.replace(bare, "***");
            }
        }
        self.without_pieces(&text)
    }

    /// Whole runs of letters as encodings have them are hidden, for what is left of one tells of the rest.
    fn without_pieces(&self, text: &str) -> String {
        let is_of_code = |letter: char| letter.is_ascii_alphanumeric() || "+/=%".contains(letter);
        let is_piece = |bytes: &[u8]| {
            let piece = Piece::try_from(bytes);
            piece.is_ok_and(|piece| self.pieces.binary_search(&piece).is_ok())
        };
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let kind = is_of_code(first);
            let end = rest.find(|letter| is_of_code(letter) != kind);
            let (run, after) = rest.split_at(end.unwrap_or(rest.len()));
            let hides = kind && run.as_bytes().windows(PIECE).any(is_piece);
            shown.push_str(if hides { "***" } else { run });
            rest = after;
        }
        shown
    }

    fn take_pieces(&mut self, forms: &[&[u8]]) {
        let new = || forms.iter().flat_map(|form| form.windows(PIECE));
        // Made in one go: a list that grows leaves copies behind.
        let mut pieces = Zeroizing::new(Vec::with_capacity(self.pieces.len() + new().count()));
        pieces.extend_from_slice(&self.pieces);
        pieces.extend(new().filter_map(|piece| Piece::try_from(piece).ok()));
        pieces.sort_unstable();
        self.pieces = pieces;
    }
}

/// Base64 (RFC 4648 section 4) behind any other bytes, hexadecimal, and as in an address (RFC 3986 section 2.1).
fn encoded(secret: &[u8]) -> Vec<Zeroizing<Vec<u8>>> {
    let mut forms = Vec::new();
    // How many letters the bytes before have a share in.
    for (before, shared) in [(0, 0), (1, 2), (2, 3)] {
        let mut bytes = Zeroizing::new(Vec::with_capacity(before + secret.len()));
        bytes.resize(before, 0);
        bytes.extend_from_slice(secret);
        let line = base64_line(&bytes);
        let whole = bytes.len() * 8 / 6;
        forms.push(Zeroizing::new(
            line.expose()[shared.min(whole)..whole].to_vec(),
        ));
    }
    for (sign, digits) in [
        ("", b"0123456789abcdef"),
        ("", b"0123456789ABCDEF"),
        ("%", b"0123456789abcdef"),
        ("%", b"0123456789ABCDEF"),
    ] {
        let mut form = Zeroizing::new(Vec::with_capacity(3 * secret.len()));
        for byte in secret {
            form.extend_from_slice(sign.as_bytes());
            form.push(digits[usize::from(byte >> 4)]);
            form.push(digits[usize::from(byte & 15)]);
        }
        forms.push(form);
    }
    forms
}
