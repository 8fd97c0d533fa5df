//! A whole check of a scenario, the judgement on what came out of it, and the two ways to heal it.

use std::sync::{Arc, OnceLock};

use mailmedic_core::desk;
use mailmedic_core::dialogue::{Content, Demand, Letter, Permission, Reading, Talk, patience};
use mailmedic_core::plan;
use mailmedic_core::vocab::{
    Answer, Case, Change, Consent, Draft, Field, Host, PasswordShape, Port, Probe, Survey, Vantage,
};
use mailmedic_core::wire::{Finish, ToClient, WIRE};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::{Value, json};

use crate::recording::RecordingError;
use crate::scenario::{Outcome, Scenario, Standing};
use crate::sim::{Client, NOW, Simulation};
use crate::tape::{Deck, Player, Tape};

/// What the user agreed to in every scenario.
pub const CONSENT: Consent = Consent {
    login: true,
    unverified: false,
};

/// What a check came to.
#[derive(Debug)]
pub struct Conclusion {
    /// Everything that was seen.
    pub case: Case,
    /// The answer, in English words, with what is ruled out.
    pub answer: Answer,
    /// What a checker would have sent to a page.
    pub messages: Vec<ToClient>,
    /// The same of a checker at another place.
    pub far: Vec<ToClient>,
}

/// Why a scenario can't be run or healed.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The words of a server are missing.
    #[error("{0}")]
    Words(#[from] RecordingError),
    /// The settings of the scenario have the wrong shape.
    #[error("the settings of the scenario: {0}")]
    Settings(String),
    /// The answer has no fix that the user could make.
    #[error("no fix: {0}")]
    NoFix(String),
}

impl Conclusion {
    /// The answer as the JSON that every way out of Mailmedic gives.
    pub fn json(&self) -> Value {
        json!(self.answer)
    }
}

/// A client's place in a world that never waits: what would take time is added to its clock.
pub trait Place {
    /// Answers a demand.
    fn respond(&mut self, demand: Demand) -> Reading;

    /// How long everything took so far, in milliseconds.
    fn spent(&self) -> u32;
}

/// One running step.
struct Running<P> {
    id: u16,
    talk: Talk,
    client: P,
    reading: Option<Reading>,
    began: u32,
}

impl<P: Place> Running<P> {
    /// When its next answer is there, in milliseconds since the check began.
    fn ready(&self) -> u32 {
        self.began + self.client.spent()
    }
}

/// Checks a scenario in its simulated world: the steps run beside each other as they do on a network, on one clock.
pub fn conclude(scenario: &Scenario) -> Result<Conclusion, RunError> {
    conclude_with(scenario, |client| client)
}

/// The same, each client's place in the world changed.
pub fn conclude_with<P: Place>(
    scenario: &Scenario,
    change: impl Fn(Client) -> P,
) -> Result<Conclusion, RunError> {
    let simulation = Simulation::of(scenario, CONSENT)?;
    let secret = scenario.secret(NOW);
    let password = secret.as_deref().map(PasswordShape::of);
    let mut case = case(draft(scenario)?, password, scenario.says.as_deref());
    case.beside.incoming = scenario.incoming;
    let canary = scenario.canary.and_then(|canary| {
        let host = Host::read(&canary.ip().to_string()).ok()?;
        Some((host, Port::read(&canary.port().to_string()).ok()?))
    });
    case.beside.canaries.extend(canary);
    let letter = scenario.send_test.then(|| letter(&case)).flatten();
    let settings = case.draft.clone();
    case.beside.survey = if scenario.world.second.is_some() || scenario.world.blocklists {
        Survey::Wished
    } else {
        Survey::Aside
    };
    let mut near = repeated(&case, scenario.repeat, |case| {
        conclude_case(case, letter.as_ref(), |_| change(simulation.client()))
    });
    if scenario.world.far.as_ref().is_some_and(|far| !far.down) {
        // The other place is given the settings, and nothing else.
        let mut far = Case::of(settings);
        far.beside.survey = Survey::Aside;
        let far = conclude_case(far, None, |_| change(simulation.far_client()));
        for message in &far.messages {
            message.clone().grow_far(&mut near.case);
        }
        near.answer = desk::answer(&near.case, english(), true);
        near.far = far.messages;
    }
    Ok(near)
}

/// Several checks, as far as one may follow another, and the answer to all of them.
fn repeated(case: &Case, times: u8, check: impl Fn(Case) -> Conclusion) -> Conclusion {
    let mut all: Vec<Conclusion> = Vec::new();
    while all.len() < usize::from(times)
        && all.last().is_none_or(|last| plan::may_repeat(&last.case))
    {
        all.push(check(case.clone()));
    }
    let (shown, runs) = plan::compare(all.iter().map(|one| &one.case));
    let mut shown = all.swap_remove(shown);
    if times > 1 {
        shown.case.runs = Some(runs);
        shown.answer = desk::answer(&shown.case, english(), true);
    }
    shown
}

