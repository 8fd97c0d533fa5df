//! Names for a profile and its parts: the same settings give the same names, so that a profile that is installed again
//! takes the place of the first.

/// A UUID of the eighth version (RFC 9562 section 5.8): what is in it is the maker's own, here a hash of the settings.
/// It keeps nothing secret and needs no more than to differ.
pub(super) fn of(settings: &str, part: &str) -> String {
    // FNV-1a, from two starts.
    let hash = |start: u64| {
        let bytes = settings.bytes().chain([0]).chain(part.bytes());
        bytes.fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    let high = hash(0xcbf2_9ce4_8422_2325);
    let low = hash(0x6c62_272e_07bb_0142);
    let high = high & !0xf000 | 0x8000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    format!(
        "{:08X}-{:04X}-{:04X}-{:04X}-{:012X}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_settings_have_the_same_name() {
        let name = of("{}", "profile");
        assert_eq!(name, of("{}", "profile"));
        assert_ne!(name, of("{}", "mail"));
        assert_ne!(name, of("{ }", "profile"));
        assert_eq!((name.len(), &name[14..15]), (36, "8"));
        assert!("89AB".contains(&name[19..20]), "{name}");
    }
}
