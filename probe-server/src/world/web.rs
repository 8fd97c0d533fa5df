//! Documents of the web that settings are published in: HTTP/1.1 over connections that the guard cleared, each redirect
//! looked at like the first address, no cookie, no login, no script.

use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HOST, LOCATION, USER_AGENT};
use hyper::rt::{Read, Write};
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{Found, Host, Miss, Port};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{Kit, dial};

/// For one document, all redirects included.
const PATIENCE: Duration = Duration::from_secs(10);

/// Redirects that are followed.
const MOST_REDIRECTS: usize = 3;

/// The largest document that is read, in bytes. Real ones have some thousands.
const LARGEST: usize = 256 * 1024;

/// Addresses of a name that are tried.
const MOST_ADDRESSES: usize = 2;

/// Fetches a document. Over https nothing is believed whose certificate does not fit.
pub async fn fetch(kit: &Kit, url: &str, post: Option<&str>) -> Found {
    match timeout(PATIENCE, follow(kit, url, post)).await {
        Ok(Ok(found)) => found,
        Ok(Err(miss)) => Found::Nothing(miss),
        Err(_) => Found::Nothing(Miss::NoAnswer),
    }
}

/// Where a document is asked for.
struct Place {
    secure: bool,
    host: Host,
    port: Port,
    path: String,
}

impl Place {
    fn read(url: &str) -> Option<Place> {
        let uri: Uri = url.parse().ok()?;
        let secure = match uri.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let usual = if secure { 443 } else { 80 };
        let port = uri.port_u16().unwrap_or(usual).to_string();
        // A name and a password in front of the host would be sent to it.
        let plain = !uri.authority()?.as_str().contains('@');
        plain.then_some(Place {
            secure,
            host: Host::read(uri.host()?).ok()?,
            port: Port::read(&port).ok()?,
            path: uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
        })
    }

    fn url(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        let port = match (self.secure, self.port.number()) {
            (true, 443) | (false, 80) => String::new(),
            (_, port) => format!(":{port}"),
        };
        format!("{scheme}://{}{port}{}", self.host, self.path)
    }

    /// Where it is sent on to: a whole address, or a path here.
    fn join(&self, to: &str) -> Option<Place> {
        if to.starts_with("//") {
            return None;
        }
        if to.starts_with('/') {
            let here = self.url();
            let front = here.strip_suffix(&self.path)?;
            return Place::read(&format!("{front}{to}"));
        }
        Place::read(to)
    }

    /// Whether what was to be posted to one may be posted to the other: to the same host, or one below the domain that
    /// it is named after.
    fn may_take_over(&self, other: &Place) -> bool {
        let domain = self.host.as_str();
        let domain = domain.strip_prefix("autodiscover.").unwrap_or(domain);
        let front = other.host.as_str().strip_suffix(domain);
        front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
    }
}

async fn follow(kit: &Kit, url: &str, post: Option<&str>) -> Result<Found, Miss> {
    let mut place = Place::read(url).ok_or(Miss::Forbidden)?;
    for _ in 0..=MOST_REDIRECTS {
        match ask(kit, &place, post).await? {
            Answer::Document(text) => {
                return Ok(Found::Document {
                    text,
                    url: place.url(),
                });
            }
            Answer::Redirect(to) => {
                let shown = || Miss::SentElsewhere(to.chars().take(200).collect());
                let next = place.join(&to).ok_or_else(shown)?;
                let weaker = place.secure && !next.secure;
                if weaker || (post.is_some() && !place.may_take_over(&next)) {
                    return Err(shown());
                }
                place = next;
            }
        }
    }
    Err(Miss::SentElsewhere(place.url()))
}

enum Answer {
    Document(String),
    Redirect(String),
}

async fn ask(kit: &Kit, place: &Place, post: Option<&str>) -> Result<Answer, Miss> {
    let addresses = match kit.names.addresses(&place.host).await {
        Reading::Addresses(addresses) => addresses,
        Reading::NameMissing => return Err(Miss::NameMissing),
        Reading::NameEmpty => return Err(Miss::NoRecord),
        Reading::ResolverSilent => return Err(Miss::ResolverSilent),
        _ => return Err(Miss::NameFailed),
    };
    let mut why = Miss::NotReached;
    for address in addresses.into_iter().take(MOST_ADDRESSES) {
        let Ok(cleared) = kit.guard.clear_web(address, place.port) else {
            why = Miss::Forbidden;
            continue;
        };
        let Some(_slot) = kit.targets.begin(address).await else {
            return Err(Miss::Forbidden);
        };
        let Ok(Some(stream)) = dial::dial(cleared).await else {
            why = Miss::NotReached;
            continue;
        };
        if !kit.budget.connect() {
            return Err(Miss::Forbidden);
        }
        return over(kit, stream, place, post).await;
    }
    Err(why)
}

