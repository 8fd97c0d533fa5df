//! A Kerberos ticket for a login, before anything of the login is sent.

use super::line::{Demand, Line, Reading};
use super::sasl::Context;
use crate::vocab::{Fact, Host, NotTried, Rung, WireText};

/// Asks the driver for a context; what stands in the way is noted, and ends the login.
pub(super) async fn ticket(
    line: &Line,
    service: &'static str,
    host: &Host,
    username: Option<WireText>,
) -> Option<Box<dyn Context>> {
    let demand = Demand::Kerberos {
        service,
        host: host.clone(),
        username,
    };
    let fact = match line.ask(demand).await {
        Reading::Kerberos(context) => return Some(context),
        Reading::KerberosFailed(failed) => Fact::KerberosFailed(failed),
        Reading::Refused(why) => Fact::NotTried { why: why.into() },
        _ => Fact::NotTried {
            why: NotTried::MethodUnknown,
        },
    };
    line.note(Rung::Login, fact);
    None
}
