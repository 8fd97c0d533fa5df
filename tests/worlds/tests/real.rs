//! Every scenario against real servers, by the built binary at the client's place of the lab: the same expectations
//! as in the simulated world, and the same fix must heal it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use mailmedic_worlds::lab::{CLIENT, FAR_PROBE, Lab, SECOND};
use mailmedic_worlds::recording::without_dates;
use mailmedic_worlds::run;
use mailmedic_worlds::scenario::{Kind, Outcome, Scenario};
use serde_json::{Value, json};

#[path = "real/budget.rs"]
mod budget;
mod common;

use budget::probe_within_plan;
use common::{count_runs, find_secret, scenarios};

/// Longer than a check may take, in seconds.
const PATIENCE: &str = "120";

/// The binary under test.
fn binary() -> PathBuf {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../debug/mailmedic");
    let binary = std::env::var_os("MAILMEDIC_BIN").map_or(built, PathBuf::from);
    binary
        .canonicalize()
        .unwrap_or_else(|error| panic!("build the binary first: {}: {error}", binary.display()))
}

/// What the binary did.
struct Probed {
    status: Option<i32>,
    said: Vec<u8>,
    verdict: Value,
}

/// Checks the scenario's settings from the client's place, in whatever world stands.
fn probe(lab: &Lab, name: &str, scenario: &Scenario) -> Result<Probed, String> {
    let mut arguments = vec!["--json", "--all"];
    if scenario.world.far.is_some() {
        arguments.extend(["--and", FAR_PROBE]);
    }
    if scenario.world.second.is_some() {
        arguments.extend(["--resolver", SECOND]);
    }
    if scenario.world.blocklists {
        arguments.extend(["--blocklists", CLIENT]);
    }
    let output = call(lab, name, scenario, &arguments);
    let lines = String::from_utf8_lossy(&output.stdout);
    let last = lines.lines().last().unwrap_or_default();
    let verdict: Value = serde_json::from_str(last).unwrap_or_default();
    if verdict["event"] != "verdict" {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "{}, no verdict but {last:?}, and {errors:?}",
            output.status
        ));
    }
    let mut said = output.stdout;
    said.extend_from_slice(&output.stderr);
    Ok(Probed {
        status: output.status.code(),
        said,
        verdict,
    })
}

fn call(lab: &Lab, name: &str, scenario: &Scenario, arguments: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("real")
        .join(name);
    fs::create_dir_all(&folder).expect("a folder");
    let settings = folder.join("settings.json");
    fs::write(&settings, scenario.settings_json()).expect("the settings");
    let mut command = lab.client("timeout");
    command
        .arg(PATIENCE)
        .arg(binary())
        .args(["probe", "--yes", "--settings"])
        .arg(&settings)
        .arg("--ca")
        .arg(lab.ca_pem())
        .args(arguments)
        .env("RUST_LOG", "trace")
        // Nothing of this machine's own Kerberos.
        .env("KRB5_CONFIG", lab.kerberos())
        .env("KRB5CCNAME", lab.tickets())
        .stdin(Stdio::null());
    if scenario.certificate.is_some() {
        command
            .arg("--client-cert")
            .arg(lab.client_certificate())
            .arg("--client-key")
            .arg(lab.client_key());
    }
    if scenario.send_test {
        command.arg("--send-test");
    }
    if scenario.incoming {
        command.arg("--incoming");
    }
    if let Some(canary) = scenario.canary {
        command.args(["--canary", &canary.to_string()]);
    }
    if scenario.repeat > 1 {
        command.args(["--repeat", &scenario.repeat.to_string()]);
    }
    if let Some(password) = &scenario.password {
        let file = folder.join("password");
        fs::write(&file, password).expect("the password");
        command.arg("--password-file").arg(file);
    }
    if scenario.token.is_some() {
        let token = scenario.secret(now()).expect("a token");
        let file = folder.join("token");
        fs::write(&file, token).expect("the token");
        command.arg("--token-stdin");
        command.stdin(fs::File::open(file).expect("the token"));
    }
    command.output().expect("the binary runs")
}

/// Seconds since 1970.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let since = since.expect("a clock that goes right").as_secs();
    since.try_into().expect("a clock that goes right")
}

/// Labs side by side; they mostly wait.
const LABS: usize = 6;

