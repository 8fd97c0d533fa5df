//! What is asked of names beside addresses, and what is concluded from it.

use mailmedic_core::vocab::{
    Case, Draft, Fact, Host, Port, Probe, Rung, Security, Survey, Tells, Told, Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};
use mailmedic_core::{desk, plan};
use serde_json::json;

const HOST: &str = "mail.example.org";

fn case(text: &str) -> Case {
    let settings = json!({
        "address": "alice@example.org",
        "outgoing": { "host": HOST, "port": 587, "security": "starttls", "auth": "none" },
    });
    let mut case = Case::of(Draft::from_value(&settings).expect("settings"));
    if !text.is_empty() {
        desk::paste(&mut case, text);
    }
    case
}

fn see(case: &mut Case, probe: Probe, facts: impl IntoIterator<Item = Fact>) {
    let step = case.begin(probe).id;
    for fact in facts {
        case.hear(step, Rung::Name, Vantage::here(), 1, fact);
    }
    case.ended.push(step);
}

fn climb() -> Probe {
    Probe::Climb {
        host: Host::read(HOST).expect("a name"),
        port: Port::SUBMISSION,
        security: Security::StartTls,
        login: false,
    }
}

fn survey() -> Probe {
    Probe::Survey {
        host: Host::read(HOST).expect("a name"),
        port: Port::SUBMISSION,
        domains: vec!["example.org".to_owned()],
    }
}

fn told(name: &str, what: Tells, data: &[&str]) -> Fact {
    Fact::NameTold(Told {
        name: name.to_owned(),
        what,
        data: data.iter().map(|&one| one.to_owned()).collect(),
    })
}

fn missing() -> Fact {
    Fact::NameMissing {
        name: Host::read(HOST).expect("a name"),
    }
}

/// How a cause stands; nothing where it is not listed.
fn standing(of: &Case, cause: &str) -> Option<String> {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let causes = desk::answer(of, &words, true).causes.unwrap_or_default();
    let found = causes.into_iter().find(|one| one.id == cause);
    found.map(|one| one.standing)
}

const NULL_MX: &str = "556 5.1.10 <bob@silent.example>: Recipient address rejected: Domain silent.example does not accept mail (nullMX)";

#[test]
fn a_domain_that_takes_no_mail_proves_what_the_server_says_of_its_recipient() {
    let mut with = case(NULL_MX);
    see(
        &mut with,
        survey(),
        [told("silent.example", Tells::NullExchanger, &[])],
    );
    let proven = Some("confirmed".to_owned());
    assert_eq!(standing(&with, "recipient-domain-invalid"), proven);
    let mut other = case(NULL_MX);
    see(
        &mut other,
        survey(),
        [told("example.org", Tells::NullExchanger, &[])],
    );
    assert_ne!(standing(&other, "recipient-domain-invalid"), proven);
    // Where no server complains, it is no reason for anything.
    let mut calm = case("");
    see(
        &mut calm,
        survey(),
        [told("example.org", Tells::NullExchanger, &[])],
    );
    assert_eq!(standing(&calm, "sender-domain-missing"), None);
}

#[test]
fn the_domains_of_sender_and_recipient_are_asked_and_only_where_that_is_wished() {
    let surveys = |case: &Case| {
        let steps = plan::next(case).into_iter();
        let mut domains = steps.filter_map(|probe| match probe {
            Probe::Survey { domains, .. } => Some(domains),
            _ => None,
        });
        domains.next()
    };
    let mut wished = case(NULL_MX);
    assert_eq!(surveys(&wished), None);
    wished.beside.survey = Survey::Aside;
    let both = ["example.org", "silent.example"].map(str::to_owned);
    assert_eq!(surveys(&wished), Some(both.to_vec()));
}

#[test]
fn only_what_a_resolver_says_of_the_server_itself_counts() {
    let withheld = |name: &str, code: &str| {
        let mut case = case("");
        see(
            &mut case,
            climb(),
            [missing(), told(name, Tells::Explained, &[code])],
        );
        standing(&case, "name-answers-differ")
    };
    for code in ["4", "15", "16", "17"] {
        assert_eq!(withheld(HOST, code).as_deref(), Some("confirmed"), "{code}");
    }
    // Prohibited is the client, and stale is nobody; a name looked up beside is not the server's.
    for (name, code) in [
        (HOST, "18"),
        (HOST, "3"),
        (HOST, "x"),
        ("mail.example.net", "15"),
    ] {
        assert_eq!(withheld(name, code), None, "{name} {code}");
    }
}

#[test]
fn a_network_that_has_a_name_which_another_resolver_has_not_is_not_blamed() {
    let mut case = case("");
    let resolved = Fact::Resolved {
        name: Host::read(HOST).expect("a name"),
        addresses: vec!["10.0.0.7".parse().expect("an address")],
    };
    see(&mut case, climb(), [resolved]);
    see(&mut case, survey(), [told(HOST, Tells::OtherResolver, &[])]);
    assert_eq!(standing(&case, "name-answers-differ"), None);
    // Nothing is looked at where nobody says that something is there.
    let looks = plan::next(&case);
    assert!(!looks.iter().any(|probe| matches!(
        probe,
        Probe::Look {
            address: Some(_),
            ..
        }
    )));
}
