//! Searches in a small internet of a few names.

use std::collections::BTreeMap;

use super::*;
use crate::vocab::{
    CertificateFault, ConnectFault, Fact, Miss, Proposal, Reply, Source, Stage, State, TlsReport,
};

/// What answers: documents by the start of their address, records and addresses by name, ports by name and number.
#[derive(Default)]
struct Internet {
    documents: BTreeMap<&'static str, String>,
    servers: BTreeMap<&'static str, (&'static str, u16)>,
    exchanger: Option<&'static str>,
    texts: BTreeMap<&'static str, String>,
    names: BTreeMap<&'static str, &'static str>,
    ports: BTreeMap<(&'static str, u16), Vec<Fact>>,
}

impl Internet {
    fn answer(&self, quest: &Quest) -> Found {
        let missing = || Found::Nothing(Miss::NameMissing);
        match quest {
            Quest::Servers { name } => self
                .servers
                .get(name.as_str())
                .map_or_else(missing, |(host, number)| {
                    Found::Servers(vec![(name_of(host), port(*number))])
                }),
            Quest::Exchangers { .. } => self
                .exchanger
                .map_or_else(missing, |host| Found::Exchangers(vec![name_of(host)])),
            Quest::Texts { name } => self
                .texts
                .get(name.as_str())
                .map_or_else(missing, |text| Found::Texts(vec![text.clone()])),
            Quest::Fetch { url, .. } => {
                let front = url.split('?').next().unwrap_or_default();
                self.documents
                    .get(front)
                    .map_or_else(missing, |text| Found::Document {
                        text: text.clone(),
                        url: url.clone(),
                    })
            }
            Quest::Resolve { name } => self
                .names
                .get(name.as_str())
                .map_or_else(missing, |address| {
                    Found::Addresses(vec![address.parse().expect("an address")])
                }),
            Quest::Look { host, port, .. } => {
                let known = self.ports.get(&(host.as_str(), port.number()));
                Found::Seen(known.cloned().unwrap_or_else(|| refused(port.number())))
            }
        }
    }

    fn search(&self, address: &str, typed: &str) -> (Search, Vec<Proposal>) {
        let address = Mailbox::read(address).expect("an address");
        let typed = Draft::from_json(typed).expect("settings");
        let mut search = Search::of(address, typed).expect("a domain");
        loop {
            let quests = search.begin();
            if quests.is_empty() {
                let proposals = search.report().proposals;
                return (search, proposals);
            }
            for (number, quest) in quests {
                search.hear(number, self.answer(&quest));
            }
        }
    }
}

fn name_of(name: &str) -> Host {
    Host::read(name).expect("a name")
}

fn port(number: u16) -> Port {
    Port::read(&number.to_string()).expect("a port")
}

fn refused(number: u16) -> Vec<Fact> {
    vec![Fact::ConnectFailed {
        address: "192.0.2.1".parse().expect("an address"),
        port: port(number),
        how: ConnectFault::Refused,
    }]
}

fn offered(protected: bool, starttls: bool) -> Fact {
    Fact::Offered {
        protected,
        starttls,
        mechanisms: vec!["PLAIN".to_owned()],
    }
}

