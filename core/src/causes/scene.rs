//! The case seen by the clues: settings read, replies read, each connection's way at hand.

use std::cell::OnceCell;

use super::{Said, Seen, Source};
use crate::likeness::Likes;
use crate::pasted::{self, Paste};
use crate::reply::Table;
use crate::vocab::{
    Auth, Case, Draft, Field, Finding, Host, NotTried, PasswordShape, Port, Probe, Rung, Security,
    Service, Settings, Side,
};

/// Everything that clues may ask.
pub struct Scene<'a> {
    /// The case itself.
    pub case: &'a Case,
    /// The settings, as far as they can be read.
    pub settings: Settings,
    /// What the settings alone show.
    pub findings: Vec<Finding>,
    /// What the server that a program names in its error would show, were it the one in the settings.
    pub of_text: Vec<Finding>,
    /// What may be known of the password.
    pub password: Option<PasswordShape>,
    /// What was pasted.
    pub paste: Option<Paste>,
    /// What was said, by whom, and what it can mean: pasted sayings, the most telling first; then what we were told.
    pub said: Vec<Said>,
    /// Causes that the person's own words speak of, the most telling first.
    pub told: Vec<&'static str>,
    /// Whose texts the pasted one is like, where it is all there is to go by.
    pub likes: Option<Likes<'static>>,
    /// The way of the user's program, the latest one.
    pub climb: Option<Seen<'a>>,
    /// Where the way was gone again after a login at the incoming server: the refusal before it, and that login.
    pub fetched: Option<(u32, u32)>,
    /// What the incoming server answered to the name and password that were refused, and whether it takes them.
    pub elsewhere: Option<(u32, bool)>,
    /// Looks at ports.
    pub looks: Vec<Seen<'a>>,
    /// Looks at other addresses of the name than the one that the way led to.
    pub members: Vec<Seen<'a>>,
    /// The closer look at the encryption.
    pub inspection: Option<Seen<'a>>,
    /// Lookups of other names.
    pub lookups: Vec<Seen<'a>>,
    /// The way of the user's program as another place went it.
    pub far: Option<Seen<'a>>,
    /// Known once it was asked for: whether the text alone tells that mail was fetched.
    text_fetches: OnceCell<bool>,
    /// The same: why providers that are named refuse an account's own password.
    refusing: OnceCell<Vec<(&'static str, String)>>,
}

