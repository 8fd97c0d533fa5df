//! A value that stands on the line after its name.

use super::Secrets;
use super::assign::is_name;
use super::groups;
use super::names::{is_empty, is_prose};
use super::scan::{is_mixed, quoted_end};

/// What a line leaves to the next one.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing.
    #[default]
    No,
    /// A label that says no more than the name: what looks like a secret is one.
    Label,
    /// A name and the sign that gives it a value.
    Name,
}

/// Marks the value that a line before this one left open.
pub(super) fn find(secrets: &mut Secrets, open: Open) {
    let line = secrets.line;
    let text = line.trim_matches([' ', '\t', '\r', ',', ';']);
    let start = line.len() - line.trim_start_matches([' ', '\t', '\r', ',', ';']).len();
    let end = start + text.len();
    if let Some(value) = of_value(text) {
        let start = start + (text.len() - value.len());
        let inner = value.trim_matches(['"', '\'', ' ']);
        let from = start + value.find(inner).unwrap_or(0);
        let elsewhere = inner.starts_with("${") && inner.ends_with('}');
        // The value goes on below.
        let structure = matches!(value.trim(), "{" | "[" | "|" | ">" | "|-" | ">-");
        if !inner.is_empty() && !is_empty(inner) && !elsewhere && !structure {
            secrets.add(from..from + inner.len());
        }
        return;
    }
    let quoted = text.starts_with(['"', '\'']);
    let single = !text.contains([' ', '\t']);
    if open == Open::Name && quoted && !single {
        secrets.add(start + 1..quoted_end(line, start).min(end));
        return;
    }
    if groups::is_all(text) || (open == Open::Label && single && is_mixed(text)) {
        secrets.add(start..end);
    }
    if open != Open::Name || !single {
        return;
    }
    let inner = text.trim_matches(['"', '\'']);
    let nothing = inner.is_empty() || inner.ends_with(':') || is_empty(inner) || is_prose(inner);
    let structure = text.starts_with(['<', '{', '[', '}', ']', '|', '#']) || text.contains("://");
    if !nothing && !structure && !is_name(line, start) {
        let from = start + usize::from(quoted);
        secrets.add(from..from + inner.len());
    }
}

/// What stands behind `value:`, the other half of a list of names and values.
fn of_value(text: &str) -> Option<&str> {
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text);
    let behind = text.strip_prefix("value")?;
    let behind = behind.strip_prefix(['"', '\'']).unwrap_or(behind);
    behind.trim_start().strip_prefix(':')
}
