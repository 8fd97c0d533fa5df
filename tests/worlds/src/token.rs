//! The tokens of a world: who makes them, what a mail server wants of them, and the one that the user's program shows.
//!
//! They are JSON web tokens (RFC 7519) signed with HMAC and SHA-256 (RFC 7518 section 3.2), by a key made anew for each run
//! of the tests.

use std::fs::File;
use std::io::Read as _;
use std::sync::OnceLock;

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::Sha256;

use crate::base64;

/// What a machine wants of tokens: `tokens` of a machine. It checks them itself, by the key of their maker, or asks that one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tokens {
    /// Whether it asks their maker for each (RFC 7662). Then they are opaque, and one for each account is valid.
    pub asks: bool,
    /// Who must have made them (`iss`).
    pub issuer: String,
    /// What must be among their scopes (`scope`).
    pub scope: String,
    /// Whom they must be for (`aud`).
    pub audience: String,
}

impl Default for Tokens {
    fn default() -> Self {
        Self {
            asks: false,
            issuer: "https://login.lab.test".to_owned(),
            scope: "mail".to_owned(),
            audience: "mail".to_owned(),
        }
    }
}

/// The token that the user's program shows: `[token]` in a scenario. Whatever is absent is as the machine wants it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Token {
    /// The user it is made for (`email`).
    pub user: String,
    /// In how many seconds it runs out (`exp`); less than nothing where it has.
    pub expires: i64,
    /// In how many seconds it begins to count (`nbf`), if it says so.
    pub begins: Option<i64>,
    /// What it allows (`scope`); an empty text for no such claim.
    pub scope: String,
    /// Whom it is for (`aud`).
    pub audience: String,
    /// Who says to have made it (`iss`).
    pub issuer: String,
    /// Whether it is signed by the key of its maker.
    pub signed: bool,
    /// Whether it says nothing to others than its maker; then of the rest only its user and its key count.
    pub opaque: bool,
}

impl Default for Token {
    fn default() -> Self {
        let Tokens {
            issuer,
            scope,
            audience,
            ..
        } = Tokens::default();
        Self {
            user: "alice@lab.test".to_owned(),
            expires: 3600,
            begins: None,
            scope,
            audience,
            issuer,
            signed: true,
            opaque: false,
        }
    }
}

/// How a token begins that is signed so.
const HEAD: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// The key of this run.
pub fn key() -> &'static [u8; 32] {
    static KEY: OnceLock<[u8; 32]> = OnceLock::new();
    KEY.get_or_init(|| {
        let mut key = [0; 32];
        let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut key));
        read.expect("chance");
        key
    })
}

/// The same as Dovecot reads it from a file.
pub fn key_text() -> String {
    base64::encode(key())
}

/// The opaque token of a user, made with a key.
fn opaque(key: &[u8], user: &str) -> String {
    format!("opaque_{}", signature(key, user))
}

/// The valid opaque token of a user.
pub fn known(user: &str) -> String {
    opaque(key(), user)
}

fn signature(key: &[u8], signed: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key will do");
    mac.update(signed.as_bytes());
    part(&mac.finalize().into_bytes())
}

/// A part of a token: base64url without padding (RFC 7515 section 2).
fn part(bytes: &[u8]) -> String {
    let text = base64::encode(bytes);
    text.trim_end_matches('=')
        .replace('+', "-")
        .replace('/', "_")
}

fn unpart(text: &str) -> Option<Vec<u8>> {
    let mut text = text.replace('-', "+").replace('_', "/");
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    base64::decode(&text)
}

impl Token {
    /// The token, made at a moment in seconds since 1970.
    pub fn text(&self, now: i64) -> String {
        let key: &[u8] = if self.signed { key() } else { b"another key" };
        if self.opaque {
            return opaque(key, &self.user);
        }
        let mut claims = Map::new();
        let mut claim = |name: &str, value: Value| claims.insert(name.to_owned(), value);
        claim("iss", json!(self.issuer));
        claim("aud", json!(self.audience));
        claim("sub", json!("248289761001"));
        claim("email", json!(self.user));
        claim("exp", json!(now + self.expires));
        if let Some(begins) = self.begins {
            claim("nbf", json!(now + begins));
        }
        if !self.scope.is_empty() {
            claim("scope", json!(self.scope));
        }
        let claims = Value::Object(claims).to_string();
        let signed = format!("{}.{}", part(HEAD.as_bytes()), part(claims.as_bytes()));
        format!("{signed}.{}", signature(key, &signed))
    }
}

impl Tokens {
    /// Whether a token lets a user in at a moment, judged as Dovecot judges it.
    pub fn take(&self, token: &str, user: &str, now: i64) -> bool {
        if self.asks {
            return token == known(user);
        }
        self.judge(token, user, now).is_some()
    }

    fn judge(&self, token: &str, user: &str, now: i64) -> Option<()> {
        let (signed, signature_of_it) = token.rsplit_once('.')?;
        let (_, claims) = signed.split_once('.')?;
        let claims: Value = serde_json::from_slice(&unpart(claims)?).ok()?;
        let text = |name: &str| claims[name].as_str().unwrap_or_default();
        let right = signature(key(), signed) == signature_of_it
            && claims["exp"].as_i64()? > now
            && claims["nbf"].as_i64().is_none_or(|begins| begins <= now)
            && text("iss") == self.issuer
            && text("email") == user
            && text("aud") == self.audience
            && text("scope").split(' ').any(|scope| scope == self.scope);
        right.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_as_the_machine_wants_it_is_taken_and_no_other() {
        let now = 1_800_000_000;
        let taken = |token: &Token| Tokens::default().take(&token.text(now), "alice@lab.test", now);
        let good = Token::default;
        assert!(taken(&good()));
        for bad in [
            Token {
                expires: -1,
                ..good()
            },
            Token {
                begins: Some(60),
                ..good()
            },
            Token {
                signed: false,
                ..good()
            },
            Token {
                user: "bob@lab.test".to_owned(),
                ..good()
            },
            Token {
                scope: "files".to_owned(),
                ..good()
            },
            Token {
                scope: String::new(),
                ..good()
            },
            Token {
                audience: "files".to_owned(),
                ..good()
            },
            Token {
                issuer: "https://other.test".to_owned(),
                ..good()
            },
        ] {
            assert!(!taken(&bad), "{bad:?}");
        }
        assert!(!Tokens::default().take("wonderland", "alice@lab.test", now));
    }
}
