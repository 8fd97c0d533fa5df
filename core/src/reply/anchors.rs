//! Finds many phrases in one pass over a text: four bytes of each phrase, its rarest, are its anchor.

/// Buckets of the table; a power of two.
const BUCKETS: usize = 16_384;
/// How many bytes an anchor has.
const WIDTH: usize = 4;
/// No entry.
const NONE: u16 = u16::MAX;

/// Phrases by their anchors.
pub(crate) struct Anchors {
    /// The first entry of each bucket.
    heads: Vec<u16>,
    entries: Vec<Entry>,
}

struct Entry {
    phrase: &'static str,
    /// Where in the phrase the anchor is.
    offset: usize,
    /// The anchor: other bytes of the same bucket are told apart by one comparison.
    anchor: u32,
    /// The caller's number.
    id: u16,
    next: u16,
}

fn word(bytes: &[u8]) -> u32 {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

fn bucket(bytes: &[u8]) -> usize {
    // Knuth's multiplicative hash: the upper bits are the mixed ones.
    (word(bytes).wrapping_mul(0x9E37_79B1) >> 18) as usize % BUCKETS
}

impl Anchors {
    /// Takes for each number the phrases of which one must be found; the rarest four bytes are chosen among all of
    /// them. Phrases are ASCII in lower case; a number without a phrase of four bytes is left out.
    pub(crate) fn new(groups: &[&'static [&'static str]]) -> Anchors {
        let mut uses = vec![0_u16; BUCKETS];
        for window in groups
            .iter()
            .flat_map(|phrases| phrases.iter())
            .flat_map(|phrase| phrase.as_bytes().windows(WIDTH))
        {
            let count = &mut uses[bucket(window)];
            *count = count.saturating_add(1);
        }
        let mut anchors = Anchors {
            heads: vec![NONE; BUCKETS],
            entries: Vec::with_capacity(groups.len()),
        };
        for (id, phrases) in (0_u16..).zip(groups) {
            let windows = phrases.iter().flat_map(|phrase| {
                phrase
                    .as_bytes()
                    .windows(WIDTH)
                    .enumerate()
                    .map(move |(offset, window)| (*phrase, offset, bucket(window)))
            });
            let Some((phrase, offset, bucket)) = windows.min_by_key(|(_, _, bucket)| uses[*bucket])
            else {
                continue;
            };
            let next = anchors.heads[bucket];
            anchors.heads[bucket] = u16::try_from(anchors.entries.len()).unwrap_or(NONE);
            anchors.entries.push(Entry {
                phrase,
                offset,
                anchor: word(&phrase.as_bytes()[offset..]),
                id,
                next,
            });
        }
        anchors
    }

    /// Tells each place where an anchored phrase begins, by number, byte and phrase, in the order of their anchors. The
    /// text must be in lower case.
    pub(crate) fn scan(&self, text: &str, mut found: impl FnMut(u16, usize, &'static str)) {
        let bytes = text.as_bytes();
        for (at, window) in bytes.windows(WIDTH).enumerate() {
            let mut next = self.heads[bucket(window)];
            while let Some(entry) = self.entries.get(usize::from(next)) {
                next = entry.next;
                if entry.anchor == word(window)
                    && let Some(start) = at.checked_sub(entry.offset)
                    && bytes[start..].starts_with(entry.phrase.as_bytes())
                {
                    found(entry.id, start, entry.phrase);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_phrase_is_found_wherever_it_stands() {
        let anchors = Anchors::new(&[
            &["relay access denied"],
            &["denied"],
            &["spf", "sender policy"],
            &["spf"],
        ]);
        let mut hits = Vec::new();
        anchors.scan("relay access denied: sender policy", |id, at, _| {
            hits.push((id, at));
        });
        hits.sort_unstable();
        assert_eq!(hits, [(0, 0), (1, 13), (2, 21)]);
    }

    #[test]
    fn texts_shorter_than_an_anchor_hold_nothing() {
        let anchors = Anchors::new(&[&["relay"]]);
        for text in ["", "r", "rel"] {
            anchors.scan(text, |_, _, _| panic!("{text} holds nothing"));
        }
    }
}
