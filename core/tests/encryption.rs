//! What is concluded from encryption that was looked at: certificates, versions of TLS, and what a program said of them.

use mailmedic_core::desk;
use mailmedic_core::vocab::{
    Answer, Case, CertificateFault, Draft, Fact, Host, Port, Probe, Reply, Rung, Security,
    SpokenCause, Stage, TlsFault, TlsReport, Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};
use serde_json::json;

const HOST: &str = "mail.example.org";

/// A case with the way of a program on port 465, and whatever it saw.
struct Examined {
    case: Case,
    host: Host,
}

impl Examined {
    fn of(host: &str, security: &str) -> Examined {
        let port = if security == "tls" { 465 } else { 587 };
        let settings = json!({
            "address": "alice@example.org",
            "outgoing": { "host": host, "port": port, "security": security, "auth": "none" },
        });
        let case = Case::of(Draft::from_value(&settings).expect("settings"));
        let host = Host::read(host).expect("a name");
        Examined { case, host }
    }

    fn saying(mut self, text: &str) -> Examined {
        desk::paste(&mut self.case, text);
        self
    }

    fn climbing(self, facts: Vec<Fact>) -> Examined {
        let (port, security) = match self.case.draft.read().outgoing.security {
            Some(Security::Tls) => (Port::SUBMISSIONS, Security::Tls),
            _ => (Port::SUBMISSION, Security::StartTls),
        };
        let host = self.host.clone();
        self.seeing(
            Probe::Climb {
                host,
                port,
                security,
                login: false,
            },
            facts,
        )
    }

    fn inspecting(self, facts: Vec<Fact>) -> Examined {
        let host = self.host.clone();
        let port = Port::SUBMISSIONS;
        self.seeing(Probe::Inspect { host, port }, facts)
    }

    fn seeing(mut self, probe: Probe, facts: Vec<Fact>) -> Examined {
        let step = self.case.begin(probe);
        for fact in facts {
            self.case
                .hear(step.id, Rung::Secure, Vantage::here(), 40, fact);
        }
        self.case.ended.push(step.id);
        self
    }

    fn causes(&self) -> Vec<SpokenCause> {
        self.answer().causes.expect("causes")
    }

    fn outcome(&self) -> String {
        self.answer().outcome.expect("an outcome")
    }

    fn answer(&self) -> Answer {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        desk::answer(&self.case, &words, true)
    }

    /// How a cause stands; empty where it is not listed.
    fn standing(&self, cause: &str) -> String {
        let mut causes = self.causes().into_iter();
        let found = causes.find(|one| one.id == cause);
        found.map_or_else(String::new, |one| one.standing)
    }
}

fn report(sha256: &str, faults: &[CertificateFault]) -> TlsReport {
    TlsReport {
        version: "1.3".to_owned(),
        cipher: "TLS_AES_128_GCM_SHA256".to_owned(),
        asked: HOST.to_owned(),
        names: vec![HOST.to_owned()],
        issuer: "Some Authority".to_owned(),
        not_before: 0,
        not_after: 0,
        sha256: sha256.to_owned(),
        wants_certificate: false,
        faults: faults.to_vec(),
    }
}

fn secured(sha256: &str, faults: &[CertificateFault]) -> Fact {
    Fact::Secured {
        report: Box::new(report(sha256, faults)),
    }
}

fn failed(fault: TlsFault) -> Fact {
    Fact::TlsFailed { fault }
}

fn alert(alert: &str) -> Fact {
    failed(TlsFault::Alert {
        alert: alert.to_owned(),
    })
}

fn spoken(versions: &[&str]) -> Fact {
    Fact::TlsSpoken {
        versions: versions.iter().map(|&one| one.to_owned()).collect(),
    }
}

fn greeting() -> Fact {
    Fact::Replied {
        stage: Stage::Greeting,
        reply: Reply {
            code: 220,
            enhanced: None,
            lines: vec![HOST.to_owned()],
        },
        protected: false,
    }
}

