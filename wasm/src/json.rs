//! Reads JSON by the browser's own parser: a second one would be a twelfth of the download.

use serde_json::{Map, Number, Value};
use wasm_bindgen::{JsCast, JsError, JsValue};
use web_sys::js_sys::{Array, Error, JSON, Object};

/// How deep arrays and objects may stand in one another, as natively.
const DEEPEST: u8 = 127;

/// The largest whole number that a number of the browser holds exactly, 2^53.
const LARGEST: f64 = 9_007_199_254_740_992.0;

/// Reads a text. Throws what the browser says of it.
pub(crate) fn read(json: &str) -> Result<Value, JsError> {
    let value = JSON::parse(json).map_err(wrong)?;
    convert(&value, DEEPEST).ok_or_else(|| JsError::new("recursion limit exceeded"))
}

/// An exception as an error of ours.
pub(crate) fn wrong(error: JsValue) -> JsError {
    let said = error.as_string();
    JsError::new(&said.unwrap_or_else(|| Error::from(error).message().into()))
}

fn convert(value: &JsValue, depth: u8) -> Option<Value> {
    if let Some(text) = value.as_string() {
        return Some(Value::String(text));
    }
    if let Some(number) = value.as_f64() {
        return Some(Value::Number(
            whole(number).unwrap_or_else(|| fraction(number)),
        ));
    }
    if let Some(flag) = value.as_bool() {
        return Some(Value::Bool(flag));
    }
    if value.is_null() {
        return Some(Value::Null);
    }
    let deeper = depth.checked_sub(1)?;
    if let Some(items) = value.dyn_ref::<Array>() {
        let mut list = Vec::new();
        for item in items.iter() {
            list.push(convert(&item, deeper)?);
        }
        return Some(Value::Array(list));
    }
    let mut members = Map::new();
    for member in Object::entries(value.unchecked_ref()).iter() {
        let member: Array = member.unchecked_into();
        let name = member.get(0).as_string()?;
        members.insert(name, convert(&member.get(1), deeper)?);
    }
    Some(Value::Object(members))
}

fn whole(number: f64) -> Option<Number> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "only whole numbers within the range are converted"
    )]
    let whole = number as i64;
    #[expect(clippy::cast_precision_loss, reason = "within the range none is lost")]
    let same = (whole as f64).total_cmp(&number).is_eq();
    (same && number.abs() <= LARGEST).then(|| Number::from(whole))
}

/// No JSON holds what is no finite number.
fn fraction(number: f64) -> Number {
    Number::from_f64(number).unwrap_or_else(|| Number::from(0))
}
