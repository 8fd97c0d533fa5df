//! What a text leaves open where it is all there is: causes that nothing proves and nothing rules out.

use std::cell::OnceCell;

use super::{Judged, Judgement, Standing};
use crate::causes::{self, Ask, Bearing, Cause, Look, Scene, Sign};
use crate::likeness::{Like, Likes};
use crate::pasted::is_told;

/// How many causes a text alone leaves open, where as many can be named.
const OPEN: usize = 3;

/// A text with fewer words that are known is too short to doubt what some of them say.
const SHORT: usize = 12;

/// So much more often, as a logarithm, texts like this one must have another cause, to doubt what some words say. This and
/// the bounds below were chosen on texts that took no part in learning, and so high that no reply has another cause in
/// another wrapping.
const DOUBT: f64 = 1.3;

/// The same where a reply stands there with its code, or more than one thing that is known.
const DOUBT_OF_REPLY: f64 = 2.0;

/// The same where there is nothing beside the words that decide, and they are a sentence without anything of a program in it.
const DOUBT_OF_SENTENCE: f64 = 4.0;

/// By as much the words that decide must be doubtful for themselves, without what stands round them.
const DOUBT_OF_DECIDING: f64 = 1.5;

/// So much more often texts like this one must have another cause, to be no longer sure of a cause for its words. Of those
/// that are unlike by so much, less than half had it.
const UNSURE: f64 = 0.5;

/// The same of a reply with its code: it says more.
const UNSURE_OF_REPLY: f64 = 1.5;

/// A text with fewer words, pairs and beginnings that are known is too short to be less sure for.
const SHORT_FOR_UNSURE: usize = 40;

/// So many words in sentences that no row knows are somebody's own. Of scripts without blanks a sentence is one word, so that
/// little is doubted there.
const OWN_WORDS: usize = 8;

/// Where nothing else is known, a text with fewer words that are known names a cause only where they tell it plainly.
const FEW: usize = 8;

/// What share of such texts the cause must have then, as a logarithm.
const PLAIN: f64 = -1.0;

/// A text does not name a cause that fewer of its like have, as a logarithm.
const LEAST: f64 = -5.0;

/// Nor does it behind a likely cause, where it must be more alike.
const LEAST_BEHIND_LIKELY: f64 = -3.0;

/// Of a text alone. What is likely for some of its words may be doubted, or be named without being sure of it; the cause whose texts
/// are most like it comes behind what stays likely; and as far as there is room, causes of texts that are less alike come last.
/// All of these are possible and no more.
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
    let reached = scene.paste.as_ref().map(|paste| paste.reached);
    let reached = reached.unwrap_or_default();
    let fits = |like: &Like| {
        !(passed && causes::is_of_settings(like.cause) || reached.is_past(like.cause))
    };
    let ranked = likes.ranked().filter(fits);
    let plain = ranked.clone().next();
    let plain = plain.is_some_and(|like| like.score > PLAIN);
    if alone && (likes.tells_nothing() || likes.known() < FEW && !plain) {
        return;
    }
    let doubts = Doubts::of(scene, likes);
    doubt(&doubts, ranked.clone(), judged);
    put_likest(&doubts, ranked.clone(), judged, alone);
    let mut stand = judged.iter().filter(|one| is_living(one)).count();
    let likely = judged.first();
    let likely = likely.is_some_and(|first| first.standing < Standing::Possible);
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

/// What speaks against the words that decide: that other texts like the whole have another cause.
struct Doubts<'a> {
    scene: &'a Scene<'a>,
    whole: &'a Likes<'static>,
    /// What is asked only where the whole raises a doubt; none where none is heard.
    bounds: OnceCell<Option<Bounds>>,
}

/// What a doubt must reach.
struct Bounds {
    /// By how much more another cause must be that of such texts.
    least: f64,
    /// The reply or the sentence that decides, without what stands round it.
    deciding: Option<Likes<'static>>,
}

