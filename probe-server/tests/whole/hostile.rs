//! Servers that want to harm whoever asks: each is read within bounds, named, and told no secret. The clock jumps where
//! all wait, so that no minute passes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mailmedic_core::desk;
use mailmedic_core::dialogue::{Demand, Reading, World};
use mailmedic_core::vocab::{Case, Consent, Draft, Secret, Step};
use mailmedic_core::wire::Finish;
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_probe_server::guard::{Guard, Policy};
use mailmedic_probe_server::limits::{Budget, Limits, Numbers};
use mailmedic_probe_server::session::{self, Maker};
use mailmedic_probe_server::world::{Kit, Names, NetWorld, Presented, Tickets, Tls, Vault};
use mailmedic_worlds::liar::{Act, Play, Script, Turns};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};

use crate::secret::{PASSWORD, shows_password};

/// More than a check may read over all its connections, in bytes.
const MOST: usize = 256 * 1024;

/// Longer than a check may take.
const LONGEST: Duration = Duration::from_secs(61);

/// What all connections brought and sent.
#[derive(Default)]
struct Count {
    read: AtomicUsize,
    sent: AtomicUsize,
}

struct Counting {
    kit: Arc<Kit>,
    count: Arc<Count>,
}

struct Counted(NetWorld, Arc<Count>);

impl Maker for Counting {
    type World = Counted;

    fn world(self: &Arc<Self>, _: &Step) -> Counted {
        Counted(
            NetWorld::new(Arc::clone(&self.kit)),
            Arc::clone(&self.count),
        )
    }

    fn accepted(&self, step: &Step) {
        self.kit.accepted(step);
    }
}

impl World for Counted {
    async fn answer(&mut self, demand: Demand) -> Reading {
        let sent = match &demand {
            Demand::Send(bytes) => bytes.len(),
            Demand::SendSecret(bytes) => bytes.expose().len(),
            _ => 0,
        };
        self.1.sent.fetch_add(sent, Ordering::Relaxed);
        let reading = self.0.answer(demand).await;
        if let Reading::Bytes(bytes) = &reading {
            self.1.read.fetch_add(bytes.len(), Ordering::Relaxed);
        }
        reading
    }
}

/// Plays a script in clear on every connection, and keeps what it hears.
async fn liar(script: &str) -> (u16, Arc<std::sync::Mutex<Vec<u8>>>) {
    let script = Script::read(script).expect("a script");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let heard = Arc::<std::sync::Mutex<Vec<u8>>>::default();
    let ears = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(
                stream,
                Play::new(script.clone(), Turns::default()),
                Arc::clone(&ears),
            ));
        }
    });
    (port, heard)
}

