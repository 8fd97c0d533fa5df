//! What a TLS handshake showed.

use serde::{Deserialize, Serialize};

/// A handshake that completed, and everything that is wrong with the certificate all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct TlsReport {
    /// `1.2` or `1.3`.
    pub version: String,
    /// The cipher suite's IANA name.
    pub cipher: String,
    /// The name that the certificate was checked against.
    pub asked: String,
    /// The DNS names and addresses in the certificate (RFC 6125 section 6.4), at most 20.
    pub names: Vec<String>,
    /// Who issued it, in one line.
    pub issuer: String,
    /// Start of its validity, seconds since 1970.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub not_before: i64,
    /// End of its validity, seconds since 1970.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub not_after: i64,
    /// SHA-256 of the certificate, hexadecimal.
    pub sha256: String,
    /// Whether the server asked for a certificate of ours, and went on with it or without.
    pub wants_certificate: bool,
    /// Every fault found; a channel without one is verified.
    pub faults: Vec<CertificateFault>,
}

impl TlsReport {
    /// Whether a secret may travel here.
    pub fn is_verified(&self) -> bool {
        self.faults.is_empty()
    }
}

/// A fault of the certificate. More than one may be there at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum CertificateFault {
    /// Its last day has passed.
    Expired,
    /// Its first day has not come.
    NotYetValid,
    /// It is for other names.
    NameMismatch,
    /// It is its own issuer.
    SelfSigned,
    /// Its chain is whole and ends in a root that is not trusted here.
    PrivateIssuer,
    /// Its chain stops at an issuer that the server does not send, and that says where it is to be had
    /// (RFC 5280 section 4.2.2.1): a link is missing.
    ChainIncomplete,
    /// Its chain stops at an issuer that the server does not send and that is not trusted here.
    UnknownIssuer,
    /// Its key is too short, or a signature in its chain is of a broken kind.
    Weak,
    /// Its issuer took it back.
    Revoked,
    /// It is for another use than that of a server (RFC 5280 section 4.2.1.12).
    WrongUsage,
    /// It is of a form that programs do not take.
    Unusable,
    /// It is signed in a way that this checker cannot check; nothing is known against it.
    Unchecked,
}

/// A handshake that did not complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TlsFault {
    /// The other side answered with bytes that are no TLS at all.
    NotTls,
    /// It sent an alert (RFC 8446 section 6).
    Alert {
        /// The alert's name in the RFC.
        alert: String,
    },
    /// It closed the connection.
    Closed,
    /// It never answered.
    TimedOut,
    /// It began to answer, and before its certificate was through nothing more came, or the connection was reset.
    Stalled,
    /// It chose a version or cipher that this checker does not speak.
    Incompatible,
    /// It asked for a certificate of ours and broke off when it got none (RFC 8446 section 4.4.2.4).
    CertificateWanted,
    /// It asked for a certificate of ours and broke off when it got it (RFC 8446 section 4.4.2.4).
    CertificateRefused,
    /// It sent more certificates than anybody needs.
    TooLarge,
    /// It broke the protocol.
    Broken {
        /// What the TLS library says of it.
        detail: String,
    },
}

/// The versions of TLS that a server can be asked for by a hello of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TlsVersion {
    /// RFC 2246.
    V1_0,
    /// RFC 4346.
    V1_1,
    /// RFC 5246.
    V1_2,
    /// RFC 8446.
    V1_3,
}

impl TlsVersion {
    /// All of them, the oldest first.
    pub const ALL: [TlsVersion; 4] = [
        TlsVersion::V1_0,
        TlsVersion::V1_1,
        TlsVersion::V1_2,
        TlsVersion::V1_3,
    ];

    /// As in reports: `1.2`.
    pub fn id(self) -> &'static str {
        match self {
            TlsVersion::V1_0 => "1.0",
            TlsVersion::V1_1 => "1.1",
            TlsVersion::V1_2 => "1.2",
            TlsVersion::V1_3 => "1.3",
        }
    }
}
