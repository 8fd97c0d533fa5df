//! Configuration in names and values, and code: a few engines that find pairs ([`lines`], [`yaml`], [`walk`], [`tags`],
//! [`shell`]), and the table of `core/knowledge/import/keys.txt` that says what a name means in which form.

mod account;
mod beside;
mod code;
mod fill;
mod lines;
mod pair;
mod secret;
mod servers;
mod shell;
mod table;
mod tags;
mod value;
mod walk;
mod words;
mod yaml;

use self::fill::Reading;
use self::pair::{Kind, Pair, Sink};
use self::table::{Form, Table};
use super::{Import, rest};
use crate::vocab::Field;

/// Nobody's configuration is longer; what comes behind is not looked at.
const LONGEST: usize = 1 << 19;

/// So many parts of lines are looked for in the rest.
const MOST: usize = 32;

/// Reads a text by every form of the table.
pub(super) fn read(text: &str) -> Option<Import> {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let table = Table::get();
    let mut sink = Sink::new(text, table);
    lines::read(&mut sink);
    yaml::read(&mut sink);
    tags::read(&mut sink);
    shell::read(&mut sink);
    walk::read(&mut sink);
    let variables = std::mem::take(&mut sink.variables);
    let mut best: Option<(Reading, Kind)> = None;
    for form in &table.forms {
        for &kind in &form.kinds {
            let pairs: Vec<&Pair> = sink.pairs.iter().filter(|pair| pair.kind == kind).collect();
            let Some(quotes) = quotes(table, form, &pairs).filter(|_| !pairs.is_empty()) else {
                continue;
            };
            let Some(mut reading) = fill::fill(table, form, quotes, &pairs, &variables, text)
            else {
                continue;
            };
            if let Some(carrier) = carrier(form, &pairs) {
                reading.import.form = carrier;
            }
            let rank = |reading: &Reading| (reading.import.fields(), reading.import.certain);
            if best
                .as_ref()
                .is_none_or(|(best, _)| rank(&reading) > rank(best))
            {
                best = Some((reading, kind));
            }
        }
    }
    let (mut reading, kind) = best?;
    for pair in sink.pairs.iter().filter(|pair| pair.kind != kind) {
        reading.other(pair);
    }
    Some(without_secrets(reading, kind, text))
}

/// The form that carries the pairs to a program, where another one does.
fn carrier(form: &Form, pairs: &[&Pair]) -> Option<&'static str> {
    let mut known = pairs.iter().filter(|pair| pair.known && form.carried);
    known.find_map(|pair| pair.carrier)
}

fn quotes(
    table: &'static Table,
    form: &'static Form,
    pairs: &[&Pair],
) -> Option<&'static table::Quotes> {
    let carrier = carrier(form, pairs).and_then(|id| table.form(id));
    table.quotes(carrier.map_or(form.quotes, |carrier| carrier.quotes))
}

/// What was read, with nothing left in it that is a secret.
fn without_secrets(mut reading: Reading, kind: Kind, text: &str) -> Import {
    let mut import = std::mem::take(&mut reading.import);
    let secrets = &reading.secrets;
    let known: Vec<String> = Field::all()
        .filter_map(|field| import.settings.text(field))
        .collect();
    let lines = reading
        .lines
        .iter()
        .take(MOST)
        .map(|at| text[*at..].lines().next().unwrap_or_default());
    let parts = lines
        .flat_map(rest::parts)
        .filter(|part| !known.iter().any(|known| known.contains(part)));
    let mut all: Vec<String> = parts.map(str::to_owned).collect();
    all.sort_unstable();
    all.dedup();
    all.truncate(MOST);
    all.extend(secrets.iter().cloned());
    import.unread.retain(|name| !rest::holds(name, secrets));
    let free = |field: &Field| {
        !matches!(
            field,
            Field::Auth(_) | Field::Security(_) | Field::Protocol(_)
        )
    };
    for field in Field::all().filter(free) {
        let value = import.settings.text(field);
        if value.is_some_and(|value| secrets.contains(&value)) {
            import.settings.write(field, None);
            import.note(field.name());
        }
    }
    let beside = beside::lines(text, &mut reading.places, kind, secrets);
    import.rest = rest::clean(&beside, &all);
    import
}
