//! The search for a password in whatever was written, in the forms in which one could stand there.

/// The password of these tests.
pub(crate) const PASSWORD: &str = "wonderland";

/// Whether it stands in these bytes: as it is, base64 at any alignment, hexadecimal, percent-encoded or UTF-16.
pub(crate) fn shows_password(bytes: &[u8]) -> bool {
    forms()
        .iter()
        .any(|form| bytes.windows(form.len()).any(|part| part == form))
}

fn forms() -> Vec<Vec<u8>> {
    let raw = PASSWORD.as_bytes();
    let each = |form: fn(u8) -> String| {
        raw.iter()
            .map(|&byte| form(byte))
            .collect::<String>()
            .into_bytes()
    };
    let wide =
        |form: fn(u16) -> [u8; 2]| PASSWORD.encode_utf16().flat_map(form).collect::<Vec<u8>>();
    let mut forms = vec![
        raw.to_vec(),
        each(|byte| format!("{byte:02x}")),
        each(|byte| format!("{byte:02X}")),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("%{byte:02X}")),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    // Whole groups of three bytes are the same whatever follows; what stands before shifts the first one.
    forms.extend((0..3).map(|skip| base64(&raw[skip..skip + (raw.len() - skip) / 3 * 3])));
    forms
}

fn base64(groups: &[u8]) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = |group: &[u8]| {
        let bits = group
            .iter()
            .fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte));
        [18, 12, 6, 0].map(|shift| ALPHABET[bits >> shift & 63])
    };
    groups.chunks(3).flat_map(digits).collect()
}

#[test]
fn the_search_finds_every_form() {
    for shown in [
        &b"a wonderland b"[..],
        b"d29uZGVybGFuZA==",
        b"AGFsaWNlQGxhYi50ZXN0AHdvbmRlcmxhbmQ=",
        b"AGF3b25kZXJsYW5k",
        b"776f6e6465726c616e64",
        b"%77%6F%6E%64%65%72%6C%61%6E%64",
        b"w\0o\0n\0d\0e\0r\0l\0a\0n\0d\0",
    ] {
        assert!(shows_password(shown), "{}", String::from_utf8_lossy(shown));
    }
    assert!(!shows_password(b"wonder land"));
}
