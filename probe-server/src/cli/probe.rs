//! `mailmedic probe`: the settings on the real server, from this machine.

use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::Arc;

use mailmedic_core::dialogue::Permission;
use mailmedic_core::mask::mask;
use mailmedic_core::vocab::{
    Answer, Auth, Case, Consent, Evidence, Field, Probe as ProbeOf, Secret, Side, Step,
};
use mailmedic_core::wire::Finish;
use mailmedic_core::{desk, plan};
use serde::Serialize;

use super::arguments::Probe;
use super::identity;
use super::input::{self, Stdin};
use super::letter::{self, Posted};
use super::paint::Tone;
use super::report::Report;
use super::speech::Speech;
use super::{Exit, Misuse, settings};
use crate::guard::{Guard, Policy};
use crate::limits::{Budget, Limits, Numbers};
use crate::session::{self, Event};
use crate::world::{Kit, Names, Tickets, Tls, Vault};

/// One line of `--json`.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
enum Line<'a> {
    Planned { steps: &'a [Step] },
    Evidence(&'a Evidence),
    Ended { step: u16 },
    Finished { why: Finish },
    SendTest(Posted),
    Verdict(Box<Answer>),
}

pub(super) fn run(command: &Probe, speech: &Speech) -> Result<Exit, Misuse> {
    let mut stdin = Stdin::default();
    settings::claim(&command.settings, &mut stdin)?;
    if command.secret.password_stdin {
        stdin.claim("--password-stdin")?;
    }
    if command.token_stdin {
        stdin.claim("--token-stdin")?;
    }
    agree_on_secret(command)?;
    let given = settings::read(&command.settings, speech)?.draft;
    let mut draft = given.unwrap_or_default();
    if settings::side(&command.settings) == Side::Incoming {
        // Whoever asks for one of the two servers of an account means that one.
        draft.write(Field::Host(Side::Outgoing), None);
        draft.write(Field::Port(Side::Outgoing), None);
    }
    let mut case = Case::of(draft);
    let secret = if command.token_stdin {
        Some(input::token(speech)?)
    } else {
        input::secret(&command.secret, speech)?
    };
    // A password is no token, and the other way round: no server is asked about the wrong one.
    let wants_token = wants_token(&case);
    if secret.is_some() && command.token_stdin != wants_token {
        let id = if wants_token {
            "password-not-used"
        } else {
            "token-not-used"
        };
        eprintln!("{}", speech.say(id, &[]));
    }
    let secret = secret.filter(|_| command.token_stdin == wants_token);
    case.password = secret.as_ref().map(Secret::shape);
    let unreadable = |error| input::unreadable(&|| speech.say("what-ca", &[]), &error);
    let tls = match &command.ca {
        None => Tls::trusting(Vec::new()),
        Some(path) => Tls::trusting(Tls::read_certificates(path).map_err(unreadable)?)
            .believing(Tls::read_lists(path).map_err(unreadable)?),
    };
    let identity = identity::read(&command.identity, &mut stdin, speech)?;
    if !plan::fit(&case) {
        return unfit(&case, command, speech);
    }
    let planned = desk::plan(&case, &speech.words);
    let has_sender = case.draft.read().own_address().is_some();
    if command.send_test && (case.draft.read().side() == Side::Incoming || !has_sender) {
        return Err(Misuse::of("nothing-to-send", []));
    }
    let Agreed::Go(secret, may_send) = agree(&case, &planned, command, speech, secret)? else {
        return Ok(Exit::Unknown);
    };
    case.password = secret.as_ref().map(Secret::shape);
    let host = case.draft.read().checked().host.clone();
    let tls = match identity.zip(host) {
        Some((certificate, host)) => tls.showing(certificate, host),
        None => tls,
    };
    case.consent = Consent {
        login: true,
        unverified: command.unverified,
    };
    let limits = Limits::of(Numbers::LOOPBACK);
    let kit = Kit {
        guard: Guard::of(Policy::terminal()),
        names: Names::system(),
        tls: Arc::new(tls),
        vault: Vault::of(secret, case.consent, &case.draft.read(), limits.logins()),
        tickets: Tickets::OfMachine,
        letter: may_send.and_then(|permission| letter::write(&case, speech, &permission)),
        targets: limits.targets(),
        budget: Budget::default(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| input::unreadable(&|| "tokio".to_owned(), &error))?;
    let sends = kit.letter.is_some();
    let live = runtime.block_on(watch(case, Arc::new(kit), command, speech));
    // A lookup that hangs in the system must not keep the answer waiting.
    runtime.shutdown_background();
    if sends {
        live.posted();
    }
    Ok(live.verdict(command.output.all))
}

/// Refuses a token beside an option that wants none, and a password beside one that wants a token.
fn agree_on_secret(command: &Probe) -> Result<(), Misuse> {
    let (settings, secret) = (&command.settings, &command.secret);
    let given = match (
        command.token_stdin,
        secret.password_stdin,
        &secret.password_file,
    ) {
        (true, ..) => "--token-stdin",
        (_, true, _) => "--password-stdin",
        (.., Some(_)) => "--password-file",
        _ => return Ok(()),
    };
    let auth = settings.auth.as_deref();
    let mechanism = settings.mechanism.as_deref();
    let takes_token = |name: &str| ["XOAUTH2", "OAUTHBEARER"].contains(&name);
    let at_odds = [
        ("--auth", auth, auth == Some("oauth2")),
        ("--mechanism", mechanism, mechanism.is_some_and(takes_token)),
    ]
    .into_iter()
    .find_map(|(option, value, token)| {
        let value = value.filter(|value| *value != "auto" && token != command.token_stdin)?;
        Some(format!("{option} {value}"))
    });
    let Some(wish) = at_odds else { return Ok(()) };
    let text = if command.token_stdin {
        "token-beside"
    } else {
        "password-beside"
    };
    Err(Misuse::of(
        text,
        [("given", given.to_owned()), ("wish", wish)],
    ))
}

/// Whether the login is made with a token.
fn wants_token(case: &Case) -> bool {
    case.draft.read().checked().takes_token()
}

/// Settings that cannot be dialled are answered without dialling.
fn unfit(case: &Case, command: &Probe, speech: &Speech) -> Result<Exit, Misuse> {
    let answer = desk::check(&case.draft, case.password.as_ref(), &speech.words);
    if Exit::of(&answer) != Exit::Problem {
        return Err(Misuse::of("no-host", []));
    }
    if command.output.json {
        Report::json(&Line::Verdict(Box::new(desk::answer(
            case,
            &speech.words,
            command.output.all,
        ))));
    } else {
        Report::new(speech).findings(&answer);
    }
    Ok(Exit::Problem)
}

/// What the user said to it.
enum Agreed {
    Go(Option<Secret>, Option<Permission>),
    Declined,
}

/// Says what will be done and asks once; asks for the password where one is needed.
fn agree(
    case: &Case,
    planned: &desk::Planned,
    command: &Probe,
    speech: &Speech,
    secret: Option<Secret>,
) -> Result<Agreed, Misuse> {
    let settings = case.draft.read();
    let host = settings
        .checked()
        .host
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let person = io::stdin().is_terminal() && io::stderr().is_terminal();
    if !command.yes {
        if !person {
            return Err(Misuse::of("need-yes", []));
        }
        eprintln!("{}", speech.say("consent", &[("host", host)]));
        for row in &planned.says {
            eprintln!(
                "  {} {}",
                speech.say("consent-row", &[("n", row.n.to_string())]),
                row.says.replace("**", "")
            );
        }
        if command.unverified && planned.password {
            eprintln!("  {}", speech.say("consent-password-clear", &[]));
        }
        if !ask(speech, "consent-ask") {
            eprintln!("{}", speech.say("consent-no", &[]));
            return Ok(Agreed::Declined);
        }
    }
    let may_send = may_send(case, command, speech);
    // Who has signed in to Kerberos is not asked for a password by any program.
    let signed_in = settings.outgoing.auth == Some(Auth::Kerberos) && Tickets::are_here();
    // A token is too long to be typed, and a password would be no token.
    let no_use = signed_in || wants_token(case);
    if secret.is_some() || !planned.password || !person || no_use {
        return Ok(Agreed::Go(secret, may_send));
    }
    let user = settings.login_name().map(String::from).unwrap_or_default();
    let typed = rpassword::prompt_password(speech.say("password-ask", &[("user", user)]));
    let typed =
        typed.map_err(|error| input::unreadable(&|| speech.say("what-password", &[]), &error))?;
    if typed.is_empty() {
        return Ok(Agreed::Go(None, may_send));
    }
    let typed = Secret::from_bytes(typed.into_bytes());
    typed
        .map(|secret| Agreed::Go(Some(secret), may_send))
        .ok_or_else(|| Misuse::of("bad-password", []))
}

/// Whether one message may be sent: a question of its own, only where it was asked for.
fn may_send(case: &Case, command: &Probe, speech: &Speech) -> Option<Permission> {
    if !command.send_test {
        return None;
    }
    if !command.yes {
        let own = case.draft.read().own_address();
        let own = own.map(|own| own.as_str().to_owned()).unwrap_or_default();
        eprintln!("{}", speech.say("consent-send", &[("own", own)]));
    }
    Permission::given(command.yes || ask(speech, "consent-send-ask"))
}

fn ask(speech: &Speech, question: &str) -> bool {
    let mut stderr = io::stderr().lock();
    let mut line = String::new();
    let asked = write!(stderr, "{}", speech.say(question, &[])).and_then(|()| stderr.flush());
    let read = asked.and_then(|()| io::stdin().lock().read_line(&mut line));
    let line = line.trim().to_lowercase();
    read.is_ok()
        && speech
            .say("consent-yes", &[])
            .split(' ')
            .any(|yes| yes == line)
}

/// Runs the check and shows it as it happens. Ctrl-C ends it; what was seen until then is kept.
async fn watch<'a>(case: Case, kit: Arc<Kit>, command: &Probe, speech: &'a Speech) -> Live<'a> {
    let mut live = Live {
        case: case.clone(),
        report: Report::new(speech),
        speech,
        json: command.output.json,
        shown: 0,
    };
    live.begin();
    let mut case = case;
    let why = tokio::select! {
        why = session::run(&mut case, kit, |event| live.hear(event)) => why,
        _ = tokio::signal::ctrl_c() => Finish::Stopped,
    };
    live.end(why);
    live
}

