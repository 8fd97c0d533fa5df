//! What `core/knowledge/providers/` says of providers and their servers, one line each, made by `cargo xtask codegen`.

use super::Search;
use super::ask::exchangers;
use crate::vocab::{Draft, Field, Side};

const PROVIDERS: &str = include_str!("providers.txt");

/// The settings of the provider whose domain it is.
pub(super) fn by_domain(search: &Search) -> Option<Draft> {
    let domain = search.domain.as_str();
    let is_own = |line: &&str| {
        let domains = line.split(" | ").next().unwrap_or_default();
        domains.split(' ').any(|one| one == domain)
    };
    settings(search, lines().find(is_own)?)
}

/// The settings of the provider whose server takes the domain's mail in.
pub(super) fn by_exchanger(search: &Search) -> Option<Draft> {
    let exchanger = exchangers(search).first()?;
    let is_own = |line: &&str| {
        let ends = line.split(" | ").nth(1).unwrap_or_default();
        let mut ends = ends.split(' ').filter(|end| end.len() > 1);
        ends.any(|end| exchanger.as_str().ends_with(end))
    };
    settings(search, lines().find(is_own)?)
}

fn lines() -> impl Iterator<Item = &'static str> {
    PROVIDERS.lines().filter(|line| !line.starts_with('#'))
}

/// The best way of a line: `domains | ends of exchangers | user name | method | protocol host port encryption, ...`.
fn settings(search: &Search, line: &str) -> Option<Draft> {
    let mut parts = line.split(" | ").skip(2);
    let (username, method, ways) = (parts.next()?, parts.next()?, parts.next()?);
    let mut draft = Draft::default();
    for side in [Side::Outgoing, Side::Incoming] {
        let is_of_side = |way: &&str| way.starts_with("smtp ") == (side == Side::Outgoing);
        let Some(way) = ways.split(", ").find(is_of_side) else {
            continue;
        };
        let username = match username {
            "address" => search.address.as_str(),
            "local-part" => search.address.local_part(),
            // Made at the provider, and known to the user alone.
            "own" | "-" => "",
            fixed => fixed,
        };
        let fields = [Field::Protocol, Field::Host, Field::Port, Field::Security];
        for (field, value) in fields.into_iter().zip(way.split(' ')) {
            draft.write(field(side), Some(value));
        }
        draft.write(Field::Auth(side), Some(method));
        if !username.is_empty() {
            draft.write(Field::Username(side), Some(username));
        }
    }
    draft.outgoing.is_some().then_some(draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::{Found, Host, Mailbox, Quest};

    fn search(address: &str) -> Search {
        let address = Mailbox::read(address).expect("an address");
        Search::of(address, Draft::default()).expect("a domain")
    }

    #[test]
    fn a_provider_is_known_by_its_domain() {
        let draft = by_domain(&search("anna@gmail.com")).expect("settings");
        let outgoing = draft.read().outgoing;
        assert_eq!(outgoing.host.expect("a host").as_str(), "smtp.gmail.com");
        assert_eq!(
            outgoing.username.expect("a name").as_str(),
            "anna@gmail.com"
        );
    }

    #[test]
    fn a_provider_is_known_by_who_takes_its_mail_in() {
        let mut search = search("anna@shop.example");
        assert_eq!(by_exchanger(&search), None);
        let quests = search.begin();
        let asked = quests
            .iter()
            .find(|(_, quest)| matches!(quest, Quest::Exchangers { .. }));
        let (number, _) = asked.expect("asked for");
        let host = Host::read("aspmx.l.google.com").expect("a name");
        search.hear(*number, Found::Exchangers(vec![host]));
        let draft = by_exchanger(&search).expect("settings");
        let host = draft.read().outgoing.host.expect("a host");
        assert_eq!(host.as_str(), "smtp.gmail.com");
    }

    #[test]
    fn every_line_can_be_read() {
        for line in lines() {
            let draft = settings(&search("anna@shop.example"), line).expect(line);
            let outgoing = draft.read().outgoing;
            assert!(
                outgoing.host.is_some() && outgoing.port.is_some() && outgoing.auth.is_some(),
                "{line}"
            );
        }
    }
}
