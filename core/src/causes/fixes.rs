//! The fixes that many causes share: each is a patch of the settings, or a request to somebody.

use super::Scene;
use crate::pasted::{Paste, Speaker};
use crate::vocab::{Auth, Change, Field, Fix, Port, Security, Side, Values, Who};

// The fields of the server that is checked: where it is the incoming one, they are turned round.
const AUTH: Field = Field::Auth(Side::Outgoing);
const HOST: Field = Field::Host(Side::Outgoing);
const MECHANISM: Field = Field::Mechanism(Side::Outgoing);
const PASSWORD: Field = Field::Password(Side::Outgoing);
const PORT: Field = Field::Port(Side::Outgoing);
const SECURITY: Field = Field::Security(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);

fn you(id: &'static str, changes: Vec<Change>, values: Values) -> Fix {
    Fix {
        id,
        who: Who::You,
        changes,
        values,
    }
}

/// What no change of the settings does.
pub(super) fn advice(id: &'static str) -> Vec<Fix> {
    vec![you(id, Vec::new(), Vec::new())]
}

/// Another port of the same server, seen to work; else the port for sending, where the typed one is for something else.
pub(super) fn use_sending_port(scene: &Scene<'_>) -> Vec<Fix> {
    let sends = match scene.port() {
        Some(port) => matches!(
            port,
            Port::SMTP | Port::SUBMISSION | Port::SUBMISSIONS | Port::ALTERNATE
        ),
        None => scene.climb.is_some(),
    };
    if sends || scene.fetches() || scene.best_other_port().is_some() {
        return use_other_port_of_server(scene);
    }
    vec![crate::rules::mend::use_port(Port::SUBMISSION)]
}

/// The changes that the settings do not show already.
fn still_to_make(scene: &Scene<'_>, changes: Vec<Change>) -> Vec<Change> {
    let text = |field: Field| scene.draft().text(field.of(scene.settings.side()));
    let is_made = |change: &Change| match change {
        Change::Set { set, to } => text(*set).as_ref() == Some(&to.0),
        Change::Clear { clear } => text(*clear).is_none(),
        Change::Retype { .. } | Change::Ask { .. } => false,
    };
    changes
        .into_iter()
        .filter(|change| !is_made(change))
        .collect()
}

/// Whether the settings have a login of their own, by whatever method.
fn has_login(scene: &Scene<'_>) -> bool {
    let service = scene.checked();
    match service.auth {
        Some(auth) => !matches!(auth, Auth::None | Auth::PopBeforeSmtp | Auth::Auto),
        None => false,
    }
}

/// A request to somebody; `what` is the fix's own id.
pub(super) fn ask(who: Who, id: &'static str) -> Fix {
    Fix {
        id,
        who,
        changes: vec![Change::Ask {
            ask: who,
            what: id.to_owned(),
        }],
        values: Vec::new(),
    }
}

pub(super) fn ask_administrator(_: &Scene<'_>) -> Vec<Fix> {
    vec![ask(Who::Administrator, "ask-administrator")]
}

pub(super) fn ask_provider(_: &Scene<'_>) -> Vec<Fix> {
    vec![ask(Who::Provider, "ask-provider")]
}

pub(super) fn ask_network(_: &Scene<'_>) -> Vec<Fix> {
    vec![ask(Who::Network, "ask-network")]
}

pub(super) fn ask_recipient(_: &Scene<'_>) -> Vec<Fix> {
    vec![ask(Who::Recipient, "ask-recipient")]
}

pub(super) fn wait(_: &Scene<'_>) -> Vec<Fix> {
    advice("wait-and-retry")
}

pub(super) fn change_message(_: &Scene<'_>) -> Vec<Fix> {
    advice("change-message")
}

pub(super) fn check_recipient(_: &Scene<'_>) -> Vec<Fix> {
    advice("check-recipient-address")
}

/// The other encryption for the same port.
pub(super) fn use_security(scene: &Scene<'_>, security: Security) -> Vec<Fix> {
    let id = match security {
        Security::Tls => "use-tls",
        Security::StartTls => "use-starttls",
        Security::Auto | Security::None => "use-no-encryption",
    };
    let port = scene.checked().dialled_port().to_string();
    let changes = vec![Change::set(SECURITY, security.id())];
    vec![you(id, changes, vec![("port", port)])]
}

