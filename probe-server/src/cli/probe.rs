//! `mailmedic probe`: the settings on the real server, from this machine.

use std::cell::RefCell;
use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::desk::Lack;
use mailmedic_core::dialogue::Permission;
use mailmedic_core::vocab::{Auth, Beside, Case, Consent, Field, Secret, Side, Survey};
use mailmedic_core::wire::Finish;
use mailmedic_core::{desk, plan};
use tokio::time::sleep;

use super::arguments::Probe;
use super::far::{self, Other};
use super::identity;
use super::input::{self, Stdin};
use super::letter;
use super::live::{Line, Live};
use super::names;
use super::paint::{Paint, Tone};
use super::report::Report;
use super::speech::Speech;
use super::{Exit, Misuse, canary, repeat, settings};
use crate::guard::{Guard, Policy};
use crate::limits::{Budget, Limits, Numbers};
use crate::session;
use crate::world::{Kit, Presented, Tickets, Tls, Vault};

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
    far::claim(command, &mut stdin)?;
    let mut draft = given.unwrap_or_default();
    if settings::side(&command.settings) == Side::Incoming {
        // Whoever asks for one of the two servers of an account means that one.
        draft.write(Field::Host(Side::Outgoing), None);
        draft.write(Field::Port(Side::Outgoing), None);
    }
    let mut case = Case::of(draft);
    case.beside = beside(command)?;
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
    let names = names::of(command, speech)?;
    let other = far::read(command, &case, speech)?;
    let has_sender = case.draft.read().own_address().is_some();
    if command.send_test && (case.draft.read().side() == Side::Incoming || !has_sender) {
        return Err(Misuse::of("nothing-to-send", []));
    }
    case.consent = Consent {
        login: true,
        unverified: command.unverified,
    };
    let Agreed::Go(secret, may_send) = agree(&case, &other, command, speech, secret)? else {
        return Ok(Exit::Unknown);
    };
    case.password = secret.as_ref().map(Secret::shape);
    let host = case.draft.read().checked().host.clone();
    let tls = match identity.zip(host) {
        Some((certificate, host)) => tls.showing(certificate, host),
        None => tls,
    };
    let limits = Limits::of(Numbers::LOOPBACK);
    let kit = Kit {
        guard: Guard::of(Policy::terminal()),
        names: Arc::new(names),
        tls: Arc::new(tls),
        vault: Vault::of(secret, case.consent, &case.draft.read(), limits.logins())
            .for_runs(command.repeat),
        tickets: Tickets::OfMachine,
        letter: may_send.and_then(|permission| letter::write(&case, speech, &permission)),
        targets: limits.targets(),
        budget: Budget::of_check(command.incoming),
        shown: Presented::default(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| input::unreadable(&|| "tokio".to_owned(), &error))?;
    let sends = kit.letter.is_some();
    let kit = Arc::new(kit);
    let live = runtime.block_on(async {
        match command.repeat {
            1 => Box::pin(watch(case, other, kit, command, speech)).await,
            _ => Box::pin(repeat::several(case, kit, command, speech)).await,
        }
    });
    // A lookup that hangs in the system must not keep the answer waiting.
    runtime.shutdown_background();
    if sends {
        live.posted();
    }
    Ok(live.verdict(command.output.all))
}

/// What is looked at beside the way.
fn beside(command: &Probe) -> Result<Beside, Misuse> {
    let wished = command.resolver.is_some() || command.blocklists.is_some();
    Ok(Beside {
        incoming: command.incoming,
        survey: if wished {
            Survey::Wished
        } else {
            Survey::Aside
        },
        canaries: canary::read(&command.canary)?,
    })
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
    case.draft.read().for_login().checked().takes_token()
}

