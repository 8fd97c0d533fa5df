//! SASL mechanisms (RFC 4422): one file each. A mechanism asks for the secret when it needs it and only encodes it.

pub(crate) mod apop;
mod choice;
mod cram_md5;
mod digest_md5;
mod external;
mod gssapi;
mod login;
mod ntlm;
mod oauth;
mod plain;
mod scram;
mod token;

pub(crate) use choice::{NoMechanism, PLUS, choose};
pub use gssapi::Context;

use zeroize::Zeroizing;

use crate::vocab::{Auth, FailedProof, Secret, SecretBytes};

/// What a mechanism is, and how a login with it begins.
pub(crate) struct Mechanism {
    /// Its SASL name, in capitals.
    pub(crate) name: &'static str,
    /// The settings' login method that it belongs to.
    pub(crate) auth: Auth,
    /// Begins a login.
    pub(crate) begin: fn(Login) -> Box<dyn Exchange>,
}

/// One login, from the client's side. Bytes are those of the mechanism, without the base64 of a protocol around them.
pub(crate) trait Exchange: Send {
    /// What the client says unasked (RFC 4422 section 3); none where the server begins.
    fn first(&mut self) -> Option<SecretBytes> {
        None
    }

    /// Whether the answer hangs on what the challenge says.
    fn reads(&self) -> bool {
        true
    }

    /// What is wrong with what the login is made with, seen before anything is sent.
    fn doubts(&self) -> Vec<FailedProof> {
        Vec::new()
    }

    /// What a challenge tells of it.
    fn told(&self, _challenge: &[u8]) -> Option<FailedProof> {
        None
    }

    /// Whether the server has proven what this mechanism lets it prove.
    fn is_proven(&self) -> bool {
        true
    }

    /// The answer to a challenge.
    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken>;
}

/// Why a challenge has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// It is none of this mechanism.
    Malformed,
    /// The mechanism has said everything that it has to say.
    TooMany,
    /// The server could not prove that it knows the password.
    ServerUnproven,
    /// The server's Kerberos said no, or proved nothing.
    Kerberos(FailedProof),
}

/// Who logs in, where, and what a mechanism may need besides.
pub(crate) struct Login {
    pub(crate) username: String,
    pub(crate) secret: Secret,
    /// The server's name, as the settings have it.
    pub(crate) host: String,
    /// The service's name (RFC 4422 section 3.1): `smtp`, `imap` or `pop`.
    pub(crate) service: &'static str,
    pub(crate) seed: Seed,
    /// Data of the TLS channel, where it has some.
    pub(crate) binding: Option<Binding>,
    /// What the driver made of a ticket, for GSSAPI.
    pub(crate) context: Option<Box<dyn Context>>,
}

/// Chance and time, which only the driver has.
#[derive(Clone)]
pub struct Seed {
    /// Unpredictable bytes.
    pub random: [u8; 32],
    /// Seconds since 1970.
    pub seconds: u64,
}

/// Data that binds a login to its TLS channel (RFC 5056).
#[derive(Clone)]
pub enum Binding {
    /// `tls-exporter` (RFC 9266), for TLS 1.3.
    Exporter(Vec<u8>),
    /// `tls-server-end-point` (RFC 5929 section 4).
    EndPoint(Vec<u8>),
}

/// All mechanisms, the one to be preferred first.
pub(crate) static MECHANISMS: &[Mechanism] = &[
    external::EXTERNAL,
    scram::SCRAM_SHA_256_PLUS,
    scram::SCRAM_SHA_1_PLUS,
    scram::SCRAM_SHA_256,
    scram::SCRAM_SHA_1,
    oauth::OAUTHBEARER,
    oauth::XOAUTH2,
    plain::PLAIN,
    login::LOGIN,
    digest_md5::DIGEST_MD5,
    cram_md5::CRAM_MD5,
    ntlm::NTLM,
    // Only where it is chosen, or nothing else is left: few programs try it unasked.
    gssapi::GSSAPI,
];

