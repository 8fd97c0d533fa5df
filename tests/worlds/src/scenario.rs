//! The scenario format: one world, one person's settings, what must be concluded, and the fix that must heal it.
//!
//! One TOML file is one scenario. It runs in the simulated world in milliseconds and, where real software can produce
//! the fault, against real servers.
//!
//! ```toml
//! name     = "Nobody logs in"
//! says     = "554 5.7.1 <bob@far.example>: Relay access denied" # what the user pasted, if anything
//! password = "wonderland"                 # what the user types when asked, if anything
//! token    = { expires = -60 }            # in place of a password; see the module `token`
//! certificate = ["alice@lab.test"]        # the user's own certificate for that name ([] is none); with a flaw as below
//! send-test = true                        # one message is sent where all is accepted (absent: none)
//! incoming = true                         # the ports for fetching are looked at, too (absent: not)
//! canary   = "10.77.1.9:25"               # a server that is known to answer on that port (absent: none)
//! repeat   = 3                            # so many checks one after the other (absent: one)
//! fault    = "settings.outgoing.auth"     # the ONE line of this file that is the fault, as a TOML key
//! healed   = "password"                   # what stands there in the healed world; { remove = true } takes it out
//!
//! [settings]                              # the settings as the user has them, members as in the settings JSON
//! address = "alice@lab.test"
//! outgoing = { host = "mail.lab.test", port = 587, security = "starttls", auth = "none" }
//!
//! [world.names]                           # see the module `world` for all members and their defaults
//! "mail.lab.test" = ["10.77.1.1"]
//!
//! [world.machines.mail]
//! address     = "10.77.1.1"
//! software    = "postfix"
//! certificate = ["mail.lab.test"]         # or { names = [...], flaw = "expired" }
//! accounts    = { "alice@lab.test" = "wonderland" }
//! local       = ["lab.test"]
//!
//! [world.machines.mail.ports]
//! 587 = { tls = "starttls", tls-required = true, login = "after-tls", senders = "own" }
//! 465 = { tls = "implicit", login = "after-tls" }
//! 25  = { tls = "starttls" }
//!
//! # a port may also say: tls-versions = "1.0 1.1", ciphers = "uncommon", client-certificate = "asked" or "required"
//! # and connections = 1, held = 1 for a limit of connections, and how many of them another program holds
//! # relay = "after-pop" with window = 600 (seconds), relay = "listed" with relay-from = "10.77.0.10"
//! # relay = "certified" lets in whose certificate it trusts
//! # a machine: keeps-mail = true writes what it delivers to a file; unnamed-certificate = [...] for clients that do not name it
//!
//! [world.firewall]
//! drop   = ["10.77.1.1:2525"]             # packets vanish
//! reject = ["10.77.1.1:2526"]             # connections are reset
//! drop-large = ["10.77.1.1:587"]          # large packets from there vanish: those with a certificate in them
//!
//! of = "near"                             # for the client alone; "far": for the other place alone (absent: everybody)
//! redirect = { "10.77.1.1:587" = "10.77.1.9:587" } # who connects there gets to another machine
//!
//! [world.far]                             # another place that looks at the same machines, without a login
//! names = { "mail.lab.test" = [] }        # the names as its resolver has them, where that has others
//! down  = true                            # nobody listens there (absent: a probe server does)
//!
//! [world.second]                          # a resolver that the user names for comparison
//! names = { "mail.lab.test" = [] }
//!
//! [world.kerberos]                        # a KDC on the machine `mail`; see the module `kerberos`
//! realm      = "LAB.TEST"
//! principals = { alice = "wonderland" }
//! services   = ["smtp/mail.lab.test"]
//!
//! [expect]
//! outcome  = "fails"
//! first    = "relay-without-login"        # the first cause; absent when there must be none
//! standing = "confirmed"                  # of the first cause; absent when any will do
//! also     = []                           # causes that must be listed, in any place
//! ruled-out = []                          # causes that must be listed as ruled out
//! findings = []                           # rules that the settings must break
//! asks     = []                           # questions that must be open in the end, such as "repeat"
//! matrix   = []                           # what ports must be seen to speak, such as "993 tls usable"
//! tells    = []                           # what names must tell beside addresses, such as "null-exchanger"
//! fix-changes = true                      # the `changes` of the first cause's first fix, and nothing else, must
//!                                         # make the unchanged world work (the default)
//! alone    = { first = "…", standing = "likely", outcome = "fails", asks = true } # with `world.far`: the same without it;
//!                                         # `asks`: that the other place is asked for (the default)
//! worlds   = ["simulated", "real"]        # where it runs (the default: both); "browser" too, if asked for
//!
//! [on.exim]                               # the same with Exim on the machine `mail`, in each of those worlds; what
//! standing = "likely"                     # must be concluded otherwise there (members as in [expect]) and why
//! why      = "Exim says so in the words of its administrator."
//! ```

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use toml::{Table, Value};

