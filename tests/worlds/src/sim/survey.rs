//! What names tell beside addresses in the simulated world: the same as the lab's name servers say.

use mailmedic_core::dialogue::Reading;
use mailmedic_core::vocab::{Host, Port, Tells, Told};

use super::{Client, takes};
use crate::lab::CLIENT;
use crate::lie::Lie;
use crate::publish::{Document, Record, Served};
use crate::world::ClientName;

/// The blocklists that are asked, as the checker has them.
const LISTS: &str = include_str!("../../../../core/knowledge/blocklists.txt");

/// The name that the client's address points to.
const CLIENT_NAME: &str = "home.lab.test";

fn told(name: &str, what: Tells, data: Vec<String>) -> Told {
    Told {
        name: name.to_owned(),
        what,
        data,
    }
}

impl Client {
    /// How the resolver explains itself.
    pub(super) fn explain(&mut self, host: &Host) -> Reading {
        self.spent += takes::NAME;
        let lie = self.world.0.lies.get(host.as_str());
        let lie = lie.copied().filter(|_| !self.is_far());
        let explained = lie.and_then(Lie::explanation).map(|(code, text)| {
            let text = Some(text.to_owned()).filter(|text| !text.is_empty());
            let data = [code.to_string()].into_iter().chain(text).collect();
            told(host.as_str(), Tells::Explained, data)
        });
        Reading::Told(explained.into_iter().collect())
    }

    /// Everything that is asked beside.
    pub(super) fn survey(&mut self, host: &Host, port: Port, domains: &[Host]) -> Reading {
        self.spent += takes::NAME;
        let world = &self.world.0.world;
        let second = world.second.as_ref().filter(|_| !self.is_far());
        let second = second.map(|second| {
            let addresses = second.names.get(host.as_str());
            let addresses = addresses.into_iter().flatten();
            let data = addresses.map(ToString::to_string).collect();
            told(host.as_str(), Tells::OtherResolver, data)
        });
        let is_relay = port.number() == 25;
        let mut all: Vec<Told> = second.into_iter().collect();
        all.extend(
            domains
                .iter()
                .filter_map(|it| self.of_domain(host, is_relay, it)),
        );
        all.extend(is_relay.then(|| self.of_server(host)).flatten());
        if world.blocklists && !self.is_far() {
            all.push(self.reverse());
            let lists = LISTS.lines().filter(|line| !line.starts_with('#'));
            let lists = lists.filter_map(|line| line.split(' ').next());
            all.extend(lists.map(|list| self.on_list(list)));
        }
        Reading::Told(all)
    }

    fn records(&self, name: &str) -> &[Record] {
        let records = self.world.0.world.records.get(name);
        records.map_or(&[], Vec::as_slice)
    }

    fn of_domain(&self, host: &Host, is_relay: bool, domain: &Host) -> Option<Told> {
        let name = domain.as_str();
        let exchangers = self.records(name).iter().filter_map(|record| match record {
            Record::Mx(_, exchanger) => Some(exchanger.as_str()),
            _ => None,
        });
        let exchangers: Vec<&str> = exchangers.collect();
        if exchangers == [""] {
            return Some(told(name, Tells::NullExchanger, Vec::new()));
        }
        if !is_relay || !exchangers.contains(&host.as_str()) {
            return None;
        }
        let policy = self.records(&format!("_mta-sts.{name}"));
        let at = format!("mta-sts.{name}");
        let served = self
            .world
            .0
            .world
            .serve(true, &at, "/.well-known/mta-sts.txt");
        let Served::Document(Document::Text(text)) = served else {
            return None;
        };
        let lines = text.lines().filter_map(|line| line.split_once(": "));
        let of = |wanted: &str| {
            let all = lines.clone().filter(|(key, _)| *key == wanted);
            all.map(|(_, value)| value.to_owned())
                .collect::<Vec<String>>()
        };
        let (mode, patterns) = (of("mode"), of("mx"));
        let what = if patterns.iter().any(|one| one == host.as_str()) {
            Tells::PolicyFits
        } else {
            Tells::PolicyDiffers
        };
        (!policy.is_empty()).then(|| told(name, what, [mode, patterns].concat()))
    }

    /// The lab's resolver is another machine: what it says of signatures may be anybody's word.
    fn of_server(&self, host: &Host) -> Option<Told> {
        let name = format!("_25._tcp.{host}");
        let records = self
            .records(&name)
            .iter()
            .filter_map(|record| match record {
                Record::Tlsa(data) => Some(data.clone()),
                _ => None,
            });
        let records: Vec<String> = records.collect();
        (!records.is_empty()).then(|| told(&name, Tells::DaneUnproven, records))
    }

    fn reverse(&self) -> Told {
        let (what, data) = match self.world.0.world.client_name {
            ClientName::Own => (Tells::ReverseFits, vec![CLIENT_NAME.to_owned()]),
            ClientName::Missing => (Tells::ReverseDiffers, Vec::new()),
            ClientName::Forged => (Tells::ReverseDiffers, vec![CLIENT_NAME.to_owned()]),
        };
        told(CLIENT, what, data)
    }

    fn on_list(&self, list: &str) -> Told {
        let answers = |address: &str| {
            let reversed: Vec<&str> = address.rsplit('.').collect();
            let name = format!("{}.{list}", reversed.join("."));
            let all = self.world.0.names.get(&name).into_iter().flatten();
            all.map(ToString::to_string).collect::<Vec<String>>()
        };
        let (own, has, has_not) = (answers(CLIENT), answers("127.0.0.2"), answers("127.0.0.1"));
        let mut all = own.iter().chain(&has).chain(&has_not);
        if let Some(code) = all.find(|it| it.starts_with("127.255.255.")) {
            return told(list, Tells::ListUnusable, vec![code.clone()]);
        }
        match (own.is_empty(), has.is_empty() || !has_not.is_empty()) {
            (_, true) => told(list, Tells::ListUnusable, has_not),
            (false, false) => told(list, Tells::Listed, own),
            (true, false) => told(list, Tells::NotListed, Vec::new()),
        }
    }
}
