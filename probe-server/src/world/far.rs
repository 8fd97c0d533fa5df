//! The way to a probe server at another place: an address of its websocket, and a connection to it, in clear inside a
//! network alone, else under TLS whose certificate fits.

use std::fmt;

use hyper::Uri;
use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{Host, Port};
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Kit, dial};
use crate::guard::{Class, class};

/// Addresses of a name that are tried.
const MOST_ADDRESSES: usize = 2;

/// Where the websocket is, when the address does not say.
const PATH: &str = "/v1/probe";

/// The address of a probe server's websocket (RFC 6455 section 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FarPlace {
    secure: bool,
    host: Host,
    port: Port,
    path: String,
}

impl FarPlace {
    /// Reads `wss://host[:port][/path]`, or `ws://…`; `None` for anything else, and where a name or a password stands in it.
    pub fn read(url: &str) -> Option<FarPlace> {
        let uri: Uri = url.trim().parse().ok()?;
        let secure = match uri.scheme_str()? {
            "wss" => true,
            "ws" => false,
            _ => return None,
        };
        if uri.authority()?.as_str().contains('@') {
            return None;
        }
        let port = uri
            .port_u16()
            .unwrap_or(if secure { 443 } else { 80 })
            .to_string();
        let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
        let path = uri
            .path_and_query()
            .map_or("/", |path| path.as_str())
            .to_owned();
        Some(FarPlace {
            secure,
            host: Host::read(host).ok()?,
            port: Port::read(&port).ok()?,
            path: if path == "/" { PATH.to_owned() } else { path },
        })
    }

    /// Its address as a websocket.
    pub fn url(&self) -> String {
        format!("{}{}", self.dialled(), self.path)
    }

    /// What a page's policy names to let it be dialled (CSP3 section 2.3.1): its address without the path.
    pub fn dialled(&self) -> String {
        let scheme = if self.secure { "wss" } else { "ws" };
        format!("{scheme}://{self}")
    }

    /// The origin of its own page (RFC 6454): whom it lets in for sure.
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://{self}")
    }
}

/// Its name, with the port where that is not the usual one.
impl fmt::Display for FarPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.address() {
            Some(address) if address.is_ipv6() => write!(f, "[{address}]")?,
            _ => write!(f, "{}", self.host)?,
        }
        match (self.secure, self.port.number()) {
            (true, 443) | (false, 80) => Ok(()),
            (_, port) => write!(f, ":{port}"),
        }
    }
}

/// Why there is no connection to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreached {
    /// Its name has no address that could be found.
    Name,
    /// Nothing answers at its addresses.
    Silent,
    /// It is outside, and nothing would be encrypted; nothing was sent.
    InClear,
    /// No TLS, or a certificate that does not fit; nothing was sent.
    NotSecure,
}

/// What bytes go over.
pub trait Pipe: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Pipe for T {}

/// Connects. Never shows a certificate of the user's.
pub async fn reach(kit: &Kit, place: &FarPlace) -> Result<Box<dyn Pipe>, Unreached> {
    let Reading::Addresses(addresses) = kit.names.addresses(&place.host).await else {
        return Err(Unreached::Name);
    };
    let mut why = Unreached::Silent;
    for address in addresses.into_iter().take(MOST_ADDRESSES) {
        let inside = matches!(class(address), Class::Loopback | Class::Private);
        if !place.secure && !inside {
            why = Unreached::InClear;
            continue;
        }
        let Ok(cleared) = kit.guard.clear(address, place.port) else {
            continue;
        };
        let Ok(Some(stream)) = dial::dial(cleared).await else {
            continue;
        };
        if !place.secure {
            return Ok(Box::new(stream));
        }
        let shaken = kit.tls.showing_nothing().secure(stream, &place.host).await;
        return match shaken {
            Ok(shaken) if shaken.report.is_verified() => Ok(shaken.stream),
            _ => Err(Unreached::NotSecure),
        };
    }
    Err(why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_meant() {
        let url = |text: &str| FarPlace::read(text).map(|place| place.url());
        for (text, meant) in [
            ("wss://a.example", "wss://a.example/v1/probe"),
            ("wss://a.example/", "wss://a.example/v1/probe"),
            ("wss://a.example:443/x", "wss://a.example/x"),
            ("ws://127.0.0.1:8725", "ws://127.0.0.1:8725/v1/probe"),
            ("ws://[::1]:8725", "ws://[::1]:8725/v1/probe"),
        ] {
            assert_eq!(url(text).as_deref(), Some(meant), "{text}");
        }
        for wrong in [
            "https://a.example/",
            "wss://anna:secret@a.example/",
            "a.example",
            "wss://",
            "",
        ] {
            assert_eq!(url(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn its_own_page_is_where_a_browser_would_say_it_is() {
        let origin = |text: &str| FarPlace::read(text).expect("a place").origin();
        assert_eq!(origin("wss://a.example:8443/x"), "https://a.example:8443");
        assert_eq!(origin("ws://127.0.0.1:8725"), "http://127.0.0.1:8725");
    }
}
