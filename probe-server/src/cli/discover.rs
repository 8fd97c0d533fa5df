//! `mailmedic discover`: the settings for an address, with who says so and how each server answers.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use mailmedic_core::plan::discover::Search;
use mailmedic_core::vocab::{
    Asked, Consent, Draft, Field, Found, Miss, Proposal, Quest, SearchReport, Settings, Side,
    Source, State,
};

use super::arguments::Discover;
use super::input::{self, Stdin};
use super::paint::Tone;
use super::report::{Report, out};
use super::speech::Speech;
use super::{Exit, Misuse, address, settings};
use crate::guard::{Guard, Policy};
use crate::limits::{Budget, Limits, Numbers};
use crate::session;
use crate::world::{Kit, Names, Presented, Tickets, Tls, Vault};

/// The widest label of a row, and room behind it.
const LABEL: usize = 11;

pub(super) fn run(command: &Discover, speech: &Speech) -> Result<Exit, Misuse> {
    let mut stdin = Stdin::default();
    settings::claim(&command.settings, &mut stdin)?;
    let typed = settings::read(&command.settings, speech)?.draft;
    let address = address::read(&command.of)?;
    let begun = Search::of(address.clone(), typed.unwrap_or_default());
    let mut search = begun.ok_or_else(|| address::wrong(address.as_str()))?;
    if command.no_database {
        search = search.without_database();
    }
    let kit = Arc::new(kit(command, speech)?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| input::unreadable(&|| "tokio".to_owned(), &error))?;
    let mut progress = Progress::of(&search, command, speech);
    runtime.block_on(async {
        tokio::select! {
            () = session::search(&mut search, kit, |search, _| progress.tell(search)) => {}
            // What was found until then is shown.
            _ = tokio::signal::ctrl_c() => {}
        }
    });
    runtime.shutdown_background();
    progress.end();
    let found = search.report();
    if command.json {
        Report::json(&found);
    } else {
        Shown {
            report: Report::new(speech),
            speech,
            typed: search.typed(),
        }
        .all(&search, &found);
    }
    Ok(match found.is_found() {
        Some(true) => Exit::Well,
        Some(false) => Exit::Problem,
        None => Exit::Unknown,
    })
}

fn kit(command: &Discover, speech: &Speech) -> Result<Kit, Misuse> {
    let unreadable = |error| input::unreadable(&|| speech.say("what-ca", &[]), &error);
    let named = match &command.ca {
        None => Vec::new(),
        Some(path) => Tls::read_certificates(path).map_err(unreadable)?,
    };
    let limits = Limits::of(Numbers::LOOPBACK);
    let nobody = Settings::default();
    Ok(Kit {
        guard: Guard::of(Policy::terminal()),
        names: Arc::new(Names::system()),
        tls: Arc::new(Tls::trusting(named)),
        vault: Vault::of(None, Consent::default(), &nobody, limits.logins()),
        tickets: Tickets::None,
        targets: limits.targets(),
        budget: Budget::of_search(),
        shown: Presented::default(),
        letter: None,
    })
}

/// How many answers came, on a terminal alone.
struct Progress<'a> {
    speech: &'a Speech,
    shown: bool,
}

impl<'a> Progress<'a> {
    fn of(search: &Search, command: &Discover, speech: &'a Speech) -> Progress<'a> {
        let shown = io::stderr().is_terminal() && !command.json;
        if shown {
            let values = [("address", search.address().as_str().to_owned())];
            eprintln!("{}", speech.of_part("discover", "asking", &values));
        }
        Progress { speech, shown }
    }

    fn tell(&mut self, search: &Search) {
        if self.shown {
            let done = search.asked().filter(|(_, found)| found.is_some()).count();
            let values = [
                ("done", done.to_string()),
                ("all", search.asked().count().to_string()),
            ];
            let line = self.speech.of_part("discover", "progress", &values);
            let mut stderr = io::stderr().lock();
            // Where nobody reads any more there is nobody left to tell.
            let _ = write!(stderr, "\r{line}   ").and_then(|()| stderr.flush());
        }
    }

    fn end(&self) {
        if self.shown {
            eprintln!();
        }
    }
}

struct Shown<'a> {
    report: Report<'a>,
    speech: &'a Speech,
    typed: &'a Draft,
}

