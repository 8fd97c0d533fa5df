//! The login of an SMTP client (RFC 4954).

use super::exchange::Echo;
use super::line::{Demand, Reading};
use super::smtp::Smtp;
use super::{patience, sasl};
use crate::vocab::{Fact, NotTried, Rung, Stage, WireText};

/// No mechanism here needs more rounds.
const ROUNDS: usize = 4;

impl Smtp {
    /// AUTH (RFC 4954 section 4) with one mechanism. `Some(false)` where it was refused.
    pub(super) async fn log_in(
        &mut self,
        mechanism: &sasl::Mechanism,
        username: &WireText,
    ) -> Option<bool> {
        let secret = match self.line.ask(Demand::Secret).await {
            Reading::Secret(secret) => secret,
            Reading::Refused(why) => {
                self.line
                    .note(Rung::Login, Fact::NotTried { why: why.into() });
                return None;
            }
            _ => {
                self.line.note(
                    Rung::Login,
                    Fact::NotTried {
                        why: NotTried::NoSecret,
                    },
                );
                return None;
            }
        };
        let login = sasl::Login {
            username: username.as_str(),
            password: secret.expose(),
        };
        let lines = (0..ROUNDS).filter_map(|round| (mechanism.next)(&login, round));
        self.echo = Some(Echo::of(
            &secret,
            (mechanism.first)(&login).into_iter().chain(lines),
        ));
        let name = mechanism.name;
        let mut reply = if let Some(initial) = (mechanism.first)(&login) {
            let mut line = Vec::with_capacity(name.len() + initial.expose().len() + 6);
            line.extend_from_slice(b"AUTH ");
            line.extend_from_slice(name.as_bytes());
            line.push(b' ');
            line.extend_from_slice(initial.expose());
            self.send_secret(
                crate::vocab::SecretBytes::new(line),
                &format!("AUTH {name} ***"),
            )
            .await?;
            self.expect(Stage::Auth, patience::AUTH, patience::AUTH)
                .await?
        } else {
            self.command(Stage::Auth, &format!("AUTH {name}")).await?
        };
        // RFC 4954 section 4: 334 asks on.
        let mut round = 0;
        while reply.is_intermediate() {
            let Some(answer) = (mechanism.next)(&login, round).filter(|_| round < ROUNDS) else {
                // It asks for more than there is. That it refuses what we then break off is no verdict on the login.
                self.unexpected::<()>(Stage::Auth, &reply);
                self.command(Stage::Auth, "*").await?;
                return Some(false);
            };
            self.send_secret(answer, "***").await?;
            reply = self
                .expect(Stage::Auth, patience::AUTH, patience::AUTH)
                .await?;
            round += 1;
        }
        if reply.is_positive() {
            self.line.note(
                Rung::Login,
                Fact::LoggedIn {
                    mechanism: name.to_owned(),
                },
            );
        } else {
            self.line.note(
                Rung::Login,
                Fact::LoginRefused {
                    mechanism: name.to_owned(),
                    reply: reply.clone(),
                },
            );
        }
        Some(reply.is_positive())
    }
}
