//! Searches for settings as files: an address, a world, what must be proposed; and how they run in the simulated world.
//!
//! ```toml
//! name    = "The domain publishes a port with the wrong encryption"
//! address = "alice@lab.test"
//! typed   = { outgoing = { host = "mail.lab.test", port = 25 } }  # what was typed already, if anything
//! fault   = "world.machines.web.documents"                       # as in scenarios: the ONE line that is the fault, and
//! healed  = { … }                                                # what stands there in the healed world
//!
//! [world]                               # as in scenarios; names of documents and records, see the module `publish`
//!
//! [expect]
//! outcome   = "works"                   # a server was found that answers; "fails": all that was found is wrong
//! first     = "mail.lab.test 465 tls"   # the first proposal's server for sending; absent when there must be none
//! receiving = "mail.lab.test 993 tls"   # its server for receiving; absent when any will do
//! says      = ["autoconfig"]            # who says so, exactly these; absent when any will do
//! trusted   = true                      # whether it can be believed; absent when either will do
//! wrong     = { autoconfig = "other-encryption" }   # what each of these sources proposes for sending answers so
//! asked     = { database = "name-missing" }         # a document of these sources was missed so
//! differs   = ["outgoing.port"]         # the first proposal's differences from what was typed
//! ```

use std::collections::BTreeMap;

use mailmedic_core::dialogue::{Demand, Reading};
use mailmedic_core::plan::discover::{Search, talk};
use mailmedic_core::vocab::{Draft, Found, Host, Mailbox, Miss, Port, Quest};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use toml::{Table, Value};

use crate::publish::{Document, Record, Served};
use crate::run::{CONSENT, Place as _};
use crate::scenario::{Outcome, Scenario, ScenarioError};
use crate::sim::Simulation;

/// One search; see the module for the format.
#[derive(Debug, Clone)]
pub struct Discovery {
    /// Whose settings are looked for.
    pub address: String,
    /// What must come of it.
    pub expect: Expectation,
    /// The world, in the form that the worlds take.
    pub scenario: Scenario,
}

/// What must come of a search.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    outcome: Outcome,
    first: Option<String>,
    receiving: Option<String>,
    says: Option<Vec<String>>,
    trusted: Option<bool>,
    #[serde(default)]
    wrong: BTreeMap<String, String>,
    #[serde(default)]
    asked: BTreeMap<String, String>,
    differs: Option<Vec<String>>,
}

impl Discovery {
    /// Reads one file.
    pub fn read(text: &str) -> Result<Discovery, ScenarioError> {
        Discovery::build(toml::from_str(text)?)
    }

    fn build(mut file: Table) -> Result<Discovery, ScenarioError> {
        let expect = file.remove("expect").unwrap_or(Value::Table(Table::new()));
        let expect: Expectation = expect.try_into()?;
        let address = file.remove("address");
        let address = address.as_ref().and_then(Value::as_str).unwrap_or_default();
        let typed = file.remove("typed").unwrap_or(Value::Table(Table::new()));
        file.insert("settings".to_owned(), typed);
        // A scenario says how a check ends; here a search does.
        let outcome: Table = toml::from_str("outcome = \"works\"")?;
        file.insert("expect".to_owned(), Value::Table(outcome));
        Ok(Discovery {
            address: address.to_owned(),
            expect,
            scenario: Scenario::read(
                &toml::to_string(&file).expect("what was read can be written"),
            )?,
        })
    }

    /// The same search in the healed world; nothing where there is no fault. The first proposal must answer then.
    pub fn heal(&self) -> Option<Discovery> {
        let scenario = self.scenario.heal().ok()?;
        Some(Discovery {
            scenario,
            ..self.clone()
        })
    }

