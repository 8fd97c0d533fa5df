//! DIGEST-MD5 (RFC 2831; historic since RFC 6331): both sides prove that they know the password.

use md5::{Digest as _, Md5};

use super::{Broken, Exchange, Login, Mechanism, base64, hex};
use crate::vocab::{Auth, SecretBytes};

pub(super) const DIGEST_MD5: Mechanism = Mechanism {
    name: "DIGEST-MD5",
    auth: Auth::EncryptedPassword,
    begin: |login| Box::new(DigestMd5 { login, proof: None }),
};

struct DigestMd5 {
    login: Login,
    /// What the server must answer to prove itself.
    proof: Option<String>,
}

impl Exchange for DigestMd5 {
    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        let text = std::str::from_utf8(challenge).map_err(|_| Broken::Malformed)?;
        if let Some(proof) = self.proof.take() {
            let shown = directive(text, "rspauth").ok_or(Broken::Malformed)?;
            return if shown == proof {
                Ok(SecretBytes::new(Vec::new()))
            } else {
                Err(Broken::ServerUnproven)
            };
        }
        let nonce = directive(text, "nonce").ok_or(Broken::Malformed)?;
        let realm = directive(text, "realm").unwrap_or_default();
        let nonce = quoted(&nonce).ok_or(Broken::Malformed)?;
        let realm = quoted(&realm).ok_or(Broken::Malformed)?;
        let name = quoted(&self.login.username).ok_or(Broken::Malformed)?;
        let cnonce = base64(&self.login.seed.random[..18]);
        let uri = format!("{}/{}", self.login.service, self.login.host);
        // RFC 2831 section 2.1.2.1.
        let mut a1 = digest(&[
            self.login.username.as_bytes(),
            b":",
            unquoted(&realm).as_bytes(),
            b":",
            self.login.secret.expose().as_bytes(),
        ])
        .to_vec();
        a1.extend_from_slice(format!(":{}:{cnonce}", unquoted(&nonce)).as_bytes());
        let key = hex(&digest(&[&a1]));
        let respond = |method: &str| {
            let a2 = hex(&digest(&[format!("{method}:{uri}").as_bytes()]));
            let rest = format!("{key}:{}:00000001:{cnonce}:auth:{a2}", unquoted(&nonce));
            hex(&digest(&[rest.as_bytes()]))
        };
        let response = respond("AUTHENTICATE");
        self.proof = Some(respond(""));
        let realm = if directive(text, "realm").is_some() {
            format!(",realm=\"{realm}\"")
        } else {
            String::new()
        };
        let answer = format!(
            "charset=utf-8,username=\"{name}\"{realm},nonce=\"{nonce}\",nc=00000001,cnonce=\"{cnonce}\",\
             digest-uri=\"{uri}\",response={response},qop=auth"
        );
        Ok(SecretBytes::new(answer.into_bytes()))
    }
}

fn digest(parts: &[&[u8]]) -> [u8; 16] {
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(part);
    }
    md5.finalize().into()
}

/// The first value of a directive, its quotes taken off (RFC 2831 section 7.1).
fn directive(text: &str, name: &str) -> Option<String> {
    let mut rest = text;
    while !rest.is_empty() {
        let (key, behind) = rest.split_once('=')?;
        let (value, next) = value(behind)?;
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next.trim_start_matches([',', ' ', '\t', '\r', '\n']);
    }
    None
}

/// A token or a quoted string, and what stands behind it.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(inside) = text.strip_prefix('"') else {
        let end = text.find(',').unwrap_or(text.len());
        return Some((text[..end].trim().to_owned(), &text[end..]));
    };
    let (mut value, mut escaped) = (String::new(), false);
    for (at, c) in inside.char_indices() {
        match c {
            _ if escaped => {
                value.push(c);
                escaped = false;
            }
            '\\' => escaped = true,
            '"' => return Some((value, &inside[at + 1..])),
            c => value.push(c),
        }
    }
    None
}

/// A value as it may stand between quotes; none, where a control character is in it.
fn quoted(text: &str) -> Option<String> {
    if text.chars().any(char::is_control) {
        return None;
    }
    Some(text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn unquoted(text: &str) -> String {
    text.replace("\\\"", "\"").replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    #[test]
    fn the_example_of_the_rfc_is_answered_and_its_server_believed() {
        // RFC 2831 section 4, the IMAP exchange; its cnonce is "OA6MHXh6VqTrRk".
        let key = |nonce: &str, cnonce: &str| {
            let mut a1 = digest(&[b"chris:elwood.innosoft.com:secret"]).to_vec();
            a1.extend_from_slice(format!(":{nonce}:{cnonce}").as_bytes());
            hex(&digest(&[&a1]))
        };
        let a2 = hex(&digest(&[b"AUTHENTICATE:imap/elwood.innosoft.com"]));
        let key = key("OA6MG9tEQGm2hh", "OA6MHXh6VqTrRk");
        let whole = format!("{key}:OA6MG9tEQGm2hh:00000001:OA6MHXh6VqTrRk:auth:{a2}");
        assert_eq!(
            hex(&digest(&[whole.as_bytes()])),
            "d388dad90d4bbd760a152321f2143af7"
        );

        let mut who = login("chris", "secret");
        who.service = "imap";
        "elwood.innosoft.com".clone_into(&mut who.host);
        let mut exchange = (DIGEST_MD5.begin)(who);
        let challenge = br#"realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",qop="auth",algorithm=md5-sess,charset=utf-8"#;
        let answer = exchange.answer(challenge).expect("an answer");
        let answer = String::from_utf8(answer.expose().to_vec()).expect("text");
        assert_eq!(directive(&answer, "username").as_deref(), Some("chris"));
        assert_eq!(
            directive(&answer, "nonce").as_deref(),
            Some("OA6MG9tEQGm2hh")
        );
        assert_eq!(
            directive(&answer, "digest-uri").as_deref(),
            Some("imap/elwood.innosoft.com")
        );
        assert!(!answer.contains("secret"));
        let forged = exchange.answer(b"rspauth=ea40f60335c427b5527b84dbabcdfffd");
        assert_eq!(forged.err(), Some(Broken::ServerUnproven));
    }

    #[test]
    fn a_challenge_that_is_none_is_told() {
        for challenge in [&b""[..], b"nonce", b"nonce=\"abc", b"\xff", b"realm=\"a\""] {
            let mut exchange = (DIGEST_MD5.begin)(login("anna", "secret"));
            assert_eq!(exchange.answer(challenge).err(), Some(Broken::Malformed));
        }
    }
}
