//! The POP3 client's side up to the login (RFC 1939), one exchange at a time. What goes wrong is noted as a fact and ends the
//! dialogue: that is what `None` means throughout.

use std::net::IpAddr;

use super::climb::{Climb, Command, Way, lacks_certificate, way};
use super::connection::Connection;
use super::line::Line;
use super::sasl::apop::APOP;
use super::{patience, sasl};
use crate::reply::Form;
use crate::vocab::{Auth, Fact, Host, NotTried, Port, Reply, Rung, Security, Stage, WireText};

/// The command for a name, as an offer beside the SASL mechanisms (RFC 2449 section 6.3).
const USER: &str = "USER";

/// The longest line with the first answer of a mechanism, CRLF included (RFC 5034 section 4).
const LONGEST: usize = 255;

/// One connection to a POP3 server.
struct Pop3 {
    wire: Connection,
    /// SASL mechanisms of the latest CAPA.
    mechanisms: Vec<String>,
    /// Whether the latest CAPA lists STLS.
    stls: bool,
    /// Whether name and password are taken by USER and PASS.
    user: bool,
    /// The greeting's timestamp, with which APOP is open (RFC 1939 section 7).
    stamp: Option<String>,
}

/// Goes the way of the user's program up to the login.
pub(super) async fn climb(line: &Line, with: &Climb) -> Option<()> {
    let mut pop3 = Pop3::dial(line, &with.host, None, with.port).await?;
    if with.security == Security::Tls {
        pop3.wire.secure().await?;
    }
    pop3.greet().await?;
    pop3.capa().await?;
    if with.security == Security::StartTls || (with.security == Security::Auto && pop3.stls) {
        pop3.stls().await?;
        pop3.capa().await?;
    }
    pop3.log_in(with).await?;
    pop3.quit().await;
    Some(())
}

/// Looks what a port speaks and offers.
pub(super) async fn look(line: &Line, host: &Host, at: Option<IpAddr>, port: Port) -> Option<()> {
    let mut pop3 = Pop3::dial(line, host, at, port).await?;
    if let Some(greeting) = pop3.wire.greet_if_any(port).await? {
        pop3.heed(&greeting)?;
        pop3.capa().await?;
        if pop3.stls {
            pop3.stls().await?;
            pop3.capa().await?;
        }
    } else {
        // A server that waits for us to begin speaks TLS from the first byte, or never speaks.
        pop3.wire.secure().await?;
        pop3.greet().await?;
        pop3.capa().await?;
    }
    pop3.quit().await;
    Some(())
}

impl Pop3 {
    async fn dial(line: &Line, host: &Host, at: Option<IpAddr>, port: Port) -> Option<Pop3> {
        Some(Pop3 {
            wire: Connection::dial(line.clone(), host, at, port, Form::Pop3).await?,
            mechanisms: Vec::new(),
            stls: false,
            user: false,
            stamp: None,
        })
    }

    /// Reads the greeting (RFC 1939 section 4). Says so when it is slow, and goes on waiting.
    async fn greet(&mut self) -> Option<()> {
        let reply = self
            .wire
            .expect(Stage::Greeting, patience::SLOW, patience::GREETING)
            .await?;
        self.heed(&reply)
    }

    /// Takes the timestamp out of a greeting; none where it is no welcome.
    fn heed(&mut self, greeting: &Reply) -> Option<()> {
        let first = greeting.lines.first()?;
        self.stamp = sasl::apop::timestamp(first).map(str::to_owned);
        greeting.is_positive().then_some(())
    }

    /// CAPA (RFC 2449 section 5). A server that does not know it takes USER and PASS, and may know STLS.
    async fn capa(&mut self) -> Option<()> {
        self.wire.form = Form::Pop3List;
        let reply = self.wire.command(Stage::Hello, "CAPA").await?;
        self.wire.form = Form::Pop3;
        (self.stls, self.user, self.mechanisms) = offers(&reply);
        let mut mechanisms = self.mechanisms.clone();
        mechanisms.extend(self.user.then(|| USER.to_owned()));
        let stamped = self.stamp.is_some() && self.wire.tls.is_some();
        mechanisms.extend(stamped.then(|| APOP.to_owned()));
        self.wire.line.note(
            Rung::Hello,
            Fact::Offered {
                protected: self.wire.tls.is_some(),
                starttls: self.stls,
                mechanisms,
            },
        );
        Some(())
    }

    /// STLS (RFC 2595 section 4). Everything learnt before it is dropped; a byte that came too early ends the dialogue.
    async fn stls(&mut self) -> Option<()> {
        let reply = self.wire.command(Stage::StartTls, "STLS").await?;
        if !reply.is_positive() {
            return None;
        }
        (self.stls, self.user) = (false, false);
        self.mechanisms.clear();
        self.wire.upgrade().await
    }