    /// What is wrong with the report of a search, if anything.
    pub fn judge(&self, report: &Json) -> Result<(), String> {
        let proposals = report["proposals"].as_array().ok_or("no proposals")?;
        let first = proposals.first();
        let expect = &self.expect;
        let same = |what: &str, expected: &Json, found: &Json| {
            if expected == found {
                Ok(())
            } else {
                Err(format!("{what}: expected {expected}, found {found}"))
            }
        };
        let outcome = ended(report);
        same("outcome", &json!(expect.outcome), &json!(outcome))?;
        let place = |side: &str| first.map(|one| place(one, side));
        same("first", &json!(expect.first), &json!(place("outgoing")))?;
        if let Some(receiving) = &expect.receiving {
            same("receiving", &json!(receiving), &json!(place("incoming")))?;
        }
        if let (Some(says), Some(first)) = (&expect.says, first) {
            same("says", &json!(says), &json!(sources(first)))?;
        }
        if let (Some(trusted), Some(first)) = (expect.trusted, first) {
            same("trusted", &json!(trusted), &first["trusted"])?;
        }
        if let (Some(differs), Some(first)) = (&expect.differs, first) {
            same("differs", &json!(differs), &first["differs"])?;
        }
        for (source, state) in &expect.wrong {
            let of_source = |one: &&Json| sources(one).contains(source);
            let found = proposals.iter().find(of_source);
            let found = found.map_or(&Json::Null, |one| &one["outgoing"]);
            same(source, &json!(state), found)?;
        }
        for (source, miss) in &expect.asked {
            let asked = report["asked"].as_array().ok_or("nothing asked")?;
            let mut of_source = asked
                .iter()
                .filter(|one| one["quest"]["fetch"]["source"] == json!(source));
            let is_so = |one: &Json| {
                let nothing = &one["found"]["nothing"];
                nothing == miss || nothing.get(miss).is_some()
            };
            if !of_source.any(is_so) {
                return Err(format!("{source} was not missed as {miss}"));
            }
        }
        Ok(())
    }

    /// What is wrong with the report of the healed world, if anything: what the first proposal says must be so.
    pub fn judge_healed(report: &Json) -> Result<(), String> {
        let first = &report["proposals"][0];
        if first["outgoing"] == "answers" {
            Ok(())
        } else {
            Err(format!("healed, the first proposal is {first}"))
        }
    }
}

/// How it ended, by the report alone.
fn ended(report: &Json) -> Outcome {
    let states: Vec<&str> = report["proposals"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["outgoing"].as_str())
        .collect();
    let wrong = [
        "certificate",
        "other-encryption",
        "no-starttls",
        "other-protocol",
        "refused",
        "no-name",
    ];
    if states.contains(&"answers") {
        Outcome::Works
    } else if !states.is_empty() && states.iter().all(|state| wrong.contains(state)) {
        Outcome::Fails
    } else {
        Outcome::CouldNotTell
    }
}

