//! The IMAP client's side up to the login (RFC 9051, RFC 3501), one exchange at a time. What goes wrong is noted as a fact
//! and ends the dialogue: that is what `None` means throughout.

use std::net::IpAddr;

use super::climb::{Climb, Way, lacks_certificate, way};
use super::connection::Connection;
use super::line::Line;
use super::{patience, sasl};
use crate::reply::Form;
use crate::vocab::{
    Auth, Fact, Host, NotTried, Port, Reply, Rung, SecretBytes, Security, Stage, WireText,
};

/// The login command, as an offer beside the SASL mechanisms (RFC 9051 section 6.2.3).
const LOGIN: &str = "LOGIN";

/// The greeting of a server that needs no login (RFC 9051 section 7.1.4).
const PREAUTH: &str = "PREAUTH";

/// One connection to an IMAP server.
struct Imap {
    wire: Connection,
    /// How many commands were tagged.
    tags: u32,
    /// What the server can do, in capitals, as it told last.
    capabilities: Vec<String>,
    /// Whether it greeted as one that needs no login.
    is_preauthenticated: bool,
}

/// Goes the way of the user's program up to the login.
pub(super) async fn climb(line: &Line, with: &Climb) -> Option<()> {
    let mut imap = Imap::dial(line, &with.host, None, with.port).await?;
    if with.security == Security::Tls {
        imap.wire.secure().await?;
    }
    imap.greet().await?;
    imap.capability().await?;
    let is_offered = imap.offers("STARTTLS");
    if with.security == Security::StartTls || (with.security == Security::Auto && is_offered) {
        imap.start_tls().await?;
        imap.capability().await?;
    }
    imap.log_in(with).await?;
    imap.logout().await;
    Some(())
}

/// Looks what a port speaks and offers.
pub(super) async fn look(line: &Line, host: &Host, at: Option<IpAddr>, port: Port) -> Option<()> {
    let mut imap = Imap::dial(line, host, at, port).await?;
    if let Some(greeting) = imap.wire.greet_if_any(port).await? {
        imap.welcome(&greeting)?;
        imap.capability().await?;
        if imap.offers("STARTTLS") {
            imap.start_tls().await?;
            imap.capability().await?;
        }
    } else {
        // A server that waits for us to begin speaks TLS from the first byte, or never speaks.
        imap.wire.secure().await?;
        imap.greet().await?;
        imap.capability().await?;
    }
    imap.logout().await;
    Some(())
}

impl Imap {
    async fn dial(line: &Line, host: &Host, at: Option<IpAddr>, port: Port) -> Option<Imap> {
        Some(Imap {
            wire: Connection::dial(line.clone(), host, at, port, Form::ImapGreeting).await?,
            tags: 0,
            capabilities: Vec::new(),
            is_preauthenticated: false,
        })
    }

