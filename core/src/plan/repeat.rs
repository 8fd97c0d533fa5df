//! The same check several times: whether one more may follow, and what comes of comparing them.

use crate::causes::{Scene, Seen};
use crate::diagnose::works;
use crate::reply::Table;
use crate::vocab::{Case, Runs};

/// Whether the same check may be made again after this one. A refused login is not repeated: servers lock accounts.
pub fn may_repeat(case: &Case) -> bool {
    let table = Table::standard();
    let scene = Scene::of(case, &table);
    let refused = |seen: &Seen<'_>| seen.login_refused().is_some();
    let steps = case.steps.iter();
    scene.climb.is_some()
        && !steps
            .map(|step| Seen::of(case, step))
            .any(|one| refused(&one))
}

/// How many logins so many checks make at most, where one makes so many: the second login of a check comes only after a
/// refused one, and then no check follows.
pub fn logins_of_runs(once: u32, runs: u8) -> u32 {
    if once == 0 {
        return 0;
    }
    once + u32::from(runs.saturating_sub(1))
}

/// Which of several checks of the same settings the answer is to be about, and how they went: the last one that did not get
/// through tells more than those that did.
pub fn compare<'a>(cases: impl Iterator<Item = &'a Case>) -> (usize, Runs) {
    let table = Table::standard();
    let (mut shown, mut all) = (0, Vec::new());
    for case in cases {
        let scene = Scene::of(case, &table);
        let got_through = works(&scene);
        all.push((got_through, scene.climb.as_ref().and_then(Seen::address)));
        let is_better = !got_through || all[shown].0;
        if is_better {
            shown = all.len() - 1;
        }
    }
    let address = all.get(shown).and_then(|(_, address)| *address);
    let worked = all.iter().filter(|(works, _)| *works);
    let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let mut elsewhere = worked.clone().map(|(_, at)| *at != address);
    let runs = Runs {
        worked: count(worked.clone().count()),
        of: count(all.len()),
        elsewhere: worked.count() > 0 && elsewhere.all(|is| is),
    };
    (shown, runs)
}
