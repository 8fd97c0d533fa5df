//! Every rule has an example that has it and one that has not; healthy settings have none.

mod examples;
mod more;

use examples::EXAMPLES;
use mailmedic_core::desk::{Rounds, typed};
use mailmedic_core::rules::{all, check, undiallable};
use mailmedic_core::vocab::{Change, Draft, Field, Finding, PasswordShape, Severity, Side};
use mailmedic_core::words::{ENGLISH, Kind, Words, placeholders};
use more::MORE;

fn examples() -> impl Iterator<Item = &'static [&'static str; 3]> {
    EXAMPLES.iter().chain(MORE)
}

fn example(text: &str) -> (Draft, Vec<Finding>) {
    let (json, password) = match text.split_once('#') {
        Some((json, password)) => (json, Some(PasswordShape::of(password))),
        None => (text, None),
    };
    let draft = Draft::from_json(json).expect(text);
    let findings = check(&draft, password.as_ref());
    (draft, findings)
}

fn has(findings: &[Finding], id: &str) -> bool {
    findings.iter().any(|finding| finding.rule == id)
}

/// Rules about the password that do not look at its shape.
const WITHOUT_SHAPE: [&str; 2] = ["app-password-wanted", "key-wanted-as-password"];

#[test]
fn every_rule_has_its_two_examples_and_no_example_is_without_rule() {
    let rules: Vec<&str> = all().map(|rule| rule.id).collect();
    for (n, id) in rules.iter().enumerate() {
        assert!(!rules[..n].contains(id), "{id} is there twice");
        let examples = examples().filter(|[example, ..]| example == id);
        assert_eq!(examples.count(), 1, "{id}");
    }
    for [id, with, without] in examples() {
        assert!(rules.contains(id), "{id} is no rule");
        assert!(has(&example(with).1, id), "{id} not found in {with}");
        assert!(!has(&example(without).1, id), "{id} found in {without}");
    }
}

#[test]
fn every_fix_removes_its_finding_and_brings_no_worse_one() {
    for [_, with, _] in examples() {
        let (draft, findings) = example(with);
        for finding in &findings {
            for fix in &finding.fixes {
                let mut mended = draft.clone();
                let retype = |change: &Change| matches!(change, Change::Retype { .. });
                let done = fix
                    .changes
                    .iter()
                    .all(|c| c.apply(&mut mended) || retype(c));
                assert!(done, "{}", fix.id);
                let after = check(&mended, None);
                // Whether another password was typed shows in its shape alone, and these rules ask for the settings.
                if fix.changes.iter().all(retype) && WITHOUT_SHAPE.contains(&finding.rule) {
                    continue;
                }
                assert!(!has(&after, finding.rule), "{} by {}", finding.rule, fix.id);
                let errors =
                    |f: &[Finding]| f.iter().filter(|f| f.severity == Severity::Error).count();
                assert!(errors(&after) <= errors(&findings), "{}: {after:?}", fix.id);
            }
        }
    }
}

#[test]
fn every_rule_and_fix_has_words_and_their_placeholders_have_values() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    let rule_words = |id: &str, part: &str| {
        let text = words.find(&[Kind::Rule.member(), id, part]);
        text.unwrap_or_else(|| panic!("no {part} for rule {id}"))
            .to_owned()
    };
    for rule in all() {
        assert!(!rule.sources.is_empty(), "{}", rule.id);
        rule_words(rule.id, "title");
    }
    for [_, with, _] in examples() {
        for finding in example(with).1 {
            assert!(!finding.at.is_empty(), "{}", finding.rule);
            for part in ["title", "says"] {
                for name in placeholders(&rule_words(finding.rule, part)) {
                    // The program's name stands among the words.
                    let known =
                        finding.values.iter().any(|(key, _)| *key == name) || name == "client";
                    assert!(known, "{} has no value for {{{name}}}", finding.rule);
                }
            }
            for fix in &finding.fixes {
                let spoken = words.fix(fix, Some("thunderbird"));
                assert_ne!(spoken.title, fix.id);
                let filled = !spoken.says.is_empty() && !spoken.says.contains("{changes}");
                assert!(filled, "{}: {}", fix.id, spoken.says);
            }
        }
    }
}