/// Checks what a tape was made of, in the world of the tape.
pub fn conclude_tape<P: Place>(
    tape: &Tape,
    change: impl Fn(Player) -> P,
) -> Result<Conclusion, RunError> {
    let settings = Value::Object(tape.head.settings.clone());
    let draft =
        Draft::from_value(&settings).map_err(|error| RunError::Settings(error.to_string()))?;
    let case = case(draft, tape.head.password, tape.head.says.as_deref());
    Ok(conclude_case(case, None, |probe| {
        change(Deck(tape).player(probe))
    }))
}

fn case(draft: Draft, password: Option<PasswordShape>, says: Option<&str>) -> Case {
    let mut case = Case::of(draft);
    case.consent = CONSENT;
    case.password = password;
    if let Some(text) = says {
        desk::paste(&mut case, text);
    }
    case
}

/// The message of a scenario whose user agreed to one.
fn letter(case: &Case) -> Option<Arc<Letter>> {
    let settings = case.draft.read();
    let letter = Letter::new(
        &Permission::given(true)?,
        &Content {
            sender: settings.sender()?,
            to: &settings.own_address()?,
            subject: "A test",
            text: "A test.",
            date: "Thu, 26 Nov 2026 12:00:00 +0000",
            id: "1@lab.test",
        },
    );
    Some(Arc::new(letter))
}

fn conclude_case<P: Place>(
    mut case: Case,
    letter: Option<&Arc<Letter>>,
    place: impl Fn(&Probe) -> P,
) -> Conclusion {
    let mut messages = vec![ToClient::Welcome {
        wire: WIRE,
        vantage: Vantage::here(),
    }];
    let why = check(&mut case, letter, place, &mut messages);
    messages.push(ToClient::Finished { why });
    let answer = desk::answer(&case, english(), true);
    Conclusion {
        case,
        answer,
        messages,
        far: Vec::new(),
    }
}

/// The English words, read once.
fn english() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::from_json(ENGLISH).expect("the English pack is a pack"))
}

fn check<P: Place>(
    case: &mut Case,
    letter: Option<&Arc<Letter>>,
    place: impl Fn(&Probe) -> P,
    messages: &mut Vec<ToClient>,
) -> Finish {
    let mut running: Vec<Running<P>> = Vec::new();
    let mut now = 0;
    // The plan is a function of the case: it says something new only where the case has grown.
    let mut grown = true;
    loop {
        let mut steps = Vec::new();
        if std::mem::take(&mut grown) {
            for id in plan::moot(case) {
                running.retain(|step| step.id != id);
                end(case, messages, id);
            }
            let probes = plan::next(case).into_iter();
            steps.extend(probes.map(|probe| case.begin(probe)));
        }
        for step in &steps {
            running.push(Running {
                id: step.id,
                talk: plan::talk_and_post(case, step, letter.cloned()),
                client: place(&step.probe),
                reading: None,
                began: now,
            });
        }
        if !steps.is_empty() {
            messages.push(ToClient::Planned { steps });
        }
        let earliest = (0..running.len()).min_by_key(|&at| (running[at].ready(), running[at].id));
        let Some(at) = earliest else {
            return Finish::Done;
        };
        let step = &mut running[at];
        now = step.ready();
        if now > patience::CHECK {
            for step in running {
                end(case, messages, step.id);
            }
            return Finish::Time;
        }
        let (demand, facts) = step.talk.step(step.reading.take());
        grown |= !facts.is_empty();
        for (rung, fact) in facts {
            let evidence = case.hear(step.id, rung, Vantage::here(), now, fact);
            let evidence = mailmedic_core::vocab::Evidence::clone(&evidence);
            messages.push(ToClient::Heard { evidence });
        }
        if matches!(demand, Demand::Done) {
            grown = true;
            let id = running.swap_remove(at).id;
            end(case, messages, id);
        } else {
            step.reading = Some(step.client.respond(demand));
        }
    }
}

fn end(case: &mut Case, messages: &mut Vec<ToClient>, step: u16) {
    case.ended.push(step);
    messages.push(ToClient::Ended { step });
}

