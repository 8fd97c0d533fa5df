//! What a look at a port showed, as far as a proposal is concerned.

use crate::vocab::{Alien, CertificateFault, ConnectFault, Fact, Security, State};

/// A port, looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Why nothing could be learnt, where that is so.
    miss: Option<State>,
    /// What it said in clear: whether encryption is offered there.
    clear: Option<bool>,
    /// Whether the encryption that it spoke fits the name; nothing where it spoke none.
    verified: Option<bool>,
}

impl Sight {
    /// What these facts of one look mean.
    pub fn of(facts: &[Fact]) -> Sight {
        let mut sight = Sight {
            miss: None,
            clear: None,
            verified: None,
        };
        for fact in facts {
            match fact {
                Fact::NameMissing { .. } | Fact::NameEmpty { .. } => {
                    sight.miss = Some(State::NoName);
                }
                Fact::ConnectFailed { how, .. } => {
                    sight.miss = Some(match how {
                        ConnectFault::Refused => State::Refused,
                        ConnectFault::TimedOut => State::NoAnswer,
                        ConnectFault::Unreachable | ConnectFault::Local => State::Unknown,
                    });
                }
                // Another of its addresses may be reached.
                Fact::Connected { .. } => sight.miss = None,
                Fact::SpokeOther { protocol, .. } => {
                    sight.miss = Some(match protocol {
                        Alien::Tls | Alien::Other => State::Unknown,
                        _ => State::OtherProtocol,
                    });
                }
                Fact::Secured { report } => {
                    let fits =
                        report.is_verified() || report.faults == [CertificateFault::Unchecked];
                    sight.verified = Some(fits);
                }
                Fact::Offered {
                    protected: false,
                    starttls,
                    ..
                } => sight.clear = Some(*starttls),
                _ => {}
            }
        }
        sight
    }

    /// Whether mail is spoken there.
    pub fn speaks(&self) -> bool {
        self.miss.is_none() && (self.clear.is_some() || self.verified.is_some())
    }

    /// The encryption that is best used there, and whether its certificate fits.
    pub(super) fn best(&self) -> Option<(Security, bool)> {
        if !self.speaks() {
            return None;
        }
        match (self.clear, self.verified) {
            (None, Some(fits)) => Some((Security::Tls, fits)),
            (Some(true), Some(fits)) => Some((Security::StartTls, fits)),
            // Encryption that is offered and does not come about is no proposal.
            (Some(_), _) | (None, None) => None,
        }
    }

    /// How a server that is published with this encryption answers.
    pub(super) fn state(&self, security: Security) -> State {
        if let Some(miss) = self.miss {
            return miss;
        }
        let fits = |fits| {
            if fits {
                State::Answers
            } else {
                State::Certificate
            }
        };
        match (security, self.clear, self.verified) {
            (Security::Tls, None, Some(verified))
            | (Security::StartTls | Security::Auto, Some(true), Some(verified)) => fits(verified),
            (Security::None, Some(_), _) | (Security::Auto, Some(false), _) => State::Answers,
            (Security::Tls, Some(_), _) | (_, None, Some(_)) => State::OtherEncryption,
            (Security::StartTls, Some(false), _) => State::NoStartTls,
            (_, None | Some(true), None) => State::Unknown,
        }
    }
}
