//! What a mail server does to a client beyond encryption, login and relaying: one trouble a port.

use serde::Deserialize;

/// What else stands in the way of a mail. Which software can be told to do so, and at which command it does, differs:
/// the writers of configuration in `lab` refuse what theirs can't, and the phrasebooks say at which command it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// A name in EHLO without a dot is refused.
    HelloNames,
    /// The client's address is refused.
    Clients,
    /// The client has connected more often than it may.
    ClientRate,
    /// Mail is put off at the first try (greylisting).
    Greylist,
    /// What checks the logins is down.
    LoginBackend,
    /// TLS is offered and can't be started.
    TlsSetup,
    /// Senders whose domain does not exist are refused.
    SenderDomains,
    /// The sender `alice@lab.test` stands on a list of unwanted ones.
    SenderList,
    /// A table that the server has to look into can't be read.
    Tables,
    /// The server takes no mail from anybody at present, and says so at once.
    Service,
    /// None of its own recipients exists.
    Recipients,
    /// Mail goes to its own recipients only, whoever has logged in.
    FarRecipients,
    /// Only clients on a list may send, and none is on it.
    Addresses,
    /// No message may be longer than a hundred bytes.
    Size,
    /// Every message is refused for what is in it.
    Content,
    /// What the server says to a wrong login comes late, to make guessing slow.
    SlowLogins,
    /// The account may not log in at present, though its password is right.
    Locked,
    /// The account's password is right, and has to be changed.
    Expired,
    /// The client has logged in more often than it may.
    LoginRate,
    /// A message is refused where the sender in its header is not the user who logged in.
    HeaderFrom,
}

impl Trouble {
    /// The name as written in scenarios; the event `trouble-NAME` of phrasebooks.
    pub const fn id(self) -> &'static str {
        match self {
            Self::HelloNames => "hello-names",
            Self::Clients => "clients",
            Self::ClientRate => "client-rate",
            Self::Greylist => "greylist",
            Self::LoginBackend => "login-backend",
            Self::TlsSetup => "tls-setup",
            Self::SenderDomains => "sender-domains",
            Self::SenderList => "sender-list",
            Self::Tables => "tables",
            Self::Service => "service",
            Self::Recipients => "recipients",
            Self::FarRecipients => "far-recipients",
            Self::Addresses => "addresses",
            Self::Size => "size",
            Self::Content => "content",
            Self::HeaderFrom => "header-from",
            Self::SlowLogins => "slow-logins",
            Self::Locked => "locked",
            Self::Expired => "expired",
            Self::LoginRate => "login-rate",
        }
    }
}
