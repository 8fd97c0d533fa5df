//! How a password and other secrets are called, in the languages of those who ask.

use super::scan::{ends, is_word};

/// Words for a password. A name may end with them: `MAIL_PASSWORD`.
const PASSWORDS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passwort",
    "kennwort",
    "wachtwoord",
    "paswoord",
    "senha",
    "contraseña",
    "CONTRASEÑA",
    "contrasena",
    "clave",
    "parola",
    "пароль",
    "Пароль",
    "ПАРОЛЬ",
    "hasło",
    "HASŁO",
    "haslo",
    "密码",
    "授权码",
    "授權碼",
    "密碼",
    "パスワード",
    "비밀번호",
    "heslo",
    "lösenord",
    "şifre",
    "passe",
    "pass",
    "pwd",
];

/// Short for one of them, and no more than a part of other words: alone, or behind a sign.
const SHORT: &[&str] = &["pw", "mdp"];

/// Other secrets.
const KEYS: &[&str] = &[
    "secret",
    "token",
    "apikey",
    "api_key",
    "api-key",
    "access_key",
    "secret_key",
    "private_key",
];

/// Words that only end like one of them.
const OTHERS: &[&str] = &["bypass", "compass", "surpass", "trespass", "enclave"];

/// Values that hide nothing.
const EMPTY: &[&str] = &["null", "none", "true", "false", "undefined"];

/// What follows the word in a sentence about passwords.
const PROSE: &[&str] = &[
    "authentication",
    "error",
    "expired",
    "failed",
    "failure",
    "hash",
    "incorrect",
    "invalid",
    "mismatch",
    "prompt",
    "rejected",
    "required",
    "reset",
    "too",
    "wrong",
];

/// What may stand between such a word and the password.
const IS: &[&str] = &[
    "is", "was", "ist", "war", "lautet", "est", "es", "è", "é", "это", "to", "jest",
];

/// Whether a name ends like that of a secret.
pub(super) fn is_secret(name: &str) -> bool {
    // SonarQube's `email.smtp_password.secured`.
    let name = name.strip_suffix(".secured").unwrap_or(name);
    may_be(name)
        && (ends_with(name, PASSWORDS) || is_short(name) || ends_with(name, KEYS))
        && !ends_with(name, OTHERS)
}

/// Whether a word of a sentence means a password. `pass` is one of many words besides, unless it stands alone.
pub(super) fn is_password(word: &str) -> bool {
    let pass = || ends(word, "pass") && word.len() > "pass".len();
    may_be(word) && (ends_with(word, PASSWORDS) || is_short(word)) && !pass() && !is_other(word)
}

/// Whether a word leads from a password's name to the password.
pub(super) fn is_copula(word: &str) -> bool {
    word.len() <= 6 && IS.iter().any(|is| is.eq_ignore_ascii_case(word))
}

/// Whether a value hides nothing.
pub(super) fn is_empty(value: &str) -> bool {
    EMPTY.iter().any(|empty| empty.eq_ignore_ascii_case(value))
}

/// Whether a word goes on a sentence about passwords.
pub(super) fn is_prose(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ':']);
    is_word(word) && PROSE.iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn ends_with(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| ends(name, word))
}

fn is_other(word: &str) -> bool {
    ends_with(word, OTHERS)
}

fn is_short(name: &str) -> bool {
    SHORT.iter().any(|short| {
        ends(name, short)
            && match name.len().checked_sub(short.len() + 1) {
                Some(before) => b"_-.".contains(&name.as_bytes()[before]),
                None => true,
            }
    })
}

/// The last two letters tell nearly every word apart.
fn may_be(name: &str) -> bool {
    let Some([first, last]) = name.as_bytes().last_chunk() else {
        return false;
    };
    let pair = [first.to_ascii_lowercase(), last.to_ascii_lowercase()];
    let known = matches!(
        &pair,
        b"rd"
            | b"wd"
            | b"se"
            | b"rt"
            | b"ha"
            | b"na"
            | b"ve"
            | b"la"
            | b"lo"
            | b"re"
            | b"ss"
            | b"pw"
            | b"dp"
            | b"et"
            | b"en"
            | b"ey"
    );
    known || !first.is_ascii() || !last.is_ascii()
}
