//! Where something stands in the settings: the counterpart of a source span.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which of the two servers of an account a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The submission server (RFC 6409).
    Outgoing,
    /// The IMAP or POP3 server.
    Incoming,
}

/// One member of the settings, written as a dotted path such as `outgoing.port`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The user's own mail address.
    Address,
    /// The address shown as sender, where it is another one.
    From,
    /// The name said in EHLO.
    Hello,
    /// The mail program.
    Client,
    /// `smtp`, `imap` or `pop3`.
    Protocol(Side),
    /// The server's name.
    Host(Side),
    /// The TCP port.
    Port(Side),
    /// None, STARTTLS or implicit TLS.
    Security(Side),
    /// The login method.
    Auth(Side),
    /// The SASL mechanism, where the program lets one choose.
    Mechanism(Side),
    /// The login name.
    Username(Side),
    /// The password: never a member of the settings, but something to type again.
    Password(Side),
}

impl Field {
    /// Every field, in the order in which a form shows them.
    pub fn all() -> impl Iterator<Item = Field> {
        let sides = [Side::Outgoing, Side::Incoming];
        [Field::Address, Field::From, Field::Hello, Field::Client]
            .into_iter()
            .chain(sides.into_iter().flat_map(|side| {
                [
                    Field::Protocol(side),
                    Field::Host(side),
                    Field::Port(side),
                    Field::Security(side),
                    Field::Auth(side),
                    Field::Mechanism(side),
                    Field::Username(side),
                    Field::Password(side),
                ]
            }))
    }

    /// The same field of a server of this side.
    #[must_use]
    pub fn of(mut self, side: Side) -> Field {
        match &mut self {
            Field::Address | Field::From | Field::Hello | Field::Client => {}
            Field::Protocol(of)
            | Field::Host(of)
            | Field::Port(of)
            | Field::Security(of)
            | Field::Auth(of)
            | Field::Mechanism(of)
            | Field::Username(of)
            | Field::Password(of) => *of = side,
        }
        self
    }

    /// The dotted path, as in the settings JSON.
    pub fn path(self) -> &'static str {
        use Side::{Incoming, Outgoing};
        match self {
            Field::Address => "address",
            Field::From => "from",
            Field::Hello => "hello",
            Field::Client => "client",
            Field::Protocol(Outgoing) => "outgoing.protocol",
            Field::Host(Outgoing) => "outgoing.host",
            Field::Port(Outgoing) => "outgoing.port",
            Field::Security(Outgoing) => "outgoing.security",
            Field::Auth(Outgoing) => "outgoing.auth",
            Field::Mechanism(Outgoing) => "outgoing.mechanism",
            Field::Username(Outgoing) => "outgoing.username",
            Field::Password(Outgoing) => "outgoing.password",
            Field::Protocol(Incoming) => "incoming.protocol",
            Field::Host(Incoming) => "incoming.host",
            Field::Port(Incoming) => "incoming.port",
            Field::Security(Incoming) => "incoming.security",
            Field::Auth(Incoming) => "incoming.auth",
            Field::Mechanism(Incoming) => "incoming.mechanism",
            Field::Username(Incoming) => "incoming.username",
            Field::Password(Incoming) => "incoming.password",
        }
    }

    /// The field's own name without its side: `port` for `outgoing.port`.
    pub fn name(self) -> &'static str {
        let path = self.path();
        path.rsplit_once('.').map_or(path, |(_, name)| name)
    }

    /// Reads a dotted path.
    pub fn from_path(path: &str) -> Option<Field> {
        Field::all().find(|field| field.path() == path)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.path())
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        let path = String::deserialize(deserializer)?;
        Field::from_path(&path).ok_or_else(|| serde::de::Error::custom("not a settings path"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_reads_back() {
        for field in Field::all() {
            assert_eq!(Field::from_path(field.path()), Some(field));
        }
    }
}
