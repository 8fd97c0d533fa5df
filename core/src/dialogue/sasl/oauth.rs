//! XOAUTH2 (Google's and Microsoft's) and OAUTHBEARER (RFC 7628): a token in place of a password.

use zeroize::Zeroizing;

use super::token::{Claims, told};
use super::{Broken, Exchange, Login, Mechanism};
use crate::vocab::{Auth, FailedProof, SecretBytes};

pub(super) const XOAUTH2: Mechanism = Mechanism {
    name: "XOAUTH2",
    auth: Auth::OAuth2,
    begin: |login| Box::new(OAuth(login, xoauth2, b"")),
};

pub(super) const OAUTHBEARER: Mechanism = Mechanism {
    name: "OAUTHBEARER",
    auth: Auth::OAuth2,
    begin: |login| Box::new(OAuth(login, oauthbearer, b"\x01")),
};

/// The login, its first message, and what ends an exchange after an error (RFC 7628 section 3.2.3).
struct OAuth(Login, fn(&Login) -> SecretBytes, &'static [u8]);

fn xoauth2(login: &Login) -> SecretBytes {
    message(&[
        "user=",
        &login.username,
        "\x01auth=Bearer ",
        login.secret.expose(),
        "\x01\x01",
    ])
}

fn oauthbearer(login: &Login) -> SecretBytes {
    // RFC 5801 section 4: a comma and an equals sign are written out in a name.
    let name = login.username.replace('=', "=3D").replace(',', "=2C");
    message(&[
        "n,a=",
        &name,
        ",\x01host=",
        &login.host,
        "\x01auth=Bearer ",
        login.secret.expose(),
        "\x01\x01",
    ])
}

fn message(parts: &[&str]) -> SecretBytes {
    let length = parts.iter().map(|part| part.len()).sum();
    let mut message = Zeroizing::new(Vec::with_capacity(length));
    for part in parts {
        message.extend_from_slice(part.as_bytes());
    }
    SecretBytes::new(std::mem::take(&mut *message))
}

impl Exchange for OAuth {
    fn first(&mut self) -> Option<SecretBytes> {
        Some((self.1)(&self.0))
    }

    fn reads(&self) -> bool {
        false
    }

    fn doubts(&self) -> Vec<FailedProof> {
        let claims = Claims::read(self.0.secret.expose());
        claims.map_or_else(Vec::new, |claims| claims.doubts(&self.0))
    }

    fn told(&self, challenge: &[u8]) -> Option<FailedProof> {
        told(challenge)
    }

    // A challenge tells why the token was refused; the refusal itself comes after an answer that says nothing.
    fn answer(&mut self, _: &[u8]) -> Result<SecretBytes, Broken> {
        Ok(SecretBytes::new(self.2.to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    #[test]
    fn the_messages_are_those_of_their_definitions() {
        // Google's description of XOAUTH2, and RFC 7628 section 4.1 without the port.
        let mut xoauth2 = (XOAUTH2.begin)(login("someuser@example.com", "ya29.vF9"));
        let said = xoauth2.first().expect("a message");
        assert_eq!(
            said.expose(),
            b"user=someuser@example.com\x01auth=Bearer ya29.vF9\x01\x01"
        );
        assert!(
            xoauth2
                .answer(b"{\"status\":\"401\"}")
                .expect("an end")
                .expose()
                .is_empty()
        );
        let mut who = login("user@example.com", "vF9dft4qmT");
        "server.example.com".clone_into(&mut who.host);
        let mut bearer = (OAUTHBEARER.begin)(who);
        let said = bearer.first().expect("a message");
        assert_eq!(
            said.expose(),
            b"n,a=user@example.com,\x01host=server.example.com\x01auth=Bearer vF9dft4qmT\x01\x01"
        );
        assert_eq!(bearer.answer(b"{}").expect("an end").expose(), b"\x01");
    }
}
