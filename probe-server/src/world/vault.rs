//! Holds the secret of one check, and hands it out over fit channels only.

use std::sync::{Arc, Mutex, PoisonError};

use mailmedic_core::plan;
use mailmedic_core::vocab::{Consent, Host, Refusal, Secret, Settings};

use crate::limits::{Account, Logins};

/// How well a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Not at all.
    Clear,
    /// By TLS, with a certificate that has a fault.
    Unverified,
    /// By TLS, with a certificate that fits.
    Verified,
}

/// The secret, its conditions, and the account it is for.
pub struct Vault {
    inside: Mutex<Inside>,
    consent: Consent,
    account: Account,
    logins: Arc<Logins>,
}

/// The secret, and for how many logins it may still be handed out.
struct Inside {
    secret: Option<Secret>,
    left: u32,
}

impl Vault {
    /// Locks a secret in, for as many logins as a check of these settings may make. Without consent to a login it is
    /// dropped at once.
    pub fn of(
        secret: Option<Secret>,
        consent: Consent,
        settings: &Settings,
        logins: Arc<Logins>,
    ) -> Vault {
        let secret = secret.filter(|_| consent.login);
        let left = plan::logins(settings).max(1);
        let settings = settings.for_login();
        let target = settings
            .checked()
            .host
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let user = settings.login_name().map(String::from).unwrap_or_default();
        Vault {
            inside: Mutex::new(Inside { secret, left }),
            consent,
            account: Account { target, user },
            logins,
        }
    }

    /// The same for so many checks, one after the other.
    #[must_use]
    pub fn for_runs(mut self, runs: u8) -> Vault {
        let inside = self
            .inside
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        inside.left = plan::logins_of_runs(inside.left, runs);
        self
    }

    /// Whether a secret may travel over this channel.
    pub fn permits(&self, channel: Channel) -> bool {
        channel == Channel::Verified || self.consent.unverified
    }

    /// Hands the secret out for a login at a server, as often as was announced; then it is gone.
    pub fn open(&self, channel: Channel, at: Option<&Host>) -> Result<Secret, Refusal> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(secret) = inside.secret.as_ref().map(Secret::copy) else {
            // In clear it would have been held back all the same, so none was asked for.
            let held_back = channel == Channel::Clear && !self.permits(channel);
            return Err(if held_back {
                Refusal::Unprotected
            } else {
                Refusal::NoSecret
            });
        };
        if !self.permits(channel) {
            return Err(Refusal::Unprotected);
        }
        // Not one guess more than allowed, whoever asks: servers lock accounts.
        if !self.logins.begin(&self.account_at(at)) {
            return Err(Refusal::Forbidden);
        }
        inside.left -= 1;
        if inside.left == 0 {
            inside.secret = None;
        }
        Ok(secret)
    }

    /// A login was accepted at a server: what came before it there was no guessing.
    pub fn accepted(&self, at: Option<&Host>) {
        self.logins.forget(&self.account_at(at));
    }

    /// The account as it is counted at one of its servers.
    fn account_at(&self, at: Option<&Host>) -> Account {
        let mut account = self.account.clone();
        if let Some(host) = at {
            account.target = host.to_string();
        }
        account
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mailmedic_core::vocab::Draft;

    fn vault(consent: Consent) -> Vault {
        let secret = Secret::from_bytes(b"wonderland".to_vec());
        Vault::of(secret, consent, &Settings::default(), Arc::default())
    }

    #[test]
    fn a_secret_travels_over_a_verified_channel_only() {
        let vault = vault(Consent {
            login: true,
            unverified: false,
        });
        assert_eq!(
            vault.open(Channel::Clear, None).err(),
            Some(Refusal::Unprotected)
        );
        assert_eq!(
            vault.open(Channel::Unverified, None).err(),
            Some(Refusal::Unprotected)
        );
        assert!(
            vault
                .open(Channel::Verified, None)
                .is_ok_and(|secret| secret.expose() == "wonderland")
        );
    }

    #[test]
    fn consent_opens_the_other_channels() {
        for channel in [Channel::Clear, Channel::Unverified] {
            let vault = vault(Consent {
                login: true,
                unverified: true,
            });
            assert!(vault.open(channel, None).is_ok(), "{channel:?}");
        }
    }

    #[test]
    fn without_consent_to_a_login_there_is_no_secret() {
        let vault = vault(Consent {
            login: false,
            unverified: true,
        });
        assert_eq!(
            vault.open(Channel::Verified, None).err(),
            Some(Refusal::NoSecret)
        );
    }

    #[test]
    fn in_clear_it_is_the_missing_protection_that_is_told_and_not_the_missing_secret() {
        for (unverified, channel, refusal) in [
            (false, Channel::Clear, Refusal::Unprotected),
            (true, Channel::Clear, Refusal::NoSecret),
            (false, Channel::Unverified, Refusal::NoSecret),
        ] {
            let consent = Consent {
                login: true,
                unverified,
            };
            let vault = Vault::of(None, consent, &Settings::default(), Arc::default());
            let refused = vault.open(channel, None).err();
            assert_eq!(refused, Some(refusal), "{unverified} {channel:?}");
        }
    }

    #[test]
    fn a_secret_is_handed_out_once() {
        let vault = vault(Consent {
            login: true,
            unverified: false,
        });
        assert!(vault.open(Channel::Verified, None).is_ok());
        assert_eq!(
            vault.open(Channel::Verified, None).err(),
            Some(Refusal::NoSecret)
        );
    }

    #[test]
    fn a_secret_is_handed_out_as_often_as_was_announced_and_counted_at_each_server() {
        let settings = r#"{"outgoing":{"host":"smtp.example.org","auth":"password","username":"anna"},
            "incoming":{"protocol":"imap","host":"imap.example.org"}}"#;
        let settings = Draft::from_json(settings).expect("settings").read();
        let [smtp, imap] = [&settings.outgoing, &settings.incoming].map(|one| one.host.as_ref());
        let logins = Arc::<Logins>::default();
        let consent = Consent {
            login: true,
            unverified: false,
        };
        let vault = || {
            let secret = Secret::from_bytes(b"wonderland".to_vec());
            Vault::of(secret, consent, &settings, Arc::clone(&logins))
        };
        for _ in 0..3 {
            let vault = vault();
            assert!(vault.open(Channel::Verified, smtp).is_ok());
            assert!(vault.open(Channel::Verified, imap).is_ok());
            let third = vault.open(Channel::Verified, imap);
            assert_eq!(third.err(), Some(Refusal::NoSecret));
        }
        let fourth = vault();
        assert_eq!(
            fourth.open(Channel::Verified, imap).err(),
            Some(Refusal::Forbidden),
            "three guesses at the server for fetching, too"
        );
        fourth.accepted(smtp);
        assert!(fourth.open(Channel::Verified, smtp).is_ok());
    }

    #[test]
    fn many_checks_make_no_more_guesses_than_one_may() {
        let logins = Arc::<Logins>::default();
        let consent = Consent {
            login: true,
            unverified: false,
        };
        let check = || {
            let secret = Secret::from_bytes(b"wonderland".to_vec());
            Vault::of(secret, consent, &Settings::default(), Arc::clone(&logins))
        };
        let last = loop {
            let vault = check();
            if let Err(refusal) = vault.open(Channel::Verified, None) {
                break (vault, refusal);
            }
        };
        assert_eq!(last.1, Refusal::Forbidden);
        last.0.accepted(None);
        assert!(
            check().open(Channel::Verified, None).is_ok(),
            "an accepted login clears the count"
        );
    }
}