fn begins_with_tls(port: Option<Port>) -> bool {
    port.and_then(Port::begins_with_tls) == Some(true)
}

/// STARTTLS on the same port, unless it was seen to have none; on the port that belongs to TLS something else must be wrong
/// than the settings.
pub(super) fn begin_in_clear(scene: &Scene<'_>) -> Vec<Fix> {
    let service = scene.checked();
    let usual = begins_with_tls(service.port) && service.security == Some(Security::Tls);
    if usual && scene.climb.is_none() {
        return vec![
            ask(Who::Administrator, "ask-administrator"),
            ask(Who::Network, "ask-network"),
        ];
    }
    let seen = scene.look_at_own_port();
    if seen.and_then(super::Seen::security_spoken) == Some(Security::None) {
        return use_other_port_of_server(scene);
    }
    use_security(scene, Security::StartTls)
}

/// TLS before anything else, in the form that the port was seen to speak.
pub(super) fn turn_on_encryption(scene: &Scene<'_>) -> Vec<Fix> {
    let seen = scene
        .look_at_own_port()
        .and_then(super::Seen::security_spoken);
    let usual = if begins_with_tls(scene.checked().port) {
        Security::Tls
    } else {
        Security::StartTls
    };
    use_security(
        scene,
        seen.filter(|&security| security != Security::None)
            .unwrap_or(usual),
    )
}

/// Another port of the same server, seen to work; without one, a request to whoever runs the network.
pub(super) fn use_other_port(scene: &Scene<'_>) -> Vec<Fix> {
    let Some((port, security)) = scene.best_other_port() else {
        return ask_network(scene);
    };
    // Where programs hand in mail they log in (RFC 6409 section 4.3).
    let without_login = scene.checked().auth == Some(Auth::None) && port != Port::SMTP;
    let changes = if without_login && scene.climb.is_some() {
        login_changes(scene)
    } else {
        vec![
            Change::set(PORT, port.to_string()),
            Change::set(SECURITY, security.id()),
        ]
    };
    vec![
        you("use-other-port", changes, vec![("port", port.to_string())]),
        ask(Who::Network, "ask-network"),
    ]
}

/// Another port of the same server, seen to work; without one, a request to the server's own people.
pub(super) fn use_other_port_of_server(scene: &Scene<'_>) -> Vec<Fix> {
    if scene.best_other_port().is_some() {
        use_other_port(scene)
    } else {
        ask_administrator(scene)
    }
}

/// A login, by a method that the server was seen to offer, where it offers one. Where the settings have it already, it may
/// be empty or wrong in the program.
pub(super) fn turn_on_login(scene: &Scene<'_>) -> Vec<Fix> {
    let changes = login_changes(scene);
    if changes.is_empty() {
        let mut fixes = retype_login(scene);
        fixes.extend(ask_administrator(scene));
        return fixes;
    }
    vec![you("turn-on-login", changes, Vec::new())]
}

/// A login, where the server was seen to offer one elsewhere or the settings have none.
pub(super) fn find_login(scene: &Scene<'_>) -> Vec<Fix> {
    let changes = login_changes(scene);
    if changes.is_empty() {
        let taken = scene.climb.as_ref().is_some_and(super::Seen::works);
        return if taken {
            vec![you(
                "turn-off-login",
                vec![Change::set(AUTH, Auth::None.id())],
                Vec::new(),
            )]
        } else {
            ask_administrator(scene)
        };
    }
    vec![you("turn-on-login", changes, Vec::new())]
}

/// What the settings lack for a login.
fn login_changes(scene: &Scene<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    let own_offer = scene
        .climb
        .iter()
        .filter_map(|climb| climb.offered(climb.secured().is_some()))
        .map(|(_, _, mechanisms)| mechanisms)
        .find(|mechanisms| !mechanisms.is_empty());
    let mut offer = own_offer;
    if own_offer.is_none() && scene.climb.is_some() {
        let after_tls = scene.look_at_own_port().filter(|look| look.is_usable());
        if let Some(look) = after_tls {
            offer = look.login_offer().map(|(_, mechanisms)| mechanisms);
            if let Some(security) = look.security_spoken() {
                changes.push(Change::set(SECURITY, security.id()));
            }
        } else if let Some((port, security)) = scene.best_other_port() {
            offer = scene
                .look_at(port)
                .and_then(super::Seen::login_offer)
                .map(|(_, mechanisms)| mechanisms);
            changes.push(Change::set(PORT, port.to_string()));
            changes.push(Change::set(SECURITY, security.id()));
        }
    }
    let offer = offer.unwrap_or_default();
    // A method that is set stands, as long as nothing shows another one to be offered.
    if !(offer.is_empty() && has_login(scene)) {
        changes.push(Change::set(AUTH, method_for(offer).id()));
        changes.push(Change::Clear { clear: MECHANISM });
    }
    if scene
        .draft()
        .text(USERNAME)
        .is_none_or(|name| name.is_empty())
        && let Some(name) = scene.settings.login_name()
    {
        changes.push(Change::set(USERNAME, name.as_str()));
    }
    still_to_make(scene, changes)
}

