//! A case: settings, what the program said, and everything seen since. It only grows.

use std::sync::Arc;

use super::{
    Consent, Draft, Evidence, Fact, Host, PasswordShape, Port, Probe, Rung, Step, Values, Vantage,
};

/// Everything known of one problem.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The settings as typed.
    pub draft: Draft,
    /// What the user pasted, with its secrets removed.
    pub text: Option<String>,
    /// How many secrets were removed from it.
    pub masked: u32,
    /// Only its end was kept.
    pub cut: bool,
    /// What may be known of the password.
    pub password: Option<PasswordShape>,
    /// Whether the file that the settings came from changes characters of the password on the way to the program.
    pub mangled: bool,
    /// What was agreed to.
    pub consent: Consent,
    /// What was done, in order.
    pub steps: Vec<Step>,
    /// What was seen, in order.
    pub evidence: Vec<Arc<Evidence>>,
    /// Steps that ended.
    pub ended: Vec<u16>,
    /// What was done and seen from another place, with the same settings. Its steps and evidence have numbers of their own:
    /// see [`Case::FAR_STEPS`] and [`Case::FAR_EVIDENCE`].
    pub far: Option<Box<Case>>,
    /// What is looked at beside the way of the settings.
    pub beside: Beside,
    /// How this check went among several, one after the other.
    pub runs: Option<Runs>,
}

/// What a check looks at beside the way of the settings, as whoever runs it wishes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Whether the ports for fetching are looked at beside those for sending.
    pub incoming: bool,
    /// How much it matters what names tell beside addresses: [`Probe::Survey`].
    pub survey: Survey,
    /// Servers that are known to answer, each on this port. They are dialled only where the port of the settings is silent.
    pub canaries: Vec<(Host, Port)>,
}

/// How much it matters what names tell beside addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Survey {
    /// It is not asked.
    #[default]
    Never,
    /// It is asked, and not waited for once the way of the settings is known to work.
    Aside,
    /// It is asked, and waited for.
    Wished,
}

/// Several checks of the same settings, compared; the case is that of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runs {
    /// How many got through.
    pub worked: u8,
    /// How many there were.
    pub of: u8,
    /// Whether those that got through went to another address than this one.
    pub elsewhere: bool,
}

impl Runs {
    /// Whether some got through, and not all.
    pub fn vary(&self) -> bool {
        (1..self.of).contains(&self.worked)
    }

    /// What a sentence about them names.
    pub fn values(self) -> Values {
        vec![
            ("worked", self.worked.to_string()),
            ("of", self.of.to_string()),
        ]
    }
}

impl Case {
    /// A case of settings alone.
    pub fn of(draft: Draft) -> Case {
        Case {
            draft,
            ..Case::default()
        }
    }

    /// Numbers of steps at another place begin behind this one.
    pub const FAR_STEPS: u16 = 1_000;
    /// The same for its evidence.
    pub const FAR_EVIDENCE: u32 = 100_000;

    /// Adds a step and gives it its number.
    pub fn begin(&mut self, probe: Probe) -> Step {
        let step = Step {
            id: u16::try_from(self.steps.len() + 1).unwrap_or(u16::MAX),
            probe,
        };
        self.steps.push(step.clone());
        step
    }

    /// Adds what a step saw and gives it its number.
    pub fn hear(
        &mut self,
        step: u16,
        rung: Rung,
        vantage: Vantage,
        ms: u32,
        fact: Fact,
    ) -> Arc<Evidence> {
        let id = u32::try_from(self.evidence.len() + 1).unwrap_or(u32::MAX);
        let evidence = Arc::new(Evidence {
            id,
            step,
            rung,
            vantage,
            ms,
            fact,
        });
        self.evidence.push(evidence.clone());
        evidence
    }

    /// What one step saw, each once and by its numbers: in which order it arrived says nothing.
    pub fn of_step(&self, step: u16) -> impl Iterator<Item = &Evidence> {
        let all = self.evidence.iter().map(Arc::as_ref);
        let mut own: Vec<&Evidence> = all.filter(|evidence| evidence.step == step).collect();
        crate::order::sort_by_key(&mut own, |evidence| evidence.id);
        own.dedup_by_key(|evidence| evidence.id);
        own.into_iter()
    }

    /// Whether a step like this was begun.
    pub fn has_begun(&self, probe: &Probe) -> bool {
        self.steps.iter().any(|step| step.probe == *probe)
    }

    /// Whether a step has ended.
    pub fn has_ended(&self, step: u16) -> bool {
        self.ended.contains(&step)
    }
}
