//! What a world publishes for programs that look for settings: records in DNS beside addresses, documents in the web.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::world::{Software, World};

/// A record beside addresses, written as `MX 10 mail.lab.test`, `SRV 0 1 465 mail.lab.test`,
/// `TLSA 3 1 1 0123456789abcdef` or `TXT some text`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Record {
    /// RFC 1035 section 3.3.9: preference and exchanger; the exchanger is empty for the root (RFC 7505).
    Mx(u16, String),
    /// RFC 2782: priority, weight, port and target; the target is empty for the root.
    Srv(u16, u16, u16, String),
    /// RFC 1035 section 3.3.14.
    Txt(String),
    /// RFC 6698 section 2.1: all four parts in hexadecimal digits, as they are sent.
    Tlsa(String),
}

impl TryFrom<String> for Record {
    type Error = String;

    fn try_from(text: String) -> Result<Record, String> {
        let wrong = || format!("{text:?} is no record");
        let number = |word: &str| word.parse::<u16>().map_err(|_| wrong());
        let name = |word: &str| word.trim_end_matches('.').to_owned();
        let words: Vec<&str> = text.split(' ').collect();
        match words.as_slice() {
            ["MX", preference, exchanger] => Ok(Record::Mx(number(preference)?, name(exchanger))),
            ["SRV", priority, weight, port, target] => Ok(Record::Srv(
                number(priority)?,
                number(weight)?,
                number(port)?,
                name(target),
            )),
            ["TLSA", usage, selector, matching, data] => {
                let byte = |word: &str| number(word).map(|byte| format!("{byte:02x}"));
                let head = [byte(usage)?, byte(selector)?, byte(matching)?].concat();
                Ok(Record::Tlsa(head + data))
            }
            ["TXT", ..] => Ok(Record::Txt(text[4..].to_owned())),
            _ => Err(wrong()),
        }
    }
}

/// What a web server answers at one place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Document {
    /// Mozilla's autoconfiguration of all ports of the world where somebody can log in.
    Mozilla,
    /// The same as Outlook's Autodiscover answer.
    Outlook,
    /// This text.
    Text(String),
    /// Nothing but this status (RFC 9110 section 15).
    Status(u16),
    /// Another place (302).
    Redirect(String),
}

/// What came of asking for a document, as far as the world decides it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Served<'a> {
    /// No such name, or a name without an address.
    NoName(bool),
    /// Nobody listens, or the packets vanish.
    NotReached,
    /// The certificate is another name's, or has a flaw.
    NotSecure,
    /// A document of the world, with the machine that serves it.
    Document(#[serde(skip)] &'a Document),
    /// The server has nothing there.
    NotFound,
}

impl World {
    /// Asks for a document of a host.
    pub fn serve(&self, secure: bool, host: &str, path: &str) -> Served<'_> {
        let address: IpAddr = match self.names.get(host).map(Vec::as_slice) {
            None => return Served::NoName(true),
            Some([]) => return Served::NoName(false),
            Some([first, ..]) => *first,
        };
        let number = if secure { 443 } else { 80 };
        let here = self
            .machines
            .values()
            .find(|machine| machine.address == address && machine.ports.contains_key(&number));
        let barred = self.firewall.drop.contains(&(address, number).into());
        let Some(machine) = here.filter(|one| one.software == Software::Nginx && !barred) else {
            return Served::NotReached;
        };
        let certificate = &machine.certificate;
        let fits = certificate.flaw.is_none() && certificate.names.iter().any(|name| name == host);
        if secure && !fits {
            return Served::NotSecure;
        }
        machine
            .documents
            .get(&format!("{host}{path}"))
            .map_or(Served::NotFound, Served::Document)
    }
}
