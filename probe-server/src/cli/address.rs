//! A mail address as people write and copy it.

use mailmedic_core::vocab::{Host, Mailbox};

use super::Misuse;

/// Reads an address out of `Anna <anna@example.org>`, `mailto:anna@example.org`, or with blanks and a full stop round it.
pub(super) fn read(typed: &str) -> Result<Mailbox, Misuse> {
    let bare = bare(typed);
    Mailbox::read(bare).map_err(|_| wrong(bare))
}

/// The address alone, where it is one.
fn bare(typed: &str) -> &str {
    let text = typed.trim();
    let inside = text
        .strip_suffix('>')
        .and_then(|text| text.rsplit_once('<'));
    let text = inside.map_or(text, |(_, inside)| inside).trim();
    let text = match text.split_at_checked("mailto:".len()) {
        // What stands behind a question mark is the subject and the like (RFC 6068 section 2).
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            rest.split('?').next().unwrap_or(rest)
        }
        _ => text,
    };
    text.trim_end_matches('.')
}

/// What is wrong with it.
pub(super) fn wrong(bare: &str) -> Misuse {
    let text = match bare.rsplit_once('@') {
        _ if bare.is_empty() => "address-empty",
        None if Host::read(bare).is_ok_and(|host| host.as_str().contains('.')) => {
            "address-is-domain"
        }
        None => "address-without-at",
        Some((_, domain)) if !domain.is_ascii() => "address-domain-not-ascii",
        Some((local, _)) if !local.is_ascii() => "address-not-ascii",
        Some(_) => "no-address",
    };
    let shown = bare.chars().filter(|c| !c.is_control()).collect();
    Misuse {
        part: "discover",
        text,
        values: vec![("address", shown)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_copy_it() {
        for typed in [
            "alice@lab.test",
            "  alice@lab.test\n",
            "Alice <alice@lab.test>",
            "\"Doe, Alice\" <alice@lab.test>",
            "<alice@lab.test>",
            "mailto:alice@lab.test",
            "MAILTO:alice@lab.test?subject=hello",
            "alice@lab.test.",
        ] {
            let read = read(typed).map(|address| address.as_str().to_owned());
            assert_eq!(read.ok().as_deref(), Some("alice@lab.test"), "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_is_told_by_what_is_wrong() {
        for (typed, text) in [
            ("", "address-empty"),
            (" ", "address-empty"),
            ("lab.test", "address-is-domain"),
            ("alice", "address-without-at"),
            ("alice@müller.example", "address-domain-not-ascii"),
            ("älice@lab.test", "address-not-ascii"),
            ("alice@", "no-address"),
            ("a b@lab.test", "no-address"),
        ] {
            let wrong = read(typed).err().map(|misuse| misuse.text);
            assert_eq!(wrong, Some(text), "{typed}");
        }
    }
}
