//! The answer to a case, in words.

use super::{of_findings, table};
use crate::causes::{Ask, Scene, Seen};
use crate::diagnose::{Judged, Judgement, Outcome, Standing, diagnose, outcome};
use crate::mask::mask;
use crate::rules::{
    OTHER_ADDRESS_FAILS, PASSWORD_EXPOSED, RELAYS_WITHOUT_LOGIN, TEXT_CUT, WORKS_SOMETIMES,
};
use crate::vocab::{
    Answer, Auth, Case, Cell, ConnectFault, Fact, Finding, Host, NotTried, ProofFault, Runs,
    Security, SpokenCause, SpokenClue, SpokenNext, TlsFault, Values,
};
use crate::words::{self, Kind, Words};

/// Everything that the case tells, best cause first.
pub fn answer(case: &Case, words: &Words, all: bool) -> Answer {
    let table = table();
    let scene = Scene::of(case, &table);
    let judged = diagnose(&scene);
    let outcome = outcome(&scene, &judged);
    let mut seen = scene.climb.iter().chain(&scene.members);
    let here = scene.host().is_some_and(Host::is_this_machine);
    let uneven = outcome == Outcome::Works && !here && seen.any(Seen::is_out_of_order);
    let next = next(&scene, &judged, outcome, uneven);
    let listed = judged
        .iter()
        .filter(|judged| all || judged.standing != Standing::RuledOut);
    let hidden = Hidden::of(&judged, case.text.as_deref().unwrap_or_default());
    let causes = match outcome {
        Outcome::Works if !all => Vec::new(),
        Outcome::Works => listed
            .filter(|judged| judged.standing == Standing::RuledOut)
            .map(|j| speak(j, &scene, &hidden, words))
            .collect(),
        _ => listed
            .map(|judged| speak(judged, &scene, &hidden, words))
            .collect(),
    };
    let probed = !case.steps.is_empty();
    let mut findings = scene.findings.clone();
    findings.extend(case.cut.then_some(TEXT_CUT));
    findings.extend(scene.password_exposed().then_some(PASSWORD_EXPOSED));
    let relays = outcome == Outcome::Works && scene.relays_without_login();
    findings.extend(relays.then(|| Finding {
        values: common(&scene, words),
        ..RELAYS_WITHOUT_LOGIN
    }));
    findings.extend(uneven.then_some(OTHER_ADDRESS_FAILS));
    findings.extend(case.runs.filter(Runs::vary).map(|runs| Finding {
        values: runs.values(),
        ..WORKS_SOMETIMES
    }));
    let mut answer = of_findings(findings, &case.draft, words);
    answer.causes = Some(causes);
    answer.outcome = Some(outcome.id().to_owned());
    answer.next = Some(
        next.into_iter()
            .map(|ask| SpokenNext {
                id: ask.id().to_owned(),
                says: words.says(Kind::Next, ask.id(), &[]),
            })
            .collect(),
    );
    answer.masked = case.masked;
    let far = case.far.as_deref();
    let steps = case
        .steps
        .iter()
        .chain(far.into_iter().flat_map(|far| &far.steps));
    let seen = case
        .evidence
        .iter()
        .chain(far.into_iter().flat_map(|far| &far.evidence));
    answer.steps = probed.then(|| steps.cloned().collect());
    answer.evidence = probed.then(|| seen.cloned().collect());
    answer.matrix = probed.then(|| matrix(&scene));
    answer
}

/// What clues quote, each once and without its secrets: many causes quote the same reply.
struct Hidden<'a>(Vec<(&'a str, String)>);

