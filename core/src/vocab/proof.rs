//! What is wrong with what a login proves itself with, in place of a password: a Kerberos ticket (RFC 4120), or a token of
//! OAuth (RFC 6749). Neither is ever among it.

use serde::{Deserialize, Serialize, Serializer};

use super::read::PROOF_FAULTS;

/// What stood between the user and a login by ticket or token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct FailedProof {
    /// What it was.
    pub fault: ProofFault,
    /// The principal, the service, the realm or the kind of cache that it is about; for clocks how many seconds that of
    /// the KDC is ahead of ours, for another error of the KDC its code. Of a token the moment, the user, the scopes or the
    /// audience, or what the server said.
    pub about: String,
}

/// The kinds of such faults, all seen before a byte of the login is sent, unless they are of the server. A KDC is the
/// server that gives out tickets. Of those of a ticket, the ones that a user's own program would meet as well come first.
/// Those of a token come last: its claims, as far as it is a JSON web token that has them (RFC 7519 section 4.1, RFC 8693
/// section 4.2), and then what the server says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum ProofFault {
    /// The KDC took the password for wrong (errors 24 and 31).
    PasswordWrong,
    /// The server refused the ticket.
    TicketNotTaken,
    /// Neither a password nor a ticket in the machine's cache.
    NoTicket,
    /// The ticket in the cache is no longer valid.
    TicketExpired,
    /// The KDC's clock and ours differ by more than it takes (error 37).
    ClockSkew,
    /// The KDC knows no such user (error 6).
    PrincipalUnknown,
    /// The KDC knows no such service on that host (error 7).
    ServiceUnknown,
    /// The KDC did not answer.
    KdcSilent,
    /// Nothing tells where the realm's KDC is, or its name has no address.
    KdcMissing,
    /// The KDC is not that of the realm (error 68), or there is no realm to ask for.
    RealmUnknown,
    /// The KDC refused with another error.
    KdcRefused,
    /// The server could not prove that it has the service's key (RFC 4120 section 3.2.4).
    ServerUnproven,
    /// What came is no Kerberos, or contradicts itself.
    TicketBroken,
    /// Not done by this checker: a ticket of another realm, a cache that is no file.
    TicketNotSupported,
    /// By its claim `exp` and this clock the token is no longer valid. It is not sent.
    TokenExpired,
    /// By its claim `nbf` and this clock it is not yet valid.
    TokenNotYetValid,
    /// It is another user's than the login's.
    TokenOfOther,
    /// It allows things, and mail by this protocol is not among them.
    TokenScope,
    /// It is meant for another service.
    TokenAudience,
    /// The server says `insufficient_scope` (RFC 6750 section 3.1).
    ScopeRefused,
    /// The server says `invalid_token`, or what amounts to it (RFC 7628 section 3.2.2).
    TokenRefused,
    /// The server refused the login, and said no more.
    TokenNotTaken,
}

impl ProofFault {
    /// Its word, as on the wire and among the words.
    pub fn id(self) -> &'static str {
        PROOF_FAULTS[self as usize].0
    }

    /// Whether a user's own program would meet it as well, where it is one of a ticket.
    pub fn is_certain(self) -> bool {
        self < ProofFault::KdcSilent
    }

    /// Whether the server said it of a token, and not the token of itself.
    pub fn is_said(self) -> bool {
        self >= ProofFault::ScopeRefused
    }
}

// The derived one would hold all words again.
impl Serialize for ProofFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_word() {
        for (word, fault) in PROOF_FAULTS {
            assert_eq!(fault.id(), word);
            let read: Result<ProofFault, _> = serde_json::from_str(&format!("{word:?}"));
            assert_eq!(read.expect(word), fault);
        }
    }
}
