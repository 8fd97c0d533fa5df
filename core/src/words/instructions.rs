//! Changes as instructions, in the words of the user's own mail program.

use super::{Words, fill};
use crate::vocab::{Change, Field, Side};

/// What is said for a program of which nothing is known, and where a known program's file is silent.
const GENERIC: &str = "generic";

impl Words {
    /// One change as a sentence, such as "Set **Port** to `465`."
    pub fn change(&self, change: &Change, client: Option<&str>) -> String {
        match change {
            Change::Set { set, to } => self.set(*set, &to.0, client),
            Change::Clear { clear } => self.sentence("clear", &self.label(*clear, client), ""),
            Change::Retype { retype } => self.sentence("retype", &self.label(*retype, client), ""),
            Change::Ask { what, .. } => self.says(super::Kind::Ask, what, &[]),
        }
    }

    /// Changes as one instruction: where in the program, then each change. Empty for none.
    pub fn changes(&self, changes: &[Change], client: Option<&str>) -> String {
        let mut told = String::new();
        let mut place = None;
        for change in changes {
            if let Some(field) = field(change) {
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
        told
    }

    /// The places to click, in order, to see a field; `None` where the program's file does not say.
    pub fn place(&self, field: Field, client: Option<&str>) -> Option<Vec<&str>> {
        let group = match field {
            Field::Address | Field::From | Field::Hello | Field::Client => "account",
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
        let find = |client: &str| {
            self.find(&["clients", client, "labels", field.path()])
                .or_else(|| self.find(&["clients", client, "labels", field.name()]))
        };
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
        let whole = |client: &str| self.find(&["clients", client, "sentences", field.path(), to]);
        if let Some(sentence) = client.and_then(whole) {
            return sentence.to_owned();
        }
        let label = self.label(field, client);
        match self.choice(field, to, client) {
            Some(choice) => self.sentence("choose", &label, choice),
            None => self.sentence("set", &label, to),
        }
    }

    /// What the program calls a value of a field that is chosen from a list.
    fn choice(&self, field: Field, to: &str, client: Option<&str>) -> Option<&str> {
        let find = |client: &str| self.find(&["clients", client, "values", field.name(), to]);
        client.and_then(find).or_else(|| find(GENERIC))
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

fn field(change: &Change) -> Option<Field> {
    match change {
        Change::Set { set, .. } => Some(*set),
        Change::Clear { clear } => Some(*clear),
        // A program asks for the password by itself.
        Change::Retype { .. } | Change::Ask { .. } => None,
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
            "In Thunderbird, open **Account Settings > Outgoing Server (SMTP) > Edit**. \
             Set **Port** to `465`. Set **Authentication method** to **Normal password**."
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
        assert!(told(&changes, Some("thunderbird")).contains("**Client certificate**"));
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
    fn a_program_file_names_only_fields_values_and_its_source() {
        let words = Words::from_json(ENGLISH).expect("the English pack");
        let clients = words.value(&["clients"]).and_then(|v| v.as_object());
        for (client, file) in clients.expect("clients") {
            for key in ["name", "source", "checked"] {
                assert!(file[key].is_string(), "{client}: {key}");
            }
            let labels = file["labels"].as_object().expect("labels");
            for label in labels.keys() {
                let known = Field::all().any(|f| f.path() == label || f.name() == label);
                assert!(known, "{client}: {label}");
            }
            for (name, choices) in file["values"].as_object().expect("values") {
                let field = Field::all().find(|field| field.name() == name);
                for choice in choices.as_object().expect("choices").keys() {
                    let change = Change::set(field.expect("a field"), choice);
                    let applied = change.apply(&mut crate::vocab::Draft::default());
                    assert!(applied, "{client}: {name} = {choice}");
                }
            }
        }
    }
}