    fn offers(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|known| known == capability)
    }

    /// The SASL mechanisms among the capabilities (RFC 9051 section 7.2.2).
    fn mechanisms(&self) -> Vec<String> {
        let mut mechanisms: Vec<String> = Vec::new();
        for capability in &self.capabilities {
            if let Some(name) = capability.strip_prefix("AUTH=")
                && !mechanisms.iter().any(|known| known == name)
            {
                mechanisms.push(name.to_owned());
            }
        }
        mechanisms
    }

    /// The tag of the next command (RFC 9051 section 2.2.1), which its reply must carry.
    fn tag(&mut self) -> String {
        self.tags += 1;
        let tag = format!("a{}", self.tags);
        self.wire.form = Form::Imap(tag.clone());
        tag
    }

    async fn command(&mut self, stage: Stage, command: &str) -> Option<Reply> {
        let tag = self.tag();
        self.wire.command(stage, &format!("{tag} {command}")).await
    }

    /// Reads the greeting (RFC 9051 section 7.1). Says so when it is slow, and goes on waiting.
    async fn greet(&mut self) -> Option<()> {
        let reply = self
            .wire
            .expect(Stage::Greeting, patience::SLOW, patience::GREETING)
            .await?;
        self.welcome(&reply)
    }

    /// `OK`, `PREAUTH`, or `BYE`.
    fn welcome(&mut self, greeting: &Reply) -> Option<()> {
        self.is_preauthenticated = greeting.answer().starts_with(PREAUTH);
        self.capabilities = capabilities(greeting);
        greeting.is_positive().then_some(())
    }

    /// CAPABILITY (RFC 9051 section 6.1.1). Where it is refused, what the greeting told counts.
    async fn capability(&mut self) -> Option<()> {
        let reply = self.command(Stage::Hello, "CAPABILITY").await?;
        if reply.is_positive() {
            self.capabilities = capabilities(&reply);
        } else if self.capabilities.is_empty() {
            return None;
        }
        // Who is logged in already cannot begin TLS any more (RFC 9051 section 6.2.1).
        if self.is_preauthenticated {
            self.capabilities.retain(|known| known != "STARTTLS");
        }
        let mut mechanisms = self.mechanisms();
        if !self.offers("LOGINDISABLED") && !mechanisms.iter().any(|known| known == LOGIN) {
            mechanisms.push(LOGIN.to_owned());
        }
        self.wire.line.note(
            Rung::Hello,
            Fact::Offered {
                protected: self.wire.tls.is_some(),
                starttls: self.offers("STARTTLS"),
                mechanisms,
            },
        );
        Some(())
    }

    /// STARTTLS (RFC 9051 section 6.2.1). Everything learnt before it is dropped; a byte that came too early ends the
    /// dialogue. It is not asked of a server that greeted as one that needs no login: whoever did that may want to keep
    /// the session in clear (RFC 9051 section 11.1).
    async fn start_tls(&mut self) -> Option<()> {
        if self.is_preauthenticated {
            return None;
        }
        let reply = self.command(Stage::StartTls, "STARTTLS").await?;
        if !reply.is_positive() {
            return None;
        }
        self.capabilities.clear();
        self.wire.upgrade().await
    }

    /// AUTHENTICATE (RFC 9051 section 6.2.2), or LOGIN where the server knows no mechanism that fits.
    async fn log_in(&mut self, with: &Climb) -> Option<()> {
        if self.is_preauthenticated {
            self.wire.line.note(
                Rung::Login,
                Fact::LoggedIn {
                    mechanism: PREAUTH.to_owned(),
                },
            );
            return Some(());
        }
        let command = (!self.offers("LOGINDISABLED")).then_some((LOGIN, Auth::Password));
        let mechanisms = self.mechanisms();
        if lacks_certificate(&self.wire, with, &mechanisms).await {
            return Some(());
        }
        let bound = self.wire.binds(&mechanisms).await;
        let chosen = way(
            &self.wire.line,
            with,
            &mechanisms,
            bound,
            command.as_slice(),
        );
        let Some((way, username)) = chosen else {
            return Some(());
        };
        match way {
            Way::Sasl(mechanism) => self.authenticate(mechanism, username).await,
            Way::Command(_) => self.login(&username?).await,
        }
    }

    async fn authenticate(
        &mut self,
        mechanism: &sasl::Mechanism,
        username: Option<WireText>,
    ) -> Option<()> {
        let Some(mut exchange) = self.wire.begin(mechanism, "imap", username).await? else {
            return Some(());
        };
        let name = mechanism.name;
        let command = format!("AUTHENTICATE {name}");
        let reply = match exchange.first() {
            // RFC 4959: the first answer may stand in the command.
            Some(initial) if self.offers("SASL-IR") => {
                let command = format!("{} AUTHENTICATE ", self.tag());
                let line = sasl::initial_line(&command, name, initial.expose());
                self.wire
                    .secret_command(line, &format!("{command}{name} ***"))
                    .await?
            }
            Some(initial) => {
                let asked = self.command(Stage::Auth, &command).await?;
                if asked.is_intermediate() {
                    let line = sasl::base64_line(initial.expose());
                    self.wire.secret_command(line, "***").await?
                } else {
                    asked
                }
            }
            None => self.command(Stage::Auth, &command).await?,
        };
        if let Some(reply) = self.wire.answer_challenges(&mut *exchange, reply).await? {
            self.wire.judge_login(mechanism, &reply);
        }
        Some(())
    }

    /// LOGIN (RFC 9051 section 6.2.3).
    async fn login(&mut self, username: &WireText) -> Option<()> {
        let secret = self.wire.secret().await?;
        let tag = self.tag();
        let Some(lines) = login_lines(&tag, username.as_str(), secret.expose()) else {
            let why = NotTried::MethodUnknown;
            self.wire.line.note(Rung::Login, Fact::NotTried { why });
            return Some(());
        };
        for (line, shown) in lines {
            let reply = self.wire.secret_command(line, &shown).await?;
            // Behind a literal's length the server asks for the literal (RFC 9051 section 4.3).
            if !reply.is_intermediate() {
                self.wire.judge(LOGIN, &reply);
                break;
            }
        }
        Some(())
    }

    /// LOGOUT (RFC 9051 section 6.1.3).
    async fn logout(mut self) {
        let tag = self.tag();
        self.wire.part(Rung::Login, &format!("{tag} LOGOUT")).await;
    }
}

/// What the server can do: the list in untagged lines, or in a response code (RFC 9051 sections 7.1 and 7.2.2).
fn capabilities(reply: &Reply) -> Vec<String> {
    let mut capabilities = Vec::new();
    for line in &reply.lines {
        let line = line.to_ascii_uppercase();
        let list = line.strip_prefix("* CAPABILITY ").or_else(|| {
            let coded = line.split_once("[CAPABILITY ")?.1;
            coded.split(']').next()
        });
        let words = list.unwrap_or_default().split(' ');
        capabilities.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    capabilities
}

/// The lines of LOGIN and what is shown in their place: one, and one more for each string that has to be a literal. `None`
/// where a string holds what no line may carry.
fn login_lines(tag: &str, username: &str, password: &str) -> Option<Vec<(SecretBytes, String)>> {
    // Room for all, so that no copy of a secret is left behind by growing.
    let room = tag.len() + 2 * (username.len() + password.len()) + 64;
    let new = || Vec::with_capacity(room);
    let (mut line, mut shown) = (new(), format!("{tag} {LOGIN}"));
    line.extend_from_slice(shown.as_bytes());
    let mut lines = Vec::new();
    for string in [username, password] {
        if string.contains(['\r', '\n', '\0']) {
            return None;
        }
        line.push(b' ');
        if string.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            // RFC 9051 section 4.3: in quotes, with a backslash before quotes and backslashes.
            line.push(b'"');
            for byte in string.bytes() {
                if matches!(byte, b'"' | b'\\') {
                    line.push(b'\\');
                }
                line.push(byte);
            }
            line.push(b'"');
            shown.push_str(" ***");
        } else {
            line.extend_from_slice(format!("{{{}}}\r\n", string.len()).as_bytes());
            shown.push_str(" {***}");
            lines.push((SecretBytes::new(line), shown));
            (line, shown) = (new(), "***".to_owned());
            line.extend_from_slice(string.as_bytes());
        }
    }
    line.extend_from_slice(b"\r\n");
    lines.push((SecretBytes::new(line), shown));
    Some(lines)
}