impl<'a> Scene<'a> {
    /// Looks at a case, with the replies of a table.
    pub fn of(case: &'a Case, table: &Table) -> Scene<'a> {
        let seen = |step| Seen::of(case, step);
        let far = case.far.as_deref().and_then(way);
        let of_kind = |kind: fn(&Probe) -> bool| {
            case.steps
                .iter()
                .filter(move |step| kind(&step.probe))
                .map(seen)
        };
        let mut climbs = of_kind(|probe| matches!(probe, Probe::Climb { .. }));
        let mut climb = climbs.next_back();
        let fetch = of_kind(|probe| matches!(probe, Probe::Fetch { .. })).next_back();
        let mut settings = case.draft.read();
        let (mut fetched, mut elsewhere) = (None, None);
        if let Some(fetch) = fetch {
            if !settings.fetches_first() {
                let mut said = fetch.evidence.iter();
                elsewhere = fetch.logged_in().map(|id| (id, true)).or_else(|| {
                    said.find_map(|one| {
                        let said = Said::heard(one, table)?;
                        said.is_first("credentials-wrong")
                            .then_some((one.id, false))
                    })
                });
            } else if let Some(login) = fetch.logged_in() {
                let before = climbs.next_back();
                let refused = before.and_then(|before| before.far_refused());
                fetched = refused.map(|(refused, _)| (refused, login));
            } else {
                // It goes no further there, so that server is the one to judge.
                settings = settings.fetching();
                climb = Some(fetch);
            }
        }
        let (members, looks) =
            of_kind(|probe| matches!(probe, Probe::Look { .. })).partition(Seen::is_of_one_address);
        let inspection = of_kind(|probe| matches!(probe, Probe::Inspect { .. })).next_back();
        let lookups = of_kind(|probe| matches!(probe, Probe::Lookup { .. })).collect();
        let paste = case.text.as_deref().map(pasted::read);
        let lower = paste.as_ref().map_or_else(String::new, Paste::lower);
        let rows = table.told(&lower);
        let told = rows.iter().flat_map(|row| row.causes).copied().collect();
        let alone = case.text.is_some() && case.steps.is_empty();
        let likeness = table.likeness().filter(|_| alone);
        let likes = likeness.map(|likeness| likeness.of(&lower));
        let mut said = Vec::new();
        if let Some(paste) = &paste {
            let mut places: Vec<usize> = Vec::new();
            for heard in paste.hear(table) {
                if !places.contains(&heard.utterance) {
                    places.push(heard.utterance);
                }
            }
            said.extend(
                places
                    .into_iter()
                    .map(|place| Said::pasted(&paste.utterances[place], paste.reached, table)),
            );
        }
        if let Some(climb) = &climb {
            said.extend(
                climb
                    .evidence
                    .iter()
                    .filter_map(|evidence| Said::heard(evidence, table)),
            );
        }
        let unknown = said.is_empty() || said.iter().any(Said::doubts_name);
        let looked_up = unknown.then(|| pasted::looked_up(&lower)).flatten();
        let mut scene = Scene {
            case,
            settings,
            findings: crate::rules::of_case(case),
            of_text: of_text(&case.draft, paste.as_ref(), looked_up),
            password: case.password,
            paste,
            said,
            told,
            likes,
            climb,
            fetched,
            elsewhere,
            looks,
            members,
            inspection,
            lookups,
            far,
            text_fetches: OnceCell::new(),
            refusing: OnceCell::new(),
        };
        // What the way itself could not read, since it began with TLS.
        if let Some(climb) = &scene.climb
            && climb.tls_fault().is_some()
            && let Some(look) = scene.look_at_own_port()
        {
            let greeting = look.evidence.iter().filter(|one| one.rung == Rung::Reach);
            let heard: Vec<Said> = greeting.filter_map(|one| Said::heard(one, table)).collect();
            scene.said.extend(heard);
        }
        scene
    }

    /// The settings as typed.
    pub fn draft(&self) -> &Draft {
        &self.case.draft
    }

    /// The port in the settings, else the one that the program names in its error.
    pub fn port(&self) -> Option<Port> {
        let told = || self.paste.as_ref()?.target.port;
        self.mode().1.or_else(told)
    }

    /// Whether the pasted text shows that the password went over the network in clear. Settings with TLS from the first
    /// byte would have hidden the dialogue in it.
    pub fn password_exposed(&self) -> bool {
        let tls = self.checked().security == Some(Security::Tls);
        let here = self.host().is_some_and(Host::is_this_machine);
        !tls && !here && self.paste.as_ref().is_some_and(|paste| paste.exposed)
    }

    /// Whether the server let somebody through who had neither logged in nor shown a certificate. Where a
    /// login for fetching opens the way it may have been open already.
    pub fn relays_without_login(&self) -> bool {
        let ways = [Some(Auth::ClientCertificate), Some(Auth::PopBeforeSmtp)];
        let known = ways.contains(&self.checked().auth) || self.fetched.is_some();
        let here = self.host().is_some_and(Host::is_this_machine);
        let climb = self.climb.as_ref();
        !known && !here && climb.is_some_and(|climb| climb.logged_in().is_none())
    }

    /// Whether a program with these settings stops because no login is offered, whatever the server would take without one.
    pub fn stops_without_offer(&self) -> bool {
        let why = self.climb.as_ref().and_then(Seen::not_tried);
        self.checked().auth.is_some_and(Auth::insists)
            && matches!(why, Some((_, NotTried::NotOffered)))
    }

    /// The server in the settings, else the one that the program names in its error.
    pub fn host(&self) -> Option<&Host> {
        let told = || self.paste.as_ref()?.target.host.as_ref();
        self.checked().host.as_ref().or_else(told)
    }

    /// The same; else the one provider's server that the words which decide name, or the whole text, where it tells of no
    /// server on this machine.
    pub fn host_or_named(&self) -> Option<String> {
        let named = || {
            let decides = self.decisive()?.text.to_ascii_lowercase();
            let all = self.paste.as_ref()?.lower();
            let here = all.contains("localhost") || all.contains("127.0.0.1");
            let in_all = || crate::rules::named_in(&all).filter(|_| !here);
            let named = crate::rules::named_in(&decides).or_else(in_all)?;
            Some(named.to_owned())
        };
        self.host().map(ToString::to_string).or_else(named)
    }

    /// Whether the settings say anything of how to send.
    pub fn knows_settings(&self) -> bool {
        let service = self.checked();
        service.port.is_some() || service.security.is_some() || service.auth.is_some()
    }

    /// The server that the settings are about: the outgoing one, or the incoming one where they name no other.
    pub fn checked(&self) -> &Service {
        self.settings.checked()
    }

    /// Whether it is the incoming one.
    pub fn fetches(&self) -> bool {
        self.settings.side() == Side::Incoming
    }

    /// Whether the text alone tells that mail was fetched: no settings name a server, and no SMTP server spoke.
    pub fn text_fetches(&self) -> bool {
        *self.text_fetches.get_or_init(|| {
            let draft = self.draft();
            let said = self.paste.iter().flat_map(|paste| &paste.utterances);
            let has = |words: &str| said.clone().any(|said| said.lower.contains(words));
            draft.outgoing.is_none()
                && draft.incoming.is_none()
                && said.clone().all(|said| said.reply.is_none())
                && (has("imap") || has("[authenticationfailed]") || has("-err "))
                && !has("smtp")
        })
    }

    /// Why providers refuse an account's own password, with the names that they were found by; found once.
    pub(super) fn refusing(
        &self,
        find: impl FnOnce() -> Vec<(&'static str, String)>,
    ) -> &[(&'static str, String)] {
        self.refusing.get_or_init(find)
    }

    /// The port and the encryption of that server, and which of the two it is.
    pub fn mode(&self) -> (Side, Option<Port>, Option<Security>) {
        let service = self.checked();
        (self.settings.side(), service.port, service.security)
    }

    /// Looks at the port that the settings name.
    pub fn look_at_own_port(&self) -> Option<&Seen<'a>> {
        self.look_at(self.checked().dialled_port())
    }

    /// The look at a port.
    pub fn look_at(&self, port: Port) -> Option<&Seen<'a>> {
        let host = self.checked().host.as_ref()?;
        self.looks
            .iter()
            .find(|seen| seen.port() == Some(port) && seen.host() == host)
    }

    /// Looks at other ports than the one in the settings, at which the same protocol is spoken.
    pub fn looks_at_others(&self) -> impl Iterator<Item = &Seen<'a>> {
        let usual = self.settings.protocol().ports();
        let of_protocol = move |seen: &&Seen<'a>| seen.port().is_some_and(|it| usual.contains(&it));
        self.looks_at_any_other().filter(of_protocol)
    }

