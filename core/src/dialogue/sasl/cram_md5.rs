//! CRAM-MD5 (RFC 2195): the password as the key of a digest over the server's challenge.

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::Md5;

use super::{Broken, Exchange, Login, Mechanism, hex};
use crate::vocab::{Auth, SecretBytes};

pub(super) const CRAM_MD5: Mechanism = Mechanism {
    name: "CRAM-MD5",
    auth: Auth::EncryptedPassword,
    begin: |login| Box::new(CramMd5(login)),
};

struct CramMd5(Login);

impl Exchange for CramMd5 {
    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        let mut mac = Hmac::<Md5>::new_from_slice(self.0.secret.expose().as_bytes())
            .map_err(|_| Broken::Malformed)?;
        mac.update(challenge);
        let digest = hex(&mac.finalize().into_bytes());
        let answer = format!("{} {digest}", self.0.username);
        Ok(SecretBytes::new(answer.into_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    #[test]
    fn the_answer_is_that_of_the_rfc() {
        // RFC 2195 section 2.
        let mut exchange = (CRAM_MD5.begin)(login("tim", "tanstaaftanstaaf"));
        assert!(exchange.first().is_none());
        let answer = exchange
            .answer(b"<1896.697170952@postoffice.reston.mci.net>")
            .expect("an answer");
        assert_eq!(answer.expose(), b"tim b913a602c7eda7a495b4e6e7334d3890");
    }
}