#[test]
fn every_scenario_is_concluded_as_expected_and_healed_by_its_fix() {
    let mut queue = scenarios(Kind::Real);
    let only = std::env::var("MAILMEDIC_ONLY").ok();
    if let Some(only) = &only {
        queue.retain(|(name, _)| name.contains(only));
    }
    let machines = queue
        .iter()
        .flat_map(|(_, one)| one.world.machines.values());
    Lab::prepare(machines.map(|machine| machine.software)).expect("the roots");
    let memory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seconds.tsv");
    let before = seconds(&memory);
    // What took long the last time goes first; the end of the queue is what goes first.
    queue.sort_by(|(one, _), (other, _)| {
        let [one, other] = [one, other].map(|name| before.get(name).copied().unwrap_or(f64::MAX));
        one.total_cmp(&other)
    });
    let (queue, results) = (Mutex::new(queue), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..LABS {
            scope.spawn(|| work(&queue, &results));
        }
    });
    let results = results.into_inner().expect("the results");
    let mut lines = String::new();
    for (name, took, _) in &results {
        let _ = writeln!(lines, "{name}\t{took:.1}");
    }
    fs::write(memory, lines).expect("the seconds");
    let faults: Vec<String> = results
        .iter()
        .filter_map(|(name, _, end)| Some(format!("{name}: {}", end.as_ref().err()?)))
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {} failed\n{}",
        faults.len(),
        results.len(),
        faults.join("\n")
    );
    let names: Vec<String> = results.into_iter().map(|(name, _, _)| name).collect();
    if only.is_none() {
        count_runs("real", &names);
    }
}

type Results = Mutex<Vec<(String, f64, Result<(), String>)>>;

/// Takes scenarios from the end of the queue until none is left.
fn work(queue: &Mutex<Vec<(String, Scenario)>>, results: &Results) {
    let next = || queue.lock().expect("the queue").pop();
    let mut lab = None;
    while let Some((name, scenario)) = next() {
        let started = Instant::now();
        let lab = lab.get_or_insert_with(|| Lab::up().expect("the lab"));
        let end = examine(lab, &name, &scenario);
        let took = started.elapsed().as_secs_f64();
        match &end {
            Ok(()) => println!("scenario {name} ok, {took:.1} s"),
            Err(why) => println!("scenario {name} FAILED, {took:.1} s: {why}"),
        }
        results.lock().expect("the results").push((name, took, end));
    }
}

/// How long each run took the last time.
fn seconds(file: &Path) -> BTreeMap<String, f64> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines
        .filter_map(|(name, took)| Some((name.to_owned(), took.parse().ok()?)))
        .collect()
}

fn examine(lab: &mut Lab, name: &str, scenario: &Scenario) -> Result<(), String> {
    lab.world(scenario).map_err(|error| error.to_string())?;
    let far = scenario.world.far.as_ref();
    if far.is_some_and(|far| !far.down) {
        lab.far(&binary()).map_err(|error| error.to_string())?;
    }
    let ill = probe_within_plan(lab, name, scenario)?;
    let mut faults = run::faults(scenario, &ill.verdict);
    if let Some((alone, _)) = scenario.alone() {
        let near = probe_within_plan(lab, name, &alone)?;
        faults.extend(run::faults_alone(scenario, &near.verdict));
        let looked = seen_from(&ill.verdict, FAR_PROBE.trim_start_matches("ws://"));
        if looked == far.is_some_and(|far| far.down) {
            faults.push(format!("the other place looked: {looked}"));
        }
    }
    let should = match scenario.expect.outcome {
        Outcome::Works => 0,
        Outcome::Fails => 1,
        Outcome::CouldNotTell => 3,
    };
    if ill.status != Some(should) {
        faults.push(format!(
            "the exit status is {:?} and not {should}",
            ill.status
        ));
    }
    faults.extend(unlike_simulated(scenario, &ill.verdict));
    let password = scenario.password.as_deref();
    let shown = password.and_then(|password| find_secret(&ill.said, password));
    faults.extend(shown.map(|form| format!("the password is shown, {form}")));
    if scenario.expect.first.is_some() && scenario.expect.fix_changes {
        let fixed = run::apply_fix(scenario, &ill.verdict).map_err(|error| error.to_string());
        match fixed.and_then(|fixed| probe_within_plan(lab, name, &fixed)) {
            Ok(well) if well.verdict["outcome"] == "works" && well.status == Some(0) => {}
            Ok(well) => faults.push(format!(
                "after the fix: {}, status {:?}, because {}",
                well.verdict["outcome"], well.status, well.verdict["causes"][0]["id"]
            )),
            Err(why) => faults.push(format!("the fix: {why}")),
        }
    }
    if scenario.send_test && scenario.expect.outcome == Outcome::Works {
        faults.extend(not_delivered(lab, &ill.verdict));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("; "))
    }
}

