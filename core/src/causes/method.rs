//! Clues in the way of a login: a token, a ticket or NTLM in place of a password, and providers that refuse the
//! account's own password.

use super::clues::{clue, yes};
use super::{Ask, Bearing, Clue, Look, Scene};
use crate::reply::Strength;
use crate::vocab::{Auth, Mailbox, Values};

/// The login was refused, and it was made with what this cause is about.
pub(super) const BY_ITS_METHOD: Clue = clue(
    "login-by-this-method-refused",
    by_its_method,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Settings,
);

/// The login was refused, and the provider takes no account's own password.
pub(super) const PROVIDER_WANTS_IT: Clue = clue(
    "provider-refuses-own-password",
    provider_refuses,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Settings,
);

/// The method was refused as such, and the settings choose one that few servers have.
pub(super) const CHOSEN_IS_REFUSED: Clue = clue(
    "chosen-method-refused",
    chosen_is_refused,
    Bearing::For(7),
    Bearing::Silent,
    Ask::Settings,
);

/// The login was refused, and the provider lets mail programs in only after that was switched on.
pub(super) const PROVIDER_KEEPS_IT_OFF: Clue = clue(
    "provider-keeps-it-off",
    provider_keeps_it_off,
    Bearing::For(3),
    Bearing::Silent,
    Ask::Settings,
);

/// How much of a text is searched for names of servers, in bytes from its end.
const NEAR: usize = 4_096;

/// Each cause: the methods in settings, and the SASL mechanisms, whose refusal is most often this.
const METHODS: [(&str, Auth, &[&str]); 3] = [
    ("oauth-token-bad", Auth::OAuth2, &["XOAUTH2", "OAUTHBEARER"]),
    ("kerberos-ticket-missing", Auth::Kerberos, &["GSSAPI"]),
    ("ntlm-domain-missing", Auth::Ntlm, &["NTLM"]),
];

/// Whether the words say no more than that the login was refused.
fn is_refused(scene: &Scene<'_>) -> bool {
    scene.climb.is_none()
        && scene
            .decisive()
            .is_some_and(|said| said.is_first("credentials-wrong"))
}

fn by_its_method(scene: &Scene<'_>, cause: &'static str) -> Look {
    if let Some(evidence) = super::kerberos::not_taken(scene, cause) {
        return yes([evidence], Values::new());
    }
    let Some((_, auth, mechanisms)) = METHODS.iter().find(|(id, ..)| *id == cause) else {
        return Look::Open;
    };
    let service = scene.checked();
    let used = scene
        .paste
        .as_ref()
        .and_then(|paste| paste.method.as_deref());
    let used = used.or(service.mechanism.as_deref());
    let fits = match used {
        Some(mechanism) => mechanisms.contains(&mechanism),
        None => service.auth == Some(*auth),
    };
    if fits && is_refused(scene) {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

fn chosen_is_refused(scene: &Scene<'_>, _: &'static str) -> Look {
    let refused = scene
        .decisive()
        .is_some_and(|said| said.is_first("mechanism-not-supported"));
    let rare = matches!(
        scene.checked().auth,
        Some(Auth::EncryptedPassword | Auth::Ntlm | Auth::Kerberos)
    );
    if scene.climb.is_none() && refused && rare {
        yes([], Values::new())
    } else {
        Look::Open
    }
}

fn provider_refuses(scene: &Scene<'_>, cause: &'static str) -> Look {
    // What a provider wants, it wants of its own accounts.
    let mut findings = scene.findings.iter();
    let foreign = findings.any(|finding| finding.rule == "host-of-another-provider");
    if foreign || !is_refused(scene) {
        return Look::Open;
    }
    // No password is sent, by the settings or by what somebody tells.
    let token = matches!(
        scene.settings.checked().auth,
        Some(Auth::OAuth2 | Auth::Kerberos | Auth::Ntlm)
    ) || scene.told.contains(&"oauth-token-bad")
        || scene.paste.as_ref().and_then(|it| it.method.as_deref()) == Some("XOAUTH2");
    let mut refusing = scene.refusing(|| refusing(scene)).iter();
    match refusing.find(|(why, _)| *why == cause) {
        Some((_, name)) if !token => yes([], vec![("host", name.clone())]),
        _ => Look::Open,
    }
}

/// Why the providers of the account, or of what the text names, refuse an account's own password, and by which name each
/// was found.
fn refusing(scene: &Scene<'_>) -> Vec<(&'static str, String)> {
    let settings = &scene.settings;
    let username = settings
        .checked()
        .username
        .as_ref()
        .and_then(|name| Mailbox::read(name.as_str()).ok());
    let of_mailbox = |mailbox: Option<&Mailbox>| mailbox.map(|one| one.domain().to_owned());
    let host = scene.host().map(ToString::to_string);
    // A program on this machine that passes a provider's mail on has an address; whose it is the account tells.
    let tells = |domain: &String| {
        let host = host.as_deref();
        host.is_none_or(|host| crate::rules::server_of(domain) == Some(host))
    };
    let names = [
        host.clone(),
        settings.incoming.host.as_ref().map(ToString::to_string),
        of_mailbox(username.as_ref()).filter(tells),
        of_mailbox(settings.address.as_ref()).filter(tells),
    ];
    let names = names.into_iter().flatten().chain(named(scene));
    let why = |name: String| Some((crate::rules::refuses_own_password(&name)?, name));
    names.filter_map(why).collect()
}

fn provider_keeps_it_off(scene: &Scene<'_>, _: &'static str) -> Look {
    let host = scene.host().map(ToString::to_string);
    let address = scene.settings.own_address();
    let domain = address.map(|address| address.domain().to_owned());
    let mut names = host.into_iter().chain(domain);
    match names.find(|name| crate::rules::is_off_at_first(name)) {
        Some(name) if is_refused(scene) => yes([], vec![("host", name)]),
        _ => Look::Open,
    }
}

/// Words of the pasted text, among them servers and domains of addresses, where no server is known.
fn named<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = String> + 's {
    let unknown = scene.host().is_none() && scene.settings.incoming.host.is_none();
    let text = scene.case.text.as_deref().filter(|_| unknown);
    // What somebody calls a provider counts beside words that a server or a program says for sure.
    let quoted = scene
        .decisive()
        .is_some_and(|said| said.names("credentials-wrong") == Some((Strength::Exact, true)));
    // In an address that holds an error a sign is a `%` and two digits.
    let parts = end_of(text.unwrap_or_default()).split('%').enumerate();
    let parts = parts.map(|(nth, part)| {
        if nth == 0 {
            part
        } else {
            part.get(2..).unwrap_or_default()
        }
    });
    parts
        .flat_map(|part| part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')))
        .filter(move |word| (4..40).contains(&word.len()) && (quoted || word.contains('.')))
        .map(|word| word.trim_matches('.').to_ascii_lowercase())
}

/// The last bytes of a text, where a log names the server.
fn end_of(text: &str) -> &str {
    let mut start = text.len().saturating_sub(NEAR);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}
