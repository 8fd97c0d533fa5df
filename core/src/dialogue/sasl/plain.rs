//! PLAIN (RFC 4616): name and password in one line.

use zeroize::Zeroizing;

use super::{Login, Mechanism, base64_line};
use crate::vocab::{Auth, SecretBytes};

pub(super) const PLAIN: Mechanism = Mechanism {
    name: "PLAIN",
    auth: Auth::Password,
    first: |login| Some(message(login)),
    next: |_, _| None,
};

fn message(login: &Login<'_>) -> SecretBytes {
    let mut message = Zeroizing::new(Vec::with_capacity(
        login.username.len() + login.password.len() + 2,
    ));
    message.push(0);
    message.extend_from_slice(login.username.as_bytes());
    message.push(0);
    message.extend_from_slice(login.password.as_bytes());
    base64_line(&message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_is_that_of_the_rfc() {
        // RFC 4616 section 4: authcid "tim", passwd "tanstaaftanstaaf".
        let login = Login {
            username: "tim",
            password: "tanstaaftanstaaf",
        };
        let line = message(&login);
        assert_eq!(line.expose(), b"AHRpbQB0YW5zdGFhZnRhbnN0YWFm\r\n");
    }
}
