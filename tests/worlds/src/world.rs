//! The world part of a scenario: names, machines, what each of their ports demands, and the firewall between.
//!
//! The simulated and the real world are both built from these types, so a member is only added here when both can
//! obey it, or when the scenarios that use it say `worlds = ["real"]` (or `["simulated"]`).

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::{Deserialize, Deserializer, de::Error as _};

pub use crate::kerberos::{Cache, Kerberos};
use crate::liar::Text;
pub use crate::lie::Lie;
pub use crate::network::{Cable, Far, Firewall, Of, Second};
pub use crate::publish::{Document, Record};
pub use crate::software::Software;
pub use crate::token::{Token, Tokens};
pub use crate::trouble::Trouble;

/// Everything outside the user's program: `[world]` in a scenario.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct World {
    /// DNS: name to addresses. A name that is absent does not exist (NXDOMAIN); an empty list is a name that exists
    /// and has no address.
    #[serde(default)]
    pub names: BTreeMap<String, Vec<IpAddr>>,
    /// What the resolver does with some names, in place of telling what stands in `names`.
    #[serde(default)]
    pub lies: BTreeMap<String, Lie>,
    /// The machines, by a short name of letters, digits and hyphens.
    #[serde(default)]
    pub machines: BTreeMap<String, Machine>,
    /// What the network between the client and the machines does.
    #[serde(default)]
    pub firewall: Firewall,
    /// How the client's cable is; as good as none when absent.
    #[serde(default)]
    pub cable: Cable,
    /// What the client's address points to (PTR).
    #[serde(default)]
    pub client_name: ClientName,
    /// Another place that looks at the same machines, if there is one.
    pub far: Option<Far>,
    /// Another resolver, which the user names for comparison.
    pub second: Option<Second>,
    /// Whether the user has blocklists asked for the client's address; what they have stands among the names.
    #[serde(default)]
    pub blocklists: bool,
    /// A realm with its KDC, if there is one.
    pub kerberos: Option<Kerberos>,
    /// Records beside addresses, by their names.
    #[serde(default)]
    pub records: BTreeMap<String, Vec<Record>>,
}

/// What the client's address points to, and whether that name points back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientName {
    /// A name of its own, which points back.
    #[default]
    Own,
    /// Nothing.
    Missing,
    /// A name that does not point back.
    Forged,
}

/// One machine with one mail server.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Machine {
    /// Its address; in the real world inside 10.77.0.0/16, which exists only in the lab's own namespaces.
    pub address: IpAddr,
    /// Whose words it speaks.
    pub software: Software,
    /// The name it calls itself in its greeting; the first name of its certificate when absent.
    pub calls_itself: Option<String>,
    /// The certificate of its TLS ports.
    #[serde(default)]
    pub certificate: Certificate,
    /// The certificate for clients that do not name the server (RFC 6066 section 3), where it is another one.
    pub unnamed_certificate: Option<Certificate>,
    /// User name to password.
    #[serde(default)]
    pub accounts: BTreeMap<String, String>,
    /// What it wants of tokens, where it checks them; then its accounts have passwords for other mechanisms alone.
    pub tokens: Option<Tokens>,
    /// The SASL mechanisms of the ports that take logins, in the order listed.
    #[serde(default = "plain_and_login")]
    pub mechanisms: Vec<String>,
    /// Domains whose mail it takes from anybody.
    #[serde(default)]
    pub local: Vec<String>,
    /// What a web server answers where, by host and path: `autoconfig.lab.test/mail/config-v1.1.xml`. Without any it
    /// publishes the world's settings at the usual places, whatever host it is asked for.
    #[serde(default)]
    pub documents: BTreeMap<String, Document>,
    /// Whether it delivers mail of its own domains to a file, `log/mailbox` in its folder, in place of throwing it away.
    #[serde(default)]
    pub keeps_mail: bool,
    /// What listens where. A port that is absent refuses the connection (RST).
    #[serde(default, deserialize_with = "by_port")]
    pub ports: BTreeMap<u16, Port>,
}

/// The certificate of a machine: a list of names, or a table with a flaw.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "CertificateForm")]
pub struct Certificate {
    /// DNS names in the certificate (subjectAltName).
    pub names: Vec<String>,
    /// What is wrong with it, if anything.
    pub flaw: Option<Flaw>,
}

