// The languages there are, one for each folder in core/texts. Made by `cargo xtask codegen`.
export const LANGUAGES: readonly string[] = ["de", "en"];
