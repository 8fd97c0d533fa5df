//! The files of the page, read once at the start. A path is looked up among them, never in the file system.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::world::FarPlace;

/// A page is a few files; a folder with more was not meant.
const MOST_FILES: usize = 1_000;

/// The pages that can name another place, beside their own server.
const PAGES: [&str; 3] = ["/index.html", "/for-a-page.html", "/embed.html"];

/// How their element begins.
const ELEMENT: &str = "<mail-medic";

/// Files by path, from `/`.
#[derive(Default)]
pub struct Page(BTreeMap<String, File>);

struct File {
    content: Bytes,
    /// What a browser names to ask whether it has changed (RFC 9110 section 8.8.3).
    tag: String,
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> File {
        let mut hasher = DefaultHasher::new();
        content.hash(&mut hasher);
        let tag = format!("\"{:016x}\"", hasher.finish());
        File { content, tag }
    }
}

impl Page {
    /// Reads a folder with everything in it. Links are not followed.
    pub fn read(folder: &Path) -> io::Result<Page> {
        let mut page = Page::default();
        page.add(folder, "")?;
        if page.0.contains_key("/index.html") {
            Ok(page)
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    /// A page of one file.
    pub fn of(index: String) -> Page {
        let file = Bytes::from(index).into();
        Page(BTreeMap::from([("/index.html".to_owned(), file)]))
    }

    fn add(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let kind = entry.file_type()?;
            let path = format!("{prefix}/{name}");
            if kind.is_dir() {
                self.add(&entry.path(), &path)?;
            } else if kind.is_file() {
                let content = Bytes::from(std::fs::read(entry.path())?);
                self.0.insert(path, content.into());
            }
            if self.0.len() > MOST_FILES {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
        }
        Ok(())
    }

    /// The same page, which has the probe server at another place look as well.
    #[must_use]
    pub fn beside(mut self, place: &FarPlace) -> Page {
        let url = place.url().replace('&', "&amp;").replace('"', "&quot;");
        let named = format!("{ELEMENT} far-probe=\"{url}\"");
        for path in PAGES {
            let Some(file) = self.0.get_mut(path) else {
                continue;
            };
            let html = String::from_utf8_lossy(&file.content).replace(ELEMENT, &named);
            *file = Bytes::from(html).into();
            // The compressed form is that of the file as it was.
            self.0.remove(&format!("{path}.br"));
        }
        self
    }

    /// The answer to a request for a path.
    pub fn answer(&self, path: &str, headers: &HeaderMap) -> Response {
        let path = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        // The compressed forms are for those who ask for the file itself.
        let Some(plain) = self.0.get(&path).filter(|_| kind(&path).is_some()) else {
            return status(StatusCode::NOT_FOUND);
        };
        let brotli = self.0.get(&format!("{path}.br"));
        let (file, encoding) = match brotli.filter(|_| takes_brotli(headers)) {
            Some(small) => (small, Some("br")),
            None => (plain, None),
        };
        let unchanged = has(headers, &file.tag);
        let mut response = if unchanged {
            status(StatusCode::NOT_MODIFIED)
        } else {
            Response::new(Body::from(file.content.clone()))
        };
        let head = response.headers_mut();
        // Sixteen digits in quotes are always a value.
        head.extend(HeaderValue::from_str(&file.tag).map(|tag| (header::ETAG, tag)));
        head.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static(kind(&path).unwrap_or_default()),
        );
        head.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if brotli.is_some() {
            head.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if let Some(encoding) = encoding {
            head.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

/// An answer without a body.
pub(super) fn status(code: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = code;
    response
}

/// The media type by the end of the name; what has none here is not served.
fn kind(path: &str) -> Option<&'static str> {
    let (_, end) = path.rsplit_once('.')?;
    Some(match end {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" | "webmanifest" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

/// Whether the browser has the file with this tag (RFC 9110 section 13.1.2); a tag that is called weak is compared as well.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let all = headers.get_all(header::IF_NONE_MATCH).iter();
    let mut all = all
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    all.any(|one| one.trim().trim_start_matches("W/") == tag)
}

/// Whether brotli is among the encodings taken, and not with weight 0 (RFC 9110 section 12.5.3).
fn takes_brotli(headers: &HeaderMap) -> bool {
    let all = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case("br"));
        named
            && !parts.any(|part| {
                part.strip_prefix("q=")
                    .is_some_and(|q| q.parse() == Ok(0.0_f32))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderName;

    fn page() -> Page {
        let files = [
            ("/index.html", "plain"),
            ("/index.html.br", "small"),
            ("/a/b.wasm", "\0asm"),
            ("/notes", "inner"),
        ];
        Page(
            files
                .map(|(path, content)| (path.to_owned(), Bytes::from(content).into()))
                .into(),
        )
    }

    fn get(path: &str, encodings: &'static str) -> (StatusCode, Option<String>, Option<String>) {
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encodings))]);
        let answer = page().answer(path, &headers);
        let head = |name| {
            answer
                .headers()
                .get(name)
                .and_then(|value: &HeaderValue| value.to_str().ok())
                .map(str::to_owned)
        };
        (
            answer.status(),
            head(header::CONTENT_TYPE),
            head(header::CONTENT_ENCODING),
        )
    }

    #[test]
    fn brotli_goes_to_those_who_take_it() {
        assert_eq!(get("/", "gzip, br").2.as_deref(), Some("br"));
        assert_eq!(get("/index.html", "gzip, br;q=0").2, None);
        assert_eq!(get("/index.html", "gzip").2, None);
    }

    #[test]
    fn a_browser_that_has_a_file_gets_no_second_copy() {
        let page = page();
        let ask = |pairs: &[(HeaderName, &str)]| {
            let pairs = pairs.iter().map(|(name, value)| {
                let value = HeaderValue::from_str(value).expect("a value");
                (name.clone(), value)
            });
            page.answer("/index.html", &pairs.collect())
        };
        let tag = |answer: &Response| {
            let tag = answer.headers().get(header::ETAG).expect("a tag");
            tag.to_str().expect("a text").to_owned()
        };
        let plain = tag(&ask(&[]));
        let small = tag(&ask(&[(header::ACCEPT_ENCODING, "br")]));
        assert_ne!(plain, small, "each form has its own");
        for named in [plain.clone(), format!("\"other\", W/{plain}")] {
            let again = ask(&[(header::IF_NONE_MATCH, &named)]);
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{named}");
        }
        let other = ask(&[(header::IF_NONE_MATCH, &small)]);
        assert_eq!(other.status(), StatusCode::OK);
    }

    #[test]
    fn wasm_has_the_type_that_browsers_compile() {
        assert_eq!(get("/a/b.wasm", "").1.as_deref(), Some("application/wasm"));
    }

    #[test]
    fn no_path_leads_out_of_the_page() {
        for path in [
            "/../Cargo.toml",
            "/a/../index.html",
            "/%2e%2e/etc/passwd",
            "//etc/passwd",
            "/a",
            "/notes",
            "/index.html.br",
            "",
        ] {
            assert_eq!(get(path, "br").0, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
