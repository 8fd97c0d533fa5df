//! LOGIN (draft-murchison-sasl-login): the server asks for the name, then for the password.

use super::{Broken, Exchange, Login, Mechanism};
use crate::vocab::{Auth, SecretBytes};

pub(super) const LOGIN: Mechanism = Mechanism {
    name: "LOGIN",
    auth: Auth::Password,
    begin: |login| Box::new(Asked { login, round: 0 }),
};

struct Asked {
    login: Login,
    round: usize,
}

impl Exchange for Asked {
    fn reads(&self) -> bool {
        false
    }

    // The prompts differ from server to server, their order does not.
    fn answer(&mut self, _: &[u8]) -> Result<SecretBytes, Broken> {
        self.round += 1;
        let text = match self.round {
            1 => self.login.username.as_str(),
            2 => self.login.secret.expose(),
            _ => return Err(Broken::TooMany),
        };
        Ok(SecretBytes::new(text.as_bytes().to_vec()))
    }
}