    /// AUTH (RFC 5034), or USER and PASS where the server knows no mechanism that fits.
    async fn log_in(&mut self, with: &Climb) -> Option<()> {
        if lacks_certificate(&self.wire, with, &self.mechanisms).await {
            return Some(());
        }
        let user = self.user.then_some((USER, Auth::Password));
        let apop = self
            .has_apop(with)
            .then_some((APOP, Auth::EncryptedPassword));
        let commands: Vec<Command> = user.into_iter().chain(apop).collect();
        let bound = self.wire.binds(&self.mechanisms).await;
        let chosen = way(&self.wire.line, with, &self.mechanisms, bound, &commands);
        let Some((way, username)) = chosen else {
            return Some(());
        };
        match way {
            Way::Sasl(mechanism) => self.auth(mechanism, username).await,
            Way::Command(APOP) => self.apop(&username?).await,
            Way::Command(_) => self.user_and_pass(&username?).await,
        }
    }

    async fn auth(
        &mut self,
        mechanism: &sasl::Mechanism,
        username: Option<WireText>,
    ) -> Option<()> {
        let Some(mut exchange) = self.wire.begin(mechanism, "pop", username).await? else {
            return Some(());
        };
        let name = mechanism.name;
        let command = format!("AUTH {name}");
        let reply = match exchange.first() {
            Some(initial) if fits(&command, initial.expose()) => {
                let line = sasl::initial_line("AUTH ", name, initial.expose());
                self.wire
                    .secret_command(line, &format!("{command} ***"))
                    .await?
            }
            Some(initial) => {
                let asked = self.wire.command(Stage::Auth, &command).await?;
                if asked.is_intermediate() {
                    let line = sasl::base64_line(initial.expose());
                    self.wire.secret_command(line, "***").await?
                } else {
                    asked
                }
            }
            None => self.wire.command(Stage::Auth, &command).await?,
        };
        if let Some(reply) = self.wire.answer_challenges(&mut *exchange, reply).await? {
            self.wire.judge_login(mechanism, &reply);
        }
        Some(())
    }

    /// USER and PASS (RFC 1939 section 7). What stands behind PASS is the password, blanks included.
    async fn user_and_pass(&mut self, username: &WireText) -> Option<()> {
        let secret = self.wire.secret().await?;
        if secret.expose().contains(['\r', '\n']) {
            let why = NotTried::MethodUnknown;
            self.wire.line.note(Rung::Login, Fact::NotTried { why });
            return Some(());
        }
        let named = format!("{USER} {}", username.as_str());
        let mut reply = self.wire.command(Stage::Auth, &named).await?;
        if reply.is_positive() {
            let line = sasl::line_of(&[b"PASS ", secret.expose().as_bytes(), b"\r\n"]);
            reply = self.wire.secret_command(line, "PASS ***").await?;
        }
        self.wire.judge(USER, &reply);
        Some(())
    }

    /// Whether APOP is open. In clear it is that to those alone who chose it: to all others a greeting that has a timestamp, as
    /// those of some servers always do, is no offer.
    fn has_apop(&self, with: &Climb) -> bool {
        let service = with.settings.checked();
        let chosen = service.auth == Some(Auth::EncryptedPassword);
        self.stamp.is_some() && (chosen || self.wire.tls.is_some())
    }

    /// APOP (RFC 1939 section 7). A name with a blank in it would be two arguments.
    async fn apop(&mut self, username: &WireText) -> Option<()> {
        let name = username.as_str();
        let stamp = self.stamp.clone()?;
        if name.contains(' ') {
            let why = NotTried::MethodUnknown;
            self.wire.line.note(Rung::Login, Fact::NotTried { why });
            return Some(());
        }
        let secret = self.wire.secret().await?;
        let line = sasl::apop::line(name, &secret, &stamp);
        let shown = format!("{APOP} {name} ***");
        let reply = self.wire.secret_command(line, &shown).await?;
        self.wire.judge(APOP, &reply);
        Some(())
    }

    /// QUIT (RFC 1939 section 5).
    async fn quit(self) {
        self.wire.part(Rung::Login, "QUIT").await;
    }
}

/// STLS, USER and the mechanisms in an answer to CAPA (RFC 2449 section 6).
fn offers(reply: &Reply) -> (bool, bool, Vec<String>) {
    if !reply.is_positive() {
        return (false, true, Vec::new());
    }
    let (mut stls, mut user, mut mechanisms) = (false, false, Vec::new());
    for line in reply.lines.iter().skip(1) {
        let line = line.to_ascii_uppercase();
        let mut words = line.split(' ').filter(|word| !word.is_empty());
        match words.next() {
            Some("STLS") => stls = true,
            Some("USER") => user = true,
            Some("SASL") => mechanisms.extend(words.map(str::to_owned)),
            _ => {}
        }
    }
    (stls, user, mechanisms)
}

/// Whether the first answer may stand in the command (RFC 5034 section 4): base64 makes four bytes of three.
fn fits(command: &str, initial: &[u8]) -> bool {
    command.len() + 3 + initial.len().div_ceil(3) * 4 <= LONGEST
}
