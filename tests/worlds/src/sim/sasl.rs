//! The server's side of SASL mechanisms (RFC 4422), written apart from the client's in core, so that one checks the other.

use std::collections::BTreeMap;
use std::fmt::Debug;

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::{Digest as _, Md5};
use sha1::Sha1;
use sha2::Sha256;

use super::NOW;
use crate::base64;
use crate::world::{Machine, Tokens};

/// User names and their passwords or tokens.
pub(super) type Accounts = BTreeMap<String, String>;

/// What a server does after it heard something.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// It asks on.
    Challenge(Vec<u8>),
    /// This user is logged in.
    Accept(String),
    /// It says why it will refuse, by the phrase of this event, and refuses after the next word (RFC 7628 section 3.2.3).
    TellWhy(&'static str),
    /// It refuses.
    Refuse,
}

/// One exchange.
pub(super) trait Verifier: Debug {
    /// What the server says first, where it begins.
    fn begin(&mut self) -> Vec<u8> {
        Vec::new()
    }

    /// Judges what the client said.
    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next;
}

/// The verifier of a mechanism that the server has, apart from PLAIN and LOGIN, for a client whose certificate says that it is
/// this user.
pub(super) fn verifier(
    mechanism: &str,
    machine: &Machine,
    certified: Option<&str>,
) -> Option<Box<dyn Verifier>> {
    let host = machine.host_name();
    Some(match mechanism {
        "EXTERNAL" => Box::new(External(certified.map(str::to_owned))),
        "CRAM-MD5" => Box::new(Cram(format!("<1896.697170952@{host}>"))),
        "DIGEST-MD5" => Box::new(Digest {
            realm: host.to_owned(),
            user: None,
        }),
        "SCRAM-SHA-1" => Box::new(Scram::new(Sum::Sha1)),
        "SCRAM-SHA-256" => Box::new(Scram::new(Sum::Sha256)),
        "NTLM" => Box::new(Ntlm),
        "GSSAPI" => Box::<super::kerberos::Gssapi>::default(),
        "XOAUTH2" | "OAUTHBEARER" => Box::new(Bearer {
            tokens: machine.tokens.clone(),
            why: match mechanism {
                "XOAUTH2" => "token-refused-xoauth2",
                _ => "token-refused-oauthbearer",
            },
            failed: false,
        }),
        _ => return None,
    })
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0');
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}

fn hmac_md5(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Md5>::new_from_slice(key).expect("any key will do");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

/// RFC 1939 section 7.
pub(super) fn apop_digest(stamp: &str, password: &str) -> String {
    hex(&Md5::digest(format!("{stamp}{password}")))
}

fn accept_if(right: bool, user: &str) -> Next {
    if right {
        Next::Accept(user.to_owned())
    } else {
        Next::Refuse
    }
}

/// RFC 4422 appendix A, for clients that want to be nobody else than their certificate says.
#[derive(Debug)]
struct External(Option<String>);

impl Verifier for External {
    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        match &self.0 {
            Some(user) => accept_if(said.is_empty() && accounts.contains_key(user), user),
            None => Next::Refuse,
        }
    }
}

/// RFC 2195.
#[derive(Debug)]
struct Cram(String);

impl Verifier for Cram {
    fn begin(&mut self) -> Vec<u8> {
        self.0.clone().into_bytes()
    }

    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        let said = String::from_utf8_lossy(said);
        let Some((user, digest)) = said.rsplit_once(' ') else {
            return Next::Refuse;
        };
        let right = accounts.get(user).is_some_and(|password| {
            digest == hex(&hmac_md5(password.as_bytes(), &[self.0.as_bytes()]))
        });
        accept_if(right, user)
    }
}

/// RFC 2831.
#[derive(Debug)]
struct Digest {
    realm: String,
    user: Option<String>,
}

const NONCE: &str = "djNtFZ1wP/7IuaHwC7lX+A==";

