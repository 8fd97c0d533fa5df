//! SCRAM-SHA-1 and SCRAM-SHA-256 (RFC 5802, RFC 7677), with and without channel binding (`-PLUS`; RFC 9266). The
//! password never leaves; both sides prove that they know it.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{Binding, Broken, Exchange, Login, Mechanism, base64, unbase64};
use crate::vocab::{Auth, SecretBytes};

pub(super) const SCRAM_SHA_256_PLUS: Mechanism = mechanism("SCRAM-SHA-256-PLUS", |login| {
    Box::new(Scram::new(login, Hash::Sha256, true))
});
pub(super) const SCRAM_SHA_1_PLUS: Mechanism = mechanism("SCRAM-SHA-1-PLUS", |login| {
    Box::new(Scram::new(login, Hash::Sha1, true))
});
pub(super) const SCRAM_SHA_256: Mechanism = mechanism("SCRAM-SHA-256", |login| {
    Box::new(Scram::new(login, Hash::Sha256, false))
});
pub(super) const SCRAM_SHA_1: Mechanism = mechanism("SCRAM-SHA-1", |login| {
    Box::new(Scram::new(login, Hash::Sha1, false))
});

/// What RFC 7677 section 4 has at least, and RFC 5802 section 5.1 as good as: who asks for fewer may be after a proof from which
/// the password can be guessed.
const LEAST_ROUNDS: u32 = 4096;

/// More rounds than any server asks for; a hostile one would only want to keep us busy.
const MOST_ROUNDS: u32 = 600_000;

const fn mechanism(name: &'static str, begin: fn(Login) -> Box<dyn Exchange>) -> Mechanism {
    Mechanism {
        name,
        auth: Auth::EncryptedPassword,
        begin,
    }
}

#[derive(Clone, Copy)]
enum Hash {
    Sha1,
    Sha256,
}

impl Hash {
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha1 => Sha1::digest(bytes).to_vec(),
            Hash::Sha256 => Sha256::digest(bytes).to_vec(),
        }
    }

    fn hmac(self, key: &[u8], bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let sum = match self {
            Hash::Sha1 => {
                let mut mac = Hmac::<Sha1>::new_from_slice(key).ok()?;
                mac.update(bytes);
                mac.finalize().into_bytes().to_vec()
            }
            Hash::Sha256 => {
                let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
                mac.update(bytes);
                mac.finalize().into_bytes().to_vec()
            }
        };
        Some(Zeroizing::new(sum))
    }

    /// Hi() (RFC 5802 section 2.2).
    fn salted(self, password: &[u8], salt: &[u8], rounds: u32) -> Zeroizing<Vec<u8>> {
        match self {
            Hash::Sha1 => {
                let mut key = Zeroizing::new(vec![0; 20]);
                pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, rounds, &mut key);
                key
            }
            Hash::Sha256 => {
                let mut key = Zeroizing::new(vec![0; 32]);
                pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, &mut key);
                key
            }
        }
    }
}

enum State {
    First,
    Final {
        bare: String,
        nonce: String,
    },
    Proof {
        expected: Vec<u8>,
    },
    /// The server knows the password.
    Proven,
    Over,
}

struct Scram {
    login: Login,
    hash: Hash,
    /// The GS2 header (RFC 5802 section 6), and the data of the channel behind it.
    header: &'static str,
    binding: Vec<u8>,
    state: State,
}

impl Scram {
    fn new(mut login: Login, hash: Hash, plus: bool) -> Scram {
        let binding = login.binding.take();
        let (header, binding) = match (plus, binding) {
            (true, Some(Binding::Exporter(data))) => ("p=tls-exporter,,", data),
            (true, Some(Binding::EndPoint(data))) => ("p=tls-server-end-point,,", data),
            (_, _) => ("n,,", Vec::new()),
        };
        Scram {
            login,
            hash,
            header,
            binding,
            state: State::First,
        }
    }

    fn answer_to_first(&mut self, bare: &str, nonce: &str, server: &str) -> Option<SecretBytes> {
        let whole = attribute(server, 'r')?;
        let salt = unbase64(attribute(server, 's')?)?;
        let rounds: u32 = attribute(server, 'i')?.parse().ok()?;
        let extends = whole.len() > nonce.len() && whole.starts_with(nonce);
        if !extends || !(LEAST_ROUNDS..=MOST_ROUNDS).contains(&rounds) {
            return None;
        }
        let password = self.login.secret.expose();
        let prepared = stringprep::saslprep(password)
            .map_or_else(|_| password.to_owned(), std::borrow::Cow::into_owned);
        let prepared = Zeroizing::new(prepared);
        let salted = self.hash.salted(prepared.as_bytes(), &salt, rounds);
        let client_key = self.hash.hmac(&salted, b"Client Key")?;
        let stored_key = self.hash.of(&client_key);
        let mut bound = self.header.as_bytes().to_vec();
        bound.extend_from_slice(&self.binding);
        let last = format!("c={},r={whole}", base64(&bound));
        let message = format!("{bare},{server},{last}");
        let signature = self.hash.hmac(&stored_key, message.as_bytes())?;
        let proof: Vec<u8> = client_key
            .iter()
            .zip(signature.iter())
            .map(|(one, other)| one ^ other)
            .collect();
        let server_key = self.hash.hmac(&salted, b"Server Key")?;
        let expected = self.hash.hmac(&server_key, message.as_bytes())?.to_vec();
        self.state = State::Proof { expected };
        Some(SecretBytes::new(
            format!("{last},p={}", base64(&proof)).into_bytes(),
        ))
    }
}

