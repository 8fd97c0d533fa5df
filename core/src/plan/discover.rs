//! The finding of settings for an address: what to ask, given all answers until now, and what they propose. Everything
//! that does not need another answer is asked at once; what the losers said is kept.
//!
//! Read: published autoconfiguration (draft-ietf-mailmaint-autoconfig) over https and http, the public database of it,
//! the same by the domain's mail exchangers, SRV records (RFC 6186, RFC 8314), Autodiscover ([MS-OXDSCLI]), PACC
//! (draft-ietf-mailmaint-pacc), the built-in facts on providers; beside them usual names are tried.

mod ask;
mod known;
mod pacc;
mod propose;
mod sight;
#[cfg(test)]
mod tests;

pub use sight::Sight;

use crate::dialogue::{self, Talk};
use crate::vocab::{Asked, Draft, Found, Host, Mailbox, Port, Protocol, Quest, SearchReport};

/// A search: the address, what was typed already, and all questions with their answers.
#[derive(Clone, Debug)]
pub struct Search {
    address: Mailbox,
    domain: Host,
    typed: Draft,
    database: bool,
    asked: Vec<(Quest, Option<Found>)>,
}

impl Search {
    /// A search for an address. Nothing where its domain is no host name in ASCII.
    pub fn of(address: Mailbox, typed: Draft) -> Option<Search> {
        let domain = Host::read(address.domain()).ok()?;
        let fit = domain.address().is_none() && domain.as_str().contains('.');
        fit.then_some(Search {
            address,
            domain,
            typed,
            database: true,
            asked: Vec::new(),
        })
    }

    /// The same without the public database.
    #[must_use]
    pub fn without_database(mut self) -> Search {
        self.database = false;
        self
    }

    /// What to ask now, each once. Numbered in the order of [`Search::asked`].
    pub fn begin(&mut self) -> Vec<(usize, Quest)> {
        let first = self.asked.len();
        for quest in ask::wanted(self) {
            if !self.asked.iter().any(|(asked, _)| *asked == quest) {
                self.asked.push((quest, None));
            }
        }
        let new = self.asked[first..].iter().map(|(quest, _)| quest.clone());
        (first..).zip(new).collect()
    }

    /// Takes an answer.
    pub fn hear(&mut self, number: usize, found: Found) {
        if let Some((_, answer)) = self.asked.get_mut(number) {
            answer.get_or_insert(found);
        }
    }

    /// All questions with their answers, in the order in which they were asked.
    pub fn asked(&self) -> impl Iterator<Item = (&Quest, Option<&Found>)> {
        self.asked
            .iter()
            .map(|(quest, found)| (quest, found.as_ref()))
    }

    /// What is known until now.
    pub fn report(&self) -> SearchReport {
        let asked = self.asked.iter();
        SearchReport {
            version: 1,
            address: self.address.as_str().to_owned(),
            proposals: propose::proposals(self),
            asked: asked
                .map(|(quest, found)| Asked {
                    quest: quest.clone(),
                    found: found.clone(),
                })
                .collect(),
        }
    }

    /// The address.
    pub fn address(&self) -> &Mailbox {
        &self.address
    }

    /// What was typed.
    pub fn typed(&self) -> &Draft {
        &self.typed
    }

    /// The answer to a question, if it was asked and answered.
    fn answer(&self, quest: &Quest) -> Option<&Found> {
        let asked = self.asked.iter().find(|(asked, _)| asked == quest);
        asked.and_then(|(_, found)| found.as_ref())
    }
}

/// The dialogue of a look.
pub fn talk(protocol: Protocol, host: Host, port: Port) -> Talk {
    Talk::new(move |line| dialogue::look(line, protocol, host, None, port))
}
