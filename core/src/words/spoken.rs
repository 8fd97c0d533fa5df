//! Findings and fixes in words.

use super::instructions::with_changes;
use super::{Kind, Words};
use crate::vocab::{Draft, Finding, Fix, SpokenFinding, SpokenFix};

impl Words {
    /// A fix in the words of the user's program. `{changes}` in its text takes the instructions; a fix without a text
    /// of its own is its instructions.
    pub fn fix(&self, fix: &Fix, client: Option<&str>) -> SpokenFix {
        let changes = self.changes(&fix.changes, client);
        let template = self.find(&[Kind::Fix.member(), fix.id, "says"]);
        let says = match template {
            // What the text promises does not come where the program cannot make the change.
            Some(_) if self.cannot(&fix.changes, client) => changes,
            Some(template) => with_changes(template, &fix.values, &changes),
            None => changes,
        };
        SpokenFix {
            id: fix.id.to_owned(),
            who: fix.who,
            title: self.title(Kind::Fix, fix.id, &fix.values),
            says,
            changes: fix.changes.clone(),
            lines: None,
        }
    }

    /// A fix with the lines of the program's file as they are then.
    pub fn fix_with_lines(&self, fix: &Fix, draft: &Draft) -> SpokenFix {
        let client = draft.client.as_deref();
        if client.is_none_or(|client| self.find(&["clients", client, "snippet"]).is_none()) {
            return self.fix(fix, client);
        }
        let mut mended = draft.clone();
        let applied = fix.changes.iter().filter(|one| one.apply(&mut mended));
        let any = applied.count() > 0;
        crate::rules::settle(&mut mended);
        SpokenFix {
            lines: client
                .filter(|_| any)
                .and_then(|client| self.snippet(&mended, client)),
            ..self.fix(fix, client)
        }
    }

    /// A finding in words.
    pub fn finding(&self, finding: &Finding, client: Option<&str>) -> SpokenFinding {
        let mut values = finding.values.clone();
        values.push(("client", self.program(client)));
        SpokenFinding {
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            at: finding.at.clone(),
            title: self.title(Kind::Rule, finding.rule, &values),
            says: self.says(Kind::Rule, finding.rule, &values),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| self.fix(fix, client))
                .collect(),
        }
    }
}
