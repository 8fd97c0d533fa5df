//! The languages there are, one for each folder in `core/texts/`. Made by `cargo xtask codegen`.

/// Every pack by its language (BCP 47).
pub const PACKS: &[(&str, &str)] = &[
    ("de", include_str!("../../texts/de.json")),
    ("en", include_str!("../../texts/en.json")),
];
