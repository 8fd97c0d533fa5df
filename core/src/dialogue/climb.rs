//! The way of the user's program: from the name up to the recipient or, where mail is fetched, up to the login, with the
//! settings as typed, and nothing sent.

use std::sync::Arc;

use super::connection::Connection;
use super::letter::Letter;
use super::line::Line;
use super::sasl::{self, NoMechanism};
use super::smtp::Smtp;
use super::{imap, pop3};
use crate::vocab::{
    Auth, Fact, Host, Mailbox, NotTried, Port, Protocol, Rung, Security, Settings, TlsReport,
    WireText,
};

/// What to climb with.
#[derive(Clone)]
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
    /// What is sent where all of that was taken and the person agreed to it.
    pub letter: Option<Arc<Letter>>,
}

/// Climbs as far as the server lets it.
pub async fn climb(line: Line, with: Climb) {
    match with.settings.protocol() {
        Protocol::Smtp => run(&line, &with).await,
        Protocol::Imap => imap::climb(&line, &with).await,
        Protocol::Pop3 => pop3::climb(&line, &with).await,
    };
}

/// Where mail is sent, up to the recipient. `None` means that it ended early; the facts noted on the way say where and how.
async fn run(line: &Line, with: &Climb) -> Option<()> {
    let hello = with
        .settings
        .hello
        .as_ref()
        .map_or("[127.0.0.1]", |name| name.as_str());
    let mut smtp = Smtp::dial(line.clone(), &with.host, None, with.port).await?;
    if with.security == Security::Tls {
        smtp.wire.secure().await?;
    }
    smtp.greet().await?;
    smtp.hello(hello).await?;
    let upgrade =
        with.security == Security::StartTls || (with.security == Security::Auto && smtp.starttls);
    if upgrade {
        smtp.start_tls().await?;
        smtp.hello(hello).await?;
    }
    if !log_in(&mut smtp, with).await? {
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
    let taken = transaction(&mut smtp, &sender, &own, &with.foreign).await?;
    if !taken.far && sender != own {
        // Whether the sender's address was the reason, the account's own address tells.
        transaction(&mut smtp, &own, &own, &with.foreign).await?;
    }
    let auth = with.settings.outgoing.auth;
    let stops = smtp.mechanisms.is_empty() && auth.is_some_and(Auth::insists);
    let fit = smtp.wire.tls.as_ref().is_none_or(TlsReport::is_verified) && !stops;
    if let Some(letter) = with.letter.as_ref()
        && fit
        && taken.own
        && taken.far
    {
        smtp.post(letter).await?;
    }
    smtp.quit().await;
    Some(())
}

/// Logs in where the settings want it. `Some(false)` where there is no use in going on.
async fn log_in(smtp: &mut Smtp, with: &Climb) -> Option<bool> {
    let service = &with.settings.outgoing;
    let auth = service.auth.unwrap_or(if service.username.is_some() {
        Auth::Auto
    } else {
        Auth::None
    });
    // A program that finds no offer goes on without a login; so do we, and see what comes of it.
    if !auth.logs_in() {
        return Some(true);
    }
    if lacks_certificate(&smtp.wire, with, &smtp.mechanisms).await {
        return Some(false);
    }
    let is_offered = !smtp.mechanisms.is_empty();
    let bound = smtp.wire.binds(&smtp.mechanisms).await;
    match way(&smtp.wire.line, with, &smtp.mechanisms, bound, &[]) {
        Some((Way::Sasl(mechanism), username)) => smtp.log_in(mechanism, username).await,
        _ => Some(!is_offered),
    }
}

/// How to log in.
pub(super) enum Way {
    /// By a SASL mechanism.
    Sasl(&'static sasl::Mechanism),
    /// By a command of the protocol's own.
    Command(&'static str),
}

/// A command of a protocol's own that logs in, and the method of the settings that it belongs to.
pub(super) type Command = (&'static str, Auth);

/// Whether the settings log in by a certificate, and the server that takes one got none; that is noted. What such a server offers then says
/// nothing: many list EXTERNAL only to those who showed one.
pub(super) async fn lacks_certificate(wire: &Connection, with: &Climb, offered: &[String]) -> bool {
    let service = with.settings.checked();
    let by_certificate = match service.mechanism.as_deref() {
        Some(name) => sasl::method_of(name) == Some(Auth::ClientCertificate),
        None => service.auth == Some(Auth::ClientCertificate),
    };
    let asked = wire.tls.as_ref().is_some_and(|tls| tls.wants_certificate);
    let listed = || offered.iter().any(|name| name == "EXTERNAL");
    let lacks = by_certificate && (asked || listed()) && !wire.is_certified().await;
    if lacks {
        let why = NotTried::NoSecret;
        wire.line.note(Rung::Login, Fact::NotTried { why });
    }
    lacks
}

/// How to log in, and under which name; what is in the way of it is noted. `commands` are the protocol's own that are open, the
/// one to be preferred first. `bound` tells whether the login can be bound to its channel.
pub(super) fn way(
    line: &Line,
    with: &Climb,
    offered: &[String],
    bound: bool,
    commands: &[Command],
) -> Option<(Way, Option<WireText>)> {
    let service = with.settings.checked();
    let skip = |why| {
        line.note(Rung::Login, Fact::NotTried { why });
        None
    };
    if offered.is_empty() && commands.is_empty() {
        return skip(NotTried::NotOffered);
    }
    let auth = service.auth.filter(|auth| auth.logs_in());
    let auth = auth.unwrap_or(Auth::Auto);
    let named = service.mechanism.as_deref();
    let command = commands.iter().find(|(command, of)| {
        named.is_none_or(|named| named == *command) && (auth == Auth::Auto || auth == *of)
    });
    let way = match (sasl::choose(auth, named, offered, bound), command) {
        (Ok(mechanism), _) => Way::Sasl(mechanism),
        (Err(_), Some((command, _))) => Way::Command(command),
        (Err(NoMechanism::NotOffered), None) => return skip(NotTried::MethodNotOffered),
        (Err(NoMechanism::Unknown), None) => return skip(NotTried::MethodUnknown),
    };
    let username = with.settings.login_name();
    // A ticket of the machine has its own name in it, and so has a certificate.
    let nameless = |mechanism: &sasl::Mechanism| {
        matches!(mechanism.auth, Auth::Kerberos | Auth::ClientCertificate)
    };
    if username.is_none() && !matches!(&way, Way::Sasl(mechanism) if nameless(mechanism)) {
        return skip(NotTried::NoUsername);
    }
    if !with.login {
        // In clear a secret would have been held back all the same, so none was asked for.
        let in_clear = with.security == Security::None;
        return skip(if in_clear {
            NotTried::Unprotected
        } else {
            NotTried::NoSecret
        });
    }
    Some((way, username))
}

/// Which recipients were accepted.
#[derive(Default)]
struct Taken {
    own: bool,
    far: bool,
}

/// MAIL FROM, RCPT TO in the own domain, RCPT TO elsewhere, RSET.
async fn transaction(
    smtp: &mut Smtp,
    sender: &Mailbox,
    own: &Mailbox,
    foreign: &Mailbox,
) -> Option<Taken> {
    let is_own = sender == own;
    let mut taken = Taken::default();
    if smtp.mail(sender, is_own).await? {
        taken.own = smtp.rcpt(own, true, is_own).await?;
        taken.far = smtp.rcpt(foreign, false, is_own).await?;
    }
    smtp.reset().await?;
    Some(taken)
}