fn place(proposal: &Json, side: &str) -> String {
    let service = &proposal["settings"][side];
    let text = |member: &str| match &service[member] {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    format!("{} {} {}", text("host"), text("port"), text("security"))
}

fn sources(proposal: &Json) -> Vec<String> {
    let says = proposal["says"].as_array().into_iter().flatten();
    says.filter_map(|one| one["source"].as_str().map(str::to_owned))
        .collect()
}

/// Runs a search in its simulated world.
pub fn discover(discovery: &Discovery) -> Result<Json, String> {
    let simulation =
        Simulation::of(&discovery.scenario, CONSENT).map_err(|error| error.to_string())?;
    let address = Mailbox::read(&discovery.address).map_err(|_| "no address")?;
    let typed = Draft::from_json(&discovery.scenario.settings_json());
    let typed = typed.map_err(|error| error.to_string())?;
    let mut search = Search::of(address, typed).ok_or("no domain")?;
    loop {
        let quests = search.begin();
        if quests.is_empty() {
            return serde_json::to_value(search.report()).map_err(|error| error.to_string());
        }
        for (number, quest) in quests {
            let found = answer(&discovery.scenario, &simulation, &quest);
            search.hear(number, found);
        }
    }
}

fn answer(scenario: &Scenario, simulation: &Simulation, quest: &Quest) -> Found {
    match quest {
        Quest::Servers { name } => records(scenario, name, servers),
        Quest::Exchangers { domain } => records(scenario, domain.as_str(), exchangers),
        Quest::Texts { name } => records(scenario, name, texts),
        Quest::Fetch { url, post, .. } => fetch(scenario, url, post.is_some(), 0),
        Quest::Resolve { name } => {
            match simulation.client().respond(Demand::Resolve(name.clone())) {
                Reading::Addresses(addresses) => Found::Addresses(addresses),
                Reading::NameEmpty => Found::Nothing(Miss::NoRecord),
                _ => Found::Nothing(Miss::NameMissing),
            }
        }
        Quest::Look {
            protocol,
            host,
            port,
        } => {
            let mut talk = talk(*protocol, host.clone(), *port);
            let (mut client, mut reading, mut seen) = (simulation.client(), None, Vec::new());
            loop {
                let (demand, facts) = talk.step(reading.take());
                seen.extend(facts.into_iter().map(|(_, fact)| fact));
                if matches!(demand, Demand::Done) {
                    return Found::Seen(seen);
                }
                reading = Some(client.respond(demand));
            }
        }
    }
}

/// The records of one kind at a name.
fn records(scenario: &Scenario, name: &str, of_kind: fn(&[Record]) -> Option<Found>) -> Found {
    let world = &scenario.world;
    let below = format!(".{name}");
    let known = |known: &String| *known == name || known.ends_with(&below);
    let exists = world.names.keys().chain(world.records.keys()).any(known);
    let records = world.records.get(name).map_or(&[][..], Vec::as_slice);
    of_kind(records).unwrap_or(Found::Nothing(if exists {
        Miss::NoRecord
    } else {
        Miss::NameMissing
    }))
}

fn servers(records: &[Record]) -> Option<Found> {
    let mut all: Vec<(u16, u16, &str, u16)> = records
        .iter()
        .filter_map(|record| match record {
            Record::Srv(priority, weight, port, target) => {
                Some((*priority, u16::MAX - weight, target.as_str(), *port))
            }
            _ => None,
        })
        .collect();
    all.sort_unstable();
    let read = |(_, _, target, port): &(u16, u16, &str, u16)| {
        Host::read(target)
            .ok()
            .zip(Port::read(&port.to_string()).ok())
    };
    let found: Vec<(Host, Port)> = all.iter().filter_map(read).collect();
    (!all.is_empty()).then(|| or_none(found, Found::Servers))
}

fn exchangers(records: &[Record]) -> Option<Found> {
    let mut all: Vec<(u16, &str)> = records
        .iter()
        .filter_map(|record| match record {
            Record::Mx(preference, exchanger) => Some((*preference, exchanger.as_str())),
            _ => None,
        })
        .collect();
    all.sort_unstable();
    let found: Vec<Host> = all
        .iter()
        .filter_map(|(_, one)| Host::read(one).ok())
        .collect();
    (!all.is_empty()).then(|| or_none(found, Found::Exchangers))
}

fn texts(records: &[Record]) -> Option<Found> {
    let text = |record: &Record| match record {
        Record::Txt(text) => Some(text.clone()),
        _ => None,
    };
    let all: Vec<String> = records.iter().filter_map(text).collect();
    (!all.is_empty()).then_some(Found::Texts(all))
}

/// Records that name nothing say that there is no such service.
fn or_none<T>(all: Vec<T>, found: fn(Vec<T>) -> Found) -> Found {
    if all.is_empty() {
        Found::Nothing(Miss::NoService)
    } else {
        found(all)
    }
}

fn fetch(scenario: &Scenario, url: &str, posted: bool, redirects: usize) -> Found {
    let (secure, rest) = match url.split_once("://") {
        Some(("https", rest)) => (true, rest),
        Some((_, rest)) => (false, rest),
        None => return Found::Nothing(Miss::Forbidden),
    };
    let rest = rest.split('?').next().unwrap_or_default();
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let miss = match scenario.world.serve(secure, host, path) {
        Served::NoName(true) => Miss::NameMissing,
        Served::NoName(false) => Miss::NoRecord,
        Served::NotReached => Miss::NotReached,
        Served::NotSecure => Miss::NotSecure,
        Served::NotFound => Miss::Status(404),
        Served::Document(Document::Status(401)) => Miss::WantsLogin,
        Served::Document(Document::Status(status)) => Miss::Status(*status),
        Served::Document(Document::Redirect(to)) => {
            let weaker = secure && to.starts_with("http:");
            let domain = host.strip_prefix("autodiscover.").unwrap_or(host);
            let elsewhere = posted && !to.contains(domain);
            if weaker || elsewhere || redirects == 3 {
                Miss::SentElsewhere(to.clone())
            } else {
                return fetch(scenario, to, posted, redirects + 1);
            }
        }
        Served::Document(document) => {
            return Found::Document {
                text: crate::lab::document(document, host, &scenario.world).unwrap_or_default(),
                url: url.to_owned(),
            };
        }
    };
    Found::Nothing(miss)
}
