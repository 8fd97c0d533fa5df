//! What a resolver can do wrong with a name: the words of a scenario, and what a client hears of each.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

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
    /// Says that the name does not exist, and that it is on a list (RFC 8914 section 4.16).
    Blocked,
    /// Leads it to nowhere, and says that its user wishes so (RFC 8914 section 4.18).
    Filtered,
    /// Says that it refuses, and that the client may not ask (RFC 8914 section 4.19).
    Prohibits,
    /// Says that it failed, whatever it is asked, and that the signatures do not hold (RFC 8914 section 4.7).
    Bogus,
}

impl Lie {
    /// All of them, by the words of scenarios.
    pub const ALL: [(&'static str, Lie); 14] = [
        ("fails", Lie::Fails),
        ("unsigned", Lie::Unsigned),
        ("refuses", Lie::Refuses),
        ("silent", Lie::Silent),
        ("deaf-for-aaaa", Lie::DeafForAaaa),
        ("circle", Lie::Circle),
        ("truncates", Lie::Truncates),
        ("thousands", Lie::Thousands),
        ("wrong-number", Lie::WrongNumber),
        ("wrong-name", Lie::WrongName),
        ("blocked", Lie::Blocked),
        ("filtered", Lie::Filtered),
        ("prohibits", Lie::Prohibits),
        ("bogus", Lie::Bogus),
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
            Lie::Blocked => (0, Some(Reading::NameMissing)),
            Lie::Filtered => (0, Some(Reading::Addresses(vec![NOWHERE.into()]))),
            Lie::Fails | Lie::Refuses | Lie::Prohibits | Lie::Bogus => {
                (0, Some(Reading::NameFailed(Vec::new())))
            }
            Lie::Circle => (0, Some(Reading::NameEmpty)),
            Lie::Unsigned => (0, Some(Reading::NameFailed(all().collect()))),
            Lie::Silent => (patience::RESOLVE, Some(Reading::ResolverSilent)),
            Lie::DeafForAaaa => (
                500,
                Some(Reading::Addresses(all().filter(IpAddr::is_ipv4).collect())),
            ),
            Lie::Thousands => (
                0,
                Some(Reading::Addresses(
                    all().chain(others()).take(USED).collect(),
                )),
            ),
            Lie::Truncates | Lie::WrongNumber | Lie::WrongName => (0, None),
        }
    }
}

impl Lie {
    /// How it explains itself to who asks for that: a number of the registry of RFC 8914, and a text.
    pub fn explanation(self) -> Option<(u16, &'static str)> {
        match self {
            Lie::Blocked => Some((15, "on the list of this network")),
            Lie::Filtered => Some((17, "")),
            Lie::Prohibits => Some((18, "")),
            Lie::Bogus => Some((6, "no valid signature")),
            _ => None,
        }
    }
}

/// So many addresses of a name are used.
const USED: usize = 8;

/// Four thousand addresses of nobody, inside the lab's own network.
fn others() -> impl Iterator<Item = IpAddr> {
    (0..4_000_u16).map(|nth| {
        let [high, low] = nth.to_be_bytes();
        IpAddr::from([10, 77, 64 + high, low])
    })
}

/// Where nobody is (RFC 1122 section 3.2.1.3).
const NOWHERE: Ipv4Addr = Ipv4Addr::UNSPECIFIED;

/// What a resolver knows of one name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// What it does wrong with it.
    pub lie: Option<Lie>,
    /// Its addresses.
    pub addresses: Vec<IpAddr>,
}

/// An address of nobody (RFC 5737), for answers that must not be believed.
const NOBODY: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 66);

/// The datagrams, or the messages over TCP, that answer a question (RFC 1035 section 4.1), in their order. A name that is not
/// known does not exist.
pub fn answers(question: &[u8], known: &BTreeMap<String, Known>, over_tcp: bool) -> Vec<Vec<u8>> {
    let Some(asked) = Question::read(question) else {
        return Vec::new();
    };
    let Some(known) = known.get(&asked.name) else {
        return vec![asked.answer(NAME_ERROR, &[])];
    };
    let mut answers = lying(&asked, known, over_tcp);
    if let Some(explanation) = known.lie.and_then(Lie::explanation)
        && asked.wants_more
    {
        for answer in &mut answers {
            explain(answer, explanation);
        }
    }
    answers
}

/// Adds an explanation in a record of EDNS (RFC 6891 section 6.1.2, RFC 8914 section 2).
fn explain(answer: &mut Vec<u8>, (code, text): (u16, &str)) {
    // One more record, in the last of the four sections.
    answer[11] += 1;
    let length = u16::try_from(2 + text.len()).unwrap_or(u16::MAX);
    answer.extend([0, 0, OPT, 4, 208, 0, 0, 0, 0]);
    answer.extend((length + 4).to_be_bytes());
    answer.extend([0, 15]);
    answer.extend(length.to_be_bytes());
    answer.extend(code.to_be_bytes());
    answer.extend(text.as_bytes());
}