fn secured(names: &[&str], faults: Vec<CertificateFault>) -> Fact {
    Fact::Secured {
        report: Box::new(TlsReport {
            version: "TLSv1.3".to_owned(),
            cipher: String::new(),
            asked: String::new(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            sha256: String::new(),
            issuer: String::new(),
            not_before: 0,
            not_after: 0,
            wants_certificate: false,
            faults,
        }),
    }
}

fn greeted(protected: bool) -> Fact {
    Fact::Replied {
        stage: Stage::Greeting,
        reply: Reply {
            code: 220,
            enhanced: None,
            lines: vec!["mail ESMTP".to_owned()],
        },
        protected,
    }
}

fn begins_with_tls() -> Vec<Fact> {
    vec![
        secured(&["mail.shop.example"], Vec::new()),
        greeted(true),
        offered(true, false),
    ]
}

fn with_starttls() -> Vec<Fact> {
    vec![
        greeted(false),
        offered(false, true),
        secured(&["mail.shop.example"], Vec::new()),
        offered(true, false),
    ]
}

/// A file of autoconfiguration with one server of each kind.
fn autoconfig(host: &str, number: u16, security: &str) -> String {
    format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"shop.example\">\
         <incomingServer type=\"imap\"><hostname>{host}</hostname><port>993</port><socketType>SSL</socketType>\
         <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>\
         <outgoingServer type=\"smtp\"><hostname>{host}</hostname><port>{number}</port>\
         <socketType>{security}</socketType><username>%EMAILADDRESS%</username>\
         <authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"
    )
}

const OWN: &str = "https://autoconfig.shop.example/mail/config-v1.1.xml";

fn place(one: &Proposal) -> String {
    let outgoing = one.settings.read().outgoing;
    format!(
        "{} {} {}",
        outgoing.host.as_ref().expect("a host"),
        outgoing.dialled_port(),
        outgoing.dialled_security().id()
    )
}

#[test]
fn what_the_domain_publishes_comes_first_and_is_compared() {
    let internet = Internet {
        documents: [(OWN, autoconfig("mail.shop.example", 465, "SSL"))].into(),
        ports: [
            (("mail.shop.example", 465), begins_with_tls()),
            (("mail.shop.example", 993), begins_with_tls()),
        ]
        .into(),
        ..Internet::default()
    };
    let typed = r#"{"outgoing":{"host":"mail.shop.example","port":25,"security":"none"}}"#;
    let (_, proposals) = internet.search("anna@shop.example", typed);
    let [only] = proposals.as_slice() else {
        panic!("one proposal, not {}", proposals.len())
    };
    assert_eq!(place(only), "mail.shop.example 465 tls");
    assert_eq!(only.says[0].source, Source::Autoconfig);
    assert!(only.trusted);
    assert_eq!(
        (only.outgoing, only.incoming),
        (State::Answers, State::Answers)
    );
    assert_eq!(only.differs, ["outgoing.port", "outgoing.security"]);
    let user = only.settings.read().outgoing.username.expect("a name");
    assert_eq!(user.as_str(), "anna@shop.example");
}

#[test]
fn settings_that_are_published_and_wrong_are_named_so() {
    let internet = Internet {
        documents: [(OWN, autoconfig("mail.shop.example", 587, "SSL"))].into(),
        servers: [("_submissions._tcp.shop.example", ("mail.shop.example", 465))].into(),
        ports: [
            (("mail.shop.example", 587), with_starttls()),
            (("mail.shop.example", 465), begins_with_tls()),
        ]
        .into(),
        ..Internet::default()
    };
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    assert_eq!(place(&proposals[0]), "mail.shop.example 465 tls");
    assert_eq!(proposals[0].says[0].source, Source::Srv);
    assert!(!proposals[0].trusted, "records alone vouch for nothing");
    assert_eq!(proposals[1].says[0].source, Source::Autoconfig);
    assert_eq!(proposals[1].outgoing, State::OtherEncryption);
}

#[test]
fn who_says_the_same_says_it_in_one() {
    let internet = Internet {
        documents: [(OWN, autoconfig("mail.shop.example", 465, "SSL"))].into(),
        servers: [
            ("_submissions._tcp.shop.example", ("mail.shop.example", 465)),
            ("_imaps._tcp.shop.example", ("mail.shop.example", 993)),
        ]
        .into(),
        ..Internet::default()
    };
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    let sources: Vec<Source> = proposals[0]
        .says
        .iter()
        .map(|saying| saying.source)
        .collect();
    assert_eq!(sources, [Source::Autoconfig, Source::Srv]);
    assert_eq!(proposals.len(), 1);
}

