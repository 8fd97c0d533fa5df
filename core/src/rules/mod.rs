//! What settings alone show: a table of rules, each looking at the typed settings and at nothing else.

mod host;
mod hosts;
mod incoming;
mod known;
mod login;
mod logins;
pub(crate) mod mend;
mod near;
mod password;
mod port;
mod port_and_security;
mod programs;
mod receiving;
mod sender;
mod sender_domain;
mod stand_in;
mod text;

use crate::vocab::{Case, Draft, Field, Finding, Fix, PasswordShape, Settings, Severity, Side};

/// One rule.
pub struct Rule {
    /// Its id, which names the wrong state.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Whether settings with such a finding cannot be dialled or said: nothing goes to the wire.
    pub undiallable: bool,
    /// Where it is written: sections of RFCs.
    pub sources: &'static [&'static str],
    /// Looks at the settings.
    check: fn(&Sight, &mut Found),
}

/// A rule whose findings leave the settings fit to be dialled.
const fn rule(
    id: &'static str,
    severity: Severity,
    sources: &'static [&'static str],
    check: fn(&Sight, &mut Found),
) -> Rule {
    Rule {
        id,
        severity,
        undiallable: false,
        sources,
        check,
    }
}

const FAMILIES: &[&[Rule]] = &[
    stand_in::RULES,
    host::RULES,
    known::RULES,
    port::RULES,
    text::RULES,
    port_and_security::RULES,
    login::RULES,
    logins::RULES,
    sender::RULES,
    sender_domain::RULES,
    password::RULES,
    incoming::RULES,
    receiving::RULES,
    programs::RULES,
];

/// Every rule, in the order in which findings are reported.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// Looks at settings, and at the shape of the password where one was typed. Worst findings first.
pub fn check(draft: &Draft, password: Option<&PasswordShape>) -> Vec<Finding> {
    let sight = Sight {
        draft,
        settings: draft.read(),
        password,
    };
    let mut findings = Vec::new();
    for rule in all() {
        let findings = &mut findings;
        (rule.check)(&sight, &mut Found { rule, findings });
    }
    crate::order::sort_by_key(&mut findings, |finding| finding.severity);
    findings
}

/// What the settings of a case show. Where none were given at all, that the server is missing is no news.
pub(crate) fn of_case(case: &Case) -> Vec<Finding> {
    if case.draft == Draft::default() && case.password.is_none() {
        Vec::new()
    } else {
        check(&case.draft, case.password.as_ref())
    }
}

/// Makes the first fix of each finding that stops settings from working: lines to copy shall work as they are.
pub(crate) fn settle(draft: &mut Draft) {
    let errors = check(draft, None).into_iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    for fix in errors.filter_map(|finding| finding.fixes.into_iter().next()) {
        for change in &fix.changes {
            change.apply(draft);
        }
    }
}

pub(crate) use hosts::{
    is_known, is_of_provider, is_off_at_first, named_in, refuses_own_password, server_of,
};

/// What is said where only the end of a text was read. No field is at fault, so it is no rule.
pub(crate) const TEXT_CUT: Finding = Finding {
    rule: "text-cut",
    severity: Severity::Info,
    at: Vec::new(),
    values: Vec::new(),
    fixes: Vec::new(),
};

/// What is said where a server takes mail to others from who has not logged in: it works, and may do so for anybody.
pub(crate) const RELAYS_WITHOUT_LOGIN: Finding = Finding {
    rule: "relays-without-login",
    severity: Severity::Warning,
    at: Vec::new(),
    values: Vec::new(),
    fixes: Vec::new(),
};

/// What is said where sending works by one address of the server's name, and another address gives nothing.
pub(crate) const OTHER_ADDRESS_FAILS: Finding = Finding {
    rule: "other-address-fails",
    severity: Severity::Warning,
    at: Vec::new(),
    values: Vec::new(),
    fixes: Vec::new(),
};

/// What is said where of several checks some got through and some did not.
pub(crate) const WORKS_SOMETIMES: Finding = Finding {
    rule: "works-sometimes",
    severity: Severity::Warning,
    at: Vec::new(),
    values: Vec::new(),
    fixes: Vec::new(),
};

/// What is said where a text shows that a password went over the network in clear.
pub(crate) const PASSWORD_EXPOSED: Finding = Finding {
    rule: "password-exposed",
    severity: Severity::Warning,
    at: Vec::new(),
    values: Vec::new(),
    fixes: Vec::new(),
};

/// Whether the findings forbid dialling: a value among the settings has no readable form.
pub fn undiallable(findings: &[Finding]) -> bool {
    let forbids = |finding: &Finding| all().any(|rule| rule.undiallable && rule.id == finding.rule);
    findings.iter().any(forbids)
}

/// What a rule sees.
struct Sight<'a> {
    draft: &'a Draft,
    settings: Settings,
    password: Option<&'a PasswordShape>,
}

impl Sight<'_> {
    /// The text typed in a field; `None` also where it is nothing but blanks.
    fn typed(&self, field: Field) -> Option<String> {
        let text = self.draft.text(field)?;
        (!text.trim_matches(' ').is_empty()).then_some(text)
    }

    /// Whether mail for sending stays on this machine.
    fn stays_here(&self) -> bool {
        let host = self.settings.outgoing.host.as_ref();
        host.is_some_and(crate::vocab::Host::is_this_machine)
    }
}

/// Takes the findings of one rule.
struct Found<'a> {
    rule: &'static Rule,
    findings: &'a mut Vec<Finding>,
}

impl Found<'_> {
    fn add(&mut self, at: &[Field], values: &[(&'static str, &str)], fixes: Vec<Fix>) {
        let values = values
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        self.findings.push(Finding {
            rule: self.rule.id,
            severity: self.rule.severity,
            at: at.to_vec(),
            values: values.collect(),
            fixes,
        });
    }
}

const SIDES: [Side; 2] = [Side::Outgoing, Side::Incoming];
