//! SASL mechanisms (RFC 4422): one file each. A mechanism asks for the secret when it needs it and only encodes it.

mod login;
mod plain;

use crate::vocab::{Auth, SecretBytes};

/// What a mechanism is, and how it answers.
pub(crate) struct Mechanism {
    /// Its SASL name, in capitals.
    pub(crate) name: &'static str,
    /// The settings' login method that it belongs to.
    pub(crate) auth: Auth,
    /// What to say first, with the AUTH command or after an empty 334.
    pub(crate) first: fn(&Login<'_>) -> Option<SecretBytes>,
    /// What to say to the n-th challenge after that, from 0.
    pub(crate) next: fn(&Login<'_>, round: usize) -> Option<SecretBytes>,
}

/// Who logs in.
pub(crate) struct Login<'a> {
    pub(crate) username: &'a str,
    pub(crate) password: &'a str,
}

/// All mechanisms, the one to be preferred first.
pub(crate) static MECHANISMS: &[Mechanism] = &[plain::PLAIN, login::LOGIN];

/// The names of the mechanisms that a login can be tried with, the one to be preferred first.
pub fn mechanisms() -> impl Iterator<Item = &'static str> {
    MECHANISMS.iter().map(|mechanism| mechanism.name)
}

/// Why no mechanism can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoMechanism {
    /// The settings name one that is not offered.
    NotOffered,
    /// The one that is left is not known here.
    Unknown,
}

/// Chooses as the user's program would: the named mechanism, or the best offered one of the chosen method.
pub(crate) fn choose(
    auth: Auth,
    named: Option<&str>,
    offered: &[String],
) -> Result<&'static Mechanism, NoMechanism> {
    let is_offered = |name: &str| offered.iter().any(|mechanism| mechanism == name);
    if let Some(name) = named {
        if !is_offered(name) {
            return Err(NoMechanism::NotOffered);
        }
        return MECHANISMS
            .iter()
            .find(|mechanism| mechanism.name == name)
            .ok_or(NoMechanism::Unknown);
    }
    let of_method = |mechanism: &&Mechanism| auth == Auth::Auto || mechanism.auth == auth;
    if let Some(mechanism) = MECHANISMS
        .iter()
        .filter(of_method)
        .find(|mechanism| is_offered(mechanism.name))
    {
        return Ok(mechanism);
    }
    let offers_method = offered
        .iter()
        .any(|name| auth == Auth::Auto || method_of(name) == Some(auth));
    Err(if offers_method {
        NoMechanism::Unknown
    } else {
        NoMechanism::NotOffered
    })
}

/// The settings' login method that a SASL mechanism belongs to (IANA's registry of SASL mechanisms).
pub(crate) fn method_of(name: &str) -> Option<Auth> {
    Some(match name {
        "PLAIN" | "LOGIN" => Auth::Password,
        "CRAM-MD5" | "DIGEST-MD5" => Auth::EncryptedPassword,
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

/// Base64 with padding (RFC 4648 section 4), and the line end.
pub(crate) fn base64_line(bytes: &[u8]) -> SecretBytes {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // The capacity is exact, so that no copy of a secret is left behind by growing.
    let mut line = Vec::with_capacity(bytes.len().div_ceil(3) * 4 + 2);
    for chunk in bytes.chunks(3) {
        let byte = |n: usize| u32::from(chunk.get(n).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let sextet = (group >> (18 - 6 * place)) & 63;
            line.push(if place <= chunk.len() {
                ALPHABET[sextet as usize]
            } else {
                b'='
            });
        }
    }
    line.extend_from_slice(b"\r\n");
    SecretBytes::new(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
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
        }
    }

    #[test]
    fn the_method_of_the_settings_decides() {
        let names = offered(&["CRAM-MD5", "LOGIN", "PLAIN"]);
        assert_eq!(
            choose(Auth::Password, None, &names).map(|m| m.name),
            Ok("PLAIN")
        );
        assert_eq!(
            choose(Auth::Password, Some("LOGIN"), &names).map(|m| m.name),
            Ok("LOGIN")
        );
        assert_eq!(
            choose(Auth::Kerberos, None, &names).map(|m| m.name),
            Err(NoMechanism::NotOffered)
        );
        assert_eq!(
            choose(Auth::EncryptedPassword, None, &names).map(|m| m.name),
            Err(NoMechanism::Unknown)
        );
        assert_eq!(
            choose(Auth::Password, Some("NTLM"), &names).map(|m| m.name),
            Err(NoMechanism::NotOffered)
        );
    }
}
