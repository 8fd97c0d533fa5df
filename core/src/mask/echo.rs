//! What was masked once is masked wherever the text says it again.

use super::groups::is_joined;
use super::names::is_empty;
use super::pairs::is_host;
use super::scan::{is_mixed, is_word, words};
use super::talk::is_mechanism;
use super::{MASK, Masked};

/// So many bytes are searched at most: for a few secrets in the longest text, for very many in a short one.
const BYTES: usize = 4 << 20;
const FEW: usize = 4;
const MANY: usize = 64;

/// Lengths of what is worth a search. Shorter ones are found by chance.
const LENGTHS: std::ops::RangeInclusive<usize> = 6..=1024;

/// What a server asks for is no secret (`Username:` and `Password:` in base64).
pub(super) const PROMPTS: &[&str] = &["VXNlcm5hbWU6", "UGFzc3dvcmQ6"];

/// The secrets of a text.
pub(super) struct Echo {
    secrets: Vec<String>,
    most: usize,
}

impl Echo {
    /// For a text of that length.
    pub(super) fn new(length: usize) -> Self {
        Self {
            secrets: Vec::new(),
            most: (BYTES / length.max(1)).clamp(FEW, MANY),
        }
    }

    /// Keeps a secret, if it can be told from what else a text says.
    pub(super) fn keep(&mut self, secret: &str) {
        if self.secrets.len() >= self.most || secret.len() < *LENGTHS.start() {
            return;
        }
        let secret =
            secret.trim_matches(['"', '\'', '(', ')', '<', '>', '[', ']', ',', ';', '.', ' ']);
        if LENGTHS.contains(&secret.len())
            && is_sure(secret)
            && !self.secrets.iter().any(|known| known == secret)
        {
            self.secrets.push(secret.to_owned());
        }
    }

    /// Masks them in a text they were taken from.
    pub(super) fn mask(mut self, masked: &mut Masked) {
        // A secret may be a part of another.
        self.secrets
            .sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        for secret in &self.secrets {
            replace(masked, secret);
        }
    }
}

/// No word, name of a host or address, which a text may say for other reasons.
fn is_sure(secret: &str) -> bool {
    let host = secret.rsplit_once('@').map_or(secret, |(_, host)| host);
    let sentence = || {
        let mut parts = words(secret, 0..secret.len());
        secret.contains(' ')
            && !parts.any(|part| is_mixed(&secret[part]))
            && !super::groups::is_all(secret)
    };
    !is_spelled(secret)
        && !secret.contains(MASK)
        && !secret.contains("://")
        && !is_host(host)
        && !is_mechanism(secret)
        && !is_empty(secret)
        && !PROMPTS.contains(&secret)
        && !sentence()
}

/// Letters of one kind alone: `ENHANCEDSTATUSCODES`. App passwords are so too, of one length.
fn is_spelled(secret: &str) -> bool {
    let all = |kind: fn(&u8) -> bool| secret.as_bytes().iter().all(kind);
    let letters = all(u8::is_ascii_uppercase) || all(u8::is_ascii_lowercase);
    (letters || is_word(secret)) && !is_joined(secret)
}

fn replace(masked: &mut Masked, secret: &str) {
    let text = &masked.text;
    let mut new = String::new();
    let mut done = 0;
    let letter =
        |c: Option<char>| c.is_some_and(|c| crate::vocab::is_letter(c) || c.is_ascii_digit());
    let mut count = 0_u32;
    for (at, _) in text.match_indices(secret) {
        let end = at + secret.len();
        if !letter(text[..at].chars().next_back()) && !letter(text[end..].chars().next()) {
            new.push_str(&text[done..at]);
            new.push_str(MASK);
            done = end;
            count = count.saturating_add(1);
        }
    }
    if count > 0 {
        new.push_str(&text[done..]);
        masked.text = new;
        masked.count = masked.count.saturating_add(count);
    }
}
