//! A certificate in readable form: names, issuer, dates, fingerprint.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr};

use ring::digest::{SHA256, digest};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

/// At most this many names of a certificate are shown.
const MOST_NAMES: usize = 20;

/// At most this many characters of a name are shown.
const LONGEST_NAME: usize = 255;

/// What is shown of a certificate. One that cannot be read has a fingerprint only.
#[derive(Default)]
pub(super) struct Certificate {
    pub(super) names: Vec<String>,
    pub(super) issuer: String,
    pub(super) not_before: i64,
    pub(super) not_after: i64,
    pub(super) sha256: String,
    pub(super) issued_itself: bool,
}

impl Certificate {
    pub(super) fn read(der: &[u8]) -> Certificate {
        let sha256 = digest(&SHA256, der)
            .as_ref()
            .iter()
            .fold(String::new(), |mut hex, byte| {
                // Writing to a String cannot fail.
                let _ = write!(hex, "{byte:02x}");
                hex
            });
        let Ok((_, read)) = X509Certificate::from_der(der) else {
            return Certificate {
                sha256,
                ..Certificate::default()
            };
        };
        let alternative = read.subject_alternative_name().ok().flatten();
        let names = alternative
            .iter()
            .flat_map(|names| &names.value.general_names)
            .filter_map(name)
            .take(MOST_NAMES);
        Certificate {
            names: names.collect(),
            issuer: one_line(read.issuer()),
            not_before: read.validity().not_before.timestamp(),
            not_after: read.validity().not_after.timestamp(),
            sha256,
            issued_itself: read.issuer().as_raw() == read.subject().as_raw(),
        }
    }
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(shown(name)),
        GeneralName::IPAddress(bytes) => {
            let four = <[u8; 4]>::try_from(*bytes).map(|octets| Ipv4Addr::from(octets).to_string());
            let six =
                || <[u8; 16]>::try_from(*bytes).map(|octets| Ipv6Addr::from(octets).to_string());
            four.or_else(|_| six()).ok()
        }
        _ => None,
    }
}

/// The organisation and common name; the whole, where it has neither.
fn one_line(name: &X509Name<'_>) -> String {
    let parts = name.iter_organization().chain(name.iter_common_name());
    let parts: Vec<&str> = parts.filter_map(|part| part.as_str().ok()).collect();
    if parts.is_empty() {
        shown(&name.to_string())
    } else {
        shown(&parts.join(", "))
    }
}

/// Whoever made the certificate chose these characters: none may steer a terminal.
fn shown(text: &str) -> String {
    let text = text.chars().take(LONGEST_NAME);
    text.map(|c| if c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}') { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_still_has_a_fingerprint() {
        let certificate = Certificate::read(b"abc");
        assert!(certificate.sha256.starts_with("ba7816bf"));
        assert!(certificate.names.is_empty());
    }

    #[test]
    fn a_name_cannot_steer_a_terminal() {
        assert_eq!(shown("a\u{1b}[2Jb\u{202e}c"), "a\u{fffd}[2Jb\u{fffd}c");
    }
}
