//! A small Kerberos client (RFC 4120): a ticket from the password or from the machine's cache, and the context for a
//! login that it makes. What stands in the way is a fact with its own name, as the KDC said it.

mod cache;
mod clock;
mod config;
mod context;
mod kdc;
mod messages;
mod principal;
#[cfg(test)]
mod recorded;
mod ticket;
mod values;

use std::time::Duration;

use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{FailedProof, Host, ProofFault, Refusal, Secret, WireText};
use tokio::time::timeout;

use self::clock::Now;
use self::config::Config;
use self::context::Gss;
use self::kdc::Kdcs;
use self::messages::{Answer, KdcError, Opened, Recipe};
use self::principal::{Principal, realm_of_host};
use self::ticket::{Held, chance};
use super::{Kit, NetWorld};

/// For a ticket, all exchanges together.
const PATIENCE: Duration = Duration::from_secs(15);

/// Clocks may differ by this much (RFC 4120 section 8.2), in seconds.
const SKEW: i64 = 300;

/// Which tickets may be used beside those that the given password gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tickets {
    /// Those that the user of this machine has.
    OfMachine,
    /// None: who asks is not who runs this.
    None,
}

impl Tickets {
    /// Whether the user of this machine has a cache of tickets, good ones or not.
    pub fn are_here() -> bool {
        cache::of_machine(&Config::of_machine()).is_ok_and(|cache| cache.is_some())
    }
}

fn fault(kind: ProofFault, about: impl Into<String>) -> FailedProof {
    FailedProof {
        fault: kind,
        about: about.into(),
    }
}

impl NetWorld {
    /// A context for a service on a host.
    pub(super) async fn kerberos(
        &self,
        service: &'static str,
        host: &Host,
        username: Option<&WireText>,
    ) -> Reading {
        // A ticket is as good as a password for this one service, so the vault judges the channel alike.
        let channel = self.channel();
        let kit = &self.kit;
        let secret = match kit.vault.open(channel, self.target.as_ref()) {
            Ok(secret) => Some(secret),
            Err(Refusal::NoSecret) if kit.tickets == Tickets::None => {
                return Reading::Refused(Refusal::NoSecret);
            }
            Err(Refusal::NoSecret) if !kit.vault.permits(channel) => {
                return Reading::Refused(Refusal::Unprotected);
            }
            Err(Refusal::NoSecret) => None,
            Err(refusal) => return Reading::Refused(refusal),
        };
        let config = Config::of_machine();
        let wish = Wish {
            kit,
            config: &config,
            service,
            host: host.as_str(),
        };
        let context = timeout(PATIENCE, wish.context(secret, username))
            .await
            .unwrap_or_else(|_| Err(fault(ProofFault::KdcSilent, host.as_str())));
        match context {
            Ok(context) => Reading::Kerberos(Box::new(context)),
            Err(failed) => Reading::KerberosFailed(failed),
        }
    }
}

/// What is wanted, and of whom.
struct Wish<'a> {
    kit: &'a Kit,
    config: &'a Config,
    service: &'static str,
    host: &'a str,
}

impl Wish<'_> {
    async fn context(
        &self,
        secret: Option<Secret>,
        username: Option<&WireText>,
    ) -> Result<Gss, FailedProof> {
        let held = match secret {
            Some(secret) => {
                let user = username
                    .and_then(|name| Principal::of_user(name.as_str(), self.host, self.config));
                let user = user.ok_or_else(|| self.without_realm(username))?;
                let kdcs = Kdcs::find(self.kit, self.config, &user.realm).await?;
                let held = first(&kdcs, &user, &secret).await?;
                self.service_ticket(&kdcs, &held).await?
            }
            None => self.of_cache().await?,
        };
        Gss::of(&held, Now::of_machine())
    }

    fn without_realm(&self, username: Option<&WireText>) -> FailedProof {
        let about = username.map_or(self.host, |name| name.as_str());
        fault(ProofFault::RealmUnknown, about)
    }

    /// A ticket for the service from the machine's cache, or with a ticket from there.
    async fn of_cache(&self) -> Result<Held, FailedProof> {
        let wanted = realm_of_host(self.host, self.config).unwrap_or_default();
        let none = || fault(ProofFault::NoTicket, &*wanted);
        let cache = cache::of_machine(self.config)?.ok_or_else(none)?;
        let now = Now::of_machine().seconds;
        let realm = cache.owner.realm.clone();
        let service = Principal::of_service(self.service, self.host, &realm);
        let tickets = Principal::of_tickets(&realm);
        let (mut root, mut expired) = (None, false);
        for held in cache.tickets {
            if held.ends <= now {
                expired |= held.server.is(&service) || held.server.is(&tickets);
            } else if held.server.is(&service) {
                return Ok(held);
            } else if held.server.is(&tickets) {
                root = Some(held);
            }
        }
        match root {
            Some(held) => {
                let kdcs = Kdcs::find(self.kit, self.config, &realm).await?;
                self.service_ticket(&kdcs, &held).await
            }
            None if expired => Err(fault(ProofFault::TicketExpired, cache.owner.to_string())),
            None => Err(none()),
        }
    }

    /// The ticket of the service, for one that gives out tickets (RFC 4120 section 3.3).
    async fn service_ticket(&self, kdcs: &Kdcs, held: &Held) -> Result<Held, FailedProof> {
        let realm = &held.client.realm;
        if let Some(other) = self
            .config
            .realm_of(self.host)
            .filter(|other| other != realm)
        {
            return Err(fault(ProofFault::TicketNotSupported, other));
        }
        let service = Principal::of_service(self.service, self.host, realm);
        let about = service.to_string();
        let broken = || fault(ProofFault::TicketBroken, &*about);
        let nonce = chance().ok_or_else(broken)?;
        let now = Now::of_machine();
        let request = messages::tgs_request(held, &service, nonce, &now).ok_or_else(broken)?;
        match Answer::read(&kdcs.ask(&request).await?).ok_or_else(broken)? {
            Answer::Error(error) => Err(of_error(&error, &about)),
            Answer::Ticket(reply) => match messages::open_tgs(&reply, held, nonce) {
                Opened::Held(got) => match got.server.tickets_for() {
                    // It is in another realm, and we are sent there.
                    Some(other) => Err(fault(ProofFault::TicketNotSupported, other)),
                    None => Ok(got),
                },
                Opened::Locked | Opened::Other => Err(broken()),
            },
        }
    }
}

