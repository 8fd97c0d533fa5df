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

impl Protocol {
    /// Its ports for mail programs, in the order that RFC 8314 prefers.
    pub fn ports(self) -> &'static [Port] {
        match self {
            Protocol::Smtp => &[
                Port::SUBMISSION,
                Port::SUBMISSIONS,
                Port::ALTERNATE,
                Port::SMTP,
            ],
            Protocol::Imap => &[Port::IMAPS, Port::IMAP],
            Protocol::Pop3 => &[Port::POP3S, Port::POP3],
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

    /// Whether a program stops with it where no login is offered. A certificate may have been shown in place of one.
    pub fn insists(self) -> bool {
        self.logs_in() && !matches!(self, Auth::Auto | Auth::ClientCertificate)
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
    /// Whether a login is made with a token of OAuth, by its method or by the mechanism that is named.
    pub fn takes_token(&self) -> bool {
        let named = self.mechanism.as_deref();
        self.auth == Some(Auth::OAuth2) || matches!(named, Some("XOAUTH2" | "OAUTHBEARER"))
    }

    /// The port that will be dialled: the typed one, or the usual one for the protocol and the encryption (RFC 8314
    /// section 3).
    pub fn dialled_port(&self) -> Port {
        let tls = self.security == Some(Security::Tls);
        self.port.unwrap_or(match (self.protocol, tls) {
            (Some(Protocol::Imap), true) => Port::IMAPS,
            (Some(Protocol::Imap), false) => Port::IMAP,
            (Some(Protocol::Pop3), true) => Port::POP3S,
            (Some(Protocol::Pop3), false) => Port::POP3,
            (Some(Protocol::Smtp) | None, true) => Port::SUBMISSIONS,
            (Some(Protocol::Smtp) | None, false) => Port::SUBMISSION,
        })
    }

    /// The encryption that will be used: the typed one, or the usual one for the port.
    pub fn dialled_security(&self) -> Security {
        self.security.unwrap_or(match self.port {
            Some(port) if port.begins_with_tls() == Some(true) => Security::Tls,
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

    /// The side that is checked: the incoming one, where the settings name nothing to send with.
    // Asked in many places: inlined, this and the next would make the browser's download larger.
    #[inline(never)]
    pub fn side(&self) -> Side {
        let (sends, fetches) = (&self.outgoing, &self.incoming);
        let is_told = fetches.port.is_some()
            || fetches.host.is_some()
                && matches!(fetches.protocol, Some(Protocol::Imap | Protocol::Pop3));
        if sends.host.is_none() && sends.port.is_none() && is_told {
            Side::Incoming
        } else {
            Side::Outgoing
        }
    }

    /// The same account, as one that only fetches mail.
    #[must_use]
    pub fn fetching(&self) -> Settings {
        let mut fetching = self.clone();
        (fetching.outgoing.host, fetching.outgoing.port) = (None, None);
        fetching
    }

    /// The account as the one login of a check meets it: where fetching opens the way for sending, at the incoming server.
    #[must_use]
    pub fn for_login(&self) -> Settings {
        if self.fetches_first() {
            self.fetching()
        } else {
            self.clone()
        }
    }

    /// Whether a login at the incoming server has to open the outgoing one, and that server is named.
    pub fn fetches_first(&self) -> bool {
        self.outgoing.auth == Some(Auth::PopBeforeSmtp)
            && self.side() == Side::Outgoing
            && self.incoming.host.is_some()
            && self.fetching().side() == Side::Incoming
    }

    /// Whether the incoming server can be asked about the name and the password for sending: both take one, and the names
    /// are not told apart.
    pub fn shares_login(&self) -> bool {
        let takes = |service: &Service| {
            let auth = service.auth.unwrap_or(Auth::Auto);
            let password = matches!(
                auth,
                Auth::Auto | Auth::Password | Auth::EncryptedPassword | Auth::Ntlm
            );
            // XOAUTH2, OAUTHBEARER, GSSAPI and EXTERNAL take something else.
            let mut named = service.mechanism.iter();
            password && !named.any(|name| name.starts_with(['X', 'O', 'G', 'E']))
        };
        let (sends, fetches) = (&self.outgoing, &self.incoming);
        let mut names = sends.username.iter().zip(&fetches.username);
        self.side() == Side::Outgoing
            && fetches.host.is_some()
            && self.fetching().side() == Side::Incoming
            && takes(sends)
            && takes(fetches)
            && names.all(|(one, other)| one == other)
    }

    /// The server that is checked.
    #[inline(never)]
    pub fn checked(&self) -> &Service {
        self.service(self.side())
    }

    /// What is spoken with the server that is checked.
    pub fn protocol(&self) -> Protocol {
        match self.side() {
            Side::Outgoing => Protocol::Smtp,
            Side::Incoming => match (self.incoming.protocol, self.incoming.port) {
                (Some(Protocol::Pop3), _) | (None, Some(Port::POP3 | Port::POP3S)) => {
                    Protocol::Pop3
                }
                _ => Protocol::Imap,
            },
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

    /// The name typed for the server that is checked, or the one for the other, or the address.
    pub fn login_name(&self) -> Option<WireText> {
        let address = || {
            self.address
                .as_ref()
                .and_then(|address| WireText::read(address.as_str()).ok())
        };
        let other = match self.side() {
            Side::Outgoing => &self.incoming,
            Side::Incoming => &self.outgoing,
        };
        let own = &self.checked().username;
        let known = own.as_ref().or(other.username.as_ref());
        known.cloned().or_else(address)
    }
}
