//! Base64 (RFC 4648 section 4), as a server reads it.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes of a text; `None` where it is not base64.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let digits = text.trim_end_matches('=');
    if text.len() - digits.len() > 2 {
        return None;
    }
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for digit in digits.bytes() {
        let value = ALPHABET.iter().position(|&known| known == digit)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// The text of bytes, with padding.
pub(super) fn encode(bytes: &[u8]) -> String {
    let letter = |chunk: &[u8], place: usize| {
        let byte = |n: usize| u32::from(chunk.get(n).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digit = usize::try_from(group >> (18 - 6 * place) & 63).unwrap_or(0);
        let filled = place <= chunk.len();
        char::from(if filled { ALPHABET[digit] } else { b'=' })
    };
    let each = bytes
        .chunks(3)
        .flat_map(|chunk| (0..4).map(move |place| letter(chunk, place)));
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["", "f", "fo", "foo", "wonderland"] {
            assert_eq!(
                decode(&encode(text.as_bytes())).as_deref(),
                Some(text.as_bytes())
            );
        }
    }

    #[test]
    fn what_servers_are_sent_is_read() {
        assert_eq!(decode("d29uZGVybGFuZA=="), Some(b"wonderland".to_vec()));
        assert_eq!(decode("AGEAYg=="), Some(b"\0a\0b".to_vec()));
        assert_eq!(decode(""), Some(Vec::new()));
        for wrong in ["!!!", "abc", "a===", "ab=c"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
