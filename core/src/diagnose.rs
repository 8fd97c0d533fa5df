//! Diagnosis: a pure function of the case. Each cause is judged by its clues; the narrowest one named comes first.

mod possible;

use std::cmp::Reverse;

use crate::causes::{self, Ask, Bearing, Breadth, Cause, Look, Scene, Sign};
use crate::vocab::{CertificateFault, Fact, Stage};

/// How a cause stands, best first: the order of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Proven.
    Confirmed,
    /// What was seen speaks for it.
    Likely,
    /// Proven, and proven not to be.
    Disputed,
    /// Nothing speaks against it, little for it.
    Possible,
    /// Proven not to be.
    RuledOut,
}

impl Standing {
    /// The word for it in the answer.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Confirmed => "confirmed",
            Standing::Likely => "likely",
            Standing::Disputed => "disputed",
            Standing::Possible => "possible",
            Standing::RuledOut => "ruled-out",
        }
    }
}

/// The weight from which a cause is likely.
const LIKELY: i32 = 4;

/// One clue, answered.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The clue's id.
    pub clue: &'static str,
    /// Whether the answer was yes.
    pub yes: bool,
    /// Whether it speaks for the cause.
    pub in_favour: bool,
    /// Where it was seen.
    pub sign: Sign,
}

/// One cause, judged.
#[derive(Clone)]
pub struct Judged {
    /// The cause.
    pub cause: &'static Cause,
    /// How it stands.
    pub standing: Standing,
    /// What speaks for it less what speaks against it.
    pub weight: i32,
    /// The answers that mean something.
    pub judgements: Vec<Judgement>,
    /// What is still open.
    pub open: Vec<Ask>,
}

/// How a case ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A mail to the far recipient would be taken; nothing was sent.
    Works,
    /// It would not.
    Fails,
    /// What was seen does not tell.
    CouldNotTell,
}

impl Outcome {
    /// The word for it in the answer.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Works => "works",
            Outcome::Fails => "fails",
            Outcome::CouldNotTell => "could-not-tell",
        }
    }
}

/// Judges all causes; those of which nothing speaks are left out, unless a text mentions them or they show as its first
/// does.
pub fn diagnose(scene: &Scene<'_>) -> Vec<Judged> {
    let mut judged = diagnose_among(causes::all(), scene);
    possible::add(scene, &mut judged);
    judged
}

/// Judges some causes, best first.
pub fn diagnose_among(
    causes: impl Iterator<Item = &'static Cause>,
    scene: &Scene<'_>,
) -> Vec<Judged> {
    // One list for all causes: most of them are left out.
    let mut open = Vec::new();
    let said = scene.named();
    let judge = |cause: &'static Cause| judge(cause, scene, said.contains(&cause.id), &mut open);
    let mut judged: Vec<Judged> = causes.filter_map(judge).collect();
    // Where words leave several open, they are in the order of the row that knows them.
    let best = scene.decisive().and_then(|said| said.readings.first());
    let order = best.map_or(&[][..], |reading| reading.causes);
    let named = |id: &str| {
        let place = order.iter().position(|cause| *cause == id);
        place.unwrap_or(order.len())
    };
    crate::order::sort_by_key(&mut judged, |judged| {
        let breadth = judged.cause.breadth;
        let symptom = breadth == Breadth::Symptom;
        // Of two that are proven no weight makes one truer: the narrower says more.
        let proven = (judged.standing == Standing::Confirmed).then_some(breadth);
        (
            judged.standing,
            symptom,
            proven,
            Reverse(judged.weight),
            named(judged.cause.id),
            breadth,
        )
    });
    judged
}

fn judge(
    cause: &'static Cause,
    scene: &Scene<'_>,
    named: bool,
    open: &mut Vec<Ask>,
) -> Option<Judged> {
    let (mut proven, mut refuted, mut weight) = (false, false, 0);
    let mut judgements = Vec::new();
    open.clear();
    for clue in cause.clues {
        if clue.of_words && !named {
            open.push(clue.ask);
            continue;
        }
        let (yes, sign) = match (clue.look)(scene, cause.id) {
            Look::Yes(sign) => (true, sign),
            Look::No(sign) => (false, sign),
            Look::Open => {
                open.push(clue.ask);
                continue;
            }
        };
        let in_favour = match if yes { clue.yes } else { clue.no } {
            Bearing::Confirms => {
                proven = true;
                true
            }
            Bearing::RulesOut => {
                refuted = true;
                false
            }
            Bearing::For(points) => {
                weight += i32::from(points);
                true
            }
            Bearing::Against(points) => {
                weight -= i32::from(points);
                false
            }
            Bearing::Silent => continue,
        };
        judgements.push(Judgement {
            clue: clue.id,
            yes,
            in_favour,
            sign,
        });
    }
    let standing = match (proven, refuted) {
        (true, true) => Standing::Disputed,
        (true, false) => Standing::Confirmed,
        (false, true) => Standing::RuledOut,
        (false, false) if weight >= LIKELY => Standing::Likely,
        (false, false) if weight > 0 => Standing::Possible,
        (false, false) => return None,
    };
    Some(Judged {
        cause,
        standing,
        weight,
        judgements,
        open: open.clone(),
    })
}

/// Whether it works, fails, or cannot be told.
pub fn outcome(scene: &Scene<'_>, judged: &[Judged]) -> Outcome {
    if works(scene) {
        return Outcome::Works;
    }
    let likely =
        |judged: &Judged| matches!(judged.standing, Standing::Confirmed | Standing::Likely);
    if judged.iter().any(likely) || was_refused(scene) {
        Outcome::Fails
    } else {
        Outcome::CouldNotTell
    }
}

/// The far recipient was taken, or a pasted dialogue or log ends with a message that was taken, by a server that a careful program would have talked to.
pub fn works(scene: &Scene<'_>) -> bool {
    if scene.climb.is_none() {
        // That a server takes mail of strangers is the fault that the person tells of, and no success.
        let open_relay = scene.told.first() == Some(&"open-relay");
        return !open_relay && scene.paste.as_ref().is_some_and(|paste| paste.taken);
    }
    scene.climb.as_ref().is_some_and(|climb| {
        let faults: &[CertificateFault] = climb.secured().map_or(&[], |(_, report)| &report.faults);
        // Where mail is fetched, the program's way ends with the login.
        let passed = if scene.fetches() {
            climb.logged_in().is_some()
        } else {
            climb.works()
        };
        passed && faults.is_empty() && !scene.stops_without_offer()
    })
}

/// A server said no in so many words. Silence, and what we did not try, are no refusal.
fn was_refused(scene: &Scene<'_>) -> bool {
    scene.climb.as_ref().is_some_and(|climb| {
        climb.evidence.iter().any(|evidence| match &evidence.fact {
            Fact::LoginRefused { reply, .. }
            | Fact::Replied {
                stage: Stage::Content,
                reply,
                ..
            }
            | Fact::SenderAnswered { reply, own: _, .. }
            | Fact::RecipientAnswered {
                reply,
                local: false,
                ..
            } => reply.is_negative() && !reply.is_transient(),
            _ => false,
        })
    })
}
