//! Who is let in, and what every answer carries.

use std::path::Path;

use mailmedic_core::vocab::Host;
use mailmedic_probe_server::serve::{Bounded, listener};
use mailmedic_probe_server::world::{FarPlace, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::postfix::{acceptor, authority, leaf};
use crate::socket::{Server, whole};

async fn ask(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(server.address)
        .await
        .expect("the server");
    stream
        .write_all(request.as_bytes())
        .await
        .expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

async fn get(server: &Server, path: &str, host: &str) -> String {
    ask(
        server,
        &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
    )
    .await
}

#[tokio::test]
async fn a_wrong_host_is_misdirected_everywhere() {
    let server = Server::start().await;
    for path in ["/", "/healthz", "/v1/probe"] {
        for host in ["evil.example", "localhost", "localhost.evil.example:80", ""] {
            let answer = get(&server, path, host).await;
            assert!(
                answer.starts_with("HTTP/1.1 421 "),
                "{path} {host:?}: {answer}"
            );
        }
    }
    let port = server.address.port();
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}")] {
        assert!(
            get(&server, "/", &host).await.starts_with("HTTP/1.1 200 "),
            "{host}"
        );
    }
}

#[tokio::test]
async fn a_foreign_page_gets_no_websocket() {
    let server = Server::start().await;
    let upgrade = |origin: &str| {
        format!(
            "GET /v1/probe HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n{origin}\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            server.address
        )
    };
    for origin in [
        String::new(),
        "Origin: null\r\n".to_owned(),
        "Origin: https://evil.example\r\n".to_owned(),
        format!(
            "Origin: http://localhost.evil.example:{}\r\n",
            server.address.port()
        ),
        format!("Origin: https://{}\r\n", server.address),
        format!(
            "Origin: http://{0}\r\nOrigin: http://{0}\r\n",
            server.address
        ),
    ] {
        // Without Connection: close the server may keep the line; the first bytes tell.
        let mut stream = TcpStream::connect(server.address)
            .await
            .expect("the server");
        stream
            .write_all(upgrade(&origin).as_bytes())
            .await
            .expect("a request");
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.expect("an answer");
        assert_eq!(&answer, b"HTTP/1.1 403", "{origin:?}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_rules_for_browsers() {
    let server = Server::start().await;
    let host = server.address.to_string();
    for (path, host) in [
        ("/", host.as_str()),
        ("/not-there", &host),
        ("/", "evil.example"),
    ] {
        let answer = get(&server, path, host).await.to_lowercase();
        for rule in [
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
            "frame-ancestors 'none'",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-opener-policy: same-origin",
        ] {
            assert!(answer.contains(rule), "{path} without {rule}: {answer}");
        }
    }
}

#[tokio::test]
async fn only_the_page_that_hands_its_answer_back_may_know_who_opened_it() {
    let server = Server::start().await;
    let host = server.address.to_string();
    for (path, policy) in [
        ("/for-a-page.html", "unsafe-none"),
        ("/for-a-page.html/", "same-origin"),
        ("/index.html", "same-origin"),
    ] {
        let answer = get(&server, path, &host).await.to_lowercase();
        let rule = format!("cross-origin-opener-policy: {policy}\r\n");
        assert!(answer.contains(&rule), "{path} without {rule}: {answer}");
    }
}

#[tokio::test]
async fn only_the_page_for_frames_may_be_framed_and_only_by_those_let_in() {
    let server = Server::start().await;
    let host = server.address.to_string();
    let policy = async |path: &str| {
        let answer = get(&server, path, &host).await.to_lowercase();
        let line = answer
            .lines()
            .find_map(|line| line.strip_prefix("content-security-policy: "))
            .expect("a policy")
            .to_owned();
        line.split("frame-ancestors ")
            .nth(1)
            .expect("who may frame")
            .to_owned()
    };
    let framed = policy("/embed.html").await;
    assert!(
        framed.split(' ').any(|one| one == format!("http://{host}")),
        "{framed}"
    );
    assert!(
        !framed.contains('*') && !framed.contains("'none'"),
        "{framed}"
    );
    for path in [
        "/",
        "/index.html",
        "/embed.html/",
        "//embed.html",
        "/%65mbed.html",
        "/v1/probe",
    ] {
        assert_eq!(policy(path).await, "'none'", "{path}");
    }
}

#[tokio::test]
async fn the_page_is_served_and_nothing_beside_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page/inner");
    let page = folder.join("page");
    std::fs::create_dir_all(page.join("assets")).expect("a folder");
    for (name, content) in [
        ("index.html", "<p>here"),
        ("assets/core.wasm", "\0asm"),
        ("../beside.txt", "not for you"),
    ] {
        std::fs::write(page.join(name), content).expect("a file");
    }
    let server = Server::with_page(&page).await;
    let host = server.address.to_string();
    assert!(get(&server, "/", &host).await.ends_with("<p>here"));
    let wasm = get(&server, "/assets/core.wasm", &host).await;
    assert!(wasm.contains("content-type: application/wasm"), "{wasm}");
    for path in [
        "/../beside.txt",
        "/%2e%2e/beside.txt",
        "/assets/../../beside.txt",
        "/..%2fbeside.txt",
        "//beside.txt",
    ] {
        let answer = get(&server, path, &host).await;
        assert!(
            answer.starts_with("HTTP/1.1 404 ") || answer.starts_with("HTTP/1.1 400 "),
            "{path}: {answer}"
        );
    }
}

#[tokio::test]
async fn a_page_that_has_another_place_look_names_it_and_may_dial_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page-beside");
    std::fs::create_dir_all(&folder).expect("a folder");
    let html = "<script src=\"mail-medic.js\"></script><mail-medic page><p>here</mail-medic>";
    for (name, content) in [
        ("index.html", html),
        ("index.html.br", "as it was"),
        ("embed.html", html),
        ("other.html", html),
    ] {
        std::fs::write(folder.join(name), content).expect("a file");
    }
    let place = FarPlace::read("wss://far.example:8443/a?b&c").expect("a place");
    let server = Server::beside(&folder, &place).await;
    let host = server.address.to_string();
    let named = "mail-medic.js\"></script><mail-medic far-probe=\"wss://far.example:8443/a?b&amp;c\" page><p>here";
    for path in ["/", "/index.html", "/embed.html"] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
        );
        let answer = ask(&server, &request).await;
        assert!(answer.contains(named), "{path}: {answer}");
        let may = "connect-src 'self' wss://far.example:8443; frame-ancestors";
        assert!(answer.contains(may), "{path}: {answer}");
    }
    let other = get(&server, "/other.html", &host).await;
    assert!(other.ends_with(html), "{other}");
    let alone = Server::with_page(&folder).await;
    let host = alone.address.to_string();
    let answer = get(&alone, "/", &host).await;
    assert!(
        answer.contains("connect-src 'self'; frame-ancestors 'none'"),
        "{answer}"
    );
    assert!(answer.ends_with(html), "{answer}");
}

#[tokio::test]
async fn under_tls_the_page_is_served_and_a_stalled_handshake_keeps_nobody_waiting() {
    let authority = authority();
    let identity = leaf(&authority, "localhost", |_| ());
    let plain = Bounded::bind(([127, 0, 0, 1], 0).into(), 8)
        .await
        .expect("a free port");
    let address = plain.local_addr().expect("an address");
    let secured = listener(plain, acceptor(identity)).expect("a listener");
    tokio::spawn(async move { axum::serve(secured, whole(address, true)).await });

    let stalled = TcpStream::connect(address).await.expect("the server");
    let stream = TcpStream::connect(address).await.expect("the server");
    let tls = Tls::trusting(vec![authority.der().clone()]);
    let shaken = tls
        .secure(stream, &Host::read("localhost").expect("a host"))
        .await
        .expect("TLS");
    assert!(shaken.report.is_verified());
    let mut stream = shaken.stream;
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .await
        .expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("ok\n"),
        "{answer}"
    );
    drop(stalled);
}
