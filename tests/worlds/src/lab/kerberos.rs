//! The configuration of a real KDC beside a mail server, as a scenario describes it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::LabError;
use crate::kerberos::Kerberos;

/// Writes the files that `tests/lab/conf/kdc.sh` starts it with.
pub(super) fn write(folder: &Path, kerberos: &Kerberos) -> Result<(), LabError> {
    let mut principals = String::new();
    for (user, password) in &kerberos.principals {
        let _ = writeln!(principals, "{user} {password}");
    }
    fs::write(folder.join("principals"), principals)?;
    fs::write(folder.join("services"), kerberos.services.join("\n") + "\n")?;
    let settings = format!(
        "realm={}\nahead={}\ncache={}\nserver_key={}\n",
        kerberos.realm,
        kerberos.ahead,
        kerberos.cache.id(),
        kerberos.server_key
    );
    fs::write(folder.join("kerberos"), settings)?;
    if kerberos.in_file {
        fs::write(folder.join("client.conf"), of_client(kerberos))?;
    }
    Ok(())
}

/// The client's krb5.conf.
fn of_client(kerberos: &Kerberos) -> String {
    let (realm, domain, host) = (&kerberos.realm, kerberos.domain(), kerberos.host());
    format!(
        "[libdefaults]\n default_realm = {realm}\n[realms]\n {realm} = {{\n  kdc = {host}\n }}\n\
         [domain_realm]\n .{domain} = {realm}\n"
    )
}