/// Whether anything was seen from a place.
fn seen_from(answer: &Value, vantage: &str) -> bool {
    let evidence = answer["evidence"].as_array().into_iter().flatten();
    evidence.into_iter().any(|seen| seen["vantage"] == vantage)
}

/// What is wrong with the mailbox after one message was sent.
fn not_delivered(lab: &Lab, answer: &Value) -> Option<String> {
    let sent = answer["evidence"].as_array().into_iter().flatten();
    let sent = sent.filter(|seen| seen["fact"]["sent"]["line"] == "DATA");
    if sent.count() != 1 {
        return Some("not one message was sent".to_owned());
    }
    // The server delivers after it has answered.
    let began = Instant::now();
    let mut mailbox = lab.mailbox("mail");
    while !mailbox.contains("It arrived") && began.elapsed().as_secs() < 10 {
        thread::yield_now();
        mailbox = lab.mailbox("mail");
    }
    let missing = [
        "From: <alice@lab.test>",
        "To: <alice@lab.test>",
        "Subject: Test message from Mailmedic",
        "Auto-Submitted: auto-generated",
        "It arrived",
    ];
    let mut missing = missing.iter().filter(|part| !mailbox.contains(**part));
    if mailbox.matches("\nMessage-ID: ").count() != 1 {
        return Some(format!("the mailbox has not one message: {mailbox:?}"));
    }
    missing
        .next()
        .map(|part| format!("{part:?} is not in the mailbox"))
}

/// Where the way of the user's program went otherwise than in the simulated world.
fn unlike_simulated(scenario: &Scenario, real: &Value) -> Option<String> {
    if !scenario.runs_in(Kind::Simulated) {
        return None;
    }
    let simulated = run::conclude(scenario).map(|conclusion| conclusion.json());
    let (real, simulated) = match simulated {
        Ok(simulated) => (way(real), way(&simulated)),
        Err(error) => return Some(error.to_string()),
    };
    let differs = real
        .iter()
        .zip(&simulated)
        .find(|(one, other)| one != other);
    match differs {
        Some((real, simulated)) => Some(format!("really {real}, simulated {simulated}")),
        None if real.is_empty() || real.len() != simulated.len() => Some(format!(
            "{} facts, simulated {}",
            real.len(),
            simulated.len()
        )),
        None => None,
    }
}

