//! What a text leaves open where it is all there is: causes that nothing proves and nothing rules out.

use super::{Judged, Judgement, Standing};
use crate::causes::{self, Ask, Bearing, Cause, Look, Scene, Sign};
use crate::likeness::{Like, Likes};

/// How many causes a text alone leaves open, where as many can be named.
const OPEN: usize = 3;

/// A text with so many words that are known is long enough to doubt what a few of them say.
const LONG: usize = 26;

/// By so much more a long text must be like those of another cause, to doubt what is possible.
const DOUBT: f64 = 0.4;

/// Where nothing else is known, a text with fewer words that are known names a cause only where they tell it plainly.
const FEW: usize = 4;

/// So much like texts of the cause it must be then.
const PLAIN: f64 = -0.4;

/// A text that is less like those of a cause does not name it.
const LEAST: f64 = -0.65;

/// Nor does it behind a likely cause, where it must be more alike: of those that are less, one in five hundred was right
/// where the likely one was wrong.
const LEAST_BEHIND_LIKELY: f64 = -0.5;

/// Of a text alone: the cause whose texts are most like it comes behind what is likely, and as far as there is room causes
/// of texts that are less alike come last. All are possible and no more.
pub(super) fn add(scene: &Scene<'_>, judged: &mut Vec<Judged>) {
    let first = judged.first().filter(|first| is_living(first));
    let proven = first.is_some_and(|first| first.standing == Standing::Confirmed);
    let Some(likes) = scene.likes.as_ref().filter(|_| !proven) else {
        return;
    };
    // What would tell more is asked of what is known; of these only where they stand alone.
    let alone = first.is_none();
    // Words of a refused message are much like those of a refused sender.
    let passed = first.is_some_and(|first| {
        first.standing == Standing::Likely && causes::is_of_message(first.cause)
    });
    let fits = |like: &Like| !(passed && causes::is_of_settings(like.cause));
    let ranked = likes.ranked().filter(fits);
    let plain = likes.ranked().next().is_some_and(|like| like.score > PLAIN);
    if alone && likes.known() < FEW && !plain {
        return;
    }
    put_likest(scene, likes, ranked.clone(), judged, alone);
    let mut stand = judged.iter().filter(|one| is_living(one)).count();
    let likely = judged
        .first()
        .is_some_and(|first| first.standing < Standing::Possible);
    let least = if likely { LEAST_BEHIND_LIKELY } else { LEAST };
    for like in ranked {
        // That some words are a little alike is no reason to say anything at all.
        if stand >= OPEN || stand == 0 || like.score < least {
            return;
        }
        if judged.iter().any(|one| one.cause.id == like.cause) {
            continue;
        }
        if let Some(possible) = possible(scene, likes, like.cause, alone) {
            judged.insert(stand, possible);
            stand += 1;
        }
    }
}

/// The cause whose texts are most like this one, where they are very much so, before what is no more than possible.
fn put_likest(
    scene: &Scene<'_>,
    likes: &Likes<'_>,
    ranked: impl Iterator<Item = Like>,
    judged: &mut Vec<Judged>,
    alone: bool,
) {
    let is_likely = |one: &&Judged| one.standing < Standing::Possible;
    let likely = judged.iter().take_while(is_likely).count();
    let is_long = likes.known() >= LONG;
    for like in ranked.filter(Like::is_strong) {
        let id = like.cause;
        let stays = |one: &&Judged| {
            let doubtful = is_long && like.score - likes.score(one.cause.id) >= DOUBT;
            is_living(one) && one.cause.id != id && !doubtful
        };
        let place = likely + judged[likely..].iter().take_while(stays).count();
        match judged.iter().position(|one| one.cause.id == id) {
            Some(at) if at < place => return,
            Some(at) if is_living(&judged[at]) => {
                judged[at].judgements.extend(says(likes, like.cause));
                judged[place..=at].rotate_right(1);
                return;
            }
            Some(_) => {}
            None => {
                if let Some(possible) = possible(scene, likes, like.cause, alone) {
                    judged.insert(place, possible);
                    return;
                }
            }
        }
    }
}

fn is_living(judged: &Judged) -> bool {
    judged.standing != Standing::RuledOut
}

/// A cause that a text is like; none where none of its words speaks for it, or anything known against it.
fn possible(scene: &Scene<'_>, likes: &Likes<'_>, id: &str, asked: bool) -> Option<Judged> {
    let cause = causes::all().find(|cause| cause.id == id)?;
    let open = unanswered(cause, scene, asked)?;
    Some(Judged {
        cause,
        standing: Standing::Possible,
        weight: 0,
        judgements: vec![says(likes, id)?],
        open,
    })
}

/// What the likeness rests on.
fn says(likes: &Likes<'_>, cause: &str) -> Option<Judgement> {
    let words = likes.words(cause);
    (!words.is_empty()).then(|| Judgement {
        clue: "words-like",
        yes: true,
        in_favour: true,
        sign: Sign {
            evidence: Vec::new(),
            values: vec![("words", words.join(", "))],
        },
    })
}

/// What is open of a cause, where that is asked; none where anything speaks against it.
fn unanswered(cause: &Cause, scene: &Scene<'_>, asked: bool) -> Option<Vec<Ask>> {
    let refutes = |bearing| matches!(bearing, Bearing::RulesOut | Bearing::Against(_));
    let mut open = Vec::new();
    for clue in cause.clues.iter().filter(|clue| !clue.of_words) {
        if !(asked || refutes(clue.yes) || refutes(clue.no)) {
            continue;
        }
        let bearing = match (clue.look)(scene, cause.id) {
            Look::Yes(_) => clue.yes,
            Look::No(_) => clue.no,
            Look::Open => {
                open.extend(asked.then_some(clue.ask));
                continue;
            }
        };
        if refutes(bearing) {
            return None;
        }
    }
    Some(open)
}
