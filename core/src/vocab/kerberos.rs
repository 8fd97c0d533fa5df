//! Why no Kerberos ticket for a server was had (RFC 4120).

use serde::{Deserialize, Serialize, Serializer};

use super::read::KERBEROS_FAULTS;

/// What stood between the user and a ticket. All of it shows before a byte of the login is sent, but for a server that
/// can't prove itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub struct TicketFault {
    /// What it was.
    pub fault: KerberosFault,
    /// The principal, the service, the realm, the KDC or the kind of cache that it is about.
    pub about: String,
    /// How many seconds the KDC's clock is ahead of ours, or the code of its error; else 0.
    pub number: i32,
}

/// The kinds of such faults. A KDC is the server that gives out tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum KerberosFault {
    /// Neither a password nor a ticket in the machine's cache.
    NoTicket,
    /// The ticket in the cache is no longer valid.
    TicketExpired,
    /// Its clock and ours differ by more than it takes (error 37).
    ClockSkew,
    /// The KDC knows no such user (error 6).
    PrincipalUnknown,
    /// The KDC took the password for wrong (errors 24 and 31).
    PasswordWrong,
    /// The KDC knows no such service on that host (error 7).
    ServiceUnknown,
    /// The KDC did not answer.
    KdcSilent,
    /// Nothing tells where the realm's KDC is, or its name has no address.
    KdcMissing,
    /// The KDC is not that of the realm (error 68), or there is no realm to ask for.
    RealmUnknown,
    /// The KDC refused with another error.
    Refused,
    /// The server could not prove that it has the service's key (RFC 4120 section 3.2.4).
    NotMutual,
    /// The server refused the ticket.
    NotTaken,
    /// What came is no Kerberos, or contradicts itself.
    Broken,
    /// Not done by this checker: a ticket of another realm, a cache that is no file.
    NotSupported,
}

impl KerberosFault {
    /// Its word, as on the wire and among the words.
    pub fn id(self) -> &'static str {
        let mut words = KERBEROS_FAULTS.iter();
        words
            .find(|(_, fault)| *fault == self)
            .map_or("broken", |(word, _)| word)
    }
}

// The derived one would hold all words again.
impl Serialize for KerberosFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