impl Shown<'_> {
    fn say(&self, path: &[&str], values: &[(&'static str, String)]) -> String {
        let whole: Vec<&str> = ["discover"].iter().chain(path).copied().collect();
        let words = self.speech.words.text(&whole, values);
        words.unwrap_or_else(|| path.join("."))
    }

    fn all(&self, search: &Search, report: &SearchReport) {
        let address = || ("address", search.address().as_str().to_owned());
        let Some((best, others)) = report.proposals.split_first() else {
            self.report
                .line(Tone::Strong, &self.say(&["nothing"], &[address()]));
            let domain = ("domain", search.address().domain().to_owned());
            self.report
                .line(Tone::Plain, &self.say(&["nothing-says"], &[domain]));
            return self.losers(report);
        };
        self.report
            .line(Tone::Strong, &self.say(&["heading"], &[address()]));
        if report.asked.iter().any(|asked| asked.found.is_none()) {
            self.report
                .line(Tone::Careful, &self.say(&["not-told"], &[]));
        }
        self.proposal(best);
        self.next(best);
        for (at, one) in others.iter().enumerate() {
            let wrong = one.outgoing.is_wrong() || one.incoming.is_wrong();
            let heading = if wrong { "wrong" } else { "others" };
            let before = at.checked_sub(1).map_or(best, |before| &others[before]);
            let before = before.outgoing.is_wrong() || before.incoming.is_wrong();
            if at == 0 || wrong != before {
                self.report.line(Tone::Plain, " ");
                self.report.line(Tone::Strong, &self.say(&[heading], &[]));
            }
            self.proposal(one);
        }
        self.losers(report);
    }

    fn proposal(&self, one: &Proposal) {
        let settings = one.settings.read();
        let state = [
            ("sending", Side::Outgoing, one.outgoing),
            ("receiving", Side::Incoming, one.incoming),
        ];
        self.report.line(Tone::Plain, " ");
        for (label, side, state) in state
            .into_iter()
            .filter(|(.., state)| *state != State::None)
        {
            let field =
                |field: fn(Side) -> Field| one.settings.text(field(side)).unwrap_or_default();
            let values = [
                ("protocol", settings_protocol(&one.settings, side)),
                ("host", field(Field::Host)),
                ("port", field(Field::Port)),
                (
                    "security",
                    self.say(&["security", &field(Field::Security)], &[]),
                ),
            ];
            let tone = match state {
                State::Answers => Tone::Good,
                _ if state.is_wrong() => Tone::Bad,
                _ => Tone::Careful,
            };
            self.row(label, Tone::Plain, &self.say(&["server"], &values));
            self.row("", tone, &self.say(&["state", state.id()], &[]));
        }
        let service = &settings.outgoing;
        let auth = service.auth.map_or("auto", |auth| auth.id());
        let auth = ("auth", self.say(&["auth", auth], &[]));
        let login = match &service.username {
            Some(user) => self.say(&["user"], &[("user", user.as_str().to_owned()), auth]),
            None => self.say(&["user-unknown"], &[auth]),
        };
        self.row("login", Tone::Plain, &login);
        let mut before = None;
        for saying in &one.says {
            let at = without_question(&saying.at);
            let source = self.say(&["source", saying.source.id()], &[]);
            match (before == Some(saying.source), at.is_empty()) {
                (true, _) => self.row("", Tone::Quiet, at),
                (false, true) => self.row("source-row", Tone::Quiet, &source),
                (false, false) => {
                    self.row("source-row", Tone::Quiet, &format!("{source}: {at}"));
                }
            }
            before = Some(saying.source);
        }
        let trust = if one.trusted { "trusted" } else { "untrusted" };
        let tone = if one.trusted {
            Tone::Quiet
        } else {
            Tone::Careful
        };
        self.row("", tone, &self.say(&[trust], &[]));
        self.differences(one);
    }

    fn differences(&self, one: &Proposal) {
        let has_typed = self.typed.outgoing.is_some() || self.typed.incoming.is_some();
        if has_typed && one.differs.is_empty() {
            self.row("", Tone::Good, &self.say(&["same"], &[]));
        }
        for path in &one.differs {
            let Some(field) = Field::from_path(path) else {
                continue;
            };
            let of = |draft: &Draft| self.value(field, draft);
            let values = [
                ("field", self.label(field)),
                ("typed", of(self.typed)),
                ("proposed", of(&one.settings)),
            ];
            self.row("", Tone::Careful, &self.say(&["differs"], &values));
        }
    }

    /// What a field is called: by the program that is named, or as programs mostly call it.
    fn label(&self, field: Field) -> String {
        let program = self.typed.client.as_deref().unwrap_or_default();
        let words = &self.speech.words;
        let mut labels = [program, "generic"].into_iter();
        let label = labels.find_map(|id| words.text(&["clients", id, "labels", field.path()], &[]));
        label.unwrap_or_else(|| field.path().to_owned())
    }

    /// What stands in a field, in the words of this command.
    fn value(&self, field: Field, draft: &Draft) -> String {
        match (field, draft.text(field)) {
            (_, None) => self.say(&["empty"], &[]),
            (Field::Security(_) | Field::Auth(_), Some(id)) => self.say(&[field.name(), &id], &[]),
            (_, Some(text)) => text,
        }
    }

    fn next(&self, one: &Proposal) {
        let settings = one.settings.read();
        let service = &settings.outgoing;
        if let (Some(host), Some(user), State::Answers) =
            (&service.host, &service.username, one.outgoing)
        {
            let (port, security) = (service.dialled_port(), service.dialled_security().id());
            self.report.line(Tone::Plain, " ");
            self.report.line(Tone::Plain, &self.say(&["next"], &[]));
            // As it stands: a command in two lines is copied as one and a half.
            out(&format!(
                "  mailmedic probe --host {host} --port {port} --security {security} --username {}\n",
                user.as_str()
            ));
        }
    }

    /// What was asked and brought nothing, with the reason.
    fn losers(&self, report: &SearchReport) {
        let mut lines: Vec<String> = Vec::new();
        // Records are many, and missing all for one reason as a rule.
        let mut records: Vec<(String, Vec<&str>)> = Vec::new();
        for Asked { quest, found } in &report.asked {
            let why = match found {
                Some(Found::Nothing(miss)) => self.miss(miss),
                Some(Found::Document { .. }) if !has_said(&report.proposals, quest) => {
                    self.say(&["miss", "no-settings"], &[])
                }
                None => self.say(&["miss", "unfinished"], &[]),
                Some(_) => continue,
            };
            match quest {
                Quest::Fetch { source, url, .. } => {
                    let source = self.say(&["source", source.id()], &[]);
                    lines.push(format!("{}: {why} ({source})", without_question(url)));
                }
                Quest::Servers { name } => {
                    match records.iter_mut().find(|(known, _)| *known == why) {
                        Some((_, names)) => names.push(name),
                        None => records.push((why, vec![name])),
                    }
                }
                Quest::Exchangers { domain } => {
                    let values = [("name", domain.to_string())];
                    lines.push(format!(
                        "{}: {why}",
                        self.say(&["quest", "exchangers"], &values)
                    ));
                }
                Quest::Texts { .. } | Quest::Resolve { .. } | Quest::Look { .. } => {}
            }
        }
        for (why, names) in records {
            let values = [("name", names.join(", "))];
            lines.push(format!(
                "{}: {why}",
                self.say(&["quest", "servers"], &values)
            ));
        }
        if lines.is_empty() {
            return;
        }
        self.report.line(Tone::Plain, " ");
        self.report.line(Tone::Strong, &self.say(&["losers"], &[]));
        for line in lines {
            self.report.behind("  ", Tone::Quiet, &line);
        }
    }

    fn miss(&self, miss: &Miss) -> String {
        let values = match miss {
            Miss::Status(status) => vec![("status", status.to_string())],
            Miss::SentElsewhere(to) => vec![("to", without_question(to).to_owned())],
            _ => Vec::new(),
        };
        self.say(&["miss", miss.id()], &values)
    }

    fn row(&self, label: &str, tone: Tone, text: &str) {
        let label = if label.is_empty() {
            String::new()
        } else {
            self.say(&[label], &[])
        };
        self.report.behind(&format!("  {label:LABEL$}"), tone, text);
    }
}

/// `SMTP`, `IMAP` or `POP3`.
fn settings_protocol(draft: &Draft, side: Side) -> String {
    let named = draft.text(Field::Protocol(side));
    let usual = if side == Side::Outgoing {
        "smtp"
    } else {
        "imap"
    };
    named.as_deref().unwrap_or(usual).to_ascii_uppercase()
}

/// Whether a document's source says something in a proposal.
fn has_said(proposals: &[Proposal], quest: &Quest) -> bool {
    let Quest::Fetch { source, .. } = quest else {
        return true;
    };
    // The same file over a worse way is told once.
    let is_same = |one: &Source| {
        one == source || (*one, *source) == (Source::Autoconfig, Source::AutoconfigInClear)
    };
    let says = |one: &Proposal| one.says.iter().any(|saying| is_same(&saying.source));
    proposals.iter().any(says)
}

/// An address as people read it: what stands behind the question mark is for the server.
fn without_question(url: &str) -> &str {
    url.split('?').next().unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_told_in_the_words_of_a_settings_screen() {
        let speech = Speech::english();
        let json = r#"{"outgoing":{"security":"starttls","auth":"encrypted-password"}}"#;
        let typed = Draft::from_json(json).expect("settings");
        let shown = Shown {
            report: Report::new(&speech),
            speech: &speech,
            typed: &typed,
        };
        for (field, label, value) in [
            (Field::Host(Side::Outgoing), "Outgoing server", "nothing"),
            (
                Field::Security(Side::Outgoing),
                "Encryption of the outgoing server",
                "STARTTLS",
            ),
            (
                Field::Auth(Side::Outgoing),
                "Login of the outgoing server",
                "with the password, encrypted",
            ),
        ] {
            assert_eq!(shown.label(field), label);
            assert_eq!(shown.value(field, &typed), value);
        }
    }

    #[test]
    fn whatever_is_found_has_words() {
        let speech = Speech::english();
        let has = |path: &[&str]| {
            let whole: Vec<&str> = ["discover"].iter().chain(path).copied().collect();
            assert!(speech.words.text(&whole, &[]).is_some(), "{path:?}");
        };
        for source in [
            Source::Autoconfig,
            Source::WellKnown,
            Source::Pacc,
            Source::BuiltIn,
            Source::Database,
            Source::ExchangerBuiltIn,
            Source::ExchangerAutoconfig,
            Source::ExchangerDatabase,
            Source::Srv,
            Source::Autodiscover,
            Source::AutoconfigInClear,
            Source::Guess,
        ] {
            has(&["source", source.id()]);
        }
        for miss in [
            Miss::NameMissing,
            Miss::NoRecord,
            Miss::NoService,
            Miss::NameFailed,
            Miss::ResolverSilent,
            Miss::NotReached,
            Miss::NotSecure,
            Miss::NoAnswer,
            Miss::Status(404),
            Miss::WantsLogin,
            Miss::SentElsewhere(String::new()),
            Miss::TooLarge,
            Miss::NotText,
            Miss::Forbidden,
        ] {
            has(&["miss", miss.id()]);
        }
        for state in [
            State::Answers,
            State::Certificate,
            State::OtherEncryption,
            State::NoStartTls,
            State::OtherProtocol,
            State::Refused,
            State::NoAnswer,
            State::NoName,
            State::Unknown,
            State::None,
        ] {
            has(&["state", state.id()]);
        }
    }
}
