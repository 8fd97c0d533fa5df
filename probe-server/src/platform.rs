//! What differs by operating system.

/// Makes it harder to take a password out of this process: no core file, no debugger, no words in a panic.
pub fn harden() {
    no_core_file();
    // A panic's message may quote what was being handled; its place is enough to find the fault.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map_or_else(String::new, ToString::to_string);
        eprintln!("mailmedic: panicked at {place}");
    }));
}

#[cfg(unix)]
fn no_core_file() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // A system that refuses this has no core files to fear either, or its administrator decided; go on.
    let _ = setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Windows writes a dump only where its administrator has asked for one.
#[cfg(not(unix))]
fn no_core_file() {}

/// How many files this process may have open (getrlimit(2), the soft limit); nothing where there is no limit.
#[cfg(unix)]
pub(crate) fn open_files() -> Option<usize> {
    use rustix::process::{Resource, getrlimit};
    let limit = getrlimit(Resource::Nofile).current?;
    usize::try_from(limit).ok()
}

/// Windows counts no sockets.
#[cfg(not(unix))]
pub(crate) fn open_files() -> Option<usize> {
    None
}

/// The number of the user who runs this.
#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "other systems have no such number"
)]
pub(crate) fn user() -> Option<u32> {
    Some(rustix::process::getuid().as_raw())
}

/// Windows keeps tickets elsewhere than in a file of the user's number.
#[cfg(not(unix))]
pub(crate) fn user() -> Option<u32> {
    None
}

/// The kernel keeps so many connections until they are taken (listen(2)); the library asks for 128.
#[cfg(unix)]
pub(crate) fn keep_waiting(listener: &tokio::net::TcpListener, most: i32) {
    // Without it more are turned away, and nothing is wrong.
    let _ = rustix::net::listen(listener, most);
}

/// Windows chooses itself.
#[cfg(not(unix))]
pub(crate) fn keep_waiting(_: &tokio::net::TcpListener, _: i32) {}

/// What comes next is acknowledged at once (tcp(7), `TCP_QUICKACK`), until the kernel thinks better of it. A server that sends its
/// tickets and then its reply, as TLS 1.3 has it, keeps the reply back until the tickets are acknowledged (RFC 9293
/// section 3.7.4), which we would put off in turn.
#[cfg(target_os = "linux")]
pub(crate) fn acknowledge_at_once(stream: &tokio::net::TcpStream) {
    // Without it a reply is late, and nothing is wrong.
    let _ = rustix::net::sockopt::set_tcp_quickack(stream, true);
}

/// Other systems have no such option.
#[cfg(not(target_os = "linux"))]
pub(crate) fn acknowledge_at_once(_: &tokio::net::TcpStream) {}

/// Whether a connection failed because this machine has no way to that kind of address at all.
pub(crate) fn is_without_route(target: std::net::SocketAddr) -> bool {
    let any: std::net::SocketAddr = match target {
        std::net::SocketAddr::V4(_) => (std::net::Ipv4Addr::UNSPECIFIED, 0).into(),
        std::net::SocketAddr::V6(_) => (std::net::Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    // Connecting a UDP socket looks up the route and sends nothing.
    std::net::UdpSocket::bind(any)
        .and_then(|socket| socket.connect(target))
        .is_err()
}
