//! What the shape of the password shows. The password itself is never seen here.

use super::{Found, Rule, Sight, mend};
use crate::vocab::{Change, Field, PasswordShape, Severity, Side};

const fn shape(id: &'static str, severity: Severity, check: fn(&Sight, &mut Found)) -> Rule {
    Rule {
        id,
        severity,
        undiallable: false,
        sources: &["RFC 8265 section 4.2", "RFC 4616 section 2"],
        check,
    }
}

pub(super) const RULES: &[Rule] = &[
    shape("password-outer-blank", Severity::Warning, |sight, found| {
        look(sight, found, |shape| shape.outer_blank);
    }),
    shape("password-typographic", Severity::Warning, |sight, found| {
        look(sight, found, |shape| shape.typographic);
    }),
    shape("password-invisible", Severity::Warning, |sight, found| {
        look(sight, found, |shape| shape.invisible);
    }),
    shape("password-not-ascii", Severity::Info, |sight, found| {
        look(sight, found, |shape| shape.not_ascii && !shape.invisible);
    }),
    shape(
        "app-password-with-blanks",
        Severity::Info,
        |sight, found| {
            look(sight, found, |shape| shape.groups);
        },
    ),
    shape("password-in-capitals", Severity::Info, |sight, found| {
        look(sight, found, |shape| shape.capitals);
    }),
];

fn look(sight: &Sight, found: &mut Found, has: fn(&PasswordShape) -> bool) {
    if sight.password.is_some_and(has) {
        let field = Field::Password(Side::Outgoing);
        let fix = mend::yours("retype-password", vec![Change::Retype { retype: field }]);
        found.add(&[field], &[], vec![fix]);
    }
}
