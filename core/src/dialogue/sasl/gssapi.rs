//! GSSAPI (RFC 4752): Kerberos. The driver has clock, chance and KDC, so it makes the context; only the conversation
//! around it is here. No security layer is asked for: TLS is one.

use super::{Broken, Exchange, Login, Mechanism};
use crate::vocab::{Auth, FailedProof, ProofFault, SecretBytes};

pub(super) const GSSAPI: Mechanism = Mechanism {
    name: "GSSAPI",
    auth: Auth::Kerberos,
    begin: |login| Box::new(Gssapi::new(login)),
};

/// No security layer (RFC 4752 section 3.3).
const NO_LAYER: u8 = 1;

/// A security context between us and one service (RFC 2743 section 1.1.3), with the ticket already had.
pub trait Context: Send {
    /// The first token, for the server.
    fn token(&mut self) -> Vec<u8>;
    /// Takes the server's token, which must prove that the server has the service's key.
    fn accept(&mut self, token: &[u8]) -> Result<(), FailedProof>;
    /// What the server signed; none where the signature is not the server's.
    fn unwrap(&mut self, token: &[u8]) -> Option<Vec<u8>>;
    /// Signs, without hiding anything.
    fn wrap(&mut self, message: &[u8]) -> Option<Vec<u8>>;
}

enum State {
    First,
    /// The server has the ticket and owes its proof.
    Accept,
    /// The server owes the list of its security layers.
    Layers,
    Over,
}

struct Gssapi {
    context: Option<Box<dyn Context>>,
    state: State,
}

impl Gssapi {
    fn new(login: Login) -> Gssapi {
        Gssapi {
            context: login.context,
            state: State::First,
        }
    }
}

/// The choice of a layer, the longest message we take, which is none, and nobody else to act as.
fn answer_to_layers(context: &mut dyn Context, challenge: &[u8]) -> Option<Vec<u8>> {
    let layers = context.unwrap(challenge)?;
    let offered = *layers.first()?;
    if layers.len() != 4 || offered & NO_LAYER == 0 {
        return None;
    }
    context.wrap(&[NO_LAYER, 0, 0, 0])
}

impl Exchange for Gssapi {
    fn first(&mut self) -> Option<SecretBytes> {
        self.state = State::Accept;
        let context = self.context.as_mut()?;
        Some(SecretBytes::new(context.token()))
    }

    fn answer(&mut self, challenge: &[u8]) -> Result<SecretBytes, Broken> {
        let context = self.context.as_mut().ok_or(Broken::Malformed)?;
        match std::mem::replace(&mut self.state, State::Over) {
            State::First => {
                self.state = State::Accept;
                Ok(SecretBytes::new(context.token()))
            }
            State::Accept => {
                context.accept(challenge).map_err(Broken::Kerberos)?;
                self.state = State::Layers;
                // RFC 4752 section 3.1: complete here, and with no token left to send, an empty answer asks for more.
                Ok(SecretBytes::new(Vec::new()))
            }
            State::Layers => answer_to_layers(context.as_mut(), challenge)
                .map(SecretBytes::new)
                .ok_or_else(|| {
                    Broken::Kerberos(FailedProof {
                        fault: ProofFault::TicketBroken,
                        about: String::new(),
                    })
                }),
            State::Over => Err(Broken::TooMany),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::login;
    use super::*;

    /// Signs by a letter in front.
    struct Scripted;

    impl Context for Scripted {
        fn token(&mut self) -> Vec<u8> {
            b"ticket".to_vec()
        }

        fn accept(&mut self, token: &[u8]) -> Result<(), FailedProof> {
            let fault = FailedProof {
                fault: ProofFault::ServerUnproven,
                about: String::new(),
            };
            (token == b"proof").then_some(()).ok_or(fault)
        }

        fn unwrap(&mut self, token: &[u8]) -> Option<Vec<u8>> {
            token.strip_prefix(b"s").map(<[u8]>::to_vec)
        }

        fn wrap(&mut self, message: &[u8]) -> Option<Vec<u8>> {
            Some([b"c", message].concat())
        }
    }

    fn exchange() -> Box<dyn Exchange> {
        let mut who = login("alice", "");
        who.context = Some(Box::new(Scripted));
        (GSSAPI.begin)(who)
    }

    #[test]
    fn the_conversation_is_that_of_the_rfc() {
        let mut exchange = exchange();
        let said = exchange.first().expect("a token");
        assert_eq!(said.expose(), b"ticket");
        let said = exchange.answer(b"proof").expect("an answer");
        assert_eq!(said.expose(), b"");
        // All three layers are offered, and the first of them is taken.
        let said = exchange.answer(b"s\x07\x00\xff\xff").expect("a choice");
        assert_eq!(said.expose(), b"c\x01\x00\x00\x00");
        assert_eq!(exchange.answer(b"").err(), Some(Broken::TooMany));
    }

    #[test]
    fn a_server_that_proves_nothing_or_wants_a_layer_gets_no_answer() {
        let fault = |broken: Option<Broken>| match broken {
            Some(Broken::Kerberos(failed)) => Some(failed.fault),
            _ => None,
        };
        let mut forged = exchange();
        forged.first();
        let end = forged.answer(b"guess").err();
        assert_eq!(fault(end), Some(ProofFault::ServerUnproven));
        for layers in [
            &b"s\x06\x00\xff\xff"[..],
            b"x\x07\x00\xff\xff",
            b"s\x07",
            b"s",
        ] {
            let mut exchange = exchange();
            exchange.first();
            assert!(exchange.answer(b"proof").is_ok());
            let end = exchange.answer(layers).err();
            assert_eq!(fault(end), Some(ProofFault::TicketBroken));
        }
    }
}
