//! The simulated Kerberos: a KDC that knows what the scenario says, and a context that both sides read in clear. What
//! goes over the wire to a real KDC is not simulated.

use mailmedic_core::dialogue::{Context, Reading};
use mailmedic_core::vocab::{FailedProof, Host, ProofFault, WireText};

use super::Client;
use super::sasl::{Accounts, Next, Verifier};
use crate::kerberos::Cache;

/// Clocks may differ by this much (RFC 4120 section 8.2), in seconds.
const SKEW: u32 = 300;

/// What the silence of a KDC costs, in milliseconds.
const SILENCE: u32 = 5_000;

/// What a server proves itself with here.
const PROOF: &[u8] = b"proof";

/// All three layers, and messages up to 64 KiB (RFC 4752 section 3.1).
const LAYERS: [u8; 4] = [7, 0, 0xff, 0xff];

fn fault(kind: ProofFault, about: &str) -> FailedProof {
    FailedProof {
        fault: kind,
        about: about.to_owned(),
    }
}

impl Client {
    /// A context for a service on a host, or what stands in the way of it.
    pub(super) fn kerberos(
        &mut self,
        service: &str,
        host: &Host,
        username: Option<&WireText>,
    ) -> Reading {
        if let Err(refusal) = self.permits() {
            return Reading::Refused(refusal);
        }
        match self.ticket(service, host, username) {
            Ok(user) => Reading::Kerberos(Box::new(Scripted(user))),
            Err(failed) => Reading::KerberosFailed(failed),
        }
    }

    /// The user whose ticket it is.
    fn ticket(
        &mut self,
        service: &str,
        host: &Host,
        username: Option<&WireText>,
    ) -> Result<String, FailedProof> {
        let world = std::sync::Arc::clone(&self.world.0);
        let upper = |domain: &str| domain.to_ascii_uppercase();
        let of_host = host
            .as_str()
            .split_once('.')
            .map(|(_, domain)| upper(domain));
        let of_host = of_host.unwrap_or_default();
        let Some(kerberos) = &world.kerberos else {
            return Err(fault(ProofFault::KdcMissing, &of_host));
        };
        let owner = kerberos.owner().unwrap_or_default();
        let (user, realm) = if world.password.is_some() {
            let name = username.map(WireText::as_str).unwrap_or_default();
            match name.rsplit_once('@') {
                Some((user, domain)) => (user.to_owned(), upper(domain)),
                None => (name.to_owned(), of_host),
            }
        } else {
            match kerberos.cache {
                Cache::Missing => return Err(fault(ProofFault::NoTicket, &of_host)),
                Cache::Expired => {
                    let about = format!("{owner}@{}", kerberos.realm);
                    return Err(fault(ProofFault::TicketExpired, &about));
                }
                Cache::Valid => (owner.to_owned(), kerberos.realm.clone()),
            }
        };
        if realm != kerberos.realm || !(kerberos.in_dns || kerberos.in_file) {
            return Err(fault(ProofFault::KdcMissing, &realm));
        }
        if world
            .kdc
            .is_some_and(|kdc| world.firewall.drop.contains(&kdc))
        {
            self.spent += SILENCE;
            return Err(fault(ProofFault::KdcSilent, &realm));
        }
        let principal = format!("{user}@{realm}");
        let Some(password) = kerberos.principals.get(&user) else {
            return Err(fault(ProofFault::PrincipalUnknown, &principal));
        };
        if kerberos.ahead.unsigned_abs() > SKEW {
            let ahead = kerberos.ahead.to_string();
            return Err(fault(ProofFault::ClockSkew, &ahead));
        }
        if world
            .password
            .as_ref()
            .is_some_and(|typed| typed != password)
        {
            return Err(fault(ProofFault::PasswordWrong, &principal));
        }
        let service = format!("{service}/{host}");
        if !kerberos.services.contains(&service) {
            let about = format!("{service}@{realm}");
            return Err(fault(ProofFault::ServiceUnknown, &about));
        }
        // A server without the key can't read whose ticket it is.
        Ok(if kerberos.server_key {
            user
        } else {
            String::new()
        })
    }
}

/// The client's side, without any secret.
struct Scripted(String);

impl Context for Scripted {
    fn token(&mut self) -> Vec<u8> {
        self.0.clone().into_bytes()
    }

    fn accept(&mut self, token: &[u8]) -> Result<(), FailedProof> {
        let proves = token == PROOF;
        proves
            .then_some(())
            .ok_or_else(|| fault(ProofFault::ServerUnproven, ""))
    }

    fn unwrap(&mut self, token: &[u8]) -> Option<Vec<u8>> {
        Some(token.to_vec())
    }

    fn wrap(&mut self, message: &[u8]) -> Option<Vec<u8>> {
        Some(message.to_vec())
    }
}

/// The server's side (RFC 4752 section 3.2).
#[derive(Debug, Default)]
pub(super) struct Gssapi {
    user: Option<String>,
    offered: bool,
}

impl Verifier for Gssapi {
    fn hear(&mut self, said: &[u8], _: &Accounts) -> Next {
        match (&self.user, self.offered) {
            (None, _) if !said.is_empty() => {
                self.user = Some(String::from_utf8_lossy(said).into_owned());
                Next::Challenge(PROOF.to_vec())
            }
            (Some(_), false) if said.is_empty() => {
                self.offered = true;
                Next::Challenge(LAYERS.to_vec())
            }
            // No layer, and nobody else to act as.
            (Some(user), true) if said == [1, 0, 0, 0] => Next::Accept(user.clone()),
            _ => Next::Refuse,
        }
    }
}
