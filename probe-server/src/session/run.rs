//! The loop of a check: begin what the plan says, hear what it brings, stop what no longer matters. Dropping the
//! future ends every connection at once.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::dialogue::{Letter, Talk, World, drive, patience};
use mailmedic_core::plan;
use mailmedic_core::vocab::{Case, Evidence, Fact, Host, Rung, Step, Vantage};
use mailmedic_core::wire::Finish;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};

use super::memory::{Knowing, Memory, Recalled};
use crate::world::{Kit, NetWorld};

/// Makes a world for each step of a check.
pub trait Maker: Send + Sync + 'static {
    /// The world of one step.
    type World: World + Send + 'static;

    /// A world for the next step.
    fn world(self: &Arc<Self>, step: &Step) -> Self::World;

    /// A message to send where everything is taken; none unless the person agreed to it.
    fn letter(&self) -> Option<Arc<Letter>> {
        None
    }

    /// A login was accepted, in this step.
    fn accepted(&self, step: &Step);
}

impl Maker for Kit {
    type World = NetWorld;

    fn world(self: &Arc<Self>, step: &Step) -> NetWorld {
        NetWorld::new(Arc::clone(self)).of_step(step)
    }

    fn letter(&self) -> Option<Arc<Letter>> {
        self.letter.clone()
    }

    fn accepted(&self, step: &Step) {
        self.vault.accepted(step.probe.target());
    }
}

/// What a check tells while it runs.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// These steps begin.
    Planned(Vec<Step>),
    /// Something was seen.
    Heard(Evidence),
    /// A step is over.
    Ended(u16),
}

/// News of a step. Small, for a channel has room for many and mostly holds none.
enum Noise {
    Fact(u16, Rung, u32, Box<Fact>),
    Over(u16),
}

/// Says that a step is over, however it ended: also by a panic or when it was stopped.
struct Ending(u16, UnboundedSender<Noise>);

impl Drop for Ending {
    fn drop(&mut self) {
        // Nobody listens any more where the check itself is over.
        let _ = self.1.send(Noise::Over(self.0));
    }
}

/// Runs a check to its end, at most [`patience::CHECK`], and grows the case. `tell` hears every event in order.
pub async fn run<M: Maker>(case: &mut Case, maker: Arc<M>, tell: impl FnMut(Event)) -> Finish {
    run_with(case, maker, &Memory::default(), tell).await
}

/// The same with what earlier checks saw of the way.
pub async fn run_with<M: Maker>(
    case: &mut Case,
    maker: Arc<M>,
    memory: &Memory,
    mut tell: impl FnMut(Event),
) -> Finish {
    let begin = Instant::now();
    let end = begin + Duration::from_millis(patience::CHECK.into());
    let (noise, mut heard) = unbounded_channel();
    let mut running = Running {
        steps: BTreeMap::new(),
        noise,
        maker,
        begin,
    };
    let mut is_due = true;
    loop {
        let mut steps: Vec<Step> = Vec::new();
        if is_due {
            let due = plan::due(case);
            for step in due.moot {
                running.stop(step);
            }
            steps.extend(due.next.into_iter().map(|probe| case.begin(probe)));
        }
        if !steps.is_empty() {
            tell(Event::Planned(steps.clone()));
        }
        for step in steps {
            if let Some(recalled) = memory.look(case, &step.probe) {
                running.replay(&step, recalled);
                continue;
            }
            let letter = running.maker.letter();
            let known = memory.addresses(&step.probe);
            running.start(&step, known, plan::talk_and_post(case, &step, letter));
        }
        if running.steps.is_empty() {
            return Finish::Done;
        }
        let Ok(noise) = timeout_at(end, heard.recv()).await else {
            for step in running.steps.keys().copied() {
                case.ended.push(step);
                tell(Event::Ended(step));
            }
            return Finish::Time;
        };
        // What came together is heard together, for a plan costs more than what it is made from.
        is_due = false;
        let mut news = noise;
        while let Some(noise) = news {
            is_due |= bears_on_plan(&noise);
            hear(case, &mut running, noise, memory, &mut tell);
            news = heard.try_recv().ok();
        }
    }
}

