//! One connection: reached, secured, logged in to and left alike, whatever is spoken on it. What goes wrong is noted as a
//! fact and ends the dialogue: that is what `None` means throughout.

use std::net::IpAddr;

use super::echo::Echo;
use super::line::{Demand, Dialled, Line, Reading};
use super::sasl::{Broken, Exchange};
use super::ticket::ticket;
use super::{patience, sasl};
use crate::reply::{Form, Parsed};
use crate::vocab::{
    Auth, Fact, FailedProof, Host, NotTried, Port, ProofFault, Reply, Rung, Secret, SecretBytes,
    Stage, TlsFault, TlsReport, WireText,
};

/// No mechanism here needs more rounds.
const ROUNDS: usize = 8;

/// One connection to a server.
pub(super) struct Connection {
    pub(super) line: Line,
    host: Host,
    pub(super) buffer: Vec<u8>,
    pub(super) read: usize,
    /// Whether a reply broke the grammar; it is noted once.
    pub(super) odd: bool,
    /// What is hidden in the server's words, once a secret was sent.
    pub(super) echo: Option<Echo>,
    /// Whether TLS is on, and what it showed.
    pub(super) tls: Option<TlsReport>,
    /// What the next reply looks like.
    pub(super) form: Form,
}

impl Connection {
    /// Connects to an address, or resolves the name and connects to the first of its addresses that answers.
    pub(super) async fn dial(
        line: Line,
        host: &Host,
        at: Option<IpAddr>,
        port: Port,
        form: Form,
    ) -> Option<Connection> {
        let addresses = match at {
            Some(address) => vec![address],
            None => resolve(&line, host).await?,
        };
        let mut stands = false;
        for (address, came) in dial(&line, addresses, port).await? {
            let fact = match came {
                Dialled::Stands => Fact::Connected { address, port },
                Dialled::Failed(how) => Fact::ConnectFailed { address, port, how },
                Dialled::Refused(why) => Fact::NotTried { why: why.into() },
            };
            line.note(Rung::Reach, fact);
            stands = came == Dialled::Stands;
        }
        stands.then(|| Connection {
            line,
            host: host.clone(),
            buffer: Vec::new(),
            read: 0,
            odd: false,
            echo: None,
            tls: None,
            form,
        })
    }

    /// Reads the greeting while only looking at a port: `Some(None)` means silence so far.
    pub(super) async fn greet_if_any(&mut self, port: Port) -> Option<Option<Reply>> {
        let wait = match port.begins_with_tls() {
            Some(true) => patience::LOOK_TLS,
            _ => patience::LOOK,
        };
        match self.line.ask(Demand::Read(wait)).await {
            Reading::TimedOut => {
                let seconds = wait / 1000;
                self.line.note(
                    Rung::Reach,
                    Fact::StillSilent {
                        stage: Stage::Greeting,
                        seconds,
                    },
                );
                Some(None)
            }
            reading => {
                self.take(Stage::Greeting, reading)?;
                self.expect(Stage::Greeting, patience::REPLY, patience::REPLY)
                    .await
                    .map(Some)
            }
        }
    }

    /// The handshake behind STARTTLS or STLS; a byte that came too early ends the dialogue (RFC 3207 section 5, RFC 8314
    /// section 3).
    pub(super) async fn upgrade(&mut self) -> Option<()> {
        self.nothing_early().await?;
        self.secure().await
    }

    /// Whether nothing came behind the answer that lets a handshake begin.
    pub(super) async fn nothing_early(&mut self) -> Option<()> {
        // Whether they came in one piece with the answer or right behind it.
        let early = !self.buffer.is_empty()
            || matches!(self.line.ask(Demand::Read(0)).await, Reading::Bytes(_));
        if early {
            self.line.note(Rung::Secure, Fact::EarlyBytes);
            return None;
        }
        Some(())
    }

