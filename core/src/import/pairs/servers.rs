//! Which servers a paste names: of several the first that sends is taken.

use std::collections::BTreeMap;

use super::pair::{Pair, Value};
use super::table::{Form, Row, Target};
use crate::vocab::Field;

/// A row with the pair that it fits.
pub(super) type Hit<'p, 'a> = (&'static Row, &'p Pair<'a>);

/// One server's rows.
#[derive(Default)]
pub(super) struct Server<'p, 'a> {
    pub(super) name: &'a str,
    pub(super) hits: Vec<Hit<'p, 'a>>,
}

impl Server<'_, '_> {
    pub(super) fn has_host(&self) -> bool {
        self.hits.iter().any(|(row, _)| names_host(row.target))
    }
}

fn names_host(target: Target) -> bool {
    matches!(target, Target::HostPort(_) | Target::Url | Target::Service)
        || matches!(target, Target::Field(Field::Host(_)))
}

/// The servers that a text names, in order, and whether a sign of the form was seen.
pub(super) fn servers<'p, 'a>(
    form: &'static Form,
    pairs: &[&'p Pair<'a>],
) -> (Vec<Server<'p, 'a>>, bool) {
    let mut servers = vec![Server::default()];
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    let mut certain = false;
    for pair in pairs.iter().filter(|pair| pair.known) {
        let last = pair.path.rsplit('.').next().unwrap_or_default();
        certain |= form.signs.iter().any(|sign| {
            sign == last
                || sign.strip_prefix('^').unwrap_or(sign) == pair.path
                || pair.path.ends_with(sign.as_str()) && sign.contains('.')
        });
        for row in form.rows.iter().filter(|row| row.is(&pair.path, pair.name)) {
            let current = servers.last_mut().filter(|server| server.has_host());
            if row.target == Target::Server {
                let name = match pair.value {
                    Value::Raw(name) => name,
                    _ => pair.name,
                };
                match current {
                    Some(_) => {
                        servers.push(Server {
                            name,
                            hits: Vec::new(),
                        });
                        seen.clear();
                    }
                    None => {
                        if let Some(server) = servers.last_mut() {
                            server.name = name;
                        }
                    }
                }
            } else {
                let of_account = matches!(
                    row.target,
                    Target::Field(Field::From | Field::Hello | Field::Address)
                );
                let before = seen.insert(&row.pattern, pair.id);
                let again = before.is_some_and(|id| id != pair.id && id != 0 && pair.id != 0);
                if again && !of_account && current.is_some() {
                    servers.push(Server {
                        name: pair.scope,
                        hits: Vec::new(),
                    });
                    seen.clear();
                    seen.insert(&row.pattern, pair.id);
                }
            }
            if let Some(server) = servers.last_mut() {
                server.hits.push((row, pair));
            }
        }
    }
    (servers, certain)
}