/// The ticket that gives out tickets, for a password (RFC 4120 section 3.1).
async fn first(kdcs: &Kdcs, user: &Principal, secret: &Secret) -> Result<Held, FailedProof> {
    const ASKS_FOR_PROOF: u32 = 25;
    let about = user.to_string();
    let broken = || fault(ProofFault::TicketBroken, &*about);
    let nonce = chance().ok_or_else(broken)?;
    let ask = async |proof: Option<_>| {
        let request = messages::as_request(user, nonce, proof).ok_or_else(broken)?;
        Answer::read(&kdcs.ask(&request).await?).ok_or_else(broken)
    };
    let (reply, key) = match ask(None).await? {
        Answer::Ticket(reply) => {
            let key = Recipe::of_reply(&reply).key(secret.expose(), user);
            (reply, key.ok_or_else(broken)?)
        }
        Answer::Error(error) if error.code == ASKS_FOR_PROOF => {
            // It may ask for a proof that is not done here: a card, a one-time code, an old type of encryption.
            let recipe = error.recipe().ok_or_else(|| of_error(&error, &about))?;
            let key = recipe.key(secret.expose(), user).ok_or_else(broken)?;
            match ask(Some((&key, &Now::of_machine()))).await? {
                Answer::Ticket(reply) => (reply, key),
                Answer::Error(error) => return Err(of_error(&error, &about)),
            }
        }
        Answer::Error(error) => return Err(of_error(&error, &about)),
    };
    match messages::open_as(&reply, &key, user, nonce) {
        Opened::Held(held) => Ok(held),
        Opened::Locked => Err(fault(ProofFault::PasswordWrong, about)),
        Opened::Other => Err(broken()),
    }
}

/// What an error of a KDC or a server means (RFC 4120 section 7.5.9).
fn of_error(error: &KdcError, about: &str) -> FailedProof {
    let ahead = error.time - Now::of_machine().seconds;
    let fault = match error.code {
        6 => ProofFault::PrincipalUnknown,
        7 => ProofFault::ServiceUnknown,
        24 | 31 => ProofFault::PasswordWrong,
        32 => ProofFault::TicketExpired,
        37 => ProofFault::ClockSkew,
        // "Not yet valid" is what a clock that is late sees.
        33 if ahead.abs() > SKEW => ProofFault::ClockSkew,
        68 => ProofFault::RealmUnknown,
        _ => ProofFault::KdcRefused,
    };
    let about = match fault {
        ProofFault::ClockSkew => ahead.to_string(),
        ProofFault::KdcRefused => error.code.to_string(),
        _ => about.to_owned(),
    };
    FailedProof { fault, about }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mailmedic_core::vocab::{Consent, Settings};

    use super::*;
    use crate::guard::{Guard, Policy};
    use crate::limits::{Budget, Limits, Numbers};
    use crate::world::{Names, Presented, Tls, Vault};

    async fn refusal(secret: Option<&str>, tickets: Tickets, unverified: bool) -> Option<Refusal> {
        let consent = Consent {
            login: true,
            unverified,
        };
        let secret = secret.map(|secret| Secret::new(secret.to_owned()));
        let kit = Kit {
            guard: Guard::of(Policy::public()),
            names: Arc::new(Names::system()),
            tls: Arc::new(Tls::trusting(Vec::new())),
            vault: Vault::of(secret, consent, &Settings::default(), Arc::default()),
            tickets,
            letter: None,
            targets: Limits::of(Numbers::LOOPBACK).targets(),
            budget: Budget::default(),
            shown: Presented::default(),
        };
        let world = NetWorld::new(Arc::new(kit));
        let host = Host::read("mail.lab.test").expect("a name");
        match world.kerberos("smtp", &host, None).await {
            Reading::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    #[tokio::test]
    async fn a_page_gets_no_ticket_of_the_machine_that_serves_it() {
        let refused = refusal(None, Tickets::None, true).await;
        assert_eq!(refused, Some(Refusal::NoSecret));
    }

    #[tokio::test]
    async fn no_ticket_is_asked_for_where_it_could_not_be_shown() {
        // Without TLS somebody on the way could take the login over.
        for (secret, tickets) in [
            (Some("wonderland"), Tickets::None),
            (None, Tickets::None),
            (None, Tickets::OfMachine),
        ] {
            let refused = refusal(secret, tickets, false).await;
            assert_eq!(refused, Some(Refusal::Unprotected));
        }
    }
}
