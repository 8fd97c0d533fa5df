//! What a token tells of itself before it is sent, and what a server tells of it. Nothing of the token is kept but the few
//! claims that a person can compare with their settings.

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{Login, unbase64};
use crate::reply::escape;
use crate::vocab::{FailedProof, ProofFault};

/// So much of a claim is shown, in characters.
const SHOWN: usize = 120;

/// The claims of a JSON web token (RFC 7519 section 4.1) that bear on a login.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Claims {
    /// `exp`, in seconds since 1970.
    expires: Option<u64>,
    /// `nbf`, in seconds since 1970.
    not_before: Option<u64>,
    /// `scope` (RFC 8693 section 4.2) or Microsoft's `scp`.
    scopes: Vec<String>,
    /// `aud`.
    audiences: Vec<String>,
    /// `preferred_username`, `upn`, `email` and `sub`.
    users: Vec<String>,
}

/// Claims that name the user, the most telling first.
const USERS: [&str; 4] = ["preferred_username", "upn", "email", "sub"];

/// Scopes that say who somebody is (OpenID Connect Core section 5.4), or keep a program signed in.
const NOT_MAIL: [&str; 6] = [
    "openid",
    "profile",
    "email",
    "address",
    "phone",
    "offline_access",
];

/// Permissions for Microsoft's web interface, which no mail protocol takes.
const OF_GRAPH: [&str; 5] = [
    "user.read",
    "mail.send",
    "mail.read",
    "mail.readwrite",
    "mail.readbasic",
];

/// Microsoft's web interface, as an audience.
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

/// Domains of one provider.
const FAMILIES: [&[&str]; 2] = [
    &["office365.com", "office.com", "outlook.com", "live.com"],
    &["google.com", "googleapis.com", "gmail.com"],
];

impl Claims {
    /// Reads the claims: three parts in base64url with points between them, the first two JSON objects (RFC 7519 section
    /// 7.2). `None` where it is anything else: such a token says nothing to others than who made it.
    pub(super) fn read(token: &str) -> Option<Claims> {
        let mut parts = token.split('.');
        let (head, body) = (parts.next()?, parts.next()?);
        parts.next()?;
        if parts.next().is_some() {
            return None;
        }
        object(head)?.get("alg")?;
        let claims = object(body)?;
        let second = |name| {
            let value: &Value = claims.get(name)?;
            let whole = || value.as_f64().filter(|second| *second >= 0.0);
            // RFC 7519 section 2 allows fractions of a second.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it is not negative, and a cast takes what is too large for the largest"
            )]
            value.as_u64().or_else(|| Some(whole()? as u64))
        };
        let words = |name: &str| {
            let texts = texts(claims.get(name));
            let words = texts.iter().flat_map(|text| text.split(' '));
            words
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let users = USERS.iter().flat_map(|name| texts(claims.get(*name)));
        let mut scopes = words("scope");
        scopes.extend(words("scp"));
        Some(Claims {
            expires: second("exp"),
            not_before: second("nbf"),
            scopes,
            audiences: texts(claims.get("aud")),
            users: users.filter(|user| !user.is_empty()).collect(),
        })
    }

    /// What speaks against a login with it.
    pub(super) fn doubts(&self, login: &Login) -> Vec<FailedProof> {
        let now = login.seed.seconds;
        let past = self.expires.filter(|&end| end <= now).map(moment);
        let ahead = self.not_before.filter(|&begin| begin > now).map(moment);
        [
            (ProofFault::TokenExpired, past),
            (ProofFault::TokenNotYetValid, ahead),
            (ProofFault::TokenOfOther, self.other_user(&login.username)),
            (ProofFault::TokenScope, self.other_scope(login.service)),
            (ProofFault::TokenAudience, self.other_audience(&login.host)),
        ]
        .into_iter()
        .filter_map(|(flaw, about)| Some(fault(flaw, &about?)))
        .collect()
    }

    /// The user that it names, where none that it names is the one who logs in.
    fn other_user(&self, username: &str) -> Option<String> {
        let local = |name: &str| name.split('@').next().unwrap_or_default().to_owned();
        let is_same = |user: &String| {
            let whole = user.contains('@') && username.contains('@');
            if whole {
                user.eq_ignore_ascii_case(username)
            } else {
                local(user).eq_ignore_ascii_case(&local(username))
            }
        };
        let is_named = |user: &&String| user.contains('@');
        // A number in place of a name says nothing to us.
        let named = self.users.iter().find(is_named)?;
        (!self.users.iter().any(is_same)).then(|| named.clone())
    }

    /// The scopes, where all of them are known and none allows this service.
    fn other_scope(&self, service: &str) -> Option<String> {
        let none =
            !self.scopes.is_empty() && self.scopes.iter().all(|one| !may_allow(one, service));
        none.then(|| self.scopes.join(" "))
    }

    /// The audience, where it is known to be another service.
    fn other_audience(&self, host: &str) -> Option<String> {
        let none =
            !self.audiences.is_empty() && self.audiences.iter().all(|one| is_elsewhere(one, host));
        none.then(|| self.audiences.join(" "))
    }
}