async fn talk(mut stream: TcpStream, mut play: Play, heard: Arc<std::sync::Mutex<Vec<u8>>>) {
    let mut bytes = [0; 4096];
    loop {
        match play.act() {
            Act::Say(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Act::Wait(milliseconds) => sleep(Duration::from_millis(milliseconds.into())).await,
            act @ (Act::Listen | Act::Hello) => match stream.read(&mut bytes).await {
                Ok(count) if count > 0 => {
                    heard
                        .lock()
                        .expect("nobody panicked")
                        .extend(&bytes[..count]);
                    if act == Act::Hello {
                        play.heard_hello();
                    } else {
                        play.hear(&bytes[..count]);
                    }
                }
                _ => return,
            },
            Act::Tls(_) | Act::Close | Act::Reset => return,
        }
    }
}

/// What a check of that server came to.
struct Checked {
    answer: Value,
    read: usize,
    sent: usize,
    took: Duration,
    why: Finish,
    heard: Vec<u8>,
}

async fn check(script: &str, security: &str) -> Checked {
    let (port, heard) = liar(script).await;
    let settings = json!({
        "address": "alice@lab.test",
        "outgoing": { "host": "127.0.0.1", "port": port, "security": security, "auth": "password", "username": "alice" }
    });
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    // The password may even go in clear: whoever asks for it wrongly gets none all the same.
    case.consent = Consent {
        login: true,
        unverified: true,
    };
    let limits = Limits::of(Numbers::SHARED);
    let secret = Secret::from_bytes(PASSWORD.as_bytes().to_vec());
    let kit = Kit {
        guard: Guard::of(Policy::loopback().with_port(port)),
        names: Arc::new(Names::system()),
        tls: Arc::new(Tls::trusting(Vec::new())),
        vault: Vault::of(secret, case.consent, &case.draft.read(), limits.logins()),
        targets: limits.targets(),
        tickets: Tickets::None,
        letter: None,
        budget: Budget::default(),
        shown: Presented::default(),
    };
    let count = Arc::<Count>::default();
    let maker = Counting {
        kit: Arc::new(kit),
        count: Arc::clone(&count),
    };
    let began = Instant::now();
    let why = session::run(&mut case, Arc::new(maker), |_| ()).await;
    let took = began.elapsed();
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let answer = json!(desk::answer(&case, &words, true));
    assert!(!shows_password(answer.to_string().as_bytes()), "{answer}");
    Checked {
        answer,
        read: count.read.load(Ordering::Relaxed),
        sent: count.sent.load(Ordering::Relaxed),
        took,
        why,
        heard: heard.lock().expect("nobody panicked").clone(),
    }
}

const HELLO: &str = "say 220 lab\non QUIT\nsay 221 bye\nclose\non EHLO\n";
const STARTTLS: &str = "bytes 250-lab\\r\\n250 STARTTLS\\r\\n\non STARTTLS\n";

/// Checks, and holds what must hold for every server. The first cause and the outcome.
async fn survives(name: &str, script: &str, security: &str) -> (String, String) {
    let checked = check(script, security).await;
    assert!(checked.read <= MOST, "{name}: {} bytes read", checked.read);
    assert!(checked.sent <= 4096, "{name}: {} bytes sent", checked.sent);
    assert!(checked.took < LONGEST, "{name}: {:?}", checked.took);
    assert!(
        !shows_password(&checked.heard),
        "{name}: the password was sent"
    );
    let first = checked.answer["causes"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|cause| cause["standing"] != "ruled-out");
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    (
        text(first.map(|cause| &cause["id"])),
        text(checked.answer.get("outcome")),
    )
}

fn pair(first: &str, outcome: &str) -> (String, String) {
    (first.to_owned(), outcome.to_owned())
}

#[tokio::test(start_paused = true)]
async fn what_never_ends_is_cut_off_and_nobody_is_blamed() {
    let unknown = pair("server-protocol-fault", "could-not-tell");
    for (name, script) in [
        ("lines", format!("{HELLO}say 250-lab\nagain")),
        ("a line", format!("{HELLO}times 1000 250 x\nagain")),
        ("a greeting", "say 220-lab\nagain".to_owned()),
        (
            "a line before the greeting",
            "times 9000 x\nagain".to_owned(),
        ),
    ] {
        assert_eq!(survives(name, &script, "starttls").await, unknown, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_byte_a_second_is_cut_off() {
    let script = "pace 1\ntimes 99 220-lab\\r\\n\nsay 220 lab";
    let (first, outcome) = survives("drip", script, "starttls").await;
    assert_eq!(
        (first, outcome),
        pair("server-protocol-fault", "could-not-tell")
    );
}

#[tokio::test(start_paused = true)]
async fn who_says_nothing_and_never_hangs_up_is_named() {
    let named = survives("silent", "silent", "starttls").await;
    assert_eq!(named, pair("server-silent", "fails"));
}

#[tokio::test(start_paused = true)]
async fn every_answer_a_little_too_late_ends_within_a_minute() {
    let script = "wait 34\nsay 220 lab\non EHLO\nwait 14\nsay 250 lab\non *\nwait 14\nsay 250 ok";
    let checked = check(script, "none").await;
    assert_eq!(checked.why, Finish::Time);
    assert_eq!(checked.took.as_secs(), 60);
    assert_eq!(checked.answer["outcome"], "could-not-tell");
}

#[tokio::test(start_paused = true)]
async fn bytes_behind_the_answer_to_starttls_end_it() {
    for injected in [
        "bytes 220 go\\r\\n250-lab\\r\\n250 AUTH PLAIN\\r\\n",
        "bytes 220 go\\r\\n2",
        // Answers to everything before it was asked.
        "times 5000 220 x\\r\\n\nagain",
    ] {
        let script = format!("{HELLO}{STARTTLS}{injected}\nhello\nsilent");
        let named = survives("injected", &script, "starttls").await;
        assert_eq!(named, pair("starttls-injected", "fails"), "{injected}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_no_handshake_ends_it() {
    let record = |name: &str| match name {
        "empty records" => "times 500 \\x16\\x03\\x03\\x00\\x00\nagain",
        "changes of cipher" => "times 500 \\x14\\x03\\x03\\x00\\x01\\x01\nagain",
        "half a record" => "bytes \\x16\\x03\\x03\\x40\\x00\\x02\\x00\nsilent",
        "a record too long" => "bytes \\x16\\x03\\x03\\xff\\xff\ntimes 70000 x\nsilent",
        "an endless message" => {
            "bytes \\x16\\x03\\x03\\x40\\x00\\x02\\xff\\xff\\xff\ntimes 16380 x\nagain"
        }
        "clear text" => "say 500 what?\nsilent",
        // RFC 5246 section 7.4.1.1, RFC 6520 section 4, and a ServerHello that chooses to compress.
        "a wish to begin anew" => "bytes \\x16\\x03\\x03\\x00\\x04\\x00\\x00\\x00\\x00\nsilent",
        "a heartbeat" => "bytes \\x18\\x03\\x03\\x00\\x03\\x01\\x40\\x00\nsilent",
        "compression" => {
            "bytes \\x16\\x03\\x03\\x00\\x2a\\x02\\x00\\x00\\x26\\x03\\x03\ntimes 32 x\n\
             bytes \\x00\\xc0\\x2f\\x01\nsilent"
        }
        _ => "silent",
    };
    for name in [
        "empty records",
        "changes of cipher",
        "half a record",
        "a record too long",
        "an endless message",
        "clear text",
        "a wish to begin anew",
        "a heartbeat",
        "compression",
        "nothing",
    ] {
        let script = format!("{HELLO}{STARTTLS}say 220 go\nhello\n{}", record(name));
        let (_, outcome) = survives(name, &script, "starttls").await;
        assert_eq!(outcome, "could-not-tell", "{name}");
        let (_, outcome) = survives(name, &format!("hello\n{}", record(name)), "tls").await;
        assert_ne!(outcome, "works", "{name}");
    }
}