#[test]
fn a_program_that_calls_a_good_certificate_expired_has_the_wrong_time() {
    let told = Examined::of(HOST, "tls")
        .saying("x509: certificate has expired or is not yet valid")
        .climbing(vec![secured("1", &[])]);
    assert_eq!(told.standing("client-clock-wrong"), "likely");
    assert_eq!(told.standing("certificate-expired"), "ruled-out");
    let right = Examined::of(HOST, "tls")
        .saying("x509: certificate has expired or is not yet valid")
        .climbing(vec![secured("1", &[CertificateFault::Expired])]);
    // The words alone leave it open, as they did before anybody looked.
    assert_eq!(right.standing("client-clock-wrong"), "possible");
    assert_eq!(right.standing("certificate-expired"), "confirmed");
}

#[test]
fn many_certificates_out_of_date_at_once_leave_open_that_the_clock_here_is_wrong() {
    let look = |port, sha256: &str, fault| {
        let host = Host::read(HOST).expect("a name");
        (
            Probe::Look {
                host,
                port,
                address: None,
            },
            vec![secured(sha256, &[fault])],
        )
    };
    let early = CertificateFault::NotYetValid;
    let seen = |probe: (Probe, Vec<Fact>)| {
        Examined::of(HOST, "tls")
            .climbing(vec![secured("1", &[early])])
            .seeing(probe.0, probe.1)
    };
    let both = seen(look(Port::SUBMISSION, "2", early));
    assert_eq!(both.standing("client-clock-wrong"), "possible");
    assert_eq!(both.standing("certificate-expired"), "confirmed");
    let same = seen(look(Port::SUBMISSION, "1", early));
    assert_eq!(same.standing("client-clock-wrong"), "");
    let apart = seen(look(Port::SUBMISSION, "2", CertificateFault::Expired));
    assert_eq!(apart.standing("client-clock-wrong"), "");
}

#[test]
fn a_program_that_does_not_name_the_server_sees_another_certificate() {
    let other = &[CertificateFault::NameMismatch];
    let complaint = "x509: certificate is valid for shop.example.org, not mail.example.org";
    let told = |unnamed| {
        Examined::of(HOST, "tls")
            .saying(complaint)
            .climbing(vec![secured("1", &[])])
            .inspecting(vec![unnamed])
    };
    let differs = told(secured("2", other));
    assert_eq!(differs.standing("certificate-depends-on-sni"), "confirmed");
    assert_eq!(differs.standing("certificate-name-mismatch"), "ruled-out");
    let same = told(secured("1", &[]));
    assert_eq!(same.standing("certificate-depends-on-sni"), "ruled-out");
    let unknown = Examined::of(HOST, "tls")
        .climbing(vec![alert("unrecognized_name")])
        .inspecting(vec![secured("2", &[])]);
    assert_eq!(unknown.standing("certificate-depends-on-sni"), "confirmed");
    // Another certificate that fits as well explains nothing.
    let fits = told(secured("2", &[]));
    assert_eq!(fits.standing("certificate-depends-on-sni"), "");
}

#[test]
fn only_alerts_on_versions_and_ciphers_speak_for_them() {
    for (fact, standing) in [
        (alert("protocol_version"), "likely"),
        (alert("handshake_failure"), "likely"),
        (alert("insufficient_security"), "likely"),
        (alert("internal_error"), ""),
        (alert("unrecognized_name"), ""),
        (failed(TlsFault::Closed), ""),
        (failed(TlsFault::TooLarge), ""),
    ] {
        let seen = Examined::of(HOST, "tls").climbing(vec![fact.clone()]);
        assert_eq!(seen.standing("tls-no-common-version"), standing, "{fact:?}");
    }
}

#[test]
fn a_server_that_speaks_only_what_programs_gave_up_is_told_for_certain() {
    for fact in [
        alert("protocol_version"),
        failed(TlsFault::Incompatible),
        failed(TlsFault::Closed),
    ] {
        let seen = Examined::of(HOST, "tls")
            .climbing(vec![fact])
            .inspecting(vec![spoken(&["1.0", "1.1"])]);
        assert_eq!(seen.standing("tls-no-common-version"), "confirmed");
        assert_eq!(seen.outcome(), "fails");
    }
}

