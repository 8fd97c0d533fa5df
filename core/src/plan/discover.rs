//! The finding of settings for an address: what to ask, given all answers until now, and what they propose. Everything
//! that does not need another answer is asked at once; what the losers said is kept.
//!
//! Read: published autoconfiguration (draft-ietf-mailmaint-autoconfig) over https and http, the public database of it,
//! the same by the domain's mail exchangers, SRV records (RFC 6186, RFC 8314), Autodiscover ([MS-OXDSCLI]), PACC
//! (draft-ietf-mailmaint-pacc), the built-in facts on providers; beside them usual names are tried.

mod ask;
mod known;
mod pacc;
mod propose;
mod sight;
#[cfg(test)]
mod tests;

pub use propose::{Proposal, State, proposals};
pub use sight::Sight;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::dialogue::{self, Talk};
use crate::vocab::{Draft, Fact, Host, Mailbox, Port, Protocol};

/// Where settings may come from, the most believed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// `https://autoconfig.DOMAIN/mail/config-v1.1.xml`.
    Autoconfig,
    /// `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`.
    WellKnown,
    /// `https://ua-auto-config.DOMAIN/.well-known/user-agent-configuration.json`.
    Pacc,
    /// The facts that come with the program.
    BuiltIn,
    /// The public database of autoconfigurations, which learns the domain.
    Database,
    /// The facts that come with the program, on the provider of the domain's mail exchanger.
    ExchangerBuiltIn,
    /// The autoconfiguration of the domain that the mail exchanger stands in.
    ExchangerAutoconfig,
    /// The database's entry for that domain.
    ExchangerDatabase,
    /// SRV records of the domain (RFC 6186, RFC 8314).
    Srv,
    /// Autodiscover, which learns the address.
    Autodiscover,
    /// Autoconfiguration without encryption: whoever is on the way can change it.
    AutoconfigInClear,
    /// Nobody says so: usual names were tried.
    Guess,
}

impl Source {
    /// Its id among the words.
    pub fn id(self) -> &'static str {
        match self {
            Source::Autoconfig => "autoconfig",
            Source::WellKnown => "well-known",
            Source::Pacc => "pacc",
            Source::BuiltIn => "built-in",
            Source::Database => "database",
            Source::ExchangerBuiltIn => "exchanger-built-in",
            Source::ExchangerAutoconfig => "exchanger-autoconfig",
            Source::ExchangerDatabase => "exchanger-database",
            Source::Srv => "srv",
            Source::Autodiscover => "autodiscover",
            Source::AutoconfigInClear => "autoconfig-in-clear",
            Source::Guess => "guess",
        }
    }

    /// Whether what it says comes from the domain's owner, or from who looked after it, over a way that nobody else
    /// writes to. What DNS alone says, and what only seems to be so, is no such.
    pub fn is_trusted(self) -> bool {
        !matches!(
            self,
            Source::Srv | Source::AutoconfigInClear | Source::Guess
        )
    }
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quest {
    /// The servers of a service (RFC 2782), by its full name.
    Servers {
        #[allow(missing_docs)]
        name: String,
    },
    /// The mail exchangers of a domain (RFC 5321 section 5).
    Exchangers {
        #[allow(missing_docs)]
        domain: Host,
    },
    /// The texts of a name.
    Texts {
        #[allow(missing_docs)]
        name: String,
    },
    /// A document.
    Fetch {
        #[allow(missing_docs)]
        source: Source,
        /// `https://` or `http://`, a host name and a path.
        url: String,
        /// What is posted; a document is only asked for where there is nothing.
        #[serde(skip)]
        post: Option<String>,
    },
    /// The addresses of a name.
    Resolve {
        #[allow(missing_docs)]
        name: Host,
    },
    /// What a port speaks; no login.
    Look {
        #[allow(missing_docs)]
        protocol: Protocol,
        #[allow(missing_docs)]
        host: Host,
        #[allow(missing_docs)]
        port: Port,
    },
}

/// What a question brought.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Servers and their ports, the one to be asked first in front.
    Servers(Vec<(Host, Port)>),
    /// Mail exchangers, the preferred first.
    Exchangers(Vec<Host>),
    /// Texts.
    Texts(Vec<String>),
    /// Addresses.
    Addresses(Vec<IpAddr>),
    /// A document.
    Document {
        /// Its text; not for an answer, where what it says stands already.
        #[serde(skip)]
        text: String,
        /// Where it was found in the end.
        url: String,
    },
    /// What a port said.
    Seen(#[serde(skip)] Vec<Fact>),
    /// Nothing, and why.
    Nothing(Miss),
}