/// Everything in which an answer is not what the scenario expects; empty where all is right.
pub fn faults(scenario: &Scenario, answer: &Value) -> Vec<String> {
    let expect = &scenario.expect;
    let mut faults = Vec::new();
    let mut differ = |what: &str, is: &str, should: &str| {
        if is != should {
            faults.push(format!("{what} is {is:?} and should be {should:?}"));
        }
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    differ(
        "outcome",
        &text(&answer["outcome"]),
        outcome(expect.outcome),
    );
    let causes = answer["causes"].as_array().cloned().unwrap_or_default();
    let (ruled_out, living): (Vec<_>, Vec<_>) = causes
        .into_iter()
        .partition(|cause| cause["standing"] == "ruled-out");
    let first = living.first().cloned().unwrap_or_default();
    let should = expect.first.as_deref().unwrap_or_default();
    differ("the first cause", &text(&first["id"]), should);
    if let Some(standing) = expect.standing {
        let should = standing_id(standing);
        differ("its standing", &text(&first["standing"]), should);
    }
    let mut missing = |what: &str, ids: &[String], list: &[Value], member: &str| {
        for id in ids {
            if !list.iter().any(|entry| entry[member] == id.as_str()) {
                faults.push(format!("{id} is not {what}"));
            }
        }
    };
    missing("among the causes", &expect.also, &living, "id");
    missing("ruled out", &expect.ruled_out, &ruled_out, "id");
    let findings = answer["findings"].as_array().cloned().unwrap_or_default();
    missing("among the findings", &expect.findings, &findings, "rule");
    let next = answer["next"].as_array().cloned().unwrap_or_default();
    missing("asked for", &expect.asks, &next, "id");
    let cells = answer["matrix"].as_array().cloned().unwrap_or_default();
    let cell = |cell: &Value| {
        let word = |name: &str| cell[name].as_str().unwrap_or_default();
        json!({"cell": format!("{} {} {}", cell["port"], word("security"), word("speaks"))})
    };
    let cells: Vec<Value> = cells.iter().map(cell).collect();
    missing("in the matrix", &expect.matrix, &cells, "cell");
    let evidence = answer["evidence"].as_array().cloned().unwrap_or_default();
    let told = evidence
        .iter()
        .map(|seen| seen["fact"]["name-told"].clone());
    missing(
        "told by names",
        &expect.tells,
        &told.collect::<Vec<_>>(),
        "what",
    );
    faults
}

/// The same of what must be concluded from the client's place alone; no second answer where there is no other place.
pub fn faults_alone(scenario: &Scenario, answer: &Value) -> Vec<String> {
    let Some((scenario, alone)) = scenario.alone() else {
        return Vec::new();
    };
    let mut faults = faults(&scenario, answer);
    let next = answer["next"].as_array().map_or(&[][..], Vec::as_slice);
    let asks = next.iter().any(|one| one["id"] == "other-place");
    if asks != alone.asks {
        let not = if asks { "" } else { "not " };
        faults.push(format!("the other place is {not}asked for"));
    }
    let alone = |fault| format!("from one place: {fault}");
    faults.into_iter().map(alone).collect()
}

/// The scenario after the user has made the changes of the first cause's first fix that is theirs, and nothing else:
/// the world is untouched.
pub fn apply_fix(scenario: &Scenario, answer: &Value) -> Result<Scenario, RunError> {
    let cause = &answer["causes"][0];
    let fixes = cause["fixes"].as_array().map_or(&[][..], Vec::as_slice);
    let wrong = |why: &str| RunError::NoFix(format!("{}: {why}", cause["id"]));
    let fix = fixes
        .iter()
        .find(|fix| fix["who"] == "you")
        .ok_or_else(|| wrong("none of its fixes is the user's"))?;
    let changes: Vec<Change> = serde_json::from_value(fix["changes"].clone())
        .map_err(|error| wrong(&format!("its changes: {error}")))?;
    if changes.is_empty() {
        return Err(wrong("its fix changes nothing"));
    }
    let (mut draft, mut healed) = (draft(scenario)?, scenario.clone());
    for change in changes {
        let done = match &change {
            Change::Retype {
                retype: Field::Password(_),
            } => {
                healed.password = right_password(scenario, &draft);
                healed.password.is_some()
            }
            Change::Retype {
                retype: field @ Field::Username(_),
            } => right_name(scenario).is_some_and(|to| {
                let to = json!({ "set": field, "to": to });
                serde_json::from_value::<Change>(to).is_ok_and(|set| set.apply(&mut draft))
            }),
            change => change.apply(&mut draft),
        };
        if !done {
            return Err(wrong(&format!("this can't be done: {change:?}")));
        }
    }
    let Value::Object(settings) = json!(draft) else {
        return Err(wrong("the settings are no object any more"));
    };
    healed.settings = settings;
    Ok(healed)
}

/// The user name that the user would find in the papers: that of the only account.
fn right_name(scenario: &Scenario) -> Option<String> {
    let mut accounts = scenario
        .world
        .machines
        .values()
        .flat_map(|machine| machine.accounts.keys());
    let first = accounts.next()?;
    accounts.all(|name| name == first).then(|| first.clone())
}

/// The password that the user would type after a careful look.
fn right_password(scenario: &Scenario, draft: &Draft) -> Option<String> {
    let name = draft.read().login_name()?;
    let mut machines = scenario.world.machines.values();
    machines.find_map(|machine| machine.accounts.get(name.as_str()).cloned())
}

fn draft(scenario: &Scenario) -> Result<Draft, RunError> {
    Draft::from_json(&scenario.settings_json())
        .map_err(|error| RunError::Settings(error.to_string()))
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Works => "works",
        Outcome::Fails => "fails",
        Outcome::CouldNotTell => "could-not-tell",
    }
}

fn standing_id(standing: Standing) -> &'static str {
    match standing {
        Standing::Confirmed => "confirmed",
        Standing::Likely => "likely",
        Standing::Disputed => "disputed",
        Standing::Possible => "possible",
        Standing::RuledOut => "ruled-out",
    }
}