    /// TLS on the connection.
    pub(super) async fn secure(&mut self) -> Option<()> {
        match self.line.ask(Demand::Secure(self.host.clone())).await {
            Reading::Secured(report) => {
                self.line.note(
                    Rung::Secure,
                    Fact::Secured {
                        report: report.clone(),
                    },
                );
                self.tls = Some(*report);
                self.read = 0;
                Some(())
            }
            Reading::TlsFailed(fault) => {
                self.line.note(Rung::Secure, Fact::TlsFailed { fault });
                None
            }
            Reading::TimedOut => {
                self.line.note(
                    Rung::Secure,
                    Fact::TlsFailed {
                        fault: TlsFault::TimedOut,
                    },
                );
                None
            }
            _ => {
                self.line.note(
                    Rung::Secure,
                    Fact::TlsFailed {
                        fault: TlsFault::Closed,
                    },
                );
                None
            }
        }
    }

    /// The secret, as far as the driver gives it out here.
    pub(super) async fn secret(&mut self) -> Option<Secret> {
        let why = match self.line.ask(Demand::Secret).await {
            Reading::Secret(secret) => {
                self.echo = Some(Echo::of(&secret));
                return Some(secret);
            }
            Reading::Refused(why) => why.into(),
            _ => NotTried::NoSecret,
        };
        self.line.note(Rung::Login, Fact::NotTried { why });
        None
    }

    /// Sends a line that holds a secret and reads the reply to it.
    pub(super) async fn secret_command(&mut self, line: SecretBytes, shown: &str) -> Option<Reply> {
        self.send_secret(line, shown).await?;
        self.expect(Stage::Auth, patience::AUTH, patience::AUTH)
            .await
    }

    /// Whether a login can be bound to this channel. The driver is asked only where the server offers a mechanism that does.
    pub(super) async fn binds(&self, offered: &[String]) -> bool {
        self.tls.is_some()
            && offered.iter().any(|name| name.ends_with(sasl::PLUS))
            && matches!(
                self.line.ask(Demand::Seed).await,
                Reading::Seed {
                    binding: Some(_),
                    ..
                }
            )
    }

    /// Whether a certificate of ours was shown on this channel.
    pub(super) async fn is_certified(&self) -> bool {
        matches!(self.line.ask(Demand::Certificate).await, Reading::Done)
    }

    /// Begins a login: with the secret, or with a ticket before anything of it is sent. `Some(None)` where nothing can be
    /// begun, and that has been noted.
    pub(super) async fn begin(
        &mut self,
        mechanism: &sasl::Mechanism,
        service: &'static str,
        username: Option<WireText>,
    ) -> Option<Option<Box<dyn Exchange>>> {
        let name = username.clone().map(String::from).unwrap_or_default();
        let mut context = None;
        // With Kerberos the secret goes no further than the driver.
        let secret = if mechanism.auth == Auth::Kerberos {
            context = ticket(&self.line, service, &self.host, username).await;
            if context.is_none() {
                return Some(None);
            }
            Secret::new(String::new())
        } else if mechanism.auth == Auth::ClientCertificate {
            // The handshake has said everything.
            Secret::new(String::new())
        } else {
            self.secret().await?
        };
        let Reading::Seed { seed, binding } = self.line.ask(Demand::Seed).await else {
            return None;
        };
        let exchange = (mechanism.begin)(sasl::Login {
            username: name,
            secret,
            host: self.host.as_str().to_owned(),
            service,
            seed,
            binding,
            context,
        });
        let doubts = exchange.doubts();
        let has_expired = |doubt: &FailedProof| doubt.fault == ProofFault::TokenExpired;
        let of_no_use = doubts.iter().any(has_expired);
        for doubt in doubts {
            self.line.note(Rung::Login, Fact::TokenDoubted(doubt));
        }
        Some((!of_no_use).then_some(exchange))
    }

