//! What names tell beside addresses, all asked side by side: another resolver, null MX, policies on transport, TLSA,
//! the reverse of an address, blocklists.

use std::net::IpAddr;
use std::time::Duration;

use hickory_resolver::proto::rr::{Name, RData, RecordType};
use mailmedic_core::dialogue::{Reading, patience};
use mailmedic_core::vocab::{Found, Host, Port, Tells, Told};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::{Kit, blocklists, dane, fetch, question};

/// Mail servers of the world listen here, and nowhere else (RFC 5321 section 4.5.4.2).
const RELAY: u16 = 25;

/// At most this many patterns of a policy, or records.
const MOST: usize = 16;

pub(super) fn told(name: &str, what: Tells, data: Vec<String>) -> Told {
    Told {
        name: name.to_owned(),
        what,
        data,
    }
}

/// Asks everything that this check was told to ask.
pub(super) async fn survey(kit: &Kit, host: &Host, port: Port, domains: &[Host]) -> Vec<Told> {
    let is_relay = port.number() == RELAY;
    let lists = async {
        match kit.names.listed() {
            Some(address) => Box::pin(blocklists::ask(&kit.names, address)).await,
            None => Vec::new(),
        }
    };
    let exchangers = async {
        let mut all = Vec::new();
        for domain in domains {
            all.extend(of_domain(kit, host, is_relay, domain).await);
        }
        all
    };
    let records = async {
        if is_relay {
            Box::pin(of_server(kit, host, port)).await
        } else {
            None
        }
    };
    let (other, exchangers, records, lists) =
        tokio::join!(other_resolver(kit, host), exchangers, records, lists);
    let all = other.into_iter().chain(exchangers).chain(records);
    all.chain(lists).collect()
}

/// The addresses that another resolver gives, or that it answers nothing of use; nothing where there is none.
async fn other_resolver(kit: &Kit, host: &Host) -> Option<Told> {
    let other = kit.names.other()?;
    if host.address().is_some() || host.is_this_machine() {
        return None;
    }
    let data = match Box::pin(other.addresses(host)).await {
        Reading::Addresses(addresses) => addresses.iter().map(ToString::to_string).collect(),
        Reading::NameMissing | Reading::NameEmpty => Vec::new(),
        _ => return Some(told(host.as_str(), Tells::OtherSilent, Vec::new())),
    };
    Some(told(host.as_str(), Tells::OtherResolver, data))
}

/// What a domain says on its mail: that it takes none, or how it wants it to travel.
async fn of_domain(kit: &Kit, host: &Host, is_relay: bool, domain: &Host) -> Option<Told> {
    let name = domain.as_str();
    let found = kit.names.records(name, RecordType::MX).await.ok()?;
    let exchangers: Vec<&Name> = found
        .iter()
        .filter_map(|data| match data {
            RData::MX(mx) => Some(&mx.exchange),
            _ => None,
        })
        .collect();
    if let [only] = exchangers[..]
        && only.is_root()
    {
        return Some(told(name, Tells::NullExchanger, Vec::new()));
    }
    let ours = |one: &&Name| {
        one.to_ascii()
            .trim_end_matches('.')
            .eq_ignore_ascii_case(host.as_str())
    };
    if !is_relay || !exchangers.iter().any(ours) {
        return None;
    }
    Box::pin(policy(kit, host, name)).await
}

