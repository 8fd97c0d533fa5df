//! What a resolver can do wrong with a name: the words of a scenario, and what a client hears of each.

use std::net::IpAddr;

use mailmedic_core::dialogue::{Reading, patience};
use serde::Deserialize;

/// What the resolver does with a name, in place of telling what stands in the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lie {
    /// Says that it failed (SERVFAIL), whatever it is asked.
    Fails,
    /// Says that it failed, unless it is asked to check no signatures (RFC 4035 section 3.2.2).
    Unsigned,
    /// Says that it refuses (REFUSED).
    Refuses,
    /// Says nothing.
    Silent,
    /// Answers for A and says nothing for AAAA.
    DeafForAaaa,
    /// Answers for AAAA and says that it failed for A.
    FailsForA,
    /// Says that the name is another name for itself (RFC 1034 section 3.6.2).
    Circle,
    /// Says what stands in the world only over TCP; over UDP that it does not fit (RFC 1035 section 4.2.1).
    Truncates,
    /// Says what stands in the world, and then thousands of other addresses.
    Thousands,
    /// Says first an address with the wrong number, then what stands in the world.
    WrongNumber,
    /// Says first an address of another name, then what stands in the world.
    WrongName,
}

impl Lie {
    /// All of them, by the words of scenarios.
    pub const ALL: [(&'static str, Lie); 11] = [
        ("fails", Lie::Fails),
        ("unsigned", Lie::Unsigned),
        ("refuses", Lie::Refuses),
        ("silent", Lie::Silent),
        ("deaf-for-aaaa", Lie::DeafForAaaa),
        ("fails-for-a", Lie::FailsForA),
        ("circle", Lie::Circle),
        ("truncates", Lie::Truncates),
        ("thousands", Lie::Thousands),
        ("wrong-number", Lie::WrongNumber),
        ("wrong-name", Lie::WrongName),
    ];

    /// The word for it.
    pub fn id(self) -> &'static str {
        let mut all = Lie::ALL.iter();
        all.find(|(_, lie)| *lie == self).map_or("", |(id, _)| id)
    }

    /// How long a client waits beyond the usual, in milliseconds, and what it hears; nothing where it hears what is true.
    pub(crate) fn reading(self, addresses: Option<&[IpAddr]>) -> (u32, Option<Reading>) {
        let all = || addresses.unwrap_or_default().iter().copied();
        match self {
            Lie::Fails | Lie::Refuses | Lie::Circle => (0, Some(Reading::NameFailed(Vec::new()))),
            Lie::Unsigned => (0, Some(Reading::NameFailed(all().collect()))),
            Lie::Silent => (patience::RESOLVE, Some(Reading::ResolverSilent)),
            Lie::DeafForAaaa => (
                500,
                Some(Reading::Addresses(all().filter(IpAddr::is_ipv4).collect())),
            ),
            Lie::FailsForA => (
                0,
                Some(Reading::Addresses(all().filter(IpAddr::is_ipv6).collect())),
            ),
            Lie::Truncates | Lie::Thousands | Lie::WrongNumber | Lie::WrongName => (0, None),
        }
    }
}
