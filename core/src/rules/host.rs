//! The server's name: what is glued to it, and whose name it is.

use std::net::IpAddr;

use super::{Found, Rule, SIDES, Sight, hosts, mend, stand_in};
use crate::vocab::{Change, Field, Host, HostFault, Port, Severity, Side, is_invisible};

const OUTGOING: Field = Field::Host(Side::Outgoing);

/// First labels of names that belong to web pages.
pub(super) const WEB: &str = "autoconfig,autodiscover,webmail,www";

const fn fault(id: &'static str, check: fn(&Sight, &mut Found)) -> Rule {
    Rule {
        id,
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 1123 section 2.1", "RFC 5321 section 2.3.5"],
        check,
    }
}

const fn hint(
    id: &'static str,
    severity: Severity,
    sources: &'static [&'static str],
    check: fn(&Sight, &mut Found),
) -> Rule {
    Rule {
        id,
        severity,
        undiallable: false,
        sources,
        check,
    }
}

pub(super) const RULES: &[Rule] = &[
    fault("host-with-control-character", |sight, found| {
        malformed(sight, found, HostFault::Control);
    }),
    fault("host-with-invisible-character", |sight, found| {
        malformed(sight, found, HostFault::Invisible);
    }),
    fault("host-with-blank", |sight, found| {
        malformed(sight, found, HostFault::Blank);
    }),
    fault("host-with-scheme", |sight, found| {
        malformed(sight, found, HostFault::Scheme);
    }),
    fault("host-in-brackets", |sight, found| {
        malformed(sight, found, HostFault::Brackets);
    }),
    fault("host-is-an-address", |sight, found| {
        malformed(sight, found, HostFault::Address);
    }),
    fault("host-with-path", |sight, found| {
        malformed(sight, found, HostFault::Path);
    }),
    fault("host-with-port", |sight, found| {
        malformed(sight, found, HostFault::Port);
    }),
    fault("host-not-ascii", |sight, found| {
        malformed(sight, found, HostFault::NotAscii);
    }),
    fault("host-is-a-number", |sight, found| {
        malformed(sight, found, HostFault::Number);
    }),
    fault("host-label-wrong", |sight, found| {
        malformed(sight, found, HostFault::Label);
    }),
    fault("host-too-long", |sight, found| {
        malformed(sight, found, HostFault::TooLong);
    }),
    hint(
        "incoming-host-name-for-sending",
        Severity::Warning,
        &["RFC 6186 section 3"],
        |sight, found| {
            named(
                sight,
                found,
                Side::Outgoing,
                "imap,imap4,imaps,pop,pop3,pop3s,pops",
            );
        },
    ),
    hint(
        "web-host-name-for-sending",
        Severity::Warning,
        &["RFC 6186 section 3"],
        |sight, found| named(sight, found, Side::Outgoing, WEB),
    ),
    hint("host-missing", Severity::Info, &["RFC 6409"], missing),
    hint(
        "host-is-this-machine",
        Severity::Info,
        &["RFC 6761 section 6.3"],
        this_machine,
    ),
    hint(
        "host-in-private-network",
        Severity::Info,
        &["RFC 1918 section 3", "RFC 4193 section 3"],
        private,
    ),
    hint(
        "host-without-domain",
        Severity::Info,
        &["RFC 5321 section 2.3.5"],
        without_domain,
    ),
    hint(
        "host-with-trailing-dot",
        Severity::Info,
        &["RFC 6066 section 3"],
        trailing_dot,
    ),
];

fn malformed(sight: &Sight, found: &mut Found, fault: HostFault) {
    let unread = |side: &Side| sight.settings.service(*side).host.is_none();
    for side in SIDES.into_iter().filter(unread) {
        let field = Field::Host(side);
        let Some(text) = sight.typed(field) else {
            continue;
        };
        // What is wrong with the name as a whole says more than one of its characters.
        if Host::read(&text) != Err(fault) || stand_in::odd(&text).is_some() {
            continue;
        }
        let fixes = clean(&text).map(|(host, port)| {
            let mut changes = vec![Change::set(field, host.as_str())];
            changes.extend(port.map(|port| Change::set(Field::Port(side), port.to_string())));
            mend::yours("use-cleaned-value", changes)
        });
        found.add(&[field], &[("host", &text)], fixes.into_iter().collect());
    }
}

