//! What this machine knows of Kerberos: the little of krb5.conf(5) that tells realms, their KDCs and the cache.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 256 * 1024;

/// How deep files may include others.
const DEEPEST: usize = 3;

/// A machine's settings; empty where it has none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Config {
    pub(super) default_realm: Option<String>,
    pub(super) default_cache: Option<String>,
    /// Realm to its KDCs, `host` or `host:port`.
    kdcs: BTreeMap<String, Vec<String>>,
    /// Host, or domain with a dot in front, to realm; in small letters.
    domains: BTreeMap<String, String>,
}

impl Config {
    /// What the file named by `KRB5_CONFIG`, else the usual one, says.
    pub(super) fn of_machine() -> Config {
        let named = std::env::var_os("KRB5_CONFIG");
        let files = named.unwrap_or_else(|| "/etc/krb5.conf".into());
        let mut config = Config::default();
        for file in std::env::split_paths(&files) {
            config.add_file(&file, 0);
        }
        config
    }

    fn add_file(&mut self, file: &Path, depth: usize) {
        let small = std::fs::metadata(file).is_ok_and(|file| file.len() <= LARGEST);
        if depth > DEEPEST || !small {
            return;
        }
        if let Ok(text) = std::fs::read_to_string(file) {
            self.add(&text, depth);
        }
    }

    fn add(&mut self, text: &str, depth: usize) {
        let (mut section, mut realm) = (String::new(), None);
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(file) = line.strip_prefix("include ") {
                self.add_file(Path::new(file.trim()), depth + 1);
            } else if let Some(folder) = line.strip_prefix("includedir ") {
                for file in files_in(Path::new(folder.trim())) {
                    self.add_file(&file, depth + 1);
                }
            } else if let Some(name) = line.strip_prefix('[') {
                name.trim_end_matches(']').clone_into(&mut section);
                realm = None;
            } else if line.starts_with('}') {
                realm = None;
            } else if let Some((name, value)) = line.split_once('=') {
                let (name, value) = (name.trim(), value.trim());
                if value.starts_with('{') {
                    realm = Some(name.to_owned());
                } else {
                    self.set(&section, realm.as_deref(), name, value);
                }
            }
        }
    }

    // The first value counts, as in the library.
    fn set(&mut self, section: &str, realm: Option<&str>, name: &str, value: &str) {
        let value = value.to_owned();
        match (section, realm, name) {
            ("libdefaults", None, "default_realm") => _ = self.default_realm.get_or_insert(value),
            ("libdefaults", None, "default_ccache_name") => {
                self.default_cache.get_or_insert(value);
            }
            ("realms", Some(realm), "kdc") => {
                self.kdcs.entry(realm.to_owned()).or_default().push(value);
            }
            ("domain_realm", None, domain) => {
                let domain = domain.to_ascii_lowercase();
                self.domains.entry(domain).or_insert(value);
            }
            _ => {}
        }
    }

    /// The realm that a host or a domain is said to be in.
    pub(super) fn realm_of(&self, host: &str) -> Option<&str> {
        let host = host.to_ascii_lowercase();
        let dotted = format!(".{host}");
        let parents = dotted
            .char_indices()
            .filter(|(_, c)| *c == '.')
            .map(|(at, _)| &dotted[at..]);
        std::iter::once(host.as_str())
            .chain(parents)
            .find_map(|name| self.domains.get(name))
            .map(String::as_str)
    }

    /// The KDCs of a realm, name and port.
    pub(super) fn kdcs(&self, realm: &str) -> Vec<(String, u16)> {
        let listed = self.kdcs.get(realm).into_iter().flatten();
        listed
            .filter_map(|kdc| match kdc.rsplit_once(':') {
                Some((host, port)) if !host.contains(':') => {
                    Some((host.to_owned(), port.parse().ok()?))
                }
                _ => Some((kdc.trim_matches(['[', ']']).to_owned(), super::kdc::PORT)),
            })
            .collect()
    }

    /// The realm of a user whose name ends with this domain. A mail domain is the name of a realm in capitals, unless
    /// the machine knows better.
    pub(super) fn realm_of_user(&self, domain: &str) -> String {
        let upper = domain.to_ascii_uppercase();
        if let Some(realm) = self.realm_of(domain) {
            return realm.to_owned();
        }
        match &self.default_realm {
            Some(realm) if *realm != upper && !self.kdcs.contains_key(&upper) => realm.clone(),
            _ => upper,
        }
    }
}

/// The files of a folder that the library would read: of letters, digits, hyphens and underlines, or ending in .conf.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let fits = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| {
            name.strip_suffix(".conf")
                .unwrap_or(name)
                .chars()
                .all(plain)
        })
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(fits).collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Config {
        let mut config = Config::default();
        config.add(text, 0);
        config
    }

    #[test]
    fn realms_kdcs_and_domains_are_read_and_the_rest_is_passed_over() {
        let config = read(
            "# comment\n[libdefaults]\n\tdefault_realm = LAB.TEST\n\tdns_lookup_kdc = false\n\
             default_ccache_name = FILE:/tmp/krb5cc_%{uid}\n[realms]\n LAB.TEST = {\n  kdc = kdc.lab.test\n  \
             kdc = 192.0.2.8:1088\n  admin_server = kdc.lab.test\n }\n OTHER.TEST = {\n }\n\
             [domain_realm]\n .Far.test = OTHER.TEST\n one.near.test = LAB.TEST\n[logging]\n kdc = FILE:/x\n",
        );
        assert_eq!(config.default_realm.as_deref(), Some("LAB.TEST"));
        assert_eq!(
            config.default_cache.as_deref(),
            Some("FILE:/tmp/krb5cc_%{uid}")
        );
        assert_eq!(
            config.kdcs("LAB.TEST"),
            [
                ("kdc.lab.test".to_owned(), 88),
                ("192.0.2.8".to_owned(), 1088)
            ]
        );
        assert!(config.kdcs("OTHER.TEST").is_empty());
        assert_eq!(config.realm_of("mail.far.test"), Some("OTHER.TEST"));
        assert_eq!(config.realm_of("a.b.FAR.test"), Some("OTHER.TEST"));
        assert_eq!(config.realm_of("one.near.test"), Some("LAB.TEST"));
        assert_eq!(config.realm_of("two.near.test"), None);
    }

    #[test]
    fn a_mail_domain_is_a_realm_unless_the_machine_knows_better() {
        assert_eq!(Config::default().realm_of_user("lab.test"), "LAB.TEST");
        let of_company = read("[libdefaults]\ndefault_realm = CORP.LAB.TEST\n");
        assert_eq!(of_company.realm_of_user("lab.test"), "CORP.LAB.TEST");
        let mapped = read("[domain_realm]\n.lab.test = ELSEWHERE\n");
        assert_eq!(mapped.realm_of_user("lab.test"), "ELSEWHERE");
    }
}
