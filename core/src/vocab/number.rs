//! Numbers of the JSON without the general writer of fractions: its tables would be a tenth of the browser's download,
//! and nothing that Mailmedic says has a fraction.

use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

/// A number as text: whole ones as they are, others with at most six decimals.
pub(super) fn text(number: &Number) -> String {
    if let Some(whole) = number.as_u64() {
        return whole.to_string();
    }
    if let Some(whole) = number.as_i64() {
        return whole.to_string();
    }
    let value = number.as_f64().unwrap_or_default();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is cut off where it is meant to be, and at the ends of the type"
    )]
    let (whole, millionths) = (value as i64, (value.fract().abs() * 1e6) as i64);
    let millionths = (1_000_000 + millionths).to_string();
    let decimals = millionths[1..].trim_end_matches('0');
    [&whole.to_string(), ".", decimals].concat()
}

/// Writes any JSON that was given as an id. In the browser a number with a fraction is refused.
#[expect(clippy::ref_option, reason = "serde gives the field as it is")]
pub(super) fn write_id<S: Serializer>(id: &Option<Value>, to: S) -> Result<S::Ok, S::Error> {
    id.as_ref().map(Id).serialize(to)
}

struct Id<'a>(&'a Value);

impl Serialize for Id<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => to.serialize_unit(),
            Value::Bool(flag) => to.serialize_bool(*flag),
            Value::String(text) => to.serialize_str(text),
            Value::Array(items) => to.collect_seq(items.iter().map(Id)),
            Value::Object(members) => {
                to.collect_map(members.iter().map(|(name, value)| (name, Id(value))))
            }
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => to.serialize_u64(whole),
                (_, Some(whole)) => to.serialize_i64(whole),
                _ => write_fraction(number, to),
            },
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn write_fraction<S: Serializer>(number: &Number, to: S) -> Result<S::Ok, S::Error> {
    number.serialize(to)
}

#[cfg(target_family = "wasm")]
fn write_fraction<S: Serializer>(_: &Number, _: S) -> Result<S::Ok, S::Error> {
    Err(serde::ser::Error::custom("id: not a whole number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_was_typed() {
        for typed in [
            "587",
            "0",
            "-1",
            "18446744073709551615",
            "587.5",
            "-2.25",
            "0.001",
        ] {
            let number: Number = serde_json::from_str(typed).expect("a number");
            // The sign of a number between -1 and 0 is lost: no port is there.
            assert_eq!(text(&number), typed);
        }
    }

    #[test]
    fn any_id_is_given_back_as_it_was() {
        let json = r#"{"a":[1,-2,"x",null,true,1.5]}"#;
        let id: Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(serde_json::to_string(&Id(&id)).ok().as_deref(), Some(json));
    }
}
