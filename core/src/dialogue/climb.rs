//! The way of the user's program: from the name up to the recipient, with the settings as typed, and nothing sent.

use super::line::Line;
use super::sasl::{self, NoMechanism};
use super::smtp::Smtp;
use crate::vocab::{Auth, Fact, Host, Mailbox, NotTried, Port, Rung, Security, Settings};

/// What to climb with.
#[derive(Clone, Debug)]
pub struct Climb {
    /// The server.
    pub host: Host,
    /// Its port.
    pub port: Port,
    /// The encryption.
    pub security: Security,
    /// Whether the user agreed to a login.
    pub login: bool,
    /// The rest of the settings.
    pub settings: Settings,
    /// A recipient outside the sender's domain; nothing is ever sent there.
    pub foreign: Mailbox,
}

/// Climbs as far as the server lets it.
pub async fn climb(line: Line, with: Climb) {
    run(&line, &with).await;
}

/// `None` means that it ended early; the facts noted on the way say where and how.
async fn run(line: &Line, with: &Climb) -> Option<()> {
    let hello = with
        .settings
        .hello
        .as_ref()
        .map_or("[127.0.0.1]", |name| name.as_str());
    let mut smtp = Smtp::dial(line.clone(), &with.host, with.port).await?;
    if with.security == Security::Tls {
        smtp.secure().await?;
    }
    smtp.greet().await?;
    smtp.hello(hello).await?;
    let upgrade =
        with.security == Security::StartTls || (with.security == Security::Auto && smtp.starttls);
    if upgrade {
        smtp.start_tls().await?;
        smtp.hello(hello).await?;
    }
    if !log_in(line, &mut smtp, with).await? {
        smtp.quit().await;
        return None;
    }
    let Some(sender) = with
        .settings
        .sender()
        .cloned()
        .or_else(|| with.settings.own_address())
    else {
        line.note(
            Rung::Sender,
            Fact::NotTried {
                why: NotTried::NoSender,
            },
        );
        smtp.quit().await;
        return None;
    };
    let own = with
        .settings
        .own_address()
        .unwrap_or_else(|| sender.clone());
    let passed = transaction(&mut smtp, &sender, &own, &with.foreign).await?;
    if !passed && sender != own {
        // Whether the sender's address was the reason, the account's own address tells.
        transaction(&mut smtp, &own, &own, &with.foreign).await?;
    }
    smtp.quit().await;
    Some(())
}

/// Logs in where the settings want it. `Some(false)` where there is no use in going on.
async fn log_in(line: &Line, smtp: &mut Smtp, with: &Climb) -> Option<bool> {
    let service = &with.settings.outgoing;
    let auth = service.auth.unwrap_or(if service.username.is_some() {
        Auth::Auto
    } else {
        Auth::None
    });
    if !auth.logs_in() {
        return Some(true);
    }
    let skip = |why| line.note(Rung::Login, Fact::NotTried { why });
    if smtp.mechanisms.is_empty() {
        // A program that finds no offer goes on without a login; so do we, and see what comes of it.
        skip(NotTried::NotOffered);
        return Some(true);
    }
    let mechanism = match sasl::choose(auth, service.mechanism.as_deref(), &smtp.mechanisms) {
        Ok(mechanism) => mechanism,
        Err(NoMechanism::NotOffered) => {
            skip(NotTried::MethodNotOffered);
            return Some(false);
        }
        Err(NoMechanism::Unknown) => {
            skip(NotTried::MethodUnknown);
            return Some(false);
        }
    };
    let username = with.settings.login_name();
    // A ticket of the machine has its own name in it.
    if username.is_none() && mechanism.auth != Auth::Kerberos {
        skip(NotTried::NoUsername);
        return Some(false);
    }
    if !with.login {
        skip(NotTried::NoSecret);
        return Some(false);
    }
    match smtp.log_in(mechanism, username).await {
        Some(true) => Some(true),
        Some(false) => Some(false),
        None => None,
    }
}

/// MAIL FROM, RCPT TO in the own domain, RCPT TO elsewhere, RSET. True if the far recipient was accepted.
async fn transaction(
    smtp: &mut Smtp,
    sender: &Mailbox,
    own: &Mailbox,
    foreign: &Mailbox,
) -> Option<bool> {
    let is_own = sender == own;
    let mut passed = false;
    if smtp.mail(sender, is_own).await? {
        smtp.rcpt(own, true, is_own).await?;
        passed = smtp.rcpt(foreign, false, is_own).await?;
    }
    smtp.reset().await?;
    Some(passed)
}
