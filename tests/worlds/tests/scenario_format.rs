//! What a writer of scenarios notices: the defaults, the healing of one line, and clear errors.

use mailmedic_worlds::scenario::{Kind, Scenario};
use mailmedic_worlds::world::{Flaw, Refusal, Relay, Software, Tls};

const RELAY: &str = r#"
name = "Nobody logs in"
password = "wonderland"
fault = "settings.outgoing.auth"
healed = "password"

[settings]
address = "alice@lab.test"
outgoing = { host = "mail.lab.test", port = 587, security = "starttls", auth = "none" }

[world.names]
"mail.lab.test" = ["10.77.1.1"]

[world.machines.mail]
address = "10.77.1.1"
software = "postfix"
certificate = ["mail.lab.test"]
accounts = { "alice@lab.test" = "wonderland" }
local = ["lab.test"]

[world.machines.mail.ports]
587 = { tls = "starttls", tls-required = true, login = "after-tls", senders = "own" }

[expect]
first = "relay-without-login"
standing = "confirmed"
outcome = "fails"
"#;

fn error_of(text: &str) -> String {
    Scenario::read(text)
        .expect_err("this is no scenario")
        .to_string()
}

#[test]
fn defaults_are_the_common_case() {
    let scenario = Scenario::read(RELAY).expect("a scenario");
    let mail = &scenario.world.machines["mail"];
    let port = &mail.ports[&587];
    assert_eq!(
        (mail.software, mail.host_name()),
        (Software::Postfix, "mail.lab.test")
    );
    assert_eq!(
        (port.tls, port.relay, port.refuses_with),
        (Tls::Starttls, Relay::AfterLogin, Refusal::Usual)
    );
    assert!(scenario.runs_in(Kind::Simulated) && scenario.runs_in(Kind::Real));
    assert!(scenario.expect.fix_changes);
    assert_eq!(scenario.settings["outgoing"]["port"], 587);
}

#[test]
fn healing_replaces_the_line_of_the_fault_and_nothing_else() {
    let ill = Scenario::read(RELAY).expect("a scenario");
    let healed = ill.heal().expect("it can be healed");
    assert_eq!(healed.settings["outgoing"]["auth"], "password");
    assert_eq!(
        healed.settings["outgoing"]["host"],
        ill.settings["outgoing"]["host"]
    );
    assert_eq!(healed.world, ill.world);
}

#[test]
fn a_fault_may_be_in_the_world_under_a_quoted_name_or_a_port() {
    let text = RELAY
        .replace("settings.outgoing.auth", "world.names.'mail.lab.test'")
        .replace("healed = \"password\"", "healed = ['10.77.1.2']");
    let healed = Scenario::read(&text)
        .and_then(|ill| ill.heal())
        .expect("it can be healed");
    assert_eq!(
        healed.world.names["mail.lab.test"][0].to_string(),
        "10.77.1.2"
    );

    let text = RELAY
        .replace(
            "settings.outgoing.auth",
            "world.machines.mail.ports.587.senders",
        )
        .replace("healed = \"password\"", "healed = { remove = true }");
    let healed = Scenario::read(&text)
        .and_then(|ill| ill.heal())
        .expect("it can be healed");
    assert_eq!(
        healed.world.machines["mail"].ports[&587].senders,
        mailmedic_worlds::world::Senders::Any
    );
}

#[test]
fn a_certificate_may_have_a_flaw() {
    let text = RELAY.replace(
        "[\"mail.lab.test\"]\naccounts",
        "{ names = ['mail.lab.test'], flaw = 'expired' }\naccounts",
    );
    let scenario = Scenario::read(&text).expect("a scenario");
    assert_eq!(
        scenario.world.machines["mail"].certificate.flaw,
        Some(Flaw::Expired)
    );
}

#[test]
fn a_wrong_file_is_told_with_its_reason() {
    for (change, to, told) in [
        (
            "settings.outgoing.auth",
            "settings.outgoing.atuh",
            "no line of the scenario",
        ),
        ("settings.outgoing.auth", "settings..auth", "is not a key"),
        (
            "healed = \"password\"",
            "healed = \"none\"",
            "stands healed",
        ),
        ("healed = \"password\"", "", "come together"),
        (
            "senders = \"own\"",
            "sender = \"own\"",
            "unknown field `sender`",
        ),
        ("587 =", "70000 =", "is not a port number"),
        (
            "certificate = [\"mail.lab.test\"]",
            "",
            "TLS without a certificate",
        ),
        (
            "tls = \"starttls\"",
            "tls = \"none\"",
            "demands TLS and does not offer it",
        ),
        ("machines.mail", "machines.\"Mail\"", "may hold only"),
    ] {
        assert!(RELAY.contains(change), "{change}");
        let error = error_of(&RELAY.replace(change, to));
        assert!(error.contains(told), "{change} -> {to}: {error}");
    }
}
