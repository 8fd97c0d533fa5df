//! Characters that no value may hold, and those that only look like nothing.

use super::{Found, Rule, Sight, mend};
use crate::vocab::{Field, Fix, Severity, Side, is_invisible};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "control-character-in-value",
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 5321 section 2.3.8", "RFC 4616 section 2"],
        check: control,
    },
    Rule {
        id: "value-too-long",
        severity: Severity::Error,
        undiallable: true,
        sources: &["RFC 5321 section 4.5.3.1"],
        check: too_long,
    },
    Rule {
        id: "username-with-outer-blank",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 4616 section 2"],
        check: outer_blank,
    },
    Rule {
        id: "username-with-invisible-character",
        severity: Severity::Warning,
        undiallable: false,
        sources: &["RFC 8265 section 3.3"],
        check: invisible,
    },
];

/// The fields of free text. Hosts and ports have rules of their own.
const FREE: [Field; 8] = [
    Field::Address,
    Field::From,
    Field::Hello,
    Field::Client,
    Field::Mechanism(Side::Outgoing),
    Field::Username(Side::Outgoing),
    Field::Mechanism(Side::Incoming),
    Field::Username(Side::Incoming),
];

const USERNAMES: [Field; 2] = [
    Field::Username(Side::Outgoing),
    Field::Username(Side::Incoming),
];

/// Longest text that may go to the wire, as in [`crate::vocab::WireText`].
const LONGEST: usize = 500;

fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

fn control(sight: &Sight, found: &mut Found) {
    for field in FREE {
        let Some(text) = sight.draft.text(field) else {
            continue;
        };
        if text.contains(is_control) {
            let trimmed = text.trim_matches(|c| is_control(c) || c == ' ');
            let sure = !trimmed.is_empty() && !trimmed.contains(is_control);
            let fixes = sure.then(|| mend::cleaned(field, trimmed));
            let values = [("field", field.path()), ("text", &text)];
            found.add(&[field], &values, fixes.into_iter().collect());
        }
    }
}

fn too_long(sight: &Sight, found: &mut Found) {
    for field in FREE {
        if sight
            .draft
            .text(field)
            .is_some_and(|text| text.len() > LONGEST)
        {
            let values = [("field", field.path()), ("longest", &LONGEST.to_string())];
            found.add(&[field], &values, Vec::new());
        }
    }
}

fn outer_blank(sight: &Sight, found: &mut Found) {
    username(sight, found, |text| {
        let trimmed = text.trim();
        (trimmed != text).then(|| trimmed.to_owned())
    });
}

fn invisible(sight: &Sight, found: &mut Found) {
    username(sight, found, |text| {
        let visible: String = text.chars().filter(|&c| !is_invisible(c)).collect();
        (visible != text).then_some(visible)
    });
}

fn username(sight: &Sight, found: &mut Found, clean: fn(&str) -> Option<String>) {
    for field in USERNAMES {
        let typed = sight.typed(field).filter(|text| !text.contains(is_control));
        let Some(text) = typed else { continue };
        if let Some(clean) = clean(&text) {
            let fix: Fix = mend::cleaned(field, &clean);
            found.add(&[field], &[("username", &text)], vec![fix]);
        }
    }
}
