//! The settings as typed: every member may be missing, half-typed or broken. The JSON form of the contract.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::number;
use super::read::{AUTHS, PROTOCOLS, SECURITIES, word};
use super::{
    Auth, Field, Host, Mailbox, Port, Protocol, Security, Service, Settings, Side, WireText,
};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
pub struct Draft {
    /// The user's own mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The sender, where it is another address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The name said in EHLO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hello: Option<String>,
    /// The mail program's id, such as `thunderbird`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// The submission server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing: Option<ServiceDraft>,
    /// The IMAP or POP3 server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming: Option<ServiceDraft>,
}

/// What was typed for one server.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, optional_fields))]
pub struct ServiceDraft {
    /// `smtp`, `imap` or `pop3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
    /// The server's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The port, a number or text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number | string"))]
    pub port: Option<PortText>,
    /// The encryption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    /// The login method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<Auth>,
    /// A SASL mechanism's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    /// The login name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// A port as typed: digits, or anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortText(pub String);

impl From<Port> for PortText {
    fn from(port: Port) -> PortText {
        PortText(port.to_string())
    }
}

impl Serialize for PortText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.parse::<u16>() {
            Ok(number) if number.to_string() == self.0 => serializer.serialize_u16(number),
            _ => serializer.serialize_str(&self.0),
        }
    }
}

impl<'de> Deserialize<'de> for PortText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PortText, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(PortText(text)),
            Value::Number(number) => Ok(PortText(number::text(&number))),
            _ => Err(serde::de::Error::custom("neither a number nor text")),
        }
    }
}

/// The object has not the shape of settings: not JSON, a wrong type, or an unknown member.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("settings{}{path}: {what}", if path.is_empty() { "" } else { "." })]
pub struct ShapeError {
    /// Dotted path of the member at fault; empty for the whole.
    pub path: String,
    /// What is wrong there.
    pub what: String,
}

impl Draft {
    /// Reads the settings JSON.
    pub fn from_json(json: &str) -> Result<Draft, ShapeError> {
        let value: Value = serde_json::from_str(json).map_err(|error| ShapeError {
            path: String::new(),
            what: error.to_string(),
        })?;
        Draft::from_value(&value)
    }

    /// Reads settings that are JSON already.
    pub fn from_value(value: &Value) -> Result<Draft, ShapeError> {
        let mut draft = Draft::default();
        for (name, value) in members(value, "")? {
            match name.as_str() {
                "outgoing" => draft.outgoing = service(value, name)?,
                "incoming" => draft.incoming = service(value, name)?,
                _ => draft.take(name, value)?,
            }
        }
        Ok(draft)
    }

    /// Writes one member from JSON, where it is one.
    fn take(&mut self, path: &str, value: &Value) -> Result<(), ShapeError> {
        let fault = |what: &str| ShapeError {
            path: path.to_owned(),
            what: what.to_owned(),
        };
        let known = |field: &Field| !matches!(field, Field::Password(_));
        let field = Field::from_path(path)
            .filter(known)
            .ok_or_else(|| fault("unknown member"))?;
        let text = match value {
            Value::Null => return Ok(()),
            Value::String(text) => text.clone(),
            Value::Number(number) if matches!(field, Field::Port(_)) => number::text(number),
            _ => return Err(fault("wrong type")),
        };
        if self.write(field, Some(&text)) {
            Ok(())
        } else {
            Err(fault("unknown word"))
        }
    }

    /// The settings that can be used; what cannot be read is left out. The rules say what is wrong with it.
    pub fn read(&self) -> Settings {
        let service = |side| {
            self.service(side)
                .map(ServiceDraft::read)
                .unwrap_or_default()
        };
        Settings {
            address: read(self.address.as_ref(), Mailbox::read),
            from: read(self.from.as_ref(), Mailbox::read),
            hello: read(self.hello.as_ref(), WireText::read),
            client: self.client.clone(),
            outgoing: service(Side::Outgoing),
            incoming: service(Side::Incoming),
        }
    }

    /// What was typed for one server.
    pub fn service(&self, side: Side) -> Option<&ServiceDraft> {
        match side {
            Side::Outgoing => self.outgoing.as_ref(),
            Side::Incoming => self.incoming.as_ref(),
        }
    }

    fn service_mut(&mut self, side: Side) -> &mut ServiceDraft {
        match side {
            Side::Outgoing => self.outgoing.get_or_insert_with(ServiceDraft::default),
            Side::Incoming => self.incoming.get_or_insert_with(ServiceDraft::default),
        }
    }

    /// The text of a field, if something was typed there.
    pub fn text(&self, field: Field) -> Option<String> {
        let service = |side| self.service(side);
        match field {
            Field::Address => self.address.clone(),
            Field::From => self.from.clone(),
            Field::Hello => self.hello.clone(),
            Field::Client => self.client.clone(),
            Field::Protocol(side) => service(side)?.protocol.map(|it| it.id().to_owned()),
            Field::Host(side) => service(side)?.host.clone(),
            Field::Port(side) => service(side)?.port.as_ref().map(|port| port.0.clone()),
            Field::Security(side) => service(side)?.security.map(|it| it.id().to_owned()),
            Field::Auth(side) => service(side)?.auth.map(|it| it.id().to_owned()),
            Field::Mechanism(side) => service(side)?.mechanism.clone(),
            Field::Username(side) => service(side)?.username.clone(),
            Field::Password(_) => None,
        }
    }