    /// Answers what a mechanism is asked, up to the reply that decides (RFC 4954 section 4, RFC 9051 section 6.2.2, RFC
    /// 5034 section 4). A server that asks for more than there is gets no answer, and no verdict on the login is left.
    pub(super) async fn answer_challenges(
        &mut self,
        exchange: &mut dyn Exchange,
        mut reply: Reply,
    ) -> Option<Option<Reply>> {
        for _ in 0..ROUNDS {
            if !reply.is_intermediate() {
                // Who says yes and proves nothing may be anybody (RFC 5802 section 5).
                if reply.is_positive() && !exchange.is_proven() {
                    return self.unexpected(Stage::Auth, &reply).or(Some(None));
                }
                return Some(Some(reply));
            }
            let challenge = challenge(&reply);
            if let Some(mut doubt) = challenge.as_ref().and_then(|said| exchange.told(said)) {
                if let Some(echo) = &self.echo {
                    doubt.about = echo.hide(&doubt.about);
                }
                self.line.note(Rung::Login, Fact::TokenDoubted(doubt));
            }
            let answer = match challenge {
                Some(challenge) => exchange.answer(&challenge),
                None if exchange.reads() => Err(Broken::Malformed),
                None => exchange.answer(&[]),
            };
            match answer {
                Ok(answer) => {
                    let line = sasl::base64_line(answer.expose());
                    reply = self.secret_command(line, "***").await?;
                }
                // It was we who refused, not the server.
                Err(Broken::Kerberos(failed)) => {
                    self.line.note(Rung::Login, Fact::KerberosFailed(failed));
                    self.break_off().await?;
                    return Some(None);
                }
                Err(_) => break,
            }
        }
        // That it refuses what we then break off is no verdict on the login.
        self.unexpected::<()>(Stage::Auth, &reply);
        self.break_off().await?;
        Some(None)
    }

    /// Breaks a login off (RFC 4954 section 4, RFC 9051 section 6.2.2, RFC 5034 section 4). What is said to that is no word on the
    /// login, and comes as late as any answer to one.
    async fn break_off(&mut self) -> Option<()> {
        let sent = Fact::Sent {
            stage: Stage::Farewell,
            line: "*".to_owned(),
        };
        self.line.note(Rung::Login, sent);
        let reading = self.line.ask(Demand::Send(b"*\r\n".to_vec())).await;
        self.sent(Stage::Farewell, &reading)?;
        let heard = self.expect(Stage::Farewell, patience::AUTH, patience::AUTH);
        heard.await.map(|_| ())
    }

    /// Notes what came of a login by a mechanism.
    pub(super) fn judge_login(&self, mechanism: &sasl::Mechanism, reply: &Reply) -> bool {
        if !reply.is_positive() && mechanism.name.ends_with(sasl::PLUS) {
            // It may know another binding than ours, and says no more than that it refuses. Where it does, its words count.
            let why = NotTried::MethodUnknown;
            self.line.note(Rung::Login, Fact::NotTried { why });
            return false;
        }
        let accepted = self.judge(mechanism.name, reply);
        if !accepted && mechanism.auth == Auth::Kerberos {
            // The words are those for a wrong password, which the server never saw.
            let failed = FailedProof {
                fault: ProofFault::TicketNotTaken,
                about: self.host.as_str().to_owned(),
            };
            self.line.note(Rung::Login, Fact::KerberosFailed(failed));
        }
        if reply.is_negative() && !reply.is_transient() && mechanism.auth == Auth::OAuth2 {
            let doubt = FailedProof {
                fault: ProofFault::TokenNotTaken,
                about: String::new(),
            };
            self.line.note(Rung::Login, Fact::TokenDoubted(doubt));
        }
        accepted
    }

    /// Notes what came of a login.
    pub(super) fn judge(&self, mechanism: &str, reply: &Reply) -> bool {
        let mechanism = mechanism.to_owned();
        let fact = if reply.is_positive() {
            Fact::LoggedIn { mechanism }
        } else {
            let reply = reply.clone();
            Fact::LoginRefused { mechanism, reply }
        };
        self.line.note(Rung::Login, fact);
        reply.is_positive()
    }

