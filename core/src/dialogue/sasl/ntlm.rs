//! NTLM over SASL (MS-SMTPNTLM), version 2 of its answer (MS-NLMP section 3.3.2): what Windows calls SPA.

use hmac::{Hmac, KeyInit as _, Mac as _};
use md4::{Digest as _, Md4};
use md5::Md5;
use zeroize::Zeroizing;

use super::{Broken, Exchange, Login, Mechanism};
use crate::vocab::{Auth, SecretBytes};

pub(super) const NTLM: Mechanism = Mechanism {
    name: "NTLM",
    auth: Auth::Ntlm,
    begin: |login| Box::new(Ntlm(login)),
};

/// Unicode, request for the target's name, NTLM, always sign, extended session security (MS-NLMP section 2.2.2.5).
const FLAGS: u32 = 0x0008_8205;

/// Key exchange: nothing is signed or sealed behind a login, so there is no key to exchange.
const KEY_EXCHANGE: u32 = 0x4000_0000;

/// From the first day of Windows' calendar, 1601, to that of Unix, in seconds.
const EPOCH: u64 = 11_644_473_600;

struct Ntlm(Login);

impl Exchange for Ntlm {
    fn first(&mut self) -> Option<SecretBytes> {
        let mut message = Vec::from(*b"NTLMSSP\0\x01\0\0\0");
        message.extend_from_slice(&FLAGS.to_le_bytes());
        // Neither a domain nor the name of this machine.
        message.extend_from_slice(&[0; 16]);
        Some(SecretBytes::new(message))
    }

    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        // A server may ask for the first message with an empty challenge.
        if challenge.is_empty() {
            return self.first().ok_or(Broken::Malformed);
        }
        let challenge = Challenge::read(challenge).ok_or(Broken::Malformed)?;
        self.prove(&challenge).ok_or(Broken::Malformed)
    }
}

/// What is needed of the server's message (MS-NLMP section 2.2.1.2).
struct Challenge<'a> {
    flags: u32,
    nonce: &'a [u8],
    target: &'a [u8],
    info: &'a [u8],
}

impl<'a> Challenge<'a> {
    fn read(bytes: &'a [u8]) -> Option<Challenge<'a>> {
        if !bytes.starts_with(b"NTLMSSP\0\x02\0\0\0") {
            return None;
        }
        Some(Challenge {
            flags: u32::from_le_bytes(bytes.get(20..24)?.try_into().ok()?),
            nonce: bytes.get(24..32)?,
            target: field(bytes, 12)?,
            info: field(bytes, 40).unwrap_or_default(),
        })
    }
}

/// A part that is named by its length and its place.
fn field(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?);
    let place = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?);
    let place = usize::try_from(place).ok()?;
    bytes.get(place..place.checked_add(usize::from(length))?)
}

impl Ntlm {
    fn prove(&self, challenge: &Challenge<'_>) -> Option<SecretBytes> {
        let (domain, user) = match self.0.username.split_once('\\') {
            Some((domain, user)) => (utf16(domain), user),
            // A name with an @ tells its domain itself; any other is one of the server's own.
            None if self.0.username.contains('@') => (Vec::new(), self.0.username.as_str()),
            None => (challenge.target.to_vec(), self.0.username.as_str()),
        };
        let key = ntowf_v2(self.0.secret.expose(), user, &domain)?;
        let ours = &self.0.seed.random[..8];
        let time = (self.0.seed.seconds + EPOCH) * 10_000_000;
        let nt = nt_response(&key, challenge.nonce, ours, time, challenge.info)?;
        let mut lm = hmac(&key, &[challenge.nonce, ours])?.to_vec();
        lm.extend_from_slice(ours);
        let parts = [
            &lm,
            &nt,
            &domain,
            &utf16(user),
            &utf16("MAILMEDIC"),
            &Vec::new(),
        ];
        let mut head = Vec::from(*b"NTLMSSP\0\x03\0\0\0");
        let mut body = Vec::new();
        for part in parts {
            let length = u16::try_from(part.len()).ok()?.to_le_bytes();
            let place = u32::try_from(64 + body.len()).ok()?.to_le_bytes();
            head.extend_from_slice(&length);
            head.extend_from_slice(&length);
            head.extend_from_slice(&place);
            body.extend_from_slice(part);
        }
        head.extend_from_slice(&(challenge.flags & !KEY_EXCHANGE).to_le_bytes());
        head.extend_from_slice(&body);
        Some(SecretBytes::new(head))
    }
}

