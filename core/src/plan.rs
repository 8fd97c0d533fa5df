//! The plan: what to do next, given everything seen. Clues are read backward: what is open, and matters, is asked.

mod again;
pub mod discover;
mod members;
mod names;
mod repeat;

pub use repeat::{compare, logins_of_runs, may_repeat};

use crate::causes::{Ask, Scene, Seen};
use crate::diagnose::{Standing, diagnose, works};
use crate::dialogue::{self, Climb, Demand, Letter, Talk, patience};
use std::sync::Arc;

use crate::reply::Table;
use crate::rules;
use crate::vocab::{
    Auth, Case, CertificateFault, ConnectFault, Fact, Host, Mailbox, Port, Probe, Protocol,
    Security, Settings, Side, Stage, Step, Survey, TlsFault,
};

/// Recipients outside the user's own domain. They are only named, never written to; a postmaster exists everywhere
/// (RFC 5321 section 4.5.1), and servers that look the domain up find one that takes mail.
const FOREIGN: [&str; 2] = ["postmaster@gmail.com", "postmaster@outlook.com"];

/// The ports for fetching, which are looked at on wish.
const INCOMING: &[Port] = &[Port::POP3, Port::IMAP, Port::IMAPS, Port::POP3S];

/// Whether the settings can be dialled at all.
pub fn fit(case: &Case) -> bool {
    let settings = case.draft.read();
    settings.checked().host.is_some() && !rules::undiallable(&rules::check(&case.draft, None))
}

fn look(host: &Host, port: Port) -> Probe {
    Probe::Look {
        host: host.clone(),
        port,
        address: None,
    }
}

/// What a check begins with, whatever was done before; nothing where the settings cannot be dialled.
// Apart from what comes later, for a page needs no more of the plan.
pub fn first(case: &Case) -> Vec<Probe> {
    let settings = case.draft.read();
    let (protocol, service) = (settings.protocol(), settings.checked());
    let Some(host) = service.host.clone().filter(|_| fit(case)) else {
        return Vec::new();
    };
    let own = service.dialled_port();
    // Nobody reads mail without a login; but who says that there is none has not agreed to one.
    let logs_in = match protocol {
        Protocol::Smtp => service.auth.is_none_or(Auth::logs_in),
        Protocol::Imap | Protocol::Pop3 => service.auth != Some(Auth::None),
    };
    let climb = Probe::Climb {
        host: host.clone(),
        port: own,
        security: service.dialled_security(),
        login: case.consent.login && logs_in,
    };
    let more = if case.beside.incoming { INCOMING } else { &[] };
    let more = more.iter().filter(|port| !protocol.ports().contains(port));
    let others = protocol.ports().iter().chain(more);
    let looks = others
        .filter(|port| **port != own)
        .map(|port| look(&host, *port));
    [climb].into_iter().chain(looks).collect()
}

/// What is due, given everything seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Running steps whose answer no longer matters.
    pub moot: Vec<u16>,
    /// What to begin now. Never what was begun before.
    pub next: Vec<Probe>,
}

/// Both at once, for what they are made from is the same and costs the most.
pub fn due(case: &Case) -> Due {
    let Some(climb) = past_climb(case) else {
        return Due {
            moot: Vec::new(),
            next: early(case),
        };
    };
    let table = Table::standard();
    let scene = Scene::of(case, &table);
    Due {
        moot: moot_in(case, &scene),
        next: next_in(case, &scene, climb),
    }
}

/// What to begin now. Never what was begun before.
pub fn next(case: &Case) -> Vec<Probe> {
    let Some(climb) = past_climb(case) else {
        return early(case);
    };
    next_in(case, &Scene::of(case, &Table::standard()), climb)
}

/// The same before anything is known of the way.
fn early(case: &Case) -> Vec<Probe> {
    let Some(climb) = latest_climb(case) else {
        let mut probes = first(case);
        probes.extend(names::survey(case));
        return probes;
    };
    let settings = case.draft.read();
    let service = settings.checked();
    let own = service.dialled_port();
    // Asked after each fact, so without a scene: only other addresses of the name may be looked at meanwhile.
    let host = service.host.iter();
    let mut probes: Vec<Probe> = host
        .flat_map(|host| members::next(case, climb, host, own))
        .collect();
    probes.retain(|probe| !case.has_begun(probe));
    probes
}