fn lying(asked: &Question<'_>, known: &Known, over_tcp: bool) -> Vec<Vec<u8>> {
    let true_ones = || {
        let all = known.addresses.iter().copied();
        let fits = |address: &IpAddr| match asked.kind {
            A => address.is_ipv4(),
            AAAA => address.is_ipv6(),
            _ => false,
        };
        all.filter(fits).collect::<Vec<IpAddr>>()
    };
    let truth = || asked.answer(0, &true_ones());
    let nobody = || asked.answer(0, &[NOBODY.into()]);
    match known.lie {
        Some(Lie::Blocked) => vec![asked.answer(NAME_ERROR, &[])],
        Some(Lie::Filtered) if asked.kind == A => vec![asked.answer(0, &[NOWHERE.into()])],
        Some(Lie::Filtered) => vec![asked.answer(0, &[])],
        Some(Lie::Fails | Lie::Bogus) => vec![asked.answer(SERVER_FAILURE, &[])],
        Some(Lie::Unsigned) if !asked.checks_nothing => vec![asked.answer(SERVER_FAILURE, &[])],
        Some(Lie::Refuses | Lie::Prohibits) => vec![asked.answer(REFUSED, &[])],
        Some(Lie::Silent) => Vec::new(),
        Some(Lie::DeafForAaaa) if asked.kind == AAAA => Vec::new(),
        Some(Lie::Circle) => vec![asked.circle()],
        Some(Lie::Truncates | Lie::Thousands) if !over_tcp => vec![asked.truncated()],
        Some(Lie::Thousands) if asked.kind == A => {
            let mut all = true_ones();
            all.extend(others());
            vec![asked.answer(0, &all)]
        }
        Some(Lie::WrongNumber) if asked.kind == A => {
            let mut forged = nobody();
            forged[0] ^= 0xff;
            vec![forged, truth()]
        }
        Some(Lie::WrongName) if asked.kind == A => {
            let mut forged = nobody();
            // The first letter of the name in question.
            forged[13] ^= 1;
            vec![forged, truth()]
        }
        _ => vec![truth()],
    }
}

const A: u16 = 1;
const CNAME: u16 = 5;
const AAAA: u16 = 28;
const SERVER_FAILURE: u8 = 2;
const NAME_ERROR: u8 = 3;
const REFUSED: u8 = 5;
const OPT: u8 = 41;

/// The one question of a message.
struct Question<'a> {
    number: &'a [u8],
    /// The name in lower case, without its last dot.
    name: String,
    kind: u16,
    /// Whether no signatures are to be checked.
    checks_nothing: bool,
    /// Whether it has a record of EDNS (RFC 6891).
    wants_more: bool,
    /// Name, kind and class as they came.
    itself: &'a [u8],
}

impl<'a> Question<'a> {
    fn read(message: &'a [u8]) -> Option<Question<'a>> {
        let (head, rest) = message.split_at_checked(12)?;
        let (mut name, mut at) = (String::new(), 0);
        loop {
            let length = usize::from(*rest.get(at)?);
            at += 1;
            if length == 0 {
                break;
            }
            let label = rest.get(at..at + length)?;
            if !name.is_empty() {
                name.push('.');
            }
            name.push_str(&String::from_utf8_lossy(label).to_ascii_lowercase());
            at += length;
        }
        let kind = rest.get(at..at + 2)?;
        Some(Question {
            number: head.get(..2)?,
            name,
            kind: u16::from_be_bytes([kind[0], kind[1]]),
            checks_nothing: head[3] & 0x10 != 0,
            wants_more: head[11] != 0,
            itself: rest.get(..at + 4)?,
        })
    }

    /// The head of an answer with so many records, and the question.
    fn begin(&self, flags: [u8; 2], records: usize) -> Vec<u8> {
        let mut answer = self.number.to_vec();
        answer.extend(flags);
        answer.extend([0, 1]);
        answer.extend(u16::try_from(records).unwrap_or(u16::MAX).to_be_bytes());
        answer.extend([0; 4]);
        answer.extend(self.itself);
        answer
    }

    fn answer(&self, code: u8, addresses: &[IpAddr]) -> Vec<u8> {
        let mut answer = self.begin([0x81, 0x80 | code], addresses.len());
        for address in addresses {
            let (kind, bytes) = match address {
                IpAddr::V4(four) => (A, four.octets().to_vec()),
                IpAddr::V6(six) => (AAAA, six.octets().to_vec()),
            };
            record(&mut answer, kind, &bytes);
        }
        answer
    }

    fn truncated(&self) -> Vec<u8> {
        self.begin([0x83, 0x80], 0)
    }

    /// The name is another name for itself.
    fn circle(&self) -> Vec<u8> {
        let mut answer = self.begin([0x81, 0x80], 1);
        record(&mut answer, CNAME, &[0xc0, 12]);
        answer
    }
}

/// A record of the name in question, good for a minute.
fn record(answer: &mut Vec<u8>, kind: u16, data: &[u8]) {
    answer.extend([0xc0, 12]);
    answer.extend(kind.to_be_bytes());
    answer.extend([0, 1, 0, 0, 0, 60]);
    answer.extend(u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes());
    answer.extend(data);
}