/// NTOWFv2 (MS-NLMP section 3.3.2).
fn ntowf_v2(password: &str, user: &str, domain: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let password = Zeroizing::new(utf16(password));
    let hash = Zeroizing::new(Md4::digest(&*password).to_vec());
    hmac(&hash, &[&utf16(&capitals(user)), domain])
}

/// A user name in capitals, letter by letter as Windows does it: what would become more than one letter stays (MS-UCODEREF
/// section 3.1.5.3).
#[expect(
    clippy::disallowed_methods,
    reason = "dialogues are not linked into the module for the browser, so its tables are no part of the download"
)]
fn capitals(name: &str) -> String {
    let capital = |letter: char| {
        let mut capitals = letter.to_uppercase();
        match (capitals.next(), capitals.next()) {
            (Some(one), None) => one,
            _ => letter,
        }
    };
    name.chars().map(capital).collect()
}

/// The answer with its proof in front.
fn nt_response(key: &[u8], nonce: &[u8], ours: &[u8], time: u64, info: &[u8]) -> Option<Vec<u8>> {
    let mut temp = Vec::from([1, 1, 0, 0, 0, 0, 0, 0]);
    temp.extend_from_slice(&time.to_le_bytes());
    temp.extend_from_slice(ours);
    temp.extend_from_slice(&[0; 4]);
    temp.extend_from_slice(info);
    temp.extend_from_slice(&[0; 4]);
    let mut answer = hmac(key, &[nonce, &temp])?.to_vec();
    answer.extend_from_slice(&temp);
    Some(answer)
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Option<Zeroizing<Vec<u8>>> {
    let mut mac = Hmac::<Md5>::new_from_slice(key).ok()?;
    for part in parts {
        mac.update(part);
    }
    Some(Zeroizing::new(mac.finalize().into_bytes().to_vec()))
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::super::{hex, unhex};
    use super::*;

    /// The values of MS-NLMP section 4.2.1.
    const NONCE: &str = "0123456789abcdef";
    const OURS: &str = "aaaaaaaaaaaaaaaa";
    const INFO: &str = "02000c0044006f006d00610069006e0001000c00530065007200760065007200000000 00";

    #[test]
    fn the_answer_is_that_of_the_specification() {
        // MS-NLMP section 4.2.4.
        let key = ntowf_v2("Password", "User", &utf16("Domain")).expect("a key");
        assert_eq!(hex(&key), "0c868a403bfd7a93a3001ef22ef02e3f");
        let info = unhex(&INFO.replace(' ', ""));
        let answer = nt_response(&key, &unhex(NONCE), &unhex(OURS), 0, &info).expect("an answer");
        assert_eq!(hex(&answer[..16]), "68cd0ab851e51c96aabc927bebef6a1c");
    }

    #[test]
    fn names_are_written_in_capitals_outside_ascii_too() {
        for (name, capital) in [
            ("j\u{fc}rgen", "J\u{dc}RGEN"),
            ("\u{e6}sa", "\u{c6}SA"),
            ("\u{3c9}", "\u{3a9}"),
            ("\u{436}", "\u{416}"),
            // Two letters in capitals: Windows leaves it.
            ("stra\u{df}e", "STRA\u{df}E"),
        ] {
            assert_eq!(capitals(name), capital, "{name}");
        }
        let keys = ["j\u{fc}rgen", "J\u{dc}RGEN"].map(|name| ntowf_v2("Password", name, &[]));
        assert!(keys[0].is_some() && keys[0] == keys[1]);
    }

    #[test]
    fn what_is_no_challenge_is_told_and_never_read_beyond_its_end() {
        let mut good = Vec::from(*b"NTLMSSP\0\x02\0\0\0");
        good.extend_from_slice(&[0, 0, 0, 0, 48, 0, 0, 0, 5, 2, 0, 0]);
        good.extend_from_slice(&unhex(NONCE));
        good.extend_from_slice(&[0; 16]);
        let mut exchange = (NTLM.begin)(login("DOMAIN\\user", "Password"));
        let said = exchange.answer(&good).expect("an answer");
        assert!(said.expose().starts_with(b"NTLMSSP\0\x03"));
        for cut in 1..31 {
            assert!(exchange.answer(&good[..cut]).is_err(), "cut at {cut}");
        }
        // A target that would lie outside.
        good[12] = 0xff;
        assert_eq!(exchange.answer(&good).err(), Some(Broken::Malformed));
    }
}
