//! A text cut into words: what is compared between texts. Codes stay whole, addresses of pages are one word, and names
//! that nobody else has (long numbers, base64) are left out.

/// The longest text that is looked at whole, in bytes: of a longer one its beginning and its end.
const LONGEST: usize = 32 * 1024;

/// A longer run of letters is no word, in bytes.
const WORD: usize = 24;

/// What somebody has put in place of letters that are not for others.
const BLANKED: &str = "xxxx";

/// A longer number is that of a message or a process.
const NUMBER: usize = 5;

/// So many letters of a longer word count as well, for what its forms have in common.
const BEGINNING: usize = 5;

/// The words of a text, the pairs of neighbours and the beginnings of longer words, each as often as it stands there.
pub fn features(text: &str) -> Vec<String> {
    let mut features = Vec::new();
    let mut before: Option<String> = None;
    tokens(text, |token| {
        let token = token.to_ascii_lowercase();
        if let Some(before) = before.take() {
            features.push(before + " " + &token);
        }
        if let Some(beginning) = beginning(&token) {
            features.push(beginning.to_owned() + "~");
        }
        features.push(token.clone());
        before = Some(token);
    });
    features
}

/// The same as hashes.
pub(super) fn hashes(text: &str, mut visit: impl FnMut(u64)) {
    let mut before: Option<u64> = None;
    tokens(text, |token| {
        let mut own = BEGIN;
        let mut pair = before.map(|before| step(before, b' '));
        for byte in token.bytes() {
            let byte = byte.to_ascii_lowercase();
            own = step(own, byte);
            pair = pair.map(|pair| step(pair, byte));
        }
        pair.into_iter().for_each(&mut visit);
        visit(own);
        if let Some(beginning) = beginning(token) {
            let bytes = beginning.bytes().map(|byte| byte.to_ascii_lowercase());
            visit(step(bytes.fold(BEGIN, step), b'~'));
        }
        before = Some(own);
    });
}

/// FNV-1a, 64 bits.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(BEGIN, step)
}

const BEGIN: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

fn tokens(text: &str, mut visit: impl FnMut(&str)) {
    if text.len() <= LONGEST {
        tokens_of(text, &mut visit);
    } else {
        let (head, tail) = (LONGEST / 2, text.len() - LONGEST / 2);
        tokens_of(&text[..text.floor_char_boundary(head)], &mut visit);
        tokens_of(&text[text.ceil_char_boundary(tail)..], &mut visit);
    }
}

fn tokens_of(text: &str, visit: &mut impl FnMut(&str)) {
    let mut rest = text;
    loop {
        // Most of what parts words is one byte.
        let bytes = rest.bytes();
        let parts = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
        rest = &rest[bytes.take_while(parts).count()..];
        let Some(first) = rest.chars().next() else {
            return;
        };
        let (length, counts) = if is_letter(first) {
            let page = ["http://", "https://"];
            if first == 'h' && page.iter().any(|scheme| rest.starts_with(scheme)) {
                visit("url");
                (end(rest, |sign| !sign.is_ascii_whitespace()), false)
            } else {
                let length = end(rest, is_letter);
                (length, length <= WORD && !rest.starts_with(BLANKED))
            }
        } else if let Some(digits) = rest.strip_prefix("0x") {
            (2 + end(digits, |sign| sign.is_ascii_hexdigit()), true)
        } else if first.is_ascii_digit() {
            let length = number(rest);
            let is_code = rest.as_bytes().get(1) == Some(&b'.') && length > 1;
            (length, length <= NUMBER || is_code)
        } else {
            // A sign of a script that is written without blanks.
            (first.len_utf8(), first >= '\u{2e80}')
        };
        let (token, behind) = rest.split_at(length);
        if counts {
            visit(token);
        }
        rest = behind;
    }
}

fn beginning(token: &str) -> Option<&str> {
    let (end, _) = token.char_indices().nth(BEGINNING)?;
    token.starts_with(is_letter).then(|| &token[..end])
}

fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || ('\u{c0}'..'\u{2000}').contains(&sign)
}

fn end(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|sign| !belongs(sign)).unwrap_or(text.len())
}

/// How long the number is that the text begins with: an enhanced code (RFC 3463) or a run of digits.
fn number(text: &str) -> usize {
    let digits = |text: &str| end(text, |sign| sign.is_ascii_digit());
    if let [b'2' | b'4' | b'5', b'.', subject, b'.', detail, ..] = text.as_bytes()
        && subject.is_ascii_digit()
        && detail.is_ascii_digit()
    {
        return 4 + digits(&text[4..]);
    }
    digits(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let all = features(text).into_iter();
        all.filter(|feature| !feature.contains([' ', '~']))
            .collect()
    }

    #[test]
    fn codes_pages_and_words_are_one_each() {
        assert_eq!(
            words("550-5.7.1 Relay DENIED, see https://a.example/b?c=d (0x800CCC0F) port 587"),
            [
                "550",
                "5.7.1",
                "relay",
                "denied",
                "see",
                "url",
                "0x800ccc0f",
                "port",
                "587"
            ]
        );
        assert_eq!(
            words("Ungültig größe 认证失败"),
            ["ungültig", "größe", "认", "证", "失", "败"]
        );
    }

    #[test]
    fn forms_of_a_word_have_their_beginning_in_common() {
        let beginnings = |text| features(text).into_iter().filter(|one| one.ends_with('~'));
        assert_eq!(
            beginnings("Passwörter 553123 auth").collect::<Vec<_>>(),
            ["passw~"]
        );
        assert_eq!(
            beginnings("prüfung prüfen").collect::<Vec<_>>(),
            ["prüfu~", "prüfe~"]
        );
    }

    #[test]
    fn what_nobody_else_has_is_left_out() {
        assert_eq!(
            words("id 1234567 abcdefghijklmnopqrstuvwxyz xxxxxxxa@xxxx end"),
            ["id", "end"]
        );
    }

    #[test]
    fn hashes_are_those_of_the_features() {
        let text = "Login failed: 535 5.7.8 größer 认证\r\nhttps://a.example x";
        let mut seen = Vec::new();
        hashes(text, |hash| seen.push(hash));
        let named: Vec<u64> = features(text).iter().map(|one| hash(one)).collect();
        assert_eq!(seen.len(), named.len());
        assert!(named.iter().all(|hash| seen.contains(hash)));
    }

    #[test]
    fn of_a_long_text_its_beginning_and_its_end_are_looked_at() {
        let long = format!("first {} last", "ä".repeat(LONGEST));
        let words = words(&long);
        assert_eq!(words.first().map(String::as_str), Some("first"));
        assert_eq!(words.last().map(String::as_str), Some("last"));
    }
}
