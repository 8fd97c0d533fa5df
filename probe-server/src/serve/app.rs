//! What is where: the page at `/`, the websocket at `/v1/probe`, `/healthz` for those who watch over the server.

use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request, State, WebSocketUpgrade};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use mailmedic_core::wire::LONGEST_FRAME;

use super::page::status;
use super::{Door, Page, Visitor};
use crate::session::{Shop, serve};
use crate::world::FarPlace;

/// The page may run its own scripts and its wasm, and talk to this server, and to the one at another place where there is
/// one; nothing else. That one and who may frame the page come behind.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'";

/// The one page that others may frame: those whose origins are let in, each by its exact name.
const FRAMED: &str = "/embed.html";

/// The same page for whoever was sent here by another one and hands the answer back: it may know its opener.
const FOR_A_PAGE: &str = "/for-a-page.html";

/// A page sends little, and the library would keep 128 KiB for it.
const ONE_READ: usize = 1024;

struct House {
    door: Door,
    page: Page,
    shop: Arc<Shop>,
    policy: HeaderValue,
    framed_policy: HeaderValue,
}

/// The whole server; its page asks the one at another place as well, where one is named.
pub fn app(door: Door, page: Page, shop: Shop, place: Option<&FarPlace>) -> Router {
    let (page, other) = match place {
        Some(place) => (page.beside(place), format!(" {}", place.dialled())),
        None => (page, String::new()),
    };
    let policy = |frames: &str| {
        HeaderValue::from_str(&format!("{POLICY}{other}; frame-ancestors {frames}"))
            .unwrap_or(HeaderValue::from_static("default-src 'none'"))
    };
    let house = Arc::new(House {
        policy: policy("'none'"),
        framed_policy: policy(&door.origins().collect::<Vec<_>>().join(" ")),
        door,
        page,
        shop: Arc::new(shop),
    });
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/v1/probe", get(probe))
        .fallback(files)
        .layer(from_fn_with_state(Arc::clone(&house), at_the_door))
        .with_state(house)
}

/// Every request's `Host` is looked at, and every answer carries the page's rules for browsers.
async fn at_the_door(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    // A help center's page fetches the element's files from here.
    let origin = request.headers().get(header::ORIGIN).cloned();
    let origin = origin.filter(|_| house.door.check_origin(request.headers()).is_ok());
    let keeps_opener = request.uri().path() == FOR_A_PAGE;
    let policy = if request.uri().path() == FRAMED {
        &house.framed_policy
    } else {
        &house.policy
    };
    let mut response = match house.door.check_host(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(code) => status(code),
    };
    let head = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            if keeps_opener {
                "unsafe-none"
            } else {
                "same-origin"
            },
        ),
    ] {
        head.insert(name, HeaderValue::from_static(value));
    }
    head.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    if let Some(origin) = origin {
        head.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        head.append(header::VARY, HeaderValue::from_static("origin"));
    }
    response
}

async fn files(
    State(house): State<Arc<House>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match method {
        Method::GET | Method::HEAD => house.page.answer(uri.path(), &headers),
        _ => status(StatusCode::METHOD_NOT_ALLOWED),
    }
}

async fn probe(
    State(house): State<Arc<House>>,
    ConnectInfo(Visitor(visitor)): ConnectInfo<Visitor>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, axum::extract::ws::rejection::WebSocketUpgradeRejection>,
) -> Response {
    // Before anything else: what a foreign page asks for is not even looked at.
    if let Err(code) = house.door.check_origin(&headers) {
        return status(code);
    }
    let Ok(upgrade) = upgrade else {
        return status(StatusCode::UPGRADE_REQUIRED);
    };
    let Some(place) = house.shop.limits.begin_socket().await else {
        let mut response = status(StatusCode::SERVICE_UNAVAILABLE);
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        return response;
    };
    let shop = Arc::clone(&house.shop);
    upgrade
        .read_buffer_size(ONE_READ)
        .max_message_size(LONGEST_FRAME)
        .max_frame_size(LONGEST_FRAME)
        .on_upgrade(move |socket| async move {
            let _place = place;
            serve(socket, shop, visitor.ip().to_canonical()).await;
        })
}
