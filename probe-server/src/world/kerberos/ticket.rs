//! Keys and tickets, and the encryption that both use: AES with HMAC-SHA1 (RFC 3961, RFC 3962). DES and RC4 are not
//! done: they protect nothing any more, and KDCs switch them off.

use std::num::NonZeroU32;

use picky_krb::crypto::aes::{AesSize, derive_key};
use picky_krb::crypto::{ChecksumSuite, CipherSuite};
use ring::pbkdf2::{PBKDF2_HMAC_SHA1, derive};
use ring::rand::{SecureRandom as _, SystemRandom};
use zeroize::Zeroizing;

use super::principal::Principal;

/// The types of encryption that are done here, the best first.
pub(super) const KINDS: [u8; 2] = [18, 17];

/// The rounds of string-to-key where the KDC names no other number (RFC 3962 section 4).
const USUAL_ROUNDS: u32 = 4096;

/// More than any KDC asks for; a hostile one would only want to keep us busy.
const MOST_ROUNDS: u32 = 600_000;

/// A key of one of those types.
#[derive(Clone)]
pub(super) struct Key {
    kind: u8,
    bytes: Zeroizing<Vec<u8>>,
}

/// A ticket, and the key that it shares with its server.
pub(super) struct Held {
    pub(super) client: Principal,
    pub(super) server: Principal,
    pub(super) key: Key,
    /// When it ends, in seconds since 1970.
    pub(super) ends: i64,
    /// As it came (RFC 4120 section 5.3).
    pub(super) ticket: Vec<u8>,
}

impl Key {
    /// A key of a known type and the right length.
    pub(super) fn of(kind: u32, bytes: &[u8]) -> Option<Key> {
        let kind = u8::try_from(kind)
            .ok()
            .filter(|kind| KINDS.contains(kind))?;
        let size = size(kind).key_length();
        (bytes.len() == size).then(|| Key {
            kind,
            bytes: Zeroizing::new(bytes.to_vec()),
        })
    }

    /// The key that a password stands for (RFC 3962 section 4); `parameters` are the rounds.
    pub(super) fn of_password(
        kind: u8,
        password: &str,
        salt: &[u8],
        parameters: Option<&[u8]>,
    ) -> Option<Key> {
        let rounds = match parameters {
            None => USUAL_ROUNDS,
            Some(bytes) => u32::from_be_bytes(bytes.try_into().ok()?),
        };
        let rounds = NonZeroU32::new(rounds).filter(|rounds| rounds.get() <= MOST_ROUNDS)?;
        let size = size(kind);
        let mut bytes = Zeroizing::new(vec![0; size.key_length()]);
        derive(
            PBKDF2_HMAC_SHA1,
            rounds,
            salt,
            password.as_bytes(),
            &mut bytes,
        );
        let key = Zeroizing::new(derive_key(&bytes, b"kerberos", &size).ok()?);
        Key::of(kind.into(), &key)
    }

    /// A fresh key of the same type.
    pub(super) fn fresh(&self) -> Option<Key> {
        let mut bytes = Zeroizing::new(vec![0; self.bytes.len()]);
        SystemRandom::new().fill(&mut bytes).ok()?;
        Some(Key {
            kind: self.kind,
            bytes,
        })
    }

    /// The number of its type.
    pub(super) fn kind(&self) -> u8 {
        self.kind
    }

    /// The key itself, for a message that is encrypted.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn encrypt(&self, usage: i32, plain: &[u8]) -> Option<Vec<u8>> {
        let cipher = CipherSuite::try_from(usize::from(self.kind)).ok()?.cipher();
        cipher.encrypt(&self.bytes, usage, plain).ok()
    }

    /// None where it was not encrypted with this key.
    pub(super) fn decrypt(&self, usage: i32, cipher: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let suite = CipherSuite::try_from(usize::from(self.kind)).ok()?.cipher();
        let plain = suite.decrypt(&self.bytes, usage, cipher).ok()?;
        Some(Zeroizing::new(plain))
    }

    /// The keyed checksum of a message, with the number of its type (RFC 3962 section 7).
    pub(super) fn checksum(&self, usage: i32, message: &[u8]) -> Option<(u8, Vec<u8>)> {
        let (number, suite) = match self.kind {
            18 => (16, ChecksumSuite::HmacSha196Aes256),
            _ => (15, ChecksumSuite::HmacSha196Aes128),
        };
        let sum = suite.hasher().checksum(&self.bytes, usage, message).ok()?;
        Some((number, sum))
    }
}

fn size(kind: u8) -> AesSize {
    match kind {
        18 => AesSize::Aes256,
        _ => AesSize::Aes128,
    }
}

/// Chance, in 31 bits: some KDCs take the 32nd for a sign.
pub(super) fn chance() -> Option<u32> {
    let mut bytes = [0; 4];
    SystemRandom::new().fill(&mut bytes).ok()?;
    Some(u32::from_be_bytes(bytes) >> 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_become_the_keys_of_the_rfc() {
        // RFC 3962 appendix B, the samples of 1, 2 and 1200 rounds.
        for (rounds, kind, key) in [
            (1_u32, 17, "42263c6e89f4fc28b8df68ee09799f15"),
            (
                1,
                18,
                "fe697b52bc0d3ce14432ba036a92e65bbb52280990a2fa27883998d72af30161",
            ),
            (2, 17, "c651bf29e2300ac27fa469d693bdda13"),
            (1200, 17, "4c01cd46d632d01e6dbe230a01ed642a"),
        ] {
            let made = Key::of_password(
                kind,
                "password",
                b"ATHENA.MIT.EDUraeburn",
                Some(&rounds.to_be_bytes()),
            );
            let wanted: Vec<u8> = (0..key.len())
                .step_by(2)
                .filter_map(|at| u8::from_str_radix(&key[at..at + 2], 16).ok())
                .collect();
            assert_eq!(made.expect("a key").bytes(), wanted, "{rounds} rounds");
        }
    }

    #[test]
    fn rounds_without_end_and_keys_of_old_types_are_not_taken() {
        for rounds in [&[0, 0, 0, 0][..], &[0xff; 4], &[0x10]] {
            assert!(Key::of_password(18, "x", b"y", Some(rounds)).is_none());
        }
        assert!(Key::of(23, &[0; 16]).is_none());
        assert!(Key::of(18, &[0; 16]).is_none());
    }

    #[test]
    fn what_one_key_encrypts_no_other_decrypts() {
        let key = Key::of(18, &[7; 32]).expect("a key");
        let sealed = key.encrypt(3, b"a message").expect("a cipher");
        assert_eq!(*key.decrypt(3, &sealed).expect("the message"), b"a message");
        assert!(key.decrypt(4, &sealed).is_none(), "another usage");
        let other = key.fresh().expect("another key");
        assert!(other.decrypt(3, &sealed).is_none());
    }
}
