//! One websocket: typed messages in and out, one check or search at a time, the secret in a frame of its own.

use std::net::IpAddr;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, close_code};
use futures_util::SinkExt as _;
use mailmedic_core::plan::{self, discover::Search};
use mailmedic_core::vocab::{
    Beside, Case, Consent, Draft, Host, Mailbox, Port, Secret, Settings, Survey, Vantage,
};
use mailmedic_core::wire::{Fault, Finish, LONGEST_FRAME, ToClient, ToServer, WIRE};
use serde_json::Value;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use super::{Event, Memory, run_with, search};
use crate::guard::Guard;
use crate::limits::{Budget, Limits};
use crate::world::{Directory, Kit, Presented, Tickets, Tls, Vault};

/// A page that asks for nothing this long is let go. People read the answer meanwhile.
const IDLE: Duration = Duration::from_mins(10);

/// What a check says within this time goes out together: each way to the page costs as much as one to the mail server.
const TOGETHER: Duration = Duration::from_millis(10);

/// At most this many messages go out together.
const MOST_TOGETHER: usize = 64;

/// More messages than a page ever sends.
const MOST_MESSAGES: u32 = 10_000;

/// What all websockets of a server share.
pub struct Shop {
    /// Which addresses may be dialled.
    pub guard: Guard,
    /// TLS and its roots.
    pub tls: Arc<Tls>,
    /// How much at once.
    pub limits: Limits,
    /// Who looks names up.
    pub names: Directory,
    /// Servers that are known to answer, each on this port.
    pub canaries: Vec<(Host, Port)>,
}

/// What a running check or search says goes through this: boxed, for a channel has room for many and mostly holds none.
type Teller = UnboundedSender<Box<ToClient>>;

/// Why a message got no check, and which member of it is at fault.
struct Refused(Fault, String);

/// Talks with one page until it leaves. Whatever it was doing then ends with it.
pub async fn serve(mut socket: WebSocket, shop: Arc<Shop>, visitor: IpAddr) {
    let mut session = Session {
        shop,
        visitor,
        secret: None,
        check: None,
        memory: Arc::default(),
    };
    let welcome = ToClient::Welcome {
        wire: WIRE,
        vantage: Vantage::here(),
    };
    if say(&mut socket, &welcome).await.is_none() {
        return;
    }
    let mut messages = 0;
    let mut idle = Instant::now() + IDLE;
    let mut quiet = Instant::now();
    loop {
        let news = tokio::select! {
            message = socket.recv() => News::Page(message),
            event = session.event() => News::Check(event),
            () = sleep_until(idle), if session.check.is_none() => News::Idle,
        };
        let answer = match news {
            News::Idle => return close(&mut socket, close_code::AWAY).await,
            News::Check(Some(message)) => {
                if session
                    .tell(&mut socket, message, &mut quiet)
                    .await
                    .is_none()
                {
                    return;
                }
                continue;
            }
            News::Check(None) => continue,
            News::Page(Some(Ok(message))) => {
                messages += 1;
                idle = Instant::now() + IDLE;
                match session.hear(message) {
                    ControlFlow::Continue(answer) if messages < MOST_MESSAGES => answer,
                    ControlFlow::Continue(_) => {
                        return close(&mut socket, close_code::POLICY).await;
                    }
                    ControlFlow::Break(()) => return,
                }
            }
            // The page is gone, or its frame was too long or no websocket's.
            News::Page(_) => return,
        };
        if let Some(answer) = answer {
            let fatal = matches!(
                answer,
                ToClient::Failed {
                    fault: Fault::SecretInText,
                    ..
                }
            );
            if say(&mut socket, &answer).await.is_none() {
                return;
            }
            if fatal {
                return close(&mut socket, close_code::POLICY).await;
            }
        }
    }
}

enum News {
    Page(Option<Result<Message, axum::Error>>),
    Check(Option<ToClient>),
    Idle,
}

struct Session {
    shop: Arc<Shop>,
    visitor: IpAddr,
    secret: Option<Secret>,
    check: Option<Check>,
    /// What the checks of this page saw of the way.
    memory: Arc<Memory>,
}

/// A check or search that runs, or waits for its place. Dropping it stops it and closes its connections.
struct Check {
    task: JoinHandle<()>,
    said: UnboundedReceiver<Box<ToClient>>,
}

