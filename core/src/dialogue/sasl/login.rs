//! LOGIN (draft-murchison-sasl-login): the server asks for the name, then for the password.

use super::{Login, Mechanism, base64_line};
use crate::vocab::{Auth, SecretBytes};

pub(super) const LOGIN: Mechanism = Mechanism {
    name: "LOGIN",
    auth: Auth::Password,
    first: |_| None,
    next,
};

// The prompts differ from server to server, their order does not.
fn next(login: &Login<'_>, round: usize) -> Option<SecretBytes> {
    match round {
        0 => Some(base64_line(login.username.as_bytes())),
        1 => Some(base64_line(login.password.as_bytes())),
        _ => None,
    }
}