/// The domain's policy on transport (RFC 8461), where it has one that can be read.
async fn policy(kit: &Kit, host: &Host, domain: &str) -> Option<Told> {
    let Found::Texts(texts) = kit.names.texts(&format!("_mta-sts.{domain}")).await else {
        return None;
    };
    let mut texts = texts.iter().filter(|text| text.starts_with("v=STSv1"));
    let (Some(_), None) = (texts.next(), texts.next()) else {
        return None;
    };
    let asked = format!("https://mta-sts.{domain}/.well-known/mta-sts.txt");
    let Found::Document { text, url } = fetch(kit, &asked, None).await else {
        return None;
    };
    // Redirects are not to be followed (section 3.3).
    if url != asked {
        return None;
    }
    let value = |wanted: &'static str| {
        text.lines().filter_map(move |line| {
            let (key, value) = line.split_once(':')?;
            (key.trim() == wanted).then(|| value.trim().to_ascii_lowercase())
        })
    };
    let mode = value("mode").next()?;
    if value("version").next()? != "stsv1" || !["enforce", "testing", "none"].contains(&&*mode) {
        return None;
    }
    let readable = |one: &String| Host::read(one.trim_start_matches("*.")).is_ok();
    let patterns: Vec<String> = value("mx").filter(readable).take(MOST).collect();
    let fits = patterns.iter().any(|one| is_named(one, host.as_str()));
    let what = if fits || mode == "none" {
        Tells::PolicyFits
    } else {
        Tells::PolicyDiffers
    };
    let data = [mode].into_iter().chain(patterns).collect();
    Some(told(domain, what, data))
}

/// Whether a pattern names a server: an asterisk stands for one label (RFC 8461 section 4.1).
fn is_named(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(domain) => host.split_once('.').is_some_and(|(_, rest)| rest == domain),
        None => pattern == host,
    }
}

/// Whether the certificate is one that the server's TLSA records name (RFC 7672).
async fn of_server(kit: &Kit, host: &Host, port: Port) -> Option<Told> {
    let server = kit.names.server()?;
    let name = format!("_{port}._tcp.{host}");
    let full = Name::from_ascii(format!("{name}.")).ok()?;
    let (answer, checked) = question::signed(server, &full, RecordType::TLSA).await?;
    let records: Vec<_> = answer
        .answers
        .iter()
        .filter_map(|record| match &record.data {
            RData::TLSA(record) => Some(record.clone()),
            _ => None,
        })
        .take(MOST)
        .collect();
    if records.is_empty() {
        return None;
    }
    // What a resolver elsewhere says of its checks may be written by anybody on the way (RFC 7672 section 2.1.1).
    let what = if checked && server.ip().is_loopback() {
        dane::judge(&records, kit.shown.wait().await.as_ref())
    } else {
        Tells::DaneUnproven
    };
    Some(told(
        &name,
        what,
        records.iter().map(dane::written).collect(),
    ))
}

/// Some questions at once, their answers in the order of the questions; those that take too long are left out.
pub(super) async fn at_once<T: Send + 'static>(
    questions: impl IntoIterator<Item = impl Future<Output = Option<T>> + Send + 'static>,
) -> Vec<T> {
    let limit = Duration::from_millis(patience::RESOLVE.into());
    let mut running = JoinSet::new();
    for (nth, question) in questions.into_iter().enumerate() {
        running.spawn(async move { (nth, timeout(limit, question).await.ok().flatten()) });
    }
    let mut all = running.join_all().await;
    all.sort_by_key(|(nth, _)| *nth);
    all.into_iter().filter_map(|(_, answer)| answer).collect()
}

/// An address as names of its reverse and of blocklists begin (RFC 1035 section 3.5, RFC 3596 section 2.5).
pub(super) fn reversed(address: IpAddr) -> String {
    let parts: Vec<String> = match address {
        IpAddr::V4(four) => four.octets().iter().rev().map(u8::to_string).collect(),
        IpAddr::V6(six) => {
            let bytes = six.octets();
            let halves = bytes.iter().rev().flat_map(|byte| [byte & 15, byte >> 4]);
            halves.map(|half| format!("{half:x}")).collect()
        }
    };
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asterisk_of_a_policy_stands_for_one_label() {
        assert!(is_named("mx.example.org", "mx.example.org"));
        assert!(is_named("*.example.org", "mx.example.org"));
        assert!(!is_named("*.example.org", "a.mx.example.org"));
        assert!(!is_named("*.example.org", "example.org"));
        assert!(!is_named("mx.example.org", "mx.example.net"));
    }

    #[test]
    fn an_address_is_written_backwards() {
        let of = |text: &str| reversed(text.parse().expect("an address"));
        assert_eq!(of("192.0.2.7"), "7.2.0.192");
        assert!(of("2001:db8::1").starts_with("1.0.0.0.0.0"));
        assert!(of("2001:db8::1").ends_with("8.b.d.0.1.0.0.2"));
    }
}