/// What was seen on that way, without what is another thing in every handshake.
fn way(answer: &Value) -> Vec<Value> {
    let steps = answer["steps"].as_array().cloned().unwrap_or_default();
    let climb = steps.iter().find(|step| step["probe"]["climb"].is_object());
    let evidence = answer["evidence"].as_array().cloned().unwrap_or_default();
    let seen = evidence
        .into_iter()
        .filter(|seen| climb.is_some_and(|climb| seen["step"] == climb["id"]));
    seen.map(|seen| {
        let undated =
            without_dates(&seen.to_string()).replace("Hello home.lab.test ", "Hello [127.0.0.1] ");
        serde_json::from_str::<Value>(&undated).expect("evidence")
    })
    .map(|mut seen| {
        // Clocks are a second apart at times.
        if seen.pointer("/fact/kerberos-failed/fault") == Some(&json!("clock-skew")) {
            seen["fact"]["kerberos-failed"]["about"] = Value::Null;
        }
        // A token is made at another moment in each world.
        if seen.pointer("/fact/token-doubted").is_some_and(|doubt| {
            doubt["fault"] == "token-expired" || doubt["fault"] == "token-not-yet-valid"
        }) {
            seen["fact"]["token-doubted"]["about"] = Value::Null;
        }
        // Each message has a number of its own.
        if seen.pointer("/fact/replied/stage") == Some(&json!("content")) {
            seen["fact"]["replied"]["reply"]["lines"] = Value::Null;
        }
        // What a server asks for is another thing each time; that it asks is the same.
        if seen.pointer("/fact/replied/reply/code") == Some(&json!(334)) {
            seen["fact"]["replied"]["reply"]["lines"] = Value::Null;
        }
        let asked = seen.pointer("/fact/spoke-other/text");
        if asked
            .and_then(Value::as_str)
            .is_some_and(|text| text.starts_with("334 "))
        {
            seen["fact"]["spoke-other"]["text"] = Value::Null;
        }
        let greeting = seen.pointer("/fact/replied/reply/lines/0");
        let greeting = greeting.and_then(Value::as_str).map(str::to_owned);
        let stamped = greeting.filter(|line| line.starts_with("+OK ") && line.ends_with('>'));
        if let Some((line, _)) = stamped.as_deref().and_then(|line| line.split_once(" <")) {
            seen["fact"]["replied"]["reply"]["lines"][0] = json!(line);
        }
        let asked = seen.pointer("/fact/replied/reply/lines/0");
        if asked
            .and_then(Value::as_str)
            .is_some_and(|line| line.starts_with("+ "))
        {
            seen["fact"]["replied"]["reply"]["lines"] = Value::Null;
        }
        if let Some(report) = seen
            .pointer_mut("/fact/secured/report")
            .and_then(Value::as_object_mut)
        {
            report
                .retain(|name, _| matches!(name.as_str(), "asked" | "names" | "issuer" | "faults"));
        }
        json!([seen["rung"], seen["fact"]])
    })
    .collect()
}

#[test]
fn the_server_hears_the_password_and_nobody_else_does() {
    let mut lab = Lab::up().expect("the lab");
    let healthy = scenarios(Kind::Real)
        .into_iter()
        .find(|(name, _)| name == "healthy-587-starttls");
    let (_, scenario) = healthy.expect("the healthy scenario");
    let password = scenario.password.clone().expect("its password");
    lab.world(&scenario).expect("its world");

    let told = probe(&lab, "password", &scenario).expect("a verdict");
    assert_eq!(told.verdict["outcome"], "works");
    assert_eq!(find_secret(&told.said, &password), None, "in JSON");
    let report = call(&lab, "password", &scenario, &[]);
    assert!(!report.stdout.is_empty());
    assert_eq!(
        find_secret(&report.stdout, &password),
        None,
        "in the report"
    );
    assert_eq!(find_secret(&report.stderr, &password), None, "in errors");

    // A refused login may not tell it either.
    let mut mistyped = scenario.clone();
    mistyped.password = Some("looking-glass".to_owned());
    let refused = probe(&lab, "password", &mistyped).expect("a verdict");
    assert_eq!(refused.verdict["outcome"], "fails");
    assert_eq!(find_secret(&refused.said, "looking-glass"), None);

    // The same search finds both where they were meant to go.
    let log = lab.server_log("mail").expect("the server's log");
    for secret in [password.as_str(), "looking-glass"] {
        let found = find_secret(log.as_bytes(), secret);
        assert!(
            found.is_some_and(|form| form.starts_with("base64")),
            "the search does not find what is there"
        );
    }
}

#[test]
fn with_a_ticket_the_mail_server_never_hears_the_password() {
    let mut lab = Lab::up().expect("the lab");
    let (_, scenario) = scenarios(Kind::Real)
        .into_iter()
        .find(|(name, _)| name == "kerberos-by-password")
        .expect("the scenario");
    let password = scenario.password.clone().expect("its password");
    lab.world(&scenario).expect("its world");
    let told = probe(&lab, "ticket", &scenario).expect("a verdict");
    assert_eq!(told.verdict["outcome"], "works");
    assert_eq!(find_secret(&told.said, &password), None, "in JSON");
    let heard = lab.heard("mail").expect("what it heard");
    assert!(heard.iter().any(|line| line.starts_with("AUTH GSSAPI ")));
    let log = lab.server_log("mail").expect("the server's log");
    assert_eq!(
        find_secret(log.as_bytes(), &password),
        None,
        "at the server"
    );
}
