//! Logins that are of another time or another provider, and names that a method wants in another form.

use super::{Found, Rule, Sight, hosts, mend, rule};
use crate::vocab::{Auth, Change, Field, Fix, Host, Severity, Side};

const AUTH: Field = Field::Auth(Side::Outgoing);
const MECHANISM: Field = Field::Mechanism(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);
const PASSWORD: Field = Field::Password(Side::Outgoing);

pub(super) const RULES: &[Rule] = &[
    rule(
        "username-with-backslash",
        Severity::Warning,
        &["RFC 4616 section 2"],
        with_backslash,
    ),
    rule(
        "ntlm-without-domain",
        Severity::Info,
        &["MS-NLMP section 2.2.1.3"],
        |sight, found| {
            bare(sight, found, Auth::Ntlm, "NTLM", &['\\', '@']);
        },
    ),
    rule(
        "kerberos-without-realm",
        Severity::Info,
        &["RFC 4120 section 6.2"],
        |sight, found| {
            bare(sight, found, Auth::Kerberos, "GSSAPI", &['@', '/']);
        },
    ),
    rule(
        "mechanism-retired",
        Severity::Info,
        &["RFC 6331 section 1", "RFC 2195 section 3"],
        retired,
    ),
    rule(
        "method-not-of-provider",
        Severity::Info,
        &["RFC 4954 section 4"],
        of_provider,
    ),
    rule(
        "app-password-wanted",
        Severity::Info,
        &["RFC 4954 section 6"],
        |sight, found| {
            own_password(sight, found, "app-password-required", "use-app-password");
        },
    ),
    rule(
        "key-wanted-as-password",
        Severity::Info,
        &["RFC 4954 section 6"],
        |sight, found| {
            own_password(sight, found, "wrong-kind-of-secret", "use-key-as-password");
        },
    ),
    rule(
        "token-wanted-in-place-of-password",
        Severity::Info,
        &["RFC 7628 section 3.1"],
        |sight, found| {
            own_password(sight, found, "password-login-retired", "use-oauth2");
        },
    ),
];

/// The server, where it is one that we know.
fn known<'s>(sight: &'s Sight) -> Option<&'s Host> {
    let host = sight.settings.outgoing.host.as_ref();
    host.filter(|host| hosts::is_known(host.as_str()) && !host.is_this_machine())
}

/// A Windows domain in front of the name; the providers that many people have want no such.
fn with_backslash(sight: &Sight, found: &mut Found) {
    if let (Some(host), Some(username)) = (known(sight), &sight.settings.outgoing.username)
        && username.as_str().contains('\\')
    {
        let values = [("host", host.as_str()), ("username", username.as_str())];
        let fix = sight
            .settings
            .address
            .as_ref()
            .map(|address| mend::set("use-address-as-username", USERNAME, address.as_str()));
        found.add(&[USERNAME], &values, fix.into_iter().collect());
    }
}

/// A name without the part that a method tells one realm from another by.
fn bare(sight: &Sight, found: &mut Found, auth: Auth, mechanism: &str, marks: &[char]) {
    let outgoing = &sight.settings.outgoing;
    let chosen = outgoing.auth == Some(auth) || outgoing.mechanism.as_deref() == Some(mechanism);
    if let Some(username) = &outgoing.username
        && chosen
        && !username.as_str().contains(marks)
    {
        found.add(&[USERNAME], &[("username", username.as_str())], Vec::new());
    }
}

fn retired(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let clear = Change::Clear { clear: MECHANISM };
    match (outgoing.mechanism.as_deref(), outgoing.auth) {
        (Some(name @ ("DIGEST-MD5" | "CRAM-MD5" | "NTLM")), _) => {
            let fix = mend::yours("clear-mechanism", vec![clear]);
            found.add(&[MECHANISM], &[("mechanism", name)], vec![fix]);
        }
        (None, Some(Auth::Ntlm)) => {
            found.add(&[AUTH], &[("mechanism", "NTLM")], Vec::new());
        }
        _ => {}
    }
}

fn of_provider(sight: &Sight, found: &mut Found) {
    let Some(auth) = sight.settings.outgoing.auth else {
        return;
    };
    let Some(host) = known(sight) else { return };
    // The password has rules of its own, and without a login one may be meant to come from a known address.
    let silent = matches!(auth, Auth::Auto | Auth::None | Auth::Password);
    if let Some(methods) = hosts::methods(host.as_str())
        && !silent
        && !hosts::has(methods, auth.id())
    {
        let values = [("host", host.as_str()), ("method", auth.id())];
        let first = methods.split(' ').next().unwrap_or_default();
        let fix = mend::set("use-offered-method", AUTH, first);
        found.add(&[AUTH], &values, vec![fix]);
    }
}

/// The account's own password where another secret is taken. Whether it is the account's own only its owner knows.
fn own_password(sight: &Sight, found: &mut Found, cause: &str, fix: &'static str) {
    let grouped = sight.password.is_some_and(|shape| shape.groups);
    let Some(host) = known(sight).filter(|_| !grouped) else {
        return;
    };
    let name = host.as_str();
    if sight.settings.outgoing.auth != Some(Auth::Password)
        || hosts::refuses_own_password(name) != Some(cause)
    {
        return;
    }
    let retype = Change::Retype { retype: PASSWORD };
    let fix = match hosts::page(name) {
        _ if fix == "use-oauth2" => mend::yours(fix, vec![Change::set(AUTH, Auth::OAuth2.id())]),
        Some(page) => Fix {
            values: vec![("page", page.to_owned())],
            ..mend::yours("make-secret-there", vec![retype])
        },
        None => mend::yours(fix, vec![retype]),
    };
    found.add(&[PASSWORD, AUTH], &[("host", host.as_str())], vec![fix]);
}