#[test]
fn healthy_settings_have_no_error_and_no_warning() {
    let hosts = [
        ("smtp.gmail.com", "imap.gmail.com"),
        ("smtp.strato.de", "imap.strato.de"),
        ("smtp.fastmail.com", "imap.fastmail.com"),
        ("mail.example.org", "mail.example.org"),
        ("mx1.mail-host.example", "imap.mail-host.example"),
        ("192.0.2.25", "192.0.2.25"),
    ];
    let ways = [
        ("587", "starttls", "143", "starttls"),
        ("465", "tls", "993", "tls"),
        ("2525", "starttls", "993", "tls"),
    ];
    for (sending, receiving) in hosts {
        for (port, security, incoming_port, incoming_security) in ways {
            for auth in ["password", "oauth2", "encrypted-password"] {
                let json = format!(
                    r#"{{"address":"anna@example.org","client":"thunderbird",
                    "outgoing":{{"protocol":"smtp","host":"{sending}","port":{port},"security":"{security}",
                    "auth":"{auth}","username":"anna@example.org"}},
                    "incoming":{{"protocol":"imap","host":"{receiving}","port":"{incoming_port}",
                    "security":"{incoming_security}","auth":"{auth}","username":"anna@example.org"}}}}"#
                );
                let findings = check(
                    &Draft::from_json(&json).expect("settings"),
                    Some(&PasswordShape::default()),
                );
                let bad: Vec<_> = findings
                    .iter()
                    .filter(|f| f.severity != Severity::Info)
                    .collect();
                assert!(bad.is_empty(), "{json}: {bad:?}");
                assert!(!undiallable(&findings));
            }
        }
    }
}

/// What is typed letter by letter is not yet there, and nothing else is wrong with it.
#[test]
fn half_typed_settings_are_at_most_malformed() {
    let malformed = [
        "host-label-wrong",
        "host-is-a-number",
        "host-is-an-address",
        "address-malformed",
        "from-malformed",
        "hello-illegal",
    ];
    let accounts = [
        ("anna@gmail.com", "smtp.gmail.com", "imap.gmail.com", "993"),
        (
            "anna@hotmail.com",
            "smtp-mail.outlook.com",
            "outlook.office365.com",
            "993",
        ),
        (
            "anna@yahoo.co.uk",
            "smtp.mail.yahoo.com",
            "pop.mail.yahoo.com",
            "995",
        ),
        (
            "anna@t-online.de",
            "securesmtp.t-online.de",
            "secureimap.t-online.de",
            "993",
        ),
        (
            "anna@example.org",
            "mail.example.org",
            "mail.example.org",
            "143",
        ),
        (
            "anna@fastmail.com",
            "smtp.fastmail.com",
            "imap.fastmail.com",
            "993",
        ),
    ];
    for (address, sending, receiving, port) in accounts {
        let fields = [
            (Field::Address, address),
            (Field::From, address),
            (Field::Hello, "laptop.example.org"),
            (Field::Username(Side::Outgoing), address),
            (Field::Host(Side::Outgoing), sending),
            (Field::Port(Side::Outgoing), "587"),
            (Field::Username(Side::Incoming), address),
            (Field::Host(Side::Incoming), receiving),
            (Field::Port(Side::Incoming), port),
        ];
        let mut draft = Draft::default();
        for (field, text) in fields {
            for end in 1..=text.len() {
                assert!(draft.write(field, Some(&text[..end])));
                // Many people stop there, so it is taken for a slip of theirs.
                if &text[..end] == "smtp.gmail.co" {
                    continue;
                }
                let findings = check(&draft, Some(&PasswordShape::default()));
                let noise = findings
                    .iter()
                    .find(|f| f.severity != Severity::Info && !malformed.contains(&f.rule));
                assert!(noise.is_none(), "{}: {noise:?}", &text[..end]);
            }
        }
    }
}

#[test]
fn a_line_break_or_nul_in_any_field_is_a_finding_and_is_not_dialled() {
    let healthy =
        r#"{"address":"anna@example.org","outgoing":{"host":"m.example.org","port":587}}"#;
    for break_ in ["\r", "\n", "\r\n", "\0", "\u{2028}"] {
        for around in ["{}x", "x{}y", "x{}"] {
            for field in Field::all() {
                let mut draft = Draft::from_json(healthy).expect("settings");
                if !draft.write(field, Some(&around.replace("{}", break_))) {
                    continue;
                }
                let findings = check(&draft, None);
                let named = findings
                    .iter()
                    .any(|f| f.at[0] == field && f.severity == Severity::Error);
                assert!(named, "{field} with {break_:?}: {findings:?}");
                assert!(undiallable(&findings), "{field} with {break_:?}");
            }
        }
    }
}