impl Drop for Check {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Session {
    /// The next thing that the running check says; never, where none runs.
    async fn event(&mut self) -> Option<ToClient> {
        let Some(check) = &mut self.check else {
            return std::future::pending().await;
        };
        let said = check.said.recv().await;
        self.heard(said.map(|said| *said))
    }

    /// Tells the page a message and what comes with it, and nothing more until `quiet`, which is a moment later.
    async fn tell(
        &mut self,
        socket: &mut WebSocket,
        first: ToClient,
        quiet: &mut Instant,
    ) -> Option<()> {
        if self.check.is_some() {
            sleep_until(*quiet).await;
        }
        put(socket, &first).await?;
        for _ in 1..MOST_TOGETHER {
            let Some(check) = &mut self.check else {
                break;
            };
            let Ok(more) = check.said.try_recv() else {
                break;
            };
            if let Some(more) = self.heard(Some(*more)) {
                put(socket, &more).await?;
            }
        }
        let flushed = socket.flush().await.ok();
        *quiet = Instant::now() + TOGETHER;
        flushed
    }

    /// What a check says ends it, where it is the last that it says.
    fn heard(&mut self, said: Option<ToClient>) -> Option<ToClient> {
        match said {
            Some(ToClient::Finished { .. }) => self.check = None,
            // A check always says that it is finished; one that did not has panicked.
            None => {
                self.check = None;
                return Some(ToClient::Failed {
                    fault: Fault::Internal,
                    at: String::new(),
                });
            }
            _ => {}
        }
        said
    }

    /// What a message is answered with; a break where the page takes its leave.
    fn hear(&mut self, message: Message) -> ControlFlow<(), Option<ToClient>> {
        let outcome = match message {
            Message::Text(text) => self.text(&text),
            Message::Binary(bytes) => self.take_secret(bytes.into()),
            Message::Close(_) => return ControlFlow::Break(()),
            Message::Ping(_) | Message::Pong(_) => Ok(None),
        };
        let failed = |Refused(fault, at)| Some(ToClient::Failed { fault, at });
        ControlFlow::Continue(outcome.unwrap_or_else(failed))
    }

    fn take_secret(&mut self, bytes: Vec<u8>) -> Result<Option<ToClient>, Refused> {
        // Which of the two it is only the settings tell, which come after it; nothing but a token is that long.
        self.secret = if bytes.len() > Secret::LONGEST {
            Secret::token(bytes)
        } else {
            Secret::from_bytes(bytes)
        };
        if self.secret.is_none() {
            Err(Refused(Fault::BadSecret, String::new()))
        } else {
            Ok(None)
        }
    }

    fn text(&mut self, text: &str) -> Result<Option<ToClient>, Refused> {
        match read(text)? {
            ToServer::Stop => {
                let stopped = self.check.take().map(|_| ToClient::Finished {
                    why: Finish::Stopped,
                });
                Ok(stopped)
            }
            ToServer::Run { wire, .. } | ToServer::Discover { wire, .. } if wire != WIRE => {
                Err(Refused(Fault::OtherVersion, "wire".to_owned()))
            }
            ToServer::Run {
                settings, consent, ..
            } => self.begin(settings, consent).map(|()| None),
            ToServer::Discover {
                address, settings, ..
            } => self.discover(&address, settings).map(|()| None),
        }
    }

    fn begin(&mut self, settings: Draft, consent: Consent) -> Result<(), Refused> {
        // Whether or not a check begins, this secret was for it and for no other.
        let secret = self.secret.take();
        let mut case = Case {
            consent,
            beside: Beside {
                incoming: false,
                survey: Survey::Aside,
                canaries: self.shop.canaries.clone(),
            },
            ..Case::of(settings)
        };
        if !plan::fit(&case) {
            return Err(Refused(Fault::BadSettings, "settings".to_owned()));
        }
        self.count()?;
        let vault = Vault::of(
            secret,
            consent,
            &case.draft.read(),
            self.shop.limits.logins(),
        );
        let kit = self.kit(vault, Budget::default());
        let memory = Arc::clone(&self.memory);
        self.work(|teller| async move {
            // The page may be gone; then this task is about to be stopped.
            let tell = |event| drop(teller.send(Box::new(told(event))));
            run_with(&mut case, kit, &memory, tell).await
        });
        Ok(())
    }