/// What can be wrong with a certificate, apart from its names. What is weak is kept in files, for `mail.lab.test` alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// Its time ended a month ago.
    Expired,
    /// Its time starts in a month.
    NotYetValid,
    /// Signed by its own key.
    SelfSigned,
    /// Signed by an authority that nobody here knows.
    UnknownIssuer,
    /// The same, with that authority's certificate sent along.
    PrivateIssuer,
    /// Signed by an intermediate authority that is not sent, and says where that one is to be had.
    MissingIntermediate,
    /// Signed by an intermediate authority whose time ended a month ago.
    ExpiredIntermediate,
    /// An RSA key of 1024 bits.
    WeakKey,
    /// An RSA key of 16384 bits, longer than what most can check.
    HugeKey,
    /// Signed with SHA-1.
    WeakSignature,
    /// Taken back by its authority, whose list the client has.
    Revoked,
    /// For clients alone.
    WrongUsage,
    /// With a critical extension that nobody knows.
    UnknownExtension,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum CertificateForm {
    Names(Vec<String>),
    Flawed { names: Vec<String>, flaw: Flaw },
}

impl From<CertificateForm> for Certificate {
    fn from(form: CertificateForm) -> Self {
        match form {
            CertificateForm::Names(names) => Self { names, flaw: None },
            CertificateForm::Flawed { names, flaw } => Self {
                names,
                flaw: Some(flaw),
            },
        }
    }
}

/// What one port demands and allows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Port {
    /// What it speaks. A web server speaks HTTP (RFC 9112) on each port.
    #[serde(default)]
    pub protocol: Protocol,
    /// When TLS starts.
    pub tls: Tls,
    /// Whether MAIL (and AUTH) in clear text are refused with 530 (RFC 3207, section 4).
    #[serde(default)]
    pub tls_required: bool,
    /// When AUTH is offered and taken (RFC 4954).
    #[serde(default)]
    pub login: Login,
    /// Who may send to recipients that are not local.
    #[serde(default)]
    pub relay: Relay,
    /// The one address from where nobody has to log in, where `relay = "listed"`.
    pub relay_from: Option<IpAddr>,
    /// How many seconds after a login to fetch mail `relay = "after-pop"` holds; ten minutes when absent.
    pub window: Option<u32>,
    /// Which envelope senders a logged-in user may write.
    #[serde(default)]
    pub senders: Senders,
    /// How a client that has not logged in is refused.
    #[serde(default)]
    pub refuses_with: Refusal,
    /// The versions of TLS that it speaks, such as "1.0 1.1"; the software's own choice when absent.
    pub tls_versions: Option<String>,
    /// Which suites of ciphers it speaks.
    #[serde(default)]
    pub ciphers: Ciphers,
    /// Whether it asks clients for a certificate.
    #[serde(default)]
    pub client_certificate: ClientCertificate,
    /// How many connections one client may hold at once; the software's own limit when absent.
    pub connections: Option<u32>,
    /// How many connections another program at the client's address holds. Where mail is fetched it has logged in, to
    /// the first account.
    #[serde(default)]
    pub held: u32,
    /// What a liar does on this port; see the module `liar`.
    pub script: Option<Text>,
    /// What else stands in the way of a mail.
    pub trouble: Option<Trouble>,
}

/// What a port speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// RFC 5321.
    #[default]
    Smtp,
    /// RFC 3501.
    Imap,
    /// RFC 1939.
    Pop3,
}

impl Protocol {
    /// The name as written in scenarios.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Smtp => "smtp",
            Self::Imap => "imap",
            Self::Pop3 => "pop3",
        }
    }
}

/// When TLS starts on a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// Never: STARTTLS is not offered.
    None,
    /// On demand (RFC 3207).
    Starttls,
    /// At once (RFC 8314, section 3.3).
    Implicit,
}

/// Which suites of ciphers a port speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ciphers {
    /// Those of the software.
    #[default]
    Usual,
    /// Only one that mail programs do not offer (ARIA, RFC 6209), and no TLS 1.3.
    Uncommon,
}

/// Whether a port asks clients for a certificate (RFC 8446 section 4.3.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientCertificate {
    /// No.
    #[default]
    Never,
    /// Yes, and goes on without one.
    Asked,
    /// Yes, and breaks off without one.
    Required,
}

/// When a port offers and takes AUTH.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Login {
    /// Not at all.
    #[default]
    Never,
    /// Also in clear text.
    Always,
    /// Only inside TLS.
    AfterTls,
}

/// Who may send to recipients elsewhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relay {
    /// Who has logged in.
    #[default]
    AfterLogin,
    /// Everybody: an open relay.
    Anyone,
    /// Nobody, logged in or not.
    Never,
    /// Whose address has logged in to fetch mail on this machine, as long ago as `window` says at most.
    AfterPop,
    /// Who has logged in, or comes from the address `relay-from`.
    Listed,
    /// Who has logged in, or shows a certificate of the client's that the server trusts.
    Certified,
    /// Whose address points to the name `home.lab.test`, which points back (see [`ClientName`]).
    Named,
}