async fn over(
    kit: &Kit,
    stream: TcpStream,
    place: &Place,
    post: Option<&str>,
) -> Result<Answer, Miss> {
    if !place.secure {
        return exchange(TokioIo::new(stream), place, post).await;
    }
    let shaken = kit
        .tls
        .secure(stream, &place.host)
        .await
        .map_err(|_| Miss::NotSecure)?;
    if !shaken.report.is_verified() {
        return Err(Miss::NotSecure);
    }
    exchange(TokioIo::new(shaken.stream), place, post).await
}

async fn exchange<S: Read + Write + Unpin + Send + 'static>(
    stream: S,
    place: &Place,
    post: Option<&str>,
) -> Result<Answer, Miss> {
    let lost = |_| Miss::NoAnswer;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream)
        .await
        .map_err(lost)?;
    let mut request = Request::builder()
        .uri(&place.path)
        .header(HOST, place.host.as_str())
        .header(USER_AGENT, concat!("Mailmedic/", env!("CARGO_PKG_VERSION")));
    if post.is_some() {
        request = request
            .method("POST")
            .header(CONTENT_TYPE, "text/xml; charset=utf-8");
    }
    let body = Full::new(Bytes::copy_from_slice(post.unwrap_or_default().as_bytes()));
    let request = request.body(body).map_err(|_| Miss::Forbidden)?;
    // The connection is driven only as long as the answer is read, and ends with it.
    tokio::select! {
        answer = async {
            let response = sender.send_request(request).await.map_err(lost)?;
            read(response).await
        } => answer,
        ended = connection => {
            ended.map_err(lost)?;
            Err(Miss::NoAnswer)
        }
    }
}

async fn read(response: hyper::Response<hyper::body::Incoming>) -> Result<Answer, Miss> {
    let status = response.status();
    let location = response.headers().get(LOCATION).map(|to| to.to_str());
    if let (true, Some(Ok(to))) = (status.is_redirection(), location) {
        return Ok(Answer::Redirect(to.to_owned()));
    }
    if status == StatusCode::UNAUTHORIZED {
        return Err(Miss::WantsLogin);
    }
    if status != StatusCode::OK {
        return Err(Miss::Status(status.as_u16()));
    }
    let body = Limited::new(response.into_body(), LARGEST).collect().await;
    let body = body.map_err(|error| {
        if error.is::<http_body_util::LengthLimitError>() {
            Miss::TooLarge
        } else {
            Miss::NoAnswer
        }
    })?;
    let text = String::from_utf8(body.to_bytes().to_vec());
    text.map(Answer::Document).map_err(|_| Miss::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_meant() {
        let url = |text: &str| Place::read(text).map(|place| place.url());
        assert_eq!(
            url("https://a.example/x?y=1").as_deref(),
            Some("https://a.example/x?y=1")
        );
        assert_eq!(
            url("http://a.example").as_deref(),
            Some("http://a.example/")
        );
        for wrong in [
            "ftp://a.example/",
            "https://anna:secret@a.example/",
            "https://2130706433/",
            "/x",
            "",
        ] {
            assert_eq!(url(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_redirect_is_a_place_like_any_other() {
        let from = Place::read("https://a.example/x").expect("a place");
        let to = |to: &str| from.join(to).map(|place| place.url());
        assert_eq!(to("/y").as_deref(), Some("https://a.example/y"));
        assert_eq!(
            to("https://b.example/").as_deref(),
            Some("https://b.example/")
        );
        assert_eq!(to("//b.example/"), None);
        assert_eq!(to("javascript:alert(1)"), None);
    }

    #[test]
    fn what_is_posted_stays_in_the_domain() {
        let from = Place::read("https://autodiscover.a.example/x").expect("a place");
        let takes = |to: &str| from.may_take_over(&Place::read(to).expect("a place"));
        assert!(takes("https://autodiscover.a.example/y") && takes("https://mail.a.example/"));
        assert!(!takes("https://b.example/") && !takes("https://nota.example/"));
    }
}