/// Whether a scope may allow a service; one that is not known may.
fn may_allow(scope: &str, service: &str) -> bool {
    // Of `https://outlook.office.com/SMTP.Send` the last part tells, of `https://mail.google.com/` the whole.
    let scope = scope.to_ascii_lowercase();
    let last = scope.rsplit('/').next().unwrap_or_default();
    if NOT_MAIL.contains(&last) || OF_GRAPH.contains(&last) {
        return false;
    }
    let mut words = last.split(|c: char| !c.is_ascii_alphanumeric());
    let protocol = words.find(|word| matches!(*word, "smtp" | "imap" | "pop" | "pop3"));
    protocol.is_none_or(|protocol| protocol.trim_end_matches('3') == service)
}

/// Whether an audience is an address on the web in another domain than the server's, or Microsoft's web interface.
fn is_elsewhere(audience: &str, host: &str) -> bool {
    if audience == GRAPH {
        return true;
    }
    let Some((_, rest)) = audience.split_once("://") else {
        return false;
    };
    let name = rest.split(['/', ':', '?']).next().unwrap_or_default();
    if name.eq_ignore_ascii_case("graph.microsoft.com") {
        return true;
    }
    let (name, host) = (domain(name), domain(host));
    let related = FAMILIES
        .iter()
        .any(|family| family.contains(&name.as_str()) && family.contains(&host.as_str()));
    name.contains('.') && host.contains('.') && name != host && !related
}

/// The last two labels of a name, which is too little to tell two domains apart for certain, and enough not to part one.
fn domain(name: &str) -> String {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let mut dots = name.rmatch_indices('.').map(|(at, _)| at + 1);
    let start = dots.nth(1).unwrap_or(0);
    name[start..].to_owned()
}

/// What a server's challenge tells of the token: JSON with a `status`, and perhaps the `scope` that is wanted (RFC 7628
/// section 3.2.2; Google's and Microsoft's XOAUTH2 has a number in `status`).
pub(super) fn told(challenge: &[u8]) -> Option<FailedProof> {
    let Ok(Value::Object(members)) = serde_json::from_slice(challenge) else {
        return None;
    };
    let text = |name: &str| {
        let value = members.get(name)?;
        let number = value.as_u64().map(|number| number.to_string());
        number.or_else(|| value.as_str().map(str::to_owned))
    };
    let (status, error) = (text("status"), text("error"));
    let word = error.as_deref().or(status.as_deref())?;
    let flaw = if word == "insufficient_scope" {
        ProofFault::ScopeRefused
    } else {
        ProofFault::TokenRefused
    };
    let said = ["status", "error", "scope"]
        .iter()
        .filter_map(|name| Some(format!("{name} {}", text(name)?)));
    Some(fault(flaw, &said.collect::<Vec<_>>().join(", ")))
}

fn fault(flaw: ProofFault, about: &str) -> FailedProof {
    FailedProof {
        fault: flaw,
        about: escape(about.as_bytes()).chars().take(SHOWN).collect(),
    }
}

/// The JSON object that a part in base64url stands for (RFC 7515 section 2).
fn object(part: &str) -> Option<Map<String, Value>> {
    let mut text = Zeroizing::new(part.replace('-', "+").replace('_', "/"));
    let padding = text.len().next_multiple_of(4) - text.len();
    text.extend(std::iter::repeat_n('=', padding));
    let bytes = Zeroizing::new(unbase64(&text)?);
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(members)) => Some(members),
        _ => None,
    }
}