/// The names of the mechanisms that a login can be tried with, the one to be preferred first.
pub fn mechanisms() -> impl Iterator<Item = &'static str> {
    MECHANISMS.iter().map(|mechanism| mechanism.name)
}

/// The settings' login method that a SASL mechanism belongs to (IANA's registry of SASL mechanisms).
pub(crate) fn method_of(name: &str) -> Option<Auth> {
    Some(match name {
        "PLAIN" | "LOGIN" => Auth::Password,
        "CRAM-MD5" | "DIGEST-MD5" | apop::APOP => Auth::EncryptedPassword,
        "GSSAPI" | "GS2-KRB5" | "GS2-KRB5-PLUS" | "GSS-SPNEGO" => Auth::Kerberos,
        "NTLM" | "MSN" => Auth::Ntlm,
        "XOAUTH2" | "OAUTHBEARER" => Auth::OAuth2,
        "EXTERNAL" => Auth::ClientCertificate,
        name if name.starts_with("SCRAM-") => Auth::EncryptedPassword,
        _ => return None,
    })
}

/// A line that holds a secret, put together without leaving a copy behind.
pub(crate) fn line_of(parts: &[&[u8]]) -> SecretBytes {
    let mut line = Vec::with_capacity(parts.iter().map(|part| part.len()).sum());
    for part in parts {
        line.extend_from_slice(part);
    }
    SecretBytes::new(line)
}

/// Base64 with padding (RFC 4648 section 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // The capacity is exact, so that no copy of a secret is left behind by growing.
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4 + 2);
    for chunk in bytes.chunks(3) {
        let byte = |n: usize| u32::from(chunk.get(n).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let sextet = (group >> (18 - 6 * place)) & 63;
            let letter = ALPHABET[sextet as usize];
            text.push(char::from(if place <= chunk.len() { letter } else { b'=' }));
        }
    }
    text
}

/// The same, as a line.
pub(crate) fn base64_line(bytes: &[u8]) -> SecretBytes {
    let mut line = base64(bytes);
    line.push_str("\r\n");
    SecretBytes::new(line.into_bytes())
}

/// A command with a mechanism and its initial response; `=` stands for an empty one (RFC 4954 section 4).
pub(crate) fn initial_line(command: &str, name: &str, initial: &[u8]) -> SecretBytes {
    let encoded = Zeroizing::new(if initial.is_empty() {
        "=".to_owned()
    } else {
        base64(initial)
    });
    let mut line = Vec::with_capacity(command.len() + name.len() + encoded.len() + 3);
    for part in [command, name, " ", &encoded, "\r\n"] {
        line.extend_from_slice(part.as_bytes());
    }
    SecretBytes::new(line)
}

/// What base64 stands for; none where it is no base64.
pub(crate) fn unbase64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let body = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - body.len() > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut group, mut bits) = (0_u32, 0);
    for byte in body.bytes() {
        let sextet = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        group = (group << 6 | u32::from(sextet)) & 0x00ff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(group >> bits & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

#[cfg(test)]
fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
    let byte = |pair: &[u32]| u8::try_from(pair[0] << 4 | pair[1]).expect("a byte");
    digits.chunks_exact(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A login for tests: always the same chance, at the beginning of 2027.
    pub(super) fn login(username: &str, password: &str) -> Login {
        Login {
            username: username.to_owned(),
            secret: Secret::new(password.to_owned()),
            host: "mail.example.org".to_owned(),
            service: "smtp",
            seed: Seed {
                random: [7; 32],
                seconds: 1_798_761_600,
            },
            binding: None,
            context: None,
        }
    }

    #[test]
    fn base64_is_that_of_the_rfc() {
        // RFC 4648 section 10.
        for (plain, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(
                base64_line(plain.as_bytes()).expose(),
                format!("{encoded}\r\n").as_bytes()
            );
            assert_eq!(unbase64(encoded).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn what_is_no_base64_is_none() {
        for text in ["Zg", "Zg=", "Z===", "Zm9v!A==", "Zm9vYg==="] {
            assert_eq!(unbase64(text), None, "{text}");
        }
    }
}
