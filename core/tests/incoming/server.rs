//! A server that says what a test likes, and a check of an account with it.

use std::collections::VecDeque;

use mailmedic_core::dialogue::{Demand, Reading, Seed};
use mailmedic_core::vocab::{Answer, Case, Draft, Fact, Secret, TlsReport, Vantage};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_core::{desk, plan};

/// What the server does next.
pub(crate) enum Does {
    Says(&'static str),
    Secures,
    /// Nothing but the same line, for ever.
    Repeats(&'static str),
}
pub(crate) use Does::{Repeats, Says, Secures};

/// One connection: the lines that were sent, and all that was seen.
pub(crate) struct Talked {
    pub(crate) sent: Vec<String>,
    pub(crate) case: Case,
}

impl Talked {
    pub(crate) fn has(&self, fits: impl Fn(&Fact) -> bool) -> bool {
        self.case.evidence.iter().any(|seen| fits(&seen.fact))
    }

    pub(crate) fn logged_in(&self) -> bool {
        self.has(|fact| matches!(fact, Fact::LoggedIn { .. }))
    }

    pub(crate) fn answer(&self) -> Answer {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        desk::answer(&self.case, &words, false)
    }

    pub(crate) fn first_cause(&self) -> String {
        let causes = self.answer().causes.unwrap_or_default();
        causes.first().map(|one| one.id.clone()).unwrap_or_default()
    }
}

pub(crate) struct Account {
    pub(crate) protocol: &'static str,
    pub(crate) security: &'static str,
    pub(crate) username: &'static str,
    pub(crate) password: &'static str,
}

pub(crate) const ALICE: Account = Account {
    protocol: "imap",
    security: "tls",
    username: "alice",
    password: "wonderland",
};

/// Lets the program's way run against a server. Bytes come in pieces of this size.
pub(crate) fn talk_in(account: &Account, does: Vec<Does>, piece: usize) -> Talked {
    let settings = serde_json::json!({ "incoming": {
        "protocol": account.protocol, "host": "mail.example.org", "security": account.security,
        "auth": "password", "username": account.username,
    }});
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    case.consent.login = true;
    let probe = plan::next(&case).into_iter().next().expect("a way");
    let step = case.begin(probe);
    let mut talk = plan::talk(&case, &step);
    let mut does = VecDeque::from(does);
    let (mut sent, mut said, mut reading) = (Vec::new(), VecDeque::new(), None);
    loop {
        let (demand, facts) = talk.step(reading.take());
        for (rung, fact) in facts {
            case.hear(step.id, rung, Vantage::here(), 0, fact);
        }
        let mut write = |bytes: &[u8]| {
            sent.push(String::from_utf8_lossy(bytes).trim_end().to_owned());
            Reading::Done
        };
        reading = Some(match demand {
            Demand::Resolve(_) => Reading::Addresses(vec!["192.0.2.1".parse().expect("one")]),
            Demand::Wait(_) | Demand::Dial(..) => Reading::Done,
            Demand::Send(bytes) => write(&bytes),
            Demand::SendSecret(bytes) => write(bytes.expose()),
            Demand::Secret => Reading::Secret(Secret::new(account.password.to_owned())),
            Demand::Read(_) => {
                if said.is_empty() {
                    match does.front() {
                        Some(Says(text)) => {
                            said.extend(text.bytes());
                            does.pop_front();
                        }
                        Some(Repeats(text)) => said.extend(text.bytes()),
                        Some(Secures) | None => {}
                    }
                }
                let bytes: Vec<u8> = said.drain(..piece.min(said.len())).collect();
                if bytes.is_empty() {
                    Reading::TimedOut
                } else {
                    Reading::Bytes(bytes)
                }
            }
            Demand::Certificate => Reading::Refused(mailmedic_core::vocab::Refusal::NoSecret),
            Demand::Seed => Reading::Seed {
                seed: Seed {
                    random: [7; 32],
                    seconds: 0,
                },
                binding: None,
            },
            Demand::Explain(_)
            | Demand::Survey(..)
            | Demand::SecureUnnamed(_)
            | Demand::Hello(..)
            | Demand::Kerberos { .. } => Reading::TimedOut,
            Demand::Secure(_) => {
                assert!(
                    matches!(does.pop_front(), Some(Secures)),
                    "no handshake now"
                );
                Reading::Secured(Box::new(report()))
            }
            // Several addresses are never dialled here: the name has one.
            Demand::DialAny(..) | Demand::Done => break,
        });
    }
    case.ended.push(step.id);
    Talked { sent, case }
}

pub(crate) fn talk(account: &Account, does: Vec<Does>) -> Talked {
    talk_in(account, does, 4_096)
}

fn report() -> TlsReport {
    TlsReport {
        wants_certificate: false,
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_128_GCM_SHA256".to_owned(),
        asked: "mail.example.org".to_owned(),
        names: vec!["mail.example.org".to_owned()],
        issuer: String::new(),
        not_before: 0,
        not_after: 0,
        sha256: String::new(),
        faults: Vec::new(),
    }
}

pub(crate) const BARE: &str = "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n";
