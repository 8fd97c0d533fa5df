//! Evidence and steps from JSON by hand. The derived readers say the same at eight times the size, which a browser
//! would download; a test holds both to one result.

use std::net::IpAddr;

use serde_json::Value;

use super::{
    Alien, Auth, CertificateFault, ClosedHow, ConnectFault, Consent, Enhanced, Evidence, Fact,
    FailedProof, Host, NotTried, Port, Probe, ProofFault, Protocol, Reply, Rung, Security, Stage,
    Step, Tells, TlsFault, TlsReport, Told, Vantage,
};

impl Evidence {
    /// Reads evidence; `None` for another shape, or a kind of fact that is not known here.
    pub fn from_value(value: &Value) -> Option<Evidence> {
        let of = Of(value);
        Some(Evidence {
            id: of.number("id")?,
            step: of.number("step")?,
            rung: of.word("rung", &RUNGS)?,
            vantage: Vantage(of.text("vantage")?),
            ms: of.number("ms")?,
            fact: fact(value.get("fact")?)?,
        })
    }
}

impl Step {
    /// Reads a list of steps; `None` for another shape, or a kind of step that is not known here.
    pub fn list_from_value(value: &Value) -> Option<Vec<Step>> {
        value.as_array()?.iter().map(step).collect()
    }
}

impl Consent {
    /// Reads what was agreed to; a member that is missing is not agreed to. `None` for another shape.
    pub fn from_value(value: &Value) -> Option<Consent> {
        let mut consent = Consent::default();
        for (name, value) in value.as_object()? {
            match name.as_str() {
                "login" => consent.login = value.as_bool()?,
                "unverified" => consent.unverified = value.as_bool()?,
                _ => return None,
            }
        }
        Some(consent)
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
struct Of<'a>(&'a Value);

impl Of<'_> {
    fn text(self, name: &str) -> Option<String> {
        text(self.0.get(name)?)
    }

    fn number<N: TryFrom<u64>>(self, name: &str) -> Option<N> {
        N::try_from(self.0.get(name)?.as_u64()?).ok()
    }

