//! The websocket: what it answers, what it refuses, how fast it stops, and that the password stays inside.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use futures_util::{SinkExt, StreamExt};
use mailmedic_probe_server::guard::{Guard, Policy};
use mailmedic_probe_server::limits::{Limits, Numbers};
use mailmedic_probe_server::serve::{Door, Page, Visitor, app};
use mailmedic_probe_server::session::Shop;
use mailmedic_probe_server::world::{Directory, FarPlace, Names, Tls};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::postfix::{Postfix, authority, leaf};
use crate::secret::{PASSWORD, shows_password};

/// A server of ours on a free port.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
}

impl Server {
    pub(crate) async fn start() -> Server {
        Server::open(
            Page::of("<p>page".to_owned()),
            Policy::loopback(),
            Vec::new(),
        )
        .await
    }

    pub(crate) async fn with_page(folder: &Path) -> Server {
        Server::open(
            Page::read(folder).expect("a page"),
            Policy::loopback(),
            Vec::new(),
        )
        .await
    }

    /// It may dial this port and trusts this authority.
    pub(crate) async fn dialling(port: u16, trusted: Vec<CertificateDer<'static>>) -> Server {
        Server::open(Page::default(), Policy::loopback().with_port(port), trusted).await
    }

    async fn open(page: Page, policy: Policy, trusted: Vec<CertificateDer<'static>>) -> Server {
        Server::of(page, shop(policy, trusted)).await
    }

    /// With a resolver of the test's own, and these limits.
    pub(crate) async fn asking(
        names: impl Fn() -> Names + Send + Sync + 'static,
        numbers: Numbers,
    ) -> Server {
        let shop = Shop {
            limits: Limits::of(numbers),
            names: Directory::of(names),
            canaries: Vec::new(),
            ..shop(Policy::loopback(), Vec::new())
        };
        Server::of(Page::default(), shop).await
    }

    /// Its page has another place look as well.
    pub(crate) async fn beside(folder: &Path, place: &FarPlace) -> Server {
        let page = Page::read(folder).expect("a page");
        Server::asking_too(page, shop(Policy::loopback(), Vec::new()), Some(place)).await
    }

    async fn of(page: Page, shop: Shop) -> Server {
        Server::asking_too(page, shop, None).await
    }

    async fn asking_too(page: Page, shop: Shop, place: Option<&FarPlace>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let app = app(Door::at(address, false), page, shop, place);
        let make = app.into_make_service_with_connect_info::<Visitor>();
        tokio::spawn(async move { axum::serve(listener, make).await });
        Server { address }
    }
}

fn shop(policy: Policy, trusted: Vec<CertificateDer<'static>>) -> Shop {
    Shop {
        guard: Guard::of(policy),
        tls: Arc::new(Tls::trusting(trusted)),
        limits: Limits::of(Numbers::LOOPBACK),
        names: Directory::of(Names::system),
        canaries: Vec::new(),
    }
}

/// What serves at an address, ready to be put behind a listener.
pub(crate) fn whole(
    address: SocketAddr,
    encrypted: bool,
) -> IntoMakeServiceWithConnectInfo<Router, Visitor> {
    let app = app(
        Door::at(address, encrypted),
        Page::default(),
        shop(Policy::loopback(), Vec::new()),
        None,
    );
    app.into_make_service_with_connect_info::<Visitor>()
}

pub(crate) struct Browser {
    socket: WebSocketStream<TcpStream>,
    frames: Vec<String>,
}

impl Browser {
    /// Opens the websocket as the server's own page does, and reads the welcome.
    pub(crate) async fn open(server: &Server) -> Browser {
        let url = format!("ws://{}/v1/probe", server.address);
        let mut request = url.into_client_request().expect("a request");
        let origin = format!("http://{}", server.address)
            .parse()
            .expect("a header");
        request.headers_mut().insert("origin", origin);
        let stream = TcpStream::connect(server.address)
            .await
            .expect("the server");
        let (socket, _) = client_async(request, stream).await.expect("a websocket");
        let mut page = Browser {
            socket,
            frames: Vec::new(),
        };
        assert_eq!(page.hear().await["say"], "welcome");
        page
    }

    pub(crate) async fn say(&mut self, message: impl Into<Message>) {
        self.socket
            .send(message.into())
            .await
            .expect("an open websocket");
    }

    /// The next message; null where the server closed.
    pub(crate) async fn hear(&mut self) -> Value {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Text(text))) => {
                    self.frames.push(text.to_string());
                    return serde_json::from_str(&text).expect("JSON");
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                _ => return Value::Null,
            }
        }
    }

    pub(crate) async fn answer_to(&mut self, message: impl Into<Message>) -> Value {
        self.say(message).await;
        self.hear().await
    }

    pub(crate) async fn until_finished(&mut self) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let message = self.hear().await;
            let done =
                message.is_null() || message["say"] == "finished" || message["say"] == "failed";
            all.push(message);
            if done {
                return all;
            }
        }
    }
}