fn next_in(case: &Case, scene: &Scene<'_>, climb: &Step) -> Vec<Probe> {
    let settings = case.draft.read();
    let (protocol, service) = (settings.protocol(), settings.checked());
    let own = service.dialled_port();
    let begun = |probe: &Probe| case.has_begun(probe);
    if rules::undiallable(&scene.findings) {
        return Vec::new();
    }
    let Some(host) = service.host.clone() else {
        return Vec::new();
    };
    let mut probes = Vec::new();
    // Up to STARTTLS the closer look speaks SMTP only.
    let can_inspect = protocol == Protocol::Smtp || service.dialled_security() == Security::Tls;
    if can_inspect && case.has_ended(climb.id) && wants_inspection(scene) {
        probes.push(Probe::Inspect {
            host: host.clone(),
            port: own,
        });
    }
    probes.extend(members::next(case, climb, &host, own));
    if case.has_ended(climb.id) {
        probes.extend(names::looks(scene, &host, own));
    }
    if works(scene) {
        probes.retain(|probe| !begun(probe));
        return probes;
    }
    if settings.fetches_first() && case.consent.login {
        let opening = opening(case, scene, &settings, &climb.probe);
        // A server that let us not in has told all it can.
        if opening.is_some() || scene.fetches() {
            probes.retain(|probe| !begun(probe));
            probes.extend(opening);
            return probes;
        }
    }
    let living = diagnose(scene);
    if let Some(probe) = again::next(case, scene, &settings, &living) {
        probes.retain(|probe| !begun(probe));
        probes.push(probe);
        return probes;
    }
    let open = |ask: Ask| {
        living
            .iter()
            .any(|judged| judged.standing != Standing::RuledOut && judged.open.contains(&ask))
    };
    let connected = scene
        .climb
        .as_ref()
        .is_some_and(|climb| climb.connected().is_some());
    // Whatever the port's number: one that is silent may be waiting for TLS.
    if connected && (open(Ask::LookAtPort) || is_silent(case, climb.id)) {
        probes.push(look(&host, own));
    }
    let fault = scene.climb.as_ref().and_then(Seen::connect_fault);
    if let Some((_, ConnectFault::TimedOut)) = fault {
        let same_port = |(_, port): &&(Host, Port)| *port == own;
        let canaries = case.beside.canaries.iter().filter(same_port);
        probes.extend(canaries.take(1).map(|(canary, _)| look(canary, own)));
    }
    probes.extend(
        other_names(scene, &host)
            .into_iter()
            .map(|name| Probe::Lookup { name }),
    );
    if let Some((_, name)) = crate::causes::existing_names(scene).into_iter().next()
        && !connected
    {
        probes.push(look(name, own));
    }
    probes.retain(|probe| !begun(probe));
    probes
}

/// What opens the way for sending by a login at the incoming server, once it was refused: that login, then the way again.
fn opening(case: &Case, scene: &Scene<'_>, settings: &Settings, climb: &Probe) -> Option<Probe> {
    let fetch = case
        .steps
        .iter()
        .find(|step| matches!(step.probe, Probe::Fetch { .. }));
    let Some(fetch) = fetch else {
        scene.climb.as_ref()?.far_refused()?;
        return fetch_at(settings);
    };
    let is_first = case
        .steps
        .iter()
        .filter(|step| step.probe == *climb)
        .count()
        == 1;
    let is_open = case.has_ended(fetch.id) && !scene.fetches();
    (is_open && is_first).then(|| climb.clone())
}

/// The login at the incoming server.
fn fetch_at(settings: &Settings) -> Option<Probe> {
    let incoming = &settings.incoming;
    Some(Probe::Fetch {
        host: incoming.host.clone()?,
        port: incoming.dialled_port(),
        security: incoming.dialled_security(),
    })
}