/// What the login takes and no option gave; a password is asked for later.
fn lack(case: &Case, command: &Probe, is_given: bool) -> Option<Lack> {
    let by_certificate =
        case.draft.read().for_login().checked().auth == Some(Auth::ClientCertificate);
    if wants_token(case) && !is_given {
        Some(Lack::Token)
    } else if by_certificate && command.identity.client_cert.is_none() {
        Some(Lack::Certificate)
    } else {
        None
    }
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
    other: &Other,
    command: &Probe,
    speech: &Speech,
    secret: Option<Secret>,
) -> Result<Agreed, Misuse> {
    let settings = case.draft.read();
    let person = io::stdin().is_terminal() && io::stderr().is_terminal();
    let lack = lack(case, command, secret.is_some());
    let planned = desk::plan_without(case, &speech.words, lack);
    if !command.yes {
        if !person {
            return Err(Misuse::of("need-yes", []));
        }
        let paint = Paint::of(&io::stderr());
        let line = |first: &str, says: &str| {
            eprint!("{}", paint.block(first, Tone::Plain, says));
        };
        eprintln!("{}", speech.say("consent", &[("host", host_of(case))]));
        for row in &planned.says {
            let count = speech.say("consent-row", &[("n", row.n.to_string())]);
            line(&format!("  {count} "), &row.says);
        }
        if let Other::Asked(place) = other {
            let values = [("place", place.to_string()), ("host", host_of(case))];
            line("  ", &speech.say("consent-far", &values));
        }
        let own = settings.checked().dialled_port();
        if let Some((canary, port)) = case.beside.canaries.iter().find(|(_, port)| *port == own) {
            let values = [("canary", canary.to_string()), ("port", port.to_string())];
            line("  ", &speech.say("consent-canary", &values));
        }
        for (id, asked) in [
            ("consent-resolver", &command.resolver),
            ("consent-blocklists", &command.blocklists),
        ] {
            // Without one it is that of this computer.
            if let Some(asked) = asked {
                let address = match asked.as_str() {
                    "" if names::public_address().is_none() => continue,
                    "" => speech.say("consent-own-address", &[]),
                    named => named.to_owned(),
                };
                line("  ", &speech.say(id, &[("address", address)]));
            }
        }
        if command.repeat > 1 {
            let logins = plan::logins_of_runs(planned.logins, command.repeat);
            let values = [
                ("n", command.repeat.to_string()),
                ("seconds", repeat::PAUSE.as_secs().to_string()),
                ("logins", logins.to_string()),
            ];
            line("  ", &speech.say("consent-repeat", &values));
        }
        if command.unverified && planned.password {
            line("  ", &speech.say("consent-password-clear", &[]));
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
    let is_given = secret.is_some() || !person || no_use;
    if is_given || !planned.password {
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

/// The server that is asked, by name.
pub(super) fn host_of(case: &Case) -> String {
    let settings = case.draft.read();
    let host = settings.checked().host.as_ref();
    host.map(ToString::to_string).unwrap_or_default()
}

/// Runs the check and shows it as it happens, and beside it the one of another place. Ctrl-C ends both; what was seen until
/// then is kept.
pub(super) async fn watch<'a>(
    case: Case,
    other: Other,
    kit: Arc<Kit>,
    command: &Probe,
    speech: &'a Speech,
) -> Live<'a> {
    let mut live = Live::of(case.clone(), speech, command.output.json);
    if let Other::Saved { name, said } = &other {
        live.saved(name, said.clone());
    }
    live.begin();
    let mut case = case;
    let settings = case.draft.clone();
    let shared = RefCell::new(live);
    let near = async {
        let hear = |event| shared.borrow_mut().hear(event);
        let why = session::run(&mut case, Arc::clone(&kit), hear).await;
        shared.borrow_mut().end(why);
    };
    let there = async {
        if let Other::Asked(place) = &other {
            let name = place.to_string();
            let hear = |said| shared.borrow_mut().hear_far(&name, said);
            let ended = session::look_from(&kit, place, settings, hear).await;
            shared.borrow_mut().end_far(&name, ended);
        }
    };
    let slow = async {
        loop {
            sleep(Duration::from_millis(500)).await;
            shared.borrow_mut().tick();
        }
    };
    let stopped = tokio::select! {
        ((), ()) = async { tokio::join!(near, there) } => false,
        () = slow => false,
        _ = tokio::signal::ctrl_c() => true,
    };
    let mut live = shared.into_inner();
    if stopped {
        live.end(Finish::Stopped);
    }
    live.end_of_far();
    live
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use mailmedic_core::vocab::Draft;

    use super::*;
    use crate::cli::arguments::{Arguments, Command};

    fn lacks(auth: &str, options: &[&str], is_given: bool) -> Option<Lack> {
        let settings =
            format!(r#"{{"outgoing":{{"host":"mail.example.org","username":"a",{auth}}}}}"#);
        let case = Case::of(Draft::from_json(&settings).expect("settings"));
        let arguments = Arguments::try_parse_from([&["mailmedic", "probe"], options].concat());
        match arguments.map(|parsed| parsed.command) {
            Ok(Command::Probe(command)) => lack(&case, &command, is_given),
            _ => panic!("no probe: {options:?}"),
        }
    }

    #[test]
    fn what_no_option_gave_is_not_announced_and_a_password_is_asked_for_later() {
        let certificate = ["--client-cert", "c.pem", "--client-key", "k.pem"];
        for (auth, options, is_given, lack) in [
            (r#""auth":"oauth2""#, &[][..], false, Some(Lack::Token)),
            (r#""mechanism":"XOAUTH2""#, &[], false, Some(Lack::Token)),
            (r#""auth":"oauth2""#, &[], true, None),
            (
                r#""auth":"client-certificate""#,
                &[],
                false,
                Some(Lack::Certificate),
            ),
            (r#""auth":"client-certificate""#, &certificate, false, None),
            (r#""auth":"password""#, &[], false, None),
            (r#""auth":"kerberos""#, &[], false, None),
        ] {
            assert_eq!(lacks(auth, options, is_given), lack, "{auth} {options:?}");
        }
    }
}
