//! One server seen from two places: what the first difference proves, and what it leaves open.

use mailmedic_core::desk;
use mailmedic_core::vocab::{
    Case, CertificateFault, ConnectFault, Draft, Fact, Host, NotTried, Port, Probe, Reply, Rung,
    Security, Stage, TlsReport, Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};

const SERVER: &str = "192.0.2.7";

fn port(number: u16) -> Port {
    Port::read(&number.to_string()).expect("a port")
}

fn host() -> Host {
    Host::read("mail.lab.test").expect("a name")
}

fn resolved(address: &str) -> Fact {
    Fact::Resolved {
        name: host(),
        addresses: vec![address.parse().expect("an address")],
    }
}

fn connected(number: u16) -> Fact {
    Fact::Connected {
        address: SERVER.parse().expect("an address"),
        port: port(number),
    }
}

fn failed(how: ConnectFault) -> Fact {
    Fact::ConnectFailed {
        address: SERVER.parse().expect("an address"),
        port: port(587),
        how,
    }
}

fn replied(stage: Stage, code: u16, text: &str) -> Fact {
    Fact::Replied {
        stage,
        reply: reply(code, text),
        protected: false,
    }
}

fn reply(code: u16, text: &str) -> Reply {
    Reply {
        code,
        enhanced: None,
        lines: vec![text.to_owned()],
    }
}

fn offered(starttls: bool, mechanisms: &[&str]) -> Fact {
    Fact::Offered {
        protected: false,
        starttls,
        mechanisms: mechanisms.iter().map(|one| (*one).to_owned()).collect(),
    }
}

fn secured(issuer: &str, faults: Vec<CertificateFault>) -> Fact {
    Fact::Secured {
        report: Box::new(TlsReport {
            version: "TLSv1.3".to_owned(),
            cipher: String::new(),
            asked: "mail.lab.test".to_owned(),
            names: vec!["mail.lab.test".to_owned()],
            sha256: String::new(),
            issuer: issuer.to_owned(),
            not_before: 0,
            not_after: 0,
            wants_certificate: false,
            faults,
        }),
    }
}

fn recipient(code: u16) -> Fact {
    Fact::RecipientAnswered {
        recipient: "postmaster@far.example".to_owned(),
        local: false,
        own_sender: true,
        reply: reply(code, "so"),
    }
}

/// A finished way to port 587, and a look at 465 that connected, if asked for.
fn seen(facts: Vec<Fact>, other_port: bool) -> Case {
    let draft = r#"{"address":"alice@lab.test","outgoing":{"host":"mail.lab.test","port":587,
        "security":"starttls","auth":"none"}}"#;
    let mut case = Case::of(Draft::from_json(draft).expect("settings"));
    let way = case.begin(Probe::Climb {
        host: host(),
        port: port(587),
        security: Security::StartTls,
        login: false,
    });
    for fact in facts {
        case.hear(way.id, Rung::Reach, Vantage::here(), 1, fact);
    }
    case.ended.push(way.id);
    let look = case.begin(Probe::Look {
        host: host(),
        port: port(465),
        address: None,
    });
    let fact = if other_port {
        connected(465)
    } else {
        failed(ConnectFault::TimedOut)
    };
    case.hear(look.id, Rung::Reach, Vantage::here(), 1, fact);
    case.ended.push(look.id);
    case
}

/// The best cause and its standing.
fn best(case: &Case) -> (String, String) {
    let words = Words::from_json(ENGLISH).expect("words");
    let answer = desk::answer(case, &words, false);
    let first = answer.causes.expect("causes").into_iter().next();
    first.map_or_else(Default::default, |cause| (cause.id, cause.standing))
}

fn with_far(mut near: Case, far: Case) -> Case {
    near.far = Some(Box::new(far));
    near
}

