//! Changes as instructions, in the words of the user's own mail program.

use super::{Words, fill};
use crate::vocab::{Change, Field, Side};

/// What is said for a program of which nothing is known, and where a known program's file is silent.
const GENERIC: &str = "generic";

impl Words {
    /// One change as a sentence, such as "Set **Port** to `465`."
    pub fn change(&self, change: &Change, client: Option<&str>) -> String {
        if let Some(told) = self.lacking(change, client) {
            return told;
        }
        match change {
            Change::Set { set, to } => self.set(*set, &to.0, client),
            Change::Clear { clear } => self.typed("clear", *clear, "", client),
            Change::Retype { retype } => self.typed("retype", *retype, "", client),
            Change::Ask { what, .. } => self.says(super::Kind::Ask, what, &[]),
        }
    }

    /// Changes as one instruction: where in the program, then each change, then what makes the program read them.
    /// Empty for none.
    pub fn changes(&self, changes: &[Change], client: Option<&str>) -> String {
        let mut told = String::new();
        let mut place = None;
        let cannot = self.cannot(changes, client);
        for change in changes {
            // What is emptied goes with what is set. Where that is not there, one sentence is enough.
            let with_it = matches!(change, Change::Clear { .. }) && changes.len() > 1;
            if with_it && (cannot || self.lacking(change, client).is_some()) {
                continue;
            }
            if let Some(field) = self.seen_at(change, client) {
                let here = self.place(field, client);
                if here != place {
                    if let Some(path) = &here {
                        push_sentence(&mut told, &self.where_to_go(path, client));
                    }
                    place = here;
                }
            }
            push_sentence(&mut told, &self.change(change, client));
        }
        if place.is_some() {
            let after = client.and_then(|client| self.find(&["clients", client, "after"]));
            push_sentence(&mut told, after.unwrap_or_default());
        }
        told
    }

    /// The places to click, in order, to see a field; `None` where the program's file does not say.
    pub fn place(&self, field: Field, client: Option<&str>) -> Option<Vec<&str>> {
        let group = match field {
            Field::Address | Field::From | Field::Client => "account",
            // In most programs the name stands beside the server it is said to.
            Field::Hello => "outgoing",
            Field::Protocol(side)
            | Field::Host(side)
            | Field::Port(side)
            | Field::Security(side)
            | Field::Auth(side)
            | Field::Mechanism(side)
            | Field::Username(side)
            | Field::Password(side) => side_name(side),
        };
        let steps = self
            .value(&["clients", client?, "where", group])?
            .as_array()?;
        Some(steps.iter().filter_map(|step| step.as_str()).collect())
    }

    /// What the program calls a field.
    pub fn label(&self, field: Field, client: Option<&str>) -> String {
        let find = |client: &str| self.of_field(client, "labels", field);
        client
            .and_then(find)
            .or_else(|| find(GENERIC))
            .unwrap_or(field.path())
            .to_owned()
    }

    /// What the program calls itself.
    pub fn program(&self, client: Option<&str>) -> String {
        let name = client.and_then(|client| self.find(&["clients", client, "name"]));
        name.or_else(|| self.find(&["clients", GENERIC, "name"]))
            .unwrap_or_default()
            .to_owned()
    }

    fn set(&self, field: Field, to: &str, client: Option<&str>) -> String {
        // Some programs have no list to choose from but a box to tick.
        let whole = |client: &str| self.of_choice(client, "sentences", field, to);
        if let Some(sentence) = client.and_then(whole) {
            return sentence.to_owned();
        }
        let has = |path: &[&str]| self.value(path).is_some();
        let knows = |client: &str, table| {
            has(&["clients", client, table, field.path()])
                || has(&["clients", client, table, field.name()])
        };
        match self.choice(field, to, client) {
            // Its other choices are known, and whether it has this one is not.
            Some(choice)
                if client.is_some_and(|client| {
                    self.of_choice(client, "values", field, to).is_none()
                        && (knows(client, "values") || knows(client, "sentences"))
                }) =>
            {
                let values = [
                    ("client", self.program(client)),
                    ("label", self.label(field, client)),
                    ("value", choice.to_owned()),
                ];
                self.text(&["changes", "offered"], &values)
                    .unwrap_or_default()
            }
            Some(choice) => self.sentence("choose", &self.label(field, client), choice),
            None => self.typed("set", field, to, client),
        }
    }