/// Why a question brought nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Miss {
    /// There is no such name.
    NameMissing,
    /// The name has no such record.
    NoRecord,
    /// The record says that there is no such service (RFC 2782, RFC 7505).
    NoService,
    /// The resolver failed.
    NameFailed,
    /// The resolver was silent.
    ResolverSilent,
    /// No connection.
    NotReached,
    /// The encryption failed, or the certificate does not fit.
    NotSecure,
    /// No answer in time, or none that can be read.
    NoAnswer,
    /// This answer instead of a document (RFC 9110 section 15).
    Status(u16),
    /// A login is wanted, which is not made.
    WantsLogin,
    /// It is sent elsewhere, where the answer would not be followed: to clear text, too often, or to another domain with
    /// what was to be posted.
    SentElsewhere(String),
    /// More than a document of settings has.
    TooLarge,
    /// The document is no text.
    NotText,
    /// This checker may not ask there.
    Forbidden,
}

impl Miss {
    /// Its id among the words.
    pub fn id(&self) -> &'static str {
        match self {
            Miss::NameMissing => "name-missing",
            Miss::NoRecord => "no-record",
            Miss::NoService => "no-service",
            Miss::NameFailed => "name-failed",
            Miss::ResolverSilent => "resolver-silent",
            Miss::NotReached => "not-reached",
            Miss::NotSecure => "not-secure",
            Miss::NoAnswer => "no-answer",
            Miss::Status(_) => "status",
            Miss::WantsLogin => "wants-login",
            Miss::SentElsewhere(_) => "sent-elsewhere",
            Miss::TooLarge => "too-large",
            Miss::NotText => "not-text",
            Miss::Forbidden => "forbidden",
        }
    }
}

/// A search: the address, what was typed already, and all questions with their answers.
#[derive(Clone, Debug)]
pub struct Search {
    address: Mailbox,
    domain: Host,
    typed: Draft,
    database: bool,
    asked: Vec<(Quest, Option<Found>)>,
}

impl Search {
    /// A search for an address. Nothing where its domain is no host name in ASCII.
    pub fn of(address: Mailbox, typed: Draft) -> Option<Search> {
        let domain = Host::read(address.domain()).ok()?;
        let fit = domain.address().is_none() && domain.as_str().contains('.');
        fit.then_some(Search {
            address,
            domain,
            typed,
            database: true,
            asked: Vec::new(),
        })
    }

    /// The same without the public database.
    #[must_use]
    pub fn without_database(mut self) -> Search {
        self.database = false;
        self
    }

    /// What to ask now, each once. Numbered in the order of [`Search::asked`].
    pub fn begin(&mut self) -> Vec<(usize, Quest)> {
        let first = self.asked.len();
        for quest in ask::wanted(self) {
            if !self.asked.iter().any(|(asked, _)| *asked == quest) {
                self.asked.push((quest, None));
            }
        }
        let new = self.asked[first..].iter().map(|(quest, _)| quest.clone());
        (first..).zip(new).collect()
    }

    /// Takes an answer.
    pub fn hear(&mut self, number: usize, found: Found) {
        if let Some((_, answer)) = self.asked.get_mut(number) {
            answer.get_or_insert(found);
        }
    }

    /// All questions with their answers, in the order in which they were asked.
    pub fn asked(&self) -> impl Iterator<Item = (&Quest, Option<&Found>)> {
        self.asked
            .iter()
            .map(|(quest, found)| (quest, found.as_ref()))
    }

    /// The address.
    pub fn address(&self) -> &Mailbox {
        &self.address
    }

    /// What was typed.
    pub fn typed(&self) -> &Draft {
        &self.typed
    }

    /// The answer to a question, if it was asked and answered.
    fn answer(&self, quest: &Quest) -> Option<&Found> {
        let asked = self.asked.iter().find(|(asked, _)| asked == quest);
        asked.and_then(|(_, found)| found.as_ref())
    }
}

/// What came of a search, as the JSON that every way out of Mailmedic gives.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    version: u32,
    address: &'a Mailbox,
    /// The best first.
    pub proposals: Vec<Proposal>,
    asked: Vec<Asked<'a>>,
}

#[derive(Debug, Serialize)]
struct Asked<'a> {
    quest: &'a Quest,
    found: Option<&'a Found>,
}

impl<'a> Report<'a> {
    /// What is known until now.
    pub fn of(search: &'a Search) -> Report<'a> {
        Report {
            version: 1,
            address: &search.address,
            proposals: proposals(search),
            asked: search
                .asked()
                .map(|(quest, found)| Asked { quest, found })
                .collect(),
        }
    }

    /// Whether a server for sending was found that answers; nothing where that could not be told.
    pub fn is_found(&self) -> Option<bool> {
        let mut all = self.proposals.iter();
        if all.any(|one| one.outgoing == State::Answers) {
            return Some(true);
        }
        let wrong = |one: &Proposal| one.outgoing.is_wrong();
        let all_wrong = !self.proposals.is_empty() && self.proposals.iter().all(wrong);
        all_wrong.then_some(false)
    }
}

/// The dialogue of a look.
pub fn talk(protocol: Protocol, host: Host, port: Port) -> Talk {
    Talk::new(move |line| dialogue::look(line, protocol, host, port))
}
