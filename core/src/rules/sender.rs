//! The addresses of the sender, and the name said in EHLO.

use super::{Found, Rule, Sight, mend};
use crate::vocab::{Field, Host, HostFault, Mailbox, MailboxFault, Severity};

const MAILBOX: &[&str] = &["RFC 5321 section 4.1.2"];
const HELLO: &[&str] = &["RFC 5321 section 4.1.1.1", "RFC 5321 section 4.1.3"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "address-malformed",
        severity: Severity::Error,
        undiallable: true,
        sources: MAILBOX,
        check: |sight, found| malformed(sight, found, Field::Address),
    },
    Rule {
        id: "from-malformed",
        severity: Severity::Error,
        undiallable: true,
        sources: MAILBOX,
        check: |sight, found| malformed(sight, found, Field::From),
    },
    Rule {
        id: "address-not-ascii",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 6531 section 3.1"],
        check: not_ascii,
    },
    Rule {
        id: "hello-illegal",
        severity: Severity::Warning,
        undiallable: false,
        sources: HELLO,
        check: hello_illegal,
    },
    Rule {
        id: "hello-without-domain",
        severity: Severity::Info,
        undiallable: false,
        sources: HELLO,
        check: hello_without_domain,
    },
    Rule {
        id: "from-differs-from-account",
        severity: Severity::Info,
        undiallable: false,
        sources: &["RFC 6409 section 6.1"],
        check: from_differs,
    },
];

/// The fault, where it is one that forbids the address. Legal forms that are only rare pass: a quoted local part, an
/// address literal, letters outside ASCII. Line breaks have a rule of their own.
fn forbidden(text: &str) -> Option<MailboxFault> {
    let fault = Mailbox::read(text).err()?;
    let rare = text.starts_with('"') || text.ends_with(']');
    let elsewhere = matches!(fault, MailboxFault::Control | MailboxFault::NotAscii);
    (!elsewhere && !rare).then_some(fault)
}

fn malformed(sight: &Sight, found: &mut Found, field: Field) {
    let Some(text) = sight.typed(field) else {
        return;
    };
    if forbidden(&text).is_some() {
        let fix = clean(&text).map(|clean| mend::cleaned(field, clean.as_str()));
        found.add(&[field], &[("address", &text)], fix.into_iter().collect());
    }
}

/// The address that was surely meant: out of `Name <a@b>`, `mailto:a@b`, or with blanks around it.
fn clean(text: &str) -> Option<Mailbox> {
    let visible: String = text
        .chars()
        .filter(|&c| !crate::vocab::is_invisible(c))
        .collect();
    let mut rest = visible.trim();
    if let Some((_, inside)) = rest.split_once('<') {
        rest = inside.strip_suffix('>')?.trim();
    }
    rest = rest.strip_prefix("mailto:").unwrap_or(rest);
    Mailbox::read(rest).ok()
}

fn not_ascii(sight: &Sight, found: &mut Found) {
    for field in [Field::Address, Field::From] {
        if let Some(text) = sight.typed(field)
            && Mailbox::read(&text) == Err(MailboxFault::NotAscii)
        {
            found.add(&[field], &[("address", &text)], Vec::new());
        }
    }
}

/// The name in EHLO where it holds no control character.
fn hello(sight: &Sight) -> Option<String> {
    sight
        .typed(Field::Hello)
        .filter(|text| !text.contains(char::is_control))
}

fn hello_illegal(sight: &Sight, found: &mut Found) {
    let Some(text) = hello(sight) else { return };
    let fix = match Host::read(&text) {
        Ok(host) => match host.address() {
            None => return,
            Some(std::net::IpAddr::V4(address)) => Some(format!("[{address}]")),
            Some(std::net::IpAddr::V6(address)) => Some(format!("[IPv6:{address}]")),
        },
        Err(HostFault::Brackets) if is_literal(&text) => return,
        Err(_) => None,
    };
    let fix = fix.map(|literal| mend::cleaned(Field::Hello, &literal));
    found.add(
        &[Field::Hello],
        &[("hello", &text)],
        fix.into_iter().collect(),
    );
}

/// An address literal (RFC 5321 section 4.1.3).
fn is_literal(text: &str) -> bool {
    let inside = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    inside.is_some_and(|inside| match inside.strip_prefix("IPv6:") {
        Some(v6) => v6.parse::<std::net::Ipv6Addr>().is_ok(),
        None => inside.parse::<std::net::Ipv4Addr>().is_ok(),
    })
}

fn hello_without_domain(sight: &Sight, found: &mut Found) {
    if let Some(text) = hello(sight)
        && let Ok(host) = Host::read(&text)
        && host.address().is_none()
        && !host.as_str().contains('.')
    {
        found.add(&[Field::Hello], &[("hello", &text)], Vec::new());
    }
}

fn from_differs(sight: &Sight, found: &mut Found) {
    if let (Some(from), Some(own)) = (&sight.settings.from, sight.settings.own_address())
        && !from.as_str().eq_ignore_ascii_case(own.as_str())
    {
        let values = [("from", from.as_str()), ("address", own.as_str())];
        found.add(&[Field::From], &values, Vec::new());
    }
}