#[test]
fn a_silent_port_is_blocked_where_another_place_connects() {
    let near = || vec![resolved(SERVER), failed(ConnectFault::TimedOut)];
    let far = || seen(vec![resolved(SERVER), connected(587)], true);
    assert_eq!(best(&seen(near(), true)).1, "likely", "from one place");
    let case = with_far(seen(near(), true), far());
    assert_eq!(best(&case), ("port-blocked".into(), "confirmed".into()));
    // Where nothing of the server is reached, its own firewall may shut this address out.
    let case = with_far(seen(near(), false), far());
    assert_eq!(best(&case).1, "likely");
}

#[test]
fn a_refused_port_is_refused_on_the_way_or_by_the_server() {
    let near = || vec![resolved(SERVER), failed(ConnectFault::Refused)];
    let case = with_far(
        seen(near(), true),
        seen(vec![resolved(SERVER), connected(587)], true),
    );
    assert_eq!(
        best(&case),
        ("port-rejected-on-path".into(), "confirmed".into())
    );
    let case = with_far(seen(near(), true), seen(near(), true));
    assert_eq!(
        best(&case),
        ("nothing-listening".into(), "confirmed".into())
    );
}

/// Whether the answer asks for another place.
fn asks_for_another_place(case: &Case) -> bool {
    let words = Words::from_json(ENGLISH).expect("words");
    let next = desk::answer(case, &words, false).next;
    next.iter().flatten().any(|ask| ask.id == "other-place")
}

#[test]
fn a_place_that_may_not_dial_the_server_has_seen_nothing_of_it() {
    let near = || seen(vec![resolved(SERVER), failed(ConnectFault::TimedOut)], true);
    let why = NotTried::Forbidden;
    let case = with_far(
        near(),
        seen(vec![resolved(SERVER), Fact::NotTried { why }], true),
    );
    assert!(asks_for_another_place(&near()));
    assert!(asks_for_another_place(&case));
    let words = Words::from_json(ENGLISH).expect("words");
    let far = case.far.as_deref().expect("the other place");
    let ladder = desk::ladder(far, &words);
    assert!(
        ladder.iter().all(|rung| rung.state != "broke"),
        "{ladder:?}"
    );
}

#[test]
fn a_login_that_nobody_meant_to_make_did_not_fail() {
    let why = NotTried::NoSecret;
    let case = seen(
        vec![resolved(SERVER), connected(587), Fact::NotTried { why }],
        true,
    );
    let words = Words::from_json(ENGLISH).expect("words");
    let ladder = desk::ladder(&case, &words);
    assert!(
        ladder.iter().all(|rung| rung.state != "broke"),
        "{ladder:?}"
    );
}

#[test]
fn an_address_without_a_way_to_it_says_nothing_beside_one_that_was_tried() {
    let no_way = Fact::ConnectFailed {
        address: "2001:db8::7".parse().expect("an address"),
        port: port(587),
        how: ConnectFault::Local,
    };
    let both = seen(vec![no_way, failed(ConnectFault::Refused)], true);
    let one = seen(vec![failed(ConnectFault::Refused)], true);
    assert_eq!(best(&both), best(&one));
    let words = Words::from_json(ENGLISH).expect("words");
    let of = |case: &Case| desk::answer(case, &words, false).matrix;
    assert_eq!(of(&both), of(&one));
}

#[test]
fn a_name_that_leads_to_this_machine_is_found_out() {
    let here = Fact::ConnectFailed {
        address: "127.0.0.1".parse().expect("an address"),
        port: port(587),
        how: ConnectFault::Refused,
    };
    let case = seen(vec![resolved("127.0.0.1"), here], false);
    assert_eq!(best(&case).0, "host-is-this-machine");
}