    /// A sentence on a field that is typed: the program's own where its file has one.
    fn typed(&self, id: &str, field: Field, value: &str, client: Option<&str>) -> String {
        let label = self.label(field, client);
        match client.and_then(|client| self.of_field(client, id, field)) {
            Some(own) => {
                let values = [("label", label), ("value", value.to_owned())];
                fill::fill(own, &values, "")
            }
            None => self.sentence(id, &label, value),
        }
    }

    /// What is told in place of a change that the program has no setting or no choice for.
    fn lacking(&self, change: &Change, client: Option<&str>) -> Option<String> {
        let (id, field, to) = match change {
            Change::Set { set, .. } if self.is_without(*set, client?) => ("without", *set, ""),
            Change::Clear { clear } if self.is_without(*clear, client?) => ("without", *clear, ""),
            Change::Set { set, to } if self.lacks(*set, &to.0, client?) => ("lacks", *set, &*to.0),
            _ => return None,
        };
        let value = self.choice(field, to, client).unwrap_or(to).to_owned();
        let values = [
            ("client", self.program(client)),
            ("label", self.label(field, None)),
            ("value", value),
        ];
        self.text(&["changes", id], &values)
    }

    /// Whether a program has no place for any value that is to be set, or else to be emptied.
    pub(super) fn cannot(&self, changes: &[Change], client: Option<&str>) -> bool {
        let is_set = |change: &&Change| matches!(change, Change::Set { .. });
        let any = changes.iter().any(|change| is_set(&change));
        let mut asked = changes.iter().filter(|change| !any || is_set(change));
        !changes.is_empty() && asked.all(|change| self.lacking(change, client).is_some())
    }

    /// Whether a program is known to have no such choice.
    pub fn lacks(&self, field: Field, to: &str, client: &str) -> bool {
        self.names(&["clients", client, "lacks", field.name()], &[to])
    }

    /// Whether a program is known to have no such field: by its path, its name, or its whole side.
    fn is_without(&self, field: Field, client: &str) -> bool {
        let path = field.path();
        let side = path.split_once('.').map_or(path, |(side, _)| side);
        self.names(&["clients", client, "without"], &[path, field.name(), side])
    }

    fn names(&self, list: &[&str], any: &[&str]) -> bool {
        let list = self.value(list).and_then(|list| list.as_array());
        let mut names = list.into_iter().flatten().filter_map(|name| name.as_str());
        names.any(|name| any.contains(&name))
    }

    /// What the program calls a value of a field that is chosen from a list.
    fn choice(&self, field: Field, to: &str, client: Option<&str>) -> Option<&str> {
        let find = |client: &str| self.of_choice(client, "values", field, to);
        client.and_then(find).or_else(|| find(GENERIC))
    }

    /// The entry of a table of a program for a field: for its path, or else for its name on both sides.
    fn of_field(&self, client: &str, table: &str, field: Field) -> Option<&str> {
        let find = |key| self.find(&["clients", client, table, key]);
        find(field.path()).or_else(|| find(field.name()))
    }

    fn of_choice(&self, client: &str, table: &str, field: Field, to: &str) -> Option<&str> {
        let find = |key| self.find(&["clients", client, table, key, to]);
        find(field.path()).or_else(|| find(field.name()))
    }

    /// The field that has to be found in the program for a change; `None` where there is nothing to find.
    fn seen_at(&self, change: &Change, client: Option<&str>) -> Option<Field> {
        if self.lacking(change, client).is_some() {
            return None;
        }
        match change {
            // A program asks for the password by itself, unless it shows it among its settings.
            Change::Retype {
                retype: field @ Field::Password(_),
            } => {
                let own = |table| self.of_field(client?, table, *field);
                (own("labels").is_some() && own("retype").is_none()
                    || self.value(&["clients", client?, "snippet"]).is_some())
                .then_some(*field)
            }
            Change::Set { set: field, .. }
            | Change::Clear { clear: field }
            | Change::Retype { retype: field } => Some(*field),
            Change::Ask { .. } => None,
        }
    }

    fn where_to_go(&self, path: &[&str], client: Option<&str>) -> String {
        let values = [("client", self.program(client)), ("path", path.join(" > "))];
        self.text(&["changes", "where"], &values)
            .unwrap_or_default()
    }