/// Running steps whose answer no longer matters.
pub fn moot(case: &Case) -> Vec<u16> {
    if past_climb(case).is_none() {
        return Vec::new();
    }
    moot_in(case, &Scene::of(case, &Table::standard()))
}

fn moot_in(case: &Case, scene: &Scene<'_>) -> Vec<u16> {
    let own = scene
        .look_at_own_port()
        .is_some_and(|look| look.secured().is_some() && look.offered(false).is_none());
    let other = scene.look_at_own_port().is_some_and(|look| {
        let spoke = look.find(|fact| matches!(fact, Fact::SpokeOther { .. }).then_some(()));
        spoke.is_some()
    });
    let in_clear = scene
        .climb
        .as_ref()
        .is_some_and(|climb| climb.secured().is_none());
    let done = works(scene);
    let silent = |step: &Step| is_silent(case, step.id);
    let is_moot = |step: &&Step| match step.probe {
        // It waits in clear for a greeting that a port which begins with TLS will never send.
        // Nor does anybody wait any longer where another protocol was heard.
        Probe::Climb { .. } => (own && in_clear || other) && silent(step),
        // It is begun after the way has ended, where its answer matters all the same.
        // And whether another address of the name does as well is worth knowing where this one works.
        Probe::Inspect { .. }
        | Probe::Fetch { .. }
        | Probe::Look {
            address: Some(_), ..
        } => false,
        Probe::Survey { .. } if case.beside.survey == Survey::Wished => false,
        // Who asked for more ports wants to see them.
        Probe::Look { .. } if case.beside.incoming => false,
        Probe::Look { .. } | Probe::Lookup { .. } | Probe::Survey { .. } => {
            done && scene.climb.as_ref().is_some_and(|climb| climb.ended)
        }
    };
    case.steps
        .iter()
        .filter(|step| !case.has_ended(step.id))
        .filter(is_moot)
        .map(|step| step.id)
        .collect()
}

/// How many logins a check of these settings makes at most: one, and another one only where the first tells that it may be
/// of use.
pub fn logins(settings: &Settings) -> u32 {
    let fetching = settings.for_login();
    if fetching.side() == Side::Incoming {
        return u32::from(fetching.incoming.auth != Some(Auth::None));
    }
    let outgoing = &settings.outgoing;
    let named = outgoing.username.is_some();
    if outgoing.auth.map_or(named, Auth::logs_in) {
        2
    } else {
        0
    }
}

/// The dialogue of a step.
pub fn talk(case: &Case, step: &Step) -> Talk {
    talk_and_post(case, step, None)
}

/// The same, with a message to send where everything is taken.
pub fn talk_and_post(case: &Case, step: &Step, letter: Option<Arc<Letter>>) -> Talk {
    let settings = case.draft.read();
    let protocol = settings.protocol();
    match step.probe.clone() {
        Probe::Climb {
            host,
            port,
            security,
            login,
        } => {
            let waits = again::waits(case, step, &settings);
            let with = Climb {
                host,
                port,
                security,
                login,
                foreign: foreign(settings.own_address().as_ref()),
                letter,
                settings,
            };
            Talk::new(move |line| async move {
                if waits {
                    line.ask(Demand::Wait(patience::AGAIN)).await;
                }
                dialogue::climb(line, with).await;
            })
        }
        Probe::Fetch {
            host,
            port,
            security,
        } => {
            let with = Climb {
                host,
                port,
                security,
                login: case.consent.login,
                foreign: foreign(settings.own_address().as_ref()),
                letter: None,
                settings: settings.fetching(),
            };
            Talk::new(|line| dialogue::climb(line, with))
        }
        Probe::Look {
            host,
            port,
            address,
        } => {
            // The port of the settings is asked what they ask it, whatever its number.
            let fetching = [Protocol::Imap, Protocol::Pop3];
            let mut usual = fetching.iter().filter(|one| one.ports().contains(&port));
            let own = settings.checked().dialled_port();
            let usual = usual.next().filter(|_| port != own);
            let protocol = usual.copied().unwrap_or(protocol);
            Talk::new(move |line| dialogue::look(line, protocol, host, address, port))
        }
        Probe::Inspect { host, port } => {
            let security = case.draft.read().checked().dialled_security();
            Talk::new(move |line| dialogue::inspect(line, host, port, security))
        }
        Probe::Lookup { name } => Talk::new(move |line| dialogue::lookup(line, name)),
        Probe::Survey {
            host,
            port,
            domains,
        } => {
            let domains = domains.iter().filter_map(|it| Host::read(it).ok());
            let domains = domains.collect();
            Talk::new(move |line| dialogue::survey(line, host, port, domains))
        }
    }
}

