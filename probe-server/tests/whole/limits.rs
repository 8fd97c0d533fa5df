//! The limits of the real world, each at its edge, on a clock that jumps where all wait.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use mailmedic_core::dialogue::{Demand, Dialled, Reading, World};
use mailmedic_core::vocab::{
    Case, ConnectFault, Consent, Draft, Host, Port, Refusal, Settings, Step, TlsFault,
};
use mailmedic_core::wire::Finish;
use mailmedic_probe_server::guard::{Guard, Policy};
use mailmedic_probe_server::limits::{Budget, Limits, Numbers};
use mailmedic_probe_server::session::{self, Event, Maker};
use mailmedic_probe_server::world::{Kit, Names, NetWorld, Presented, Tickets, Tls, Vault};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket};
use tokio::time::{Instant, sleep, timeout};

const LOOPBACK: std::net::IpAddr = std::net::IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A world that may dial this port of loopback, for the given limits.
fn kit(port: u16, limits: &Limits) -> Arc<Kit> {
    let nobody = ResolverConfig::from_parts(None, Vec::new(), Vec::new());
    let names = Names::asking(nobody);
    Arc::new(kit_of(port, limits, names))
}

/// A world that asks these names, and dials nothing.
pub(crate) fn kit_asking(names: Names) -> Kit {
    kit_of(25, &Limits::of(Numbers::SHARED), names)
}

fn kit_of(port: u16, limits: &Limits, names: Names) -> Kit {
    let vault = Vault::of(
        None,
        Consent::default(),
        &Settings::default(),
        limits.logins(),
    );
    Kit {
        guard: Guard::of(Policy::loopback().with_port(port)),
        names: Arc::new(names),
        tls: Arc::new(Tls::trusting(Vec::new())),
        vault,
        targets: limits.targets(),
        tickets: Tickets::None,
        letter: None,
        budget: Budget::default(),
        shown: Presented::default(),
    }
}

fn world(port: u16) -> NetWorld {
    NetWorld::new(kit(port, &Limits::of(Numbers::SHARED)))
}

fn dial(port: u16) -> Demand {
    Demand::Dial(LOOPBACK, Port::read(&port.to_string()).expect("a port"))
}

#[tokio::test]
async fn an_address_that_refuses_does_not_keep_from_the_next_one() {
    let port = server(silent).await;
    // Nobody listens at the second address of loopback.
    let refusing: std::net::IpAddr = "127.0.0.2".parse().expect("an address");
    let to = Port::read(&port.to_string()).expect("a port");
    let reading = world(port)
        .answer(Demand::DialAny(vec![refusing, LOOPBACK], to))
        .await;
    let Reading::Raced(tried) = reading else {
        panic!("two addresses are a race");
    };
    let refused = Dialled::Failed(ConnectFault::Refused);
    assert_eq!(tried, [(refusing, refused), (LOOPBACK, Dialled::Stands)]);
}

/// A server that does this with each connection.
async fn server<F>(with: impl Fn(TcpStream) -> F + Send + 'static) -> u16
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(with(stream));
        }
    });
    port
}

async fn silent(stream: TcpStream) {
    std::future::pending::<()>().await;
    drop(stream);
}

/// Whole seconds that an answer took, and the answer.
async fn timed(world: &mut impl World, demand: Demand) -> (u64, Reading) {
    let began = Instant::now();
    let reading = world.answer(demand).await;
    (
        began
            .elapsed()
            .as_millis()
            .div_ceil(1000)
            .try_into()
            .expect("few"),
        reading,
    )
}

#[tokio::test(start_paused = true)]
async fn a_resolver_has_five_seconds() {
    let deaf = UdpSocket::bind("127.0.0.1:0").await.expect("a free port");
    let address: SocketAddr = deaf.local_addr().expect("an address");
    let mut connection = ConnectionConfig::udp();
    connection.port = address.port();
    let server = NameServerConfig::new(address.ip(), true, vec![connection]);
    let names = Names::asking(ResolverConfig::from_parts(None, Vec::new(), vec![server]));
    let began = Instant::now();
    let host = Host::read("mail.example.org").expect("a host");
    assert!(matches!(
        names.addresses(&host).await,
        Reading::ResolverSilent
    ));
    assert!(
        began.elapsed() <= Duration::from_millis(5_010),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_connection_has_ten_seconds() {
    // A queue that is full drops what comes.
    let socket = TcpSocket::new_v4().expect("a socket");
    socket
        .bind("127.0.0.1:0".parse().expect("an address"))
        .expect("a free port");
    let listener = socket.listen(0).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let mut held = Vec::new();
    while let Ok(stream) = timeout(Duration::from_secs(2), TcpStream::connect(address)).await {
        held.push(stream.expect("a connection"));
        assert!(held.len() < 10, "the queue is never full");
    }
    let (seconds, reading) = timed(&mut world(address.port()), dial(address.port())).await;
    assert!(matches!(
        reading,
        Reading::ConnectFailed(ConnectFault::TimedOut)
    ));
    assert_eq!(seconds, 10);
}

#[tokio::test(start_paused = true)]
async fn a_handshake_has_ten_seconds() {
    let port = server(silent).await;
    let mut world = world(port);
    assert!(matches!(world.answer(dial(port)).await, Reading::Done));
    let host = Host::read("mail.example.org").expect("a host");
    let (seconds, reading) = timed(&mut world, Demand::Secure(host)).await;
    assert!(matches!(reading, Reading::TlsFailed(TlsFault::TimedOut)));
    assert_eq!(seconds, 10);
}

/// How a reply ends that comes with so many milliseconds between its bytes, and after how many seconds.
async fn drip(milliseconds: u64) -> (u64, bool) {
    let port = server(move |mut stream| async move {
        while stream.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(milliseconds)).await;
        }
    })
    .await;
    let mut world = world(port);
    assert!(matches!(world.answer(dial(port)).await, Reading::Done));
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(40) {
        match world.answer(Demand::Read(15_000)).await {
            Reading::Bytes(_) => {}
            Reading::TooSlow => return (began.elapsed().as_secs(), true),
            _ => break,
        }
    }
    (began.elapsed().as_secs(), false)
}