/// Which envelope senders a logged-in user may write.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Senders {
    /// Any.
    #[default]
    Any,
    /// Only the address that is the user name; another one is refused where the software does it (Postfix: at RCPT).
    Own,
}

/// How a client that has not logged in is refused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// As the software does it of its own: Dovecot's submission server demands a login, all others refuse to relay.
    #[default]
    Usual,
    /// A foreign recipient is refused as relaying, a local one is accepted.
    Relay,
    /// Every recipient is refused with 530 and the demand to log in.
    Demand,
    /// Every recipient is refused without a reason, as Debian's own submission entry for Postfix does it.
    Denied,
}

impl World {
    /// Whether names tell something here beside addresses: no tape has that.
    pub fn tells(&self) -> bool {
        self.second.is_some() || self.blocklists || !self.records.is_empty()
    }

    /// Whether the client has a way to IPv6 addresses: where a machine has one.
    pub(crate) fn has_ipv6(&self) -> bool {
        let mut machines = self.machines.values();
        machines.any(|machine| machine.address.is_ipv6())
    }

    /// What contradicts itself in this world, as one sentence; `None` when it can be built.
    pub(crate) fn contradiction(&self) -> Option<String> {
        for (name, machine) in &self.machines {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if name.is_empty() || !name.chars().all(plain) {
                return Some(format!(
                    "machine {name:?}: its name may hold only a-z, 0-9 and hyphens"
                ));
            }
            for (number, port) in &machine.ports {
                if port.script.is_some() != (machine.software == Software::Liar) {
                    return Some(format!(
                        "machine {name}, port {number}: a liar has a script, and nobody else"
                    ));
                }
                if let Some(Err(error)) = port.script.as_ref().map(Text::script) {
                    return Some(format!("machine {name}, port {number}: {error}"));
                }
                if port.tls != Tls::None && machine.certificate.names.is_empty() {
                    return Some(format!(
                        "machine {name}, port {number}: TLS without a certificate"
                    ));
                }
                let hands_out =
                    machine.software != Software::Postfix || machine.opens_by_fetching();
                if !hands_out && port.protocol != Protocol::Smtp {
                    return Some(format!(
                        "machine {name}, port {number}: Postfix hands out no mail"
                    ));
                }
                let refuses = port.client_certificate == ClientCertificate::Required;
                if refuses && port.tls == Tls::Starttls && !port.tls_required {
                    return Some(format!(
                        "machine {name}, port {number}: wants a certificate and does without TLS"
                    ));
                }
                if port.tls == Tls::None && (port.tls_required || port.login == Login::AfterTls) {
                    return Some(format!(
                        "machine {name}, port {number}: demands TLS and does not offer it"
                    ));
                }
            }
        }
        None
    }
}

impl Port {
    /// The name in a certificate that a client shows, where this port asks for one and nothing is wrong with it.
    pub fn certified(&self, shown: Option<&Certificate>) -> Option<String> {
        let asks = self.client_certificate != ClientCertificate::Never;
        let good = shown.filter(|shown| asks && shown.flaw.is_none())?;
        good.names.first().cloned()
    }

    /// For how many seconds a login to fetch mail opens it.
    pub fn window(&self) -> u32 {
        self.window.unwrap_or(600)
    }
}

impl Machine {
    /// The same machine with those of its ports alone that take mail.
    #[must_use]
    pub fn sending(&self) -> Machine {
        let mut sending = self.clone();
        let ports = &mut sending.ports;
        ports.retain(|_, port| port.protocol == Protocol::Smtp);
        sending
    }

    /// Whether a login to fetch mail opens a port; then Dovecot hands out the mail, whatever takes it.
    pub fn opens_by_fetching(&self) -> bool {
        self.ports
            .values()
            .any(|port| port.relay == Relay::AfterPop)
    }

    /// The host name in its greeting and in its answer to EHLO.
    pub fn host_name(&self) -> &str {
        self.calls_itself
            .as_deref()
            .or_else(|| self.certificate.names.first().map(String::as_str))
            .unwrap_or("mail.lab.test")
    }
}

fn plain_and_login() -> Vec<String> {
    vec!["PLAIN".to_owned(), "LOGIN".to_owned()]
}

/// TOML keys are text; a port is a number.
fn by_port<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<u16, Port>, D::Error> {
    BTreeMap::<String, Port>::deserialize(deserializer)?
        .into_iter()
        .map(|(key, port)| match key.parse() {
            Ok(number) if number != 0 => Ok((number, port)),
            _ => Err(D::Error::custom(format!("{key:?} is not a port number"))),
        })
        .collect()
}
