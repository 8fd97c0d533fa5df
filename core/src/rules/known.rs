//! Servers whose names many people type: a name almost like one of them, and one that belongs to another account.

use super::{Found, Rule, Sight, hosts, mend};
use crate::vocab::{Change, Field, Mailbox, Port, Security, Severity, Side};

const HOST: Field = Field::Host(Side::Outgoing);
const PORT: Field = Field::Port(Side::Outgoing);
const USERNAME: Field = Field::Username(Side::Outgoing);

/// Endings that are no top-level domain, and the one that was meant.
const ENDINGS: [(&str, &str); 9] = [
    ("con", "com"),
    ("cmo", "com"),
    ("ocm", "com"),
    ("comm", "com"),
    ("vom", "com"),
    ("xom", "com"),
    ("ney", "net"),
    ("nte", "net"),
    ("nett", "net"),
];

/// First labels that are `smtp` with a slip of the fingers.
const SLIPS: [&str; 6] = ["stmp", "smpt", "smto", "smptp", "sntp", "smtpp"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "host-name-mistyped",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 1123 section 2.1"],
        check: mistyped,
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

fn mistyped(sight: &Sight, found: &mut Found) {
    let Some(host) = &sight.settings.outgoing.host else {
        return;
    };
    let address = sight.settings.address.as_ref();
    let better = meant(host.as_str(), address.map(Mailbox::domain));
    if let Some(better) = better {
        let values = vec![("host", host.to_string()), ("better", better.clone())];
        found.add(&[HOST], values, vec![mend::use_host(&better)]);
    }
}

/// The name that was surely meant: a known server that differs by a slip, or the account's own domain.
fn meant(host: &str, domain: Option<&str>) -> Option<String> {
    if hosts::is_known(host) || !host.contains('.') {
        return None;
    }
    if let Some(right) = hosts::mistaken(host) {
        return Some(right.to_owned());
    }
    // A name beside a known one may be the provider's too: its server for receiving, an older name.
    if hosts::is_of_provider(host) && !SLIPS.contains(&host.split('.').next().unwrap_or_default()) {
        return None;
    }
    let (front, last) = host.rsplit_once('.')?;
    let ending = ENDINGS.iter().find(|(wrong, _)| *wrong == last);
    let mended = ending.map_or_else(|| host.to_owned(), |(_, right)| format!("{front}.{right}"));
    let known = hosts::servers().find(|server| is_near(&mended, server));
    if let Some(known) = known {
        return Some(known.to_owned());
    }
    if mended != host {
        return Some(mended);
    }
    let (label, rest) = host.split_once('.')?;
    if SLIPS.contains(&label) && rest.contains('.') {
        return Some(format!("smtp.{rest}"));
    }
    let domain = domain?;
    let labels = domain.split('.').count();
    let starts: Vec<usize> = host.match_indices('.').map(|(at, _)| at + 1).collect();
    let start = starts.len().checked_sub(labels)?;
    let tail = &host[*starts.get(start)?..];
    (tail != domain && is_near(tail, domain))
        .then(|| format!("{}{domain}", &host[..host.len() - tail.len()]))
}

/// Whether two names of one ending differ by one slip, or by two where they are long.
fn is_near(typed: &str, right: &str) -> bool {
    let (Some((typed, end)), Some((right, of_right))) =
        (typed.rsplit_once('.'), right.rsplit_once('.'))
    else {
        return false;
    };
    let most = match right.len() {
        0..=4 => 0,
        5..=9 => 1,
        _ => 2,
    };
    end == of_right && slips(typed.as_bytes(), right.as_bytes()) <= most
}

/// How many letters are missing, added, wrong or swapped (optimal string alignment).
fn slips(typed: &[u8], right: &[u8]) -> usize {
    if typed.len().abs_diff(right.len()) > 2 {
        return usize::MAX;
    }
    let mut rows: [Vec<usize>; 3] = [Vec::new(), Vec::new(), (0..=right.len()).collect()];
    for (i, &a) in typed.iter().enumerate() {
        rows.rotate_left(1);
        let mut row = vec![i + 1];
        for (j, &b) in right.iter().enumerate() {
            let mut least = (rows[1][j] + usize::from(a != b))
                .min(rows[1][j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && a == right[j - 1] && typed[i - 1] == b {
                least = least.min(rows[0][j - 1] + 1);
            }
            row.push(least);
        }
        rows[2] = row;
    }
    rows[2][right.len()]
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
        let values = vec![
            ("host", host.to_string()),
            ("better", better.to_owned()),
            ("domain", domain),
        ];
        found.add(&[HOST], values, vec![mend::use_host(better)]);
    }
}

fn port_of_provider(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let (Some(host), Some(port)) = (&outgoing.host, outgoing.port) else {
        return;
    };
    let ports = hosts::only_ports(host.as_str());
    let Some(ports) = ports else { return };
    let typed = port.to_string();
    if !ports.split(' ').any(|one| one == typed) {
        let values = vec![
            ("host", host.to_string()),
            ("port", typed),
            ("ports", ports.replace(' ', ", ")),
        ];
        found.add(&[PORT], values, vec![mend::use_port(Port::SUBMISSION)]);
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
        found.add(&[field], vec![("host", host.to_string())], vec![fix]);
    }
}

/// A server that takes mail from other servers, and no login: its name tells.
fn mx_host(sight: &Sight, found: &mut Found) {
    let Some(host) = &sight.settings.outgoing.host else {
        return;
    };
    if hosts::is_mx(host.as_str()) {
        found.add(&[HOST], vec![("host", host.to_string())], Vec::new());
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
        let values = vec![
            ("host", host.to_string()),
            ("username", username.as_str().to_owned()),
            ("better", fixed.to_owned()),
        ];
        let fix = mend::yours("use-fixed-username", vec![Change::set(USERNAME, fixed)]);
        let fix = crate::vocab::Fix {
            values: vec![("better", fixed.to_owned())],
            ..fix
        };
        found.add(&[USERNAME], values, vec![fix]);
    }
}

fn username_without_domain(sight: &Sight, found: &mut Found) {
    let outgoing = &sight.settings.outgoing;
    let (Some(username), Some(address)) = (&outgoing.username, &sight.settings.address) else {
        return;
    };
    if username.as_str().eq_ignore_ascii_case(address.local_part()) {
        let values = vec![
            ("username", username.as_str().to_owned()),
            ("address", address.as_str().to_owned()),
        ];
        let fix = mend::yours(
            "use-address-as-username",
            vec![Change::set(USERNAME, address.as_str())],
        );
        found.add(&[USERNAME], values, vec![fix]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_sibling_is_none() {
        let cases = [
            ("smtp.gmial.com", None, Some("smtp.gmail.com")),
            ("smpt.gmail.com", None, Some("smtp.gmail.com")),
            ("smtp.gmail.con", None, Some("smtp.gmail.com")),
            ("smtp.ofice365.com", None, Some("smtp.office365.com")),
            (
                "mail.exmaple.org",
                Some("example.org"),
                Some("mail.example.org"),
            ),
            ("stmp.example.org", None, Some("smtp.example.org")),
            ("smtp.google.com", None, Some("smtp.gmail.com")),
            ("smtp.gmail.com", None, None),
            ("imap.gmail.com", None, None),
            ("imap.mail.yahoo.com", None, None),
            ("secureimap.t-online.de", None, None),
            ("smtp.mail.com", None, None),
            ("smtp.ionos.es", None, None),
            ("smtp.zoho.eu", None, None),
            ("mail.gmx.org", Some("gmx.de"), None),
            ("mail.example.org", Some("example.org"), None),
            ("smtp.example.net", Some("example.org"), None),
            ("localhost", Some("example.org"), None),
        ];
        for (host, domain, better) in cases {
            assert_eq!(meant(host, domain).as_deref(), better, "{host}");
        }
    }
}