impl<'a> Doubts<'a> {
    fn of(scene: &'a Scene<'_>, whole: &'a Likes<'static>) -> Doubts<'a> {
        Doubts {
            scene,
            whole,
            bounds: OnceCell::new(),
        }
    }

    /// Whether it is doubtful that the text has one cause, since its like have another; what stands round the words that
    /// decide raises no doubt where they raise none.
    fn are_about(&self, cause: &str, other: &Like) -> bool {
        let less = |likes: &Likes<'_>, best: f64| best - likes.score(cause);
        let of_whole = less(self.whole, other.score);
        if of_whole < DOUBT || self.whole.known() < SHORT {
            return false;
        }
        let bounds = self
            .bounds
            .get_or_init(|| Bounds::of(self.scene, self.whole));
        bounds.as_ref().is_some_and(|bounds| {
            let by_itself = bounds.deciding.as_ref().is_none_or(|deciding| {
                let best = deciding.ranked().next();
                best.is_some_and(|best| less(deciding, best.score) >= DOUBT_OF_DECIDING)
            });
            by_itself && of_whole >= bounds.least
        })
    }
}

impl Bounds {
    fn of(scene: &Scene<'_>, whole: &Likes<'static>) -> Option<Bounds> {
        let said = scene.decisive();
        let firm = said.is_some_and(|said| said.reply.is_some()) || scene.said.len() > 1;
        let text = scene.case.text.as_deref()?;
        // What is known is a program's, whoever pasted it.
        let known = |text: &str| scene.said.iter().any(|said| said.text == text);
        let (mut own, mut mine) = (0, 0);
        for one in &scene.paste.as_ref()?.utterances {
            let words = words(&one.text);
            if one.reply.is_some() || known(&one.text) {
                continue;
            }
            if is_prose(&one.text) {
                own += words;
            }
            if is_told(&one.lower) {
                mine += words;
            }
        }
        let least = match (own >= OWN_WORDS, firm) {
            // Few wrappings tell of themselves: what somebody does at length raises a doubt about a reply, too.
            _ if mine >= OWN_WORDS => DOUBT,
            (true, false) => DOUBT,
            (true, true) => DOUBT_OF_REPLY,
            (false, false) if is_prose(text) && !is_quoted(text) => DOUBT_OF_SENTENCE,
            (false, _) => return None,
        };
        Some(Bounds {
            least,
            deciding: said.map(|said| whole.of_another(&said.text)),
        })
    }
}

/// What is likely for its words alone is no more than possible where the whole text makes them doubtful.
fn doubt(doubts: &Doubts<'_>, mut ranked: impl Iterator<Item = Like>, judged: &mut [Judged]) {
    let Some(best) = ranked.find(|like| is_open(doubts.scene, like.cause, judged)) else {
        return;
    };
    for one in judged.iter_mut() {
        if is_likely(one) && is_of_words(one) && doubts.are_about(one.cause.id, &best) {
            one.standing = Standing::Possible;
            one.judgements.extend(says(doubts.whole, best.cause, false));
        }
    }
    judged.sort_by_key(|one| one.standing);
    let paste = doubts.scene.paste.as_ref();
    let intermittent = paste.is_some_and(|it| it.intermittent) && is_constant(judged);
    let unsure = is_unsure(doubts, &best, judged);
    if intermittent || unsure {
        for one in judged.iter_mut().take_while(|one| is_likely(one)) {
            one.standing = Standing::Possible;
            if unsure && one.cause.id != best.cause {
                one.judgements.extend(says(doubts.whole, best.cause, false));
            }
        }
    }
}

/// Whether what stands first, for nothing but words, would be so every time.
fn is_constant(judged: &[Judged]) -> bool {
    const CONSTANT: [&str; 7] = [
        "app-password-required",
        "credentials-wrong",
        "name-missing",
        "nothing-listening",
        "plain-on-tls-port",
        "port-blocked",
        "tls-on-plain-port",
    ];
    let mut likely = judged.iter().take_while(|one| is_likely(one)).peekable();
    let constant = |one: &&Judged| CONSTANT.contains(&one.cause.id);
    likely.peek().is_some_and(constant) && likely.all(is_of_words)
}

