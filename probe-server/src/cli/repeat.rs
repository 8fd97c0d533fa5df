//! `probe --repeat`: the same check several times, one after the other, and what comes of comparing them.

use std::sync::Arc;
use std::time::Duration;

use mailmedic_core::dialogue::patience;
use mailmedic_core::plan;
use mailmedic_core::vocab::Case;
use tokio::time::sleep;

use super::arguments::Probe;
use super::far::Other;
use super::live::Live;
use super::paint::Tone;
use super::probe::watch;
use super::report::Report;
use super::speech::Speech;
use crate::world::Kit;

/// Between two checks: what passes by itself gets the time to.
pub(super) const PAUSE: Duration = Duration::from_millis(patience::AGAIN as u64);

/// Checks as often as was wished, and returns the check that the answer is about. What each saw stays its own.
pub(super) async fn several<'a>(
    case: Case,
    kit: Arc<Kit>,
    command: &Probe,
    speech: &'a Speech,
) -> Live<'a> {
    let mut all: Vec<Live<'a>> = Vec::new();
    for nth in 1..=command.repeat {
        if let Some(last) = all.last() {
            if last.was_stopped() {
                break;
            }
            if !plan::may_repeat(last.case()) {
                if !command.output.json {
                    let says = speech.say("not-repeated", &[]);
                    Report::new(speech).line(Tone::Careful, &says);
                }
                break;
            }
            sleep(PAUSE).await;
            kit.budget.renew();
        }
        Live::begin_run(speech, command.output.json, nth, command.repeat);
        let kit = Arc::clone(&kit);
        all.push(Box::pin(watch(case.clone(), Other::Nothing, kit, command, speech)).await);
    }
    let (shown, runs) = plan::compare(all.iter().map(Live::case));
    let mut live = all.swap_remove(shown);
    live.compared(runs);
    live
}
