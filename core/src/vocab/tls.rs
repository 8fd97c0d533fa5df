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
    /// Its chain ends in no root that is trusted here.
    UnknownIssuer,
    /// It is its own issuer.
    SelfSigned,
    /// Its key or signature cannot be relied on, or it is not fit for a server.
    Unusable,
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
    /// It broke the protocol.
    Broken {
        /// What the TLS library says of it.
        detail: String,
    },
}
