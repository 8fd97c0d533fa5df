//! What the chosen mail program has no choice for, and what its file does to a password. `programs.txt` is made from the
//! words of the programs.

use super::{Found, Rule, Sight, mend};
use crate::vocab::{Auth, Change, Field, PasswordShape, Security, Severity, Side};

const PROGRAMS: &str = include_str!("programs.txt");

const fn rule(
    id: &'static str,
    sources: &'static [&'static str],
    check: fn(&Sight, &mut Found),
) -> Rule {
    Rule {
        id,
        severity: Severity::Info,
        undiallable: false,
        sources,
        check,
    }
}

pub(super) const RULES: &[Rule] = &[
    rule(
        "encryption-not-of-program",
        &["RFC 8314 section 4.1"],
        |sight, found| {
            for side in super::SIDES {
                let security = sight.settings.service(side).security.map(Security::id);
                lacking(sight, found, Field::Security(side), SECURITY, security);
            }
        },
    ),
    rule(
        "method-not-of-program",
        &["RFC 4954 section 4"],
        |sight, found| {
            for side in super::SIDES {
                let auth = sight.settings.service(side).auth.map(Auth::id);
                lacking(sight, found, Field::Auth(side), AUTH, auth);
            }
        },
    ),
    rule(
        "setting-not-of-program",
        &["RFC 5321 section 4.1.1.1", "RFC 4422 section 3.1"],
        |sight, found| {
            for field in [Field::Hello, Field::Mechanism(Side::Outgoing)] {
                let typed = sight.typed(field).map(|_| field.name());
                lacking(sight, found, field, WITHOUT, typed);
            }
        },
    ),
    rule(
        "password-breaks-in-file",
        &["RFC 3986 section 2.2", "RFC 8265 section 4.2"],
        breaks_in_file,
    ),
];

// The columns of a program behind its id.
const FORM: usize = 0;
const SECURITY: usize = 1;
const AUTH: usize = 2;
const WITHOUT: usize = 3;

/// What stands in a column of the chosen program.
fn column(sight: &Sight, column: usize) -> Option<&'static str> {
    let client = sight.settings.client.as_deref()?;
    let mut lines = PROGRAMS.lines();
    let columns = lines.find_map(|line| line.strip_prefix(client)?.strip_prefix(' '))?;
    columns.split(' ').nth(column)
}

fn lacking(sight: &Sight, found: &mut Found, field: Field, at: usize, typed: Option<&str>) {
    if let (Some(typed), Some(lacks)) = (typed, column(sight, at))
        && lacks.split(',').any(|one| one == typed)
    {
        found.add(&[field], &[("value", typed)], Vec::new());
    }
}

fn breaks_in_file(sight: &Sight, found: &mut Found) {
    let (Some(shape), Some(form)) = (sight.password, column(sight, FORM)) else {
        return;
    };
    let PasswordShape {
        breaks_env,
        breaks_ini,
        breaks_url,
        breaks_code,
        ..
    } = *shape;
    let breaks = match form {
        "env" => breaks_env,
        "ini" => breaks_ini,
        "url" => breaks_url,
        "code" => breaks_code,
        _ => false,
    };
    if breaks {
        let field = Field::Password(Side::Outgoing);
        let fix = mend::yours("quote-password", vec![Change::Retype { retype: field }]);
        found.add(&[field], &[], vec![fix]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_has_its_columns() {
        let lines = || PROGRAMS.lines().filter(|line| !line.starts_with('#'));
        assert!(lines().count() > 20);
        for line in lines() {
            assert_eq!(line.split(' ').count(), 5, "{line}");
        }
    }
}
