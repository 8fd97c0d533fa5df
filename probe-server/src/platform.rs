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