/// Whether the cause that stands first is one to name, and none to be sure of: nothing but words speaks for what is likely,
/// and texts like this one have another cause more often.
fn is_unsure(doubts: &Doubts<'_>, best: &Like, judged: &[Judged]) -> bool {
    let mut likely = judged.iter().take_while(|one| is_likely(one));
    let Some(first) = judged.first().filter(|_| likely.all(is_of_words)) else {
        return false;
    };
    let said = doubts.scene.decisive();
    let least = if said.is_some_and(|said| said.reply.is_some()) {
        UNSURE_OF_REPLY
    } else {
        UNSURE
    };
    let less = best.score - doubts.whole.score(first.cause.id);
    doubts.whole.known() >= SHORT_FOR_UNSURE && less >= least
}

fn is_likely(judged: &Judged) -> bool {
    judged.standing == Standing::Likely
}

/// Whether somebody tells, without anything that only programs write.
fn is_prose(text: &str) -> bool {
    let mut signs = text.chars();
    !signs.any(|sign| "{}[]<>=|_\\".contains(sign)) && text.matches(':').count() <= 1
}

/// Whether it holds something in quotes, or a name such as `MailKit.Security`.
fn is_quoted(text: &str) -> bool {
    let bytes = text.as_bytes();
    let named = |three: &[u8]| {
        three[0].is_ascii_lowercase() && three[1] == b'.' && three[2].is_ascii_uppercase()
    };
    text.contains('"') || bytes.windows(3).any(named)
}

fn words(line: &str) -> usize {
    line.split_ascii_whitespace().count()
}

/// Whether nothing but words speaks for it.
fn is_of_words(judged: &Judged) -> bool {
    let mut favours = judged.judgements.iter().filter(|one| one.in_favour);
    favours.all(|one| {
        let mut clues = judged.cause.clues.iter();
        clues.any(|clue| clue.id == one.clue && clue.of_words)
    })
}

/// Whether nothing that is known speaks against a cause.
fn is_open(scene: &Scene<'_>, id: &str, judged: &[Judged]) -> bool {
    match judged.iter().find(|one| one.cause.id == id) {
        Some(one) => is_living(one),
        None => causes::all()
            .find(|cause| cause.id == id)
            .is_some_and(|cause| unanswered(cause, scene, false).is_some()),
    }
}

/// The cause whose texts are most like this one before what is possible for words that it makes doubtful, and wherever there
/// is room for it among those that are named first.
fn put_likest(
    doubts: &Doubts<'_>,
    ranked: impl Iterator<Item = Like>,
    judged: &mut Vec<Judged>,
    alone: bool,
) {
    let (scene, likes) = (doubts.scene, doubts.whole);
    let is_likely = |one: &&Judged| one.standing < Standing::Possible;
    let likely = judged.iter().take_while(is_likely).count();
    for like in ranked {
        let id = like.cause;
        let stays = |one: &&Judged| {
            let doubtful = doubts.are_about(one.cause.id, &like);
            is_living(one) && one.cause.id != id && !doubtful
        };
        let place = likely + judged[likely..].iter().take_while(stays).count();
        let place = place.min(likely.max(OPEN - 1));
        match judged.iter().position(|one| one.cause.id == id) {
            Some(at) if at < place => return,
            Some(at) if is_living(&judged[at]) => {
                judged[at].judgements.extend(says(likes, like.cause, true));
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
        judgements: vec![says(likes, id, true)?],
        open,
    })
}

/// The words of the text that speak for a cause: for what is judged, or where that is another cause, against it.
fn says(likes: &Likes<'_>, cause: &str, in_favour: bool) -> Option<Judgement> {
    let words = likes.words(cause);
    (!words.is_empty()).then(|| Judgement {
        clue: "words-like",
        yes: in_favour,
        in_favour,
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