#[tokio::test(start_paused = true)]
async fn a_reply_has_to_bring_eight_bytes_a_second() {
    assert_eq!(drip(500).await, (15, true));
    assert_eq!(drip(140).await, (15, true), "seven");
    assert_eq!(drip(110).await, (40, false), "nine");
}

#[tokio::test(start_paused = true)]
async fn a_check_has_eight_connections_and_sends_four_kibibytes() {
    let port = server(silent).await;
    let limits = Limits::of(Numbers::SHARED);
    let kit = kit(port, &limits);
    let mut world = NetWorld::new(Arc::clone(&kit));
    for nth in 0..8 {
        assert!(
            matches!(world.answer(dial(port)).await, Reading::Done),
            "{nth}"
        );
    }
    let send = |bytes: usize| Demand::Send(vec![b'x'; bytes]);
    assert!(matches!(world.answer(send(4_096)).await, Reading::Done));
    assert!(matches!(
        world.answer(send(1)).await,
        Reading::Refused(Refusal::Forbidden)
    ));
    assert!(matches!(
        world.answer(dial(port)).await,
        Reading::Refused(Refusal::Forbidden)
    ));
}

#[tokio::test(start_paused = true)]
async fn a_server_is_dialled_four_times_at_once_and_thirty_times_in_ten_minutes_by_all() {
    let port = server(silent).await;
    let limits = Limits::of(Numbers::SHARED);
    let mut worlds: Vec<_> = (0..5).map(|_| NetWorld::new(kit(port, &limits))).collect();
    let mut fifth = worlds.pop().expect("a fifth");
    for world in &mut worlds {
        assert!(matches!(world.answer(dial(port)).await, Reading::Done));
    }
    let waits = timeout(Duration::from_secs(1), fifth.answer(dial(port))).await;
    assert!(waits.is_err(), "the fifth waits");
    worlds.pop();
    assert!(matches!(fifth.answer(dial(port)).await, Reading::Done));
    drop((worlds, fifth));
    for nth in 5..30 {
        let mut world = NetWorld::new(kit(port, &limits));
        assert!(
            matches!(world.answer(dial(port)).await, Reading::Done),
            "{nth}"
        );
    }
    let mut world = NetWorld::new(kit(port, &limits));
    assert!(matches!(
        world.answer(dial(port)).await,
        Reading::Refused(Refusal::Forbidden)
    ));
}

/// A world whose every answer is nearly too late. As long as it lives, its handle is counted.
struct Late {
    _alive: Arc<()>,
}

impl World for Late {
    async fn answer(&mut self, demand: Demand) -> Reading {
        match demand {
            Demand::Resolve(_) => Reading::Addresses(vec![LOOPBACK]),
            Demand::Read(0) => Reading::TimedOut,
            Demand::Read(within) => {
                sleep(Duration::from_millis(u64::from(within) - 1)).await;
                Reading::Bytes(b"220-".to_vec())
            }
            _ => Reading::Done,
        }
    }
}

struct Lates(Arc<()>);

impl Maker for Lates {
    type World = Late;

    fn world(self: &Arc<Self>, _: &Step) -> Late {
        Late {
            _alive: Arc::clone(&self.0),
        }
    }

    fn accepted(&self, _: &Step) {}
}

fn case() -> Case {
    let settings =
        r#"{"outgoing":{"host":"mail.example.org","port":587,"security":"none","auth":"none"}}"#;
    Case::of(Draft::from_json(settings).expect("settings"))
}

#[tokio::test(start_paused = true)]
async fn a_check_has_sixty_seconds_and_then_nothing_is_left_of_it() {
    let alive = Arc::new(());
    let maker = Arc::new(Lates(Arc::clone(&alive)));
    let (mut case, began, mut ended) = (case(), Instant::now(), 0);
    let why = session::run(&mut case, maker, |event| {
        ended += usize::from(matches!(event, Event::Ended(_)));
    })
    .await;
    assert_eq!((why, began.elapsed().as_secs()), (Finish::Time, 60));
    assert_eq!(ended, case.steps.len(), "each step is said to be over");
    tokio::task::yield_now().await;
    assert_eq!(Arc::strong_count(&alive), 1, "worlds are left");
}

#[tokio::test(start_paused = true)]
async fn a_check_that_is_dropped_drops_its_connections_at_once() {
    let alive = Arc::new(());
    let maker = Arc::new(Lates(Arc::clone(&alive)));
    let mut case = case();
    let check = session::run(&mut case, maker, |_| ());
    assert!(timeout(Duration::from_secs(10), check).await.is_err());
    let began = Instant::now();
    while Arc::strong_count(&alive) > 1 && began.elapsed() < Duration::from_secs(1) {
        sleep(Duration::from_millis(1)).await;
    }
    assert!(
        began.elapsed() <= Duration::from_millis(100),
        "{:?}",
        began.elapsed()
    );
}