#[test]
fn no_password_goes_to_the_server_of_a_manual() {
    for host in ["smtp.yourdomain.com", "mail.mydomain.com", "${SMTP_HOST}"] {
        let mut draft = Draft::default();
        assert!(draft.write(Field::Host(Side::Outgoing), Some(host)));
        assert!(undiallable(&check(&draft, None)), "{host}");
    }
}

#[test]
fn a_sender_of_another_provider_is_told_from_an_account_at_the_wrong_server() {
    let account = r#"{"address":"anna@gmail.com","outgoing":{"host":"smtp.mail.yahoo.com"}}"#;
    let sender = r#"{"address":"anna@gmail.com","outgoing":{"host":"smtp.mail.yahoo.com","username":"anna@yahoo.com"}}"#;
    let [of_account, of_sender] = [account, sender].map(|text| example(text).1);
    assert!(has(&of_account, "host-of-another-provider"));
    assert!(!has(&of_account, "from-of-a-provider-elsewhere"));
    assert!(has(&of_sender, "from-of-a-provider-elsewhere"));
    assert!(!has(&of_sender, "host-of-another-provider"));
}

#[test]
fn worst_findings_come_first() {
    let findings = example(
        r#"{"outgoing":{"host":"localhost","port":465,"security":"starttls","auth":"none"}}"#,
    )
    .1;
    assert_eq!(findings[0].rule, "starttls-on-tls-port");
    assert!(findings.is_sorted_by_key(|finding| finding.severity));
}

#[test]
fn a_name_typed_elsewhere_is_used_when_the_login_is_turned_on() {
    let (mut draft, findings) = example(
        r#"{"address":"anna@example.org","outgoing":{"port":587,"security":"starttls","auth":"none"}}"#,
    );
    for change in &findings[0].fixes[0].changes {
        assert!(change.apply(&mut draft));
    }
    assert_eq!(
        draft.text(Field::Username(Side::Outgoing)).as_deref(),
        Some("anna@example.org")
    );
}

#[test]
fn the_login_tells_whose_account_it_is_before_the_address_does() {
    for (settings, foreign) in [
        (
            r#"{"outgoing":{"host":"smtp.gmail.com","username":"anna@outlook.com"}}"#,
            true,
        ),
        (
            r#"{"address":"anna@gmail.com","outgoing":{"host":"smtp.gmail.com","username":"Anna@Hotmail.com"}}"#,
            true,
        ),
        (
            r#"{"address":"anna@outlook.com","outgoing":{"host":"smtp.gmail.com","username":"anna@gmail.com"}}"#,
            false,
        ),
        (
            r#"{"address":"anna@outlook.com","outgoing":{"host":"smtp.gmail.com","username":"anna"}}"#,
            true,
        ),
        (
            r#"{"outgoing":{"host":"smtp.gmail.com","username":"anna@example.org"}}"#,
            false,
        ),
        (
            r#"{"outgoing":{"host":"smtp.office365.com","username":"anna@gmail.com"}}"#,
            false,
        ),
        (
            r#"{"outgoing":{"host":"smtp.gmail.com","username":"anna@"}}"#,
            false,
        ),
    ] {
        let (_, findings) = example(settings);
        let found = has(&findings, "host-of-another-provider");
        assert_eq!(found, foreign, "{settings}");
    }
}

#[test]
fn a_page_without_the_diagnosis_shows_the_same_findings() {
    let words = Words::from_json(ENGLISH).expect("the English pack");
    for settings in examples().flat_map(|[_, with, without]| [with, without]) {
        let settings = settings.split('#').next().expect("settings");
        let draft = Draft::from_json(settings).expect(settings);
        let early = typed(&draft, &words);
        let mut rounds = Rounds::new(words.clone());
        rounds.set_settings(draft);
        let whole = rounds.view(false).answer.findings;
        assert_eq!(early.findings, whole, "{settings}");
        assert_eq!(early.fit, rounds.plan().connections > 0, "{settings}");
    }
}