impl Exchange for Scram {
    fn first(&mut self) -> Option<SecretBytes> {
        let name = &self.login.username;
        let name = stringprep::saslprep(name)
            .map_or_else(|_| name.clone(), std::borrow::Cow::into_owned)
            .replace('=', "=3D")
            .replace(',', "=2C");
        let nonce = base64(&self.login.seed.random[..18]);
        let bare = format!("n={name},r={nonce}");
        let message = format!("{}{bare}", self.header);
        self.state = State::Final { bare, nonce };
        Some(SecretBytes::new(message.into_bytes()))
    }

    fn is_proven(&self) -> bool {
        matches!(self.state, State::Proven)
    }

    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        let text = std::str::from_utf8(challenge).map_err(|_| Broken::Malformed)?;
        match std::mem::replace(&mut self.state, State::Over) {
            State::First if text.is_empty() => self.first().ok_or(Broken::Malformed),
            State::Final { bare, nonce } => self
                .answer_to_first(&bare, &nonce, text)
                .ok_or(Broken::Malformed),
            State::Proof { expected } => {
                let shown = attribute(text, 'v').and_then(unbase64);
                if shown.is_some_and(|shown| shown == expected) {
                    self.state = State::Proven;
                    Ok(SecretBytes::new(Vec::new()))
                } else {
                    Err(Broken::ServerUnproven)
                }
            }
            State::First | State::Proven | State::Over => Err(Broken::Malformed),
        }
    }
}

/// The value of an attribute (RFC 5802 section 5.1).
fn attribute(text: &str, name: char) -> Option<&str> {
    text.split(',')
        .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    /// The messages of an exchange with the nonce of an RFC in place of ours.
    fn exchange(hash: Hash, nonce: &str, server: [&str; 2]) -> (String, Result<usize, Broken>) {
        let mut scram = Scram::new(login("user", "pencil"), hash, false);
        let said = scram.first().expect("a first message");
        assert!(said.expose().starts_with(b"n,,n=user,r="));
        scram.state = State::Final {
            bare: format!("n=user,r={nonce}"),
            nonce: nonce.to_owned(),
        };
        let answer = scram.answer(server[0].as_bytes()).expect("an answer");
        let answer = String::from_utf8(answer.expose().to_vec()).expect("text");
        let end = scram.answer(server[1].as_bytes());
        (answer, end.map(|bytes| bytes.expose().len()))
    }

    #[test]
    fn the_examples_of_the_rfcs_are_answered_and_their_servers_believed() {
        // RFC 5802 section 5.
        let (answer, end) = exchange(
            Hash::Sha1,
            "fyko+d2lbbFgONRv9qkxdawL",
            [
                "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
            ],
        );
        assert_eq!(
            answer,
            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="
        );
        assert_eq!(end, Ok(0));
        // RFC 7677 section 3.
        let (answer, end) = exchange(
            Hash::Sha256,
            "rOprNGfwEbeRWgbNEkqO",
            [
                "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
            ],
        );
        assert_eq!(
            answer,
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        );
        assert_eq!(end, Ok(0));
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_not_believed() {
        let (_, end) = exchange(
            Hash::Sha1,
            "fyko+d2lbbFgONRv9qkxdawL",
            [
                "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                "v=AAAApqV8S7suAoZWja4dJRkFsKQ=",
            ],
        );
        assert_eq!(end, Err(Broken::ServerUnproven));
    }

    #[test]
    fn another_nonce_and_endless_rounds_are_refused() {
        for server in [
            "r=other,s=QSXCR+Q6sek8bf92,i=4096",
            "r=abc,s=QSXCR+Q6sek8bf92,i=4096",
            "r=abcd,s=QSXCR+Q6sek8bf92,i=4000000000",
            "r=abcd,s=QSXCR+Q6sek8bf92,i=4095",
            "r=abcd,s=!,i=4096",
            "r=abcd,i=4096",
            "e=other-error",
        ] {
            let mut scram = Scram::new(login("user", "pencil"), Hash::Sha256, false);
            scram.state = State::Final {
                bare: "n=user,r=abc".to_owned(),
                nonce: "abc".to_owned(),
            };
            let answer = scram.answer(server.as_bytes());
            assert_eq!(answer.err(), Some(Broken::Malformed), "{server}");
        }
    }

    #[test]
    fn a_bound_channel_is_named() {
        let mut who = login("user", "pencil");
        who.binding = Some(Binding::Exporter(vec![7; 32]));
        let mut scram = Scram::new(who, Hash::Sha256, true);
        let first = scram.first().expect("a first message");
        assert!(first.expose().starts_with(b"p=tls-exporter,,n=user,r="));
    }
}
