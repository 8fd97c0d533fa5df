//! The context that a ticket makes (RFC 4121): its first token, the server's proof, and signed messages. Nothing is
//! ever encrypted in it: TLS does that.

use mailmedic_core::dialogue::Context;
use mailmedic_core::vocab::{FailedProof, ProofFault};

use super::clock::Now;
use super::messages::{self, Authenticator, KdcError};
use super::ticket::{Held, Key, chance};
use super::values::whole;
use super::{fault, of_error};

/// Kerberos 5 as a mechanism, 1.2.840.113554.1.2.2 (RFC 4121 section 4.1).
const MECHANISM: [u8; 11] = [
    0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 0x01, 0x02, 0x02,
];
const REQUEST: [u8; 2] = [1, 0];
const REPLY: [u8; 2] = [2, 0];
const ERROR: [u8; 2] = [3, 0];

/// The type of the checksum that holds flags (RFC 4121 section 4.1.1).
const FLAGS_CHECKSUM: u32 = 0x8003;
/// Mutual proof, and signed messages.
const FLAGS: u32 = 0x02 | 0x20;

/// Keys for signed messages (RFC 4121 section 2).
const ACCEPTOR_SEAL: i32 = 22;
const INITIATOR_SEAL: i32 = 24;

/// Length of a signed message's header, and of an AES checksum (RFC 4121 section 4.2.6.2).
const HEADER: usize = 16;
const CHECKSUM: usize = 12;
const SENT_BY_ACCEPTOR: u8 = 1;
const SEALED: u8 = 2;
const ACCEPTOR_SUBKEY: u8 = 4;

/// A context for one login.
pub(super) struct Gss {
    token: Vec<u8>,
    service: String,
    /// The key that the ticket shares with the service.
    shared: Key,
    /// Ours, then the service's where it names one.
    subkey: Key,
    of_acceptor: bool,
    sent: Now,
    ours: u64,
    theirs: Option<u64>,
}

impl Gss {
    /// Makes the first token from a service's ticket.
    pub(super) fn of(held: &Held, now: Now) -> Result<Gss, FailedProof> {
        let made = held
            .key
            .fresh()
            .zip(chance())
            .and_then(|(subkey, sequence)| Gss::with(held, now, subkey, sequence));
        made.ok_or_else(|| fault(ProofFault::TicketBroken, held.server.to_string()))
    }

    /// The same with a given key and first number of signed messages.
    pub(super) fn with(held: &Held, now: Now, subkey: Key, sequence: u32) -> Option<Gss> {
        // No channel is bound: RFC 4752 has no place for it.
        let mut sum = vec![16, 0, 0, 0];
        sum.extend([0; 16]);
        sum.extend(FLAGS.to_le_bytes());
        let authenticator = Authenticator {
            checksum: (FLAGS_CHECKSUM, sum),
            subkey: Some(&subkey),
            sequence: Some(sequence),
        };
        let request = messages::service_request(held, &authenticator, &now)?;
        Some(Gss {
            token: framed(REQUEST, &request),
            service: held.server.to_string(),
            shared: held.key.clone(),
            subkey,
            of_acceptor: false,
            sent: now,
            ours: sequence.into(),
            theirs: None,
        })
    }

    /// As if it had been another moment.
    #[cfg(test)]
    pub(super) fn shift(&mut self) {
        self.sent.seconds += 1;
    }

    fn failed(&self, kind: ProofFault) -> FailedProof {
        FailedProof {
            fault: kind,
            about: self.service.clone(),
        }
    }
}

impl Context for Gss {
    fn token(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.token)
    }

    fn accept(&mut self, token: &[u8]) -> Result<(), FailedProof> {
        match unframed(token) {
            Some((REPLY, reply)) => {
                let proof = messages::proof(reply, &self.shared)
                    .filter(|proof| {
                        (proof.seconds, proof.micros) == (self.sent.seconds, self.sent.micros)
                    })
                    .ok_or_else(|| self.failed(ProofFault::ServerUnproven))?;
                if let Some(key) = proof.subkey {
                    self.subkey = key;
                    self.of_acceptor = true;
                }
                self.theirs = proof.sequence.map(u64::from);
                Ok(())
            }
            Some((ERROR, error)) => Err(KdcError::read(error).map_or_else(
                || self.failed(ProofFault::TicketBroken),
                |error| of_error(&error, &self.service),
            )),
            _ => Err(self.failed(ProofFault::ServerUnproven)),
        }
    }

    fn unwrap(&mut self, token: &[u8]) -> Option<Vec<u8>> {
        let (header, body) = token.split_at_checked(HEADER)?;
        let flags = header[2];
        let wanted = SENT_BY_ACCEPTOR | if self.of_acceptor { ACCEPTOR_SUBKEY } else { 0 };
        let number = u64::from_be_bytes(header[8..].try_into().ok()?);
        let in_order = self.theirs.is_none_or(|theirs| theirs == number);
        if header[..2] != [5, 4] || flags != wanted || flags & SEALED != 0 || !in_order {
            return None;
        }
        let extra = usize::from(u16::from_be_bytes([header[4], header[5]]));
        let turned = usize::from(u16::from_be_bytes([header[6], header[7]]));
        if extra != CHECKSUM || body.len() < CHECKSUM {
            return None;
        }
        let mut body = body.to_vec();
        let length = body.len();
        body.rotate_left(turned % length);
        let sum = body.split_off(length - CHECKSUM);
        let (_, right) = self
            .subkey
            .checksum(ACCEPTOR_SEAL, &signed(&body, header))?;
        equal(&right, &sum).then_some(())?;
        self.theirs = self.theirs.map(|theirs| theirs + 1);
        Some(body)
    }

    fn wrap(&mut self, message: &[u8]) -> Option<Vec<u8>> {
        let mut header = vec![5, 4];
        header.push(if self.of_acceptor { ACCEPTOR_SUBKEY } else { 0 });
        header.push(0xff);
        header.extend(u16::try_from(CHECKSUM).ok()?.to_be_bytes());
        header.extend([0, 0]);
        header.extend(self.ours.to_be_bytes());
        self.ours += 1;
        let (_, sum) = self
            .subkey
            .checksum(INITIATOR_SEAL, &signed(message, &header))?;
        Some([&header[..], message, &sum].concat())
    }
}