fn run(port: u16, auth: &str) -> String {
    json!({
        "say": "run", "wire": 1, "consent": { "login": true, "unverified": false },
        "settings": { "address": "alice@lab.test", "outgoing": {
            "host": "localhost", "port": port, "security": "starttls", "auth": auth, "username": "alice@lab.test",
        } },
    })
    .to_string()
}

#[tokio::test]
async fn bad_messages_are_named_and_the_socket_stays_open() {
    let server = Server::start().await;
    let mut page = Browser::open(&server).await;
    let long_name = format!(r#"{{"say":"{}"}}"#, "x".repeat(60_000));
    let deep = "[".repeat(10_000);
    let cases = [
        ("", "bad-message", ""),
        ("nonsense", "bad-message", ""),
        ("{}", "bad-message", ""),
        (r#"{"say":"dance"}"#, "bad-message", ""),
        (&long_name, "bad-message", ""),
        (&deep, "bad-message", ""),
        (r#"{"say":"run","wire":1,"consent":{}}"#, "bad-message", ""),
        (
            r#"{"say":"run","wire":2,"settings":{},"consent":{}}"#,
            "other-version",
            "wire",
        ),
        (
            r#"{"say":"run","wire":1,"settings":{},"consent":{}}"#,
            "bad-settings",
            "settings",
        ),
        (
            r#"{"say":"run","wire":1,"settings":{"outgoing":{"port":[]}},"consent":{}}"#,
            "bad-settings",
            "settings.outgoing.port",
        ),
        (
            r#"{"say":"run","wire":1,"settings":{"colour":"red"},"consent":{}}"#,
            "bad-settings",
            "settings.colour",
        ),
        (
            r#"{"say":"run","wire":1,"settings":{"outgoing":{"host":"[a]"}},"consent":{}}"#,
            "bad-settings",
            "settings",
        ),
        (
            r#"{"say":"run","wire":1,"settings":{"outgoing":{"host":"a\r\nb"}},"consent":{}}"#,
            "bad-settings",
            "settings",
        ),
        (
            r#"{"say":"discover","wire":2,"address":"a@lab.test"}"#,
            "other-version",
            "wire",
        ),
        (r#"{"say":"discover","wire":1}"#, "bad-message", ""),
        (
            r#"{"say":"discover","wire":1,"address":"alice"}"#,
            "bad-settings",
            "address",
        ),
        (
            r#"{"say":"discover","wire":1,"address":"a@[127.0.0.1]"}"#,
            "bad-settings",
            "address",
        ),
        (
            r#"{"say":"discover","wire":1,"address":"a\r\nb@lab.test"}"#,
            "bad-settings",
            "address",
        ),
        (
            r#"{"say":"discover","wire":1,"address":"a@lab.test","settings":{"colour":"red"}}"#,
            "bad-settings",
            "settings.colour",
        ),
    ];
    for (message, fault, at) in cases {
        let answer = page.answer_to(message.to_owned()).await;
        assert_eq!(answer["say"], "failed", "{message:.80}");
        assert_eq!(answer["fault"], fault, "{message:.80}");
        assert_eq!(
            answer["at"].as_str().unwrap_or_default(),
            at,
            "{message:.80}"
        );
    }
    let (long, endless) = (vec![b' '; 1_025], vec![b'a'; 2_601]);
    for secret in [vec![], vec![0xff], long, endless, b"a\0b".to_vec()] {
        assert_eq!(page.answer_to(secret).await["fault"], "bad-secret");
    }
}

#[tokio::test]
async fn a_secret_in_a_text_frame_ends_the_conversation() {
    let server = Server::start().await;
    for member in ["password", "Token", "secret"] {
        let mut page = Browser::open(&server).await;
        let message = json!({ "say": "run", "wire": 1, "consent": {}, "settings": { "outgoing": { member: PASSWORD } } });
        let answer = page.answer_to(message.to_string()).await;
        assert_eq!(answer["fault"], "secret-in-text", "{member}");
        assert!(page.hear().await.is_null(), "closed");
        assert!(!shows_password(page.frames.concat().as_bytes()));
    }
}

#[tokio::test]
async fn a_frame_too_long_closes_the_socket() {
    let server = Server::start().await;
    let mut page = Browser::open(&server).await;
    page.say(" ".repeat(65 * 1024)).await;
    assert!(page.hear().await.is_null());
}

#[tokio::test]
async fn an_address_outside_the_policy_is_not_dialled() {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let server = Server::start().await;
    let mut page = Browser::open(&server).await;
    page.say(run(silent.local_addr().expect("an address").port(), "none"))
        .await;
    let said = page.until_finished().await;
    let forbidden = said
        .iter()
        .any(|message| message.to_string().contains("forbidden"));
    assert!(forbidden, "{said:?}");
    // A connection would stand in the queue by now.
    let queue = silent.into_std().expect("a listener");
    let dialled = queue.accept().is_ok();
    assert!(!dialled, "a packet was sent");
}

#[tokio::test]
async fn relay_denied_is_seen_and_with_the_password_it_works_and_stays_inside() {
    let authority = authority();
    let postfix = Postfix::start(leaf(&authority, "localhost", |_| ())).await;
    let server = Server::dialling(postfix.address.port(), vec![authority.der().clone()]).await;
    let mut page = Browser::open(&server).await;

    page.say(run(postfix.address.port(), "none")).await;
    let before = Value::from(page.until_finished().await).to_string();
    assert!(before.contains("Relay access denied"), "{before}");

    page.say(PASSWORD.as_bytes().to_vec()).await;
    page.say(run(postfix.address.port(), "password")).await;
    let after = Value::from(page.until_finished().await).to_string();
    assert!(
        after.contains("logged-in") && after.contains("\"finished\""),
        "{after}"
    );

    assert!(shows_password(&postfix.heard()), "the server was told it");
    assert!(
        !shows_password(page.frames.concat().as_bytes()),
        "no frame shows it"
    );
}

#[tokio::test]
async fn without_the_password_the_rest_is_checked_all_the_same() {
    let authority = authority();
    let postfix = Postfix::start(leaf(&authority, "localhost", |_| ())).await;
    let server = Server::dialling(postfix.address.port(), vec![authority.der().clone()]).await;
    let mut page = Browser::open(&server).await;
    page.say(run(postfix.address.port(), "password")).await;
    let said = Value::from(page.until_finished().await).to_string();
    assert!(
        said.contains("no-secret") && said.contains("secured"),
        "{said}"
    );
}

#[tokio::test]
async fn a_password_does_not_go_to_a_server_whose_certificate_does_not_fit() {
    let authority = authority();
    let postfix = Postfix::start(leaf(&authority, "other.example", |_| ())).await;
    let server = Server::dialling(postfix.address.port(), vec![authority.der().clone()]).await;
    let mut page = Browser::open(&server).await;
    page.say(PASSWORD.as_bytes().to_vec()).await;
    page.say(run(postfix.address.port(), "password")).await;
    let said = Value::from(page.until_finished().await).to_string();
    assert!(
        said.contains("name-mismatch") && said.contains("unprotected"),
        "{said}"
    );
    assert!(!shows_password(&postfix.heard()));
}

/// A server that takes connections and says nothing; how long after `leave` it saw its connection end.
async fn time_to_end(leave: impl AsyncFnOnce(Browser)) -> Duration {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = silent.local_addr().expect("an address").port();
    let server = Server::dialling(port, Vec::new()).await;
    let mut page = Browser::open(&server).await;
    page.say(run(port, "none")).await;
    let (mut stream, _) = silent.accept().await.expect("a connection");
    let left = Instant::now();
    leave(page).await;
    let ended = stream.read(&mut [0; 16]).await;
    assert!(matches!(ended, Ok(0) | Err(_)), "the connection is over");
    left.elapsed()
}

/// On a machine that does other things, too, one of a few tries shows what the program takes.
async fn is_quick(leave: impl AsyncFn(Browser)) {
    let mut best = Duration::MAX;
    for _ in 0..5 {
        best = best.min(time_to_end(&leave).await);
    }
    assert!(best <= Duration::from_millis(100), "{best:?}");
}

#[tokio::test]
async fn a_page_that_vanishes_takes_its_connections_along() {
    is_quick(async |page: Browser| drop(page)).await;
}

#[tokio::test]
async fn stop_ends_the_check_at_once() {
    is_quick(async |mut page: Browser| {
        page.say(json!({ "say": "stop" }).to_string()).await;
        let said = page.until_finished().await;
        assert_eq!(said.last().expect("an answer")["why"], "stopped");
    })
    .await;
}

#[tokio::test]
async fn one_page_runs_one_check_at_a_time() {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = silent.local_addr().expect("an address").port();
    let server = Server::dialling(port, Vec::new()).await;
    let mut page = Browser::open(&server).await;
    page.say(run(port, "none")).await;
    page.say(run(port, "none")).await;
    let said = page.until_finished().await;
    assert_eq!(said.last().expect("an answer")["fault"], "busy");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_asks_for_nothing_is_let_go_after_ten_minutes() {
    let server = Server::start().await;
    let mut page = Browser::open(&server).await;
    let began = tokio::time::Instant::now();
    assert!(page.hear().await.is_null(), "closed");
    assert_eq!(began.elapsed().as_secs(), 600);
}
