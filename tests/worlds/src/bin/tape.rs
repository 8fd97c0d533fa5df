//! `tape [NAME…]`: makes the tapes of all scenarios that run in the real world, or of those named, anew.
//!
//! It brings the lab up, builds each scenario's world, and starts itself at the client's place there, as
//! `tape --here SCENARIO.toml NAME CA.pem`, which checks with the probe server's own sockets and prints the tape.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::{env, fs, io};

use mailmedic_core::desk;
use mailmedic_core::vocab::{Case, Draft, PasswordShape, Secret, Step};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_probe_server::guard::{Guard, Policy};
use mailmedic_probe_server::limits::{Budget, Limits, Numbers};
use mailmedic_probe_server::session::{self, Maker};
use mailmedic_probe_server::world::{Kit, Names, NetWorld, Presented, Tickets, Tls, Vault};
use mailmedic_worlds::lab::Lab;
use mailmedic_worlds::run::CONSENT;
use mailmedic_worlds::scenario::{Kind, Scenario};
use mailmedic_worlds::tape::{End, Head, Recorder, Tape, Turn};
use serde_json::json;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--here", file, name, ca] => here(Path::new(file), name, Path::new(ca)),
        ref names => all(names),
    }
}

fn all(names: &[&str]) -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios");
    let files: Result<Vec<PathBuf>, io::Error> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    let mut files = files?;
    files.sort();
    let mut lab = Lab::up()?;
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let is_one = file.extension().is_some_and(|ending| ending == "toml");
        if !is_one || !(names.is_empty() || names.contains(&&*name)) {
            continue;
        }
        let scenario = Scenario::read(&fs::read_to_string(&file)?)?;
        // A ticket is a secret, and lasts a day, a token an hour; a tape knows a step by what it does, so none is done twice; and
        // it has no message.
        let fetches = scenario
            .settings
            .get("outgoing")
            .is_some_and(|side| side["auth"] == "pop-before-smtp");
        let again = scenario.expect.first.as_deref() == Some("login-backend-down");
        let left_out = scenario.world.kerberos.is_some()
            || scenario.token.is_some()
            || scenario.send_test
            || scenario.repeat > 1
            || scenario.incoming
            || scenario.canary.is_some()
            // A tape is of one place.
            || scenario.world.far.is_some()
            || scenario.world.tells()
            || fetches
            || again
            || answers(&scenario);
        if left_out || !scenario.runs_in(Kind::Real) {
            continue;
        }
        lab.world(&scenario)?;
        let output = lab
            .client(env::current_exe()?)
            .arg("--here")
            .arg(&file)
            .arg(&*name)
            .arg(lab.ca_pem())
            .output()?;
        if !output.status.success() {
            return Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        fs::write(Tape::folder().join(format!("{name}.jsonl")), output.stdout)?;
        println!("{name}");
    }
    Ok(())
}

/// Whether the login answers what the server makes up anew each time, or proves a password: by a mechanism that is neither
/// PLAIN nor LOGIN.
fn answers(scenario: &Scenario) -> bool {
    let machines = scenario.world.machines.values();
    let mut offered = machines.flat_map(|machine| &machine.mechanisms);
    offered.any(|name| !matches!(name.as_str(), "PLAIN" | "LOGIN"))
}

/// The probe server's world, written down.
struct Taping {
    kit: Arc<Kit>,
    steps: AtomicU16,
    turns: Arc<Mutex<Vec<Turn>>>,
}

impl Maker for Taping {
    type World = Recorder<NetWorld>;

    fn world(self: &Arc<Self>, of: &Step) -> Self::World {
        // Worlds are made in the order of the steps, and steps are numbered from 1.
        let step = self.steps.fetch_add(1, Ordering::Relaxed) + 1;
        let world = NetWorld::new(Arc::clone(&self.kit)).of_step(of);
        Recorder::new(world, step, Arc::clone(&self.turns))
    }

    fn accepted(&self, step: &Step) {
        self.kit.accepted(step);
    }
}

fn here(file: &Path, name: &str, ca: &Path) -> Result<(), Failure> {
    let scenario = Scenario::read(&fs::read_to_string(file)?)?;
    let mut case = Case::of(Draft::from_json(&scenario.settings_json())?);
    case.consent = CONSENT;
    case.password = scenario.password.as_deref().map(PasswordShape::of);
    if let Some(text) = &scenario.says {
        desk::paste(&mut case, text);
    }
    let head = Head {
        scenario: name.to_owned(),
        settings: scenario.settings.clone(),
        says: scenario.says.clone(),
        password: case.password,
    };
    let limits = Limits::of(Numbers::LOOPBACK);
    let settings = case.draft.read();
    let secret = scenario.password.map(Secret::new);
    let kit = Kit {
        guard: Guard::of(Policy::terminal()),
        names: Arc::new(Names::system()),
        tls: Arc::new(Tls::trusting(Tls::read_certificates(ca)?)),
        vault: Vault::of(secret, CONSENT, &settings, limits.logins()),
        targets: limits.targets(),
        tickets: Tickets::None,
        letter: None,
        budget: Budget::default(),
        shown: Presented::default(),
    };
    let turns = Arc::<Mutex<Vec<Turn>>>::default();
    let taping = Taping {
        kit: Arc::new(kit),
        steps: AtomicU16::new(0),
        turns: Arc::clone(&turns),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(session::run(&mut case, Arc::new(taping), |_| ()));
    runtime.shutdown_background();
    let words = Words::from_json(ENGLISH).map_err(|_| "the English pack")?;
    let turns = turns.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let tape = Tape {
        head,
        turns,
        end: End::of(&json!(desk::answer(&case, &words, true))),
    };
    print!("{}", tape.text()?);
    Ok(())
}