struct Live<'a> {
    case: Case,
    report: Report<'a>,
    speech: &'a Speech,
    json: bool,
    shown: usize,
}

impl Live<'_> {
    fn begin(&self) {
        if !self.json {
            let host = self
                .case
                .draft
                .read()
                .checked()
                .host
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            self.report.line(
                Tone::Strong,
                &self.speech.say("checking", &[("host", host)]),
            );
        }
    }

    fn hear(&mut self, event: Event) {
        if self.json {
            Report::json(&match &event {
                Event::Planned(steps) => Line::Planned { steps },
                Event::Heard(evidence) => Line::Evidence(evidence),
                Event::Ended(step) => Line::Ended { step: *step },
            });
        }
        match event {
            Event::Planned(steps) => {
                let again = |step: &Step| matches!(step.probe, ProbeOf::Climb { .. });
                if steps.iter().any(again) {
                    // Where the way is gone once more, it is shown once more.
                    self.shown = 0;
                }
                self.case.steps.extend(steps);
            }
            Event::Heard(evidence) => self.case.evidence.push(evidence.into()),
            Event::Ended(step) => self.case.ended.push(step),
        }
        self.climb(false);
    }

    /// Shows the rungs that were reached since; at the end all that are left.
    fn climb(&mut self, end: bool) {
        if self.json {
            return;
        }
        let ladder = desk::ladder(&self.case, &self.speech.words);
        for rung in &ladder[self.shown..] {
            // A login that was not sent may turn out to be the cause: that shows at the end.
            let settled = matches!(rung.state, "passed" | "broke");
            if !settled && !end {
                return;
            }
            self.report.rung(rung);
            self.shown += 1;
        }
    }

    fn end(&mut self, why: Finish) {
        self.climb(true);
        let said = match why {
            Finish::Done => None,
            Finish::Stopped => Some("stopped"),
            Finish::Time => Some("time"),
        };
        match said {
            _ if self.json => Report::json(&Line::Finished { why }),
            Some(id) => self.report.line(Tone::Careful, &self.speech.say(id, &[])),
            None => {}
        }
    }

    /// Says what came of the message.
    fn posted(&self) {
        let posted = letter::posted(&self.case);
        if self.json {
            Report::json(&Line::SendTest(posted));
            return;
        }
        let (tone, id) = match (posted.taken, &posted.reply) {
            (true, _) => (Tone::Strong, "sent"),
            (false, Some(_)) => (Tone::Careful, "send-refused"),
            (false, None) => (Tone::Careful, "not-sent"),
        };
        let own = self.case.draft.read().own_address();
        let own = own.map(|own| own.as_str().to_owned()).unwrap_or_default();
        let reply = mask(&posted.reply.unwrap_or_default()).text;
        let values = [("own", own), ("reply", reply)];
        self.report.line(tone, &self.speech.say(id, &values));
    }

    fn verdict(&self, all: bool) -> Exit {
        let answer = desk::answer(&self.case, &self.speech.words, all);
        let exit = Exit::of(&answer);
        if self.json {
            Report::json(&Line::Verdict(Box::new(answer)));
        } else {
            self.report.line(Tone::Plain, " ");
            self.report.answer(&answer, Some(&self.case));
        }
        exit
    }
}