    fn sentence(&self, id: &str, label: &str, value: &str) -> String {
        let values = [("label", label.to_owned()), ("value", value.to_owned())];
        self.text(&["changes", id], &values)
            .unwrap_or_else(|| id.to_owned())
    }
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Outgoing => "outgoing",
        Side::Incoming => "incoming",
    }
}

pub(super) fn push_sentence(text: &mut String, sentence: &str) {
    if !text.is_empty() && !sentence.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

/// A text with instructions in its `{changes}`.
pub(super) fn with_changes(template: &str, values: super::Given, changes: &str) -> String {
    fill::fill(template, values, changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::Who;
    use crate::words::ENGLISH;

    const PORT: Field = Field::Port(Side::Outgoing);
    const AUTH: Field = Field::Auth(Side::Outgoing);

    fn told(changes: &[Change], client: Option<&str>) -> String {
        Words::from_json(ENGLISH)
            .expect("the English pack")
            .changes(changes, client)
    }

    #[test]
    fn a_change_is_told_in_the_words_of_the_program() {
        let changes = [Change::set(PORT, "465"), Change::set(AUTH, "password")];
        assert_eq!(
            told(&changes, Some("thunderbird")),
            "In Thunderbird, open **Account Settings > Outgoing Server > your server > Edit**. \
             Set **Port** to `465`. Set **Authentication method** to **Normal password**. \
             Without encryption the list calls it **Password, transmitted insecurely**."
        );
        assert!(told(&changes, Some("outlook")).contains("Tick **My outgoing (SMTP) server"));
    }

    #[test]
    fn what_is_not_known_of_a_program_falls_back_to_common_words() {
        let changes = [Change::set(AUTH, "client-certificate")];
        let unknown = told(&changes, Some("no-such-program"));
        assert_eq!(unknown, told(&changes, None));
        assert_eq!(
            unknown,
            "Set **Login of the outgoing server** to **Client certificate**."
        );
        assert!(
            told(&changes, Some("samsung-email"))
                .contains("Choose **Client certificate** for **Require sign-in**, where")
        );
    }

    #[test]
    fn every_kind_of_change_is_a_sentence() {
        let retype = Change::Retype {
            retype: Field::Password(Side::Outgoing),
        };
        let clear = Change::Clear { clear: PORT };
        assert_eq!(
            told(&[clear, retype], None),
            "Empty **Port of the outgoing server**. Type **Password of the outgoing server** again."
        );
        let ask = Change::Ask {
            ask: Who::Provider,
            what: "no-such-request".to_owned(),
        };
        assert_eq!(told(&[ask], None), "no-such-request");
    }

    #[test]
    fn a_typed_value_cannot_break_the_sentence() {
        let told = told(
            &[Change::set(Field::Host(Side::Outgoing), "a` **b**")],
            None,
        );
        assert_eq!(told, "Set **Outgoing server** to `a' **b**`.");
    }

    #[test]
    fn every_field_and_choice_has_common_words() {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        for field in Field::all() {
            assert_ne!(words.label(field, None), field.path());
        }
        for security in ["none", "starttls", "tls", "auto"] {
            assert!(
                words
                    .choice(Field::Security(Side::Outgoing), security, None)
                    .is_some()
            );
        }
    }

    #[test]
    fn a_program_without_a_choice_or_a_setting_says_so() {
        let changes = [Change::set(AUTH, "oauth2")];
        assert_eq!(
            told(&changes, Some("jenkins")),
            "There is no **OAuth2** for **Login of the outgoing server** in Jenkins. Another program may have it."
        );
        let clear = Change::Clear {
            clear: Field::Hello,
        };
        assert!(
            told(&[clear], Some("gmail-app"))
                .ends_with(" in the Gmail app, so there is nothing to change.")
        );
    }

    #[test]
    fn a_program_that_reads_a_file_says_where_the_password_stands_and_what_comes_after() {
        let retype = Change::Retype {
            retype: Field::Password(Side::Outgoing),
        };
        assert_eq!(
            told(&[retype], Some("laravel")),
            "In Laravel, open **.env**. Type **MAIL_PASSWORD** again. Then run `php artisan config:clear`, \
             and `php artisan queue:restart` where a queue sends the mail."
        );
    }
}
