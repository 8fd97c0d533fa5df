//! How Dovecot checks tokens by itself, as a login of its own mail and as the SASL server of Postfix.

use std::fs;
use std::io;
use std::path::Path;

use crate::token::{self, Tokens};

/// Where passwords are looked up, for mechanisms that have one; and tokens, which are checked by the key in a file.
pub(super) const PASSDB: &str = "\
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = /etc/dovecot/oauth2.conf
  result_failure = return-fail
}
";

/// Writes the files that `tokens` in `tests/lab/conf/lib.sh` puts in their places.
pub(super) fn write(folder: &Path, tokens: &Tokens) -> io::Result<()> {
    let Tokens {
        issuer,
        scope,
        audience,
    } = tokens;
    let text = format!(
        "introspection_mode = local
local_validation_key_dict = fs:posix:prefix=/etc/dovecot/keys/
client_id = {audience}
issuers = {issuer}
scope = {scope}
username_attribute = email
"
    );
    fs::write(folder.join("oauth2.conf"), text)?;
    fs::write(folder.join("token-key"), token::key_text())
}