impl<'a> Hidden<'a> {
    fn of(judged: &'a [Judged], text: &str) -> Hidden<'a> {
        let mut hidden: Vec<(&str, String)> = Vec::new();
        let judgements = judged.iter().flat_map(|judged| &judged.judgements);
        for (_, value) in judgements.flat_map(|judgement| &judgement.sign.values) {
            if !hidden.iter().any(|(known, _)| known == value) {
                // What stands in the text as it is has lost its secrets with it.
                let masked = if text.contains(value.as_str()) {
                    value.clone()
                } else {
                    mask(value).text
                };
                hidden.push((value, masked));
            }
        }
        Hidden(hidden)
    }

    fn values(&self, values: &Values) -> Values {
        let hide = |(name, value): &(&'static str, String)| {
            let mut known = self.0.iter();
            let hidden = known.find(|(shown, _)| shown == value)?;
            Some((*name, hidden.1.clone()))
        };
        values.iter().filter_map(hide).collect()
    }
}

fn speak(judged: &Judged, scene: &Scene<'_>, hidden: &Hidden<'_>, words: &Words) -> SpokenCause {
    let id = judged.cause.id;
    let values = common(scene, words);
    let first = words.text(&["unknown", "host-first"], &[]);
    let stands_in = |says: String| match (&scene.checked().host, values.first()) {
        (None, Some((_, host))) => {
            words::unmarked(&says, host, first.as_deref().unwrap_or_default())
        }
        _ => says,
    };
    let clue = |judgement: &Judgement| {
        let mut given = hidden.values(&judgement.sign.values);
        if let [("how", how), ("about", about)] = given.as_mut_slice()
            && how == ProofFault::ClockSkew.id()
            && let Some(told) = words.clock(about)
        {
            *about = told;
        }
        given.extend(values.clone());
        // Some are said in other words for each thing that can be seen.
        let id = match given.first() {
            Some(("how", how)) => how,
            _ => judgement.clue,
        };
        let yes = || words.says(Kind::Clue, id, &given);
        let no = || words.text(&[Kind::Clue.member(), judgement.clue, "no"], &given);
        SpokenClue {
            clue: judgement.clue.to_owned(),
            says: stands_in(if judgement.yes {
                yes()
            } else {
                no().unwrap_or_else(yes)
            }),
            evidence: judgement
                .sign
                .evidence
                .iter()
                .map(|&id| heard_as(scene.case, id))
                .collect(),
        }
    };
    SpokenCause {
        id: id.to_owned(),
        standing: judged.standing.id().to_owned(),
        title: stands_in(words.title(Kind::Cause, id, &values)),
        says: stands_in(words.says(Kind::Cause, id, &values)),
        in_favour: judged
            .judgements
            .iter()
            .filter(|judgement| judgement.in_favour)
            .map(clue)
            .collect(),
        against: judged
            .judgements
            .iter()
            .filter(|judgement| !judgement.in_favour)
            .map(clue)
            .collect(),
        fixes: judged
            .cause
            .fixes_for(scene)
            .iter()
            .map(|fix| words.fix_with_lines(fix, scene.draft()))
            .collect(),
    }
}

/// The reply that a conclusion was drawn from, where it was drawn from one: that is the line to show.
fn heard_as(case: &Case, id: u32) -> u32 {
    let Some(seen) = case.evidence.iter().find(|evidence| evidence.id == id) else {
        return id;
    };
    let drawn = matches!(
        seen.fact,
        Fact::Offered { .. }
            | Fact::LoggedIn { .. }
            | Fact::LoginRefused { .. }
            | Fact::SenderAnswered { .. }
            | Fact::RecipientAnswered { .. }
    );
    let before = case
        .of_step(seen.step)
        .filter(|evidence| evidence.id < id && matches!(evidence.fact, Fact::Replied { .. }));
    let reply = before.filter(|_| drawn).last();
    reply.map_or(id, |evidence| evidence.id)
}

/// What every sentence may name, with words for what is not known.
pub(super) fn common(scene: &Scene<'_>, words: &Words) -> Values {
    let unknown = |name: &str| words.text(&["unknown", name], &[]).unwrap_or_default();
    let service = scene.checked();
    let host = service
        .host
        .as_ref()
        .map_or_else(|| unknown("host"), ToString::to_string);
    let known_port = service.port.is_some() || scene.climb.is_some();
    let port = if known_port {
        service.dialled_port().to_string()
    } else {
        unknown("port")
    };
    vec![("host", host), ("port", port)]
}

/// What would decide: the open questions of the best causes, each once. Nothing where the cause is proven.
fn next(scene: &Scene<'_>, judged: &[Judged], outcome: Outcome, uneven: bool) -> Vec<Ask> {
    let proven = judged
        .first()
        .filter(|judged| judged.standing == Standing::Confirmed);
    if outcome == Outcome::Works || proven.is_some() {
        let differ = uneven || proven.is_some_and(|it| it.cause.id == "pool-members-differ");
        // A certificate that is not trusted may be none of the server's: only from elsewhere that shows.
        let intercepted = |it: &Judged| {
            it.cause.id == "tls-intercepted"
                && it.standing == Standing::Possible
                && it.open.contains(&Ask::OtherPlace)
        };
        let elsewhere = scene.far.is_none() && judged.iter().any(intercepted);
        let asks = [
            (differ && scene.case.runs.is_none(), Ask::Repeat),
            (elsewhere && outcome != Outcome::Works, Ask::OtherPlace),
        ];
        return asks
            .iter()
            .filter(|(is, _)| *is)
            .map(|(_, ask)| *ask)
            .collect();
    }
    let probed = scene.climb.is_some();
    let mut asks: Vec<Ask> = Vec::new();
    let living = judged
        .iter()
        .filter(|judged| judged.standing != Standing::RuledOut)
        .take(3);
    for ask in living.flat_map(|judged| &judged.open) {
        // What a check does by itself is one question to the person: whether to check.
        let ask = match ask {
            Ask::LookAtPort | Ask::LookAtOthers | Ask::LookUpNames | Ask::Login | Ask::Check => {
                Ask::Check
            }
            other => *other,
        };
        let asked = match ask {
            Ask::Nothing => true,
            Ask::Check => probed,
            Ask::OtherPlace => scene.far.is_some(),
            Ask::Repeat => !probed || scene.case.runs.is_some(),
            Ask::Settings => scene.knows_settings(),
            Ask::LoginElsewhere => scene.elsewhere.is_some() || !types_a_password(scene),
            Ask::Text => scene.paste.is_some() || probed,
            _ => false,
        };
        if !asked && !asks.contains(&ask) {
            asks.push(ask);
        }
    }
    let living = |judged: &Judged| judged.standing != Standing::RuledOut;
    if asks.is_empty() && !judged.iter().any(living) {
        let missing = scene.climb.as_ref().and_then(Seen::not_tried);
        match missing {
            Some((_, NotTried::NoSecret)) => asks.push(Ask::Login),
            Some((_, NotTried::Unprotected)) => asks.push(Ask::Protection),
            Some((_, NotTried::Forbidden)) => asks.push(Ask::Allowance),
            Some((_, NotTried::NoUsername | NotTried::NoSender)) => asks.push(Ask::Address),
            _ if scene.paste.is_none() => asks.push(Ask::Text),
            _ => {}
        }
        if !scene.knows_settings() {
            asks.push(Ask::Settings);
        }
        // Where it was we who lacked something, another place lacks it, too.
        if missing.is_none() {
            asks.push(if probed { Ask::OtherPlace } else { Ask::Check });
        }
    }
    // Where nothing is proven, a look at the server tells more than words.
    if asks.is_empty() && !probed {
        asks.push(Ask::Check);
    }
    asks
}

/// Whether the login is one that a web page takes, too. A ticket, a token and a certificate are not.
fn types_a_password(scene: &Scene<'_>) -> bool {
    !matches!(
        scene.checked().auth,
        Some(Auth::Kerberos | Auth::OAuth2 | Auth::ClientCertificate)
    )
}

/// What each port was seen to speak.
fn matrix(scene: &Scene<'_>) -> Vec<Cell> {
    let looks = scene.looks.iter().chain(&scene.members);
    let mut seen: Vec<&Seen<'_>> = scene.climb.iter().chain(looks).collect();
    crate::order::sort_by_key(&mut seen, |seen| seen.port());
    let own = (
        scene.checked().dialled_port(),
        scene.checked().dialled_security(),
    );
    let host = scene.checked().host.as_ref();
    let mut cells: Vec<Cell> = Vec::new();
    for seen in seen.into_iter().filter(|seen| Some(seen.host()) == host) {
        let Some(port) = seen.port() else { continue };
        for (security, speaks) in spoken(seen) {
            let yours = own.0 == port && (own.1 == security || own.1 == Security::Auto);
            let address = address(seen);
            let known = cells.iter().position(|cell| {
                let same = cell.port == port.number() && cell.security == security.id();
                same && (cell.address == address || address.is_empty())
            });
            let cell = Cell {
                port: port.number(),
                security: security.id().to_owned(),
                address,
                speaks: speaks.to_owned(),
                yours,
            };
            match known {
                Some(place) if matches!(cells[place].speaks.as_str(), "unknown" | "silent") => {
                    cells[place] = cell;
                }
                Some(_) => {}
                None => cells.push(cell),
            }
        }
    }
    cells
}

fn address(seen: &Seen<'_>) -> String {
    let failed = || seen.unreached().map(|(_, address, _)| address);
    let address = seen.address().or_else(failed);
    address.map(|it| it.to_string()).unwrap_or_default()
}

fn spoken(seen: &Seen<'_>) -> [(Security, &'static str); 3] {
    let all = |word| {
        [
            (Security::None, word),
            (Security::StartTls, word),
            (Security::Tls, word),
        ]
    };
    match seen.connect_fault() {
        Some((_, ConnectFault::TimedOut)) => return all("no-answer"),
        Some((_, ConnectFault::Refused)) => return all("refused"),
        Some(_) => return all("unknown"),
        None => {}
    }
    let login = |offer: Option<(u32, bool, &[String])>, with: &'static str| match offer {
        Some((_, _, [])) => "no-login",
        Some(_) => with,
        None => "unknown",
    };
    if seen
        .find(|fact| matches!(fact, Fact::SpokeOther { .. }).then_some(()))
        .is_some()
    {
        return all("other");
    }
    let clear = seen.offered(false);
    match (clear, seen.secured()) {
        (Some((_, starttls, _)), secured) => {
            let upgraded = if secured.is_some() {
                login(seen.offered(true), "usable")
            } else {
                "unknown"
            };
            [
                (Security::None, login(clear, "unsafe")),
                (
                    Security::StartTls,
                    if starttls { upgraded } else { "not-offered" },
                ),
                (Security::Tls, "not-offered"),
            ]
        }
        (None, Some(_)) => [
            (Security::None, "not-offered"),
            (Security::StartTls, "not-offered"),
            (Security::Tls, login(seen.offered(true), "usable")),
        ],
        (None, None) if never_spoke(seen) => all("silent"),
        (None, None) => all("unknown"),
    }
}

/// It was connected, and said nothing that could be read until we or it gave up.
fn never_spoke(seen: &Seen<'_>) -> bool {
    let gave_up = seen.find(|fact| match fact {
        Fact::TimedOut { .. }
        | Fact::ClosedEarly { .. }
        | Fact::TlsFailed {
            fault: TlsFault::TimedOut | TlsFault::Closed,
        } => Some(()),
        _ => None,
    });
    gave_up.is_some() && seen.greeting().is_none()
}
