//! Which mechanism a login is made with: by the settings, the server's offer, and what is at hand.

use super::{MECHANISMS, Mechanism, method_of};
use crate::vocab::Auth;

/// Why no mechanism can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoMechanism {
    /// The settings name one that is not offered.
    NotOffered,
    /// The one that is left is not known here.
    Unknown,
}

/// What the name of a mechanism with channel binding ends with (RFC 5802 section 4).
pub(crate) const PLUS: &str = "-PLUS";

/// Chooses as the user's program would: the named mechanism, or the best offered one of the chosen method. Who has a token
/// or a certificate in place of a password has it in the settings; `bound` tells whether the channel has data to bind to.
///
/// A login is bound to its channel only where the settings name that. Hardly any program does so by itself, and a server that
/// lists it may know another binding than ours: Cyrus IMAP 3.6 knows tls-unique alone (RFC 5929), which TLS 1.3 has not.
pub(crate) fn choose(
    auth: Auth,
    named: Option<&str>,
    offered: &[String],
    bound: bool,
) -> Result<&'static Mechanism, NoMechanism> {
    let is_offered = |name: &str| offered.iter().any(|mechanism| mechanism == name);
    let is_at_hand = |mechanism: &Mechanism| bound || !mechanism.name.ends_with(PLUS);
    if let Some(name) = named {
        if !is_offered(name) {
            return Err(NoMechanism::NotOffered);
        }
        return MECHANISMS
            .iter()
            .find(|mechanism| mechanism.name == name && is_at_hand(mechanism))
            .ok_or(NoMechanism::Unknown);
    }
    let of_method = |mechanism: &&Mechanism| match auth {
        Auth::Auto => !matches!(mechanism.auth, Auth::OAuth2 | Auth::ClientCertificate),
        auth => mechanism.auth == auth,
    };
    if let Some(mechanism) = MECHANISMS
        .iter()
        .filter(of_method)
        .filter(|mechanism| !mechanism.name.ends_with(PLUS))
        .find(|mechanism| is_offered(mechanism.name))
    {
        return Ok(mechanism);
    }
    let offers_method = offered
        .iter()
        .any(|name| auth == Auth::Auto || method_of(name) == Some(auth));
    Err(if offers_method {
        NoMechanism::Unknown
    } else {
        NoMechanism::NotOffered
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn chosen(
        auth: Auth,
        named: Option<&str>,
        listed: &[&str],
        bound: bool,
    ) -> Result<&'static str, NoMechanism> {
        choose(auth, named, &offered(listed), bound).map(|mechanism| mechanism.name)
    }

    #[test]
    fn the_method_of_the_settings_decides() {
        let names = ["CRAM-MD5", "LOGIN", "PLAIN"];
        let of = |auth, named| chosen(auth, named, &names, false);
        assert_eq!(of(Auth::Password, None), Ok("PLAIN"));
        assert_eq!(of(Auth::Password, Some("LOGIN")), Ok("LOGIN"));
        assert_eq!(of(Auth::Kerberos, None), Err(NoMechanism::NotOffered));
        assert_eq!(of(Auth::EncryptedPassword, None), Ok("CRAM-MD5"));
        assert_eq!(
            of(Auth::Password, Some("NTLM")),
            Err(NoMechanism::NotOffered)
        );
        assert_eq!(
            chosen(Auth::Kerberos, None, &["GS2-KRB5"], false),
            Err(NoMechanism::Unknown)
        );
    }

    #[test]
    fn a_password_in_clear_is_chosen_where_the_settings_say_so() {
        let names = ["SCRAM-SHA-256", "CRAM-MD5", "NTLM", "LOGIN"];
        assert_eq!(chosen(Auth::Password, None, &names, true), Ok("LOGIN"));
        assert_eq!(
            chosen(Auth::Password, None, &names[..3], true),
            Err(NoMechanism::NotOffered)
        );
    }

    #[test]
    fn the_strongest_that_hides_the_password_is_chosen() {
        let order = ["SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "CRAM-MD5"];
        for from in 0..order.len() {
            // The server's own order means nothing.
            let names: Vec<&str> = order[from..].iter().rev().copied().collect();
            assert_eq!(
                chosen(Auth::EncryptedPassword, None, &names, true),
                Ok(order[from])
            );
        }
    }

    #[test]
    fn a_channel_is_bound_only_where_it_is_asked_for_and_has_something_to_bind_to() {
        let names = ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "PLAIN"];
        for auth in [Auth::Auto, Auth::EncryptedPassword] {
            assert_eq!(chosen(auth, None, &names, true), Ok("SCRAM-SHA-256"));
        }
        let plus = "SCRAM-SHA-256-PLUS";
        assert_eq!(
            chosen(Auth::EncryptedPassword, Some(plus), &names, true),
            Ok(plus)
        );
        assert_eq!(
            chosen(
                Auth::EncryptedPassword,
                Some("SCRAM-SHA-256-PLUS"),
                &names,
                false
            ),
            Err(NoMechanism::Unknown)
        );
    }

    #[test]
    fn a_password_is_never_sent_in_place_of_a_token() {
        let names = ["OAUTHBEARER", "XOAUTH2", "PLAIN"];
        assert_eq!(chosen(Auth::Auto, None, &names, false), Ok("PLAIN"));
        assert_eq!(
            chosen(Auth::Auto, None, &names[..2], false),
            Err(NoMechanism::Unknown)
        );
        assert_eq!(chosen(Auth::OAuth2, None, &names, false), Ok("OAUTHBEARER"));
        assert_eq!(
            chosen(Auth::OAuth2, None, &names[1..], false),
            Ok("XOAUTH2")
        );
    }

    #[test]
    fn a_certificate_logs_in_only_where_the_settings_say_so() {
        let names = ["EXTERNAL", "LOGIN"];
        assert_eq!(chosen(Auth::Auto, None, &names, false), Ok("LOGIN"));
        assert_eq!(
            chosen(Auth::ClientCertificate, None, &names, false),
            Ok("EXTERNAL")
        );
    }

    #[test]
    fn kerberos_comes_last_unless_it_is_asked_for() {
        let names = ["GSSAPI", "CRAM-MD5"];
        assert_eq!(chosen(Auth::Auto, None, &names, false), Ok("CRAM-MD5"));
        assert_eq!(chosen(Auth::Auto, None, &names[..1], false), Ok("GSSAPI"));
        assert_eq!(chosen(Auth::Kerberos, None, &names, false), Ok("GSSAPI"));
    }

    #[test]
    fn ntlm_is_chosen_by_its_own_name_for_it() {
        let names = ["PLAIN", "NTLM"];
        assert_eq!(chosen(Auth::Ntlm, None, &names, false), Ok("NTLM"));
    }
}
