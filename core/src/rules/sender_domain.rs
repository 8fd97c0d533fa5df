//! The domains of the sender: mistyped, of a provider whose server is not used, or unknown to the world.

use super::{Found, Rule, SIDES, Sight, hosts, mend, near, rule};
use crate::vocab::{Field, Fix, Host, Mailbox, Severity};

pub(super) const RULES: &[Rule] = &[
    rule(
        "address-domain-mistyped",
        Severity::Warning,
        &["RFC 5321 section 2.3.5"],
        |sight, found| {
            mistyped(
                sight,
                found,
                Field::Address,
                sight.settings.address.as_ref(),
            );
        },
    ),
    rule(
        "from-domain-mistyped",
        Severity::Warning,
        &["RFC 5321 section 2.3.5"],
        |sight, found| {
            mistyped(sight, found, Field::From, sight.settings.from.as_ref());
        },
    ),
    rule(
        "from-of-a-provider-elsewhere",
        Severity::Warning,
        &["RFC 7489 section 3.1", "RFC 7208 section 2.4"],
        elsewhere,
    ),
    rule(
        "sender-domain-not-public",
        Severity::Warning,
        &["RFC 5321 section 2.3.5", "RFC 6762 section 3"],
        not_public,
    ),
    rule(
        "hello-not-public",
        Severity::Info,
        &["RFC 5321 section 4.1.1.1", "RFC 6762 section 3"],
        hello_not_public,
    ),
];

fn mistyped(sight: &Sight, found: &mut Found, field: Field, address: Option<&Mailbox>) {
    let Some(address) = address else { return };
    let domain = address.domain().to_ascii_lowercase();
    // Who has a server of that name means the name.
    let fits = |host: &Host| host.as_str().ends_with(&domain);
    let hosts = SIDES.map(|side| sight.settings.service(side).host.as_ref());
    if hosts.into_iter().flatten().any(fits) {
        return;
    }
    if let Some(better) = near::domain(&domain) {
        let whole = [address.local_part(), "@", &better].concat();
        let values = [("address", address.as_str()), ("better", &better)];
        let fix = Fix {
            values: vec![("better", whole.clone())],
            ..mend::set("use-address", field, &whole)
        };
        found.add(&[field], &values, vec![fix]);
    }
}

/// What a provider lets the world know of its mail, other servers do not fulfil.
fn elsewhere(sight: &Sight, found: &mut Found) {
    let settings = &sight.settings;
    let (Some(host), Some(sender)) = (&settings.outgoing.host, settings.sender()) else {
        return;
    };
    let domain = sender.domain().to_ascii_lowercase();
    // A whole account at the wrong server has a rule of its own.
    let login = settings.own_address();
    let account = login.is_some_and(|own| own.domain().eq_ignore_ascii_case(&domain))
        && hosts::is_of_others(host.as_str(), &domain);
    if let Some(own) = hosts::elsewhere(host.as_str(), &domain).filter(|_| !account) {
        let field = if settings.from.is_some() {
            Field::From
        } else {
            Field::Address
        };
        let values = [
            ("from", sender.as_str()),
            ("host", host.as_str()),
            ("domain", &domain),
        ];
        let fix = mend::use_host(crate::vocab::Side::Outgoing, own);
        found.add(&[field], &values, vec![fix]);
    }
}

/// Endings of names that mean something only inside one network.
const INSIDE: &str = "local,localdomain,localhost,lan,home,internal,intranet,private,corp";

/// Whether nobody outside can know a name.
fn is_inside(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    last == name || INSIDE.split(',').any(|one| one.eq_ignore_ascii_case(last))
}

/// Whether a server stands inside as well; there such names may be known.
fn is_inner(host: &Host) -> bool {
    match host.address() {
        Some(std::net::IpAddr::V4(address)) => address.is_private() || address.is_loopback(),
        Some(std::net::IpAddr::V6(_)) => true,
        None => is_inside(host.as_str()),
    }
}

fn not_public(sight: &Sight, found: &mut Found) {
    let settings = &sight.settings;
    let outside = settings
        .outgoing
        .host
        .as_ref()
        .is_some_and(|host| !is_inner(host));
    let field = if settings.from.is_some() {
        Field::From
    } else {
        Field::Address
    };
    if let Some(sender) = settings.sender()
        && outside
        && is_inside(sender.domain())
    {
        let values = [("address", sender.as_str())];
        found.add(&[field], &values, Vec::new());
    }
}

/// A name with several parts that means nothing outside; one with a single part has a rule of its own.
fn hello_not_public(sight: &Sight, found: &mut Found) {
    let hello = sight
        .typed(Field::Hello)
        .and_then(|text| Host::read(&text).ok());
    if let Some(name) = hello
        && name.address().is_none()
        && name.as_str().contains('.')
        && is_inside(name.as_str())
    {
        found.add(&[Field::Hello], &[("hello", name.as_str())], Vec::new());
    }
}