/// The plan asks how steps come to stand, fall silent and end. What is said on a connection that goes on bears on it once its
/// step is over, and not before.
fn bears_on_plan(noise: &Noise) -> bool {
    match noise {
        Noise::Over(_) => true,
        Noise::Fact(.., fact) => !matches!(
            **fact,
            Fact::Sent { .. }
                | Fact::Replied { .. }
                | Fact::Offered { .. }
                | Fact::LoggedIn { .. }
                | Fact::SenderAnswered { .. }
                | Fact::RecipientAnswered { .. }
                | Fact::Finished
        ),
    }
}

/// Takes one piece of news.
fn hear<M: Maker>(
    case: &mut Case,
    running: &mut Running<M>,
    noise: Noise,
    memory: &Memory,
    tell: &mut impl FnMut(Event),
) {
    match noise {
        // What a stopped step still had to say is of no use any more.
        Noise::Fact(step, rung, ms, fact) if running.steps.contains_key(&step) => {
            if matches!(*fact, Fact::LoggedIn { .. }) {
                let steps = case.steps.iter();
                let of_step = steps.filter(|one| one.id == step);
                of_step.for_each(|step| running.maker.accepted(step));
            }
            tell(Event::Heard(Evidence::clone(&case.hear(
                step,
                rung,
                Vantage::here(),
                ms,
                *fact,
            ))));
        }
        Noise::Over(step) => {
            running.steps.remove(&step);
            case.ended.push(step);
            let steps = case.steps.iter();
            steps
                .filter(|one| one.id == step)
                .for_each(|step| memory.keep(case, step));
            tell(Event::Ended(step));
        }
        Noise::Fact(..) => {}
    }
}

/// Milliseconds since then.
fn now(begin: Instant) -> u32 {
    u32::try_from(begin.elapsed().as_millis()).unwrap_or(u32::MAX)
}

/// The steps that run. Dropping it stops them all; what a step held is given back as soon as it is over.
struct Running<M> {
    steps: BTreeMap<u16, AbortHandle>,
    noise: UnboundedSender<Noise>,
    maker: Arc<M>,
    begin: Instant,
}

impl<M: Maker> Running<M> {
    fn start(&mut self, step: &Step, known: Option<(u32, Host, Vec<IpAddr>)>, talk: Talk) {
        let ago = known.as_ref().map(|(seconds, ..)| *seconds);
        let mut world = Knowing {
            inner: self.maker.world(step),
            known: known.map(|(_, host, addresses)| (host, addresses)),
        };
        let step = step.id;
        let ending = Ending(step, self.noise.clone());
        let (noise, begin) = (self.noise.clone(), self.begin);
        let body = async move {
            let _ending = ending;
            if let Some(seconds) = ago {
                let recalled = Fact::Recalled { seconds };
                let _ = noise.send(Noise::Fact(
                    step,
                    Rung::Name,
                    now(begin),
                    Box::new(recalled),
                ));
            }
            drive(talk, &mut world, |rung, fact| {
                let _ = noise.send(Noise::Fact(step, rung, now(begin), Box::new(fact)));
            })
            .await;
        };
        self.steps.insert(step, tokio::spawn(body).abort_handle());
    }

    /// Tells what was seen before in place of a step, and says so.
    fn replay(&mut self, step: &Step, recalled: Recalled) {
        let step = step.id;
        let ending = Ending(step, self.noise.clone());
        let (noise, ms) = (self.noise.clone(), now(self.begin));
        let seconds = recalled.seconds;
        let first = [(Rung::Name, Fact::Recalled { seconds })];
        let body = async move {
            let _ending = ending;
            for (rung, fact) in first.into_iter().chain(recalled.facts) {
                let _ = noise.send(Noise::Fact(step, rung, ms, Box::new(fact)));
            }
        };
        self.steps.insert(step, tokio::spawn(body).abort_handle());
    }

    fn stop(&mut self, step: u16) {
        if let Some(task) = self.steps.get(&step) {
            task.abort();
        }
    }
}

impl<M> Drop for Running<M> {
    fn drop(&mut self) {
        self.steps.values().for_each(AbortHandle::abort);
    }
}