impl Verifier for Digest {
    fn begin(&mut self) -> Vec<u8> {
        format!(
            "realm=\"{}\",nonce=\"{NONCE}\",qop=\"auth\",charset=\"utf-8\",algorithm=\"md5-sess\"",
            self.realm
        )
        .into_bytes()
    }

    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        if let Some(user) = self.user.take() {
            return accept_if(said.is_empty(), &user);
        }
        let said = String::from_utf8_lossy(said).into_owned();
        let value = |name: &str| {
            said.split(',')
                .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
                .map(|value| value.trim_matches('"').to_owned())
                .unwrap_or_default()
        };
        let user = value("username");
        let Some(password) = accounts.get(&user) else {
            return Next::Refuse;
        };
        let secret = format!("{user}:{}:{password}", value("realm"));
        let mut a1 = Md5::digest(secret).to_vec();
        a1.extend_from_slice(format!(":{NONCE}:{}", value("cnonce")).as_bytes());
        let key = hex(&Md5::digest(&a1));
        let respond = |method: &str| {
            let a2 = hex(&Md5::digest(format!("{method}:{}", value("digest-uri"))));
            let nc = value("nc");
            let whole = format!("{key}:{NONCE}:{nc}:{}:auth:{a2}", value("cnonce"));
            hex(&Md5::digest(whole))
        };
        if value("response") != respond("AUTHENTICATE") || value("nonce") != NONCE {
            return Next::Refuse;
        }
        self.user = Some(user);
        Next::Challenge(format!("rspauth={}", respond("")).into_bytes())
    }
}

#[derive(Debug, Clone, Copy)]
enum Sum {
    Sha1,
    Sha256,
}

impl Sum {
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Sum::Sha1 => Sha1::digest(bytes).to_vec(),
            Sum::Sha256 => Sha256::digest(bytes).to_vec(),
        }
    }

    fn hmac(self, key: &[u8], bytes: &[u8]) -> Vec<u8> {
        match self {
            Sum::Sha1 => {
                let mut mac = Hmac::<Sha1>::new_from_slice(key).expect("any key will do");
                mac.update(bytes);
                mac.finalize().into_bytes().to_vec()
            }
            Sum::Sha256 => {
                let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key will do");
                mac.update(bytes);
                mac.finalize().into_bytes().to_vec()
            }
        }
    }

    /// Hi() of RFC 5802 section 2.2, as it stands there.
    fn salted(self, password: &[u8], salt: &[u8], rounds: u32) -> Vec<u8> {
        let mut next = self.hmac(password, &[salt, &[0, 0, 0, 1]].concat());
        let mut sum = next.clone();
        for _ in 1..rounds {
            next = self.hmac(password, &next);
            for (one, other) in sum.iter_mut().zip(&next) {
                *one ^= other;
            }
        }
        sum
    }
}

/// RFC 5802, without channel binding.
#[derive(Debug)]
struct Scram {
    sum: Sum,
    user: String,
    first: String,
    server: String,
    proven: bool,
}

const SALT: &[u8] = b"a salt of server";
const ROUNDS: u32 = 4096;

impl Scram {
    fn new(sum: Sum) -> Scram {
        let (user, first, server) = Default::default();
        Scram {
            sum,
            user,
            first,
            server,
            proven: false,
        }
    }

    fn hear_first(&mut self, said: &str, accounts: &Accounts) -> Option<Next> {
        let bare = said.strip_prefix("n,,")?;
        let (user, nonce) = bare.strip_prefix("n=")?.split_once(",r=")?;
        self.user = user.replace("=2C", ",").replace("=3D", "=");
        // All real servers here refuse a user that they have no salt for at once.
        accounts.get(&self.user)?;
        bare.clone_into(&mut self.first);
        self.server = format!(
            "r={nonce}3rfcNHYJY1ZVvWVs7j,s={},i={ROUNDS}",
            base64::encode(SALT)
        );
        Some(Next::Challenge(self.server.clone().into_bytes()))
    }