    /// Writes a field; `None` clears it. False where the text is no word of that field.
    pub fn write(&mut self, field: Field, text: Option<&str>) -> bool {
        let owned = text.map(str::to_owned);
        match field {
            Field::Address => self.address = owned,
            Field::From => self.from = owned,
            Field::Hello => self.hello = owned,
            Field::Client => self.client = owned,
            Field::Host(side) => self.service_mut(side).host = owned,
            Field::Port(side) => self.service_mut(side).port = owned.map(PortText),
            Field::Mechanism(side) => self.service_mut(side).mechanism = owned,
            Field::Username(side) => self.service_mut(side).username = owned,
            Field::Protocol(side) => {
                return put(&mut self.service_mut(side).protocol, text, &PROTOCOLS);
            }
            Field::Security(side) => {
                return put(&mut self.service_mut(side).security, text, &SECURITIES);
            }
            Field::Auth(side) => return put(&mut self.service_mut(side).auth, text, &AUTHS),
            Field::Password(_) => return false,
        }
        true
    }
}

impl ServiceDraft {
    fn read(&self) -> Service {
        Service {
            protocol: self.protocol,
            host: read(self.host.as_ref(), Host::read),
            port: self.port.as_ref().and_then(|port| Port::read(&port.0).ok()),
            security: self.security,
            auth: self.auth,
            mechanism: self
                .mechanism
                .as_ref()
                .map(|name| name.trim().to_ascii_uppercase())
                .filter(|n| !n.is_empty()),
            username: read(self.username.as_ref(), WireText::read),
        }
    }
}

impl<'de> Deserialize<'de> for Draft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Draft, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Draft::from_value(&value).map_err(serde::de::Error::custom)
    }
}

/// The members of an object.
fn members<'a>(
    value: &'a Value,
    path: &str,
) -> Result<&'a serde_json::Map<String, Value>, ShapeError> {
    let fault = || ShapeError {
        path: path.to_owned(),
        what: "wrong type".to_owned(),
    };
    value.as_object().ok_or_else(fault)
}

/// One server's object.
fn service(value: &Value, side: &str) -> Result<Option<ServiceDraft>, ShapeError> {
    if value.is_null() {
        return Ok(None);
    }
    let mut draft = Draft::default();
    for (name, value) in members(value, side)? {
        draft.take(&format!("{side}.{name}"), value)?;
    }
    let service = if side == "outgoing" {
        draft.outgoing
    } else {
        draft.incoming
    };
    Ok(Some(service.unwrap_or_default()))
}

fn read<T, E>(text: Option<&String>, reader: impl Fn(&str) -> Result<T, E>) -> Option<T> {
    text.and_then(|text| reader(text).ok())
}

fn put<T: Copy>(place: &mut Option<T>, text: Option<&str>, words: &[(&str, T)]) -> bool {
    let value = text.map(|text| word(text, words));
    let known = !matches!(value, Some(None));
    if known {
        *place = value.flatten();
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_shape_is_named_with_its_path() {
        let path = |json| Draft::from_json(json).expect_err("wrong shape").path;
        assert_eq!(path(r#"{"outgoing":{"port":[]}}"#), "outgoing.port");
        assert_eq!(
            path(r#"{"outgoing":{"password":"x"}}"#),
            "outgoing.password"
        );
        assert_eq!(
            path(r#"{"outgoing":{"security":"ssl3"}}"#),
            "outgoing.security"
        );
        assert_eq!(path("nonsense"), "");
    }

    #[test]
    fn a_port_may_be_a_number_or_text() {
        for json in [
            r#"{"outgoing":{"port":587}}"#,
            r#"{"outgoing":{"port":"587"}}"#,
        ] {
            let draft = Draft::from_json(json).expect("settings");
            assert_eq!(draft.read().outgoing.port, Some(Port::SUBMISSION));
        }
    }

    #[test]
    fn a_bad_value_is_no_error_and_is_not_used() {
        let draft = Draft::from_json(r#"{"outgoing":{"port":0,"host":"[a]"}}"#).expect("settings");
        assert_eq!(draft.read().outgoing.port, None);
        assert_eq!(draft.read().outgoing.host, None);
    }

    #[test]
    fn a_field_written_reads_back() {
        let mut draft = Draft::default();
        assert!(draft.write(Field::Security(Side::Outgoing), Some("starttls")));
        assert!(!draft.write(Field::Auth(Side::Outgoing), Some("telepathy")));
        assert_eq!(
            draft.text(Field::Security(Side::Outgoing)).as_deref(),
            Some("starttls")
        );
    }
}