/// A recipient that is not in the user's own domain.
pub(crate) fn foreign(own: Option<&Mailbox>) -> Mailbox {
    let domain = own
        .map(|own| own.domain().to_ascii_lowercase())
        .unwrap_or_default();
    let far = FOREIGN
        .into_iter()
        .filter_map(|address| Mailbox::read(address).ok());
    far.into_iter()
        .find(|address| address.domain() != domain)
        .expect("two domains, and one is another")
}

/// The way of the settings that was begun last.
fn latest_climb(case: &Case) -> Option<&Step> {
    let mut steps = case.steps.iter();
    steps.rfind(|step| matches!(step.probe, Probe::Climb { .. }))
}

/// The same, once it has ended or fallen silent.
fn past_climb(case: &Case) -> Option<&Step> {
    latest_climb(case).filter(|climb| !is_on_its_way(case, climb))
}

/// Whether it has neither ended nor fallen silent: what comes next is not known yet.
fn is_on_its_way(case: &Case, climb: &Step) -> bool {
    !(case.has_ended(climb.id) || is_silent(case, climb.id))
}

fn is_silent(case: &Case, step: u16) -> bool {
    case.of_step(step).any(|evidence| {
        matches!(
            evidence.fact,
            Fact::StillSilent {
                stage: Stage::Greeting,
                ..
            }
        )
    })
}

/// Whether a closer look at the encryption would tell more: the server broke off when it began, or its certificate is
/// for another name, here or for the program that complained.
fn wants_inspection(scene: &Scene<'_>) -> bool {
    let Some(climb) = &scene.climb else {
        return false;
    };
    let broke_off = climb.tls_fault().is_some_and(|(_, fault)| {
        matches!(
            fault,
            TlsFault::Alert { .. } | TlsFault::Closed | TlsFault::Incompatible
        )
    });
    let misnamed = climb.secured().is_some_and(|(_, report)| {
        report.faults.contains(&CertificateFault::NameMismatch)
            || scene.named().contains(&"certificate-name-mismatch")
    });
    broke_off || misnamed
}

/// Names worth looking up: for a name that does not exist the usual ones of its domain, for a certificate of another
/// name the names in it. At most four.
fn other_names(scene: &Scene<'_>, host: &Host) -> Vec<Host> {
    let Some(climb) = &scene.climb else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if climb
        .find(|fact| {
            matches!(fact, Fact::NameMissing { .. } | Fact::NameEmpty { .. }).then_some(())
        })
        .is_some()
    {
        let domain = scene
            .settings
            .own_address()
            .and_then(|own| Host::read(own.domain()).ok());
        for domain in domain.iter().chain(&host.parent()) {
            let usual = match scene.settings.protocol() {
                Protocol::Smtp => ["mail", "smtp"],
                Protocol::Imap => ["mail", "imap"],
                Protocol::Pop3 => ["mail", "pop"],
            };
            names.extend(
                usual
                    .into_iter()
                    .filter_map(|label| domain.with_label(label)),
            );
        }
    } else if let Some((_, report)) = climb.secured()
        && report.faults.contains(&CertificateFault::NameMismatch)
    {
        names.extend(report.names.iter().filter_map(|name| Host::read(name).ok()));
    }
    let mut distinct: Vec<Host> = Vec::new();
    for name in names {
        if name != *host && !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct.truncate(4);
    distinct
}