    /// Looks at other ports than the one in the settings.
    fn looks_at_any_other(&self) -> impl Iterator<Item = &Seen<'a>> {
        let service = self.checked();
        let own = service.dialled_port();
        let same_host = move |seen: &&Seen<'a>| service.host.as_ref() == Some(seen.host());
        self.looks
            .iter()
            .filter(same_host)
            .filter(move |seen| seen.port() != Some(own))
    }

    /// Another port of the server that takes connections, whatever is spoken there.
    pub fn other_port_answers(&self) -> Option<(Port, u32)> {
        self.looks_at_any_other()
            .find_map(|seen| seen.port().zip(seen.connected()))
    }

    /// The look at another server that is known to answer on the port of the settings. Names that are tried in place of one
    /// that has no address are looked at, too, and there no connection failed.
    pub fn canary(&self) -> Option<&Seen<'a>> {
        let service = self.checked();
        let (port, host) = (service.dialled_port(), service.host.as_ref());
        let other = |look: &&Seen<'a>| look.port() == Some(port) && Some(look.host()) != host;
        self.looks.iter().find(other)
    }

    /// The best other port: one that takes a login under TLS, in the order that RFC 8314 prefers.
    pub fn best_other_port(&self) -> Option<(Port, Security)> {
        let order = self.settings.protocol().ports();
        let usable = |port: &Port| {
            self.looks_at_others()
                .any(|seen| seen.port() == Some(*port) && seen.is_usable())
        };
        let port = *order.iter().find(|port| usable(port))?;
        let security = self.look_at(port)?.security_spoken()?;
        Some((port, security))
    }

    /// The saying that decides: the first refusal that we were given, else the most telling one pasted.
    pub fn decisive(&self) -> Option<&Said> {
        let told = |said: &&Said| !said.readings.is_empty();
        let heard = self
            .said
            .iter()
            .filter(told)
            .find(|said| said.source != Source::Paste);
        heard.or_else(|| self.said.iter().find(told))
    }

    /// The causes that any words name that were heard or pasted.
    pub fn named(&self) -> Vec<&'static str> {
        let readings = self.said.iter().flat_map(|said| &said.readings);
        let mut named: Vec<_> = readings
            .flat_map(|reading| reading.causes)
            .copied()
            .collect();
        named.sort_unstable();
        named.dedup();
        named
    }

    /// Whether any login succeeded, as far as is known. `None` where nothing is known.
    pub fn logged_in(&self) -> Option<bool> {
        if let Some(climb) = &self.climb
            && climb.evidence.iter().any(|e| e.rung > Rung::Hello)
        {
            return Some(climb.logged_in().is_some());
        }
        let paste = self.paste.as_ref()?;
        if paste.logged_in {
            Some(true)
        } else if paste.transcript {
            Some(false)
        } else {
            None
        }
    }
}

