//! The settings read into types: what can be dialled and said. A field that cannot be read is absent here.

use serde::{Deserialize, Serialize};

use super::{Host, Mailbox, Port, Side, WireText};

/// Which protocol a server is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// RFC 9051.
    Imap,
    /// RFC 1939.
    Pop3,
    /// RFC 5321 and, for submission, RFC 6409.
    Smtp,
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// STARTTLS if it is offered, else in clear.
    Auto,
    /// In clear.
    None,
    /// In clear, then upgraded (RFC 3207).
    StartTls,
    /// Implicit TLS: encrypted from the first byte (RFC 8314).
    Tls,
}

/// How the program logs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Auth {
    /// Whatever the program finds fit.
    Auto,
    /// A client certificate (SASL EXTERNAL).
    ClientCertificate,
    /// A challenge is answered, the password itself does not travel: CRAM-MD5, DIGEST-MD5, SCRAM.
    EncryptedPassword,
    /// Kerberos through GSSAPI (RFC 4752).
    Kerberos,
    /// No login; also login by client address.
    None,
    /// NTLM.
    Ntlm,
    /// A token (XOAUTH2, OAUTHBEARER).
    #[serde(rename = "oauth2")]
    OAuth2,
    /// The password itself: PLAIN or LOGIN.
    Password,
    /// A login at the incoming server opens the outgoing one for a while.
    PopBeforeSmtp,
}

impl Protocol {
    /// The word for it in the settings JSON.
    pub fn id(self) -> &'static str {
        match self {
            Protocol::Imap => "imap",
            Protocol::Pop3 => "pop3",
            Protocol::Smtp => "smtp",
        }
    }
}

impl Security {
    /// The word for it in the settings JSON.
    pub fn id(self) -> &'static str {
        match self {
            Security::Auto => "auto",
            Security::None => "none",
            Security::StartTls => "starttls",
            Security::Tls => "tls",
        }
    }
}

impl Auth {
    /// The word for it in the settings JSON.
    pub fn id(self) -> &'static str {
        match self {
            Auth::Auto => "auto",
            Auth::ClientCertificate => "client-certificate",
            Auth::EncryptedPassword => "encrypted-password",
            Auth::Kerberos => "kerberos",
            Auth::None => "none",
            Auth::Ntlm => "ntlm",
            Auth::OAuth2 => "oauth2",
            Auth::Password => "password",
            Auth::PopBeforeSmtp => "pop-before-smtp",
        }
    }

    /// Whether an SMTP AUTH command belongs to it (RFC 4954).
    pub fn logs_in(self) -> bool {
        !matches!(self, Auth::None | Auth::PopBeforeSmtp)
    }
}

/// One server of an account; what is absent was not typed or cannot be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// SMTP, IMAP or POP3.
    pub protocol: Option<Protocol>,
    /// Its name.
    pub host: Option<Host>,
    /// Its port.
    pub port: Option<Port>,
    /// Its encryption.
    pub security: Option<Security>,
    /// Its login method.
    pub auth: Option<Auth>,
    /// Its SASL mechanism, in capitals, where one was chosen.
    pub mechanism: Option<String>,
    /// The login name.
    pub username: Option<WireText>,
}

impl Service {
    /// The port that will be dialled: the typed one, or the usual one for the encryption (RFC 8314 section 3.3).
    pub fn submission_port(&self) -> Port {
        self.port.unwrap_or(match self.security {
            Some(Security::Tls) => Port::SUBMISSIONS,
            _ => Port::SUBMISSION,
        })
    }

    /// The encryption that will be used: the typed one, or the usual one for the port.
    pub fn submission_security(&self) -> Security {
        self.security.unwrap_or(match self.port {
            Some(Port::SUBMISSIONS) => Security::Tls,
            _ => Security::Auto,
        })
    }
}

/// The settings of an account, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The user's own address.
    pub address: Option<Mailbox>,
    /// The sender, where it is another one.
    pub from: Option<Mailbox>,
    /// The EHLO name, where it is set by hand.
    pub hello: Option<WireText>,
    /// The mail program's id.
    pub client: Option<String>,
    /// The submission server.
    pub outgoing: Service,
    /// The IMAP or POP3 server.
    pub incoming: Service,
}

impl Settings {
    /// One of the two servers.
    pub fn service(&self, side: Side) -> &Service {
        match side {
            Side::Outgoing => &self.outgoing,
            Side::Incoming => &self.incoming,
        }
    }

    /// The envelope sender the program will use.
    pub fn sender(&self) -> Option<&Mailbox> {
        self.from.as_ref().or(self.address.as_ref())
    }

    /// The address that surely belongs to the login: the user name where it is an address, else the user's own.
    pub fn own_address(&self) -> Option<Mailbox> {
        let username = self
            .outgoing
            .username
            .as_ref()
            .and_then(|name| Mailbox::read(name.as_str()).ok());
        username.or_else(|| self.address.clone())
    }

    /// The name and password typed for sending, or the one for receiving, or the address.
    pub fn login_name(&self) -> Option<WireText> {
        let address = || {
            self.address
                .as_ref()
                .and_then(|address| WireText::read(address.as_str()).ok())
        };
        self.outgoing
            .username
            .clone()
            .or_else(|| self.incoming.username.clone())
            .or_else(address)
    }
}