/// One text, or a list of them.
fn texts(value: Option<&Value>) -> Vec<String> {
    let one = |value: &Value| value.as_str().map(str::to_owned);
    match value {
        Some(Value::Array(list)) => list.iter().filter_map(one).collect(),
        value => value.and_then(one).into_iter().collect(),
    }
}

/// A moment as people read it, to the minute.
fn moment(seconds: u64) -> String {
    // Counted from March, so that a leap day is the last of its year; an era is 400 years.
    let (day, minute) = (seconds / 86_400 + 719_468, seconds % 86_400 / 60);
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (era * 400 + year, month + 3)
    } else {
        (era * 400 + year + 1, month - 9)
    };
    let (hour, minute) = (minute / 60, minute % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::base64;
    use super::super::tests::login;
    use super::*;

    /// The moment of the logins of tests.
    const NOW: u64 = 1_798_761_600;

    fn jwt(claims: &Value) -> String {
        let part = |value: &Value| {
            let text = base64(value.to_string().as_bytes());
            text.trim_end_matches('=')
                .replace('+', "-")
                .replace('/', "_")
        };
        let head = part(&json!({ "alg": "HS256", "typ": "JWT" }));
        format!("{head}.{}.c2lnbmF0dXJl", part(claims))
    }

    fn doubts(claims: &Value, host: &str, service: &'static str) -> Vec<(ProofFault, String)> {
        let mut login = login("alice@lab.test", "");
        host.clone_into(&mut login.host);
        login.service = service;
        let claims = Claims::read(&jwt(claims)).expect("claims");
        let doubts = claims.doubts(&login).into_iter();
        doubts.map(|doubt| (doubt.fault, doubt.about)).collect()
    }

    fn flaws(claims: &Value, host: &str, service: &'static str) -> Vec<ProofFault> {
        let doubts = doubts(claims, host, service).into_iter();
        doubts.map(|(flaw, _)| flaw).collect()
    }

    #[test]
    fn a_token_that_is_no_jwt_says_nothing() {
        let three = format!("{0}.{0}.{0}", base64(b"x").trim_end_matches('='));
        for opaque in [
            "ya29.a0AfH6SM",
            "wonderland",
            "a.b.c",
            "..",
            "EwB4A8l6BAAU.x",
            &three,
            &format!("{}.e", jwt(&json!({}))),
        ] {
            assert_eq!(Claims::read(opaque), None, "{opaque}");
        }
    }

    #[test]
    fn times_are_held_against_the_clock() {
        let at = |claims: Value| doubts(&claims, "mail.lab.test", "smtp");
        assert_eq!(at(json!({ "exp": NOW + 1, "nbf": NOW })), []);
        assert_eq!(
            at(json!({ "exp": NOW - 86_400 })),
            [(ProofFault::TokenExpired, "2026-12-31 00:00 UTC".to_owned())]
        );
        assert_eq!(
            at(json!({ "exp": 1_798_761_599.5 })),
            [(ProofFault::TokenExpired, "2026-12-31 23:59 UTC".to_owned())]
        );
        assert_eq!(
            at(json!({ "nbf": NOW + 90 })),
            [(
                ProofFault::TokenNotYetValid,
                "2027-01-01 00:01 UTC".to_owned()
            )]
        );
        assert_eq!(at(json!({ "exp": "soon", "nbf": -1 })), []);
    }

    #[test]
    fn moments_are_those_of_the_calendar() {
        assert_eq!(moment(0), "1970-01-01 00:00 UTC");
        assert_eq!(moment(951_782_400), "2000-02-29 00:00 UTC");
        assert_eq!(moment(1_709_251_199), "2024-02-29 23:59 UTC");
        assert_eq!(moment(4_107_542_400), "2100-03-01 00:00 UTC");
    }

    #[test]
    fn the_user_of_the_token_is_the_one_who_logs_in() {
        let at = |claims: Value| flaws(&claims, "mail.lab.test", "smtp");
        for same in [
            json!({ "email": "Alice@lab.test" }),
            json!({ "sub": "8d1c", "upn": "alice@lab.test" }),
            json!({ "preferred_username": "alice" }),
            json!({ "sub": "1049876" }),
            json!({ "email": "other@lab.test", "preferred_username": "alice" }),
        ] {
            assert_eq!(at(same.clone()), [], "{same}");
        }
        let other = json!({ "sub": "8d1c", "upn": "bob@lab.test" });
        assert_eq!(
            doubts(&other, "mail.lab.test", "smtp"),
            [(ProofFault::TokenOfOther, "bob@lab.test".to_owned())]
        );
    }

    #[test]
    fn a_scope_that_is_known_to_be_no_mail_is_told_and_no_other() {
        let host = "mail.lab.test";
        for (scope, service, fits) in [
            (json!({ "scope": "https://mail.google.com/" }), "imap", true),
            (
                json!({ "scp": "https://outlook.office.com/SMTP.Send" }),
                "smtp",
                true,
            ),
            (
                json!({ "scp": "SMTP.Send IMAP.AccessAsUser.All" }),
                "imap",
                true,
            ),
            (json!({ "scp": "POP.AccessAsUser.All" }), "pop", true),
            (json!({ "scp": ["SMTP.Send"] }), "imap", false),
            (json!({ "scp": "IMAP.AccessAsUser.All" }), "smtp", false),
            (json!({ "scp": "Mail.Send User.Read" }), "smtp", false),
            (json!({ "scope": "openid profile" }), "smtp", false),
            (json!({ "scope": "openid dovecot" }), "smtp", true),
            (json!({ "scope": "mail:smtp" }), "smtp", true),
            (json!({ "scope": "mail-w" }), "smtp", true),
            (json!({ "scope": "" }), "smtp", true),
            (json!({}), "smtp", true),
        ] {
            let is = flaws(&scope, host, service);
            let should: &[ProofFault] = if fits { &[] } else { &[ProofFault::TokenScope] };
            assert_eq!(is, should, "{scope} {service}");
        }
    }

    #[test]
    fn an_audience_of_another_domain_is_told_and_a_name_is_not() {
        for (audience, host, fits) in [
            (json!("https://mail.lab.test"), "mail.lab.test", true),
            (json!("https://login.lab.test/x"), "mail.lab.test", true),
            (json!("mail"), "mail.lab.test", true),
            (
                json!(["account", "https://files.example"]),
                "mail.lab.test",
                true,
            ),
            (
                json!("https://outlook.office.com"),
                "smtp.office365.com",
                true,
            ),
            (
                json!("https://graph.microsoft.com"),
                "smtp.office365.com",
                false,
            ),
            (json!(GRAPH), "smtp.office365.com", false),
            (json!("https://files.example/api"), "mail.lab.test", false),
        ] {
            let is = flaws(&json!({ "aud": audience }), host, "smtp");
            let should: &[ProofFault] = if fits {
                &[]
            } else {
                &[ProofFault::TokenAudience]
            };
            assert_eq!(is, should, "{audience} {host}");
        }
    }

    #[test]
    fn a_challenge_is_read_in_the_form_of_each_mechanism() {
        let at = |text: &str| told(text.as_bytes()).map(|told| (told.fault, told.about));
        let google = r#"{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}"#;
        assert_eq!(
            at(google),
            Some((
                ProofFault::TokenRefused,
                "status 400, scope https://mail.google.com/".to_owned()
            ))
        );
        let rfc = r#"{"status":"insufficient_scope","scope":"mail"}"#;
        assert_eq!(
            at(rfc),
            Some((
                ProofFault::ScopeRefused,
                "status insufficient_scope, scope mail".to_owned()
            ))
        );
        assert_eq!(
            at(r#"{"status":401}"#),
            Some((ProofFault::TokenRefused, "status 401".to_owned()))
        );
        for nothing in ["", "{}", "[]", "Username:", r#"{"status":null}"#] {
            assert_eq!(at(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn what_is_shown_of_a_claim_is_short_and_has_no_control_characters() {
        let long = "x".repeat(500);
        let claims = json!({ "upn": format!("{long}@lab.test\r\n") });
        let shown = doubts(&claims, "mail.lab.test", "smtp");
        assert_eq!(shown[0].1.len(), SHOWN);
        assert!(
            !fault(ProofFault::TokenOfOther, "a\r\nb")
                .about
                .contains('\n')
        );
    }
}