    /// Says goodbye. A server that just closes has done nothing worse than that.
    pub(super) async fn part(mut self, rung: Rung, line: &str) {
        let stage = Stage::Farewell;
        self.line.note(rung, Fact::Finished);
        let sent = Fact::Sent {
            stage,
            line: line.to_owned(),
        };
        self.line.note(rung, sent);
        let bytes = format!("{line}\r\n").into_bytes();
        if !matches!(self.line.ask(Demand::Send(bytes)).await, Reading::Done) {
            return;
        }
        while let Reading::Bytes(bytes) = self.line.ask(Demand::Read(patience::SLOW)).await {
            self.buffer.extend_from_slice(&bytes);
            let parsed = self.form.parse(&self.buffer);
            if let Parsed::Reply { mut reply, .. } = parsed {
                self.hide_echo(&mut reply);
                let protected = self.tls.is_some();
                let answer = Fact::Replied {
                    stage,
                    reply,
                    protected,
                };
                self.line.note(rung, answer);
                return;
            }
            if !matches!(parsed, Parsed::NeedMore) {
                return;
            }
        }
    }
}

/// The bytes that a challenge stands for (RFC 4954 section 4: behind 334; RFC 9051 section 6.2.2 and RFC 5034 section 4:
/// behind a plus sign).
fn challenge(reply: &Reply) -> Option<Vec<u8>> {
    let text = reply.text();
    let text = if reply.code == 0 {
        text.strip_prefix('+').unwrap_or(&text)
    } else {
        &text
    };
    sasl::unbase64(text)
}

/// What came of dialling these addresses.
async fn dial(line: &Line, addresses: Vec<IpAddr>, port: Port) -> Option<Vec<(IpAddr, Dialled)>> {
    let [address] = addresses[..] else {
        return match line.ask(Demand::DialAny(by_turns(addresses), port)).await {
            Reading::Raced(tried) => Some(tried),
            _ => None,
        };
    };
    let came = match line.ask(Demand::Dial(address, port)).await {
        Reading::Done => Dialled::Stands,
        Reading::ConnectFailed(how) => Dialled::Failed(how),
        Reading::Refused(why) => Dialled::Refused(why),
        _ => return None,
    };
    Some(vec![(address, came)])
}

/// The families by turns, IPv6 first (RFC 8305 section 4).
fn by_turns(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let (six, four): (Vec<IpAddr>, Vec<IpAddr>) = addresses.into_iter().partition(IpAddr::is_ipv6);
    let longest = six.len().max(four.len());
    let pairs = (0..longest).flat_map(|nth| [six.get(nth), four.get(nth)]);
    pairs.flatten().copied().collect()
}

/// Asks for the addresses of a name and notes the answer.
pub(super) async fn resolve(line: &Line, name: &Host) -> Option<Vec<IpAddr>> {
    let name = name.clone();
    let fact = match line.ask(Demand::Resolve(name.clone())).await {
        Reading::Addresses(addresses) => {
            line.note(
                Rung::Name,
                Fact::Resolved {
                    name: name.clone(),
                    addresses: addresses.clone(),
                },
            );
            // A resolver that withholds a name may have it lead nowhere.
            if addresses.iter().all(IpAddr::is_unspecified) {
                told(line, Demand::Explain(name)).await;
            }
            return Some(addresses);
        }
        Reading::NameMissing => Fact::NameMissing { name: name.clone() },
        Reading::NameEmpty => Fact::NameEmpty { name: name.clone() },
        Reading::NameFailed(unchecked) => Fact::NameFailed {
            name: name.clone(),
            unchecked,
        },
        Reading::Refused(why) => Fact::NotTried { why: why.into() },
        _ => Fact::ResolverSilent { name: name.clone() },
    };
    // Who says nothing explains nothing.
    let explains = !matches!(fact, Fact::NotTried { .. } | Fact::ResolverSilent { .. });
    line.note(Rung::Name, fact);
    if explains {
        told(line, Demand::Explain(name)).await;
    }
    None
}

/// Asks what a name tells and notes it.
pub(super) async fn told(line: &Line, demand: Demand) {
    if let Reading::Told(all) = line.ask(demand).await {
        for told in all {
            line.note(Rung::Name, Fact::NameTold(told));
        }
    }
}
