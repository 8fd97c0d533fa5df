//! Good and bad chains, each judged as `tests/data/chains/expected.tsv` says: that table was written first.

mod bad;
mod good;
mod kept;
mod make;
mod revoked;

use std::collections::BTreeSet;
use std::path::Path;

use mailmedic_core::vocab::{CertificateFault, Host, TlsFault};
use mailmedic_probe_server::world::Tls;
use serde_json::json;
use tokio_rustls::rustls::pki_types::UnixTime;

use make::Chain;

/// A row of the table: the chain's name and the words of its faults.
fn expected() -> Vec<(String, BTreeSet<String>)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/chains/expected.tsv");
    let table = std::fs::read_to_string(file).expect("the table");
    let rows = table.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 3, "{line}");
        let faults = cells[1].split(',').filter(|fault| !fault.is_empty());
        (cells[0].to_owned(), faults.map(str::to_owned).collect())
    });
    rows.collect()
}

fn judge(chain: &Chain) -> BTreeSet<String> {
    let tls = Tls::trusting(chain.trusted.clone()).believing(chain.lists.clone());
    let host = Host::read(&chain.asked).expect("a host");
    match tls.judge(&chain.sent, &host, &chain.staple, UnixTime::now()) {
        Ok(faults) => faults.into_iter().map(word).collect(),
        Err(fault) => {
            assert_eq!(fault, TlsFault::TooLarge);
            BTreeSet::from(["too-large".to_owned()])
        }
    }
}

/// As it stands on the wire.
fn word(fault: CertificateFault) -> String {
    json!(fault).as_str().expect("a word").to_owned()
}

#[test]
fn every_chain_is_judged_as_it_was_expected() {
    let made: Vec<(&str, Chain)> = [
        good::chains(),
        bad::chains(),
        revoked::chains(),
        kept::chains(),
    ]
    .into_iter()
    .flatten()
    .collect();
    let expected = expected();
    let names: BTreeSet<&str> = made.iter().map(|(name, _)| *name).collect();
    let listed: BTreeSet<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names, listed,
        "each chain has its row, and each row its chain"
    );
    assert!(made.len() > 60 && names.len() == made.len());
    let mut wrong = Vec::new();
    for (name, chain) in &made {
        let (_, should) = expected
            .iter()
            .find(|(row, _)| row == name)
            .expect("its row");
        let is = judge(chain);
        if is != *should {
            wrong.push(format!("{name}: {is:?}, not {should:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
