//! The case seen by the clues: settings read, replies read, each connection's way at hand.

use crate::pasted::{self, Paste, Speaker, Utterance};
use crate::reply::{Reading, Strength, Table};
use crate::vocab::{
    Case, Draft, Evidence, Fact, Finding, Host, NotTried, PasswordShape, Port, Probe, Reply, Rung,
    Security, Settings, Stage, TlsFault, TlsReport, Values,
};

/// Everything that clues may ask.
pub struct Scene<'a> {
    /// The case itself.
    pub case: &'a Case,
    /// The settings, as far as they can be read.
    pub settings: Settings,
    /// What the settings alone show.
    pub findings: Vec<Finding>,
    /// What may be known of the password.
    pub password: Option<PasswordShape>,
    /// What was pasted.
    pub paste: Option<Paste>,
    /// What was said, by whom, and what it can mean: pasted sayings, the most telling first; then what we were told.
    pub said: Vec<Said>,
    /// Causes that the person's own words speak of, the most telling first.
    pub told: Vec<&'static str>,
    /// The way of the user's program, the latest one.
    pub climb: Option<Seen<'a>>,
    /// Looks at ports.
    pub looks: Vec<Seen<'a>>,
    /// Lookups of other names.
    pub lookups: Vec<Seen<'a>>,
}

/// Where a saying comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The user pasted it.
    Paste,
    /// The server said it to us, on the way of the user's program.
    Server {
        /// Its number.
        evidence: u32,
    },
}

/// One saying and its readings, best first.
#[derive(Clone, Debug)]
pub struct Said {
    /// Where it comes from.
    pub source: Source,
    /// Who spoke.
    pub speaker: Speaker,
    /// In answer to what.
    pub stage: Option<Stage>,
    /// The recipient that it is about, where something tells.
    pub recipient: Option<String>,
    /// The words, as they can be quoted.
    pub text: String,
    /// The reply, where it is one.
    pub reply: Option<Reply>,
    /// Only a consequence of another refusal.
    pub follow_up: bool,
    /// What it can mean.
    pub readings: Vec<Reading>,
}

impl Said {
    /// Whether a reading names the cause, how surely, and whether as the first of its list.
    pub fn names(&self, cause: &str) -> Option<(Strength, bool)> {
        self.readings.iter().enumerate().find_map(|(nth, reading)| {
            let place = reading.causes.iter().position(|&id| id == cause)?;
            // A program's own words that only frame a reason name none, nor do words that any program may say.
            if reading.is_general() || reading.is_frame() && self.speaker == Speaker::Program {
                return Some((Strength::Form, false));
            }
            Some((reading.strength, place == 0 && nth == 0))
        })
    }

    /// Whether the best reading names the cause first, be it only a program's frame for a reason.
    pub fn is_first(&self, cause: &str) -> bool {
        let best = self.readings.first();
        best.is_some_and(|reading| reading.causes.first() == Some(&cause))
    }

    /// A refusal by a server, and no mere consequence of another one.
    pub fn is_refusal(&self) -> bool {
        !self.follow_up && self.reply.as_ref().is_some_and(Reply::is_negative)
    }

    /// Numbers of the evidence.
    pub fn evidence(&self) -> Vec<u32> {
        match self.source {
            Source::Paste => Vec::new(),
            Source::Server { evidence } => vec![evidence],
        }
    }

    /// What a sentence about it names.
    pub fn values(&self) -> Values {
        vec![("reply", self.text.clone())]
    }
}

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

impl<'a> Scene<'a> {
    /// Looks at a case, with the replies of a table.
    pub fn of(case: &'a Case, table: &Table) -> Scene<'a> {
        let seen = |step: &'a crate::vocab::Step| Seen {
            step: step.id,
            probe: &step.probe,
            ended: case.has_ended(step.id),
            evidence: case.of_step(step.id).collect(),
        };
        let of_kind = |kind: fn(&Probe) -> bool| {
            case.steps
                .iter()
                .filter(move |step| kind(&step.probe))
                .map(seen)
        };
        let climb = of_kind(|probe| matches!(probe, Probe::Climb { .. })).next_back();
        let looks = of_kind(|probe| matches!(probe, Probe::Look { .. })).collect();
        let lookups = of_kind(|probe| matches!(probe, Probe::Lookup { .. })).collect();
        let paste = case.text.as_deref().map(pasted::read);
        let told = paste.as_ref().map_or_else(Vec::new, |paste| {
            let lower: Vec<&str> = paste
                .utterances
                .iter()
                .map(|said| said.lower.as_str())
                .collect();
            let rows = table.told(&lower.join(" "));
            rows.into_iter()
                .flat_map(|row| row.causes)
                .copied()
                .collect()
        });
        let mut said = Vec::new();
        if let Some(paste) = &paste {
            let mut places: Vec<usize> = Vec::new();
            for heard in paste.hear(table) {
                if !places.contains(&heard.utterance) {
                    places.push(heard.utterance);
                }
            }
            said.extend(
                places
                    .into_iter()
                    .map(|place| Said::pasted(&paste.utterances[place], table)),
            );
        }
        if let Some(climb) = &climb {
            said.extend(
                climb
                    .evidence
                    .iter()
                    .filter_map(|evidence| Said::heard(evidence, table)),
            );
        }
        Scene {
            case,
            settings: case.draft.read(),
            findings: crate::rules::check(&case.draft, case.password.as_ref()),
            password: case.password,
            paste,
            said,
            told,
            climb,
            looks,
            lookups,
        }
    }