#[test]
fn words_that_are_missing_at_one_place_alone_were_taken_out() {
    let greeted = |offer| {
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 220, "mail ESMTP"),
            offer,
        ]
    };
    let near = seen(greeted(offered(false, &[])), true);
    let far = seen(greeted(offered(true, &["PLAIN"])), true);
    assert_eq!(
        best(&with_far(near.clone(), far)),
        ("middlebox-edits-dialogue".into(), "confirmed".into())
    );
    let same = seen(greeted(offered(false, &[])), true);
    assert_ne!(best(&with_far(near, same)).0, "middlebox-edits-dialogue");
}

#[test]
fn the_machine_itself_is_another_one_at_another_place() {
    let refused = || {
        vec![Fact::ConnectFailed {
            address: "127.0.0.1".parse().expect("an address"),
            port: port(587),
            how: ConnectFault::Refused,
        }]
    };
    let alone = best(&seen(refused(), true));
    let both = with_far(seen(refused(), true), seen(refused(), true));
    assert_eq!(best(&both), alone, "nothing follows from it");
}

#[test]
fn login_methods_that_one_place_alone_is_not_shown_may_be_the_servers_own_choice() {
    let greeted = |offer| {
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 220, "mail ESMTP"),
            offer,
        ]
    };
    let near = seen(greeted(offered(true, &[])), true);
    let far = seen(greeted(offered(true, &["PLAIN"])), true);
    let words = Words::from_json(ENGLISH).expect("words");
    let answer = desk::answer(&with_far(near, far), &words, false);
    let causes = answer.causes.expect("causes");
    let edited = causes
        .iter()
        .find(|cause| cause.id == "middlebox-edits-dialogue");
    assert_eq!(edited.expect("it is open").standing, "likely");
}

#[test]
fn another_issuer_at_one_place_is_an_interception() {
    let way = |issuer, faults| {
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 220, "mail ESMTP"),
            offered(true, &[]),
            secured(issuer, faults),
        ]
    };
    let near = seen(
        way("Antivirus Root", vec![CertificateFault::UnknownIssuer]),
        true,
    );
    let far = seen(way("Public CA", Vec::new()), true);
    assert_eq!(
        best(&with_far(near.clone(), far)),
        ("tls-intercepted".into(), "confirmed".into())
    );
    let same = seen(
        way("Antivirus Root", vec![CertificateFault::UnknownIssuer]),
        true,
    );
    assert_ne!(best(&with_far(near, same)).0, "tls-intercepted");
}

#[test]
fn an_address_that_is_let_through_elsewhere_is_not_allowed_here() {
    let way = |code| {
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 220, "mail ESMTP"),
            replied(Stage::Recipient, code, "Relay access denied"),
            recipient(code),
        ]
    };
    let near = seen(way(554), true);
    let far = seen(way(250), true);
    assert_eq!(
        best(&with_far(near.clone(), far)),
        ("address-not-allowed".into(), "confirmed".into())
    );
    assert_ne!(
        best(&with_far(near, seen(way(554), true))).0,
        "address-not-allowed"
    );
}

#[test]
fn a_name_that_leads_elsewhere_is_told_where_it_gets_nowhere() {
    let near = seen(vec![Fact::NameMissing { name: host() }], true);
    let far = seen(vec![resolved(SERVER), connected(587)], true);
    assert_eq!(
        best(&with_far(near, far)),
        ("name-answers-differ".into(), "confirmed".into())
    );
    let near = seen(
        vec![resolved("10.9.9.9"), failed(ConnectFault::TimedOut)],
        false,
    );
    let far = seen(vec![resolved(SERVER), connected(587)], true);
    assert_eq!(best(&with_far(near, far)).0, "name-answers-differ");
}

#[test]
fn a_server_that_turns_one_place_away_has_shut_it_out() {
    let near = seen(
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 554, "No service for you"),
        ],
        true,
    );
    let far = seen(
        vec![
            resolved(SERVER),
            connected(587),
            replied(Stage::Greeting, 220, "mail ESMTP"),
        ],
        true,
    );
    assert_eq!(
        best(&with_far(near, far)),
        ("server-bans-address".into(), "likely".into())
    );
}
