//! The table of ports and addresses: what each really speaks.

use mailmedic_core::desk;
use mailmedic_core::vocab::{
    Case, Cell, ConnectFault, Draft, Fact, Host, Port, Probe, Rung, Security, TlsFault, Vantage,
};
use mailmedic_core::words::{ENGLISH, Words};

const PORT: u16 = 465;

fn port() -> Port {
    Port::read(&PORT.to_string()).expect("a port")
}

fn connected(address: &str) -> Fact {
    Fact::Connected {
        address: address.parse().expect("an address"),
        port: port(),
    }
}

/// The cells of a case in which the way and looks at other addresses saw this.
fn cells(way: Vec<Fact>, looks: Vec<(&str, Vec<Fact>)>) -> Vec<Cell> {
    let settings = r#"{"address":"anna@lab.test","outgoing":{"host":"mail.lab.test","port":465,
        "security":"tls","auth":"password","username":"anna@lab.test"}}"#;
    let mut case = Case::of(Draft::from_json(settings).expect("settings"));
    let host = Host::read("mail.lab.test").expect("a name");
    let climb = Probe::Climb {
        host: host.clone(),
        port: port(),
        security: Security::Tls,
        login: false,
    };
    let of_address = |(address, facts): (&str, Vec<Fact>)| {
        let probe = Probe::Look {
            host: host.clone(),
            port: port(),
            address: Some(address.parse().expect("an address")),
        };
        (probe, facts)
    };
    let steps: Vec<_> = [(climb, way)]
        .into_iter()
        .chain(looks.into_iter().map(of_address))
        .collect();
    for (probe, facts) in steps {
        let step = case.begin(probe);
        for fact in facts {
            case.hear(step.id, Rung::Reach, Vantage::here(), 1, fact);
        }
        case.ended.push(step.id);
    }
    let words = Words::from_json(ENGLISH).expect("words");
    desk::answer(&case, &words, false).matrix.expect("a matrix")
}

#[test]
fn a_port_that_answered_an_alert_is_not_called_silent() {
    let alert = TlsFault::Alert {
        alert: "unrecognized_name".to_owned(),
    };
    for (fault, word) in [
        (alert, "unknown"),
        (TlsFault::Incompatible, "unknown"),
        (TlsFault::TimedOut, "silent"),
    ] {
        let way = vec![connected("192.0.2.7"), Fact::TlsFailed { fault }];
        let cells = cells(way, Vec::new());
        assert!(cells.iter().all(|cell| cell.speaks == word), "{cells:?}");
    }
}

#[test]
fn each_address_has_cells_of_its_own() {
    let silent = Fact::TlsFailed {
        fault: TlsFault::TimedOut,
    };
    let failed = Fact::ConnectFailed {
        address: "2001:db8::7".parse().expect("an address"),
        port: port(),
        how: ConnectFault::TimedOut,
    };
    let way = vec![connected("192.0.2.7"), silent];
    let cells = cells(way, vec![("2001:db8::7", vec![failed])]);
    let speaks = |address: &str| {
        let mut of = cells.iter().filter(|cell| cell.address == address);
        let first = of.next().expect("a cell").speaks.clone();
        (first, 1 + of.count())
    };
    assert_eq!(speaks("192.0.2.7"), ("silent".to_owned(), 3));
    assert_eq!(speaks("2001:db8::7"), ("no-answer".to_owned(), 3));
}
