//! What names tell beside addresses: a resolver on itself, another resolver, records of mail, blocklists.

use serde::{Deserialize, Serialize};

/// One thing that was told of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Told {
    /// The name that was asked for; for what is told of an address, that address.
    pub name: String,
    /// The kind of thing.
    pub what: Tells,
    /// Its parts, as [`Tells`] says; whatever strangers wrote is without control characters.
    pub data: Vec<String>,
}

/// The kinds of things that names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Tells {
    /// The resolver explains its answer (RFC 8914): the number, and its own text if any.
    Explained,
    /// Another resolver has these addresses; none where it says that there is no such name, or no address.
    OtherResolver,
    /// The other resolver gave no answer, or one that cannot be used.
    OtherSilent,
    /// The domain takes no mail (RFC 7505).
    NullExchanger,
    /// The certificate is one that signed TLSA records name (RFC 7672): the record.
    DaneFits,
    /// It is none of those: the records.
    DaneDiffers,
    /// There are TLSA records, and whether they are signed, or what certificate there is, is not known: the records.
    DaneUnproven,
    /// The domain's policy on transport (RFC 8461) names the server: its mode, and its patterns.
    PolicyFits,
    /// It does not: the same.
    PolicyDiffers,
    /// The address points to these names, and the first of them points back.
    ReverseFits,
    /// It points to nothing, or to these names, which do not point back.
    ReverseDiffers,
    /// The address stands on a blocklist (RFC 5782): the list, and its answers.
    Listed,
    /// It does not: the list.
    NotListed,
    /// The list does not answer as a list does, or says that it may not be asked from here: the list, and its answers.
    ListUnusable,
}
