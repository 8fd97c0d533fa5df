//! What a search for settings asks, hears and proposes: plain data.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Draft, Fact, Host, Port, Protocol};

/// Where settings may come from, the most believed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
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
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Quest {
    /// The servers of a service (RFC 2782), by its full name.
    Servers {
        #[allow(missing_docs)]
        name: String,
    },
    /// The mail exchangers of a domain (RFC 5321 section 5).
    Exchangers {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
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
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
    },
    /// What a port speaks; no login.
    Look {
        #[allow(missing_docs)]
        protocol: Protocol,
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        host: Host,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
    },
}

/// What a question brought.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Servers and their ports, the one to be asked first in front.
    Servers(
        #[cfg_attr(feature = "typescript", ts(type = "Array<[string, number]>"))] Vec<(Host, Port)>,
    ),
    /// Mail exchangers, the preferred first.
    Exchangers(#[cfg_attr(feature = "typescript", ts(type = "Array<string>"))] Vec<Host>),
    /// Texts.
    Texts(Vec<String>),
    /// Addresses.
    Addresses(#[cfg_attr(feature = "typescript", ts(type = "Array<string>"))] Vec<IpAddr>),
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
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
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

/// Settings that somebody published, or that were found by trying.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Proposal {
    /// The settings, with the address.
    pub settings: Draft,
    /// Who says so, the most believed first, and where.
    pub says: Vec<Saying>,
    /// Whether one of them can be believed.
    pub trusted: bool,
    /// How the server for sending answers.
    pub outgoing: State,
    /// How the server for receiving answers.
    pub incoming: State,
    /// The fields that were typed otherwise.
    pub differs: Vec<String>,
}

/// Who says so, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Saying {
    #[allow(missing_docs)]
    pub source: Source,
    /// The address of a document, the name of a record; empty for what comes with the program.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub at: String,
}

/// How a proposed server answers, without a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As proposed.
    Answers,
    /// As proposed, with a certificate that does not fit.
    Certificate,
    /// With another kind of encryption.
    OtherEncryption,
    /// Without the STARTTLS that is proposed.
    #[serde(rename = "no-starttls")]
    NoStartTls,
    /// In another protocol.
    OtherProtocol,
    /// The connection is refused.
    Refused,
    /// Not at all.
    NoAnswer,
    /// There is no such name.
    NoName,
    /// It could not be told.
    Unknown,
    /// No such server is proposed.
    None,
}

impl State {
    /// Its id among the words.
    pub fn id(self) -> &'static str {
        match self {
            State::Answers => "answers",
            State::Certificate => "certificate",
            State::OtherEncryption => "other-encryption",
            State::NoStartTls => "no-starttls",
            State::OtherProtocol => "other-protocol",
            State::Refused => "refused",
            State::NoAnswer => "no-answer",
            State::NoName => "no-name",
            State::Unknown => "unknown",
            State::None => "none",
        }
    }

    /// Whether what is proposed was seen to be wrong. Silence may be the network's fault, so it proves nothing.
    pub fn is_wrong(self) -> bool {
        matches!(
            self,
            State::Certificate
                | State::OtherEncryption
                | State::NoStartTls
                | State::OtherProtocol
                | State::Refused
                | State::NoName
        )
    }
}

/// What came of a search, as the JSON that every way out of Mailmedic gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct SearchReport {
    /// The version of this form.
    pub version: u32,
    /// Whose settings were looked for.
    pub address: String,
    /// The best first.
    pub proposals: Vec<Proposal>,
    /// All questions with their answers, in the order in which they were asked.
    pub asked: Vec<Asked>,
}

/// A question and its answer; none where it did not come in time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Asked {
    #[allow(missing_docs)]
    pub quest: Quest,
    #[allow(missing_docs)]
    pub found: Option<Found>,
}

impl SearchReport {
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