/// What the checksum of a signed message is made over: the message, and the header without its two lengths.
fn signed(message: &[u8], header: &[u8]) -> Vec<u8> {
    [message, &header[..4], &[0; 4], &header[8..]].concat()
}

/// Whether both are alike, told in the same time wherever they differ.
fn equal(one: &[u8], other: &[u8]) -> bool {
    let differing = one.iter().zip(other).fold(0, |bits, (a, b)| bits | (a ^ b));
    one.len() == other.len() && differing == 0
}

/// A token with its mechanism in front (RFC 2743 section 3.1).
fn framed(kind: [u8; 2], message: &[u8]) -> Vec<u8> {
    let inside = [&MECHANISM[..], &kind, message].concat();
    let mut token = vec![0x60];
    let length = inside.len().to_be_bytes();
    let digits = &length[length.iter().position(|&byte| byte != 0).unwrap_or(7)..];
    if inside.len() >= 0x80 {
        token.push(0x80 | u8::try_from(digits.len()).unwrap_or(8));
    }
    token.extend(digits);
    token.extend(inside);
    token
}

/// Kind and message of a token of this mechanism.
fn unframed(token: &[u8]) -> Option<([u8; 2], &[u8])> {
    let inside = whole(token).filter(|_| token[0] == 0x60)?;
    let message = inside.strip_prefix(&MECHANISM[..])?;
    let (kind, message) = message.split_at_checked(2)?;
    Some(([kind[0], kind[1]], message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gss() -> Gss {
        let key = Key::of(18, &[7; 32]).expect("a key");
        Gss {
            token: Vec::new(),
            service: "smtp/mail.lab.test@LAB.TEST".to_owned(),
            shared: key.clone(),
            subkey: key,
            of_acceptor: true,
            sent: Now {
                seconds: 1,
                micros: 2,
            },
            ours: 5,
            theirs: Some(9),
        }
    }

    /// As an acceptor signs.
    fn of_server(number: u64, message: &[u8]) -> Vec<u8> {
        let mut header = vec![5, 4, SENT_BY_ACCEPTOR | ACCEPTOR_SUBKEY, 0xff, 0, 12, 0, 0];
        header.extend(number.to_be_bytes());
        let key = Key::of(18, &[7; 32]).expect("a key");
        let sum = key.checksum(ACCEPTOR_SEAL, &signed(message, &header));
        [&header[..], message, &sum.expect("a checksum").1].concat()
    }

    #[test]
    fn a_signed_message_is_believed_as_long_as_no_bit_of_it_is_another() {
        let layers = [7, 0, 0xff, 0xff];
        let token = of_server(9, &layers);
        assert_eq!(gss().unwrap(&token).as_deref(), Some(&layers[..]));
        // Its checksum may stand in front.
        let mut turned = token.clone();
        turned[HEADER..].rotate_right(12);
        turned[7] = 12;
        assert_eq!(gss().unwrap(&turned).as_deref(), Some(&layers[..]));
        // How far it is turned is not signed, and the bits of byte 6 are whole turns.
        for byte in (0..token.len()).filter(|byte| *byte != 6) {
            let mut forged = token.clone();
            forged[byte] ^= 1;
            assert_eq!(gss().unwrap(&forged), None, "byte {byte}");
            assert_eq!(gss().unwrap(&token[..byte]), None, "cut at {byte}");
        }
        assert_eq!(gss().unwrap(&of_server(8, &layers)), None, "an old one");
    }

    #[test]
    fn our_own_message_is_not_taken_for_the_servers() {
        let mut one = gss();
        let token = one.wrap(&[1, 0, 0, 0]).expect("a token");
        assert_eq!(token[..8], [5, 4, 4, 0xff, 0, 12, 0, 0]);
        assert_eq!(token[HEADER..][..4], [1, 0, 0, 0]);
        assert_eq!(gss().unwrap(&token), None);
    }

    #[test]
    fn tokens_are_framed_and_what_is_none_proves_nothing() {
        for length in [0, 100, 200, 70_000] {
            let message = vec![3; length];
            let token = framed(REPLY, &message);
            assert_eq!(unframed(&token), Some((REPLY, &message[..])));
            assert_eq!(unframed(&token[..token.len() - 1]), None);
        }
        for token in [&b""[..], b"\x60", b"\x60\x84", &framed(REPLY, b"x")] {
            let end = gss().accept(token).err().map(|failed| failed.fault);
            assert_eq!(end, Some(ProofFault::ServerUnproven));
        }
    }
}