    /// A search is as much to the visitor's account as a check. A secret that came before it was for no search.
    fn discover(&mut self, address: &str, settings: Draft) -> Result<(), Refused> {
        self.secret = None;
        let begun = Mailbox::read(address)
            .ok()
            .and_then(|address| Search::of(address, settings));
        let Some(mut begun) = begun else {
            return Err(Refused(Fault::BadSettings, "address".to_owned()));
        };
        self.count()?;
        let nobody = Vault::of(
            None,
            Consent::default(),
            &Settings::default(),
            self.shop.limits.logins(),
        );
        let kit = self.kit(nobody, Budget::of_search());
        self.work(|teller| async move {
            search(&mut begun, kit, |search, _| {
                let done = search.asked().filter(|(_, found)| found.is_some()).count();
                let of = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
                let (done, all) = (of(done), of(search.asked().count()));
                drop(teller.send(Box::new(ToClient::Searching { done, all })));
            })
            .await;
            let report = Box::new(begun.report());
            drop(teller.send(Box::new(ToClient::Proposed { report })));
            Finish::Done
        });
        Ok(())
    }

    /// Counts one more, which only a page without a running one may begin.
    fn count(&self) -> Result<(), Refused> {
        if self.check.is_none() && self.shop.limits.count_check(self.visitor) {
            Ok(())
        } else {
            Err(Refused(Fault::Busy, String::new()))
        }
    }

    fn kit(&self, vault: Vault, budget: Budget) -> Arc<Kit> {
        Arc::new(Kit {
            guard: self.shop.guard.clone(),
            names: self.shop.names.now(),
            tls: Arc::clone(&self.shop.tls),
            vault,
            tickets: Tickets::None,
            letter: None,
            targets: self.shop.limits.targets(),
            budget,
            shown: Presented::default(),
        })
    }

    /// Begins what then runs beside the conversation as soon as there is a place for it, and says in the end how it went.
    fn work<F>(&mut self, make: impl FnOnce(Teller) -> F)
    where
        F: Future<Output = Finish> + Send + 'static,
    {
        let (teller, said) = unbounded_channel();
        let work = make(teller.clone());
        let place = self.shop.limits.begin_check();
        let task = tokio::spawn(async move {
            let place = place.await;
            let why = work.await;
            drop(place);
            let _ = teller.send(Box::new(ToClient::Finished { why }));
        });
        self.check = Some(Check { task, said });
    }
}

fn told(event: Event) -> ToClient {
    match event {
        Event::Planned(steps) => ToClient::Planned { steps },
        Event::Heard(evidence) => ToClient::Heard { evidence },
        Event::Ended(step) => ToClient::Ended { step },
    }
}

/// Reads a text frame. What is wrong with it is said without quoting it.
fn read(text: &str) -> Result<ToServer, Refused> {
    let refused = |fault: Fault, at: &str| Refused(fault, at.to_owned());
    if text.len() > LONGEST_FRAME {
        return Err(refused(Fault::BadMessage, ""));
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return Err(refused(Fault::BadMessage, ""));
    };
    if let Some(member) = secret_member(&value) {
        return Err(refused(Fault::SecretInText, member));
    }
    // A reader of tagged messages does not know where in the settings it stumbled; the reader of settings does.
    if let Some(settings) = value.get("settings") {
        Draft::from_value(settings).map_err(|error| {
            let at = if error.path.is_empty() {
                "settings".to_owned()
            } else {
                format!("settings.{}", error.path)
            };
            Refused(Fault::BadSettings, at)
        })?;
    }
    serde_json::from_value(value).map_err(|_| refused(Fault::BadMessage, ""))
}

/// Members that can only hold a secret.
const SECRET_MEMBERS: [&str; 4] = ["password", "passphrase", "secret", "token"];

fn secret_member(value: &Value) -> Option<&'static str> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let secret = SECRET_MEMBERS
                .into_iter()
                .find(|secret| secret.eq_ignore_ascii_case(name));
            secret.or_else(|| secret_member(value))
        }),
        Value::Array(values) => values.iter().find_map(secret_member),
        _ => None,
    }
}

async fn say(socket: &mut WebSocket, message: &ToClient) -> Option<()> {
    put(socket, message).await?;
    socket.flush().await.ok()
}

/// The same, to be flushed later.
async fn put(socket: &mut WebSocket, message: &ToClient) -> Option<()> {
    let text = serde_json::to_string(message).ok()?;
    socket.feed(Message::Text(text.into())).await.ok()
}

async fn close(socket: &mut WebSocket, code: u16) {
    let frame = CloseFrame {
        code,
        reason: Utf8Bytes::default(),
    };
    // The page may have left first.
    let _ = socket.send(Message::Close(Some(frame))).await;
}
