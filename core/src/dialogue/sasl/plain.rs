//! PLAIN (RFC 4616): name and password in one line.

use zeroize::Zeroizing;

use super::{Broken, Exchange, Login, Mechanism};
use crate::vocab::{Auth, SecretBytes};

pub(super) const PLAIN: Mechanism = Mechanism {
    name: "PLAIN",
    auth: Auth::Password,
    begin: |login| Box::new(Plain(login)),
};

struct Plain(Login);

impl Exchange for Plain {
    fn first(&mut self) -> Option<SecretBytes> {
        let (name, password) = (&self.0.username, self.0.secret.expose());
        let mut message = Zeroizing::new(Vec::with_capacity(name.len() + password.len() + 2));
        message.push(0);
        message.extend_from_slice(name.as_bytes());
        message.push(0);
        message.extend_from_slice(password.as_bytes());
        Some(SecretBytes::new(std::mem::take(&mut *message)))
    }

    fn reads(&self) -> bool {
        false
    }

    fn answer(&mut self, _: &[u8]) -> Result<SecretBytes, Broken> {
        Err(Broken::TooMany)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    #[test]
    fn the_message_is_that_of_the_rfc() {
        // RFC 4616 section 4: authcid "tim", passwd "tanstaaftanstaaf".
        let mut exchange = (PLAIN.begin)(login("tim", "tanstaaftanstaaf"));
        let said = exchange.first().expect("a message");
        assert_eq!(said.expose(), b"\0tim\0tanstaaftanstaaf");
    }
}