#[test]
fn a_name_in_a_certificate_corrects_a_guess() {
    let wrong = vec![CertificateFault::NameMismatch];
    let misfit = vec![
        secured(&["*.host.example", "mx1.host.example"], wrong),
        greeted(true),
        offered(true, false),
    ];
    let internet = Internet {
        names: [
            ("mail.shop.example", "192.0.2.7"),
            ("smtp.shop.example", "192.0.2.7"),
        ]
        .into(),
        ports: [
            (("smtp.shop.example", 465), misfit),
            (("mx1.host.example", 465), begins_with_tls()),
        ]
        .into(),
        ..Internet::default()
    };
    let (search, proposals) = internet.search("anna@shop.example", "{}");
    assert_eq!(place(&proposals[0]), "mx1.host.example 465 tls");
    assert_eq!(proposals[0].says[0].source, Source::Guess);
    assert!(!proposals[0].trusted);
    let twice = search.asked().any(
        |(quest, _)| matches!(quest, Quest::Look { host, protocol: Protocol::Smtp, .. } if host.as_str() == "mail.shop.example"),
    );
    assert!(!twice, "one address is tried under one name");
}

#[test]
fn the_provider_of_the_mail_exchanger_is_asked() {
    let internet = Internet {
        exchanger: Some("mx1.mail.host.example"),
        documents: [(
            "https://autoconfig.host.example/mail/config-v1.1.xml",
            autoconfig("smtp.host.example", 465, "SSL"),
        )]
        .into(),
        ..Internet::default()
    };
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    assert_eq!(proposals[0].says[0].source, Source::ExchangerAutoconfig);
    assert_eq!(proposals[0].outgoing, State::Refused);
}

#[test]
fn a_document_that_anybody_could_have_changed_is_not_trusted() {
    let own = "http://autoconfig.shop.example/mail/config-v1.1.xml";
    let internet = Internet {
        documents: [(own, autoconfig("mail.shop.example", 465, "SSL"))].into(),
        ..Internet::default()
    };
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    assert_eq!(proposals[0].says[0].source, Source::AutoconfigInClear);
    assert!(!proposals[0].trusted);
}

#[test]
fn the_address_is_told_to_autodiscover_alone() {
    let (search, _) = Internet::default().search("anna.secret@shop.example", "{}");
    let mut told = Vec::new();
    for (quest, _) in search.asked() {
        if let Quest::Fetch { url, post, .. } = quest {
            assert!(!url.contains("anna.secret"), "{url}");
            if post
                .as_ref()
                .is_some_and(|post| post.contains("anna.secret"))
            {
                told.push(url.as_str());
            }
        }
    }
    assert_eq!(
        told,
        [
            "https://shop.example/autodiscover/autodiscover.xml",
            "https://autodiscover.shop.example/autodiscover/autodiscover.xml"
        ]
    );
}

#[test]
fn a_document_of_pacc_counts_with_its_digest() {
    let document = r#"{"protocols":{"smtp":{"host":"mail.shop.example"}}}"#.to_owned();
    let at = "https://ua-auto-config.shop.example/.well-known/user-agent-configuration.json";
    let mut internet = Internet {
        documents: [(at, document)].into(),
        ..Internet::default()
    };
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    assert!(!proposals[0].trusted, "nobody vouches for it");
    let digest = "v=UAAC1; a=sha256; d=DIGEST".to_owned();
    internet
        .texts
        .insert("_ua-auto-config.shop.example", digest);
    let (_, proposals) = internet.search("anna@shop.example", "{}");
    assert!(!proposals[0].trusted, "the digest is another document's");
}

#[test]
fn nothing_is_nothing() {
    let (_, proposals) = Internet::default().search("anna@shop.example", "{}");
    assert_eq!(proposals, []);
    let odd = Mailbox::read("anna@localhost").ok();
    assert!(odd.is_none_or(|odd| Search::of(odd, Draft::default()).is_none()));
}
