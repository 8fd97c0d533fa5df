//! How Dovecot checks tokens by itself, as a login of its own mail and as the SASL server of Postfix.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use serde_json::json;

use crate::token::{self, Tokens};
use crate::world::Machine;

/// Where Dovecot looks for tokens. One that is not taken there is looked up nowhere else.
pub(super) const PASSDB: &str = "\
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = /etc/dovecot/oauth2.conf
  result_failure = return-fail
}
";

/// Writes the files that `tokens` in `tests/lab/conf/lib.sh` puts in their places, and starts by.
pub(super) fn write(folder: &Path, machine: &Machine, tokens: &Tokens) -> io::Result<()> {
    let Tokens {
        issuer,
        scope,
        audience,
        asks,
    } = tokens;
    let way = if *asks {
        // What it is told of each token that is valid.
        let mut known = String::new();
        for user in machine.accounts.keys() {
            let told = json!({ "active": "true", "scope": scope, "email": user });
            let _ = writeln!(known, "{} {told}", token::known(user));
        }
        fs::write(folder.join("known-tokens"), known)?;
        "introspection_mode = get
introspection_url = http://127.0.0.1:8090/cgi-bin/introspect?token=
active_attribute = active
active_value = true
"
        .to_owned()
    } else {
        fs::write(folder.join("token-key"), token::key_text())?;
        format!(
            "introspection_mode = local
local_validation_key_dict = fs:posix:prefix=/etc/dovecot/keys/
client_id = {audience}
issuers = {issuer}
"
        )
    };
    let text = format!("{way}scope = {scope}\nusername_attribute = email\n");
    fs::write(folder.join("oauth2.conf"), text)
}