use crate::software::Software;
use crate::token::Token;
use crate::world::{Certificate, World};

/// One scenario; see the module for the format.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// What the scenario is about, in a few words.
    pub name: String,
    /// The text the user pasted.
    pub says: Option<String>,
    /// The password the user types when asked.
    pub password: Option<String>,
    /// The token that the user's program shows in place of a password.
    pub token: Option<Token>,
    /// The certificate that the user's program shows where a server asks for one.
    pub certificate: Option<Certificate>,
    /// Whether the user agreed to one message.
    pub send_test: bool,
    /// Whether the ports for fetching are looked at, too.
    pub incoming: bool,
    /// A server that is known to answer.
    pub canary: Option<SocketAddr>,
    /// How many checks are made, one after the other.
    pub repeat: u8,
    /// The settings as the user has them, shaped as the settings JSON.
    pub settings: Map<String, Json>,
    /// Everything outside the user's program.
    pub world: World,
    /// What must be concluded.
    pub expect: Expectation,
    fault: Option<Fault>,
    file: Table,
}

/// The machine whose software `[on.…]` replaces.
const REPLACED: &str = "mail";

/// What must be concluded: `[expect]` in a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Expectation {
    /// How the whole ends.
    pub outcome: Outcome,
    /// Id of the first cause; `None` when there must be no cause.
    pub first: Option<String>,
    /// Standing of the first cause; `None` when any will do.
    pub standing: Option<Standing>,
    /// Ids of causes that must be listed, in any place.
    #[serde(default)]
    pub also: Vec<String>,
    /// Ids of causes that must be listed as ruled out.
    #[serde(default)]
    pub ruled_out: Vec<String>,
    /// Ids of rules that the settings must break.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Ids of questions that must be open in the end.
    #[serde(default)]
    pub asks: Vec<String>,
    /// Cells of the matrix that must be there: port, encryption, and what it speaks.
    #[serde(default)]
    pub matrix: Vec<String>,
    /// Kinds of what names tell beside addresses that must have been seen.
    #[serde(default)]
    pub tells: Vec<String>,
    /// Whether the `changes` of the first cause's first fix must heal the unchanged world.
    #[serde(default = "yes")]
    pub fix_changes: bool,
    /// What must be concluded without the other place, where there is one.
    pub alone: Option<Alone>,
    /// Where the scenario runs.
    #[serde(default = "everywhere")]
    pub worlds: Vec<Kind>,
}

/// What must be concluded from the client's place alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alone {
    /// How the whole ends; as from two places, when absent.
    pub outcome: Option<Outcome>,
    /// Id of the first cause; `None` when there must be no cause.
    pub first: Option<String>,
    /// Standing of the first cause; `None` when any will do.
    pub standing: Option<Standing>,
    /// Whether another place is asked for.
    #[serde(default = "yes")]
    pub asks: bool,
}

/// How an examination ends, as in answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words are those of the answer JSON")]
pub enum Outcome {
    Works,
    Fails,
    CouldNotTell,
}

/// How sure a cause is, as in answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words are those of the answer JSON")]
pub enum Standing {
    Confirmed,
    Likely,
    Disputed,
    Possible,
    RuledOut,
}

/// A kind of world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Servers inside the test that speak from recordings.
    Simulated,
    /// Real servers in their own namespaces.
    Real,
    /// The same, with the page in a real browser.
    Browser,
}