/// The login method of the settings that fits an offer: the password where TLS protects it, else a challenge.
pub(super) fn method_for(mechanisms: &[String]) -> Auth {
    let offers = |names: &[&str]| {
        mechanisms
            .iter()
            .any(|offered| names.contains(&offered.as_str()))
    };
    let challenge =
        |name: &String| name.starts_with("SCRAM-") || name.ends_with("-MD5") || name == "APOP";
    if mechanisms.is_empty() || offers(&["PLAIN", "LOGIN"]) {
        Auth::Password
    } else if mechanisms.iter().any(challenge) {
        Auth::EncryptedPassword
    } else if offers(&["XOAUTH2", "OAUTHBEARER"]) {
        Auth::OAuth2
    } else if offers(&["GSSAPI"]) {
        Auth::Kerberos
    } else if offers(&["NTLM"]) {
        Auth::Ntlm
    } else {
        Auth::Password
    }
}

/// A login method that the server was seen to offer.
pub(super) fn use_offered_method(scene: &Scene<'_>) -> Vec<Fix> {
    // No method with a password is offered there.
    if scene.paste.as_ref().is_some_and(Paste::lists_only_external) {
        return Vec::new();
    }
    let offer = scene
        .climb
        .as_ref()
        .and_then(super::Seen::login_offer)
        .map(|(_, mechanisms)| mechanisms);
    let mut changes = vec![Change::set(
        AUTH,
        method_for(offer.unwrap_or_default()).id(),
    )];
    if scene.checked().mechanism.is_some() {
        changes.push(Change::Clear { clear: MECHANISM });
    }
    vec![you("use-offered-method", changes, Vec::new())]
}

pub(super) fn retype_password(_: &Scene<'_>) -> Vec<Fix> {
    vec![you(
        "retype-password",
        vec![Change::Retype { retype: PASSWORD }],
        Vec::new(),
    )]
}

/// The password again; where the user name is not the whole address, that name too, for a refusal tells nothing of which
/// of them is wrong.
pub(super) fn retype_password_or_name(scene: &Scene<'_>) -> Vec<Fix> {
    let mut fixes = retype_password(scene);
    fixes.extend(address_as_name(scene));
    fixes
}

/// The form of the user name that the settings don't have: the whole address, or else the part before the `@`.
pub(super) fn use_other_name(scene: &Scene<'_>) -> Vec<Fix> {
    if let Some(fixed) = fixed_name(scene) {
        return vec![fixed];
    }
    let mut fixes: Vec<Fix> = address_as_name(scene).into_iter().collect();
    let name = scene.checked().username.as_ref();
    if let Some((local, _)) = name.and_then(|name| name.as_str().rsplit_once('@'))
        && fixes.is_empty()
        && !local.is_empty()
    {
        let change = Change::set(USERNAME, local);
        fixes.push(you("use-name-without-domain", vec![change], Vec::new()));
    }
    fixes.extend(retype_login(scene));
    fixes
}

/// The one user name that a service has for everybody.
fn fixed_name(scene: &Scene<'_>) -> Option<Fix> {
    let mut findings = scene.findings.iter();
    let found = findings.find(|finding| finding.rule == "username-not-of-provider")?;
    found.fixes.first().cloned()
}