#[test]
fn what_only_this_checker_does_not_speak_is_no_fault_of_the_server() {
    let seen = Examined::of(HOST, "tls")
        .climbing(vec![alert("handshake_failure")])
        .inspecting(vec![spoken(&["1.2"])]);
    assert_eq!(seen.standing("tls-no-common-version"), "possible");
    assert_eq!(seen.outcome(), "could-not-tell");
    let seen =
        Examined::of(HOST, "tls").climbing(vec![secured("1", &[CertificateFault::Unchecked])]);
    assert_eq!(seen.outcome(), "could-not-tell");
    let mut causes = seen.causes().into_iter();
    let living = causes.find(|one| one.standing != "ruled-out");
    assert_eq!(living.map(|one| one.id), None);
}

#[test]
fn a_provider_with_a_private_certificate_is_perhaps_not_the_one_that_answers() {
    for fault in [
        CertificateFault::PrivateIssuer,
        CertificateFault::UnknownIssuer,
        CertificateFault::SelfSigned,
    ] {
        let seen = Examined::of("smtp.gmail.com", "tls").climbing(vec![secured("1", &[fault])]);
        assert_eq!(seen.standing("tls-intercepted"), "likely", "{fault:?}");
        let own = Examined::of(HOST, "tls").climbing(vec![secured("1", &[fault])]);
        // Whose certificate it is shows only from another place; its own issuer is no machine on the way.
        let open = if fault == CertificateFault::SelfSigned {
            ""
        } else {
            "possible"
        };
        assert_eq!(own.standing("tls-intercepted"), open, "{fault:?}");
    }
    let good = Examined::of("smtp.gmail.com", "tls").climbing(vec![secured("1", &[])]);
    assert_eq!(good.standing("tls-intercepted"), "");
}

#[test]
fn a_certificate_that_never_arrives_is_lost_on_the_way_and_not_faulty() {
    let stalled = Examined::of(HOST, "tls").climbing(vec![failed(TlsFault::Stalled)]);
    // Our own patience ends a stalled handshake: no more than possible.
    assert_eq!(stalled.standing("path-drops-large-packets"), "possible");
    let late = |facts| {
        let seen = Examined::of(HOST, "starttls").climbing(facts);
        seen.standing("path-drops-large-packets")
    };
    assert_eq!(
        late(vec![greeting(), failed(TlsFault::TimedOut)]),
        "possible"
    );
    // Where not a byte came it may as well be the server that says nothing.
    assert_eq!(late(vec![failed(TlsFault::TimedOut)]), "");
    assert_eq!(late(vec![greeting(), failed(TlsFault::Closed)]), "");
}

#[test]
fn a_certificate_of_the_client_that_is_only_asked_for_is_no_cause() {
    let mut asked = report("1", &[]);
    asked.wants_certificate = true;
    let asked = Fact::Secured {
        report: Box::new(asked),
    };
    let refused = |lines: &str| Fact::Replied {
        stage: Stage::Hello,
        reply: Reply {
            code: 421,
            enhanced: None,
            lines: vec![lines.to_owned()],
        },
        protected: true,
    };
    let seen = |facts| Examined::of(HOST, "tls").climbing(facts);
    let cause = "client-certificate-required";
    assert_eq!(seen(vec![asked.clone()]).standing(cause), "");
    let words = refused("mail.example.org Error: No client certificate presented");
    let told = seen(vec![asked, words.clone()]);
    assert_eq!(told.standing(cause), "confirmed");
    // Words alone, without the request, prove it less.
    let unasked = seen(vec![secured("1", &[]), words]);
    assert_eq!(unasked.standing(cause), "likely");
    let broke_off = seen(vec![failed(TlsFault::CertificateWanted)]);
    assert_eq!(broke_off.standing(cause), "confirmed");
}