/// Why a text is not a scenario, or can't be healed.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// Not TOML, a wrong type, or an unknown member; the message names the line.
    #[error("{0}")]
    Shape(#[from] toml::de::Error),
    /// `fault` without `healed`, or the other way round.
    #[error("`fault` and `healed` come together")]
    HalfFault,
    /// The text of `fault` is not a TOML key.
    #[error("the fault {0:?} is not a key")]
    NotAKey(String),
    /// `fault` names a line that does not exist.
    #[error("the fault {0:?} is no line of the scenario")]
    NoSuchLine(String),
    /// `healed` is what stands there already.
    #[error("the fault {0:?} stands healed in the file")]
    NotAFault(String),
    /// An `[on.…]` that names no other software for the machine `mail`.
    #[error("[on.{0}] names no other software for the machine mail")]
    NotOn(String),
    /// The world contradicts itself.
    #[error("{0}")]
    Contradiction(String),
    /// The scenario has no fault that could be healed.
    #[error("the scenario has no fault to heal")]
    Healthy,
}

#[derive(Debug, Clone, PartialEq)]
struct Fault {
    path: Vec<String>,
    healed: Option<Value>,
}

/// The file as serde sees it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    says: Option<String>,
    password: Option<String>,
    token: Option<Token>,
    certificate: Option<Certificate>,
    #[serde(default, rename = "send-test")]
    send_test: bool,
    #[serde(default)]
    incoming: bool,
    canary: Option<SocketAddr>,
    #[serde(default = "once")]
    repeat: u8,
    fault: Option<String>,
    healed: Option<Value>,
    settings: Map<String, Json>,
    world: World,
    expect: Expectation,
    #[serde(default)]
    on: Table,
}

impl Scenario {
    /// Reads one scenario file, as it is written.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        // The typed reading goes first because its errors name the line.
        let file: File = toml::from_str(text)?;
        Self::build(file, toml::from_str(text)?)
    }

    /// Reads one scenario file with all servers that it is to run on: the software of each `[on.…]` (none for the
    /// scenario as it is written), and the scenario.
    pub fn read_all(text: &str) -> Result<Vec<(Option<Software>, Self)>, ScenarioError> {
        let file: File = toml::from_str(text)?;
        let on = file.on.clone();
        let mut plain: Table = toml::from_str(text)?;
        let mut all = vec![(None, Self::build(file, plain.clone())?)];
        plain.remove("on");
        for (id, table) in &on {
            let wrong = || ScenarioError::NotOn(id.clone());
            let software = Software::named(id).ok_or_else(wrong)?;
            let mut scenario = plain.clone();
            let machine = ["world", "machines", REPLACED]
                .iter()
                .try_fold(&mut scenario, |table, key| {
                    table.get_mut(*key).and_then(Value::as_table_mut)
                })
                .ok_or_else(wrong)?;
            let before = machine.insert("software".to_owned(), id.as_str().into());
            if before.as_ref().and_then(Value::as_str) == Some(id) {
                return Err(wrong());
            }
            let expect = scenario.get_mut("expect").and_then(Value::as_table_mut);
            let expect = expect.ok_or_else(wrong)?;
            for (member, value) in table.as_table().ok_or_else(wrong)? {
                if member != "why" {
                    expect.insert(member.clone(), value.clone());
                }
            }
            let file = scenario.clone().try_into()?;
            all.push((Some(software), Self::build(file, scenario)?));
        }
        Ok(all)
    }

    /// What the login is made with, at a moment in seconds since 1970: the password, or the token made then.
    pub fn secret(&self, now: i64) -> Option<String> {
        let token = || self.token.as_ref().map(|token| token.text(now));
        self.password.clone().or_else(token)
    }

    /// The same scenario with the line of the fault replaced by the healed one.
    pub fn heal(&self) -> Result<Self, ScenarioError> {
        let fault = self.fault.as_ref().ok_or(ScenarioError::Healthy)?;
        let mut table = self.file.clone();
        let (last, parents) = fault.path.split_last().ok_or(ScenarioError::Healthy)?;
        let mut place = &mut table;
        for key in parents {
            place = place
                .get_mut(key)
                .and_then(Value::as_table_mut)
                .ok_or_else(|| ScenarioError::NoSuchLine(key.clone()))?;
        }
        match &fault.healed {
            Some(value) => place.insert(last.clone(), value.clone()),
            None => place.remove(last),
        };
        table.remove("fault");
        table.remove("healed");
        Self::build(table.clone().try_into()?, table)
    }

    /// The same scenario from the client's place alone, with what must be concluded there.
    pub fn alone(&self) -> Option<(Self, Alone)> {
        let alone = self.expect.alone.clone()?;
        let mut scenario = self.clone();
        scenario.world.far = None;
        scenario.expect = Expectation {
            outcome: alone.outcome.unwrap_or(self.expect.outcome),
            first: alone.first.clone(),
            standing: alone.standing,
            also: Vec::new(),
            ruled_out: Vec::new(),
            findings: Vec::new(),
            asks: Vec::new(),
            matrix: Vec::new(),
            tells: Vec::new(),
            fix_changes: false,
            alone: None,
            worlds: self.expect.worlds.clone(),
        };
        Some((scenario, alone))
    }

    /// Whether it runs in a world of this kind.
    pub fn runs_in(&self, kind: Kind) -> bool {
        self.expect.worlds.contains(&kind)
    }

    /// The settings as the JSON that every way into Mailmedic takes.
    pub fn settings_json(&self) -> String {
        Json::Object(self.settings.clone()).to_string()
    }

    /// The person's part and the conclusion, for programs that are not written in Rust.
    pub fn task_json(&self) -> String {
        let name_at = |side: &str| self.settings.get(side)?.get("username")?.as_str();
        let name = name_at("outgoing")
            .or_else(|| name_at("incoming"))
            .unwrap_or_default();
        let mut machines = self.world.machines.values();
        let right = machines.find_map(|machine| machine.accounts.get(name));
        json!({
            "settings": self.settings,
            "password": self.password,
            "right-password": right.or(self.password.as_ref()),
            "expect": self.expect,
        })
        .to_string()
    }

    fn build(file: File, table: Table) -> Result<Self, ScenarioError> {
        let fault = match (file.fault, file.healed) {
            (None, None) => None,
            (Some(key), Some(healed)) => Some(Fault::find(&key, healed, &table)?),
            _ => return Err(ScenarioError::HalfFault),
        };
        if file.password.is_some() && file.token.is_some() {
            return Err(ScenarioError::Contradiction(
                "a password and a token".to_owned(),
            ));
        }
        if file.world.far.is_some() != file.expect.alone.is_some() {
            return Err(ScenarioError::Contradiction(
                "`world.far` and `expect.alone` come together".to_owned(),
            ));
        }
        if let Some(sentence) = file.world.contradiction() {
            return Err(ScenarioError::Contradiction(sentence));
        }
        Ok(Self {
            name: file.name,
            says: file.says,
            password: file.password,
            token: file.token,
            certificate: file.certificate.filter(|one| !one.names.is_empty()),
            send_test: file.send_test,
            incoming: file.incoming,
            canary: file.canary,
            repeat: file.repeat,
            settings: file.settings,
            world: file.world,
            expect: file.expect,
            fault,
            file: table,
        })
    }
}