    fn hear_proof(&mut self, said: &str, accounts: &Accounts) -> Option<Next> {
        let (last, proof) = said.rsplit_once(",p=")?;
        let password = accounts.get(&self.user)?;
        let salted = self.sum.salted(password.as_bytes(), SALT, ROUNDS);
        let stored = self.sum.of(&self.sum.hmac(&salted, b"Client Key"));
        let message = format!("{},{},{last}", self.first, self.server);
        let signature = self.sum.hmac(&stored, message.as_bytes());
        let proof = base64::decode(proof)?;
        let key: Vec<u8> = proof
            .iter()
            .zip(&signature)
            .map(|(one, other)| one ^ other)
            .collect();
        let nonce = self.server.split(',').next()?;
        if self.sum.of(&key) != stored || last != format!("c=biws,{nonce}") {
            return None;
        }
        self.proven = true;
        let server = self.sum.hmac(&salted, b"Server Key");
        let proof = base64::encode(&self.sum.hmac(&server, message.as_bytes()));
        Some(Next::Challenge(format!("v={proof}").into_bytes()))
    }
}

impl Verifier for Scram {
    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        if self.proven {
            return accept_if(said.is_empty(), &self.user);
        }
        let said = String::from_utf8_lossy(said).into_owned();
        let next = if self.first.is_empty() {
            self.hear_first(&said, accounts)
        } else {
            self.hear_proof(&said, accounts)
        };
        next.unwrap_or(Next::Refuse)
    }
}

/// NTLMv2 (MS-NLMP section 3.3.2), for a server that takes any domain.
#[derive(Debug)]
struct Ntlm;

const CHALLENGE: &[u8] = b"\x01\x23\x45\x67\x89\xab\xcd\xef";

fn part(message: &[u8], at: usize) -> Option<&[u8]> {
    let length = u16::from_le_bytes(message.get(at..at + 2)?.try_into().ok()?);
    let start = u32::from_le_bytes(message.get(at + 4..at + 8)?.try_into().ok()?);
    let start = usize::try_from(start).ok()?;
    message.get(start..start + usize::from(length))
}

fn of_utf16(bytes: &[u8]) -> String {
    let units = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).filter_map(Result::ok).collect()
}

fn to_utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

impl Ntlm {
    fn judge(said: &[u8], accounts: &Accounts) -> Option<Next> {
        let (domain, user) = (part(said, 28)?, of_utf16(part(said, 36)?));
        let answer = part(said, 20)?;
        let password = accounts.get(&user)?;
        let hash = md4::Md4::digest(to_utf16(password));
        let key = hmac_md5(&hash, &[&to_utf16(&user.to_uppercase()), domain]);
        let right = hmac_md5(&key, &[CHALLENGE, answer.get(16..)?]) == answer[..16];
        Some(accept_if(right, &user))
    }
}

impl Verifier for Ntlm {
    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        if said.starts_with(b"NTLMSSP\0\x01") {
            let target = to_utf16("LAB");
            let mut message = b"NTLMSSP\0\x02\0\0\0".to_vec();
            message.extend_from_slice(&[6, 0, 6, 0, 48, 0, 0, 0, 5, 0x82, 2, 0]);
            message.extend_from_slice(CHALLENGE);
            message.extend_from_slice(&[0; 16]);
            message.extend_from_slice(&target);
            return Next::Challenge(message);
        }
        Ntlm::judge(said, accounts).unwrap_or(Next::Refuse)
    }
}

/// A token in place of the password (RFC 7628). Where the machine does not check tokens, the account's secret is the one that
/// is valid.
#[derive(Debug)]
struct Bearer {
    tokens: Option<Tokens>,
    why: &'static str,
    failed: bool,
}

impl Verifier for Bearer {
    fn hear(&mut self, said: &[u8], accounts: &Accounts) -> Next {
        if self.failed {
            return Next::Refuse;
        }
        let said = String::from_utf8_lossy(said);
        let between = |from: &str, to: char| {
            let (_, behind) = said.split_once(from)?;
            behind.split(to).next()
        };
        let user = between("user=", '\x01').or_else(|| between("n,a=", ','));
        let token = between("auth=Bearer ", '\x01');
        let right = user.zip(token).filter(|(user, token)| match &self.tokens {
            Some(tokens) => tokens.take(token, user, NOW),
            None => accounts.get(*user).is_some_and(|valid| valid == token),
        });
        if let Some((user, _)) = right {
            return Next::Accept(user.to_owned());
        }
        self.failed = true;
        Next::TellWhy(self.why)
    }
}