    fn flag(self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    fn word<T: Copy>(self, name: &str, words: &[(&str, T)]) -> Option<T> {
        word(self.0.get(name)?.as_str()?, words)
    }

    fn texts(self, name: &str) -> Option<Vec<String>> {
        self.0.get(name)?.as_array()?.iter().map(text).collect()
    }

    fn host(self, name: &str) -> Option<Host> {
        Host::read(self.0.get(name)?.as_str()?).ok()
    }

    fn addresses(self, name: &str) -> Option<Vec<IpAddr>> {
        self.0.get(name)?.as_array()?.iter().map(address).collect()
    }

    fn address(self) -> Option<IpAddr> {
        address(self.0.get("address")?)
    }

    fn port(self) -> Option<Port> {
        Port::from_number(self.number("port")?)
    }

    fn stage(self) -> Option<Stage> {
        self.word("stage", &STAGES)
    }

    fn proof(self) -> Option<FailedProof> {
        Some(FailedProof {
            fault: self.word("fault", &PROOF_FAULTS)?,
            about: self.text("about")?,
        })
    }

    fn reply(self) -> Option<Reply> {
        let of = Of(self.0.get("reply")?);
        let enhanced = match of.0.get("enhanced") {
            None | Some(Value::Null) => None,
            Some(code) => Some(Enhanced::read(code.as_str()?)?),
        };
        Some(Reply {
            code: of.number("code")?,
            enhanced,
            lines: of.texts("lines")?,
        })
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn address(value: &Value) -> Option<IpAddr> {
    value.as_str()?.parse().ok()
}

/// The name of a variant, and its members.
fn variant(value: &Value) -> Option<(&str, Of<'_>)> {
    match value {
        Value::String(name) => Some((name, Of(value))),
        Value::Object(one) if one.len() == 1 => one
            .iter()
            .next()
            .map(|(name, members)| (name.as_str(), Of(members))),
        _ => None,
    }
}

fn step(value: &Value) -> Option<Step> {
    let (kind, of) = variant(value.get("probe")?)?;
    let probe = match kind {
        "climb" => Probe::Climb {
            host: of.host("host")?,
            port: of.port()?,
            security: of.word("security", &SECURITIES)?,
            login: of.flag("login")?,
        },
        "fetch" => Probe::Fetch {
            host: of.host("host")?,
            port: of.port()?,
            security: of.word("security", &SECURITIES)?,
        },
        "look" | "inspect" => {
            let (host, port) = (of.host("host")?, of.port()?);
            if kind == "look" {
                let address = of.address();
                Probe::Look {
                    host,
                    port,
                    address,
                }
            } else {
                Probe::Inspect { host, port }
            }
        }
        "lookup" => Probe::Lookup {
            name: of.host("name")?,
        },
        "survey" => Probe::Survey {
            host: of.host("host")?,
            port: of.port()?,
            domains: of.texts("domains")?,
        },
        _ => return None,
    };
    let id = Of(value).number("id")?;
    Some(Step { id, probe })
}

fn no_address(kind: &str, name: Host, of: Of<'_>) -> Fact {
    match kind {
        "name-missing" => Fact::NameMissing { name },
        "name-empty" => Fact::NameEmpty { name },
        "name-failed" => Fact::NameFailed {
            name,
            unchecked: of.addresses("unchecked").unwrap_or_default(),
        },
        _ => Fact::ResolverSilent { name },
    }
}

fn fact(value: &Value) -> Option<Fact> {
    let (kind, of) = variant(value)?;
    Some(match kind {
        "resolved" => Fact::Resolved {
            name: of.host("name")?,
            addresses: of.addresses("addresses")?,
        },
        "name-missing" | "name-empty" | "name-failed" | "resolver-silent" => {
            no_address(kind, of.host("name")?, of)
        }
        "recalled" => Fact::Recalled {
            seconds: of.number("seconds")?,
        },
        "name-told" => Fact::NameTold(Told {
            name: of.text("name")?,
            what: of.word("what", &TELLS)?,
            data: of.texts("data")?,
        }),
        "not-tried" => Fact::NotTried {
            why: of.word("why", &NOT_TRIED)?,
        },
        "connected" => Fact::Connected {
            address: of.address()?,
            port: of.port()?,
        },
        "connect-failed" => Fact::ConnectFailed {
            address: of.address()?,
            port: of.port()?,
            how: of.word("how", &CONNECT_FAULTS)?,
        },
        "sent" => Fact::Sent {
            stage: of.stage()?,
            line: of.text("line")?,
        },
        "replied" => Fact::Replied {
            stage: of.stage()?,
            reply: of.reply()?,
            protected: of.flag("protected")?,
        },
        "spoke-other" => Fact::SpokeOther {
            stage: of.stage()?,
            protocol: of.word("protocol", &ALIENS)?,
            text: of.text("text")?,
        },
        "still-silent" => Fact::StillSilent {
            stage: of.stage()?,
            seconds: of.number("seconds")?,
        },
        "timed-out" => Fact::TimedOut {
            stage: of.stage()?,
            seconds: of.number("seconds")?,
        },
        "closed-early" => Fact::ClosedEarly {
            stage: of.stage()?,
            how: of.word("how", &CLOSED)?,
        },
        "too-much" => Fact::TooMuch { stage: of.stage()? },
        "odd" => Fact::Odd { stage: of.stage()? },
        "early-bytes" => Fact::EarlyBytes,
        "secured" => Fact::Secured {
            report: Box::new(report(of.0.get("report")?)?),
        },
        "tls-failed" => Fact::TlsFailed {
            fault: tls_fault(of.0.get("fault")?)?,
        },
        "tls-spoken" => Fact::TlsSpoken {
            versions: of.texts("versions")?,
        },
        "offered" => Fact::Offered {
            protected: of.flag("protected")?,
            starttls: of.flag("starttls")?,
            mechanisms: of.texts("mechanisms")?,
        },
        "kerberos-failed" => Fact::KerberosFailed(of.proof()?),
        "token-doubted" => Fact::TokenDoubted(of.proof()?),
        "logged-in" => Fact::LoggedIn {
            mechanism: of.text("mechanism")?,
        },
        "login-refused" => Fact::LoginRefused {
            mechanism: of.text("mechanism")?,
            reply: of.reply()?,
        },
        "sender-answered" => Fact::SenderAnswered {
            sender: of.text("sender")?,
            own: of.flag("own")?,
            reply: of.reply()?,
        },
        "recipient-answered" => Fact::RecipientAnswered {
            recipient: of.text("recipient")?,
            local: of.flag("local")?,
            own_sender: of.flag("own_sender")?,
            reply: of.reply()?,
        },
        "finished" => Fact::Finished,
        _ => return None,
    })
}

fn report(value: &Value) -> Option<TlsReport> {
    let of = Of(value);
    let second = |name| value.get(name)?.as_i64();
    let faults = value.get("faults")?.as_array()?.iter();
    Some(TlsReport {
        version: of.text("version")?,
        cipher: of.text("cipher")?,
        asked: of.text("asked")?,
        names: of.texts("names")?,
        issuer: of.text("issuer")?,
        not_before: second("not_before")?,
        not_after: second("not_after")?,
        sha256: of.text("sha256")?,
        wants_certificate: of.flag("wants_certificate")?,
        faults: faults
            .map(|fault| word(fault.as_str()?, &CERTIFICATE_FAULTS))
            .collect::<Option<_>>()?,
    })
}

fn tls_fault(value: &Value) -> Option<TlsFault> {
    let (kind, of) = variant(value)?;
    Some(match kind {
        "not-tls" => TlsFault::NotTls,
        "alert" => TlsFault::Alert {
            alert: of.text("alert")?,
        },
        "closed" => TlsFault::Closed,
        "timed-out" => TlsFault::TimedOut,
        "stalled" => TlsFault::Stalled,
        "incompatible" => TlsFault::Incompatible,
        "certificate-wanted" => TlsFault::CertificateWanted,
        "certificate-refused" => TlsFault::CertificateRefused,
        "too-large" => TlsFault::TooLarge,
        "broken" => TlsFault::Broken {
            detail: of.text("detail")?,
        },
        _ => return None,
    })
}

/// The stage that a word stands for.
pub(crate) fn stage_of_word(text: &str) -> Option<Stage> {
    word(text, &STAGES)
}

/// The variant that a word stands for.
pub(super) fn word<T: Copy>(text: &str, words: &[(&str, T)]) -> Option<T> {
    words
        .iter()
        .find(|(word, _)| *word == text)
        .map(|(_, variant)| *variant)
}

pub(super) const PROTOCOLS: [(&str, Protocol); 3] = [
    ("imap", Protocol::Imap),
    ("pop3", Protocol::Pop3),
    ("smtp", Protocol::Smtp),
];

pub(super) const SECURITIES: [(&str, Security); 4] = [
    ("auto", Security::Auto),
    ("none", Security::None),
    ("starttls", Security::StartTls),
    ("tls", Security::Tls),
];

pub(super) const AUTHS: [(&str, Auth); 9] = [
    ("auto", Auth::Auto),
    ("client-certificate", Auth::ClientCertificate),
    ("encrypted-password", Auth::EncryptedPassword),
    ("kerberos", Auth::Kerberos),
    ("none", Auth::None),
    ("ntlm", Auth::Ntlm),
    ("oauth2", Auth::OAuth2),
    ("password", Auth::Password),
    ("pop-before-smtp", Auth::PopBeforeSmtp),
];

const RUNGS: [(&str, Rung); 7] = [
    ("name", Rung::Name),
    ("reach", Rung::Reach),
    ("secure", Rung::Secure),
    ("hello", Rung::Hello),
    ("login", Rung::Login),
    ("sender", Rung::Sender),
    ("recipient", Rung::Recipient),
];

const STAGES: [(&str, Stage); 8] = [
    ("greeting", Stage::Greeting),
    ("hello", Stage::Hello),
    ("starttls", Stage::StartTls),
    ("auth", Stage::Auth),
    ("sender", Stage::Sender),
    ("recipient", Stage::Recipient),
    ("content", Stage::Content),
    ("farewell", Stage::Farewell),
];

const ALIENS: [(&str, Alien); 7] = [
    ("smtp", Alien::Smtp),
    ("imap", Alien::Imap),
    ("pop3", Alien::Pop3),
    ("http", Alien::Http),
    ("ssh", Alien::Ssh),
    ("tls", Alien::Tls),
    ("other", Alien::Other),
];

const CLOSED: [(&str, ClosedHow); 2] = [("closed", ClosedHow::Closed), ("reset", ClosedHow::Reset)];

const CONNECT_FAULTS: [(&str, ConnectFault); 4] = [
    ("refused", ConnectFault::Refused),
    ("timed-out", ConnectFault::TimedOut),
    ("unreachable", ConnectFault::Unreachable),
    ("local", ConnectFault::Local),
];

const NOT_TRIED: [(&str, NotTried); 8] = [
    ("forbidden", NotTried::Forbidden),
    ("no-secret", NotTried::NoSecret),
    ("unprotected", NotTried::Unprotected),
    ("not-offered", NotTried::NotOffered),
    ("method-not-offered", NotTried::MethodNotOffered),
    ("method-unknown", NotTried::MethodUnknown),
    ("no-username", NotTried::NoUsername),
    ("no-sender", NotTried::NoSender),
];

/// In the order of the faults.
pub(super) static PROOF_FAULTS: [(&str, ProofFault); 22] = [
    ("password-wrong", ProofFault::PasswordWrong),
    ("ticket-not-taken", ProofFault::TicketNotTaken),
    ("no-ticket", ProofFault::NoTicket),
    ("ticket-expired", ProofFault::TicketExpired),
    ("clock-skew", ProofFault::ClockSkew),
    ("principal-unknown", ProofFault::PrincipalUnknown),
    ("service-unknown", ProofFault::ServiceUnknown),
    ("kdc-silent", ProofFault::KdcSilent),
    ("kdc-missing", ProofFault::KdcMissing),
    ("realm-unknown", ProofFault::RealmUnknown),
    ("kdc-refused", ProofFault::KdcRefused),
    ("server-unproven", ProofFault::ServerUnproven),
    ("ticket-broken", ProofFault::TicketBroken),
    ("ticket-not-supported", ProofFault::TicketNotSupported),
    ("token-expired", ProofFault::TokenExpired),
    ("token-not-yet-valid", ProofFault::TokenNotYetValid),
    ("token-of-other", ProofFault::TokenOfOther),
    ("token-scope", ProofFault::TokenScope),
    ("token-audience", ProofFault::TokenAudience),
    ("scope-refused", ProofFault::ScopeRefused),
    ("token-refused", ProofFault::TokenRefused),
    ("token-not-taken", ProofFault::TokenNotTaken),
];

const TELLS: [(&str, Tells); 14] = [
    ("explained", Tells::Explained),
    ("other-resolver", Tells::OtherResolver),
    ("other-silent", Tells::OtherSilent),
    ("null-exchanger", Tells::NullExchanger),
    ("dane-fits", Tells::DaneFits),
    ("dane-differs", Tells::DaneDiffers),
    ("dane-unproven", Tells::DaneUnproven),
    ("policy-fits", Tells::PolicyFits),
    ("policy-differs", Tells::PolicyDiffers),
    ("reverse-fits", Tells::ReverseFits),
    ("reverse-differs", Tells::ReverseDiffers),
    ("listed", Tells::Listed),
    ("not-listed", Tells::NotListed),
    ("list-unusable", Tells::ListUnusable),
];

const CERTIFICATE_FAULTS: [(&str, CertificateFault); 12] = [
    ("expired", CertificateFault::Expired),
    ("not-yet-valid", CertificateFault::NotYetValid),
    ("name-mismatch", CertificateFault::NameMismatch),
    ("self-signed", CertificateFault::SelfSigned),
    ("private-issuer", CertificateFault::PrivateIssuer),
    ("chain-incomplete", CertificateFault::ChainIncomplete),
    ("unknown-issuer", CertificateFault::UnknownIssuer),
    ("weak", CertificateFault::Weak),
    ("revoked", CertificateFault::Revoked),
    ("wrong-usage", CertificateFault::WrongUsage),
    ("unusable", CertificateFault::Unusable),
    ("unchecked", CertificateFault::Unchecked),
];

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
