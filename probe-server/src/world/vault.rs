//! Holds the secret of one check, and hands it out over fit channels only.

use std::sync::{Arc, Mutex, PoisonError};

use mailmedic_core::vocab::{Consent, Refusal, Secret, Settings};

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
    inside: Mutex<Option<Secret>>,
    consent: Consent,
    account: Account,
    logins: Arc<Logins>,
}

impl Vault {
    /// Locks a secret in. Without consent to a login it is dropped at once.
    pub fn of(
        secret: Option<Secret>,
        consent: Consent,
        settings: &Settings,
        logins: Arc<Logins>,
    ) -> Vault {
        let secret = secret.filter(|_| consent.login);
        let settings = settings.for_login();
        let target = settings
            .checked()
            .host
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let user = settings.login_name().map(String::from).unwrap_or_default();
        Vault {
            inside: Mutex::new(secret),
            consent,
            account: Account { target, user },
            logins,
        }
    }

    /// Whether a secret may travel over this channel.
    pub fn permits(&self, channel: Channel) -> bool {
        channel == Channel::Verified || self.consent.unverified
    }

    /// Hands the secret out, for the one login that was announced; then it is gone.
    pub fn open(&self, channel: Channel) -> Result<Secret, Refusal> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.is_none() {
            return Err(Refusal::NoSecret);
        }
        if !self.permits(channel) {
            return Err(Refusal::Unprotected);
        }
        // Not one guess more than allowed, whoever asks: servers lock accounts.
        if !self.logins.begin(&self.account) {
            return Err(Refusal::Forbidden);
        }
        inside.take().ok_or(Refusal::NoSecret)
    }

    /// A login was accepted: what came before it was no guessing.
    pub fn accepted(&self) {
        self.logins.forget(&self.account);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(vault.open(Channel::Clear).err(), Some(Refusal::Unprotected));
        assert_eq!(
            vault.open(Channel::Unverified).err(),
            Some(Refusal::Unprotected)
        );
        assert!(
            vault
                .open(Channel::Verified)
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
            assert!(vault.open(channel).is_ok(), "{channel:?}");
        }
    }

    #[test]
    fn without_consent_to_a_login_there_is_no_secret() {
        let vault = vault(Consent {
            login: false,
            unverified: true,
        });
        assert_eq!(vault.open(Channel::Verified).err(), Some(Refusal::NoSecret));
    }

    #[test]
    fn a_secret_is_handed_out_once() {
        let vault = vault(Consent {
            login: true,
            unverified: false,
        });
        assert!(vault.open(Channel::Verified).is_ok());
        assert_eq!(vault.open(Channel::Verified).err(), Some(Refusal::NoSecret));
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
            if let Err(refusal) = vault.open(Channel::Verified) {
                break (vault, refusal);
            }
        };
        assert_eq!(last.1, Refusal::Forbidden);
        last.0.accepted();
        assert!(
            check().open(Channel::Verified).is_ok(),
            "an accepted login clears the count"
        );
    }
}
