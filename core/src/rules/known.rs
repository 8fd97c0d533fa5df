//! Servers whose names many people type: what belongs to them, and what does not.

use super::{Found, Rule, Sight, hosts, mend, near};
use crate::vocab::{Auth, Field, Mailbox, Port, Security, Severity, Side};

const HOST: Field = Field::Host(Side::Outgoing);
const PORT: Field = Field::Port(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "host-name-mistyped",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 1123 section 2.1"],
        check: |sight, found| mistyped(sight, found, Side::Outgoing),
    },
    Rule {
        id: "host-of-another-provider",
        severity: Severity::Info,
        undiallable: false,
        sources: &["RFC 6409 section 3"],
        check: of_another_provider,
    },
    Rule {
        id: "port-not-of-provider",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 6409 section 3.1"],
        check: port_of_provider,
    },
    Rule {
        id: "encryption-not-of-provider",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 8314 section 4.1"],
        check: without_encryption,
    },
    Rule {
        id: "mx-host-for-sending",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 6409 section 3.1", "RFC 5321 section 5.1"],
        check: mx_host,
    },
    Rule {
        id: "host-catches-mail",
        severity: Severity::Info,
        undiallable: false,
        sources: &["RFC 5321 section 6.1"],
        check: catches,
    },
    Rule {
        id: "username-not-of-provider",
        severity: Severity::Error,
        undiallable: false,
        sources: &["RFC 4616 section 2"],
        check: username_of_provider,
    },
    Rule {
        id: "username-without-domain",
        severity: Severity::Info,
        undiallable: false,
        sources: &["RFC 6186 section 4"],
        check: username_without_domain,
    },
];

/// A name that is almost a server's.
pub(super) fn mistyped(sight: &Sight, found: &mut Found, side: Side) {
    let Some(host) = &sight.settings.service(side).host else {
        return;
    };
    let domain = sight.settings.address.as_ref().map(Mailbox::domain);
    if let Some(better) = near::host(host.as_str(), domain, side == Side::Incoming) {
        let values = [("host", host.as_str()), ("better", &better)];
        found.add(
            &[Field::Host(side)],
            &values,
            vec![mend::use_host(side, &better)],
        );
    }
}

fn of_another_provider(sight: &Sight, found: &mut Found) {
    let settings = &sight.settings;
    let outgoing = &settings.outgoing;
    // A server looks at the login; mail of another address may go through it.
    let login = outgoing.username.as_ref();
    let login = login.and_then(|login| Mailbox::read(login.as_str()).ok());
    let account = login.as_ref().or(settings.address.as_ref());
    let (Some(host), Some(domain)) = (&outgoing.host, account.map(Mailbox::domain)) else {
        return;
    };
    let domain = domain.to_ascii_lowercase();
    let Some(better) = hosts::server_of(&domain) else {
        return;
    };
    if hosts::is_of_others(host.as_str(), &domain) {
        let values = [
            ("host", host.as_str()),
            ("better", better),
            ("domain", &domain),
        ];
        found.add(
            &[HOST],
            &values,
            vec![mend::use_host(Side::Outgoing, better)],
        );
    }
}

fn port_of_provider(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let (Some(host), Some(port)) = (&outgoing.host, outgoing.port) else {
        return;
    };
    let ports = hosts::only_ports(host.as_str());
    let Some(ports) = ports else { return };
    if !port.is_begun(ports) {
        let values = [
            ("host", host.as_str()),
            ("port", &port.to_string()),
            ("ports", &ports.replace(' ', ", ")),
        ];
        found.add(&[PORT], &values, vec![mend::use_port(Port::SUBMISSION)]);
    }
}

/// All servers that we know publish encryption for sending.
fn without_encryption(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    if let Some(host) = &outgoing.host
        && outgoing.security == Some(Security::None)
        && hosts::is_known(host.as_str())
    {
        let fix = if outgoing.port == Some(Port::SUBMISSIONS) {
            mend::use_tls()
        } else {
            mend::use_starttls()
        };
        let field = Field::Security(Side::Outgoing);
        found.add(&[field], &[("host", host.as_str())], vec![fix]);
    }
}

/// A server that takes mail from other servers, and no login: its name tells.
fn mx_host(sight: &Sight, found: &mut Found) {
    let Some(host) = &sight.settings.outgoing.host else {
        return;
    };
    if hosts::is_mx(host.as_str()) {
        found.add(&[HOST], &[("host", host.as_str())], Vec::new());
    }
}

/// Servers for developers that keep what they are given.
const CATCHERS: &str = "sandbox.smtp.mailtrap.io,smtp.mailtrap.io,smtp.ethereal.email,mailhog,mailpit,mailcatcher,maildev,smtp4dev";

fn catches(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let named = outgoing
        .host
        .as_ref()
        .filter(|host| hosts::has(CATCHERS, host.as_str()));
    if let Some(host) = named {
        found.add(&[HOST], &[("host", host.as_str())], Vec::new());
        return;
    }
    // Their port is also the one of Proton's program, which encrypts and wants a login.
    let open = matches!(outgoing.security, None | Some(Security::None))
        && !outgoing.auth.is_some_and(Auth::logs_in);
    let port = outgoing.port.filter(|port| port.number() == 1025 && open);
    if let (Some(host), Some(_)) = (&outgoing.host, port) {
        found.add(&[PORT, HOST], &[("host", host.as_str())], Vec::new());
    }
}

/// Some services have one user name for everybody.
fn username_of_provider(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let (Some(host), Some(username)) = (&outgoing.host, &outgoing.username) else {
        return;
    };
    if let Some(fixed) = hosts::fixed_username(host.as_str())
        && fixed != username.as_str()
    {
        let values = [
            ("host", host.as_str()),
            ("username", username.as_str()),
            ("better", fixed),
        ];
        let fix = mend::set("use-fixed-username", USERNAME, fixed);
        let fix = crate::vocab::Fix {
            values: vec![("better", fixed.to_owned())],
            ..fix
        };
        found.add(&[USERNAME], &values, vec![fix]);
    }
}

fn username_without_domain(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let (Some(username), Some(address)) = (&outgoing.username, &sight.settings.address) else {
        return;
    };
    if username.as_str().eq_ignore_ascii_case(address.local_part()) {
        let values = [
            ("username", username.as_str()),
            ("address", address.as_str()),
        ];
        let fix = mend::set("use-address-as-username", USERNAME, address.as_str());
        found.add(&[USERNAME], &values, vec![fix]);
    }
}
