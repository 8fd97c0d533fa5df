//! Why no Kerberos ticket for a server was had (RFC 4120).

use serde::{Deserialize, Serialize, Serializer};

use super::read::KERBEROS_FAULTS;

/// What stood between the user and a login by ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct TicketFault {
    /// What it was.
    pub fault: KerberosFault,
    /// The principal, the service, the realm or the kind of cache that it is about; for clocks how many seconds that of
    /// the KDC is ahead of ours, for another error of the KDC its code.
    pub about: String,
}

/// The kinds of such faults, all seen before a byte of the login is sent, unless they are of the server. A KDC is the
/// server that gives out tickets. Those that a user's own program would meet as well come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum KerberosFault {
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
}

impl KerberosFault {
    /// Its word, as on the wire and among the words.
    pub fn id(self) -> &'static str {
        KERBEROS_FAULTS[self as usize].0
    }

    /// Whether a user's own program would meet it as well.
    pub fn is_certain(self) -> bool {
        self < KerberosFault::KdcSilent
    }
}

// The derived one would hold all words again.
impl Serialize for KerberosFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_word() {
        for (word, fault) in KERBEROS_FAULTS {
            assert_eq!(fault.id(), word);
            let read: Result<KerberosFault, _> = serde_json::from_str(&format!("{word:?}"));
            assert_eq!(read.expect(word), fault);
        }
    }
}
