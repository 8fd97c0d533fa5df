//! The mail servers that a scenario's machine can run.

use serde::Deserialize;

/// A mail server whose words are recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Software {
    /// Postfix with Dovecot's SASL.
    Postfix,
    /// Postfix with Cyrus SASL, its secrets in sasldb.
    PostfixCyrus,
    /// Exim.
    Exim,
    /// OpenSMTPD 6.8, which can't do TLS with OpenSSL 3.
    Opensmtpd,
    /// Sendmail with Cyrus SASL.
    Sendmail,
    /// Courier, with its authdaemon.
    Courier,
    /// Dovecot: a submission server, IMAP and POP3.
    Dovecot,
    /// Cyrus IMAP and POP3; no SMTP.
    Cyrus,
    /// A web server for what mail programs and clients of TLS ask the web; no mail.
    Nginx,
    /// No mail server: a program that does what the script of each port says.
    Liar,
}

impl Software {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Postfix,
        Self::PostfixCyrus,
        Self::Exim,
        Self::Opensmtpd,
        Self::Sendmail,
        Self::Courier,
        Self::Dovecot,
        Self::Cyrus,
        Self::Nginx,
        Self::Liar,
    ];

    /// The name as written in scenarios; also that of its folder of recordings and of its phrasebook.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Postfix => "postfix",
            Self::PostfixCyrus => "postfix-cyrus",
            Self::Exim => "exim",
            Self::Opensmtpd => "opensmtpd",
            Self::Sendmail => "sendmail",
            Self::Courier => "courier",
            Self::Dovecot => "dovecot",
            Self::Cyrus => "cyrus",
            Self::Nginx => "nginx",
            Self::Liar => "liar",
        }
    }

    /// The software of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|software| software.id() == id)
    }

    /// Whether it lists EXTERNAL to those alone who showed a certificate that it trusts.
    pub const fn hides_external(self) -> bool {
        matches!(self, Self::Exim | Self::Cyrus)
    }

    /// The installed root that its machines stand on: a file in `tests/lab/packages`.
    pub const fn root(self) -> &'static str {
        match self {
            // Behind Dovecot's submission server stands Postfix's smtp-sink.
            Self::Postfix | Self::PostfixCyrus | Self::Dovecot => "postfix",
            Self::Liar => "base",
            other => other.id(),
        }
    }
}
