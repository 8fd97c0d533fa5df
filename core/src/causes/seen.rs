//! One connection's way, as the clues ask for it.

use std::net::IpAddr;

use crate::vocab::{
    Case, ConnectFault, Evidence, Fact, Host, NotTried, Port, Probe, Reply, Security, Stage, Step,
    TlsFault, TlsReport,
};

/// What one step saw.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// The step's number.
    pub step: u16,
    /// What it did.
    pub probe: &'a Probe,
    /// Whether it is over.
    pub ended: bool,
    /// What it saw, in order.
    pub evidence: Vec<&'a Evidence>,
}

impl<'a> Seen<'a> {
    /// What a step of a case saw.
    pub fn of(case: &'a Case, step: &'a Step) -> Seen<'a> {
        Seen {
            step: step.id,
            probe: &step.probe,
            ended: case.has_ended(step.id),
            evidence: case.of_step(step.id).collect(),
        }
    }

    /// The port of the step.
    pub fn port(&self) -> Option<Port> {
        match self.probe {
            Probe::Climb { port, .. }
            | Probe::Fetch { port, .. }
            | Probe::Look { port, .. }
            | Probe::Inspect { port, .. }
            | Probe::Survey { port, .. } => Some(*port),
            Probe::Lookup { .. } => None,
        }
    }

    /// The name that the step was about.
    pub fn host(&self) -> &'a Host {
        match self.probe {
            Probe::Climb { host, .. }
            | Probe::Fetch { host, .. }
            | Probe::Look { host, .. }
            | Probe::Inspect { host, .. }
            | Probe::Survey { host, .. } => host,
            Probe::Lookup { name } => name,
        }
    }

    /// The first fact that fits.
    pub fn find<T>(&self, fits: impl Fn(&'a Fact) -> Option<T>) -> Option<(u32, T)> {
        self.evidence
            .iter()
            .find_map(|evidence| fits(&evidence.fact).map(|found| (evidence.id, found)))
    }

    /// The TCP connection.
    pub fn connected(&self) -> Option<u32> {
        self.find(|fact| matches!(fact, Fact::Connected { .. }).then_some(()))
            .map(|(id, ())| id)
    }

    /// Whether it is a look at one address of the name, and no other.
    pub fn is_of_one_address(&self) -> bool {
        matches!(
            self.probe,
            Probe::Look {
                address: Some(_),
                ..
            }
        )
    }

    /// Where it leads.
    pub fn address(&self) -> Option<IpAddr> {
        let address = self.find(|fact| match fact {
            Fact::Connected { address, .. } => Some(*address),
            _ => None,
        });
        address.map(|(_, address)| address)
    }

    /// Why no connection came to stand, where none did.
    pub fn connect_fault(&self) -> Option<(u32, ConnectFault)> {
        self.unreached().map(|(evidence, _, how)| (evidence, how))
    }

    /// The same with the address. That this place has no way to one kind of address says nothing where another one was tried.
    pub fn unreached(&self) -> Option<(u32, IpAddr, ConnectFault)> {
        if self.connected().is_some() {
            return None;
        }
        let failed = |local: bool| {
            let found = self.find(|fact| match fact {
                Fact::ConnectFailed { address, how, .. } => {
                    let is_local = *how == ConnectFault::Local;
                    (is_local == local).then_some((*address, *how))
                }
                _ => None,
            });
            found.map(|(evidence, (address, how))| (evidence, address, how))
        };
        failed(false).or_else(|| failed(true))
    }

    /// The greeting in clear or under TLS.
    pub fn greeting(&self) -> Option<(u32, &'a Reply)> {
        self.find(|fact| match fact {
            Fact::Replied {
                stage: Stage::Greeting,
                reply,
                ..
            } => Some(reply),
            _ => None,
        })
    }

    /// What TLS showed.
    pub fn secured(&self) -> Option<(u32, &'a TlsReport)> {
        self.find(|fact| match fact {
            Fact::Secured { report } => Some(&**report),
            _ => None,
        })
    }

    /// Why TLS did not come to stand.
    pub fn tls_fault(&self) -> Option<(u32, &'a TlsFault)> {
        self.find(|fact| match fact {
            Fact::TlsFailed { fault } => Some(fault),
            _ => None,
        })
    }

    /// What EHLO listed, in clear (`false`) or under TLS (`true`): STARTTLS, and the mechanisms.
    pub fn offered(&self, under_tls: bool) -> Option<(u32, bool, &'a [String])> {
        self.find(|fact| match fact {
            Fact::Offered {
                protected,
                starttls,
                mechanisms,
            } if *protected == under_tls => Some((*starttls, mechanisms.as_slice())),
            _ => None,
        })
        .map(|(id, (starttls, mechanisms))| (id, starttls, mechanisms))
    }

    /// A login offer, under TLS if there is one there.
    pub fn login_offer(&self) -> Option<(u32, &'a [String])> {
        [true, false]
            .into_iter()
            .filter_map(|under_tls| self.offered(under_tls))
            .find(|(_, _, mechanisms)| !mechanisms.is_empty())
            .map(|(id, _, mechanisms)| (id, mechanisms))
    }

    /// The accepted login.
    pub fn logged_in(&self) -> Option<u32> {
        self.find(|fact| matches!(fact, Fact::LoggedIn { .. }).then_some(()))
            .map(|(id, ())| id)
    }

    /// The refused login.
    pub fn login_refused(&self) -> Option<(u32, &'a Reply)> {
        self.find(|fact| match fact {
            Fact::LoginRefused { reply, .. } => Some(reply),
            _ => None,
        })
    }

    /// Why something was not tried.
    pub fn not_tried(&self) -> Option<(u32, NotTried)> {
        self.find(|fact| match fact {
            Fact::NotTried { why } => Some(*why),
            _ => None,
        })
    }

    /// The answer to a recipient in the own domain or elsewhere, with the wished sender or the account's own.
    pub fn recipient(
        &self,
        is_local: bool,
        with_own_sender: Option<bool>,
    ) -> Option<(u32, &'a Reply)> {
        self.find(|fact| match fact {
            Fact::RecipientAnswered {
                local,
                own_sender,
                reply,
                ..
            } if *local == is_local && with_own_sender.is_none_or(|own| own == *own_sender) => {
                Some(reply)
            }
            _ => None,
        })
    }

    /// The refusal at MAIL FROM or RCPT TO, the first of the transaction with the wished sender.
    pub fn transaction_refused(&self) -> Option<(u32, &'a Reply)> {
        self.find(|fact| match fact {
            Fact::SenderAnswered { reply, .. } | Fact::RecipientAnswered { reply, .. }
                if reply.is_negative() =>
            {
                Some(reply)
            }
            _ => None,
        })
    }

    /// The refusal of the far recipient, or of what stands before it.
    pub fn far_refused(&self) -> Option<(u32, &'a Reply)> {
        self.recipient(false, None)
            .or_else(|| self.transaction_refused())
            .filter(|(_, reply)| reply.is_negative())
    }

    /// Whether the far recipient was accepted with the wished sender.
    pub fn works(&self) -> bool {
        // The first transaction is the one with the wished sender.
        let transaction = self.find(|fact| match fact {
            Fact::SenderAnswered { reply, .. } if reply.is_negative() => Some(false),
            Fact::RecipientAnswered {
                local: false,
                reply,
                ..
            } => Some(reply.is_positive()),
            _ => None,
        });
        matches!(transaction, Some((_, true))) && self.posted().is_none_or(|(_, taken)| taken)
    }

    /// How a message went that was sent after all that: the last that was seen of it, and whether it was taken.
    pub fn posted(&self) -> Option<(u32, bool)> {
        self.evidence.iter().rev().find_map(|evidence| {
            let taken = match &evidence.fact {
                Fact::Replied {
                    stage: Stage::Content,
                    reply,
                    ..
                } => reply.is_positive(),
                Fact::Sent {
                    stage: Stage::Content,
                    ..
                } => false,
                _ => return None,
            };
            Some((evidence.id, taken))
        })
    }

    /// Whether an address gave no connection, or nothing that a program could go on with, for a reason at its other end.
    pub fn is_out_of_order(&self) -> bool {
        let first = self.find(|fact| match fact {
            Fact::ConnectFailed { how, .. } => Some(*how != ConnectFault::Local),
            Fact::Offered { .. } | Fact::NotTried { .. } => Some(false),
            _ => None,
        });
        self.ended && first.is_none_or(|(_, failed)| failed)
    }

    /// Whether a program can log in here without showing its password on the way.
    pub fn is_usable(&self) -> bool {
        self.offered(true)
            .is_some_and(|(_, _, mechanisms)| !mechanisms.is_empty())
    }

    /// The encryption that the port was seen to speak.
    pub fn security_spoken(&self) -> Option<Security> {
        let clear = self.offered(false).is_some();
        match (clear, self.secured().is_some()) {
            (true, true) => Some(Security::StartTls),
            (false, true) => Some(Security::Tls),
            (true, false) => Some(Security::None),
            (false, false) => None,
        }
    }
}
