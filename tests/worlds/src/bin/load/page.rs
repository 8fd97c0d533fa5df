//! What a visitor's page does: a websocket, a secret, a check, and what is concluded from what comes back.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::LazyLock;

use futures_util::{SinkExt as _, StreamExt as _};
use mailmedic_core::desk;
use mailmedic_core::vocab::{Case, Consent, Draft, Fact, Probe, Step};
use mailmedic_core::wire::{ToClient, WIRE};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::Fault;

static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::from_json(ENGLISH).expect("the words are generated"));

const PASSWORD: &str = "wonderland";

/// Longer than the server has any message.
const MOST_MESSAGES: usize = 1_000;

/// A page that is open.
pub(crate) struct Page {
    socket: WebSocketStream<TcpStream>,
}

/// What a check came to.
pub(crate) struct Checked {
    /// The outcome, and the first cause behind a space.
    pub(crate) verdict: String,
    /// Connections that stood.
    pub(crate) dials: usize,
    /// Looks that were given up before they said how their dial ended: the server may have seen it.
    pub(crate) given_up: usize,
    /// Logins that were accepted or refused.
    pub(crate) logins: usize,
}

impl Page {
    /// Opens the page of a visitor with this address.
    pub(crate) async fn open(visitor: Ipv4Addr, server: SocketAddr) -> Result<Page, Fault> {
        let socket = TcpSocket::new_v4()?;
        socket.set_nodelay(true)?;
        socket.bind(SocketAddr::new(visitor.into(), 0))?;
        let stream = socket.connect(server).await?;
        let mut request = format!("ws://{server}/v1/probe").into_client_request()?;
        let origin = format!("http://{server}").parse()?;
        request.headers_mut().insert("origin", origin);
        let (socket, _) = client_async(request, stream).await?;
        let mut page = Page { socket };
        let first = page.hear().await?;
        if first["say"] == "welcome" {
            Ok(page)
        } else {
            Err(format!("no welcome but {first}").into())
        }
    }

    async fn hear(&mut self) -> Result<Value, Fault> {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Text(text))) => return Ok(serde_json::from_str(&text)?),
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(other)) => return Err(format!("not expected: {other:?}").into()),
                Some(Err(error)) => return Err(error.into()),
                None => return Err("the server left".into()),
            }
        }
    }

    /// Begins a check of a mail server.
    async fn begin(&mut self, settings: &Value) -> Result<(), Fault> {
        let run = json!({
            "say": "run", "wire": WIRE, "settings": settings,
            "consent": { "login": true, "unverified": false },
        });
        let secret = Message::binary(PASSWORD.as_bytes());
        self.socket.feed(secret).await?;
        self.socket.send(Message::text(run.to_string())).await?;
        Ok(())
    }

    /// A whole check of the server at this address.
    pub(crate) async fn check(&mut self, target: Ipv4Addr) -> Result<Checked, Fault> {
        let settings = settings(target);
        self.begin(&settings).await?;
        let mut case = Case::of(Draft::from_value(&settings).map_err(|error| error.to_string())?);
        case.consent = Consent {
            login: true,
            unverified: false,
        };
        for _ in 0..MOST_MESSAGES {
            let message = self.hear().await?;
            match message["say"].as_str() {
                Some("finished") if message["why"] == "done" => return Ok(Checked::of(&case)),
                Some("finished" | "failed") => {
                    return Err(format!("the check of {target} says {message}").into());
                }
                _ => {
                    if let Some(said) = ToClient::from_value(&message) {
                        said.grow(&mut case);
                    }
                }
            }
        }
        Err("the check never ends".into())
    }

    /// Begins a check of the server at this address, and comes back once it is at the login.
    pub(crate) async fn check_up_to_login(&mut self, target: Ipv4Addr) -> Result<(), Fault> {
        self.begin(&settings(target)).await?;
        for _ in 0..MOST_MESSAGES {
            let message = self.hear().await?;
            let fact = &message["evidence"]["fact"];
            if fact["sent"]["stage"] == "auth" {
                return Ok(());
            }
            if message["say"] == "finished" || message["say"] == "failed" {
                return Err(format!("the check of {target} says {message}").into());
            }
        }
        Err("the check never comes to its login".into())
    }
}

fn settings(target: Ipv4Addr) -> Value {
    json!({
        "address": "alice@lab.test",
        "outgoing": {
            "host": target, "port": 587, "security": "starttls", "auth": "password", "username": "alice@lab.test",
        },
    })
}

impl Checked {
    fn of(case: &Case) -> Checked {
        let answer = serde_json::to_value(desk::answer(case, &WORDS, false)).unwrap_or_default();
        let outcome = answer["outcome"].as_str().unwrap_or_default();
        let first = answer["causes"][0]["id"].as_str().unwrap_or_default();
        let count =
            |of: fn(&Fact) -> bool| case.evidence.iter().filter(|one| of(&one.fact)).count();
        let is_told = |step: &Step| {
            let mut told = case.of_step(step.id);
            told.any(|one| {
                matches!(
                    one.fact,
                    Fact::Connected { .. } | Fact::ConnectFailed { .. }
                )
            })
        };
        let looks = case.steps.iter();
        let looks = looks.filter(|step| matches!(step.probe, Probe::Look { .. }));
        Checked {
            given_up: looks.filter(|step| !is_told(step)).count(),
            verdict: format!("{outcome} {first}").trim_end().to_owned(),
            dials: count(|fact| matches!(fact, Fact::Connected { .. })),
            logins: count(|fact| matches!(fact, Fact::LoggedIn { .. } | Fact::LoginRefused { .. })),
        }
    }
}
