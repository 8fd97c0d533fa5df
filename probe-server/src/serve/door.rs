//! Who may come in: exact names in `Host`, exact origins of pages. A browser of this machine can be made to call
//! here by any page of the web; these two are what it cannot forge.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use axum::http::{HeaderMap, HeaderName, StatusCode, header};

/// The names and origins that are let in.
#[derive(Clone, Debug, Default)]
pub struct Door {
    hosts: BTreeSet<String>,
    origins: BTreeSet<String>,
}

impl Door {
    /// The door of a server at this address, under its own names.
    pub fn at(address: SocketAddr, encrypted: bool) -> Door {
        let mut door = Door::default();
        let port = address.port();
        let own = [
            address.to_string(),
            format!("127.0.0.1:{port}"),
            format!("localhost:{port}"),
            format!("[::1]:{port}"),
        ];
        let own = if address.ip().is_loopback() {
            &own[..]
        } else {
            &own[..1]
        };
        let scheme = if encrypted { "https" } else { "http" };
        for host in own {
            door.let_origin(&format!("{scheme}://{host}"));
        }
        door
    }

    /// Lets a host in, `name` or `name:port`. False where the text is neither.
    pub fn let_host(&mut self, host: &str) -> bool {
        let fits = !host.is_empty()
            && !host.contains(['/', '@', '?', '#', '*', ' ', '\\', ',', ';', '\'']);
        if fits {
            self.hosts.insert(host.to_ascii_lowercase());
        }
        fits
    }

    /// Lets a name in under which this server is called at its own port. As browsers write it: with the port, where it is
    /// not the usual one, which may be another in front of this server.
    pub fn let_name(&mut self, host: &str, port: u16) -> bool {
        let bare = !host.contains(':') || host.ends_with(']');
        self.let_host(host) && (!bare || self.let_host(&format!("{host}:{port}")))
    }

    /// The origins that are let in, as far as a policy can name them: CSP knows no IPv6 addresses.
    pub(super) fn origins(&self) -> impl Iterator<Item = &str> {
        let nameable = |origin: &&str| !origin.contains('[');
        self.origins.iter().map(String::as_str).filter(nameable)
    }

    /// Lets an origin in, `scheme://host[:port]`, and its host with it. False where the text is no origin.
    pub fn let_origin(&mut self, origin: &str) -> bool {
        let origin = origin
            .strip_suffix('/')
            .unwrap_or(origin)
            .to_ascii_lowercase();
        let Some((scheme @ ("http" | "https"), host)) = origin.split_once("://") else {
            return false;
        };
        // As browsers write it: without the port that belongs to the scheme.
        let usual = if scheme == "https" { ":443" } else { ":80" };
        let host = host.strip_suffix(usual).unwrap_or(host);
        let fits = self.let_host(host);
        if fits {
            self.origins.insert(format!("{scheme}://{host}"));
        }
        fits
    }

    /// Looks at a request's `Host` (RFC 9110 section 7.2). A wrong one is answered 421.
    pub fn check_host(&self, headers: &HeaderMap) -> Result<(), StatusCode> {
        let known = only(headers, &header::HOST).is_some_and(|host| self.hosts.contains(&host));
        if known {
            Ok(())
        } else {
            Err(StatusCode::MISDIRECTED_REQUEST)
        }
    }

    /// Looks at a websocket's `Origin` (RFC 6454 section 7). A wrong or missing one is answered 403.
    pub fn check_origin(&self, headers: &HeaderMap) -> Result<(), StatusCode> {
        let known =
            only(headers, &header::ORIGIN).is_some_and(|origin| self.origins.contains(&origin));
        if known {
            Ok(())
        } else {
            Err(StatusCode::FORBIDDEN)
        }
    }
}

/// A header that is there once, in lower case.
fn only(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let mut all = headers.get_all(name).iter();
    let one = all.next()?;
    if all.next().is_some() {
        return None;
    }
    one.to_str().ok().map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door() -> Door {
        let mut door = Door::at(([127, 0, 0, 1], 8725).into(), false);
        assert!(door.let_origin("https://help.example.org/"));
        door
    }

    fn one(name: HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().expect("a header"))])
    }

    #[test]
    fn hosts_are_compared_whole() {
        for good in [
            "127.0.0.1:8725",
            "localhost:8725",
            "LOCALHOST:8725",
            "[::1]:8725",
            "help.example.org",
        ] {
            assert_eq!(
                door().check_host(&one(header::HOST, good)),
                Ok(()),
                "{good}"
            );
        }
        for bad in [
            "",
            "localhost",
            "localhost:8726",
            "localhost.evil.example:8725",
            "127.0.0.1.nip.io:8725",
            "evil.example",
        ] {
            assert_eq!(
                door().check_host(&one(header::HOST, bad)),
                Err(StatusCode::MISDIRECTED_REQUEST),
                "{bad}"
            );
        }
        assert!(door().check_host(&HeaderMap::new()).is_err());
    }

    #[test]
    fn origins_are_compared_whole() {
        for good in [
            "http://127.0.0.1:8725",
            "http://localhost:8725",
            "https://help.example.org",
        ] {
            assert_eq!(
                door().check_origin(&one(header::ORIGIN, good)),
                Ok(()),
                "{good}"
            );
        }
        for bad in [
            "",
            "null",
            "http://localhost",
            "https://localhost:8725",
            "https://localhost.evil.example",
            "http://127.0.0.1.nip.io:8725",
            "https://help.example.org.evil.example",
            "http://help.example.org",
            "https://help.example.org:8443",
        ] {
            assert_eq!(
                door().check_origin(&one(header::ORIGIN, bad)),
                Err(StatusCode::FORBIDDEN),
                "{bad}"
            );
        }
        let mut twice = one(header::ORIGIN, "http://localhost:8725");
        twice.append(
            header::ORIGIN,
            "http://localhost:8725".parse().expect("a header"),
        );
        assert!(door().check_origin(&twice).is_err());
    }

    #[test]
    fn what_is_no_origin_is_not_let_in() {
        for bad in [
            "help.example.org",
            "*",
            "https://",
            "https://*.example.org",
            "https://a/b",
            "ftp://a",
        ] {
            assert!(!Door::default().let_origin(bad), "{bad}");
        }
    }
}
