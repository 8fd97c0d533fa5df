//! TCP connections, to cleared addresses only.

use std::io::{self, ErrorKind};
use std::time::Duration;

use mailmedic_core::dialogue::patience;
use mailmedic_core::vocab::ConnectFault;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::guard::Cleared;
use crate::platform;

/// Connects, within [`patience::CONNECT`]. `None` where the connection stood and was reset before it could be used.
pub(super) async fn dial(cleared: Cleared) -> Result<Option<TcpStream>, ConnectFault> {
    let target = cleared.target();
    let limit = Duration::from_millis(patience::CONNECT.into());
    let stream = match timeout(limit, TcpStream::connect(target)).await {
        Err(_) => return Err(ConnectFault::TimedOut),
        // A port that nobody listens on refuses (RFC 9293 section 3.10.7.1); a reset comes from who had accepted.
        Ok(Err(error)) if is_reset(&error) => return Ok(None),
        Ok(Err(error)) => return Err(fault(&error, || platform::is_without_route(target))),
        Ok(Ok(stream)) => stream,
    };
    // What stands must be what was cleared. (Without a delay, so that a line is sent when it is written.)
    match (stream.peer_addr(), stream.set_nodelay(true)) {
        (Ok(peer), Ok(())) if peer == target => Ok(Some(stream)),
        (Err(error), _) if error.kind() == ErrorKind::NotConnected => Ok(None),
        _ => Err(ConnectFault::Local),
    }
}

fn is_reset(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted
    )
}

fn fault(error: &io::Error, without_route: impl Fn() -> bool) -> ConnectFault {
    match error.kind() {
        ErrorKind::ConnectionRefused => ConnectFault::Refused,
        ErrorKind::TimedOut => ConnectFault::TimedOut,
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable if !without_route() => {
            ConnectFault::Unreachable
        }
        _ => ConnectFault::Local,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_from_the_way_is_not_a_fault_of_ours() {
        let of = |kind: ErrorKind, without_route| fault(&kind.into(), || without_route);
        assert_eq!(
            of(ErrorKind::ConnectionRefused, false),
            ConnectFault::Refused
        );
        assert_eq!(of(ErrorKind::TimedOut, false), ConnectFault::TimedOut);
        assert_eq!(
            of(ErrorKind::HostUnreachable, false),
            ConnectFault::Unreachable
        );
        assert_eq!(of(ErrorKind::NetworkUnreachable, true), ConnectFault::Local);
        assert_eq!(of(ErrorKind::PermissionDenied, false), ConnectFault::Local);
        assert_eq!(of(ErrorKind::AddrNotAvailable, false), ConnectFault::Local);
    }
}