    /// The settings as typed.
    pub fn draft(&self) -> &Draft {
        &self.case.draft
    }

    /// The port in the settings, else the one that the program names in its error.
    pub fn port(&self) -> Option<Port> {
        let told = || self.paste.as_ref()?.target.port;
        self.settings.outgoing.port.or_else(told)
    }

    /// The server in the settings, else the one that the program names in its error.
    pub fn host(&self) -> Option<&Host> {
        let told = || self.paste.as_ref()?.target.host.as_ref();
        self.settings.outgoing.host.as_ref().or_else(told)
    }

    /// Whether the settings say anything of how to send.
    pub fn knows_settings(&self) -> bool {
        let outgoing = &self.settings.outgoing;
        outgoing.port.is_some() || outgoing.security.is_some() || outgoing.auth.is_some()
    }

    /// Looks at the port that the settings name.
    pub fn look_at_own_port(&self) -> Option<&Seen<'a>> {
        self.look_at(self.settings.outgoing.submission_port())
    }

    /// The look at a port.
    pub fn look_at(&self, port: Port) -> Option<&Seen<'a>> {
        let host = self.settings.outgoing.host.as_ref()?;
        self.looks
            .iter()
            .find(|seen| seen.port() == Some(port) && seen.host() == host)
    }

    /// Looks at other ports than the one in the settings.
    pub fn looks_at_others(&self) -> impl Iterator<Item = &Seen<'a>> {
        let outgoing = &self.settings.outgoing;
        let own = outgoing.submission_port();
        let same_host = move |seen: &&Seen<'a>| outgoing.host.as_ref() == Some(seen.host());
        self.looks
            .iter()
            .filter(same_host)
            .filter(move |seen| seen.port() != Some(own))
    }

    /// The best other port: one that takes a login under TLS, in the order that RFC 8314 prefers.
    pub fn best_other_port(&self) -> Option<(Port, Security)> {
        let order = [
            Port::SUBMISSION,
            Port::SUBMISSIONS,
            Port::ALTERNATE,
            Port::SMTP,
        ];
        let usable = |port: &Port| {
            self.looks_at_others()
                .any(|seen| seen.port() == Some(*port) && seen.is_usable())
        };
        let port = order.into_iter().find(usable)?;
        let security = self.look_at(port)?.security_spoken()?;
        Some((port, security))
    }

    /// The saying that decides: the first refusal that we were given, else the most telling one pasted.
    pub fn decisive(&self) -> Option<&Said> {
        let told = |said: &&Said| !said.readings.is_empty();
        let heard = self
            .said
            .iter()
            .filter(told)
            .find(|said| said.source != Source::Paste);
        heard.or_else(|| self.said.iter().find(told))
    }

    /// Whether any login succeeded, as far as is known. `None` where nothing is known.
    pub fn logged_in(&self) -> Option<bool> {
        if let Some(climb) = &self.climb
            && climb.evidence.iter().any(|e| e.rung > Rung::Hello)
        {
            return Some(climb.logged_in().is_some());
        }
        let paste = self.paste.as_ref()?;
        if paste.logged_in {
            Some(true)
        } else if paste.transcript {
            Some(false)
        } else {
            None
        }
    }
}

impl Said {
    fn pasted(utterance: &Utterance, table: &Table) -> Said {
        Said {
            source: Source::Paste,
            speaker: utterance.speaker,
            stage: utterance.stage,
            recipient: utterance.recipient.clone(),
            text: utterance
                .reply
                .as_ref()
                .map_or_else(|| utterance.text.clone(), ToString::to_string),
            reply: utterance.reply.clone(),
            follow_up: utterance.follow_up,
            readings: table.read(utterance),
        }
    }

    /// A refusal that we were given ourselves. Replies that let us go on say nothing of a cause.
    fn heard(evidence: &Evidence, table: &Table) -> Option<Said> {
        let Fact::Replied { stage, reply, .. } = &evidence.fact else {
            return None;
        };
        // 334 may carry an error in base64 (RFC 7628 section 3.2.3); it is read where tokens are.
        if !reply.is_negative() || *stage == Stage::Farewell {
            return None;
        }
        let utterance = Utterance::reply(*stage, reply);
        Some(Said {
            source: Source::Server {
                evidence: evidence.id,
            },
            speaker: Speaker::Server,
            stage: Some(*stage),
            recipient: None,
            text: reply.to_string(),
            reply: Some(reply.clone()),
            follow_up: false,
            readings: table.read(&utterance),
        })
    }
}

impl<'a> Seen<'a> {
    /// The port of the step.
    pub fn port(&self) -> Option<Port> {
        match self.probe {
            Probe::Climb { port, .. } | Probe::Look { port, .. } => Some(*port),
            Probe::Lookup { .. } => None,
        }
    }

    /// The name that the step was about.
    pub fn host(&self) -> &'a Host {
        match self.probe {
            Probe::Climb { host, .. } | Probe::Look { host, .. } => host,
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

    /// Why no connection came to stand, where none did.
    pub fn connect_fault(&self) -> Option<(u32, crate::vocab::ConnectFault)> {
        if self.connected().is_some() {
            return None;
        }
        self.find(|fact| match fact {
            Fact::ConnectFailed { how, .. } => Some(*how),
            _ => None,
        })
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
            Fact::Secured { report } => Some(report),
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
        matches!(transaction, Some((_, true)))
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
