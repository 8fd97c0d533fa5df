//! What was observed. A misbehaving server is a fact, never an error.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{FailedProof, Host, Port, Reply, Stage, TlsFault, TlsReport, Told};

/// One observation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The name has these addresses.
    Resolved {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
        #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
        #[allow(missing_docs)]
        addresses: Vec<IpAddr>,
    },
    /// The name does not exist (NXDOMAIN).
    NameMissing {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
    },
    /// The name exists and has no address (NODATA).
    NameEmpty {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
    },
    /// The resolver answered that it failed (SERVFAIL).
    NameFailed {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
        /// The addresses it gave all the same, once asked to check no signatures (RFC 4035 section 3.2.2): then it is the
        /// signatures that failed.
        #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<String>>", optional))]
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unchecked: Vec<IpAddr>,
    },
    /// No resolver answered.
    ResolverSilent {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        name: Host,
    },
    /// What follows was seen so long ago, in an earlier check of the same page, and not asked again.
    Recalled {
        #[allow(missing_docs)]
        seconds: u32,
    },
    /// A name tells something else than addresses.
    NameTold(Told),
    /// We did not do it.
    NotTried {
        #[allow(missing_docs)]
        why: NotTried,
    },
    /// A TCP connection stands.
    Connected {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        address: IpAddr,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
    },
    /// No TCP connection came to stand.
    ConnectFailed {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[allow(missing_docs)]
        address: IpAddr,
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        #[allow(missing_docs)]
        port: Port,
        #[allow(missing_docs)]
        how: ConnectFault,
    },
    /// We wrote a line; secrets in it are already `***`.
    Sent {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        line: String,
    },
    /// The server answered.
    Replied {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        reply: Reply,
        /// Whether TLS was on.
        protected: bool,
    },
    /// It spoke, but not what the settings say.
    SpokeOther {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        protocol: Alien,
        /// The start of what it said, escaped.
        text: String,
    },
    /// No byte for this long; we go on waiting.
    StillSilent {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        seconds: u32,
    },
    /// We gave up waiting. Our own cut-off: it proves nothing but the silence.
    TimedOut {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        seconds: u32,
    },
    /// The other side ended the connection before its time.
    ClosedEarly {
        #[allow(missing_docs)]
        stage: Stage,
        #[allow(missing_docs)]
        how: ClosedHow,
    },
    /// A reply was cut off by our own limit: too long, or too slow.
    TooMuch {
        #[allow(missing_docs)]
        stage: Stage,
    },
    /// A reply broke the grammar (RFC 5321 section 4.2) and could be read all the same.
    Odd {
        #[allow(missing_docs)]
        stage: Stage,
    },
    /// Bytes came in clear after the answer to STARTTLS (RFC 3207 section 5).
    EarlyBytes,
    /// The TLS handshake completed.
    Secured {
        #[allow(missing_docs)]
        report: Box<TlsReport>,
    },
    /// The TLS handshake did not complete.
    TlsFailed {
        #[allow(missing_docs)]
        fault: TlsFault,
    },
    /// To hellos of our own the server answered with these versions of TLS, the oldest first; no secret travels there.
    TlsSpoken {
        /// As in reports: `1.2`.
        versions: Vec<String>,
    },
    /// What EHLO, CAPABILITY or CAPA lists.
    Offered {
        /// Whether TLS was on.
        protected: bool,
        #[allow(missing_docs)]
        starttls: bool,
        /// SASL mechanisms, in capitals, in the server's order; behind them the command for a password, `LOGIN` of IMAP or
        /// `USER` of POP3, where it is open.
        mechanisms: Vec<String>,
    },
    /// No Kerberos ticket for the server was had, or it was of no use.
    KerberosFailed(FailedProof),
    /// Something is wrong with the token of a login, or the server says so.
    TokenDoubted(FailedProof),
    /// The login was accepted.
    LoggedIn {
        #[allow(missing_docs)]
        mechanism: String,
    },
    /// The login was refused.
    LoginRefused {
        #[allow(missing_docs)]
        mechanism: String,
        #[allow(missing_docs)]
        reply: Reply,
    },
    /// The sender was answered.
    SenderAnswered {
        #[allow(missing_docs)]
        sender: String,
        /// Whether it is the account's own address.
        own: bool,
        #[allow(missing_docs)]
        reply: Reply,
    },
    /// A recipient was answered.
    RecipientAnswered {
        #[allow(missing_docs)]
        recipient: String,
        /// Whether it lies in the sender's own domain.
        local: bool,
        /// Whether the sender of this transaction was the account's own address.
        own_sender: bool,
        #[allow(missing_docs)]
        reply: Reply,
    },
    /// The dialogue went as far as it was meant to.
    Finished,
}

/// What else spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Alien {
    /// Three digits.
    Smtp,
    /// `* OK`.
    Imap,
    /// `+OK` or `-ERR`.
    Pop3,
    /// `HTTP/`.
    Http,
    /// `SSH-`.
    Ssh,
    /// A TLS record.
    Tls,
    /// Nothing that is known here.
    Other,
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum ClosedHow {
    /// FIN.
    Closed,
    /// RST, or a TLS alert in place of data.
    Reset,
}

/// Why no connection came to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum ConnectFault {
    /// RST or port unreachable: nothing listens, or something on the way says so.
    Refused,
    /// No answer at all.
    TimedOut,
    /// Told on the way that it is not allowed or not reachable.
    Unreachable,
    /// This machine could not even try: out of sockets, no route of this family.
    Local,
}

/// Why we did not do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum NotTried {
    /// The policy of this checker does not let it dial that address or port.
    Forbidden,
    /// No password was given.
    NoSecret,
    /// The password would have travelled in clear or to a server whose certificate does not fit.
    Unprotected,
    /// The server offers no login here.
    NotOffered,
    /// The server does not offer the method that the settings name.
    MethodNotOffered,
    /// This checker cannot do the method that is left.
    MethodUnknown,
    /// There is no user name.
    NoUsername,
    /// There is no usable address to name as sender.
    NoSender,
}

/// Why a driver refused to do what a dialogue asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The address or port may not be dialled from here.
    Forbidden,
    /// There is no secret.
    NoSecret,
    /// The channel is not fit for a secret.
    Unprotected,
}

impl From<Refusal> for NotTried {
    fn from(refusal: Refusal) -> NotTried {
        match refusal {
            Refusal::Forbidden => NotTried::Forbidden,
            Refusal::NoSecret => NotTried::NoSecret,
            Refusal::Unprotected => NotTried::Unprotected,
        }
    }
}
