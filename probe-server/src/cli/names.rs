//! What the options say on names: another resolver, and an address to look for on blocklists.

use std::net::{IpAddr, SocketAddr};

use mailmedic_core::vocab::{Case, Fact, Port, Tells, Told};

use super::Misuse;
use super::arguments::Probe;
use super::paint::Tone;
use super::report::Report;
use super::speech::Speech;
use crate::guard::{Class, Cleared, Guard, class};
use crate::world::{Names, own_address};

/// The port of DNS (RFC 1035 section 4.2).
const PORT: u16 = 53;

/// The names of a check, with all that the options add.
pub(super) fn of(command: &Probe, speech: &Speech) -> Result<Names, Misuse> {
    let other = resolver(command.resolver.as_deref())?;
    let listed = match command.blocklists.as_deref() {
        // Behind a router most computers have none, and the rest of the check is worth having.
        Some("") => {
            let own = public_address();
            if own.is_none() {
                eprintln!("{}", speech.say("no-public-address", &[]));
            }
            own
        }
        Some(named) => Some(listed(named)?),
        None => None,
    };
    Ok(Names::system().beside(other).looking_for(listed))
}

/// The address of this computer that everybody sees, where it has one of its own.
pub(super) fn public_address() -> Option<IpAddr> {
    own_address().filter(|own| class(*own) == Class::Global)
}

/// Another resolver, where one is named.
pub(super) fn resolver(named: Option<&str>) -> Result<Option<Cleared>, Misuse> {
    let Some(named) = named else { return Ok(None) };
    let shown = || named.chars().filter(|c| !c.is_control()).collect();
    let bad = || Misuse::of("bad-resolver", [("resolver", shown())]);
    let address = named.trim_matches(['[', ']']).parse::<IpAddr>();
    let address = address.map(|address| SocketAddr::new(address, PORT));
    let address = address.or_else(|_| named.parse()).map_err(|_| bad())?;
    let port = Port::read(&address.port().to_string()).map_err(|_| bad())?;
    let cleared = Guard::clear_resolver(address.ip(), port);
    cleared.map(Some).map_err(|_| bad())
}

/// The address to look for, of any kind: a network may have lists of its own.
fn listed(named: &str) -> Result<IpAddr, Misuse> {
    let shown = || named.chars().filter(|c| !c.is_control()).collect();
    let bad = |_| Misuse::of("bad-address", [("address", shown())]);
    named.parse().map_err(bad)
}

/// What names told, a line each.
pub(super) fn report(report: &Report<'_>, case: &Case, speech: &Speech) {
    let told = case.evidence.iter().filter_map(|seen| match &seen.fact {
        Fact::NameTold(told) => Some(told),
        _ => None,
    });
    let mut lines: Vec<(Tone, String)> = Vec::new();
    for told in told {
        let line = line(told, speech);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if lines.is_empty() {
        return;
    }
    report.heading(&speech.say("told", &[]));
    for (tone, says) in lines {
        report.behind("  · ", tone, &says);
    }
}

fn line(told: &Told, speech: &Speech) -> (Tone, String) {
    let name = || ("name", told.name.clone());
    let all = || ("all", told.data.join(", "));
    let (tone, id) = match told.what {
        Tells::Explained => return (Tone::Careful, explained(told, speech)),
        Tells::OtherResolver if told.data.is_empty() => (Tone::Plain, "told-other-has-none"),
        Tells::OtherResolver => (Tone::Plain, "told-other-resolver"),
        Tells::OtherSilent => (Tone::Careful, "told-other-silent"),
        Tells::NullExchanger => (Tone::Careful, "told-null-exchanger"),
        Tells::DaneFits => (Tone::Plain, "told-dane-fits"),
        Tells::DaneDiffers => (Tone::Bad, "told-dane-differs"),
        Tells::DaneUnproven => (Tone::Plain, "told-dane-unproven"),
        Tells::PolicyFits | Tells::PolicyDiffers => {
            let (mode, patterns) = told
                .data
                .split_first()
                .map_or(("", &[][..]), |(mode, rest)| (mode, rest));
            let fits = told.what == Tells::PolicyFits;
            let (tone, id) = if fits {
                (Tone::Plain, "told-policy-fits")
            } else {
                (Tone::Careful, "told-policy-differs")
            };
            let values = [
                name(),
                ("mode", mode.to_owned()),
                ("all", patterns.join(", ")),
            ];
            return (tone, speech.say(id, &values));
        }
        Tells::ReverseFits => (Tone::Plain, "told-reverse-fits"),
        Tells::ReverseDiffers if told.data.is_empty() => (Tone::Careful, "told-reverse-missing"),
        Tells::ReverseDiffers => (Tone::Careful, "told-reverse-differs"),
        Tells::Listed => (Tone::Careful, "told-listed"),
        Tells::NotListed => (Tone::Quiet, "told-not-listed"),
        Tells::ListUnusable => (Tone::Quiet, "told-list-unusable"),
    };
    (tone, speech.say(id, &[name(), all()]).trim_end().to_owned())
}

/// The number of the registry in words, and the resolver's own text.
fn explained(told: &Told, speech: &Speech) -> String {
    let code = told.data.first().cloned().unwrap_or_default();
    let named = speech
        .words
        .text(&["terminal", &format!("dns-error-{code}")], &[]);
    let means = named.unwrap_or_else(|| speech.say("dns-error", &[("code", code)]));
    let values = [("name", told.name.clone()), ("means", means)];
    match told.data.get(1) {
        None => speech.say("told-explained", &values),
        Some(text) => {
            let [name, means] = values;
            speech.say("told-explained-so", &[name, means, ("text", text.clone())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolver_is_an_address_with_or_without_a_port() {
        let to = |named: &str| {
            resolver(Some(named))
                .ok()
                .flatten()
                .map(|it| it.target().to_string())
        };
        assert_eq!(to("9.9.9.9").as_deref(), Some("9.9.9.9:53"));
        assert_eq!(to("127.0.0.1:5353").as_deref(), Some("127.0.0.1:5353"));
        assert_eq!(to("2620:fe::fe").as_deref(), Some("[2620:fe::fe]:53"));
        assert_eq!(to("[2620:fe::fe]:54").as_deref(), Some("[2620:fe::fe]:54"));
        for bad in [
            "",
            "dns.example",
            "0.0.0.0",
            "169.254.169.254",
            "9.9.9.9:0",
            "224.0.0.251",
        ] {
            assert!(to(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn an_address_to_look_for_is_an_address() {
        assert!(listed("9.9.9.9").is_ok() && listed("2620:fe::fe").is_ok());
        assert!(listed("mail.example.org").is_err());
    }
}
