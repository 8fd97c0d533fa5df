//! Names of users and services (RFC 4120 section 6.2).

use std::fmt;

use super::config::Config;

/// Names of people.
const PERSON: u8 = 1;
/// The service that gives out tickets, and its like.
const INSTANCE: u8 = 2;
/// A service on a host.
const ON_HOST: u8 = 3;

/// A name in a realm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Principal {
    /// The name type (RFC 4120 section 6.2); no two names differ by it alone.
    pub(super) kind: u8,
    pub(super) parts: Vec<String>,
    pub(super) realm: String,
}

impl Principal {
    /// The user of a login. Where the name has no realm it is the machine's, else that of the server.
    pub(super) fn of_user(username: &str, host: &str, config: &Config) -> Option<Principal> {
        let (name, realm) = match username.rsplit_once('@') {
            Some((name, domain)) => (name, Some(config.realm_of_user(domain))),
            None => (username, config.default_realm.clone()),
        };
        let realm = realm.or_else(|| realm_of_host(host, config))?;
        let parts: Vec<String> = name.split('/').map(str::to_owned).collect();
        let whole = parts.iter().all(|part| !part.is_empty()) && !realm.is_empty();
        whole.then_some(Principal {
            kind: PERSON,
            parts,
            realm,
        })
    }

    /// The service on a host, in a realm (RFC 4752 section 3).
    pub(super) fn of_service(service: &str, host: &str, realm: &str) -> Principal {
        Principal {
            kind: ON_HOST,
            parts: vec![service.to_owned(), host.to_ascii_lowercase()],
            realm: realm.to_owned(),
        }
    }

    /// The service that gives out tickets for a realm's services.
    pub(super) fn of_tickets(realm: &str) -> Principal {
        Principal {
            kind: INSTANCE,
            parts: vec!["krbtgt".to_owned(), realm.to_owned()],
            realm: realm.to_owned(),
        }
    }

    /// Whether both are the same name; its type is only a hint.
    pub(super) fn is(&self, other: &Principal) -> bool {
        self.parts == other.parts && self.realm == other.realm
    }

    /// The realm that it gives out tickets for.
    pub(super) fn tickets_for(&self) -> Option<&str> {
        match &self.parts[..] {
            [service, realm] if service == "krbtgt" => Some(realm),
            _ => None,
        }
    }

    /// The salt of its password where the KDC names no other (RFC 4120 section 4).
    pub(super) fn salt(&self) -> String {
        format!("{}{}", self.realm, self.parts.concat())
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.parts.join("/"), self.realm)
    }
}

/// The realm that a host is in: as the machine knows it, else its domain in capitals.
pub(super) fn realm_of_host(host: &str, config: &Config) -> Option<String> {
    if let Some(realm) = config.realm_of(host) {
        return Some(realm.to_owned());
    }
    let (_, domain) = host.split_once('.')?;
    (!domain.is_empty()).then(|| domain.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_has_a_realm_from_the_name_or_the_server() {
        let config = Config::default();
        let of = |name: &str, host: &str| {
            Principal::of_user(name, host, &config).map(|principal| principal.to_string())
        };
        let alice = Some("alice@LAB.TEST".to_owned());
        assert_eq!(of("alice", "mail.lab.test"), alice);
        assert_eq!(of("alice@lab.test", "mail.far.test"), alice);
        assert_eq!(of("alice@LAB.TEST", "mail.far.test"), alice);
        assert_eq!(
            of("alice/admin", "mail.lab.test").as_deref(),
            Some("alice/admin@LAB.TEST")
        );
        assert_eq!(of("alice", "localhost"), None);
        assert_eq!(of("@lab.test", "mail.lab.test"), None);
    }

    #[test]
    fn a_service_is_that_of_the_host_as_typed_in_small_letters() {
        let service = Principal::of_service("smtp", "Mail.Lab.Test", "LAB.TEST");
        assert_eq!(service.to_string(), "smtp/mail.lab.test@LAB.TEST");
        assert_eq!(service.tickets_for(), None);
        assert_eq!(
            Principal::of_tickets("LAB.TEST").tickets_for(),
            Some("LAB.TEST")
        );
    }
}