/// The whole address as user name, where the settings have its person in another form: `anna`, `OFFICE\anna`, or `anna`
/// at another domain.
fn address_as_name(scene: &Scene<'_>) -> Option<Fix> {
    let address = scene.settings.address.as_ref()?;
    let service = scene.checked();
    let name = service.username.as_ref()?.as_str();
    let person = name.rsplit('\\').next()?.split('@').next()?;
    let by_password = matches!(
        service.auth,
        None | Some(Auth::Auto | Auth::Password | Auth::EncryptedPassword)
    );
    let change = Change::set(USERNAME, address.as_str());
    (by_password
        && fixed_name(scene).is_none()
        && person.eq_ignore_ascii_case(address.local_part())
        && !name.eq_ignore_ascii_case(address.as_str()))
    .then(|| you("use-address-as-username", vec![change], Vec::new()))
}

pub(super) fn quote_password(_: &Scene<'_>) -> Vec<Fix> {
    vec![you(
        "quote-password",
        vec![Change::Retype { retype: PASSWORD }],
        Vec::new(),
    )]
}

pub(super) fn sign_in_again(_: &Scene<'_>) -> Vec<Fix> {
    advice("sign-in-again")
}

pub(super) fn retype_login(_: &Scene<'_>) -> Vec<Fix> {
    let changes = vec![
        Change::Retype { retype: USERNAME },
        Change::Retype { retype: PASSWORD },
    ];
    vec![you("retype-login", changes, Vec::new())]
}

pub(super) fn use_app_password(scene: &Scene<'_>) -> Vec<Fix> {
    let changes = vec![Change::Retype { retype: PASSWORD }];
    let password = you("use-app-password", changes, Vec::new());
    [password].into_iter().chain(fixed_name(scene)).collect()
}

pub(super) fn use_oauth2(_: &Scene<'_>) -> Vec<Fix> {
    vec![you(
        "use-oauth2",
        vec![Change::set(AUTH, Auth::OAuth2.id())],
        Vec::new(),
    )]
}

/// Another server name, seen to have an address.
pub(super) fn use_host(host: &str) -> Fix {
    crate::rules::mend::use_host(Side::Outgoing, host)
}

pub(super) fn retype_host(_: &Scene<'_>) -> Vec<Fix> {
    vec![you(
        "retype-host",
        vec![Change::Retype { retype: HOST }],
        Vec::new(),
    )]
}

/// The account's own address as sender.
pub(super) fn use_own_sender(scene: &Scene<'_>) -> Vec<Fix> {
    let mut fixes = Vec::new();
    if let Some(own) = scene.settings.own_address() {
        let to = own.as_str().to_owned();
        fixes.push(you(
            "use-own-sender",
            vec![Change::set(Field::From, to.clone())],
            vec![("own", to)],
        ));
    }
    fixes.push(ask(Who::Administrator, "ask-for-sender-right"));
    fixes
}

pub(super) fn clear_hello(_: &Scene<'_>) -> Vec<Fix> {
    vec![you(
        "clear-hello-name",
        vec![Change::Clear {
            clear: Field::Hello,
        }],
        Vec::new(),
    )]
}

pub(super) fn check_mail_first(scene: &Scene<'_>) -> Vec<Fix> {
    let mut fixes = vec![you("check-mail-first", Vec::new(), Vec::new())];
    if !has_login(scene) {
        let changes = vec![Change::set(AUTH, Auth::Password.id())];
        fixes.push(you("turn-on-login", changes, Vec::new()));
    }
    fixes
}

/// A port for mail programs and a login; where the settings have both, or another server than the user's own refused, only
/// the provider can change how the mail goes on.
pub(super) fn submit_with_login(scene: &Scene<'_>) -> Vec<Fix> {
    let beyond = scene
        .decisive()
        .is_some_and(|said| matches!(said.speaker, Speaker::Recipient | Speaker::NextHop));
    let for_programs = matches!(
        scene.checked().port,
        Some(Port::SUBMISSION | Port::SUBMISSIONS | Port::ALTERNATE)
    );
    let login = has_login(scene);
    if beyond || for_programs && login {
        return ask_provider(scene);
    }
    let (port, security) = scene
        .best_other_port()
        .unwrap_or((Port::SUBMISSION, Security::StartTls));
    let mut changes = Vec::new();
    if !for_programs {
        changes.push(Change::set(PORT, port.to_string()));
        changes.push(Change::set(SECURITY, security.id()));
    }
    if !login {
        changes.push(Change::set(AUTH, Auth::Password.id()));
    }
    vec![you(
        "submit-with-login",
        still_to_make(scene, changes),
        vec![("port", "587".to_owned())],
    )]
}
