//! What users paste: a reply, a program's words, a log, a bounce, in any wrapping. Total, for any text whatever.

mod codes;
mod decides;
mod encoded;
mod hints;
mod lead;
mod lists;
mod split;
mod target;
#[cfg(test)]
mod tests;
mod unwrap;

pub use crate::reply::{Reached, Speaker, Utterance};
pub use target::Target;
pub(crate) use target::{expected, looked_up};

use crate::reply::{
    Reading, Strength, Table, without_general, without_offline, without_unreached, without_warnings,
};

/// What a pasted text holds.
#[expect(
    clippy::struct_excessive_bools,
    reason = "a dozen things that were seen or not, and nearly all of them can be seen together"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paste {
    /// Everything said that may matter, in order. At most [`Paste::MOST`], the last ones.
    pub utterances: Vec<Utterance>,
    /// An AUTH command, or words that only follow one, were seen.
    pub auth_sent: bool,
    /// The login was accepted.
    pub logged_in: bool,
    /// A list of extensions with AUTH was seen.
    pub auth_offered: bool,
    /// A list of extensions with STARTTLS was seen.
    pub starttls_offered: bool,
    /// Commands of a dialogue were seen.
    pub transcript: bool,
    /// The login methods that the last list of extensions names.
    pub mechanisms: Vec<String>,
    /// The login method that the program asked for.
    pub method: Option<String>,
    /// After STARTTLS was accepted the program went on without another EHLO.
    pub not_reread: bool,
    /// After STARTTLS was accepted the program said goodbye: no encryption came about.
    pub gave_up_tls: bool,
    /// How many lists of extensions were seen.
    pub lists: usize,
    /// A list of extensions was seen, and the last one has no AUTH.
    pub list_without_auth: bool,
    /// The server's first words, in lower case.
    pub greeting: Option<String>,
    /// The server that the program says it talked to.
    pub target: Target,
    /// The last thing that a server said was that it took the message.
    pub taken: bool,
    /// A login that holds the password was sent before any encryption, in a dialogue shown from its beginning.
    pub exposed: bool,
    /// How far the program's own connection is shown to have come.
    pub reached: Reached,
    /// Somebody tells that it fails now and then, and works else.
    pub intermittent: bool,
    /// `telnet` or its kin got through, and no greeting is shown behind.
    pub silent: bool,
}

/// A reading and whose words it is a reading of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The place in [`Paste::utterances`].
    pub utterance: usize,
    /// What it means.
    pub reading: Reading,
}

impl Paste {
    /// Whether the one login that its list offers is that by certificate (RFC 4422, appendix A).
    pub fn lists_only_external(&self) -> bool {
        self.mechanisms == ["EXTERNAL"]
    }

    /// All that was said that may matter, in lower case.
    pub fn lower(&self) -> String {
        let said: Vec<&str> = self
            .utterances
            .iter()
            .map(|said| said.lower.as_str())
            .collect();
        said.join(" ")
    }

    /// How many utterances are kept.
    pub const MOST: usize = 64;

    /// The readings of all utterances, best first: words of servers before words of programs before mere numbers, then
    /// the last failure before earlier ones.
    pub fn hear(&self, table: &Table) -> Vec<Heard> {
        let mut heard = Vec::new();
        for (at, said) in self.utterances.iter().enumerate() {
            let readings = table.read(said);
            let answered = said.speaker == Speaker::Server;
            let replied = said.reply.is_some() || said.enhanced.is_some() || answered;
            let told = !replied && !readings.is_empty() && is_told(&said.lower);
            for (place, reading) in readings.into_iter().enumerate() {
                let kind = match (reading.strength, replied) {
                    (Strength::Exact, true) => 0,
                    (Strength::Exact, false) => 1,
                    (Strength::Form, _) => 2,
                    (Strength::Code, _) => 3,
                };
                // Among a program's own words the first line is the headline, so the earlier ones come first; what only
                // frames a reason and what somebody tells beside it come last.
                let order = if replied {
                    self.utterances.len() - at
                } else {
                    at
                };
                let vague = reading.is_frame();
                heard.push((
                    (kind, vague, told, said.follow_up, order, place),
                    Heard {
                        utterance: at,
                        reading,
                    },
                ));
            }
        }
        without_general(&mut heard, |(_, heard)| &heard.reading);
        let told = |one: &(_, Heard)| is_told(&self.utterances[one.1.utterance].lower);
        without_unreached(&mut heard, self.reached, told, |(_, heard)| &heard.reading);
        let place = |one: &(_, Heard)| one.1.utterance;
        without_warnings(&mut heard, self.reached, place, |(_, heard)| &heard.reading);
        without_offline(&mut heard, |(_, heard)| &heard.reading);
        crate::order::sort_by_key(&mut heard, |(key, _)| *key);
        heard.into_iter().map(|(_, heard)| heard).collect()
    }
}

/// The bytes that [`TELLING`] begin with.
const TELLING_BEGINS: &[u8] = b"imwj\xd1\xe6";

/// Words by which people tell of themselves. Programs say `I` and `we` as well, in their own set phrases.
const TELLING: [&str; 39] = [
    "i think",
    "i got",
    "i am",
    "i was",
    "i tried",
    "i try",
    "i use",
    "i did",
    "i do",
    "i set",
    "i see",
    "i want",
    "i need",
    "i know",
    "i changed",
    "i receive",
    "my provider",
    "my account",
    "my laptop",
    "my phone",
    "my mail",
    "my email",
    "my isp",
    "my domain",
    "my hosting",
    "we use",
    "we have a",
    "we send",
    "ich habe",
    "ich bin",
    "ich bekomme",
    "j'ai",
    "je suis",
    "у меня",
    "我用",
    "i have a",
    "i have to",
    "i have tried",
    "i have set",
];

/// Whether somebody tells of themselves there, be it that words of a program stand in it as well.
pub(crate) fn is_told(lower: &str) -> bool {
    let bytes = lower.as_bytes();
    let edge = |byte: Option<&u8>| !byte.is_some_and(u8::is_ascii_alphanumeric);
    let begins =
        |at: usize| TELLING_BEGINS.contains(&bytes[at]) && (at == 0 || edge(bytes.get(at - 1)));
    let mut places = (0..bytes.len()).filter(|&at| begins(at));
    places.any(|at| {
        let rest = &bytes[at..];
        TELLING
            .iter()
            .any(|words| rest.starts_with(words.as_bytes()) && edge(rest.get(words.len())))
    })
}

/// Reads any text.
pub fn read(text: &str) -> Paste {
    split::split(text)
}