impl Fault {
    fn find(key: &str, healed: Value, table: &Table) -> Result<Self, ScenarioError> {
        let path = keys(key).ok_or_else(|| ScenarioError::NotAKey(key.to_owned()))?;
        let (first, rest) = path
            .split_first()
            .ok_or_else(|| ScenarioError::NotAKey(key.to_owned()))?;
        let stands = rest
            .iter()
            .try_fold(table.get(first), |value, key| {
                value.map(|value| value.get(key))
            })
            .flatten()
            .ok_or_else(|| ScenarioError::NoSuchLine(key.to_owned()))?;
        if *stands == healed {
            return Err(ScenarioError::NotAFault(key.to_owned()));
        }
        let removes = healed
            .as_table()
            .is_some_and(|t| t.len() == 1 && t.get("remove") == Some(&Value::Boolean(true)));
        Ok(Self {
            path,
            healed: (!removes).then_some(healed),
        })
    }
}

/// The parts of a dotted TOML key, quoted ones included. TOML's own reader takes it apart.
fn keys(dotted: &str) -> Option<Vec<String>> {
    let mut table: Table = toml::from_str(&format!("{dotted} = 0")).ok()?;
    let mut keys = Vec::new();
    loop {
        if table.len() != 1 {
            return None;
        }
        let (key, value) = table.into_iter().next()?;
        keys.push(key);
        match value {
            Value::Table(inner) => table = inner,
            _ => return Some(keys),
        }
    }
}

const fn yes() -> bool {
    true
}

const fn once() -> u8 {
    1
}

fn everywhere() -> Vec<Kind> {
    vec![Kind::Simulated, Kind::Real]
}