/// The way of the user's program in the case of another place, the latest one.
fn way(case: &Case) -> Option<Seen<'_>> {
    let is_way = |step: &&crate::vocab::Step| matches!(step.probe, Probe::Climb { .. });
    let way = Seen::of(case, case.steps.iter().rfind(is_way)?);
    // A place that may not dial the server has seen nothing of it.
    let not_tried = way.not_tried();
    let forbidden = not_tried.is_some_and(|(_, why)| why == NotTried::Forbidden);
    (!forbidden).then_some(way)
}

/// What is wrong with the server's name and port in the text, where the settings name none: it is nearly that of a server
/// that we know, or no name at all, or the server does not listen there. Names of containers are names, odd as some are.
fn of_text(draft: &Draft, paste: Option<&Paste>, looked_up: Option<&str>) -> Vec<Finding> {
    const TOLD: [&str; 11] = [
        "port-not-of-provider",
        "incoming-port-for-sending",
        "port-unusual-for-sending",
        "web-port-for-sending",
        "host-name-mistyped",
        "host-with-scheme",
        "host-with-port",
        "host-with-path",
        "host-is-an-address",
        "host-with-several-names",
        "host-in-quotes",
    ];
    let host = Field::Host(Side::Outgoing);
    let called = || Some(paste?.target.host.as_ref()?.as_str());
    let Some(named) = looked_up
        .or_else(called)
        .filter(|_| draft.text(host).is_none())
    else {
        return Vec::new();
    };
    let mut typed = draft.clone();
    typed.write(host, Some(named));
    let port = Field::Port(Side::Outgoing);
    let target = paste.and_then(|paste| paste.target.port);
    // Where mail is fetched, other ports are right.
    let sends = named.starts_with("smtp");
    if let Some(told) = target.filter(|_| sends && draft.text(port).is_none()) {
        typed.write(port, Some(&told.to_string()));
    }
    let mut findings = crate::rules::check(&typed, None);
    findings.retain(|finding| TOLD.contains(&finding.rule));
    findings
}