/// The name that was surely meant, and the port that was glued to it.
fn clean(text: &str) -> Option<(Host, Option<Port>)> {
    let visible: String = text.chars().filter(|&c| !is_invisible(c)).collect();
    let mut rest = visible.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    if let Some((_, behind)) = rest.split_once("://") {
        rest = behind;
    }
    if let Some(at) = rest.find(['/', '\\']) {
        rest = &rest[..at];
    }
    let mut number = "";
    if let Some((inside, behind)) = rest.strip_prefix('[').and_then(|r| r.split_once(']')) {
        rest = inside;
        number = behind.strip_prefix(':').unwrap_or(behind);
    } else if rest.matches(':').count() == 1 {
        (rest, number) = rest.split_once(':')?;
    }
    let host = Host::read(&unspaced(rest)?).ok()?;
    // What is glued on and is no port makes the whole doubtful.
    let port = match number {
        "" => None,
        _ => Some(Port::read(number).ok()?),
    };
    Some((host, port))
}

/// Without the blanks beside a dot. Another blank may stand for a dot, a hyphen or nothing.
fn unspaced(text: &str) -> Option<String> {
    let labels: Vec<&str> = text.split('.').map(str::trim).collect();
    let whole = labels.join(".");
    (!whole.contains(char::is_whitespace)).then_some(whole)
}

fn missing(sight: &Sight, found: &mut Found) {
    // Whoever names the server for fetching alone asks about that one.
    if sight.typed(OUTGOING).is_none() && sight.settings.side() == Side::Outgoing {
        found.add(&[OUTGOING], &[], Vec::new());
    }
}

/// A first label that tells what a server is for, where it is for something else.
pub(super) fn named(sight: &Sight, found: &mut Found, side: Side, labels: &str) {
    let Some(host) = &sight.settings.service(side).host else {
        return;
    };
    let label = host.as_str().split('.').next().unwrap_or_default();
    if host.parent().is_some() && hosts::has(labels, label) {
        let values = [("host", host.as_str()), ("label", label)];
        found.add(&[Field::Host(side)], &values, Vec::new());
    }
}

fn this_machine(sight: &Sight, found: &mut Found) {
    if let Some(host) = &sight.settings.outgoing.host
        && host.is_this_machine()
    {
        found.add(&[OUTGOING], &[("host", host.as_str())], Vec::new());
    }
}

fn private(sight: &Sight, found: &mut Found) {
    let inside = |host: &&Host| match host.address() {
        Some(IpAddr::V4(address)) => address.is_private() || address.is_link_local(),
        Some(IpAddr::V6(address)) => address.is_unique_local() || address.is_unicast_link_local(),
        None => false,
    };
    if let Some(host) = sight.settings.outgoing.host.as_ref().filter(inside) {
        found.add(&[OUTGOING], &[("host", host.as_str())], Vec::new());
    }
}

fn without_domain(sight: &Sight, found: &mut Found) {
    if let Some(host) = &sight.settings.outgoing.host
        && host.address().is_none()
        && !host.as_str().contains('.')
        && !host.is_this_machine()
    {
        found.add(&[OUTGOING], &[("host", host.as_str())], Vec::new());
    }
}

fn trailing_dot(sight: &Sight, found: &mut Found) {
    if let (Some(typed), Some(host)) = (sight.typed(OUTGOING), &sight.settings.outgoing.host)
        && typed.ends_with('.')
    {
        let fix = mend::cleaned(OUTGOING, host.as_str());
        found.add(&[OUTGOING], &[("host", &typed)], vec![fix]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> Option<(String, Option<u16>)> {
        clean(text).map(|(host, port)| (host.to_string(), port.map(Port::number)))
    }

    #[test]
    fn a_name_comes_out_of_what_was_glued_to_it() {
        let name = |port| Some(("mail.example.org".to_owned(), port));
        assert_eq!(cleaned(" mail.example.org\r\n"), name(None));
        assert_eq!(cleaned("smtp://mail.example.org:587/"), name(Some(587)));
        assert_eq!(cleaned("[mail.example.org]:465"), name(Some(465)));
        assert_eq!(cleaned("mail.\u{200b}example. org"), name(None));
        let address = Some(("2001:db8::1".to_owned(), Some(25)));
        assert_eq!(cleaned("[2001:db8::1]:25"), address);
    }

    #[test]
    fn a_doubtful_name_is_left_alone() {
        for text in ["mail example.org", "mail.example.org:smtp", "a@b.example"] {
            assert_eq!(cleaned(text), None, "{text}");
        }
        assert_eq!(cleaned("mail.example.org\r\nDATA"), None);
    }
}
